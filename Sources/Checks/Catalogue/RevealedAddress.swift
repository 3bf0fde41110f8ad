package import Diagnostics
import Services

extension Check {
  static let revealedAddress = Check(
    .revealedAddress,
    .directory { subject in
      // Secret in one language or one way in is secret in all of them: the versions of a service are one service.
      let services = subject.directory.services
      let secret = Set(services.filter { draft in draft.places.contains(where: \.isSecret) }.map(\.id))
      // A street tells as much without its number, and one version's fields may name what another's text does.
      var streets: [String: Set<StreetName>] = [:]
      for draft in services where secret.contains(draft.id) {
        streets[draft.id, default: []].formUnion(draft.whereabouts.flatMap(streetNames(in:)))
      }
      return services.filter { secret.contains($0.id) }.flatMap { revelations(in: $0, streets: streets[$0.id] ?? []) }
    })

  private static func revelations(in draft: ServiceDraft, streets: Set<StreetName>) -> [Diagnostic] {
    func tells(_ text: String) -> Bool { tellsAddress(text) || streets.contains { $0.isNamed(in: text) } }
    func tells(link: String) -> Bool { tellsAddress(link: link) || streets.contains { $0.isNamed(in: link) } }
    var found: [Diagnostic] = []
    for place in draft.places {
      let spans = [place.address?.span, place.directions?.span, place.postalAddress?.span, place.position?.span]
        .compactMap { $0 }
      found += spans.filter { $0.path == draft.path }.map { revealed(at: $0, in: .field) }
    }
    let texts = (draft.prose.passages + draft.prose.codeBlocks).map { Located($0.text, at: $0.span) } + draft.freeTexts
    for text in texts where text.span.path == draft.path && tells(text.value) {
      found.append(revealed(at: text.span, in: .text))
    }
    for name in draft.addresses where name.span.path == draft.path && tells(link: name.value) {
      found.append(revealed(at: name.span, in: .text))
    }
    // The page's own address is made of the name of its file.
    if tells(link: draft.slugSource) { found.append(revealed(at: .start(of: draft.path), in: .fileName)) }
    var seen: Set<Span> = []
    return found.filter { seen.insert($0.span).inserted }
  }

  private enum Source { case field, text, fileName }

  private static func revealed(at span: Span, in source: Source) -> Diagnostic {
    let summary =
      switch source {
      case .text:
        Wording(
          nb: "teksten ser ut til å røpe en adresse som skal være hemmelig",
          nn: "teksten ser ut til å røpe ei adresse som skal vere hemmeleg",
          en: "the text seems to reveal an address that is meant to be secret")
      case .field:
        Wording(
          nb: "adressen er hemmelig, men står i filen", nn: "adressa er hemmeleg, men står i fila",
          en: "the address is secret but stands in the file")
      case .fileName:
        Wording(
          nb: "navnet på filen ser ut til å røpe en adresse som skal være hemmelig",
          nn: "namnet på fila ser ut til å røpe ei adresse som skal vere hemmeleg",
          en: "the name of the file seems to reveal an address that is meant to be secret")
      }
    let remedy =
      switch source {
      case .field, .text:
        Wording(
          nb: "slett adressen: den som ringer, får vite hvor hun skal",
          nn: "slett adressa: den som ringjer, får vite kvar ho skal",
          en: "delete the address: whoever calls is told where to go")
      case .fileName:
        Wording(
          nb: "gi filen navn etter tilbudet, for navnet blir adressen til siden",
          nn: "gi fila namn etter tilbodet, for namnet blir adressa til sida",
          en: "name the file after the service, because the page's address is made of the name")
      }
    return Diagnostic(
      .revealedAddress, at: span, summary, remedy: remedy, field: source == .field ? Field.place.id : nil)
  }
}

extension ServiceDraft {
  fileprivate var places: [Place] { ([facts] + routes.map(\.facts)).flatMap { $0.places?.value ?? [] } }

  /// Where the service and what it arranges are, by the fields that may hold it though no reader is shown them.
  fileprivate var whereabouts: [String] {
    places.flatMap { [$0.address?.value.text, $0.directions?.value, $0.postalAddress?.value.text].compactMap { $0 } }
      + ([facts] + routes.map(\.facts)).flatMap { $0.events?.value ?? [] }.compactMap(\.place?.value)
  }

  /// What is written in the form of an address of the web or of a file: where links lead, images, names of pages and of the site's own keys.
  fileprivate var addresses: [Located<String>] {
    var names = prose.references.map { Located($0.destination, at: $0.span) }
    for contact in ([facts] + routes.map(\.facts)).compactMap(\.contact?.value) {
      names += [contact.website, contact.form, contact.chat].compactMap { $0?.map(\.text) }
    }
    names += (formerAddresses?.value ?? []) + (related?.value ?? [])
    if let image { names.append(image.value.file) }
    for own in extra + routes.flatMap(\.extra) { names += own.keys }
    return names
  }
}

extension Extra {
  /// Its own key and those inside it.
  fileprivate var keys: [Located<String>] { [Located(key, at: keySpan)] + Self.keys(in: value) }

  private static func keys(in value: Value) -> [Located<String>] {
    switch value {
    case .text: []
    case .list(let items): items.flatMap { keys(in: $0) }
    case .record(let members): members.flatMap(\.keys)
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
      .service(
        "sted:\n  skjult: ja\ntidligere adresser: [/krisesenter-2025/]\nx-sak-5: ja",
        prose: "Skriv navn. 5 personer svarer. Behov for hjelp? Vi er her."),
      .service(
        "sted: {skjult: ja}\ntidspunkter:\n  - {navn: Kurs, start: 2026-12-01 18:00, sted: Hemmeligveien 7}",
        prose: "Veien hit får du vite når du ringer."),
    ],
    rejects: [
      .service("sted:\n  skjult: ja\n  adresse: ↓Storgata 1, 0150 Oslo"),
      .service("sted:\n  skjult: ja", prose: "↓Du finner oss i Storgata 1."),
      .service("sted:\n  skjult: ja\n  adkomst: ↓Inngang fra bakgården"),
      .service("sted:\n  skjult: ja", prose: "↓Skriv til Postboks 12."),
      .service(
        "sted: {skjult: ja}\ntidspunkter:\n  - {navn: Kurs, start: 2026-12-01 18:00, sted: Hemmeligveien 7}",
        prose: "↓Ta bussen til Hemmeligveien."),
      .service(
        "sted: {skjult: ja}\nsøkeord: [↓hemmeligveien, hjelp]\ntidspunkter:\n  - {navn: Kurs, start: 2026-12-01 18:00, sted: Hemmeligveien 7}"
      ),
      .service(
        "sted: {skjult: ja}\nx-buss: ↓Johans gate stopp\ntidspunkter:\n  - {navn: Kurs, start: 2026-12-01 18:00, sted: Karl Johans gate 7}"
      ),
      .service(
        "sted:\n  skjult: ja\nvurdering:\n  - {kriterium: 9, resultat: oppfylt, begrunnelse: ↓Godt skiltet i Solbakken 3, av: Fagleder, dato: 2026-09-01}"
      ),
      .service("sted:\n  skjult: ja", prose: "Vi er ↓[her](https://www.google.com/maps/place/Hus)."),
      .service("sted:\n  skjult: ja", prose: "Ta bussen til oss:\n\n↓```\nKarl Johans gate 1\n```"),
      .service("sted:\n  skjult: ja\nkontakt:\n  nettside: ↓https://goo.gl/maps/abc"),
      .service("sted:\n  skjult: ja\nhenvisning: {type: nei, tekst: ↓Kom til Solbakken 3}"),
      .service("sted:\n  skjult: ja", prose: "↓Du finner oss i Kirkevn. 5."),
      .service("sted:\n  skjult: ja", prose: "↓Du finner oss i Kirkev. 5."),
      .service("sted:\n  skjult: ja", prose: "↓Du finner oss i Strandpromenaden 4."),
      .service("sted:\n  skjult: ja\ntidligere adresser: [↓/hemmeligveien-5/]"),
      .service("sted:\n  skjult: ja\nbilde: {fil: ↓bilder/hemmeligveien-5.jpg, alt: Et hus}"),
      .service("sted:\n  skjult: ja\n↓x-hemmeligveien-5: ja"),
      .service("sted:\n  skjult: ja\nx-arkiv: {mappe: ↓Hemmeligveien 5}"),
      [
        "tjenester/hemmeligveien-5.md":
          "↓---\ntittel: A\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nsted: {skjult: ja}\n---\nTekst.\n"
      ],
    ]
  )
}
