package import Diagnostics

/// How long a text may stand before somebody must look at it again.
package struct ReviewInterval: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    case days, weeks, months, years
  }

  package let count: Int
  package let unit: Unit

  /// Nothing where it is not between a day and ten years.
  package init?(_ count: Int, _ unit: Unit) {
    let longest =
      switch unit {
      case .days: 3660
      case .weeks: 522
      case .months: 120
      case .years: 10
      }
    guard 1 <= count, count <= longest else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The day on which the text is due, by the calendar: six months after 31 August is the last day of February.
  package func due(after day: Day) -> Day {
    switch unit {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }
}

extension ReviewInterval: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case withoutUnit(String)
    case outOfReach(String)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "intervallet mangler", nn: "intervallet manglar", en: "the interval is missing")
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke hvor ofte siden skal kontrolleres",
          nn: "\(quoted(text)) seier ikkje kor ofte sida skal kontrollerast",
          en: "\(quoted(text)) does not say how often the page is to be checked"
        )
      case .withoutUnit(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke om det er dager, uker, måneder eller år",
          nn: "\(quoted(text)) seier ikkje om det er dagar, veker, månader eller år",
          en: "\(quoted(text)) does not say whether it is days, weeks, months or years"
        )
      case .outOfReach(let text):
        Wording(
          nb: "\(quoted(text)) er ikke mellom én dag og ti år",
          nn: "\(quoted(text)) er ikkje mellom éin dag og ti år",
          en: "\(quoted(text)) is not between one day and ten years"
        )
      }
    }

    package var remedy: Wording {
      Wording(
        nb: "skriv et tall og en enhet, som «6 måneder», «90 dager» eller «1 år»",
        nn: "skriv eit tal og ei eining, som «6 månader», «90 dagar» eller «1 år»",
        en: "write a number and a unit, like «6 måneder», «90 dager» or «1 år»"
      )
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    let count: Int
    let unit: Unit
    if rest.isExactly(Words.halfYear) {
      (count, unit) = (6, .months)
    } else {
      guard let number = try? TimeSpan.takeNumber(&rest) else {
        if case .number? = rest.next?.kind { throw .outOfReach(text) }
        throw .unclear(text)
      }
      if rest.isAtEnd { throw .withoutUnit(text) }
      count = number
      if rest.isExactly(TimeSpan.Words.days) {
        unit = .days
      } else if rest.isExactly(TimeSpan.Words.weeks) {
        unit = .weeks
      } else if rest.isExactly(TimeSpan.Words.months) {
        unit = .months
      } else if rest.isExactly(Words.years) {
        unit = .years
      } else {
        throw .unclear(text)
      }
    }
    guard let interval = ReviewInterval(count, unit) else { throw .outOfReach(text) }
    self = interval
  }

  private enum Words {
    static let years = Spellings("år, year, years")
    static let halfYear = Spellings(
      "halvår, et halvår, eit halvår, halvt år, et halvt år, eit halvt år, hvert halvår, kvart halvår, half a year"
    )
  }
}
