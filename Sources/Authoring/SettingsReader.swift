package import Diagnostics
package import Services

/// Reads `nettsted.yaml`. What cannot be read has been reported, and something stands in for it, so that the other files are judged too.
package func readSettings(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
  let (settings, diagnostics) = readSettingsOnce(file)
  return (settings, withVerifiedFixes(diagnostics, about: file) { readSettingsOnce($0).diagnostics })
}

private func readSettingsOnce(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
  var reading = Reading(of: file, vocabularies: .builtIn)
  guard let entries = reading.entriesOfFile(keys: SettingKey.self) else { return (.unread, reading.diagnostics) }
  var settings = Settings.unread
  settings.isExample = false
  var present: Set<SettingKey> = []
  reading.record(entries, keys: SettingKey.self, allowsOwnKeys: true) { reading, key, entry in
    present.insert(key)
    switch key {
    case .name: settings.name = reading.text(entry.value)?.value ?? ""
    case .address:
      settings.address = reading.siteAddress(entry.value) ?? settings.address
    case .languages:
      let languages = reading.languages(entry.value)?.value
      settings.hasReadableLanguages = languages != nil
      settings.languages = languages ?? settings.languages
      var seen: Set<LanguageCode> = []
      settings.languages.removeAll { !seen.insert($0).inserted }
    case .formerLanguages: settings.formerLanguages = reading.languages(entry.value)
    case .criteriaSet:
      settings.criteriaEdition =
        reading.member(entry.value, of: CriteriaEdition.self)?.value ?? settings.criteriaEdition
    case .reviewInterval:
      settings.reviewInterval = reading.value(entry.value, .unreadableInterval, as: ReviewInterval.self)?.value
    case .accessibilityStatement:
      settings.accessibilityStatement = reading.webAddress(entry.value)?.value.text
    case .waitingLimit: settings.waitingLimit = reading.days(entry.value) ?? settings.waitingLimit
    case .acute: settings.acute = reading.texts(entry.value)
    case .frontTopics: settings.frontTopics = reading.texts(entry.value)
    case .discreet:
      settings.discreetPages = reading.member(entry.value, of: DiscreetPages.self)?.value ?? settings.discreetPages
    case .colour: settings.colour = reading.colour(entry.value)
    case .logo: settings.logo = reading.text(entry.value)
    case .isExample: settings.isExample = reading.yesNo(entry.value)?.value ?? false
    }
  }
  for key in [SettingKey.name, .address, .languages] where !present.contains(key) {
    reading.reportMissingSetting(key.id, in: file)
  }
  if !present.contains(.isExample) && reading.diagnostics.hasErrors { settings.isExample = true }
  return (settings, reading.diagnostics)
}

/// Reads a `kommune.yaml`; `folder` is the part of the content folder that it governs.
package func readMunicipality(
  _ file: SourceFile, folder: String
) -> (municipality: Municipality?, diagnostics: [Diagnostic]) {
  let (municipality, diagnostics) = readMunicipalityOnce(file, folder: folder)
  let verified = withVerifiedFixes(diagnostics, about: file) { readMunicipalityOnce($0, folder: folder).diagnostics }
  return (municipality, verified)
}

private func readMunicipalityOnce(
  _ file: SourceFile, folder: String
) -> (municipality: Municipality?, diagnostics: [Diagnostic]) {
  var reading = Reading(of: file, vocabularies: .builtIn)
  guard let entries = reading.entriesOfFile(keys: MunicipalityKey.self) else { return (nil, reading.diagnostics) }
  var name: Located<String>?
  var number: Located<MunicipalityNumber>?
  var rest: [(MunicipalityKey, FieldEntry)] = []
  var present: Set<MunicipalityKey> = []
  reading.record(entries, keys: MunicipalityKey.self, allowsOwnKeys: true) { reading, key, entry in
    present.insert(key)
    switch key {
    case .name: name = reading.text(entry.value)
    case .number: number = reading.value(entry.value, .unreadableMunicipalityNumber, as: MunicipalityNumber.self)
    case .organisationNumber, .website, .phone, .email, .writtenForm, .county, .schoolHolidays:
      rest.append((key, entry))
    }
  }
  for key in [MunicipalityKey.name, .number] where !present.contains(key) {
    reading.reportMissingSetting(key.id, in: file)
  }
  guard let name, let number else { return (nil, reading.diagnostics) }
  var municipality = Municipality(
    name: name, number: number, slug: number.value.slug(ofName: name.value), folder: folder)
  for (key, entry) in rest {
    reading.field = key.id
    reading.keySpan = entry.key.span
    switch key {
    case .organisationNumber:
      municipality.organisationNumber =
        reading.value(entry.value, .unreadableOrganisationNumber, as: OrganisationNumber.self)?.value
    case .website: municipality.website = reading.webAddress(entry.value)?.value
    case .phone: municipality.writtenPhone = reading.value(entry.value, .unreadablePhoneNumber, as: PhoneNumber.self)
    case .email: municipality.email = reading.value(entry.value, .unreadableEmailAddress, as: EmailAddress.self)?.value
    case .writtenForm: municipality.writtenForm = reading.writtenForm(entry.value)
    case .county: municipality.county = reading.text(entry.value)?.value
    case .schoolHolidays: municipality.schoolHolidays = reading.periods(entry.value)
    case .name, .number: continue
    }
  }
  return (municipality, reading.diagnostics)
}

/// Reads `hjelpetelefoner.yaml`.
package func readHelpLines(_ file: SourceFile) -> (helpLines: [HelpLine], diagnostics: [Diagnostic]) {
  let (helpLines, diagnostics) = readHelpLinesOnce(file)
  return (helpLines, withVerifiedFixes(diagnostics, about: file) { readHelpLinesOnce($0).diagnostics })
}

private func readHelpLinesOnce(_ file: SourceFile) -> (helpLines: [HelpLine], diagnostics: [Diagnostic]) {
  var reading = Reading(of: file, vocabularies: .builtIn)
  var lines: [HelpLine] = []
  for (entries, span) in reading.recordsOfFile() {
    var name: String?
    var number: Located<PhoneNumber>?
    var present: Set<HelpLineKey> = []
    var line = HelpLine(name: "", number: nil)
    reading.record(entries, keys: HelpLineKey.self) { reading, key, entry in
      present.insert(key)
      switch key {
      case .name: name = reading.text(entry.value)?.value
      case .number: number = reading.value(entry.value, .unreadablePhoneNumber, as: PhoneNumber.self)
      case .what: line.writtenWhat = reading.text(entry.value)
      case .translations: line.translations = reading.translations(entry.value)
      case .isFree: line.isFree = reading.yesNo(entry.value)?.value
      case .hours: line.hours = reading.openingHours(entry.value)?.value
      case .languages: line.languages = reading.languages(entry.value)?.value ?? []
      case .ageLimit: line.ageLimit = reading.text(entry.value)?.value
      case .source: line.source = reading.webAddress(entry.value)?.value
      case .checked: line.checked = reading.value(entry.value, .unreadableDate, as: Day.self)
      case .website: line.website = reading.webAddress(entry.value)?.value
      case .chat: line.chat = reading.formAddress(entry.value)?.value
      }
    }
    if !present.contains(.name) { reading.reportMissingPart(HelpLineKey.name.id, at: span) }
    if !present.contains(.number), line.chat == nil { reading.reportMissingPart(HelpLineKey.number.id, at: span) }
    for key in [HelpLineKey.source, .checked] where !present.contains(key) { reading.reportUnsourced(key, at: span) }
    guard let name, number != nil || line.chat != nil else { continue }
    line.name = name
    line.number = number
    lines.append(line)
  }
  return (lines, reading.diagnostics)
}

/// Adds the terms of a file in `vokabular/` to a vocabulary; the file's name says which.
package func readVocabulary(_ file: SourceFile, into vocabulary: inout Vocabulary) -> [Diagnostic] {
  let diagnostics = readVocabularyOnce(file, into: &vocabulary)
  let read = vocabulary
  return withVerifiedFixes(diagnostics, about: file) { file in
    var vocabulary = read
    return readVocabularyOnce(file, into: &vocabulary)
  }
}

private func readVocabularyOnce(_ file: SourceFile, into vocabulary: inout Vocabulary) -> [Diagnostic] {
  var reading = Reading(of: file, vocabularies: .builtIn)
  for (entries, span) in reading.recordsOfFile() {
    var id: String?
    var names: [String: String] = [:]
    var synonyms: [String: [String]] = [:]
    var age: AgeSpan?
    var los: String?
    var hasID = false
    reading.record(entries, keys: TermKey.self) { reading, key, entry in
      switch key {
      case .id:
        hasID = true
        id = reading.text(entry.value)?.value
      case .nb, .nn, .en, .se: names[key.id] = reading.text(entry.value)?.value
      case .age: age = reading.value(entry.value, .unreadableAge, as: AgeSpan.self)?.value
      case .los: los = reading.text(entry.value)?.value
      case .synonyms: synonyms = reading.synonyms(entry.value)
      }
    }
    if !hasID { reading.reportMissingPart(TermKey.id.id, at: span) }
    if names.isEmpty { reading.reportMissingPart(TermKey.nb.id, at: span) }
    guard let id, !names.isEmpty else { continue }
    vocabulary.add(Term(id: id, names: names, age: age, synonyms: synonyms, los: los))
  }
  return reading.diagnostics
}

extension Reading {
  /// The fields of a settings file; nil after a report when it holds none.
  mutating func entriesOfFile<Key: Named>(keys: Key.Type) -> [FieldEntry]? {
    guard let root = rootOfFile(fieldID: { Key.named($0)?.id }) else { return nil }
    if case .record(let entries) = root { return entries }
    reportWrongRoot(
      Wording(nb: "linjer som «navn: verdi»", nn: "linjer som «namn: verdi»", en: "lines such as “name: value”"))
    return nil
  }

  /// The records of a file that is a list.
  mutating func recordsOfFile() -> [(entries: [FieldEntry], span: Span)] {
    guard let root = rootOfFile(fieldID: { _ in nil }) else { return [] }
    let wanted = Wording(
      nb: "en liste der hver linje begynner med «-»", nn: "ei liste der kvar linje byrjar med «-»",
      en: "a list whose lines begin with “-”")
    switch root {
    case .list: return records(FieldValue(content: root, span: file.span(0..<file.bytes.count)), wanted: wanted)
    case .text("", _): return []
    case .text, .record:
      reportWrongRoot(wanted)
      return []
    }
  }

  private mutating func rootOfFile(fieldID: (String) -> String?) -> FieldValue.Content? {
    let faults = encodingFaults(of: file)
    guard faults.isEmpty else {
      diagnostics += faults
      return nil
    }
    let start = file.bytes.starts(with: StrayCharacter.byteOrderMark) ? 3 : 0
    let tree = FieldTree(reading: file, in: start..<file.bytes.count, fieldID: fieldID)
    diagnostics += tree.diagnostics
    if tree.root == nil, !tree.diagnostics.hasErrors {
      reportWrongRoot(Wording(nb: "innhold", nn: "innhald", en: "content"))
    }
    return tree.root
  }

  private mutating func reportWrongRoot(_ wanted: Wording) {
    report(
      .wrongKind, at: file.span(0..<0),
      Wording(
        nb: "filen skal ha \(wanted.nb)", nn: "fila skal ha \(wanted.nn)", en: "the file should have \(wanted.en)"),
      remedy: Wording(nb: "skriv \(wanted.nb)", nn: "skriv \(wanted.nn)", en: "write \(wanted.en)"))
  }

  mutating func reportMissingSetting(_ name: String, in file: SourceFile) {
    diagnostics.append(
      Diagnostic(
        .missingSetting, at: file.span(0..<0),
        Wording(
          nb: "«\(name)» mangler i innstillingene", nn: "«\(name)» manglar i innstillingane",
          en: "the setting “\(name)” is missing"),
        remedy: Wording(nb: "legg til «\(name): …»", nn: "legg til «\(name): …»", en: "add “\(name): …”"),
        field: name))
  }

  /// The address that every page's own is put after, without a slash at the end; nil after a report.
  mutating func siteAddress(_ value: FieldValue) -> String? {
    guard let address = self.value(value, .unreadableWebAddress, as: WebAddress.self) else { return nil }
    var text = address.value.text
    if text.utf8.contains(where: { $0 == .ascii("?") || $0 == .ascii("#") }) {
      let base = String(text.prefix { $0 != "?" && $0 != "#" })
      report(
        .unreadableWebAddress, at: address.span,
        Wording(
          nb: "adressen til nettstedet har «?» eller «#» i seg", nn: "adressa til nettstaden har «?» eller «#» i seg",
          en: "the site's address has “?” or “#” in it"),
        remedy: Wording(nb: "skriv «\(base)»", nn: "skriv «\(base)»", en: "write “\(base)”"))
      return nil
    }
    while text.utf8.last == .ascii("/") { text.removeLast() }
    let folders = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    guard !folders.contains(where: { ["", ".", ".."].contains(String($0).percentDecoded) }) else {
      report(
        .unreadableWebAddress, at: address.span,
        Wording(
          nb: "adressen til nettstedet har en mappe uten navn i seg",
          nn: "adressa til nettstaden har ei mappe utan namn i seg",
          en: "the site's address has a folder without a name in it"),
        remedy: Wording(
          nb: "skriv adressen slik den står når du er på nettstedet, som «https://example.no/hjelp»",
          nn: "skriv adressa slik ho står når du er på nettstaden, som «https://example.no/hjelp»",
          en: "write the address as it stands when you are on the site, such as “https://example.no/hjelp”"))
      return nil
    }
    return text
  }

  mutating func reportUnsourced(_ key: HelpLineKey, at span: Span) {
    field = key.id
    defer { field = nil }
    report(
      .unsourcedHelpLine,
      at: span.with(span.range.lowerBound..<min(span.range.lowerBound + 1, span.range.upperBound)),
      Wording(
        nb: "hjelpetelefonen mangler «\(key.id)»", nn: "hjelpetelefonen manglar «\(key.id)»",
        en: "the help line lacks “\(key.id)”"),
      remedy: Wording(
        nb: "legg til nettsiden nummeret er hentet fra, og dagen du kontrollerte det",
        nn: "legg til nettsida nummeret er henta frå, og dagen du kontrollerte det",
        en: "add the web page that the number comes from, and the day you checked it"))
  }

  mutating func days(_ value: FieldValue) -> Int? {
    guard let text = text(value) else { return nil }
    let number = text.value.split(separator: " ").first.flatMap { Int($0) }
    if let number, 0...365 ~= number { return number }
    report(
      .unreadableNumber, at: text.span,
      Wording(
        nb: "«\(text.value)» er ikke et antall dager", nn: "«\(text.value)» er ikkje eit tal dagar",
        en: "“\(text.value)” is not a number of days"),
      remedy: Wording(
        nb: "skriv et tall fra 0 til 365", nn: "skriv eit tal frå 0 til 365", en: "write a number from 0 to 365"))
    return nil
  }

  mutating func colour(_ value: FieldValue) -> Located<SiteColour>? {
    guard let text = text(value) else { return nil }
    if let colour = SiteColour(text.value) { return Located(colour, at: text.span) }
    report(
      .unreadableColour, at: text.span,
      Wording(
        nb: "«\(text.value)» er ikke en fargekode", nn: "«\(text.value)» er ikkje ein fargekode",
        en: "“\(text.value)” is not a colour code"),
      remedy: Wording(
        nb: "skriv «#» og seks sifre i anførselstegn, som \"#0b5c6b\"",
        nn: "skriv «#» og seks siffer i hermeteikn, som \"#0b5c6b\"",
        en: "write “#” and six digits in quotation marks, such as \"#0b5c6b\""))
    return nil
  }

  mutating func writtenForm(_ value: FieldValue) -> LanguageCode? {
    guard let text = text(value) else { return nil }
    switch folded(text.value) {
    case "bokmal", "nb": return .nb
    case "nynorsk", "nn": return .nn
    case "noytral", "nøytral": return nil
    default:
      reportUnknownTerm(text, choices: ["bokmål", "nynorsk", "nøytral"], nearest: [])
      return nil
    }
  }

  mutating func periods(_ value: FieldValue) -> [ClosedRange<Day>] {
    texts(value).compactMap { text in
      let parts = parts(of: text, separators: ["–", "—", " - ", " til "])
      guard let first = parts.first, let last = parts.last,
        let start = self.value(first, .unreadableDate, as: Day.self)?.value,
        let end = self.value(last, .unreadableDate, as: Day.self)?.value
      else { return nil }
      return start <= end ? start...end : end...start
    }
  }

  /// The same text by the codes of languages.
  mutating func translations(_ value: FieldValue) -> [HelpLine.Translation] {
    guard case .record(let entries) = value.content else {
      reportWrongKind(
        value,
        wanted: Wording(
          nb: "ett språk på hver linje, som «en: For anyone who needs to talk.»",
          nn: "eitt språk på kvar linje, som «en: For anyone who needs to talk.»",
          en: "a language on each line, such as “en: For anyone who needs to talk.”"))
      return []
    }
    var seen: [LanguageCode: Located<String>] = [:]
    var translations: [HelpLine.Translation] = []
    for entry in entries {
      guard let language = language(entry.key)?.value else { continue }
      if let first = seen[language] {
        diagnostics.append(.duplicateKey(entry.key, first: first, field: topField ?? HelpLineKey.translations.id))
        continue
      }
      seen[language] = entry.key
      if let text = text(entry.value)?.value {
        translations.append(.init(language: Located(language, at: entry.key.span), text: text))
      }
    }
    return translations
  }

  mutating func synonyms(_ value: FieldValue) -> [String: [String]] {
    guard case .record(let entries) = value.content else {
      let words = commaSeparated(value).map(\.value)
      return words.isEmpty ? [:] : ["nb": words]
    }
    var synonyms: [String: [String]] = [:]
    for entry in entries { synonyms[folded(entry.key.value), default: []] += commaSeparated(entry.value).map(\.value) }
    return synonyms
  }
}
