import Diagnostics
import Services

extension Check {
  static let unfitForRelease = Check(
    .unfitForRelease,
    .directory { subject in
      guard subject.isRelease else { return [] }
      let settings = subject.directory.settings
      let span = Span.start(of: subject.directory.pathPrefix + "nettsted.yaml")
      var found: [Diagnostic] = []
      if settings.isExample {
        found.append(
          Diagnostic(
            .unfitForRelease, at: span,
            Wording(
              nb: "et eksempel kan ikke gis ut som ekte", nn: "eit eksempel kan ikkje givast ut som ekte",
              en: "an example cannot be released as real"),
            remedy: Wording(
              nb: "ta bort «eksempel: ja», eller bygg uten «--release»",
              nn: "ta bort «eksempel: ja», eller bygg utan «--release»",
              en: "take away “eksempel: ja”, or build without “--release”"),
            field: SettingKey.isExample.id))
      }
      if settings.accessibilityStatement == nil {
        found.append(
          Diagnostic(
            .unfitForRelease, at: span,
            Wording(
              nb: "nettstedet har ingen lenke til tilgjengelighetserklæringen",
              nn: "nettstaden har inga lenkje til tilgjengeerklæringa",
              en: "the site has no link to its accessibility statement"),
            remedy: Wording(
              nb: "legg til «tilgjengelighetserklæring: https://…» fra uustatus.no",
              nn: "legg til «tilgjengeerklæring: https://…» frå uustatus.no",
              en: "add “tilgjengelighetserklæring: https://…” from uustatus.no"),
            field: SettingKey.accessibilityStatement.id))
      }
      return found
    })
}

extension Rule {
  static let unfitForRelease = Rule(
    "unfit-for-release", .error,
    demand: Wording(
      nb: "Et nettsted som gis ut med «--release», er ikke et eksempel og har en tilgjengelighetserklæring.",
      nn: "Ein nettstad som blir gitt ut med «--release», er ikkje eit eksempel og har ei tilgjengeerklæring.",
      en: "A site that is released with “--release” is no example and has an accessibility statement."),
    rationale: Wording(
      nb: "Ingen svarer på eksempelnumre, og loven krever en erklæring.",
      nn: "Ingen svarer på eksempelnummer, og lova krev ei erklæring.",
      en: "Nobody answers example numbers, and the law demands a statement."),
    source: "Forskrift om universell utforming av IKT-løsninger",
    accepts: [.service("ventetid: ukjent")],
    rejects: []
  )
}
