import Diagnostics
package import Services

/// Something that nobody has written, and where to write it.
package struct DocumentationGap: Sendable, Hashable {
  package let service: String
  package let title: String
  /// Nil where the page has one way in, or where none of its ways in has it.
  package let route: String?
  package let owner: String?
  package let criterion: Criterion.ID
  package let field: Field
  package var file: String
  /// Of the field where it stands there with nothing in it, else of the way in or the title.
  package let line: Int
  package let weight: Weight

  /// Why it should be written before others.
  package enum Weight: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// The page says «lavterskel» and has not shown it.
    case claim
    /// It is one of the first two criteria, and nothing that is written stands against them.
    case decisive
    /// Something else already decides, or the criterion is one of the other seven.
    case other

    package static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }

    package var code: String {
      switch self {
      case .claim: "claim"
      case .decisive: "decisive"
      case .other: "other"
      }
    }
  }

  static func precedes(_ left: DocumentationGap, _ right: DocumentationGap) -> Bool {
    (left.weight, left.criterion, left.service, left.line, left.field.rawValue)
      < (right.weight, right.criterion, right.service, right.line, right.field.rawValue)
  }
}

extension CountedService {
  /// What is not written of what the site's edition asks for; what no way in has is said once, since the page can say it for all of them.
  func gaps(in edition: CriteriaEdition) -> [DocumentationGap] {
    let found = zip(service.routes, verdicts[edition] ?? []).flatMap { gaps(of: $0, $1, in: edition) }
    guard service.routes.count > 1 else { return found }
    let shared = Dictionary(grouping: found) { Missing(criterion: $0.criterion, field: $0.field) }
      .filter { $0.value.count == service.routes.count }
    return found.filter { shared[Missing(criterion: $0.criterion, field: $0.field)] == nil }
      + shared.compactMap { missing, gaps in
        gaps.map(\.weight).min().map {
          gap(missing, of: nil, service.common.keys[missing.field] ?? service.title.span, $0)
        }
      }
  }

  private struct Missing: Hashable {
    let criterion: Criterion.ID
    let field: Field
  }

  private func gaps(
    of route: AccessRoute, _ verdicts: RouteVerdicts, in edition: CriteriaEdition
  ) -> [DocumentationGap] {
    let isRefuted = verdicts.verdicts.contains { $0.outcome.isFailure }
    return verdicts.verdicts.flatMap { verdict in
      let isFirst = verdict.criterion == .directHelp || verdict.criterion == .noAbilityToPayNeeded
      let weight: DocumentationGap.Weight =
        isFirst && verdicts.isClaimed && verdict.outcome != .met
        ? .claim : isFirst && !isRefuted && verdict.outcome == .notDocumented ? .decisive : .other
      return verdict.fieldsToWrite(route.facts, in: edition).map { field in
        gap(
          Missing(criterion: verdict.criterion, field: field), of: service.hasNamedRoutes ? route.name.value : nil,
          route.facts.keys[field] ?? (service.hasNamedRoutes ? route.name.span : service.title.span), weight)
      }
    }
  }

  private func gap(
    _ missing: Missing, of route: String?, _ place: Span, _ weight: DocumentationGap.Weight
  ) -> DocumentationGap {
    DocumentationGap(
      service: service.id, title: service.title.value, route: route, owner: service.owner,
      criterion: missing.criterion, field: missing.field, file: place.path, line: line(place), weight: weight)
  }
}

extension Verdict {
  /// The fields that would document it and do not: nobody has stated them, or has stated «ukjent».
  ///
  /// The first criterion rests on three, and one of them may decide it: a reader asks for the other two all the same.
  fileprivate func fieldsToWrite(_ facts: FactsDraft, in edition: CriteriaEdition) -> [Field] {
    if criterion == .directHelp {
      let fields = Self.fieldsOfDirectHelp(facts, in: edition)
      // What else leaves it open stands in the text, and is answered by the field that speaks of decisions.
      return fields.isEmpty && outcome == .notDocumented ? [.vedtak] : fields
    }
    guard outcome == .notDocumented else { return [] }
    return switch criterion {
    case .directHelp: []
    case .noAbilityToPayNeeded: [.userFee]
    case .openToAll: [.audience]
    case .earlyHelp: [.measures]
    case .guidesOnward: [.guidance]
    case .competentStaff: [.staff]
    case .fittingHours: [.openingHours]
    case .userInvolvement: [.userInvolvement]
    case .visibleAndTrustworthy: [.contact]
    }
  }

  private static func fieldsOfDirectHelp(_ facts: FactsDraft, in edition: CriteriaEdition) -> [Field] {
    var fields: [Field] = []
    if facts.referral?.value.kind ?? .unknown == .unknown { fields.append(.referral) }
    switch facts.vedtak?.value.kind {
    case nil, .unknown: fields.append(.vedtak)
    case .yes: if edition == .edition2025, facts.vedtak?.value.time == nil { fields.append(.vedtak) }
    case .no, .forParts, .afterDays: break
    }
    switch facts.waitingTime?.value {
    case nil, .unknown: fields.append(.waitingTime)
    case .noWait, .dropIn, .sameDay, .span, .fixedStart, .waitingList: break
    }
    return fields
  }
}
