import Diagnostics
import Services

extension Check {
  static let deadLink = Check(
    .deadLink,
    .directory { subject in
      subject.texts.flatMap { path, prose in
        prose.references.compactMap { dead($0, in: path, subject.targets) }
      }
    })

  private static func dead(_ reference: Prose.Reference, in path: String, _ targets: LinkTargets) -> Diagnostic? {
    switch targets.resolve(reference.destination, from: path) {
    case .outside, .target, .listing, .file, .hidden: return nil
    case .missingFile(let file):
      return missing(
        reference, file, nearest: targets.nearest(to: file, from: path),
        else: Wording(
          nb: "skriv filnavnet slik det er, som «legevakt.md»", nn: "skriv filnamnet slik det er, som «legevakt.md»",
          en: "write the file name as it is, such as “legevakt.md”"))
    case .missingAddress(let address):
      let near = nearMisses(of: address, among: targets.addresses.pages, limit: 2)
      let links = near.map { address in
        guard case .text(let kind)? = targets.addresses.owner(of: address),
          let file = targets.filePath(of: kind, nearest: path)
        else { return address }
        return targets.link(to: file, from: path)
      }
      return missing(
        reference, address, nearest: links,
        else: Wording(
          nb: "lenk til filen, som «legevakt.md», eller skriv hele adressen med https://",
          nn: "lenk til fila, som «legevakt.md», eller skriv heile adressa med https://",
          en: "link to the file, such as “legevakt.md”, or write the whole address with https://"))
    case .missingAnchor(let anchor, let choices):
      let shown = choices.prefix(8).map { "«#\($0)»" }.joined(separator: ", ")
      return Diagnostic(
        .deadLink, at: reference.span,
        Wording(
          nb: "siden har ingen overskrift «#\(anchor)»", nn: "sida har inga overskrift «#\(anchor)»",
          en: "the page has no heading “#\(anchor)”"),
        remedy: choices.isEmpty
          ? Wording(
            nb: "ta bort det som står etter «#»", nn: "ta bort det som står etter «#»",
            en: "take away what stands after “#”")
          : Wording(nb: "bruk en av \(shown)", nn: "bruk ein av \(shown)", en: "use one of \(shown)"))
    }
  }

  /// `nearest` are links as the file itself may write them.
  private static func missing(
    _ reference: Prose.Reference, _ target: String, nearest: [String], else remedy: Wording
  ) -> Diagnostic {
    let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      .deadLink, at: reference.span,
      reference.isImage
        ? Wording(
          nb: "bildet «\(target)» finnes ikke", nn: "biletet «\(target)» finst ikkje",
          en: "the image “\(target)” does not exist")
        : Wording(
          nb: "lenken går til «\(target)», som ikke finnes", nn: "lenkja går til «\(target)», som ikkje finst",
          en: "the link leads to “\(target)”, which does not exist"),
      remedy: nearest.isEmpty
        ? remedy
        : Wording(
          nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
          en: "write \(shown) if that is what you mean"))
  }
}

extension Rule {
  static let deadLink = Rule(
    "dead-link", .warning,
    demand: Wording(
      nb: "Lenker innenfor nettstedet går til en side og en overskrift som finnes.",
      nn: "Lenkjer innanfor nettstaden går til ei side og ei overskrift som finst.",
      en: "Links within the site lead to a page and a heading that exist."),
    rationale: Wording(
      nb: "En lenke som ikke virker, blir vist som vanlig tekst, og leseren kommer ikke videre.",
      nn: "Ei lenkje som ikkje verkar, blir vist som vanleg tekst, og lesaren kjem ikkje vidare.",
      en: "A link that does not work is shown as plain text, and readers get no further."),
    accepts: [
      .service("ventetid: ukjent", prose: "## Om oss\n\nLes [mer om oss](eksempel.md#om-oss)."),
      .service(
        "tema: angst",
        prose:
          "Se [oss](/tjenester/eksempel/), [alle](/tjenester/), [angst](/tema/angst/), [hjelp nå](/akutt) og [tallene](/tjenester.json)."
      ),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](eksemplet.md)."),
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](#om-oss)."),
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](/tjenester/eksemplet/)."),
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](/tjenester/eksempel/#om-oss)."),
      .service("ventetid: ukjent", prose: "Les om ↓[angst](/tema/angst/)."),
    ]
  )
}
