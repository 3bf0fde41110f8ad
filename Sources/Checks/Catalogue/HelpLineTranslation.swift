import Diagnostics
import Services

extension Check {
  static let helpLineTranslation = Check(
    .helpLineTranslation,
    .directory { subject in
      let languages = subject.directory.settings.languages
      return subject.directory.helpLines.flatMap(\.translations).compactMap { translation in
        let language = translation.language
        if language.value == languages.first {
          return Diagnostic(
            .helpLineTranslation, at: language.span,
            Wording(
              nb: "«\(language.value.code)» er språket som «hva» er skrevet på",
              nn: "«\(language.value.code)» er språket som «kva» er skrive på",
              en: "“\(language.value.code)” is the language that “hva” is written in"),
            remedy: Wording(
              nb: "skriv teksten under «hva», og fjern denne linjen",
              nn: "skriv teksten under «kva», og fjern denne linja",
              en: "write the text under “hva”, and remove this line"),
            field: HelpLineKey.translations.id)
        }
        guard !languages.contains(language.value) else { return nil }
        return Diagnostic(
          .helpLineTranslation, at: language.span,
          Wording(
            nb: "ingen ser denne teksten: «\(language.value.code)» er ikke et av språkene på nettstedet",
            nn: "ingen ser denne teksten: «\(language.value.code)» er ikkje eit av språka på nettstaden",
            en: "nobody sees this text: “\(language.value.code)” is not one of the site's languages"),
          remedy: Wording(
            nb: "legg til språket under «språk» i «nettsted.yaml», eller fjern linjen",
            nn: "legg til språket under «språk» i «nettsted.yaml», eller fjern linja",
            en: "add the language under “språk” in “nettsted.yaml”, or remove the line"),
          field: HelpLineKey.translations.id)
      }
    })
}

extension Rule {
  static let helpLineTranslation = Rule(
    "help-line-translation", .warning,
    demand: Wording(
      nb: "«oversettelser» av en hjelpetelefon er på språk som nettstedet har, og ikke på det første av dem.",
      nn: "«omsetjingar» av ein hjelpetelefon er på språk som nettstaden har, og ikkje på det første av dei.",
      en: "“oversettelser” of a help line are in languages that the site has, and not in the first of them."),
    rationale: Wording(
      nb: "Teksten blir ellers ikke vist, eller det står to tekster på samme språk.",
      nn: "Teksten blir elles ikkje vist, eller det står to tekstar på same språk.",
      en: "The text is not shown otherwise, or there are two texts in one language."),
    accepts: [
      ["hjelpetelefoner.yaml": .line("en: For everyone."), "nettsted.yaml": .site("nb, en")],
      ["hjelpetelefoner.yaml": .line("nb: For alle."), "nettsted.yaml": .site("nn, nb")],
    ],
    rejects: [
      ["hjelpetelefoner.yaml": .line("↓nb: For alle."), "nettsted.yaml": .site("nb, en")],
      ["hjelpetelefoner.yaml": .line("↓fa: برای همه."), "nettsted.yaml": .site("nb, en")],
    ]
  )
}

extension String {
  fileprivate static func line(_ translation: String) -> String {
    """
    - navn: Telefonen
      nummer: 113
      hva: For alle.
      oversettelser:
        \(translation)
      kilde: https://example.no
      kontrollert: 2026-11-20

    """
  }

  fileprivate static func site(_ languages: String) -> String {
    "navn: Prøve\nadresse: https://example.no\nspråk: [\(languages)]\neksempel: ja\n"
  }
}
