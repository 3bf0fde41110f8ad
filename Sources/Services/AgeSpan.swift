package import Diagnostics

/// Whom a service is for by age: whole years, both ends included.
package struct AgeSpan: Sendable, Hashable {
  /// 0 where there is no lower limit.
  package let youngest: Int
  /// Nothing where there is no upper limit.
  package let oldest: Int?

  package static let all = AgeSpan(checked: 0, nil)

  /// Nothing where the ends are the wrong way round or no human age.
  package init?(from youngest: Int, through oldest: Int?) {
    guard 0 <= youngest, youngest <= 120, oldest ?? 120 <= 120, youngest <= oldest ?? 120 else { return nil }
    self.init(checked: youngest, oldest)
  }

  private init(checked youngest: Int, _ oldest: Int?) {
    self.youngest = youngest
    self.oldest = oldest
  }

  package func contains(_ age: Int) -> Bool { youngest <= age && age <= oldest ?? .max }

  package func overlaps(_ other: AgeSpan) -> Bool {
    youngest <= other.oldest ?? .max && other.youngest <= oldest ?? .max
  }

  package var isEverybody: Bool { youngest == 0 && oldest == nil }
}

extension AgeSpan: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// A number alone: from that age, up to it, or exactly it.
    case bareNumber(Int)
    /// «eldre enn 18» and «inntil 18» leave open whether 18 belongs to it.
    case openEnd(String)
    case reversed(Int, Int)
    case tooOld(String)
    /// Months, weeks or days.
    case notYears(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "alderen mangler", nn: "alderen manglar", en: "the age is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en alder",
          nn: "\(quoted(text)) er ikkje ein alder",
          en: "\(quoted(text)) is not an age"
        )
      case .bareNumber(let age):
        Wording(
          nb: "«\(age)» sier ikke om det er fra eller til den alderen",
          nn: "«\(age)» seier ikkje om det er frå eller til den alderen",
          en: "«\(age)» does not say whether it is from or up to that age"
        )
      case .openEnd(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke om den alderen selv er med",
          nn: "\(quoted(text)) seier ikkje om den alderen sjølv er med",
          en: "\(quoted(text)) does not say whether that age itself is included"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "alderen går fra \(first) ned til \(last)",
          nn: "alderen går frå \(first) ned til \(last)",
          en: "the age goes from \(first) down to \(last)"
        )
      case .tooOld(let text):
        Wording(
          nb: "\(quoted(text)) er høyere enn noen alder",
          nn: "\(quoted(text)) er høgare enn nokon alder",
          en: "\(quoted(text)) is higher than any age"
        )
      case .notYears(let text):
        Wording(
          nb: "\(quoted(text)) er ikke hele år",
          nn: "\(quoted(text)) er ikkje heile år",
          en: "\(quoted(text)) is not whole years"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .bareNumber(let age):
        Wording(
          nb: "skriv «\(age)+», «opp til \(age)» eller «\(age)–\(age)»",
          nn: "skriv «\(age)+», «opp til \(age)» eller «\(age)–\(age)»",
          en: "write «\(age)+», «opp til \(age)» or «\(age)–\(age)»"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "skriv den laveste alderen først, som «\(last)–\(first)»",
          nn: "skriv den lågaste alderen først, som «\(last)–\(first)»",
          en: "write the lowest age first, like «\(last)–\(first)»"
        )
      case .empty, .unclear, .openEnd, .tooOld, .notYears:
        Wording(
          nb: "skriv alderen i hele år, som «16–25», «16+», «under 18» eller «alle»",
          nn: "skriv alderen i heile år, som «16–25», «16+», «under 18» eller «alle»",
          en: "write the age in whole years, like «16–25», «16+», «under 18» or «alle»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.everybody) {
      self = .all
      return
    }
    var trial = rest
    if let age = try AgeSpan.take(&trial), trial.isAtEnd {
      self = age.span
      return
    }
    if let number = rest.number() {
      let hasUnit = rest.take(Words.years)
      if rest.isAtEnd {
        guard let age = Int(number), age <= 120 else { throw .tooOld(text) }
        throw .bareNumber(age)
      }
      if !hasUnit, trial.take(Words.otherUnits) || rest.take(Words.otherUnits) { throw .notYears(text) }
    } else if rest.take(Words.openEnds), rest.number() != nil {
      throw .openEnd(text)
    }
    throw .unclear(text)
  }

  /// Finds the age in a sentence such as «Voksne over 18 år med …»: the only one there, and said in years or with a plus.
  package init?(foundIn sentence: String) {
    var rest = Written(sentence)
    var found: Set<AgeSpan> = []
    while !rest.isAtEnd {
      var trial = rest
      if let age = try? AgeSpan.take(&trial), age.isMarked {
        found.insert(age.span)
        rest = trial
      } else {
        // A time that something has lasted («i over 2 år») is no age.
        if rest.take(Words.lasting) {
          _ = rest.take(Words.over) || rest.take(Words.under) || rest.take(Words.upTo)
        } else {
          rest.skip()
        }
      }
    }
    guard found.count == 1, let only = found.first else { return nil }
    self = only
  }

  /// Takes an age from the front of a text; `isMarked` where «år» or a plus shows that it is one.
  private static func take(_ rest: inout Written) throws(Unreadable) -> (span: AgeSpan, isMarked: Bool)? {
    var trial = rest
    if trial.take(Words.under) {
      guard let age = try takeAge(&trial), age > 0 else { return nil }
      let isMarked = trial.take(Words.years)
      rest = trial
      return (AgeSpan(checked: 0, age - 1), isMarked)
    }
    if trial.take(Words.upTo) {
      guard let age = try takeAge(&trial) else { return nil }
      let isMarked = trial.take(Words.years)
      rest = trial
      return (AgeSpan(checked: 0, age), isMarked)
    }
    let isBetween = trial.take(Words.between)
    let isFrom = !isBetween && (trial.take(Words.over) || trial.take(Words.from))
    guard let first = try takeAge(&trial) else { return nil }
    var isMarked = trial.take(Words.years)
    var range = trial
    if range.take("–") || range.take(Words.through) || (isBetween && range.take(Words.and)),
      let last = try takeAge(&range)
    {
      _ = range.take("–")
      isMarked = range.take(Words.years) || isMarked
      if last < first { throw .reversed(first, last) }
      rest = range
      return (AgeSpan(checked: first, last), isMarked)
    }
    if trial.take("+") {
      _ = trial.take(Words.years)
      rest = trial
      return (AgeSpan(checked: first, nil), true)
    }
    let isOlder = trial.take(Words.andOlder)
    guard isFrom || isOlder else { return nil }
    rest = trial
    return (AgeSpan(checked: first, nil), isMarked)
  }

  private static func takeAge(_ rest: inout Written) throws(Unreadable) -> Int? {
    let text = rest.text
    return try rest.attempt { (rest: inout Written) throws(Unreadable) -> Int? in
      guard let digits = rest.number() else { return nil }
      guard let age = Int(digits), age <= 120 else { throw .tooOld(text) }
      return age
    }
  }

  private enum Words {
    static let everybody = Spellings(
      "alle, alle aldre, alle aldrar, alle aldersgrupper, alle aldersgruppar, uansett alder, all, all ages, everybody, everyone"
    )
    static let years = Spellings("år, åra, års, years, year, years old, åring, åringer, åringar, åringene, åringane")
    static let otherUnits = Spellings(
      "måneder, månader, måned, månad, mnd, uker, veker, uke, veke, dager, dagar, months, weeks")
    static let under = Spellings("under, yngre enn, younger than")
    static let upTo = Spellings("opp til, opptil, til og med, tom, opp til og med, up to")
    static let over = Spellings("over, over fylte")
    static let from = Spellings(
      "fra, frå, fra og med, frå og med, fra fylte, frå fylte, fylt, fylte, har fylt, etter fylte, fom, fra du er, frå du er, from, aged"
    )
    static let between = Spellings("mellom, i alderen mellom, between")
    static let through = Spellings("til, til og med, to, through")
    static let and = Spellings("og, and")
    static let andOlder = Spellings("og eldre, og oppover, og over, eller eldre, and over, and older, or older")
    static let openEnds = Spellings("eldre enn, inntil, til, older than, until, før, fram til")
    static let lasting = Spellings("i, siste, de siste, dei siste, innen, innan, etter, hvert, kvart, for")
  }
}
