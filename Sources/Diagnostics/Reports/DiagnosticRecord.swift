/// A finding as `check --format json` writes it; the shape is a contract with CI pipelines and acceptance tests.
package struct DiagnosticRecord: Encodable, Sendable {
  package let rule: String
  package let severity: String
  package let file: String
  package let line: Int
  package let column: Int
  package let endLine: Int
  /// Exclusive, in characters.
  package let endColumn: Int
  package let message: String
  package let remedy: String
  /// The bokmål key of the front-matter field, if the finding is about one.
  package let field: String?
  package let notes: [Note]

  package struct Note: Encodable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    package let message: String
  }

  /// Records of all findings, in the order given.
  package static func records(
    of diagnostics: [Diagnostic], in language: MessageLanguage, file: (String) -> SourceFile?
  ) -> [DiagnosticRecord] {
    var tables: [String: LineTable] = [:]
    func place(_ path: String, _ offset: Int) -> Position {
      if let table = tables[path] { return table.position(at: offset) }
      guard let source = file(path) else { return Position(line: 1, column: 1) }
      let table = LineTable(source)
      tables[path] = table
      return table.position(at: offset)
    }
    return diagnostics.map { diagnostic in
      let start = place(diagnostic.span.path, diagnostic.span.range.lowerBound)
      let end = place(diagnostic.span.path, diagnostic.span.range.upperBound)
      return DiagnosticRecord(
        rule: diagnostic.rule.id,
        severity: diagnostic.severity.rawValue,
        file: diagnostic.span.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        message: diagnostic.summary[language],
        remedy: diagnostic.remedy[language],
        field: diagnostic.field,
        notes: diagnostic.notes.map { note in
          let start = place(note.span.path, note.span.range.lowerBound)
          return Note(file: note.span.path, line: start.line, column: start.column, message: note.message[language])
        }
      )
    }
  }
}
