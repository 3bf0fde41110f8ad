/// Findings as a person reads them in a terminal: place, excerpt with caret, what is wrong, how to mend it, where to read more.
package struct TextReport: Sendable {
  private let language: MessageLanguage
  private let usesColour: Bool

  package init(language: MessageLanguage, usesColour: Bool = false) {
    self.language = language
    self.usesColour = usesColour
  }

  /// All findings in the order given, those at the places in `known` marked as known before. `file` finds the text that a span belongs
  /// to; without it there is no excerpt.
  package func text(
    of diagnostics: [Diagnostic], known: Set<Int> = [], file: (String) -> SourceFile?
  ) -> String {
    var tables: [String: LineTable] = [:]
    func table(_ path: String) -> LineTable? {
      if let known = tables[path] { return known }
      guard let source = file(path) else { return nil }
      let made = LineTable(source)
      tables[path] = made
      return made
    }
    return diagnostics.enumerated().map { index, diagnostic in
      block(for: diagnostic, isKnown: known.contains(index), table: table)
    }.joined(separator: "\n")
  }

  /// A place with its line and an arrow under what is meant, as every message shows it.
  package func excerpt(of span: Span, in file: SourceFile?) -> String {
    excerpt(of: span) { _ in file.map { LineTable($0) } }
  }

  private func block(for diagnostic: Diagnostic, isKnown: Bool, table: (String) -> LineTable?) -> String {
    var text = ""
    let label = ReportWords.severity(diagnostic.severity)[language] + "[\(diagnostic.rule.id)]"
    let mark = isKnown ? " (\(ReportWords.known[language]))" : ""
    text += paint(label, as: diagnostic.severity) + mark + ": " + harmless(diagnostic.summary[language]) + "\n"
    text += excerpt(of: diagnostic.span, table: table)
    for note in diagnostic.notes {
      text += "  \(ReportWords.note[language]): \(harmless(note.message[language]))\n"
      text += excerpt(of: note.span, table: table)
    }
    text += "  \(ReportWords.remedy[language]): \(harmless(diagnostic.remedy[language]))\n"
    text += "  \(ReportWords.more[language]): terskel explain \(diagnostic.rule.id)\n"
    return text
  }

  private func excerpt(of span: Span, table: (String) -> LineTable?) -> String {
    guard let lines = table(span.path) else { return " --> \(harmless(span.path)):1:1\n" }
    let start = lines.position(at: span.range.lowerBound)
    let end = lines.position(at: span.range.upperBound)
    let gutter = String(repeating: " ", count: String(start.line).count)
    var text = "\(gutter)--> \(harmless(span.path)):\(start.line):\(start.column)\n"
    let line = Array(lines.text(ofLine: start.line))
    let width = end.line == start.line ? end.column - start.column : line.count - start.column + 1
    let window = Self.window(around: start.column - 1, in: line.count)
    let shown = line[window].map { harmless($0) }
    let caretStart = start.column - 1 - window.lowerBound
    let indent = shown.prefix(caretStart).reduce(0) { $0 + $1.count }
    let carets = shown.dropFirst(caretStart).prefix(max(width, 0)).reduce(0) { $0 + $1.count }
    text += "\(gutter) |\n"
    text +=
      "\(start.line) | \(window.lowerBound > 0 ? "…" : "")\(shown.joined())\(window.upperBound < line.count ? "…" : "")\n"
    let lead = String(repeating: " ", count: indent + (window.lowerBound > 0 ? 1 : 0))
    text += "\(gutter) | \(lead)\(paint(String(repeating: "^", count: max(carets, 1)), as: nil))\n"
    return text
  }

  /// At most a hundred characters of a line, so that no message floods a terminal.
  private static func window(around column: Int, in count: Int) -> Range<Int> {
    let width = 100
    if count <= width { return 0..<count }
    let start = min(max(0, column - 30), count - width)
    return start..<(start + width)
  }

  private func paint(_ text: String, as severity: Severity?) -> String {
    guard usesColour else { return text }
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      case nil: "1;35"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
