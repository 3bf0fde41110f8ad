package import Diagnostics

/// An address that a letter or a visitor finds, as its author wrote it.
package struct PostalAddress: Sendable, Hashable {
  /// On one line.
  package let text: String
  /// Four digits as text, since `0150` begins with a zero; nothing where the address has none.
  package let postcode: String?
  /// What stands after the postcode: `Oslo`.
  package let town: String?
}

extension PostalAddress: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// A number before the town that does not have four digits.
    case postcodeLength(String, town: String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "adressen mangler", nn: "adressa manglar", en: "the address is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en adresse",
          nn: "\(quoted(text)) er ikkje ei adresse",
          en: "\(quoted(text)) is not an address"
        )
      case .postcodeLength(let digits, let town):
        Wording(
          nb: "postnummeret i \(quoted("\(digits) \(town)")) har ikke fire sifre",
          nn: "postnummeret i \(quoted("\(digits) \(town)")) har ikkje fire siffer",
          en: "the postcode in \(quoted("\(digits) \(town)")) does not have four digits"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .unclear:
        Wording(
          nb: "skriv gate, postnummer og sted, som «Storgata 1, 0150 Oslo»",
          nn: "skriv gate, postnummer og stad, som «Storgata 1, 0150 Oslo»",
          en: "write street, postcode and town, like «Storgata 1, 0150 Oslo»"
        )
      case .postcodeLength(let digits, let town):
        Wording(
          nb: "skriv alle fire sifrene, også nullen foran, som \(PostalAddress.example(digits, town))",
          nn: "skriv alle fire siffera, òg nullen framfor, som \(PostalAddress.example(digits, town))",
          en: "write all four digits, a leading zero as well, like \(PostalAddress.example(digits, town))"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    // A line of its own ends like a comma.
    let lines = text.split { $0.isNewline }.map { String($0).onOneLine }.filter { !$0.isEmpty }
    let whole = lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.joined(separator: ", ")
    if whole.isEmpty { throw .empty }
    guard whole.unicodeScalars.contains(where: { $0.isAlphabetic }), whole.unicodeScalars.count <= 500 else {
      throw .unclear(whole)
    }
    var found: (code: String, town: String)?
    let parts = whole.split(separator: ",").map(String.init)
    for (index, part) in parts.enumerated() {
      var rest = Written(part)
      if rest.take(PostalAddress.countryCode) { _ = rest.take("–") }
      if let place = PostalAddress.place(&rest) {
        if place.code.utf8.count == 4 {
          found = place
        } else if index == parts.count - 1, !PostalAddress.isInsideHouse(place.town) {
          throw .postcodeLength(place.code, town: place.town)
        }
        continue
      }
      // Without a comma the postcode stands in the middle: «Storgata 1 0150 Oslo».
      while !rest.isAtEnd {
        if case .number(let digits)? = rest.next?.kind, digits.utf8.count == 4, let place = PostalAddress.place(&rest) {
          found = place
        } else {
          rest.skip()
        }
      }
    }
    if found?.code == "0000" { throw .postcodeLength("0000", town: found?.town ?? "") }
    self.init(text: whole, postcode: found?.code, town: found?.town)
  }

  private static let countryCode = Spellings("no, n")
  private static let houseParts = Spellings("etasje, etg, høgda, oppgang, inngang, dør, floor, etage")

  /// A number and the words after it to the end.
  private static func place(_ rest: inout Written) -> (code: String, town: String)? {
    var trial = rest
    guard let code = trial.number(longest: 20), case .word? = trial.next?.kind, trial.next?.isSpaced == true else {
      return nil
    }
    let town = trial.remainder
    let hasNumber = trial.tokens.contains { token in
      if case .number = token.kind { true } else { false }
    }
    if hasNumber { return nil }
    rest = trial
    while !rest.isAtEnd { rest.skip() }
    return (code: code, town: town)
  }

  private static func isInsideHouse(_ words: String) -> Bool {
    var rest = Written(words)
    return rest.take(houseParts)
  }

  private static func example(_ digits: String, _ town: String) -> String {
    guard let number = Int(digits), 0 < number, number < 1000 else { return "«0150 Oslo»" }
    return quoted("\(padded(number, to: 4)) \(town)")
  }
}
