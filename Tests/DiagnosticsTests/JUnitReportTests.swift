import Diagnostics
import Testing

@Suite struct JUnitReportTests {
  private let file = SourceFile(path: "content/tjenester/a.md", text: "---\ntittel: A\n---\n")

  private func report(_ diagnostics: [Diagnostic], files: [String] = [], known: Set<Int>? = nil) -> String {
    JUnitReport(findings(diagnostics, file, known: known), files: files, day: "2026-11-23", in: .nb).text
  }

  @Test func aFileWithoutErrorsIsAPassedTest() {
    #expect(
      report([], files: [file.path]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites>
          <testsuite name="content/tjenester/a.md" package="content/tjenester" id="0" timestamp="2026-11-23T00:00:00" \
        hostname="localhost" tests="1" failures="0" errors="0" skipped="0" time="0">
            <properties/>
            <testcase classname="content/tjenester/a.md" name="ingen feil" time="0"/>
            <system-out/>
            <system-err/>
          </testsuite>
        </testsuites>

        """)
  }

  @Test func eachErrorIsAFailedTestWithANameOfItsOwnAndNoLine() {
    let text = report([
      diagnostic(rule("r"), at: "tittel", in: file, field: "tittel"), diagnostic(rule("r"), at: "A", in: file),
      diagnostic(rule("r"), at: "A", in: file),
    ])
    #expect(text.contains("tests=\"3\" failures=\"3\""))
    for name in ["r: tittel", "r", "r (2)"] { #expect(text.contains(" name=\"\(name)\" time=\"0\">")) }
    #expect(
      text.contains("<failure type=\"r\" message=\"noe er galt\">content/tjenester/a.md:2:1\nfeil[r]: noe er galt\n"))
  }

  @Test func warningsAndWhatIsKnownAreReadAndFailNothing() {
    let text = report(
      [diagnostic(rule("w", .warning), at: "A", in: file), diagnostic(rule("e"), at: "A", in: file)], known: [1])
    #expect(text.contains("failures=\"0\""))
    #expect(text.contains("advarsel[w]: noe er galt"))
    #expect(text.contains("feil[e] (kjent fra før): noe er galt"))
    #expect(!text.contains("<failure"))
  }

  @Test func suitesAreSortedByPathAndAFileThatIsNoServiceHasOneOfItsOwn() {
    let settings = SourceFile(path: "content/nettsted.yaml", text: "x\n")
    let text = JUnitReport(
      findings([diagnostic(rule("r"), at: "x", in: settings)], settings), files: ["content/tjenester/b.md", file.path],
      day: "2026-11-23", in: .nb
    ).text
    let order = text.split(separator: "\n").filter { $0.contains("<testsuite ") }.map { $0.split(separator: "\"")[1] }
    #expect(order == ["content/nettsted.yaml", "content/tjenester/a.md", "content/tjenester/b.md"])
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("«\"»", "«&quot;»"), ("]]>", "]]&gt;"),
    ("a\u{1B}[2J", "a\\u{1B}[2J"),
    ("👩‍👧", "👩‍👧"), ("a\u{FFFF}b", "a\u{FFFD}b"), ("a\nb", "a\\u{A}b"),
  ])
  func whatXMLReadsAsItsOwnIsEscaped(summary: String, written: String) {
    let text = report([diagnostic(rule("r"), at: "A", in: file, summary)])
    #expect(text.contains("message=\"\(written)\""))
    #expect(text.contains("feil[r]: \(written)\n"))
  }
}
