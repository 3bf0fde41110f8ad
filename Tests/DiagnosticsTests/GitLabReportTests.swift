import Diagnostics
import Foundation
import Testing

@Suite struct GitLabReportTests {
  private func entries(_ findings: [ReportedFinding]) throws -> [[String: Any]] {
    let text = GitLabReport(findings, in: .nb).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  private func fingerprints(_ findings: [ReportedFinding]) throws -> [String] {
    try entries(findings).compactMap { $0["fingerprint"] as? String }
  }

  @Test func anEntryHasWhatGitLabAsksFor() throws {
    let file = SourceFile(path: "content/a.md", text: "---\ntittel: «\"A\"»\n---\n")
    let entry = try #require(
      try entries(findings([diagnostic(rule("r", .warning), at: "tittel", in: file, "«\"A\"» og \\")], file)).first)
    #expect(entry["description"] as? String == "«\"A\"» og \\ – slik retter du: skriv det om")
    #expect(entry["check_name"] as? String == "r")
    #expect(entry["severity"] as? String == "minor")
    let location = try #require(entry["location"] as? [String: Any])
    #expect(location["path"] as? String == "content/a.md")
    #expect((location["lines"] as? [String: Int])?["begin"] == 2)
  }

  @Test func nothingFoundIsAnEmptyList() throws {
    #expect(try entries([]).isEmpty)
  }

  @Test func aFingerprintStaysWhenOtherLinesMoveOrWordsAreBrokenElsewhere() throws {
    let before = SourceFile(path: "a.md", text: "en to\n")
    let after = SourceFile(path: "a.md", text: "\n\nnytt\r\nen\r\n  to\r\n")
    #expect(
      try fingerprints(findings([diagnostic(rule("r"), at: "en to", in: before)], before))
        == fingerprints(findings([diagnostic(rule("r"), at: "en\r\n  to", in: after)], after)))
  }

  @Test func aFingerprintIsTheSameOnEveryMachineAndInEveryLanguage() throws {
    let file = SourceFile(path: "content/a.md", text: "ventetid: kort\n")
    let diagnostics = [diagnostic(rule("waiting-time-without-number"), at: "kort", in: file, field: "ventetid")]
    #expect(try fingerprints(findings(diagnostics, file)) == ["6b59c548850e8d5d"])
  }

  @Test func noTwoFindingsShareAFingerprint() throws {
    let file = SourceFile(path: "a.md", text: "kort og kort\n")
    let other = SourceFile(path: "b.md", text: "kort\n")
    let all = [
      diagnostic(rule("r"), at: "kort", in: file), diagnostic(rule("r"), at: "kort", in: file),
      diagnostic(rule("r"), at: "kort", in: file, field: "egenandel"),
      diagnostic(rule("r"), at: "kort", in: file, field: "henvisning"), diagnostic(rule("s"), at: "kort", in: file),
      diagnostic(rule("r"), at: "og", in: file), diagnostic(rule("r"), at: "kort", in: other),
    ]
    #expect(Set(try fingerprints(findings(all, file, other))).count == all.count)
  }

  @Test func pathsBeginAtTheRootOfTheRepository() throws {
    let file = SourceFile(path: "../innhold/a.md", text: "x\n")
    let made = findings(
      [diagnostic(rule("r"), at: "x", in: file)], file, paths: ReportPaths(content: "../innhold/", shown: "by/innhold"))
    #expect((try entries(made).first?["location"] as? [String: Any])?["path"] as? String == "by/innhold/a.md")
    #expect(ReportPaths(content: ".", shown: "").path("./tjenester/a.md") == "tjenester/a.md")
    #expect(ReportPaths(content: "content", shown: "x").path("contents/a.md") == "contents/a.md")
  }
}
