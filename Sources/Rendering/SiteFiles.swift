package import Site

/// The files of a site before they are made: every address is known, and a file is made when it is asked for, always with the same bytes.
///
/// The pages of a country are larger than the memory of the machine that makes them. What is kept of a page is its plan; its bytes are on their
/// way to the disk, a few pages at a time.
package struct SiteFiles: Sendable {
  package let paths: [String]
  private let made: @Sendable (Int) -> OutputFile
  /// The hash that a file must have which was made before, by its place.
  private var promised: [Int: String] = [:]
  /// Those that are too large to be held. They come first, since they take longest: whoever makes several at once is not left with one.
  private var streams: [StreamedFile] = []

  package init(_ files: [OutputFile], streaming streams: [StreamedFile] = []) {
    paths = streams.map(\.path) + files.map(\.path)
    self.streams = streams
    made = { $0 < streams.count ? streams[$0].whole : files[$0 - streams.count] }
  }

  /// What is made of the whole part by part, the pages of a plan, all unless some are given, and then what is made of the whole and is there
  /// already.
  package init(
    _ rendering: SiteRendering, _ some: [Page]? = nil, streaming streams: [StreamedFile] = [], and rest: [OutputFile]
  ) {
    let pages = some ?? rendering.plan.pages
    paths = streams.map(\.path) + pages.map(\.address.filePath) + rest.map(\.path)
    self.streams = streams
    made = { index in
      guard streams.count <= index else { return streams[index].whole }
      let place = index - streams.count
      return place < pages.count ? rendering.file(for: pages[place]) : rest[place - pages.count]
    }
  }

  /// And then files that were made before.
  ///
  /// - `earlier` are their paths with the hashes that they had then.
  /// - `bytes` reads one again, by its place in the list; whoever publishes it must see whether it still has its hash.
  package func adding(
    _ earlier: [(path: String, hash: String)], bytes: @escaping @Sendable (Int) -> [UInt8]
  ) -> SiteFiles {
    var files = adding(paths: earlier.map(\.path)) { OutputFile(path: earlier[$0].path, bytes: bytes($0)) }
    for (index, file) in earlier.enumerated() { files.promised[count + index] = file.hash }
    return files
  }

  /// And then files that are there already.
  package func adding(_ files: [OutputFile]) -> SiteFiles { adding(paths: files.map(\.path)) { files[$0] } }

  private func adding(paths: [String], made: @escaping @Sendable (Int) -> OutputFile) -> SiteFiles {
    let first = self
    var files = SiteFiles(paths: first.paths + paths) { $0 < first.count ? first[$0] : made($0 - first.count) }
    files.promised = promised
    files.streams = streams
    return files
  }

  private init(paths: [String], made: @escaping @Sendable (Int) -> OutputFile) {
    self.paths = paths
    self.made = made
  }

  package var count: Int { paths.count }

  package subscript(index: Int) -> OutputFile { made(index) }

  /// A file as parts, where it is too large to be held; nil for one that is made at once.
  package func stream(at index: Int) -> StreamedFile? { streams.indices.contains(index) ? streams[index] : nil }

  /// The hash that a file must have; nil for one that is made now.
  package func promisedHash(at index: Int) -> String? { promised[index] }

  /// Every file, in memory at once.
  package var all: [OutputFile] { paths.indices.map(made) }
}
