import Diagnostics
import Services

extension Check {
  static let nameWithoutLetters = Check(
    .nameWithoutLetters,
    .service { draft, _ in
      var found: [Diagnostic] = []
      if let title = draft.title,
        !title.value.unicodeScalars.contains(where: { $0.isAlphabetic || $0.isNumeric })
      {
        found.append(
          Diagnostic(
            .nameWithoutLetters, at: title.span,
            Wording(
              nb: "tittelen «\(title.value)» har ingen bokstaver eller tall",
              nn: "tittelen «\(title.value)» har ingen bokstavar eller tal",
              en: "the title “\(title.value)” has no letters or digits"),
            remedy: Wording(
              nb: "skriv navnet på tilbudet", nn: "skriv namnet på tilbodet", en: "write the name of the service"),
            field: Field.title.id))
      }
      if Slug(draft.slugSource) == nil {
        found.append(
          Diagnostic(
            .nameWithoutLetters, at: .start(of: draft.path),
            Wording(
              nb: "filnavnet gir ingen adresse: det har ingen bokstaver fra a til å eller tall",
              nn: "filnamnet gir inga adresse: det har ingen bokstavar frå a til å eller tal",
              en: "the file name gives no address: it has no letters from a to z or digits"),
            remedy: Wording(
              nb: "gi filen et navn med vanlige bokstaver, som «samtale.md»",
              nn: "gi fila eit namn med vanlege bokstavar, som «samtale.md»",
              en: "give the file a name with plain letters, such as “samtale.md”")))
      }
      return found
    })
}

extension Rule {
  static let nameWithoutLetters = Rule(
    "name-without-letters", .error,
    demand: Wording(
      nb: "Tittel og filnavn har bokstaver eller tall.", nn: "Tittel og filnamn har bokstavar eller tal.",
      en: "Title and file name hold letters or digits."),
    rationale: Wording(
      nb: "Tittelen er det leseren kjenner tilbudet igjen på, og filnavnet blir adressen.",
      nn: "Tittelen er det lesaren kjenner tilbodet att på, og filnamnet blir adressa.",
      en: "Readers know a service by its title, and the file name becomes the address."),
    accepts: [.service("tittel: Samtale")],
    rejects: [
      .service("tittel: ↓\"— —\""),
      ["tjenester/!!!.md": "↓---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    ]
  )
}
