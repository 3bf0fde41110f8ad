import Site

/// A file of the site that is made of the whole plan rather than of one page.
package struct OutputFormat: Sendable {
  package let name: String
  /// The files that it may make, or a folder that they lie in: nothing else may have an address there. A name that holds a fingerprint needs
  /// no place kept for it.
  package var reserved: [String] = []
  /// What a build must be asked for before it is made; nil for what every site has.
  package var extra: ExtraOutput?
  /// The one file that it makes, where that is too large to be held; `files` holds it all the same.
  package var stream: (@Sendable (SiteRendering) -> StreamedFile)?
  package let files: @Sendable (SiteRendering) -> [OutputFile]

  /// To add a format, add a file beside this one and a line here.
  package static let all: [OutputFormat] = [
    OutputFormat(name: "style sheet", reserved: ["assets"]) { [$0.styleSheetFile] },
    OutputFormat(name: "script", reserved: ["assets"]) { [$0.scriptFile] },
    OutputFormat(name: "icon", reserved: ["assets"]) { [$0.iconFile] },
    OutputFormat(name: "open dataset", reserved: ["tjenester.json"], stream: { $0.dataset }) { [$0.dataset.whole] },
    OutputFormat(name: "search", reserved: ["assets", "sok/indeks.json", "sok/kommune"]) {
      $0.searchFiles.ofSite + $0.searchFiles.ofMunicipalities
    },
    OutputFormat(name: "OpenSearch", reserved: ["opensearch"], extra: .openSearch, files: openSearchFiles),
    OutputFormat(name: "sitemap", reserved: SitemapLimits.names) { $0.sitemapFiles },
    OutputFormat(name: "feed", reserved: ["feed.xml"]) { $0.feedFile.map { [$0] } ?? [] },
    OutputFormat(name: "calendar", reserved: [SitePlan.calendarPath, SitePlan.calendarFolder]) { $0.calendarFiles },
    OutputFormat(name: "robots", reserved: ["robots.txt"]) { [$0.robotsFile] },
    OutputFormat(name: "headers", reserved: ["_headers"]) { [$0.headersFile] },
    OutputFormat(name: "redirects", reserved: ["_redirects"]) { $0.redirectsFile.map { [$0] } ?? [] },
  ]
}

/// Outputs for other programs, named with `build --emit`.
package enum ExtraOutput: String, CaseIterable, Sendable {
  case openSearch = "opensearch"
}
