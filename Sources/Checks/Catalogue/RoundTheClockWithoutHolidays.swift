import Diagnostics
import Services

extension Check {
  static let roundTheClockWithoutHolidays = Check(
    .roundTheClockWithoutHolidays,
    .directory { subject in
      let facts = subject.directory.services.flatMap { draft in
        ([draft.facts] + draft.routes.map(\.facts)).map { (path: draft.path, facts: $0) }
      }
      var found: [Diagnostic] = []
      var seen: Set<Span> = []
      func look(_ hours: OpeningHours?, at span: Span, _ field: String) {
        guard let hours, hours.isRoundTheClock, hours.publicHolidays == .unknown, seen.insert(span).inserted else {
          return
        }
        found.append(unsaid(at: span, field))
      }
      for (path, facts) in facts {
        for (field, hours) in [(Field.openingHours, facts.openingHours), (.phoneHours, facts.phoneHours)] {
          guard let hours, hours.span.path == path else { continue }
          look(hours.value, at: hours.span, field.id)
        }
        for phone in facts.contact?.value.phones ?? [] where phone.number.span.path == path {
          look(phone.hours, at: phone.number.span, Field.contact.id)
        }
      }
      for line in subject.directory.helpLines {
        if let number = line.number { look(line.hours, at: number.span, HelpLineKey.hours.id) }
      }
      return found
    })

  private static func unsaid(at span: Span, _ field: String) -> Diagnostic {
    Diagnostic(
      .roundTheClockWithoutHolidays, at: span,
      Wording(
        nb: "det er åpent hele døgnet, men ingen har sagt om det gjelder på helligdager",
        nn: "det er ope heile døgnet, men ingen har sagt om det gjeld på heilagdagar",
        en: "it is open day and night, but nobody has said whether that holds on public holidays"),
      remedy: Wording(
        nb: "legg til «helligdager: åpent» som egen linje, eller «helligdager: stengt» hvis det er det",
        nn: "legg til «helligdager: ope» som eiga linje, eller «helligdager: stengt» om det er det",
        en: "add “helligdager: åpent” as a line of its own, or “helligdager: stengt” if so it is"),
      field: field)
  }
}

extension Rule {
  static let roundTheClockWithoutHolidays = Rule(
    "round-the-clock-without-holidays", .warning,
    demand: Wording(
      nb: "Det som er åpent hele døgnet alle dager, sier om det er åpent på helligdager.",
      nn: "Det som er ope heile døgnet alle dagar, seier om det er ope på heilagdagar.",
      en: "What is open day and night every day says whether it is open on public holidays."),
    rationale: Wording(
      nb:
        "Uten den linjen vet ikke siden om noen svarer i julen, og da sier den ikke «Åpent nå» til den som trenger det.",
      nn: "Utan den linja veit ikkje sida om nokon svarer i jula, og då seier ho ikkje «Ope no» til den som treng det.",
      en:
        "Without that line the page does not know whether anybody answers at Christmas, and does not say “Open now” to whoever needs it."
    ),
    accepts: [
      .service("åpningstid:\n  - døgnåpent\n  - helligdager: åpent"),
      .service("åpningstid:\n  - alle dager 00:00–24:00\n  - helligdager: stengt"),
      .service("åpningstid: mandag–fredag 00:00–24:00"),
    ],
    rejects: [
      .service("åpningstid: ↓døgnåpent"),
      .service("telefontid:\n  ↓- alle dager 00:00–24:00\n  - 2026-12-24: stengt"),
      [
        "hjelpetelefoner.yaml":
          "- {navn: Medisinsk nødtelefon, nummer: ↓113, åpent: døgnåpent, kilde: https://example.no, kontrollert: 2026-11-20}\n"
      ],
    ]
  )
}
