package import Diagnostics
package import Services

/// What a leader is told of a directory: where there is help, for whom, when, and how sure that is.
///
/// It counts what other stages have found and judges nothing itself. Everything in it may be shown to whoever may read the pages: no name
/// of somebody who has judged, and nothing of a secret address.
package struct CoverageReport: Sendable {
  package let siteName: String
  package let isExample: Bool
  package let today: Day
  /// The edition by which the site's claims are judged.
  package let edition: CriteriaEdition
  /// The municipalities that it is about; none where the site is one municipality's or nobody's.
  package let municipalityNames: [String]
  package let files: FileFigures
  /// By id.
  package let services: [ServiceLine]
  /// Of all services together.
  package let whole: AreaFigures
  /// By number; one in a site of one municipality, none in a site that names none.
  package let municipalities: [AreaLine]
  /// By number, each with every service of its municipalities once; none in a site of one municipality.
  package let counties: [AreaLine]
  /// In the order of the vocabulary, the site's own topics last.
  package let topics: [TopicLine]
  package let severities: [SeverityLine]
  package let access: [AccessLine]
  /// What should be written first, the most useful before the rest.
  package let gaps: [DocumentationGap]
  /// The heaviest to read first.
  package let texts: [TextLine]
  package let expectations: [ExpectationLine]

  package var routes: [RouteLine] { services.flatMap(\.routes) }
}

/// A service, once whatever the number of its languages.
package struct ServiceLine: Sendable, Hashable {
  package let id: String
  package let title: String
  /// Of the original, as messages show it.
  package let file: String
  /// The number of the municipality that publishes it; nil for one that all share and in a site of one.
  package let municipality: String?
  /// Who owns the text, as its page tells.
  package let owner: String?
  /// Of the texts that are published, the original's first.
  package let languages: [LanguageCode]
  package let lastVerified: Day?
  package let nextReview: Day?
  package let freshness: Freshness
  /// Ids of terms.
  package let topics: [String]
  package let serviceType: String?
  package let severities: [NeedSeverity]
  /// At least one.
  package let routes: [RouteLine]

  /// Whether somebody has looked at it lately.
  package enum Freshness: String, Sendable, Hashable, CaseIterable {
    case current
    case overdue
    /// Nobody has said when it was last looked at, or when it is to be looked at next.
    case undated
  }

  /// Whom any of its ways in is open to, and whom any of them names.
  package var open: Set<AudienceColumn> { routes.reduce(into: []) { $0.formUnion($1.reach.open) } }
  package var named: Set<AudienceColumn> { routes.reduce(into: []) { $0.formUnion($1.reach.named) } }

  package func has(_ standing: RouteLine.Standing) -> Bool { routes.contains { $0.standing == standing } }
}

/// A way into a service: the unit that is judged and counted.
package struct RouteLine: Sendable, Hashable {
  package let name: String
  /// Whether its page has several, so that its name says more than the title.
  package let isNamed: Bool
  package let line: Int
  package let reach: Reach
  /// Whether its audience says an age or a group at all.
  package let statesAudience: Bool
  package let isClaimed: Bool
  package let standing: Standing
  /// Whether the criteria are applied to something that their guides are not about.
  package let isByAnalogy: Bool
  package let access: [AccessQuestion: AccessQuestion.Answer]
  package let waiting: Waiting
  /// By both editions, in the order of the criteria.
  package let verdicts: [CriteriaEdition: [VerdictLine]]

  /// Whether it is lavterskel by the site's edition, whatever its author claims.
  package enum Standing: String, Sendable, Hashable, CaseIterable {
    /// The first two criteria are met and no other fails.
    case documented
    /// Neither shown nor refuted.
    case open
    /// A criterion fails.
    case not

    package var words: Wording {
      switch self {
      case .documented:
        Wording(nb: "dokumentert lavterskel", nn: "dokumentert lågterskel", en: "documented lavterskel")
      case .open: Wording(nb: "ikke avklart", nn: "ikkje avklart", en: "not settled")
      case .not: Wording(nb: "ikke lavterskel", nn: "ikkje lågterskel", en: "not lavterskel")
      }
    }
  }

  package enum Waiting: Sendable, Hashable {
    /// At most, as stated; 0 for no wait.
    case days(Int)
    case waitingList
    case fixedStart
    case notDocumented
  }

  package func outcome(_ criterion: Criterion.ID, in edition: CriteriaEdition) -> Verdict.Outcome? {
    verdicts[edition]?.first { $0.criterion == criterion }?.outcome
  }

  /// The criteria of which the two editions come to different verdicts.
  package var differences: [Criterion.ID] {
    Criterion.ID.allCases.filter { outcome($0, in: .edition2014) != outcome($0, in: .edition2025) }
  }
}

/// What one criterion says of one way in, and what that rests on.
package struct VerdictLine: Sendable, Hashable {
  package let criterion: Criterion.ID
  package let outcome: Verdict.Outcome
  package let reason: Wording
  package let evidence: [Quote]

  package struct Quote: Sendable, Hashable {
    package let file: String
    package let line: Int
    package let text: String
  }
}

/// How many services there are about a topic, for each column.
package struct TopicLine: Sendable, Hashable {
  package let id: String
  package let term: Term
  package let all: Cell
  package let cells: [AudienceColumn: Cell]

  package struct Cell: Sendable, Hashable {
    /// Services with a way in that is open to them.
    package var services: Int
    /// Of those, the ones that name them.
    package var named: Int
    /// Of those, the ones with a way in that is open to them and is documented as lavterskel.
    package var lavterskel: Int

    package init(services: Int = 0, named: Int = 0, lavterskel: Int = 0) {
      self.services = services
      self.named = named
      self.lavterskel = lavterskel
    }
  }

  package func cell(_ column: AudienceColumn) -> Cell { cells[column] ?? Cell() }

  /// Whether somebody would look for the topic there: nobody looks for dementia among the services for children.
  package func concerns(_ column: AudienceColumn) -> Bool { column.isConcerned(byTopic: id) }
}

/// How many services answer a question of access with yes, for each column: where there is help for whom, and when.
package struct AccessLine: Sendable, Hashable {
  package let question: AccessQuestion
  /// Of services with a way in that is open to the column and answers yes.
  package let cells: [AudienceColumn: TopicLine.Cell]

  package func cell(_ column: AudienceColumn) -> TopicLine.Cell { cells[column] ?? TopicLine.Cell() }
}

/// How many services are meant for trouble of one severity.
package struct SeverityLine: Sendable, Hashable {
  package let severity: NeedSeverity?
  package let cell: TopicLine.Cell
}

/// A text and how heavy it is to read.
package struct TextLine: Sendable, Hashable {
  package let id: String
  package let title: String
  package let file: String
  package let language: LanguageCode
  package let lix: Int
  package let words: Int
}
