import Authoring
import Diagnostics
import Services
import Testing

/// What editors write by mistake, what is said about it, and where. The columns count characters.
@Suite struct FrontMatterTests {
  private func read(_ bytes: [UInt8]) -> (draft: ServiceDraft, said: [String]) {
    let file = SourceFile(path: "content/tjenester/a.md", bytes: bytes)
    let identity = ServiceIdentity(id: "a", language: .nb, isTranslation: false)
    let (draft, diagnostics) = readService(file, as: identity, vocabularies: .builtIn)
    let table = LineTable(file)
    let said = diagnostics.sorted(by: Diagnostic.precedes).map { diagnostic in
      let place = table.position(at: diagnostic.span.range.lowerBound)
      return "\(diagnostic.rule.id) \(place.line):\(place.column)"
    }
    return (draft, said)
  }

  private func said(_ text: String) -> [String] { read(Array(text.utf8)).said }

  @Test(arguments: [
    // The line above the fault and the one below it are read all the same.
    ("tittel: Lege: akutt", ["unreadable-line 2:9"]),
    ("tittel:Hjelp", ["unreadable-line 2:1"]),
    ("tittel: \"Hjelp", ["unreadable-line 2:9"]),
    ("tema: [angst, rus", ["unreadable-line 2:7"]),
    ("tittel: @hjelp", ["unreadable-line 2:9"]),
    ("tittel: `hjelp", ["unreadable-line 2:9"]),
    ("tittel: %hjelp", ["unreadable-line 2:9"]),
    ("tittel: *viktig*", ["unsupported-notation 2:9"]),
    ("tittel: &mer hjelp", ["unsupported-notation 2:9"]),
    ("tittel: !Viktig melding", ["unsupported-notation 2:9"]),
    ("tittel: !!binary aGVp", ["unsupported-notation 2:9"]),
    ("<<: felles", ["unsupported-notation 2:1"]),
    ("%TAG ! x", ["unsupported-notation 2:1"]),
    ("...", ["unsupported-notation 2:1"]),
    ("<<<<<<< HEAD", ["unreadable-line 2:1"]),
    ("kontakt:\n\ttelefon: 113", ["unreadable-line 3:1"]),
    ("tittel: Hjelp #1 i byen", ["dropped-text 2:15"]),
    ("tittel: Hjelp  # en merknad", []),
    ("tittel: #1 i byen", ["empty-value 2:1", "dropped-text 2:9"]),
    ("søkeord:\n  - Samtale #1 for alle\n  - gruppe  # merknad", ["dropped-text 3:13"]),
    ("søkeord:\n- Samtale #1\n# en merknad\n- gruppe\n  # en merknad", ["dropped-text 3:11"]),
    ("søkeord: [a,\n  b #1\n  ]", ["dropped-text 3:5"]),
    ("søkeord:\n  - #1 for alle\n  - b", ["empty-value 2:1", "dropped-text 3:5"]),
    ("søkeord: # hverdagsord\n  - a", []),
    ("søkeord: # hverdagsord\n- a", []),
    ("deltilbud:\n  - # den første\n    navn: A\n  - navn: B #1", ["dropped-text 5:13"]),
    ("ingress: Vi hjelper\n  deg som er #1 hos oss", ["dropped-text 3:14"]),
    ("ingress: Vi hjelper\n  deg  # en merknad", []),
    ("ingress:\n  Vi hjelper #1", ["dropped-text 3:14"]),
    ("ingress:\n  # en merknad\n  Vi hjelper", []),
    ("målgruppe:\n  hvem: [barn]\n  tekst: Barn\n    som er #1", ["dropped-text 5:12"]),
    ("ingress: |\n  Vi er #1\n  i byen", []),
    ("ingress: \"Vi er\n  best #1\"", []),
    ("ingress: \"Vi er\n  best\" #1", ["dropped-text 3:9"]),
    ("tittel: “Hjelp”", ["curly-quotes 2:9"]),
    ("tittel: Sam\u{AD}tale", ["invisible-character 2:12"]),
    ("tit\u{AD}tel: Samtale", ["invisible-character 2:4"]),
    ("tit\u{200C}tel: Samtale", ["invisible-character 2:4"]),
    ("\u{202E}tittel: Samtale", ["invisible-character 2:1"]),
    ("tittel: \"Sam\\u202Etale\"", ["invisible-character 2:9"]),
    ("tittel: Sam\u{AD}ta\u{AD}le\u{200B}", ["invisible-character 2:12", "invisible-character 2:18"]),
    ("åpningstid:\n  - juli: steng\u{AD}t", ["invisible-character 3:16"]),
    ("ingress: می\u{200C}خواهم", []),
    ("\u{FEFF}tittel: Samtale", ["invisible-character 2:1"]),
    ("tittel: Samtale\n\u{FEFF}ingress: Kort", ["invisible-character 3:1"]),
    ("tittel: Sam\u{FEFF}tale", ["invisible-character 2:12"]),
    // A word processor breaks lines like this; the parser would end the value there.
    ("tittel: Samtale\u{2028}for deg", ["invisible-character 2:16"]),
    ("tittel: Samtale\n\u{2029}ingress: Kort", ["invisible-character 3:1"]),
    ("tittel: ? hjelp", ["unreadable-line 2:9"]),
    ("ingress: |\n  Kort\n  PÃ¥ huset", ["garbled-letters 4:4"]),
    ("ingress: Kl. 8â€“16", ["garbled-letters 2:15"]),
    ("ingress: Ã… Ã† Ã˜ Â§ 3", ["garbled-letters 2:10"]),
    ("ingress: São João, Â ja", []),
    ("ingress: B\u{FFFD}", ["replacement-character 2:11"]),
    ("“tittel”: Samtale", ["curly-quotes 2:1"]),
    ("kontakt: {“epost”: post@example.no}", ["curly-quotes 2:11"]),
    ("tittel:\u{A0}Hjelp", ["no-break-space 2:8"]),
    ("tittel: \"a\\0b\"", ["control-character 2:9"]),
    ("tittel: \"\\e[2J\"", ["control-character 2:9"]),
    ("tittel: \"\\uD800\"", ["unreadable-line 2:12"]),
    ("x-a: [[[[[[[[[1]]]]]]]]]", ["too-deep 2:13"]),
    ("- søkeord: a", ["unreadable-line 2:1"]),
    ("body: x", ["unknown-field 2:1"]),
    ("__proto__: x", ["unknown-field 2:1"]),
    ("tittel: A\ntittel: B", ["duplicate-field 3:1"]),
    ("målgruppe: alle\nma\u{30A}lgruppe: barn", ["duplicate-field 3:1"]),
    ("målgruppe: alle\nmaalgruppe: barn", ["duplicate-field 3:1"]),
    ("målgruppe:\n  alder: 16+\n  alder: 18+", ["duplicate-field 4:3"]),
    ("målgruppe: {alder: 16+, alder: 18+}", ["duplicate-field 2:25"]),
    ("tittel: en\n  to", []),
    ("ingress: |\n  en\n  ---\n  to", []),
    ("tittel: 'it''s'", []),
    ("tittel: \"a: b # c\"", []),
  ])
  func aFaultIsSaidWhereItIsAndHidesNoOther(lines: String, expected: [String]) {
    let text = "---\n\(lines)\nventetid: kort\n---\nTekst.\n"
    let line = lines.split(separator: "\n", omittingEmptySubsequences: false).count + 2
    #expect(said(text) == expected + ["waiting-time-without-number \(line):11"])
  }

  @Test(arguments: [
    ("Bare tekst\n", "missing-front-matter 1:1"), ("", "missing-front-matter 1:1"),
    (" \n\n", "missing-front-matter 1:1"),
    ("---\ntittel: x\n", "unclosed-front-matter 1:1"), ("\n---\ntittel: x\n---\n", "misplaced-front-matter 1:1"),
    (" ---\ntittel: x\n---\n", "misplaced-front-matter 1:1"), ("----\ntittel: x\n----\n", "misplaced-front-matter 1:1"),
    ("+++\ntittel = 'x'\n+++\n", "misplaced-front-matter 1:1"), ("---js\nx\n---\n", "misplaced-front-matter 1:1"),
    ("—\ntittel: x\n—\n", "misplaced-front-matter 1:1"),
  ])
  func aFileThatDoesNotBeginWithFieldsGetsOneClearMessage(text: String, expected: String) {
    #expect(said(text) == [expected])
  }

  @Test func bytesThatAreNoTextAreNamedForWhatTheyAre() {
    #expect(read(Array("---\ntittel: Bl".utf8) + [0xE5] + Array("\n---\n".utf8)).said == ["not-utf8 2:11"])
    #expect(read([0xFF, 0xFE, 0x2D, 0x00]).said == ["not-utf8 1:1"])
    #expect(read([0x2D, 0x00, 0x2D, 0x00]).said == ["not-utf8 1:1"])
    #expect(read(Array("---\ntittel: x\n---\nHei\0du\n".utf8)).said == ["control-character 4:4"])
  }

  @Test(
    arguments: [
      ("tittel: Lege: akutt", "tittel"), ("tittel:Hjelp", "tittel"), ("\"tittel\": Lege: akutt", "tittel"),
      ("tilvising: !nei", "henvisning"), ("tema: [angst, rus", "tema"), ("kontakt:\n\ttelefon: 113", "kontakt"),
      ("ingress: Den #1", "ingress"), ("søkeord:\n  - a\n  - b #1", "søkeord"), ("tittel:\u{A0}Hjelp", "tittel"),
      ("tittel: \"a\\0b\"", "tittel"), ("tittel: \"\\uD800\"", "tittel"), ("tittel: Sam\u{AD}tale", "tittel"),
      ("tittel: A\ntittel: B", "tittel"), ("henvisning: nei\ntilvising: ja", "henvisning"),
      ("målgruppe:\n  alder: 16+\n  alder: 18+", "målgruppe"), ("kontakt: {skjema: a, form: b}", "kontakt"),
      ("deltilbud:\n  - navn: A\n    vedtak: nei\n    vedtak: ja", "deltilbud"),
      ("deltilbud:\n  - navn: A\n    vedtak: nei\n    formal decision: ja", "deltilbud"),
      ("deltilbud:\n  - vedtak: nei", "deltilbud"), ("deltilbud:\n  - navn: A\n    vedtak: kanskje", "deltilbud"),
      ("deltilbud:\n  - navn: A\n    kontrollert: 2026-01-01", "deltilbud"), ("målgruppe: {aldr: 16+}", "målgruppe"),
      ("kontakt: {telefon: x}", "kontakt"), ("- søkeord: a", "søkeord"), ("hevnisning: nei", nil), ("x-a: &b", nil),
    ] as [(String, String?)])
  func aFindingAboutOneFieldCarriesItsBokmålKey(lines: String, field: String?) throws {
    let file = SourceFile(
      path: "content/tjenester/a.md", text: "---\nsted: {adkomst: Heis}\n\(lines)\nanonym: ja\n---\n")
    let identity = ServiceIdentity(id: "a", language: .nb, isTranslation: false)
    let diagnostics = readService(file, as: identity, vocabularies: .builtIn).diagnostics
    let first = try #require(diagnostics.first)
    #expect(first.field == field, "\(diagnostics.map(\.summary.nb))")
  }

  @Test(arguments: [
    ("nettsted.yaml", "navn: A: b", "navn"), ("nettsted.yaml", "namn: A #1", "navn"),
    ("nettsted.yaml", "farge: blå", "farge"), ("nettsted.yaml", "språk: nb\nsprak: nn", "språk"),
    ("kommune.yaml", "nummer: [9999", "nummer"), ("kommune.yaml", "navn: A\nnavn: B", "navn"),
    ("hjelpetelefoner.yaml", "- navn: A", "nummer"),
    ("hjelpetelefoner.yaml", "- {navn: A, nummer: 116117, kontrollert: 2026-01-01}", "kilde"),
  ])
  func aFindingAboutOneSettingCarriesItsKey(path: String, lines: String, field: String) throws {
    let file = SourceFile(path: path, text: lines + "\n")
    let diagnostics =
      switch path {
      case "nettsted.yaml": readSettings(file).diagnostics
      case "kommune.yaml": readMunicipality(file, folder: "").diagnostics
      default: readHelpLines(file).diagnostics
      }
    let first = try #require(diagnostics.first)
    #expect(first.field == field, "\(diagnostics.map(\.summary.nb))")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsOfEverySystemGiveTheSameLines(end: String) {
    let text = ["---", "tittel: Eksempel", "ventetid: kort", "---", "Tekst.", ""].joined(separator: end)
    #expect(said(text) == ["waiting-time-without-number 3:11"])
    #expect(said("\u{FEFF}" + text) == ["waiting-time-without-number 3:11"])
  }

  @Test(arguments: [
    ("Ungdommer 16–25 som strever", "«hvem: [ungdom]»"),
    ("Foreldre og barna deres samtidig", "«hvem: [barn, foreldre]»"),
    ("Alle over 67", "de av disse som passer: alle, barn, ungdom,"),
    ("Alle foreldre som er slitne", "«hvem: [foreldre]»"),
    ("Alle som trenger noen å snakke med", "«hvem: [alle]»"),
    ("Deg med lette plager og uro", "de av disse som passer: alle, barn, ungdom,"),
  ])
  func theHintAboutASentenceOffersWhatTheSentenceSays(sentence: String, offer: String) throws {
    let file = SourceFile(path: "content/tjenester/a.md", text: "---\ntittel: A\nmålgruppe: \(sentence)\n---\n")
    let identity = ServiceIdentity(id: "a", language: .nb, isTranslation: false)
    let hint = try #require(readService(file, as: identity, vocabularies: .builtIn).diagnostics.first)
    #expect(hint.rule.id == "audience-sentence")
    #expect(hint.remedy.nb.contains(offer), "\(hint.remedy.nb)")
  }

  @Test(arguments: [2, 3])
  func moreThanOneByteOrderMarkIsSaidAndReadPast(count: Int) {
    let marks = String(repeating: "\u{FEFF}", count: count)
    let (draft, said) = read(Array((marks + "---\ntittel: Samtale\n---\nTekst.\n").utf8))
    #expect(said == ["invisible-character 1:1"])
    #expect(draft.title?.value == "Samtale")
    let settings = readSettings(
      SourceFile(path: "nettsted.yaml", text: marks + "navn: A\nadresse: https://example.no\nspråk: [nb]\n"))
    #expect(settings.diagnostics.map(\.rule.id) == ["invisible-character"])
    #expect(settings.settings.name == "A")
  }

  @Test func aKeyIsReadPastTheStrayCharactersInIt() {
    for key in ["“tittel”", "tit\u{AD}tel", "tit\u{200B}tel", "\u{202A}tittel\u{202C}", "\u{FEFF}tittel"] {
      #expect(read(Array("---\ningress: Kort\n\(key): Samtale\n---\n".utf8)).draft.title?.value == "Samtale")
    }
  }

  @Test(arguments: [
    "no", "nei", "0150", "0301", "08:00", "1.10", "1e5", "0x1F", ".inf", "2026-02-30", "+47 22 33 44 55",
    "004722334455", "yes", "22:30",
  ])
  func everyScalarIsReadAsWritten(text: String) {
    let (draft, said) = read(Array("---\ntittel: \(text)\n---\n".utf8))
    #expect(said.isEmpty)
    #expect(draft.title?.value == text)
  }

  @Test func severalFaultsInOneFileAreAllSaidAtOnce() {
    let text = """
      ---
      tittel: Lege: akutt
      målgruppe: voksen
      egenandel: ja
      hevnisning: nei
      kontrollert: 2026-02-30
      tolk: kanskje
      ---
      <div>Ring 113</div>

      """
    #expect(
      said(text) == [
        "unreadable-line 2:9", "unknown-term 3:12", "ambiguous-user-fee 4:12", "unknown-field 5:1",
        "unreadable-date 6:14",
        "unreadable-yes-no 7:7", "raw-html 9:1",
      ])
  }

  @Test(arguments: [1_000, 100_000])
  func deepNestingIsRefusedBeforeAnybodyWalksIt(levels: Int) {
    for opening in ["[", "{a: ", "- "] {
      let text =
        "---\nx-a: \(opening == "- " ? "\n  " : "")"
        + String(repeating: opening, count: min(levels, 9_000 / opening.utf8.count)) + "\n---\n"
      #expect(!said(text).isEmpty)
    }
  }

  @Test func referencesThatExplodeAreRefusedBeforeTheyAreFollowed() {
    var text = "---\nx-a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (name, previous) in zip("bcdefghij", "abcdefghi") {
      text += "x-\(name): &\(name) [*\(previous), *\(previous), *\(previous), *\(previous), *\(previous)]\n"
    }
    #expect(said(text + "? *j\n: x\n---\n").allSatisfy { $0.hasPrefix("unsupported-notation") })
  }

  @Test func aFileThatIsTooLargeIsRefusedByItsSize() {
    let text = "---\ntittel: x\n---\n" + String(repeating: "Ring oss når du vil.\n\n", count: 60_000)
    #expect(said(text) == ["file-too-large 1:1"])
  }

  @Test func manyKeysAreRefusedByTheLimitOnFields() {
    let text = "---\n" + (0..<20_000).map { "x-\($0): a\n" }.joined() + "---\n"
    #expect(said(text) == ["front-matter-too-large 2:1"])
  }

  @Test func noPrefixAndNoChangedByteStopsTheReader() {
    let text = """
      ---
      tittel: "Psykisk helse"
      målgruppe: {hvem: [ungdom, voksne], alder: 16–25}
      åpningstid:
        - mandag–fredag 08:00–15:30
        - 2026-12-24: stengt
      kontakt:
        telefon: [{nummer: 00 00 12 34, til: Nord}]
      deltilbud:
        - navn: Gruppe  # merknad
          ventetid: drop-in
      ---
      # Psykisk helse

      Ring [oss](legevakt.md#om) eller 113.

      | a | b |
      |---|---|
      | c | d |

      """
    let bytes = Array(text.utf8)
    var draftCount = 0
    for end in bytes.indices {
      _ = read(Array(bytes[..<end]))
      draftCount += 1
    }
    var state: UInt64 = 20_261_123
    for _ in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      changed[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      _ = read(changed)
      draftCount += 1
    }
    #expect(draftCount == bytes.count + 3_000)
  }
}
