import Diagnostics
import Services

extension Check {
  static let longSentence = Check(
    .longSentence,
    .text { text, _ in
      var long: [(words: Range<Int>, length: Int)] = []
      for sentence in text.sentences where sentence.words.count > most {
        guard isRunning(text.passages[sentence.passage]) else { continue }
        let length = length(of: sentence.words, in: text)
        if length > most { long.append((sentence.words, length)) }
      }
      // An editor mends a few at a time, and the longest are worst.
      return long.sorted { ($1.length, $0.words.lowerBound) < ($0.length, $1.words.lowerBound) }.prefix(3).map {
        words, length in
        var diagnostic = Diagnostic(
          .longSentence, at: text.span(of: words),
          Wording(
            nb: "setningen har \(length) ord", nn: "setninga har \(length) ord",
            en: "the sentence has \(length) words"),
          remedy: Wording(
            nb: "del den i to, eller lag en liste", nn: "del henne i to, eller lag ei liste",
            en: "split it in two, or make a list"))
        if length <= veryLong { diagnostic.severity = .info }
        return diagnostic
      }
    })

  private static let most = 20
  private static let veryLong = 30

  private static func isRunning(_ passage: RunningText.Passage) -> Bool {
    switch passage.kind {
    case .title, .field(.legalBasis), .field(.routes), .prose(.heading), .prose(.cell): false
    case .field, .prose(.paragraph), .prose(.item): true
    }
  }

  /// The parts of a telephone number or a date are one word.
  private static func length(of words: Range<Int>, in text: RunningText) -> Int {
    words.count { word in
      !(text.words[word].traits.contains(.isNumber) && word > words.lowerBound
        && text.words[word - 1].traits.contains(.isNumber))
    }
  }
}

extension Rule {
  static let longSentence = Rule(
    "long-sentence", .warning,
    demand: Wording(
      nb: "En setning har høyst 20 ord; over 30 er en advarsel.",
      nn: "Ei setning har høgst 20 ord; over 30 er ei åtvaring.",
      en: "A sentence has at most 20 words; more than 30 is a warning."),
    rationale: Wording(
      nb: "Den som er trøtt eller redd, har glemt begynnelsen når slutten kommer.",
      nn: "Den som er trøytt eller redd, har gløymt byrjinga når slutten kjem.",
      en: "Whoever is tired or afraid has forgotten the beginning when the end comes."),
    source: "språklova § 9 om klart språk; Språkrådet: Skriv klart",
    accepts: [
      .service(
        "ventetid: ukjent",
        prose: "Du får hjelp med:\n\n- "
          + ["å finne ut hva du trenger", "å snakke med dem du bor sammen med", "å komme deg ut av huset igjen"].joined(
            separator: "\n- ")),
      .service("ventetid: ukjent", prose: "Ring 00 00 11 10 kl. 8 eller bl.a. 9. Kom 1. januar. Vi er her hele året."),
    ],
    rejects: [
      .service(
        "ventetid: ukjent",
        prose:
          "Hei. ↓Hvis du har det vanskelig og vil snakke med noen som har tid til å høre på deg, kan du ringe oss når det passer deg best."
      ),
      .service(
        "tiltak: ↓Vi møter deg hjemme, på skolen, på jobben eller ute, og vi snakker med dem som er rundt deg hvis du vil at vi skal gjøre det"
      ),
      .service(
        "tekstspråk: nn",
        prose:
          "↓Dersom du har det vanskeleg og vil snakke med nokon som har tid til å høyre på deg, kan du ringje oss når det passar deg, og så finn vi ut saman kva som er det beste å gjere."
      ),
    ]
  )
}
