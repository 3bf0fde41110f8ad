package import Diagnostics

/// What Markdown takes out of a page without a word.
let lostTextRules: [Rule] = [
  .rawHTML, .swallowedWord, .unclosedComment, .textBesideComment, .removedComment, .unusedLinkDefinition,
  .duplicateLinkDefinition, .unusedFootnote, .missingFootnote, .cutTableCell, .lostText,
]

private let nothingIsLost = Wording(
  nb: "Den som leser siden, får ikke vite at noe mangler.",
  nn: "Den som les sida, får ikkje vite at noko manglar.",
  en: "Nobody who reads the page can tell that something is missing."
)

extension Rule {
  package static let rawHTML = Rule(
    "raw-html", .error,
    demand: Wording(
      nb: "Teksten er skrevet med Markdown, ikke med HTML-koder; bare <br> er tillatt.",
      nn: "Teksten er skriven med Markdown, ikkje med HTML-kodar; berre <br> er tillate.",
      en: "The text is written in Markdown, not in HTML tags; only <br> is allowed."
    ),
    rationale: Wording(
      nb: "Koder som er limt inn, kan skjule tekst, og noen koder kan skade den som åpner siden.",
      nn: "Kodar som er limte inn, kan skjule tekst, og nokre kodar kan skade den som opnar sida.",
      en: "Pasted tags can hide text, and some tags can harm whoever opens the page."
    ),
    accepts: [page("Ring **oss**.<br>Vi svarer.\n")],
    rejects: [page("↓<div>Ring oss</div>\n"), page("Ring ↓<b>oss</b>.\n"), page("↓<script>alert(1)</script>\n")]
  )

  package static let swallowedWord = Rule(
    "swallowed-word", .error,
    demand: Wording(
      nb: "Ord står ikke mellom < og >.", nn: "Ord står ikkje mellom < og >.", en: "Words do not stand between < and >."
    ),
    rationale: Wording(
      nb: "Det som står mellom < og >, leses som en kode og vises ikke. \(nothingIsLost.nb)",
      nn: "Det som står mellom < og >, blir lese som ein kode og ikkje vist. \(nothingIsLost.nn)",
      en: "What stands between < and > is read as a tag and not shown. \(nothingIsLost.en)"
    ),
    accepts: [page("Ring «telefon».\n"), page("Ring \\<telefon\\>.\n"), page("<https://example.no/>\n")],
    rejects: [page("Ring ↓<telefon> i dag.\n")]
  )

  package static let unclosedComment = Rule(
    "unclosed-comment", .error,
    demand: Wording(
      nb: "En kommentar slutter med -->.", nn: "Ein kommentar sluttar med -->.", en: "A comment ends with -->."),
    rationale: Wording(
      nb: "Uten slutt kan resten av siden bli en del av kommentaren.",
      nn: "Utan slutt kan resten av sida bli ein del av kommentaren.",
      en: "Without an end the rest of the page may become part of the comment."
    ),
    accepts: [page("<!-- til oss selv -->\n\nRing oss.\n")],
    rejects: [page("↓<!-- til oss selv\n\nRing oss.\n"), page("Ring ↓<!-- husk oss.\n")]
  )

  package static let textBesideComment = Rule(
    "text-beside-comment", .error,
    demand: Wording(
      nb: "En linje som begynner med en kommentar, har ingen annen tekst.",
      nn: "Ei linje som byrjar med ein kommentar, har ingen annan tekst.",
      en: "A line that begins with a comment has no other text."
    ),
    rationale: Wording(
      nb: "Resten av linjen vises ikke. \(nothingIsLost.nb)",
      nn: "Resten av linja blir ikkje vist. \(nothingIsLost.nn)",
      en: "The rest of the line is not shown. \(nothingIsLost.en)"),
    accepts: [page("<!-- ny -->\n\nRing oss.\n")],
    rejects: [page("↓<!-- ny --> Ring oss.\n")]
  )

  package static let removedComment = Rule(
    "removed-comment", .warning,
    demand: Wording(
      nb: "Notater til kolleger står ikke i teksten.", nn: "Notat til kollegaer står ikkje i teksten.",
      en: "Notes to colleagues do not stand in the text."),
    rationale: Wording(
      nb: "Kommentaren tas ut før siden vises; står det noe viktig der, ser ingen det.",
      nn: "Kommentaren blir teken ut før sida blir vist; står det noko viktig der, ser ingen det.",
      en: "The comment is taken out before the page is shown; if it says something important, nobody sees it."
    ),
    accepts: [page("Ring oss.\n")],
    rejects: [page("Ring oss. ↓<!-- sjekk nummeret -->\n"), page("↓<!-- sjekk nummeret -->\n\nRing oss.\n")]
  )

  package static let unusedLinkDefinition = Rule(
    "unused-link-definition", .error,
    demand: Wording(
      nb: "En linje som begynner med [ord]:, er adressen til en lenke som står i teksten.",
      nn: "Ei linje som byrjar med [ord]:, er adressa til ei lenkje som står i teksten.",
      en: "A line that begins with [word]: is the address of a link in the text."
    ),
    rationale: Wording(
      nb: "«[Telefon]: 116117» leses som en lenkeadresse og vises ikke. \(nothingIsLost.nb)",
      nn: "«[Telefon]: 116117» blir lese som ei lenkjeadresse og ikkje vist. \(nothingIsLost.nn)",
      en: "“[Telefon]: 116117” is read as a link address and not shown. \(nothingIsLost.en)"
    ),
    accepts: [page("Les [planen].\n\n[planen]: https://example.no/plan\n"), page("Telefon: 00 00 12 34\n")],
    rejects: [page("↓[Telefon]: 116117\n"), page("Ring oss.\n\n> ↓[Åpningstid]: 08-16\n")]
  )

  package static let duplicateLinkDefinition = Rule(
    "duplicate-link-definition", .error,
    demand: Wording(
      nb: "Hver lenkeadresse har sitt eget navn.", nn: "Kvar lenkjeadresse har sitt eige namn.",
      en: "Every link address has a name of its own."),
    rationale: Wording(
      nb: "Bare den første adressen gjelder, så noen lenker går et annet sted enn de skal.",
      nn: "Berre den første adressa gjeld, så nokre lenkjer går ein annan stad enn dei skal.",
      en: "Only the first address counts, so some links lead elsewhere than they should."
    ),
    accepts: [page("[a] og [b]\n\n[a]: https://example.no/a\n[b]: https://example.no/b\n")],
    rejects: [page("[a]\n\n[a]: https://example.no/a\n↓[A]: https://example.no/b\n")]
  )

  package static let unusedFootnote = Rule(
    "unused-footnote", .error,
    demand: Wording(
      nb: "Hver fotnote er vist til i teksten, og står bare én gang.",
      nn: "Kvar fotnote er vist til i teksten, og står berre éin gong.",
      en: "Every footnote is referred to in the text and written only once."
    ),
    rationale: Wording(
      nb: "En fotnote som ingen tekst viser til, vises ikke. \(nothingIsLost.nb)",
      nn: "Ein fotnote som ingen tekst viser til, blir ikkje vist. \(nothingIsLost.nn)",
      en: "A footnote that no text refers to is not shown. \(nothingIsLost.en)"
    ),
    accepts: [page("Gratis[^1].\n\n[^1]: Ikke mat.\n")],
    rejects: [page("Gratis.\n\n↓[^1]: Ikke mat.\n")]
  )

  package static let missingFootnote = Rule(
    "missing-footnote", .warning,
    demand: Wording(
      nb: "En henvisning til en fotnote har en fotnote.", nn: "Ei tilvising til ein fotnote har ein fotnote.",
      en: "A reference to a footnote has a footnote."),
    rationale: Wording(
      nb: "Leseren ser et merke, men finner ikke det som skulle forklares.",
      nn: "Lesaren ser eit merke, men finn ikkje det som skulle forklarast.",
      en: "The reader sees a mark, but not what was to be explained."
    ),
    accepts: [page("Gratis[^1].\n\n[^1]: Ikke mat.\n")],
    rejects: [page("Gratis↓[^1].\n")]
  )

  package static let cutTableCell = Rule(
    "cut-table-cell", .error,
    demand: Wording(
      nb: "Ingen rad i en tabell har flere felter enn overskriftsraden.",
      nn: "Ingen rad i ein tabell har fleire felt enn overskriftsrada.",
      en: "No row of a table has more cells than its header."
    ),
    rationale: Wording(
      nb: "Feltene som er til overs, vises ikke. \(nothingIsLost.nb)",
      nn: "Felta som er til overs, blir ikkje viste. \(nothingIsLost.nn)",
      en: "The extra cells are not shown. \(nothingIsLost.en)"),
    accepts: [page("| Dag | Tid |\n|---|---|\n| mandag | 10 |\n")],
    rejects: [page("| Dag | Tid |\n|---|---|\n| mandag | 10 | ↓drop-in |\n")]
  )

  package static let lostText = Rule(
    "lost-text", .error,
    demand: Wording(
      nb: "Alt som er skrevet, vises på siden.", nn: "Alt som er skrive, blir vist på sida.",
      en: "Everything that is written is shown on the page."),
    rationale: nothingIsLost,
    accepts: [page("Ring oss på dagtid.\n")],
    rejects: [
      page("![Kart [^↓1]](bilder/kart.jpg)\n\n[^1]: Fra 2026.\n"), page("![Kart [her](/↓kart/)](bilder/kart.jpg)\n"),
    ]
  )
}

extension ProseFindings {
  mutating func addTag(named name: String, at range: Range<Int>) {
    let advice = Self.markdown(for: name)
    add(
      .rawHTML, range,
      Wording(
        nb: "«\(quote(range))» er en HTML-kode, og vises ikke",
        nn: "«\(quote(range))» er ein HTML-kode, og blir ikkje vist",
        en: "“\(quote(range))” is an HTML tag and is not shown"),
      remedy: Wording(
        nb: "skriv \(advice.nb), eller ta bort koden", nn: "skriv \(advice.nn), eller ta bort koden",
        en: "write \(advice.en), or take the tag away")
    )
  }

  /// The Markdown that says what a tag wanted to say.
  private static func markdown(for name: String) -> Wording {
    switch name {
    case "b", "strong": Wording(nb: "**fet tekst**", nn: "**feit tekst**", en: "**bold text**")
    case "i", "em": Wording(nb: "*uthevet tekst*", nn: "*utheva tekst*", en: "*emphasised text*")
    case "a":
      Wording(nb: "[tekst](https://adressen)", nn: "[tekst](https://adressa)", en: "[text](https://the-address)")
    case "img", "picture":
      Wording(
        nb: "![hva bildet viser](bilder/fil.jpg)", nn: "![kva biletet viser](bilder/fil.jpg)",
        en: "![what the picture shows](bilder/fil.jpg)")
    case "h1", "h2", "h3", "h4", "h5", "h6": Wording(nb: "## Overskrift", nn: "## Overskrift", en: "## Heading")
    case "ul", "ol", "li": Wording(nb: "- punkt i en liste", nn: "- punkt i ei liste", en: "- an item of a list")
    case "table", "tr", "td", "th", "tbody", "thead":
      Wording(nb: "| felt | felt |", nn: "| felt | felt |", en: "| cell | cell |")
    case "hr": Wording(nb: "---", nn: "---", en: "---")
    case "s", "del", "strike": Wording(nb: "~~overstrøket~~", nn: "~~overstroke~~", en: "~~struck out~~")
    case "p", "div", "span", "font", "center": Wording(nb: "bare teksten", nn: "berre teksten", en: "the text alone")
    default: Wording(nb: "teksten uten koder", nn: "teksten utan kodar", en: "the text without tags")
    }
  }

  mutating func addSwallowedWord(_ name: String, at range: Range<Int>) {
    add(
      .swallowedWord, range,
      Wording(
        nb: "«\(quote(range))» leses som en kode, og ordet vises ikke",
        nn: "«\(quote(range))» blir lese som ein kode, og ordet blir ikkje vist",
        en: "“\(quote(range))” is read as a tag, and the word is not shown"),
      remedy: Wording(
        nb: "skriv «\(name)», eller \\<\(name)\\>", nn: "skriv «\(name)», eller \\<\(name)\\>",
        en: "write “\(name)”, or \\<\(name)\\>")
    )
  }

  mutating func addUnclosedComment(at range: Range<Int>) {
    add(
      .unclosedComment, range,
      Wording(
        nb: "kommentaren som begynner med <!--, slutter aldri", nn: "kommentaren som byrjar med <!--, sluttar aldri",
        en: "the comment that begins with <!-- never ends"),
      remedy: Wording(
        nb: "skriv --> der kommentaren slutter, eller ta bort <!--",
        nn: "skriv --> der kommentaren sluttar, eller ta bort <!--",
        en: "write --> where the comment ends, or take <!-- away")
    )
  }

  mutating func addTextBesideComment(at range: Range<Int>, saying text: String) {
    add(
      .textBesideComment, range,
      Wording(
        nb: "«\(Self.quote(text))» står på samme linje som en kommentar, og vises ikke",
        nn: "«\(Self.quote(text))» står på same linje som ein kommentar, og blir ikkje vist",
        en: "“\(Self.quote(text))” stands on a comment's line and is not shown"),
      remedy: Wording(
        nb: "flytt teksten til en egen linje, med en tom linje mellom",
        nn: "flytt teksten til ei eiga linje, med ei tom linje mellom",
        en: "move the text to a line of its own, with an empty line between")
    )
  }

  mutating func addComment(at range: Range<Int>) {
    add(
      .removedComment, range,
      Wording(
        nb: "kommentaren «\(quote(range))» tas ut og vises ikke",
        nn: "kommentaren «\(quote(range))» blir teken ut og ikkje vist",
        en: "the comment “\(quote(range))” is taken out and not shown"),
      remedy: Wording(
        nb: "ta bort kommentaren, eller skriv den som vanlig tekst",
        nn: "ta bort kommentaren, eller skriv han som vanleg tekst",
        en: "take the comment away, or write it as ordinary text")
    )
  }

  mutating func addUnusedDefinition(_ definition: LinkDefinition) {
    let label = quote(definition.label)
    let content = quote(definition.content)
    add(
      .unusedLinkDefinition, definition.range.lowerBound..<definition.content.upperBound,
      Wording(
        nb: "«[\(label)]: \(content)» leses som en lenkeadresse, og vises ikke",
        nn: "«[\(label)]: \(content)» blir lese som ei lenkjeadresse, og blir ikkje vist",
        en: "“[\(label)]: \(content)” is read as a link address and is not shown"),
      remedy: Wording(
        nb: "skriv «\(label): \(content)» uten klammer, eller bruk lenken med [\(label)] i teksten",
        nn: "skriv «\(label): \(content)» utan klammer, eller bruk lenkja med [\(label)] i teksten",
        en: "write “\(label): \(content)” without brackets, or use the link as [\(label)] in the text")
    )
  }

  mutating func addDuplicateDefinition(_ definition: LinkDefinition, after first: LinkDefinition) {
    let label = quote(definition.label)
    add(
      .duplicateLinkDefinition, definition.range.lowerBound..<definition.content.upperBound,
      Wording(
        nb: "«[\(label)]» har to adresser, og bare den første gjelder",
        nn: "«[\(label)]» har to adresser, og berre den første gjeld",
        en: "“[\(label)]” has two addresses, and only the first counts"),
      remedy: Wording(
        nb: "gi den ene et annet navn, eller ta den bort", nn: "gi den eine eit anna namn, eller ta han bort",
        en: "give one of them another name, or take it away"),
      notes: [
        Diagnostic.Note(
          Wording(nb: "den første står her", nn: "den første står her", en: "the first is here"),
          at: file.span(first.range.lowerBound..<first.content.upperBound))
      ]
    )
  }

  mutating func addUnusedFootnote(_ label: Range<Int>, at range: Range<Int>) {
    add(
      .unusedFootnote, range,
      Wording(
        nb: "fotnoten «\(quote(label))» vises ikke, for teksten viser ikke til den, eller den står to ganger",
        nn: "fotnoten «\(quote(label))» blir ikkje vist, for teksten viser ikkje til han, eller han står to gonger",
        en: "the footnote “\(quote(label))” is not shown: no text refers to it, or it is written twice"),
      remedy: Wording(
        nb: "skriv [^\(quote(label))] der den hører til, eller flytt teksten opp på siden",
        nn: "skriv [^\(quote(label))] der han høyrer til, eller flytt teksten opp på sida",
        en: "write [^\(quote(label))] where it belongs, or move its text into the page")
    )
  }

  mutating func addMissingFootnote(_ label: Range<Int>, at range: Range<Int>) {
    add(
      .missingFootnote, range,
      Wording(
        nb: "det finnes ingen fotnote «\(quote(label))»", nn: "det finst ingen fotnote «\(quote(label))»",
        en: "there is no footnote “\(quote(label))”"),
      remedy: Wording(
        nb: "skriv fotnoten på en egen linje: [^\(quote(label))]: forklaring",
        nn: "skriv fotnoten på ei eiga linje: [^\(quote(label))]: forklaring",
        en: "write the footnote on a line of its own: [^\(quote(label))]: explanation")
    )
  }

  mutating func addCutCell(at range: Range<Int>, columns: Int) {
    add(
      .cutTableCell, range,
      Wording(
        nb: "«\(quote(range))» får ikke plass i tabellen, som har \(columns) kolonner",
        nn: "«\(quote(range))» får ikkje plass i tabellen, som har \(columns) kolonnar",
        en: "“\(quote(range))” has no room in the table, which has \(columns) columns"),
      remedy: Wording(
        nb: "legg til en kolonne i overskriftsraden, eller skriv \\| for en strek i teksten",
        nn: "legg til ein kolonne i overskriftsrada, eller skriv \\| for ein strek i teksten",
        en: "add a column to the header row, or write \\| for a stroke in the text")
    )
  }

  mutating func addLostText(at range: Range<Int>) {
    add(
      .lostText, range,
      Wording(
        nb: "«\(quote(range))» kommer ikke med på siden", nn: "«\(quote(range))» kjem ikkje med på sida",
        en: "“\(quote(range))” does not come through to the page"),
      remedy: Wording(
        nb: "skriv setningen på nytt som vanlig tekst, uten tegn som [ ] < > | rundt ordet",
        nn: "skriv setninga på nytt som vanleg tekst, utan teikn som [ ] < > | rundt ordet",
        en: "write the sentence anew as ordinary text, without signs such as [ ] < > | around the word")
    )
  }
}
