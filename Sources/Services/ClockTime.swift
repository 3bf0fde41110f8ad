package import Diagnostics

/// A time of day to the minute; 24:00 exists as the end of a day.
package struct ClockTime: Sendable, Hashable, Comparable {
  /// Minutes since midnight, 0 to 1440.
  package let minutes: Int

  package static let midnight = ClockTime(checked: 0)
  /// 24:00, which only an end can be.
  package static let endOfDay = ClockTime(checked: 1440)

  /// Nothing where the clock shows no such time.
  package init?(hour: Int, minute: Int) {
    guard 0 <= hour, 0 <= minute, minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Nothing where the number is not 0 to 1440.
  package init?(minutes: Int) {
    guard 0 <= minutes, minutes <= 1440 else { return nil }
    self.minutes = minutes
  }

  private init(checked minutes: Int) { self.minutes = minutes }

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }
  /// The time as pages and data show it: `08:00`.
  package var text: String { "\(padded(hour)):\(padded(minute))" }

  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case impossible(hour: Int, minute: Int)
    /// `8.5` may be five past eight, half past eight, or ten to nine.
    case oneDigitMinutes(String)
    /// `0800` may be a year, a number, or a time.
    case withoutSeparator(String)
    case onlyAnEnd

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "klokkeslettet mangler", nn: "klokkeslettet manglar", en: "the time is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke et klokkeslett",
          nn: "\(quoted(text)) er ikkje eit klokkeslett",
          en: "\(quoted(text)) is not a time of day"
        )
      case .impossible(let hour, let minute):
        Wording(
          nb: "klokka blir aldri «\(hour):\(padded(minute))»",
          nn: "klokka blir aldri «\(hour):\(padded(minute))»",
          en: "the clock never shows «\(hour):\(padded(minute))»"
        )
      case .oneDigitMinutes(let text):
        Wording(
          nb: "minuttene i \(quoted(text)) har bare ett siffer",
          nn: "minutta i \(quoted(text)) har berre eitt siffer",
          en: "the minutes in \(quoted(text)) have only one digit"
        )
      case .withoutSeparator(let text):
        Wording(
          nb: "\(quoted(text)) har ikke kolon mellom timer og minutter",
          nn: "\(quoted(text)) har ikkje kolon mellom timar og minutt",
          en: "\(quoted(text)) has no colon between hours and minutes"
        )
      case .onlyAnEnd:
        Wording(
          nb: "«24:00» er slutten på dagen, og ingenting begynner da",
          nn: "«24:00» er slutten på dagen, og ingenting tek til då",
          en: "«24:00» is the end of a day, and nothing starts then"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .onlyAnEnd:
        Wording(
          nb: "skriv «00:00» og den neste dagen",
          nn: "skriv «00:00» og den neste dagen",
          en: "write «00:00» and the next day"
        )
      case .empty, .unclear, .impossible, .oneDigitMinutes, .withoutSeparator:
        Wording(
          nb: "skriv timer og minutter, som «08:00» eller «15:30»",
          nn: "skriv timar og minutt, som «08:00» eller «15:30»",
          en: "write hours and minutes, like «08:00» or «15:30»"
        )
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    guard let time = try ClockTime.take(&rest, from: text), rest.isAtEnd else { throw .unclear(text) }
    if time == .endOfDay { throw .onlyAnEnd }
    self = time
  }

  /// Takes a time, 24:00 included, from the front of a text; nothing where none begins there.
  static func take(_ rest: inout Written, from text: String) throws(Unreadable) -> ClockTime? {
    var trial = rest
    if trial.take(clock) { _ = trial.take(".") }
    guard let hours = trial.number(), hours.utf8.count <= 4 else { return nil }
    if hours.utf8.count > 2 { throw .withoutSeparator(text) }
    var minutes: String?
    let minuteMark = trial
    if trial.take(":") || trial.take("."), let next = trial.next, !next.isSpaced, case .number = next.kind {
      minutes = trial.number()
      if minutes?.utf8.count == 1 { throw .oneDigitMinutes(text) }
      if minutes?.utf8.count != 2 { throw .unclear(text) }
    } else {
      trial = minuteMark
    }
    let (hour, minute) = (Int(hours) ?? 99, minutes.flatMap { Int($0) } ?? 0)
    guard let time = ClockTime(hour: hour, minute: minute) else { throw .impossible(hour: hour, minute: minute) }
    rest = trial
    return time
  }

  private static let clock = Spellings("kl, klokka, klokken, klokkeslett, at")
}
