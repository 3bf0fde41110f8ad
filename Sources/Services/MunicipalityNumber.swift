package import Diagnostics

/// The four digits of a municipality; `0301` begins with a zero, and so it is text.
package struct MunicipalityNumber: Sendable, Hashable {
  package let digits: String

  /// 9001 to 9999 belong to made-up municipalities.
  package var isExample: Bool { digits.hasPrefix("9") && digits != "9000" }

  /// Nothing for an example.
  package var municipality: RegisteredMunicipality? { RegisteredMunicipality.numbered(digits) }
}

extension MunicipalityNumber: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// Not four digits; the number that it is with a zero before it, if there is one.
    case wrongLength(String, near: String?)
    case noSuchMunicipality(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "kommunenummeret mangler", nn: "kommunenummeret manglar", en: "the municipality number is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et kommunenummer",
          nn: "\(quoted(text)) er ikkje eit kommunenummer",
          en: "\(quoted(text)) is not a municipality number"
        )
      case .wrongLength(let text, _):
        Wording(
          nb: "kommunenummeret \(quoted(text)) har ikke fire sifre",
          nn: "kommunenummeret \(quoted(text)) har ikkje fire siffer",
          en: "the municipality number \(quoted(text)) does not have four digits"
        )
      case .noSuchMunicipality(let text):
        Wording(
          nb: "ingen kommune har nummeret \(quoted(text))",
          nn: "ingen kommune har nummeret \(quoted(text))",
          en: "no municipality has the number \(quoted(text))"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .wrongLength(_, let near?):
        Wording(
          nb: "skriv nullen også, i anførselstegn: «\"\(near)\"»",
          nn: "skriv nullen òg, i hermeteikn: «\"\(near)\"»",
          en: "write the zero as well, in quotation marks: «\"\(near)\"»"
        )
      case .empty, .unclear, .wrongLength, .noSuchMunicipality:
        Wording(
          nb: "skriv nummeret som kommunen har hatt siden 2024, som «4601», eller «9999» i et eksempel",
          nn: "skriv nummeret som kommunen har hatt sidan 2024, som «4601», eller «9999» i eit eksempel",
          en: "write the number that the municipality has had since 2024, like «4601», or «9999» in an example"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    guard let digits = rest.number(longest: 64), rest.isAtEnd else { throw .unclear(text) }
    guard digits.utf8.count == 4 else {
      let near = "0" + digits
      throw .wrongLength(text, near: RegisteredMunicipality.numbered(near) == nil ? nil : near)
    }
    self.init(digits: digits)
    guard isExample || municipality != nil else { throw .noSuchMunicipality(text) }
  }
}
