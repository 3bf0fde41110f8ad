import Diagnostics
import Services

// What mends a finding about the fields of a file, where there is one right answer. Nothing here is for prose.

extension Fix {
  /// Puts another word in the place of a text; nil where the text does not stand in the file as it reads.
  ///
  /// Quotation marks around it stay. A word that only quotation marks can hold gets them, if it is all that stands after its key.
  static func replacing(_ text: Located<String>, with word: String, in file: SourceFile) -> Fix? {
    let range = text.span.range
    let bytes = file.bytes[range]
    if bytes.elementsEqual(text.value.utf8) {
      if word.isPlainValue { return Fix(Edit(range, word), in: file) }
      return isWholeValue(range, of: file) ? Fix(Edit(range, word.inStraightQuotes), in: file) : nil
    }
    guard let quote = bytes.first, quote == .ascii("\"") || quote == .ascii("'"), bytes.last == quote, 2 < bytes.count,
      bytes.dropFirst().dropLast().elementsEqual(text.value.utf8), !word.utf8.contains(quote),
      !word.utf8.contains(.ascii("\\"))
    else { return nil }
    return Fix(Edit((range.lowerBound + 1)..<(range.upperBound - 1), word), in: file)
  }

  /// Whether a text stands alone between a colon or dash and the end of its line.
  private static func isWholeValue(_ range: Range<Int>, of file: SourceFile) -> Bool {
    let after = file.bytes[range.upperBound...]
    let rest = after[..<after.endOfLine(from: range.upperBound)]
    let before = file.bytes[..<range.lowerBound].last { !$0.isSpaceOrTab }
    return rest.allSatisfy { $0.isSpaceOrTab } && (before == .ascii(":") || before == .ascii("-"))
  }

  /// Takes the curly quotation marks from around a key.
  static func unquoting(_ key: Located<String>, in file: SourceFile) -> Fix? {
    guard let name = key.value.withoutCurlyQuotes, name.isPlainValue,
      file.bytes[key.span.range].elementsEqual(key.value.utf8)
    else { return nil }
    return curlyMarks(of: key.span.range).flatMap { Fix([Edit($0, ""), Edit($1, "")], in: file) }
  }

  /// Takes the curly quotation marks from around a value, and puts straight ones there where the words need them.
  static func straightening(_ span: Span, in file: SourceFile) -> Fix? {
    var range = span.range
    var bytes = file.bytes[range]
    let quote = bytes.first.flatMap { $0 == .ascii("\"") || $0 == .ascii("'") ? $0 : nil }
    if let quote {
      guard bytes.last == quote, 2 < bytes.count else { return nil }
      range = (range.lowerBound + 1)..<(range.upperBound - 1)
      bytes = file.bytes[range]
    }
    // More of the same marks inside are the ends of several values: «“angst”, “rus”».
    guard let words = String(decoding: bytes, as: UTF8.self).withoutCurlyQuotes,
      words.unicodeScalars.contains(where: { $0 != " " }),
      !words.unicodeScalars.contains(where: { "“”„".unicodeScalars.contains($0) }),
      let (first, last) = curlyMarks(of: range)
    else { return nil }
    if quote != nil || words.isPlainValue { return Fix([Edit(first, ""), Edit(last, "")], in: file) }
    return Fix(Edit(range, words.inStraightQuotes), in: file)
  }

  /// Every curly quotation mark is three bytes long.
  private static func curlyMarks(of range: Range<Int>) -> (first: Range<Int>, last: Range<Int>)? {
    guard 6 < range.count else { return nil }
    return (range.lowerBound..<(range.lowerBound + 3), (range.upperBound - 3)..<range.upperBound)
  }

  /// Takes away every invisible character of one kind from a stretch of the fields; one that parts words leaves a space.
  static func deleting(_ kind: StrayCharacter.Kind, in range: Range<Int>, of file: SourceFile) -> Fix? {
    switch kind {
    case .softHyphen, .zeroWidth, .direction, .byteOrderMark:
      Fix(StrayCharacter.places(of: kind, in: range, of: file.bytes).map { Edit($0, "") }, in: file)
    case .lineSeparator:
      Fix(StrayCharacter.places(of: kind, in: range, of: file.bytes).map { Edit($0, " ") }, in: file)
    // Nobody but the author knows which letter it was.
    case .lostLetter, .garbledLetter: nil
    }
  }
}

extension String {
  /// Whether it reads as it stands without quotation marks, wherever a value may stand: after a key, in a list, between brackets.
  var isPlainValue: Bool {
    guard let first = utf8.first, let last = utf8.last, !["~", "null"].contains(self),
      !first.isSpaceOrTab, !last.isSpaceOrTab, !"-?&*!|>%@`=<".utf8.contains(first)
    else { return false }
    // A colon with a letter or digit after it, as in a time, parts nothing.
    guard last != .ascii(":"),
      zip(utf8, utf8.dropFirst()).allSatisfy({ $0 != .ascii(":") || $1.isDigit || $1.isLetter })
    else { return false }
    return !utf8.contains { $0 < 0x20 || "#,[]{}\"'\\".utf8.contains($0) }
  }

  var inStraightQuotes: String {
    var text = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
