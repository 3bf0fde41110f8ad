import Diagnostics
import Services

extension Check {
  static let duplicateSlug = Check(
    .duplicateSlug,
    .directory { subject in
      var first: [String: ServiceDraft] = [:]
      var found: [Diagnostic] = []
      for draft in subject.directory.services where !draft.isTranslation {
        guard let slug = Slug(draft.slugSource) else { continue }
        let address = draft.idPrefix + slug.description
        guard let other = first[address] else {
          first[address] = draft
          continue
        }
        // The same name twice is the same service twice, which has a rule of its own.
        guard other.id != draft.id else { continue }
        found.append(
          Diagnostic(
            .duplicateSlug, at: .start(of: draft.path),
            Wording(
              nb: "«\(draft.path)» og «\(other.path)» får samme adresse: \(slug)",
              nn: "«\(draft.path)» og «\(other.path)» får same adresse: \(slug)",
              en: "“\(draft.path)” and “\(other.path)” get the same address: \(slug)"),
            remedy: Wording(
              nb: "gi den ene filen et annet navn", nn: "gi den eine fila eit anna namn",
              en: "give one of the files another name"),
            notes: [
              .init(
                Wording(nb: "den andre filen", nn: "den andre fila", en: "the other file"), at: .start(of: other.path))
            ]))
      }
      return found
    })
}

extension Rule {
  static let duplicateSlug = Rule(
    "duplicate-address", .error,
    demand: Wording(
      nb: "To filer har ikke samme navn når store bokstaver, mellomrom og særtegn er borte.",
      nn: "To filer har ikkje same namn når store bokstavar, mellomrom og særteikn er borte.",
      en: "No two files have the same name once capitals, spaces and marks are gone."),
    rationale: Wording(
      nb: "De ville fått samme adresse, og den ene siden ville forsvunnet.",
      nn: "Dei ville fått same adresse, og den eine sida ville forsvunne.",
      en: "They would get the same address, and one page would vanish."),
    accepts: [
      [
        "tjenester/a.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
        "tjenester/b.md": "---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      ]
    ],
    rejects: [
      [
        "tjenester/a b.md": "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
        "tjenester/a-b.md": "↓---\ntittel: B\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      ]
    ]
  )
}
