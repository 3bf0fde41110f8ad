import Diagnostics
import Services

extension Check {
  static let missingImage = Check(
    .missingImage,
    .directory { subject in
      let images = subject.directory.services.compactMap { draft in
        draft.image.map(\.value.file).flatMap { $0.span.path == draft.path ? (file: $0, field: Field.image.id) : nil }
      }
      let logo = subject.directory.settings.logo.map { (file: $0, field: SettingKey.logo.id) }
      return (images + [logo].compactMap { $0 }).compactMap { file, field in
        subject.targets.image(at: file.value) == nil ? missing(file, field: field, subject.targets) : nil
      }
    })

  private static func missing(_ file: Located<String>, field: String, _ targets: LinkTargets) -> Diagnostic {
    let isOutside =
      file.value.utf8.first == UInt8(ascii: "/") || file.value.contains("://")
      || file.value.split(separator: "/").contains("..")
    let nearest = targets.nearestImages(to: file.value)
    let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
    if !isOutside, !isOfKnownKind(file.value) { return ofUnknownKind(file, field: field) }
    return Diagnostic(
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
      field: field)
  }

  /// The endings by which `ContentFile` knows an image.
  private static let kinds = ["png", "jpg", "jpeg", "webp", "avif", "gif"]

  /// Other kinds are never published, so a file that is there may still be no image.
  private static func isOfKnownKind(_ file: String) -> Bool {
    kinds.contains { file.lowercased().utf8.suffix($0.utf8.count + 1).elementsEqual(".\($0)".utf8) }
  }

  private static func ofUnknownKind(_ file: Located<String>, field: String) -> Diagnostic {
    let kinds = kinds.dropLast().joined(separator: ", ")
    return Diagnostic(
      .missingImage, at: file.span,
      Wording(
        nb: "«\(file.value)» er ikke et bilde som kan publiseres",
        nn: "«\(file.value)» er ikkje eit bilete som kan publiserast",
        en: "“\(file.value)” is not an image that can be published"),
      remedy: Wording(
        nb: "lagre bildet som \(kinds) eller gif", nn: "lagre biletet som \(kinds) eller gif",
        en: "save the image as \(kinds) or gif"),
      field: field)
  }
}

extension Rule {
  static let missingImage = Rule(
    "missing-image", .error,
    demand: Wording(
      nb: "Bildet til et tilbud, og logoen, ligger i innholdsmappen.",
      nn: "Biletet til eit tilbod, og logoen, ligg i innhaldsmappa.",
      en: "The image of a service, and the logo, lie in the content folder."),
    rationale: Wording(
      nb: "Leseren får en tom ramme der inngangen skulle vært.",
      nn: "Lesaren får ei tom ramme der inngangen skulle vore.",
      en: "Readers get an empty frame where the entrance should be."),
    accepts: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nbilde: {fil: bilder/hus.jpg, alt: Huset}\n---\nTekst.\n",
        "bilder/hus.jpg": "",
      ],
      [
        "nettsted.yaml":
          "navn: Prøve\nadresse: https://example.no\nspråk: nb\neksempel: ja\nlogo: bilder/logo.png\n",
        "bilder/logo.png": "",
      ],
    ],
    rejects: [
      .service("bilde: {fil: ↓bilder/hus.jpg, alt: Huset}"), .service("bilde: {fil: ↓../hus.jpg, alt: Huset}"),
      .service("bilde: {fil: ↓/hus.jpg, alt: Huset}"),
      .service("bilde: {fil: ↓\"https://example.no/hus.jpg\", alt: Huset}"),
    ]
      + ["/etc/passwd", "https://example.no/logo.png", "bilder/logo.png", "bilder/logo.svg", "../logo.png"].map {
        ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: nb\neksempel: ja\nlogo: ↓\($0)\n"]
      }
  )
}
