package import Diagnostics

/// A time on a day, as clocks in Norway show it.
package struct Moment: Sendable, Hashable, Comparable {
  package let day: Day
  package let time: ClockTime

  package init(_ day: Day, _ time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// Local time as ISO 8601 writes it: `2027-01-12T18:00`.
  package var iso: String { "\(day.iso)T\(time.text)" }

  package static func < (left: Moment, right: Moment) -> Bool { (left.day, left.time) < (right.day, right.time) }
}

extension Moment: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case date(Day.Unreadable)
    case time(ClockTime.Unreadable)
    case withoutTime(String)
    /// Something stands after the time, such as a time zone.
    case leftover(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "tidspunktet mangler", nn: "tidspunktet manglar", en: "the date and time are missing")
      case .date(let failure): failure.summary
      case .time(let failure): failure.summary
      case .withoutTime(let text):
        Wording(
          nb: "\(quoted(text)) har ikke klokkeslett",
          nn: "\(quoted(text)) har ikkje klokkeslett",
          en: "\(quoted(text)) has no time of day"
        )
      case .leftover(let text):
        Wording(
          nb: "\(quoted(text)) etter klokkeslettet er ikke til å forstå",
          nn: "\(quoted(text)) etter klokkeslettet er ikkje til å forstå",
          en: "\(quoted(text)) after the time cannot be understood"
        )
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .withoutTime, .leftover:
        Wording(
          nb: "skriv dato og klokkeslett, som «2027-01-12 18:00» eller «12.1.2027 kl. 18»",
          nn: "skriv dato og klokkeslett, som «2027-01-12 18:00» eller «12.1.2027 kl. 18»",
          en: "write date and time, like «2027-01-12 18:00» or «12.1.2027 kl. 18»"
        )
      case .date(let failure): failure.remedy
      case .time(let failure): failure.remedy
      }
    }

    package var correction: String? {
      switch self {
      case .date(.dayOrMonth(let text)), .date(.unclear(let text)):
        guard let (day, rest) = Day.evident(in: text) else { return nil }
        let corrected = "\(day.iso) \(rest)"
        return (try? Moment(reading: corrected)) == nil ? nil : corrected
      case .date, .empty, .time, .withoutTime, .leftover: return nil
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    let day: Day
    do throws(Day.Unreadable) {
      guard let taken = try Day.take(&rest, from: text) else { throw .unclear(text) }
      day = taken
    } catch {
      throw .date(error)
    }
    _ = rest.take(",")
    _ = rest.take(Moment.timeMark)
    if rest.isAtEnd { throw .withoutTime(text) }
    let time: ClockTime
    do throws(ClockTime.Unreadable) {
      guard let taken = try ClockTime.take(&rest, from: text) else { throw .unclear(rest.remainder) }
      if taken == .endOfDay { throw .onlyAnEnd }
      time = taken
    } catch {
      throw .time(error)
    }
    if !rest.isAtEnd { throw .leftover(rest.remainder) }
    self.init(day, time)
  }

  /// The letter between date and time in ISO 8601.
  private static let timeMark = Spellings("t")
}
