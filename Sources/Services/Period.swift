/// A day of every year, such as Christmas Eve; 29 February comes only in leap years.
package struct DayOfYear: Sendable, Hashable, Comparable {
  package let month: Month
  package let day: Int

  /// Nothing where no year has such a day.
  package init?(_ month: Month, _ day: Int) {
    guard 1 <= day, day <= month.days(in: 2000) else { return nil }
    self.month = month
    self.day = day
  }

  package init(_ day: Day) {
    month = day.month
    self.day = day.day
  }

  /// The day as data shows it, after ISO 8601's truncated form: `--12-24`.
  package var iso: String { "--\(padded(month.rawValue))-\(padded(day))" }

  package static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

/// A day or a stretch of days, once or every year; both ends belong to it.
package enum Period: Sendable, Hashable {
  case day(Day)
  case days(Day, through: Day)
  case everyYear(DayOfYear)
  /// May go over the turn of the year: 20 December to 3 January.
  case daysEveryYear(DayOfYear, through: DayOfYear)

  package var isOneDay: Bool {
    switch self {
    case .day, .everyYear: true
    case .days, .daysEveryYear: false
    }
  }

  package var recurs: Bool {
    switch self {
    case .day, .days: false
    case .everyYear, .daysEveryYear: true
    }
  }

  package func contains(_ day: Day) -> Bool {
    switch self {
    case .day(let only): return day == only
    case .days(let first, let last): return first <= day && day <= last
    case .everyYear(let only): return DayOfYear(day) == only
    case .daysEveryYear(let first, let last):
      let day = DayOfYear(day)
      return first <= last ? first <= day && day <= last : first <= day || day <= last
    }
  }
}

extension Period {
  enum Unreadable: Error, Hashable {
    case date(Day.Unreadable)
    /// `1.10` may be the first of October or ten past one.
    case dateOrTime
    /// The last day comes before the first.
    case reversed
  }

  /// Takes a date, month or period from the front of a text; nothing where none begins there.
  static func take(_ rest: inout Written, from text: String) throws(Unreadable) -> Period? {
    var trial = rest
    _ = trial.take(from)
    guard var first = try Part(&trial, text) else { return nil }
    var afterFirst = trial
    guard trial.take("–") || trial.take(through), var last = try Part(&trial, text) else {
      guard let period = try first.alone(text) else { return nil }
      _ = afterFirst.take(".")
      rest = afterFirst
      return period
    }
    if first.mayBeTime, last.mayBeTime { throw .dateOrTime }
    if first.month == nil { first.month = last.month }
    guard let firstMonth = first.month, let lastMonth = last.month, (first.day == nil) == (last.day == nil) else {
      throw .date(.unclear(text))
    }
    if first.year != nil, last.year == nil { throw .date(.withoutYear(text)) }
    let firstDay = first.day ?? 1
    let lastDay = last.day ?? lastMonth.days(in: last.year ?? 2000)
    if first.year == nil, let year = last.year {
      first.year = (firstMonth, firstDay) > (lastMonth, lastDay) ? year - 1 : year
    }
    rest = trial
    if let firstYear = first.year, let lastYear = last.year {
      let first = try day(firstYear, firstMonth, firstDay)
      last.day = lastDay
      let last = try day(lastYear, lastMonth, lastDay)
      if last < first { throw .reversed }
      return first == last ? .day(first) : .days(first, through: last)
    }
    let earliest = try dayOfYear(firstMonth, firstDay)
    let latest = try dayOfYear(lastMonth, lastDay)
    return earliest == latest ? .everyYear(earliest) : .daysEveryYear(earliest, through: latest)
  }

  private static let from = Spellings("fra, frå, fra og med, frå og med, from")
  private static let through = Spellings("til, til og med, to, tom")

  private static func day(_ year: Int, _ month: Month, _ day: Int) throws(Unreadable) -> Day {
    do throws(Day.Unreadable) {
      return try Day(String(year), String(month.rawValue), String(day))
    } catch {
      throw .date(error)
    }
  }

  private static func dayOfYear(_ month: Month, _ day: Int) throws(Unreadable) -> DayOfYear {
    guard let found = DayOfYear(month, day) else { throw .date(.noSuchDay(day, month, year: 2000)) }
    return found
  }

  /// One end of a period, of which the other end may tell the rest: `22.` in `22.–30. juni`.
  private struct Part {
    var day: Int?
    var month: Month?
    var year: Int?
    /// Two numbers that a clock could show as well.
    var mayBeTime = false

    init?(_ rest: inout Written, _ text: String) throws(Unreadable) {
      var trial = rest
      if let month = Month(&trial) {
        self.month = month
        year = Part.takeYear(&trial)
        rest = trial
        return
      }
      guard let first = trial.number(longest: 4) else { return nil }
      if first.utf8.count == 4 {
        guard trial.take("–"), let month = trial.number(longest: 2), trial.take("–"),
          let day = trial.number(longest: 2)
        else { return nil }
        year = Int(first)
        self.month = try Part.month(month)
        self.day = Int(day)
        rest = trial
        return
      }
      guard first.utf8.count <= 2 else { return nil }
      day = Int(first)
      if trial.take("/"), trial.number() != nil { throw .date(.dayOrMonth(text)) }
      let hasStop = trial.take(".")
      if let month = Month(&trial) {
        self.month = month
        year = Part.takeYear(&trial)
        rest = trial
        return
      }
      guard hasStop else { return nil }
      guard case .number(let digits)? = trial.next?.kind, digits.utf8.count <= 2 else {
        rest = trial
        return
      }
      _ = trial.number()
      if trial.take(".") {
        month = try Part.month(digits)
        if let next = trial.next, !next.isSpaced, case .number(let digits) = next.kind, digits.utf8.count == 2 {
          throw .date(.twoDigitYear(text))
        }
        year = Part.takeYear(&trial)
      } else {
        let minute = Int(digits) ?? 99
        mayBeTime = digits.utf8.count == 2 && ClockTime(hour: Int(first) ?? 99, minute: minute) != nil
        // What can be no time must be a date; what can be neither is told so as a date.
        if trial.next?.kind == .mark(":") || (mayBeTime && Month(rawValue: minute) == nil) { return nil }
        month = try Part.month(digits)
      }
      rest = trial
    }

    /// What it says with nothing after it; nothing where that is only a day's number.
    func alone(_ text: String) throws(Unreadable) -> Period? {
      guard let month else { return nil }
      if mayBeTime { throw .dateOrTime }
      switch (day, year) {
      case (let day?, let year?): return .day(try Period.day(year, month, day))
      case (let day?, nil): return .everyYear(try Period.dayOfYear(month, day))
      case (nil, let year?):
        let last = try Period.day(year, month, month.days(in: year))
        return .days(try Period.day(year, month, 1), through: last)
      case (nil, nil):
        let last = try Period.dayOfYear(month, month.days(in: 2000))
        return .daysEveryYear(try Period.dayOfYear(month, 1), through: last)
      }
    }

    private static func takeYear(_ rest: inout Written) -> Int? {
      guard case .number(let digits)? = rest.next?.kind, digits.utf8.count == 4 else { return nil }
      return rest.number().flatMap { Int($0) }
    }

    private static func month(_ digits: String) throws(Unreadable) -> Month {
      let number = Int(digits) ?? 0
      guard let month = Month(rawValue: number) else { throw .date(.noSuchMonth(number)) }
      return month
    }
  }
}
