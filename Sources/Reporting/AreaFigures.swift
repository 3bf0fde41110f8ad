package import Services

/// The numbers of an area: the whole site, a county or a municipality. The same question has the same answer in each.
package struct AreaFigures: Sendable, Hashable {
  package private(set) var services = 0
  package private(set) var routes = 0
  /// Texts in other languages than the service's own.
  package private(set) var translations = 0
  package private(set) var freshness: [ServiceLine.Freshness: Int] = [:]
  /// Ways in.
  package private(set) var standing: [RouteLine.Standing: Int] = [:]
  /// Services with at least one way in that is documented as lavterskel.
  package private(set) var lavterskelServices = 0
  package private(set) var claims = 0
  /// Claims that are neither shown nor refuted.
  package private(set) var openClaims = 0
  /// Ways in that are documented as lavterskel, and do not say so.
  package private(set) var unclaimed = 0
  package private(set) var byAnalogy = 0
  package private(set) var outcomes: [CriteriaEdition: [Criterion.ID: [Verdict.Outcome: Int]]] = [:]
  package private(set) var access: [AccessQuestion: [AccessQuestion.Answer: Int]] = [:]
  package private(set) var waiting = WaitingFigures()
  /// Whether each expectation is answered there.
  package let expectations: [ReaderExpectation: ReaderExpectation.Status]

  init(_ lines: [ServiceLine], _ expectations: [ExpectationLine]) {
    self.expectations = Dictionary(expectations.map { ($0.expectation, $0.status) }) { first, _ in first }
    services = lines.count
    var days: [Int] = []
    for line in lines {
      translations += line.languages.count - 1
      freshness[line.freshness, default: 0] += 1
      if line.has(.documented) { lavterskelServices += 1 }
      for route in line.routes { add(route, &days) }
    }
    waiting.setDays(days)
  }

  private mutating func add(_ route: RouteLine, _ days: inout [Int]) {
    routes += 1
    standing[route.standing, default: 0] += 1
    if route.isClaimed {
      claims += 1
      if route.standing == .open { openClaims += 1 }
    } else if route.standing == .documented {
      unclaimed += 1
    }
    if route.isByAnalogy { byAnalogy += 1 }
    for (edition, verdicts) in route.verdicts {
      for verdict in verdicts {
        outcomes[edition, default: [:]][verdict.criterion, default: [:]][verdict.outcome, default: 0] += 1
      }
    }
    for question in AccessQuestion.allCases {
      access[question, default: [:]][route.access[question] ?? .notDocumented, default: 0] += 1
    }
    switch route.waiting {
    // Nobody waits where it says so; that is told by `AccessQuestion.sameDay`, and would make a median of nothing.
    case .days(let count): if 0 < count { days.append(count) }
    case .waitingList: waiting.lists += 1
    case .fixedStart: waiting.fixedStarts += 1
    case .notDocumented: waiting.notDocumented += 1
    }
  }

  package func count(_ criterion: Criterion.ID, _ outcome: Verdict.Outcome, in edition: CriteriaEdition) -> Int {
    outcomes[edition]?[criterion]?[outcome] ?? 0
  }

  package func count(_ question: AccessQuestion, _ answer: AccessQuestion.Answer) -> Int {
    access[question]?[answer] ?? 0
  }

  /// How many of the expectations are answered in full.
  package var expectationsMet: Int { expectations.values.count { $0 == .yes } }

  package func status(_ expectation: ReaderExpectation) -> ReaderExpectation.Status { expectations[expectation] ?? .no }

  package func count(_ standing: RouteLine.Standing) -> Int { self.standing[standing] ?? 0 }
  package func count(_ freshness: ServiceLine.Freshness) -> Int { self.freshness[freshness] ?? 0 }

  /// The criteria that nobody has written anything about, of all that are judged, in percent rounded down; nil where nothing is judged.
  package func undocumentedShare(in edition: CriteriaEdition) -> Int? {
    let all = (outcomes[edition] ?? [:]).values.flatMap(\.values).reduce(0, +)
    let undocumented = (outcomes[edition] ?? [:]).values.reduce(0) { $0 + ($1[.notDocumented] ?? 0) }
    return all == 0 ? nil : undocumented * 100 / all
  }
}

/// How long ways in say that one waits, in days; «ukjent» and silence are not among them.
package struct WaitingFigures: Sendable, Hashable {
  /// How many state it in days.
  package private(set) var stated = 0
  package private(set) var longest: Int?
  /// The lower of the two in the middle where there is an even number: a wait that somebody has stated.
  package private(set) var median: Int?
  package fileprivate(set) var lists = 0
  package fileprivate(set) var fixedStarts = 0
  package fileprivate(set) var notDocumented = 0

  fileprivate mutating func setDays(_ days: [Int]) {
    let sorted = days.sorted()
    stated = sorted.count
    longest = sorted.last
    median = sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }
}

/// A municipality or a county with its numbers.
package struct AreaLine: Sendable, Hashable {
  /// Four digits of a municipality, two of a county; empty for a county that only an example has.
  package let number: String
  package let name: String
  /// Of a municipality.
  package let county: String?
  package let figures: AreaFigures
}
