import Diagnostics
import Services
import Testing

struct RunningTextTests {
  @Test(arguments: [
    ("Kom innom. Vi er her.", ["Kom innom", "Vi er her"]),
    ("Kom kl. 12 eller bl.a. Nav. Ring nr. 7!", ["Kom kl. 12 eller bl.a. Nav", "Ring nr. 7"]),
    ("Fra 1. januar er vi i andre etasje.", ["Fra 1. januar er vi i andre etasje"]),
    ("Åpent 08.00–15.30. Se example.no.", ["Åpent 08.00–15.30", "Se example.no"]),
    ("Er du redd? (Ring oss.) Vi svarer", ["Er du redd", "Ring oss", "Vi svarer"]),
    ("Du får: Hjelp, råd …", ["Du får", "Hjelp, råd"]),
    ("…", []),
    ("Šattat go. Čále midjiide.", ["Šattat go", "Čále midjiide"]),
    ("Ви хворі. Є лікар.", ["Ви хворі", "Є лікар"]),
    ("اتصل بنا. هل أنت جديد؟ تعال، من فضلك.", ["اتصل بنا", "هل أنت جديد", "تعال، من فضلك"]),
  ])
  func aTextIsCutIntoSentences(text: String, sentences: [String]) {
    let running = page(text)
    #expect(running.sentences.map { running.text(of: $0.words) } == sentences)
  }

  @Test func wordsAreTheSameInAnyLetterCaseAndComposition() {
    #expect(RunningText.hashes("ÅPEN KVELD på\u{A0}Brygga") == RunningText.hashes("a\u{30A}pen kve\u{AD}ld PÅ brygga"))
    #expect(RunningText.hashes("Drop-in") == RunningText.hashes("drop in"))
    #expect(RunningText.hashes("skal") != RunningText.hashes("skål"))
  }

  @Test func somebodysOwnWordsAreKnownByTheirMarks() {
    let text = page("Hun sa «jeg vet ikke» og \"kom\" igjen.")
    let quoted = text.words.indices.filter { text.words[$0].traits.contains(.isQuoted) }
    #expect(quoted.map { text.text(of: $0..<($0 + 1)) } == ["jeg", "vet", "ikke", "kom"])
  }

  @Test func aWordIsPointedAtWhereTheFileHasItAsItIs() {
    // «Ring **legevakten** nå», with the marks around the word that is strong.
    let text = page(
      [
        Prose.Inline(.text("Ring "), at: place(10..<15)),
        Prose.Inline(.strong([Prose.Inline(.text("legevakten"), at: place(17..<27))]), at: place(15..<29)),
        Prose.Inline(.text(" nå"), at: place(29..<33)),
      ], at: place(10..<33))
    #expect(text.span(of: 1..<2) == place(17..<27))
    #expect(text.span(of: 0..<3) == place(10..<33))
  }

  @Test func aWordThatTheFileWritesOtherwiseIsPointedAtWithWhatStandsAroundIt() {
    // «a &amp; b» is longer in the file than as it is read.
    let text = page([Prose.Inline(.text("a & b"), at: place(10..<19))], at: place(10..<19))
    #expect(text.span(of: 1..<2) == place(10..<19))
  }

  @Test func aPhraseStaysInItsSentenceAndHasNoMarkInside() {
    let table = PhraseTable("ta kontakt, ta kontakt med kommunen")
    func found(_ text: String) -> [String] {
      let running = page(text)
      return table.matches(in: running).map { running.text(of: $0.words) }
    }
    #expect(found("Ta kontakt med kommunen, eller ta kontakt.") == ["Ta kontakt med kommunen", "ta kontakt"])
    #expect(found("Vil du ta, kontakt oss. Ta. Kontakt.") == [])
  }

  @Test(arguments: ["\u{FEFF}", "\u{CC}", "a\u{30A}\u{30A}", "🙂🙂", "«»»«", "\u{0}", "  ", "1.2.3."])
  func anyTextCanBeCut(text: String) {
    #expect(page(text).words.count < 4)
  }

  private func page(_ text: String) -> RunningText {
    let span = place(0..<text.utf8.count)
    return page([Prose.Inline(.text(text), at: span)], at: span)
  }

  private func page(_ inlines: [Prose.Inline], at span: Span) -> RunningText {
    RunningText(
      PageDraft(
        kind: .page, id: "om", path: "om.md", language: .nb, isTranslation: false,
        prose: Prose(blocks: [Prose.Block(.paragraph(inlines), at: span)], footnotes: [])))
  }

  private func place(_ range: Range<Int>) -> Span { Span(path: "om.md", range: range) }
}
