import CBrotli
import CZlib
package import Rendering

/// How a file is made smaller for the way to a browser; a host sends the twin in the file's place to those who understand it.
package enum Precompression: CaseIterable, Sendable {
  case gzip, brotli

  /// What the twin's name ends with.
  package var ending: String {
    switch self {
    case .gzip: ".gz"
    case .brotli: ".br"
    }
  }

  /// The same bytes made smaller, as small as the library can; nil where they would not be smaller.
  package func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    // What does not fit into less room than it had is no gain.
    let small = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      count = write(bytes, into: room)
    }
    return small.isEmpty ? nil : small
  }

  /// How much of the room was written; 0 where it was too little.
  private func write(_ bytes: [UInt8], into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard let start = room.baseAddress, 1 < room.count else { return 0 }
    switch self {
    case .gzip: return gzip_file(bytes, bytes.count, start, room.count - 1)
    case .brotli:
      var count = room.count - 1
      let isDone = BrotliEncoderCompress(
        BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count, start)
      return isDone == BROTLI_TRUE ? count : 0
    }
  }
}

/// The compressed twins of every text among the files, in the order of the files.
///
/// `published` answers with a twin that is there already, of just these bytes: what has not changed is not compressed anew.
package func compressedTwins(
  of files: [OutputFile], jobs: Int, published: @escaping @Sendable (OutputFile, _ twinPath: String) -> [UInt8]?
) async -> [OutputFile] {
  await concurrentMap(files.filter(\.isText), jobs: jobs) { file in
    Precompression.allCases.compactMap { kind -> OutputFile? in
      let path = file.path + kind.ending
      return (published(file, path) ?? kind.compressed(file.bytes)).map { OutputFile(path: path, bytes: $0) }
    }
  }.flatMap(\.self)
}

extension OutputFile {
  /// Whether browsers ask for it and it is not compressed by its own format, as pictures are.
  fileprivate var isText: Bool {
    ["html", "css", "js", "json", "xml", "txt", "svg", "ics"].contains(path.split(separator: ".").last.map(String.init))
  }
}
