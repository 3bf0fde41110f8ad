import Foundation
import Services
import Testing

/// How well sentences are understood; the table in `docs/statements.md` is written with `RECORD=1`, like golden files.
@Suite struct LabelledSentencesTests {
  private let labelled: LabelledSentences

  init() throws { labelled = try LabelledSentences() }

  @Test func thereAreEnoughOfThemAndHalfAreInnocent() {
    #expect(labelled.lines.count >= 260)
    let innocent = labelled.lines.filter { line in
      line.expected.isEmpty || line.expected.contains { $0.hasSuffix("-") || $0.hasSuffix("?") }
    }
    #expect(innocent.count * 2 >= labelled.lines.count)
    #expect(labelled.lines.filter { $0.language == .nn }.count * 4 >= labelled.lines.count)
  }

  @Test func everyLabelIsASubject() {
    let subjects = Set(Statement.Subject.allCases.map(\.rawValue))
    for line in labelled.lines {
      for label in line.expected {
        #expect(subjects.contains(String(label.prefix { $0 != "+" && $0 != "-" })), "\(label): \(line.text)")
      }
    }
  }

  @Test(arguments: Statement.Subject.allCases)
  func aSubjectIsSeldomWrongAndSeldomMissed(subject: Statement.Subject) {
    let score = labelled.score(subject) { _ in true }
    guard score.labelled >= 8 else { return }
    #expect(score.precision >= 0.95, "\(subject): \(score)")
    #expect(score.recall >= 0.85, "\(subject): \(score)")
  }

  @Test(arguments: [true, false])
  func inAllTheyAreSeldomWrongAndSeldomMissed(isSeen: Bool) {
    let score = labelled.score(nil) { $0.isSeen == isSeen }
    #expect(score.precision >= 0.95, "\(score)")
    #expect(score.recall >= 0.85, "\(score)")
  }

  @Test func theTableInTheDocumentsIsThisOne() throws {
    let file = LabelledSentences.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/statements.md")
    let document = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(document.range(of: "| subject | seen"))
    let end = try #require(document.range(of: "\n\n", range: start.lowerBound..<document.endIndex))
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let updated = document.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: labelled.table)
      try updated.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded")
      return
    }
    #expect(document[start.lowerBound..<end.lowerBound] == labelled.table)
  }
}
