import Diagnostics
import Services

extension Check {
  static let orphanTranslation = Check(
    .orphanTranslation,
    .directory { subject in
      let originals = Set(subject.directory.services.filter { !$0.isTranslation }.map(\.id))
      return subject.directory.services.filter { $0.isTranslation && !originals.contains($0.id) }.map { draft in
        Diagnostic(
          .orphanTranslation, at: .start(of: draft.path),
          Wording(
            nb: "oversettelsen har ingen original: «\(draft.slugSource).md» finnes ikke",
            nn: "omsetjinga har ingen original: «\(draft.slugSource).md» finst ikkje",
            en: "the translation has no original: “\(draft.slugSource).md” does not exist"),
          remedy: Wording(
            nb:
              "lag originalen, eller ta bort «.\(draft.language.code)» i filnavnet og skriv «tekstspråk: \(draft.language.code)»",
            nn:
              "lag originalen, eller ta bort «.\(draft.language.code)» i filnamnet og skriv «tekstspråk: \(draft.language.code)»",
            en:
              "make the original, or take “.\(draft.language.code)” out of the file name and write “tekstspråk: \(draft.language.code)”"
          ))
      }
    })
}

extension Rule {
  static let orphanTranslation = Rule(
    "orphan-translation", .error,
    demand: Wording(
      nb: "En oversettelse ligger ved siden av originalen.", nn: "Ei omsetjing ligg ved sida av originalen.",
      en: "A translation lies beside its original."),
    rationale: Wording(
      nb: "Fakta som pris og henvisning hentes fra originalen. Uten den mangler de.",
      nn: "Fakta som pris og tilvising blir henta frå originalen. Utan han manglar dei.",
      en: "Facts such as the fee and the referral come from the original. Without it they are missing."),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A på nynorsk\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ]
    ],
    rejects: [
      [
        "tjenester/a.nn.md":
          "↓---\ntittel: A på nynorsk\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ]
    ]
  )
}
