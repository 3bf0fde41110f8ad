package import Diagnostics

/// Text that is shown, but hardly as its author meant it.
let doubtfulProseRules: [Rule] = [
  .tableWithoutSeparator, .phoneNumberAsListItem, .headingWithoutSpace, .indentedCode, .unclosedCodeFence,
  .pastedBullet, .pastedFieldCode, .conflictMarker,
]

extension Rule {
  package static let tableWithoutSeparator = Rule(
    "table-without-separator", .warning,
    demand: Wording(
      nb: "En tabell har en linje med streker under overskriftene.",
      nn: "Ein tabell har ei linje med strekar under overskriftene.",
      en: "A table has a line of dashes below its headings."),
    rationale: Wording(
      nb: "Uten den linjen blir tabellen til løpende tekst med streker i.",
      nn: "Utan den linja blir tabellen til løpande tekst med strekar i.",
      en: "Without that line the table becomes running text with strokes in it."),
    accepts: [page("| Dag | Tid |\n|---|---|\n| mandag | 10 |\n")],
    rejects: [page("↓| Dag | Tid |\n| mandag | 10 |\n")]
  )

  package static let phoneNumberAsListItem = Rule(
    "phone-number-as-list-item", .warning,
    demand: Wording(
      nb: "Et telefonnummer begynner ikke med + og mellomrom først på en linje.",
      nn: "Eit telefonnummer byrjar ikkje med + og mellomrom først på ei linje.",
      en: "A phone number does not begin a line with + and a space."),
    rationale: Wording(
      nb: "Da blir nummeret et punkt i en liste, uten plusstegnet.",
      nn: "Då blir nummeret eit punkt i ei liste, utan plussteiknet.",
      en: "The number then becomes an item of a list, without its plus sign."),
    accepts: [page("+47 00 00 12 34\n")],
    rejects: [page("↓+ 47 00 00 12 34\n")]
  )

  package static let headingWithoutSpace = Rule(
    "heading-without-space", .warning,
    demand: Wording(
      nb: "Det er mellomrom mellom # og overskriften.",
      nn: "Det er mellomrom mellom # og overskrifta.",
      en: "There is a space between # and the heading."),
    rationale: Wording(
      nb: "Uten mellomrom vises # som tekst, og overskriften finnes ikke for den som hopper mellom overskrifter.",
      nn: "Utan mellomrom blir # vist som tekst, og overskrifta finst ikkje for den som hoppar mellom overskrifter.",
      en: "Without a space the # is shown as text, and the heading is not there for those who jump between headings."),
    accepts: [page("# Kontakt\n")],
    rejects: [page("↓#Kontakt\n")]
  )

  package static let indentedCode = Rule(
    "indented-code", .warning,
    demand: Wording(
      nb: "Vanlig tekst er ikke rykket inn fire mellomrom.",
      nn: "Vanleg tekst er ikkje rykt inn fire mellomrom.",
      en: "Ordinary text is not indented by four spaces."),
    rationale: Wording(
      nb: "Tekst som er rykket inn, vises som kode: uten lenker, og uten å brytes på en smal skjerm.",
      nn: "Tekst som er rykt inn, blir vist som kode: utan lenkjer, og utan å brytast på ein smal skjerm.",
      en: "Indented text is shown as code: without links, and without wrapping on a narrow screen."),
    accepts: [page("Telefon 00 00 12 34\n")],
    rejects: [page("Ring:\n\n    ↓Telefon 00 00 12 34\n")]
  )

  package static let unclosedCodeFence = Rule(
    "unclosed-code-fence", .warning,
    demand: Wording(
      nb: "Kode som begynner med ```, slutter med ```.",
      nn: "Kode som byrjar med ```, sluttar med ```.",
      en: "Code that begins with ``` ends with ```."),
    rationale: Wording(
      nb: "Uten slutt vises resten av siden som kode.",
      nn: "Utan slutt blir resten av sida vist som kode.",
      en: "Without an end the rest of the page is shown as code."),
    accepts: [page("```\nkode\n```\n")],
    rejects: [page("↓```\nkode\n\nRing oss.\n")]
  )

  package static let pastedBullet = Rule(
    "pasted-bullet", .warning,
    demand: Wording(
      nb: "Punkter i en liste begynner med - og mellomrom.",
      nn: "Punkt i ei liste byrjar med - og mellomrom.",
      en: "Items of a list begin with - and a space."),
    rationale: Wording(
      nb: "Et punkttegn fra et tekstprogram gir ingen liste: linjene flyter sammen.",
      nn: "Eit punktteikn frå eit tekstprogram gir inga liste: linjene flyt saman.",
      en: "A bullet from a word processor makes no list: the lines run together."),
    accepts: [page("- Samtale\n- Gruppe\n")],
    rejects: [page("↓• Samtale\n"), page("↓· Gruppe\n")]
  )

  package static let pastedFieldCode = Rule(
    "pasted-field-code", .warning,
    demand: Wording(
      nb: "Teksten har ingen feltkoder fra et tekstprogram.",
      nn: "Teksten har ingen feltkodar frå eit tekstprogram.",
      en: "The text has no field codes from a word processor."),
    rationale: Wording(
      nb: "Leseren ser koden i stedet for lenken.",
      nn: "Lesaren ser koden i staden for lenkja.",
      en: "The reader sees the code instead of the link."),
    accepts: [page("[Les mer](https://example.no/)\n")],
    rejects: [page("↓{ HYPERLINK \"https://example.no/\" }\n")]
  )

  package static let conflictMarker = Rule(
    "conflict-marker", .warning,
    demand: Wording(
      nb: "Teksten har ingen merker etter to utgaver som ikke er slått sammen.",
      nn: "Teksten har ingen merke etter to utgåver som ikkje er slegne saman.",
      en: "The text has no marks of two versions that were not merged."),
    rationale: Wording(
      nb: "Siden viser to utgaver av det samme, og bare den ene er riktig.",
      nn: "Sida viser to utgåver av det same, og berre den eine er rett.",
      en: "The page shows two versions of the same, and only one of them is right."),
    accepts: [page("Vi holder til i Storgata.\n")],
    rejects: [page("↓<<<<<<< HEAD\nStorgata\n=======\nLillegata\n")]
  )
}

extension ProseFindings {
  mutating func addTableWithoutRule(at range: Range<Int>) {
    add(
      .tableWithoutSeparator, range,
      Wording(
        nb: "linjene ser ut som en tabell, men mangler linjen med streker",
        nn: "linjene ser ut som ein tabell, men manglar linja med strekar",
        en: "the lines look like a table, but the line of dashes is missing"),
      remedy: Wording(
        nb: "skriv |---|---| på linjen under overskriftene",
        nn: "skriv |---|---| på linja under overskriftene",
        en: "write |---|---| on the line below the headings")
    )
  }

  mutating func addPhoneNumberAsItem(at range: Range<Int>) {
    add(
      .phoneNumberAsListItem, range,
      Wording(
        nb: "«\(quote(range))» leses som et punkt i en liste",
        nn: "«\(quote(range))» blir lese som eit punkt i ei liste",
        en: "“\(quote(range))” is read as an item of a list"),
      remedy: Wording(
        nb: "skriv nummeret uten mellomrom etter +",
        nn: "skriv nummeret utan mellomrom etter +",
        en: "write the number without a space after +")
    )
  }

  mutating func addHeadingWithoutSpace(at range: Range<Int>, level: Int) {
    add(
      .headingWithoutSpace, range,
      Wording(
        nb: "«\(quote(range))» blir ikke en overskrift",
        nn: "«\(quote(range))» blir ikkje ei overskrift",
        en: "“\(quote(range))” does not become a heading"),
      remedy: Wording(
        nb: "skriv et mellomrom etter \(String(repeating: "#", count: level)), eller \\# om tegnet skal vises",
        nn: "skriv eit mellomrom etter \(String(repeating: "#", count: level)), eller \\# om teiknet skal visast",
        en: "write a space after \(String(repeating: "#", count: level)), or \\# if the sign is to be shown")
    )
  }

  mutating func addIndentedCode(at range: Range<Int>) {
    add(
      .indentedCode, range,
      Wording(
        nb: "«\(quote(range))» er rykket inn, og vises som kode",
        nn: "«\(quote(range))» er rykt inn, og blir vist som kode",
        en: "“\(quote(range))” is indented and shown as code"),
      remedy: Wording(
        nb: "ta bort mellomrommene først på linjen",
        nn: "ta bort mellomromma først på linja",
        en: "take away the spaces at the beginning of the line")
    )
  }

  mutating func addUnclosedCode(at range: Range<Int>) {
    add(
      .unclosedCodeFence, range,
      Wording(
        nb: "koden som begynner med «\(quote(range))», slutter aldri",
        nn: "koden som byrjar med «\(quote(range))», sluttar aldri",
        en: "the code that begins with “\(quote(range))” never ends"),
      remedy: Wording(
        nb: "skriv ``` på en egen linje der koden slutter, eller ta bort linjen",
        nn: "skriv ``` på ei eiga linje der koden sluttar, eller ta bort linja",
        en: "write ``` on a line of its own where the code ends, or take the line away")
    )
  }

  mutating func addPastedBullet(at range: Range<Int>) {
    add(
      .pastedBullet, range,
      Wording(
        nb: "«\(quote(range))» først på linjen gir ingen liste",
        nn: "«\(quote(range))» først på linja gir inga liste",
        en: "“\(quote(range))” at the beginning of the line makes no list"),
      remedy: Wording(
        nb: "skriv - og mellomrom i stedet",
        nn: "skriv - og mellomrom i staden",
        en: "write - and a space instead")
    )
  }

  mutating func addFieldCode(at range: Range<Int>) {
    add(
      .pastedFieldCode, range,
      Wording(
        nb: "«\(quote(range))» er en feltkode fra et tekstprogram",
        nn: "«\(quote(range))» er ein feltkode frå eit tekstprogram",
        en: "“\(quote(range))” is a field code from a word processor"),
      remedy: Wording(
        nb: "skriv lenken som [tekst](https://adressen)",
        nn: "skriv lenkja som [tekst](https://adressa)",
        en: "write the link as [text](https://the-address)")
    )
  }

  mutating func addConflictMarker(at range: Range<Int>) {
    add(
      .conflictMarker, range,
      Wording(
        nb: "«\(quote(range))» viser at to utgaver av teksten ikke er slått sammen",
        nn: "«\(quote(range))» viser at to utgåver av teksten ikkje er slegne saman",
        en: "“\(quote(range))” shows that two versions of the text were not merged"),
      remedy: Wording(
        nb: "velg den riktige utgaven, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
        nn: "vel den rette utgåva, og ta bort linjene med <<<<<<<, ======= og >>>>>>>",
        en: "choose the right version, and take away the lines with <<<<<<<, ======= and >>>>>>>")
    )
  }
}
