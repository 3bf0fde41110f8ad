import Site

/// The files of a site before they are made: every address is known, and a file is made when it is asked for, always with the same bytes.
///
/// The pages of a country are larger than the memory of the machine that makes them. What is kept of a page is its plan; its bytes are on their
/// way to the disk, a few pages at a time.
package struct SiteFiles: Sendable {
  package let paths: [String]
  private let made: @Sendable (Int) -> OutputFile

  package init(_ files: [OutputFile]) {
    paths = files.map(\.path)
    made = { files[$0] }
  }

  /// The pages of a plan, and then what is made of the whole and is there already.
  package init(_ rendering: SiteRendering, and rest: [OutputFile]) {
    let pages = rendering.plan.pages
    paths = pages.map(\.address.filePath) + rest.map(\.path)
    made = { $0 < pages.count ? rendering.file(for: pages[$0]) : rest[$0 - pages.count] }
  }

  package var count: Int { paths.count }

  package subscript(index: Int) -> OutputFile { made(index) }

  /// Every file, in memory at once.
  package var all: [OutputFile] { paths.indices.map(made) }
}
