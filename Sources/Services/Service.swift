package import Diagnostics

/// A service that a page may be made of: what readers must know is there, and every way in has it.
///
/// Values keep their places, because a verdict quotes them as evidence. It goes to every list and page, so it is handed on as one reference;
/// its members are in `Service+Members.swift`.
package struct Service: Sendable {
  /// One.
  let proven: [ProvenFacts]

  /// What a draft lacks to become a service.
  package struct Incomplete: Error, Sendable, Hashable {
    /// The fields that no page may lack, in the order in which they are asked for.
    package let missing: [Field]
    /// The first way in that lacks each of them; nil where the page has no ways in of its own.
    package let routes: [Field: Int]
  }

  /// Makes a service of a draft that has inherited from its original.
  package init(_ draft: ServiceDraft, slug: Slug, settings: Settings, municipality: Municipality?) throws(Incomplete) {
    let written =
      draft.routes.isEmpty
      ? [RouteDraft(name: draft.title, facts: draft.facts, span: draft.title?.span ?? .start(of: draft.path))]
      : draft.routes
    var missing: [Field] = []
    var missingRoutes: [Field: Int] = [:]
    if draft.title == nil { missing.append(.title) }
    var routes: [AccessRoute] = []
    let names = draft.routes.map { $0.name?.value ?? "" }
    let prose = draft.prose.divided(at: names)
    let anchors = draft.prose.routeAnchors(named: names)
    for (index, route) in written.enumerated() {
      let facts = draft.routes.isEmpty ? route.facts : route.facts.inheriting(from: draft.facts, asRoute: true)
      let isClaimed = route.facts.lavterskel?.value ?? draft.facts.lavterskel?.value ?? false
      var lacking: [Field] = []
      if facts.audience == nil { lacking.append(.audience) }
      if facts.userFee == nil { lacking.append(.userFee) }
      if facts.referral == nil { lacking.append(.referral) }
      if isClaimed, facts.vedtak == nil { lacking.append(.vedtak) }
      for field in lacking where !missing.contains(field) {
        missing.append(field)
        if !draft.routes.isEmpty { missingRoutes[field] = index }
      }
      guard facts.audience != nil, facts.userFee != nil, facts.referral != nil else { continue }
      routes.append(
        AccessRoute(
          name: route.name ?? draft.title ?? Located("", at: route.span), facts: facts, extra: route.extra,
          claim: isClaimed,
          claimSpan: route.facts.lavterskel?.span ?? draft.facts.lavterskel?.span,
          prose: draft.routes.isEmpty ? nil : prose.parts[index],
          anchor: draft.routes.isEmpty ? nil : anchors[index]))
    }
    guard missing.isEmpty, let title = draft.title else { throw Incomplete(missing: missing, routes: missingRoutes) }
    let interval = draft.reviewInterval?.value ?? settings.reviewInterval
    let isDiscreet =
      switch settings.discreetPages {
      case .all: true
      case .marked: draft.isDiscreetInOriginal || draft.discreet?.value ?? false
      case .none: false
      }
    proven = [
      ProvenFacts(
        id: draft.id, slug: slug, path: draft.path, language: draft.language, title: title, lead: draft.facts.lead,
        common: draft.facts, routes: routes, hasNamedRoutes: !draft.routes.isEmpty, municipality: municipality?.number,
        sharedMunicipalities: draft.municipalities?.value.map(\.value) ?? [], owner: draft.owner?.value,
        lastVerified: draft.lastVerified?.value,
        nextReview: draft.lastVerified.flatMap { verified in interval.map { $0.due(after: verified.value) } },
        reviewInterval: interval, formerAddresses: draft.formerAddresses?.value ?? [],
        keywords: draft.keywords?.value.map(\.value) ?? [], related: draft.related?.value ?? [],
        isDiscreet: isDiscreet, image: draft.image?.value, serviceType: draft.serviceType?.value, extra: draft.extra,
        prose: draft.prose, commonProse: prose.common)
    ]
  }
}

/// One way into a service, with everything that it inherits from the page: the unit that the criteria judge.
package struct AccessRoute: Sendable {
  package let name: Located<String>
  /// What is known of it, its own and what it inherits. `audience`, `userFee` and `referral` are always among them.
  package let facts: FactsDraft
  /// The site's own `x-` keys of this way in; those of the page are the page's.
  package let extra: [Extra]
  /// Whether the author claims `lavterskel: ja` for it, here or for the whole page.
  package let claim: Bool
  package let claimSpan: Span?
  /// What stands under a heading equal to its name, and belongs to it only (ruling 2); nil where there is no such heading.
  package let prose: DividedProse.Part?
  /// What a link to this way in ends with, unique on the page; nil on a page without ways in of its own.
  package let anchor: String?
}

extension AccessRoute {
  // Without one of these three no way in is made (`Service.init`), so what stands after `??` is never told.
  package var audience: Located<Audience> { facts.audience ?? Located(Audience(), at: name.span) }
  package var userFee: Located<UserFee> { facts.userFee ?? Located(UserFee(kind: .unknown), at: name.span) }
  package var referral: Located<Referral> { facts.referral ?? Located(Referral(kind: .unknown), at: name.span) }
}

extension Service {
  /// The text that speaks of a way in: what belongs to all of them, and what belongs to it only.
  package func prose(of route: AccessRoute) -> [Prose] { [commonProse] + [route.prose?.prose].compactMap { $0 } }

  /// The anchors of its headings and of its ways in.
  package var anchors: Set<String> { prose.anchors.union(routes.compactMap(\.anchor)) }

  /// The topics of the page and of its ways in, each once.
  package var topicIDs: [String] {
    unique((common.topics?.value ?? []).map(\.value) + routes.flatMap { ($0.facts.topics?.value ?? []).map(\.value) })
  }

  /// The target groups of the page and of its ways in, each once.
  package var audienceIDs: [String] {
    unique(
      (common.audience?.value.groups ?? []).map(\.value) + routes.flatMap { $0.audience.value.groups.map(\.value) })
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
