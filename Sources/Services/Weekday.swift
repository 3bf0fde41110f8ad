package import Diagnostics

/// A day of the week; Monday is 1, as in ISO 8601.
package enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  package var name: Wording {
    switch self {
    case .monday: Wording(nb: "mandag", nn: "måndag", en: "Monday")
    case .tuesday: Wording(nb: "tirsdag", nn: "tysdag", en: "Tuesday")
    case .wednesday: Wording(nb: "onsdag", nn: "onsdag", en: "Wednesday")
    case .thursday: Wording(nb: "torsdag", nn: "torsdag", en: "Thursday")
    case .friday: Wording(nb: "fredag", nn: "fredag", en: "Friday")
    case .saturday: Wording(nb: "lørdag", nn: "laurdag", en: "Saturday")
    case .sunday: Wording(nb: "søndag", nn: "sundag", en: "Sunday")
    }
  }

  package var next: Weekday { Weekday(rawValue: rawValue % 7 + 1) ?? .monday }
  package var previous: Weekday { Weekday(rawValue: (rawValue + 5) % 7 + 1) ?? .sunday }

  /// The days from this one to another, both included: Friday to Monday goes over the weekend.
  package func through(_ last: Weekday) -> [Weekday] {
    var days = [self]
    var day = self
    while day != last {
      day = day.next
      days.append(day)
    }
    return days
  }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Weekday: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unknown(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "ukedagen mangler", nn: "vekedagen manglar", en: "the weekday is missing")
      case .unknown(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en ukedag",
          nn: "\(quoted(text)) er ikkje ein vekedag",
          en: "\(quoted(text)) is not a weekday"
        )
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "skriv ukedagen, som «mandag» eller «man»",
        nn: "skriv vekedagen, som «måndag» eller «mån»",
        en: "write the weekday, such as «mandag» or «Monday»"
      )
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    guard let day = Weekday(&rest), rest.isAtEnd else { throw .unknown(text) }
    self = day
  }

  /// Takes a weekday from the front of a text, with the full stop of a short name.
  init?(_ rest: inout Written) {
    guard case .word(let word)? = rest.next?.kind, let day = Weekday.byName[word] else { return nil }
    _ = rest.word()
    if word.utf8.count <= 5 { _ = rest.take(".") }
    self = day
  }

  private static let byName: [String: Weekday] = {
    let names: [(Weekday, String)] = [
      (.monday, "mandag måndag man mån monday mon"),
      (.tuesday, "tirsdag tysdag tir tirs tys tuesday tue tues"),
      (.wednesday, "onsdag ons wednesday wed"),
      (.thursday, "torsdag tor tors thursday thu thur thurs"),
      (.friday, "fredag fre friday fri"),
      (.saturday, "lørdag laurdag lør lau laur saturday sat"),
      (.sunday, "søndag sundag søn sunday sun"),
    ]
    var byName: [String: Weekday] = [:]
    for (day, list) in names {
      for name in list.split(separator: " ") {
        let word = folded(String(name))
        byName[word] = day
        if word.hasSuffix("dag") {
          for ending in ["er", "ar", "en", "ene", "ane"] { byName[word + ending] = day }
        } else if word.hasSuffix("day") {
          byName[word + "s"] = day
        }
      }
    }
    return byName
  }()
}
