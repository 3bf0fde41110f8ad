package import Diagnostics
package import Publishing
package import Rendering

/// Something that is said about content, templates or the disk, in the words and with the excerpt that the terminal has.
package struct Fault: Encodable, Sendable, Hashable {
  /// `error`, `warning` or `info`.
  package let severity: String
  /// The word for it, with the rule: `feil[missing-field]`.
  package let label: String
  package let summary: String
  /// The path that it is about, as messages show it.
  package let file: String
  /// Place, line and arrow, on lines of their own; nil where there is no line to show.
  package let excerpt: String?
  package let remedy: String

  package var isError: Bool { severity == Severity.error.rawValue }
}

extension Fault {
  /// `file` finds the text that a finding is about.
  package init(_ diagnostic: Diagnostic, in language: MessageLanguage, file: (String) -> SourceFile?) {
    let report = TextReport(language: language)
    var excerpt = report.excerpt(of: diagnostic.span, in: file(diagnostic.span.path))
    for note in diagnostic.notes {
      excerpt += "\(ReportWords.note[language]): \(harmless(note.message[language]))\n"
      excerpt += report.excerpt(of: note.span, in: file(note.span.path))
    }
    self.init(
      severity: diagnostic.severity.rawValue,
      label: "\(ReportWords.severity(diagnostic.severity)[language])[\(diagnostic.rule.id)]",
      summary: harmless(diagnostic.summary[language]), file: diagnostic.span.path, excerpt: excerpt,
      remedy: harmless(diagnostic.remedy[language]))
  }

  /// - `folder` is that of the templates as the user wrote it, `text` what the faulty one holds, nil for one that the program brings along.
  package init(_ failure: TemplateFailure, folder: String, text: [UInt8]?, in language: MessageLanguage) {
    let source = SourceFile(path: "\(folder)/\(failure.file)", bytes: text ?? [])
    let offset = LineTable(source).offset(of: Position(line: failure.place.line, column: failure.place.column))
    let excerpt =
      text == nil
      ? " --> \(harmless(source.path)):\(failure.place.line):\(failure.place.column)\n"
      : TextReport(language: language).excerpt(of: source.span(offset..<offset), in: source)
    self.init(
      failure.summary, remedy: failure.remedy, about: source.path, excerpt: excerpt, in: language)
  }

  package init(_ failure: DiskFailure, in language: MessageLanguage) {
    self.init(failure.summary, remedy: failure.remedy, about: failure.path, in: language)
  }

  package init(_ failure: BuildFailure, in language: MessageLanguage) {
    self.init(failure.summary, remedy: failure.remedy, about: failure.subject, in: language)
  }

  private init(
    _ summary: Wording, remedy: Wording, about file: String, excerpt: String? = nil, in language: MessageLanguage
  ) {
    self.init(
      severity: Severity.error.rawValue, label: ReportWords.severity(.error)[language],
      summary: harmless(summary[language]), file: file, excerpt: excerpt, remedy: harmless(remedy[language]))
  }
}
