/// A file of the site as it will be: where it lies, and its bytes.
package struct OutputFile: Sendable, Hashable {
  /// The path inside the output folder, with `/` between its parts: `tjenester/legevakt/index.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that is too large to be held: it is made part by part, always with the same bytes, and each part is let go of when it is written.
package struct StreamedFile: Sendable {
  /// The path inside the output folder.
  package let path: String
  /// How many parts it has, at least one.
  package let count: Int
  private let made: @Sendable (Int) -> [UInt8]

  package init(path: String, count: Int, made: @escaping @Sendable (Int) -> [UInt8]) {
    self.path = path
    self.count = count
    self.made = made
  }

  package subscript(part: Int) -> [UInt8] { made(part) }

  /// The file with all its parts one after another, in memory at once.
  package var whole: OutputFile {
    OutputFile(path: path, bytes: (0..<count).reduce(into: []) { $0 += made($1) })
  }
}
