import Diagnostics
import Services

extension Check {
  static let exampleNumber = Check(
    .exampleNumber,
    .directory { subject in
      guard !subject.directory.settings.isExample else { return [] }
      var found: [Diagnostic] = []
      for municipality in subject.directory.municipalities where municipality.number.isExample {
        found.append(exampleMunicipality(municipality.number.digits, at: municipality.span, MunicipalityKey.number.id))
      }
      for municipality in subject.directory.municipalities {
        found += municipality.writtenPhone.flatMap { example($0, MunicipalityKey.phone.id) }.map { [$0] } ?? []
      }
      for line in subject.directory.helpLines {
        found += line.number.flatMap { example($0, HelpLineKey.number.id) }.map { [$0] } ?? []
        found += line.writtenWhat.map { examples(in: Passage($0), HelpLineKey.what.id) } ?? []
      }
      for draft in subject.directory.services {
        for number in draft.municipalities?.value ?? [] where number.span.path == draft.path {
          guard (try? MunicipalityNumber(reading: number.value))?.isExample == true else { continue }
          found.append(exampleMunicipality(number.value, at: number.span, Field.municipalities.id))
        }
        let facts = [draft.facts] + draft.routes.map(\.facts)
        for contact in facts.compactMap({ $0.contact?.value }) {
          let numbers = contact.phones.map(\.number) + [contact.sms].compactMap { $0 }
          found += numbers.compactMap { example($0, Field.contact.id) }.filter { $0.span.path == draft.path }
        }
        let places = facts.flatMap { $0.places?.value ?? [] }.compactMap(\.directions)
        for text in draft.freeTexts + places where text.span.path == draft.path {
          found += examples(in: Passage(text), nil)
        }
      }
      for page in subject.directory.pages {
        for text in [page.title, page.lead].compactMap({ $0 }) { found += examples(in: Passage(text), nil) }
      }
      for (_, prose) in subject.texts {
        found += prose.locatedPassages.flatMap { examples(in: $0, nil) }
        found += prose.codeBlocks.flatMap { examples(in: Passage(Located($0.text, at: $0.span)), nil) }
        for link in prose.references {
          guard let digits = LinkScheme.phoneNumber(of: link.destination),
            let number = try? PhoneNumber(reading: digits)
          else { continue }
          found += example(Located(number, at: link.span), nil).map { [$0] } ?? []
        }
      }
      // A way in and its page may share a contact.
      var seen: Set<Span> = []
      return found.filter { seen.insert($0.span).inserted }
    })

  private static func example(_ number: Located<PhoneNumber>, _ field: String?) -> Diagnostic? {
    guard number.value.isExample else { return nil }
    return Diagnostic(
      .exampleNumber, at: number.span,
      Wording(
        nb: "\(number.value.readable) er et eksempelnummer som ingen svarer på",
        nn: "\(number.value.readable) er eit eksempelnummer som ingen svarer på",
        en: "\(number.value.readable) is an example number that nobody answers"),
      remedy: Wording(nb: "skriv det riktige nummeret", nn: "skriv det rette nummeret", en: "write the right number"),
      field: field)
  }

  private static func examples(in passage: Passage, _ field: String?) -> [Diagnostic] {
    guard 8 <= passage.digitCount else { return [] }
    return exampleNumbers(in: passage).compactMap { example($0, field) }
  }

  /// The example numbers of a text: eight digits in groups with the same mark or a space between them.
  ///
  /// Times («00.00–00.30») have two kinds of marks, and other long numbers do not begin with four zeros.
  private static func exampleNumbers(in passage: Passage) -> [Located<PhoneNumber>] {
    let tokens = passage.tokens
    var found: [Located<PhoneNumber>] = []
    var index = 0
    while index < tokens.count {
      guard let first = tokens[index].number, first.utf8.first == .ascii("0") || first.utf8.starts(with: "47".utf8)
      else {
        index += 1
        continue
      }
      var digits = first
      var last = index
      var mark: TextToken.Kind?
      while digits.utf8.count < 8, let next = group(after: last, in: tokens, &mark) {
        digits += tokens[next].number ?? ""
        last = next
      }
      let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
      let hasCountryCode = digits.utf8.count == 10 && digits.hasPrefix("47")
      if !isPart(index, last, of: tokens),
        let number = try? PhoneNumber(reading: hasCountryCode ? "+" + digits : digits), number.isExample
      {
        found.append(Located(number, at: passage.span(of: range)))
        index = last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether the digits belong to another number, such as a case («2026/0000 1122») or an organisation, whose groups have three each.
  private static func isPart(_ first: Int, _ last: Int, of tokens: [TextToken]) -> Bool {
    if 0 < first, tokens[first - 1].isMark("/"), !tokens[first].isSpaced { return true }
    let sizes = tokens[first...last].compactMap { $0.number?.utf8.count }
    return sizes.first == 3 && sizes != [3, 2, 3]
  }

  /// The group of digits that goes on with a number; the first mark between two groups is that of all of them.
  private static func group(after index: Int, in tokens: [TextToken], _ mark: inout TextToken.Kind?) -> Int? {
    guard index + 1 < tokens.count else { return nil }
    if tokens[index + 1].number != nil { return mark == nil ? index + 1 : nil }
    guard tokens[index + 1].isMark(".") || tokens[index + 1].isMark("–"), !tokens[index + 1].isSpaced,
      index + 2 < tokens.count, tokens[index + 2].number != nil, !tokens[index + 2].isSpaced,
      mark == nil || mark == tokens[index + 1].kind
    else { return nil }
    mark = tokens[index + 1].kind
    return index + 2
  }

  private static func exampleMunicipality(_ digits: String, at span: Span, _ field: String) -> Diagnostic {
    Diagnostic(
      .exampleNumber, at: span,
      Wording(
        nb: "kommunenummeret \(digits) er bare til eksempler", nn: "kommunenummeret \(digits) er berre til eksempel",
        en: "the municipality number \(digits) is for examples only"),
      remedy: Wording(
        nb: "skriv kommunens eget nummer, eller «eksempel: ja» i «nettsted.yaml»",
        nn: "skriv nummeret til kommunen, eller «eksempel: ja» i «nettsted.yaml»",
        en: "write the municipality's own number, or “eksempel: ja” in “nettsted.yaml”"),
      field: field)
  }
}

extension Rule {
  static let exampleNumber = Rule(
    "example-number", .error,
    demand: Wording(
      nb: "Telefonnumre fra 00 00 00 00 til 00 00 99 99 og kommunenumre fra 9001 til 9999 står bare på eksempelsider.",
      nn:
        "Telefonnummer frå 00 00 00 00 til 00 00 99 99 og kommunenummer frå 9001 til 9999 står berre på eksempelsider.",
      en:
        "Phone numbers from 00 00 00 00 to 00 00 99 99 and municipality numbers from 9001 to 9999 stand on example sites only."
    ),
    rationale: Wording(
      nb: "Ingen svarer på et eksempelnummer.", nn: "Ingen svarer på eit eksempelnummer.",
      en: "Nobody answers an example number."),
    accepts: [
      .service("kontakt:\n  telefon: 00 00 12 34", prose: "Ring 00 00 11 22."),
      real(
        "vedtak: nei",
        prose:
          "Åpent 00.00–00.30 og 00:00–00:30. Det koster 1 000 000 kr. Konto 0000 11 22222, sak 2026/0000 1122, org.nr. 000 011 22 333."
      ),
    ],
    rejects: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkontakt:\n  telefon: ↓00 00 12 34\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkommuner: [\"0301\", ↓\"9001\"]\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
      ],
      [
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Prøve kommune\nnummer: ↓\"9999\"\n",
      ],
      [
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\ntelefon: ↓00 00 11 22\n",
      ],
      [
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
        "hjelpetelefoner.yaml":
          "- navn: A\n  nummer: ↓00 00 11 22\n  hva: Ring ↓00 00 11 23 om natten\n  kilde: https://example.no\n  kontrollert: 2026-11-01\n",
      ],
      [
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
        "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n", "sider/om.md": "# Om oss\n\nRing ↓00001122.\n",
      ],
      real("vedtak: nei", prose: "Ring ↓00 00 11 22."),
      real("vedtak: nei", prose: "Ring +47 ↓00 00 11 22 eller ↓0000.11.23."),
      real("vedtak: nei", prose: "Ring ↓4700001122 eller ↓00-00-11-23."),
      real("vedtak: nei", prose: "Vakt: ↓00 00 11 22 24 timer, ↓000 01 123, 24 timer i døgnet."),
      real("vedtak: nei", prose: "↓[Ring oss](tel:00001122)."),
      real("vedtak: nei", prose: "Send ↓[melding](sms:+4700001122)."),
      real("vedtak: nei", prose: "Ta kontakt:\n\n↓```\n00 00 11 22\n```"),
      real("ingress: Ring ↓00 00 11 22"),
      real("kontakt:\n  telefon: {nummer: 22 33 44 55, til: \"Ellers ↓00 00 11 22\"}"),
      real("sted: {adresse: Storgata 1, adkomst: Ring ↓00 00 11 22}"),
    ]
  )

  /// A service of a municipality that exists.
  private static func real(_ lines: String, prose: String = "Kom innom.") -> Example {
    [
      "tjenester/a.md":
        "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(lines)\n---\n\(prose)\n",
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n",
      "kommune.yaml": "navn: Oslo\nnummer: \"0301\"\n",
    ]
  }
}
