/// When somebody is there: the usual week, and every day that is not usual.
///
/// What is not known is said to be unknown; nothing here guesses that a place is open.
package struct OpeningHours: Sendable, Hashable {
  /// The usual week.
  package let weekly: [Row]
  /// Single days, with or without a year.
  package let dated: [Exception]
  /// Periods and months, with or without years.
  package let seasons: [Exception]
  /// What holds on public holidays; unknown where the author says nothing.
  package let publicHolidays: Plan
  /// What holds in the school holidays; nothing where the author says nothing.
  package let schoolHolidays: Plan?
  /// What no row can say: shown as written, never computed with.
  package let notes: [String]

  package init(
    weekly: [Row] = [],
    dated: [Exception] = [],
    seasons: [Exception] = [],
    publicHolidays: Plan = .unknown,
    schoolHolidays: Plan? = nil,
    notes: [String] = []
  ) {
    self.weekly = weekly
    self.dated = dated
    self.seasons = seasons
    self.publicHolidays = publicHolidays
    self.schoolHolidays = schoolHolidays
    self.notes = notes
  }

  /// Puts together what has been read entry by entry; of two entries for the same thing the first counts (see `conflicts`).
  package init(_ parts: [Part]) {
    var weekly: [Row] = []
    var dated: [Exception] = []
    var seasons: [Exception] = []
    var publicHolidays: Plan?
    var schoolHolidays: Plan?
    var notes: [String] = []
    for part in parts {
      switch part {
      case .weekly(let rows): weekly += rows
      case .exception(let exception) where exception.period.isOneDay: dated.append(exception)
      case .exception(let exception): seasons.append(exception)
      case .publicHolidays(let plan): publicHolidays = publicHolidays ?? plan
      case .schoolHolidays(let plan): schoolHolidays = schoolHolidays ?? plan
      case .note(let text): notes.append(text)
      case .unknown: continue
      }
    }
    self.init(
      weekly: weekly,
      dated: dated,
      seasons: seasons,
      publicHolidays: publicHolidays ?? .unknown,
      schoolHolidays: schoolHolidays,
      notes: notes
    )
  }

  /// One entry of the list as it was read.
  package enum Part: Sendable, Hashable {
    /// The rows of one entry: one for each interval.
    case weekly([Row])
    case exception(Exception)
    case publicHolidays(Plan)
    case schoolHolidays(Plan)
    case note(String)
    /// `åpningstid: ukjent`.
    case unknown
  }

  /// From one time to another, within a day or into the next.
  package struct Interval: Sendable, Hashable {
    package let start: ClockTime
    /// Not later than `start` where the interval ends the next day; 24:00 where it ends at midnight.
    package let end: ClockTime

    package static let roundTheClock = Interval(checkedFrom: .midnight, to: .endOfDay)

    /// Nothing where both times are equal, since that may mean no time or a whole day, and nothing starts at 24:00.
    package init?(from start: ClockTime, to end: ClockTime) {
      guard start != end, start != .endOfDay else { return nil }
      self.init(checkedFrom: start, to: end == .midnight ? .endOfDay : end)
    }

    private init(checkedFrom start: ClockTime, to end: ClockTime) {
      self.start = start
      self.end = end
    }

    package var endsNextDay: Bool { end < start }
    package var isRoundTheClock: Bool { self == .roundTheClock }
    /// Minutes from the start to the end as clocks show them; a night of summer-time change is longer or shorter.
    package var minutes: Int { end.minutes - start.minutes + (endsNextDay ? 1440 : 0) }
  }

  /// One line: some weekdays, and what holds on them.
  package struct Row: Sendable, Hashable {
    /// In the order of the week; nothing where the row names no weekday, because its key already says which days.
    package let weekdays: [Weekday]?
    package let hours: Hours
    /// What the author adds, such as «drop-in for ungdom».
    package let note: String?

    package enum Hours: Sendable, Hashable {
      case closed
      case unknown
      case open(Interval)
    }

    package init(_ weekdays: [Weekday]?, _ hours: Hours, note: String? = nil) {
      self.weekdays = weekdays
      self.hours = hours
      self.note = note
    }

    package func holds(on weekday: Weekday) -> Bool { weekdays?.contains(weekday) ?? true }
  }

  /// What holds on days that are not usual; it replaces the whole day.
  package enum Plan: Sendable, Hashable {
    case closed
    /// The usual rows of the weekday.
    case usual
    case unknown
    case rows([Row])
  }

  /// A day or period that is not usual.
  package struct Exception: Sendable, Hashable {
    package let period: Period
    package let plan: Plan

    package init(_ period: Period, _ plan: Plan) {
      self.period = period
      self.plan = plan
    }
  }
}

extension OpeningHours {
  /// The same hours without words: what a translation may not change.
  package var withoutNotes: OpeningHours {
    func bare(_ rows: [Row]) -> [Row] { rows.map { Row($0.weekdays, $0.hours) } }
    func bare(_ plan: Plan) -> Plan {
      if case .rows(let rows) = plan { return .rows(bare(rows)) }
      return plan
    }
    return OpeningHours(
      weekly: bare(weekly), dated: dated.map { Exception($0.period, bare($0.plan)) },
      seasons: seasons.map { Exception($0.period, bare($0.plan)) }, publicHolidays: bare(publicHolidays),
      schoolHolidays: schoolHolidays.map { bare($0) }, notes: [])
  }
}
