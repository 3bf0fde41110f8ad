import Diagnostics
import Services

extension Check {
  static let linkToAddress = Check(
    .linkToAddress,
    .directory { subject in
      subject.texts.flatMap { path, prose in
        prose.references.compactMap { reference in
          guard reference.destination.utf8.first == UInt8(ascii: "/"),
            let file = file(of: subject.targets.resolve(reference.destination, from: path), from: path, subject.targets)
          else { return nil }
          let anchor = reference.destination.drop { $0 != "#" }
          let link = subject.targets.link(to: file, from: path) + anchor
          return Diagnostic(
            .linkToAddress, at: reference.span,
            Wording(
              nb: "lenken går til adressen «\(reference.destination)», ikke til filen",
              nn: "lenkja går til adressa «\(reference.destination)», ikkje til fila",
              en: "the link leads to the address “\(reference.destination)”, not to the file"),
            remedy: Wording(
              nb: "skriv «\(link)», så følger lenken filen", nn: "skriv «\(link)», så følgjer lenkja fila",
              en: "write “\(link)”, and the link follows the file"))
        }
      }
    })

  /// The file behind an address, where there is one.
  private static func file(of resolution: LinkTargets.Resolution, from path: String, _ targets: LinkTargets) -> String?
  {
    switch resolution {
    case .target(let kind, _, _): targets.filePath(of: kind, nearest: path)
    case .file(let file): targets.image(at: file)
    case .outside, .listing, .hidden, .missingFile, .missingAddress, .missingAnchor: nil
    }
  }
}

extension Rule {
  static let linkToAddress = Rule(
    "link-to-address", .info,
    demand: Wording(
      nb: "En lenke til en annen side på nettstedet går til filen.",
      nn: "Ei lenkje til ei anna side på nettstaden går til fila.",
      en: "A link to another page of the site leads to its file."),
    rationale: Wording(
      nb:
        "En lenke til filen virker i forhåndsvisning, og blir med når filen får et nytt navn i redigeringsprogrammet.",
      nn:
        "Ei lenkje til fila verkar i førehandsvising, og blir med når fila får eit nytt namn i redigeringsprogrammet.",
      en: "A link to the file works in a preview, and comes along when an editing program renames the file."),
    accepts: [
      .service("ventetid: ukjent", prose: "Les [mer](eksempel.md), eller se [alle](/tjenester/).")
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Les ↓[mer](/tjenester/eksempel/)."),
      [
        "sider/om.md": "---\ntittel: Om\n---\nLes ↓[mer](/sider/om), eller se ↓![huset](/bilder/hus.png).\n",
        "bilder/hus.png": "",
      ],
    ]
  )
}
