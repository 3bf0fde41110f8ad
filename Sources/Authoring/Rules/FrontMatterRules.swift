package import Diagnostics
import Services

/// Rules for the way in which the fields at the top of a file are written down, before anybody asks what they say.
package let frontMatterRules: [Rule] = [
  .missingFrontMatter, .unclosedFrontMatter, .misplacedFrontMatter, .faultyEntry, .unsupportedNotation, .tooDeep,
  .duplicateField,
  .unknownField, .misplacedField, .droppedText, .noBreakSpace, .curlyQuotes, .frontMatterTooLarge,
]

extension Rule {
  static let missingFrontMatter = Rule(
    "missing-front-matter", .error,
    demand: Wording(
      nb: "En fil i «tjenester» begynner med feltene om tilbudet mellom to linjer med «---».",
      nn: "Ei fil i «tjenester» byrjar med felta om tilbodet mellom to linjer med «---».",
      en: "A file in “tjenester” begins with the fields about the service between two lines of “---”."),
    rationale: Wording(
      nb: "Uten feltene vet ingen hvem tilbudet er for, hva det koster eller om du må ha henvisning.",
      nn: "Utan felta veit ingen kven tilbodet er for, kva det kostar eller om du må ha tilvising.",
      en: "Without the fields nobody knows whom the service is for, what it costs or whether a referral is needed."),
    accepts: [
      "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\nKom innom.\n",
      ["sider/om.md": "# Om oss\n\nVi er her.\n", "tema/angst.md": "Angst er vanlig.\n"],
    ],
    rejects: [
      "↓Kom innom når du vil.\n", "↓# Kom innom\n", "↓", ["sider/om.md": "↓\n"],
      ["sider/om.md": "↓tittel: Om oss\n---\nVi er her.\n"],
    ]
  )

  static let unclosedFrontMatter = Rule(
    "unclosed-front-matter", .error,
    demand: Wording(
      nb: "Feltene slutter med en egen linje «---».", nn: "Felta sluttar med ei eiga linje «---».",
      en: "The fields end with a line of their own, “---”."),
    rationale: Wording(
      nb: "Uten slutt vet vi ikke hva som er felt og hva som er tekst.",
      nn: "Utan slutt veit vi ikkje kva som er felt og kva som er tekst.",
      en: "Without an end we cannot tell fields from text."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: ["↓---\ntittel: Samtale\nmålgruppe: alle\n"]
  )

  static let misplacedFrontMatter = Rule(
    "misplaced-front-matter", .error,
    demand: Wording(
      nb: "Den første linjen i filen er «---», uten noe foran.",
      nn: "Den første linja i fila er «---», utan noko framfor.",
      en: "The first line of the file is “---” with nothing before it."),
    rationale: Wording(
      nb: "Står det noe annet først, blir feltene vist som tekst på siden.",
      nn: "Står det noko anna først, blir felta viste som tekst på sida.",
      en: "With anything else first, the fields would be shown as text on the page."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      "↓\n---\ntittel: Samtale\n---\n", "↓ ---\ntittel: Samtale\n---\n", "↓----\ntittel: Samtale\n----\n",
      "↓+++\ntittel = 'Samtale'\n+++\n", "↓—\ntittel: Samtale\n—\n",
    ]
  )

  static let faultyEntry = Rule(
    "unreadable-line", .error,
    demand: Wording(
      nb: "Hvert felt står som «navn: verdi», og det som hører til feltet, er rykket inn med mellomrom.",
      nn: "Kvart felt står som «namn: verdi», og det som høyrer til feltet, er rykt inn med mellomrom.",
      en: "Each field stands as “name: value”, and what belongs to it is indented with spaces."),
    rationale: Wording(
      nb: "En linje som ikke kan leses, er en opplysning som leseren ikke får.",
      nn: "Ei linje som ikkje kan lesast, er ei opplysning som lesaren ikkje får.",
      en: "A line that cannot be read is a fact that the reader does not get."),
    accepts: ["---\ntittel: \"Lege: akutt\"\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      "---\ntittel: ↓Lege: akutt\nmålgruppe: alle\n---\n",
      "---\n↓tittel:Samtale\nmålgruppe: alle\n---\n",
      "---\ntittel: Samtale\nkontakt:\n↓\ttelefon: 113\n---\n",
      "---\ntittel: ↓\"Samtale\nmålgruppe: alle\n---\n",
      "---\ntittel: Samtale\ntema: ↓[angst, rus\nhenvisning: nei\n---\n",
      "---\ntittel: ↓@hjelp\n---\n",
      "---\ntittel: Samtale\n↓<<<<<<< HEAD\n---\n",
    ]
  )

  static let unsupportedNotation = Rule(
    "unsupported-notation", .error,
    demand: Wording(
      nb: "Feltene står samlet øverst og bruker bare «navn: verdi», lister og anførselstegn.",
      nn: "Felta står samla øvst og bruker berre «namn: verdi», lister og hermeteikn.",
      en: "The fields stand together at the top and use only “name: value”, lists and quotation marks."),
    rationale: Wording(
      nb: "«&», «*» og «!» først i en verdi betyr noe annet for maskinen enn for deg, og ord kan bli borte.",
      nn: "«&», «*» og «!» først i ein verdi tyder noko anna for maskina enn for deg, og ord kan bli borte.",
      en:
        "“&”, “*” and “!” at the start of a value mean something else to the machine than to you, and words may vanish."
    ),
    accepts: [
      "---\ntittel: \"*viktig*\"\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      .service("vedtak: nei", prose: "---\n\nKontakt: ring oss.\n\nDu får svar samme dag.\n\n---"),
      .service("vedtak: nei", prose: "Vi er her:\n\n---"),
    ],
    rejects: [
      "---\ntittel: ↓!Viktig melding\n---\n", "---\ntittel: ↓&mer hjelp\n---\n", "---\ntittel: ↓*viktig*\n---\n",
      "---\n↓? [a, b]\n: c\n---\n", "---\n↓<<: felles\n---\n",
      .service("vedtak: nei", prose: "↓---\ntittel: Samtale\n---\nTekst."),
      .service("vedtak: nei", prose: "\n↓---\n# felt\n\nhenvisning: ja\nkontakt:\n  telefon: 113\n---"),
      .service("vedtak: nei", prose: "↓tittel: Samtale\n---\nTekst."),
    ]
  )

  static let tooDeep = Rule(
    "too-deep", .error,
    demand: Wording(
      nb: "Felt ligger høyst åtte nivåer inni hverandre.", nn: "Felt ligg høgst åtte nivå inni kvarandre.",
      en: "Fields lie at most eight levels inside each other."),
    rationale: Wording(
      nb: "Dypere lister er nesten alltid en feil, og kan stoppe hele nettstedet.",
      nn: "Djupare lister er nesten alltid ein feil, og kan stoppe heile nettstaden.",
      en: "Deeper lists are nearly always a mistake, and can stop the whole site."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nx-a: [[[[a]]]]\n---\n"],
    rejects: ["---\ntittel: Samtale\nx-a: [[[[[[[↓[[a]]]]]]]]]\n---\n"]
  )

  static let duplicateField = Rule(
    "duplicate-field", .error,
    demand: Wording(
      nb: "Et felt står bare én gang.", nn: "Eit felt står berre éin gong.", en: "A field stands only once."),
    rationale: Wording(
      nb: "Når to linjer sier hver sin ting, vet ingen hvilken som gjelder.",
      nn: "Når to linjer seier kvar sin ting, veit ingen kva for ei som gjeld.",
      en: "When two lines say different things, nobody knows which is right."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      "---\ntittel: Samtale\negenandel: gratis\n↓egenandel: 150 kr\n---\n",
      "---\ntittel: Samtale\nhenvisning: nei\n↓tilvising: ja\n---\n",
      "---\ntittel: Samtale\nmålgruppe:\n  alder: 16+\n  ↓alder: 18+\n---\n",
      .service("x-a: 1\n↓X-A: 2"), .service("deltilbud:\n  - navn: A\n    x-sak: 1\n    ↓X-sak: 2"),
      ["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\nx-kart: a\n↓X-Kart: b\n"],
    ]
  )

  static let unknownField = Rule(
    "unknown-field", .error,
    demand: Wording(
      nb: "Alle felt har navn som Terskel kjenner. Egne felt begynner med «x-».",
      nn: "Alle felt har namn som Terskel kjenner. Eigne felt byrjar med «x-».",
      en: "Every field has a name that Terskel knows. Fields of your own begin with “x-”."),
    rationale: Wording(
      nb: "Et felt med feil navn blir ikke vist, og leseren mister opplysningen.",
      nn: "Eit felt med feil namn blir ikkje vist, og lesaren mister opplysninga.",
      en: "A field with a wrong name is not shown, and the reader loses the fact."),
    accepts: [
      "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nx-saksnummer: 12/34\n---\n",
      .service("deltilbud:\n  - navn: Gruppe\n    x-saksnummer: 12/34"),
      [
        "nettsted.yaml":
          "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\nx-kontrakt: {nummer: 7}\n",
        "kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\nx-kart: https://example.no/kart\n",
      ],
    ],
    rejects: [
      "---\ntittel: Samtale\n↓hevnisning: nei\n---\n", "---\ntittel: Samtale\nmålgruppe:\n  ↓aldr: 16+\n---\n",
      .service("målgruppe:\n  hvem: barn\n  ↓x-gruppe: 7"), .service("deltilbud:\n  - navn: Gruppe\n    ↓xsak: 7"),
      ["kommune.yaml": "navn: Prøve kommune\nnummer: \"9999\"\n↓terskel: 7\n"],
      ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n↓xkontrakt: 7\n"],
    ]
  )

  static let misplacedField = Rule(
    "misplaced-field", .error,
    demand: Wording(
      nb: "Felt som gjelder hele siden, står ikke under «deltilbud».",
      nn: "Felt som gjeld heile sida, står ikkje under «deltilbod».",
      en: "Fields about the whole page do not stand under “deltilbud”."),
    rationale: Wording(
      nb: "Siden har én eier og én dato. Da vet leseren hva som gjelder.",
      nn: "Sida har éin eigar og éin dato. Då veit lesaren kva som gjeld.",
      en: "A page has one owner and one date, so that readers know what holds."),
    accepts: [
      "---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\ndeltilbud:\n  - navn: Gruppe\n    ventetid: drop-in\n---\n"
    ],
    rejects: ["---\ntittel: Samtale\ndeltilbud:\n  - navn: Gruppe\n    ↓kontrollert: 2026-09-01\n---\n"]
  )

  static let droppedText = Rule(
    "dropped-text", .warning,
    demand: Wording(
      nb: "Tekst etter «#» i en verdi står i anførselstegn. En kommentar har to mellomrom foran «#».",
      nn: "Tekst etter «#» i ein verdi står i hermeteikn. Ein kommentar har to mellomrom framfor «#».",
      en: "Text after “#” in a value stands in quotation marks. A comment has two spaces before “#”."),
    rationale: Wording(
      nb: "Alt etter « #» blir borte for leseren.", nn: "Alt etter « #» blir borte for lesaren.",
      en: "Everything after “ #” is lost to the reader."),
    accepts: [
      "---\ntittel: Samtale  # intern merknad\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      .service("ingress: Hjelp\u{A0}\u{A0}# intern merknad"), .service("ingress: Hjelp \t# intern merknad"),
    ],
    rejects: [
      "---\ntittel: Hjelp ↓#1 i byen\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      .service("søkeord:\n  - Samtale ↓#1 for alle"), .service("ingress: Vi hjelper\n  deg som er ↓#1 hos oss"),
      .service("ingress: Hjelp\u{A0}↓#1 i byen"), .service("ingress: Hjelp\u{202F}↓#1 i byen"),
      .service("ingress: Hjelp\t↓#1 i byen"), .service("ingress:\u{A0}↓#1 i byen"),
    ]
  )

  static let noBreakSpace = Rule(
    "no-break-space", .info,
    demand: Wording(
      nb: "Mellomrom i felt er vanlige mellomrom.", nn: "Mellomrom i felt er vanlege mellomrom.",
      en: "Spaces in fields are ordinary spaces."),
    rationale: Wording(
      nb: "Et hardt mellomrom ser likt ut, men andre verktøy finner ikke feltet. Vi leser det som et vanlig mellomrom.",
      nn: "Eit hardt mellomrom ser likt ut, men andre verktøy finn ikkje feltet. Vi les det som eit vanleg mellomrom.",
      en: "A no-break space looks alike, but other tools do not find the field. We read it as a space."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel:↓\u{A0}gratis\nhenvisning: nei\n---\n"]
  )

  static let curlyQuotes = Rule(
    "curly-quotes", .warning,
    demand: Wording(
      nb: "Anførselstegn rundt et felt eller en verdi er rette: \"…\".",
      nn: "Hermeteikn rundt eit felt eller ein verdi er rette: \"…\".",
      en: "Quotation marks around a field or a value are straight: \"…\"."),
    rationale: Wording(
      nb: "Krøllete anførselstegn fra en tekstbehandler blir en del av teksten. Vi leser ordene uten dem.",
      nn: "Krølla hermeteikn frå ein tekstbehandlar blir ein del av teksten. Vi les orda utan dei.",
      en: "Curly quotation marks from a word processor become part of the text. We read the words without them."),
    accepts: ["---\ntittel: \"Samtale\"\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      "---\ntittel: ↓“Samtale”\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n",
      .service("↓“ventetid”: ukjent"), .service("kontakt:\n  ↓„epost“: post@example.no"),
      .service("søkeord: [↓“deppa, nedfor”, trist]"), .service("søkeord: ↓“deppa, nedfor”, trist"),
      .service("tema: ↓“angst”, ↓“rus”"), .service("søkeord: [↓“deppa, nedfor]"),
    ]
  )

  static let frontMatterTooLarge = Rule(
    "front-matter-too-large", .error,
    demand: Wording(
      nb: "Feltene er til sammen høyst 64 kB.", nn: "Felta er til saman høgst 64 kB.",
      en: "The fields are at most 64 KB together."),
    rationale: Wording(
      nb: "Så mange felt er nesten alltid en feil, og kan stoppe hele nettstedet.",
      nn: "Så mange felt er nesten alltid ein feil, og kan stoppe heile nettstaden.",
      en: "So many fields are nearly always a mistake, and can stop the whole site."),
    accepts: ["---\ntittel: Samtale\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\n---\n"],
    rejects: [
      .init(
        stringLiteral: "---\n↓tittel: Samtale\n"
          + (0..<1_000).map { "x-\($0): " + String(repeating: "a", count: 70) }.joined(separator: "\n")
          + "\n---\n")
    ]
  )
}
