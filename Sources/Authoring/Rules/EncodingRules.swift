package import Diagnostics
import Services

/// Rules for the bytes of a file, in its fields and its text alike.
package let encodingRules: [Rule] = [
  .notUTF8, .fileTooLarge, .invisibleCharacter, .replacementCharacter, .garbledLetters,
]

extension Rule {
  static let notUTF8 = Rule(
    "not-utf8", .error,
    demand: Wording(
      nb: "Filen er lagret som UTF-8.", nn: "Fila er lagra som UTF-8.", en: "The file is saved as UTF-8."),
    rationale: Wording(
      nb: "I en annen tegnkoding blir æ, ø og å til feil tegn på siden.",
      nn: "I ei anna teiknkoding blir æ, ø og å til feil teikn på sida.",
      en: "In another encoding æ, ø and å turn into wrong characters on the page."),
    accepts: ["---\ntittel: Blåbær\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      .init(bytes: Array("---\ntittel: Bl".utf8) + [0xE5] + Array("tur\n---\n".utf8)),
      .init(bytes: [0xFF, 0xFE, 0x2D, 0x00]),
    ]
  )

  static let fileTooLarge = Rule(
    "file-too-large", .error,
    demand: Wording(
      nb: "En fil er høyst 1 MB tekst og 64 kB felt.", nn: "Ei fil er høgst 1 MB tekst og 64 kB felt.",
      en: "A file is at most 1 MB of text and 64 KB of fields."),
    rationale: Wording(
      nb: "Ingen leser så lange sider, og de kan stoppe hele nettstedet.",
      nn: "Ingen les så lange sider, og dei kan stoppe heile nettstaden.",
      en: "Nobody reads such long pages, and they can stop the whole site."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      .init(
        stringLiteral: "↓---\ntittel: Samtale\n---\n"
          + String(repeating: String(repeating: "ord ", count: 400) + "\n\n", count: 700))
    ]
  )

  static let invisibleCharacter = Rule(
    "invisible-character", .warning,
    demand: Wording(
      nb: "Felt og tekst har ingen usynlige tegn.", nn: "Felt og tekst har ingen usynlege teikn.",
      en: "Fields and text hold no invisible characters."),
    rationale: Wording(
      nb:
        "Usynlige tegn følger med fra tekstbehandlere. De kan dele ord, snu rekkefølgen eller gjøre at søk ikke treffer.",
      nn:
        "Usynlege teikn følgjer med frå tekstbehandlarar. Dei kan dele ord, snu rekkjefølgja eller gjere at søk ikkje treffer.",
      en:
        "Invisible characters come along from word processors. They split words, turn their order or hide them from search."
    ),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      "---\ntittel: Sam↓\u{AD}tale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      .service("vente↓\u{200B}tid: ukjent"), .service("ingress: Samtaler↓\u{2028}for deg"),
      .service("ventetid: ukjent", prose: "Ring↓\u{2028}oss."),
      .service("ventetid: ukjent", prose: "Ring ↓&#x202E;oss."),
      .service("ventetid: ukjent", prose: "Kom ↓\u{202E}innom."),
      ["kommune.yaml": "navn: Prøve ↓\u{FEFF}kommune\nnummer: \"9999\"\n"],
    ]
  )

  static let replacementCharacter = Rule(
    "replacement-character", .warning,
    demand: Wording(
      nb: "Teksten har ikke tegnet \u{FFFD}.",
      nn: "Teksten har ikkje teiknet \u{FFFD}.",
      en: "The text does not have the character \u{FFFD}."),
    rationale: Wording(
      nb: "Det står der en bokstav gikk tapt, og leseren må gjette.",
      nn: "Det står der ein bokstav gjekk tapt, og lesaren må gjette.",
      en: "It stands where a letter was lost, and the reader must guess."),
    accepts: [page("På kommunehuset.\n")],
    rejects: [
      page("P↓\u{FFFD} kommunehuset.\n"), .service("ingress: P↓\u{FFFD} kommunehuset"),
      ["kommune.yaml": "navn: B↓\u{FFFD} kommune\nnummer: \"9999\"\n"],
    ]
  )

  static let garbledLetters = Rule(
    "garbled-letters", .warning,
    demand: Wording(
      nb: "Æ, ø og å er skrevet som æ, ø og å.",
      nn: "Æ, ø og å er skrivne som æ, ø og å.",
      en: "The letters æ, ø and å are written as æ, ø and å."),
    rationale: Wording(
      nb: "«Ã¥» for «å» gjør ord uleselige, og ingen finner dem når de søker.",
      nn: "«Ã¥» for «å» gjer ord uleselege, og ingen finn dei når dei søkjer.",
      en: "“Ã¥” for “å” makes words unreadable, and nobody finds them by searching."),
    accepts: [page("På kommunehuset.\n")],
    rejects: [
      page("P↓Ã¥ kommunehuset.\n"), page("Kl. 8↓â€“16.\n"), .service("ingress: P↓Ã¥ kommunehuset"),
      .service("↓Ã¥pningstid: ukjent"), ["kommune.yaml": "navn: B↓Ã¸ kommune\nnummer: \"9999\"\n"],
    ]
  )
}
