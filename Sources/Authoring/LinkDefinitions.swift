internal import Diagnostics

/// `[label]: address "title"` at the head of a paragraph: text that the library takes out of the page without a word.
struct LinkDefinition {
  /// As references are compared: blanks collapsed, letter case set aside.
  let key: String
  let label: Range<Int>
  /// The address and, after it, the title.
  let content: Range<Int>
  let range: Range<Int>
}

extension SourceCursor {
  /// The definition that begins here, if what stands here is one to the library as well.
  func linkDefinition(at start: Int) -> LinkDefinition? {
    guard byte(start) == .ascii("["), byte(start + 1) != .ascii("^"), let labelEnd = labelEnd(from: start),
      byte(labelEnd) == .ascii(":")
    else { return nil }
    let key = linkKey(of: (start + 1)..<(labelEnd - 1))
    guard !key.isEmpty else { return nil }
    let addressStart = afterSpaceAndOneLineEnd(labelEnd + 1)
    guard let addressEnd = addressEnd(from: addressStart), addressEnd > addressStart else { return nil }
    var end = addressEnd
    let titleStart = afterSpaceAndOneLineEnd(addressEnd)
    var contentEnd = addressEnd
    if titleStart > addressEnd, let titleEnd = titleEnd(from: titleStart), isLineEnd(afterSpaces(titleEnd)) {
      end = afterSpaces(titleEnd)
      contentEnd = titleEnd
    } else {
      end = afterSpaces(addressEnd)
    }
    guard isLineEnd(end) else { return nil }
    if end < limit { end = afterLineEnd(end) }
    return LinkDefinition(
      key: key, label: (start + 1)..<(labelEnd - 1), content: addressStart..<contentEnd, range: start..<end)
  }

  /// Past the `]` that ends the label which begins with the `[` here.
  func labelEnd(from start: Int) -> Int? {
    var index = start + 1
    while let byte = byte(index), index - start <= 1001 {
      if byte == .ascii("]") { return index + 1 }
      if byte == .ascii("[") { return nil }
      index += byte == .ascii("\\") ? 2 : 1
    }
    return nil
  }

  /// How a label is compared with other labels.
  func linkKey(of range: Range<Int>) -> String {
    let words = bytes[range].split { $0.isSpaceOrTab || $0.isLineEnd }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ").uppercased().lowercased()
  }

  /// Past the `)` of `(address "title")`, which begins here.
  func linkTailEnd(from start: Int) -> Int? {
    var index = afterBlanks(start + 1)
    if byte(index) == .ascii(")") { return index + 1 }
    guard let addressEnd = addressEnd(from: index) else { return nil }
    index = afterBlanks(addressEnd)
    if index > addressEnd, let titleEnd = titleEnd(from: index) { index = afterBlanks(titleEnd) }
    return byte(index) == .ascii(")") ? index + 1 : nil
  }

  private func addressEnd(from start: Int) -> Int? {
    var index = start
    if byte(index) == .ascii("<") {
      index += 1
      while let byte = byte(index), !byte.isLineEnd, byte != .ascii("<") {
        if byte == .ascii(">") { return index + 1 }
        index += byte == .ascii("\\") ? 2 : 1
      }
      return nil
    }
    var open = 0
    while let byte = byte(index), byte > .space, byte != 0x7F {
      if byte == .ascii("\\"), self.byte(index + 1)?.isPunctuation == true { index += 1 }
      if byte == .ascii("(") { open += 1 }
      if byte == .ascii(")") {
        if open == 0 { return index }
        open -= 1
      }
      index += 1
    }
    // A parenthesis that is never closed does not trouble the library.
    return index
  }

  private func titleEnd(from start: Int) -> Int? {
    let close: UInt8
    switch byte(start) {
    case UInt8.ascii("\""): close = .ascii("\"")
    case UInt8.ascii("'"): close = .ascii("'")
    case UInt8.ascii("("): close = .ascii(")")
    default: return nil
    }
    var index = start + 1
    while let byte = byte(index) {
      if byte == close { return index + 1 }
      index += byte == .ascii("\\") ? 2 : 1
    }
    return nil
  }

  private func afterSpaces(_ index: Int) -> Int {
    var index = index
    while let byte = byte(index), byte.isSpaceOrTab { index += 1 }
    return index
  }

  private func afterSpaceAndOneLineEnd(_ index: Int) -> Int {
    let index = afterSpaces(index)
    guard let byte = byte(index), byte.isLineEnd else { return index }
    return afterPrefix(afterLineEnd(index))
  }

  private func afterBlanks(_ index: Int) -> Int {
    var cursor = index
    while let byte = byte(cursor) {
      if byte.isLineEnd {
        cursor = afterPrefix(afterLineEnd(cursor))
      } else if byte.isSpaceOrTab {
        cursor += 1
      } else {
        break
      }
    }
    return cursor
  }

  private func isLineEnd(_ index: Int) -> Bool { byte(index)?.isLineEnd ?? true }
}
