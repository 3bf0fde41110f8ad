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
