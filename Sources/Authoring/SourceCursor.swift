internal import Diagnostics

/// A place in the source that only moves forwards, and the record of which bytes have been found again in the tree.
///
/// The library's own columns cannot be trusted after a lazy line, a hard break, a link over two lines, a definition at the head of a paragraph,
/// or in a table below a line of text. So every text of the tree is looked up in the source from where the last one ended, byte for byte,
/// with escapes and entities decoded; a text that is found is at the same time proved not to be lost.
struct SourceCursor {
  let bytes: [UInt8]
  let body: Range<Int>
  var at: Int
  /// Where the block that is being read ends.
  var limit: Int
  /// How many `>` may stand before the text of a continuation line.
  var quoteDepth = 0
  /// In a table a stroke is written `\|`, in code as well.
  var isInTable = false
  private(set) var isAccounted: [Bool]
  /// Attempts left; what comes after keeps its block's place. It bounds the work at a multiple of the text's length.
  private var attempts: Int
  private var entities: [ArraySlice<UInt8>: [UInt8]] = [:]

  init(_ bytes: [UInt8], body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    at = body.lowerBound
    limit = body.upperBound
    isAccounted = Array(repeating: false, count: body.count)
    attempts = 16 * body.count + 1000
  }

  var current: UInt8? { at < limit ? bytes[at] : nil }

  func byte(_ index: Int) -> UInt8? { index < limit ? bytes[index] : nil }

  /// Notes that these bytes are shown to readers or named in a finding.
  mutating func account(for range: Range<Int>) {
    for index in range.clamped(to: body) { isAccounted[index - body.lowerBound] = true }
  }

  func isAccounted(at index: Int) -> Bool { isAccounted[index - body.lowerBound] }

  // MARK: Skipping

  /// Blanks and line ends, and the `>` that a quote puts before each of its lines.
  mutating func skipBlanks() {
    while let byte = current {
      if byte.isLineEnd {
        at = afterLineEnd(at)
        skipPrefix()
      } else if byte.isSpaceOrTab {
        at += 1
      } else {
        return
      }
    }
  }

  mutating func skipPrefix() {
    at = afterPrefix(at)
  }

  func afterLineEnd(_ index: Int) -> Int {
    bytes[index] == .carriageReturn && byte(index + 1) == .lineFeed ? index + 2 : index + 1
  }

  /// Past the blanks and quote marks at the beginning of a line.
  func afterPrefix(_ index: Int) -> Int {
    var index = index
    var quotes = 0
    while let byte = byte(index) {
      if byte == .ascii(">"), quotes < quoteDepth { quotes += 1 } else if !byte.isSpaceOrTab { break }
      index += 1
    }
    return index
  }

  /// To the next line's text, if nothing but blanks or a backslash is left of this one.
  mutating func skipLineBreak() {
    var index = at
    while let byte = byte(index), byte.isSpaceOrTab || byte == .ascii("\\") { index += 1 }
    if let byte = byte(index), byte.isLineEnd { at = afterLineEnd(index) }
  }

  /// Takes a mark such as `**` if it stands here, perhaps after a line's prefix.
  mutating func take(_ mark: [UInt8]) -> Bool {
    var index = at
    while true {
      if bytes[index..<max(index, min(limit, index + mark.count))].elementsEqual(mark) {
        at = index + mark.count
        return true
      }
      guard let byte = byte(index), byte.isSpaceOrTab || byte.isLineEnd || byte == .ascii(">") else { return false }
      index += 1
    }
  }

  /// Takes one or two of `*` or `_`, whichever stands here.
  mutating func takeEmphasis(count: Int) -> Bool {
    take(Array(repeating: .ascii("*"), count: count)) || take(Array(repeating: .ascii("_"), count: count))
  }

  // MARK: Finding texts again

  /// The range in which the source says `text`, from here on, with nothing but marks and blanks between; nil where it is not found.
  mutating func find(_ text: [UInt8]) -> Range<Int>? {
    guard !text.isEmpty else { return nil }
    var index = at
    while index < limit {
      if let end = match(text, at: index) {
        at = end
        account(for: index..<end)
        return index..<end
      }
      guard attempts > 0, !bytes[index].isWordByte else { return nil }
      index += 1
    }
    return nil
  }

  private static let twiceEscapedStroke = Array("\\\\|".utf8)

  /// Where `text` ends if the source says it at `start`.
  private mutating func match(_ text: [UInt8], at start: Int) -> Int? {
    var index = start
    var done = 0
    while done < text.count {
      attempts -= 1
      guard index < limit else { return nil }
      let byte = bytes[index]
      if isInTable, text[done] == .ascii("|"), byte == .ascii("\\"),
        bytes[index..<limit].starts(with: Self.twiceEscapedStroke)
      {
        // A table takes one backslash away before the text is read, and the text the other.
        index += 3
        done += 1
      } else if byte == .ascii("\\"), let escaped = self.byte(index + 1), escaped.isPunctuation, escaped == text[done] {
        index += 2
        done += 1
      } else if byte == .ascii("&"), let (decoded, end) = entity(at: index),
        text[done...].starts(with: decoded)
      {
        index = end
        done += decoded.count
      } else if byte == text[done] {
        index += 1
        done += 1
      } else {
        return nil
      }
    }
    return index
  }

  /// Whether `text` is what the source says in `range`, blanks, line ends, quote marks and `\|` aside.
  func agrees(_ text: [UInt8], in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for byte in text where !byte.isSpaceOrTab && !byte.isLineEnd {
      while index < range.upperBound, bytes[index] != byte {
        let skipped = bytes[index]
        guard
          skipped.isSpaceOrTab || skipped.isLineEnd || skipped == .ascii(">")
            || (isInTable && skipped == .ascii("\\"))
        else { return false }
        index += 1
      }
      guard index < range.upperBound else { return false }
      index += 1
    }
    return true
  }

  /// The character that an entity stands for and where it ends, if there is one at `start`.
  mutating func entity(at start: Int) -> (decoded: [UInt8], end: Int)? {
    var end = start + 1
    while let byte = byte(end), end < start + 34, byte.isDigit || byte.isLetter || byte == .ascii("#") { end += 1 }
    guard byte(end) == .ascii(";"), end > start + 1 else { return nil }
    let source = bytes[start...end]
    if let known = entities[source] { return known.isEmpty ? nil : (known, end + 1) }
    let decoded = Markdown.text(ofEntity: source) ?? []
    entities[source] = decoded
    return decoded.isEmpty ? nil : (decoded, end + 1)
  }

  /// The run of backticks that begins here and the end of the code that it opens.
  mutating func takeCode(_ literal: [UInt8]) -> Range<Int>? {
    var start = at
    while let byte = byte(start), byte.isSpaceOrTab || byte.isLineEnd || byte == .ascii(">") { start += 1 }
    var contentStart = start
    while byte(contentStart) == .ascii("`") { contentStart += 1 }
    let length = contentStart - start
    guard length > 0 else { return nil }
    var index = contentStart
    while index < limit {
      guard bytes[index] == .ascii("`") else {
        index += 1
        continue
      }
      let runStart = index
      while byte(index) == .ascii("`") { index += 1 }
      if index - runStart == length {
        if agrees(literal, in: contentStart..<runStart) { account(for: contentStart..<runStart) }
        at = index
        return start..<index
      }
    }
    return nil
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// ASCII punctuation, which a backslash makes literal.
  var isPunctuation: Bool {
    (0x21 <= self && self <= 0x2F) || (0x3A <= self && self <= 0x40) || (0x5B <= self && self <= 0x60)
      || (0x7B <= self && self <= 0x7E)
  }

  /// A letter or digit of ASCII, or a byte of any other character.
  var isWordByte: Bool { isDigit || isLetter || self >= 0x80 }
}

extension SourceCursor {
  func isAccounted(anyIn range: Range<Int>) -> Bool {
    range.contains { isAccounted(at: $0) }
  }

  /// The label of the `[^label]` that stands here, or after marks and blanks.
  mutating func takeFootnoteMark(isShown: Bool = true) -> Range<Int>? {
    var index = at
    while let byte = byte(index), !byte.isWordByte {
      if byte == .ascii("["), self.byte(index + 1) == .ascii("^"), let end = labelEnd(from: index) {
        at = end
        if isShown { account(for: index..<end) }
        return (index + 2)..<(end - 1)
      }
      index += 1
    }
    return nil
  }

  /// Takes `text` where blanks may differ and a quote's `>` may stand at the beginning of its lines.
  mutating func takeLoosely(_ text: [UInt8]) -> Range<Int>? {
    guard let first = text.first, take([first]) else { return nil }
    let start = at - 1
    var index = at
    for byte in text.dropFirst() where !byte.isSpaceOrTab && !byte.isLineEnd {
      while let skipped = self.byte(index), skipped != byte {
        guard skipped.isSpaceOrTab || skipped.isLineEnd || skipped == .ascii(">") || isInTable else { return nil }
        index += 1
      }
      guard index < limit else { return nil }
      index += 1
    }
    at = index
    account(for: start..<index)
    return start..<index
  }

  /// The cells of a table's line, blanks around them left out, and without the empty ones outside the outer strokes.
  func tableCells(in line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      // The library looks no further back than one backslash: `\\|` parts no cells either.
      if bytes[index] == .ascii("\\"), index + 1 < line.upperBound, bytes[index + 1] == .ascii("|") {
        index += 2
        continue
      }
      if bytes[index] == .ascii("|") {
        cells.append(trimmed(start..<index))
        start = index + 1
      }
      index += 1
    }
    let last = trimmed(start..<max(start, line.upperBound))
    if !last.isEmpty { cells.append(last) }
    if let first = cells.first, first.isEmpty { cells.removeFirst() }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isSpaceOrTab { lower += 1 }
    while lower < upper, bytes[upper - 1].isSpaceOrTab { upper -= 1 }
    return lower..<upper
  }
}
