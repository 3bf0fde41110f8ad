package import Diagnostics

/// How long somebody waits for the first help.
package enum WaitingTime: Sendable, Hashable {
  case noWait
  /// One may just come.
  case dropIn
  case sameDay
  case span(TimeSpan)
  /// A course or group that begins on a day; nothing where the day is not set.
  case fixedStart(Day?)
  /// A queue of which nobody says how long it is.
  case waitingList
  case unknown

  /// The longest wait in days; nothing where the text does not tell.
  package var maxDays: Int? {
    switch self {
    case .noWait, .dropIn, .sameDay: 0
    case .span(let span): span.maxDays
    case .fixedStart, .waitingList, .unknown: nil
    }
  }
}

extension WaitingTime: Readable {
  package enum Unreadable: ReadingFailure {
    case empty
    /// «kort», «lang», «varierer»: words that say something, but not how long.
    case withoutNumber(String)
    case unclear(String)
    case withoutUnit(String)
    /// Hours, years and working days, which are counted differently.
    case otherUnit(String)
    case reversed(Int, Int)
    case tooLong(String)
    case start(Day.Unreadable)

    package var summary: Wording {
      switch self {
      case .empty:
        Wording(nb: "ventetida mangler", nn: "ventetida manglar", en: "the waiting time is missing")
      case .withoutNumber(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke hvor lenge noen må vente",
          nn: "\(quoted(text)) seier ikkje kor lenge nokon må vente",
          en: "\(quoted(text)) does not say how long anybody must wait"
        )
      case .unclear(let text):
        Wording(
          nb: "\(quoted(text)) er ikke en ventetid",
          nn: "\(quoted(text)) er ikkje ei ventetid",
          en: "\(quoted(text)) is not a waiting time"
        )
      case .withoutUnit(let text):
        Wording(
          nb: "\(quoted(text)) sier ikke om det er dager, uker eller måneder",
          nn: "\(quoted(text)) seier ikkje om det er dagar, veker eller månader",
          en: "\(quoted(text)) does not say whether it is days, weeks or months"
        )
      case .otherUnit(let text):
        Wording(
          nb: "\(quoted(text)) er ikke i dager, uker eller måneder",
          nn: "\(quoted(text)) er ikkje i dagar, veker eller månader",
          en: "\(quoted(text)) is not in days, weeks or months"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "ventetida går fra \(first) ned til \(last)",
          nn: "ventetida går frå \(first) ned til \(last)",
          en: "the waiting time goes from \(first) down to \(last)"
        )
      case .tooLong(let text):
        Wording(
          nb: "\(quoted(text)) er lengre enn noen kan vente",
          nn: "\(quoted(text)) er lengre enn nokon kan vente",
          en: "\(quoted(text)) is longer than anybody can wait"
        )
      case .start(let failure): failure.summary
      }
    }

    package var remedy: Wording {
      switch self {
      case .empty, .withoutNumber, .unclear, .tooLong:
        Wording(
          nb: "skriv et tall, som «innen 2 uker», eller «drop-in», eller «ukjent»",
          nn: "skriv eit tal, som «innan 2 veker», eller «drop-in», eller «ukjent»",
          en: "write a number, like «innen 2 uker», or «drop-in», or «ukjent»"
        )
      case .withoutUnit(let text):
        Wording(
          nb: "skriv «dager», «uker» eller «måneder» etter tallet, som «\(quoted(text).dropFirst().dropLast()) uker»",
          nn: "skriv «dagar», «veker» eller «månader» etter talet, som «\(quoted(text).dropFirst().dropLast()) veker»",
          en: "write «dager», «uker» or «måneder» after the number, like «\(quoted(text).dropFirst().dropLast()) uker»"
        )
      case .otherUnit:
        Wording(
          nb: "skriv om til dager, uker eller måneder, som «innen 14 dager»",
          nn: "skriv om til dagar, veker eller månader, som «innan 14 dagar»",
          en: "write it in days, weeks or months, like «innen 14 dager»"
        )
      case .reversed(let first, let last):
        Wording(
          nb: "skriv det laveste tallet først, som «\(last)–\(first) uker»",
          nn: "skriv det lågaste talet først, som «\(last)–\(first) veker»",
          en: "write the lowest number first, like «\(last)–\(first) uker»"
        )
      case .start(let failure): failure.remedy
      }
    }
  }

  package init(reading text: String) throws(Unreadable) {
    var rest = Written(text)
    if rest.isAtEnd { throw .empty }
    if let word = WaitingTime(word: rest) {
      self = word
      return
    }
    if rest.take(Words.fixedStart) {
      _ = rest.take(":")
      if rest.isAtEnd {
        self = .fixedStart(nil)
      } else {
        do throws(Day.Unreadable) {
          self = .fixedStart(try Day(reading: rest.remainder))
        } catch {
          throw .start(error)
        }
      }
      return
    }
    do throws(TimeSpan.Unreadable) {
      if let span = try TimeSpan.take(&rest) {
        _ = rest.take(Words.waiting)
        if rest.isAtEnd {
          self = span.most == 0 ? .noWait : .span(span)
          return
        }
      }
    } catch {
      switch error {
      case .withoutUnit: throw .withoutUnit(text)
      case .otherUnit: throw .otherUnit(text)
      case .reversed(let first, let last): throw .reversed(first, last)
      case .tooLong: throw .tooLong(text)
      }
    }
    throw Written(text).saysNothingDefinite ? .withoutNumber(text) : .unclear(text)
  }

  private init?(word rest: Written) {
    if rest.isExactly(Words.noWait) {
      self = .noWait
    } else if rest.isExactly(Words.dropIn) {
      self = .dropIn
    } else if rest.isExactly(Words.sameDay) {
      self = .sameDay
    } else if rest.isExactly(Words.waitingList) {
      self = .waitingList
    } else if rest.isExactly(Words.unknown) {
      self = .unknown
    } else {
      return nil
    }
  }

  /// Every way of writing the answers that are words alone, folded, sorted.
  package static let spellings = [
    Words.noWait, Words.dropIn, Words.sameDay, Words.waitingList, Words.unknown, Words.fixedStart,
  ].flatMap(\.phrases).sorted()

  enum Words {
    static let noWait = Spellings(
      "ingen, inga, nei, ingen ventetid, inga ventetid, ikke ventetid, ikkje ventetid, uten ventetid, utan ventetid, none, no wait, no waiting time"
    )
    static let dropIn = Spellings("drop in, dropin, drop in tilbud, drop in tilbod")
    static let sameDay = Spellings("samme dag, same dag, same dagen, den samme dagen, same day")
    static let waitingList = Spellings("venteliste, ventelister, waiting list")
    static let unknown = Spellings("ukjent, ukjend, unknown")
    static let fixedStart = Spellings("fast oppstart, oppstart, fixed start")
    static let waiting = Spellings("ventetid, ventetida, å vente, waiting time")
    static let vague = Spellings(
      """
      kort, korte, lang, lange, varierer, varierende, varierande, variabel, variere, noe, noko, litt, lite, liten, snart, \
      raskt, rask, fort, straks, umiddelbart, avhenger, avheng, normalt, vanligvis, vanlegvis, short, long, varies
      """
    )
  }
}

extension Written {
  /// Whether there is no number in it, but a word for how long something takes.
  fileprivate var saysNothingDefinite: Bool {
    var isVague = false
    for token in tokens {
      switch token.kind {
      case .number: return false
      case .word(let word): isVague = isVague || WaitingTime.Words.vague.contains(word)
      case .mark: continue
      }
    }
    return isVague
  }
}
