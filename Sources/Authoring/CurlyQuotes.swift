extension String {
  /// What stands between curly quotation marks; nil where they do not stand around the whole, as in «“angst”, “rus”».
  var withoutCurlyQuotes: String? {
    let scalars = unicodeScalars
    guard scalars.count >= 2, let first = scalars.first, let last = scalars.last,
      Self.curlyPairs.contains([first, last])
    else { return nil }
    let words = scalars.dropFirst().dropLast()
    if Self.doubleMarks.contains(first), words.contains(where: { Self.doubleMarks.contains($0) }) { return nil }
    return String(words)
  }

  /// Whether it begins with a curly quotation mark that does not end in it.
  var opensCurlyQuote: Bool { hasOneCurlyMark && unicodeScalars.first.map { Self.doubleMarks.contains($0) } ?? false }

  /// Whether it ends with a curly quotation mark that does not begin in it.
  var closesCurlyQuote: Bool { hasOneCurlyMark && unicodeScalars.last.map { Self.doubleMarks.contains($0) } ?? false }

  private var hasOneCurlyMark: Bool {
    let scalars = unicodeScalars
    return 1 < scalars.count && scalars.lazy.filter { Self.doubleMarks.contains($0) }.prefix(2).count == 1
  }

  private static let doubleMarks: Set<Unicode.Scalar> = ["“", "”", "„"]
  private static let curlyPairs: Set<[Unicode.Scalar]> = [
    ["“", "”"], ["„", "“"], ["„", "”"], ["”", "”"], ["‘", "’"], ["’", "’"], ["“", "“"],
  ]
}
