package import Diagnostics

extension OpeningHours {
  /// Two entries that cannot both be true, by their place in the list; equal places where one entry contradicts itself.
  package struct Conflict: Sendable, Hashable {
    package let first: Int
    package let second: Int
    package let kind: Kind

    package init(first: Int, second: Int, kind: Kind) {
      self.first = first
      self.second = second
      self.kind = kind
    }

    package enum Kind: Sendable, Hashable {
      /// Two intervals of the usual week, or of one plan, have minutes in common; the weekday is that of the later one.
      case overlap(Weekday)
      case closedAndOpen(Weekday)
      case sameDate
      /// Two periods with years, or two of every year, have days in common.
      case overlappingPeriods
      /// `helligdager` or `skoleferier` twice.
      case repeated
      /// `ukjent` for everything beside something that is known.
      case unknownAndKnown
    }
  }

  /// What cannot be true together, at most one conflict for two entries, in the order of the list.
  package static func conflicts(in parts: [Part]) -> [Conflict] {
    var found: [Conflict] = []
    var weekly: [(Int, Row)] = []
    var dates: [Period: Int] = [:]
    var periods: [(Int, Period)] = []
    var publicHolidays: Int?
    var schoolHolidays: Int?
    func findInside(_ plan: Plan, at index: Int) {
      if case .rows(let rows) = plan { found += clashes(among: rows.map { (index, $0) }) }
    }
    for (index, part) in parts.enumerated() {
      switch part {
      case .weekly(let rows): weekly += rows.map { (index, $0) }
      case .exception(let exception):
        findInside(exception.plan, at: index)
        if !exception.period.isOneDay {
          periods.append((index, exception.period))
        } else if let earlier = dates[exception.period] {
          found.append(Conflict(first: earlier, second: index, kind: .sameDate))
        } else {
          dates[exception.period] = index
        }
      case .publicHolidays(let plan):
        findInside(plan, at: index)
        if let publicHolidays { found.append(Conflict(first: publicHolidays, second: index, kind: .repeated)) }
        publicHolidays = publicHolidays ?? index
      case .schoolHolidays(let plan):
        findInside(plan, at: index)
        if let schoolHolidays { found.append(Conflict(first: schoolHolidays, second: index, kind: .repeated)) }
        schoolHolidays = schoolHolidays ?? index
      case .note: continue
      case .unknown:
        let isKnown: (Part) -> Bool = { part in
          switch part {
          case .weekly, .exception, .publicHolidays, .schoolHolidays: true
          case .note, .unknown: false
          }
        }
        if let other = parts.firstIndex(where: isKnown) {
          found.append(Conflict(first: min(index, other), second: max(index, other), kind: .unknownAndKnown))
        }
      }
    }
    found += clashes(among: weekly)
    found += overlaps(among: periods)
    var seen: Set<[Int]> = []
    return
      found
      .sorted { ($0.second, $0.first) < ($1.second, $1.first) }
      .filter { seen.insert([$0.first, $0.second]).inserted }
  }

  /// Rows of one week that clash. Sorted by start, only the interval that ends last can reach into the next one.
  private static func clashes(among rows: [(index: Int, row: Row)]) -> [Conflict] {
    var found: [Conflict] = []
    var shut: [Weekday: Int] = [:]
    var open: [Weekday: Int] = [:]
    var stretches: [(start: Int, end: Int, index: Int)] = []
    let week = 7 * 1440
    for (index, row) in rows {
      for weekday in row.weekdays ?? Weekday.allCases {
        guard case .open(let interval) = row.hours else {
          shut[weekday] = shut[weekday] ?? index
          continue
        }
        open[weekday] = open[weekday] ?? index
        let start = (weekday.rawValue - 1) * 1440 + interval.start.minutes
        let end = start + interval.minutes
        stretches.append((start: start, end: min(end, week), index: index))
        if end > week { stretches.append((start: 0, end: end - week, index: index)) }
      }
    }
    for weekday in Weekday.allCases {
      if let shut = shut[weekday], let open = open[weekday] {
        found.append(Conflict(first: min(shut, open), second: max(shut, open), kind: .closedAndOpen(weekday)))
      }
    }
    stretches.sort { ($0.start, $0.index, $0.end) < ($1.start, $1.index, $1.end) }
    var longest: (end: Int, index: Int)?
    for stretch in stretches {
      if let reach = longest, stretch.start < reach.end {
        let weekday = Weekday(rawValue: stretch.start / 1440 + 1) ?? .sunday
        let (first, second) = (min(reach.index, stretch.index), max(reach.index, stretch.index))
        found.append(Conflict(first: first, second: second, kind: .overlap(weekday)))
      }
      if stretch.end > longest?.end ?? -1 { longest = (end: stretch.end, index: stretch.index) }
    }
    return found
  }

  private static func overlaps(among periods: [(index: Int, period: Period)]) -> [Conflict] {
    var found: [Conflict] = []
    var dated: [(first: Int, last: Int, index: Int)] = []
    var yearly: [DayOfYear: Int] = [:]
    for (index, period) in periods {
      switch period {
      case .days(let first, let last):
        dated.append((first: first.daysSince1970, last: last.daysSince1970, index: index))
      case .daysEveryYear:
        // 2000 is a leap year, so that 29 February is looked at as well.
        for offset in 0..<366 {
          let day = Day(daysSince1970: 10_957 + offset)
          guard period.contains(day) else { continue }
          if let earlier = yearly[DayOfYear(day)] {
            found.append(Conflict(first: earlier, second: index, kind: .overlappingPeriods))
            break
          }
          yearly[DayOfYear(day)] = index
        }
      case .day, .everyYear: continue
      }
    }
    dated.sort { ($0.first, $0.index, $0.last) < ($1.first, $1.index, $1.last) }
    var longest: (last: Int, index: Int)?
    for stretch in dated {
      if let reach = longest, stretch.first <= reach.last {
        let (first, second) = (min(reach.index, stretch.index), max(reach.index, stretch.index))
        found.append(Conflict(first: first, second: second, kind: .overlappingPeriods))
      }
      if stretch.last > longest?.last ?? .min { longest = (last: stretch.last, index: stretch.index) }
    }
    return found
  }
}

extension OpeningHours.Conflict {
  package var summary: Wording {
    switch kind {
    case .overlap(let day):
      Wording(
        nb: "to åpningstider på \(day.name.nb) overlapper",
        nn: "to opningstider på \(day.name.nn) overlappar",
        en: "two lines of opening hours overlap on \(day.name.en)"
      )
    case .closedAndOpen(let day):
      Wording(
        nb: "\(day.name.nb) har klokkeslett på én linje og er stengt eller ukjent på en annen",
        nn: "\(day.name.nn) har klokkeslett på éi linje og er stengt eller ukjend på ei anna",
        en: "\(day.name.en) has times on one line and is closed or unknown on another"
      )
    case .sameDate:
      Wording(
        nb: "den samme datoen står to ganger",
        nn: "den same datoen står to gonger",
        en: "the same date stands twice"
      )
    case .overlappingPeriods:
      Wording(
        nb: "to perioder har dager felles",
        nn: "to periodar har dagar felles",
        en: "two periods have days in common"
      )
    case .repeated:
      Wording(
        nb: "det samme står to ganger",
        nn: "det same står to gonger",
        en: "the same thing stands twice"
      )
    case .unknownAndKnown:
      Wording(
        nb: "«ukjent» står sammen med kjente tider",
        nn: "«ukjent» står saman med kjende tider",
        en: "«ukjent» stands together with known times"
      )
    }
  }

  package var remedy: Wording {
    switch kind {
    case .overlap:
      Wording(
        nb: "rett klokkeslettene, eller slå linjene sammen og skriv resten etter «tekst:»",
        nn: "rett klokkesletta, eller slå linjene saman og skriv resten etter «tekst:»",
        en: "correct the times, or join the lines and write the rest after «tekst:»"
      )
    case .closedAndOpen, .sameDate, .repeated, .unknownAndKnown:
      Wording(
        nb: "behold den linja som er riktig, og ta bort den andre",
        nn: "behald den linja som er rett, og ta bort den andre",
        en: "keep the line that is right, and remove the other"
      )
    case .overlappingPeriods:
      Wording(
        nb: "rett datoene, så hver dag bare hører til én periode",
        nn: "rett datoane, så kvar dag berre høyrer til éin periode",
        en: "correct the dates, so that every day belongs to one period only"
      )
    }
  }
}
