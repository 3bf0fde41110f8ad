/// Findings as a person reads them in a terminal: place, excerpt with caret, what is wrong, how to mend it, where to read more.
package struct TextReport: Sendable {
  private let language: MessageLanguage
  private let usesColour: Bool

  package init(language: MessageLanguage, usesColour: Bool = false) {
    self.language = language
    self.usesColour = usesColour
  }

  /// All findings in the order given. `file` finds the text that a span belongs to; without it there is no excerpt.
  package func text(of diagnostics: [Diagnostic], file: (String) -> SourceFile?) -> String {
    var tables: [String: LineTable] = [:]
    func table(_ path: String) -> LineTable? {
      if let known = tables[path] { return known }
      guard let source = file(path) else { return nil }
      let made = LineTable(source)
      tables[path] = made
      return made
    }
    return diagnostics.map { block(for: $0, table: table) }.joined(separator: "\n")
  }

  private func block(for diagnostic: Diagnostic, table: (String) -> LineTable?) -> String {
    let words = Self.words
    var text = ""
    let label = words.severity(diagnostic.severity)[language] + "[\(diagnostic.rule.id)]"
    text += paint(label, as: diagnostic.severity) + ": " + printable(diagnostic.summary[language]) + "\n"
    text += excerpt(of: diagnostic.span, table: table)
    for note in diagnostic.notes {
      text += "  \(words.note[language]): \(printable(note.message[language]))\n"
      text += excerpt(of: note.span, table: table)
    }
    text += "  \(words.remedy[language]): \(printable(diagnostic.remedy[language]))\n"
    text += "  \(words.more[language]): terskel explain \(diagnostic.rule.id)\n"
    return text
  }

  private func excerpt(of span: Span, table: (String) -> LineTable?) -> String {
    guard let lines = table(span.path) else { return " --> \(printable(span.path)):1:1\n" }
    let start = lines.position(at: span.range.lowerBound)
    let end = lines.position(at: span.range.upperBound)
    let gutter = String(repeating: " ", count: String(start.line).count)
    var text = "\(gutter)--> \(printable(span.path)):\(start.line):\(start.column)\n"
    let line = Array(lines.text(ofLine: start.line))
    let width = end.line == start.line ? end.column - start.column : line.count - start.column + 1
    let window = Self.window(around: start.column - 1, in: line.count)
    let shown = line[window].map { Self.printable($0) }
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

  /// A character that cannot steer a terminal or turn the reading direction.
  private static func printable(_ character: Character) -> String {
    if character == "\t" { return " " }
    var text = ""
    for scalar in character.unicodeScalars {
      text += isHarmless(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
    return text
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: false
    default: true
    }
  }

  private func printable(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(Self.isHarmless) ? text : text.map { Self.printable($0) }.joined()
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

extension TextReport {
  private struct Words {
    let error = Wording(nb: "feil", nn: "feil", en: "error")
    let warning = Wording(nb: "advarsel", nn: "åtvaring", en: "warning")
    let info = Wording(nb: "hint", nn: "hint", en: "hint")
    let note = Wording(nb: "se også", nn: "sjå også", en: "see also")
    let remedy = Wording(nb: "slik retter du", nn: "slik rettar du", en: "how to mend it")
    let more = Wording(nb: "les mer", nn: "les meir", en: "read more")

    func severity(_ severity: Severity) -> Wording {
      switch severity {
      case .error: error
      case .warning: warning
      case .info: info
      }
    }
  }

  private static let words = Words()
}
