package import Diagnostics
import Foundation
package import Services

// What an editor wrote by hand, in the form that a form shows and writes.

extension [FormField] {
  /// The edits that write a field out, by its key as it is written: none where a form shows it as it stands, nil where it cannot be
  /// written out. A field of the site's own has no question, and stands as it is.
  package func writingOut(_ entry: WrittenShape.Entry, in file: SourceFile) -> [Fix.Edit]? {
    let key = entry.key.value.precomposedStringWithCanonicalMapping
    if key.lowercased().hasPrefix("x-") { return [] }
    // Programs look for the very name that a form writes.
    if let field = first(where: { $0.name == key }) { return field.writingOut(entry.value, in: file) }
    guard let field = first(where: { $0.otherNames.contains(folded(key)) }) else { return nil }
    return field.writingOut(entry.value, in: file).map { [Fix.Edit(entry.key.span.range, field.name)] + $0 }
  }

  fileprivate func writingOut(_ entries: [WrittenShape.Entry], in file: SourceFile) -> [Fix.Edit]? {
    all(entries.map { writingOut($0, in: file) })
  }
}

extension FormField {
  fileprivate func writingOut(_ shape: WrittenShape, in file: SourceFile) -> [Fix.Edit]? {
    func replace(_ text: String?) -> [Fix.Edit]? { text.map { [Fix.Edit(shape.span.range, $0)] } }
    let written = String(decoding: file.bytes[shape.span.range], as: UTF8.self)
    switch (kind, shape.content) {
    case (.line, .text), (.text, .text), (.day, .text), (.moment, .text), (.number, .text), (.image, .text),
      (.prose, .text):
      return []
    case (.choice(let choices), .text(let text)):
      return choices.contains { $0.value == text } ? [] : replace(choices.matching(text).map(value))
    case (.choices(let choices), .list(let items)):
      let one = FormField(name: name, hint: hint, kind: .choice(choices))
      return all(items.map { one.writingOut($0, in: file) })
    case (.choices, .text(let text)), (.lines, .text(let text)): return replace(inList(text))
    case (.lines, .list(let items)): return all(items.map { row($0, in: file) })
    case (.record(let fields), .record(let entries)): return fields.writingOut(entries, in: file)
    case (.record(let fields), .text(let text)): return replace(inFull?(text) ?? fields.first?.record(of: text))
    case (.record(let fields), .list(let items)):
      let texts = items.compactMap { if case .text(let text) = $0.content { text } else { nil } }
      // A comment between the lines would be lost.
      guard texts.count == items.count, !written.contains("#") else { return nil }
      return replace(fields.first?.record(of: texts.joined(separator: ", ")))
    case (.records(let fields), .text(let text)): return replace(fields.first?.record(of: text).map { "[\($0)]" })
    case (.records(let fields), .list(let items)):
      return all(
        items.map { item in
          switch item.content {
          case .text(let text): fields.first?.record(of: text).map { [Fix.Edit(item.span.range, $0)] }
          case .record(let entries): fields.writingOut(entries, in: file)
          case .list: nil
          }
        })
    case (.records(let fields), .record(let entries)):
      return fields.writingOut(entries, in: file).map { $0 + listing(shape, written) }
    case (_, .text), (_, .list), (_, .record): return nil
    }
  }

  /// A row of a list of texts. One that reads as a key with a value is put between quotation marks, and is the same row.
  private func row(_ shape: WrittenShape, in file: SourceFile) -> [Fix.Edit]? {
    guard case .record(let entries) = shape.content else {
      if case .text = shape.content { return [] }
      return nil
    }
    let written = String(decoding: file.bytes[shape.span.range], as: UTF8.self)
    guard entries.count == 1, case .text(let text) = entries[0].value.content, !written.contains("\n") else {
      return nil
    }
    return [Fix.Edit(shape.span.range, quoted("\(entries[0].key.value): \(text)"))]
  }

  /// Makes a record the only item of a list.
  private func listing(_ shape: WrittenShape, _ written: String) -> [Fix.Edit] {
    let range = shape.span.range
    if written.first == "{" {
      return [Fix.Edit(range.lowerBound..<range.lowerBound, "["), Fix.Edit(range.upperBound..<range.upperBound, "]")]
    }
    var edits = [Fix.Edit(range.lowerBound..<range.lowerBound, "- ")]
    var offset = range.lowerBound
    for line in written.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if offset > range.lowerBound, !line.isEmpty { edits.append(Fix.Edit(offset..<offset, "  ")) }
      offset += line.count + 1
    }
    return edits
  }

  /// A record with this part alone, from what was written instead of it.
  private func record(of text: String) -> String? {
    switch kind {
    case .choice(let choices): choices.matching(text).map { "{\(name): \(value($0))}" }
    case .choices, .lines: inList(text).map { "{\(name): \($0)}" }
    case .line, .text: "{\(name): \(quoted(text))}"
    case .day: "{\(name): \(text)}"
    case .moment, .number, .image, .record, .records, .prose: nil
    }
  }

  /// A list of what was written between commas; of a row of hours, and of words that nobody chose from, the whole.
  private func inList(_ text: String) -> String? {
    guard case .choices(let choices) = kind else { return "[\(quoted(text))]" }
    let parts = text.split(separator: ",").map { choices.matching(String($0)) }
    let known = parts.compactMap(\.self)
    return known.count == parts.count && !known.isEmpty ? "[\(known.map(value).joined(separator: ", "))]" : nil
  }

  private func value(_ choice: Choice) -> String {
    choice.value.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
      ? choice.value : quoted(choice.value)
  }

  private func quoted(_ text: String) -> String { Schema.quoted(text) }
}

/// All of the edits; nil where some of it cannot be written out.
private func all(_ parts: [[Fix.Edit]?]) -> [Fix.Edit]? {
  let known = parts.compactMap(\.self)
  return known.count == parts.count ? known.flatMap(\.self) : nil
}
