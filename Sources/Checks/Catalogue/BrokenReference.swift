import Diagnostics
import Services

extension Check {
  static let brokenReference = Check(
    .brokenReference,
    .directory { subject in
      subject.directory.services.flatMap { draft in
        let references = (draft.related?.value ?? []) + [draft.ended?.value.replacement].compactMap { $0 }
        return references.filter { $0.span.path == draft.path }.compactMap { reference in
          subject.index.id(of: reference.value, fromPrefix: draft.idPrefix) == nil
            ? broken(
              reference, among: subject.index.allIDs,
              Wording(
                nb: "det finnes ikke noe tilbud som heter «\(reference.value)»",
                nn: "det finst ikkje noko tilbod som heiter «\(reference.value)»",
                en: "there is no service called “\(reference.value)”"))
            : nil
        }
      }
        + subject.directory.pages.compactMap { page in
          guard let reference = page.ended?.value.replacement, reference.span.path == page.path,
            subject.targets.text(replacingPage: reference.value) == nil
          else { return nil }
          return broken(
            reference, among: subject.targets.namesOfReplacements,
            Wording(
              nb: "det finnes ingen side og ikke noe tilbud som heter «\(reference.value)»",
              nn: "det finst inga side og ikkje noko tilbod som heiter «\(reference.value)»",
              en: "there is no page and no service called “\(reference.value)”"))
        }
    })

  private static func broken(_ reference: Located<String>, among names: [String], _ summary: Wording) -> Diagnostic {
    let nearest = nearMisses(of: reference.value, among: names)
    let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
    return Diagnostic(
      .brokenReference, at: reference.span, summary,
      remedy: nearest.isEmpty
        ? Wording(
          nb: "skriv filnavnet uten «.md»", nn: "skriv filnamnet utan «.md»",
          en: "write the file name without “.md”")
        : Wording(
          nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
          en: "write \(shown) if that is what you mean"))
  }
}

extension Rule {
  static let brokenReference = Rule(
    "broken-reference", .warning,
    demand: Wording(
      nb: "«relatert» og «erstattet av» viser til noe som finnes.",
      nn: "«relatert» og «erstatta av» viser til noko som finst.",
      en: "“relatert” and “erstattet av” name what exists."),
    rationale: Wording(
      nb: "Lenken blir ikke vist, og leseren finner ikke videre.",
      nn: "Lenkja blir ikkje vist, og lesaren finn ikkje vidare.",
      en: "The link is not shown, and readers do not find their way on."),
    accepts: [
      .service("relatert: [eksempel]"),
      [
        "sider/om.md": "---\ntittel: Om\n---\nTekst.\n",
        "sider/gammel.md": "---\ntittel: Gammel\navsluttet: {dato: 2026-01-01, erstattet av: om}\n---\nTekst.\n",
      ],
    ],
    rejects: [
      .service("relatert: [↓eksemplet]"),
      ["sider/gammel.md": "---\ntittel: Gammel\navsluttet: {dato: 2026-01-01, erstattet av: ↓om}\n---\nTekst.\n"],
    ]
  )
}
