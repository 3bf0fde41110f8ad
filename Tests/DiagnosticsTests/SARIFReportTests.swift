import Diagnostics
import Foundation
import Testing

@Suite struct SARIFReportTests {
  private func run(_ findings: [ReportedFinding], limit: Int = 100) throws -> [String: Any] {
    let text = SARIFReport(findings, program: "terskel 1.2.3", in: .nb, limit: limit).text
    let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ findings: [ReportedFinding]) throws -> [[String: Any]] {
    try #require(try run(findings)["results"] as? [[String: Any]])
  }

  private func rules(_ run: [String: Any]) throws -> [[String: Any]] {
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "terskel")
    #expect(driver["version"] as? String == "1.2.3")
    return try #require(driver["rules"] as? [[String: Any]])
  }

  private func place(_ result: [String: Any]?, _ key: String = "locations") -> [String: Any]? {
    ((result?[key] as? [[String: Any]])?.first)?["physicalLocation"] as? [String: Any]
  }

  private func text(_ value: Any?) -> String? { (value as? [String: Any])?["text"] as? String }

  @Test func aResultPointsAtItsRuleAndTheRuleExplainsItself() throws {
    let file = SourceFile(path: "content/a.md", text: "kort\n")
    let run = try run(
      findings(
        [
          diagnostic(rule("z-rule", .info), at: "kort", in: file),
          diagnostic(rule("a-rule", .warning, source: "en kilde"), at: "kort", in: file),
          diagnostic(rule("z-rule", .info), at: "kort", in: file),
        ], file))
    let rules = try rules(run)
    #expect(rules.map { $0["id"] as? String } == ["a-rule", "z-rule"])
    #expect(text(rules[0]["shortDescription"]) == "krav til a-rule")
    #expect(text(rules[0]["fullDescription"]) == "grunn til a-rule")
    #expect(
      text(rules[0]["help"]) == "krav til a-rule\n\ngrunn til a-rule\n\nen kilde\n\nles mer: terskel explain a-rule")
    #expect((rules[0]["defaultConfiguration"] as? [String: String]) == ["level": "warning"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0, 1])
    #expect(results.map { $0["level"] as? String } == ["note", "warning", "note"])
    #expect(text(results[0]["message"]) == "noe er galt\nslik retter du: skriv det om")
  }

  @Test(arguments: [
    ("👩‍👧 kort", 7, 11), ("blåbær kort", 8, 12), ("bla\u{30A} kort", 6, 10), ("\u{FEFF}kort", 1, 5), ("\tkort", 2, 6),
  ])
  func columnsCountUTF16CodeUnits(line: String, start: Int, end: Int) throws {
    let file = SourceFile(path: "a.md", text: line + "\n")
    let run = try run(findings([diagnostic(rule("r"), at: "kort", in: file)], file))
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let result = (run["results"] as? [[String: Any]])?.first
    #expect(
      place(result)?["region"] as? [String: Int]
        == ["startLine": 1, "startColumn": start, "endLine": 1, "endColumn": end])
  }

  @Test(arguments: [
    ("content/tjenester/18-åpningstid.md", "content/tjenester/18-%C3%A5pningstid.md"),
    ("mitt innhold/æøå 50%.md", "mitt%20innhold/%C3%A6%C3%B8%C3%A5%2050%25.md"), ("a:b#c?.md", "a%3Ab%23c%3F.md"),
  ])
  func pathsAreAddressesFromTheRoot(path: String, uri: String) throws {
    let file = SourceFile(path: path, text: "x\n")
    let result = try results(findings([diagnostic(rule("r"), at: "x", in: file)], file)).first
    #expect(
      place(result)?["artifactLocation"] as? [String: String] == ["uri": uri, "uriBaseId": "%SRCROOT%"])
  }

  @Test func anAbsolutePathHasNoRoot() throws {
    let file = SourceFile(path: "/et sted/a.md", text: "x\n")
    let result = try results(findings([diagnostic(rule("r"), at: "x", in: file)], file)).first
    #expect(place(result)?["artifactLocation"] as? [String: String] == ["uri": "file:///et%20sted/a.md"])
  }

  @Test func aNoteIsARelatedLocation() throws {
    let file = SourceFile(path: "a.md", text: "en\nto\n")
    let note = Diagnostic.Note(Wording(verbatim: "her"), at: span(of: "en", in: file))
    let result = try results(findings([diagnostic(rule("r"), at: "to", in: file, notes: [note])], file)).first
    #expect((place(result, "relatedLocations")?["region"] as? [String: Int])?["startLine"] == 1)
    #expect(text((result?["relatedLocations"] as? [[String: Any]])?.first?["message"]) == "her")
  }

  @Test func anAuthorsMarkdownIsNotALinkOfTheLog() throws {
    let file = SourceFile(path: "a.md", text: "x\n")
    let result = try results(
      findings([diagnostic(rule("r"), at: "x", in: file, "«[RPH](1)»", remedy: "skriv")], file)
    ).first
    #expect(text(result?["message"]) == "«\\[RPH](1)»\nslik retter du: skriv")
  }

  @Test func aBaselineIsSaidInTheStandardsOwnWords() throws {
    let file = SourceFile(path: "a.md", text: "x\n")
    let all = [diagnostic(rule("r"), at: "x", in: file), diagnostic(rule("s"), at: "x", in: file)]
    #expect(try results(findings(all, file)).allSatisfy { $0["baselineState"] == nil })
    #expect(
      try results(findings(all, file, known: [0])).map { $0["baselineState"] as? String } == ["unchanged", "new"])
  }

  @Test func aLogThatWouldBeTooLargeKeepsTheErrorsAndSaysWhatIsGone() throws {
    let file = SourceFile(path: "a.md", text: "x\n")
    let hints = [Diagnostic](repeating: diagnostic(rule("h", .info), at: "x", in: file), count: 3)
    let run = try run(findings(hints + [diagnostic(rule("e"), at: "x", in: file)], file), limit: 3)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["h", "h", "e"])
    let notifications = (run["invocations"] as? [[String: Any]])?.first?["toolExecutionNotifications"]
    #expect(text((notifications as? [[String: Any]])?.first?["message"]) == "1 funn til fikk ikke plass")
  }
}
