package import Site

/// The files of a site before they are made: every address is known, and a file is made when it is asked for, always with the same bytes.
///
/// The pages of a country are larger than the memory of the machine that makes them. What is kept of a page is its plan; its bytes are on their
/// way to the disk, a few pages at a time.
package struct SiteFiles: Sendable {
  package let paths: [String]
  /// By the place of a file after the streams.
  private let made: @Sendable (Int) -> OutputFile
  /// The hash that a file must have which was made before, by its place.
  private var promised: [Int: String] = [:]
  /// Those that are too large to be held. They come first, since they take longest: whoever makes several at once is not left with one.
  private let streams: [StreamedFile]

  package init(_ files: [OutputFile], streaming streams: [StreamedFile] = []) {
    self.init(streams, paths: files.map(\.path)) { files[$0] }
  }

  /// What is made of the whole part by part, the pages of a plan, all unless some are given, and then what is made of the whole and is there
  /// already.
  package init(
    _ rendering: SiteRendering, _ some: [Page]? = nil, streaming streams: [StreamedFile] = [], and rest: [OutputFile]
  ) {
    let pages = some ?? rendering.plan.pages
    self.init(streams, paths: pages.map(\.address.filePath) + rest.map(\.path)) {
      $0 < pages.count ? rendering.file(for: pages[$0]) : rest[$0 - pages.count]
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
    let (first, own) = (self.made, Array(self.paths.dropFirst(streams.count)))
    let count = own.count
    var files = SiteFiles(streams, paths: own + paths) { $0 < count ? first($0) : made($0 - count) }
    files.promised = promised
    return files
  }

  private init(_ streams: [StreamedFile], paths: [String], made: @escaping @Sendable (Int) -> OutputFile) {
    self.paths = streams.map(\.path) + paths
    self.streams = streams
    self.made = made
  }

  package var count: Int { paths.count }

  package subscript(index: Int) -> OutputFile { stream(at: index)?.whole ?? made(index - streams.count) }

  /// A file as parts, where it is too large to be held; nil for one that is made at once.
  package func stream(at index: Int) -> StreamedFile? { streams.indices.contains(index) ? streams[index] : nil }

  /// The hash that a file must have; nil for one that is made now.
  package func promisedHash(at index: Int) -> String? { promised[index] }

  /// Every file, in memory at once.
  package var all: [OutputFile] { paths.indices.map { self[$0] } }
}
