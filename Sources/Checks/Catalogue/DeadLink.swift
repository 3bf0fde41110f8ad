import Diagnostics
import Services

extension Check {
  static let deadLink = Check(
    .deadLink,
    .directory { subject in
      let texts =
        subject.directory.services.map { ($0.path, $0.prose) } + subject.directory.pages.map { ($0.path, $0.prose) }
      return texts.flatMap { path, prose in
        prose.references.compactMap { reference in
          dead(reference, subject.targets.resolve(reference.destination, from: path), subject.targets)
        }
      }
    })

  private static func dead(
    _ reference: Prose.Reference, _ resolution: LinkTargets.Resolution, _ targets: LinkTargets
  ) -> Diagnostic? {
    switch resolution {
    case .outside, .target, .image: return nil
    case .missingFile(let path):
      let nearest = nearMisses(of: path, among: targets.paths, limit: 2).map { "«\($0)»" }.joined(separator: ", ")
      let mend = Wording(
        nb: nearest.isEmpty
          ? "skriv filnavnet slik det er, som «legevakt.md»" : "skriv \(nearest) hvis det er det du mener",
        nn: nearest.isEmpty
          ? "skriv filnamnet slik det er, som «legevakt.md»" : "skriv \(nearest) om det er det du meiner",
        en: nearest.isEmpty
          ? "write the file name as it is, such as “legevakt.md”" : "write \(nearest) if that is what you mean")
      return Diagnostic(
        .deadLink, at: reference.span,
        reference.isImage
          ? Wording(
            nb: "bildet «\(path)» finnes ikke", nn: "biletet «\(path)» finst ikkje",
            en: "the image “\(path)” does not exist")
          : Wording(
            nb: "lenken går til «\(path)», som ikke finnes", nn: "lenkja går til «\(path)», som ikkje finst",
            en: "the link leads to “\(path)”, which does not exist"),
        remedy: mend)
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
}

extension Rule {
  static let deadLink = Rule(
    "dead-link", .warning,
    demand: Wording(
      nb: "Lenker mellom filer går til en side og en overskrift som finnes.",
      nn: "Lenkjer mellom filer går til ei side og ei overskrift som finst.",
      en: "Links between files lead to a page and a heading that exist."),
    rationale: Wording(
      nb: "En lenke som ikke virker, blir vist som vanlig tekst, og leseren kommer ikke videre.",
      nn: "Ei lenkje som ikkje verkar, blir vist som vanleg tekst, og lesaren kjem ikkje vidare.",
      en: "A link that does not work is shown as plain text, and readers get no further."),
    accepts: [.service("ventetid: ukjent", prose: "## Om oss\n\nLes [mer om oss](eksempel.md#om-oss).")],
    rejects: [
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](eksemplet.md)."),
      .service("ventetid: ukjent", prose: "Les ↓[mer om oss](#om-oss)."),
    ]
  )
}
