import Diagnostics
import Services

extension Reading {
  /// `åpningstid`, `telefontid`, `åpent`: a list of rows, or one row; every row that cannot be read is reported at its own place.
  mutating func openingHours(_ value: FieldValue) -> Located<OpeningHours>? {
    var parts: [OpeningHours.Part] = []
    var written: [Located<String>] = []
    var isWhole = true
    func read(_ entry: OpeningHours.Entry, at span: Span) {
      do throws(OpeningHours.Unreadable) {
        parts.append(try OpeningHours.Part(reading: entry))
        written.append(Located(Self.words(of: entry), at: span))
      } catch {
        isWhole = false
        report(.unreadableOpeningHours, at: span, error.summary, remedy: error.remedy)
      }
    }
    switch value.content {
    case .text:
      guard let text = text(value) else { return nil }
      read(.row(text.value), at: text.span)
    case .record(let entries):
      for entry in entries { read(keyed(entry), at: entry.key.span) }
    case .list(let items):
      if items.isEmpty {
        reportEmpty(value)
        return nil
      }
      for item in items {
        switch item.content {
        case .text:
          if let text = text(item) { read(.row(text.value), at: text.span) } else { isWhole = false }
        case .record(let entries):
          for entry in entries { read(keyed(entry), at: entry.key.span) }
        case .list:
          isWhole = false
          reportWrongKind(
            item,
            wanted: Wording(
              nb: "en linje som «mandag–fredag 08:00–15:30»", nn: "ei linje som «måndag–fredag 08:00–15:30»",
              en: "a line such as “mandag–fredag 08:00–15:30”"))
        }
      }
    }
    reportContradictions(among: parts, written)
    if isWhole { reportOpenWithoutHours(among: parts, written) }
    // Hours that lack a row would say that a place is closed when it is open.
    return isWhole ? Located(OpeningHours(parts), at: value.span) : nil
  }

  /// Both entries are named, and the later one is pointed at: which of them is wrong only the author knows.
  private mutating func reportContradictions(among parts: [OpeningHours.Part], _ written: [Located<String>]) {
    for conflict in OpeningHours.conflicts(in: parts) {
      let (first, second) = (written[conflict.first], written[conflict.second])
      let note = Diagnostic.Note(
        Wording(nb: "den andre linjen står her", nn: "den andre linja står her", en: "the other line stands here"),
        at: first.span)
      report(
        .contradictoryOpeningHours, at: second.span, conflict.summary(of: first.value, and: second.value),
        remedy: conflict.remedy, notes: conflict.first == conflict.second ? [] : [note])
    }
  }

  private mutating func reportOpenWithoutHours(among parts: [OpeningHours.Part], _ written: [Located<String>]) {
    for (index, weekday) in OpeningHours.openWithoutHours(in: parts) {
      let words = written[index]
      report(
        .openWithoutHours, at: words.span,
        weekday.map { day in
          Wording(
            nb: "«\(words.value)» er en \(day.name.nb), og listen har ingen åpningstid på \(day.name.nb)",
            nn: "«\(words.value)» er ein \(day.name.nn), og lista har inga opningstid på \(day.name.nn)",
            en: "“\(words.value)” is a \(day.name.en), and the list has no hours on a \(day.name.en)")
        }
          ?? Wording(
            nb: "«\(words.value)» sier at det er åpent som vanlig, men listen har ingen vanlige åpningstider",
            nn: "«\(words.value)» seier at det er ope som vanleg, men lista har inga vanleg opningstid",
            en: "“\(words.value)” says that the usual hours hold, but the list has none"),
        remedy: Wording(
          nb: "skriv klokkeslettene i stedet for «åpent», som «10:00–14:00»",
          nn: "skriv klokkesletta i staden for «ope», som «10:00–14:00»",
          en: "write the times instead of “åpent”, such as “10:00–14:00”"))
    }
  }

  /// An entry on one line, as its author wrote it.
  private static func words(of entry: OpeningHours.Entry) -> String {
    switch entry {
    case .row(let text): text
    case .keyed(let key, .text(let text)): text.isEmpty ? key : "\(key): \(text)"
    case .keyed(let key, .rows(let rows)): "\(key): \(rows.map(words).joined(separator: ", "))"
    }
  }

  private func keyed(_ entry: FieldEntry) -> OpeningHours.Entry {
    .keyed(key: entry.key.value, value: Self.hoursValue(entry.value))
  }

  private static func hoursValue(_ value: FieldValue) -> OpeningHours.Entry.Value {
    switch value.content {
    case .text(let text, _): .text(text)
    case .list(let items):
      .rows(
        items.flatMap { item -> [OpeningHours.Entry] in
          switch item.content {
          case .text(let text, _): [.row(text)]
          case .record(let entries): entries.map { .keyed(key: $0.key.value, value: hoursValue($0.value)) }
          case .list: []
          }
        })
    case .record(let entries): .rows(entries.map { .keyed(key: $0.key.value, value: hoursValue($0.value)) })
    }
  }
}
