package import Diagnostics
package import Services

/// What a service file's place in the folder says about it.
package struct ServiceIdentity: Sendable, Hashable {
  /// The file's name without `.md` and language suffix; in a site with many municipalities with the number in front.
  package let id: String
  package let language: LanguageCode
  package let isTranslation: Bool

  package init(id: String, language: LanguageCode, isTranslation: Bool) {
    self.id = id
    self.language = language
    self.isTranslation = isTranslation
  }
}

/// Turns one file into one draft. It only reads: whether the whole makes sense is judged by the checks.
package func readService(
  _ file: SourceFile, as identity: ServiceIdentity, vocabularies: Vocabularies
) -> (draft: ServiceDraft, diagnostics: [Diagnostic]) {
  let (draft, diagnostics) = read(file, as: identity, vocabularies: vocabularies, needsFields: true)
  let verified = withVerifiedFixes(diagnostics, about: fields(of: file)) { file in
    read(file, as: identity, vocabularies: vocabularies, needsFields: true).diagnostics
  }
  return (draft, verified)
}

/// A file without its text.
func fields(of file: SourceFile) -> SourceFile {
  SourceFile(path: file.path, bytes: Array(file.bytes[..<FrontMatter(of: file).body.lowerBound]))
}

/// Reads the fields and the text of a service or of another page, which may do without fields.
func read(
  _ file: SourceFile, as identity: ServiceIdentity, vocabularies: Vocabularies, needsFields: Bool
) -> (draft: ServiceDraft, diagnostics: [Diagnostic]) {
  var draft = ServiceDraft(
    id: identity.id, path: file.path, language: identity.language, isTranslation: identity.isTranslation)
  var reading = Reading(of: file, vocabularies: vocabularies)
  reading.language = identity.language
  let faults = encodingFaults(of: file)
  guard faults.isEmpty else {
    draft.hasReadableFrontMatter = false
    draft.hasReadableProse = false
    return (draft, faults)
  }
  let frontMatter = FrontMatter(of: file, needsFields: needsFields)
  reading.diagnostics += frontMatter.diagnostics
  if let fields = frontMatter.fields {
    reading.readFields(in: fields, into: &draft)
  } else {
    draft.hasReadableFrontMatter = false
  }
  let (prose, findings) = readProse(file, body: frontMatter.body)
  draft.prose = prose
  draft.hasReadableProse = !(prose.blocks.isEmpty && findings.hasErrors)
  reading.diagnostics += findings
  reading.settleHeadings(of: &draft)
  // A translation's language is in its file's name; an original may be written in another language than the site's first.
  if !identity.isTranslation, let language = draft.textLanguage { draft.language = language.value }
  return (draft, reading.diagnostics)
}

extension Reading {
  mutating func readFields(in range: Range<Int>, into draft: inout ServiceDraft) {
    let tree = FieldTree(reading: file, in: range) { Field.named($0)?.id }
    diagnostics += tree.diagnostics
    for key in tree.unreadableKeys {
      if let field = Field.named(key.value) { draft.facts.keys[field] = key.span }
    }
    let entries: [FieldEntry]
    switch tree.root {
    case .record(let found): entries = found
    case nil, .text("", _): entries = []
    case .text, .list:
      draft.hasReadableFrontMatter = tree.diagnostics.hasErrors ? draft.hasReadableFrontMatter : false
      if !tree.diagnostics.hasErrors {
        report(
          .faultyEntry, at: file.span(range),
          Wording(
            nb: "her står tekst i stedet for felt", nn: "her står tekst i staden for felt",
            en: "there is text here instead of fields"),
          remedy: Wording(
            nb: "skriv hvert felt som «navn: verdi»", nn: "skriv kvart felt som «namn: verdi»",
            en: "write each field as “name: value”"))
      }
      return
    }
    var extra: [Extra] = []
    let known = fieldEntries(entries, keys: &draft.facts.keys, extra: &extra)
    draft.extra += extra
    for entry in known {
      field = entry.field.id
      keySpan = entry.entry.key.span
      read(entry.field, entry.entry, into: &draft)
      field = nil
    }
  }

  /// The entries whose keys are fields; the site's own keys go to `extra`, and what nobody knows is reported.
  private mutating func fieldEntries(
    _ entries: [FieldEntry], keys: inout FieldPlaces, extra: inout [Extra]
  ) -> [(field: Field, entry: FieldEntry)] {
    var found: [(field: Field, entry: FieldEntry)] = []
    var seen: [Field: Located<String>] = [:]
    var own: [String: Located<String>] = [:]
    for entry in entries {
      let key = entry.key.value
      if Extra.isOwn(key) {
        if isRepeated(entry.key, among: &own) { continue }
        extra.append(Self.extra(entry))
        continue
      }
      guard let named = Field.named(key) else {
        let misspelt = self.key(meantBy: entry.key, among: Field.allCases)
        reportUnknownKey(
          entry.key, known: Field.table.choices, allowsOwnKeys: true,
          fix: misspelt.flatMap { keys[$0.key] == nil ? $0.fix : nil })
        // A misspelt required field is one fault, not two.
        let nearest = nearMisses(of: folded(key), among: Field.table.choices.map { folded($0) }, limit: 1)
        if let meant = nearest.first.flatMap({ Field.named($0) }), keys[meant] == nil { keys[meant] = entry.key.span }
        continue
      }
      if let first = seen[named] {
        diagnostics.append(.duplicateKey(entry.key, first: first, field: named.id))
        continue
      }
      seen[named] = entry.key
      keys[named] = entry.key.span
      found.append((named, entry))
    }
    return found
  }

  private static func extra(_ entry: FieldEntry) -> Extra {
    Extra(key: entry.key, value: Located(extra(entry.value), at: entry.value.span))
  }

  private static func extra(_ value: FieldValue) -> Extra.Value {
    switch value.content {
    case .text(let text, _): .text(text)
    case .list(let items): .list(items.map { extra($0) })
    case .record(let entries): .record(entries.map { extra($0) })
    }
  }

  private mutating func read(_ field: Field, _ entry: FieldEntry, into draft: inout ServiceDraft) {
    let value = entry.value
    switch field {
    case .title: draft.title = text(value)
    case .routes: draft.routes = routes(value)
    case .municipalities:
      let numbers = commaSeparated(value).compactMap { text in
        self.value(text, .unreadableMunicipalityNumber, as: MunicipalityNumber.self)?.map(\.digits)
      }
      draft.municipalities = list(numbers, at: value)
    case .owner: draft.owner = text(value)
    case .lastVerified: draft.lastVerified = self.value(value, .unreadableDate, as: Day.self)
    case .reviewInterval: draft.reviewInterval = self.value(value, .unreadableInterval, as: ReviewInterval.self)
    case .expires: draft.expires = self.value(value, .unreadableDate, as: Day.self)
    case .publishFrom: draft.publishFrom = self.value(value, .unreadableDate, as: Day.self)
    case .formerAddresses: draft.formerAddresses = list(texts(value), at: value)
    case .keywords: draft.keywords = list(commaSeparated(value), at: value)
    case .related: draft.related = list(commaSeparated(value), at: value)
    case .discreet: draft.discreet = yesNo(value)
    case .image: draft.image = image(value)
    case .draft: draft.draft = yesNo(value)
    case .ended: draft.ended = ending(value)
    case .textLanguage: draft.textLanguage = language(value)
    case .serviceType: draft.serviceType = text(value).flatMap { term($0, in: .serviceType) }
    case .lead, .audience, .userFee, .referral, .vedtak, .waitingTime, .openingHours, .phoneHours, .contact, .place,
      .forms,
      .topics, .severity, .responsibility, .agreement, .measures, .guidance, .staff, .userInvolvement, .judgements,
      .languages, .interpreter, .facilities, .confidentiality, .anonymous, .legalBasis, .complaint, .events,
      .lavterskel:
      readFact(field, value, into: &draft.facts)
    }
  }

  /// A fact that a page and a way in state alike.
  mutating func readFact(_ field: Field, _ value: FieldValue, into facts: inout FactsDraft) {
    switch field {
    case .lead: facts.lead = text(value)
    case .audience: facts.audience = audience(value)
    case .userFee: facts.userFee = userFee(value)
    case .referral: facts.referral = referral(value)
    case .vedtak: facts.vedtak = vedtak(value)
    case .waitingTime: facts.waitingTime = waitingTime(value)
    case .openingHours: facts.openingHours = openingHours(value)
    case .phoneHours: facts.phoneHours = openingHours(value)
    case .contact: facts.contact = contact(value)
    case .place: facts.places = places(value)
    case .forms: facts.forms = terms(value, in: .form)
    case .topics: facts.topics = terms(value, in: .topic)
    case .severity:
      let members = commaSeparated(value).compactMap { member($0, of: NeedSeverity.self)?.value }
      facts.severity = members.isEmpty ? nil : Located(members, at: value.span)
    case .responsibility: facts.responsibility = member(value, of: Responsibility.self)
    case .agreement: facts.agreement = text(value)
    case .measures: facts.measures = text(value)
    case .guidance: facts.guidance = text(value)
    case .staff: facts.staff = list(commaSeparated(value), at: value)
    case .userInvolvement: facts.userInvolvement = text(value)
    case .judgements: facts.judgements = judgements(value)
    case .languages: facts.languages = languages(value)
    case .interpreter: facts.interpreter = yesNo(value)
    case .facilities: facts.facilities = list(commaSeparated(value), at: value)
    case .confidentiality: facts.confidentiality = yesNo(value)
    case .anonymous: facts.anonymous = yesNo(value)
    case .legalBasis: facts.legalBasis = list(texts(value), at: value)
    case .complaint: facts.complaint = text(value)
    case .events: facts.events = events(value)
    case .lavterskel: facts.lavterskel = yesNo(value)
    case .title, .municipalities, .routes, .owner, .lastVerified, .reviewInterval, .expires, .formerAddresses,
      .keywords,
      .related, .discreet, .image, .publishFrom, .draft, .ended, .textLanguage, .serviceType:
      return
    }
  }

  private func list(_ texts: [Located<String>], at value: FieldValue) -> Located<[Located<String>]>? {
    texts.isEmpty ? nil : Located(texts, at: value.span)
  }

  // MARK: Ways in

  private mutating func routes(_ value: FieldValue) -> [RouteDraft] {
    let wanted = Wording(
      nb: "en liste der hvert deltilbud har «navn»", nn: "ei liste der kvart deltilbod har «namn»",
      en: "a list in which each way in has a “navn”")
    return records(value, wanted: wanted).map { entries, span in
      var name: Located<String>?
      var facts = FactsDraft()
      var extra: [Extra] = []
      var hasName = false
      var seen: [Field: Located<String>] = [:]
      var own: [String: Located<String>] = [:]
      for entry in entries {
        if RouteKey.named(entry.key.value) != nil {
          if hasName {
            report(
              .duplicateField, at: entry.key.span,
              Wording(nb: "«navn» står to ganger", nn: "«namn» står to gonger", en: "“navn” stands twice"),
              remedy: Wording(nb: "slett den ene linjen", nn: "slett den eine linja", en: "delete one of the lines"))
            continue
          }
          hasName = true
          field = "\(Field.routes.id).\(RouteKey.name.id)"
          keySpan = entry.key.span
          name = text(entry.value)
          continue
        }
        field = Field.routes.id
        if Extra.isOwn(entry.key.value) {
          if isRepeated(entry.key, among: &own) { continue }
          extra.append(Self.extra(entry))
          continue
        }
        guard let named = Field.named(entry.key.value) else {
          let misspelt = key(meantBy: entry.key, among: Field.allCases.filter(\.belongsToRoutes))
          reportUnknownKey(
            entry.key, known: [RouteKey.name.id] + Field.allCases.filter(\.belongsToRoutes).map(\.id),
            allowsOwnKeys: true,
            fix: misspelt.flatMap { facts.keys[$0.key] == nil ? $0.fix : nil })
          let nearest = nearMisses(of: folded(entry.key.value), among: Field.table.choices.map { folded($0) }, limit: 1)
          if let meant = nearest.first.flatMap({ Field.named($0) }), facts.keys[meant] == nil {
            facts.keys[meant] = entry.key.span
          }
          continue
        }
        guard named.belongsToRoutes else {
          reportMisplaced(entry.key, named)
          continue
        }
        if let first = seen[named] {
          diagnostics.append(.duplicateKey(entry.key, first: first, field: topField))
          continue
        }
        seen[named] = entry.key
        facts.keys[named] = entry.key.span
        field = "\(Field.routes.id).\(named.id)"
        keySpan = entry.key.span
        readFact(named, entry.value, into: &facts)
      }
      field = Field.routes.id
      if !hasName { reportMissingPart(RouteKey.name.id, at: span) }
      return RouteDraft(name: name, facts: facts, extra: extra, span: span)
    }
  }

  private mutating func reportMisplaced(_ key: Located<String>, _ named: Field) {
    report(
      .misplacedField, at: key.span,
      Wording(
        nb: "«\(key.value)» gjelder hele siden, ikke ett deltilbud",
        nn: "«\(key.value)» gjeld heile sida, ikkje eitt deltilbod",
        en: "“\(key.value)” is about the whole page, not one way in"),
      remedy: Wording(
        nb: "flytt linjen ut til venstre, over «deltilbud»", nn: "flytt linja ut til venstre, over «deltilbod»",
        en: "move the line out to the left, above “deltilbud”"))
  }
}
