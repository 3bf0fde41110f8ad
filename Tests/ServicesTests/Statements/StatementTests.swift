import Diagnostics
import Services
import Testing

/// What sentences say, one by one, and where; how often they are understood is in `LabelledSentencesTests`.
@Suite struct StatementTests {
  private func read(_ text: String, _ language: LanguageCode = .nb) -> [Statement] {
    statements(in: Located(text, at: Span(path: "a.md", range: 0..<text.utf8.count)), language: language)
  }

  private func said(_ text: String, _ language: LanguageCode = .nb) -> [String] {
    read(text, language).map(\.shortForm)
  }

  private func words(_ text: String) -> [String] {
    read(text).map { String(decoding: Array(text.utf8)[$0.words.range], as: UTF8.self) }
  }

  private func sentences(_ text: String) -> [String] {
    read(text).map { String(decoding: Array(text.utf8)[$0.sentence.range], as: UTF8.self) }
  }

  @Test func everyLineOfTheTablesCanBeRead() {
    #expect(StatementTable.norwegian.faults == [])
  }

  @Test(arguments: [
    ("Du må ha henvisning fra fastlegen.", ["referral+"]),
    ("Du trenger ikke melde deg på, men du må søke.", ["application+"]),
    ("Du må søke, men du trenger ikke henvisning.", ["application+", "referral-"]),
    ("Vi kan ikke hjelpe deg uten henvisning.", ["referral+"]),
    ("Du får ikke time uten henvisning.", ["referral+"]),
    ("Du trenger ikke henvisning, søknad eller vedtak.", ["referral-", "application-", "decision-"]),
    ("Hvis du ikke har henvisning, ring oss.", []),
    ("Hvis du vil ha mer må du søke.", ["application+?"]),
    ("Hvis du vil ha samtaler over tid, må du søke.", ["application+?"]),
    ("Etter tre samtaler må du søke.", ["application+?"]),
  ])
  func aNotAndAnIfReachAsFarAsTheyDo(text: String, expected: [String]) {
    #expect(said(text) == expected)
  }

  @Test func aTextInAnotherLanguageSaysNothing() throws {
    #expect(said("Du må ha henvisning.", try #require(LanguageCode(code: "sv"))) == [])
    #expect(said("Gratis! You need no referral.", try #require(LanguageCode(code: "en"))) == [])
  }

  @Test(arguments: [
    ("Ring oss. Du trenger ikke henvisning fra lege. Kom innom.", "trenger ikke henvisning"),
    ("Vedtak trengs ikke.", "Vedtak trengs ikke"),
    ("Det koster 5 000 kr per måned.", "koster 5 000 kr"),
    ("Prisen er 7 900 kr per måned.", "Prisen er 7 900 kr"),
  ])
  func theCaretStandsUnderTheSmallestWords(text: String, expected: String) {
    #expect(words(text) == [expected])
  }

  @Test(arguments: [
    ("Ring kl. 8. Du må søke før 1. januar. Kom.", "Du må søke før 1. januar."),
    ("Ta med f.eks. en venn. Det er gratis! Kom.", "Det er gratis!"),
    ("Vi har kurs, samtaler, møter osv. Det er gratis.", "Det er gratis."),
    ("Gruppa har ca. 8 plasser, jf. nr. 4, og er gratis. Kom.", "Gruppa har ca. 8 plasser, jf. nr. 4, og er gratis."),
    ("Vi flyttet i 2027. Alt er gratis.", "Alt er gratis."),
    ("(Det er gratis.) Kom.", "Det er gratis."),
    ("Åpent 08.00–15.30. Tilbudet er gratis", "Tilbudet er gratis"),
  ])
  func aSentenceEndsWhereItEnds(text: String, expected: String) {
    #expect(sentences(text) == [expected])
  }

  @Test func lettersMayBeComposedOrNotAndLargeOrSmall() {
    #expect(said("DU MÅ SØKE OM PLASS.") == ["application+"])
    #expect(said("Du ma\u{30A} søke om plass.") == ["application+"])
    #expect(said("Du må ha hen\u{AD}visning.") == ["referral+"])
    #expect(said("Du\u{A0}må\u{A0}ha\u{202F}henvisning.") == ["referral+"])
  }

  @Test(arguments: [
    "", " ", "«", "«»", "\u{FEFF}", "kr", "kr kr kr", "ikke", "…", ".", "?!", "- - -", "hvis hvis hvis", "5 000",
    "å å å",
    "\u{30A}", "😀", "du må", ": : :", "(((",
  ])
  func hopelessTextsSayNothing(text: String) {
    #expect(said(text) == [])
  }

  @Test func aTextThatDoesNotStandVerbatimIsPlacedAsAWhole() {
    let text = Located("Du må søke. Ring oss.", at: Span(path: "a.md", range: 10..<40))
    let statement = statements(in: text, language: .nb)
    #expect(statement.map(\.sentence.range) == [10..<40])
    #expect(statement.map(\.words.range) == [10..<40])
  }

  // MARK: Blocks

  private func text(_ text: String, at start: Int = 0) -> Prose.Inline {
    Prose.Inline(.text(text), at: Span(path: "a.md", range: start..<start + text.utf8.count))
  }

  private func block(_ kind: Prose.Block.Kind) -> Prose.Block {
    Prose.Block(kind, at: Span(path: "a.md", range: 0..<0))
  }

  private func paragraph(_ words: String) -> Prose.Block { block(.paragraph([text(words)])) }

  private func heading(_ words: String, level: Int = 2) -> Prose.Block {
    block(.heading(level: level, anchor: "a", [text(words)]))
  }

  private func list(_ items: String...) -> Prose.Block {
    let span = Span(path: "a.md", range: 0..<0)
    return block(
      .bulletList(isTight: true, items: items.map { Prose.Item(number: nil, blocks: [paragraph($0)], at: span) }))
  }

  private func said(_ blocks: [Prose.Block]) -> [String] {
    statements(in: blocks, language: .nb).map(\.shortForm)
  }

  @Test func quotesCodePicturesAndStruckWordsAreNotRead() {
    let words = "Du må søke om plass."
    let span = Span(path: "a.md", range: 0..<1)
    #expect(said([paragraph(words)]) == ["application+"])
    #expect(said([block(.quote([paragraph(words)]))]) == [])
    #expect(said([block(.code(words, info: ""))]) == [])
    #expect(said([block(.paragraph([Prose.Inline(.code(words), at: span)]))]) == [])
    #expect(said([block(.paragraph([Prose.Inline(.strikethrough([text(words)]), at: span)]))]) == [])
    #expect(
      said([block(.paragraph([Prose.Inline(.image(source: "a.png", title: "", alternative: words), at: span)]))]) == [])
    #expect(said([paragraph("Trykk på «Du må søke om plass».")]) == [])
  }

  @Test func aLinkToAnotherPageIsAboutThatPage() {
    func sentence(_ destination: String) -> Prose.Block {
      let link = Prose.Inline.Kind.link(destination: destination, title: "", [text("plass", at: 20)])
      return block(
        .paragraph([text("Du må søke om "), Prose.Inline(link, at: Span(path: "a.md", range: 19..<32))]))
    }
    #expect(said([sentence("støttekontakt.md")]) == [])
    #expect(said([sentence("#søknad")]) == ["application+"])
  }

  @Test func aSectionAboutOtherServicesIsNotAboutThisOne() {
    let others = paragraph("Du må ha henvisning.")
    #expect(said([heading("Hvis dette ikke passer for deg"), others]) == [])
    #expect(said([heading("Andre tilbud"), others, heading("Slik får du hjelp"), others]) == ["referral+"])
    #expect(said([heading("Andre tilbud"), heading("Hos legen", level: 3), others]) == [])
  }

  @Test func theLineBeforeAListSpeaksForItsItems() {
    #expect(said([paragraph("Du trenger ikke:"), list("henvisning", "vedtak")]) == ["referral-", "decision-"])
    #expect(said([paragraph("Du må ha:"), list("henvisning fra lege")]) == ["referral+"])
    #expect(said([heading("Dette får du hjelp med"), list("å søke om behandling", "søknad om lån")]) == [])
    #expect(said([paragraph("Kom innom."), list("henvisning", "40 kr for mat")]) == [])
  }

  @Test func whatIsSaidUnderAHeadingAboutSomethingElseIsAboutThat() {
    let price = paragraph("Du betaler 300 kroner for et halvt år.")
    #expect(said([heading("Pris"), price]) == ["cost+"])
    #expect(said([heading("Trygghetsalarm"), price]) == [])
    #expect(said([heading("Turlaget"), price]) == [])
    #expect(said([heading("Turlaget"), paragraph("Hos oss betaler du 300 kroner.")]) == ["cost+"])
  }

  @Test func theSentenceBeforeMayTellWhatIsMeant() {
    #expect(said([paragraph("Du må ha henvisning.")]) == ["referral+"])
    #expect(said([paragraph("Vi samarbeider med poliklinikken. Du må ha henvisning.")]) == [])
    #expect(said([paragraph("Om vinteren serverer vi suppe. Det koster 40 kroner.")]) == [])
    #expect(said([paragraph("Samtalen varer en time. Det koster 40 kroner.")]) == ["cost+"])
  }

  @Test func whatPeopleBelieveIsNotSaid() {
    let intro = paragraph("Vanlige misforståelser:")
    #expect(said([intro, list("Du må ha henvisning.", "Det koster 300 kroner.")]) == [])
    #expect(said([heading("Det er ikke sånn at …"), list("… du må ha en diagnose.")]) == [])
    #expect(said([paragraph("«Legen sa at du må ha henvisning. Må jeg vente på det?» Nei.")]) == [])
    #expect(said([paragraph("Du må ha vedtak. Det stemmer ikke.")]) == [])
  }

  @Test func aTableSaysNothingThatMayAccuse() {
    let cell = Prose.Table.Cell([text("Du må søke om plass.")], at: Span(path: "a.md", range: 0..<1))
    let table = Prose.Table(alignments: [.start], header: [cell], rows: [[cell]])
    #expect(said([block(.table(table))]) == [])
  }

  @Test(arguments: [
    ("Avlastningen krever vedtak.", ["decision+"]),
    ("Avlastning får du etter vedtak.", ["decision+"]),
    ("Husleia er 300 kroner.", []),
    ("Familieveilederen krever vedtak.", []),
    ("Familieveiledning krever vedtak.", []),
  ])
  func theNamesOfTheServiceMeanItAndThoseOfOtherWaysInDoNot(text: String, expected: [String]) {
    let names = ServiceWords(own: ["Avlastning"], others: ["Familieveiledning"])
    let span = Span(path: "a.md", range: 0..<text.utf8.count)
    #expect(statements(in: Located(text, at: span), language: .nb, about: names).map(\.shortForm) == expected)
  }

  @Test(arguments: [
    ("familieveiledning", "familieveilederen", true), ("ergoterapi", "ergoterapeuten", true), ("kurs", "kurset", true),
    ("gruppe", "gruppa", true), ("kurs", "kursboka", false), ("rus", "russ", false), ("barn", "barnevern", false),
  ])
  func wordsAreTheSameInOtherForms(first: String, second: String, expected: Bool) {
    #expect(ServiceWords.areForms(of: Array(first.utf8), Array(second.utf8)) == expected)
  }

  @Test func aHeadingThatAsksSaysNothing() {
    #expect(said([heading("Må jeg ha henvisning?")]) == [])
    #expect(said([heading("Hva koster det")]) == [])
    #expect(said([heading("Slik søker du")]) == ["application+"])
  }

  @Test func placesAreThoseOfTheFile() {
    let inlines = [
      text("Kom. Du ", at: 100),
      Prose.Inline(.strong([text("trenger ikke", at: 110)]), at: Span(path: "a.md", range: 108..<124)),
      Prose.Inline(.softBreak, at: Span(path: "a.md", range: 124..<125)), text("henvisning. Ring.", at: 125),
    ]
    let found = statements(in: [block(.paragraph(inlines))], language: .nb)
    #expect(found.map(\.words.range) == [110..<135])
    #expect(found.map(\.sentence.range) == [105..<136])
  }
}

extension Statement {
  /// The subject, then `+` or `-`, then `?` where it is conditional.
  var shortForm: String {
    subject.rawValue + (sense == .affirmed ? "+" : "-") + (isConditional ? "?" : "")
  }
}
