import Diagnostics
import Services

extension Check {
  static let unusedJudgement = Check(
    .unusedJudgement,
    .service { draft, subject in
      let dated = ([draft.facts] + draft.routes.map(\.facts)).flatMap { $0.judgements?.value ?? [] }
        .filter { $0.span.path == draft.path && subject.today < $0.value.date }
        .map { judgement in
          unused(
            judgement.span,
            Wording(
              nb: "vurderingen har en dato som ikke har vært ennå",
              nn: "vurderinga har ein dato som ikkje har vore enno",
              en: "the judgement has a date that has not come yet"),
            Wording(
              nb: "skriv dagen da vurderingen ble gjort", nn: "skriv dagen då vurderinga vart gjord",
              en: "write the day on which the judgement was made"))
        }
      guard !draft.routes.isEmpty, let onPage = draft.facts.judgements, onPage.span.path == draft.path else {
        return dated
      }
      return dated + [
        unused(
          draft.facts.keys[.judgements] ?? onPage.span,
          Wording(
            nb: "vurderingen står på siden, men den må stå på et deltilbud for å gjelde",
            nn: "vurderinga står på sida, men ho må stå på eit deltilbod for å gjelde",
            en: "the judgement stands on the page, but it counts only on a way in"),
          Wording(
            nb: "flytt «vurdering» inn under deltilbudet som er vurdert",
            nn: "flytt «vurdering» inn under deltilbodet som er vurdert",
            en: "move “vurdering” in under the way in that was judged"))
      ]
    })

  private static func unused(_ span: Span, _ summary: Wording, _ remedy: Wording) -> Diagnostic {
    Diagnostic(.unusedJudgement, at: span, summary, remedy: remedy, field: Field.judgements.id)
  }
}

extension Rule {
  static let unusedJudgement = Rule(
    "unused-judgement", .warning,
    demand: Wording(
      nb: "En vurdering står på det som er vurdert, med dagen den ble gjort.",
      nn: "Ei vurdering står på det som er vurdert, med dagen ho vart gjord.",
      en: "A judgement stands on what was judged, with the day on which it was made."),
    rationale: Wording(
      nb: "Hver vei inn vurderes for seg, så en vurdering av hele siden teller ikke for noen av dem.",
      nn: "Kvar veg inn blir vurdert for seg, så ei vurdering av heile sida tel ikkje for nokon av dei.",
      en: "Each way in is judged on its own, so a judgement of the whole page counts for none of them."),
    accepts: [
      .service(
        "deltilbud:\n  - navn: Gruppe\n    vurdering:\n      - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2026-09-01}"
      )
    ],
    rejects: [
      .service(
        "↓vurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2026-09-01}\ndeltilbud:\n  - navn: Gruppe"
      ),
      .service(
        "vurdering:\n  - ↓{kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2027-09-01}"),
    ]
  )
}
