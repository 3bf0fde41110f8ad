import Diagnostics
import Reporting
import Services
import Site

/// A report as a page that is one file: for reading on a phone, for printing, and for sending on.
struct ReportPage {
  let report: CoverageReport
  let language: MessageLanguage
  private let titles: [String: String]

  init(report: CoverageReport, language: MessageLanguage) {
    self.report = report
    self.language = language
    titles = Dictionary(report.services.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// A page with the verdicts of more services than these is one that nobody opens; their tables stand beside it.
  static let mostServices = 300
  /// How many rows of a list of things to do are shown; the rest stand in the table beside.
  static let mostRows = 40

  var view: ReportView {
    let title = words("Dekning og kriterier", "Dekning og kriterium", "Coverage and criteria")
    var sections = [
      summary, coverage, access, criteria, claims, gaps, expectations, readability,
    ]
    if report.municipalities.count > 1 { sections.append(areas) }
    if showsServices { sections += [routes, evidence] }
    sections.append(explanations)
    return ReportView(
      lang: language.rawValue, title: title,
      site: ([report.siteName] + (report.municipalityNames.count == 1 ? report.municipalityNames : []))
        .joined(separator: " · "),
      day: words("Slik det var", "Slik det var", "As it was on") + " " + report.today.inWords[language],
      example: report.isExample
        ? words(
          "Eksempel: kommunen og tilbudene er oppdiktet.", "Døme: kommunen og tilboda er oppdikta.",
          "Example: the municipality and its services are made up.") : nil,
      contentsTitle: words("Innhold", "Innhald", "Contents"), sections: sections,
      footer: words(
        "Rapporten er laget av det som står på sidene. Det som ikke står der, er ikke dokumentert; det betyr ikke at det mangler.",
        "Rapporten er laga av det som står på sidene. Det som ikkje står der, er ikkje dokumentert; det tyder ikkje at det manglar.",
        "The report is made of what the pages say. What they do not say is not documented; that does not mean that it is missing."
      ))
  }

  var showsServices: Bool { report.services.count <= Self.mostServices }

  // MARK: Words

  func words(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }

  var services: String { words("Tilbud", "Tilbod", "Service") }
  var count: String { words("Antall", "Tal", "Number") }

  /// «pårørende» as it begins a cell or a sentence.
  func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A name with its service, where the page has several ways in.
  func name(_ service: ServiceLine, _ route: RouteLine) -> String {
    route.isNamed ? "\(service.title): \(route.name)" : service.title
  }

  func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + words(" og ", " og ", " and ") + last
  }

  /// Services by the names of their pages, in Norwegian order.
  var sortedServices: [ServiceLine] { report.services.inNorwegianOrder { $0.title } }

  func title(ofID id: String) -> String { titles[id] ?? id }

  // MARK: Parts

  func text(_ text: String) -> ReportPartView { ReportPartView(text: text) }
  func lines(_ lines: [String]) -> ReportPartView { ReportPartView(lines: lines.map { LineView(text: $0) }) }
  func heading(_ text: String) -> ReportPartView { ReportPartView(heading: text) }

  func table(
    _ caption: String, _ heads: [(String, Bool)], _ rows: [ReportRowView]
  ) -> ReportPartView {
    ReportPartView(
      table: ReportTableView(
        caption: caption, heads: heads.map { ReportCellView(text: $0.0, isNumber: $0.1) }, rows: rows))
  }

  func number(_ number: Int?) -> ReportCellView {
    ReportCellView(text: number.map(String.init) ?? "–", isNumber: true)
  }

  func cell(_ text: String, note: String? = nil) -> ReportCellView { ReportCellView(text: text, note: note) }

  /// A bar of counts; nothing where there is nothing to count.
  func bar(_ id: String, _ name: String, _ counts: [(kind: String, words: String, count: Int)]) -> ReportBarView {
    let all = counts.reduce(0) { $0 + $1.count }
    var pieces: [ReportPieceView] = []
    var reached = 0
    for (kind, _, count) in counts where count > 0 {
      pieces.append(
        ReportPieceView(
          kind: kind, start: Self.percent(reached, of: all), width: Self.percent(count, of: all)))
      reached += count
    }
    let numbers = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }
    return ReportBarView(
      id: id, name: name, words: numbers.isEmpty ? words("ingen", "ingen", "none") : numbers.joined(separator: ", "),
      pieces: pieces)
  }

  /// `12.5%`, with one decimal and no rounding up, so that no bar is longer than whole.
  private static func percent(_ part: Int, of all: Int) -> String {
    let thousandths = all == 0 ? 0 : part * 1000 / all
    return "\(thousandths / 10).\(thousandths % 10)%"
  }
}

extension ReportPage {
  // MARK: The numbers

  var summary: ReportSectionView {
    let whole = report.whole
    let rows: [(String, Int?)] =
      [
        (words("tilbud som er publisert", "tilbod som er publiserte", "services that are published"), whole.services),
        (words("deltilbud (veier inn)", "deltilbod (vegar inn)", "ways in"), whole.routes),
        (
          words("tekster på andre språk", "tekstar på andre språk", "texts in other languages"), whole.translations
        ),
        (
          words(
            "tilbud med dokumentert lavterskel", "tilbod med dokumentert lågterskel",
            "services with documented lavterskel"),
          whole.lavterskelServices
        ),
        (
          words("tilbud med kontroll på overtid", "tilbod med kontroll på overtid", "services overdue for review"),
          whole.count(.overdue)
        ),
        (
          words("tilbud uten dato for kontroll", "tilbod utan dato for kontroll", "services without a date of review"),
          whole.count(.undated)
        ),
        (
          words(
            "vurderinger som ikke er dokumentert, i prosent", "vurderingar som ikkje er dokumenterte, i prosent",
            "verdicts that are not documented, in percent"), whole.undocumentedShare(in: report.edition)
        ),
      ]
      + HiddenReason.allCases.compactMap { reason in
        report.files.hidden[reason].map { (hiddenFiles(reason), $0) }
      }
    let standing = RouteLine.Standing.allCases.map {
      (kind: $0.rawValue, words: $0.words[language], count: whole.count($0))
    }
    return ReportSectionView(
      id: "tall", title: words("Tallene", "Tala", "The numbers"),
      parts: [
        text(inShort),
        table(
          words("Det som er talt", "Det som er talt", "What has been counted"),
          [(words("Hva", "Kva", "What"), false), (count, true)],
          rows.map { ReportRowView(name: $0.0, cells: [number($0.1)]) }),
        ReportPartView(
          chart: chart(
            words(
              "Deltilbudene etter om de er lavterskel", "Deltilboda etter om dei er lågterskel",
              "Ways in by whether they are lavterskel"),
            standing.map { ($0.kind, $0.words) },
            [bar("b-standing", words("Alle deltilbud", "Alle deltilbod", "All ways in"), standing)])),
        table(
          words("Lavterskel i tall", "Lågterskel i tal", "Lavterskel in numbers"),
          [(words("Deltilbud som er", "Deltilbod som er", "Ways in that are"), false), (count, true)],
          standing.map { ReportRowView(name: $0.words, cells: [number($0.count)]) }),
        text(
          words(
            "«Dokumentert lavterskel» betyr at kriterium 1 og 2 er oppfylt, og at ingen andre svikter. «Ikke avklart» betyr at sidene sier for lite til å vite det.",
            "«Dokumentert lågterskel» tyder at kriterium 1 og 2 er oppfylte, og at ingen andre sviktar. «Ikkje avklart» tyder at sidene seier for lite til å vite det.",
            "“Documented lavterskel” means that criteria 1 and 2 are met and that no other fails. “Not settled” means that the pages say too little to know."
          )),
      ])
  }

  /// What a leader must know who reads no further.
  private var inShort: String {
    let whole = report.whole
    let (shown, open, not) = (whole.count(.documented), whole.count(.open), whole.count(.not))
    return words(
      "\(whole.services) tilbud har \(whole.routes) deltilbud. \(shown) av dem er dokumentert lavterskel, \(not) er ikke lavterskel, og for \(open) sier sidene for lite til å vite det.",
      "\(whole.services) tilbod har \(whole.routes) deltilbod. \(shown) av dei er dokumentert lågterskel, \(not) er ikkje lågterskel, og for \(open) seier sidene for lite til å vite det.",
      "\(whole.services) services have \(whole.routes) ways in. \(shown) of them are documented as lavterskel, \(not) are not lavterskel, and for \(open) the pages say too little to know."
    )
  }

  func chart(_ title: String, _ keys: [(String, String)], _ bars: [ReportBarView]) -> ReportChartView {
    ReportChartView(title: title, keys: keys.map { ReportKeyView(kind: $0.0, words: $0.1) }, bars: bars)
  }

  private func hiddenFiles(_ reason: HiddenReason) -> String {
    switch reason {
    case .draft: words("utkast", "utkast", "drafts")
    case .notYetPublished:
      words(
        "filer som ikke er publisert ennå", "filer som ikkje er publiserte enno", "files that are not published yet")
    case .expired: words("filer som har utløpt", "filer som har gått ut", "files that have expired")
    case .ended: words("tilbud som er avsluttet", "tilbod som er avslutta", "services that have ended")
    case .language:
      words(
        "filer på språk som nettstedet ikke har", "filer på språk som nettstaden ikkje har",
        "files in languages that the site does not have")
    }
  }

  // MARK: Coverage

  var coverage: ReportSectionView {
    let columns = AudienceColumn.allCases
    let none = report.topics.filter { $0.all.services == 0 }.map { $0.term.name(in: language.rawValue) }
    let there = report.topics.filter { $0.all.services > 0 }
    var parts: [ReportPartView] = []
    if !none.isEmpty {
      parts.append(
        text(
          words(
            "Ingen tilbud er merket med disse temaene: ", "Ingen tilbod er merkte med desse temaa: ",
            "No service is marked with these topics: ")
            + list(none) + "."))
    }
    let gaps = AudienceColumn.groups.compactMap { column -> String? in
      let missing = there.filter { $0.concerns(column) && $0.cell(column).services == 0 }
      return missing.isEmpty
        ? nil
        : words(
          "Ingen tilbud for \(column.name.nb) om: ", "Ingen tilbod for \(column.name.nn) om: ",
          "No service for \(column.name.en) about: ") + list(missing.map { $0.term.name(in: language.rawValue) }) + "."
    }
    let unproven = AudienceColumn.groups.compactMap { column -> String? in
      let missing = there.filter {
        $0.concerns(column) && $0.cell(column).services > 0 && $0.cell(column).lavterskel == 0
      }
      return missing.isEmpty
        ? nil
        : words(
          "Tilbud for \(column.name.nb), men ingen dokumentert lavterskel, om: ",
          "Tilbod for \(column.name.nn), men ingen dokumentert lågterskel, om: ",
          "Services for \(column.name.en), but none documented as lavterskel, about: ")
          + list(missing.map { $0.term.name(in: language.rawValue) }) + "."
    }
    let closed = report.access.filter { [.evening, .weekend, .night].contains($0.question) }.compactMap {
      line -> String? in
      let missing = AudienceColumn.groups.filter { line.cell($0).lavterskel == 0 }
      return missing.isEmpty
        ? nil
        : capitalized(line.question.name[language]) + ": "
          + words(
            "ikke noe med dokumentert lavterskel for ", "ikkje noko med dokumentert lågterskel for ",
            "nothing with documented lavterskel for ") + list(missing.map { $0.name[language] }) + "."
    }
    if !gaps.isEmpty {
      parts += [heading(words("Hull i dekningen", "Hol i dekninga", "Gaps in the coverage")), lines(gaps)]
    }
    if !unproven.isEmpty {
      parts += [
        heading(
          words(
            "Tilbud uten dokumentert lavterskel", "Tilbod utan dokumentert lågterskel",
            "Services without documented lavterskel")),
        lines(unproven),
      ]
    }
    if !closed.isEmpty {
      parts += [
        heading(words("Tider uten lavterskel", "Tider utan lågterskel", "Times without lavterskel")), lines(closed),
      ]
    }
    let topicRows = there.map { topic in
      ReportRowView(
        name: topic.term.name(in: language.rawValue),
        cells: columns.map { coverageCell(topic.cell($0), $0 != .unstated && topic.concerns($0)) })
    }
    parts += [
      heading(words("Temaer og målgrupper", "Tema og målgrupper", "Topics and target groups")),
      text(
        words(
          "Tallet er antall tilbud som er åpne for gruppa. Tallet etter skråstreken er hvor mange av dem som har en vei inn med dokumentert lavterskel. En strek betyr at få vil lete der.",
          "Talet er kor mange tilbod som er opne for gruppa. Talet etter skråstreken er kor mange av dei som har ein veg inn med dokumentert lågterskel. Ein strek tyder at få vil leite der.",
          "The number is how many services are open to the group. The number after the slash is how many of them have a way in that is documented as lavterskel. A dash means that few would look there."
        )),
      table(
        words("Tilbud etter tema og målgruppe", "Tilbod etter tema og målgruppe", "Services by topic and target group"),
        [(words("Tema", "Tema", "Topic"), false)] + columns.map { (capitalized($0.name[language]), true) }, topicRows),
      heading(words("Når og hvordan", "Når og korleis", "When and how")),
      table(
        words(
          "Tilbud etter når og hvordan de kan brukes, og målgruppe",
          "Tilbod etter når og korleis dei kan brukast, og målgruppe",
          "Services by when and how they can be used, and target group"),
        [(words("Tilbud som er eller har", "Tilbod som er eller har", "Services that are or have"), false)]
          + columns.map { (capitalized($0.name[language]), true) },
        report.access.map { line in
          ReportRowView(
            name: line.question.name[language],
            cells: columns.map { coverageCell(line.cell($0), $0 != .unstated) })
        }),
      heading(words("Alvorlighet", "Alvor", "Severity")),
      table(
        words(
          "Tilbud etter hvor alvorlige plager de er for", "Tilbod etter kor alvorlege plager dei er for",
          "Services by how severe the trouble is"),
        [
          (words("Alvorlighet", "Alvor", "Severity"), false), (services, true),
          (words("Med dokumentert lavterskel", "Med dokumentert lågterskel", "With documented lavterskel"), true),
        ],
        report.severities.map { line in
          ReportRowView(
            name: line.severity.map(severityName) ?? words("ikke oppgitt", "ikkje oppgitt", "not stated"),
            cells: [number(line.cell.services), number(line.cell.lavterskel)])
        }),
    ]
    return ReportSectionView(
      id: "dekning", title: words("Hvem finnes det hjelp for?", "Kven finst det hjelp for?", "For whom is there help?"),
      parts: parts)
  }

  private func severityName(_ severity: NeedSeverity) -> String {
    let names = severity.names
    return switch language {
    case .nb: names.nb.first ?? severity.id
    case .nn: names.nn.first ?? severity.id
    case .en: names.en.first ?? severity.id
    }
  }

  private func coverageCell(_ cell: TopicLine.Cell, _ isConcerned: Bool) -> ReportCellView {
    guard cell.services > 0 || isConcerned else { return ReportCellView(text: "–", isNumber: true) }
    guard cell.services > 0 else { return ReportCellView(text: words("ingen", "ingen", "none"), isNumber: true) }
    return ReportCellView(text: "\(cell.services)", note: "/ \(cell.lavterskel)", isNumber: true)
  }

  // MARK: Access

  var access: ReportSectionView {
    let whole = report.whole
    let counts = AccessQuestion.allCases.map { question in
      (
        question: question,
        counts: AccessQuestion.Answer.allCases.map {
          (kind: $0.rawValue, words: $0.words[language], count: whole.count(question, $0))
        }
      )
    }
    let waiting = whole.waiting
    let languages = Dictionary(grouping: report.services.flatMap(\.languages), by: \.self).mapValues(\.count)
      .sorted { ($1.value, $0.key.code) < ($0.value, $1.key.code) }
    return ReportSectionView(
      id: "tilgang", title: words("Hva står i veien?", "Kva står i vegen?", "What stands in the way?"),
      parts: [
        ReportPartView(
          chart: chart(
            words(
              "Deltilbudene etter hva som trengs, og når noen er der",
              "Deltilboda etter kva som trengst, og når nokon er der",
              "Ways in by what is needed, and when somebody is there"),
            AccessQuestion.Answer.allCases.map { ($0.rawValue, $0.words[language]) },
            counts.map { bar("b-\($0.question.rawValue)", capitalized($0.question.name[language]), $0.counts) })),
        table(
          words("Tilgang i tall", "Tilgang i tal", "Access in numbers"),
          [(words("Deltilbud som er eller har", "Deltilbod som er eller har", "Ways in that are or have"), false)]
            + AccessQuestion.Answer.allCases.map { (capitalized($0.words[language]), true) }
            + [(words("Slik er det talt", "Slik er det talt", "How it is counted"), false)],
          counts.map { line in
            ReportRowView(
              name: line.question.name[language],
              cells: line.counts.map { number($0.count) } + [cell(line.question.meaning[language])])
          }),
        table(
          words("Ventetid slik den er oppgitt", "Ventetid slik ho er oppgitt", "Waiting time as it is stated"),
          [(words("Hva", "Kva", "What"), false), (count, true)],
          [
            (
              words(
                "deltilbud som oppgir ventetid i dager", "deltilbod som gjev ventetid i dagar",
                "ways in that state it in days"), waiting.stated
            ),
            (words("median, dager", "median, dagar", "median, days"), waiting.median),
            (words("lengste, dager", "lengste, dagar", "longest, days"), waiting.longest),
            (
              words(
                "deltilbud med venteliste uten tall", "deltilbod med venteliste utan tal",
                "ways in with a waiting list without a number"), waiting.lists
            ),
            (
              words("deltilbud med fast oppstart", "deltilbod med fast oppstart", "ways in with a fixed start"),
              waiting.fixedStarts
            ),
            (
              words(
                "deltilbud uten oppgitt ventetid", "deltilbod utan oppgitt ventetid", "ways in that do not state it"),
              waiting.notDocumented
            ),
          ].map { ReportRowView(name: $0.0, cells: [number($0.1)]) }),
        table(
          words(
            "Språk som tilbudene er beskrevet på", "Språk som tilboda er skildra på",
            "Languages that services are described in"),
          [(words("Språk", "Språk", "Language"), false), (services, true)],
          languages.map { ReportRowView(name: $0.key.name[language], cells: [number($0.value)]) }),
      ])
  }
}
