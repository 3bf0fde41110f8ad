import Diagnostics
import Services

extension Check {
  static let revealedAddress = Check(
    .revealedAddress,
    .service { draft, _ in
      var found: [Diagnostic] = []
      var isSecret = false
      for facts in [draft.facts] + draft.routes.map(\.facts) {
        for place in facts.places?.value ?? [] where place.isSecret {
          isSecret = true
          let spans = [place.address?.span, place.directions?.span, place.postalAddress?.span, place.position?.span]
            .compactMap { $0 }
          found += spans.filter { $0.path == draft.path }.map { revealed(at: $0, inProse: false) }
        }
      }
      if isSecret {
        for passage in draft.prose.passages where containsAddress(passage.text) {
          found.append(revealed(at: passage.span, inProse: true))
        }
      }
      var seen: Set<Span> = []
      return found.filter { seen.insert($0.span).inserted }
    })

  private static func revealed(at span: Span, inProse: Bool) -> Diagnostic {
    Diagnostic(
      .revealedAddress, at: span,
      inProse
        ? Wording(
          nb: "teksten ser ut til å røpe en adresse som skal være hemmelig",
          nn: "teksten ser ut til å røpe ei adresse som skal vere hemmeleg",
          en: "the text seems to reveal an address that is meant to be secret")
        : Wording(
          nb: "adressen er hemmelig, men står i filen", nn: "adressa er hemmeleg, men står i fila",
          en: "the address is secret but stands in the file"),
      remedy: Wording(
        nb: "slett adressen: den som ringer, får vite hvor hun skal",
        nn: "slett adressa: den som ringjer, får vite kvar ho skal",
        en: "delete the address: whoever calls is told where to go"),
      field: inProse ? nil : Field.place.id)
  }

  /// A street with a house number, or a postcode with a place name after it.
  static func containsAddress(_ text: String) -> Bool {
    let words = text.split { " ,.;:()\t\n\u{A0}".contains($0) }.map(String.init)
    for (word, next) in zip(words, words.dropFirst()) {
      if next.utf8.first?.isDigit == true, next.utf8.count <= 5, isStreet(word) { return true }
      let isPostcode = word.utf8.count == 4 && word.utf8.allSatisfy { $0.isDigit }
      if isPostcode, next.unicodeScalars.first?.properties.isUppercase == true { return true }
    }
    return false
  }

  private static let streetEndings = [
    "gata", "gaten", "gate", "gt", "veien", "vegen", "vei", "veg", "plassen", "plass", "alléen", "allé", "bakken",
    "stien", "smauet",
    "smuget", "torget", "brygga", "kaia", "svingen", "løkka",
  ]

  private static func isStreet(_ word: String) -> Bool {
    let lower = word.lowercased()
    return streetEndings.contains { lower.hasSuffix($0) }
  }
}

extension Rule {
  static let revealedAddress = Rule(
    "revealed-address", .error,
    demand: Wording(
      nb: "En hemmelig adresse står ingen steder, verken i feltene eller i teksten.",
      nn: "Ei hemmeleg adresse står ingen stader, verken i felta eller i teksten.",
      en: "A secret address stands nowhere, neither in the fields nor in the text."),
    rationale: Wording(
      nb: "Den som leter etter noen som har rømt fra vold, kan lese siden.",
      nn: "Den som leitar etter nokon som har rømt frå vald, kan lese sida.",
      en: "Somebody who is looking for a person in hiding can read the page."),
    accepts: [
      .service("sted:\n  skjult: ja", prose: "Ring oss i 2026, så sier vi hvor du skal."),
      .service("sted:\n  adresse: Storgata 1, 0150 Oslo"),
    ],
    rejects: [
      .service("sted:\n  skjult: ja\n  adresse: ↓Storgata 1, 0150 Oslo"),
      .service("sted:\n  skjult: ja", prose: "↓Du finner oss i Storgata 1."),
      .service("sted:\n  skjult: ja\n  adkomst: ↓Inngang fra bakgården"),
    ]
  )
}
