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
      ///
      /// Rows with different notes may overlap: «torsdag 12–14: drop-in» says more about the hours of the day.
      case overlap(Weekday)
      case closedAndOpen(Weekday)
      /// The date, which is one day.
      case sameDay(Period)
      /// Two periods or months, with or without years, have days in common and different hours, or are the same period; a day that they share.
      case overlappingPeriods(Period)
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
    var periods: [(Int, Exception)] = []
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
          periods.append((index, exception))
        } else if let earlier = dates[exception.period] {
          found.append(Conflict(first: earlier, second: index, kind: .sameDay(exception.period)))
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

  /// Rows of one week that clash.
  private static func clashes(among rows: [(index: Int, row: Row)]) -> [Conflict] {
    var found: [Conflict] = []
    var shut: [Weekday: Int] = [:]
    var open: [Weekday: Int] = [:]
    var stretches: [String?: [Stretch]] = [:]
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
        stretches[row.note, default: []].append(Stretch(start: start, end: min(end, week), index: index))
        if end > week { stretches[row.note, default: []].append(Stretch(start: 0, end: end - week, index: index)) }
      }
    }
    for weekday in Weekday.allCases {
      if let shut = shut[weekday], let open = open[weekday] {
        found.append(Conflict(first: min(shut, open), second: max(shut, open), kind: .closedAndOpen(weekday)))
      }
    }
    return found + stretches.values.flatMap(overlaps)
  }

  /// Minutes of the week, from Monday at midnight, and the entry that they stand in.
  private struct Stretch {
    let start: Int
    let end: Int
    let index: Int
  }

  /// Sorted by start, only the interval that ends last can reach into the next one.
  private static func overlaps(among stretches: [Stretch]) -> [Conflict] {
    var found: [Conflict] = []
    var longest: Stretch?
    for stretch in stretches.sorted(by: { ($0.start, $0.index, $0.end) < ($1.start, $1.index, $1.end) }) {
      if let reach = longest, stretch.start < reach.end {
        let weekday = Weekday(rawValue: stretch.start / 1440 + 1) ?? .sunday
        let (first, second) = (min(reach.index, stretch.index), max(reach.index, stretch.index))
        found.append(Conflict(first: first, second: second, kind: .overlap(weekday)))
      }
      if stretch.end > longest?.end ?? -1 { longest = stretch }
    }
    return found
  }

  private static func overlaps(among periods: [(index: Int, exception: Exception)]) -> [Conflict] {
    var found: [Conflict] = []
    var dated: [(first: Int, last: Int, index: Int, exception: Exception)] = []
    var yearly: [DayOfYear: (index: Int, exception: Exception)] = [:]
    // Two periods that say the same of the days they share do no harm, unless one of them was meant to be another.
    func differ(_ left: Exception, _ right: Exception) -> Bool {
      left.plan != right.plan || left.period == right.period
    }
    for (index, exception) in periods {
      switch exception.period {
      case .days(let first, let last):
        dated.append(
          (first: first.daysSince1970, last: last.daysSince1970, index: index, exception: exception))
      case .daysEveryYear:
        // 2000 is a leap year, so that 29 February is looked at as well.
        var clash: Conflict?
        for offset in 0..<366 {
          let day = Day(daysSince1970: 10_957 + offset)
          guard exception.period.contains(day) else { continue }
          guard let earlier = yearly[DayOfYear(day)] else {
            yearly[DayOfYear(day)] = (index, exception)
            continue
          }
          if clash == nil, differ(earlier.exception, exception) {
            clash = Conflict(
              first: earlier.index, second: index, kind: .overlappingPeriods(.everyYear(DayOfYear(day))))
          }
        }
        if let clash { found.append(clash) }
      case .day, .everyYear: continue
      }
    }
    for stretch in dated {
      // A longer period has every day of the year.
      for offset in stretch.first...min(stretch.last, stretch.first + 366) {
        let day = Day(daysSince1970: offset)
        guard let other = yearly[DayOfYear(day)], differ(other.exception, stretch.exception) else { continue }
        let (first, second) = (min(other.index, stretch.index), max(other.index, stretch.index))
        found.append(Conflict(first: first, second: second, kind: .overlappingPeriods(.day(day))))
        break
      }
    }
    dated.sort { ($0.first, $0.index, $0.last) < ($1.first, $1.index, $1.last) }
    var longest: (last: Int, index: Int, exception: Exception)?
    for stretch in dated {
      if let reach = longest, stretch.first <= reach.last, differ(reach.exception, stretch.exception) {
        let (first, second) = (min(reach.index, stretch.index), max(reach.index, stretch.index))
        let shared = Period.day(Day(daysSince1970: stretch.first))
        found.append(Conflict(first: first, second: second, kind: .overlappingPeriods(shared)))
      }
      if stretch.last > longest?.last ?? .min {
        longest = (last: stretch.last, index: stretch.index, exception: stretch.exception)
      }
    }
    return found
  }
}

extension OpeningHours {
  /// Entries that say «åpent» of days on which the list has no usual hours, so that the page would say closed or unknown: their place in
  /// the list, and the weekday where it is one date.
  package static func openWithoutHours(in parts: [Part]) -> [(index: Int, weekday: Weekday?)] {
    let hours = OpeningHours(parts)
    let open = Set(
      Weekday.allCases.filter { day in
        if case .open = hours.state(.usual, day) { true } else { false }
      })
    return parts.enumerated().compactMap { index, part in
      switch part {
      case .exception(let exception) where exception.plan == .usual:
        if case .day(let day) = exception.period {
          return open.contains(day.weekday) ? nil : (index, open.isEmpty ? nil : day.weekday)
        }
        return open.isEmpty ? (index, nil) : nil
      case .publicHolidays(.usual), .schoolHolidays(.usual): return open.isEmpty ? (index, nil) : nil
      case .exception, .publicHolidays, .schoolHolidays, .weekly, .note, .unknown: return nil
      }
    }
  }

  /// The first day from `today` on that the school holidays share with a season that says something else of it, and the season;
  /// a date or a public holiday goes before both.
  package func seasonAgainst(_ holidays: [ClosedRange<Day>], from today: Day) -> (day: Day, season: Exception)? {
    guard let plan = schoolHolidays, !seasons.isEmpty else { return nil }
    // What is further away than two years will be read again before it comes.
    let end = today.adding(days: 731)
    for range in holidays where range.lowerBound <= end && today <= range.upperBound {
      var day = max(range.lowerBound, today)
      while day <= min(range.upperBound, end) {
        let statement = statement(on: day, schoolHolidays: holidays)
        if case .season(let season) = statement.reason, statement.state != state(plan, day.weekday) {
          return (day, season)
        }
        day = day.adding(days: 1)
      }
    }
    return nil
  }
}

extension OpeningHours.Conflict {
  /// The headline, with both entries as their author wrote them; an entry that contradicts itself is shown once.
  package func summary(of first: String, and second: String) -> Wording {
    let isOne = self.first == self.second
    func rows(_ and: String) -> String { isOne ? quoted(second) : "\(quoted(first)) \(and) \(quoted(second))" }
    let (nb, nn, en) = (rows("og"), rows("og"), rows("and"))
    switch kind {
    case .overlap(let day):
      return Wording(
        nb: "\(nb) overlapper på \(day.name.nb)\(isOne ? ", med seg selv" : "")",
        nn: "\(nn) overlappar på \(day.name.nn)\(isOne ? ", med seg sjølv" : "")",
        en: isOne ? "\(en) overlaps itself on \(day.name.en)" : "\(en) overlap on \(day.name.en)")
    case .closedAndOpen(let day):
      return Wording(
        nb: "\(nb) sier både at det er åpent og ikke på \(day.name.nb)",
        nn: "\(nn) seier både at det er ope og ikkje på \(day.name.nn)",
        en: "\(en) \(isOne ? "says" : "say") both open and not on \(day.name.en)")
    case .sameDay(let date):
      let date = date.firstDayInWords
      return Wording(
        nb: "\(date.nb) står to ganger: \(nb)", nn: "\(date.nn) står to gonger: \(nn)",
        en: "\(date.en) stands twice: \(en)")
    case .overlappingPeriods(let day):
      let day = day.firstDayInWords
      return Wording(
        nb: "\(day.nb) hører til både \(nb)", nn: "\(day.nn) høyrer til både \(nn)",
        en: "\(day.en) belongs to both \(en)")
    case .repeated:
      return Wording(
        nb: "det samme står to ganger: \(nb)", nn: "det same står to gonger: \(nn)",
        en: "the same thing stands twice: \(en)")
    case .unknownAndKnown:
      return Wording(
        nb: "\(nb) kan ikke gjelde samtidig", nn: "\(nn) kan ikkje gjelde samtidig",
        en: "\(en) cannot both hold")
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
    case .closedAndOpen, .sameDay, .repeated, .unknownAndKnown:
      Wording(
        nb: "behold den linjen som er riktig, og ta bort den andre",
        nn: "behald den linja som er rett, og ta bort den andre",
        en: "keep the line that is right, and remove the other"
      )
    case .overlappingPeriods:
      Wording(
        nb: "del den lengste perioden i to, eller rett datoene, så hver dag bare hører til én periode",
        nn: "del den lengste perioden i to, eller rett datoane, så kvar dag berre høyrer til éin periode",
        en: "divide the longer period in two, or correct the dates, so that every day belongs to one period only"
      )
    }
  }
}

extension Period {
  /// The first day in words, without a year where it comes every year: `24. desember`.
  fileprivate var firstDayInWords: Wording {
    switch self {
    case .day(let day), .days(let day, _): return day.inWords
    case .everyYear(let day), .daysEveryYear(let day, _):
      let norwegian = "\(day.day). \(day.month.name.nb)"
      return Wording(nb: norwegian, nn: norwegian, en: "\(day.day) \(day.month.name.en)")
    }
  }
}
