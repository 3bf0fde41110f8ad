import Diagnostics
import Services

extension Check {
  static let otherMunicipality = Check(
    .otherMunicipality,
    .text { text, subject in
      let mentions = MunicipalityNames.mentions(in: text)
      guard !mentions.isEmpty else { return [] }
      let own = ownNumbers(of: text, subject)
      guard let own else { return [] }
      // Who works together with somebody says so once.
      let partners = Set(mentions.lazy.filter { isCooperation($0, in: text) }.map(\.municipality))
      return mentions.filter { own.isDisjoint(with: $0.numbers) && !partners.contains($0.municipality) }.map {
        mention in
        let name = mention.municipality
        return Diagnostic(
          .otherMunicipality, at: text.span(of: mention.words),
          Wording(
            nb: "teksten nevner \(name) kommune, som er en annen kommune",
            nn: "teksten nemner \(name) kommune, som er ein annan kommune",
            en: "the text names \(name) municipality, which is another one"),
          remedy: Wording(
            nb: "skriv navnet på kommunen deres, eller skriv at dere samarbeider med \(name)",
            nn: "skriv namnet på kommunen dykkar, eller skriv at de samarbeider med \(name)",
            en: "write the name of your municipality, or that you work together with \(name)"))
      }
    })

  /// The municipalities that the text speaks for; nil where it is shared by so many that every name may be right.
  private static func ownNumbers(of text: RunningText, _ subject: OneText) -> Set<String>? {
    let all = Set(subject.municipalities.map(\.number.digits))
    guard let draft = text.service else { return all }
    switch draft.facts.responsibility?.value {
    case .intermunicipal, .shared, .state, .county, .specialist: return nil
    case .municipality, .voluntary, nil: break
    }
    let named = draft.municipalities?.value.map(\.value) ?? []
    guard let own = subject.municipality else { return named.isEmpty ? all : Set(named) }
    return Set(named + [own.number.digits])
  }

  private static func isCooperation(_ mention: MunicipalityNames.Mention, in text: RunningText) -> Bool {
    let sentence = text.sentence(around: mention.words.lowerBound)
    return text.words[mention.words.lowerBound].traits.contains(.isInLink)
      || MunicipalityNames.cooperation.isAny(in: sentence, of: text)
  }
}

/// The names of the municipalities of Norway, found where «kommune» comes after them: many are ordinary words as well.
private enum MunicipalityNames {
  struct Mention {
    let municipality: String
    /// Several where municipalities share a name.
    let numbers: Set<String>
    let words: Range<Int>
  }

  static func mentions(in text: RunningText) -> [Mention] {
    var found: [Mention] = []
    for ending in endings.matches(in: text) {
      let word = ending.words.lowerBound
      let sentence = text.sentence(around: word)
      // The longest name first: «Nordre Land» before «Land».
      for length in stride(from: min(longest, word - sentence.lowerBound), to: 0, by: -1) {
        let name = (word - length)..<word
        guard text.words[name.lowerBound].traits.contains(.isCapitalised),
          let match = names.match(at: name.lowerBound, in: text), match.words == name
        else { continue }
        found.append(
          Mention(
            municipality: match.value.name, numbers: match.value.numbers, words: name.lowerBound..<(word + 1)))
        break
      }
    }
    return found
  }

  private static let endings = PhraseTable("kommune, kommunes, municipality")
  private static let longest = 3

  private static let names: PhraseTable<(name: String, numbers: Set<String>)> = {
    let numbers = Dictionary(grouping: RegisteredMunicipality.all, by: \.name).mapValues { Set($0.map(\.number)) }
    return PhraseTable(
      RegisteredMunicipality.all.flatMap { municipality in
        let value = (name: municipality.name, numbers: numbers[municipality.name] ?? [municipality.number])
        let official = municipality.officialName.split(separator: " - ").map(String.init)
        return ([municipality.name] + official).map { (phrase: $0, value: value) }
      })
  }()

  static let cooperation = PhraseTable(
    "samarbeid, samarbeidet, samarbeider, samarbeidar, samarbeidsavtale, samarbeidskommune, sammen, saman, felles",
    "interkommunal, interkommunalt, interkommunale, nabokommune, nabokommunen, nabokommuner, nabokommunene",
    "nabokommunar, nabokommunane, vertskommune, vertskommunen, avtale, avtaler, avtalar, driver, driv, drives, drivast",
    "kommuner, kommunene, kommunar, kommunane, tidligere, tidlegare, together, cooperation, cooperate, cooperates",
    "shared, joint, jointly, neighbouring, municipalities, agreement")
}

extension Rule {
  static let otherMunicipality = Rule(
    "other-municipality", .warning,
    demand: Wording(
      nb: "En tekst nevner ikke en annen kommune uten å si at dere samarbeider.",
      nn: "Ein tekst nemner ikkje ein annan kommune utan å seie at de samarbeider.",
      en: "A text does not name another municipality without saying that you work together."),
    rationale: Wording(
      nb: "Tekst som er kopiert fra en annen kommune, sender leseren til feil sted.",
      nn: "Tekst som er kopiert frå ein annan kommune, sender lesaren til feil stad.",
      en: "Text that is copied from another municipality sends readers to the wrong place."),
    accepts: [
      .service("ventetid: ukjent", prose: "Prøve kommune hjelper deg. Ta bussen til Os, Vik eller Sel."),
      .service("ventetid: ukjent", prose: "Vi samarbeider med Bergen kommune. Bergen kommune eier huset."),
      .service("ventetid: ukjent", prose: "Spør [Bergen kommune](https://example.no/)."),
      .service("ansvar: interkommunalt", prose: "Legevakten ligger i Nordre Land kommune."),
      .service("kommuner: [\"4601\"]", prose: "Vi er åpne for alle i Bergen kommune."),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Tilbudet er for deg som bor i ↓Bergen kommune."),
      .service("ventetid: ukjent", prose: "Velkommen til ↓Nordre Land kommunes nye tilbud."),
      .service("ingress: Hjelp for alle i ↓Os kommune"),
      ["sider/om.md": "---\ntittel: Om\n---\n↓Evje og Hornnes kommune eier sidene.\n"],
    ]
  )
}
