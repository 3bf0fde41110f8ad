import Diagnostics
import Services

extension Check {
  static let heavyText = Check(
    .heavyText,
    .text { text, _ in
      let prose = text.passages.filter(\.isProse)
      guard WrittenForm(text.language) != nil, let first = prose.first?.words.lowerBound,
        let last = prose.last?.words.upperBound, last - first >= fewest,
        mayBeHeavy(prose, first..<last, in: text)
      else { return [] }
      guard let readability = text.readability, readability.words >= fewest, readability.lix >= heavy,
        let heaviest = heaviestSentence(of: prose, in: text)
      else { return [] }
      let words = heaviest.words.count
      let long = heaviest.words.count { text.words[$0].letters > 6 }
      return [
        Diagnostic(
          .heavyText, at: text.span(of: heaviest.words),
          Wording(
            nb: "teksten er tung å lese: lesbarhetstallet er \(readability.lix), og bør være under \(heavy)",
            nn: "teksten er tung å lese: lesbarheitstalet er \(readability.lix), og bør vere under \(heavy)",
            en: "the text is heavy to read: its readability index is \(readability.lix) and should be below \(heavy)"),
          remedy: Wording(
            nb:
              "del setningene og bruk kortere ord: begynn med denne, som har \(words) ord, \(long) av dem på mer enn seks bokstaver",
            nn:
              "del setningane og bruk kortare ord: byrj med denne, som har \(words) ord, \(long) av dei på meir enn seks bokstavar",
            en:
              "split the sentences and use shorter words: begin with this one, which has \(words) words, \(long) of them with more than six letters"
          ))
      ]
    })

  private static let heavy = 50
  private static let fewest = 60

  /// The same sum from the words that are already cut, which can differ a little where signs stand inside words: it spares light
  /// texts, which nearly all are, the whole count.
  private static func mayBeHeavy(
    _ prose: [RunningText.Passage], _ words: Range<Int>, in text: RunningText
  ) -> Bool {
    let sentences = prose.reduce(0) { $0 + $1.sentences.count }
    let long = text.words[words].count { $0.letters > 6 }
    return words.count * 100 / max(sentences, 1) + 10_000 * long / words.count >= (heavy - 5) * 100
  }

  private static func heaviestSentence(
    of prose: [RunningText.Passage], in text: RunningText
  ) -> RunningText.Sentence? {
    func weight(_ sentence: RunningText.Sentence) -> Int {
      // A few long words alone are no heavy sentence.
      guard sentence.words.count > 7 else { return sentence.words.count }
      let long = sentence.words.count { text.words[$0].letters > 6 }
      return sentence.words.count + 100 * long / sentence.words.count
    }
    return prose.flatMap { text.sentences[$0.sentences] }.max { weight($0) < weight($1) }
  }
}

extension Rule {
  static let heavyText = Rule(
    "heavy-text", .warning,
    demand: Wording(
      nb: "En tekst har lesbarhetstall (LIX) under 50.", nn: "Ein tekst har lesbarheitstal (LIX) under 50.",
      en: "A text has a readability index (LIX) below 50."),
    rationale: Wording(
      nb: "Den som har det vondt, er trøtt eller leser lite norsk, gir opp en tung tekst.",
      nn: "Den som har det vondt, er trøytt eller les lite norsk, gir opp ein tung tekst.",
      en: "Whoever is in pain, tired or reads little Norwegian gives up on a heavy text."),
    source: "C.-H. Björnsson: Läsbarhet, 1968 (LIX); språklova § 9 om klart språk",
    accepts: [
      .service(
        "ventetid: ukjent", prose: String(repeating: "Du kan ringe oss når du vil, og vi tar deg med. ", count: 9)),
      // Sixty words are needed before the number says anything.
      .service("ventetid: ukjent", prose: "Kommunehelsetjenestens samhandlingsansvar ivaretas tverrfaglig."),
    ],
    rejects: [
      .service(
        "ventetid: ukjent",
        prose:
          "Ring oss gjerne.\n\n↓Tjenestens overordnede målsetting er helhetlig oppfølging av innbyggere med sammensatte "
          + "psykososiale utfordringer gjennom tverrfaglige, individuelt tilrettelagte behandlingsforløp. "
          + String(
            repeating:
              "Kommunens koordinerende enhet ivaretar samhandling mellom spesialisthelsetjenesten og kommunale instanser. ",
            count: 6))
    ]
  )
}
