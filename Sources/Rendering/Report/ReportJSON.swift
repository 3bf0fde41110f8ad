package import Diagnostics
package import Reporting
import Services

/// A report as JSON, for whoever reads many of them; the form is described in `docs/rapport.schema.json`.
///
/// Reasons are in the language of messages, all else is codes.
package func reportJSON(_ report: CoverageReport, in language: MessageLanguage) -> [UInt8] {
  JSONValue.record([
    "version": .integer(1), "today": .text(report.today.iso), "language": .text(language.rawValue),
    "site": .text(report.siteName), "example": .flag(report.isExample), "edition": .text(report.edition.rawValue),
    "files": .record([
      "all": .integer(report.files.all), "published": .integer(report.files.published),
      "hidden": counts(HiddenReason.allCases, \.rawValue) { report.files.hidden[$0] ?? 0 },
    ]),
    "totals": figures(report.whole),
    "services": .list(report.services.map { service($0, report.edition, language) }),
    "topics": .list(report.topics.map(topic)),
    "severities": .list(
      report.severities.map { line in
        .record(["severity": .text(line.severity?.code), "all": cell(line.cell)])
      }),
    "access": .list(
      report.access.map { line in
        .record(["question": .text(line.question.rawValue), "audiences": audiences(line.cell)])
      }),
    "gaps": .list(report.gaps.map(gap)),
    "texts": .list(
      report.texts.map {
        .record([
          "service": .text($0.id), "title": .text($0.title), "file": .text($0.file),
          "language": .text($0.language.code), "lix": .integer($0.lix), "words": .integer($0.words),
        ])
      }),
    "expectations": .list(report.expectations.map(expectation)),
    "municipalities": .list(report.municipalities.map(area)),
    "counties": .list(report.counties.map(area)),
  ]).bytes
}

/// A number for each of a closed list of things, those with none too.
private func counts<Key>(_ keys: [Key], _ code: (Key) -> String, _ count: (Key) -> Int) -> JSONValue {
  .record(JSONMembers(keys.map { (key: code($0), value: .integer(count($0))) }))
}

private func number(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

private func figures(_ figures: AreaFigures) -> JSONValue {
  .record([
    "services": .integer(figures.services), "routes": .integer(figures.routes),
    "translations": .integer(figures.translations), "lavterskelServices": .integer(figures.lavterskelServices),
    "freshness": counts(ServiceLine.Freshness.allCases, \.rawValue, figures.count),
    "standing": counts(RouteLine.Standing.allCases, \.rawValue, figures.count),
    "claims": .integer(figures.claims), "openClaims": .integer(figures.openClaims),
    "unclaimed": .integer(figures.unclaimed), "byAnalogy": .integer(figures.byAnalogy),
    "criteria": .list(
      Criterion.ID.allCases.map { criterion in
        .record([
          "criterion": .integer(criterion.rawValue),
          "verdicts": .record(
            JSONMembers(
              CriteriaEdition.allCases.map { edition in
                (
                  key: edition.rawValue,
                  value: counts(Verdict.Outcome.allCases, \.code) { figures.count(criterion, $0, in: edition) }
                )
              })),
        ])
      }),
    "access": .record(
      JSONMembers(
        AccessQuestion.allCases.map { question in
          (
            key: question.rawValue,
            value: counts(AccessQuestion.Answer.allCases, \.rawValue) { figures.count(question, $0) }
          )
        })),
    "waiting": .record([
      "stated": .integer(figures.waiting.stated), "median": number(figures.waiting.median),
      "longest": number(figures.waiting.longest), "lists": .integer(figures.waiting.lists),
      "fixedStarts": .integer(figures.waiting.fixedStarts),
      "notDocumented": .integer(figures.waiting.notDocumented),
    ]),
    "expectationsMet": .integer(figures.expectationsMet),
    "expectations": .record(
      JSONMembers(
        ReaderExpectation.allCases.map { (key: $0.rawValue, value: .text(figures.status($0).rawValue)) })),
  ])
}

private func service(
  _ service: ServiceLine, _ edition: CriteriaEdition, _ language: MessageLanguage
) -> JSONValue {
  .record([
    "id": .text(service.id), "title": .text(service.title), "file": .text(service.file),
    "municipality": .text(service.municipality), "owner": .text(service.owner),
    "languages": .texts(service.languages.map(\.code)), "lastVerified": .text(service.lastVerified?.iso),
    "nextReview": .text(service.nextReview?.iso), "freshness": .text(service.freshness.rawValue),
    "topics": .texts(service.topics), "serviceType": .text(service.serviceType),
    "severities": .texts(service.severities.map(\.code)),
    "routes": .list(service.routes.map { route($0, edition, language) }),
  ])
}

private func route(_ route: RouteLine, _ edition: CriteriaEdition, _ language: MessageLanguage) -> JSONValue {
  let waiting: (type: String, days: Int?) =
    switch route.waiting {
    case .days(let days): ("days", days)
    case .waitingList: ("waiting_list", nil)
    case .fixedStart: ("fixed_start", nil)
    case .notDocumented: ("not_documented", nil)
    }
  return .record([
    "name": .text(route.name), "line": .integer(route.line),
    "audience": .texts(route.reach.open.sorted().map(\.rawValue)),
    "namedAudience": .texts(route.reach.named.sorted().map(\.rawValue)), "claimed": .flag(route.isClaimed),
    "standing": .text(route.standing.rawValue), "byAnalogy": .flag(route.isByAnalogy),
    "waiting": .record(["type": .text(waiting.type), "days": number(waiting.days)]),
    "access": .record(
      JSONMembers(
        AccessQuestion.allCases.map {
          (key: $0.rawValue, value: .text((route.access[$0] ?? .notDocumented).rawValue))
        })),
    "criteria": .list(
      (route.verdicts[edition] ?? []).map { verdict in
        .record([
          "criterion": .integer(verdict.criterion.rawValue),
          "verdicts": .record(
            JSONMembers(
              CriteriaEdition.allCases.map {
                (key: $0.rawValue, value: .text(route.outcome(verdict.criterion, in: $0)?.code))
              })),
          "reason": .text(verdict.reason[language]),
          "evidence": .list(
            verdict.evidence.map {
              .record(["file": .text($0.file), "line": .integer($0.line), "text": .text($0.text)])
            }),
        ])
      }),
  ])
}

private func cell(_ cell: TopicLine.Cell) -> JSONValue {
  .record([
    "services": .integer(cell.services), "named": .integer(cell.named), "lavterskel": .integer(cell.lavterskel),
  ])
}

private func audiences(_ count: (AudienceColumn) -> TopicLine.Cell) -> JSONValue {
  .record(JSONMembers(AudienceColumn.allCases.map { (key: $0.rawValue, value: cell(count($0))) }))
}

private func topic(_ topic: TopicLine) -> JSONValue {
  .record([
    "id": .text(topic.id), "all": cell(topic.all),
    "audiences": audiences(topic.cell),
    "concerns": .texts(AudienceColumn.groups.filter(topic.concerns).map(\.rawValue)),
  ])
}

private func gap(_ gap: DocumentationGap) -> JSONValue {
  .record([
    "service": .text(gap.service), "route": .text(gap.route), "criterion": .integer(gap.criterion.rawValue),
    "field": .text(gap.field.rawValue), "file": .text(gap.file), "line": .integer(gap.line),
    "weight": .text(gap.weight.code), "owner": .text(gap.owner),
  ])
}

private func expectation(_ line: ExpectationLine) -> JSONValue {
  .record([
    "expectation": .text(line.expectation.rawValue), "status": .text(line.status.rawValue),
    "answered": .integer(line.answered), "of": .integer(line.of),
    "everyService": .flag(line.expectation.isForEveryService), "services": .texts(line.services),
    "helpLines": .texts(line.helpLines),
  ])
}

private func area(_ area: AreaLine) -> JSONValue {
  .record([
    "number": .text(area.number), "name": .text(area.name), "county": .text(area.county),
    "figures": figures(area.figures),
  ])
}
