import Diagnostics
import Services

extension Check {
  static let mixedWrittenForms = Check(
    .mixedWrittenForms,
    .text { text, _ in
      let own: WrittenForm
      let other: WrittenForm
      switch WrittenForm(text.language) {
      case .nb: (own, other) = (.nb, .nn)
      case .nn: (own, other) = (.nn, .nb)
      case .en, nil: return []
      }
      let markers = WrittenFormMarkers(text)
      guard other == .nb ? markers.nb > 2 : markers.nn > 2, markers.clearlyOther(than: text.language) == nil else {
        return []
      }
      let places = WrittenFormMarkers.places(of: other, in: text)
      guard let first = places.first else { return [] }
      var pairs: [(word: String, twin: String)] = []
      for (word, twin) in places where pairs.count < 3 && !pairs.contains(where: { $0.twin == twin }) {
        pairs.append((text.text(of: word..<(word + 1)).lowercased(), twin))
      }
      func list(_ words: [String], _ and: String, _ quotes: (String, String) = ("«", "»")) -> String {
        let quoted = words.map { quotes.0 + $0 + quotes.1 }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(and) " + last
      }
      let words = pairs.map(\.word)
      let twins = pairs.map(\.twin)
      return [
        Diagnostic(
          .mixedWrittenForms, at: text.span(of: first.word..<(first.word + 1)),
          Wording(
            nb: "\(list(words, "og")) er \(other.name.nb), og siden er merket \(own.name.nb)",
            nn: "\(list(words, "og")) er \(other.name.nn), og sida er merkt \(own.name.nn)",
            en:
              "\(list(words, "and", ("“", "”"))) \(words.count > 1 ? "are" : "is") \(other.name.en), and the page is marked as \(own.name.en)"
          ),
          remedy: Wording(
            nb: "skriv \(list(twins, "og"))", nn: "skriv \(list(twins, "og"))",
            en: "write \(list(twins, "and", ("“", "”")))"))
      ]
    })
}

extension Rule {
  static let mixedWrittenForms = Rule(
    "mixed-written-forms", .warning,
    demand: Wording(
      nb: "En tekst blander ikke bokmål og nynorsk.", nn: "Ein tekst blandar ikkje bokmål og nynorsk.",
      en: "A text does not mix bokmål and nynorsk."),
    rationale: Wording(
      nb: "Blandet målform gjør teksten tyngre å lese, og leseren stoler mindre på den.",
      nn: "Blanda målform gjer teksten tyngre å lese, og lesaren stolar mindre på han.",
      en: "Mixed forms make a text harder to read, and readers trust it less."),
    source: "språklova, 2021; Språkrådet: rettskriving for bokmål og nynorsk",
    accepts: [
      .service(
        "tekstspråk: nn",
        prose: "Du treng ikkje tilvising. Skjemaet heiter «Noen å snakke med», og ligg hos Noen Som Vet Noe."),
      .service("ventetid: ukjent", prose: "Du kan si «eg veit ikkje kva eg treng»."),
      .service("tekstspråk: nn", prose: "Det er ikke meir."),
    ],
    rejects: [
      .service(
        "tekstspråk: nn", prose: "Du treng ikkje tilvising. Ring ↓hvis du ikke veit kva du vil, eller noen spør."),
      .service("ventetid: ukjent", prose: "Du trenger ikke henvisning. Ring ↓frå heile fylket, ikkje bare kommunen."),
    ]
  )
}
