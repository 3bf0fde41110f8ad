import Authoring
import Diagnostics
import Services
import Testing

/// What each fix makes of the fields, before and after. What has two right answers stays as it is.
@Suite struct FieldFixTests {
  private let prose = "\n“Kom” innom:\tno\u{A0}dag, tit\u{AD}tel:Hjelp.  \r\n"

  private func findings(_ file: SourceFile, _ language: LanguageCode) -> [Diagnostic] {
    let identity = ServiceIdentity(id: "a", language: language, isTranslation: false)
    return readService(file, as: identity, vocabularies: .builtIn).diagnostics
  }

  /// The fields when all has been mended, in as many rounds as it takes.
  private func mended(_ lines: String, language: LanguageCode = .nb, end: String = "\n") throws -> String {
    let start = "\u{FEFF}---" + end
    let rest = end + "---" + end + prose
    var file = SourceFile(path: "content/tjenester/a.md", text: start + lines + rest)
    let errors = findings(file, language).filter { $0.severity == .error }
    for _ in 0..<10 { file = file.applying(findings(file, language).compactMap(\.fix)) }
    let after = findings(file, language)
    #expect(after.allSatisfy { $0.fix == nil }, "\(after.map(\.summary.nb))")
    let left = after.filter { $0.severity == .error }
    #expect(left.count <= errors.count && left.allSatisfy { error in errors.contains { $0.rule.id == error.rule.id } })
    #expect(file.bytes.starts(with: start.utf8) && file.bytes.suffix(rest.utf8.count).elementsEqual(rest.utf8))
    return String(decoding: file.bytes.dropFirst(start.utf8.count).dropLast(rest.utf8.count), as: UTF8.self)
  }

  @Test(arguments: [
    // Curly quotation marks.
    ("tittel: “Hjelp”", "tittel: Hjelp"), ("tittel: „Hjelp“", "tittel: Hjelp"), ("tittel: ‘Hjelp’", "tittel: Hjelp"),
    ("tittel: “Lege: akutt”", "tittel: \"Lege: akutt\""), ("tittel: “Hjelp, nå”", "tittel: \"Hjelp, nå\""),
    ("tittel: “@hjelp”", "tittel: \"@hjelp\""), ("tittel: “Ring \"oss\" nå”", "tittel: \"Ring \\\"oss\\\" nå\""),
    ("tittel: “C:\\x”", "tittel: \"C:\\\\x\""), ("tittel: \"“Hjelp”\"", "tittel: \"Hjelp\""),
    ("tittel: '“Hjelp”'", "tittel: 'Hjelp'"), ("tema: [“angst”, “rus”]", "tema: [angst, rus]"),
    ("tema: “angst”, “rus”", "tema: angst, rus"), ("søkeord: [“a, b”, c]", "søkeord: [\"a, b\", c]"),
    ("“tittel”: Hjelp", "tittel: Hjelp"), ("kontakt: {“epost”: post@example.no}", "kontakt: {epost: post@example.no}"),
    ("“tittel”: “Hjelp”", "tittel: Hjelp"), ("henvisning: “no”", "henvisning: nei"),
    // Tabs.
    ("kontakt:\n\ttelefon: 113", "kontakt:\n  telefon: 113"),
    (
      "kontakt:\n\ttelefon:\n\t\tnummer: 113\n\tepost: a@example.no",
      "kontakt:\n  telefon:\n    nummer: 113\n  epost: a@example.no"
    ),
    ("deltilbud:\n\t- navn: A\n\t  vedtak: nei", "deltilbud:\n  - navn: A\n    vedtak: nei"),
    ("deltilbud:\n\t- navn: A\n\t\tvedtak: nei", "deltilbud:\n  - navn: A\n    vedtak: nei"),
    // Spaces and what cannot be seen.
    ("tittel:\u{A0}Hjelp\u{202F}nå", "tittel: Hjelp nå"),
    ("tidligere\u{A0}adresser: [/a/]", "tidligere adresser: [/a/]"),
    ("kontakt:\n\u{A0}\u{A0}telefon: 113", "kontakt:\n  telefon: 113"),
    ("kontakt:\n\u{A0}\u{A0}telefon: 113\n  epost: a@example.no", "kontakt:\n  telefon: 113\n  epost: a@example.no"),
    (
      "deltilbud:\n  - navn: A\n    kontakt:\n\u{A0}\u{A0}\u{A0}\u{A0}telefon: 113",
      "deltilbud:\n  - navn: A\n    kontakt:\n        telefon: 113"
    ),
    ("tittel: Sam\u{AD}ta\u{AD}le\u{200B}", "tittel: Samtale"), ("tit\u{AD}tel: Samtale", "tittel: Samtale"),
    ("\u{202E}tittel: Samtale", "tittel: Samtale"),
    ("tittel: Samtale\n\u{FEFF}ingress: Kort", "tittel: Samtale\ningress: Kort"),
    ("åpningstid:\n  - juli: steng\u{AD}t", "åpningstid:\n  - juli: stengt"),
    // Keys.
    ("hevnisning: nei", "henvisning: nei"), ("målgrupp: alle", "målgruppe: alle"),
    ("maalgrupe: alle", "målgruppe: alle"),
    ("tilvisning: nei", "henvisning: nei"), ("\"hevnisning\": nei", "\"henvisning\": nei"),
    ("målgruppe: {hvem: barn, aldr: 16+}", "målgruppe: {hvem: barn, alder: 16+}"),
    ("deltilbud:\n  - navn: A\n    ventetd: drop-in", "deltilbud:\n  - navn: A\n    ventetid: drop-in"),
    // Values.
    ("henvisning: no", "henvisning: nei"), ("tolk: No", "tolk: nei"), ("tolk: \"no\"", "tolk: \"nei\""),
    ("vedtak: no", "vedtak: nei"), ("egenandel: no", "egenandel: nei"), ("språk: no", "språk: nb"),
    ("språk: [no, en]", "språk: [nb, en]"), ("tekstspråk: no", "tekstspråk: nb"),
    ("målgruppe: voksen", "målgruppe: voksne"), ("målgruppe: barn og voksen", "målgruppe: barn og voksne"),
    ("henvisning: nødvendg", "henvisning: nødvendig"), ("egenandel: gratiss", "egenandel: gratis"),
    ("henvisning: ikke nødvendig men mulig", "henvisning: \"ikke nødvendig, men mulig\""),
    ("henvisning: {type: ikkje nødvendg}", "henvisning: {type: ikkje nødvendig}"),
    ("alvorlighet: [modrat]", "alvorlighet: [moderat]"), ("form: [samtal, gruppe]", "form: [samtale, gruppe]"),
    ("kontrollert: 31/8/2026", "kontrollert: 2026-08-31"), ("utløper: '31/8 2026'", "utløper: '2026-08-31'"),
    ("kontrollert: 2026/09/01", "kontrollert: 2026-09-01"),
    (
      "tidspunkter:\n  - {navn: Kurs, start: 31/12/2026 18:00}",
      "tidspunkter:\n  - {navn: Kurs, start: 2026-12-31 18:00}"
    ),
    ("kontakt: {telefon: 00/00 12 34}", "kontakt: {telefon: 00 00 12 34}"),
    ("kontakt:\n  sms: +47 00/00 12 34", "kontakt:\n  sms: 00 00 12 34"),
    // Lines that cannot be read.
    ("tittel:Hjelp", "tittel: Hjelp"), ("tittel:\"Hjelp\"", "tittel: \"Hjelp\""), ("tilvising:nei", "tilvising: nei"),
    ("tittel: Lege: akutt", "tittel: \"Lege: akutt\""),
    ("tittel: Lege: akutt  # merknad", "tittel: \"Lege: akutt\"  # merknad"),
    ("tittel: Lege: \"akutt\" ", "tittel: \"Lege: \\\"akutt\\\"\" "),
    ("søkeord:\n  - a: b: c", "søkeord:\n  - a: b: c"),
    ("tittel: @hjelp", "tittel: \"@hjelp\""), ("tittel: `hjelp`", "tittel: \"`hjelp`\""),
    ("tittel: %hjelp", "tittel: \"%hjelp\""), ("tittel: *viktig*", "tittel: \"*viktig*\""),
    ("tittel: &mer hjelp", "tittel: \"&mer hjelp\""), ("tittel: !Viktig melding", "tittel: \"!Viktig melding\""),
    ("søkeord:\n  - @hjelp\n  - b", "søkeord:\n  - \"@hjelp\"\n  - b"),
    ("henvisning:no", "henvisning: nei"), ("hevnisning: no", "henvisning: nei"),
    ("kontrollrt: 31/8/2026", "kontrollert: 2026-08-31"),
    ("åpningstid: helligdager: stengt", "åpningstid: \"helligdager: stengt\""), ("tittel: “08:00”", "tittel: 08:00"),
  ])
  func whatHasOneRightAnswerIsMended(before: String, after: String) throws {
    #expect(try mended(before) == after)
    let crlf = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    #expect(try mended(crlf(before), end: "\r\n") == crlf(after))
    #expect(try mended(after) == after)
  }

  @Test(arguments: [
    // Several values, or words that would be lost.
    "søkeord: “a, b”, c", "søkeord: [“a, b]", "tittel: “Hjelp” nå", "tittel: “”",
    // Where a line belongs depends on how wide a tab is.
    "deltilbud:\n  - navn: A\n\tventetid: drop-in", "deltilbud:\n  - navn: A\n    kontakt:\n\t\ttelefon: 113",
    "målgruppe: alle\n\thenvisning: nei",
    // Names that may be meant.
    "lov: helse- og omsorgstjenesteloven", "folk: 12", "kontrakt: Avtale med andre", "body: x", "xsak: 7",
    "hevnisning: nei\nhenvisning: ja", "hevnisning: kanskje", "henvisninger: x", "tema: [angst, søvnn]",
    "målgruppe: ungdomer", "tjenestetype: psykolog", "henvisning: kanskje",
    // Dates and numbers with two meanings.
    "kontrollert: 1/9/2026", "kontrollert: 1-9-2026", "kontrollert: 2026-02-30", "kontrollert: snart",
    "kontakt: {telefon: 113/02800}", "kontakt: {telefon: 00 00 12 34 / 00 00 12 35}", "kontakt: {telefon: 22 33 44}",
    // Lines that may be two things.
    "kontakt: telefon: 113", "tittel: Lege: akutt #1", "http://example.no",
    "tittel: Hjelp #1 i byen", "tittel: A\ntittel: B", "x-a: &b 1\nx-c: *b", "tittel: !!binary aGVp", "<<: felles",
    "ingress: Vi hjelper: deg\n  som er", "tittel: \"Hjelp", "tema: [angst, rus", "kontakt: {epost: @example}",
    "tittel: B\u{FFFD}", "ingress: PÃ¥ huset", "tittel: \"Sam\\u202Etale\"",
    // What is read without a word.
    "tittel: Samtale  # merknad ", "maalgruppe: alle", "kontrollert: 2026.09.01", "kontrollert: 2026-9-1",
    "kontakt: {telefon: 22.33.44.55}", "kontakt: {telefon: 22-33-44-55}", "Henvisning: nei", "ingress: می\u{200C}خواهم",
  ])
  func whatHasTwoRightAnswersOrNoneStaysAsItIs(lines: String) throws {
    #expect(try mended(lines) == lines)
  }

  @Test(arguments: [
    ("hevnisning: nei", "tilvising: nei"), ("tilvisning: nei", "tilvising: nei"),
    ("egenandl: gratis", "eigendel: gratis"),
    ("målgruppe: vaksn", "målgruppe: vaksne"), ("målgruppe: vaksnee", "målgruppe: vaksne"), ("språk: no", "språk: no"),
  ])
  func aPageInNynorskIsMendedInNynorsk(before: String, after: String) throws {
    #expect(try mended(before, language: .nn) == after)
  }

  @Test(arguments: [
    ("navn:Prøve\nadresse: https://example.no\nspråk: no\n", "navn: Prøve\nadresse: https://example.no\nspråk: nb\n"),
    (
      "“navn”: Prøve\nadrese: https://example.no\nspråk: [nb]\n",
      "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\n"
    ),
    (
      "\u{FEFF}\u{FEFF}navn: A\nadresse: https://example.no\nspråk: [nb]\n",
      "\u{FEFF}navn: A\nadresse: https://example.no\nspråk: [nb]\n"
    ),
  ])
  func settingsAreMendedToo(before: String, after: String) {
    var file = SourceFile(path: "content/nettsted.yaml", text: before)
    for _ in 0..<3 { file = file.applying(readSettings(file).diagnostics.compactMap(\.fix)) }
    #expect(file == SourceFile(path: file.path, text: after))
  }

  @Test func helpLinesMunicipalitiesAndVocabulariesAreMendedToo() {
    let helpLines = SourceFile(
      path: "hjelpetelefoner.yaml", text: "- {navn: A, nummer: 00/00 12 34, kontrollrt: 2026/09/01}\n")
    let first = helpLines.applying(readHelpLines(helpLines).diagnostics.compactMap(\.fix))
    let second = first.applying(readHelpLines(first).diagnostics.compactMap(\.fix))
    #expect(
      String(decoding: second.bytes, as: UTF8.self) == "- {navn: A, nummer: 00 00 12 34, kontrollert: 2026-09-01}\n")
    let municipality = SourceFile(path: "kommune.yaml", text: "navn: A\nnummer: \"9999\"\ntelefn: 00 00 12 34\n")
    let mended = municipality.applying(readMunicipality(municipality, folder: "").diagnostics.compactMap(\.fix))
    #expect(mended.bytes.suffix(21).elementsEqual("telefon: 00 00 12 34\n".utf8))
    var vocabulary = Vocabularies.builtIn[.topic]
    let terms = SourceFile(path: "vokabular/tema.yaml", text: "- {id: hage, nb: Hage, synonymr: [bed]}\n")
    let known = terms.applying(readVocabulary(terms, into: &vocabulary).compactMap(\.fix))
    #expect(String(decoding: known.bytes, as: UTF8.self) == "- {id: hage, nb: Hage, synonymer: [bed]}\n")
  }

  @Test func whateverIsPastedTheFixesComeToAnEndAndLeaveTheTextAlone() {
    let fields = """
      ---
      tittel: Psykisk helse
      målgruppe: {hvem: [ungdom, voksne], alder: 16–25}
      henvisning: nei
      åpningstid:
        - mandag–fredag 08:00–15:30
        - 2026-12-24: stengt
      kontakt:
        telefon: [{nummer: 00 00 12 34, til: Nord}]
      kontrollert: 2026-09-01
      deltilbud:
        - navn: Gruppe  # merknad
          ventetid: drop-in
      ---

      """
    let scraps = [
      "\t", "\u{A0}", "\u{202F}", "“", "”", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{202E}", ": ", " #", "@", "*", "/",
      "\"", "'", "no",
      "\n\t", ":", "x", "\r\n",
    ]
    var state: UInt64 = 20_261_125
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let places = fields.unicodeScalars.indices.dropFirst(4).dropLast(5)
    for _ in 0..<400 {
      var text = fields.unicodeScalars
      for _ in 0...random(below: 3) {
        let place = places[places.index(places.startIndex, offsetBy: random(below: places.count))]
        text.insert(contentsOf: scraps[random(below: scraps.count)].unicodeScalars, at: place)
      }
      let file = SourceFile(path: "content/tjenester/a.md", text: String(text) + prose)
      var mended = file
      var left = findings(file, .nb)
      for _ in 0..<10 where left.contains(where: { $0.fix != nil }) {
        mended = mended.applying(left.compactMap(\.fix))
        left = findings(mended, .nb)
      }
      #expect(left.allSatisfy { $0.fix == nil }, "\(UnifiedDiff(from: file, to: mended).visibleText)")
      #expect(mended.bytes.suffix(prose.utf8.count).elementsEqual(prose.utf8))
      #expect(
        left.count { $0.severity == .error } <= findings(file, .nb).count { $0.severity == .error },
        "\(UnifiedDiff(from: file, to: mended).visibleText) \(left.map(\.summary.nb))")
    }
  }

  @Test func aFileWithNothingButFaultsGetsSoManyFixesAtATime() {
    let lines = (0..<300).map { "x-\($0): @a\n" }.joined()
    let file = SourceFile(path: "a.md", text: "---\n" + lines + "---\n")
    #expect(findings(file, .nb).count { $0.fix != nil } == Fix.guessLimit)
  }
}
