import Diagnostics
import Services

extension Check {
  static let responsibilityForMildTrouble = Check(
    .responsibilityForMildTrouble,
    .service { draft, _ in
      var seen: Set<Span> = []
      return draft.routeFacts.compactMap { facts in
        guard let responsibility = facts.responsibility, let severity = facts.severity,
          responsibility.span.path == draft.path, responsibility.value == .specialist, severity.value.contains(.mild),
          seen.insert(responsibility.span).inserted
        else { return nil }
        return Diagnostic(
          .responsibilityForMildTrouble, at: responsibility.span,
          Wording(
            nb: "lette vansker er kommunens ansvar, men siden sier spesialisthelsetjenesten",
            nn: "lette vanskar er kommunen sitt ansvar, men sida seier spesialisthelsetenesta",
            en: "mild trouble is the municipality's responsibility, but the page says specialist health care"),
          remedy: Wording(
            nb: "skriv «ansvar: kommune» eller «ansvar: delt», eller ta «lett» ut av «alvorlighet»",
            nn:
              "skriv «ansvar: kommune» eller «ansvar: delt», eller ta «lett» ut av «\(Field.severity.names.nn.first ?? Field.severity.id)»",
            en: "write “ansvar: kommune” or “ansvar: delt”, or take “lett” out of “alvorlighet”"),
          field: Field.responsibility.id,
          notes: [
            .init(
              Wording(nb: "her står «lett»", nn: "her står «lett»", en: "“lett” stands here"), at: severity.span)
          ])
      }
    })
}

extension Rule {
  static let responsibilityForMildTrouble = Rule(
    "responsibility-for-mild-trouble", .warning,
    demand: Wording(
      nb: "Et tilbud for lette vansker er ikke spesialisthelsetjenestens ansvar alene.",
      nn: "Eit tilbod for lette vanskar er ikkje ansvaret til spesialisthelsetenesta åleine.",
      en: "A service for mild trouble is not the responsibility of specialist health care alone."),
    rationale: Wording(
      nb:
        "Milde og kortvarige vansker skal kommunen hjelpe med. Den som sendes til sykehuset med dem, får ofte avslag og må begynne på nytt.",
      nn:
        "Milde og kortvarige vanskar skal kommunen hjelpe med. Den som blir send til sjukehuset med dei, får ofte avslag og må byrje på nytt.",
      en:
        "The municipality is to help with mild and short-lived trouble. Those sent to a hospital with it are often turned away and must start again."
    ),
    source:
      "Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, 26.02.2025, hovedforløp 1",
    accepts: [
      .service("ansvar: spesialisthelsetjeneste\navtale: Avtale med sykehuset\nalvorlighet: [moderat, alvorlig]"),
      .service("ansvar: delt\navtale: Avtale med sykehuset\nalvorlighet: [lett, moderat]"),
      .service("ansvar: kommune\nalvorlighet: lett"),
      .service("ansvar: spesialisthelsetjeneste"),
    ],
    rejects: [
      .service("ansvar: ↓spesialisthelsetjeneste\nalvorlighet: [lett, moderat]"),
      .service(
        "ansvar: ↓spesialisthelsetjeneste\ndeltilbud:\n  - {navn: Kurs, alvorlighet: lett}\n  - {navn: Samtale}"),
    ]
  )
}
