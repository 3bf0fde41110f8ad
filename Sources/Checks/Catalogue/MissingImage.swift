import Diagnostics
import Services

extension Check {
  static let missingImage = Check(
    .missingImage,
    .service { draft, subject in
      guard let file = draft.image?.value.file, file.span.path == draft.path,
        subject.targets.image(at: file.value) == nil
      else { return [] }
      let isOutside = file.value.utf8.first == UInt8(ascii: "/") || file.value.split(separator: "/").contains("..")
      let nearest = subject.targets.nearestImages(to: file.value)
      let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
      return [
        Diagnostic(
          .missingImage, at: file.span,
          isOutside
            ? Wording(
              nb: "bildet «\(file.value)» ligger ikke i innholdsmappen",
              nn: "biletet «\(file.value)» ligg ikkje i innhaldsmappa",
              en: "the image “\(file.value)” does not lie in the content folder")
            : Wording(
              nb: "bildet «\(file.value)» finnes ikke", nn: "biletet «\(file.value)» finst ikkje",
              en: "the image “\(file.value)” does not exist"),
          remedy: nearest.isEmpty
            ? Wording(
              nb: "legg bildet i mappen «bilder», og skriv «bilder/hus.jpg»",
              nn: "legg biletet i mappa «bilder», og skriv «bilder/hus.jpg»",
              en: "put the image into the folder “bilder”, and write “bilder/hus.jpg”")
            : Wording(
              nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
              en: "write \(shown) if that is what you mean"),
          field: Field.image.id)
      ]
    })
}

extension Rule {
  static let missingImage = Rule(
    "missing-image", .error,
    demand: Wording(
      nb: "Bildet til et tilbud ligger i innholdsmappen.", nn: "Biletet til eit tilbod ligg i innhaldsmappa.",
      en: "The image of a service lies in the content folder."),
    rationale: Wording(
      nb: "Leseren får en tom ramme der inngangen skulle vært.",
      nn: "Lesaren får ei tom ramme der inngangen skulle vore.",
      en: "Readers get an empty frame where the entrance should be."),
    accepts: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nbilde: {fil: bilder/hus.jpg, alt: Huset}\n---\nTekst.\n",
        "bilder/hus.jpg": "",
      ]
    ],
    rejects: [
      .service("bilde: {fil: ↓bilder/hus.jpg, alt: Huset}"), .service("bilde: {fil: ↓../hus.jpg, alt: Huset}"),
      .service("bilde: {fil: ↓/hus.jpg, alt: Huset}"),
      .service("bilde: {fil: ↓\"https://example.no/hus.jpg\", alt: Huset}"),
    ]
  )
}
