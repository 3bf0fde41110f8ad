import Diagnostics
import Services

extension Check {
  static let overdueReview = Check(
    .overdueReview,
    .service { draft, subject in
      guard let verified = draft.lastVerified, verified.span.path == draft.path,
        let interval = draft.reviewInterval?.value ?? subject.settings.reviewInterval
      else { return [] }
      let due = interval.due(after: verified.value)
      guard due < subject.today else { return [] }
      return [
        Diagnostic(
          .overdueReview, at: verified.span,
          Wording(
            nb: "siden skulle ha vært kontrollert innen \(due.inWords.nb)",
            nn: "sida skulle ha vore kontrollert innan \(due.inWords.nn)",
            en: "the page was to be checked by \(due.inWords.en)"),
          remedy: Wording(
            nb: "les gjennom siden, rett det som ikke stemmer, og skriv dagens dato her",
            nn: "les gjennom sida, rett det som ikkje stemmer, og skriv dagens dato her",
            en: "read the page through, mend what is not right, and write today's date here"),
          field: Field.lastVerified.id)
      ]
    })
}

extension Rule {
  static let overdueReview = Rule(
    "overdue-review", .warning,
    demand: Wording(
      nb: "En side er kontrollert så ofte som kontrollintervallet sier.",
      nn: "Ei side er kontrollert så ofte som kontrollintervallet seier.",
      en: "A page has been checked as often as the review interval says."),
    rationale: Wording(
      nb: "Telefoner, tider og priser endrer seg, og den som møter en stengt dør, prøver kanskje ikke en gang til.",
      nn: "Telefonar, tider og prisar endrar seg, og den som møter ei stengd dør, prøver kanskje ikkje ein gong til.",
      en: "Phones, hours and prices change, and somebody who meets a closed door may not try again."),
    accepts: [
      .service("kontrollert: 2026-09-01\nkontrollintervall: 6 måneder"),
      .service("kontrollert: 2026-05-23\nkontrollintervall: 6 måneder"),
      .service("kontrollert: 2020-01-01"),
      .service("kontrollintervall: 6 måneder"),
    ],
    rejects: [
      .service("kontrollert: ↓2026-05-22\nkontrollintervall: 6 måneder"),
      [
        "tjenester/eksempel.md":
          "---\ntittel: Eksempel\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkontrollert: ↓2026-01-02\n---\nTekst.\n",
        "nettsted.yaml":
          "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nkontrollintervall: 90 dager\n",
      ],
    ]
  )
}
