import Diagnostics

/// The keys and values between the `---` lines of a text, or of a whole YAML file, found by lines and columns alone.
///
/// `Authoring` reads what is written; this tells what somebody is about to write, so that it takes a file in any half-finished state, judges
/// nothing, and never fails.
package struct FieldLines: Sendable {
  /// A key, or the dash of a list's item.
  struct Entry: Sendable {
    /// Nil for an item.
    let name: String?
    /// The key without its colon, or the dash.
    let range: Range<Int>
    /// Bytes between the beginning of the line and the key or dash.
    let column: Int
    let parent: Int?
    /// What stands after it on its own line, and in brackets that go on below.
    var value: Range<Int>
    /// The parts of a value in brackets.
    var pieces: [FlowPiece] = []
    /// Whether the lines below that are further in are running text (`|` and `>`).
    var isBlockText = false
  }

  package let fields: Range<Int>
  /// The prose; nil in a file without one.
  package let prose: Range<Int>?
  private(set) var entries: [Entry] = []
  private let bytes: [UInt8]
  /// The entries that the line being read may lie inside of, outermost first.
  private var open: [Int] = []

  /// - `hasFences` tells a Markdown file from one that is fields alone.
  package init(_ bytes: [UInt8], hasFences: Bool) {
    self.bytes = bytes
    (fields, prose) = hasFences ? Self.divided(bytes) : (0..<bytes.count, nil)
    var start = fields.lowerBound
    while start < fields.upperBound {
      let end = bytes[..<fields.upperBound].endOfLine(from: start)
      start = max(read(start..<end), Self.nextLine(after: end, in: bytes))
    }
  }

  private static func nextLine(after end: Int, in bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return bytes.count }
    return bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed ? end + 2 : end + 1
  }

  /// Fields that are not closed yet go on to the end.
  private static func divided(_ bytes: [UInt8]) -> (fields: Range<Int>, prose: Range<Int>?) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func isFence(_ line: Range<Int>) -> Bool {
      bytes[line].starts(with: "---".utf8) && bytes[line].dropFirst(3).allSatisfy(\.isSpaceOrTab)
    }
    let first = start..<bytes[...].endOfLine(from: start)
    guard isFence(first) else { return (0..<0, 0..<bytes.count) }
    start = nextLine(after: first.upperBound, in: bytes)
    let begin = start
    while start < bytes.count {
      let line = start..<bytes[...].endOfLine(from: start)
      let next = nextLine(after: line.upperBound, in: bytes)
      if isFence(line) { return (begin..<start, next..<bytes.count) }
      start = next
    }
    return (begin..<bytes.count, nil)
  }

  // MARK: Reading

  /// Reads a line; the offset at which the next may begin, which is further down where brackets go on.
  private mutating func read(_ line: Range<Int>) -> Int {
    var position = skipSpace(from: line.lowerBound, to: line.upperBound)
    guard position < line.upperBound, bytes[position] != .ascii("#") else { return line.upperBound }
    if let last = open.last, entries[last].isBlockText {
      if entries[last].column < position - line.lowerBound { return line.upperBound }
    }
    while isDash(at: position, in: line) {
      let column = position - line.lowerBound
      while let last = open.last,
        column < entries[last].column || entries[last].name == nil && entries[last].column == column
      {
        open.removeLast()
      }
      let after = skipSpace(from: position + 1, to: line.upperBound)
      append(Entry(name: nil, range: position..<position + 1, column: column, parent: open.last, value: after..<after))
      position = after
    }
    guard position < line.upperBound else { return line.upperBound }
    let column = position - line.lowerBound
    guard let colon = colon(after: position, in: line) else {
      while let last = open.last, column <= entries[last].column { open.removeLast() }
      return readValue(from: position, in: line, isOwn: false)
    }
    while let last = open.last, column <= entries[last].column { open.removeLast() }
    let key = trimmed(position..<colon)
    let name = unquoted(key)
    let after = skipSpace(from: colon + 1, to: line.upperBound)
    append(Entry(name: name, range: key, column: column, parent: open.last, value: after..<after))
    return after < line.upperBound ? readValue(from: after, in: line, isOwn: true) : line.upperBound
  }

  /// The value of the innermost open entry, from its first byte.
  private mutating func readValue(from start: Int, in line: Range<Int>, isOwn: Bool) -> Int {
    let isBracket = bytes[start] == .ascii("[") || bytes[start] == .ascii("{")
    guard let owner = open.last, isOwn || isBracket || entries[owner].name == nil else { return line.upperBound }
    switch bytes[start] {
    case .ascii("{"), .ascii("["):
      let flow = FlowReader(bytes, from: start, to: fields.upperBound, margin: entries[owner].column).read()
      entries[owner].value = start..<flow.end
      entries[owner].pieces = flow.pieces
      return flow.end
    case .ascii("|"), .ascii(">"):
      entries[owner].isBlockText = true
      entries[owner].value = start..<line.upperBound
    default:
      entries[owner].value = withoutComment(start..<line.upperBound)
    }
    return line.upperBound
  }

  private mutating func append(_ entry: Entry) {
    entries.append(entry)
    open.append(entries.count - 1)
  }

  private func isDash(at position: Int, in line: Range<Int>) -> Bool {
    position < line.upperBound && bytes[position] == .ascii("-")
      && (position + 1 == line.upperBound || bytes[position + 1].isSpaceOrTab)
  }

  /// The colon that ends a key; nil where the line holds none.
  private func colon(after start: Int, in line: Range<Int>) -> Int? {
    var position = start
    switch bytes[start] {
    case .ascii("{"), .ascii("["), .ascii("#"): return nil
    case .ascii("\""), .ascii("'"):
      guard let end = bytes[(start + 1)..<line.upperBound].firstIndex(of: bytes[start]) else { return nil }
      position = end + 1
      guard position < line.upperBound, bytes[position] == .ascii(":") else { return nil }
    default: break
    }
    while position < line.upperBound {
      let isColon = bytes[position] == .ascii(":")
      if isColon, position + 1 == line.upperBound || bytes[position + 1].isSpaceOrTab { return position }
      if bytes[position] == .ascii("#"), start < position, bytes[position - 1].isSpaceOrTab { return nil }
      position += 1
    }
    return nil
  }

  private func skipSpace(from start: Int, to end: Int) -> Int {
    bytes[start..<max(start, end)].firstIndex { !$0.isSpaceOrTab } ?? end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipSpace(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while start < end, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }

  private func withoutComment(_ range: Range<Int>) -> Range<Int> {
    let mark = bytes[range].indices.first { index in
      bytes[index] == .ascii("#") && range.lowerBound < index && bytes[index - 1].isSpaceOrTab
    }
    return trimmed(range.lowerBound..<(mark ?? range.upperBound))
  }

  private func unquoted(_ range: Range<Int>) -> String {
    let text = bytes[range]
    let isQuoted =
      text.count > 1 && text.first == text.last && (text.first == .ascii("\"") || text.first == .ascii("'"))
    return String(decoding: isQuoted ? text.dropFirst().dropLast() : text, as: UTF8.self)
  }
}

extension FieldLines {
  /// Where in the fields an offset lies; nil in the prose, on a fence and in a comment.
  package func place(at offset: Int) -> FieldPlace? {
    guard fields.lowerBound <= offset, offset <= fields.upperBound, !isFence(at: offset) else { return nil }
    if let (owner, piece) = piece(at: offset) {
      let names = names(around: owner) + piece.path
      let word = piece.text.lowerBound <= offset && offset <= piece.text.upperBound ? piece.text : offset..<offset
      guard piece.isKey else { return FieldPlace(path: names, role: .value, word: word, isInBrackets: true) }
      let siblings = entries[owner].pieces.filter { $0.isKey && $0.record == piece.record && $0.raw != piece.raw }
      return FieldPlace(
        path: names, role: .key, word: word, siblings: siblings.map { unquoted($0.text) }, hasColon: piece.hasColon,
        isInBrackets: true)
    }
    let line = line(at: offset)
    if let index = entries.lastIndex(where: { line.contains($0.range.lowerBound) && $0.name != nil }) {
      return place(at: offset, near: index)
    }
    return placeWithoutKey(at: offset, on: line)
  }

  /// On a line with a key.
  private func place(at offset: Int, near index: Int) -> FieldPlace? {
    let entry = entries[index]
    if entry.range.lowerBound <= offset, offset <= entry.range.upperBound {
      return FieldPlace(
        path: names(around: entry.parent), role: .key, word: entry.range,
        siblings: siblings(of: entry.parent, except: index), hasColon: true)
    }
    guard entry.range.upperBound < offset else { return nil }
    if entry.value.lowerBound <= offset, offset <= entry.value.upperBound {
      return FieldPlace(path: names(around: index), role: .value, word: entry.value)
    }
    let isBeforeComment = !bytes[entry.range.upperBound..<offset].contains(.ascii("#"))
    return isBeforeComment ? FieldPlace(path: names(around: index), role: .value, word: offset..<offset) : nil
  }

  /// On a line that is empty, or holds an item or a word that may become a key.
  private func placeWithoutKey(at offset: Int, on line: Range<Int>) -> FieldPlace? {
    var start = skipSpace(from: line.lowerBound, to: line.upperBound)
    var item: Int?
    while isDash(at: start, in: line) {
      item = entries.lastIndex { $0.range.lowerBound == start }
      if offset <= start { return nil }
      start = skipSpace(from: start + 1, to: line.upperBound)
    }
    let isComment = start < line.upperBound && bytes[start] == .ascii("#")
    if isComment, start < offset { return nil }
    let text = isComment ? start..<start : withoutComment(start..<line.upperBound)
    let isOnText = text.lowerBound <= offset && offset <= text.upperBound
    let word = isOnText ? text : offset..<offset
    // What stands behind a comment's mark is nobody's.
    if text.upperBound < offset, bytes[text.upperBound..<offset].contains(.ascii("#")) { return nil }
    let parent = item ?? entry(around: word.lowerBound - line.lowerBound, before: line.lowerBound)
    if let parent, entries[parent].isBlockText { return nil }
    let siblings = siblings(of: parent, except: nil)
    let isKey = parent == nil || !siblings.isEmpty
    return FieldPlace(path: names(around: parent), role: isKey ? .key : .either, word: word, siblings: siblings)
  }

  /// The innermost entry that a line below it, further in than it, belongs to.
  private func entry(around column: Int, before offset: Int) -> Int? {
    var index = entries.lastIndex { $0.range.lowerBound < offset }
    while let found = index, column <= entries[found].column { index = entries[found].parent }
    return index
  }

  private func names(around index: Int?) -> [String] {
    var names: [String] = []
    var index = index
    while let found = index {
      if let name = entries[found].name { names.insert(name, at: 0) }
      index = entries[found].parent
    }
    return names
  }

  private func siblings(of parent: Int?, except index: Int?) -> [String] {
    entries.indices.compactMap { entries[$0].parent == parent && $0 != index ? entries[$0].name : nil }
  }

  private func piece(at offset: Int) -> (owner: Int, piece: FlowPiece)? {
    for (index, entry) in entries.enumerated() where entry.value.lowerBound < offset && offset <= entry.value.upperBound
    {
      if let piece = entry.pieces.first(where: { $0.raw.lowerBound <= offset && offset <= $0.raw.upperBound }) {
        return (index, piece)
      }
    }
    return nil
  }

  private func line(at offset: Int) -> Range<Int> {
    var start = offset
    while fields.lowerBound < start, bytes[start - 1] != .lineFeed, bytes[start - 1] != .carriageReturn { start -= 1 }
    return start..<bytes[..<max(fields.upperBound, start)].endOfLine(from: start)
  }

  /// Whether an offset at the end of the fields is on the line that closes them.
  private func isFence(at offset: Int) -> Bool { offset == fields.upperBound && prose != nil }
}

/// Where in the fields somebody is writing.
package struct FieldPlace: Sendable, Hashable {
  package enum Role: Sendable { case key, value, either }

  /// The keys around it, outermost first, as written.
  package var path: [String]
  package var role: Role
  /// What is written there so far.
  package var word: Range<Int>
  /// The other keys of the same record.
  package var siblings: [String] = []
  package var hasColon = false
  package var isInBrackets = false
}

extension FieldLines {
  /// A key with what lies below it.
  package struct Outline: Sendable {
    package let name: String
    package let range: Range<Int>
    /// From the key to the end of what belongs to it.
    package internal(set) var whole: Range<Int>
    package internal(set) var children: [Outline] = []
  }

  /// The keys as a tree; items and what stands in brackets are looked through.
  package var outline: [Outline] { outline(of: nil) }

  private func outline(of parent: Int?) -> [Outline] {
    entries.indices.filter { entries[$0].parent == parent }.flatMap { index -> [Outline] in
      let entry = entries[index]
      let children = outline(of: index)
      guard let name = entry.name else { return children }
      let end = max(entry.range.upperBound, entry.value.upperBound, children.last?.whole.upperBound ?? 0)
      return [Outline(name: name, range: entry.range, whole: entry.range.lowerBound..<end, children: children)]
    }
  }
}
