import Diagnostics
import Testing

@Suite struct TextReportTests {
  private let rule = Rule(
    "missing-field", .error, demand: Wording(verbatim: "d"), rationale: Wording(verbatim: "r"), accepts: [], rejects: []
  )

  private func report(_ text: String, _ range: Range<Int>, language: MessageLanguage = .nb) -> String {
    let file = SourceFile(path: "content/a.md", text: text)
    let diagnostic = Diagnostic(
      rule, at: file.span(range), Wording(nb: "sier ikke hva det koster", nn: "seier ikkje", en: "does not say"),
      remedy: Wording(nb: "legg til linjen", nn: "legg til linja", en: "add the line"))
    return TextReport(language: language).text(of: [diagnostic]) { $0 == file.path ? file : nil }
  }

  @Test func aMessageHasPlaceExcerptCaretRemedyAndWhereToReadMore() {
    #expect(
      report("---\ntittel: Ungdomsteam\n---\n", 4..<10) == """
        feil[missing-field]: sier ikke hva det koster
         --> content/a.md:2:1
          |
        2 | tittel: Ungdomsteam
          | ^^^^^^
          slik retter du: legg til linjen
          les mer: terskel explain missing-field

        """)
  }

  @Test func theCaretStandsUnderTheCharacterWhateverItsBytes() {
    #expect(report("på øya: x\n", 10..<11).contains("1 | på øya: x\n  |         ^\n"))
  }

  @Test func charactersThatSteerATerminalAreShownAsWhatTheyAre() {
    let text = report("a\u{1B}[2Jb\u{202E}c\n", 0..<1)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("\\u{1B}"))
  }

  @Test func aLongLineIsShownAroundTheFault() {
    let text = report(
      String(repeating: "a", count: 5_000) + "X" + String(repeating: "b", count: 5_000) + "\n", 5_000..<5_001)
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 130 })
    #expect(text.contains("aXb"))
  }

  @Test func messagesComeInThreeLanguages() {
    #expect(report("x\n", 0..<1, language: .nn).contains("slik rettar du: legg til linja"))
    #expect(report("x\n", 0..<1, language: .en).contains("error[missing-field]: does not say"))
  }
}
