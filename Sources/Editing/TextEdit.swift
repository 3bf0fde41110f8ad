package import Diagnostics
package import Schemas
import Services

/// What a form says when it is sent: every answer, and the texts beside them.
package struct FormAnswers: Sendable, Decodable {
  /// By the id of the question; what is not here is as it was.
  package var fields: [String: FormValue]
  /// By its place among `EditableText.others`.
  package var others: [String: String]
  /// The text below the fields; nil where it is as it was.
  package var prose: String?

  package init(fields: [String: FormValue] = [:], others: [String: String] = [:], prose: String? = nil) {
    self.fields = fields
    self.others = others
    self.prose = prose
  }

  private enum CodingKeys: String, CodingKey {
    case fields = "felt"
    case others = "andre"
    case prose = "tekst"
  }

  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    fields = try record.decodeIfPresent([String: FormValue].self, forKey: .fields) ?? [:]
    others = try record.decodeIfPresent([String: String].self, forKey: .others) ?? [:]
    prose = try record.decodeIfPresent(String.self, forKey: .prose)
  }
}

/// Why answers cannot be written.
package enum EditFailure: Error, Sendable, Hashable {
  /// They are no answers to the questions, as those of a form always are.
  case unfit
  /// What would be written for these questions would be read as something else.
  case unwritable([String])
}

extension EditableText {
  /// A text that says nothing yet.
  package static func blank(path: String, questions: [FormField]) -> EditableText? {
    EditableText(SourceFile(path: path, text: "---\n---\n"), questions: questions)
  }

  /// The file with these answers: lines of fields that say the same stay as they are, byte for byte.
  ///
  /// What is written is read once more, and only taken if it says what was answered, and everything else what it said.
  package func applying(_ sent: FormAnswers) throws(EditFailure) -> SourceFile {
    var answers = sent
    answers.fields = questions.asRead(sent.fields).mapValues(\.tidied)
    guard questions.take(sent.fields), answers.others.keys.allSatisfy({ Int($0).map(others.indices.contains) ?? false })
    else { throw .unfit }
    guard hasFields else {
      guard answers.fields.allSatisfy({ $0.value.isEmpty }) else { throw .unfit }
      return SourceFile(path: file.path, bytes: splicing(proseSplices(answers.prose)) ?? file.bytes)
    }
    var wrong: [String] = []
    for whole in [false, true] {
      guard let bytes = splicing(splices(answers, whole: whole)) else { continue }
      let result = SourceFile(path: file.path, bytes: bytes)
      wrong = misread(answers, in: result)
      if wrong.isEmpty { return result }
    }
    throw .unwritable(wrong.isEmpty ? answers.fields.keys.sorted() : wrong)
  }

  private func splicing(_ splices: [Splice]) -> [UInt8]? { file.bytes.splicing(splices) }

  // MARK: What changes

  private func splices(_ answers: FormAnswers, whole: Bool) -> [Splice] {
    let change = FieldChange(lines, ending: ending)
    var splices: [Splice] = []
    var place = fieldRange.lowerBound
    for question in questions {
      if let entry = entries[question.id] {
        place = lines.range(of: entry.block).upperBound
        guard let new = answers.fields[question.id] else { continue }
        let old = values[question.id] ?? .absent
        splices += change.splices(entry, of: question, from: old, to: new, whole: whole)
      } else if let new = answers.fields[question.id], !new.isEmpty {
        splices += change.insertion(of: question, new, indent: 0, at: place)
      }
    }
    for (index, entry) in otherEntries.enumerated() {
      guard let text = answers.others[String(index)], text != others[index] else { continue }
      splices.append(Splice(lines.range(of: entry.block), change.joined(Notation().lines(of: text, indent: 0))))
    }
    return splices + proseSplices(answers.prose)
  }

  private var ending: String {
    guard let first = file.bytes.firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else { return "\n" }
    if file.bytes[first] == .lineFeed { return "\n" }
    return first + 1 < file.bytes.count && file.bytes[first + 1] == .lineFeed ? "\r\n" : "\r"
  }

  /// The lines that differ, with the file's own line ends; a browser's text has line feeds alone.
  private func proseSplices(_ text: String?) -> [Splice] {
    guard let text else { return [] }
    let old = WrittenLines(file.bytes, in: proseRange).lines
    let bytes = Array(text.utf8)
    let new = WrittenLines(bytes, in: 0..<bytes.count).lines
    func isSame(_ left: WrittenLines.Line, _ right: WrittenLines.Line) -> Bool {
      file.bytes[left.start..<left.end] == bytes[right.start..<right.end]
        && (left.end == left.next) == (right.end == right.next)
    }
    var start = 0
    while start < min(old.count, new.count), isSame(old[start], new[start]) { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start, isSame(old[old.count - 1 - tail], new[new.count - 1 - tail]) {
      tail += 1
    }
    let from = start < old.count ? old[start].start : proseRange.upperBound
    let to = tail == 0 ? proseRange.upperBound : old[old.count - tail].start
    var written = new[start..<(new.count - tail)].map { line in
      String(decoding: bytes[line.start..<line.end], as: UTF8.self) + (line.end < line.next ? ending : "")
    }.joined()
    // The line of `---` may be the last of the file, without an end of its own.
    if !written.isEmpty, from > 0, from == proseRange.lowerBound, hasFields,
      file.bytes[from - 1] != .lineFeed, file.bytes[from - 1] != .carriageReturn
    {
      written = ending + written
    }
    return from == to && written.isEmpty ? [] : [Splice(from..<to, written)]
  }

  // MARK: Whether it says so

  /// The questions whose answers are read as something else than they should be.
  private func misread(_ answers: FormAnswers, in result: SourceFile) -> [String] {
    guard let read = EditableText(result, questions: questions), read.hasFields else {
      return answers.fields.keys.sorted()
    }
    var wrong: [String] = []
    var hasNotation = answers.others.contains { index, text in Int(index).map { others[$0] != text } ?? true }
    for question in questions {
      let old = values[question.id] ?? .absent
      let wanted = answers.fields[question.id] ?? old
      let isTwice = otherEntries.contains { question.isCalled($0.key) }
      if wanted.hasNotation || isTwice, !wanted.isSame(as: old) {
        // What somebody writes as notation may turn out to be anything, and behind one field there may be another of the same name.
        hasNotation = true
      } else if !wanted.isSame(as: read.values[question.id] ?? .absent) {
        wrong.append(question.id)
      }
    }
    if hasNotation { return [] }
    if wrong.isEmpty, read.others != others || !isSameProse(answers.prose, read.prose) {
      return answers.fields.keys.sorted()
    }
    return wrong
  }

  private func isSameProse(_ wanted: String?, _ read: String) -> Bool {
    guard let wanted else { return prose == read }
    // Only the line ends may differ.
    func lines(_ text: String) -> [[UInt8]] {
      let bytes = Array(text.utf8)
      return WrittenLines(bytes, in: bytes.indices).lines.map { Array(bytes[$0.start..<$0.end]) }
    }
    return wanted == read || lines(wanted) == lines(read)
  }
}

extension FormValue {
  /// Whether some of it stands as it is written in the file.
  var hasNotation: Bool {
    switch self {
    case .absent, .text, .texts: false
    case .notation: true
    case .record(let parts): parts.values.contains(where: \.hasNotation)
    case .records(let items): items.contains { $0.parts.values.contains(where: \.hasNotation) }
    }
  }
}
