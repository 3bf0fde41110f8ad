import Diagnostics
import Services

extension Check {
  static let duplicateRouteName = Check(
    .duplicateRouteName,
    .service { draft, _ in
      var first: [String: Located<String>] = [:]
      var found: [Diagnostic] = []
      for name in draft.routes.compactMap(\.name) where name.span.path == draft.path {
        guard let other = first[folded(name.value)] else {
          first[folded(name.value)] = name
          continue
        }
        found.append(
          Diagnostic(
            .duplicateRouteName, at: name.span,
            Wording(
              nb: "to deltilbud heter «\(name.value)»", nn: "to deltilbod heiter «\(name.value)»",
              en: "two ways in are called “\(name.value)”"),
            remedy: Wording(
              nb: "gi dem hvert sitt navn", nn: "gi dei kvart sitt namn", en: "give each a name of its own"),
            field: Field.routes.id,
            notes: [
              .init(
                Wording(nb: "det første står her", nn: "det første står her", en: "the first stands here"),
                at: other.span)
            ]))
      }
      return found
    })
}

extension Rule {
  static let duplicateRouteName = Rule(
    "duplicate-route-name", .error,
    demand: Wording(
      nb: "Deltilbudene på en side har hvert sitt navn.", nn: "Deltilboda på ei side har kvart sitt namn.",
      en: "The ways in of a page have names of their own."),
    rationale: Wording(
      nb: "Leseren velger etter navnet, og teksten under en overskrift hører til deltilbudet med samme navn.",
      nn: "Lesaren vel etter namnet, og teksten under ei overskrift høyrer til deltilbodet med same namn.",
      en: "Readers choose by name, and the text under a heading belongs to the way in of that name."),
    accepts: [.service("deltilbud:\n  - navn: Gruppe\n  - navn: Samtale")],
    rejects: [.service("deltilbud:\n  - navn: Gruppe\n  - navn: ↓gruppe")]
  )
}
