import Diagnostics
package import Services

/// Opening hours as the rows of tables and the sentences around them.
package struct HoursInWords: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let days: String
    package let hours: [Line]
  }

  /// Said instead of a table, or before it.
  package let before: [Line]
  package let usual: [Row]
  /// Dates, public holidays and periods on which something else holds.
  package let other: [Row]
  package let after: [Line]
}

extension FactsInWords {
  /// The usual week, and what is not usual in the next 60 days.
  ///
  /// - `areByPhone` is whether they are hours in which a telephone is answered, so that nobody is told to call before coming.
  package func openingHours(
    _ hours: OpeningHours, from today: Day, schoolHolidays: [ClosedRange<Day>]?, areByPhone: Bool = false
  ) -> HoursInWords {
    let lines = hours.weekLines
    let isSilent = lines.allSatisfy { $0.state == .unknown }
    var before: [Line] = []
    if hours.isRoundTheClock { before.append(.own(roundTheClock(hours, from: today))) }
    if isSilent, hours.notes.isEmpty { before.append(.own(phrases.unknownHours)) }
    before += hours.notes.map { .written($0) }
    var after: [Line] = []
    if !isSilent {
      switch hours.publicHolidays {
      case .closed: after.append(.own(phrases.closedOnHolidays))
      case .usual: after.append(.own(phrases.openOnHolidays))
      case .unknown: after.append(.own(areByPhone ? phrases.phoneHolidaysUnknown : phrases.holidaysUnknown))
      case .rows: break
      }
    }
    let usual =
      hours.isRoundTheClock || isSilent
      ? []
      : lines.map { line in HoursInWords.Row(days: days(line.weekdays), hours: self.hours(line.state)) }
    return HoursInWords(
      before: before, usual: usual, other: otherRows(hours, from: today, schoolHolidays: schoolHolidays), after: after)
  }

  /// The usual week in one line, for lists; nothing where there is nothing to say in short.
  ///
  /// It says so where other hours hold on a day of the next fortnight, since a list has no room for them.
  package func openingHoursInShort(
    _ hours: OpeningHours, from today: Day, schoolHolidays: [ClosedRange<Day>]?
  ) -> Line? {
    let week = hours.weekLines
    let isDifferent = (0..<14).contains { offset in
      let day = hours.statement(on: today.adding(days: offset), schoolHolidays: schoolHolidays)
      return day.state != .unknown
        && !week.contains { $0.weekdays.contains(day.day.weekday) && $0.state == day.state }
    }
    let differs = isDifferent ? " " + phrases.someDaysDiffer : ""
    if hours.isRoundTheClock { return .own(roundTheClock(hours, from: today) + "." + differs) }
    let open = week.compactMap { line -> String? in
      guard case .open(let openings) = line.state else { return nil }
      return "\(days(line.weekdays)) " + list(openings.map { interval($0.interval, note: nil).text })
    }
    guard !open.isEmpty else { return hours.notes.first.map { .written($0) } }
    return .own(open.joined(separator: ". ") + "." + differs)
  }

  /// «alle dager» only where no day is another: a closed Christmas makes it untrue, and so does one of which nobody has said anything.
  private func roundTheClock(_ hours: OpeningHours, from today: Day) -> String {
    hours.isAlwaysOpen(from: today) ? phrases.everyDayRoundTheClock : phrases.openRoundTheClock
  }

  private func otherRows(
    _ hours: OpeningHours, from today: Day, schoolHolidays: [ClosedRange<Day>]?
  ) -> [HoursInWords.Row] {
    var rows: [HoursInWords.Row] = []
    for statement in hours.exceptions(from: today, schoolHolidays: schoolHolidays) {
      var days = "\(name(statement.day.weekday)) \(date(statement.day))".withCapital
      switch statement.reason {
      case .publicHoliday(let holidays):
        if statement.state == .unknown { continue }
        days += ", " + holidays.map(phrases.holiday).joined(separator: ", ")
      case .date: break
      case .weekly, .schoolHoliday, .season: continue
      }
      rows.append(HoursInWords.Row(days: days, hours: self.hours(statement.state)))
    }
    if case .rows = hours.publicHolidays {
      rows.append(HoursInWords.Row(days: phrases.publicHolidays, hours: plan(hours.publicHolidays)))
    }
    for season in hours.seasons where !season.period.isOver(on: today) {
      rows.append(HoursInWords.Row(days: period(season.period), hours: plan(season.plan)))
    }
    if let plan = hours.schoolHolidays {
      rows.append(HoursInWords.Row(days: phrases.schoolHolidays, hours: self.plan(plan)))
    }
    return rows
  }

  private func hours(_ state: OpeningHours.DayState) -> [Line] {
    switch state {
    case .closed: [.own(phrases.closed)]
    case .unknown: [.own(phrases.unknownHours)]
    case .open(let openings): openings.map { interval($0.interval, note: $0.note) }
    }
  }

  private func plan(_ plan: OpeningHours.Plan) -> [Line] {
    switch plan {
    case .closed: [.own(phrases.closed)]
    case .unknown: [.own(phrases.unknownHours)]
    case .usual: [.own(phrases.asUsual)]
    case .rows(let rows): rows.map(row)
    }
  }

  private func row(_ row: OpeningHours.Row) -> Line {
    guard let weekdays = row.weekdays, let first = weekdays.first, let last = weekdays.last else {
      return hours(row, after: "")
    }
    let days = first.through(last) == weekdays ? self.days(first...last) : list(weekdays.map(name)).withCapital
    return hours(row, after: "\(days): ")
  }

  private func hours(_ row: OpeningHours.Row, after days: String) -> Line {
    switch row.hours {
    case .closed: .own(days + phrases.closed)
    case .unknown: .own(days + phrases.unknownHours)
    case .open(let interval): self.interval(interval, note: row.note, after: days)
    }
  }

  private func interval(_ interval: OpeningHours.Interval, note: String?, after days: String = "") -> Line {
    var text = days + (interval.isRoundTheClock ? phrases.roundTheClock : "\(interval.start.text)–\(interval.end.text)")
    if interval.endsNextDay { text += " (\(phrases.nextDay))" }
    return note.map { note in quoting([note]) { "\(text), \($0)" } } ?? .own(text)
  }

  private func days(_ days: ClosedRange<Weekday>) -> String {
    if days == .monday ... .sunday { return phrases.everyDay }
    let first = name(days.lowerBound)
    let last = name(days.upperBound)
    return (days.lowerBound == days.upperBound ? first : "\(first)–\(last)").withCapital
  }

  private func name(_ weekday: Weekday) -> String { phrases.weekday(weekday) }

  private func period(_ period: Period) -> String {
    switch period {
    case .day(let day): date(day)
    case .days(let first, let last): "\(date(first))–\(date(last))"
    case .everyYear(let day): date(day)
    case .daysEveryYear(let first, let last): "\(date(first))–\(date(last))"
    }
  }

  private func date(_ day: DayOfYear) -> String { phrases.dayOfYear(day) }

  /// When a course or meeting is: the day, and the time from and to.
  package func time(of event: ShownEvent) -> String {
    let start = "\(name(event.start.day.weekday)) \(date(event.start.day)), \(event.start.time.text)".withCapital
    guard let end = event.end else { return start }
    if end.day == event.start.day { return "\(start)–\(end.time.text)" }
    return "\(start) – \(date(end.day)), \(end.time.text)"
  }
}
