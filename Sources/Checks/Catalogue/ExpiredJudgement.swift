import Diagnostics
import Services

extension Check {
  static let expiredJudgement = Check(
    .expiredJudgement,
    .service { draft, subject in
      let interval = draft.reviewInterval?.value ?? subject.settings.reviewInterval
      return ([draft.facts] + draft.routes.map(\.facts)).flatMap { $0.judgements?.value ?? [] }
        .filter { $0.span.path == draft.path && $0.value.ends(interval) <= subject.today }
        .map { expired($0, $0.value.ends(interval)) }
    })

  private static func expired(_ judgement: Located<Judgement>, _ end: Day) -> Diagnostic {
    Diagnostic(
      .expiredJudgement, at: judgement.span,
      Wording(
        nb: "vurderingen av kriterium \(judgement.value.criterion) gikk ut \(end.iso)",
        nn: "vurderinga av kriterium \(judgement.value.criterion) gjekk ut \(end.iso)",
        en: "the judgement of criterion \(judgement.value.criterion) ended on \(end.iso)"),
      remedy: Wording(
        nb: "vurder det på nytt og skriv ny dato, eller slett vurderingen",
        nn: "vurder det på nytt og skriv ny dato, eller slett vurderinga",
        en: "judge it again and write the new date, or delete the judgement"),
      field: Field.judgements.id)
  }
}

extension Rule {
  static let expiredJudgement = Rule(
    "expired-judgement", .warning,
    demand: Wording(
      nb: "En vurdering gjelder ikke lenger enn kontrollintervallet, eller ett år der det ikke er satt.",
      nn: "Ei vurdering gjeld ikkje lenger enn kontrollintervallet, eller eitt år der det ikkje er sett.",
      en: "A judgement counts no longer than the review interval, or a year where none is set."),
    rationale: Wording(
      nb: "Et tilbud endrer seg, og det som var sant i fjor, er det kanskje ikke nå.",
      nn: "Eit tilbod endrar seg, og det som var sant i fjor, er det kanskje ikkje no.",
      en: "A service changes, and what was true last year may not be now."),
    accepts: [
      .service(
        "vurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2026-09-01}")
    ],
    rejects: [
      .service(
        "vurdering:\n  - ↓{kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2025-01-01}"),
      .service(
        "kontrollintervall: 1 måned\nvurdering:\n  - ↓{kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2026-09-01}"
      ),
    ]
  )
}
