import Diagnostics
import Services

extension Reading {
  /// `målgruppe`: a record, a list of groups, or one text that is either groups or a sentence.
  mutating func audience(_ value: FieldValue) -> Located<Audience>? {
    switch value.content {
    case .record(let entries):
      var audience = Audience()
      var hasText = false
      var age: Located<AgeSpan>?
      record(entries, keys: AudienceKey.self) { reading, key, entry in
        switch key {
        case .groups: audience.groups = reading.groups(entry.value)
        case .age: age = reading.value(entry.value, .unreadableAge, as: AgeSpan.self)
        case .situations: audience.situations = reading.commaSeparated(entry.value)
        case .requirements: audience.requirements = reading.texts(entry.value)
        case .text: audience.text = reading.text(entry.value).flatMap { reading.namesSomebody($0) ? $0 : nil }
        }
        hasText = true
      }
      if !hasText, entries.isEmpty { reportEmpty(value) }
      audience.age = age?.value
      if let age { reportAgeOutsideGroups(age, audience.groups) }
      let isEmpty =
        audience.groups.isEmpty && audience.age == nil && audience.situations.isEmpty && audience.text == nil
      if isEmpty, !diagnostics.hasErrors { reportMissingPart(AudienceKey.groups.id, at: value.span) }
      return isEmpty ? nil : Located(audience, at: value.span)
    case .list:
      let groups = groups(value)
      return groups.isEmpty ? nil : Located(Audience(groups: groups), at: value.span)
    case .text:
      guard let text = text(value) else { return nil }
      return audience(text)
    }
  }

  private mutating func audience(_ text: Located<String>) -> Located<Audience>? {
    guard namesSomebody(text) else { return nil }
    let parts = groupParts(text)
    let vocabulary = vocabularies.audience
    if parts.allSatisfy({ vocabulary.term(named: $0.value) != nil }) {
      return Located(Audience(groups: parts.compactMap { term($0, in: .audience) }), at: text.span)
    }
    if parts.allSatisfy(Self.looksLikeTerm) {
      let groups = parts.compactMap { term($0, in: .audience) }
      return groups.isEmpty ? nil : Located(Audience(groups: groups), at: text.span)
    }
    // A sentence is shown as it is; its age is read, and the terms that it speaks of are offered.
    let age = AgeSpan(foundIn: text.value)
    reportSentence(text, age)
    return Located(Audience(age: age, text: text), at: text.span)
  }

  /// Whether a text has words; an age or another number alone says nothing of who it is for, which is reported.
  private mutating func namesSomebody(_ text: Located<String>) -> Bool {
    if text.value.unicodeScalars.contains(where: { $0.isAlphabetic }) { return true }
    report(
      .unknownTerm, at: text.span,
      Wording(
        nb: "«\(text.value)» sier ikke hvem det er for", nn: "«\(text.value)» seier ikkje kven det er for",
        en: "“\(text.value)” does not say who it is for"),
      remedy: Wording(
        nb: "skriv hvem det er for, som «målgruppe: voksne», og alderen som «{hvem: voksne, alder: 18+}»",
        nn: "skriv kven det er for, som «målgruppe: vaksne», og alderen som «{kven: vaksne, alder: 18+}»",
        en: "write who it is for, such as “målgruppe: voksne”, and the age as “{hvem: voksne, alder: 18+}”"))
    return false
  }

  private mutating func reportSentence(_ text: Located<String>, _ age: AgeSpan?) {
    let vocabulary = vocabularies.audience
    var terms = vocabulary.terms(in: text.value)
    // «Alle over 18 år» are not everybody, and neither are «alle foreldre».
    if terms.count > 1 || age.map({ !$0.isEverybody }) == true { terms.removeAll { $0.age?.isEverybody == true } }
    func list(_ terms: [Term], in language: String) -> String {
      terms.map { $0.name(in: language) }.joined(separator: ", ")
    }
    report(
      .audienceSentence, at: text.span,
      Wording(
        nb: "målgruppen er en setning, så lesere kan ikke filtrere på den",
        nn: "målgruppa er ei setning, så lesarar kan ikkje filtrere på henne",
        en: "the audience is a sentence, so readers cannot filter by it"),
      remedy: terms.isEmpty
        ? Wording(
          nb: "legg setningen i «tekst», og skriv i «hvem» de av disse som passer: \(list(vocabulary.terms, in: "nb"))",
          nn: "legg setninga i «tekst», og skriv i «kven» dei av desse som passar: \(list(vocabulary.terms, in: "nn"))",
          en:
            "put the sentence in “tekst”, and write in “hvem” those of these that fit: \(list(vocabulary.terms, in: "nb"))"
        )
        : Wording(
          nb: "skriv «hvem: [\(list(terms, in: "nb"))]» og legg setningen i «tekst»",
          nn: "skriv «kven: [\(list(terms, in: "nn"))]» og legg setninga i «tekst»",
          en: "write “hvem: [\(list(terms, in: "nb"))]” and put the sentence in “tekst”"))
  }

  /// An age that nobody in the groups has: of several groups one may be those who follow the others.
  private mutating func reportAgeOutsideGroups(_ age: Located<AgeSpan>, _ groups: [Located<String>]) {
    let terms = groups.compactMap { vocabularies.audience.term(named: $0.value) }
    guard !terms.isEmpty, terms.allSatisfy({ $0.age.map { !$0.overlaps(age.value) } ?? false }) else { return }
    func names(_ language: String) -> String {
      terms.map { "«\($0.name(in: language))»" }.joined(separator: ", ")
    }
    report(
      .ageOutsideAudience, at: age.span,
      Wording(
        nb: "alderen passer ikke med \(names("nb"))", nn: "alderen passar ikkje med \(names("nn"))",
        en: "the age does not fit \(names("nb"))"),
      remedy: Wording(
        nb: "rett alderen, eller skriv i «hvem» de som har den",
        nn: "rett alderen, eller skriv i «kven» dei som har han",
        en: "correct the age, or write in “hvem” those who have it"))
  }

  private mutating func groups(_ value: FieldValue) -> [Located<String>] {
    let texts: [Located<String>]
    if case .list = value.content {
      texts = self.texts(value)
    } else {
      texts = text(value).map { groupParts($0) } ?? []
    }
    return texts.compactMap { term($0, in: .audience) }
  }

  /// The parts between commas and «og», unless the whole is one term («flyktninger og innvandrere»).
  private func groupParts(_ text: Located<String>) -> [Located<String>] {
    if vocabularies.audience.term(named: text.value) != nil { return [text] }
    return parts(of: text, separators: [",", " samt "]).flatMap { part in
      vocabularies.audience.term(named: part.value) != nil
        ? [part] : parts(of: part, separators: [" og ", " & ", " eller "])
    }
  }

  /// At most two words and no number: then it was meant as a term, and a wrong one is a fault.
  private static func looksLikeTerm(_ text: Located<String>) -> Bool {
    text.value.split(separator: " ").count <= 2 && !text.value.utf8.contains { $0.isDigit }
  }
}
