import Diagnostics
import Foundation
import Services

/// Sentences of our own with what a person says that they say: `labelled-sentences.txt`.
struct LabelledSentences {
  struct Line {
    let language: LanguageCode
    let expected: Set<String>
    let text: String
    let isSeen: Bool

    /// What the program says that it says.
    var read: Set<String> {
      let span = Span(path: "tjenester/a.md", range: 0..<text.utf8.count)
      return Set(statements(in: Located(text, at: span), language: language).map(\.shortForm))
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  let lines: [Line]

  init() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "labelled-sentences.txt"), encoding: .utf8)
    var lines: [Line] = []
    var isSeen = true
    for line in text.split(separator: "\n") {
      if line.hasPrefix("=") { isSeen = !line.hasSuffix("unseen") }
      let fields = line.split(separator: "|", maxSplits: 2).map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count == 3, let language = LanguageCode(code: fields[0]) else { continue }
      let expected = fields[1].split(separator: " ").map(String.init).filter { $0 != "none" }
      lines.append(Line(language: language, expected: Set(expected), text: fields[2], isSeen: isSeen))
    }
    self.lines = lines
  }

  /// How often one subject was found where it is, and was there where it was found.
  struct Score: Equatable {
    var right = 0
    var wrong = 0
    var missed = 0

    var labelled: Int { right + missed }
    var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    var recall: Double { labelled == 0 ? 1 : Double(right) / Double(labelled) }

    mutating func count(expected: Set<String>, read: Set<String>) {
      right += expected.intersection(read).count
      wrong += read.subtracting(expected).count
      missed += expected.subtracting(read).count
    }
  }

  /// A statement counts as right if its subject, its sense and its condition are.
  func score(_ subject: Statement.Subject?, where belongs: (Line) -> Bool) -> Score {
    var score = Score()
    func mine(_ form: String) -> Bool {
      guard let subject else { return true }
      return form.prefix { $0 != "+" && $0 != "-" } == subject.rawValue
    }
    for line in lines where belongs(line) {
      score.count(expected: line.expected.filter(mine), read: line.read.filter(mine))
    }
    return score
  }

  /// The table of `docs/statements.md`.
  var table: String {
    var rows = [
      "| subject | seen: labelled | precision | recall | unseen: labelled | precision | recall |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    func cells(_ score: Score) -> String {
      "\(score.labelled) | \(percent(score.precision)) | \(percent(score.recall))"
    }
    for subject in Statement.Subject.allCases {
      let seen = score(subject) { $0.isSeen }
      let unseen = score(subject) { !$0.isSeen }
      rows.append("| `\(subject.rawValue)` | \(cells(seen)) | \(cells(unseen)) |")
    }
    let seen = score(nil) { $0.isSeen }
    let unseen = score(nil) { !$0.isSeen }
    rows.append("| all | \(cells(seen)) | \(cells(unseen)) |")
    return rows.joined(separator: "\n")
  }

  private func percent(_ share: Double) -> String {
    "\(Int((share * 1000).rounded()) / 10).\(Int((share * 1000).rounded()) % 10) %"
  }
}
