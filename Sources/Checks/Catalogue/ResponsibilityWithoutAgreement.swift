import Diagnostics
import Services

extension Check {
  static let responsibilityWithoutAgreement = Check(
    .responsibilityWithoutAgreement,
    .service { draft, _ in
      var seen: Set<Span> = []
      return draft.routeFacts.compactMap { facts in
        guard let responsibility = facts.responsibility, responsibility.span.path == draft.path,
          responsibility.value.isByAgreement, facts.agreement == nil, facts.keys[.agreement] == nil,
          seen.insert(responsibility.span).inserted
        else { return nil }
        return Diagnostic(
          .responsibilityWithoutAgreement, at: responsibility.span,
          Wording(
            nb: "ansvaret er «\(responsibility.value.id)», men siden sier ikke hvilken avtale som fordeler det",
            nn:
              "ansvaret er «\(responsibility.value.names.nn.first ?? responsibility.value.id)», men sida seier ikkje kva avtale som fordeler det",
            en: "the responsibility is “\(responsibility.value.id)”, but the page does not say by which agreement"),
          remedy: Wording(
            nb: "legg til «avtale: …», som «avtale: Samarbeidsavtale med DPS»",
            nn: "legg til «avtale: …», som «avtale: Samarbeidsavtale med DPS»",
            en: "add “avtale: …”, such as “avtale: Samarbeidsavtale med DPS”"),
          field: Field.agreement.id)
      }
    })
}

extension Responsibility {
  /// Whether it is somebody else's too, so that an agreement says who does what.
  fileprivate var isByAgreement: Bool {
    switch self {
    case .shared, .specialist: true
    case .municipality, .intermunicipal, .county, .state, .voluntary: false
    }
  }
}

extension Rule {
  static let responsibilityWithoutAgreement = Rule(
    "responsibility-without-agreement", .info,
    demand: Wording(
      nb:
        "Et tilbud med delt ansvar, eller som spesialisthelsetjenesten har ansvar for, sier hvilken avtale det bygger på.",
      nn:
        "Eit tilbod med delt ansvar, eller som spesialisthelsetenesta har ansvar for, seier kva avtale det byggjer på.",
      en: "A service with shared responsibility, or under specialist health care, names the agreement that it rests on."
    ),
    rationale: Wording(
      nb: "Uten avtalen vet verken leseren eller de ansatte hvem som skal hjelpe når noe glipper.",
      nn: "Utan avtalen veit verken lesaren eller dei tilsette kven som skal hjelpe når noko glepp.",
      en: "Without it neither readers nor staff know who is to help when something slips."),
    source: "Helse- og omsorgstjenesteloven § 6-1",
    accepts: [
      .service("ansvar: delt\navtale: Samarbeidsavtale med DPS"), .service("ansvar: kommune"),
      .service("avtale: Samarbeidsavtale\ndeltilbud:\n  - {navn: Kurs, ansvar: delt}\n  - {navn: Samtale}"),
    ],
    rejects: [.service("ansvar: ↓delt"), .service("ansvar: ↓spesialisthelsetjeneste")]
  )
}
