package import Diagnostics

/// One of the nine criteria that a service must meet to be called lavterskel: its wording in both editions, and how it is judged.
///
/// Each has a file in `Criteria/`, whose examples are its tests.
package struct Criterion: Sendable {
  package enum ID: Int, Sendable, Hashable, CaseIterable, Comparable {
    case directHelp = 1
    case noAbilityToPayNeeded, openToAll, earlyHelp, guidesOnward, competentStaff, fittingHours, userInvolvement
    case visibleAndTrustworthy

    package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  package let id: ID
  /// Two or three words, for tables.
  package let name: Wording
  /// What it asks for in the edition of 2014, in our words.
  package let demand2014: Wording
  /// What it asks for in the edition of 2025, where that differs.
  package let demand2025: Wording?
  package let examples: [Example]
  /// What speaks for each outcome; the strongest wins (`Verdict.Outcome`). None means that nothing is documented.
  let grounds: @Sendable (RouteEvidence) -> [Ground]
  /// What to write so that it can be judged.
  package let whatToWrite: Wording

  init(
    _ id: ID, name: Wording, demand2014: Wording, demand2025: Wording? = nil, whatToWrite: Wording,
    examples: [Example], grounds: @escaping @Sendable (RouteEvidence) -> [Ground]
  ) {
    self.id = id
    self.name = name
    self.demand2014 = demand2014
    self.demand2025 = demand2025
    self.whatToWrite = whatToWrite
    self.examples = examples
    self.grounds = grounds
  }

  package func demand(in edition: CriteriaEdition) -> Wording {
    switch edition {
    case .edition2014: demand2014
    case .edition2025: demand2025 ?? demand2014
    }
  }

  /// Something that speaks for an outcome.
  struct Ground: Sendable {
    let outcome: Verdict.Outcome
    let reason: Verdict.Reason
    let evidence: [Evidence]

    init(_ outcome: Verdict.Outcome, _ reason: Wording, _ evidence: [Evidence] = []) {
      self.init(outcome, .said(reason), evidence)
    }

    init(_ outcome: Verdict.Outcome, _ reason: Verdict.Reason, _ evidence: [Evidence]) {
      self.outcome = outcome
      self.reason = reason
      self.evidence = evidence
    }
  }

  /// A service of one way in, and the outcome that it must have.
  package struct Example: Sendable {
    package let outcome: Verdict.Outcome
    package let content: Rule.Example
    package let edition: CriteriaEdition

    /// A service with these lines among its fields.
    static func service(
      _ outcome: Verdict.Outcome, _ lines: String, prose: String = "Kom innom.",
      in edition: CriteriaEdition = .edition2014
    ) -> Example {
      Example(outcome: outcome, content: .service(lines, prose: prose), edition: edition)
    }
  }
}

/// An edition of the criteria: where it was printed, and the criteria themselves.
package struct CriteriaSet: Sendable {
  package let edition: CriteriaEdition
  package let source: Wording
  package let criteria: [Criterion]

  /// In the order of their numbers.
  package static let criteria: [Criterion] = Criterion.ID.allCases.map(Criterion.of)

  package static func of(_ edition: CriteriaEdition) -> CriteriaSet {
    let source =
      switch edition {
      case .edition2014:
        Wording(
          nb: "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, side 71",
          nn: "Helsedirektoratet: Sammen om mestring (IS-2076), 2014, side 71",
          en: "The Norwegian Directorate of Health: Sammen om mestring (IS-2076), 2014, page 71")
      case .edition2025:
        Wording(
          nb:
            "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025, hovedforløp 1",
          nn:
            "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025, hovudforløp 1",
          en:
            "The Norwegian Directorate of Health: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26 February 2025, pathway 1"
        )
      }
    return CriteriaSet(edition: edition, source: source, criteria: criteria)
  }
}

extension Criterion {
  package static func of(_ id: ID) -> Criterion {
    switch id {
    case .directHelp: .directHelp
    case .noAbilityToPayNeeded: .noAbilityToPayNeeded
    case .openToAll: .openToAll
    case .earlyHelp: .earlyHelp
    case .guidesOnward: .guidesOnward
    case .competentStaff: .competentStaff
    case .fittingHours: .fittingHours
    case .userInvolvement: .userInvolvement
    case .visibleAndTrustworthy: .visibleAndTrustworthy
    }
  }
}
