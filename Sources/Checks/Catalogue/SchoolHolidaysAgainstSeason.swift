import Diagnostics
import Services

extension Check {
  static let schoolHolidaysAgainstSeason = Check(
    .schoolHolidaysAgainstSeason,
    .service { draft, subject in
      guard let holidays = subject.municipality?.schoolHolidays, !holidays.isEmpty else { return [] }
      var seen: Set<Span> = []
      return ([draft.facts] + draft.routes.map(\.facts)).flatMap { facts in
        let phones = facts.contact?.value.phones ?? []
        return [(facts.openingHours, Field.openingHours), (facts.phoneHours, Field.phoneHours)]
          + phones.map { phone in (phone.hours.map { Located($0, at: phone.number.span) }, Field.contact) }
      }.compactMap { hours, field in
        guard let hours, hours.span.path == draft.path,
          let clash = hours.value.seasonAgainst(holidays, from: subject.today), seen.insert(hours.span).inserted
        else { return nil }
        let day = clash.day.inWords
        return Diagnostic(
          .schoolHolidaysAgainstSeason, at: hours.span,
          Wording(
            nb: "\(day.nb) hører både til skoleferien og til en annen periode i listen",
            nn: "\(day.nn) høyrer både til skuleferien og til ein annan periode i lista",
            en: "\(day.en) belongs both to the school holidays and to another period of the list"),
          remedy: Wording(
            nb: "del den lengste i to: skriv perioden uten feriedagene, eller skoleferien som perioder med datoer",
            nn: "del den lengste i to: skriv perioden utan feriedagane, eller skuleferien som periodar med datoar",
            en:
              "divide the longer one in two: write the period without the holidays, or the school holidays as periods with dates"
          ),
          field: field.id)
      }
    })
}

extension Rule {
  static let schoolHolidaysAgainstSeason = Rule(
    "school-holidays-against-season", .error,
    demand: Wording(
      nb: "«skoleferier» og en annen periode sier ikke hver sitt om samme dag.",
      nn: "«skuleferiar» og ein annan periode seier ikkje kvar sitt om same dag.",
      en: "“skoleferier” and another period do not say different things of one day."),
    rationale: Wording(
      nb: "Den som stoler på den gale linjen, står foran en stengt dør. Datoene for skoleferien står i «kommune.yaml».",
      nn:
        "Den som stolar på den gale linja, står framfor ei stengd dør. Datoane for skuleferien står i «kommune.yaml».",
      en:
        "Whoever trusts the wrong line stands before a closed door. The dates of the holidays stand in “kommune.yaml”."),
    accepts: [
      .service("åpningstid:\n  - skoleferier: stengt\n  - desember: 10–12"),
      holidays("skoleferier: stengt\n  - desember: stengt"), holidays("skoleferier: stengt\n  - november: 10–12"),
      holidays("skoleferier: stengt\n  - 1.12.–20.12.: 10–12"),
    ],
    rejects: [
      holidays("skoleferier: stengt\n  - desember: 10–12"),
      holidays("2026-12-20–2026-12-26: 10–12\n  - skoleferier: stengt"),
    ]
  )

  /// The arrow stands where the hours begin.
  private static func holidays(_ rows: String) -> Example {
    [
      "tjenester/a.md":
        "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nåpningstid:\n  ↓- \(rows)\n---\nTekst.\n",
      "kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\nskoleferier: [2026-12-21–2027-01-03]\n",
    ]
  }
}
