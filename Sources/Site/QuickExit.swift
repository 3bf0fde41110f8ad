import Services

/// The way out of a page that somebody looking over the reader's shoulder should not see.
package enum QuickExit {
  /// A page that nobody wonders about, in the country where everybody looks at the weather.
  package static let address = "https://www.yr.no/"
}

extension SitePlan {
  /// Whether a page is to be left quickly, and has a title that says nothing.
  package func isDiscreet(_ page: Page) -> Bool {
    if directory.settings.discreetPages == .all { return true }
    return switch page.content {
    case .service(let content), .sheet(let content): content.service.isDiscreet
    case .topic: texts.isDiscreet(.topic, page.listParts.last)
    case .text: texts.isDiscreet(.page, page.parts.last)
    case .front, .allServices, .topics, .audiences, .audience, .counties, .county, .municipalities, .municipality,
      .acute, .search, .notFound, .redirect:
      false
    }
  }

  /// What a discreet page calls itself in tabs and histories: the municipality, or the site where it has many.
  package var discreetTitle: String {
    directory.municipalities.first { $0.folder.isEmpty }?.name ?? directory.settings.name
  }
}
