import Diagnostics
import Schemas
import Services

/// Finds the fewest lines that must be others for a field to say something else.
struct FieldChange {
  private let lines: WrittenLines
  /// What the file ends its lines with.
  private let ending: String
  private let reader: FormReader
  private let notation = Notation()

  init(_ lines: WrittenLines, ending: String) {
    self.lines = lines
    self.ending = ending
    reader = FormReader(lines: lines)
  }

  /// - `whole` writes the field anew as a whole, for where a smaller change is not read as what it was meant to be.
  func splices(
    _ entry: WrittenEntry, of field: FormField, from old: FormValue, to new: FormValue, whole: Bool
  ) -> [Splice] {
    if old.isSame(as: new) { return [] }
    if new.isEmpty { return [Splice(lines.range(of: entry.block), "")] }
    if !whole, let shape = entry.shape, let small = within(shape, of: field, from: old, to: new) { return small }
    return [rewriting(entry, of: field, as: new)]
  }

  /// New lines for a field that is not there, at an offset where a line begins.
  func insertion(of field: FormField, _ value: FormValue, indent: Int, at offset: Int) -> [Splice] {
    let written = notation.entry(field, value, indent: indent)
    return written.isEmpty ? [] : [Splice(offset..<offset, joined(written))]
  }

  func joined(_ lines: [String]) -> String { lines.map { $0 + ending }.joined() }

  // MARK: A field as a whole

  /// The comments of its lines are kept.
  private func rewriting(_ entry: WrittenEntry, of field: FormField, as value: FormValue) -> Splice {
    let first = lines.lines[entry.block.lowerBound]
    let keyStart = first.start + entry.column
    let range = keyStart..<lines.range(of: entry.block).upperBound
    let key = entry.keyRange.isEmpty ? nil : String(decoding: lines.bytes[entry.keyRange], as: UTF8.self)
    var written = notation.entry(field, key: key, value, indent: entry.column)
    if let line = written.first, case .notation = value {
      written[0] = String(line.dropFirst(entry.column))
    } else if let line = written.first {
      written[0] = String(line.dropFirst(entry.column))
      let (whole, atEnd) = comments(in: entry)
      if let atEnd, let line = written.first, !line.hasSuffix("|-") { written[0] = "\(line)  \(atEnd)" }
      let spaces = String(repeating: " ", count: entry.column)
      // Above the field, but for one whose line begins with the dash of an item.
      if keyStart == first.first, !whole.isEmpty {
        let above = whole.enumerated().map { ($0.offset == 0 ? "" : spaces) + $0.element }
        written = above + [spaces + (written.first ?? "")] + written.dropFirst()
      } else {
        written += whole.map { spaces + $0 }
      }
    }
    return Splice(range, joined(written))
  }

  /// Those on lines of their own, and the one after the key.
  private func comments(in entry: WrittenEntry) -> (whole: [String], atEnd: String?) {
    if let shape = entry.shape, case .text = shape.content, entry.block.count > 1 {
      let start = shape.span.range.lowerBound
      // In a text of several lines a `#` is part of the text; a comment stands beside its mark, or after its last quotation mark.
      switch start < lines.bytes.count ? lines.bytes[start] : 0 {
      case .ascii("|"), .ascii(">"): return ([], lines.trailingComment(of: lines.lines[lines.index(of: start)]))
      case .ascii("\""), .ascii("'"):
        let end = shape.span.range.upperBound
        let rest = lines.bytes[end..<max(end, lines.lines[lines.index(of: max(start, end - 1))].end)]
        let comment = rest.drop { $0 != .ascii("#") }
        return ([], comment.isEmpty ? nil : String(decoding: comment, as: UTF8.self))
      default: break
      }
    }
    let first = lines.lines[entry.block.lowerBound]
    let rest = entry.block.dropFirst().compactMap { index -> String? in
      let line = lines.lines[index]
      if line.kind == .comment { return String(decoding: lines.bytes[line.first..<line.end], as: UTF8.self) }
      return lines.trailingComment(of: line)
    }
    return (rest, lines.trailingComment(of: first))
  }

  // MARK: Inside a field

  /// Nil where it has to be written anew.
  private func within(
    _ shape: WrittenShape, of field: FormField, from old: FormValue, to new: FormValue
  ) -> [Splice]? {
    if old.isSame(as: new) { return [] }
    switch (shape.content, new) {
    case (.text(let text), _):
      guard let replacement = single(new.tidied, for: field) else { return nil }
      return replace(text, shape, with: replacement, isFlow: false).map { [$0] }
    case (.list(let items), .texts(let texts)):
      guard case .texts(let known) = old, known.count == items.count else { return nil }
      return reader.isFlow(shape)
        ? flowList(shape, items, known, texts).map { [$0] } : blockList(items, known, texts)
    case (.record(let entries), .record(let parts)):
      guard case .record(let known) = old else { return nil }
      return record(shape, entries, of: field.parts, from: known, to: parts)
    case (.record(let entries), .records(let items)):
      guard case .records(let known) = old, let before = known.first, items.count == 1, items[0].origin == 0 else {
        return nil
      }
      return record(shape, entries, of: field.parts, from: before.parts, to: items[0].parts)
    case (.list(let shapes), .records(let items)):
      guard case .records(let known) = old, known.count == shapes.count, !reader.isFlow(shape) else { return nil }
      return records(shapes, of: field, from: known, to: items)
    case (.list, .absent), (.list, .text), (.list, .record), (.list, .notation), (.record, .absent), (.record, .text),
      (.record, .texts), (.record, .notation):
      return nil
    }
  }

  /// The one text that says an answer.
  private func single(_ value: FormValue, for field: FormField) -> String? {
    switch (field.kind, value) {
    case (_, .text(let text)): return text.contains("\n") ? nil : text
    case (.choices, .texts(let texts)), (.lines, .texts(let texts)): return texts.count == 1 ? texts[0] : nil
    case (.record(let fields), .record(let parts)):
      guard let first = fields.first, parts.count == 1, let part = parts[first.id], let text = single(part, for: first),
        first.isRead(from: text)
      else { return nil }
      return text
    case (.records(let fields), .records(let items)):
      guard let first = fields.first, items.count == 1, items[0].parts.count == 1, let part = items[0].parts[first.id]
      else { return nil }
      return single(part, for: first)
    case (_, .absent), (_, .texts), (_, .record), (_, .records), (_, .notation): return nil
    }
  }

  /// Another text in the place of one that stands on one line, between the same quotation marks.
  private func replace(_ text: String, _ shape: WrittenShape, with new: String, isFlow: Bool) -> Splice? {
    let range = shape.span.range
    guard let quote = quote(around: text, at: range) else { return nil }
    return Splice(range, notation.scalar(new, isFlow: isFlow, quote: quote.mark))
  }

  /// Nil where the bytes at a place are not the text alone.
  private func quote(around text: String, at range: Range<Int>) -> (mark: UInt8?, Void)? {
    guard !range.isEmpty, range.upperBound <= lines.bytes.count else { return nil }
    let written = lines.bytes[range]
    if written.elementsEqual(text.utf8) { return (nil, ()) }
    guard let first = written.first, first == .ascii("\"") || first == .ascii("'"), written.last == first,
      range.count >= 2, !written.contains(.lineFeed), !written.contains(.carriageReturn)
    else { return nil }
    return (first, ())
  }

  // MARK: Lists of texts

  private func flowList(
    _ shape: WrittenShape, _ items: [WrittenShape], _ old: [String], _ new: [String]
  ) -> Splice? {
    let range = shape.span.range
    let written = lines.bytes[range]
    guard written.first == .ascii("["), written.last == .ascii("]"), !written.contains(.lineFeed),
      !written.contains(.carriageReturn)
    else { return nil }
    // What stays is written as it was.
    var known: [String: [Range<Int>]] = [:]
    for (text, item) in zip(old, items) { known[text, default: []].append(item.span.range) }
    let texts = FormValue.texts(new).tidied
    guard case .texts(let kept) = texts else { return nil }
    let parts = kept.map { text -> String in
      guard let place = known[text]?.first else { return notation.scalar(text, isFlow: true) }
      known[text]?.removeFirst()
      return String(decoding: lines.bytes[place], as: UTF8.self)
    }
    return Splice(range, "[\(parts.joined(separator: ", "))]")
  }

  private func blockList(_ items: [WrittenShape], _ old: [String], _ all: [String]) -> [Splice]? {
    guard case .texts(let new) = FormValue.texts(all).tidied, let blocks = itemBlocks(items) else { return nil }
    var splices: [Splice] = []
    var place = lines.range(of: blocks[0].lines).lowerBound
    for (before, after) in Self.pairs(old, new) {
      switch (before, after) {
      case (let index?, let text?):
        if old[index] != text { splices.append(item(items[index], blocks[index], as: text)) }
      case (let index?, nil): splices.append(Splice(lines.range(of: blocks[index].lines), ""))
      case (nil, let text?):
        let spaces = String(repeating: " ", count: blocks[0].column)
        splices.append(Splice(place..<place, "\(spaces)- \(notation.scalar(text))\(ending)"))
      case (nil, nil): break
      }
      if let before { place = lines.range(of: blocks[before].lines).upperBound }
    }
    return splices
  }

  /// Which row has become which text, in order: rows that say the same are each other, and of what stands between two of those the first are;
  /// a row without a text is gone, and a text without a row is new.
  static func pairs(_ old: [String], _ new: [String]) -> [(old: Int?, new: String?)] {
    var first = 0
    while first < min(old.count, new.count), old[first] == new[first] { first += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - first, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let (from, to) = (Array(old[first..<(old.count - tail)]), Array(new[first..<(new.count - tail)]))
    // The longest row of equal ones (Wagner and Fischer 1974): how many there are from each pair of places on.
    var lengths = Array(repeating: Array(repeating: 0, count: to.count + 1), count: from.count + 1)
    if from.count * to.count <= 250_000 {
      for left in from.indices.reversed() {
        for right in to.indices.reversed() {
          lengths[left][right] =
            from[left] == to[right]
            ? lengths[left + 1][right + 1] + 1 : max(lengths[left + 1][right], lengths[left][right + 1])
        }
      }
    }
    var pairs: [(old: Int?, new: String?)] = (0..<first).map { ($0, new[$0]) }
    var (left, right) = (0, 0)
    var (gone, come): ([Int], [String]) = ([], [])
    func settle() {
      for index in 0..<max(gone.count, come.count) {
        pairs.append((index < gone.count ? gone[index] : nil, index < come.count ? come[index] : nil))
      }
      (gone, come) = ([], [])
    }
    while left < from.count || right < to.count {
      if left < from.count, right < to.count, from[left] == to[right] {
        settle()
        pairs.append((first + left, to[right]))
        (left, right) = (left + 1, right + 1)
      } else if right == to.count || left < from.count && lengths[left + 1][right] >= lengths[left][right + 1] {
        gone.append(first + left)
        left += 1
      } else {
        come.append(to[right])
        right += 1
      }
    }
    settle()
    return pairs + (old.count - tail..<old.count).map { ($0, old[$0]) }
  }

  /// One row of a list as another text; a comment after it stays.
  private func item(_ shape: WrittenShape, _ block: ItemBlock, as text: String) -> Splice {
    let range = shape.span.range
    let written = lines.bytes[range]
    if block.lines.count == 1, !range.isEmpty {
      if case .text(let old) = shape.content, let quote = quote(around: old, at: range) {
        return Splice(range, notation.scalar(text, quote: quote.mark))
      }
      if case .record = shape.content, !written.contains(.lineFeed) { return Splice(range, notation.scalar(text)) }
    }
    let spaces = String(repeating: " ", count: block.column)
    return Splice(lines.range(of: block.lines), "\(spaces)- \(notation.scalar(text))\(ending)")
  }

  // MARK: Records

  private func record(
    _ shape: WrittenShape, _ entries: [WrittenShape.Entry], of fields: [FormField], from old: [String: FormValue],
    to new: [String: FormValue]
  ) -> [Splice]? {
    if reader.isFlow(shape) { return flowRecord(shape, entries, of: fields, from: old, to: new).map { [$0] } }
    var splices: [Splice] = []
    var last: Int?
    var places: [String: WrittenEntry] = [:]
    for entry in entries {
      guard let written = reader.entry(entry), let field = fields.called(entry.key.value) else {
        return nil
      }
      places[field.id] = written
      last = lines.range(of: written.block).upperBound
      let (before, after) = (old[field.id] ?? .absent, new[field.id] ?? .absent)
      if before.isSame(as: after) { continue }
      // The first key of an item stands beside its dash.
      if after.isEmpty, lines.lines[written.block.lowerBound].indent < written.column { return nil }
      splices += self.splices(written, of: field, from: before, to: after, whole: false)
    }
    guard var place = last, let column = places.values.first?.column else { return nil }
    let end = place
    var isBelow = false
    for field in fields {
      if let known = places[field.id] {
        place = lines.range(of: known.block).upperBound
        isBelow = true
      } else if let value = new[field.id], !value.isEmpty {
        splices += insertion(of: field, value.tidied, indent: column, at: isBelow ? place : end)
      }
    }
    return splices
  }

  private func flowRecord(
    _ shape: WrittenShape, _ entries: [WrittenShape.Entry], of fields: [FormField], from old: [String: FormValue],
    to new: [String: FormValue]
  ) -> Splice? {
    let range = shape.span.range
    let written = lines.bytes[range]
    guard written.first == .ascii("{"), written.last == .ascii("}"), !written.contains(.lineFeed),
      !written.contains(.carriageReturn)
    else { return nil }
    var parts: [String] = []
    var seen: Set<String> = []
    for entry in entries {
      guard let field = fields.called(entry.key.value) else { return nil }
      seen.insert(field.id)
      let (before, after) = (old[field.id] ?? .absent, new[field.id] ?? .absent)
      let keyRange = entry.key.span.range
      if before.isSame(as: after) {
        let end = entry.value.span.range.upperBound
        guard keyRange.lowerBound < end else { return nil }
        parts.append(String(decoding: lines.bytes[keyRange.lowerBound..<end], as: UTF8.self))
      } else if !after.isEmpty {
        guard let value = notation.flow(field, after.tidied) else { return nil }
        parts.append("\(String(decoding: lines.bytes[keyRange], as: UTF8.self)): \(value)")
      }
    }
    for field in fields where !seen.contains(field.id) {
      guard let value = new[field.id], !value.isEmpty else { continue }
      guard let text = notation.flow(field, value.tidied) else { return nil }
      parts.append("\(field.name): \(text)")
    }
    return Splice(range, "{\(parts.joined(separator: ", "))}")
  }

  // MARK: Lists of records

  private func records(
    _ shapes: [WrittenShape], of field: FormField, from old: [FormValue.Item], to new: [FormValue.Item]
  ) -> [Splice]? {
    guard let blocks = itemBlocks(shapes), let column = blocks.first?.column else { return nil }
    let wanted = new.filter { !FormValue.record($0.parts).isEmpty }
    let origins = wanted.compactMap(\.origin)
    guard origins == Array(Set(origins)).sorted(), origins.allSatisfy({ shapes.indices.contains($0) }) else {
      return nil
    }
    var splices: [Splice] = []
    for index in shapes.indices where !origins.contains(index) {
      splices.append(Splice(lines.range(of: blocks[index].lines), ""))
    }
    var place = lines.range(of: blocks[0].lines).lowerBound
    for item in wanted {
      guard let origin = item.origin else {
        let parts = FormValue.record(item.parts).tidied
        guard case .record(let tidy) = parts else { continue }
        splices.append(Splice(place..<place, joined(notation.item(field.parts, tidy, indent: column))))
        continue
      }
      place = lines.range(of: blocks[origin].lines).upperBound
      splices += self.item(shapes[origin], blocks[origin], of: field, from: old[origin].parts, to: item.parts)
    }
    return splices
  }

  private func item(
    _ shape: WrittenShape, _ block: ItemBlock, of field: FormField, from old: [String: FormValue],
    to new: [String: FormValue]
  ) -> [Splice] {
    if FormValue.record(old).isSame(as: .record(new)) { return [] }
    switch shape.content {
    case .record(let entries):
      if let small = record(shape, entries, of: field.parts, from: old, to: new) { return small }
    case .text(let text):
      let parts = FormValue.records([FormValue.Item(new)]).tidied
      if let one = single(parts, for: field), let splice = replace(text, shape, with: one, isFlow: false) {
        return [splice]
      }
    case .list: break
    }
    guard case .record(let tidy) = FormValue.record(new).tidied else { return [] }
    let comments = block.lines.compactMap { index -> String? in
      let line = lines.lines[index]
      let text = line.kind == .comment ? String(decoding: lines.bytes[line.first..<line.end], as: UTF8.self) : nil
      return text ?? lines.trailingComment(of: line)
    }
    let spaces = String(repeating: " ", count: block.column)
    let written = comments.map { spaces + $0 } + notation.item(field.parts, tidy, indent: block.column)
    return [Splice(lines.range(of: block.lines), joined(written))]
  }

  /// The lines of an item of a list that is written line by line.
  private struct ItemBlock {
    let lines: Range<Int>
    /// The spaces before its dash.
    let column: Int
  }

  /// The line with the dash of an item that begins at an offset, which may stand above it with nothing but a comment.
  private func dashLine(before start: Int) -> WrittenLines.Line? {
    var index = lines.index(of: start)
    let own = lines.lines[index]
    if lines.isDash(own), own.first < start {
      return lines.bytes[(own.first + 1)..<start].allSatisfy { $0 == .space } ? own : nil
    }
    guard own.first == start else { return nil }
    while 0 < index {
      index -= 1
      let line = lines.lines[index]
      guard line.kind == .text else { continue }
      let rest = lines.bytes[(line.first + 1)..<line.end].drop { $0 == .space }
      return lines.isDash(line) && line.indent < own.indent && (rest.isEmpty || rest.first == .ascii("#")) ? line : nil
    }
    return nil
  }

  /// Nil where an item does not begin with a dash of its own.
  private func itemBlocks(_ items: [WrittenShape]) -> [ItemBlock]? {
    var blocks: [ItemBlock] = []
    for item in items {
      let start = item.span.range.lowerBound
      guard let line = dashLine(before: start) else { return nil }
      let block = lines.block(from: line.first, through: item.span.range.upperBound, isItem: true)
      blocks.append(ItemBlock(lines: block, column: line.indent))
    }
    guard let first = blocks.first, blocks.allSatisfy({ $0.column == first.column }) else { return nil }
    return blocks
  }
}
