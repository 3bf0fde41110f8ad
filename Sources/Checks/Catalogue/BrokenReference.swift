import Diagnostics
import Services

extension Check {
  static let brokenReference = Check(
    .brokenReference,
    .service { draft, subject in
      let references = (draft.related?.value ?? []) + [draft.ended?.value.replacement].compactMap { $0 }
      return references.filter { $0.span.path == draft.path }.compactMap { reference in
        if subject.index.id(of: reference.value, fromPrefix: draft.idPrefix) != nil { return nil }
        let nearest = nearMisses(of: reference.value, among: subject.index.allIDs)
        let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
          .brokenReference, at: reference.span,
          Wording(
            nb: "det finnes ikke noe tilbud som heter «\(reference.value)»",
            nn: "det finst ikkje noko tilbod som heiter «\(reference.value)»",
            en: "there is no service called “\(reference.value)”"),
          remedy: nearest.isEmpty
            ? Wording(
              nb: "skriv filnavnet til tilbudet uten «.md»", nn: "skriv filnamnet til tilbodet utan «.md»",
              en: "write the service's file name without “.md”")
            : Wording(
              nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
              en: "write \(shown) if that is what you mean"))
      }
    })
}

extension Rule {
  static let brokenReference = Rule(
    "broken-reference", .warning,
    demand: Wording(
      nb: "«relatert» og «erstattet av» viser til tilbud som finnes.",
      nn: "«relatert» og «erstatta av» viser til tilbod som finst.",
      en: "“relatert” and “erstattet av” name services that exist."),
    rationale: Wording(
      nb: "Lenken blir ikke vist, og leseren finner ikke videre.",
      nn: "Lenkja blir ikkje vist, og lesaren finn ikkje vidare.",
      en: "The link is not shown, and readers do not find their way on."),
    accepts: [.service("relatert: [eksempel]")],
    rejects: [.service("relatert: [↓eksemplet]")]
  )
}
