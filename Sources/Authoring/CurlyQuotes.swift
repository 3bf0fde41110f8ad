extension String {
  /// What stands between curly quotation marks; nil where they do not stand around the whole.
  var withoutCurlyQuotes: String? {
    let scalars = unicodeScalars
    guard scalars.count >= 2, let first = scalars.first, let last = scalars.last,
      Self.curlyPairs.contains([first, last])
    else { return nil }
    return String(scalars.dropFirst().dropLast())
  }

  private static let curlyPairs: Set<[Unicode.Scalar]> = [
    ["“", "”"], ["„", "“"], ["„", "”"], ["”", "”"], ["‘", "’"], ["’", "’"], ["“", "“"],
  ]
}
