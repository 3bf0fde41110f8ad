import Diagnostics
import Services

extension Check {
  static let linkToHiddenPage = Check(
    .linkToHiddenPage,
    .directory { subject in
      // What is written on a page that is not shown itself misleads nobody.
      subject.texts.filter { !subject.targets.isHidden($0.path) }.flatMap { path, prose in
        prose.references.compactMap { reference in
          guard
            case .hidden(let kind, let reason, let successor) = subject.targets.resolve(
              reference.destination, from: path)
          else { return nil }
          func name(_ kind: LinkTargets.Kind) -> String {
            subject.targets.filePath(of: kind, nearest: path).map { subject.targets.link(to: $0, from: path) } ?? ""
          }
          if let successor { return moved(reference, kind, from: name(kind), to: name(successor)) }
          return hidden(reference, name(kind), reason)
        }
      }
    })

  private static func hidden(_ reference: Prose.Reference, _ file: String, _ reason: HiddenReason) -> Diagnostic {
    let why = reason.inWords
    return Diagnostic(
      .linkToHiddenPage, at: reference.span,
      Wording(
        nb: "lenken går til «\(file)», som ikke vises: \(why.nb)",
        nn: "lenkja går til «\(file)», som ikkje blir vist: \(why.nn)",
        en: "the link leads to “\(file)”, which is not shown: \(why.en)"),
      remedy: Wording(
        nb: "ta bort lenken, eller lenk til en side som vises",
        nn: "ta bort lenkja, eller lenk til ei side som blir vist",
        en: "take the link away, or link to a page that is shown"))
  }

  /// The link works, but its words are about what is gone.
  private static func moved(
    _ reference: Prose.Reference, _ kind: LinkTargets.Kind, from file: String, to successor: String
  ) -> Diagnostic {
    let ended: Wording
    let rewrite: Wording
    switch kind {
    case .service:
      ended = Wording(
        nb: "tilbudet i «\(file)» er avsluttet", nn: "tilbodet i «\(file)» er avslutta",
        en: "the service in “\(file)” has ended")
      rewrite = Wording(
        nb: "skriv navnet på det tilbudet", nn: "skriv namnet på det tilbodet", en: "write that service's name")
    case .page, .topic:
      ended = Wording(
        nb: "siden i «\(file)» er avsluttet", nn: "sida i «\(file)» er avslutta", en: "the page in “\(file)” has ended")
      rewrite = Wording(nb: "skriv navnet på den", nn: "skriv namnet på den", en: "write its name")
    }
    var diagnostic = Diagnostic(
      .linkToHiddenPage, at: reference.span,
      Wording(
        nb: "\(ended.nb), og lenken går til «\(successor)»", nn: "\(ended.nn), og lenkja går til «\(successor)»",
        en: "\(ended.en), and the link leads to “\(successor)”"),
      remedy: Wording(
        nb: "lenk til «\(successor)», og \(rewrite.nb)", nn: "lenk til «\(successor)», og \(rewrite.nn)",
        en: "link to “\(successor)”, and \(rewrite.en)"))
    diagnostic.severity = .info
    return diagnostic
  }
}

extension Rule {
  static let linkToHiddenPage = Rule(
    "link-to-hidden-page", .warning,
    demand: Wording(
      nb: "Lenker går til sider som vises.", nn: "Lenkjer går til sider som blir viste.",
      en: "Links lead to pages that are shown."),
    rationale: Wording(
      nb: "Lenken blir vist som vanlig tekst, og leseren kommer ikke videre.",
      nn: "Lenkja blir vist som vanleg tekst, og lesaren kjem ikkje vidare.",
      en: "The link is shown as plain text, and readers get no further."),
    accepts: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nLes om [B](b.md).\n",
        "tjenester/b.md": "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
      ],
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nutkast: ja\n---\nLes om [B](b.md).\n",
        "tjenester/b.md":
          "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nutkast: ja\n---\nTekst.\n",
      ],
    ],
    rejects: ["utkast: ja", "publiseres: 2027-01-01", "utløper: 2026-01-01", "avsluttet: 2026-01-01"].map { line in
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nLes om ↓[B](b.md) og ↓[B](/tjenester/b/).\n",
        "tjenester/b.md":
          "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n\(line)\n---\nTekst.\n",
      ]
    } + [
      [
        "sider/om.md": "---\ntittel: Om\n---\nLes om ↓[B](../tjenester/b.md) og ↓[vern](vern.md).\n",
        "sider/vern.md": "---\ntittel: Vern\nutkast: ja\n---\nTekst.\n",
        "tjenester/b.md":
          "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\navsluttet: {dato: 2026-01-01, erstattet av: c}\n---\nTekst.\n",
        "tjenester/c.md": "---\ntittel: C\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
      ]
    ]
  )
}
