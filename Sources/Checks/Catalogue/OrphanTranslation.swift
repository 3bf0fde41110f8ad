import Diagnostics
import Services

extension Check {
  static let orphanTranslation = Check(
    .orphanTranslation,
    .directory { subject in
      let services = subject.directory.services
      let originals = Set(services.lazy.filter { !$0.isTranslation }.map(\.id))
      let pages = subject.directory.pages
      let originalPages = Set(pages.lazy.filter { !$0.isTranslation }.map { PageName($0) })
      return services.filter { $0.isTranslation && !originals.contains($0.id) }.map {
        orphan($0.path, original: $0.slugSource, $0.language)
      }
        + pages.filter { $0.isTranslation && !originalPages.contains(PageName($0)) }.map {
          orphan($0.path, original: $0.id, $0.language)
        }
    })

  /// A page of `sider/` and a topic's text may have the same id.
  private struct PageName: Hashable {
    let kind: PageDraft.Kind
    let id: String

    init(_ page: PageDraft) {
      kind = page.kind
      id = page.id
    }
  }

  private static func orphan(_ path: String, original: String, _ language: LanguageCode) -> Diagnostic {
    Diagnostic(
      .orphanTranslation, at: .start(of: path),
      Wording(
        nb: "oversettelsen har ingen original: «\(original).md» finnes ikke",
        nn: "omsetjinga har ingen original: «\(original).md» finst ikkje",
        en: "the translation has no original: “\(original).md” does not exist"),
      remedy: Wording(
        nb: "lag originalen, eller ta bort «.\(language.code)» i filnavnet og skriv «tekstspråk: \(language.code)»",
        nn: "lag originalen, eller ta bort «.\(language.code)» i filnamnet og skriv «tekstspråk: \(language.code)»",
        en:
          "make the original, or take “.\(language.code)” out of the file name and write “tekstspråk: \(language.code)”"
      ))
  }
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
      ],
      [
        "sider/om.md": "---\ntittel: Om oss\n---\nTekst.\n", "sider/om.nn.md": "---\ntittel: Om oss\n---\nTekst.\n",
        "tema/angst.md": "Tekst.\n", "tema/angst.nn.md": "Tekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ],
    rejects: [
      [
        "tjenester/a.nn.md":
          "↓---\ntittel: A på nynorsk\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "sider/om.nn.md": "↓---\ntittel: Om oss\n---\nTekst.\n", "tema/om.md": "---\ntittel: Om\n---\nTekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tema/angst.nn.md": "↓Tekst.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ]
  )
}
