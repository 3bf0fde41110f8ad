package import Diagnostics
import Services

/// What `check --format json` and `build --format json` print; the shape is a contract.
package struct CheckReport: Encodable, Sendable {
  package let version = 1
  package let today: String
  package let diagnostics: [DiagnosticRecord]
  package let services: [ServiceRecord]
  package let summary: Summary
  /// What each stage took; left out where nobody asked.
  package let stats: [StageFigures]?

  package struct ServiceRecord: Encodable, Sendable {
    let id: String
    let file: String
    let language: String
    let status: String
    let reason: String?
    /// Nil where there is nothing to judge yet, because the file lacks something.
    let routes: [RouteRecord]?

    private enum Key: String, CodingKey {
      case id, file, language, status, reason, routes
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(file, forKey: .file)
      try container.encode(language, forKey: .language)
      try container.encode(status, forKey: .status)
      // Null is said, not left out, so that a reader of the format sees that there is no reason.
      try container.encode(reason, forKey: .reason)
      try container.encodeIfPresent(routes, forKey: .routes)
    }
  }

  /// A way in with its nine verdicts.
  struct RouteRecord: Encodable, Sendable {
    let name: String
    let lavterskel: Bool?
    let claimed: Bool
    /// The edition of the criteria: 2014 or 2025.
    let edition: String
    /// Whether the criteria are applied by analogy, to something that their guides are not about.
    let byAnalogy: Bool
    let criteria: [CriterionRecord]

    private enum Key: String, CodingKey {
      case name, lavterskel, claimed, edition, byAnalogy, criteria
    }

    init(_ route: RouteVerdicts, in language: MessageLanguage) {
      name = route.name
      lavterskel = route.isLavterskel
      claimed = route.isClaimed
      edition = route.edition.rawValue
      byAnalogy = route.isByAnalogy
      criteria = route.verdicts.map { CriterionRecord($0, in: language) }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(name, forKey: .name)
      // Null is an answer of its own: nobody can tell.
      try container.encode(lavterskel, forKey: .lavterskel)
      try container.encode(claimed, forKey: .claimed)
      try container.encode(edition, forKey: .edition)
      try container.encode(byAnalogy, forKey: .byAnalogy)
      try container.encode(criteria, forKey: .criteria)
    }
  }

  struct CriterionRecord: Encodable, Sendable {
    let criterion: Int
    let verdict: String
    let reason: String
    let evidence: [EvidenceRecord]

    init(_ verdict: Verdict, in language: MessageLanguage) {
      criterion = verdict.criterion.rawValue
      self.verdict = verdict.outcome.code
      reason = verdict.reason[language]
      evidence = verdict.evidence.map { EvidenceRecord(file: $0.span.path, line: $0.line, text: $0.text) }
    }
  }

  struct EvidenceRecord: Encodable, Sendable {
    let file: String
    let line: Int
    let text: String
  }

  package struct Summary: Encodable, Sendable {
    package let files: Int
    package let published: Int
    package let hidden: Int
    package let rejected: Int
    package let errors: Int
    package let warnings: Int
    package let hints: Int
  }

  private enum CodingKeys: String, CodingKey {
    case version, today, diagnostics, services, summary, stats
  }

  package init(
    _ publication: Publication, today: String, in language: MessageLanguage, stats: [StageFigures]? = nil,
    file: (String) -> SourceFile?
  ) {
    self.today = today
    self.stats = stats
    diagnostics = DiagnosticRecord.records(of: publication.diagnostics, in: language, file: file)
    services = publication.services.map { outcome in
      let (status, reason) = outcome.status.words
      return ServiceRecord(
        id: outcome.id, file: outcome.path, language: outcome.language.code, status: status, reason: reason,
        routes: outcome.verdicts.isEmpty ? nil : outcome.verdicts.map { RouteRecord($0, in: language) })
    }
    summary = Summary(publication)
  }

  /// One JSON value with sorted keys and a line end.
  package var json: String { jsonText(self) }
}

extension CheckReport.Summary {
  package init(_ publication: Publication) {
    files = publication.services.count
    published = publication.services.count { $0.status == .published }
    rejected = publication.services.count { $0.status == .rejected }
    hidden = files - published - rejected
    errors = publication.diagnostics.count { $0.severity == .error }
    warnings = publication.diagnostics.count { $0.severity == .warning }
    hints = publication.diagnostics.count { $0.severity == .info }
  }
}

extension ServiceOutcome.Status {
  fileprivate var words: (status: String, reason: String?) {
    switch self {
    case .published: ("published", nil)
    case .hidden(let reason): ("hidden", reason.rawValue)
    case .rejected: ("rejected", "error")
    }
  }
}
