package import Diagnostics

extension OpeningHours {
  /// What can be wrong with one entry of the list.
  package enum Unreadable: ReadingFailure {
    case empty
    case unclear(String)
    case date(Day.Unreadable)
    case time(ClockTime.Unreadable)
    /// `1.10: stengt` may be about the first of October or about ten past one.
    case dateOrTime(String)
    /// The last day comes before the first.
    case reversed(String)
    case withoutWeekday(String)
    /// A word where a weekday belongs, and the weekday that it resembles.
    case unknownDay(String, near: String?)
    case withoutTime(String)
    case withoutEnd(String)
    /// It ends when it begins, which may mean never or always.
    case withoutLength(String)
    /// «virkedager» may or may not mean Saturday as well.
    case ambiguousDays(String)
    case openWithoutHours(String)
    case withoutColon(String)
    case withoutValue(String)
    case leftover(String, in: String)
    /// A date, a period or weekdays inside the rows of another.
    case nested(String)
    case noteIsList(String)
    /// Hours whose note says that it is closed then.
    case openAndClosed(String)
  }
}

extension OpeningHours.Unreadable {
  package var summary: Wording {
    switch self {
    case .empty:
      Wording(nb: "linja er tom", nn: "linja er tom", en: "the line is empty")
    case .unclear(let text):
      Wording(
        nb: "\(quoted(text)) er ikke en åpningstid",
        nn: "\(quoted(text)) er ikkje ei opningstid",
        en: "\(quoted(text)) is not a line of opening hours"
      )
    case .date(let failure): failure.summary
    case .time(let failure): failure.summary
    case .dateOrTime(let text):
      Wording(
        nb: "\(quoted(text)) kan være både dato og klokkeslett",
        nn: "\(quoted(text)) kan vere både dato og klokkeslett",
        en: "\(quoted(text)) may be a date or a time"
      )
    case .reversed(let text):
      Wording(
        nb: "\(quoted(text)) slutter før det begynner",
        nn: "\(quoted(text)) sluttar før det tek til",
        en: "\(quoted(text)) ends before it begins"
      )
    case .withoutWeekday(let text):
      Wording(
        nb: "\(quoted(text)) sier ikke hvilke dager det gjelder",
        nn: "\(quoted(text)) seier ikkje kva dagar det gjeld",
        en: "\(quoted(text)) does not say which days it is about"
      )
    case .unknownDay(let word, _):
      Wording(
        nb: "\(quoted(word)) er ikke en ukedag",
        nn: "\(quoted(word)) er ikkje ein vekedag",
        en: "\(quoted(word)) is not a weekday"
      )
    case .withoutTime(let text):
      Wording(
        nb: "\(quoted(text)) har ikke klokkeslett",
        nn: "\(quoted(text)) har ikkje klokkeslett",
        en: "\(quoted(text)) has no times"
      )
    case .withoutEnd(let text):
      Wording(
        nb: "\(quoted(text)) sier ikke når det stenger",
        nn: "\(quoted(text)) seier ikkje når det stengjer",
        en: "\(quoted(text)) does not say when it closes"
      )
    case .withoutLength(let text):
      Wording(
        nb: "\(quoted(text)) åpner og stenger samtidig",
        nn: "\(quoted(text)) opnar og stengjer samstundes",
        en: "\(quoted(text)) opens and closes at the same time"
      )
    case .ambiguousDays(let word):
      Wording(
        nb: "\(quoted(word)) sier ikke om lørdag er med",
        nn: "\(quoted(word)) seier ikkje om laurdag er med",
        en: "\(quoted(word)) does not say whether Saturday is included"
      )
    case .openWithoutHours(let text):
      Wording(
        nb: "\(quoted(text)) sier ikke fra når til når",
        nn: "\(quoted(text)) seier ikkje frå når til når",
        en: "\(quoted(text)) does not say from when to when"
      )
    case .withoutColon(let text):
      Wording(
        nb: "\(quoted(text)) har ikke kolon etter datoen",
        nn: "\(quoted(text)) har ikkje kolon etter datoen",
        en: "\(quoted(text)) has no colon after the date"
      )
    case .withoutValue(let key):
      Wording(
        nb: "det står ingenting etter \(quoted(key))",
        nn: "det står ingenting etter \(quoted(key))",
        en: "nothing stands after \(quoted(key))"
      )
    case .leftover(let leftover, _):
      Wording(
        nb: "\(quoted(leftover)) er verken ukedag eller klokkeslett",
        nn: "\(quoted(leftover)) er verken vekedag eller klokkeslett",
        en: "\(quoted(leftover)) is neither a weekday nor a time"
      )
    case .nested(let text):
      Wording(
        nb: "\(quoted(text)) står inni en annen dag eller periode",
        nn: "\(quoted(text)) står inni ein annan dag eller periode",
        en: "\(quoted(text)) stands inside another day or period"
      )
    case .noteIsList(let key):
      Wording(
        nb: "etter \(quoted(key)) står en liste der det skal stå en merknad",
        nn: "etter \(quoted(key)) står ei liste der det skal stå ein merknad",
        en: "a list stands after \(quoted(key)), where a note belongs"
      )
    case .openAndClosed(let text):
      Wording(
        nb: "\(quoted(text)) er en åpningstid, men etter kolon står det stengt",
        nn: "\(quoted(text)) er ei opningstid, men etter kolon står det stengt",
        en: "\(quoted(text)) is opening hours, but closed stands after the colon"
      )
    }
  }

  package var remedy: Wording {
    switch self {
    case .empty, .unclear, .openWithoutHours:
      Wording(
        nb:
          "skriv dager og klokkeslett, som «mandag–fredag 08:00–15:30», eller «tekst: …» for det som ikke lar seg skrive slik",
        nn:
          "skriv dagar og klokkeslett, som «måndag–fredag 08:00–15:30», eller «tekst: …» for det som ikkje let seg skrive slik",
        en: "write days and times, like «mandag–fredag 08:00–15:30», or «tekst: …» for what cannot be written so"
      )
    case .date(let failure): failure.remedy
    case .time(let failure): failure.remedy
    case .dateOrTime:
      Wording(
        nb: "skriv måneden med bokstaver, som «1. oktober», eller klokkeslettet med kolon, som «01:10»",
        nn: "skriv månaden med bokstavar, som «1. oktober», eller klokkeslettet med kolon, som «01:10»",
        en: "write the month in letters, like «1. oktober», or the time with a colon, like «01:10»"
      )
    case .reversed:
      Wording(
        nb: "skriv den første dagen først, som «2026-06-22–2026-08-15»",
        nn: "skriv den første dagen først, som «2026-06-22–2026-08-15»",
        en: "write the first day first, like «2026-06-22–2026-08-15»"
      )
    case .withoutWeekday:
      Wording(
        nb: "skriv dagene først, som «mandag–fredag 08:00–15:30» eller «alle dager 08:00–15:30»",
        nn: "skriv dagane først, som «måndag–fredag 08:00–15:30» eller «alle dagar 08:00–15:30»",
        en: "write the days first, like «mandag–fredag 08:00–15:30» or «alle dager 08:00–15:30»"
      )
    case .unknownDay(_, let near):
      Wording(
        nb: "skriv ukedagen, som «\(near ?? "mandag")»",
        nn: "skriv vekedagen, som «\(near ?? "måndag")»",
        en: "write the weekday, like «\(near ?? "mandag")»"
      )
    case .withoutTime(let text):
      Wording(
        nb: "skriv fra når til når, som «mandag 08:00–15:30», eller «tekst: \(text.shortened)»",
        nn: "skriv frå når til når, som «måndag 08:00–15:30», eller «tekst: \(text.shortened)»",
        en: "write from when to when, like «mandag 08:00–15:30», or «tekst: \(text.shortened)»"
      )
    case .withoutEnd:
      Wording(
        nb: "skriv når det stenger også, som «mandag 08:00–15:30»",
        nn: "skriv når det stengjer òg, som «måndag 08:00–15:30»",
        en: "write when it closes as well, like «mandag 08:00–15:30»"
      )
    case .withoutLength:
      Wording(
        nb: "skriv «døgnåpent» om det er åpent hele døgnet, eller rett klokkeslettet",
        nn: "skriv «døgnope» om det er ope heile døgnet, eller rett klokkeslettet",
        en: "write «døgnåpent» if it is open round the clock, or correct the time"
      )
    case .ambiguousDays:
      Wording(
        nb: "skriv «mandag–fredag» eller «mandag–lørdag»",
        nn: "skriv «måndag–fredag» eller «måndag–laurdag»",
        en: "write «mandag–fredag» or «mandag–lørdag»"
      )
    case .withoutColon:
      Wording(
        nb: "skriv kolon etter datoen, som «2026-12-24: 10:00–14:00»",
        nn: "skriv kolon etter datoen, som «2026-12-24: 10:00–14:00»",
        en: "write a colon after the date, like «2026-12-24: 10:00–14:00»"
      )
    case .withoutValue(let key):
      Wording(
        nb: "skriv «\(key.shortened): stengt», eller klokkeslettene, som «\(key.shortened): 10:00–14:00»",
        nn: "skriv «\(key.shortened): stengt», eller klokkesletta, som «\(key.shortened): 10:00–14:00»",
        en: "write «\(key.shortened): stengt», or the times, like «\(key.shortened): 10:00–14:00»"
      )
    case .leftover:
      Wording(
        nb: "skriv merknaden etter kolon, som «torsdag 15:30–20:00: drop-in», og andre tider på ei linje for seg",
        nn: "skriv merknaden etter kolon, som «torsdag 15:30–20:00: drop-in», og andre tider på ei linje for seg",
        en: "write a note after a colon, like «torsdag 15:30–20:00: drop-in», and other times on a line of their own"
      )
    case .nested:
      Wording(
        nb: "flytt det til ei linje for seg i åpningstidene, som «2026-12-24: stengt»",
        nn: "flytt det til ei linje for seg i opningstidene, som «2026-12-24: stengt»",
        en: "move it to a line of its own in the opening hours, like «2026-12-24: stengt»"
      )
    case .noteIsList:
      Wording(
        nb: "skriv merknaden på samme linje, som «torsdag 15:30–20:00: drop-in»",
        nn: "skriv merknaden på same linje, som «torsdag 15:30–20:00: drop-in»",
        en: "write the note on the same line, like «torsdag 15:30–20:00: drop-in»"
      )
    case .openAndClosed:
      Wording(
        nb: "ta bort klokkeslettet, som «torsdag: stengt», eller skriv de tidene som er åpne",
        nn: "ta bort klokkeslettet, som «torsdag: stengt», eller skriv dei tidene som er opne",
        en: "take away the times, like «torsdag: stengt», or write the times that are open"
      )
    }
  }
}

extension String {
  /// What an example may repeat of the author's words without being longer than a line.
  fileprivate var shortened: String {
    let line = onOneLine
    return line.unicodeScalars.count <= 40 ? line : "…"
  }
}
