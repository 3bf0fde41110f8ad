import Diagnostics
import Services

// Fields with few parts. One that grows gets a file of its own.

extension Reading {
  mutating func judgements(_ value: FieldValue) -> Located<[Located<Judgement>]>? {
    let wanted = Wording(
      nb: "en liste med «kriterium», «resultat», «begrunnelse», «av» og «dato»",
      nn: "ei liste med «kriterium», «resultat», «grunngiving», «av» og «dato»",
      en: "a list with “kriterium”, “resultat”, “begrunnelse”, “av” and “dato”")
    let judgements = records(value, wanted: wanted).compactMap { entries, span in
      judgement(entries, at: span).map { Located($0, at: span) }
    }
    return judgements.isEmpty ? nil : Located(judgements, at: value.span)
  }

  private mutating func judgement(_ entries: [FieldEntry], at span: Span) -> Judgement? {
    var criterion: Int?
    var result: JudgementResult?
    var reason: Located<String>?
    var by: String?
    var date: Day?
    var present: Set<JudgementKey> = []
    record(entries, keys: JudgementKey.self) { reading, key, entry in
      present.insert(key)
      switch key {
      case .criterion: criterion = reading.criterionNumber(entry.value)
      case .result: result = reading.member(entry.value, of: JudgementResult.self)?.value
      case .reason: reason = reading.text(entry.value)
      case .by: by = reading.text(entry.value)?.value
      case .date: date = reading.value(entry.value, .unreadableDate, as: Day.self)?.value
      }
    }
    for key in JudgementKey.allCases where !present.contains(key) { reportMissingPart(key.id, at: span) }
    guard let criterion, let result, let reason, let by, let date else { return nil }
    return Judgement(criterion: criterion, result: result, reason: reason, by: by, date: date)
  }

  private mutating func criterionNumber(_ value: FieldValue) -> Int? {
    guard let text = text(value) else { return nil }
    if let number = Int(text.value), 1 <= number, number <= 9 { return number }
    report(
      .unreadableNumber, at: text.span,
      Wording(
        nb: "«\(text.value)» er ikke nummeret på et kriterium",
        nn: "«\(text.value)» er ikkje nummeret på eit kriterium",
        en: "“\(text.value)” is not the number of a criterion"),
      remedy: Wording(
        nb: "skriv et tall fra 1 til 9", nn: "skriv eit tal frå 1 til 9", en: "write a number from 1 to 9"))
    return nil
  }

  mutating func events(_ value: FieldValue) -> Located<[Event]>? {
    let wanted = Wording(
      nb: "en liste med «navn» og «start»", nn: "ei liste med «namn» og «start»", en: "a list with “navn” and “start”")
    let events = records(value, wanted: wanted).compactMap { entries, span in event(entries, at: span) }
    return events.isEmpty ? nil : Located(events, at: value.span)
  }

  private mutating func event(_ entries: [FieldEntry], at span: Span) -> Event? {
    var name: Located<String>?
    var start: Located<Moment>?
    var end: Located<Moment>?
    var place: Located<String>?
    var description: String?
    var present: Set<EventKey> = []
    record(entries, keys: EventKey.self) { reading, key, entry in
      present.insert(key)
      switch key {
      case .name: name = reading.text(entry.value)
      case .start: start = reading.value(entry.value, .unreadableDate, as: Moment.self)
      case .end: end = reading.value(entry.value, .unreadableDate, as: Moment.self)
      case .place: place = reading.text(entry.value)
      case .text: description = reading.text(entry.value)?.value
      }
    }
    for key in [EventKey.name, .start] where !present.contains(key) { reportMissingPart(key.id, at: span) }
    if let first = start, let last = end, last.value < first.value {
      report(
        .unreadableDate, at: last.span,
        Wording(nb: "slutten er før starten", nn: "slutten er før starten", en: "the end is before the start"),
        remedy: Wording(
          nb: "rett den av tidene som er feil", nn: "rett den av tidene som er feil", en: "mend the time that is wrong")
      )
    }
    guard let name, let start else { return nil }
    return Event(name: name, start: start, end: end, place: place, text: description)
  }

  mutating func image(_ value: FieldValue) -> Located<Image>? {
    guard case .record(let entries) = value.content else {
      reportWrongKind(
        value,
        wanted: Wording(
          nb: "underfeltene «fil» og «alt»", nn: "underfelta «fil» og «alt»", en: "the fields “fil” and “alt”"))
      return nil
    }
    var file: Located<String>?
    var alternative: String?
    var credit: String?
    var present: Set<ImageKey> = []
    record(entries, keys: ImageKey.self) { reading, key, entry in
      present.insert(key)
      switch key {
      case .file: file = reading.text(entry.value)
      case .alternative: alternative = reading.text(entry.value)?.value
      case .credit: credit = reading.text(entry.value)?.value
      }
    }
    for key in [ImageKey.file, .alternative] where !present.contains(key) { reportMissingPart(key.id, at: value.span) }
    guard let file, let alternative else { return nil }
    return Located(Image(file: file, alternative: alternative, credit: credit), at: value.span)
  }

  mutating func ending(_ value: FieldValue) -> Located<ServiceDraft.Ending>? {
    guard case .record(let entries) = value.content else {
      return self.value(value, .unreadableDate, as: Day.self).map { $0.map { ServiceDraft.Ending(date: $0) } }
    }
    var date: Day?
    var replacement: Located<String>?
    var hasDate = false
    record(entries, keys: EndedKey.self) { reading, key, entry in
      switch key {
      case .date:
        hasDate = true
        date = reading.value(entry.value, .unreadableDate, as: Day.self)?.value
      case .replacement: replacement = reading.text(entry.value)
      }
    }
    if !hasDate { reportMissingPart(EndedKey.date.id, at: value.span) }
    return date.map { Located(ServiceDraft.Ending(date: $0, replacement: replacement), at: value.span) }
  }

  mutating func language(_ value: FieldValue) -> Located<LanguageCode>? {
    text(value).flatMap { language($0) }
  }

  mutating func language(_ text: Located<String>) -> Located<LanguageCode>? {
    guard let written = self.value(text, .unknownLanguage, as: WrittenLanguage.self) else { return nil }
    if written.value.isNorwegianAtLarge {
      report(
        .languageNo, at: text.span,
        Wording(
          nb: "«\(text.value)» er lest som «nb»", nn: "«\(text.value)» er lese som «nb»",
          en: "“\(text.value)” is read as “nb”"),
        remedy: Wording(nb: "skriv «nb» eller «nn»", nn: "skriv «nb» eller «nn»", en: "write “nb” or “nn”"),
        // In a page in nynorsk it may well have been meant as that.
        fix: self.language == .nn ? nil : .replacing(text, with: "nb", in: file))
    }
    return written.map(\.language)
  }

  mutating func languages(_ value: FieldValue) -> Located<[LanguageCode]>? {
    let languages = commaSeparated(value).compactMap { language($0)?.value }
    return languages.isEmpty ? nil : Located(languages, at: value.span)
  }
}
