import Authoring
import Diagnostics
import Services
import Testing

@Suite struct QueryReaderTests {
  private func read(_ text: String) -> (queries: [String], rules: [String]) {
    let (queries, diagnostics) = readQueries(SourceFile(path: "content/søk.yaml", bytes: Array(text.utf8)))
    let shown = queries.map { query in
      let wanted = query.wanted.map { "\($0.id.value):\($0.grade)" }.joined(separator: " ")
      return "\(query.query.value) > \(wanted) \(query.limit) \(query.kind ?? "-") \(query.isUnseen)"
    }
    return (shown, diagnostics.map(\.rule.id))
  }

  @Test func aQueryHasServicesWithGrades() {
    let (queries, rules) = read(
      "- {søk: \"gratis psykolog\", finn: [a, {id: b, grad: 1}], blant: 5, slag: eksakt, usett: ja}\n- søk: lege\n  finn: c\n"
    )
    #expect(queries == ["gratis psykolog > a:3 b:1 5 eksakt true", "lege > c:3 3 - false"])
    #expect(rules == [])
  }

  @Test(arguments: [
    ("- {søk: lege}", "missing-part"), ("- {finn: [a]}", "missing-part"),
    ("- {søk: lege, finn: [{grad: 2}]}", "missing-part"), ("- {søk: lege, finn: [a], blant: 0}", "unreadable-number"),
    ("- {søk: lege, finn: [{id: a, grad: 4}]}", "unreadable-number"),
    ("- {søk: lege, finn: [a], funn: b}", "unknown-field"),
    ("søk: lege", "wrong-kind"),
  ])
  func whatIsMissingOrUnknownIsReported(text: String, rule: String) {
    #expect(read(text + "\n").rules.contains(rule), "\(read(text + "\n").rules)")
  }

  @Test func anEmptyFileAsksForNothing() {
    #expect(read("[]\n").queries == [])
  }
}
