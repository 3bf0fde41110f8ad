package import Diagnostics

/// A date that exists in the Gregorian calendar, without a time of day.
package struct Day: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Month
  /// The day of the month, from 1.
  package let day: Int

  /// Nothing where there is no such date.
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(rawValue: month), 1 <= day, day <= month.days(in: year) else { return nil }
    self.init(checkedYear: year, month, day)
  }

  /// The day that lies so many days after 1 January 1970.
  package init(daysSince1970: Int) {
    // Counted from 1 March of year 0, a leap day is the last day of its year, and 400 years are always 146,097 days.
    let limit = 4_000_000
    let sinceMarch = min(max(daysSince1970, -limit), limit) + 719_468
    let era = (sinceMarch >= 0 ? sinceMarch : sinceMarch - 146_096) / 146_097
    let ofEra = sinceMarch - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let sinceMarchMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * sinceMarchMonth + 2) / 5 + 1
    let month = sinceMarchMonth < 10 ? sinceMarchMonth + 3 : sinceMarchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(checkedYear: year, Month(rawValue: month) ?? .january, day)
  }

  private init(checkedYear year: Int, _ month: Month, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package var daysSince1970: Int {
    let january = month.rawValue <= 2
    let year = self.year - (january ? 1 : 0)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month.rawValue + (january ? 9 : -3)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday(rawValue: index + 1) ?? .monday
  }

  /// The date as ISO 8601 writes it: `2026-09-01`.
  package var iso: String { "\(padded(year, to: 4))-\(padded(month.rawValue))-\(padded(day))" }

  /// The date in words: `1. september 2026`, `1 September 2026`.
  package var inWords: Wording {
    let norwegian = "\(day). \(month.name.nb) \(year)"
    return Wording(nb: norwegian, nn: norwegian, en: "\(day) \(month.name.en) \(year)")
  }

  package func adding(days: Int) -> Day {
    // Calendars go from day to day, and every month has these.
    if -28 < days, days < 28, 1...28 ~= day + days { return Day(checkedYear: year, month, day + days) }
    return Day(daysSince1970: daysSince1970 + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day so many months later, or the last day of that month where it is shorter.
  package func adding(months: Int) -> Day {
    let count = year * 12 + month.rawValue - 1 + min(max(months, -120_000), 120_000)
    let year = count >= 0 ? count / 12 : (count - 11) / 12
    let month = Month(rawValue: count - year * 12 + 1) ?? .january
    return Day(checkedYear: year, month, min(day, month.days(in: year)))
  }

  /// How many days later another day is; negative where it is earlier.
  package func days(until other: Day) -> Int { other.daysSince1970 - daysSince1970 }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// A date with `/`, or with `-` and the year last: nobody can tell the day from the month.
    case dayOrMonth(String)
    case withoutYear(String)
    case withoutDay(String)
    case twoDigitYear(String)
    /// A year that no page is about: outside 1900 to 2199.
    case yearOutOfReach(Int)
    case noSuchMonth(Int)
    case noSuchDay(Int, Month, year: Int)
    /// The weekday that stands before the date is not the date's.
    case otherWeekday(Weekday, Day)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "datoen mangler", nn: "datoen manglar", en: "the date is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en dato",
          nn: "\(quoted(text)) er ikkje ein dato",
          en: "\(quoted(text)) is not a date"
        )
      case .dayOrMonth(let text):
        Wording(
          nb: "\(quoted(text)) viser ikke hva som er dag og hva som er måned",
          nn: "\(quoted(text)) viser ikkje kva som er dag og kva som er månad",
          en: "\(quoted(text)) does not show which is the day and which is the month"
        )
      case .withoutYear(let text):
        Wording(
          nb: "datoen \(quoted(text)) har ikke årstall",
          nn: "datoen \(quoted(text)) har ikkje årstal",
          en: "the date \(quoted(text)) has no year"
        )
      case .withoutDay(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke hvilken dag i måneden",
          nn: "\(quoted(text)) seier ikkje kva dag i månaden",
          en: "\(quoted(text)) does not say which day of the month"
        )
      case .twoDigitYear(let text):
        Wording(
          nb: "årstallet i \(quoted(text)) har ikke fire sifre",
          nn: "årstalet i \(quoted(text)) har ikkje fire siffer",
          en: "the year in \(quoted(text)) does not have four digits"
        )
      case .yearOutOfReach(let year):
        Wording(
          nb: "årstallet «\(year)» kan ikke stemme",
          nn: "årstalet «\(year)» kan ikkje stemme",
          en: "the year «\(year)» cannot be right"
        )
      case .noSuchMonth(let month):
        Wording(
          nb: "måned «\(month)» finnes ikke: året har 12 måneder",
          nn: "månad «\(month)» finst ikkje: året har 12 månader",
          en: "there is no month «\(month)»: a year has 12 months"
        )
      case .noSuchDay(let day, let month, let year):
        Day.Unreadable.noSuch(day, month.name, year, days: month.days(in: year))
      case .otherWeekday(let written, let day):
        Wording(
          nb: "\(day.inWords.nb) er en \(day.weekday.name.nb), ikke en \(written.name.nb)",
          nn: "\(day.inWords.nn) er ein \(day.weekday.name.nn), ikkje ein \(written.name.nn)",
          en: "\(day.inWords.en) is a \(day.weekday.name.en), not a \(written.name.en)"
        )
      }
    }

    package var correction: String? {
      switch self {
      case .dayOrMonth(let text), .unclear(let text):
        guard let (day, rest) = Day.evident(in: text), rest.isEmpty else { return nil }
        return day.iso
      case .empty, .withoutYear, .withoutDay, .twoDigitYear, .yearOutOfReach, .noSuchMonth, .noSuchDay, .otherWeekday:
        return nil
      }
    }

    private static func noSuch(_ day: Int, _ month: Wording, _ year: Int, days: Int) -> Wording {
      Wording(
        nb: "«\(day). \(month.nb) \(year)» finnes ikke: \(month.nb) \(year) har \(days) dager",
        nn: "«\(day). \(month.nn) \(year)» finst ikkje: \(month.nn) \(year) har \(days) dagar",
        en: "there is no «\(day) \(month.en) \(year)»: \(month.en) \(year) has \(days) days"
      )
    }

    package var remedy: Wording {
      switch self {
      case .empty, .unclear, .dayOrMonth, .withoutDay:
        Wording(
          nb: "skriv datoen som «2026-09-01», «1.9.2026» eller «1. september 2026»",
          nn: "skriv datoen som «2026-09-01», «1.9.2026» eller «1. september 2026»",
          en: "write the date like «2026-09-01», «1.9.2026» or «1 September 2026»"
        )
      case .withoutYear:
        Wording(
          nb: "skriv årstallet også, som «1. september 2026»",
          nn: "skriv årstalet òg, som «1. september 2026»",
          en: "write the year as well, like «1 September 2026»"
        )
      case .twoDigitYear, .yearOutOfReach:
        Wording(
          nb: "skriv hele årstallet, som «1.9.2026»",
          nn: "skriv heile årstalet, som «1.9.2026»",
          en: "write the full year, like «1.9.2026»"
        )
      case .noSuchMonth:
        Wording(
          nb: "skriv år, måned og dag i den rekkefølgen, som «2026-09-01», eller «1. september 2026»",
          nn: "skriv år, månad og dag i den rekkjefølgja, som «2026-09-01», eller «1. september 2026»",
          en: "write year, month and day in that order, like «2026-09-01», or «1 September 2026»"
        )
      case .noSuchDay(_, let month, let year):
        Wording(
          nb: "rett datoen; den siste i måneden er «\(month.days(in: year)). \(month.name.nb) \(year)»",
          nn: "rett datoen; den siste i månaden er «\(month.days(in: year)). \(month.name.nn) \(year)»",
          en: "correct the date; the last of the month is «\(month.days(in: year)) \(month.name.en) \(year)»"
        )
      case .otherWeekday(_, let day):
        Wording(
          nb: "rett ukedagen eller datoen, eller skriv bare «\(day.iso)»",
          nn: "rett vekedagen eller datoen, eller skriv berre «\(day.iso)»",
          en: "correct the weekday or the date, or write just «\(day.iso)»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    guard let day = try Day.take(&rest, from: text) else { throw .unclear(text) }
    _ = rest.take(".")
    if !rest.isAtEnd { throw .unclear(text) }
    self = day
  }

  /// The date that a text in a refused form begins with, where it can be no other, and what stands after it.
  ///
  /// `31/8/2026` has one meaning, and so has `9/9/2026`; `1/9/2026` is September or January. `2026/09/01` is read as it stands everywhere.
  static func evident(in text: String) -> (day: Day, rest: String)? {
    var rest = Written(text)
    guard let first = rest.number(longest: 4) else { return nil }
    let isYearFirst = first.utf8.count == 4
    guard rest.take("/") || !isYearFirst && rest.take("–"), let second = rest.number(longest: 2) else { return nil }
    // The year may stand by itself: «31/8 2026».
    let isParted = rest.take("/") || rest.take("–")
    guard isParted || !isYearFirst, let third = rest.number(longest: 4) else { return nil }
    if isYearFirst {
      guard third.utf8.count <= 2, let day = try? Day(first, second, third) else { return nil }
      return (day, rest.remainder)
    }
    guard first.utf8.count <= 2, third.utf8.count == 4, let day = try? Day(third, second, first),
      12 < day.day || day.day == day.month.rawValue
    else { return nil }
    return (day, rest.remainder)
  }

  /// Takes a date with its year from the front of a text; nothing where no date begins there.
  static func take(_ rest: inout Written, from text: String) throws(Unreadable) -> Day? {
    let weekday = Weekday(&rest)
    if weekday != nil {
      _ = rest.take(",")
      _ = rest.take(dayWord)
    }
    var date = try takeNumbers(&rest, text)
    if date == nil { date = try takeWords(&rest, text) }
    guard let day = date else { return nil }
    if let weekday, day.weekday != weekday { throw .otherWeekday(weekday, day) }
    return day
  }

  private static let dayWord = Spellings("den")

  /// A date whose parts are numbers; the separator tells which comes first.
  private static func takeNumbers(_ rest: inout Written, _ text: String) throws(Unreadable) -> Day? {
    var trial = rest
    guard let first = trial.number(longest: 4) else { return nil }
    if first.utf8.count == 4 {
      let separator: Unicode.Scalar
      if trial.take("–") { separator = "–" } else if trial.take(".") { separator = "." } else { return nil }
      guard let month = trial.number(longest: 2), trial.take(separator), let day = trial.number(longest: 2) else {
        return nil
      }
      rest = trial
      return try Day(first, month, day)
    }
    guard first.utf8.count <= 2 else { return nil }
    if trial.take("/") {
      if trial.number() != nil { throw .dayOrMonth(text) }
      return nil
    }
    if trial.take("–") {
      if trial.number(longest: 2) != nil, trial.take("–"), trial.number() != nil { throw .dayOrMonth(text) }
      return nil
    }
    guard trial.take(".") else { return nil }
    guard let month = trial.number(longest: 2) else { return nil }
    let hasStop = trial.take(".")
    guard hasStop, let year = trial.number(longest: 4) else {
      if trial.isAtEnd { throw .withoutYear(text) }
      return nil
    }
    guard year.utf8.count == 4 else { throw .twoDigitYear(text) }
    rest = trial
    return try Day(year, month, first)
  }

  /// A date whose month is a word, the day before it or (in English) after it.
  private static func takeWords(_ rest: inout Written, _ text: String) throws(Unreadable) -> Day? {
    var trial = rest
    let before = trial.number(longest: 2)
    if before != nil { _ = trial.take(".") }
    guard let month = Month(&trial) else { return nil }
    var day = before
    if day == nil, case .number(let digits)? = trial.next?.kind, digits.utf8.count <= 2 {
      day = trial.number()
      _ = trial.take(",")
    }
    guard let day else {
      if trial.isAtEnd || trial.number(longest: 4) != nil { throw .withoutDay(text) }
      return nil
    }
    guard let year = trial.number(longest: 4) else {
      if trial.isAtEnd { throw .withoutYear(text) }
      return nil
    }
    guard year.utf8.count == 4 else { throw .twoDigitYear(text) }
    rest = trial
    return try Day(year, String(month.rawValue), day)
  }

  init(_ year: String, _ month: String, _ day: String) throws(Unreadable) {
    let (year, number, day) = (Int(year) ?? 0, Int(month) ?? 0, Int(day) ?? 0)
    guard 1900 <= year, year <= 2199 else { throw .yearOutOfReach(year) }
    guard let month = Month(rawValue: number) else { throw .noSuchMonth(number) }
    guard 1 <= day, day <= month.days(in: year) else { throw .noSuchDay(day, month, year: year) }
    self.init(checkedYear: year, month, day)
  }
}

/// A number with zeros before it, in at least `width` digits.
func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
