package import Diagnostics
package import Reporting
package import Services

/// The tables of a report for spreadsheets. Their names, columns and words are bokmål whatever the language of messages is, so that a sheet
/// that is made on top of them keeps working.
package func reportTables(_ report: CoverageReport) -> [ReportTable] {
  let areas = [
    ReportTable(
      "kommuner.csv", ["kommunenummer", "kommune", "fylke"] + FigureColumn.names(report.edition),
      municipalityRows(report)),
    ReportTable(
      "fylker.csv", ["fylkesnummer", "fylke"] + FigureColumn.names(report.edition),
      report.counties.map { [.text($0.number), .text($0.name)] + FigureColumn.cells($0.figures, report.edition) }),
  ]
  return [
    services(report), routes(report), criteria(report), coverage(report), access(report), gaps(report),
    expectations(report),
    texts(report),
  ] + areas
}

private typealias Cell = ReportTable.Cell

private func services(_ report: CoverageReport) -> ReportTable {
  let lix = Dictionary(report.texts.map { ($0.file, $0.lix) }) { first, _ in first }
  return ReportTable(
    "tilbud.csv",
    [
      "id", "tittel", "kommunenummer", "fil", "ansvarlig", "språk", "sist kontrollert", "neste kontroll", "kontroll",
      "tjenestetype", "tema", "målgrupper", "alvorlighet", "deltilbud", "deltilbud med dokumentert lavterskel", "lix",
    ],
    report.services.map { service in
      [
        .text(service.id), .text(service.title), .text(service.municipality), .text(service.file),
        .text(service.owner), .list(service.languages.map(\.code)), .text(service.lastVerified?.iso),
        .text(service.nextReview?.iso), .text(service.freshness.words.nb), .text(service.serviceType),
        .list(service.topics), .list(service.open.sorted().map(\.name.nb)),
        .list(service.severities.map(\.id)), .number(service.routes.count),
        .number(service.routes.count { $0.standing == .documented }), .number(lix[service.file]),
      ]
    })
}

private func routes(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "deltilbud.csv",
    [
      "id", "tittel", "deltilbud", "kommunenummer", "fil", "linje", "hevder lavterskel", "lavterskel", "ved analogi",
      "målgrupper", "nevnte målgrupper", "ventetid", "ventetid i dager",
    ] + AccessQuestion.allCases.map(\.name.nb),
    report.services.flatMap { service in
      service.routes.map { route -> [Cell] in
        let (waiting, days): (Cell, Cell) =
          switch route.waiting {
          case .days(let days): (.text("oppgitt"), .number(days))
          case .waitingList: (.text("venteliste"), .empty)
          case .fixedStart: (.text("fast oppstart"), .empty)
          case .notDocumented: (.text("ikke dokumentert"), .empty)
          }
        return [
          .text(service.id), .text(service.title), .text(route.isNamed ? route.name : nil),
          .text(service.municipality), .text(service.file), .number(route.line), .flag(route.isClaimed),
          .text(route.standing.words.nb), .flag(route.isByAnalogy),
          .list(route.reach.open.sorted().map(\.name.nb)), .list(route.reach.named.sorted().map(\.name.nb)), waiting,
          days,
        ] + AccessQuestion.allCases.map { .text((route.access[$0] ?? .notDocumented).words.nb) }
      }
    })
}

private func criteria(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "kriterier.csv",
    [
      "id", "tittel", "deltilbud", "kommunenummer", "kriterium", "kriteriets navn", "vurdering 2014", "vurdering 2025",
      "ved analogi", "begrunnelse", "belegg",
    ],
    report.services.flatMap { service in
      service.routes.flatMap { route in
        (route.verdicts[report.edition] ?? []).map { verdict -> [Cell] in
          [
            .text(service.id), .text(service.title), .text(route.isNamed ? route.name : nil),
            .text(service.municipality), .number(verdict.criterion.rawValue),
            .text(Criterion.of(verdict.criterion).name.nb),
            .text(route.outcome(verdict.criterion, in: .edition2014)?.words.nb),
            .text(route.outcome(verdict.criterion, in: .edition2025)?.words.nb), .flag(route.isByAnalogy),
            .text(verdict.reason.nb),
            .text(verdict.evidence.map { "\($0.file):\($0.line) \($0.text)" }.joined(separator: " | ")),
          ]
        }
      }
    })
}

private func coverage(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "dekning.csv",
    ["tema", "målgruppe", "tilbud", "tilbud som nevner målgruppa", "tilbud med dokumentert lavterskel", "aktuelt"],
    report.topics.flatMap { topic in
      AudienceColumn.allCases.map { column -> [Cell] in
        let cell = topic.cell(column)
        return [
          .text(topic.id), .text(column.name.nb), .number(cell.services), .number(cell.named),
          .number(cell.lavterskel), .flag(column == .unstated || topic.concerns(column)),
        ]
      }
    })
}

private func access(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "tilgang.csv", ["spørsmål", "målgruppe", "tilbud", "tilbud med dokumentert lavterskel"],
    report.access.flatMap { line in
      AudienceColumn.allCases.map { column -> [Cell] in
        let cell = line.cell(column)
        return [
          .text(line.question.name.nb), .text(column.name.nb), .number(cell.services), .number(cell.lavterskel),
        ]
      }
    })
}

private func gaps(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "mangler.csv",
    ["rekkefølge", "id", "tittel", "deltilbud", "ansvarlig", "hvorfor", "kriterium", "felt", "fil", "linje"],
    report.gaps.enumerated().map { index, gap in
      [
        .number(index + 1), .text(gap.service), .text(gap.title), .text(gap.route), .text(gap.owner),
        .text(gap.weight.words.nb), .number(gap.criterion.rawValue), .text(gap.field.rawValue), .text(gap.file),
        .number(gap.line),
      ]
    })
}

private func expectations(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "forventninger.csv",
    ["forventning", "status", "tilbud som svarer", "av", "gjelder hvert tilbud", "tilbud", "hjelpetelefoner", "kilde"],
    report.expectations.map { line in
      [
        .text(line.expectation.name.nb), .text(line.status.words.nb), .number(line.answered), .number(line.of),
        .flag(line.expectation.isForEveryService), .list(line.services), .list(line.helpLines),
        .text(line.expectation.source.nb),
      ]
    })
}

private func texts(_ report: CoverageReport) -> ReportTable {
  ReportTable(
    "lesbarhet.csv", ["id", "tittel", "språk", "lix", "ord", "fil"],
    report.texts.map {
      [
        .text($0.id), .text($0.title), .text($0.language.code), .number($0.lix), .number($0.words), .text($0.file),
      ]
    })
}

/// One row for each municipality; a site that names none has one row for itself.
private func municipalityRows(_ report: CoverageReport) -> [[Cell]] {
  guard !report.municipalities.isEmpty else {
    return [[.empty, .text(report.siteName), .empty] + FigureColumn.cells(report.whole, report.edition)]
  }
  return report.municipalities.map {
    [.text($0.number), .text($0.name), .text($0.county)] + FigureColumn.cells($0.figures, report.edition)
  }
}

/// The numbers of an area, the same for a municipality, a county and the whole.
package struct FigureColumn: Sendable {
  package let name: Wording
  package let value: @Sendable (AreaFigures) -> Int?

  package static func all(_ edition: CriteriaEdition) -> [FigureColumn] {
    lavterskel(edition) + access + timeliness
  }

  /// How much there is, and how much of it is lavterskel.
  static func lavterskel(_ edition: CriteriaEdition) -> [FigureColumn] {
    [
      FigureColumn(name: Wording(nb: "tilbud", nn: "tilbod", en: "services")) { $0.services },
      FigureColumn(name: Wording(nb: "deltilbud", nn: "deltilbod", en: "ways in")) { $0.routes },
      FigureColumn(
        name: Wording(
          nb: "tilbud med dokumentert lavterskel", nn: "tilbod med dokumentert lågterskel",
          en: "services with documented lavterskel")
      ) { $0.lavterskelServices },
      FigureColumn(
        name: Wording(
          nb: "deltilbud med dokumentert lavterskel", nn: "deltilbod med dokumentert lågterskel",
          en: "ways in with documented lavterskel")
      ) { $0.count(.documented) },
      FigureColumn(
        name: Wording(nb: "deltilbud ikke avklart", nn: "deltilbod ikkje avklart", en: "ways in not settled")
      ) { $0.count(.open) },
      FigureColumn(
        name: Wording(nb: "deltilbud ikke lavterskel", nn: "deltilbod ikkje lågterskel", en: "ways in not lavterskel")
      ) { $0.count(.not) },
      FigureColumn(
        name: Wording(nb: "påstander uten belegg", nn: "påstandar utan belegg", en: "claims without evidence")
      ) { $0.openClaims },
      FigureColumn(
        name: Wording(
          nb: "ikke dokumentert, prosent av alle vurderinger", nn: "ikkje dokumentert, prosent av alle vurderingar",
          en: "not documented, percent of all verdicts")
      ) { $0.undocumentedShare(in: edition) },
    ]
  }

  /// Ways in that answer yes.
  static var access: [FigureColumn] {
    AccessQuestion.allCases.map { question in FigureColumn(name: question.name) { $0.count(question, .yes) } }
  }

  /// How long one waits, and whether anybody has looked at the texts lately.
  static var timeliness: [FigureColumn] {
    [
      FigureColumn(
        name: Wording(
          nb: "ventetid, median i dager", nn: "ventetid, median i dagar", en: "waiting time, median in days")
      ) { $0.waiting.median },
      FigureColumn(
        name: Wording(
          nb: "ventetid, lengste i dager", nn: "ventetid, lengste i dagar", en: "waiting time, longest in days")
      ) { $0.waiting.longest },
      FigureColumn(
        name: Wording(nb: "kontroll på overtid", nn: "kontroll på overtid", en: "overdue for review")
      ) { $0.count(.overdue) },
      FigureColumn(
        name: Wording(nb: "forventninger innfridd", nn: "forventningar innfridde", en: "expectations met")
      ) { $0.expectationsMet },
    ]
  }

  fileprivate static func names(_ edition: CriteriaEdition) -> [String] {
    all(edition).map(\.name.nb) + ReaderExpectation.allCases.map { "viser: " + $0.name.nb }
  }

  fileprivate static func cells(_ figures: AreaFigures, _ edition: CriteriaEdition) -> [ReportTable.Cell] {
    all(edition).map { .number($0.value(figures)) }
      + ReaderExpectation.allCases.map { .text(figures.status($0).words.nb) }
  }
}

extension ServiceLine.Freshness {
  package var words: Wording {
    switch self {
    case .current: Wording(nb: "i tide", nn: "i tide", en: "in time")
    case .overdue: Wording(nb: "på overtid", nn: "på overtid", en: "overdue")
    case .undated: Wording(nb: "uten dato", nn: "utan dato", en: "undated")
    }
  }
}

extension DocumentationGap.Weight {
  package var words: Wording {
    switch self {
    case .claim:
      Wording(
        nb: "siden sier lavterskel, og dette er ikke vist", nn: "sida seier lågterskel, og dette er ikkje vist",
        en: "the page says lavterskel, and this is not shown")
    case .decisive:
      Wording(
        nb: "dette kan avgjøre om det er lavterskel", nn: "dette kan avgjere om det er lågterskel",
        en: "this may decide whether it is lavterskel")
    case .other: Wording(nb: "utfyller bildet", nn: "utfyller biletet", en: "completes the picture")
    }
  }
}
