import Diagnostics

extension Criterion {
  static let visibleAndTrustworthy = Criterion(
    .visibleAndTrustworthy,
    name: Wording(nb: "synlig og til å stole på", nn: "synleg og til å stole på", en: "visible and trustworthy"),
    demand2014: Wording(
      nb: "Tilbudet framstår som et synlig, tydelig, egnet og tillitvekkende sted.",
      nn: "Tilbodet står fram som ein synleg, tydeleg, eigna og tillitvekkjande stad.",
      en: "The service appears as a visible, clear, suitable and trustworthy place."),
    whatToWrite: Wording(
      nb: "skriv telefon, sted og åpningstid, og la en fagperson vurdere det under «vurdering»",
      nn: "skriv telefon, stad og opningstid, og la ein fagperson vurdere det under «vurdering»",
      en: "write phone, place and hours, and let a professional judge it under “vurdering”"),
    examples: [
      .service(.needsJudgement, "kontakt:\n  telefon: 00 00 12 34"),
      .service(.needsJudgement, "ventetid: drop-in"),
      .service(
        .met,
        "kontakt:\n  telefon: 00 00 12 34\nvurdering:\n  - {kriterium: 9, resultat: oppfylt, begrunnelse: Godt skiltet, av: Fagleder, dato: 2026-09-01}"
      ),
      .service(
        .needsJudgement,
        "vurdering:\n  - {kriterium: 9, resultat: oppfylt, begrunnelse: Godt skiltet, av: Fagleder, dato: 2026-09-01}"),
      .service(
        .notMet,
        "vurdering:\n  - {kriterium: 9, resultat: ikke oppfylt, begrunnelse: Uten skilt, av: Fagleder, dato: 2026-09-01}"
      ),
      .service(
        .notMet, "ventetid: ukjent",
        prose:
          "Tjenestetildeling forutsetter saksbehandling etter forvaltningslovens bestemmelser, herunder begrunnelsesplikt, underretningsplikt og klageadgang for søknadsberettigede tjenestemottakere."
      ),
    ]
  ) { evidence in
    let facts = evidence.route.facts
    let contact = facts.contact.map { evidence.field(.contact, $0.span) } ?? []
    let hasContact = facts.contact.map { !$0.value.isEmpty } ?? false
    let isSecret = facts.places?.value.contains(where: \.isSecret) ?? false
    let place = isSecret ? [] : facts.places.map { evidence.field(.place, $0.span) } ?? []
    let hours = facts.openingHours.map { evidence.field(.openingHours, $0.span) } ?? []
    let lix = evidence.readability?.lix
    if !hasContact, let lix, heavyText <= lix {
      return [
        Ground(
          .notMet,
          Wording(
            nb: "teksten er tung å lese (LIX \(lix)), og det står ikke hvordan du får kontakt",
            nn: "teksten er tung å lese (LIX \(lix)), og det står ikkje korleis du får kontakt",
            en: "the text is heavy to read (LIX \(lix)), and no way to make contact is given"))
      ]
    }
    var said: [(nb: String, nn: String, en: String)] = []
    said.append(
      hasContact
        ? ("kontakt er oppgitt", "kontakt er oppgitt", "contact is given")
        : ("kontakt mangler", "kontakt manglar", "contact is missing"))
    said.append(
      isSecret
        ? ("stedet er hemmelig", "staden er hemmeleg", "the place is secret")
        : place.isEmpty
          ? ("sted mangler", "stad manglar", "place is missing")
          : ("sted er oppgitt", "stad er oppgitt", "place is given"))
    said.append(
      hours.isEmpty
        ? ("åpningstid mangler", "opningstid manglar", "hours are missing")
        : ("åpningstid er oppgitt", "opningstid er oppgitt", "hours are given"))
    if let verified = evidence.service.lastVerified {
      said.append(
        ("kontrollert \(verified.iso)", "kontrollert \(verified.iso)", "checked \(verified.iso)"))
    }
    if let lix { said.append(("LIX \(lix)", "LIX \(lix)", "LIX \(lix)")) }
    return [
      Ground(
        .needsJudgement,
        Wording(
          nb: said.map(\.nb).joined(separator: ", "), nn: said.map(\.nn).joined(separator: ", "),
          en: said.map(\.en).joined(separator: ", ")),
        contact + place + hours)
    ]
  }

  /// LIX from which a text is heavier than ordinary official prose.
  private static let heavyText = 60
}
