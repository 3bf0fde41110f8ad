/// Findings as GitLab's Code Quality report, which merge requests show beside the lines.
package struct GitLabReport: Sendable {
  /// A JSON array with one entry a finding.
  package let text: String

  package init(_ findings: [ReportedFinding], in language: MessageLanguage) {
    text = jsonText(findings.map { Entry($0, in: language) })
  }

  private struct Entry: Encodable {
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    private enum CodingKeys: String, CodingKey {
      case checkName = "check_name"
      case description, fingerprint, severity, location
    }

    init(_ finding: ReportedFinding, in language: MessageLanguage) {
      let mark = finding.isKnown ? " (\(ReportWords.known[language]))" : ""
      description = "\(finding.message)\(mark) – \(ReportWords.remedy[language]): \(finding.remedy)"
      checkName = finding.rule.id
      fingerprint = finding.fingerprint
      severity = Self.name(finding.severity)
      location = Location(
        path: finding.path, lines: Lines(begin: finding.place.start.line, end: finding.place.end.line))
    }

    /// An error keeps the site from being published, which is what GitLab calls a blocker.
    private static func name(_ severity: Severity) -> String {
      switch severity {
      case .error: "blocker"
      case .warning: "minor"
      case .info: "info"
      }
    }
  }

  private struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  private struct Lines: Encodable {
    let begin: Int
    let end: Int
  }
}
