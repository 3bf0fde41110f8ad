import Diagnostics
import Services

extension Check {
  static let reviewInTheFuture = Check(
    .reviewInTheFuture,
    .directory { subject in
      func isAhead(_ day: Located<Day>) -> Bool { subject.today < day.value }
      let services = subject.directory.services.compactMap { draft in
        draft.lastVerified.flatMap { $0.span.path == draft.path ? $0 : nil }
      }
      let pages = subject.directory.pages.compactMap(\.lastVerified)
      let lines = subject.directory.helpLines.filter { $0.checked.map(isAhead) ?? false }
      return (services + pages).filter(isAhead).map(page)
        + lines.compactMap { line in line.checked.map { helpLine(line.name, $0) } }
    })

  private static func page(_ verified: Located<Day>) -> Diagnostic {
    Diagnostic(
      .reviewInTheFuture, at: verified.span,
      Wording(
        nb: "siden er kontrollert \(verified.value.inWords.nb), som ikke har vært ennå",
        nn: "sida er kontrollert \(verified.value.inWords.nn), som ikkje har vore enno",
        en: "the page was checked on \(verified.value.inWords.en), which is yet to come"),
      remedy: Wording(
        nb: "skriv den dagen noen leste gjennom siden", nn: "skriv den dagen nokon las gjennom sida",
        en: "write the day on which somebody read the page through"),
      field: Field.lastVerified.id)
  }

  private static func helpLine(_ name: String, _ checked: Located<Day>) -> Diagnostic {
    Diagnostic(
      .reviewInTheFuture, at: checked.span,
      Wording(
        nb: "«\(name)» er kontrollert \(checked.value.inWords.nb), som ikke har vært ennå",
        nn: "«\(name)» er kontrollert \(checked.value.inWords.nn), som ikkje har vore enno",
        en: "“\(name)” was checked on \(checked.value.inWords.en), which is yet to come"),
      remedy: Wording(
        nb: "skriv den dagen noen ringte nummeret eller slo det opp hos kilden",
        nn: "skriv den dagen nokon ringde nummeret eller slo det opp hos kjelda",
        en: "write the day on which somebody called the number or looked it up at its source"),
      field: HelpLineKey.checked.id)
  }
}

extension Rule {
  static let reviewInTheFuture = Rule(
    "review-in-the-future", .warning,
    demand: Wording(
      nb: "«kontrollert» er en dag som har vært.", nn: "«kontrollert» er ein dag som har vore.",
      en: "“kontrollert” is a day that has been."),
    rationale: Wording(
      nb: "Datoen vises på siden, og ingen blir minnet om å kontrollere den så lenge den ligger foran oss.",
      nn: "Datoen står på sida, og ingen blir mint om å kontrollere ho så lenge han ligg framfor oss.",
      en: "The date is shown on the page, and nobody is reminded to check it as long as the date lies ahead."),
    accepts: [.service("kontrollert: 2026-11-23"), .service("kontrollert: 2026-09-01")],
    rejects: [
      .service("kontrollert: ↓2027-09-01"),
      ["sider/om.md": "---\ntittel: Om oss\nkontrollert: ↓2027-09-01\n---\nTekst.\n"],
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: 113, kilde: https://example.no, kontrollert: ↓2027-11-24}\n"
      ],
    ]
  )
}
