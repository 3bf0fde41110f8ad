package import Diagnostics

/// The number of a legal entity in the Norwegian register.
///
/// Source: Brønnøysundregistrene, on organisation numbers: eight digits and a control digit, modulus 11.
package struct OrganisationNumber: Sendable, Hashable {
  /// Nine digits.
  package let digits: String

  /// In groups of three: `974 760 673`.
  package var readable: String {
    let bytes = Array(digits.utf8)
    return stride(from: 0, to: bytes.count, by: 3)
      .map { String(decoding: bytes[$0..<min($0 + 3, bytes.count)], as: UTF8.self) }
      .joined(separator: " ")
  }
}

extension OrganisationNumber: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case wrongLength(String, digits: Int)
    case wrongControlDigit(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(
          nb: "organisasjonsnummeret mangler",
          nn: "organisasjonsnummeret manglar",
          en: "the organisation number is missing"
        )
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et organisasjonsnummer",
          nn: "\(quoted(text)) er ikkje eit organisasjonsnummer",
          en: "\(quoted(text)) is not an organisation number"
        )
      case .wrongLength(let text, let count):
        Wording(
          nb: "organisasjonsnummeret \(quoted(text)) har \(count) sifre, ikke ni",
          nn: "organisasjonsnummeret \(quoted(text)) har \(count) siffer, ikkje ni",
          en: "the organisation number \(quoted(text)) has \(count) digits, not nine"
        )
      case .wrongControlDigit(let text):
        Wording(
          nb: "det siste sifferet i \(quoted(text)) stemmer ikke med de andre",
          nn: "det siste sifferet i \(quoted(text)) stemmer ikkje med dei andre",
          en: "the last digit of \(quoted(text)) does not agree with the others"
        )
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "slå opp nummeret i Enhetsregisteret, og skriv de ni sifrene, som «974 760 673»",
        nn: "slå opp nummeret i Einingsregisteret, og skriv dei ni siffera, som «974 760 673»",
        en: "look the number up in Enhetsregisteret, and write its nine digits, like «974 760 673»"
      )
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    _ = rest.take(OrganisationNumber.country)
    var digits = ""
    while digits.utf8.count < 64, let group = rest.number(longest: 64) { digits += group }
    _ = rest.take(OrganisationNumber.vat)
    if digits.isEmpty || !rest.isAtEnd { throw .unclear(text) }
    let values = digits.utf8.map { Int($0) - 48 }
    guard values.count == 9 else { throw .wrongLength(text, digits: values.count) }
    let weights = [3, 2, 7, 6, 5, 4, 3, 2]
    let sum = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
    // Eleven minus nothing is no digit, so a remainder of 0 gives the control digit 0; a remainder of 1 gives none.
    guard (11 - sum % 11) % 11 == values[8], values[0] == 8 || values[0] == 9 else { throw .wrongControlDigit(text) }
    self.init(digits: digits)
  }

  /// What invoices put before and after the number.
  private static let country = Spellings("no")
  private static let vat = Spellings("mva")
}
