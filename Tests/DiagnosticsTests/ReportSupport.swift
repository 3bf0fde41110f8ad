import Diagnostics

/// A rule as reports show it; `source` is what it rests on.
func rule(_ id: String, _ severity: Severity = .error, source: String? = nil) -> Rule {
  Rule(
    id, severity, demand: Wording(verbatim: "krav til \(id)"), rationale: Wording(verbatim: "grunn til \(id)"),
    source: source, accepts: [], rejects: [])
}

/// A finding where `marked` first stands in a file.
func diagnostic(
  _ rule: Rule, at marked: String, in file: SourceFile, _ summary: String = "noe er galt",
  remedy: String = "skriv det om", field: String? = nil, notes: [Diagnostic.Note] = []
) -> Diagnostic {
  Diagnostic(
    rule, at: span(of: marked, in: file), Wording(verbatim: summary), remedy: Wording(verbatim: remedy), field: field,
    notes: notes)
}

func span(of marked: String, in file: SourceFile) -> Span {
  let wanted = Array(marked.utf8)
  let start = file.bytes.indices.first { file.bytes[$0...].starts(with: wanted) } ?? 0
  return file.span(start..<start + wanted.count)
}

func findings(
  _ diagnostics: [Diagnostic], _ files: SourceFile..., known: Set<Int>? = nil, paths: ReportPaths = .asGiven
) -> [ReportedFinding] {
  ReportedFinding.findings(diagnostics, in: .nb, known: known, paths: paths) { path in
    files.first { $0.path == path }
  }
}
