import Services
import Site

/// What search engines and hosts read: which pages there are, what robots may do, and which addresses lead elsewhere.
extension SiteRendering {
  package var sitemapFiles: [OutputFile] {
    let base = plan.directory.settings.address
    let entries = plan.pages.lazy.filter(isListed).map { page in
      var xml = "<url><loc>\(escapedHTML(page.address.absolute(on: base)))</loc>"
      let versions = plan.versions(of: page).filter { page.languages.contains($0.tree.language) }
      if versions.count > 1, page.languages.contains(page.tree.language) {
        for (tree, address) in versions {
          xml +=
            "<xhtml:link rel=\"alternate\" hreflang=\"\(tree.language.code)\" href=\"\(escapedHTML(address.absolute(on: base)))\"/>"
        }
      }
      return xml + "</url>\n"
    }
    return SitemapLimits.published.files(of: entries, on: base)
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

/// How much one site map may hold, by the protocol that search engines follow (https://www.sitemaps.org/protocol.html, read 2026-11-26).
package struct SitemapLimits: Sendable {
  let addresses: Int
  /// Not compressed.
  let bytes: Int

  package init(addresses: Int, bytes: Int) {
    self.addresses = addresses
    self.bytes = bytes
  }

  package static let published = SitemapLimits(addresses: 50_000, bytes: 52_428_800)

  /// The names that are kept for them: what they list must lie below them, so they are in the site's root.
  package static let names = ["sitemap.xml"] + (1...99).map(name)

  private static func name(_ number: Int) -> String { "sitemap-\(number).xml" }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

    """
  private static let foot = "</urlset>\n"

  /// One site map where the entries have room in it; or else several, and an index of them in its place.
  package func files(of entries: some Sequence<String>, on base: String) -> [OutputFile] {
    var texts: [[UInt8]] = []
    var text = Array(Self.head.utf8)
    var count = 0
    func finish() {
      text.append(contentsOf: Self.foot.utf8)
      texts.append(text)
      text = Array(Self.head.utf8)
      count = 0
    }
    for entry in entries {
      if count > 0, count == addresses || text.count + entry.utf8.count + Self.foot.utf8.count > bytes { finish() }
      text.append(contentsOf: entry.utf8)
      count += 1
    }
    finish()
    guard texts.count > 1 else { return texts.map { OutputFile(path: Self.names[0], bytes: $0) } }
    let maps = texts.enumerated().map { OutputFile(path: Self.name($0 + 1), bytes: $1) }
    let index = """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(maps.map { "<sitemap><loc>\(escapedHTML(base))/\($0.path)</loc></sitemap>\n" }.joined())</sitemapindex>

      """
    return [OutputFile(path: Self.names[0], bytes: Array(index.utf8))] + maps
  }
}
