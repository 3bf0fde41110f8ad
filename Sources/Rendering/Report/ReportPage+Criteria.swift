import Diagnostics
import Reporting
import Services
import Site

extension ReportPage {
  /// From the best to the worst, as a reader looks for them.
  private static let outcomes: [Verdict.Outcome] = [.met, .needsJudgement, .notDocumented, .notMet, .contradicted]

  private func name(_ criterion: Criterion.ID) -> String {
    "\(criterion.rawValue). \(Criterion.of(criterion).name[language])"
  }

  private func counts(
    _ criterion: Criterion.ID, _ edition: CriteriaEdition
  ) -> [(kind: String, words: String, count: Int)] {
    Self.outcomes.map {
      (kind: $0.code, words: $0.words[language], count: report.whole.count(criterion, $0, in: edition))
    }
  }

  // MARK: Criteria

  var criteria: ReportSectionView {
    let edition = report.edition
    let differing = Criterion.ID.allCases.filter { criterion in
      report.routes.contains { $0.differences.contains(criterion) }
    }
    var parts = [
      text(CriteriaSet.of(edition).source[language] + "."),
      ReportPartView(
        chart: chart(
          words(
            "Deltilbudene etter hva hvert kriterium sier", "Deltilboda etter kva kvart kriterium seier",
            "Ways in by what each criterion says"),
          Self.outcomes.map { ($0.code, $0.words[language]) },
          Criterion.ID.allCases.map { bar("b-k\($0.rawValue)", name($0), counts($0, edition)) })),
      criteriaTable(
        words(
          "Kriteriene i tall, utgaven fra \(edition.rawValue)", "Kriteria i tal, utgåva frå \(edition.rawValue)",
          "The criteria in numbers, edition of \(edition.rawValue)"),
        Criterion.ID.allCases.map { ($0, edition) }),
    ]
    if report.whole.byAnalogy > 0 {
      parts.append(
        text(
          words(
            "Kriteriene er laget for hjelp til voksne med lette og moderate plager. For \(report.whole.byAnalogy) av \(report.whole.routes) deltilbud er de brukt så langt de passer.",
            "Kriteria er laga for hjelp til vaksne med lette og moderate plager. For \(report.whole.byAnalogy) av \(report.whole.routes) deltilbod er dei brukte så langt dei passar.",
            "The criteria are made for help to adults with mild to moderate trouble. For \(report.whole.byAnalogy) of \(report.whole.routes) ways in they are applied by analogy."
          )))
    }
    if !differing.isEmpty {
      parts += [
        heading(
          words(
            "Der utgavene fra 2014 og 2025 skiller lag", "Der utgåvene frå 2014 og 2025 skil lag",
            "Where the editions of 2014 and 2025 differ")),
        criteriaTable(
          words("Kriteriene etter begge utgaver", "Kriteria etter begge utgåver", "The criteria by both editions"),
          differing.flatMap { criterion in CriteriaEdition.allCases.map { (criterion, $0) } }, showsEdition: true),
      ]
      if showsServices {
        parts.append(
          lines(
            sortedServices.flatMap { service in
              service.routes.flatMap { route in
                route.differences.map { criterion in
                  let verdicts = CriteriaEdition.allCases.map { edition in
                    "\(edition.rawValue) \(route.outcome(criterion, in: edition)?.words[language] ?? "–")"
                  }
                  return
                    "\(name(service, route)), \(words("kriterium", "kriterium", "criterion")) \(criterion.rawValue): "
                    + verdicts.joined(separator: ", ")
                }
              }
            }))
      }
    }
    return ReportSectionView(
      id: "kriterier", title: words("De ni kriteriene", "Dei ni kriteria", "The nine criteria"), parts: parts)
  }

  private func criteriaTable(
    _ caption: String, _ rows: [(Criterion.ID, CriteriaEdition)], showsEdition: Bool = false
  ) -> ReportPartView {
    table(
      caption,
      [(words("Kriterium", "Kriterium", "Criterion"), false)]
        + Self.outcomes.map { (capitalized($0.words[language]), true) },
      rows.map { criterion, edition in
        ReportRowView(
          name: name(criterion) + (showsEdition ? " (\(edition.rawValue))" : ""),
          cells: counts(criterion, edition).map { number($0.count) })
      })
  }

  // MARK: Claims

  var claims: ReportSectionView {
    func routes(_ isShown: (RouteLine) -> Bool) -> [String] {
      sortedServices.flatMap { service in
        service.routes.filter(isShown).map { route in
          let open = Criterion.ID.allCases.filter {
            $0 <= .noAbilityToPayNeeded && route.outcome($0, in: report.edition) != .met
          }
          let missing = open.isEmpty ? "" : " (\(list(open.map { name($0) })))"
          return name(service, route) + missing
        }
      }
    }
    let unproven = routes { $0.isClaimed && $0.standing == .open }
    let unclaimed = routes { !$0.isClaimed && $0.standing == .documented }
    var parts = [
      text(
        words(
          "\(report.whole.claims) deltilbud sier at de er lavterskel.",
          "\(report.whole.claims) deltilbod seier at dei er lågterskel.",
          "\(report.whole.claims) ways in say that they are lavterskel.")
          + " "
          + (report.whole.claims == 0
            ? ""
            : report.whole.openClaims == 0
              ? words("Alle har vist det.", "Alle har vist det.", "All have shown it.")
              : words(
                "\(report.whole.openClaims) har ikke vist det.", "\(report.whole.openClaims) har ikkje vist det.",
                "\(report.whole.openClaims) have not shown it.")))
    ]
    if showsServices, !unproven.isEmpty {
      parts += [
        heading(
          words(
            "Sier lavterskel uten å ha vist det", "Seier lågterskel utan å ha vist det",
            "Say lavterskel and have not shown it")), lines(unproven),
      ]
    }
    if showsServices, !unclaimed.isEmpty {
      parts += [
        heading(
          words(
            "Har vist lavterskel uten å si det", "Har vist lågterskel utan å seie det",
            "Have shown lavterskel and do not say it")),
        lines(unclaimed),
      ]
    }
    return ReportSectionView(
      id: "pastander", title: words("Påstander og belegg", "Påstandar og belegg", "Claims and evidence"), parts: parts)
  }

  // MARK: What to write

  var gaps: ReportSectionView {
    let shown = report.gaps.prefix(Self.mostRows)
    var parts = [
      text(
        words(
          "Her er \(report.gaps.count) ting som ikke er skrevet, det nyttigste først.",
          "Her er \(report.gaps.count) ting som ikkje er skrivne, det nyttigaste først.",
          "These are \(report.gaps.count) things that are not written, the most useful first."))
    ]
    if !shown.isEmpty {
      parts.append(
        table(
          words("Skriv dette først", "Skriv dette først", "Write this first"),
          [
            (services, false), (words("Felt", "Felt", "Field"), false),
            (words("Kriterium", "Kriterium", "Criterion"), false),
            (words("Hvorfor", "Kvifor", "Why"), false), (words("Ansvarlig", "Ansvarleg", "Owner"), false),
            (words("Sted", "Stad", "Place"), false),
          ],
          shown.map { gap in
            ReportRowView(
              name: gap.route.map { "\(gap.title): \($0)" } ?? gap.title, target: target(gap.service),
              cells: [
                cell(gap.field.rawValue), cell(name(gap.criterion)), cell(gap.weight.words[language]),
                cell(gap.owner ?? "–"), ReportCellView(text: "\(gap.file):\(gap.line)", isPlace: true),
              ])
          }))
    }
    if shown.count < report.gaps.count {
      parts.append(
        text(
          words(
            "Resten, \(report.gaps.count - shown.count) til, står i «mangler.csv».",
            "Resten, \(report.gaps.count - shown.count) til, står i «mangler.csv».",
            "The rest, \(report.gaps.count - shown.count) more, stands in “mangler.csv”.")))
    }
    return ReportSectionView(
      id: "mangler", title: words("Hva bør skrives først?", "Kva bør skrivast først?", "What should be written first?"),
      parts: parts)
  }

  // MARK: Expectations

  var expectations: ReportSectionView {
    func answers(_ line: ExpectationLine) -> String {
      let services = showsServices ? line.services.map(title(ofID:)) : []
      let missing = line.expectation.isForEveryService && !services.isEmpty
      return (missing ? words("mangler hos: ", "manglar hos: ", "missing in: ") : "")
        + (services + line.helpLines).joined(separator: "; ")
    }
    return ReportSectionView(
      id: "forventninger",
      title: words("Det kommunen skal vise fram", "Det kommunen skal vise fram", "What a municipality shall show"),
      parts: [
        table(
          words("Forventninger og svar", "Forventningar og svar", "Expectations and answers"),
          [
            (words("Forventning", "Forventning", "Expectation"), false), (words("Svar", "Svar", "Answer"), false),
            (words("Tilbud som svarer", "Tilbod som svarer", "Services that answer"), true),
            (words("Hvem", "Kven", "Who"), false),
          ],
          report.expectations.map { line in
            ReportRowView(
              name: line.expectation.name[language],
              cells: [
                cell(line.status.words[language]),
                ReportCellView(text: "\(line.answered)", note: words("av", "av", "of") + " \(line.of)", isNumber: true),
                cell(answers(line)),
              ])
          }),
        lines(Self.sources(report.expectations.map(\.expectation.source)).map { $0[language] }),
      ])
  }

  private static func sources(_ all: [Wording]) -> [Wording] {
    var seen: Set<Wording> = []
    return all.filter { seen.insert($0).inserted }
  }

  // MARK: Readability

  var readability: ReportSectionView {
    let shown = report.texts.prefix(Self.mostRows)
    var parts = [
      text(
        words(
          "LIX er gjennomsnittlig setningslengde pluss prosenten lange ord. Under 40 er lett, over 50 er tungt. Korte tekster gir usikre tall.",
          "LIX er gjennomsnittleg setningslengd pluss prosenten lange ord. Under 40 er lett, over 50 er tungt. Korte tekstar gjev usikre tal.",
          "LIX is the mean length of sentences plus the percentage of long words. Below 40 is easy, above 50 is heavy. Short texts give uncertain numbers."
        ))
    ]
    if !shown.isEmpty {
      parts.append(
        table(
          words("De tyngste tekstene først", "Dei tyngste tekstane først", "The heaviest texts first"),
          [
            (services, false), (words("Språk", "Språk", "Language"), false), ("LIX", true),
            (words("Ord", "Ord", "Words"), true),
          ],
          shown.map { text in
            ReportRowView(
              name: text.title, cells: [cell(text.language.name[language]), number(text.lix), number(text.words)])
          }))
    }
    if shown.count < report.texts.count {
      parts.append(
        text(
          words(
            "Resten, \(report.texts.count - shown.count) til, står i «lesbarhet.csv».",
            "Resten, \(report.texts.count - shown.count) til, står i «lesbarhet.csv».",
            "The rest, \(report.texts.count - shown.count) more, stands in “lesbarhet.csv”.")))
    }
    return ReportSectionView(
      id: "lesbarhet", title: words("Lesbarhet", "Lesbarheit", "Readability"), parts: parts)
  }

  // MARK: Municipalities

  var areas: ReportSectionView {
    // So many columns as a sheet of paper has room for.
    let groups: [(name: String, columns: [FigureColumn])] = [
      (words("lavterskel", "lågterskel", "lavterskel"), FigureColumn.lavterskel(report.edition)),
      (words("deltilbud etter tilgang", "deltilbod etter tilgang", "ways in by access"), FigureColumn.access),
      (words("ventetid og kontroll", "ventetid og kontroll", "waiting time and review"), FigureColumn.timeliness),
    ]
    func tables(_ all: String, _ one: String, _ areas: [AreaLine]) -> [ReportPartView] {
      areas.isEmpty
        ? []
        : [heading(all)]
          + groups.map { group in
            table(
              "\(all): \(group.name)", [(one, false)] + group.columns.map { (capitalized($0.name[language]), true) },
              areas.map { area in
                ReportRowView(name: area.name, cells: group.columns.map { number($0.value(area.figures)) })
              })
          }
          + [
            (words("det kommunen skal ha", "det kommunen skal ha", "what a municipality shall have"), false),
            (words("det hvert tilbud skal si", "det kvart tilbod skal seie", "what every service shall say"), true),
          ].map { name, isForEveryService in
            let asked = ReaderExpectation.allCases.filter {
              $0 != .services && $0.isForEveryService == isForEveryService
            }
            return table(
              "\(all): \(name)", [(one, false)] + asked.map { (capitalized($0.name[language]), false) },
              areas.map { area in
                ReportRowView(name: area.name, cells: asked.map { cell(area.figures.status($0).words[language]) })
              })
          }
    }
    return ReportSectionView(
      id: "kommuner", title: words("Kommuner og fylker", "Kommunar og fylke", "Municipalities and counties"),
      parts: [
        text(
          words(
            "Et tilbud som flere deler, er talt hos hver av dem og én gang i fylket.",
            "Eit tilbod som fleire deler, er talt hos kvar av dei og éin gong i fylket.",
            "A service that several share is counted in each of them and once in the county."))
      ]
        + tables(words("Fylker", "Fylke", "Counties"), words("Fylke", "Fylke", "County"), report.counties)
        + tables(
          words("Kommuner", "Kommunar", "Municipalities"), words("Kommune", "Kommune", "Municipality"),
          report.municipalities))
  }

  // MARK: Every way in

  /// The id of what tells more of a service on the page; nil where no service has one.
  private func target(_ id: String) -> String? {
    guard showsServices, let place = report.services.firstIndex(where: { $0.id == id }) else { return nil }
    return "tilbud-\(place + 1)"
  }

  var routes: ReportSectionView {
    ReportSectionView(
      id: "deltilbud", title: words("Hvert deltilbud", "Kvart deltilbod", "Every way in"),
      parts: [
        lines(Self.outcomes.map { "\(Self.sign($0)) \($0.words[language])" }),
        table(
          words(
            "Deltilbud og kriterier, utgaven fra \(report.edition.rawValue)",
            "Deltilbod og kriterium, utgåva frå \(report.edition.rawValue)",
            "Ways in and criteria, edition of \(report.edition.rawValue)"),
          [(words("Deltilbud", "Deltilbod", "Way in"), false)]
            + Criterion.ID.allCases.map { ("\($0.rawValue)", false) }
            + [(words("Lavterskel", "Lågterskel", "Lavterskel"), false)],
          sortedServices.flatMap { service in
            service.routes.map { route in
              ReportRowView(
                name: name(service, route), target: target(service.id),
                cells: Criterion.ID.allCases.map { criterion in
                  let outcome = route.outcome(criterion, in: report.edition)
                  return ReportCellView(text: outcome?.words[language] ?? "–", sign: outcome.map(Self.sign))
                } + [cell(route.standing.words[language], note: route.isByAnalogy ? "*" : nil)])
            }
          }),
        text(
          words(
            "*: kriteriene er brukt så langt de passer", "*: kriteria er brukte så langt dei passar",
            "*: the criteria are applied by analogy")),
      ])
  }

  private static func sign(_ outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .met: "+"
    case .notMet: "−"
    case .notDocumented: "·"
    case .needsJudgement: "?"
    case .contradicted: "!"
    }
  }

  // MARK: Evidence

  var evidence: ReportSectionView {
    ReportSectionView(
      id: "belegg", title: words("Belegg for hvert tilbud", "Belegg for kvart tilbod", "Evidence for every service"),
      parts: [ReportPartView(records: sortedServices.map(record))])
  }

  private func record(_ service: ServiceLine) -> ReportRecordView {
    let checked =
      service.lastVerified.map { words("kontrollert", "kontrollert", "checked") + " " + $0.iso }
      ?? words("uten dato for kontroll", "utan dato for kontroll", "without a date of review")
    return ReportRecordView(
      id: target(service.id) ?? "tilbud", title: service.title,
      note: ([service.file, checked, service.freshness == .overdue ? service.freshness.words[language] : nil])
        .compactMap { $0 }.joined(separator: ", "),
      tables: service.routes.map { route in
        ReportTableView(
          caption: name(service, route),
          heads: [
            words("Kriterium", "Kriterium", "Criterion"), "2014", "2025",
            words("Begrunnelse", "Grunngjeving", "Reason"),
            words("Belegg", "Belegg", "Evidence"),
          ].map { ReportCellView(text: $0) },
          rows: (route.verdicts[report.edition] ?? []).map { verdict in
            ReportRowView(
              name: name(verdict.criterion),
              cells: CriteriaEdition.allCases.map {
                cell(route.outcome(verdict.criterion, in: $0)?.words[language] ?? "–")
              } + [
                cell(verdict.reason[language]),
                cell(
                  verdict.evidence.map { "\(words("linje", "linje", "line")) \($0.line): «\($0.text)»" }
                    .joined(separator: " · ")),
              ])
          })
      })
  }

  // MARK: How to read it

  var explanations: ReportSectionView {
    var lines = [
      words(
        "Et tilbud er én side. Et deltilbud er en vei inn til det: kriteriene vurderer hvert deltilbud for seg.",
        "Eit tilbod er éi side. Eit deltilbod er ein veg inn til det: kriteria vurderer kvart deltilbod for seg.",
        "A service is one page. A way in is how one gets there: the criteria judge each way in by itself."),
      words(
        "«Ikke dokumentert» er et svar for seg: siden sier det ikke, eller sier «ukjent». Det er verken ja eller nei.",
        "«Ikkje dokumentert» er eit svar for seg: sida seier det ikkje, eller seier «ukjent». Det er verken ja eller nei.",
        "“Not documented” is an answer of its own: the page does not say, or says that nobody knows. It is neither yes nor no."
      ),
      words(
        "Antall tilbud sier ikke hvor mange som får hjelp, eller hvor god hjelpen er.",
        "Talet på tilbod seier ikkje kor mange som får hjelp, eller kor god hjelpa er.",
        "The number of services does not say how many get help, or how good the help is."),
      words(
        "Voksne er fra 25 år i tabellen over målgrupper, så et tilbud for ungdom opp til 24 år teller ikke for voksne. Det som er for 18 til 24 år alene, teller for voksne.",
        "Vaksne er frå 25 år i tabellen over målgrupper, så eit tilbod for ungdom opp til 24 år tel ikkje for vaksne. Det som er for 18 til 24 år åleine, tel for vaksne.",
        "Adults are from 25 in the table of target groups, so a service for young people up to 24 does not count for adults. What is for those from 18 to 24 alone counts for adults."
      ),
    ]
    if !showsServices {
      lines.append(
        words(
          "Rapporten er om \(report.services.count) tilbud, og viser ikke hvert av dem. De står i «kriterier.csv» og «deltilbud.csv», og «--kommune» lager en rapport for én kommune.",
          "Rapporten er om \(report.services.count) tilbod, og viser ikkje kvart av dei. Dei står i «kriterier.csv» og «deltilbud.csv», og «--kommune» lagar ein rapport for éin kommune.",
          "The report is about \(report.services.count) services, and does not show each of them. They stand in “kriterier.csv” and “deltilbud.csv”, and “--kommune” makes a report on one municipality."
        ))
    }
    return ReportSectionView(
      id: "lesing", title: words("Slik leser du rapporten", "Slik les du rapporten", "How to read the report"),
      parts: [self.lines(lines)])
  }
}
