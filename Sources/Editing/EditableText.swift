import Authoring
package import Diagnostics
package import Schemas
import Services

/// A text of the content as a form shows it: an answer for each question, what no question asks about, and the prose below.
package struct EditableText: Sendable {
  package let file: SourceFile
  package let questions: [FormField]
  /// By the id of the question; none for what the file does not say.
  package let values: [String: FormValue]
  /// What stands among the fields and belongs to no question, such as a site's own fields and faulty lines, in the order of the file.
  package let others: [String]
  /// Whether the fields can be told from the rest; if not, the file is one text.
  package let hasFields: Bool
  package let prose: String

  let proseRange: Range<Int>
  let fieldRange: Range<Int>
  let lines: WrittenLines
  /// By the id of the question.
  let entries: [String: WrittenEntry]
  let otherEntries: [WrittenEntry]

  /// Nil where the file is no text that a form could show.
  package init?(_ file: SourceFile, questions: [FormField]) {
    guard let whole = String(validating: file.bytes, as: UTF8.self) else { return nil }
    self.file = file
    self.questions = questions
    let cut = fieldsAndProse(of: file)
    guard let range = cut.fields else {
      hasFields = false
      prose = whole
      proseRange = 0..<file.bytes.count
      fieldRange = 0..<0
      lines = WrittenLines(file.bytes, in: 0..<0)
      (values, others, entries, otherEntries) = ([:], [], [:], [])
      return
    }
    hasFields = true
    fieldRange = range
    proseRange = cut.prose
    prose = String(decoding: file.bytes[cut.prose], as: UTF8.self)
    let lines = WrittenLines(file.bytes, in: range)
    self.lines = lines
    let reader = FormReader(lines: lines)
    var entries: [String: WrittenEntry] = [:]
    var values: [String: FormValue] = [:]
    var others: [WrittenEntry] = []
    for entry in Self.entries(of: file, lines) {
      guard let question = questions.called(entry.key), entries[question.id] == nil else {
        others.append(entry)
        continue
      }
      entries[question.id] = entry
      values[question.id] =
        entry.shape.flatMap { reader.value(of: $0, for: question, isFlow: false) }
        ?? .notation(reader.notation(of: entry))
    }
    self.entries = entries
    self.values = values
    otherEntries = others
    self.others = others.map { reader.notation(of: $0) }
  }

  /// The entries at the left margin, found by their lines, so that one that cannot be read has its place too.
  private static func entries(of file: SourceFile, _ lines: WrittenLines) -> [WrittenEntry] {
    let shapes = fieldShapes(in: file)
    var starts: [Int] = []
    var covered = 0
    for (index, line) in lines.lines.enumerated() where line.kind == .text {
      if starts.isEmpty { starts.append(index) }
      let goesOn =
        0 < line.indent || lines.isDash(line) || "]}\t".utf8.contains(file.bytes[line.first]) || line.start < covered
      if !goesOn, starts.last != index { starts.append(index) }
      if let shape = shapes.first(where: { $0.key.span.range.lowerBound == line.first }) {
        covered = max(covered, shape.value.span.range.upperBound)
      }
    }
    return starts.enumerated().map { place, first in
      var last = (place + 1 < starts.count ? starts[place + 1] : lines.lines.count) - 1
      while first < last,
        lines.lines[last].kind == .blank || lines.lines[last].kind == .comment && lines.lines[last].indent == 0
      {
        last -= 1
      }
      let block = first..<(last + 1)
      let range = lines.range(of: block)
      let own = shapes.filter { range.contains($0.key.span.range.lowerBound) }
      // Two in one are not what they seem.
      guard own.count == 1, own[0].key.span.range.lowerBound == range.lowerBound else {
        return WrittenEntry(
          key: key(of: lines.lines[first], file), keyRange: range.lowerBound..<range.lowerBound, shape: nil,
          block: block,
          column: 0)
      }
      return WrittenEntry(
        key: own[0].key.value, keyRange: own[0].key.span.range, shape: own[0].value, block: block, column: 0)
    }
  }

  private static func key(of line: WrittenLines.Line, _ file: SourceFile) -> String {
    let text = file.bytes[line.first..<line.end]
    return String(decoding: text.prefix { $0 != .ascii(":") }, as: UTF8.self)
  }
}

/// A key with its value, and the lines that they take.
struct WrittenEntry: Sendable {
  /// As it was written.
  let key: String
  let keyRange: Range<Int>
  /// Nil where it cannot be read.
  let shape: WrittenShape?
  /// Lines of the fields.
  let block: Range<Int>
  /// The bytes before the key on its line.
  let column: Int
}
