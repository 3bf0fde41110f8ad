import Diagnostics

/// The lines of the fields of a text, and what of them belongs together.
struct WrittenLines: Sendable {
  struct Line: Sendable {
    let start: Int
    /// Where its line end begins.
    let end: Int
    /// Where the next line begins.
    let next: Int
    /// The spaces before what it says.
    let indent: Int
    let kind: Kind

    enum Kind: Sendable {
      case blank, comment, text
    }

    var first: Int { start + indent }
  }

  let bytes: [UInt8]
  let lines: [Line]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(bytes[...].endOfLine(from: start), range.upperBound)
      var next = min(end + 1, range.upperBound)
      if end < range.upperBound, bytes[end] == .carriageReturn, next < range.upperBound, bytes[next] == .lineFeed {
        next += 1
      }
      var first = start
      while first < end, bytes[first] == .space { first += 1 }
      let isBlank = bytes[first..<end].allSatisfy(\.isSpaceOrTab)
      let kind: Line.Kind = isBlank ? .blank : bytes[first] == .ascii("#") ? .comment : .text
      lines.append(Line(start: start, end: end, next: next, indent: first - start, kind: kind))
      start = next
    }
    self.lines = lines
  }

  /// The line that holds an offset.
  func index(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }

  /// Spaces and dashes before an offset on its line do not count as text.
  func beginsLine(_ offset: Int) -> Bool {
    guard !lines.isEmpty else { return false }
    return bytes[lines[index(of: offset)].start..<offset].allSatisfy { $0 == .space || $0 == .ascii("-") }
  }

  func isDash(_ line: Line) -> Bool {
    line.first < line.end && bytes[line.first] == .ascii("-")
      && (line.first + 1 == line.end || bytes[line.first + 1].isSpaceOrTab)
  }

  /// The lines of what begins at an offset, and of everything that is further in; comments below it that are no further in belong to what
  /// follows.
  ///
  /// - `end` is as far as it reaches at least; `isItem` says that a dash stands at the offset, so that the next one begins another.
  func block(from offset: Int, through end: Int, isItem: Bool = false) -> Range<Int> {
    let first = index(of: offset)
    let column = offset - lines[first].start
    var last = max(first, index(of: max(offset, end - 1)))
    var index = last + 1
    while index < lines.count {
      let line = lines[index]
      switch line.kind {
      case .blank: break
      case .comment: if column < line.indent { last = index }
      case .text:
        guard column < line.indent || !isItem && column == line.indent && isDash(line) else {
          return first..<(last + 1)
        }
        last = index
      }
      index += 1
    }
    return first..<(last + 1)
  }

  func range(of block: Range<Int>) -> Range<Int> {
    guard let last = block.last else { return 0..<0 }
    return lines[block.lowerBound].start..<lines[last].next
  }

  /// The text of lines from an offset in the first of them, with so many spaces fewer before the others.
  func text(of block: Range<Int>, from offset: Int, column: Int) -> String {
    block.map { index in
      let line = lines[index]
      let start = index == block.lowerBound ? offset : line.start + min(column, line.indent)
      return String(decoding: bytes[min(start, line.end)..<line.end], as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// The comment at the end of a line, from its `#`; none inside quotation marks, which only stand where a value begins.
  func trailingComment(of line: Line) -> String? {
    var quote: UInt8?
    var before: UInt8 = .space
    var beforeThat: UInt8 = .space
    var index = line.first
    while index < line.end {
      let byte = bytes[index]
      if let open = quote {
        if byte == .ascii("\\"), open == .ascii("\"") { index += 1 } else if byte == open { quote = nil }
      } else if byte == .ascii("\"") || byte == .ascii("'") {
        let begins =
          before.isSpaceOrTab ? ":-,[{".utf8.contains(beforeThat) || beforeThat == .space : "[{,".utf8.contains(before)
        if begins { quote = byte }
      } else if byte == .ascii("#"), before.isSpaceOrTab, line.first < index {
        return String(decoding: bytes[index..<line.end], as: UTF8.self)
      }
      beforeThat = before.isSpaceOrTab && byte.isSpaceOrTab ? beforeThat : before
      before = byte
      index += 1
    }
    return nil
  }
}
