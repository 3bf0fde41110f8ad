import Diagnostics
import Schemas
import Services

/// Reads what was written as answers to questions.
struct FormReader {
  let lines: WrittenLines

  /// Nil where the parts cannot be shown. `isFlow` says that it stands inside brackets.
  func value(of shape: WrittenShape, for field: FormField, isFlow: Bool) -> FormValue? {
    let isFlow = isFlow || self.isFlow(shape)
    switch (field.kind, shape.content) {
    case (.line, .text(let text)), (.text, .text(let text)), (.day, .text(let text)), (.moment, .text(let text)),
      (.number, .text(let text)), (.image, .text(let text)):
      return .text(text)
    case (.choice(let choices), .text(let text)): return .text(choices.matching(text)?.value ?? text)
    case (.choices(let choices), .text(let text)):
      return text.isEmpty ? FormValue.absent : .texts(choices.all(in: text) ?? [text])
    case (.choices(let choices), .list(let items)):
      return texts(items).map { texts in .texts(texts.map { choices.matching($0)?.value ?? $0 }) }
    case (.lines, .text(let text)):
      return text.isEmpty ? FormValue.absent : text.contains(where: \.isNewline) ? nil : .texts([text])
    case (.lines, .list(let items)): return texts(items).map { .texts($0) }
    case (.record(let fields), .record(let entries)):
      return parts(entries, of: fields, isFlow: isFlow).map { .record($0) }
    case (.record(let fields), .text(let text)): return text.isEmpty ? FormValue.absent : fields.shortAnswer(text)
    case (.record(let fields), .list(let items)):
      guard let first = fields.first, let texts = texts(items), case .choices(let choices) = first.kind else {
        return nil
      }
      return .record([first.id: .texts(texts.map { choices.matching($0)?.value ?? $0 })])
    case (.records(let fields), .text(let text)):
      guard !text.isEmpty else { return FormValue.absent }
      return shortItem(text, of: fields).map { .records([FormValue.Item(origin: 0, $0)]) }
    case (.records(let fields), .record(let entries)):
      return parts(entries, of: fields, isFlow: isFlow).map { .records([FormValue.Item(origin: 0, $0)]) }
    case (.records(let fields), .list(let items)):
      var read: [FormValue.Item] = []
      for (index, item) in items.enumerated() {
        let found: [String: FormValue]? =
          switch item.content {
          case .text(let text): shortItem(text, of: fields)
          case .record(let entries): parts(entries, of: fields, isFlow: isFlow || self.isFlow(item))
          case .list: nil
          }
        guard let found else { return nil }
        read.append(FormValue.Item(origin: index, found))
      }
      return .records(read)
    case (.line, _), (.text, _), (.day, _), (.moment, _), (.number, _), (.image, _), (.choice, _), (.choices, _),
      (.lines, _), (.prose, _):
      return nil
    }
  }

  /// The lines of an entry as they stand there, without the spaces that all of them begin with.
  func notation(of entry: WrittenEntry) -> String {
    lines.text(of: entry.block, from: lines.lines[entry.block.lowerBound].start + entry.column, column: entry.column)
  }

  /// A key inside a record that is written line by line; nil where it does not begin a line.
  func entry(_ entry: WrittenShape.Entry) -> WrittenEntry? {
    let start = entry.key.span.range.lowerBound
    guard lines.beginsLine(start) else { return nil }
    let block = lines.block(from: start, through: entry.value.span.range.upperBound)
    return WrittenEntry(
      key: entry.key.value, keyRange: entry.key.span.range, shape: entry.value, block: block,
      column: start - lines.lines[block.lowerBound].start)
  }

  func isFlow(_ shape: WrittenShape) -> Bool {
    if case .text = shape.content { return false }
    let start = shape.span.range.lowerBound
    return start < lines.bytes.count && "[{".utf8.contains(lines.bytes[start])
  }

  private func parts(
    _ entries: [WrittenShape.Entry], of fields: [FormField], isFlow: Bool
  ) -> [String: FormValue]? {
    var parts: [String: FormValue] = [:]
    for entry in entries {
      guard let field = fields.called(entry.key.value), parts[field.id] == nil else {
        return nil
      }
      if let value = value(of: entry.value, for: field, isFlow: isFlow) {
        parts[field.id] = value
      } else {
        guard !isFlow, let written = self.entry(entry) else { return nil }
        parts[field.id] = .notation(notation(of: written))
      }
    }
    return parts
  }

  /// An item that is written as one text is its first part, where every item has that.
  private func shortItem(_ text: String, of fields: [FormField]) -> [String: FormValue]? {
    guard let first = fields.first, first.isRequired, case .line = first.kind else { return nil }
    return [first.id: .text(text)]
  }

  private func texts(_ items: [WrittenShape]) -> [String]? {
    let texts = items.compactMap { row($0) }
    return texts.count == items.count && !texts.contains { $0.contains(where: \.isNewline) } ? texts : nil
  }

  /// A row that reads as a key with a value is one text, as it would be between quotation marks.
  private func row(_ shape: WrittenShape) -> String? {
    switch shape.content {
    case .text(let text): return text
    case .record(let entries):
      guard entries.count == 1, case .text(let text) = entries[0].value.content else { return nil }
      return "\(entries[0].key.value): \(text)"
    case .list: return nil
    }
  }
}

extension [FormField] {
  /// The answer that one text gives to a question with these parts: its first part, where the text is one of its choices, or else the text.
  fileprivate func shortAnswer(_ text: String) -> FormValue {
    guard let first = first else { return .text(text) }
    switch first.kind {
    case .choice(let choices): return choices.matching(text).map { .record([first.id: .text($0.value)]) } ?? .text(text)
    case .choices(let choices): return choices.all(in: text).map { .record([first.id: .texts($0)]) } ?? .text(text)
    case .line, .image: return .record([first.id: .text(text)])
    case .text, .day, .moment, .number, .lines, .record, .records, .prose: return .text(text)
    }
  }

  /// Answers in the shape in which they are read, whichever of those that say the same somebody sent.
  func asRead(_ answers: [String: FormValue]) -> [String: FormValue] {
    answers.reduce(into: [:]) { read, answer in
      read[answer.key] = first { $0.id == answer.key }?.asRead(answer.value) ?? answer.value
    }
  }
}

extension FormField {
  fileprivate func asRead(_ value: FormValue) -> FormValue {
    switch (kind, value) {
    case (.choice(let choices), .text(let text)): .text(choices.matching(text)?.value ?? text)
    case (.choices(let choices), .texts(let texts)): .texts(texts.map { choices.matching($0)?.value ?? $0 })
    case (.record(let fields), .text(let text)): text.isEmpty ? .absent : fields.shortAnswer(text)
    case (.record(let fields), .record(let parts)): .record(fields.asRead(parts))
    case (.records(let fields), .records(let items)):
      .records(items.map { FormValue.Item(origin: $0.origin, fields.asRead($0.parts)) })
    case (_, .absent), (_, .text), (_, .texts), (_, .record), (_, .records), (_, .notation): value
    }
  }

  /// Whether an answer with one part alone is read from that part's text.
  func isRead(from text: String) -> Bool {
    switch kind {
    case .choice(let choices): choices.matching(text)?.value == text
    case .choices(let choices): choices.all(in: text) == [text]
    case .line, .text, .day, .moment, .number, .lines, .image, .record, .records, .prose: true
    }
  }
}

extension [FormField.Choice] {
  /// The values of a list that was written as one text, such as «barn, ungdom og voksne»; nil where some of it is none of them.
  fileprivate func all(in text: String) -> [String]? {
    if let one = matching(text) { return [one.value] }
    let parts = text.split(separator: ",").flatMap { part -> [String] in
      let words = part.split(separator: " ")
      guard matching(String(part)) == nil, let and = words.firstIndex(where: { $0 == "og" || $0 == "and" }) else {
        return [String(part)]
      }
      return [words[..<and], words[(and + 1)...]].map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
    let known = parts.compactMap { matching($0)?.value }
    return known.count == parts.count && !known.isEmpty ? known : nil
  }
}
