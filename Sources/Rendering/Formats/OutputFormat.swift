/// A file of the site that is made of the whole plan rather than of one page.
package struct OutputFormat: Sendable {
  package let name: String
  package let files: @Sendable (SiteRendering) -> [OutputFile]

  /// To add a format, add a file beside this one and a line here.
  package static let all: [OutputFormat] = [
    OutputFormat(name: "style sheet") { [$0.styleSheetFile] },
    OutputFormat(name: "icon") { [$0.iconFile] },
    OutputFormat(name: "open dataset") { [$0.datasetFile] },
    OutputFormat(name: "search index") { [$0.searchIndexFile] },
    OutputFormat(name: "sitemap") { [$0.sitemapFile] },
    OutputFormat(name: "robots") { [$0.robotsFile] },
    OutputFormat(name: "redirects") { $0.redirectsFile.map { [$0] } ?? [] },
  ]
}
