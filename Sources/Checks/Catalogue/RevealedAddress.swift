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
    let texts = draft.prose.passages + draft.prose.codeBlocks + draft.otherTexts
    for (text, span) in texts where span.path == draft.path && tellsAddress(text) {
      found.append(revealed(at: span, inProse: true))
    }
    for (destination, span) in draft.links where span.path == draft.path && tellsAddress(link: destination) {
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
}

extension ServiceDraft {
  fileprivate var places: [Place] { ([facts] + routes.map(\.facts)).flatMap { $0.places?.value ?? [] } }

  /// What an editor writes freely in fields, where an address could slip in.
  fileprivate var otherTexts: [(text: String, span: Span)] {
    var texts: [(text: String, span: Span)] = []
    func add(_ text: Located<String>?) { if let text { texts.append((text.value, text.span)) } }
    func add(_ all: [Located<String>]?) { for text in all ?? [] { add(text) } }
    func add(_ text: String?, at span: Span) { if let text { texts.append((text, span)) } }
    add(title)
    add(keywords?.value)
    add(owner)
    for route in routes { add(route.name) }
    for facts in [facts] + routes.map(\.facts) {
      for text in [facts.lead, facts.measures, facts.guidance, facts.userInvolvement, facts.complaint, facts.agreement]
      {
        add(text)
      }
      for hours in [facts.openingHours, facts.phoneHours] {
        if let hours { texts += hours.value.words.map { ($0, hours.span) } }
      }
      for list in [facts.facilities, facts.staff, facts.legalBasis, facts.topics] { add(list?.value) }
      if let audience = facts.audience {
        add(audience.value.situations)
        add(audience.value.requirements)
        add(audience.value.text)
      }
      if let fee = facts.userFee {
        add(fee.value.exemptions)
        add(fee.value.text)
      }
      if let referral = facts.referral {
        add(referral.value.from)
        add(referral.value.text)
      }
      add(facts.vedtak?.value.text)
      for phone in facts.contact?.value.phones ?? [] {
        add(phone.purpose, at: phone.number.span)
        for words in phone.hours?.words ?? [] { add(words, at: phone.number.span) }
      }
      for event in facts.events?.value ?? [] {
        add(event.name)
        add(event.text, at: event.name.span)
      }
    }
    if let image {
      add(image.value.alternative, at: image.span)
      add(image.value.credit, at: image.span)
    }
    texts += (extra + routes.flatMap(\.extra)).map { ($0.value.allText, Span.start(of: path)) }
    texts += prose.references.map { ($0.title, $0.span) }
    return texts
  }

  /// Where links in the text and in the fields lead.
  fileprivate var links: [(destination: String, span: Span)] {
    var links = prose.references.map { (destination: $0.destination, span: $0.span) }
    for contact in ([facts] + routes.map(\.facts)).compactMap(\.contact?.value) {
      links += [contact.website, contact.form, contact.chat].compactMap { $0 }.map { ($0.value.text, $0.span) }
    }
    return links
  }
}

extension OpeningHours {
  /// Everything that is written beside the hours.
  fileprivate var words: [String] {
    func noted(_ plan: Plan?) -> [String] {
      guard case .rows(let rows)? = plan else { return [] }
      return rows.compactMap(\.note)
    }
    let plans = (dated + seasons).map(\.plan) + [publicHolidays]
    return notes + weekly.compactMap(\.note) + plans.flatMap { noted($0) } + noted(schoolHolidays)
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
      .service("sted:\n  skjult: ja", prose: "↓Skriv til Postboks 12."),
      .service("sted:\n  skjult: ja", prose: "Vi er ↓[her](https://www.google.com/maps/place/Hus)."),
      .service("sted:\n  skjult: ja", prose: "Ta bussen til oss:\n\n↓```\nKarl Johans gate 1\n```"),
      .service("sted:\n  skjult: ja\nkontakt:\n  nettside: ↓https://goo.gl/maps/abc"),
      .service("sted:\n  skjult: ja\nhenvisning: {type: nei, tekst: ↓Kom til Solbakken 3}"),
    ]
  )
}
