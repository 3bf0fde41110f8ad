import Diagnostics

/// What kind of address a link may have; everything that is not named here is refused.
package enum LinkScheme: Sendable, Hashable, CaseIterable {
  case web, email, telephone, textMessage, relative, fragment

  /// Why an address is not one that a reader may be sent to.
  package enum Refusal: Error, Sendable, Hashable {
    /// A scheme that is not allowed, in lower case: `javascript`, `data`, `file`.
    case scheme(String)
    /// Control characters, which browsers leave out before they read the scheme.
    case control
    /// A backslash, which browsers read as a slash.
    case backslash
    /// `//host`, where the scheme is the page's own.
    case withoutScheme
    /// `https:host` or `https:///`, which browsers mend each in their own way.
    case withoutHost
    /// `user@host`, where what looks like the host is a user's name.
    case user
  }

  /// Reads an address after Markdown's own escapes and entities are decoded.
  ///
  /// Both the reader and the maker of HTML ask here, so that no address depends on one check alone.
  package init(of destination: String) throws(Refusal) {
    let bytes = Array(Self.trimmed(destination).utf8)
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { throw .control }
      if byte == UInt8(ascii: "\\") { throw .backslash }
    }
    guard let first = bytes.first else {
      self = .relative
      return
    }
    if first == UInt8(ascii: "#") {
      self = .fragment
      return
    }
    if bytes.starts(with: "//".utf8) { throw .withoutScheme }
    let schemeEnd = bytes.firstIndex { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }
    guard let schemeEnd, bytes[schemeEnd] == UInt8(ascii: ":") else {
      self = .relative
      return
    }
    let scheme = String(decoding: bytes[..<schemeEnd], as: UTF8.self).lowercased()
    switch scheme {
    case "http", "https":
      try Self.requireHost(in: bytes[(schemeEnd + 1)...])
      self = .web
    case "mailto": self = .email
    case "tel": self = .telephone
    case "sms": self = .textMessage
    default: throw .scheme(scheme)
    }
  }

  /// The host of a web address, in lower case and without port; nil for other addresses.
  package static func host(of destination: String) -> String? {
    guard (try? LinkScheme(of: destination)) == .web else { return nil }
    let rest = trimmed(destination).utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
    let host = rest.prefix { !isAuthorityEnd($0) && $0 != UInt8(ascii: ":") }
    return String(decoding: Array(host), as: UTF8.self).lowercased()
  }

  /// What an e-mail address asks the mail program to fill in, in lower case: `subject`, `bcc`.
  package static func mailParameters(of destination: String) -> [String] {
    guard (try? LinkScheme(of: destination)) == .email else { return [] }
    let query = destination.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    return query.split(separator: "&").map { part in
      String(part.prefix { $0 != "=" }).percentDecoded.lowercased()
    }
  }

  /// What a link to a phone calls, without the scheme and what follows the number.
  package static func phoneNumber(of destination: String) -> String? {
    guard let scheme = try? LinkScheme(of: destination), scheme == .telephone || scheme == .textMessage else {
      return nil
    }
    let number = trimmed(destination).drop { $0 != ":" }.dropFirst().prefix { $0 != ";" && $0 != "?" }
    return String(number).percentDecoded
  }

  private static func requireHost(in rest: ArraySlice<UInt8>) throws(Refusal) {
    guard rest.starts(with: "//".utf8) else { throw .withoutHost }
    let authority = rest.dropFirst(2).prefix { !isAuthorityEnd($0) }
    if authority.contains(UInt8(ascii: "@")) { throw .user }
    if authority.isEmpty || authority.first == UInt8(ascii: ":") { throw .withoutHost }
  }

  private static func isAuthorityEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Without the blanks around it, Unicode's included: a no-break space before `javascript:` hides nothing.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isWhitespace || scalar.value < 0x20 || (0x200B...0x200F).contains(scalar.value)
        || scalar.value == 0x2060 || scalar.value == 0xFEFF || scalar.value == 0xAD
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
