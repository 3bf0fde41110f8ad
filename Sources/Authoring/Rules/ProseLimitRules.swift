package import Diagnostics

/// Limits that ordinary pages are far from.
let proseLimitRules: [Rule] = [
  .controlCharacter, .oversizedProse, .oversizedLine, .oversizedTable, .deepNesting, .excessLinkDefinitions,
  .excessPunctuation,
]

private let takesTooLong = Wording(
  nb: "En tekst utenfor grensene kan gjøre at hele nettstedet ikke blir ferdig.",
  nn: "Ein tekst utanfor grensene kan gjere at heile nettstaden ikkje blir ferdig.",
  en: "A text beyond the limits can keep the whole site from being finished."
)

extension Rule {
  package static let controlCharacter = Rule(
    "control-character", .error,
    demand: Wording(
      nb: "Teksten har ingen usynlige styretegn.", nn: "Teksten har ingen usynlege styreteikn.",
      en: "The text has no invisible control characters."),
    rationale: Wording(
      nb: "Slike tegn kan skjule hvor en lenke går, og viser at filen er skadet.",
      nn: "Slike teikn kan skjule kvar ei lenkje går, og viser at fila er skadd.",
      en: "Such characters can hide where a link leads, and show that the file is damaged."),
    accepts: [page("Ring\toss.\n")],
    rejects: [page("Ring ↓\u{0}oss.\n"), page("Ring ↓\u{1B}oss.\n")]
  )

  package static let oversizedProse = Rule(
    "oversized-prose", .error,
    demand: Wording(
      nb: "Teksten på en side er høyst 1 MB.", nn: "Teksten på ei side er høgst 1 MB.",
      en: "The text of a page is at most 1 MB."),
    rationale: takesTooLong,
    accepts: [page("Ring oss.\n")],
    rejects: [page("↓" + String(repeating: "Ring oss.\n\n", count: 100_000))]
  )

  package static let oversizedLine = Rule(
    "oversized-line", .error,
    demand: Wording(
      nb: "En linje er høyst 10 000 tegn lang.", nn: "Ei linje er høgst 10 000 teikn lang.",
      en: "A line is at most 10,000 characters long."),
    rationale: takesTooLong,
    accepts: [
      page("Ring oss.\n"), page(String(repeating: "Ring oss. ", count: 999) + "Ring oss!!\r\n"),
    ],
    rejects: [
      page("↓" + String(repeating: "Ring oss. ", count: 1_100) + "\n"),
      page("↓" + String(repeating: "Ring oss. ", count: 999) + "Ring oss!!!\n"),
      page("↓" + String(repeating: "Ring oss. ", count: 999) + "Ring oss!!!\r\n"),
    ]
  )

  package static let oversizedTable = Rule(
    "oversized-table", .error,
    demand: Wording(
      nb: "En tabell har høyst 59 kolonner og 5000 felter.", nn: "Ein tabell har høgst 59 kolonnar og 5000 felt.",
      en: "A table has at most 59 columns and 5,000 cells."),
    rationale: takesTooLong,
    accepts: [page("| Dag | Tid |\n|---|---|\n| mandag | 10 |\n")],
    rejects: [
      page("↓" + String(repeating: "|", count: 61) + "\n"),
      page(String(repeating: "|-\nt>|-\n", count: 20) + "↓|-\n"),
      page("a | b\n--|--\n" + String(repeating: "c | d\n", count: 2_498) + "↓c | d\n"),
    ]
  )

  package static let deepNesting = Rule(
    "deep-nesting", .error,
    demand: Wording(
      nb: "Lister og sitater ligger høyst 12 dypt på en linje.", nn: "Lister og sitat ligg høgst 12 djupt på ei linje.",
      en: "Lists and quotes lie at most 12 deep on a line."),
    rationale: takesTooLong,
    accepts: [page("- en\n  - to\n    - tre\n"), page(String(repeating: "- ", count: 40) + "\n")],
    rejects: [
      page("↓" + String(repeating: ">", count: 13) + " Ring\n"),
      page("↓" + String(repeating: " ", count: 201) + "Ring\n"),
      page("↓" + String(repeating: "*a ", count: 70) + String(repeating: "b* ", count: 70) + "\n"),
    ]
  )

  package static let excessLinkDefinitions = Rule(
    "excess-link-definitions", .error,
    demand: Wording(
      nb:
        "En side har høyst 200 lenkeadresser av formen [ord]: adresse, og ingen av dem er over 2 KB eller brukt så mye at siden blir stor.",
      nn:
        "Ei side har høgst 200 lenkjeadresser av forma [ord]: adresse, og ingen av dei er over 2 KB eller brukt så mykje at sida blir stor.",
      en:
        "A page has at most 200 link addresses of the form [word]: address, none above 2 KB or used so much that the page grows large."
    ),
    rationale: takesTooLong,
    accepts: [page("Les [planen].\n\n[planen]: https://example.no/plan\n")],
    rejects: [
      page(String(repeating: "[a]: /a\n", count: 200) + "↓[a]: /a\n"),
      page("↓[a]: /" + String(repeating: "a", count: 2_001) + "\n\n[a]\n"),
      page(
        "[a]: /" + String(repeating: "a", count: 1_999) + "\n\n" + String(repeating: "[a]\n\n", count: 127) + "↓[a]\n"),
    ]
  )

  package static let excessPunctuation = Rule(
    "excess-punctuation", .error,
    demand: Wording(
      nb: "Høyst 100 tegn som * _ [ < står etter hverandre, og høyst 2000 [ eller < mellom to tomme linjer.",
      nn: "Høgst 100 teikn som * _ [ < står etter kvarandre, og høgst 2000 [ eller < mellom to tomme linjer.",
      en: "At most 100 signs such as * _ [ < stand in a row, and at most 2,000 [ or < between two empty lines."
    ),
    rationale: takesTooLong,
    accepts: [
      page("Tittel\n" + String(repeating: "-", count: 120) + "\n"), page(String(repeating: ".", count: 150) + " 4\n"),
    ],
    rejects: [
      page("a ↓" + String(repeating: "*", count: 101) + "\n"),
      page(String(repeating: "a[\n", count: 2_000) + "↓a[\n"),
    ]
  )
}

extension ProseFindings {
  mutating func addControlCharacter(at range: Range<Int>, count: Int) {
    let code = file.bytes[range].last.map { String($0, radix: 16, uppercase: true) } ?? ""
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    add(
      .controlCharacter, range,
      Wording(
        nb: "teksten har et usynlig styretegn (U+\(padded)), \(count) i alt",
        nn: "teksten har eit usynleg styreteikn (U+\(padded)), \(count) i alt",
        en: "the text has an invisible control character (U+\(padded)), \(count) in all"),
      remedy: Wording(
        nb: "slett tegnet, eller lim inn teksten på nytt uten formatering",
        nn: "slett teiknet, eller lim inn teksten på nytt utan formatering",
        en: "delete the character, or paste the text anew without formatting")
    )
  }

  mutating func addOversizedProse(at range: Range<Int>, bytes: Int) {
    add(
      .oversizedProse, range,
      Wording(
        nb: "teksten er på \(bytes) byte, og grensen er \(ProseLimits.bytes)",
        nn: "teksten er på \(bytes) byte, og grensa er \(ProseLimits.bytes)",
        en: "the text is \(bytes) bytes long, and the limit is \(ProseLimits.bytes)"),
      remedy: Wording(
        nb: "del teksten på flere sider", nn: "del teksten på fleire sider", en: "divide the text into several pages")
    )
  }

  mutating func addDeepNesting(at offset: Int) {
    add(
      .deepNesting, offset..<offset,
      Wording(
        nb: "lister, sitater og uthevinger ligger mer enn 64 dypt i hverandre",
        nn: "lister, sitat og uthevingar ligg meir enn 64 djupt i kvarandre",
        en: "lists, quotes and emphasis lie more than 64 deep inside each other"),
      remedy: Wording(
        nb: "skriv teksten med færre nivåer", nn: "skriv teksten med færre nivå", en: "write the text with fewer levels"
      )
    )
  }

  mutating func addExcess(_ excess: Excess, at range: Range<Int>) {
    let words = Self.words(for: excess)
    add(words.rule, range, words.summary, remedy: words.remedy)
  }

  private static func words(for excess: Excess) -> (rule: Rule, summary: Wording, remedy: Wording) {
    let smaller = Wording(
      nb: "del tabellen i flere, med en tom linje mellom", nn: "del tabellen i fleire, med ei tom linje mellom",
      en: "divide the table into several, with an empty line between")
    let fewerLevels = Wording(
      nb: "skriv teksten med færre nivåer", nn: "skriv teksten med færre nivå", en: "write the text with fewer levels")
    let plainLinks = Wording(
      nb: "skriv adressen rett i lenken, som [tekst](https://adressen)",
      nn: "skriv adressa rett i lenkja, som [tekst](https://adressa)",
      en: "write the address in the link itself, as [text](https://the-address)")
    switch excess {
    case .lineBytes:
      return (
        .oversizedLine,
        Wording(
          nb: "linjen er lengre enn \(ProseLimits.lineBytes) byte",
          nn: "linja er lengre enn \(ProseLimits.lineBytes) byte",
          en: "the line is longer than \(ProseLimits.lineBytes) bytes"),
        Wording(nb: "del linjen i flere", nn: "del linja i fleire", en: "divide the line into several")
      )
    case .strokes:
      return (
        .oversizedTable,
        Wording(
          nb: "linjen har flere enn \(ProseLimits.strokes) streker (|)",
          nn: "linja har fleire enn \(ProseLimits.strokes) strekar (|)",
          en: "the line has more than \(ProseLimits.strokes) strokes (|)"), smaller
      )
    case .tableCells:
      return (
        .oversizedTable,
        Wording(
          nb: "tabellen har flere enn \(ProseLimits.tableCells) felter",
          nn: "tabellen har fleire enn \(ProseLimits.tableCells) felt",
          en: "the table has more than \(ProseLimits.tableCells) cells"), smaller
      )
    case .tableRules:
      return (
        .oversizedTable,
        Wording(
          nb: "avsnittet har flere enn \(ProseLimits.tableRules) linjer med bare streker",
          nn: "avsnittet har fleire enn \(ProseLimits.tableRules) linjer med berre strekar",
          en: "the paragraph has more than \(ProseLimits.tableRules) lines of strokes alone"),
        Wording(
          nb: "sett en tom linje mellom tabellene", nn: "set ei tom linje mellom tabellane",
          en: "put an empty line between the tables")
      )
    case .markers:
      return (
        .deepNesting,
        Wording(
          nb: "linjen har flere enn \(ProseLimits.markers) liste- og sitatmerker foran teksten",
          nn: "linja har fleire enn \(ProseLimits.markers) liste- og sitatmerke framfor teksten",
          en: "the line has more than \(ProseLimits.markers) list and quote marks before its text"), fewerLevels
      )
    case .indentation:
      return (
        .deepNesting,
        Wording(
          nb: "linjen er rykket inn mer enn \(ProseLimits.indentation) mellomrom",
          nn: "linja er rykt inn meir enn \(ProseLimits.indentation) mellomrom",
          en: "the line is indented by more than \(ProseLimits.indentation) spaces"), fewerLevels
      )
    case .definitions:
      return (
        .excessLinkDefinitions,
        Wording(
          nb: "teksten har flere enn \(ProseLimits.definitions) linjer av formen [ord]: adresse",
          nn: "teksten har fleire enn \(ProseLimits.definitions) linjer av forma [ord]: adresse",
          en: "the text has more than \(ProseLimits.definitions) lines of the form [word]: address"), plainLinks
      )
    case .definitionBytes:
      return (
        .excessLinkDefinitions,
        Wording(
          nb: "adressen er lengre enn \(ProseLimits.definitionBytes) byte",
          nn: "adressa er lengre enn \(ProseLimits.definitionBytes) byte",
          en: "the address is longer than \(ProseLimits.definitionBytes) bytes"),
        Wording(nb: "bruk en kortere adresse", nn: "bruk ei kortare adresse", en: "use a shorter address")
      )
    case .referencedBytes:
      return (
        .excessLinkDefinitions,
        Wording(
          nb: "adressene brukes så mange ganger at de til sammen blir over \(ProseLimits.referencedBytes) byte",
          nn: "adressene blir brukte så mange gonger at dei til saman blir over \(ProseLimits.referencedBytes) byte",
          en: "the addresses are used so often that together they exceed \(ProseLimits.referencedBytes) bytes"),
        Wording(
          nb: "bruk kortere adresser, eller færre lenker", nn: "bruk kortare adresser, eller færre lenkjer",
          en: "use shorter addresses, or fewer links")
      )
    case .punctuation:
      return (
        .excessPunctuation,
        Wording(
          nb: "mer enn \(ProseLimits.punctuation) tegn står etter hverandre uten ord",
          nn: "meir enn \(ProseLimits.punctuation) teikn står etter kvarandre utan ord",
          en: "more than \(ProseLimits.punctuation) signs stand in a row without a word"),
        Wording(nb: "ta bort tegn", nn: "ta bort teikn", en: "take signs away")
      )
    case .openers:
      return (
        .excessPunctuation,
        Wording(
          nb: "avsnittet har flere enn \(ProseLimits.openers) av tegnene [ og <",
          nn: "avsnittet har fleire enn \(ProseLimits.openers) av teikna [ og <",
          en: "the paragraph has more than \(ProseLimits.openers) of the signs [ and <"),
        Wording(
          nb: "del teksten med en tom linje", nn: "del teksten med ei tom linje",
          en: "divide the text with an empty line")
      )
    }
  }
}
