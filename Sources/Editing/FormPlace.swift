import Diagnostics
import Schemas
import Services

extension EditableText {
  /// The question that an offset of the file belongs to: the id of each question on the way to it, with the number of each item, or one of
  /// the marks below.
  package func place(of offset: Int) -> [String] {
    if !hasFields || proseRange.lowerBound <= offset { return [FormPlace.prose] }
    for question in questions {
      guard let entry = entries[question.id], lines.range(of: entry.block).contains(offset) else { continue }
      if case .notation = values[question.id] { return [question.id] }
      return [question.id] + (entry.shape.map { place(of: offset, in: $0, of: question) } ?? [])
    }
    if let index = otherEntries.firstIndex(where: { lines.range(of: $0.block).contains(offset) }) {
      return [FormPlace.others, String(index)]
    }
    return []
  }

  private func place(of offset: Int, in shape: WrittenShape, of question: FormField) -> [String] {
    switch (question.kind, shape.content) {
    case (.record(let fields), .record(let entries)): return part(at: offset, among: entries, of: fields)
    case (.records(let fields), .record(let entries)): return ["0"] + part(at: offset, among: entries, of: fields)
    case (.records, .text): return ["0"] + question.parts.prefix(1).map(\.id)
    case (.records(let fields), .list(let items)):
      guard let index = items.lastIndex(where: { $0.span.range.lowerBound <= offset }) else { return [] }
      guard case .record(let entries) = items[index].content else { return [String(index)] }
      return [String(index)] + part(at: offset, among: entries, of: fields)
    case (.record, _), (.records, _), (.line, _), (.text, _), (.choice, _), (.choices, _), (.day, _), (.moment, _),
      (.number, _), (.lines, _), (.image, _), (.prose, _):
      return []
    }
  }

  private func part(at offset: Int, among entries: [WrittenShape.Entry], of fields: [FormField]) -> [String] {
    guard let entry = entries.last(where: { $0.key.span.range.lowerBound <= offset }),
      let field = fields.called(entry.key.value)
    else { return [] }
    return [field.id] + place(of: offset, in: entry.value, of: field)
  }
}

/// What is in a form besides the questions.
package enum FormPlace {
  package static let prose = "_tekst"
  package static let others = "_andre"
}
