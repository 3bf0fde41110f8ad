import Diagnostics
import Services

extension CoverageReport {
  /// Counts a directory; the same source gives the same report.
  package init(_ source: ReportSource) {
    let edition = source.settings.criteriaEdition
    let counted = source.services.sorted { $0.service.id < $1.service.id }
    let lines = counted.map { ServiceLine($0, source) }
    siteName = source.settings.name
    isExample = source.settings.isExample
    today = source.today
    self.edition = edition
    municipalityNames = source.municipalities.map(\.distinctName)
    files = source.files
    services = lines
    expectations = ReaderExpectation.allCases.map { ExpectationLine($0, counted, helpLines: source.helpLines) }
    whole = AreaFigures(lines, expectations)
    let areas = Areas(counted, lines, source, whole: whole)
    municipalities = areas.municipalities
    counties = areas.counties
    topics = topicLines(lines, source.vocabularies)
    severities = severityLines(lines)
    access = AccessQuestion.allCases.map { question in
      let cells = AudienceColumn.allCases.map { ($0, cell(lines, $0) { $0.access[question] == .yes }) }
      return AccessLine(question: question, cells: Dictionary(cells) { first, _ in first })
    }
    gaps = counted.flatMap { $0.gaps(in: edition) }.map { gap in
      var gap = gap
      gap.file = source.inContent(gap.file)
      return gap
    }.sorted(by: DocumentationGap.precedes)
    texts = counted.flatMap { service in
      service.texts.compactMap { text in
        text.readability.map { readability in
          TextLine(
            id: service.service.id, title: text.title, file: source.inContent(text.path), language: text.language,
            lix: readability.lix,
            words: readability.words)
        }
      }
    }.sorted { ($1.lix, $0.file) < ($0.lix, $1.file) }
  }
}

extension ServiceLine {
  init(_ counted: CountedService, _ source: ReportSource) {
    let service = counted.service
    id = service.id
    title = service.title.value
    file = source.inContent(service.path)
    municipality = service.municipality?.digits
    owner = service.owner
    languages = counted.texts.map(\.language)
    lastVerified = service.lastVerified
    nextReview = service.nextReview
    freshness = service.nextReview.map { source.today <= $0 ? .current : .overdue } ?? .undated
    topics = service.topicIDs.map { source.vocabularies.topic.term(named: $0)?.id ?? $0 }
    serviceType = service.serviceType
    let stated = service.routes.flatMap { $0.facts.severity?.value ?? [] }
    severities = NeedSeverity.allCases.filter(stated.contains)
    routes = service.routes.indices.map { RouteLine(counted, $0, source) }
  }
}

extension RouteLine {
  init(_ counted: CountedService, _ index: Int, _ source: ReportSource) {
    let service = counted.service
    let route = service.routes[index]
    let judged = counted.verdicts.mapValues { $0[index] }
    let own = judged[source.settings.criteriaEdition]
    name = route.name.value
    isNamed = service.hasNamedRoutes
    line = counted.line(service.hasNamedRoutes ? route.name.span : service.title.span)
    reach = Reach(route.audience.value, serviceType: service.serviceType, vocabularies: source.vocabularies)
    statesAudience = route.facts.statesAudience
    isClaimed = route.claim
    isByAnalogy = own?.isByAnalogy ?? false
    let isRefuted = own?.verdicts.contains { $0.outcome.isFailure } ?? false
    standing = isRefuted ? .not : own?.isEarned ?? false ? .documented : .open
    access = Dictionary(AccessQuestion.allCases.map { ($0, $0.answer(route.facts)) }) { first, _ in first }
    waiting =
      switch route.facts.waitingTime?.value {
      case nil, .unknown: .notDocumented
      case .noWait, .dropIn, .sameDay: .days(0)
      case .span(let span): .days(span.maxDays)
      case .waitingList: .waitingList
      case .fixedStart: .fixedStart
      }
    let secret = service.secretPlaces
    verdicts = judged.mapValues { judged in judged.verdicts.map { VerdictLine($0, hiding: secret, source) } }
  }
}

extension VerdictLine {
  init(_ verdict: Verdict, hiding secret: [Span], _ source: ReportSource) {
    criterion = verdict.criterion
    outcome = verdict.outcome
    reason = verdict.reason
    evidence = verdict.evidence.filter { evidence in
      !secret.contains { $0.path == evidence.span.path && $0.range.overlaps(evidence.span.range) }
    }.map { Quote(file: source.inContent($0.span.path), line: $0.line, text: $0.text) }
  }
}

extension Service {
  /// Where places are stated of which one is secret: nothing that stands there is quoted.
  fileprivate var secretPlaces: [Span] {
    ([common] + routes.map(\.facts)).compactMap(\.places).filter { $0.value.contains(where: \.isSecret) }.map(\.span)
  }
}

// MARK: Topics

private func topicLines(_ services: [ServiceLine], _ vocabularies: Vocabularies) -> [TopicLine] {
  let known = Set(vocabularies.topic.terms.map(\.id))
  let others = Set(services.flatMap(\.topics)).subtracting(known).sorted()
  let terms = vocabularies.topic.terms + others.map { Term(id: $0, names: ["nb": $0]) }
  return terms.map { term in
    let about = services.filter { $0.topics.contains(term.id) }
    let cells = AudienceColumn.allCases.map { ($0, cell(about, $0)) }
    return TopicLine(
      id: term.id, term: term, all: cell(about), cells: Dictionary(cells) { first, _ in first })
  }
}

private func cell(_ services: [ServiceLine]) -> TopicLine.Cell {
  TopicLine.Cell(services: services.count, named: 0, lavterskel: services.count { $0.has(.documented) })
}

/// Of the ways in that are open to a column, those that count.
private func cell(
  _ services: [ServiceLine], _ column: AudienceColumn, _ counts: (RouteLine) -> Bool = { _ in true }
) -> TopicLine.Cell {
  var cell = TopicLine.Cell()
  for service in services {
    let routes = service.routes.filter { $0.reach.open.contains(column) && counts($0) }
    if !routes.isEmpty { cell.services += 1 }
    if routes.contains(where: { $0.reach.named.contains(column) }) { cell.named += 1 }
    if routes.contains(where: { $0.standing == .documented }) { cell.lavterskel += 1 }
  }
  return cell
}

private func severityLines(_ services: [ServiceLine]) -> [SeverityLine] {
  NeedSeverity.allCases.map { severity in
    SeverityLine(severity: severity, cell: cell(services.filter { $0.severities.contains(severity) }))
  } + [SeverityLine(severity: nil, cell: cell(services.filter(\.severities.isEmpty)))]
}

// MARK: Areas

/// The municipalities of a site with many, and their counties.
private struct Areas {
  private(set) var municipalities: [AreaLine] = []
  private(set) var counties: [AreaLine] = []

  init(_ counted: [CountedService], _ lines: [ServiceLine], _ source: ReportSource, whole: AreaFigures) {
    guard source.hasManyMunicipalities else {
      // All that there is is its own, whatever the ids.
      municipalities = source.municipalities.prefix(1).map { AreaLine($0, whole) }
      return
    }
    // The places in the list of services, found once: a country has tens of thousands.
    var own: [String: [Int]] = [:]
    var shared: [String: [Int]] = [:]
    var ofAll: [Int] = []
    for (index, service) in counted.lazy.map(\.service).enumerated() {
      if let number = service.municipality?.digits {
        own[number, default: []].append(index)
      } else if service.sharedMunicipalities.isEmpty {
        ofAll.append(index)
      } else {
        for number in service.sharedMunicipalities { shared[number, default: []].append(index) }
      }
    }
    func indices(_ municipality: Municipality) -> [Int] {
      let number = municipality.number.digits
      return (own[number] ?? []) + (shared[number] ?? []) + ofAll
    }
    func figures(_ chosen: some Sequence<Int>) -> AreaFigures {
      let chosen = chosen.sorted()
      let services = chosen.map { counted[$0] }
      return AreaFigures(
        chosen.map { lines[$0] },
        ReaderExpectation.allCases.map { ExpectationLine($0, services, helpLines: source.helpLines) })
    }
    let sorted = source.municipalities.sorted { $0.number.digits < $1.number.digits }
    municipalities = sorted.map { AreaLine($0, figures(indices($0))) }
    guard !source.isOfSome else { return }
    var members: [String: Set<Int>] = [:]
    var numbers: [String: String] = [:]
    for municipality in sorted {
      guard let county = municipality.countyName else { continue }
      members[county, default: []].formUnion(indices(municipality))
      if let registered = municipality.number.municipality { numbers[county] = registered.county.number }
    }
    counties = members.map { name, indices in
      AreaLine(number: numbers[name] ?? "", name: name, county: nil, figures: figures(indices))
    }.sorted { ($0.number, $0.name) < ($1.number, $1.name) }
  }
}

extension AreaLine {
  fileprivate init(_ municipality: Municipality, _ figures: AreaFigures) {
    self.init(
      number: municipality.number.digits, name: municipality.name, county: municipality.countyName, figures: figures)
  }
}
