import Diagnostics
import Services

extension Check {
  static let hiddenLanguage = Check(
    .hiddenLanguage,
    .directory { subject in
      guard subject.directory.settings.hasReadableLanguages else { return [] }
      let files =
        subject.directory.services.filter(\.isTranslation).map { ($0.path, $0.language) }
        + subject.directory.pages.filter(\.isTranslation).map { ($0.path, $0.language) }
      return files.filter { !subject.directory.settings.languages.contains($0.1) }.map { path, language in
        let code = language.code
        return Diagnostic(
          .hiddenLanguage, at: .start(of: path),
          Wording(
            nb: "oversettelsen vises ikke: «\(code)» er ikke et av språkene til nettstedet",
            nn: "omsetjinga blir ikkje vist: «\(code)» er ikkje eit av språka til nettstaden",
            en: "the translation is not shown: “\(code)” is not one of the site's languages"),
          remedy: Wording(
            nb: "legg til «\(code)» under «språk» i «nettsted.yaml»",
            nn: "legg til «\(code)» under «språk» i «nettsted.yaml»",
            en: "add “\(code)” under “språk” in “nettsted.yaml”"))
      }
    })
}

extension Rule {
  static let hiddenLanguage = Rule(
    "hidden-language", .warning,
    demand: Wording(
      nb: "En oversettelse er på et språk som nettstedet har.", nn: "Ei omsetjing er på eit språk som nettstaden har.",
      en: "A translation is in a language that the site has."),
    rationale: Wording(
      nb: "Ingen får se en side på et språk som ikke står i menyen.",
      nn: "Ingen får sjå ei side på eit språk som ikkje står i menyen.",
      en: "Nobody sees a page in a language that is not in the menu."),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A på nynorsk\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ]
    ],
    rejects: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "↓---\ntittel: A på nynorsk\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n",
      ]
    ]
  )
}
