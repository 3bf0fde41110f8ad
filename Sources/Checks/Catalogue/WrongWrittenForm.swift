import Diagnostics
import Services

extension Check {
  static let wrongWrittenForm = Check(
    .wrongWrittenForm,
    .text { text, _ in
      guard let form = WrittenFormMarkers(text).clearlyOther(than: text.language),
        let first = WrittenFormMarkers.places(of: form, in: text).first
      else { return [] }
      let marked = text.language.name
      return [
        Diagnostic(
          .wrongWrittenForm, at: text.span(of: first.word..<(first.word + 1)),
          Wording(
            nb: "siden er merket \(marked.nb.lowercased()), men teksten er \(form.name.nb)",
            nn: "sida er merkt \(marked.nn.lowercased()), men teksten er \(form.name.nn)",
            en: "the page is marked as \(marked.en), but its text is \(form.name.en)"),
          remedy: remedy(form, text))
      ]
    })

  private static func remedy(_ form: WrittenForm, _ text: RunningText) -> Wording {
    let isTranslation =
      switch text.owner {
      case .service(let draft): draft.isTranslation
      case .page(let page): page.isTranslation
      }
    let marked = text.language.name
    if isTranslation {
      return Wording(
        nb: "oversett teksten til \(marked.nb.lowercased()), eller slett filen",
        nn: "set om teksten til \(marked.nn.lowercased()), eller slett fila",
        en: "translate the text to \(marked.en), or delete the file")
    }
    return Wording(
      nb: "skriv linjen «tekstspråk: \(form.code)» hvis teksten skal være slik, eller skriv den om",
      nn: "skriv linja «tekstspråk: \(form.code)» om teksten skal vere slik, eller skriv han om",
      en: "write the line “tekstspråk: \(form.code)” if the text shall be so, or write it anew")
  }
}

extension WrittenForm {
  var code: String {
    switch self {
    case .nb: "nb"
    case .nn: "nn"
    case .en: "en"
    }
  }

  var name: Wording {
    switch self {
    case .nb: Wording(nb: "bokmål", nn: "bokmål", en: "bokmål")
    case .nn: Wording(nb: "nynorsk", nn: "nynorsk", en: "nynorsk")
    case .en: Wording(nb: "engelsk", nn: "engelsk", en: "English")
    }
  }
}

extension WrittenFormMarkers {
  /// Fewer words than this prove nothing where there are words of the marked form as well.
  private static let fewest = 12
  /// And fewer than this where there is none.
  private static let fewestAlone = 8

  /// The form that a text is plainly written in although it is marked as another; nil where there is doubt.
  func clearlyOther(than language: LanguageCode) -> WrittenForm? {
    func isClear(_ found: Int, against own: Int) -> Bool {
      own == 0 ? found >= Self.fewestAlone : found >= Self.fewest && found * 5 >= (found + own) * 4
    }
    switch WrittenForm(language) {
    case .nb:
      if isClear(en, against: norwegian) { return .en }
      return isClear(nn, against: nb) ? .nn : nil
    case .nn:
      if isClear(en, against: norwegian) { return .en }
      return isClear(nb, against: nn) ? .nb : nil
    case .en:
      guard isClear(norwegian, against: en) else { return nil }
      return nn > nb ? .nn : .nb
    case nil:
      // Danish and Swedish share too many small words with bokmål; in other languages they are rare.
      if ["da", "sv", "fo", "is"].contains(language.code) { return nil }
      func isMuch(_ found: Int) -> Bool { found >= Self.fewest && found * 100 >= words * 15 }
      if isMuch(en) { return .en }
      guard isMuch(norwegian) else { return nil }
      return nn > nb ? .nn : .nb
    }
  }
}

extension Rule {
  static let wrongWrittenForm = Rule(
    "wrong-written-form", .error,
    demand: Wording(
      nb: "En tekst er på det språket og i den målformen som siden er merket med.",
      nn: "Ein tekst er på det språket og i den målforma som sida er merkt med.",
      en: "A text is in the language and the written form that the page is marked with."),
    rationale: Wording(
      nb: "En skjermleser leser opp med feil uttale, og den som valgte språket, får ikke teksten hun ba om.",
      nn: "Ein skjermlesar les opp med feil uttale, og den som valde språket, får ikkje teksten ho bad om.",
      en:
        "A screen reader pronounces it wrongly, and whoever chose the language does not get the text that she asked for."
    ),
    source: "WCAG 2.2, 3.1.1 Language of Page",
    accepts: [
      .service("ventetid: ukjent", prose: bokmål),
      .service("tekstspråk: nn", prose: nynorsk),
      .service("tekstspråk: en", prose: english),
      .service("tekstspråk: nn", prose: "Vi seier det slik: «\(bokmål)»"),
      // Too short to tell.
      .service("tekstspråk: nn", prose: "Du kan ikke komme inn her."),
    ],
    rejects: [
      .service("tekstspråk: nn", prose: "↓" + bokmålFromTheFirstWord),
      .service("ventetid: ukjent", prose: "↓" + nynorskFromTheFirstWord),
      .service("ventetid: ukjent", prose: "↓" + english),
      .service("tekstspråk: pl", prose: "↓" + bokmålFromTheFirstWord),
      ["sider/om.nn.md": "---\ntittel: Om\n---\n↓\(bokmålFromTheFirstWord)\n"],
    ]
  )

  private static let bokmålFromTheFirstWord = "Hvordan har du det? " + bokmål
  private static let bokmål = """
    Jeg vet ikke hva du trenger, men vi kan finne ut av det sammen. Hvis du ikke vil si hvem du er, gjør det ingenting.

    Noen vil være alene. Noen vil ha flere med seg. Du bestemmer selv hvor mye du sier, og hvordan du sier det.
    """
  private static let nynorskFromTheFirstWord = "Korleis har du det? " + nynorsk
  private static let nynorsk = """
    Eg veit ikkje kva du treng, men vi kan finne ut av det saman. Om du ikkje vil seie kven du er, gjer det ingenting.

    Nokon vil vere åleine. Nokre vil ha fleire med seg. Du bestemmer sjølv kor mykje du seier, og korleis du seier det.
    """
  private static let english = """
    The team is here for you. You can call us and tell us what is wrong, and we will find out who can help you.

    You do not have to know what you need. If you are not sure, that is fine.
    """
}
