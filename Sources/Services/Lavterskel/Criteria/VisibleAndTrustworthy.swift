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
    let signs = VisibleSigns(
      hasContact: hasContact, place: isSecret ? .secret : place.isEmpty ? .missing : .given, hasHours: !hours.isEmpty,
      verified: evidence.service.lastVerified, lix: lix)
    return [Ground(.needsJudgement, .visible(signs), contact + place + hours)]
  }

  /// LIX from which a text is heavier than ordinary official prose.
  private static let heavyText = 60
}

/// What of a service anybody can see, who has to judge whether it is to be trusted.
struct VisibleSigns: Sendable, Hashable {
  enum Place: Sendable, Hashable { case given, missing, secret }

  let hasContact: Bool
  let place: Place
  let hasHours: Bool
  /// When its page was last checked.
  let verified: Day?
  /// The readability of its text; nil where there is too little of it.
  let lix: Int?

  var words: Wording {
    var said = [
      hasContact
        ? Wording(nb: "kontakt er oppgitt", nn: "kontakt er oppgitt", en: "contact is given")
        : Wording(nb: "kontakt mangler", nn: "kontakt manglar", en: "contact is missing")
    ]
    switch place {
    case .given: said.append(Wording(nb: "sted er oppgitt", nn: "stad er oppgitt", en: "place is given"))
    case .missing: said.append(Wording(nb: "sted mangler", nn: "stad manglar", en: "place is missing"))
    case .secret:
      said.append(Wording(nb: "stedet er hemmelig", nn: "staden er hemmeleg", en: "the place is secret"))
    }
    said.append(
      hasHours
        ? Wording(nb: "åpningstid er oppgitt", nn: "opningstid er oppgitt", en: "hours are given")
        : Wording(nb: "åpningstid mangler", nn: "opningstid manglar", en: "hours are missing"))
    if let verified {
      let day = verified.iso
      said.append(Wording(nb: "kontrollert \(day)", nn: "kontrollert \(day)", en: "checked \(day)"))
    }
    if let lix { said.append(Wording(verbatim: "LIX \(lix)")) }
    return Wording(
      nb: said.map(\.nb).joined(separator: ", "), nn: said.map(\.nn).joined(separator: ", "),
      en: said.map(\.en).joined(separator: ", "))
  }
}
