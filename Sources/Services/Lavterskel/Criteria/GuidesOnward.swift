import Diagnostics

extension Criterion {
  static let guidesOnward = Criterion(
    .guidesOnward,
    name: Wording(nb: "los videre", nn: "los vidare", en: "a guide onward"),
    demand2014: Wording(
      nb: "Tilbudet kan være los videre for brukere, pårørende, familier, nettverk og nærmiljø.",
      nn: "Tilbodet kan vere los vidare for brukarar, pårørande, familiar, nettverk og nærmiljø.",
      en: "The service can guide users, next of kin, families, networks and the local community onward."),
    whatToWrite: Wording(
      nb: "skriv «los»: hvordan dere følger folk videre til rett sted",
      nn: "skriv «los»: korleis de følgjer folk vidare til rett stad",
      en: "write “los”: how you take people onward to the right place"),
    examples: [
      .service(.met, "los: Vi følger deg til rett sted."),
      .service(
        .met, "målgruppe: [voksne, pårørende]", prose: "Se også [Mental Helse](https://example.no/mental-helse)."),
      .service(.needsJudgement, "ventetid: drop-in", prose: "Vi hjelper deg videre til andre tjenester."),
      .service(.needsJudgement, "målgruppe: [voksne, pårørende]"),
      .service(.notDocumented, "ventetid: drop-in"), .service(.notDocumented, "los: ukjent"),
    ]
  ) { evidence in
    if let guidance = evidence.said(evidence.route.facts.guidance) {
      return [
        Ground(
          .met,
          Wording(
            nb: "det står hvordan du får hjelp videre", nn: "det står korleis du får hjelp vidare",
            en: "it says how people are guided onward"), evidence.field(.guidance, guidance.span))
      ]
    }
    let sentences = evidence.affirmed(.nextOfKin)
    let isForKin = evidence.route.audience.value.groups.first { $0.value == "pårørende" }
    let kin = (isForKin.map { [evidence.sources.quote($0.span)] } ?? []) + evidence.quotes(sentences)
    let links = evidence.onwardLinks.map { evidence.sources.quote($0) }
    if !kin.isEmpty, !links.isEmpty {
      return [
        Ground(
          .met,
          Wording(
            nb: "pårørende kan ta kontakt, og teksten viser videre",
            nn: "pårørande kan ta kontakt, og teksten viser vidare",
            en: "next of kin may make contact, and the text points onward"), kin + links.prefix(3))
      ]
    }
    let onward = kin + evidence.quotes(evidence.affirmed(.guidesOnward))
    guard !onward.isEmpty else { return [] }
    return [
      Ground(
        .needsJudgement,
        Wording(
          nb: "teksten nevner hjelp videre, men feltet «los» mangler",
          nn: "teksten nemner hjelp vidare, men feltet «los» manglar",
          en: "the text mentions help onward, but the field “los” is missing"), onward)
    ]
  }
}
