import Diagnostics
import Services

extension Check {
  static let repeatedFrontTopic = Check(
    .repeatedFrontTopic,
    .directory { subject in
      var seen: Set<String> = []
      return subject.directory.settings.frontTopics.compactMap { wanted in
        guard let slug = Slug(wanted.value)?.description, !seen.insert(slug).inserted else { return nil }
        return Diagnostic(
          .repeatedFrontTopic, at: wanted.span,
          Wording(
            nb: "«\(wanted.value)» står flere ganger i «forside»",
            nn: "«\(wanted.value)» står fleire gonger i «framside»",
            en: "“\(wanted.value)” stands more than once in “front page”"),
          remedy: Wording(
            nb: "la det stå én gang, eller skriv temaet dere mente",
            nn: "la det stå éin gong, eller skriv temaet de meinte",
            en: "let it stand once, or write the topic that you meant"),
          field: SettingKey.frontTopics.id)
      }
    })
}

extension Rule {
  private static func settings(_ line: String) -> Rule.Example {
    [
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(line)\n",
      "tema/søvn.md": "# Jeg får ikke sove\n\nDet finnes hjelp.\n",
      "tema/vold.md": "# Noen slår meg\n\nDet er ikke din skyld.\n",
    ]
  }

  static let repeatedFrontTopic = Rule(
    "repeated-front-topic", .error,
    demand: Wording(
      nb: "«forside» nevner hvert tema én gang.", nn: "«framside» nemner kvart tema éin gong.",
      en: "“front page” names each topic once."),
    rationale: Wording(
      nb: "Det samme kortet to ganger tar plassen til et tema som noen leter etter.",
      nn: "Det same kortet to gonger tek plassen til eit tema som nokon leitar etter.",
      en: "The same card twice takes the place of a topic that somebody is looking for."),
    accepts: [settings("forside: [vold, søvn]")],
    rejects: [settings("forside: [vold, ↓vold]"), settings("forside: [vold, søvn, ↓Vold]")]
  )
}
