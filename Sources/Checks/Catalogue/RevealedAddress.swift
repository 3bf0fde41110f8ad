package import Diagnostics
import Services

extension Check {
  static let revealedAddress = Check(
    .revealedAddress,
    .directory { subject in
      // Secret in one language or one way in is secret in all of them: the versions of a service are one service.
      let secret = Set(
        subject.directory.services.filter { draft in draft.places.contains(where: \.isSecret) }.map(\.id))
      return subject.directory.services.filter { secret.contains($0.id) }.flatMap(revelations)
    })

  private static func revelations(in draft: ServiceDraft) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for place in draft.places {
      let spans = [place.address?.span, place.directions?.span, place.postalAddress?.span, place.position?.span]
        .compactMap { $0 }
      found += spans.filter { $0.path == draft.path }.map { revealed(at: $0, inProse: false) }
    }
    for passage in draft.prose.passages where containsAddress(passage.text) {
      found.append(revealed(at: passage.span, inProse: true))
    }
    for (text, span) in draft.otherTexts where span.path == draft.path && containsAddress(text) {
      found.append(revealed(at: span, inProse: true))
    }
    var seen: Set<Span> = []
    return found.filter { seen.insert($0.span).inserted }
  }

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

extension ServiceDraft {
  fileprivate var places: [Place] { ([facts] + routes.map(\.facts)).flatMap { $0.places?.value ?? [] } }

  /// What an editor writes freely in fields, where an address could slip in.
  fileprivate var otherTexts: [(text: String, span: Span)] {
    var texts: [(text: String, span: Span)] = ([title].compactMap { $0 } + (keywords?.value ?? [])).map {
      ($0.value, $0.span)
    }
    for facts in [facts] + routes.map(\.facts) {
      for text in [facts.lead, facts.measures, facts.guidance, facts.userInvolvement, facts.complaint, facts.agreement]
      {
        if let text { texts.append((text.value, text.span)) }
      }
      for hours in [facts.openingHours, facts.phoneHours] {
        if let hours { texts += hours.value.notes.map { ($0, hours.span) } }
      }
      for text in (facts.facilities?.value ?? []) + (facts.staff?.value ?? []) { texts.append((text.value, text.span)) }
      if let text = facts.audience?.value.text { texts.append((text.value, text.span)) }
    }
    texts += (extra + routes.flatMap(\.extra)).map { ($0.value.allText, Span.start(of: path)) }
    texts += prose.references.map { reference in
      (String(reference.destination.map { $0 == "+" ? " " : $0 }), reference.span)
    }
    return texts
  }
}

extension Extra.Value {
  fileprivate var allText: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.allText).joined(separator: "; ")
    case .record(let members): members.map(\.value.allText).joined(separator: "; ")
    }
  }
}

extension Rule {
  package static let revealedAddress = Rule(
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
