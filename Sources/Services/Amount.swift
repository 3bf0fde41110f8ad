package import Diagnostics

/// A sum of money in Norwegian kroner, and what it is paid for.
package struct Amount: Sendable, Hashable {
  /// Hundredths of a krone (øre); never negative.
  package let ore: Int
  /// What one pays it for, as written after «per»: «dag», «time»; nothing for a sum alone.
  package let unit: String?

  /// Nothing where the sum is negative or too large to be a fee.
  package init?(ore: Int, unit: String? = nil) {
    guard 0 <= ore, ore < 100_000_000_000 else { return nil }
    self.ore = ore
    self.unit = unit
  }

  package var isFree: Bool { ore == 0 }

  /// The number as Norwegian text has it, thousands apart by no-break spaces: `1 250,50`.
  package var number: String {
    var digits = Array(String(ore / 100).utf8)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: [0xC2, 0xA0], at: place)
      place -= 3
    }
    let kroner = String(decoding: digits, as: UTF8.self)
    return ore % 100 == 0 ? kroner : "\(kroner),\(padded(ore % 100))"
  }

  /// The number as data has it: `1250.50`, `150`.
  package var decimal: String { ore % 100 == 0 ? "\(ore / 100)" : "\(ore / 100).\(padded(ore % 100))" }
}

extension Amount: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case negative(String)
    /// A span or an approximation; an amount is one number.
    case severalSums(String)
    /// `1.250` may be one krone and a quarter or 1250 kroner.
    case thousandsOrDecimals(String)
    case otherCurrency(String)
    case tooLarge(String)
    /// Words after the amount that do not begin with «per».
    case leftover(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "beløpet mangler", nn: "beløpet manglar", en: "the amount is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et beløp",
          nn: "\(quoted(text)) er ikkje eit beløp",
          en: "\(quoted(text)) is not an amount"
        )
      case .negative(let text):
        Wording(
          nb: "\(quoted(text)) er mindre enn null",
          nn: "\(quoted(text)) er mindre enn null",
          en: "\(quoted(text)) is less than zero"
        )
      case .severalSums(let text):
        Wording(
          nb: "\(quoted(text)) er ikke ett bestemt beløp",
          nn: "\(quoted(text)) er ikkje eitt bestemt beløp",
          en: "\(quoted(text)) is not one definite amount"
        )
      case .thousandsOrDecimals(let text):
        Wording(
          nb: "punktumet i \(quoted(text)) kan skille både tusen og øre",
          nn: "punktumet i \(quoted(text)) kan skilje både tusen og øre",
          en: "the full stop in \(quoted(text)) may set off thousands or øre"
        )
      case .otherCurrency(let text):
        Wording(
          nb: "\(quoted(text)) er ikke i kroner",
          nn: "\(quoted(text)) er ikkje i kroner",
          en: "\(quoted(text)) is not in kroner"
        )
      case .tooLarge(let text):
        Wording(
          nb: "\(quoted(text)) er for mye til å være en pris",
          nn: "\(quoted(text)) er for mykje til å vere ein pris",
          en: "\(quoted(text)) is too much to be a price"
        )
      case .leftover(let text):
        Wording(
          nb: "\(quoted(text)) etter beløpet er ikke til å forstå",
          nn: "\(quoted(text)) etter beløpet er ikkje til å forstå",
          en: "\(quoted(text)) after the amount cannot be understood"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .unclear, .negative, .otherCurrency, .tooLarge:
        Wording(
          nb: "skriv beløpet i kroner, som «150 kr» eller «150 kr per dag»",
          nn: "skriv beløpet i kroner, som «150 kr» eller «150 kr per dag»",
          en: "write the amount in kroner, like «150 kr» or «150 kr per dag»"
        )
      case .severalSums:
        Wording(
          nb: "skriv ett beløp, som «150 kr», og resten med egne ord i «tekst: …»",
          nn: "skriv eitt beløp, som «150 kr», og resten med eigne ord i «tekst: …»",
          en: "write one amount, like «150 kr», and the rest in words in «tekst: …»"
        )
      case .thousandsOrDecimals:
        Wording(
          nb: "skriv tusen med mellomrom, som «1 250 kr», og øre etter komma, som «1,25 kr»",
          nn: "skriv tusen med mellomrom, som «1 250 kr», og øre etter komma, som «1,25 kr»",
          en: "write thousands with a space, like «1 250 kr», and øre after a comma, like «1,25 kr»"
        )
      case .leftover:
        Wording(
          nb: "skriv hva det koster med «per», som «150 kr per dag», og resten i «tekst: …»",
          nn: "skriv kva det kostar med «per», som «150 kr per dag», og resten i «tekst: …»",
          en: "write what one pays for with «per», like «150 kr per dag», and the rest in «tekst: …»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if rest.take(Words.vague) { throw .severalSums(text) }
    let hasCurrency = Amount.takeKroner(&rest)
    if rest.take("–") {
      guard case .number? = rest.next?.kind else { throw .unclear(text) }
      throw .negative(text)
    }
    if rest.take("€") || rest.take("$") || rest.take("£") { throw .otherCurrency(text) }
    guard case .number? = rest.next?.kind else { throw .unclear(text) }
    let ore = try Amount.takeOre(&rest, text)
    if rest.take(Words.through) || rest.startsRange { throw .severalSums(text) }
    if !hasCurrency { _ = Amount.takeKroner(&rest) }
    if rest.take("€") || rest.take("$") || rest.take("£") || rest.take(Words.otherCurrencies) {
      throw .otherCurrency(text)
    }
    if rest.startsRange { throw .severalSums(text) }
    guard let amount = Amount(ore: ore, unit: try Amount.takeUnit(&rest)) else { throw .tooLarge(text) }
    self = amount
  }

  private static func takeKroner(_ rest: inout Written) -> Bool {
    guard rest.take(Words.kroner) else { return false }
    _ = rest.take(".")
    return true
  }

  /// A number with thousands set apart by spaces, or by full stops where øre follow, and øre after comma or full stop.
  private static func takeOre(_ rest: inout Written, _ text: String) throws(Unreadable) -> Int {
    guard let first = rest.number() else { throw .tooLarge(text) }
    var kroner = first
    while let next = rest.next, next.isSpaced, case .number(let group) = next.kind {
      guard group.utf8.count == 3, first.utf8.count <= 3, kroner.utf8.count <= 9 else { throw .unclear(text) }
      kroner += group
      _ = rest.number()
    }
    var ore = 0
    let beforeMark = rest
    if rest.take(",") || rest.take("."), let next = rest.next, !next.isSpaced {
      let hasStop = beforeMark.next?.kind == .mark(".")
      switch next.kind {
      case .mark("–"):
        rest.skip()
        _ = rest.take("–")
      case .number(let digits):
        rest.skip()
        if digits.utf8.count == 3, hasStop, first.utf8.count <= 3, kroner == first {
          guard rest.take(","), case .number(let hundredths)? = rest.next?.kind, hundredths.utf8.count == 2 else {
            throw .thousandsOrDecimals(text)
          }
          rest.skip()
          kroner += digits
          ore = Int(hundredths) ?? 0
        } else {
          guard digits.utf8.count == 2 else { throw .unclear(text) }
          ore = Int(digits) ?? 0
          if case .mark(let mark)? = rest.next?.kind, mark == "." || mark == ",", rest.tokens.count > 1 {
            throw .unclear(text)
          }
        }
      case .word, .mark: rest = beforeMark
      }
    } else {
      rest = beforeMark
      if rest.take(":"), !rest.take("–") { rest = beforeMark }
    }
    guard let whole = Int(kroner), whole < 1_000_000_000 else { throw .tooLarge(text) }
    return whole * 100 + ore
  }

  private static func takeUnit(_ rest: inout Written) throws(Unreadable) -> String? {
    if rest.isAtEnd { return nil }
    let whole = rest.remainder
    let isWord = rest.take(Words.per)
    if isWord { _ = rest.take(".") }
    guard isWord || rest.take("/"), case .word? = rest.next?.kind else {
      if rest.take("."), rest.isAtEnd { return nil }
      throw .leftover(whole)
    }
    let unit = rest.remainder
    if unit.unicodeScalars.count > 60 { throw .leftover(whole) }
    return unit
  }

  private enum Words {
    static let kroner = Spellings("kr, nok, krone, kroner")
    static let otherCurrencies = Spellings("euro, eur, usd, dollar, sek, dkk, pund, gbp")
    static let per = Spellings("per, pr, for hver, for hvert, for kvar, for kvart, hver, hvert, kvar, kvart, each")
    static let through = Spellings("til, eller, to, or")
    static let vague = Spellings(
      "fra, frå, ca, cirka, omtrent, om lag, inntil, opptil, opp til, maks, minst, over, under, from")
  }
}

extension Written {
  /// Whether a dash and another number come next, as in `100–200`.
  fileprivate var startsRange: Bool {
    var rest = self
    guard rest.take("–") else { return false }
    return rest.number() != nil
  }
}
