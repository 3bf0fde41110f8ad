import Diagnostics
import Services

extension Check {
  static let reviewInTheFuture = Check(
    .reviewInTheFuture,
    .service { draft, subject in
      guard let verified = draft.lastVerified, verified.span.path == draft.path, subject.today < verified.value else {
        return []
      }
      return [
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
      ]
    })
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
    rejects: [.service("kontrollert: ↓2027-09-01")]
  )
}
