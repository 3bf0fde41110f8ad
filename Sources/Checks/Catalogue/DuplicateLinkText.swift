import Diagnostics
import Services

extension Check {
  static let duplicateLinkText = Check(
    .duplicateLinkText,
    .directory { subject in subject.texts.flatMap { path, prose in found(in: prose, of: path, subject.targets) } })

  private static func found(in prose: Prose, of path: String, _ targets: LinkTargets) -> [Diagnostic] {
    let links = prose.references.filter { !$0.isImage }
    guard links.count > 1 else { return [] }
    var first: [String: Prose.Reference] = [:]
    return links.compactMap { link -> Diagnostic? in
      let text = link.inlines.plainText
      let name = folded(text)
      guard !name.isEmpty, let other = first.updateValue(link, forKey: name) else { return nil }
      guard place(of: link, in: path, targets) != place(of: other, in: path, targets) else { return nil }
      return Diagnostic(
        .duplicateLinkText, at: link.span,
        Wording(
          nb: "to lenker heter «\(text)», men går til hvert sitt sted",
          nn: "to lenkjer heiter «\(text)», men går til kvar sin stad",
          en: "two links are called “\(text)” but lead to different places"),
        remedy: Wording(
          nb: "gi den ene et navn som viser forskjellen", nn: "gi den eine eit namn som viser skilnaden",
          en: "give one of them a name that shows the difference"),
        notes: [
          .init(
            Wording(nb: "den andre lenken står her", nn: "den andre lenkja står her", en: "the other stands here"),
            at: other.span)
        ])
    }
  }

  /// The page that a link leads to: its parts count as one place, however the address is written.
  private static func place(of link: Prose.Reference, in path: String, _ targets: LinkTargets) -> String {
    switch targets.resolve(link.destination, from: path) {
    case .target(let kind, _, _), .hidden(let kind, _, _): "\(kind)"
    case .listing(let parts, _): "/" + parts.joined(separator: "/")
    case .file(let path), .missingFile(let path), .missingAddress(let path): path
    // A link within the page leads to the heading that it names.
    case .missingAnchor, .outside: link.destination
    }
  }
}

extension Rule {
  static let duplicateLinkText = Rule(
    "duplicate-link-text", .warning,
    demand: Wording(
      nb: "To lenker med samme tekst går til samme sted.", nn: "To lenkjer med same tekst går til same stad.",
      en: "Two links with the same text lead to the same place."),
    rationale: Wording(
      nb: "Den som hører lenkene lest opp, kan ikke vite hvilken av dem som er den rette.",
      nn: "Den som høyrer lenkjene lesne opp, kan ikkje vite kva for ei som er den rette.",
      en: "Whoever hears the links read aloud cannot know which is the right one."),
    source: "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    accepts: [
      .service(
        "ventetid: ukjent",
        prose: "Ring [legevakten](https://example.no/legevakt). Om natten: [legevakten](https://example.no/legevakt)."),
      .service("ventetid: ukjent", prose: "## Om\n\nSe [eksempel](eksempel.md) og [eksempel](eksempel.md#om)."),
    ],
    rejects: [
      .service(
        "ventetid: ukjent",
        prose: "Bruk [skjemaet](https://example.no/a) eller ↓[skjemaet](https://example.no/b).")
    ]
  )
}
