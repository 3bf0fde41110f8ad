import Diagnostics
import Services

extension Check {
  static let forbiddenImageSource = Check(
    .forbiddenImageSource,
    .directory { subject in
      subject.texts.flatMap { path, prose in
        prose.references.compactMap { $0.isImage ? finding($0, in: path, subject.targets) : nil }
      }
    })

  private static func finding(_ image: Prose.Reference, in path: String, _ targets: LinkTargets) -> Diagnostic? {
    let scheme: LinkScheme
    do throws(LinkScheme.Refusal) {
      scheme = try LinkScheme(of: image.destination)
    } catch {
      switch error {
      case .withoutScheme, .withoutHost, .user: return diagnostic(image, fromElsewhere)
      case .backslash: return withBackslash(image)
      case .scheme, .control: return diagnostic(image, notAnImage(image.destination))
      }
    }
    switch scheme {
    case .web:
      return diagnostic(image, fromElsewhere)
    case .email, .telephone, .textMessage, .fragment:
      return diagnostic(image, notAnImage(image.destination))
    case .relative:
      switch targets.resolve(image.destination, from: path) {
      case .file(let file) where targets.image(at: file) != nil: return nil
      // `dead-link` says that nothing is there, and names what may have been meant.
      case .missingFile, .missingAddress: return nil
      case .outside, .target, .listing, .file, .hidden, .missingAnchor:
        return diagnostic(image, notAnImage(image.destination))
      }
    }
  }

  private static let fromElsewhere = Wording(
    nb: "bildet blir hentet fra et annet nettsted", nn: "biletet blir henta frå ein annan nettstad",
    en: "the image is fetched from another site")

  private static func withBackslash(_ image: Prose.Reference) -> Diagnostic {
    let mended = image.destination.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
    return Diagnostic(
      .forbiddenImageSource, at: image.span,
      Wording(
        nb: "«\(image.destination)» har «\\» mellom mappe og fil",
        nn: "«\(image.destination)» har «\\» mellom mappe og fil",
        en: "“\(image.destination)” has “\\” between folder and file"),
      remedy: Wording(nb: "skriv «\(mended)»", nn: "skriv «\(mended)»", en: "write “\(mended)”"))
  }

  private static func notAnImage(_ destination: String) -> Wording {
    destination.isEmpty
      ? Wording(
        nb: "bildet sier ikke hvilken fil det er", nn: "biletet seier ikkje kva fil det er",
        en: "the image does not say which file it is")
      : Wording(
        nb: "«\(destination)» er ikke en bildefil", nn: "«\(destination)» er ikkje ei biletfil",
        en: "“\(destination)” is not an image file")
  }

  private static func diagnostic(_ image: Prose.Reference, _ summary: Wording) -> Diagnostic {
    Diagnostic(
      .forbiddenImageSource, at: image.span, summary,
      remedy: Wording(
        nb: "legg bildet i mappen «bilder», og skriv «![det bildet viser](../bilder/hus.jpg)», eller lenk til det",
        nn: "legg biletet i mappa «bilder», og skriv «![det biletet viser](../bilder/hus.jpg)», eller lenk til det",
        en: "put the image into the folder “bilder”, and write “![what it shows](../bilder/hus.jpg)”, or link to it"))
  }
}

extension Rule {
  static let forbiddenImageSource = Rule(
    "forbidden-image-source", .error,
    demand: Wording(
      nb: "Et bilde i teksten er en fil i innholdsmappen.", nn: "Eit bilete i teksten er ei fil i innhaldsmappa.",
      en: "An image in the text is a file of the content folder."),
    rationale: Wording(
      nb:
        "Et bilde fra et annet nettsted forteller det nettstedet hvem som leser siden, og kan bli byttet ut eller borte.",
      nn: "Eit bilete frå ein annan nettstad fortel den nettstaden kven som les sida, og kan bli bytt ut eller borte.",
      en: "An image from another site tells that site who reads the page, and may be exchanged or gone one day."),
    accepts: [
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n![Huset](../bilder/hus.jpg) og ![huset igjen](/bilder/hus.jpg)\n",
        "bilder/hus.jpg": "",
      ]
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Slik ser det ut: ↓![Huset](https://example.no/hus.jpg)"),
      .service("ventetid: ukjent", prose: "↓![Huset](eksempel.md) ↓![Huset](/tjenester/) ↓![Huset](/sitemap.xml)"),
      .service("ventetid: ukjent", prose: "↓![Huset](tel:00001234) ↓![Huset](#huset) ↓![Huset]()"),
      .service(
        "ventetid: ukjent",
        prose: "↓![Huset](//example.no/hus.jpg) ↓![Huset](data:image/png;base64,AAAA) ↓![Huset](bilder\\hus.jpg)"),
    ]
  )
}
