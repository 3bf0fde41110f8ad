import Diagnostics
import Services

extension Check {
  static let pastException = Check(
    .pastException,
    .service { draft, subject in
      ([draft.facts] + draft.routes.map(\.facts)).flatMap { facts -> [Diagnostic] in
        [(Field.openingHours, facts.openingHours), (.phoneHours, facts.phoneHours)].compactMap { field, hours in
          guard let hours, hours.span.path == draft.path else { return nil }
          let past = (hours.value.dated + hours.value.seasons).compactMap(\.period.lastDay)
            .filter { $0 < subject.today.adding(days: -daysKept) }.sorted()
          guard !past.isEmpty else { return nil }
          // The value begins at its first row, which may be one that still holds: the key says which list it is.
          return gone(past, field, at: facts.keys[field] ?? hours.span)
        }
      }
    })

  /// Days after which a row that is over only makes the list longer; until then last year's row may be copied for the next.
  private static let daysKept = 60

  private static func gone(_ days: [Day], _ field: Field, at span: Span) -> Diagnostic {
    let shown = days.prefix(3).map(\.iso).joined(separator: ", ") + (3 < days.count ? " …" : "")
    return Diagnostic(
      .pastException, at: span,
      Wording(
        nb: "«\(field.id)» har dager som er over: \(shown)",
        nn: "«\(field.names.nn.first ?? field.id)» har dagar som er over: \(shown)",
        en: "“\(field.id)” has days that are over: \(shown)"),
      remedy: Wording(
        nb: "slett linjene, eller skriv datoene for neste gang",
        nn: "slett linjene, eller skriv datoane for neste gong",
        en: "delete the lines, or write the dates of the next time"),
      field: field.id)
  }
}

extension Period {
  /// The last day of what comes only once; nil for what comes every year.
  fileprivate var lastDay: Day? {
    switch self {
    case .day(let day), .days(_, through: let day): day
    case .everyYear, .daysEveryYear: nil
    }
  }
}

extension Rule {
  static let pastException = Rule(
    "past-exception", .info,
    demand: Wording(
      nb: "Unntak med årstall i åpningstidene er ikke mer enn 60 dager gamle.",
      nn: "Unntak med årstal i opningstidene er ikkje meir enn 60 dagar gamle.",
      en: "Exceptions with a year among the opening hours are not more than 60 days old."),
    rationale: Wording(
      nb: "Gamle unntak tyder på at ingen har skrevet inn de neste, som jul og sommer.",
      nn: "Gamle unntak tyder på at ingen har skrive inn dei neste, som jul og sommar.",
      en: "Old exceptions suggest that nobody has written the next ones, such as Christmas and summer."),
    accepts: [
      .service("åpningstid:\n  - mandag 08:00–15:00\n  - 2026-12-24: stengt"),
      .service("åpningstid:\n  - mandag 08:00–15:00\n  - 2026-10-05: stengt"),
      .service("åpningstid:\n  - mandag 08:00–15:00\n  - 22.6.–15.8.: stengt"),
    ],
    rejects: [
      .service("↓åpningstid:\n  - mandag 08:00–15:00\n  - 2025-12-24: stengt"),
      .service("↓telefontid:\n  - mandag 08:00–15:00\n  - 2026-06-22–2026-08-15: stengt"),
    ]
  )
}
