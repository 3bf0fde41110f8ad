import Diagnostics
import Editing
import Foundation
import Schemas
import Services
import Testing

/// What a form changes in a file, each kind of field by itself.
@Suite struct EditTests {
  private static let questions = FormComposer(in: .nb, vocabularies: .builtIn).service

  private func text(_ fields: String) throws -> EditableText {
    try #require(
      EditableText(SourceFile(path: "a.md", text: "---\n\(fields)---\nHei.\n"), questions: Self.questions))
  }

  /// The fields after one of them has got another answer.
  private func edited(_ fields: String, _ id: String, _ change: (FormValue) -> FormValue) throws -> String {
    let text = try text(fields)
    let after = try text.applying(FormAnswers(fields: [id: change(text.values[id] ?? .absent)]))
    let whole = String(decoding: after.bytes, as: UTF8.self)
    #expect(whole.hasPrefix("---\n") && whole.hasSuffix("---\nHei.\n"))
    return String(whole.dropFirst(4).dropLast(9))
  }

  private func edited(_ fields: String, _ id: String, to value: FormValue) throws -> String {
    try edited(fields, id) { _ in value }
  }

  // MARK: One text

  @Test(arguments: [
    ("tittel: Hei\n", "Hallo", "tittel: Hallo\n"),
    ("tittel: 'Hei'   # navnet\n", "Hallo", "tittel: 'Hallo'   # navnet\n"),
    ("tittel: \"Hei\"\n", "Si \"hei\"", "tittel: \"Si \\\"hei\\\"\"\n"),
    ("tittel: 'Hei'\n", "Det er' så", "tittel: 'Det er'' så'\n"),
    ("tittel: Hei\n", "Lege: akutt", "tittel: \"Lege: akutt\"\n"),
    ("tittel: Hei\n", "# 1", "tittel: \"# 1\"\n"),
    ("tittel: Hei\n", "- Hei", "tittel: \"- Hei\"\n"),
    ("tittel: Hei\n", "null", "tittel: \"null\"\n"),
    ("tittel: Hei\n", "Yes", "tittel: \"Yes\"\n"),
    ("tittel: Hei\n", "nei", "tittel: nei\n"),
    ("tittel: Hei\n", "  Hei\u{A0}du ", "tittel: Hei du\n"),
    ("TITTEL : Hei\n", "Hallo", "TITTEL : Hallo\n"),
    ("tittel:\n", "Hallo", "tittel: Hallo\n"),
    ("tittel:   # skriv her\n", "Hallo", "tittel: Hallo  # skriv her\n"),
    ("tittel: Hei\nx-egen: ja\n", "Hallo", "tittel: Hallo\nx-egen: ja\n"),
    ("tittel: Hei på\n  flere linjer\ningress: A\n", "Hallo", "tittel: Hallo\ningress: A\n"),
    ("tittel: >-\n  Hei\n  du\ningress: A\n", "Hallo", "tittel: Hallo\ningress: A\n"),
  ])
  func aTextIsChangedWhereItStands(before: String, text: String, after: String) throws {
    #expect(try edited(before, "tittel", to: .text(text)) == after)
  }

  @Test func aTextOfSeveralLinesIsABlock() throws {
    #expect(
      try edited("tittel: Hei\n", "ingress", to: .text("Én linje.\n\nEn til: ja"))
        == "tittel: Hei\ningress: |-\n  Én linje.\n\n  En til: ja\n")
  }

  @Test func aNewFieldComesAfterTheOneThatGoesBeforeItInTheForm() throws {
    let before = "# om tilbudet\ntittel: Hei\n\n# kontakt\nkontakt:\n  epost: a@example.no\n"
    #expect(
      try edited(before, "egenandel", to: .record(["type": .text("gratis")]))
        == "# om tilbudet\ntittel: Hei\negenandel:\n  type: gratis\n\n# kontakt\nkontakt:\n  epost: a@example.no\n")
    #expect(
      try edited("kontrollert: 2026-01-01\n", "tittel", to: .text("Hei")) == "tittel: Hei\nkontrollert: 2026-01-01\n")
  }

  @Test func aFieldThatIsEmptiedGoesAwayAndTheCommentsAroundItStay() throws {
    let before = "tittel: Hei\n# først\ningress: A  # her\n# sist\nvedtak: nei\n"
    #expect(try edited(before, "ingress", to: .absent) == "tittel: Hei\n# først\n# sist\nvedtak: nei\n")
    #expect(try edited(before, "ingress", to: .text(" ")) == "tittel: Hei\n# først\n# sist\nvedtak: nei\n")
  }

  // MARK: Choices

  @Test(arguments: [
    ("egenandel: gratis  # alltid\n", "ukjent", "egenandel: ukjent  # alltid\n"),
    ("eigendel: gratis\n", "ukjent", "eigendel: ukjent\n"),
    (
      "egenandel:\n  type: gratis\n  # prisen\n  tekst: A\n", "ukjent",
      "egenandel:\n  type: ukjent\n  # prisen\n  tekst: A\n"
    ),
    ("egenandel: {type: gratis, tekst: 'A'}\n", "ukjent", "egenandel: {type: ukjent, tekst: 'A'}\n"),
  ])
  func aPriceInEachOfItsShapesIsChangedWhereItStands(before: String, type: String, after: String) throws {
    let result = try edited(before, "egenandel") { old in
      guard case .record(let parts) = old else { return old }
      return .record(parts.merging(["type": .text(type)]) { $1 })
    }
    #expect(result == after)
  }

  @Test func anAmountAloneIsOneText() throws {
    #expect(try text("egenandel: 150 kr\n").values["egenandel"] == .text("150 kr"))
    #expect(try edited("egenandel: 150 kr\n", "egenandel", to: .text("175 kr")) == "egenandel: 175 kr\n")
    let full = FormValue.record(["type": .text("fast pris"), "beløp": .texts(["175 kr"]), "fritak": .texts(["barn"])])
    #expect(
      try edited("egenandel: 150 kr  # fra i fjor\n", "egenandel", to: full)
        == "egenandel:  # fra i fjor\n  type: fast pris\n  beløp:\n    - 175 kr\n  fritak:\n    - barn\n")
  }

  @Test func aShortAnswerThatGetsAnotherPartIsWrittenInFull() throws {
    #expect(
      try edited("henvisning: nei\n", "henvisning") { _ in
        .record(["type": .text("ikke nødvendig"), "tekst": .text("Bare ring.")])
      } == "henvisning:\n  type: ikke nødvendig\n  tekst: Bare ring.\n")
  }

  @Test(arguments: [
    ("tema: [angst, \"søvn\"]  # hva\n", ["angst", "søvn", "rus"], "tema: [angst, \"søvn\", rus]  # hva\n"),
    ("tema: [angst, \"søvn\"]\n", ["søvn"], "tema: [\"søvn\"]\n"),
    ("tema: angst\n", ["søvn"], "tema: søvn\n"),
    ("tema: angst\n", ["angst", "søvn"], "tema: [angst, søvn]\n"),
    (
      "tema:\n  - angst   # først\n  - søvn\n", ["angst", "rus", "søvn"],
      "tema:\n  - angst   # først\n  - rus\n  - søvn\n"
    ),
    ("tema:\n- angst\n- søvn\n", ["søvn"], "tema:\n- søvn\n"),
    ("tema: [angst]\n", [], ""),
  ])
  func choicesKeepTheFormThatTheyWereWrittenIn(before: String, chosen: [String], after: String) throws {
    #expect(try edited(before, "tema", to: .texts(chosen)) == after)
  }

  @Test func aGroupWrittenAsASentenceIsSeveralChoices() throws {
    #expect(
      try text("målgruppe: barn, ungdom og voksne\n").values["målgruppe"]
        == .record(["hvem": .texts(["barn", "ungdom", "voksne"])]))
    #expect(try text("målgruppe: Voksne som sørger\n").values["målgruppe"] == .text("Voksne som sørger"))
  }

  // MARK: Lists

  @Test func aRowOfHoursIsChangedAndTheOthersStay() throws {
    let before =
      "åpningstid:\n  - mandag 08:00–15:30\n  # sent\n  - torsdag 15:30–20:00: drop-in  # for unge\n  - helligdager: stengt\n"
    #expect(
      try text(before).values["åpningstid"]
        == .texts(["mandag 08:00–15:30", "torsdag 15:30–20:00: drop-in", "helligdager: stengt"]))
    #expect(
      try edited(
        before, "åpningstid", to: .texts(["mandag 08:00–15:30", "torsdag 15:30–20:00: kaffe", "helligdager: stengt"]))
        == "åpningstid:\n  - mandag 08:00–15:30\n  # sent\n  - \"torsdag 15:30–20:00: kaffe\"  # for unge\n  - helligdager: stengt\n"
    )
    #expect(
      try edited(before, "åpningstid", to: .texts(["mandag 08:00–15:30", "helligdager: stengt", "jul: stengt"]))
        == "åpningstid:\n  - mandag 08:00–15:30\n  # sent\n  - helligdager: stengt\n  - \"jul: stengt\"\n"
    )
  }

  /// A comment beside a row is about what the row says, and goes with it.
  @Test(arguments: [
    // One before it, one after it, one between, one gone, one in another's place.
    (["søndag 12:00–14:00", "mandag 08:00–15:00", "tirsdag 10:00–12:00", "onsdag 09:00–10:00"], "SMTO"),
    (["mandag 08:00–15:00", "søndag 12:00–14:00", "tirsdag 10:00–12:00", "onsdag 09:00–10:00"], "MSTO"),
    (["tirsdag 10:00–12:00", "onsdag 09:00–10:00", "søndag 12:00–14:00"], "TOS"),
    (["onsdag 09:00–10:00", "mandag 08:00–15:00"], "Om"), (["søndag 12:00–14:00", "onsdag 09:00–10:00"], "sO"),
    (["søndag 12:00–14:00", "tirsdag 10:00–12:00", "lørdag 12:00–14:00"], "sTl"),
  ])
  func aCommentStaysWithItsRowOfHours(rows: [String], expected: String) throws {
    let fields = """
      åpningstid:
        - mandag 08:00–15:00  # M
        - tirsdag 10:00–12:00  # T
        - onsdag 09:00–10:00  # O

      """
    let result = try edited(fields, "åpningstid", to: .texts(rows))
    let lines = result.split(separator: "\n").dropFirst().map { $0.dropFirst(4) }
    #expect(lines.map { $0.split(separator: "  #")[0] } == rows.map { $0[...] })
    for (line, letter) in zip(lines, expected) where "MTO".contains(letter) {
      #expect(line.hasSuffix("# \(letter)"), "\(result)")
    }
  }

  @Test func manyRowsAreChangedToo() throws {
    let rows = (0..<600).map { "mandag \($0)" }
    let fields = "søkeord:\n" + rows.map { "  - \($0)\n" }.joined()
    let changed = rows.map { "\($0) nå" }
    #expect(
      try edited(fields, "søkeord", to: .texts(changed)) == "søkeord:\n" + changed.map { "  - \($0)\n" }.joined())
  }

  @Test func aTelephoneAloneBecomesAListWhenThereAreTwo() throws {
    #expect(
      try text("kontakt:\n  telefon: 00 00 12 34\n").values["kontakt"]
        == .record(["telefon": .records([.init(origin: 0, ["nummer": .text("00 00 12 34")])])]))
    let before = "kontakt:\n  telefon: 00 00 12 34  # vakta\n  epost: a@example.no\n"
    #expect(
      try edited(before, "kontakt") { old in
        guard case .record(let parts) = old else { return old }
        return .record(
          parts.merging(["telefon": .records([.init(origin: 0, ["nummer": .text("00 00 12 35")])])]) { $1 })
      } == "kontakt:\n  telefon: 00 00 12 35  # vakta\n  epost: a@example.no\n")
    #expect(
      try edited(before, "kontakt") { old in
        guard case .record(let parts) = old else { return old }
        return .record(
          parts.merging([
            "telefon": .records([
              .init(origin: 0, ["nummer": .text("00 00 12 34")]),
              .init(["nummer": .text("00 00 12 36"), "til": .text("Nord")]),
            ])
          ]) { $1 })
      }
        == "kontakt:\n  telefon:  # vakta\n    - nummer: 00 00 12 34\n    - nummer: 00 00 12 36\n      til: Nord\n  epost: a@example.no\n"
    )
  }

  private let routes = """
    deltilbud:
      # for alle
      - navn: Gruppe   # i kjelleren
        vedtak: nei
      - navn: Samtale
        ventetid: drop-in
        # nederst

    """

  private func routes(_ change: (inout [FormValue.Item]) -> Void) throws -> String {
    try edited(routes, "deltilbud") { old in
      guard case .records(var items) = old else { return old }
      change(&items)
      return .records(items)
    }
  }

  @Test func aWayInIsChangedInItsOwnLines() throws {
    #expect(
      try routes { $0[1].parts["ventetid"] = .text("innen 2 uker") }
        == routes.replacing("drop-in", with: "innen 2 uker"))
    #expect(
      try routes { $0[0].parts["navn"] = .text("Grupper") } == routes.replacing("Gruppe ", with: "Grupper "))
    #expect(
      try routes { $0[0].parts["egenandel"] = .record(["type": .text("gratis")]) }
        == routes.replacing("    vedtak: nei\n", with: "    egenandel:\n      type: gratis\n    vedtak: nei\n"))
    #expect(
      try routes { $0[0].parts["vedtak"] = .absent } == routes.replacing("    vedtak: nei\n", with: ""))
  }

  @Test func aWayInComesAndGoesWithItsLines() throws {
    #expect(
      try routes { $0.remove(at: 0) }
        == "deltilbud:\n  # for alle\n  - navn: Samtale\n    ventetid: drop-in\n    # nederst\n")
    #expect(
      try routes { $0.append(.init(["navn": .text("Kurs"), "kontakt": .record(["epost": .text("b@example.no")])])) }
        == routes + "  - navn: Kurs\n    kontakt:\n      epost: b@example.no\n")
    #expect(
      try routes { $0.insert(.init(["navn": .text("Kurs")]), at: 1) }
        == routes.replacing("  - navn: Samtale", with: "  - navn: Kurs\n  - navn: Samtale"))
    // An item that nobody has filled in is not written.
    #expect(try routes { $0.append(.init([:])) } == routes)
  }

  @Test func aPlaceThatIsARecordStaysOneUntilThereAreTwo() throws {
    let before = "sted:\n  adresse: Storgata 1  # blått hus\n"
    #expect(
      try edited(before, "sted", to: .records([.init(origin: 0, ["adresse": .text("Storgata 2")])]))
        == "sted:\n  adresse: Storgata 2  # blått hus\n")
    #expect(
      try edited(
        before, "sted",
        to: .records([.init(origin: 0, ["adresse": .text("Storgata 1")]), .init(["adresse": .text("Storgata 9")])]))
        == "# blått hus\nsted:\n  - adresse: Storgata 1\n  - adresse: Storgata 9\n")
  }

  // MARK: What has no parts

  @Test func whatCannotBeShownInPartsIsKeptAsItStands() throws {
    let before = "åpningstid:\n  - juli:\n      - mandag 10–12\n      - tirsdag 10–12\ntittel: Hei\n"
    let text = try text(before)
    #expect(
      text.values["åpningstid"]
        == .notation("åpningstid:\n  - juli:\n      - mandag 10–12\n      - tirsdag 10–12"))
    #expect(try edited(before, "tittel", to: .text("Hallo")) == before.replacing("Hei", with: "Hallo"))
    #expect(
      try edited(before, "åpningstid", to: .notation("åpningstid:\n  - mandag 10–12\n"))
        == "åpningstid:\n  - mandag 10–12\ntittel: Hei\n")
  }

  @Test func oneFieldOfAWayInIsKeptAsItStandsAndTheOthersHaveParts() throws {
    let before = "deltilbud:\n  - navn: A\n    åpningstid:\n      - juli:\n          - mandag 10–12\n    vedtak: nei\n"
    let notation = FormValue.notation("åpningstid:\n  - juli:\n      - mandag 10–12")
    #expect(
      try text(before).values["deltilbud"]
        == .records([
          .init(origin: 0, ["navn": .text("A"), "åpningstid": notation, "vedtak": .record(["type": .text("nei")])])
        ]))
    #expect(
      try edited(before, "deltilbud") { old in
        guard case .records(var items) = old else { return old }
        items[0].parts["navn"] = .text("B")
        return .records(items)
      } == before.replacing("navn: A", with: "navn: B"))
  }

  @Test(arguments: [
    "tittel: &anker Hei\n", "tittel: *anker\n", "tittel: !merke Hei\n", "tittel: \"Hei\n", "tittel: Hei: du\n",
  ])
  func aFaultyFieldIsShownAsItStands(fields: String) throws {
    let text = try text(fields + "vedtak: nei\n")
    #expect(text.values["tittel"] == .notation(String(fields.dropLast())))
    #expect(
      try edited(fields + "vedtak: nei\n", "tittel", to: .notation("tittel: Hei")) == "tittel: Hei\nvedtak: nei\n")
    #expect(
      try edited(fields + "vedtak: nei\n", "vedtak", to: .record(["type": .text("ja")])) == fields + "vedtak: ja\n")
  }

  @Test func aSecondFieldOfTheSameNameIsNotLost() throws {
    let text = try text("egenandel: gratis\nvedtak: nei\neigendel: 150 kr\n")
    #expect(text.values["egenandel"] == .record(["type": .text("gratis")]))
    #expect(text.others == ["eigendel: 150 kr"])
    let mended = try text.applying(FormAnswers(others: ["0": ""]))
    #expect(String(decoding: mended.bytes, as: UTF8.self) == "---\negenandel: gratis\nvedtak: nei\n---\nHei.\n")
  }

  @Test func anUnknownFieldIsShownAsItStands() throws {
    #expect(try text("ventetdi: drop-in\nx-egen: [a, b]\n").others == ["ventetdi: drop-in", "x-egen: [a, b]"])
  }

  @Test func aFileWithoutFieldsIsOneText() throws {
    let file = SourceFile(path: "a.md", text: "tittel: Hei\n---\nHei.\n")
    let text = try #require(EditableText(file, questions: Self.questions))
    #expect(!text.hasFields)
    #expect(text.prose == "tittel: Hei\n---\nHei.\n")
    let after = try text.applying(FormAnswers(prose: "---\ntittel: Hei\n---\nHei.\n"))
    #expect(String(decoding: after.bytes, as: UTF8.self) == "---\ntittel: Hei\n---\nHei.\n")
  }

  @Test func whatIsNoTextHasNoForm() {
    let file = SourceFile(path: "a.md", bytes: Array("---\ntittel: ".utf8) + [0xE5, 0x0A])
    #expect(EditableText(file, questions: Self.questions) == nil)
  }

  // MARK: Comments

  /// Every kind of place, each with comments around it.
  private static let commented = """
    # k01
    tittel: Hei  # k02
    ingress: >-  # k03
      Flere
      linjer
    # k04
    målgruppe:  # k05
      # k06
      hvem: [voksne, eldre]  # k07
      alder: 18+  # k08
      situasjon:  # k09
        # k10
        - sorg  # k11
        - angst  # k12
      tekst: "Alle er
        velkomne"  # k13
    egenandel: gratis  # k14
    henvisning: {type: nei, tekst: Ring}  # k15
    kontakt:  # k16
      telefon: 00 00 12 34  # k17
      # k18
      epost: a@example.no  # k19
    sted:  # k20
      # k21
      adresse: Storgata 1  # k22
      adkomst: Ring på  # k23
    åpningstid:  # k24
    - mandag 10–12  # k25
    # k26
    - tirsdag 10–12: kaffe  # k27
    deltilbud:  # k28
      # k29
      - navn: A  # k30
        # k31
        ventetid: drop-in  # k32
        egenandel: 150 kr  # k33
      # k34
      -  # k35
        navn: B  # k36
        tema: angst  # k37
      - {navn: C, vedtak: nei}  # k38
    # k39
    kontrollert: 2026-01-01  # k40
    # k41

    """

  @Test func noCommentIsLostWhateverIsChanged() throws {
    let text = try text(Self.commented)
    let comments = (1...41).map { "# k" + ($0 < 10 ? "0" : "") + String($0) }
    #expect(text.others.isEmpty)
    var count = 0
    for (id, value) in text.values {
      #expect(!value.holdsNotation, "\(id)")
      for changed in value.withAChangedText {
        count += 1
        let after = try text.applying(FormAnswers(fields: [id: changed]))
        let result = String(decoding: after.bytes, as: UTF8.self)
        for comment in comments { #expect(result.contains(comment), "\(comment) is lost: \(id): \(changed)") }
      }
    }
    #expect(count == 29)
  }

  @Test func partsOfAnItemAreChangedWhateverTheItemIsWrittenLike() throws {
    let before =
      "deltilbud:\n  -\n    navn: B\n    tema: angst\n  - {navn: C, vedtak: nei}\n  - navn: D\n    ingress: >-\n      To\n      linjer\n    vedtak: ja\n"
    func edit(_ change: (inout [FormValue.Item]) -> Void) throws -> String {
      try edited(before, "deltilbud") { old in
        guard case .records(var items) = old else { return old }
        change(&items)
        return .records(items)
      }
    }
    #expect(
      try edit { $0[1].parts["vedtak"] = .record(["type": .text("ja")]) }
        == before.replacing("vedtak: nei", with: "vedtak: {type: ja}"))
    #expect(
      try edit { $0[2].parts["ingress"] = .text("Én linje") }
        == before.replacing("ingress: >-\n      To\n      linjer", with: "ingress: Én linje"))
    #expect(
      try edit { $0[2].parts["navn"] = .absent }
        == before.replacing(
          "- navn: D\n    ingress: >-\n      To\n      linjer\n    vedtak: ja\n",
          with: "- ingress: To linjer\n    vedtak:\n      type: ja\n"))
    #expect(
      try edit { $0[0].parts["navn"] = .text("Bedre") } == before.replacing("navn: B", with: "navn: Bedre"))
  }

  @Test func aFieldOfAWayInCanBeChangedAsItStands() throws {
    let before = "deltilbud:\n  - navn: A\n    åpningstid:\n      - juli:\n          - mandag 10–12\n    vedtak: nei\n"
    let after = try edited(before, "deltilbud") { old in
      guard case .records(var items) = old else { return old }
      items[0].parts["åpningstid"] = .notation("åpningstid:\n  - juli: stengt")
      return .records(items)
    }
    #expect(after == "deltilbud:\n  - navn: A\n    åpningstid:\n      - juli: stengt\n    vedtak: nei\n")
  }

  /// Whatever stands in the file, a form that nobody changed leaves it, and another answer changes nothing else.
  @Test func anyHalfWrittenTextIsLeftAsItIs() throws {
    let bytes = Array("---\n\(Self.commented)---\nTil slutt.\n".utf8)
    for end in stride(from: 0, to: bytes.count, by: 5) {
      for insertion in ["", "\n---\n", ": [", "\t- {"] {
        let file = SourceFile(path: "a.md", bytes: bytes[..<end] + Array(insertion.utf8))
        guard let text = EditableText(file, questions: Self.questions) else { continue }
        #expect(try text.applying(text.unchangedAnswers).bytes == file.bytes)
      }
    }
    var changed = 0
    for end in stride(from: 0, to: bytes.count, by: 9) {
      let file = SourceFile(path: "a.md", bytes: bytes[..<end] + Array("\n---\n".utf8))
      guard let text = EditableText(file, questions: Self.questions), text.hasFields else { continue }
      guard let after = try? text.applying(FormAnswers(fields: ["ansvarlig": .text("Ny")])) else { continue }
      changed += 1
      #expect(after.holdsLines(of: file), "\(end)")
    }
    #expect(changed > 50)
  }

  // MARK: Places

  @Test(arguments: [
    ("Hei", ["tittel"]), ("18+", ["målgruppe", "alder"]), ("sorg", ["målgruppe", "situasjon"]),
    ("gratis", ["egenandel"]),
    ("00 00", ["kontakt", "telefon", "0", "nummer"]), ("Storgata", ["sted", "0", "adresse"]),
    ("tirsdag", ["åpningstid"]), ("drop-in", ["deltilbud", "0", "ventetid"]), ("B", ["deltilbud", "1", "navn"]),
    ("C, ", ["deltilbud", "2", "navn"]), ("Til slutt", ["_tekst"]), ("# k39", []),
  ])
  func aPlaceBelongsToItsQuestion(what: String, place: [String]) throws {
    let whole = "---\n\(Self.commented)---\nTil slutt.\n"
    let text = try #require(EditableText(SourceFile(path: "a.md", text: whole), questions: Self.questions))
    let found = try #require(whole.range(of: what == "B" ? "navn: B" : what))
    #expect(text.place(of: whole.utf8.distance(from: whole.startIndex, to: found.lowerBound)) == place)
  }

  @Test func everyQuestionStandsInOneGroup() throws {
    let guide = FieldGuide(of: .service, in: .nb, isNynorsk: false, vocabularies: .builtIn)
    let sheet = try JSONDecoder().decode(
      Sheet.self, from: JSONEncoder().encode(QuestionSheet(Self.questions, guide: guide, in: .nb)))
    #expect(sheet.grupper.flatMap { $0.sporsmal.map(\.id) }.sorted() == Field.allCases.map(\.id).sorted())
    #expect(sheet.grupper.allSatisfy { !$0.sporsmal.isEmpty && !$0.tittel.isEmpty })
  }

  private struct Sheet: Decodable {
    let grupper: [Group]
    struct Group: Decodable {
      let tittel: String
      let sporsmal: [Question]
    }
    struct Question: Decodable { let id: String }
  }

  @Test func anAnswerIsTheSameAfterABrowserHasHadIt() throws {
    let values: [String: FormValue] = [
      "a": .text("x"), "b": .texts(["x", "y"]), "c": .record(["d": .absent, "e": .text("")]),
      "f": .records([.init(origin: 2, ["g": .text("æ\u{FEFF}")]), .init(["h": .notation("i: j")])]),
      "k": .notation("l"),
    ]
    let sent = try JSONDecoder().decode([String: FormValue].self, from: JSONEncoder().encode(values))
    #expect(sent == values)
  }

  // MARK: The whole file

  @Test(arguments: ["\n", "\r\n", "\r"])
  func theFileKeepsItsLineEndsItsMarkAndItsLastLine(ending: String) throws {
    let lines = ["\u{FEFF}---", "tittel: Hei  # navnet", "vedtak: nei", "---", "Én.", "", "To.", "Tre."]
    let text = try #require(
      EditableText(SourceFile(path: "a.md", text: lines.joined(separator: ending)), questions: Self.questions))
    let after = try text.applying(
      FormAnswers(
        fields: ["tittel": .text("Hallo"), "egenandel": .record(["type": .text("gratis")])],
        prose: "Én.\n\nTo!\nOg mer.\nTre."))
    let wanted = [
      "\u{FEFF}---", "tittel: Hallo  # navnet", "egenandel:", "  type: gratis", "vedtak: nei", "---", "Én.", "", "To!",
      "Og mer.", "Tre.",
    ]
    #expect(String(decoding: after.bytes, as: UTF8.self) == wanted.joined(separator: ending))
  }

  @Test func proseCanComeBelowFieldsThatEndTheFile() throws {
    let text = try #require(
      EditableText(SourceFile(path: "a.md", text: "---\ntittel: Hei\n---"), questions: Self.questions))
    let after = try text.applying(FormAnswers(prose: "Hei."))
    #expect(String(decoding: after.bytes, as: UTF8.self) == "---\ntittel: Hei\n---\nHei.")
  }

  @Test func aNewTextHasItsFieldsInTheOrderOfTheForm() throws {
    let blank = try #require(EditableText.blank(path: "a.md", questions: Self.questions))
    let after = try blank.applying(
      FormAnswers(
        fields: [
          "henvisning": .record(["type": .text("ikke nødvendig")]), "tittel": .text("Ny tjeneste"),
          "målgruppe": .record(["hvem": .texts(["unge voksne", "voksne"])]), "utkast": .text("ja"),
        ], prose: "Hei.\n"))
    #expect(
      String(decoding: after.bytes, as: UTF8.self)
        == "---\ntittel: Ny tjeneste\nmålgruppe:\n  hvem: [unge voksne, voksne]\nhenvisning:\n  type: ikke nødvendig\nutkast: ja\n---\nHei.\n"
    )
  }

  @Test func answersToOtherQuestionsAreRefused() throws {
    let text = try text("tittel: Hei\n")
    for fields: [String: FormValue] in [
      ["ukjent": .text("a")], ["tittel": .texts(["a"])], ["tittel": .record([:])],
      ["målgruppe": .record(["x": .text("a")])],
      ["deltilbud": .texts(["a"])],
    ] {
      #expect(throws: EditFailure.unfit) { try text.applying(FormAnswers(fields: fields)) }
    }
    #expect(throws: EditFailure.unfit) { try text.applying(FormAnswers(others: ["0": "a"])) }
  }

  @Test func anAnswerThatTheFileHasNoRoomForIsRefused() throws {
    let text = try text("tittel: Hei\n")
    #expect(throws: EditFailure.unwritable(["tittel"])) {
      try text.applying(FormAnswers(fields: ["tittel": .text(String(repeating: "a", count: 10_001))]))
    }
  }

  /// Whatever somebody pastes is written so that it is read as the same, or is refused.
  @Test func anyTextIsReadAsItWasWritten() throws {
    let pieces = [
      "a", "å", " ", "#", ":", "- ", "\"", "'", "\\", "|", ">", "[", "]", "{", "}", ",", "&", "*", "!", "%", "@", "`",
      "?",
      "\n", "---", "...", "\u{2028}", "\u{85}", "\u{7}", "~", "null", "«", "“", "🙂", "\t",
    ]
    let text = try text("tittel: Hei\ntema: [angst]\ndeltilbud:\n  - {navn: A}\n")
    for (index, first) in pieces.enumerated() {
      for second in [first, pieces[(index + 1) % pieces.count], pieces[(index + 7) % pieces.count]] {
        let written = FormValue.text("\(first)\(second)b\(first)")
        guard !written.isEmpty else { continue }
        for fields: [String: FormValue] in [
          ["tittel": written], ["tema": .texts(["\(first)b\(second)".filter { !$0.isNewline }])],
          ["deltilbud": .records([.init(origin: 0, ["navn": .text("A"), "ingress": written])])],
        ] {
          guard let after = try? text.applying(FormAnswers(fields: fields)) else { continue }
          let read = try #require(EditableText(after, questions: Self.questions))
          for (id, value) in fields { #expect(read.values[id]?.isSame(as: value) == true, "\(first)\(second)") }
        }
      }
    }
  }
}
