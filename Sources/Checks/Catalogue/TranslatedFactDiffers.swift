import Diagnostics
import Services

extension Check {
  static let translatedFactDiffers = Check(
    .translatedFactDiffers,
    .translation { draft, original in differences(between: draft, and: original) })

  /// Facts that a reader acts on and that no translation changes: words may differ, numbers, dates, choices and addresses may not.
  ///
  /// When a translation was last verified is its own affair.
  private static func differences(between draft: ServiceDraft, and original: ServiceDraft) -> [Diagnostic] {
    var comparison = FactComparison(path: draft.path)
    comparison.compare(draft.facts, original.facts)
    comparison.compare(draft.municipalities, original.municipalities, .municipalities) { $0.map(\.value).sorted() }
    comparison.compare(draft.expires, original.expires, .expires) { $0 }
    comparison.compare(draft.publishFrom, original.publishFrom, .publishFrom) { $0 }
    comparison.compare(draft.ended, original.ended, .ended) {
      [$0.date.iso, $0.replacement.flatMap { Slug($0.value) }?.description]
    }
    comparison.compare(draft.discreet, original.discreet, .discreet) { $0 }
    comparison.compare(draft.serviceType, original.serviceType, .serviceType) { $0 }
    comparison.compare(draft.related, original.related, .related) { Set($0.map { Slug($0.value)?.description }) }
    comparison.compare(draft.image, original.image, .image) { $0.file.value }
    if let key = draft.facts.keys[.routes], key.path == draft.path, let other = original.facts.keys[.routes],
      draft.routes.count != original.routes.count
    {
      comparison.report(.routes, at: key, original: other)
    } else {
      for (route, other) in zip(draft.routes, original.routes) {
        comparison.compare(route.facts, other.facts.inheriting(from: original.facts, asRoute: true))
      }
    }
    return comparison.found
  }
}

/// What a translation states for itself, held against the original.
private struct FactComparison {
  /// The translation's file: what stands in another was inherited and is the same.
  let path: String
  private(set) var found: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  mutating func compare(_ own: FactsDraft, _ other: FactsDraft) {
    compare(own.audience, other.audience, .audience) { $0.groups.map(\.value).sorted() }
    compare(own.audience, other.audience, .audience) { $0.age }
    compare(own.audience, other.audience, .audience) { Self.figures(of: $0.requirements) }
    compare(own.userFee, other.userFee, .userFee) { $0.kind }
    compare(own.userFee, other.userFee, .userFee) { $0.amounts.map(\.value) }
    compare(own.userFee, other.userFee, .userFee) { $0.expenses }
    compare(own.userFee, other.userFee, .userFee) { Self.figures(of: $0.exemptions) }
    compare(own.referral, other.referral, .referral) { $0.kind }
    compare(own.vedtak, other.vedtak, .vedtak) { $0.kind }
    compare(own.vedtak, other.vedtak, .vedtak) { $0.time }
    compare(own.waitingTime, other.waitingTime, .waitingTime) { $0 }
    compare(own.openingHours, other.openingHours, .openingHours) { $0.withoutNotes }
    compare(own.phoneHours, other.phoneHours, .phoneHours) { $0.withoutNotes }
    compareContact(own.contact, other.contact)
    comparePlaces(own.places, other.places)
    compare(own.forms, other.forms, .forms) { $0.map(\.value).sorted() }
    compare(own.topics, other.topics, .topics) { $0.map(\.value).sorted() }
    compare(own.legalBasis, other.legalBasis, .legalBasis) { Self.figures(of: $0) }
    compare(own.severity, other.severity, .severity) { $0.map(\.rawValue).sorted() }
    compare(own.responsibility, other.responsibility, .responsibility) { $0 }
    compare(own.languages, other.languages, .languages) { $0.map(\.code).sorted() }
    compare(own.interpreter, other.interpreter, .interpreter) { $0 }
    compare(own.confidentiality, other.confidentiality, .confidentiality) { $0 }
    compare(own.anonymous, other.anonymous, .anonymous) { $0 }
    compare(own.lavterskel, other.lavterskel, .lavterskel) { $0 }
    compare(own.events, other.events, .events) { $0.map { [$0.start.value, $0.end?.value] } }
  }

  /// Each part at its own place, since a contact has many.
  private mutating func compareContact(_ own: Located<Contact>?, _ other: Located<Contact>?) {
    guard let own, let other, own.span.path == path else { return }
    let (mine, theirs) = (own.value, other.value)
    // Whoever states a contact states all of it. A site or a form may be for one language only.
    compare(own, other, .contact) { [$0.phones.isEmpty, $0.sms == nil, $0.email == nil] }
    if let phone = mine.phones.first, let first = theirs.phones.first {
      let phones = Located(mine.phones, at: phone.number.span)
      compare(phones, Located(theirs.phones, at: first.number.span), .contact) { $0.map(\.number.value) }
      compare(phones, Located(theirs.phones, at: first.number.span), .contact) { $0.map(\.hours?.withoutNotes) }
    }
    compare(mine.sms, theirs.sms, .contact) { $0 }
    compare(mine.email, theirs.email, .contact) { $0.text.lowercased() }
    for (address, another) in [(mine.website, theirs.website), (mine.form, theirs.form), (mine.chat, theirs.chat)] {
      compare(address, another, .contact) { Self.withoutLanguage($0) }
    }
  }

  /// `https://example.no/en/form` is the English version of `https://example.no/form`, and not another address.
  private static func withoutLanguage(_ address: WebAddress) -> [Substring] {
    address.text.split(separator: "/").filter { LanguageCode(code: $0.lowercased()) == nil && $0 != "no" }
  }

  /// How many texts there are, and the numbers in them: the words are the translator's.
  private static func figures(of texts: [Located<String>]) -> [String] {
    ["\(texts.count)"] + texts.flatMap { Self.figures(of: $0.value) }.sorted()
  }

  /// The numbers of a text in order, each with the letter of a house number.
  private static func figures(of text: String) -> [String] {
    let tokens = Passage(Located(text, at: .start(of: ""))).tokens
    return tokens.indices.compactMap { index in
      guard let number = tokens[index].number else { return nil }
      guard index + 1 < tokens.count, let letter = tokens[index + 1].word, letter.utf8.count == 1,
        tokens[index + 1].isCapitalised || !tokens[index + 1].isSpaced
      else { return number }
      return number + letter
    }
  }

  /// A place that is secret anywhere is not compared, so that no finding hints at where it is.
  private mutating func comparePlaces(_ own: Located<[Place]>?, _ other: Located<[Place]>?) {
    compare(own, other, .place) { $0.map(\.isSecret) }
    guard let own, let other, !(own.value + other.value).contains(where: \.isSecret) else { return }
    compare(own, other, .place) { places in
      places.map {
        [$0.address, $0.postalAddress].map { address in (address?.value.text).map { Self.figures(of: $0) } }
      }
    }
    compare(own, other, .place) { $0.map(\.position?.value) }
  }

  mutating func compare<Value, Fact: Equatable>(
    _ own: Located<Value>?, _ other: Located<Value>?, _ field: Field, _ fact: (Value) -> Fact
  ) {
    guard let own, let other, own.span.path == path, fact(own.value) != fact(other.value) else { return }
    report(field, at: own.span, original: other.span)
  }

  /// One finding for one place, whatever else differs there.
  mutating func report(_ field: Field, at span: Span, original: Span) {
    guard !found.contains(where: { $0.span == span }) else { return }
    found.append(
      Diagnostic(
        .translatedFactDiffers, at: span,
        Wording(
          nb: "«\(field.id)» er en annen her enn i originalen", nn: "«\(field.id)» er ein annan her enn i originalen",
          en: "“\(field.id)” differs from the original"),
        remedy: Wording(
          nb: "slett linjen, så hentes den fra originalen, eller rett den som er feil",
          nn: "slett linja, så blir ho henta frå originalen, eller rett den som er feil",
          en: "delete the line, and it is taken from the original, or mend the one that is wrong"),
        field: field.id,
        notes: [
          .init(
            Wording(nb: "originalen sier dette", nn: "originalen seier dette", en: "the original says this"),
            at: original)
        ]))
  }
}

extension Rule {
  static let translatedFactDiffers = Rule(
    "translated-fact-differs", .warning,
    demand: Wording(
      nb: "En oversettelse sier det samme som originalen om alt som ikke er ord: pris, tid, telefon, sted og valg.",
      nn: "Ei omsetjing seier det same som originalen om alt som ikkje er ord: pris, tid, telefon, stad og val.",
      en: "A translation says the same as its original of all that is not words: fee, time, phone, place and choices."),
    rationale: Wording(
      nb: "Den som leser på et annet språk, skal få de samme opplysningene.",
      nn: "Den som les på eit anna språk, skal få dei same opplysningane.",
      en: "Those who read another language shall get the same facts."),
    accepts: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nventetid: ukjent\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\neigendel: gratis\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkontakt: {telefon: 00 00 12 34, nettside: https://example.no/hjelp}\n---\nTekst.\n",
        "tjenester/a.nn.md":
          "---\ntittel: A\nkontakt: {telefon: [{nummer: 00 00 12 34, til: alle}], nettside: https://example.no/nn/hjelp}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nvedtak: {type: nei, tekst: Kom innom}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nvedtak: {type: nei, tekst: Kom innom oss}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nsted: {skjult: ja}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nsted: {skjult: ja}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nsted: {navn: Huset, adresse: \"Storgata 1, 0150 Oslo\"}\n---\nTekst.\n",
        "tjenester/a.nn.md":
          "---\ntittel: A\nsted: {navn: Huset vårt, adresse: \"Storgata 1, NO-0150 Oslo\"}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkontrollert: 2026-09-01\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nkontrollert: 2026-10-01\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ndeltilbud:\n  - {navn: Gruppe, ventetid: drop-in}\n  - {navn: Samtale, egenandel: 150 kr}\n---\nTekst.\n",
        "tjenester/a.nn.md":
          "---\ntittel: A\ndeltilbud:\n  - {navn: Gruppa, eigendel: gratis}\n  - {navn: Samtalen, ventetid: ukjent}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      differing(
        "sted: {adresse: \"Storgata 1 B, 0150 Oslo\", postadresse: \"Postboks 12, 0101 Oslo\"}",
        "sted: {adresse: \"Storgata 1b i Oslo, 0150 Oslo\", postadresse: \"PO box 12, N-0101 Oslo\"}"),
      differing(
        "egenandel: {type: fast pris, beløp: 150 kr, fritak: [under 18 år, frikort]}",
        "eigendel: {type: fast pris, beløp: 150 kr, fritak: [yngre enn 18 år, med frikort]}"),
      differing(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]", "lovgrunnlag: [helse- og omsorgstenestelova § 3-2]"),
    ],
    rejects: [
      differing("sted: {adresse: \"Storgata 1, 0150 Oslo\"}", "sted: ↓{adresse: \"Storgata 11, 0150 Oslo\"}"),
      differing("sted: {adresse: \"Storgata 1 A, 0150 Oslo\"}", "sted: ↓{adresse: \"Storgata 1 B, 0150 Oslo\"}"),
      differing("sted: {postadresse: \"Postboks 12, 0101 Oslo\"}", "sted: ↓{postadresse: \"Postboks 21, 0101 Oslo\"}"),
      differing("kontakt: {telefon: 00 00 12 34, epost: a@example.no}", "kontakt: ↓{epost: a@example.no}"),
      differing(
        "egenandel: {type: fast pris, beløp: 150 kr, fritak: [under 18 år, frikort]}",
        "eigendel: ↓{type: fast pris, beløp: 150 kr, fritak: [under 18 år]}"),
      differing(
        "egenandel: {type: fast pris, beløp: 150 kr, fritak: [under 18 år]}",
        "eigendel: ↓{type: fast pris, beløp: 150 kr, fritak: [under 16 år]}"),
      differing("målgruppe: {hvem: voksne, krav: [bor i kommunen]}", "målgruppe: ↓{kven: vaksne}"),
      differing("tema: [angst, rus]", "tema: ↓[angst]"),
      differing(
        "lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]", "lovgrunnlag: ↓[helse- og omsorgstenestelova § 3-3]"),
      differing("relatert: [a]", "relatert: ↓[eksempel]"),
      differing("bilde: {fil: bilder/a.jpg, alt: Hus}", "bilete: ↓{fil: bilder/b.jpg, alt: Hus}"),
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: {hvem: ungdom, alder: 16+}\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nmålgruppe: ↓{hvem: ungdom, alder: 13+}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nventetid: ukjent\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\neigendel: ↓150 kr\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nventetid: ukjent\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nmålgruppe: ↓eldre\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ntelefontid: mandag 8–12\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\ntelefontid: ↓mandag 8–13\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nform: [samtale]\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nform: ↓[gruppe]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nalvorlighet: [lett]\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nalvorlighet: ↓[moderat]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nansvar: kommune\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nansvar: ↓stat\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nspråk: [nb, en]\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nspråk: ↓[nb]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkommuner: [\"0301\"]\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nkommuner: ↓[\"4601\"]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nutløper: 2027-06-30\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nutløper: ↓2027-07-30\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\npubliseres: 2026-06-30\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\npubliseres: ↓2026-07-30\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\navsluttet: 2027-06-30\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\navsluttet: ↓2027-07-30\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nlavterskel: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nvedtak: nei\nlavterskel: ↓ja\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ntrygg: ja\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\ntrygg: ↓nei\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ntidspunkter: [{navn: Kurs, start: 2027-01-12 18:00}]\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\ntidspunkter: ↓[{navn: Kurs, start: 2027-01-13 18:00}]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkontakt: {epost: a@example.no}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nkontakt: {epost: ↓b@example.no}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkontakt: {skjema: https://example.no/a}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nkontakt: {skjema: ↓https://example.no/b}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nkontakt: {telefon: [{nummer: 00 00 12 34, åpent: mandag 8–12}]}\n---\nTekst.\n",
        "tjenester/a.nn.md":
          "---\ntittel: A\nkontakt: {telefon: [{nummer: ↓00 00 12 34, åpent: mandag 8–13}]}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nsted: {adresse: \"Storgata 1, 0150 Oslo\"}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nsted: ↓{adresse: \"Storgata 1, 0151 Oslo\"}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\nsted: {posisjon: [59.9127, 10.7461]}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\nsted: ↓{posisjon: [59.9128, 10.7461]}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ndeltilbud:\n  - {navn: Gruppe, ventetid: drop-in}\n  - {navn: Samtale}\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A\n↓deltilbud:\n  - {navn: Gruppa}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: voksne\negenandel: gratis\nhenvisning: nei\ndeltilbud:\n  - {navn: Gruppe, ventetid: drop-in}\n  - {navn: Samtale}\n---\nTekst.\n",
        "tjenester/a.nn.md":
          "---\ntittel: A\ndeltilbud:\n  - {navn: Gruppa}\n  - {navn: Samtalen, eigendel: ↓150 kr}\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ]
  )

  /// A service and its translation, with these lines in the one and in the other; other required fields are alike.
  private static func differing(_ original: String, _ translation: String) -> Example {
    let required = ["målgruppe: voksne", "egenandel: gratis", "henvisning: nei"].filter { line in
      !original.hasPrefix(line.prefix { $0 != ":" })
    }
    return [
      "tjenester/a.md": "---\ntittel: A\n\(required.joined(separator: "\n"))\n\(original)\n---\nTekst.\n",
      "tjenester/a.nn.md": "---\ntittel: A\n\(translation)\n---\nTekst.\n",
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
    ]
  }
}
