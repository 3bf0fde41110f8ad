import Diagnostics
import Services

extension Check {
  static let pastEvent = Check(
    .pastEvent,
    .service { draft, subject in
      let facts = [draft.facts] + draft.routes.map(\.facts)
      var seen: Set<Span> = []
      return facts.flatMap { $0.events?.value ?? [] }.filter { event in
        event.name.span.path == draft.path && (event.end ?? event.start).value.day < subject.today
          && seen.insert(event.start.span).inserted
      }.map { event in
        Diagnostic(
          .pastEvent, at: event.start.span,
          Wording(
            nb: "«\(event.name.value)» er over og vises ikke lenger",
            nn: "«\(event.name.value)» er over og blir ikkje vist lenger",
            en: "“\(event.name.value)” is over and no longer shown"),
          remedy: Wording(
            nb: "slett linjen, eller skriv neste dato", nn: "slett linja, eller skriv neste dato",
            en: "delete the line, or write the next date"),
          field: Field.events.id)
      }
    })
}

extension Rule {
  static let pastEvent = Rule(
    "past-event", .info,
    demand: Wording(
      nb: "Kurs og møter med dato ligger i framtiden.", nn: "Kurs og møte med dato ligg i framtida.",
      en: "Courses and meetings with dates lie ahead."),
    rationale: Wording(
      nb: "Det som er over, blir tatt ut av lister og kalender.",
      nn: "Det som er over, blir teke ut av lister og kalender.",
      en: "What is over is left out of lists and the calendar."),
    accepts: [.service("tidspunkter:\n  - {navn: Kurs, start: 2099-01-12 18:00}")],
    rejects: [.service("tidspunkter:\n  - {navn: Kurs, start: ↓2001-01-12 18:00}")]
  )
}
