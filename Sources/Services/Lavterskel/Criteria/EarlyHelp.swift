import Diagnostics

extension Criterion {
  static let earlyHelp = Criterion(
    .earlyHelp,
    name: Wording(nb: "tidlig hjelp", nn: "tidleg hjelp", en: "early help"),
    demand2014: Wording(
      nb: "Tilbudet kan gi tidlige og tilstrekkelige tiltak.", nn: "Tilbodet kan gi tidlege og tilstrekkelege tiltak.",
      en: "The service can offer early and adequate measures."),
    whatToWrite: Wording(
      nb: "skriv «tiltak», og la en fagperson vurdere det under «vurdering»",
      nn: "skriv «tiltak», og la ein fagperson vurdere det under «vurdering»",
      en: "write “tiltak”, and let a professional judge it under “vurdering”"),
    examples: [
      .service(.needsJudgement, "tiltak: Samtaler og kurs før vanskene setter seg."),
      .service(.needsJudgement, "ventetid: drop-in", prose: "Vi gir tidlig hjelp til barn som strever."),
      .service(
        .met,
        "tiltak: Samtaler\nvurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Fagleder, dato: 2026-09-01}"
      ),
      .service(
        .notMet,
        "vurdering:\n  - {kriterium: 4, resultat: ikke oppfylt, begrunnelse: For sent, av: Fagleder, dato: 2026-09-01}"),
      .service(
        .notMet,
        "vurdering:\n  - {kriterium: 4, resultat: ikke oppfylt, begrunnelse: For sent, av: Fagleder, dato: 2026-09-01}\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig, av: Teamleder, dato: 2026-09-01}"
      ),
      .service(
        .notMet, "tiltak: Samtaler", prose: "Du må ha prøvd annen hjelp først."),
      .service(.notDocumented, "ventetid: drop-in"),
    ]
  ) { evidence in
    var grounds = evidence.ground(
      .notMet, evidence.affirmed(.otherHelpFirst),
      Wording(
        nb: "teksten sier at annen hjelp må være prøvd først", nn: "teksten seier at anna hjelp må vere prøvd først",
        en: "the text says that other help must have been tried first"))
    let measures = evidence.said(evidence.route.facts.measures).map { evidence.field(.measures, $0.span) } ?? []
    let support = measures + evidence.quotes(evidence.affirmed(.earlyHelp))
    if !support.isEmpty {
      grounds.append(
        Ground(
          .needsJudgement,
          Wording(
            nb: "tiltakene er beskrevet, men ingen har vurdert dem",
            nn: "tiltaka er omtalte, men ingen har vurdert dei",
            en: "the measures are described, but nobody has judged them"), support))
    }
    return grounds
  }
}
