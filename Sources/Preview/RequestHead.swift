/// What a browser asks for, before any of it is believed: the request line and the headers.
///
/// Read by ourselves, because a reader that takes whatever comes has no end to how much it keeps, and hangs up on what it does not understand.
package struct RequestHead: Sendable, Equatable {
  package let method: String
  /// As it was sent: begins with `/`, visible ASCII without `#`.
  package let target: String
  /// Whether the connection stays open for another request.
  package let keepsAlive: Bool
  /// The bytes that follow; 0 unless somebody sends what a form holds.
  package let bodyLength: Int
  private let headers: [Header]

  private struct Header: Sendable, Equatable {
    /// In small letters.
    let name: String
    let value: String
  }

  /// Bytes of a whole head; a browser's own are below two thousand.
  package static let sizeLimit = 16 << 10
  package static let targetLimit = 4 << 10
  package static let headerLimit = 100
  /// A file of the largest size that is read, and its prose once more as it is answered, with some for how JSON writes them.
  package static let bodyLimit = 4 << 20

  package enum Fault: Error, Sendable, Equatable {
    case malformed
    case targetTooLong
    case tooManyHeaders
    case unknownVersion
    case hasBody

    package var status: Int {
      switch self {
      case .malformed: 400
      case .targetTooLong: 414
      case .tooManyHeaders: 431
      case .unknownVersion: 505
      case .hasBody: 413
      }
    }
  }

  /// - `bytes` end with the empty line (RFC 9112, section 2.1). Only CR LF ends a line, so that nobody reads another request than we do.
  package init(_ bytes: some Sequence<UInt8>) throws(Fault) {
    var lines = try Self.lines(Array(bytes))
    guard lines.count >= 2, lines.popLast()?.isEmpty == true, lines.popLast()?.isEmpty == true else { throw .malformed }
    guard let first = lines.first else { throw .malformed }
    let parts = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, 1...20 ~= parts[0].count, parts[0].allSatisfy(Self.isTokenByte) else { throw .malformed }
    guard parts[1].count <= Self.targetLimit else { throw .targetTooLong }
    guard parts[1].first == UInt8(ascii: "/"), parts[1].allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") })
    else { throw .malformed }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .unknownVersion }
    guard lines.count - 1 <= Self.headerLimit else { throw .tooManyHeaders }
    let headers = try lines.dropFirst().map { line throws(Fault) in try Self.header(line) }
    self.headers = headers
    method = String(decoding: parts[0], as: UTF8.self)
    target = String(decoding: parts[1], as: UTF8.self)
    // Two hosts are one too many to know which is meant.
    guard headers.count(where: { $0.name == "host" }) <= 1 else { throw .malformed }
    let lengths = headers.filter { $0.name == "content-length" }
    if headers.contains(where: { $0.name == "transfer-encoding" }) { throw .hasBody }
    if lengths.allSatisfy({ $0.value == "0" }) {
      bodyLength = 0
    } else {
      // A length that two readers may read in two ways is none.
      let length = lengths[0].value
      guard method == "POST", target.hasPrefix(FormRoutes.actions), lengths.count == 1,
        length.utf8.count <= 7, length.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let count = Int(length),
        count <= Self.bodyLimit
      else { throw .hasBody }
      bodyLength = count
    }
    var wishes: [Substring] = []
    for header in headers where header.name == "connection" {
      wishes += header.value.lowercased().split { $0 == "," || $0 == " " }
    }
    keepsAlive = version == "HTTP/1.1" && !wishes.contains("close")
  }

  /// The value of a header; nil where it was not sent.
  package subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  private static func lines(_ bytes: [UInt8]) throws(Fault) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      guard start < index, bytes[index - 1] == UInt8(ascii: "\r") else { throw .malformed }
      lines.append(bytes[start..<(index - 1)])
      start = index + 1
    }
    lines.append(bytes[start...])
    return lines
  }

  private static func header(_ line: ArraySlice<UInt8>) throws(Fault) -> Header {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.startIndex < colon,
      line[..<colon].allSatisfy(isTokenByte)
    else { throw .malformed }
    var value = line[(colon + 1)...]
    while let byte = value.first, isSpace(byte) { value.removeFirst() }
    while let byte = value.last, isSpace(byte) { value.removeLast() }
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { throw .malformed }
    return Header(
      name: String(decoding: line[..<colon], as: UTF8.self).lowercased(), value: String(decoding: value, as: UTF8.self))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// What names of methods and headers are made of (RFC 9110, section 5.6.2).
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

extension RequestHead {
  /// What the target names, with `%41` and the like read once; nil where that is no text. It is looked up and never joined to a path of the disk.
  package var path: String? { percentDecoded(target.prefix { $0 != "?" }) }

  /// The value of a part of the query; nil where there is none, or it is no text.
  package func query(_ name: String) -> String? {
    let query = target.drop { $0 != "?" }.dropFirst()
    let part = query.split(separator: "&").first { $0.hasPrefix(name + "=") }
    return part.flatMap { percentDecoded($0.dropFirst(name.count + 1)) }
  }
}

/// A part of an address with `%41` and the like read once; nil where that is no text.
func percentDecoded(_ text: Substring) -> String? {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    guard digits.utf8.count == 2, digits.utf8.allSatisfy({ isHexDigit($0) }), let value = UInt8(digits, radix: 16)
    else { return nil }
    bytes.append(value)
    rest = rest.dropFirst(2)
  }
  guard !bytes.contains(0) else { return nil }
  return String(validating: bytes, as: UTF8.self)
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
  default: false
  }
}
