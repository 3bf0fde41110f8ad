import Diagnostics
import Services

extension Check {
  static let expiresBeforePublishing = Check(
    .expiresBeforePublishing,
    .service { draft, _ in
      guard let expires = draft.expires, let publishFrom = draft.publishFrom, expires.value < publishFrom.value,
        expires.span.path == draft.path
      else { return [] }
      return [
        Diagnostic(
          .expiresBeforePublishing, at: expires.span,
          Wording(
            nb: "siden utløper \(expires.value.inWords.nb), før den blir publisert",
            nn: "sida går ut \(expires.value.inWords.nn), før ho blir publisert",
            en: "the page expires on \(expires.value.inWords.en), before it is published"),
          remedy: Wording(
            nb: "skriv en dag etter \(publishFrom.value.inWords.nb), eller rett «publiseres»",
            nn: "skriv ein dag etter \(publishFrom.value.inWords.nn), eller rett «publiserast»",
            en: "write a day after \(publishFrom.value.inWords.en), or mend “publiseres”"),
          field: Field.expires.id,
          notes: [
            .init(
              Wording(
                nb: "den blir publisert her", nn: "ho blir publisert her", en: "it is published from this day"),
              at: publishFrom.span)
          ])
      ]
    })
}

extension Rule {
  static let expiresBeforePublishing = Rule(
    "expires-before-publishing", .warning,
    demand: Wording(
      nb: "En side utløper ikke før den blir publisert.", nn: "Ei side går ikkje ut før ho blir publisert.",
      en: "A page does not expire before it is published."),
    rationale: Wording(
      nb: "Siden blir aldri vist.", nn: "Sida blir aldri vist.", en: "The page is never shown."),
    accepts: [
      .service("publiseres: 2026-12-01\nutløper: 2027-06-30"), .service("publiseres: 2026-12-01\nutløper: 2026-12-01"),
      .service("utløper: 2027-06-30"),
    ],
    rejects: [.service("publiseres: 2026-12-01\nutløper: ↓2026-06-30")]
  )
}
