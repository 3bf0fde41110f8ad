import Diagnostics

/// What stands where in front matter or a settings file, found by its lines alone.
///
/// The parser behind `FieldTree` gives up at the first fault. The outline cuts the text into entries that begin at the left margin, so that
/// one faulty entry never hides the faults of the others, and it finds what the format leaves out (references, tags, directives, complex
/// keys, depth) before the parser sees any of it: a few hundred bytes of references can cost it seconds.
struct FieldOutline {
  struct Entry {
    /// Offsets into the scanned bytes, from the entry's first byte to the end of its last line.
    var range: Range<Int>
    var fault: Fault?
  }

  struct Fault {
    let kind: Kind
    let range: Range<Int>

    enum Kind {
      case reference, tag, directive, complexKey, mergeKey
      case tooDeep
      case tabIndentation
      case unclosedQuote, unclosedBracket
      case colonInText
      case reservedCharacter
      case missingColon
      case severalDocuments
      case conflictMarker
    }
  }

  private(set) var entries: [Entry] = []
  /// Comments that an editor probably meant as text: after one space on a value's line.
  private(set) var droppedTexts: [Range<Int>] = []
  static let nestingLimit = 8

  private let bytes: ArraySlice<UInt8>
  /// The same as it stands in the file: a no-break space is several spaces in `bytes`, and one to its author.
  private let written: ArraySlice<UInt8>
  private var index: Int
  /// The quote that the scanner is inside of, and where it was opened.
  private var openQuote: (byte: UInt8, at: Int)?
  private var openBrackets: [Int] = []
  /// The columns of the blocks that the current line lies inside of.
  private var columns: [Int] = []
  /// An unquoted or block text that deeper lines than this indentation go on with.
  private var openText: (indent: Int, isPlain: Bool)?

  /// `written` is the file's own text, as long as `bytes` and with the same offsets.
  init(of bytes: ArraySlice<UInt8>, written: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.written = written
    index = bytes.startIndex
    while index < bytes.endIndex { scanLine() }
    closeEntry(at: bytes.endIndex)
  }

  // MARK: Lines

  private mutating func scanLine() {
    let start = index
    let end = bytes.endOfLine(from: start)
    defer { index = afterLineEnd(end) }
    var first = start
    while first < end, bytes[first] == .space { first += 1 }
    let isBlank = first == end || (bytes[first...].prefix(end - first).allSatisfy { $0.isSpaceOrTab })
    let indent = first - start

    if indent == 0, !isBlank, bytes[start] != .tab, beginsEntry(start..<end) { beginEntry(at: start) }
    if isBlank { return }
    if entries.isEmpty { beginEntry(at: start) }

    if openQuote != nil || !openBrackets.isEmpty {
      scanNode(from: first, to: end, indent: indent, isContinuation: true)
      return
    }
    if let openText {
      if indent > openText.indent {
        // In a block text a «#» is a character like any other.
        if openText.isPlain { findComment(from: first, lineStart: first, to: end) }
        return
      }
      self.openText = nil
    }
    if bytes[first] == .tab {
      var stop = first
      while stop < end, bytes[stop].isSpaceOrTab { stop += 1 }
      report(.tabIndentation, first..<max(stop, first + 1))
      return
    }
    if bytes[first] == .ascii("#") { return }
    if indent == 0, let kind = marker(start..<end) {
      report(kind, start..<end)
      return
    }
    while let last = columns.last, last >= indent { columns.removeLast() }
    scanNode(from: first, to: end, indent: indent, isContinuation: false)
  }

  /// Whether a line at the left margin begins an entry. Inside an open quote or bracket only a line that looks like `key:` does:
  /// then the quote was never closed, and what follows it is not swallowed.
  private mutating func beginsEntry(_ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    if first == .ascii("#") && openQuote == nil && openBrackets.isEmpty { return false }
    // The second half of a complex key, which has been refused with its first.
    if first == .ascii(":") && !entries.isEmpty { return false }
    if openQuote == nil && openBrackets.isEmpty { return true }
    guard looksLikeKey(line) else { return false }
    if let openQuote {
      report(.unclosedQuote, openQuote.at..<bytes.endOfLine(from: openQuote.at))
    } else if let bracket = openBrackets.first {
      report(.unclosedBracket, bracket..<bytes.endOfLine(from: bracket))
    }
    return true
  }

  private func looksLikeKey(_ line: Range<Int>) -> Bool {
    var position = line.lowerBound
    while position < line.upperBound,
      bytes[position].isLetter || bytes[position] >= 0x80 || bytes[position] == .ascii("_")
    {
      position += 1
    }
    while position < line.upperBound, bytes[position].isLetter || bytes[position] >= 0x80 || bytes[position] == .space {
      position += 1
    }
    guard position > line.lowerBound, position < line.upperBound, bytes[position] == .ascii(":") else { return false }
    return position + 1 == line.upperBound || bytes[position + 1].isSpaceOrTab
  }

  private func marker(_ line: Range<Int>) -> Fault.Kind? {
    let text = bytes[line]
    for conflict in ["<<<<<<<", "=======", ">>>>>>>"] where text.starts(with: conflict.utf8) { return .conflictMarker }
    if text.starts(with: "...".utf8) || text.starts(with: "--- ".utf8) || text.elementsEqual("---".utf8) {
      return .severalDocuments
    }
    return text.first == .ascii("%") ? .directive : nil
  }

  private mutating func beginEntry(at start: Int) {
    closeEntry(at: start)
    entries.append(Entry(range: start..<start, fault: nil))
    openQuote = nil
    openBrackets = []
    columns = []
    openText = nil
  }

  private mutating func closeEntry(at end: Int) {
    guard let last = entries.indices.last else { return }
    entries[last].range = entries[last].range.lowerBound..<end
    if let openQuote {
      report(.unclosedQuote, openQuote.at..<bytes.endOfLine(from: openQuote.at))
    } else if let bracket = openBrackets.first {
      report(.unclosedBracket, bracket..<bytes.endOfLine(from: bracket))
    }
    openQuote = nil
    openBrackets = []
  }

  /// Only the first fault of an entry is kept: what follows it is guesswork.
  private mutating func report(_ kind: Fault.Kind, _ range: Range<Int>) {
    guard let last = entries.indices.last, entries[last].fault == nil else { return }
    entries[last].fault = Fault(kind: kind, range: range)
  }

  // MARK: Nodes

  private mutating func scanNode(from start: Int, to end: Int, indent: Int, isContinuation: Bool) {
    var position = start
    var expectsNode = openQuote == nil
    var hasKey = false
    // Below a key or after a dash everything is a value.
    var isInValue = isContinuation || !columns.isEmpty
    while position < end {
      if let quote = openQuote {
        position = scanQuoted(quote.byte, from: position, to: end)
        continue
      }
      let byte = bytes[position]
      if byte.isSpaceOrTab {
        position += 1
        continue
      }
      if byte == .ascii("#"), position > start, bytes[position - 1].isSpaceOrTab {
        noteComment(at: position, from: start, to: end, isInValue: isInValue)
        return
      }
      let isInFlow = !openBrackets.isEmpty
      if isInFlow, byte == .ascii(",") {
        position += 1
        expectsNode = true
        continue
      }
      if isInFlow, byte == .ascii("]") || byte == .ascii("}") {
        openBrackets.removeLast()
        position += 1
        expectsNode = false
        continue
      }
      if expectsNode {
        switch byte {
        case .ascii("&"), .ascii("*"):
          report(.reference, position..<endOfWord(position, end))
          if isInFlow { position += 1 } else { return beginText(indent) }
          continue
        case .ascii("!"):
          report(.tag, position..<endOfWord(position, end))
          if isInFlow { position += 1 } else { return beginText(indent) }
          continue
        case .ascii("@"), .ascii("`"), .ascii("%"):
          report(.reservedCharacter, position..<(position + 1))
          if isInFlow { position += 1 } else { return beginText(indent) }
          continue
        case .ascii("\""), .ascii("'"):
          openQuote = (byte, position)
          position += 1
          expectsNode = false
          isInValue = true
          continue
        case .ascii("["), .ascii("{"):
          openBrackets.append(position)
          if columns.count + openBrackets.count > Self.nestingLimit { report(.tooDeep, position..<(position + 1)) }
          position += 1
          expectsNode = true
          isInValue = true
          continue
        case .ascii("|"), .ascii(">"):
          if !isInFlow { return beginText(indent, isPlain: false) }
        case .ascii("?"):
          if position + 1 == end || bytes[position + 1].isSpaceOrTab {
            // After a key it begins a text.
            report(hasKey ? .reservedCharacter : .complexKey, position..<(position + 1))
            return
          }
        case .ascii("-"):
          if !isInFlow, position + 1 == end || bytes[position + 1].isSpaceOrTab {
            push(column: position - start + indent, at: position)
            position += 1
            isInValue = true
            continue
          }
        default: break
        }
        if !isInFlow {
          if let colon = keyEnd(from: position, to: end) {
            if hasKey {
              report(.colonInText, position..<end)
              return
            }
            if bytes[position..<colon].elementsEqual("<<".utf8) { report(.mergeKey, position..<colon) }
            push(column: position - start + indent, at: position)
            hasKey = true
            position = colon + 1
            expectsNode = true
            isInValue = true
            continue
          }
          scanPlainText(from: position, to: end, lineStart: start, indent: indent, isInValue: isInValue)
          return
        }
      } else if byte == .ascii(":"), position + 1 == end || bytes[position + 1].isSpaceOrTab {
        // The key before it was quoted, or stands inside brackets.
        if !isInFlow {
          if hasKey {
            report(.colonInText, position..<end)
            return
          }
          push(column: indent, at: position)
          hasKey = true
        }
        position += 1
        expectsNode = true
        isInValue = true
        continue
      }
      position += 1
      expectsNode = false
    }
  }

  private mutating func scanPlainText(from start: Int, to end: Int, lineStart: Int, indent: Int, isInValue: Bool) {
    beginText(indent)
    if isInValue {
      findComment(from: start + 1, lineStart: lineStart, to: end)
    } else if columns.isEmpty, openBrackets.isEmpty {
      report(.missingColon, start..<end)
    }
  }

  /// Looks for the comment that ends a line of unquoted text.
  private mutating func findComment(from start: Int, lineStart: Int, to end: Int) {
    for position in start..<max(start, end)
    where bytes[position] == .ascii("#") && position > lineStart && bytes[position - 1].isSpaceOrTab {
      noteComment(at: position, from: lineStart, to: end, isInValue: true)
      return
    }
  }

  /// Deeper lines than the innermost key or dash go on with the text that begins here.
  private mutating func beginText(_ indent: Int, isPlain: Bool = true) {
    openText = (columns.last ?? indent, isPlain)
  }

  private mutating func push(column: Int, at position: Int) {
    while let last = columns.last, last >= column { columns.removeLast() }
    columns.append(column)
    if columns.count + openBrackets.count > Self.nestingLimit { report(.tooDeep, position..<(position + 1)) }
  }

  /// The offset of the colon that ends a key beginning here, on this line, outside quotes and comments; nil where there is none.
  private func keyEnd(from start: Int, to end: Int) -> Int? {
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == .ascii(":"), position + 1 == end || bytes[position + 1].isSpaceOrTab { return position }
      if byte == .ascii("#"), position > start, bytes[position - 1].isSpaceOrTab { return nil }
      position += 1
    }
    return nil
  }

  private mutating func scanQuoted(_ quote: UInt8, from start: Int, to end: Int) -> Int {
    var position = start
    while position < end {
      let byte = bytes[position]
      if quote == .ascii("\""), byte == .ascii("\\") {
        position += 2
        continue
      }
      if byte == quote {
        if quote == .ascii("'"), position + 1 < end, bytes[position + 1] == quote {
          position += 2
          continue
        }
        openQuote = nil
        return position + 1
      }
      position += 1
    }
    return end
  }

  private mutating func noteComment(at position: Int, from start: Int, to end: Int, isInValue: Bool) {
    let before = position - widthOfBlank(before: position)
    // A second blank tells that a comment is meant.
    guard isInValue, start < before, !bytes[before - 1].isSpaceOrTab else { return }
    // After a key or a dash a comment may stand above the values; where none follows, it was meant as the value.
    let last = before - 1
    let isAfterMark = bytes[last] == .ascii(":") || bytes[last] == .ascii("-") && last == start
    if isAfterMark, openBrackets.isEmpty, hasValue(below: end, start: start) { return }
    droppedTexts.append(position..<end)
  }

  /// How many bytes the space, tab or no-break space takes that ends at an offset; 0 where none does.
  private func widthOfBlank(before position: Int) -> Int {
    for space in [[0xC2, 0xA0], [0xE2, 0x80, 0xAF]] as [[UInt8]] {
      let first = position - space.count
      if written.startIndex <= first, written[first..<position].elementsEqual(space) { return space.count }
    }
    return written.startIndex < position && bytes[position - 1].isSpaceOrTab ? 1 : 0
  }

  /// Whether the next line that says something goes on with what the line that begins at `start` began.
  private func hasValue(below end: Int, start: Int) -> Bool {
    let indent = start - lineStart(of: start)
    var position = afterLineEnd(end)
    while position < bytes.endIndex {
      let lineEnd = bytes.endOfLine(from: position)
      var first = position
      while first < lineEnd, bytes[first] == .space { first += 1 }
      if first < lineEnd, bytes[first] != .ascii("#"), !bytes[first].isSpaceOrTab {
        let isDash = bytes[first] == .ascii("-") && bytes[start] != .ascii("-")
        return first - position > indent || isDash && first - position == indent
      }
      position = afterLineEnd(lineEnd)
    }
    return false
  }

  private func lineStart(of offset: Int) -> Int {
    var position = offset
    while position > bytes.startIndex, bytes[position - 1] != .lineFeed, bytes[position - 1] != .carriageReturn {
      position -= 1
    }
    return position
  }

  // MARK: Bytes

  private func afterLineEnd(_ end: Int) -> Int {
    guard end < bytes.endIndex else { return bytes.endIndex }
    if bytes[end] == .carriageReturn, end + 1 < bytes.endIndex, bytes[end + 1] == .lineFeed { return end + 2 }
    return end + 1
  }

  private func endOfWord(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, !bytes[position].isSpaceOrTab { position += 1 }
    return max(position, start + 1)
  }
}
