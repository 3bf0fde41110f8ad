import Diagnostics

/// A path on the disk as the protocol writes it: `file:///hjem/inn%20hold/a.md`.
enum FileAddress {
  /// The path that an address names; nil for one that names no file here.
  static func path(of address: String) -> String? {
    let scheme = "file://"
    guard address.prefix(scheme.count).lowercased() == scheme else { return nil }
    let rest = address.dropFirst(scheme.count)
    guard let slash = rest.firstIndex(of: "/"), rest[..<slash].isEmpty || rest[..<slash] == "localhost" else {
      return nil
    }
    var bytes: [UInt8] = []
    var text = rest[slash...].prefix { $0 != "?" && $0 != "#" }.utf8
    while let byte = text.popFirst() {
      let digits = text.prefix(2)
      if byte == .ascii("%"), digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
        bytes.append(value)
        text.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    guard let path = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else { return nil }
    return withoutLastSlash(path)
  }

  static func address(of path: String) -> String {
    var text = "file://"
    for byte in path.utf8 {
      if byte.isLetter || byte.isDigit || "/-._~".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" + digits : digits)
      }
    }
    return text
  }

  static func withoutLastSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == .ascii("/") { path.removeLast() }
    return path
  }
}
