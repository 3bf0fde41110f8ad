extension OpeningHours {
  /// What holds on one day, counting what begins on it; a night that goes on from the day before is that day's.
  package struct DayStatement: Sendable, Hashable {
    package let day: Day
    package let state: DayState
    package let reason: Reason
  }

  package enum DayState: Sendable, Hashable {
    case closed
    case unknown
    /// At least one opening, by start.
    case open([Opening])
  }

  package struct Opening: Sendable, Hashable {
    package let interval: Interval
    package let note: String?

    package init(_ interval: Interval, note: String? = nil) {
      self.interval = interval
      self.note = note
    }
  }

  /// Which part of the author's list speaks for a day.
  package enum Reason: Sendable, Hashable {
    case weekly
    case schoolHoliday
    case season(Exception)
    case publicHoliday([Day.PublicHoliday])
    case date(Exception)
  }

  /// Whether somebody is there at an instant.
  package enum Status: Sendable, Hashable {
    case open, closed, unknown
  }

  /// What holds on a day: what is said of the date, else of public holidays, else of the season, else of the week.
  ///
  /// A date with a year goes before the same date of every year. Seasons and school holidays have one level (ruling 6): two that say
  /// different things of a day are refused before anybody asks, so that which of them speaks first is of no weight. Without the dates of the school holidays (nil, or a day after the last of them), a day on which they matter is unknown.
  package func statement(on day: Day, schoolHolidays holidays: [ClosedRange<Day>]? = nil) -> DayStatement {
    if let exception = first(dated, on: day) {
      return DayStatement(day: day, state: state(exception.plan, day.weekday), reason: .date(exception))
    }
    return publicHolidayStatement(on: day) ?? periodStatement(on: day, schoolHolidays: holidays)
  }

  /// What is said of public holidays, where the day is one.
  private func publicHolidayStatement(on day: Day) -> DayStatement? {
    let publicHolidays = day.publicHolidays
    guard !publicHolidays.isEmpty else { return nil }
    let state = state(self.publicHolidays, day.weekday)
    return DayStatement(day: day, state: state, reason: .publicHoliday(publicHolidays))
  }

  /// What is said of the season, else of the week.
  private func periodStatement(on day: Day, schoolHolidays holidays: [ClosedRange<Day>]?) -> DayStatement {
    if let exception = first(seasons, on: day) {
      return DayStatement(day: day, state: state(exception.plan, day.weekday), reason: .season(exception))
    }
    let usual = usual(day.weekday)
    guard let plan = schoolHolidays else { return DayStatement(day: day, state: usual, reason: .weekly) }
    let inHolidays = state(plan, day.weekday)
    guard let holidays, let last = holidays.map(\.upperBound).max(), day <= last else {
      return DayStatement(day: day, state: inHolidays == usual ? usual : .unknown, reason: .schoolHoliday)
    }
    if holidays.contains(where: { $0.contains(day) }) {
      return DayStatement(day: day, state: inHolidays, reason: .schoolHoliday)
    }
    return DayStatement(day: day, state: usual, reason: .weekly)
  }

  /// Whether it is open at a local time, the night of the day before included.
  package func status(at moment: Moment, schoolHolidays: [ClosedRange<Day>]? = nil) -> Status {
    status(
      at: moment, yesterday: statement(on: moment.day.adding(days: -1), schoolHolidays: schoolHolidays),
      today: statement(on: moment.day, schoolHolidays: schoolHolidays))
  }

  /// The same, of the two days that it hangs on.
  func status(at moment: Moment, yesterday: DayStatement, today: DayStatement) -> Status {
    func reaches(_ openings: [Opening]) -> Bool {
      openings.contains { $0.interval.endsNextDay && moment.time < $0.interval.end }
    }
    var nightIsUnknown = false
    switch yesterday.state {
    case .open(let openings): if reaches(openings) { return .open }
    case .unknown:
      if case .open(let openings) = usual(yesterday.day.weekday) { nightIsUnknown = reaches(openings) }
    case .closed: break
    }
    switch today.state {
    case .unknown: return .unknown
    case .closed: return nightIsUnknown ? .unknown : .closed
    case .open(let openings):
      let isOpen = openings.contains { opening in
        opening.interval.start <= moment.time && (opening.interval.endsNextDay || moment.time < opening.interval.end)
      }
      return isOpen ? .open : nightIsUnknown ? .unknown : .closed
    }
  }

  /// The usual week from Monday to Sunday.
  package var week: [(weekday: Weekday, state: DayState)] {
    Weekday.allCases.map { (weekday: $0, state: usual($0)) }
  }

  /// Weekdays after each other on which the same holds, for a table.
  package struct WeekLine: Sendable, Hashable {
    package let weekdays: ClosedRange<Weekday>
    package let state: DayState
  }

  /// The usual week in as few lines as say it.
  package var weekLines: [WeekLine] {
    var lines: [WeekLine] = []
    for (weekday, state) in week {
      if let last = lines.last, last.state == state {
        lines[lines.count - 1] = WeekLine(weekdays: last.weekdays.lowerBound...weekday, state: state)
      } else {
        lines.append(WeekLine(weekdays: weekday...weekday, state: state))
      }
    }
    return lines
  }

  /// Whether the usual week is open at every hour; public holidays are another matter.
  package var isRoundTheClock: Bool {
    week.allSatisfy { _, state in
      guard case .open(let openings) = state else { return false }
      return openings.contains { $0.interval.isRoundTheClock }
    }
  }

  /// Whether nothing that is said of days from one on lets it be closed or unknown at any hour: the usual week, holidays, seasons and dates.
  package func isAlwaysOpen(from first: Day) -> Bool {
    let exceptions = (dated + seasons).filter { !$0.period.isOver(on: first) }.map(\.plan)
    let plans = [publicHolidays] + exceptions + (schoolHolidays.map { [$0] } ?? [])
    return isRoundTheClock
      && plans.allSatisfy { plan in
        Weekday.allCases.allSatisfy { weekday in
          guard case .open(let openings) = state(plan, weekday) else { return false }
          return openings.contains { $0.interval.isRoundTheClock }
        }
      }
  }

  /// The dates and public holidays from a day on that differ from the usual week, or from what else is said of the day, such as a page
  /// announces.
  ///
  /// Seasons are not among them: a page shows those as periods. A date on which the usual hours hold is one of them where the season or the
  /// holiday would say something else.
  package func exceptions(
    from first: Day,
    days count: Int = 60,
    schoolHolidays: [ClosedRange<Day>]? = nil
  ) -> [DayStatement] {
    (0..<min(max(count, 0), 1000)).compactMap { offset in
      let day = first.adding(days: offset)
      // Nothing else makes an exception, and most days are neither.
      guard self.first(dated, on: day) != nil || !day.publicHolidays.isEmpty else { return nil }
      let statement = statement(on: day, schoolHolidays: schoolHolidays)
      var isTold = statement.state == usual(day.weekday)
      switch statement.reason {
      case .weekly, .schoolHoliday, .season: return nil
      case .publicHoliday: break
      case .date:
        if let holiday = publicHolidayStatement(on: day) { isTold = isTold && statement.state == holiday.state }
      }
      isTold = isTold && statement.state == periodStatement(on: day, schoolHolidays: schoolHolidays).state
      return isTold ? nil : statement
    }
  }

  /// Days after each other on which one state holds, and on the first and last of which the usual week says another.
  package struct Deviation: Sendable, Hashable {
    package let days: ClosedRange<Day>
    package let state: DayState
  }

  /// Every day from a day on that differs from the usual week, for whatever reason, in as few periods as say it; each state is known.
  package func deviations(
    from first: Day, days count: Int = 60, schoolHolidays: [ClosedRange<Day>]? = nil
  ) -> [Deviation] {
    var deviations: [Deviation] = []
    // The last period may go on as long as nothing else has held since.
    var goesOn = false
    for offset in 0..<min(max(count, 0), 1000) {
      let day = first.adding(days: offset)
      let state = statement(on: day, schoolHolidays: schoolHolidays).state
      if let last = deviations.last, goesOn, last.state == state {
        guard state != usual(day.weekday) else { continue }
        deviations[deviations.count - 1] = Deviation(days: last.days.lowerBound...day, state: state)
      } else {
        goesOn = state != .unknown && state != usual(day.weekday)
        if goesOn { deviations.append(Deviation(days: day...day, state: state)) }
      }
    }
    return deviations
  }

  /// What a plan means on a weekday.
  package func state(_ plan: Plan, _ weekday: Weekday) -> DayState {
    switch plan {
    case .closed: .closed
    case .unknown: .unknown
    case .usual: usual(weekday)
    case .rows(let rows): state(rows, weekday)
    }
  }

  private func usual(_ weekday: Weekday) -> DayState {
    let state = state(weekly, weekday)
    guard state == .closed, !weekly.contains(where: { $0.holds(on: weekday) }) else { return state }
    // A week of which nothing says when it is open leaves the other days unsaid.
    let saysWhenOpen = weekly.contains { row in
      if case .open = row.hours { true } else { false }
    }
    return saysWhenOpen ? .closed : .unknown
  }

  private func state(_ rows: [Row], _ weekday: Weekday) -> DayState {
    var openings: [Opening] = []
    var isUnknown = false
    for row in rows where row.holds(on: weekday) {
      switch row.hours {
      case .closed: continue
      case .unknown: isUnknown = true
      case .open(let interval): openings.append(Opening(interval, note: row.note))
      }
    }
    if isUnknown { return .unknown }
    if openings.isEmpty { return .closed }
    return .open(
      openings.sorted { ($0.interval.start, $0.interval.minutes) < ($1.interval.start, $1.interval.minutes) })
  }

  private func first(_ exceptions: [Exception], on day: Day) -> Exception? {
    exceptions.first { !$0.period.recurs && $0.period.contains(day) }
      ?? exceptions.first { $0.period.recurs && $0.period.contains(day) }
  }
}

extension Period {
  /// Whether it lies before a day for good.
  package func isOver(on day: Day) -> Bool {
    switch self {
    case .day(let only): only < day
    case .days(_, let last): last < day
    case .everyYear, .daysEveryYear: false
    }
  }
}
