package import Diagnostics

/// The address of a page on the web: http or https, with a host, and nobody's user name or password.
package struct WebAddress: Sendable, Hashable {
  /// The address as written.
  package let text: String
  /// Lower case, without port.
  package let host: String
  package let isSecure: Bool
}

extension WebAddress: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case withSpaces(String)
    case withoutScheme(String)
    /// A scheme that is neither http nor https, such as `javascript`.
    case otherScheme(String)
    case withoutHost(String)
    case withUser(String)
    /// A character that cannot stand in an address as it is.
    case withCharacter(Unicode.Scalar, String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "nettadressen mangler", nn: "nettadressa manglar", en: "the web address is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en nettadresse",
          nn: "\(quoted(text)) er ikkje ei nettadresse",
          en: "\(quoted(text)) is not a web address"
        )
      case .withSpaces(let text):
        Wording(
          nb: "nettadressen \(quoted(text)) har mellomrom",
          nn: "nettadressa \(quoted(text)) har mellomrom",
          en: "the web address \(quoted(text)) has a space"
        )
      case .withoutScheme(let text):
        Wording(
          nb: "nettadressen \(quoted(text)) begynner ikke med «https://»",
          nn: "nettadressa \(quoted(text)) tek ikkje til med «https://»",
          en: "the web address \(quoted(text)) does not begin with «https://»"
        )
      case .otherScheme(let scheme):
        Wording(
          nb: "adresser som begynner med \(quoted(scheme + ":")), er ikke nettsider",
          nn: "adresser som tek til med \(quoted(scheme + ":")), er ikkje nettsider",
          en: "addresses that begin with \(quoted(scheme + ":")) are not web pages"
        )
      case .withoutHost(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke hvilket nettsted det er",
          nn: "\(quoted(text)) seier ikkje kva nettstad det er",
          en: "\(quoted(text)) does not say which site it is"
        )
      case .withUser:
        Wording(
          nb: "nettadressen har et brukernavn eller passord i seg",
          nn: "nettadressa har eit brukarnamn eller passord i seg",
          en: "the web address has a user name or password in it"
        )
      case .withCharacter(let scalar, _):
        Wording(
          nb: "tegnet \(WebAddress.shown(scalar)) kan ikke stå i en nettadresse",
          nn: "teiknet \(WebAddress.shown(scalar)) kan ikkje stå i ei nettadresse",
          en: "the character \(WebAddress.shown(scalar)) cannot stand in a web address"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .unclear, .otherScheme, .withoutHost, .withCharacter:
        Wording(
          nb: "skriv hele adressen, som «https://example.no/kontakt»",
          nn: "skriv heile adressa, som «https://example.no/kontakt»",
          en: "write the whole address, like «https://example.no/kontakt»"
        )
      case .withSpaces:
        Wording(
          nb: "ta bort mellomrommet, eller skriv «%20» der det skal stå",
          nn: "ta bort mellomrommet, eller skriv «%20» der det skal stå",
          en: "remove the space, or write «%20» where it belongs"
        )
      case .withoutScheme(let text):
        Wording(
          nb: "skriv \(quoted("https://" + text))",
          nn: "skriv \(quoted("https://" + text))",
          en: "write \(quoted("https://" + text))"
        )
      case .withUser:
        Wording(
          nb: "ta bort alt fra «//» til og med «@»",
          nn: "ta bort alt frå «//» til og med «@»",
          en: "remove everything from «//» to «@»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    let written = text.onOneLine
    if written.isEmpty { throw .empty }
    var scalars = Substring(written).unicodeScalars
    guard let schemeEnd = scalars.firstIndex(where: { !($0.isAlphabetic && $0.isASCII) }),
      scalars[schemeEnd] == ":"
    else {
      let looksLikeHost = written.contains(".") && !written.contains(" ")
      throw looksLikeHost ? .withoutScheme(written) : .unclear(written)
    }
    let scheme = String(scalars[..<schemeEnd]).lowercased()
    guard scheme == "http" || scheme == "https" else {
      // A host with a port looks like a scheme: «localhost:8000».
      throw scheme.isEmpty ? .unclear(written) : .otherScheme(scheme)
    }
    scalars = scalars[scalars.index(after: schemeEnd)...]
    guard scalars.starts(with: "//".unicodeScalars) else { throw .withoutHost(written) }
    scalars = scalars.dropFirst(2)
    for scalar in scalars where !WebAddress.isAllowed(scalar) {
      throw scalar.isWhitespace ? .withSpaces(written) : .withCharacter(scalar, written)
    }
    let authorityEnd = scalars.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? scalars.endIndex
    let authority = scalars[..<authorityEnd]
    if authority.contains("@") { throw .withUser(written) }
    let parts = String(authority).split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, WebAddress.isHost(host) else { throw .withoutHost(written) }
    if parts.count > 1 {
      guard parts.count == 2, parts[1].utf8.allSatisfy(\.isDigit), let port = Int(parts[1]), 1 <= port, port <= 65_535
      else { throw .unclear(written) }
    }
    self.init(text: written, host: host.lowercased(), isSecure: scheme == "https")
  }

  /// Labels of letters, digits and inner hyphens; letters outside ASCII are allowed, since names may have them (RFC 5890).
  static func isHost(_ host: Substring) -> Bool {
    guard host.utf8.count <= 253 else { return false }
    return host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy {
          $0.isASCIIDigit || $0 == "-" || $0.isAlphabetic || $0.isCombining
        }
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "\\", "^", "`", "{", "|", "}", "«", "»", "“", "”", "„": false
    default:
      0x20 < scalar.value && scalar.value != 0x7F && !scalar.isWhitespace && !scalar.isInvisible && !scalar.isControl
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.isControl || scalar.isInvisible ? "U+\(String(scalar.value, radix: 16, uppercase: true))" : "«\(scalar)»"
  }
}

extension Unicode.Scalar {
  /// Control and formatting characters, which have no shape or turn the direction of text.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse: true
    default: false
    }
  }
}
