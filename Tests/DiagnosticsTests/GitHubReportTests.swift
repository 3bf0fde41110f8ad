import Diagnostics
import Testing

@Suite struct GitHubReportTests {
  private let file = SourceFile(path: "content/a.md", text: "---\ntittel: Ungdomsteam\n---\n")

  private func report(_ diagnostics: [Diagnostic], known: Set<Int>? = nil) -> GitHubReport {
    GitHubReport(findings(diagnostics, file, known: known), in: .nb)
  }

  private func lines(_ report: GitHubReport) -> [Substring] { report.text.split(separator: "\n") }

  @Test func aFindingIsOneCommandWithPlaceRuleMessageAndRemedy() {
    #expect(
      report([diagnostic(rule("missing-field"), at: "tittel", in: file)]).text
        == "::error file=content/a.md,line=2,col=1,endLine=2,endColumn=7,title=missing-field::"
        + "noe er galt%0Aslik retter du: skriv det om\n")
  }

  @Test func nothingFoundIsNothingSaid() {
    #expect(report([]).text.isEmpty)
  }

  @Test func signsThatEndAPropertyAreEscapedInPropertiesOnly() {
    let odd = SourceFile(path: "content/50%, pris: b.md", text: "x\n")
    let text = GitHubReport(
      findings([diagnostic(rule("r"), at: "x", in: odd, "50 %, pris: b", remedy: "skriv")], odd), in: .nb
    ).text
    #expect(text.contains("file=content/50%25%2C pris%3A b.md,"))
    #expect(text.hasSuffix("::50 %25, pris: b%0Aslik retter du: skriv\n"))
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\n::error::b"])
  func anAuthorsLineBreakNeverBeginsACommand(summary: String) {
    let text = report([diagnostic(rule("r"), at: "tittel", in: file, summary)]).text
    #expect(text.split(whereSeparator: \.isNewline).count == 1)
    #expect(!text.unicodeScalars.dropLast().contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func severitiesHaveTheNamesThatGitHubKnowsErrorsFirst() {
    let text = report([
      diagnostic(rule("h", .info), at: "t", in: file), diagnostic(rule("w", .warning), at: "t", in: file),
      diagnostic(rule("e"), at: "t", in: file),
    ])
    #expect(lines(text).map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
    #expect(text.leftOut.isEmpty)
  }

  @Test func atMostTenOfAKindAreShownAndTheRestIsCountedAndListed() {
    let all = (0..<14).map { _ in diagnostic(rule("e"), at: "t", in: file) }
    let report = report(all + (0..<10).map { _ in diagnostic(rule("h", .info), at: "t", in: file) })
    #expect(lines(report).count { $0.hasPrefix("::error") } == 10)
    // The summary takes the place of one notice.
    #expect(lines(report).count { $0.hasPrefix("::notice") } == 10)
    #expect(report.leftOut == [10, 11, 12, 13, 23])
    #expect(
      lines(report).last?.hasPrefix("::notice title=terskel::feil: 14, advarsler: 0, hint: 10; 5 av funnene") == true)
  }

  @Test func whatIsNewIsShownBeforeWhatIsKnown() {
    let report = report(
      (0..<11).map { _ in diagnostic(rule("e"), at: "t", in: file) }, known: Set(0..<10))
    #expect(report.leftOut == [9])
    #expect(lines(report)[0].contains("title=e::"))
    #expect(lines(report)[1].contains("title=e (kjent fra før)::"))
  }

  @Test func anotherPlaceIsNamedInTheMessage() {
    let note = Diagnostic.Note(Wording(verbatim: "her"), at: span(of: "---", in: file))
    #expect(
      report([diagnostic(rule("e"), at: "tittel", in: file, notes: [note])]).text.contains(
        "%0Ase også: content/a.md:1: her%0A"))
  }

  @Test func textForTheLogHoldsNoCommandOfTheOlderKind() {
    #expect(GitHubReport.harmlessInLog("a ##[error]b ##[c") == "a # #[error]b # #[c")
    #expect(GitHubReport.harmlessInLog("## [a] #[b]") == "## [a] #[b]")
  }
}
