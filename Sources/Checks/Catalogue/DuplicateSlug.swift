import Diagnostics
import Services

extension Check {
  static let duplicateSlug = Check(
    .duplicateSlug,
    .directory { subject in
      let services = subject.directory.services.filter { !$0.isTranslation }.compactMap { draft in
        Slug(draft.slugSource).map {
          (address: "tjenester/\(draft.idPrefix)\($0)", slug: $0, id: draft.id, path: draft.path)
        }
      }
      let pages = subject.directory.pages.compactMap { page in
        Slug(page.id).map {
          (address: "\(page.kind)/\($0).\(page.language.code)", slug: $0, id: page.path, path: page.path)
        }
      }
      var first: [String: (id: String, path: String)] = [:]
      var found: [Diagnostic] = []
      for (address, slug, id, path) in services + pages {
        guard let other = first[address] else {
          first[address] = (id, path)
          continue
        }
        // The same name twice is the same service twice, or two files whose names look the same; both have rules of their own.
        guard other.id != id else { continue }
        found.append(
          Diagnostic(
            .duplicateSlug, at: .start(of: path),
            Wording(
              nb: "«\(path)» og «\(other.path)» får samme adresse: \(slug)",
              nn: "«\(path)» og «\(other.path)» får same adresse: \(slug)",
              en: "“\(path)” and “\(other.path)” get the same address: \(slug)"),
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
