package import Diagnostics
import Services

/// Rules for where an address of the web leads, in fields and in the text alike.
let hostRules: [Rule] = [.lookalikeHost, .unreachableHost, .insecureForm]

extension Rule {
  package static let lookalikeHost = Rule(
    "lookalike-host", .warning,
    demand: Wording(
      nb: "Navnet på et nettsted kan leses, og har bokstaver fra ett alfabet.",
      nn: "Namnet på ein nettstad kan lesast, og har bokstavar frå eitt alfabet.",
      en: "The name of a site can be read, and has letters from one alphabet."),
    rationale: Wording(
      nb: "Et nettsted som vil lure folk, ser gjerne ut som et de stoler på.",
      nn: "Ein nettstad som vil lure folk, ser gjerne ut som ein dei stolar på.",
      en: "A site that wants to deceive people likes to look like one they trust."),
    accepts: [
      page("[Les](https://blåkors.no/) [Читай](https://допомога.укр/)\n"),
      .service("kontakt:\n  nettside: https://øst.example.no/"),
    ],
    rejects: [
      page("Les ↓[mer](https://xn--blkors-iua.no/)\n"), page("Les ↓[mer](https://hels\u{435}norge.no/)\n"),
      .service("kontakt:\n  nettside: ↓https://xn--blkors-iua.no/"),
      .service("kontakt:\n  chat: ↓https://hels\u{435}norge.no/"),
    ]
  )

  package static let unreachableHost = Rule(
    "unreachable-host", .warning,
    demand: Wording(
      nb: "En nettadresse kan åpnes av alle, også utenfor kommunens eget nett.",
      nn: "Ei nettadresse kan opnast av alle, òg utanfor nettet til kommunen.",
      en: "A web address can be opened by everybody, outside the municipality's own network as well."),
    rationale: Wording(
      nb: "Det virker hos deg og ingen andre.", nn: "Det verkar hos deg og ingen andre.",
      en: "It works for you and for nobody else."),
    accepts: [page("[Les](https://example.no:8080/)\n"), .service("kontakt:\n  nettside: https://example.no/")],
    rejects: [
      page("Les ↓[mer](http://localhost:8000/)\n"), page("Les ↓[mer](https://intranett/side)\n"),
      page("Les ↓[mer](http://10.0.0.1/)\n"), page("Les ↓[mer](http://[::1]/)\n"),
      page("Les ↓[mer](https://fjordvik.local/)\n"), .service("kontakt:\n  nettside: ↓http://localhost:8000/"),
      .service("kontakt:\n  skjema: ↓https://192.168.1.10/skjema"),
      [
        "hjelpetelefoner.yaml":
          "- {navn: Prøvelinjen, nummer: 00 00 12 34, kilde: ↓https://intranett/, kontrollert: 2026-11-01}\n"
      ],
    ]
  )

  package static let insecureForm = Rule(
    "insecure-form", .warning,
    demand: Wording(
      nb: "Et skjema eller en chat har en adresse som begynner med https.",
      nn: "Eit skjema eller ein chat har ei adresse som byrjar med https.",
      en: "A form or a chat has an address that begins with https."),
    rationale: Wording(
      nb: "Uten https kan andre på samme nett lese hva noen skriver om seg selv.",
      nn: "Utan https kan andre på same nett lese kva nokon skriv om seg sjølv.",
      en: "Without https others on the same network can read what somebody writes about herself."),
    accepts: [
      page("[Fyll ut skjemaet](https://example.no/skjema) [Les](http://example.no/)\n"),
      .service("kontakt:\n  skjema: https://example.no/skjema\n  nettside: http://example.no/"),
    ],
    rejects: [
      page("↓[Fyll ut skjemaet](http://example.no/a)\n"), page("↓[Søk](http://example.no/skjema)\n"),
      .service("kontakt:\n  skjema: ↓http://example.no/a"), .service("kontakt:\n  chat: ↓http://example.no/a"),
    ]
  )
}

extension DoubtfulHost {
  var rule: Rule {
    switch self {
    case .encoded, .mixedAlphabets: .lookalikeHost
    case .local, .number: .unreachableHost
    }
  }
}

/// The words about a form that is not protected.
enum InsecureForm {
  static func summary(_ host: String) -> Wording {
    Wording(
      nb: "det som skrives til «\(host)», går åpent over nettet",
      nn: "det som blir skrive til «\(host)», går ope over nettet",
      en: "what is written to “\(host)” travels openly")
  }

  static let remedy = Wording(
    nb: "skriv https:// i stedet for http://, og se at siden åpner seg",
    nn: "skriv https:// i staden for http://, og sjå at sida opnar seg",
    en: "write https:// instead of http://, and see that the page opens")
}
