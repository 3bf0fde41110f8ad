import Diagnostics
import Services

extension Check {
  static let pastStart = Check(
    .pastStart,
    .service { draft, subject in
      ([draft.facts] + draft.routes.map(\.facts)).compactMap { facts -> Diagnostic? in
        guard let waiting = facts.waitingTime, waiting.span.path == draft.path,
          case .fixedStart(let start?) = waiting.value, start < subject.today
        else { return nil }
        return Diagnostic(
          .pastStart, at: waiting.span,
          Wording(
            nb: "oppstarten var \(start.inWords.nb), og siden sier ikke når den neste er",
            nn: "oppstarten var \(start.inWords.nn), og sida seier ikkje når den neste er",
            en: "the start was on \(start.inWords.en), and the page does not say when the next one is"),
          remedy: Wording(
            nb: "skriv datoen for neste oppstart, eller «fast oppstart» uten dato til den er satt",
            nn: "skriv datoen for neste oppstart, eller «fast oppstart» utan dato til han er sett",
            en: "write the date of the next start, or “fast oppstart” without a date until it is set"),
          field: Field.waitingTime.id)
      }
    })
}

extension Rule {
  static let pastStart = Rule(
    "past-start", .warning,
    demand: Wording(
      nb: "En fast oppstart ligger foran oss.", nn: "Ein fast oppstart ligg framfor oss.",
      en: "A fixed start lies ahead."),
    rationale: Wording(
      nb: "Den som vil begynne, tror at det er for sent.", nn: "Den som vil begynne, trur at det er for seint.",
      en: "Somebody who wants to begin thinks that it is too late."),
    accepts: [.service("ventetid: fast oppstart 2027-01-12"), .service("ventetid: fast oppstart 2026-11-23")],
    rejects: [
      .service("ventetid: ↓fast oppstart 2026-09-01"),
      .service("deltilbud:\n  - {navn: Kurs, ventetid: ↓fast oppstart 2026-09-01}\n  - {navn: Samtale}"),
    ]
  )
}
