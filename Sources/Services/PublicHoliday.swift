package import Diagnostics

extension Day {
  /// A day of the year on which offices are closed by law, other than an ordinary Sunday.
  ///
  /// Sources: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2; lov 26. april 1947 nr. 1 om 1. og 17. mai.
  package enum PublicHoliday: Sendable, Hashable, CaseIterable {
    case newYear, maundyThursday, goodFriday, easterSunday, easterMonday, labourDay, constitutionDay, ascension
    case whitSunday, whitMonday, christmasDay, secondChristmasDay

    package var name: Wording {
      switch self {
      case .newYear: Wording(nb: "første nyttårsdag", nn: "første nyttårsdag", en: "New Year’s Day")
      case .maundyThursday: Wording(nb: "skjærtorsdag", nn: "skjertorsdag", en: "Maundy Thursday")
      case .goodFriday: Wording(nb: "langfredag", nn: "langfredag", en: "Good Friday")
      case .easterSunday: Wording(nb: "første påskedag", nn: "første påskedag", en: "Easter Sunday")
      case .easterMonday: Wording(nb: "andre påskedag", nn: "andre påskedag", en: "Easter Monday")
      case .labourDay: Wording(nb: "1. mai", nn: "1. mai", en: "Labour Day")
      case .constitutionDay: Wording(nb: "17. mai", nn: "17. mai", en: "Constitution Day")
      case .ascension: Wording(nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day")
      case .whitSunday: Wording(nb: "første pinsedag", nn: "første pinsedag", en: "Whit Sunday")
      case .whitMonday: Wording(nb: "andre pinsedag", nn: "andre pinsedag", en: "Whit Monday")
      case .christmasDay: Wording(nb: "første juledag", nn: "første juledag", en: "Christmas Day")
      case .secondChristmasDay: Wording(nb: "andre juledag", nn: "andre juledag", en: "second day of Christmas")
      }
    }

    /// The date of this holiday in a year.
    package func day(in year: Int) -> Day {
      if let days = daysAfterEaster { return Day.easterSunday(of: year).adding(days: days) }
      return fixed.flatMap { Day(year: year, month: $0.month.rawValue, day: $0.day) } ?? Day(daysSince1970: 0)
    }

    /// Nil for a holiday that has the same date every year.
    fileprivate var daysAfterEaster: Int? {
      switch self {
      case .maundyThursday: -3
      case .goodFriday: -2
      case .easterSunday: 0
      case .easterMonday: 1
      case .ascension: 39
      case .whitSunday: 49
      case .whitMonday: 50
      case .newYear, .labourDay, .constitutionDay, .christmasDay, .secondChristmasDay: nil
      }
    }

    /// Nil for a holiday that moves with Easter.
    private var fixed: (month: Month, day: Int)? {
      switch self {
      case .newYear: (.january, 1)
      case .labourDay: (.may, 1)
      case .constitutionDay: (.may, 17)
      case .christmasDay: (.december, 25)
      case .secondChristmasDay: (.december, 26)
      case .maundyThursday, .goodFriday, .easterSunday, .easterMonday, .ascension, .whitSunday, .whitMonday: nil
      }
    }

    fileprivate func isFixed(on day: Day) -> Bool { fixed.map { $0.month == day.month && $0.day == day.day } ?? false }

    /// The holidays of a year in the order of the calendar, a date that is two holidays at once standing once.
    package static func days(in year: Int) -> [(day: Day, holidays: [PublicHoliday])] {
      var byDay: [Day: [PublicHoliday]] = [:]
      for holiday in allCases { byDay[holiday.day(in: year), default: []].append(holiday) }
      return byDay.sorted { $0.key < $1.key }.map { (day: $0.key, holidays: $0.value) }
    }
  }

  /// The holidays that this day is: none, one, or two (17 May 2027 is Whit Monday as well).
  package var publicHolidays: [PublicHoliday] {
    // A calendar asks this of every day. Easter is reckoned once, and only for months that it may reach.
    switch month {
    case .february, .july, .august, .september, .october, .november: return []
    case .january, .december: return PublicHoliday.allCases.filter { $0.isFixed(on: self) }
    case .march, .april, .may, .june:
      let sinceEaster = Day.easterSunday(of: year).days(until: self)
      return PublicHoliday.allCases.filter { $0.daysAfterEaster == sinceEaster || $0.isFixed(on: self) }
    }
  }

  /// Easter Sunday by the Gregorian computus: the Sunday after the full moon that the church reckons from 21 March.
  package static func easterSunday(of year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let skippedLeapDays = century - century / 4
    let moonCorrection = (8 * century + 13) / 25
    var epact = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30
    // The last two epacts share a date with their neighbours, so that the full moon never comes after 18 April.
    if epact == 29 || (epact == 28 && golden > 10) { epact -= 1 }
    let march21 = Day(year: year, month: 3, day: 21) ?? Day(daysSince1970: 0)
    let fullMoon = march21.adding(days: epact)
    return fullMoon.adding(days: 7 - fullMoon.weekday.rawValue % 7)
  }
}
