package import Diagnostics
package import Rendering
package import Services
import Site

/// A site whose files are made one at a time, when somebody asks for them: each is the one that a build would publish.
///
/// Four hundred pages take longer to make than an editor wants to wait for the one that is looked at.
package struct SiteOnDemand: Sendable {
  private let rendering: SiteRendering
  private let pages: [FileTree.Path: Page]
  private let images: [FileTree.Path: [UInt8]]
  /// Finds out what the site's search does not find although somebody has said that it must; nil where nobody has.
  package let unansweredQueries: (@Sendable () async -> [Diagnostic])?

  init(
    _ plan: SitePlan, templates: Templates, images: [FileTree.Path], in tree: FileTree,
    unansweredQueries: (@Sendable () async -> [Diagnostic])?
  ) {
    rendering = SiteRendering(plan, search: nil, templates: templates)
    pages = Dictionary(plan.pages.map { (FileTree.Path($0.address.filePath), $0) }) { first, _ in first }
    self.images = Dictionary(images.compactMap { path in tree.files[path].map { (path, $0.bytes) } }) { first, _ in
      first
    }
    self.unansweredQueries = unansweredQueries
  }
}

extension SiteOnDemand {
  /// The file at a path inside the site, `tjenester/legevakt/index.html`; nil where a build would publish none.
  package func file(at path: FileTree.Path) -> OutputFile? {
    if let page = pages[path] { return rendering.file(for: page) }
    if let bytes = images[path] { return OutputFile(path: path.text, bytes: bytes) }
    // Only pages are folders: the index of the search is not made because somebody mistypes an address.
    guard path.text != "index.html", !path.text.hasSuffix("/index.html") else { return nil }
    for format in OutputFormat.all {
      if let file = format.files(rendering).first(where: { FileTree.Path($0.path) == path }) { return file }
    }
    return nil
  }

  /// Whether there is a page at a path, which is told without making it.
  package func hasPage(at path: FileTree.Path) -> Bool { pages[path] != nil }

  package func image(at path: FileTree.Path) -> [UInt8]? { images[path] }

  /// The service that a page, or a sheet, is about, and the language of its text.
  package func service(at path: FileTree.Path) -> (id: String, language: LanguageCode)? {
    switch pages[path]?.content {
    case .service(let page), .sheet(let page): (page.service.id, page.service.language)
    case .front, .allServices, .topics, .topic, .audiences, .audience, .counties, .county, .municipalities,
      .municipality, .text,
      .acute, .search, .notFound, .redirect, nil:
      nil
    }
  }
}
