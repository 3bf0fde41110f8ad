/// A number of days, weeks or months that somebody may have to wait.
package struct TimeSpan: Sendable, Hashable {
  package enum Unit: Sendable, Hashable, CaseIterable {
    case days, weeks, months

    /// How many days one is; a month counts as 30.
    package var days: Int {
      switch self {
      case .days: 1
      case .weeks: 7
      case .months: 30
      }
    }
  }

  /// How sure the author is of the number.
  package enum Precision: Sendable, Hashable {
    /// «2 uker».
    case plain
    /// «innen 2 uker».
    case within
    /// «ca. 2 uker».
    case about
  }

  /// The lower end; equal to `most` where only one number is given.
  package let least: Int
  /// The upper end, which is what counts.
  package let most: Int
  package let unit: Unit
  package let precision: Precision

  /// Nothing where the ends are the wrong way round, negative, or beyond 9999.
  package init?(_ least: Int, through most: Int? = nil, _ unit: Unit, _ precision: Precision = .plain) {
    let most = most ?? least
    guard 0 <= least, least <= most, most <= 9999 else { return nil }
    self.least = least
    self.most = most
    self.unit = unit
    self.precision = precision
  }

  package var maxDays: Int { most * unit.days }
}

extension TimeSpan {
  enum Unreadable: Error, Hashable {
    case withoutUnit
    case otherUnit
    case reversed(Int, Int)
    case tooLong
  }

  /// Takes «[innen|ca.] N[–M] dager|uker|måneder» from the front of a text; nothing where no number stands there.
  static func take(_ rest: inout Written) throws(Unreadable) -> TimeSpan? {
    var trial = rest
    let precision: Precision
    if trial.take(Words.within) {
      precision = .within
    } else if trial.take(Words.about) {
      _ = trial.take(".")
      precision = .about
    } else {
      precision = .plain
    }
    guard let least = try takeNumber(&trial) else { return nil }
    var most = least
    if trial.take("–") || trial.take(Words.through) {
      guard let upper = try takeNumber(&trial) else { return nil }
      if upper < least { throw .reversed(least, upper) }
      most = upper
    }
    if trial.isAtEnd { throw .withoutUnit }
    let unit: Unit
    if trial.take(Words.days) {
      unit = .days
    } else if trial.take(Words.weeks) {
      unit = .weeks
    } else if trial.take(Words.months) {
      unit = .months
      _ = trial.take(".")
    } else if trial.take(Words.otherUnits) {
      throw .otherUnit
    } else {
      return nil
    }
    guard let span = TimeSpan(least, through: most, unit, precision) else { throw .tooLong }
    rest = trial
    return span
  }

  static func takeNumber(_ rest: inout Written) throws(Unreadable) -> Int? {
    switch rest.next?.kind {
    case .number(let digits)?:
      guard digits.utf8.count <= 4, let number = Int(digits) else { throw .tooLong }
      rest.skip()
      return number
    case .word(let word)?:
      guard let number = Words.numbers[word] else { return nil }
      rest.skip()
      return number
    case .mark?, nil: return nil
    }
  }

  enum Words {
    static let within = Spellings("innen, innan, inntil, opptil, opp til, maks, maksimalt, høyst, høgst, within, up to")
    static let about = Spellings("ca, cirka, circa, omtrent, om lag, omlag, rundt, about")
    static let through = Spellings("til, eller, to, or")
    static let days = Spellings("dag, dager, dagar, dagers, dagars, døgn, kalenderdager, kalenderdagar, day, days")
    static let weeks = Spellings("uke, uker, ukers, veke, veker, vekers, week, weeks")
    static let months = Spellings("måned, måneder, måneders, månad, månader, månaders, mnd, mndr, month, months")
    static let otherUnits = Spellings(
      """
      time, timer, timar, minutt, minutter, år, virkedag, virkedager, virkedagar, arbeidsdag, arbeidsdager, \
      arbeidsdagar, yrkedagar, hour, hours, year, years
      """
    )
    /// «to» is a number here; «one» to «twelve» need no English, since the field is Norwegian.
    static let numbers: [String: Int] = {
      let words = [
        "en ett et ei ein eit én éin", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni", "ti", "elleve",
        "tolv",
      ]
      var numbers: [String: Int] = [:]
      for (index, list) in words.enumerated() {
        for word in list.split(separator: " ") { numbers[folded(String(word))] = index + 1 }
      }
      return numbers
    }()
  }
}
