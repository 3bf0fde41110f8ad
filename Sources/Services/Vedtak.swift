package import Diagnostics

/// Whether somebody needs a formal decision before the help begins.
package enum Vedtak: Sendable, Hashable {
  case no
  case yes
  case forParts
  /// Help begins at once, and a decision is needed only where it goes on for so many days.
  case afterDays(Int)
  case unknown
}

extension Vedtak: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    /// «etter …» without a number of days or weeks.
    case afterHowLong(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(
          nb: "svaret om vedtak mangler", nn: "svaret om vedtak manglar", en: "the answer about vedtak is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke om det trengs vedtak",
          nn: "\(quoted(text)) seier ikkje om det trengst vedtak",
          en: "\(quoted(text)) does not say whether a vedtak is needed"
        )
      case .afterHowLong(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke etter hvor mange dager",
          nn: "\(quoted(text)) seier ikkje etter kor mange dagar",
          en: "\(quoted(text)) does not say after how many days"
        )
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "skriv «nei», «ja», «for deler», «etter 14 dager» eller «ukjent»",
        nn: "skriv «nei», «ja», «for delar», «etter 14 dagar» eller «ukjent»",
        en: "write «nei», «ja», «for deler», «etter 14 dager» or «ukjent»"
      )
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if rest.isExactly(Words.no) {
      self = .no
    } else if rest.isExactly(Words.yes) {
      self = .yes
    } else if rest.isExactly(Words.forParts) {
      self = .forParts
    } else if rest.isExactly(Words.unknown) {
      self = .unknown
    } else if rest.take(Words.after) {
      guard let span = try? TimeSpan.take(&rest), rest.isAtEnd, span.least == span.most, span.most > 0,
        span.precision == .plain
      else { throw .afterHowLong(text) }
      self = .afterDays(span.maxDays)
    } else {
      throw .unclear(text)
    }
  }

  /// Every way of writing the answers that are words alone, folded, sorted; «etter 14 dager» is none of them.
  package static let spellings = [Words.no, Words.yes, Words.forParts, Words.unknown].flatMap(\.phrases).sorted()

  private enum Words {
    static let no = Spellings(
      "nei, no, false, ingen, ikke nødvendig, ikkje nødvendig, kreves ikke, krevst ikkje, trengs ikke, trengst ikkje, uten vedtak, utan vedtak, not required, not needed"
    )
    static let yes = Spellings("ja, yes, true, nødvendig, kreves, krevst, required, needed")
    static let forParts = Spellings("for deler, for delar, for noe, for noko, delvis, for parts, partly")
    static let unknown = Spellings("ukjent, ukjend, unknown")
    static let after = Spellings("etter, after")
  }
}

/// How long it takes to get a decision.
package enum ProcessingTime: Sendable, Hashable {
  case sameDay
  case span(TimeSpan)

  package var maxDays: Int {
    switch self {
    case .sameDay: 0
    case .span(let span): span.maxDays
    }
  }
}

extension ProcessingTime: Readable {
  package enum Unreadable: ReadingFailure {
    /// The text is no time that anything takes; the words are those of waiting times.
    case time(WaitingTime.Unreadable)
    /// A waiting time, such as «drop-in», that no decision can have.
    case noTime(String)

    package var summary: Wording {
      switch self {
      case .time(.empty):
        Wording(nb: "behandlingstida mangler", nn: "behandlingstida manglar", en: "the processing time is missing")
      case .time(let failure): failure.summary
      case .noTime(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke hvor lang tid et vedtak tar",
          nn: "\(quoted(text)) seier ikkje kor lang tid eit vedtak tek",
          en: "\(quoted(text)) does not say how long a vedtak takes"
        )
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "skriv et tall, som «2–4 uker», eller «samme dag»",
        nn: "skriv eit tal, som «2–4 veker», eller «same dag»",
        en: "write a number, like «2–4 uker», or «samme dag»"
      )
    }
  }

  package init(reading text: String) throws(Unreadable) {
    let time: WaitingTime
    do throws(WaitingTime.Unreadable) {
      time = try WaitingTime(reading: text)
    } catch {
      throw .time(error)
    }
    switch time {
    case .sameDay: self = .sameDay
    case .span(let span): self = .span(span)
    case .noWait, .dropIn, .fixedStart, .waitingList, .unknown: throw .noTime(text)
    }
  }
}
