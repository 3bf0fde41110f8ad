import Services
import Site

/// What search engines and hosts read: which pages there are, what robots may do, and which addresses lead elsewhere.
extension SiteRendering {
  package var sitemapFile: OutputFile {
    let base = plan.directory.settings.address
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    for page in plan.pages where isListed(page) {
      xml += "<url><loc>\(escapedHTML(page.address.absolute(on: base)))</loc>"
      let versions = plan.versions(of: page).filter { page.languages.contains($0.tree.language) }
      if versions.count > 1, page.languages.contains(page.tree.language) {
        for (tree, address) in versions {
          xml +=
            "<xhtml:link rel=\"alternate\" hreflang=\"\(tree.language.code)\" href=\"\(escapedHTML(address.absolute(on: base)))\"/>"
        }
      }
      xml += "</url>\n"
    }
    return OutputFile(path: "sitemap.xml", bytes: Array((xml + "</urlset>\n").utf8))
  }

  /// Pages that stand for themselves: not the one for what is not found, no redirect, and no page that shows another language's text.
  private func isListed(_ page: Page) -> Bool {
    switch page.content {
    case .notFound, .redirect, .sheet: false
    case .front, .service, .allServices, .topics, .topic, .audiences, .audience, .counties, .county, .municipalities,
      .municipality, .text, .acute, .search:
      page.isTranslated
    }
  }

  package var robotsFile: OutputFile {
    let text = "User-agent: *\nAllow: /\nSitemap: \(plan.directory.settings.address)/sitemap.xml\n"
    return OutputFile(path: "robots.txt", bytes: Array(text.utf8))
  }

  /// For hosts that redirect themselves, who count from their own root; nil where nothing has moved.
  package var redirectsFile: OutputFile? {
    let links = PageLinks(absoluteOn: plan.directory.settings.address)
    let lines = plan.pages.compactMap { page -> String? in
      guard case .redirect(let redirect) = page.content else { return nil }
      return "\(links.link(to: page.address)) \(links.link(to: redirect.target)) 301\n"
    }
    return lines.isEmpty ? nil : OutputFile(path: "_redirects", bytes: Array(lines.joined().utf8))
  }
}
