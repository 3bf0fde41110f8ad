import Diagnostics
import Services

extension Check {
  static let untranslatedProse = Check(
    .untranslatedProse,
    .directory { subject in
      let directory = subject.directory
      let services = Set(directory.services.filter { !$0.isTranslation && !$0.prose.blocks.isEmpty }.map(\.id))
      let pages = directory.pages.filter { !$0.isTranslation && !$0.prose.blocks.isEmpty }
      let texts = Dictionary(grouping: pages, by: \.kind).mapValues { Set($0.map(\.id)) }
      return directory.services.filter { draft in
        draft.isTranslation && draft.hasReadableProse && draft.prose.blocks.isEmpty && services.contains(draft.id)
      }.map { untranslated($0.headSpan) }
        + directory.pages.filter { page in
          page.isTranslation && page.hasReadableProse && page.prose.blocks.isEmpty
            && texts[page.kind]?.contains(page.id) == true
        }.map { untranslated(.start(of: $0.path)) }
    })

  private static func untranslated(_ span: Span) -> Diagnostic {
    Diagnostic(
      .untranslatedProse, at: span,
      Wording(
        nb: "oversettelsen har ingen tekst, men originalen har", nn: "omsetjinga har ingen tekst, men originalen har",
        en: "the translation has no text, but the original has"),
      remedy: Wording(
        nb: "skriv teksten på dette språket under feltene, eller slett filen",
        nn: "skriv teksten på dette språket under felta, eller slett fila",
        en: "write the text in this language below the fields, or delete the file"))
  }
}

extension Rule {
  static let untranslatedProse = Rule(
    "untranslated-prose", .error,
    demand: Wording(
      nb: "En oversettelse har sin egen tekst når originalen har tekst.",
      nn: "Ei omsetjing har sin eigen tekst når originalen har tekst.",
      en: "A translation has a text of its own where the original has one."),
    rationale: Wording(
      nb: "Den som velger språket, får en side uten det den skulle fortelle. Uten oversettelse vises originalen.",
      nn: "Den som vel språket, får ei side utan det ho skulle fortelje. Utan omsetjing blir originalen vist.",
      en:
        "Whoever chooses the language gets a page without what it was to tell. Without a translation the original is shown."
    ),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\ntittel: A på nynorsk\n---\nTekst på nynorsk.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
        "tjenester/a.nn.md": "---\ntittel: A på nynorsk\n---\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ],
    rejects: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nn.md": "---\n↓tittel: A på nynorsk\n---\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
      [
        "sider/om.md": "---\ntittel: Om\n---\nTekst.\n", "sider/om.nn.md": "↓---\ntittel: Om\n---\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n",
      ],
    ]
  )
}
