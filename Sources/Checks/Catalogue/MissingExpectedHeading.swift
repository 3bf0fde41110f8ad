import Diagnostics
import Services

extension Check {
  static let missingExpectedHeading = Check(
    .missingExpectedHeading,
    .text { text, subject in
      guard let draft = text.service, draft.ended == nil, WrittenForm(text.language) != nil,
        text.passages.reduce(0, { $0 + ($1.isProse ? $1.words.count : 0) }) >= fewest
      else { return [] }
      var answered: Set<ExpectedHeading> = []
      // A number to call or a form to fill in says how to get help, wherever it stands.
      if draft.facts.contact?.value.isEmpty == false
        || draft.routes.contains(where: { $0.facts.contact?.value.isEmpty == false })
      {
        answered.insert(.howToGetHelp)
      }
      // Numbered steps tell what happens, and in what order.
      if draft.prose.blocks.contains(where: \.isSteps) { answered.insert(.whatHappens) }
      for passage in text.passages where passage.isHeading {
        for match in ExpectedHeading.phrases.matches(in: passage.words, of: text) { answered.insert(match.value) }
      }
      let missing = ExpectedHeading.allCases.filter { !answered.contains($0) }
      guard !missing.isEmpty else { return [] }
      let questions = Wording(
        nb: missing.map(\.question.nb).joined(separator: " og "),
        nn: missing.map(\.question.nn).joined(separator: " og "),
        en: missing.map(\.question.en).joined(separator: " and "))
      let headings = missing.map { "## " + $0.heading(in: text.language) }
      return [
        Diagnostic(
          .missingExpectedHeading,
          at: draft.title.flatMap { $0.span.path == text.path ? $0.span : nil } ?? .start(of: text.path),
          Wording(
            nb: "siden sier ikke \(questions.nb)", nn: "sida seier ikkje \(questions.nn)",
            en: "the page does not say \(questions.en)"),
          remedy: Wording(
            nb: "legg til «\(headings.joined(separator: "» og «"))» med noen setninger under",
            nn: "legg til «\(headings.joined(separator: "» og «"))» med nokre setningar under",
            en: "add “\(headings.joined(separator: "” and “"))” with some sentences below"))
      ]
    })

  /// A shorter text is seen at a glance and needs no headings.
  private static let fewest = 80
}

extension Prose.Block {
  fileprivate var isSteps: Bool {
    if case .numberedList(_, let items) = kind { items.count > 2 } else { false }
  }
}

/// What readers expect to find on the page of a service, of what no field shows.
///
/// For whom it is, what it offers and what it costs are fields; what the service and the reader expect of each other is left to the
/// editor, since good pages say it in other words.
private enum ExpectedHeading: Sendable, CaseIterable {
  case howToGetHelp, whatHappens

  var question: Wording {
    switch self {
    case .howToGetHelp:
      Wording(nb: "hvordan leseren får hjelp", nn: "korleis lesaren får hjelp", en: "how readers get help")
    case .whatHappens:
      Wording(
        nb: "hva som skjer når leseren tar kontakt", nn: "kva som skjer når lesaren tek kontakt",
        en: "what happens when readers make contact")
    }
  }

  /// A heading that says it, in the language of the page.
  func heading(in language: LanguageCode) -> String {
    switch (self, WrittenForm(language)) {
    case (.howToGetHelp, .en): "How to get help"
    case (.howToGetHelp, .nb), (.howToGetHelp, .nn), (.howToGetHelp, nil): "Slik får du hjelp"
    case (.whatHappens, .en): "What happens when you make contact"
    case (.whatHappens, .nn): "Dette skjer når du tek kontakt"
    case (.whatHappens, .nb), (.whatHappens, nil): "Dette skjer når du tar kontakt"
    }
  }

  static let phrases = PhraseTable<ExpectedHeading>(
    [
      (
        howToGetHelp,
        """
        slik får, slik tar du, slik tek du, slik søker, slik søkjer, slik gjør, slik gjer, slik går, slik kommer, slik kjem
        slik melder, slik bestiller, slik bestill, ta kontakt, kontakt oss, få hjelp, hvordan få, hvordan får, hvordan du får
        hvordan søke, hvordan søker, hvordan ta kontakt, hvordan kontakte, korleis få, korleis får, korleis du får, korleis søkje
        korleis søkjer, korleis ta kontakt, søk om, bestill, ring oss, kom innom, how to, how do i, how you get, getting help
        contact us, get help, apply, call us, book
        """
      ),
      (
        whatHappens,
        """
        dette skjer, det skjer, hva skjer, hva som skjer, kva skjer, kva som skjer, slik skjer, når du tar kontakt
        når du tek kontakt, når du ringer, når du ringjer, når du kommer, når du kjem, når du har tatt kontakt, når du har søkt
        når du har ringt, etter at du, den første, det første, første gang, første gong, første samtale, første møte, slik foregår
        slik møter vi, slik jobber vi, slik arbeider vi, slik er, slik går det, what happens, when you, after you
        your first, the first, what to expect
        """
      ),
    ].flatMap { value, lists in
      lists.split { $0 == "," || $0 == "\n" }.map { (phrase: String($0), value: value) }
    })
}

extension Rule {
  static let missingExpectedHeading = Rule(
    "missing-expected-heading", .info,
    demand: Wording(
      nb: "Siden om et tilbud sier hvordan du får hjelp, og hva som skjer når du tar kontakt.",
      nn: "Sida om eit tilbod seier korleis du får hjelp, og kva som skjer når du tek kontakt.",
      en: "The page of a service says how you get help and what happens when you make contact."),
    rationale: Wording(
      nb: "Den som gruer seg til å ringe, våger det lettere når hun vet hva som skjer.",
      nn: "Den som gruar seg til å ringje, vågar det lettare når ho veit kva som skjer.",
      en: "Whoever dreads to call dares to more easily when she knows what happens."),
    source: "Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne, Helsedirektoratet, 2025",
    accepts: [
      .service("kontakt:\n  telefon: 00 00 12 34", prose: "## Hva skjer når du ringer?\n\n" + long),
      .service("ventetid: ukjent", prose: "Vi hjelper deg."),
      .service(
        "ventetid: drop-in",
        prose: "## Slik får du hjelp\n\nKom innom.\n\n## Dette skjer når du tar kontakt\n\n" + long),
      .service(
        "ventetid: ukjent",
        prose: "## Slik søker du\n\n1. Ring oss.\n2. Vi kommer hjem til deg.\n3. Du får brev.\n\n" + long),
      .service("tekstspråk: nn", prose: "## Korleis får du hjelp?\n\nRing.\n\n## Når du kjem\n\n" + long),
    ],
    rejects: [
      .service("tittel: ↓Samtale\nkontakt:\n  telefon: 00 00 12 34", prose: long),
      .service("tittel: ↓Samtale", prose: "## Dette skjer når du ringer\n\n" + long),
    ],
    waitsForErrors: true
  )

  private static let long = String(repeating: "Vi hjelper deg. ", count: 30)
}
