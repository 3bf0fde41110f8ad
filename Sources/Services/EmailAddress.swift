package import Diagnostics

/// An e-mail address such as organisations have: the plain form of RFC 5321, without quotes and comments.
package struct EmailAddress: Sendable, Hashable {
  /// As written, without `mailto:`.
  package let text: String

  package var uri: String { "mailto:\(text)" }
}

extension EmailAddress: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case withSpaces(String)
    case withoutAt(String)
    case severalAts(String)
    case domainWithoutDot(String)
    /// A letter such as å before the @, which many mail systems cannot send to.
    case letterBeforeAt(Unicode.Scalar, String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "e-postadressen mangler", nn: "e-postadressa manglar", en: "the e-mail address is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en e-postadresse",
          nn: "\(quoted(text)) er ikkje ei e-postadresse",
          en: "\(quoted(text)) is not an e-mail address"
        )
      case .withSpaces(let text):
        Wording(
          nb: "e-postadressen \(quoted(text)) har mellomrom",
          nn: "e-postadressa \(quoted(text)) har mellomrom",
          en: "the e-mail address \(quoted(text)) has a space"
        )
      case .withoutAt(let text):
        Wording(
          nb: "e-postadressen \(quoted(text)) har ikke «@»",
          nn: "e-postadressa \(quoted(text)) har ikkje «@»",
          en: "the e-mail address \(quoted(text)) has no «@»"
        )
      case .severalAts(let text):
        Wording(
          nb: "\(quoted(text)) har mer enn én «@»",
          nn: "\(quoted(text)) har meir enn éin «@»",
          en: "\(quoted(text)) has more than one «@»"
        )
      case .domainWithoutDot(let text):
        Wording(
          nb: "\(quoted(text)) har ikke punktum etter «@»",
          nn: "\(quoted(text)) har ikkje punktum etter «@»",
          en: "\(quoted(text)) has no full stop after the «@»"
        )
      case .letterBeforeAt(let letter, _):
        Wording(
          nb: "«\(letter)» står før «@», og slike adresser når ikke alltid fram",
          nn: "«\(letter)» står før «@», og slike adresser når ikkje alltid fram",
          en: "«\(letter)» stands before the «@», and mail to such addresses is not always delivered"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .letterBeforeAt:
        Wording(
          nb: "skriv adressen slik e-postsystemet har den, med bare a–z, som «post@example.no»",
          nn: "skriv adressa slik e-postsystemet har ho, med berre a–z, som «post@example.no»",
          en: "write the address as the mail system has it, with a–z only, like «post@example.no»"
        )
      case .severalAts:
        Wording(
          nb: "skriv én adresse, som «post@example.no»",
          nn: "skriv éi adresse, som «post@example.no»",
          en: "write one address, like «post@example.no»"
        )
      case .empty, .unclear, .withSpaces, .withoutAt, .domainWithoutDot:
        Wording(
          nb: "skriv bare adressen, som «post@example.no»",
          nn: "skriv berre adressa, som «post@example.no»",
          en: "write just the address, like «post@example.no»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var written = text.onOneLine
    if written.lowercased().hasPrefix("mailto:") { written = String(written.dropFirst(7)) }
    if written.isEmpty { throw .empty }
    if written.unicodeScalars.count > 254 { throw .unclear(written) }
    let parts = written.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count < 2 { throw .withoutAt(written) }
    if parts.count > 2 { throw .severalAts(written) }
    if written.unicodeScalars.contains(where: \.isWhitespace) { throw .withSpaces(written) }
    let (local, domain) = (parts[0], parts[1])
    for scalar in local.unicodeScalars where !scalar.isASCII && scalar.isAlphabetic {
      throw .letterBeforeAt(scalar, written)
    }
    let isPlain = local.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
    }
    // A full stop at either end, or two in a row, leaves an empty piece.
    let pieces = local.split(separator: ".", omittingEmptySubsequences: false)
    guard isPlain, local.utf8.count <= 64, !pieces.contains(""), WebAddress.isHost(domain) else {
      throw .unclear(written)
    }
    guard domain.utf8.contains(.ascii(".")) else { throw .domainWithoutDot(written) }
    self.init(text: written)
  }
}
