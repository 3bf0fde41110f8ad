/// A file as it was read: its path as messages show it, and its bytes untouched.
package struct SourceFile: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A span of this file.
  package func span(_ range: Range<Int>) -> Span {
    Span(path: path, range: range)
  }
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

/// Where the lines of a file begin, worked out once for all messages about it.
///
/// A line ends at LF, CRLF or a lone CR, as editors do it: U+0085 and U+2028 end none.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ file: SourceFile) {
    bytes = file.bytes
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
    return line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func contentEnd(ofLine line: Int) -> Int {
    var end = line < starts.count ? starts[line] : bytes.count
    let start = starts[line - 1]
    while start < end, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
  }
}
