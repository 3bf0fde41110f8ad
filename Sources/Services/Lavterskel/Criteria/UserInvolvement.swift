import Diagnostics

extension Criterion {
  static let userInvolvement = Criterion(
    .userInvolvement,
    name: Wording(nb: "medvirkning", nn: "medverknad", en: "user involvement"),
    demand2014: Wording(
      nb: "Brukerne medvirker i høy grad, og ønskene og behovene deres blir tatt på alvor.",
      nn: "Brukarane medverkar i høg grad, og ønska og behova deira blir tekne på alvor.",
      en: "Users are involved to a high degree, and their wishes and needs are accepted."),
    whatToWrite: Wording(
      nb: "skriv «medvirkning», og la en fagperson vurdere det under «vurdering»",
      nn: "skriv «medverknad», og la ein fagperson vurdere det under «vurdering»",
      en: "write “medvirkning”, and let a professional judge it under “vurdering”"),
    examples: [
      .service(.needsJudgement, "medvirkning: Brukerråd hver måned"),
      .service(.needsJudgement, "ventetid: drop-in", prose: "Du setter målene selv."),
      .service(
        .met,
        "medvirkning: Brukerråd\nvurdering:\n  - {kriterium: 8, resultat: oppfylt, begrunnelse: Rådet bestemmer, av: Fagleder, dato: 2026-09-01}"
      ),
      .service(
        .notMet,
        "vurdering:\n  - {kriterium: 8, resultat: ikke oppfylt, begrunnelse: Ingen spør, av: Fagleder, dato: 2026-09-01}"
      ),
      .service(.notDocumented, "ventetid: drop-in"),
    ]
  ) { evidence in
    let stated =
      evidence.said(evidence.route.facts.userInvolvement).map { evidence.field(.userInvolvement, $0.span) } ?? []
    let support = stated + evidence.quotes(evidence.affirmed(.userInvolvement))
    guard !support.isEmpty else { return [] }
    return [
      Ground(
        .needsJudgement,
        Wording(
          nb: "medvirkningen er beskrevet, men ingen har vurdert den",
          nn: "medverknaden er omtalt, men ingen har vurdert han",
          en: "the involvement is described, but nobody has judged it"), support)
    ]
  }
}
