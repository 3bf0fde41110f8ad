package import Diagnostics

/// What judging needs besides the service itself.
package struct JudgingContext: Sendable {
  package let settings: Settings
  package let vocabularies: Vocabularies
  package let today: Day

  package init(settings: Settings, vocabularies: Vocabularies, today: Day) {
    self.settings = settings
    self.vocabularies = vocabularies
    self.today = today
  }
}

/// The nine verdicts about each way into a service, in the order of its ways in.
///
/// `files` are those that the service was written in: its own, and its original where it is a translation.
package func verdicts(on service: Service, quoting files: [SourceFile], _ context: JudgingContext) -> [RouteVerdicts] {
  let sources = SourceQuotes(files)
  let edition = context.settings.criteriaEdition
  return service.routes.map { route in
    let evidence = RouteEvidence(route, of: service, sources, context)
    return RouteVerdicts(
      name: route.name.value,
      verdicts: CriteriaSet.of(edition).criteria.map { $0.verdict(evidence) },
      edition: edition,
      isByAnalogy: service.isOutsideTheGuides(route),
      claim: route.claim ? route.claimSpan : nil,
      unknownVedtak: evidence.unknownVedtak,
      remarks: evidence.affirmed(.lavterskel, .vagueWaiting))
  }
}

extension Criterion {
  /// The strongest ground decides; a named judgement may settle what is open, and never what fails.
  func verdict(_ evidence: RouteEvidence) -> Verdict {
    let grounds = grounds(evidence)
    let outcome = grounds.map(\.outcome).min() ?? .notDocumented
    let open = Verdict(
      criterion: id, outcome: outcome,
      grounds: grounds.filter { $0.outcome == outcome }.map { Verdict.Ground($0.reason, evidence: $0.evidence) }
    )
    guard outcome == .needsJudgement || outcome == .notDocumented,
      let judgement = evidence.currentJudgement(of: id)
    else { return open }
    let quote = evidence.sources.quote(judgement.reason.span)
    let judged = Verdict.Ground(
      .said(
        Wording(
          nb: "vurdert \(judgement.date.iso): \(judgement.reason.value)",
          nn: "vurdert \(judgement.date.iso): \(judgement.reason.value)",
          en: "judged \(judgement.date.iso): \(judgement.reason.value)")),
      evidence: [quote])
    switch judgement.result {
    case .met:
      // Nobody can vouch for a place that nobody can reach.
      if id == .visibleAndTrustworthy, evidence.route.facts.contact?.value.isEmpty ?? true { return open }
      return Verdict(criterion: id, outcome: .met, grounds: [judged])
    case .notMet: return Verdict(criterion: id, outcome: .notMet, grounds: [judged])
    }
  }
}

extension Judgement {
  /// The first day on which it no longer counts: it lasts as long as the page's review interval, and a year where none is set.
  package func ends(_ interval: ReviewInterval?) -> Day {
    interval?.due(after: date) ?? date.adding(months: 12)
  }
}

extension RouteEvidence {
  init(_ route: AccessRoute, of service: Service, _ sources: SourceQuotes, _ context: JudgingContext) {
    let blocks = service.prose(of: route).flatMap { $0.blocks + $0.footnotes.flatMap(\.blocks) }
    self.init(
      route: route, service: service,
      statements: Self.statements(of: route, service, context.vocabularies),
      onwardLinks: Self.onwardLinks(in: blocks),
      readability: Readability(Prose(blocks: blocks, footnotes: []).passages.map(\.text)),
      edition: context.settings.criteriaEdition, waitingLimit: context.settings.waitingLimit, today: context.today,
      sources: sources)
  }

  var unknownVedtak: Evidence? {
    guard let vedtak = route.facts.vedtak, vedtak.value.kind == .unknown else { return nil }
    return field(.vedtak, vedtak.span).first
  }

  /// The newest judgement of a criterion that still counts; of two of one day, the one that is against.
  func currentJudgement(of criterion: Criterion.ID) -> Judgement? {
    (route.facts.judgements?.value ?? []).map(\.value).filter { judgement in
      judgement.criterion == criterion.rawValue && judgement.date <= today
        && today < judgement.ends(service.reviewInterval)
    }.max { ($0.date, $0.result == .notMet ? 1 : 0) < ($1.date, $1.result == .notMet ? 1 : 0) }
  }

  /// What the text says about this way in, and what its own fields say in whole sentences.
  private static func statements(of route: AccessRoute, _ service: Service, _ vocabularies: Vocabularies) -> [Statement]
  {
    let others = service.routes.filter { $0.name.span != route.name.span }
    var own = [service.title.value, route.name.value]
    if let type = service.serviceType.flatMap({ vocabularies.serviceType.term(named: $0) }) {
      own += [type.name(in: "nb"), type.name(in: "nn")]
    }
    let words = ServiceWords(own: own, others: others.map(\.name.value))
    func read(_ prose: Prose) -> [Statement] {
      let blocks = prose.blocks + prose.footnotes.flatMap(\.blocks)
      return Services.statements(in: blocks, language: service.language, about: words)
    }
    // Of ways in that differ, a sentence of the common text may mean any.
    var found = read(service.commonProse).filter { statement in
      !statement.subject.mayAccuse || others.allSatisfy { $0.facts.agree(with: route.facts, on: statement.subject) }
    }
    if let prose = route.prose?.prose { found += read(prose) }
    for text in route.fieldTexts { found += Services.statements(in: text, language: service.language, about: words) }
    return found
  }

  private static func onwardLinks(in blocks: [Prose.Block]) -> [Span] {
    Prose(blocks: blocks, footnotes: []).references.filter { reference in
      !reference.isImage && reference.destination.utf8.first != .ascii("#")
        && !reference.destination.utf8.starts(with: "tel:".utf8)
        && !reference.destination.utf8.starts(with: "sms:".utf8)
        && !reference.destination.utf8.starts(with: "mailto:".utf8)
    }.map(\.span)
  }
}

extension Service {
  /// Housing, money, work, schooling, child welfare, and what is for children alone: the guides are about help for adults.
  fileprivate func isOutsideTheGuides(_ route: AccessRoute) -> Bool {
    let otherTypes: Set = [
      "arbeidstilbud", "barnevern", "barnevernvakt", "botilbud", "helsestasjon", "koordinerende enhet",
      "personlig assistanse", "PPT", "skolehelsetjeneste", "sosialhjelp", "økonomisk rådgivning",
    ]
    if let serviceType, otherTypes.contains(serviceType) { return true }
    let audience = route.audience.value
    if let oldest = audience.age?.oldest { return oldest < 18 }
    return audience.age == nil && !audience.groups.isEmpty
      && audience.groups.allSatisfy { ["barn", "ungdom"].contains($0.value) }
  }
}

extension AccessRoute {
  /// What an editor wrote in whole sentences in the fields that the criteria read.
  fileprivate var fieldTexts: [Located<String>] {
    [audience.value.text, userFee.value.text, referral.value.text, facts.vedtak?.value.text].compactMap { $0 }
  }
}

extension FactsDraft {
  /// Whether two ways in state the same of what a sentence is about.
  fileprivate func agree(with other: FactsDraft, on subject: Statement.Subject) -> Bool {
    switch subject {
    case .referral: self.referral?.value.kind == other.referral?.value.kind
    case .application, .decision: self.vedtak?.value.kind == other.vedtak?.value.kind
    case .waiting, .vagueWaiting: self.waitingTime?.value == other.waitingTime?.value
    case .cost: self.userFee?.value.kind == other.userFee?.value.kind
    case .needsTest, .givenByNeed, .diagnosis, .registeredAddress, .otherHelpFirst, .guidesOnward, .nextOfKin,
      .userInvolvement, .earlyHelp, .lavterskel:
      true
    }
  }
}
