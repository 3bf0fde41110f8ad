/// Local time in Norway without a time-zone database.
///
/// Summer time lasts from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
/// (directive 2000/84/EC articles 1–3; forskrift om sommertid). The rule has been the same since 1996.
extension Moment {
  /// What clocks in Norway show at an instant, counted in seconds since 1970-01-01 00:00 UTC.
  package static func inOslo(secondsSince1970 seconds: Int) -> Moment {
    let ahead = isSummerTime(secondsSince1970: seconds) ? 2 : 1
    let local = clamped(seconds) + ahead * 3600
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    let minutes = (local - days * 86_400) / 60
    return Moment(Day(daysSince1970: days), ClockTime(minutes: minutes) ?? .midnight)
  }

  /// How many minutes Norway is ahead of UTC at this local time: 60 or 120.
  ///
  /// An hour that comes twice in October is taken as summer time; one that is left out in March as winter time.
  package var minutesAheadOfUTC: Int {
    let local = day.daysSince1970 * 86_400 + time.minutes * 60
    return Moment.isSummerTime(secondsSince1970: local - 7200) ? 120 : 60
  }

  /// The instant in seconds since 1970-01-01 00:00 UTC.
  package var secondsSince1970: Int {
    day.daysSince1970 * 86_400 + (time.minutes - minutesAheadOfUTC) * 60
  }

  private static func isSummerTime(secondsSince1970 seconds: Int) -> Bool {
    let seconds = clamped(seconds)
    let year = Day(daysSince1970: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400).year
    return switchOver(.march, year) <= seconds && seconds < switchOver(.october, year)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func switchOver(_ month: Month, _ year: Int) -> Int {
    let last = Day(year: year, month: month.rawValue, day: 31) ?? Day(daysSince1970: 0)
    return last.adding(days: -(last.weekday.rawValue % 7)).daysSince1970 * 86_400 + 3600
  }

  /// Some ten thousand years on either side, so that no number can overflow.
  private static func clamped(_ seconds: Int) -> Int { min(max(seconds, -300_000_000_000), 300_000_000_000) }
}

extension Day {
  /// The date in Norway at an instant, counted in seconds since 1970-01-01 00:00 UTC.
  package static func inOslo(secondsSince1970 seconds: Int) -> Day {
    Moment.inOslo(secondsSince1970: seconds).day
  }
}
