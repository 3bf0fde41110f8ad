import Diagnostics
import Services

extension Check {
  static let unknownFrontTopic = Check(
    .unknownFrontTopic,
    .directory { subject in
      let topics = subject.directory.pages.filter { $0.kind == .topic }.map(\.id)
      let slugs = Set(topics.compactMap { Slug($0)?.description })
      return subject.directory.settings.frontTopics.compactMap { wanted in
        if let slug = Slug(wanted.value)?.description, slugs.contains(slug) { return nil }
        let nearest = nearMisses(of: wanted.value, among: topics.sorted(), limit: 2)
        let shown = nearest.map { "«\($0)»" }.joined(separator: ", ")
        return Diagnostic(
          .unknownFrontTopic, at: wanted.span,
          Wording(
            nb: "«tema» har ingen side som heter «\(wanted.value)»",
            nn: "«tema» har inga side som heiter «\(wanted.value)»",
            en: "“tema” has no page called “\(wanted.value)”"),
          remedy: nearest.isEmpty
            ? Wording(
              nb: "skriv teksten i «tema/\(wanted.value).md», eller ta bort navnet",
              nn: "skriv teksten i «tema/\(wanted.value).md», eller ta bort namnet",
              en: "write the text in “tema/\(wanted.value).md”, or take the name away")
            : Wording(
              nb: "skriv \(shown) hvis det er det du mener", nn: "skriv \(shown) om det er det du meiner",
              en: "write \(shown) if that is what you mean"),
          field: SettingKey.frontTopics.id)
      }
    })
}

extension Rule {
  private static func settings(_ line: String) -> Rule.Example {
    [
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n\(line)\n",
      "tema/søvn.md": "# Jeg får ikke sove\n\nDet finnes hjelp.\n",
    ]
  }

  static let unknownFrontTopic = Rule(
    "unknown-front-topic", .error,
    demand: Wording(
      nb: "«forside» nevner tema som har en side i «tema».",
      nn: "«framside» nemner tema som har ei side i «tema».",
      en: "“forside” names topics that have a page in “tema”."),
    rationale: Wording(
      nb: "Den som kommer til forsiden, får ikke se det dere mente å vise først.",
      nn: "Den som kjem til framsida, får ikkje sjå det de meinte å vise først.",
      en: "Whoever comes to the front page does not see what you meant to show first."),
    accepts: [settings("forside: [søvn]"), settings("forside: [Søvn]")],
    rejects: [settings("forside: [↓søv]"), settings("forside: [søvn, ↓vold]")]
  )
}
