import Diagnostics

extension Criterion {
  static let openToAll = Criterion(
    .openToAll,
    name: Wording(nb: "åpent for alle", nn: "ope for alle", en: "open to all"),
    demand2014: Wording(
      nb: "Tilbudet er tilgjengelig for alle.", nn: "Tilbodet er tilgjengeleg for alle.",
      en: "The service is available to everyone."),
    demand2025: Wording(
      nb: "Tilbudet er tilgjengelig for alle som trenger det.", nn: "Tilbodet er tilgjengeleg for alle som treng det.",
      en: "The service is available to everyone in need."),
    whatToWrite: Wording(
      nb: "skriv «hvem» eller «alder» under «målgruppe»", nn: "skriv «kven» eller «alder» under «målgruppe»",
      en: "write “hvem” or “alder” under “målgruppe”"),
    examples: [
      .service(.met, "målgruppe: alle"),
      .service(.met, "målgruppe:\n  alder: 16–25"),
      .service(.met, "målgruppe:\n  hvem: voksne\n  krav: [bor eller oppholder seg i kommunen]"),
      .service(.met, "målgruppe:\n  hvem: voksne\n  krav: [oppholder seg i kommunen]"),
      .service(.needsJudgement, "målgruppe:\n  hvem: voksne\n  krav: [bor i kommunen]"),
      .service(.needsJudgement, "målgruppe:\n  hvem: voksne\n  krav: [etter behov]"),
      .service(.needsJudgement, "målgruppe:\n  hvem: voksne\n  krav: [har barn i barnehage]"),
      .service(.needsJudgement, "målgruppe: voksne", prose: "Vi gir hjelpen etter behov."),
      .service(.notMet, "målgruppe:\n  hvem: voksne\n  krav: [folkeregistrert i kommunen]"),
      .service(.notMet, "målgruppe:\n  hvem: voksne\n  krav: [har en alvorlig psykisk lidelse]"),
      .service(.notMet, "målgruppe:\n  hvem: voksne\n  krav: [har en diagnose]"),
      .service(.met, "målgruppe:\n  hvem: voksne\n  krav: [ingen diagnose]"),
      .service(.met, "målgruppe:\n  hvem: voksne\n  krav: [bor eller oppholder seg i Fjordvik]"),
      .service(.needsJudgement, "målgruppe:\n  hvem: voksne\n  krav: [oppholder seg i kommunen og har rusproblemer]"),
      .service(.needsJudgement, "målgruppe:\n  hvem: voksne\n  krav: [oppholdstillatelse]"),
      .service(.notMet, "målgruppe:\n  hvem: voksne\n  krav: [moderate til alvorlige vansker]"),
      .service(.contradicted, "målgruppe: voksne", prose: "Du må ha en diagnose for å få plass."),
      .service(.met, "målgruppe: voksne", prose: "Du trenger ikke ha en diagnose."),
      .service(.notDocumented, "målgruppe: Mennesker som har det vanskelig og trenger noen å snakke med."),
    ]
  ) { evidence in
    let audience = evidence.route.audience.value
    let field = evidence.field(.audience, evidence.route.audience.span)
    var grounds = audience.requirements.map { requirement in
      ground(for: requirement, [evidence.sources.quote(requirement.span)])
    }
    let restrictions = evidence.affirmed(.needsTest, .diagnosis, .registeredAddress)
    // Where the field itself asks for something like it, the sentence is no contradiction but the same thing in other words.
    if !restrictions.isEmpty, !grounds.contains(where: { $0.outcome != .met }) {
      grounds.append(
        Ground(
          .contradicted,
          Wording(
            nb: "teksten stiller et krav som feltet ikke nevner",
            nn: "teksten stiller eit krav som feltet ikkje nemner",
            en: "the text makes a requirement that the field does not name"),
          field + evidence.quotes(restrictions)))
    }
    grounds += evidence.ground(
      .needsJudgement,
      evidence.affirmed(.givenByNeed) + evidence.conditional(.needsTest, .diagnosis, .registeredAddress),
      Wording(
        nb: "teksten sier at hjelpen gis etter behov", nn: "teksten seier at hjelpa blir gitt etter behov",
        en: "the text says that help is given by need"))
    if audience.groups.isEmpty && audience.age == nil && audience.situations.isEmpty {
      grounds.append(
        Ground(
          .notDocumented,
          Wording(
            nb: "målgruppen er bare en setning", nn: "målgruppa er berre ei setning",
            en: "the audience is a sentence only"), field))
    } else {
      grounds.append(
        Ground(
          .met,
          Wording(
            nb: "tilbudet er for en hel aldersgruppe eller livssituasjon",
            nn: "tilbodet er for ei heil aldersgruppe eller ein livssituasjon",
            en: "the service is for a whole age group or life situation"), field))
    }
    return grounds
  }

  /// Ruling 17: staying here is enough by law, a registered address or a diagnosis is a barrier, and anything else is for people to judge.
  private static func ground(for requirement: Located<String>, _ quote: [Evidence]) -> Ground {
    let text = folded(requirement.value)
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    func says(_ parts: String...) -> Bool { parts.contains { text.contains($0) } }
    let asksNothing = Wording(
      nb: "tilbudet stiller ikke kravet", nn: "tilbodet stiller ikkje kravet", en: "the service does not ask for it")
    if ["ingen", "inga", "nei", "ingen krav", "none"].contains(text) { return Ground(.met, asksNothing, quote) }
    let isWaived =
      says(
        "ikke krav", "ikkje krav", "ingen krav", "ikke nodvendig", "ikkje nodvendig", "trenger ikke", "treng ikkje",
        "uansett", "uavhengig", "med eller u", "ma ikke ha", "ma ikkje ha")
      || words.first.map { ["ingen", "inga", "uten", "utan"].contains($0) } ?? false
    let isAddress = says(
      "folkeregister", "folkeregistrert", "bostedsregistrert", "busettregistrert", "registrert adresse")
    let isNeed = says(
      "diagnos", "alvorlig", "alvorleg", "behovsprov", "funksjonstap", "kriterier for tildeling",
      "kriteriene for tildeling", "kriterium for tildeling", "kriteria for tildeling", "alvorsgrad")
    if isWaived, isAddress || isNeed { return Ground(.met, asksNothing, quote) }
    // «Ikke alvorlig psykisk lidelse» keeps somebody out, but it is people who must judge whom.
    let isExclusion = words.first.map { ["ikke", "ikkje"].contains($0) } ?? false
    if isAddress, !isExclusion {
      return Ground(
        .notMet,
        Wording(
          nb: "du må ha registrert adresse", nn: "du må ha registrert adresse", en: "a registered address is required"),
        quote)
    }
    if isNeed, !isExclusion {
      return Ground(
        .notMet,
        Wording(
          nb: "du må ha en diagnose, en alvorlig tilstand eller bli vurdert",
          nn: "du må ha ein diagnose, ein alvorleg tilstand eller bli vurdert",
          en: "a diagnosis, a serious condition or an assessment is required"), quote)
    }
    switch residence(words) {
    case .staying:
      return Ground(
        .met,
        Wording(
          nb: "alle som bor eller oppholder seg her, kan bruke det",
          nn: "alle som bur eller oppheld seg her, kan bruke det",
          en: "everybody who lives or stays here can use it"), quote)
    case .living:
      return Ground(
        .needsJudgement,
        Wording(
          nb: "kravet er å bo her, men loven gjelder alle som oppholder seg her (helse- og omsorgstjenesteloven § 3-1)",
          nn: "kravet er å bu her, men lova gjeld alle som oppheld seg her (helse- og omsorgstenestelova § 3-1)",
          en:
            "it asks people to live here, but the law covers all who stay here (helse- og omsorgstjenesteloven § 3-1)"
        ),
        quote)
    case nil:
      return Ground(
        .needsJudgement,
        Wording(
          nb: "«\(requirement.value)» er et krav som må vurderes",
          nn: "«\(requirement.value)» er eit krav som må vurderast",
          en: "“\(requirement.value)” is a requirement that must be judged"), quote)
    }
  }

  private enum Residence { case staying, living }

  /// Whether a requirement is to live or stay here and nothing more: «oppholder seg her og har rusproblemer» is more.
  private static func residence(_ words: [String]) -> Residence? {
    let stays: Set = ["oppholder", "oppheld", "opphald", "opphold", "er"]
    let lives: Set = ["bor", "bur", "bosatt", "busett", "innbygger", "innbyggjar", "innbyggere", "innbyggjarar"]
    let others: Set = [
      "du", "deg", "den", "de", "dei", "alle", "som", "eller", "og", "seg", "har", "fast", "i", "pa", "her", "hos",
      "oss",
      "kommunen", "kommune", "bydelen", "bygda", "byen", "omradet", "her", "permanent", "midlertidig", "mellombels",
      "ma",
    ]
    var isPlace = false
    for word in words {
      // What stands after «i» is the name of the place.
      guard stays.contains(word) || lives.contains(word) || others.contains(word) || isPlace else { return nil }
      isPlace = ["i", "pa"].contains(word)
    }
    if words.contains(where: { stays.subtracting(["er"]).contains($0) }) { return .staying }
    return words.contains(where: lives.contains) ? .living : nil
  }
}
