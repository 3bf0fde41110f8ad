import Diagnostics
import Services

extension Check {
  static let crowdedFrontPage = Check(
    .crowdedFrontPage,
    .directory { subject in
      let topics = subject.directory.settings.frontTopics
      guard topics.count > most else { return [] }
      return [
        Diagnostic(
          .crowdedFrontPage, at: topics[most].span,
          Wording(
            nb: "«forside» nevner \(topics.count) tema", nn: "«framside» nemner \(topics.count) tema",
            en: "“front page” names \(topics.count) topics"),
          remedy: Wording(
            nb: "behold de \(most) som flest trenger: resten står på siden med alle temaene",
            nn: "behald dei \(most) som flest treng: resten står på sida med alle temaa",
            en: "keep the \(most) that most people need: the rest stand on the page of all topics"),
          field: SettingKey.frontTopics.id)
      ]
    })

  /// As many cards as the front page shows where the settings name none.
  private static let most = 7
}

extension Rule {
  private static func settings(_ line: String) -> Rule.Example {
    [
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(line)\n",
      "tema/bolig.md": "# Jeg har ingen bolig\n\nDet finnes hjelp.\n",
      "tema/ensomhet.md": "# Jeg er alene\n\nDet finnes hjelp.\n",
      "tema/penger.md": "# Pengene tar slutt\n\nDet finnes hjelp.\n",
      "tema/rus.md": "# Jeg drikker for mye\n\nDet finnes hjelp.\n",
      "tema/skole.md": "# Skolen er vond\n\nDet finnes hjelp.\n",
      "tema/sorg.md": "# Jeg har mistet noen\n\nDet finnes hjelp.\n",
      "tema/søvn.md": "# Jeg får ikke sove\n\nDet finnes hjelp.\n",
      "tema/vold.md": "# Noen slår meg\n\nDet er ikke din skyld.\n",
    ]
  }

  static let crowdedFrontPage = Rule(
    "crowded-front-page", .warning,
    demand: Wording(
      nb: "«forside» nevner høyst sju tema.", nn: "«framside» nemner høgst sju tema.",
      en: "“front page” names seven topics at most."),
    rationale: Wording(
      nb: "Den som er redd eller sliten, klarer ikke å velge mellom mange kort.",
      nn: "Den som er redd eller sliten, klarer ikkje å velje mellom mange kort.",
      en: "Somebody who is afraid or tired cannot choose between many cards."),
    accepts: [settings("forside: [vold, søvn, rus, penger, bolig, skole, sorg]")],
    rejects: [settings("forside: [vold, søvn, rus, penger, bolig, skole, sorg, ↓ensomhet]")]
  )
}
