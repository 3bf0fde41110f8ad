import Diagnostics
import Services

extension Check {
  static let missingOwnerOrDate = Check(
    .missingOwnerOrDate,
    .service { draft, subject in
      guard draft.hasReadableFrontMatter, !draft.isTranslation,
        draft.hiddenReason(on: subject.today, in: subject.settings.languages) == nil
      else { return [] }
      // A field that stands in the file but could not be read has been reported already.
      let missing = [Field.owner, .lastVerified].filter { draft.keySpan(of: $0) == nil }
      guard !missing.isEmpty else { return [] }
      let hasNeither = missing.count == 2
      return [
        Diagnostic(
          .missingOwnerOrDate, at: draft.headSpan,
          hasNeither
            ? Wording(
              nb: "siden sier ikke hvem som er ansvarlig, eller når den sist ble kontrollert",
              nn: "sida seier ikkje kven som er ansvarleg, eller når ho sist vart kontrollert",
              en: "the page does not say who answers for it, or when it was last checked")
            : missing == [.owner]
              ? Wording(
                nb: "siden sier ikke hvem som er ansvarlig for den",
                nn: "sida seier ikkje kven som er ansvarleg for ho",
                en: "the page does not say who answers for it")
              : Wording(
                nb: "siden sier ikke når den sist ble kontrollert", nn: "sida seier ikkje når ho sist vart kontrollert",
                en: "the page does not say when it was last checked"),
          remedy: hasNeither
            ? Wording(
              nb:
                "legg til «ansvarlig: …» med en rolle, og «kontrollert: \(subject.today.iso)» når noen har lest gjennom",
              nn:
                "legg til «ansvarleg: …» med ei rolle, og «kontrollert: \(subject.today.iso)» når nokon har lese gjennom",
              en: "add “ansvarlig: …” with a role, and “kontrollert: \(subject.today.iso)” once somebody has read it")
            : missing == [.owner]
              ? Wording(
                nb: "legg til «ansvarlig: …» med en rolle, som «Leder for Familiens hus»",
                nn: "legg til «ansvarleg: …» med ei rolle, som «Leiar for Familiens hus»",
                en: "add “ansvarlig: …” with a role, such as “Leder for Familiens hus”")
              : Wording(
                nb: "legg til «kontrollert: \(subject.today.iso)» når noen har lest gjennom siden",
                nn: "legg til «kontrollert: \(subject.today.iso)» når nokon har lese gjennom sida",
                en: "add “kontrollert: \(subject.today.iso)” once somebody has read the page through"),
          field: missing.first?.id)
      ]
    })
}

extension Rule {
  static let missingOwnerOrDate = Rule(
    "missing-owner-or-date", .info,
    demand: Wording(
      nb: "En side sier hvem som er ansvarlig for den, og når den sist ble kontrollert.",
      nn: "Ei side seier kven som er ansvarleg for ho, og når ho sist vart kontrollert.",
      en: "A page says who answers for it and when it was last checked."),
    rationale: Wording(
      nb: "En side som ingen eier, blir gammel uten at noen merker det.",
      nn: "Ei side som ingen eig, blir gammal utan at nokon merkar det.",
      en: "A page that nobody owns grows old without anybody noticing."),
    accepts: [
      .service("ansvarlig: Kommuneoverlegen\nkontrollert: 2026-09-01"), .service("utkast: ja"),
    ],
    rejects: [
      .service("↓tittel: Eksempel"),
      .service("↓tittel: Eksempel\nansvarlig: Kommuneoverlegen"),
      .service("↓tittel: Eksempel\nkontrollert: 2026-09-01"),
    ],
    waitsForErrors: true
  )
}
