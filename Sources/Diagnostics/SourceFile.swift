/// A file as it was read: its path as messages show it, and its bytes untouched.
package struct SourceFile: Sendable, Hashable {
  private let name: FileName
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    name = FileName(path)
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var path: String { name.path }

  /// A span of this file.
  package func span(_ range: Range<Int>) -> Span { Span(in: name, range) }
}

/// Line and column as an editor shows them: both begin at 1, a column is one `Character`, a tab is one.
package struct Position: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a tool counts the columns of a line in.
package enum ColumnUnit: Sendable, Hashable {
  /// `Character`s, as people see them.
  case character
  case utf8
  case utf16
  /// Unicode scalars.
  case utf32

  func count(_ text: some StringProtocol) -> Int {
    switch self {
    case .character: text.count
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }
}

/// Where the lines of a file begin, worked out once for all messages about it.
///
/// A line ends at LF, CRLF or a lone CR, as editors do it: U+0085 and U+2028 end none.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let hidesMark: Bool

  /// A byte-order mark is no part of the first line, unless the text is one that an editor has shown as it is.
  package init(_ file: SourceFile, hidesMark: Bool = true) {
    bytes = file.bytes
    self.hidesMark = hidesMark
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
      if byte == .lineFeed || byte == .carriageReturn { starts.append(index) }
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// The number, from 1, of the line that holds an offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  package func position(at offset: Int) -> Position {
    let (line, before) = textBefore(offset)
    return Position(line: line, column: before.count + 1)
  }

  /// The column, from 1, of an offset in UTF-16 code units, which is what some tools count instead of characters.
  package func codeUnitColumn(at offset: Int) -> Int {
    textBefore(offset).text.utf16.count + 1
  }

  /// Line and column, both from 0, with the column in units of the caller's choice.
  package func place(at offset: Int, in unit: ColumnUnit) -> (line: Int, column: Int) {
    let (line, before) = textBefore(offset)
    return (line - 1, unit.count(before))
  }

  /// The offset of a place whose line and column begin at 0; that of the line's end where the line is shorter, of the file's where it has
  /// fewer lines. A column inside a character of the unit's own belongs to the character's beginning.
  package func offset(line: Int, column: Int, in unit: ColumnUnit) -> Int {
    guard 0 <= line, line < starts.count else { return line < 0 ? 0 : bytes.count }
    let start = contentStart(ofLine: line + 1)
    let end = contentEnd(ofLine: line + 1)
    guard start < end, 0 < column else { return start }
    if unit == .utf8 {
      var offset = min(start + column, end)
      while start < offset, offset < end, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    var offset = start
    var left = column
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    if unit == .character { return start + text.prefix(column).utf8.count }
    for scalar in text.unicodeScalars {
      left -= unit == .utf16 ? UTF16.width(scalar) : 1
      guard 0 <= left else { break }
      offset += UTF8.width(scalar)
    }
    return min(offset, end)
  }

  /// The offset of a position; that of the line's end where the line is shorter, of the file's where it has fewer lines.
  package func offset(of position: Position) -> Int {
    guard 1 <= position.line, position.line <= starts.count else { return bytes.count }
    let before = text(ofLine: position.line).prefix(position.column - 1)
    return contentStart(ofLine: position.line) + before.utf8.count
  }

  private func textBefore(_ offset: Int) -> (line: Int, text: String) {
    let clamped = min(max(offset, 0), bytes.count)
    let line = line(at: clamped)
    let start = contentStart(ofLine: line)
    let end = min(clamped, contentEnd(ofLine: line))
    return (line, start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : "")
  }

  /// The text of a line without its line end and without a byte-order mark.
  package func text(ofLine line: Int) -> String {
    guard 1 <= line, line <= starts.count else { return "" }
    let start = contentStart(ofLine: line)
    let end = contentEnd(ofLine: line)
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  private func contentStart(ofLine line: Int) -> Int {
    let start = starts[line - 1]
    return hidesMark && line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func contentEnd(ofLine line: Int) -> Int {
    var end = line < starts.count ? starts[line] : bytes.count
    let start = starts[line - 1]
    while start < end, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }
}
