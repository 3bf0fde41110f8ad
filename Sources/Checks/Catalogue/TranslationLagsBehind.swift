import Diagnostics
import Services

extension Check {
  static let translationLagsBehind = Check(
    .translationLagsBehind,
    .translation { draft, original in
      guard !draft.prose.blocks.isEmpty else { return [] }
      return olderReview(of: draft, than: original) + figures(of: draft, against: original)
        + weekdays(of: draft, against: original) + headings(of: draft, against: original)
    })

  private static func lags(
    at span: Span, _ summary: Wording, remedy: Wording = mendProse, field: Field? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(.translationLagsBehind, at: span, summary, remedy: remedy, field: field?.id, notes: notes)
  }

  private static let mendProse = Wording(
    nb: "rett den som er feil, så begge sier det samme", nn: "rett den som er feil, så begge seier det same",
    en: "mend the one that is wrong, so that both say the same")

  // MARK: Date of review

  private static func olderReview(of draft: ServiceDraft, than original: ServiceDraft) -> [Diagnostic] {
    guard let own = draft.lastVerified, own.span.path == draft.path, let other = original.lastVerified,
      own.value < other.value
    else { return [] }
    return [
      lags(
        at: own.span,
        Wording(
          nb: "oversettelsen er kontrollert \(own.value.inWords.nb), og originalen senere",
          nn: "omsetjinga er kontrollert \(own.value.inWords.nn), og originalen seinare",
          en: "the translation was checked on \(own.value.inWords.en), and the original later"),
        remedy: Wording(
          nb: "les oversettelsen mot originalen, rett det som er endret, og skriv dagens dato",
          nn: "les omsetjinga mot originalen, rett det som er endra, og skriv dagens dato",
          en: "read the translation against the original, mend what has changed, and write today's date"),
        field: .lastVerified,
        notes: [
          .init(
            Wording(
              nb: "originalen ble kontrollert \(other.value.inWords.nb)",
              nn: "originalen vart kontrollert \(other.value.inWords.nn)",
              en: "the original was checked on \(other.value.inWords.en)"), at: other.span)
        ])
    ]
  }

  // MARK: Numbers

  /// A number as it stands in a text.
  private struct Stated {
    let value: String
    let text: String
    let span: Span
  }

  private static func figures(of draft: ServiceDraft, against original: ServiceDraft) -> [Diagnostic] {
    let own = stated(in: draft)
    let other = stated(in: original)
    let isInWords = hasNumberWords(draft) && hasNumberWords(original)
    // Newcomers may need to be told an emergency number that others know.
    let extra = unmatched(own, in: other, wordsOf: original, isInWords).filter { !emergencyNumbers.contains($0.value) }
    let missing = unmatched(other, in: own, wordsOf: draft, isInWords)
    let notes = missing.prefix(mostShown).map { figure in
      Diagnostic.Note(
        Wording(
          nb: "originalen sier «\(figure.text)»", nn: "originalen seier «\(figure.text)»",
          en: "the original says “\(figure.text)”"), at: figure.span)
    }
    guard extra.isEmpty else {
      return extra.prefix(mostShown).map { figure in
        lags(
          at: figure.span,
          Wording(
            nb: "«\(figure.text)» står ikke i originalen", nn: "«\(figure.text)» står ikkje i originalen",
            en: "“\(figure.text)” does not stand in the original"), notes: notes)
      }
    }
    guard !missing.isEmpty else { return [] }
    let list = missing.prefix(mostShown).map { "«\($0.text)»" }.joined(separator: ", ")
    return [
      lags(
        at: draft.headSpan,
        Wording(
          nb: "oversettelsen mangler \(list), som står i originalen",
          nn: "omsetjinga manglar \(list), som står i originalen",
          en: "the translation lacks \(list), which stands in the original"), notes: notes)
    ]
  }

  /// How many numbers of each text are told of: a text that is quite another has hundreds.
  private static let mostShown = 5

  private static let emergencyNumbers: Set = ["110", "112", "113", "116117"]

  private static func stated(in draft: ServiceDraft) -> [Stated] {
    draft.prose.locatedPassages.flatMap { passage in
      passage.figures.map {
        Stated(value: $0.value, text: passage.words(in: $0.range), span: passage.span(of: $0.range))
      }
    }
  }

  /// The first of each number that the other text does not have, in digits or in words.
  private static func unmatched(
    _ figures: [Stated], in others: [Stated], wordsOf other: ServiceDraft, _ isInWords: Bool
  ) -> [Stated] {
    let known = Set(others.map(\.value))
    let words = Set(other.prose.locatedPassages.flatMap { $0.tokens.compactMap(\.word) })
    var seen: Set<String> = []
    return figures.filter { figure in
      guard !known.contains(figure.value), seen.insert(figure.value).inserted else { return false }
      guard let number = Int(figure.value), number <= 20 else {
        // Other languages write small numbers in words of their own, and hours in ways of their own.
        return isInWords || (3 <= figure.value.utf8.count && figure.value.utf8.allSatisfy(\.isDigit))
      }
      return isInWords && 1 < number && NumberWords.words(for: number).isDisjoint(with: words)
    }
  }

  /// Whether the language's words for numbers and weekdays are known here.
  private static func hasNumberWords(_ draft: ServiceDraft) -> Bool {
    ["nb", "nn", "en"].contains(draft.language.code)
  }

  // MARK: Weekdays

  private static func weekdays(of draft: ServiceDraft, against original: ServiceDraft) -> [Diagnostic] {
    guard hasNumberWords(draft), hasNumberWords(original) else { return [] }
    let own = weekdays(in: draft)
    let other = weekdays(in: original)
    let days = Set(own.map(\.day))
    let otherDays = Set(other.map(\.day))
    guard days != otherDays, !days.isEmpty, !otherDays.isEmpty else { return [] }
    let extra = own.first { !otherDays.contains($0.day) }
    let missing = other.first { !days.contains($0.day) }
    return [
      lags(
        at: extra?.span ?? draft.headSpan,
        extra.map {
          Wording(
            nb: "«\($0.text)» står ikke i originalen", nn: "«\($0.text)» står ikkje i originalen",
            en: "“\($0.text)” does not stand in the original")
        }
          ?? Wording(
            nb: "oversettelsen mangler «\(missing?.text ?? "")», som står i originalen",
            nn: "omsetjinga manglar «\(missing?.text ?? "")», som står i originalen",
            en: "the translation lacks “\(missing?.text ?? "")”, which stands in the original"),
        notes: missing.map {
          [
            .init(
              Wording(
                nb: "originalen sier «\($0.text)»", nn: "originalen seier «\($0.text)»",
                en: "the original says “\($0.text)”"), at: $0.span)
          ]
        } ?? [])
    ]
  }

  /// Weekdays in texts that also give a time; elsewhere «tirsdag» may be told in other words.
  private static func weekdays(in draft: ServiceDraft) -> [(day: Weekday, text: String, span: Span)] {
    draft.prose.locatedPassages.filter(\.hasTime).flatMap { passage in
      passage.tokens.flatMap { token -> [(day: Weekday, text: String, span: Span)] in
        guard let word = token.word else { return [] }
        let days =
          ["hverdag", "kvardag", "weekday"].contains { word.hasPrefix($0) }
          ? [Weekday.monday, .friday] : weekdayNames.filter { word.hasPrefix($0.name) }.map(\.day)
        return days.map { ($0, passage.words(in: token.range), passage.span(of: token.range)) }
      }
    }
  }

  private static let weekdayNames: [(name: String, day: Weekday)] = Weekday.allCases.flatMap { day in
    [day.name.nb, day.name.nn, day.name.en].map { (name: folded($0), day: day) }
  }

  // MARK: Sections

  private static func headings(of draft: ServiceDraft, against original: ServiceDraft) -> [Diagnostic] {
    let own = draft.prose.headings(ofLevel: 2).count
    let other = original.prose.headings(ofLevel: 2)
    guard own != other.count else { return [] }
    return [
      lags(
        at: draft.headSpan,
        Wording(
          nb: "oversettelsen har \(own) deler med overskrift, og originalen har \(other.count)",
          nn: "omsetjinga har \(own) delar med overskrift, og originalen har \(other.count)",
          en: "the translation has \(own) sections with a heading, and the original has \(other.count)"),
        remedy: Wording(
          nb: "oversett det som mangler, eller ta ut det som ikke gjelder lenger",
          nn: "omset det som manglar, eller ta ut det som ikkje gjeld lenger",
          en: "translate what is missing, or take out what no longer holds"))
    ]
  }
}

extension Rule {
  static let translationLagsBehind = Rule(
    "translation-lags-behind", .warning,
    demand: Wording(
      nb: "Teksten i en oversettelse har de samme tallene, tidene og delene som originalen.",
      nn: "Teksten i ei omsetjing har dei same tala, tidene og delane som originalen.",
      en: "The text of a translation has the same numbers, times and sections as its original."),
    rationale: Wording(
      nb: "Når originalen blir rettet og oversettelsen ikke, får de som trenger oversettelsen, gale opplysninger.",
      nn: "Når originalen blir retta og omsetjinga ikkje, får dei som treng omsetjinga, gale opplysningar.",
      en: "When the original is mended and the translation is not, those who need it get wrong facts."),
    accepts: [
      pair(
        "Ring 00 00 12 34 før klokka 11. Det koster 1 250 kr.", "Call 00 00 12 34 before 11 am. It costs NOK 1,250."),
      pair("Kom tirsdag 18:30–20:00.", "Come on Tuesday from 6.30 pm to 8 p.m."),
      pair(
        "Kurset starter 12. januar 2027 og varer i 2 uker.",
        "The course starts on January 12, 2027 and takes two weeks."),
      pair(
        "Kurset starter 12.1.2027. Vi har åpent hele døgnet.", "The course starts on 12 January 2027. We are open 24/7."
      ),
      pair("Åpent mandag–fredag 08.00–15.30.", "Open on weekdays 8:00–15:30."),
      pair(
        "Send brev på A4. Du får time innen to uker.", "Send a letter on A4. You get an appointment within 2 weeks."),
      pair("Kom innom.", "Come by. If a life is in danger, call 113."),
      pair("## Gratis\n\nTekst.", "## Free\n\nText."),
      pair(
        "Ring **00 00 12 34**. Vi snakker på [video](https://example.no/1).",
        "Call **+47 0000 1234**. We talk by [video](https://example.no/2)."),
      pair("Fra 13 til 25 år, 1,5 timer.", "From 13 to 25 years, 1.5 hours."),
    ],
    rejects: [
      pair("Det koster 160 kr.", "It costs ↓150 kroner."),
      pair("Ring 00 00 12 34.", "Call ↓00 00 12 35."),
      pair("Kom tirsdag 18:30.", "Come on Tuesday ↓6 pm."),
      pair("Kom onsdag 18:30.", "Come on ↓Tuesday 18:30."),
      pair("Kurset starter 12. januar.", "The course starts on ↓13 January."),
      pair("Du får time innen to uker.", "You get an appointment within ↓3 weeks."),
      pair("Ring 116 117.", "Call us.", titleArrow: true),
      pair("## Pris\n\nTekst.\n\n## Tid\n\nTekst.", "## Price\n\nText.", titleArrow: true),
      [
        "tjenester/a.md":
          "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nkontrollert: 2026-10-01\n---\nTekst.\n",
        "tjenester/a.en.md": "---\ntittel: A\nkontrollert: ↓2026-03-01\n---\nText.\n",
        "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, en]\neksempel: ja\n",
      ],
    ]
  )

  /// A service in bokmål and its translation to English.
  private static func pair(_ original: String, _ translation: String, titleArrow: Bool = false) -> Example {
    [
      "tjenester/a.md":
        "---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n\(original)\n",
      "tjenester/a.en.md": "---\n\(titleArrow ? "↓" : "")tittel: A\n---\n\(translation)\n",
      "nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb, en]\neksempel: ja\n",
    ]
  }
}
