import Diagnostics

extension Criterion {
  static let noAbilityToPayNeeded = Criterion(
    .noAbilityToPayNeeded,
    name: Wording(nb: "uten betalingsevne", nn: "utan betalingsevne", en: "without means to pay"),
    demand2014: Wording(
      nb: "Du kan bruke tilbudet selv om du ikke kan betale.",
      nn: "Du kan bruke tilbodet sjølv om du ikkje kan betale.",
      en: "People who cannot pay can use the service."),
    whatToWrite: Wording(
      nb: "skriv hva det koster, og under «fritak» hvem som slipper å betale",
      nn: "skriv kva det kostar, og under «fritak» kven som slepp å betale",
      en: "write what it costs, and under “fritak” who need not pay"),
    examples: [
      .service(.met, "egenandel: gratis"),
      .service(.met, "egenandel:\n  type: gratis med tillegg\n  utgifter: kan unngås"),
      .service(.met, "egenandel: etter evne"),
      .service(.met, "egenandel:\n  type: fast pris\n  beløp: 150 kr\n  fritak: [kan ikke betale]"),
      .service(.notMet, "egenandel: 150 kr"),
      .service(.notMet, "egenandel:\n  type: fast pris\n  beløp: 150 kr\n  fritak: [frikort]"),
      .service(.notMet, "egenandel: teller mot frikort"),
      .service(.notMet, "egenandel: inntektsavhengig"),
      .service(.needsJudgement, "egenandel: gratis for noen"),
      .service(.needsJudgement, "egenandel:\n  type: gratis med tillegg\n  utgifter: kan ikke unngås"),
      .service(.needsJudgement, "egenandel: ikke relevant"),
      .service(.notDocumented, "egenandel: gratis med tillegg"),
      .service(.notDocumented, "egenandel: ukjent"),
      .service(.contradicted, "egenandel: gratis", prose: "Egenandelen er 300 kr for hver time."),
      .service(.contradicted, "egenandel: 150 kr", prose: "Tilbudet er gratis."),
      .service(.met, "egenandel: gratis", prose: "Du betaler ingen egenandel."),
    ]
  ) { evidence in
    let fee = evidence.route.userFee.value
    let field = evidence.field(.userFee, evidence.route.userFee.span)
    if let exemption = fee.exemptions.first(where: { isForThoseWhoCannotPay($0.value) }) {
      return [
        Ground(
          .met,
          Wording(
            nb: "den som ikke kan betale, slipper", nn: "den som ikkje kan betale, slepp",
            en: "those who cannot pay are exempt"),
          [evidence.sources.quote(exemption.span)])
      ]
    }
    return contradictions(of: fee, evidence, field) + [ground(for: fee, field)]
  }

  private static func ground(for fee: UserFee, _ field: [Evidence]) -> Ground {
    let costs = Wording(
      nb: "det koster noe, og ingen slipper fordi de ikke kan betale",
      nn: "det kostar noko, og ingen slepp fordi dei ikkje kan betale",
      en: "it costs something, and nobody is exempt for being unable to pay")
    return switch fee.kind {
    case .free: Ground(.met, Wording(nb: "det er gratis", nn: "det er gratis", en: "it is free"), field)
    case .byAbility:
      Ground(
        .met,
        Wording(nb: "du betaler etter evne", nn: "du betaler etter evne", en: "people pay what they can"), field)
    case .freeWithExtras:
      switch fee.expenses {
      case .avoidable:
        Ground(
          .met,
          Wording(
            nb: "det er gratis, og tilleggene kan unngås", nn: "det er gratis, og tillegga kan unngåast",
            en: "it is free, and the extras can be avoided"), field)
      case .unavoidable:
        Ground(
          .needsJudgement,
          Wording(
            nb: "det er gratis, men utgiftene kan ikke unngås", nn: "det er gratis, men utgiftene kan ikkje unngåast",
            en: "it is free, but the expenses cannot be avoided"), field)
      case nil:
        Ground(
          .notDocumented,
          Wording(
            nb: "det står ikke om tilleggene kan unngås", nn: "det står ikkje om tillegga kan unngåast",
            en: "it does not say whether the extras can be avoided"), field)
      }
    case .fixedPrice, .countsTowardsExemptionCard, .dependsOnIncome: Ground(.notMet, costs, field)
    case .freeForSome:
      Ground(
        .needsJudgement,
        Wording(nb: "det er gratis for noen", nn: "det er gratis for nokon", en: "it is free for some"), field)
    case .notRelevant:
      Ground(
        .needsJudgement,
        Wording(
          nb: "tilbudet er selv penger eller lån", nn: "tilbodet er sjølv pengar eller lån",
          en: "the service is itself money"), field)
    case .unknown:
      Ground(
        .notDocumented,
        Wording(
          nb: "det står ikke hva det koster", nn: "det står ikkje kva det kostar", en: "it does not say what it costs"),
        field)
    }
  }

  private static func contradictions(of fee: UserFee, _ evidence: RouteEvidence, _ field: [Evidence]) -> [Ground] {
    let sentences: [Statement]
    let reason: Wording
    switch fee.kind {
    case .free:
      sentences = evidence.affirmed(.cost)
      reason = Wording(
        nb: "feltet sier at det er gratis, teksten sier at det koster noe",
        nn: "feltet seier at det er gratis, teksten seier at det kostar noko",
        en: "the field says that it is free, the text says that it costs something")
    case .fixedPrice, .countsTowardsExemptionCard, .dependsOnIncome:
      sentences = evidence.denied(.cost)
      reason = Wording(
        nb: "feltet sier at det koster noe, teksten sier at det er gratis",
        nn: "feltet seier at det kostar noko, teksten seier at det er gratis",
        en: "the field says that it costs something, the text says that it is free")
    case .freeWithExtras, .byAbility, .freeForSome, .notRelevant, .unknown: return []
    }
    return evidence.ground(.contradicted, sentences, beside: field, reason)
  }

  private static func isForThoseWhoCannotPay(_ exemption: String) -> Bool {
    let text = folded(exemption)
    return [
      "kan ikke betale", "ikke kan betale", "kan ikkje betale", "ikkje kan betale", "ikke har rad", "har ikke rad",
      "ikkje har rad", "har ikkje rad", "uten betalingsevne", "utan betalingsevne", "cannot pay", "cannot afford",
    ].contains { text.contains($0) }
  }
}
