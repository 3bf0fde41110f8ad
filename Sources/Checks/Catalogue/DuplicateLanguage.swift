import Diagnostics
import Services

extension Check {
  static let duplicateLanguage = Check(
    .duplicateLanguage,
    .directory { subject in
      var first: [String: ServiceDraft] = [:]
      var found: [Diagnostic] = []
      for draft in subject.directory.services {
        let key = draft.id + " " + draft.language.code
        guard let other = first[key] else {
          first[key] = draft
          continue
        }
        // Two originals of the same name are two files with one address, which has a rule of its own.
        guard other.isTranslation || draft.isTranslation || other.slugSource == draft.slugSource else { continue }
        // Two names that look the same and are stored differently have a rule of their own.
        guard draft.path != other.path else { continue }
        found.append(
          Diagnostic(
            .duplicateLanguage, at: .start(of: draft.path),
            Wording(
              nb: "«\(draft.path)» og «\(other.path)» er samme tilbud på samme språk",
              nn: "«\(draft.path)» og «\(other.path)» er same tilbod på same språk",
              en: "“\(draft.path)” and “\(other.path)” are the same service in the same language"),
            remedy: Wording(
              nb: "behold den ene filen, og slett den andre", nn: "behald den eine fila, og slett den andre",
              en: "keep one of the files and delete the other"),
            notes: [
              .init(
                Wording(nb: "den andre filen", nn: "den andre fila", en: "the other file"), at: .start(of: other.path))
            ]))
      }
      return found
    })
}

extension Rule {
  static let duplicateLanguage = Rule(
    "duplicate-language", .error,
    demand: Wording(
      nb: "Et tilbud har én fil på hvert språk.", nn: "Eit tilbod har éi fil på kvart språk.",
      en: "A service has one file in each language."),
    rationale: Wording(
      nb: "Med to filer vet ingen hvilken leseren får se.", nn: "Med to filer veit ingen kva for ei lesaren får sjå.",
      en: "With two files nobody knows which one readers see."),
    accepts: [
      ["tjenester/a.nb.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n"]
    ],
    rejects: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
        "tjenester/a.nb.md": "↓---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nTekst.\n",
      ]
    ]
  )
}
