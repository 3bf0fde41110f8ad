import Diagnostics
import Services

extension Check {
  static let shoutingSentence = Check(
    .shoutingSentence,
    .text { text, _ in
      let all = text.words
      return text.sentences.compactMap { sentence -> Diagnostic? in
        // A look at the first word settles nearly every sentence.
        guard sentence.words.count > 2, all[sentence.words.lowerBound].isShouted else { return nil }
        let words = all[sentence.words].filter { !$0.traits.contains(.isNumber) }
        // Three abbreviations in a row are no sentence: one of the words must be longer than they are.
        guard words.count > 2, words.allSatisfy(\.isShouted), words.contains(where: { $0.letters > 4 }) else {
          return nil
        }
        return Diagnostic(
          .shoutingSentence, at: text.span(of: sentence.words),
          Wording(
            nb: "setningen har bare store bokstaver", nn: "setninga har berre store bokstavar",
            en: "the sentence is in capital letters alone"),
          remedy: Wording(
            nb: "skriv den med små bokstaver, og bruk **to stjerner** på hver side av det som er viktig",
            nn: "skriv henne med små bokstavar, og bruk **to stjerner** på kvar side av det som er viktig",
            en: "write it in small letters, with **two asterisks** on each side of what is important"))
      }
    })
}

extension RunningText.Word {
  /// In capitals, or so short that nobody can tell: «Å», «I».
  fileprivate var isShouted: Bool {
    traits.contains(.isAllCapitals) || traits.contains(.isNumber) || letters == 1 && traits.contains(.isCapitalised)
  }
}

extension Rule {
  static let shoutingSentence = Rule(
    "shouting-sentence", .info,
    demand: Wording(
      nb: "En setning har ikke bare store bokstaver.", nn: "Ei setning har ikkje berre store bokstavar.",
      en: "A sentence is not in capital letters alone."),
    rationale: Wording(
      nb: "Store bokstaver er tunge å lese, og noen skjermlesere staver dem.",
      nn: "Store bokstavar er tunge å lese, og nokre skjermlesarar stavar dei.",
      en: "Capital letters are hard to read, and some screen readers spell them out."),
    accepts: [
      .service("ventetid: ukjent", prose: "**Ring 113 nå.** Vi samarbeider med BUP, DPS og PPT."),
      .service("ventetid: ukjent", prose: "PPT BUP DPS"),
    ],
    rejects: [
      .service("ventetid: ukjent", prose: "Velkommen. ↓HUSK Å RINGE FØR DU KOMMER!"),
      .service("ventetid: ukjent", prose: "## ↓VIKTIG Å VITE\n\nKom innom."),
    ]
  )
}
