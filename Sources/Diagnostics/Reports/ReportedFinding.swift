/// A finding with what reports for machines say of it: its path from the root of the repository, its lines and columns, and what it is
/// recognised by.
package struct ReportedFinding: Sendable {
  package let rule: Rule
  package let severity: Severity
  package let path: String
  package let place: Place
  /// One line without anything that steers a terminal.
  package let message: String
  package let remedy: String
  /// The bokmål key of the front-matter field, if the finding is about one.
  package let field: String?
  package let notes: [Note]
  /// Differs from that of every other finding of the same folder, and stays when other lines move.
  package let fingerprint: String
  /// Nil where no baseline was asked for.
  package let baseline: BaselineState?

  package struct Note: Sendable {
    package let path: String
    package let place: Place
    package let message: String
  }

  package enum BaselineState: Sendable {
    case new
    /// It is shown, and does not count.
    case known
  }

  package var isKnown: Bool { baseline == .known }
}

extension ReportedFinding {
  /// A span as lines and columns, which begin at 1; the end is exclusive.
  package struct Place: Sendable, Hashable {
    package let start: Position
    package let end: Position
    /// Columns in UTF-16 code units.
    package let startCodeUnit: Int
    package let endCodeUnit: Int

    /// Without a text there is only the beginning of the file.
    init(_ range: Range<Int>, in table: LineTable?) {
      start = table?.position(at: range.lowerBound) ?? Position(line: 1, column: 1)
      end = table?.position(at: range.upperBound) ?? Position(line: 1, column: 1)
      startCodeUnit = table?.codeUnitColumn(at: range.lowerBound) ?? 1
      endCodeUnit = table?.codeUnitColumn(at: range.upperBound) ?? 1
    }
  }

  /// All findings in the order given. `known` holds the places in that order of those that a baseline knows; nil where there is none.
  package static func findings(
    _ diagnostics: [Diagnostic], in language: MessageLanguage, known: Set<Int>? = nil, paths: ReportPaths = .asGiven,
    file: (String) -> SourceFile?
  ) -> [ReportedFinding] {
    var tables: [String: LineTable] = [:]
    func place(_ span: Span) -> Place {
      if tables[span.path] == nil { tables[span.path] = file(span.path).map { LineTable($0) } }
      return Place(span.range, in: tables[span.path])
    }
    var occurrences: [FindingIdentity: Int] = [:]
    return diagnostics.enumerated().map { index, diagnostic in
      let path = paths.path(diagnostic.span.path)
      let identity = FindingIdentity(diagnostic, file: path, source: file(diagnostic.span.path))
      occurrences[identity, default: 0] += 1
      return ReportedFinding(
        rule: diagnostic.rule, severity: diagnostic.severity, path: path, place: place(diagnostic.span),
        message: harmless(diagnostic.summary[language]), remedy: harmless(diagnostic.remedy[language]),
        field: diagnostic.field,
        notes: diagnostic.notes.map { note in
          Note(
            path: paths.path(note.span.path), place: place(note.span), message: harmless(note.message[language]))
        },
        fingerprint: identity.fingerprint(occurrence: occurrences[identity, default: 1]),
        baseline: known.map { $0.contains(index) ? .known : .new })
    }
  }
}
