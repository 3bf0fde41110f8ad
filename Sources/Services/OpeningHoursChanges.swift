extension OpeningHours {
  /// From this instant on, and until the next one, it is open, closed or unknown.
  package struct Change: Sendable, Hashable {
    /// Seconds since 1970-01-01 00:00 UTC.
    package let instant: Int
    /// What clocks in Norway show then.
    package let moment: Moment
    package let status: Status
  }

  /// The instants from one midnight to another at which something may change, the two included; every midnight is among them.
  ///
  /// They are instants and no local times: in the night in October in which an hour comes twice, it may open twice.
  package func changes(from first: Day, to end: Day, schoolHolidays: [ClosedRange<Day>]? = nil) -> [Change] {
    var moments: Set<Moment> = []
    var instants: Set<Int> = []
    // What each day says is asked once, from the eve of the first to the last.
    let eve = first.adding(days: -1)
    let statements = (0...max(0, eve.days(until: end))).map {
      statement(on: eve.adding(days: $0), schoolHolidays: schoolHolidays)
    }
    func saying(_ day: Day) -> DayStatement {
      let index = eve.days(until: day)
      return statements.indices.contains(index)
        ? statements[index] : statement(on: day, schoolHolidays: schoolHolidays)
    }
    var day = eve
    while day <= end {
      moments.insert(Moment(day, .midnight))
      // Clocks are put forward and back at 01:00 UTC.
      instants.insert(day.daysSince1970 * 86_400 + 3600)
      if case .open(let openings) = saying(day).state {
        for interval in openings.map(\.interval) {
          moments.insert(Moment(day, interval.start))
          if interval.end != .endOfDay {
            moments.insert(Moment(interval.endsNextDay ? day.adding(days: 1) : day, interval.end))
          }
        }
      }
      day = day.adding(days: 1)
    }
    for moment in moments {
      let instant = moment.secondsSince1970
      instants.insert(instant)
      if Moment.inOslo(secondsSince1970: instant + 3600) == moment { instants.insert(instant + 3600) }
    }
    let whole = Moment(first, .midnight).secondsSince1970...Moment(end, .midnight).secondsSince1970
    return instants.filter(whole.contains).sorted().map { instant in
      let moment = Moment.inOslo(secondsSince1970: instant)
      let status = status(
        at: moment, yesterday: saying(moment.day.adding(days: -1)), today: saying(moment.day))
      return Change(instant: instant, moment: moment, status: status)
    }
  }
}
