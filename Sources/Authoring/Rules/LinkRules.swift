package import Diagnostics
internal import Services

/// Where links and pictures lead, and what they say that they lead to.
let linkRules: [Rule] = [
  .forbiddenLinkScheme, .faultyPhoneLink, .mailParameters, .differentPhoneNumber, .differentLinkHost, .emptyLink,
  .imageWithoutText,
]

extension Rule {
  package static let forbiddenLinkScheme = Rule(
    "forbidden-link-scheme", .error,
    demand: Wording(
      nb: "En lenke går til en nettside, en e-postadresse, et telefonnummer eller et sted på nettstedet.",
      nn: "Ei lenkje går til ei nettside, ei e-postadresse, eit telefonnummer eller ein stad på nettstaden.",
      en: "A link leads to a web page, an email address, a phone number or a place on the site."
    ),
    rationale: Wording(
      nb: "Andre adresser kan kjøre skjult kode, eller lede noen til et annet sted enn de tror.",
      nn: "Andre adresser kan køyre skjult kode, eller leie nokon til ein annan stad enn dei trur.",
      en: "Other addresses can run hidden code, or lead somebody elsewhere than they believe."
    ),
    accepts: [
      page(
        "[nett](https://example.no/), [post](mailto:post@example.no), [ring](tel:00001234), [her](#her), [der](/der/)\n"
      )
    ],
    rejects: [
      page("Les ↓[mer](javascript:alert(1)).\n"), page("Les ↓[mer](//example.no/).\n"),
      page("Les ↓[mer](https://user@example.no/).\n"),
    ]
  )

  package static let faultyPhoneLink = Rule(
    "faulty-phone-link", .error,
    demand: Wording(
      nb: "En telefonlenke har tre sifre eller flere, og ingen bokstaver.",
      nn: "Ei telefonlenkje har tre siffer eller fleire, og ingen bokstavar.",
      en: "A phone link has three digits or more, and no letters."),
    rationale: Wording(
      nb: "Den som trykker, får ikke ringt.", nn: "Den som trykkjer, får ikkje ringt.",
      en: "Whoever taps cannot call."),
    accepts: [page("[Ring](tel:+47%2000%2000%2012%2034), [113](tel:113), [skriv](sms:00001234?body=hei)\n")],
    rejects: [
      page("↓[Ring oss](tel:legevakt)\n"), page("↓[Ring oss](tel:11)\n"), page("↓[Ring oss](tel:+47-RING-OSS)\n"),
      page("↓[Skriv](sms:hjelp)\n"),
    ]
  )

  package static let mailParameters = Rule(
    "mail-parameters", .warning,
    demand: Wording(
      nb: "En e-postlenke fyller ikke ut annet enn adressen og emnet.",
      nn: "Ei e-postlenkje fyller ikkje ut anna enn adressa og emnet.",
      en: "An email link fills in no more than the address and the subject."),
    rationale: Wording(
      nb: "Den som skriver om seg selv, ser kanskje ikke at noen andre får en kopi.",
      nn: "Den som skriv om seg sjølv, ser kanskje ikkje at nokon andre får ein kopi.",
      en: "Whoever writes about herself may not see that somebody else gets a copy."),
    accepts: [page("[Skriv](mailto:post@example.no?subject=Hjelp) [oss](mailto:post@example.no)\n")],
    rejects: [
      page("↓[Skriv](mailto:post@example.no?bcc=a@example.com)\n"),
      page("↓[Skriv](mailto:post@example.no?subject=Hjelp&CC=a@example.com)\n"),
      page("↓[Skriv](mailto:post@example.no?body=Hei)\n"),
      page("↓[Skriv](mailto:post@example.no?b%63c=a@example.com)\n"),
    ]
  )

  package static let differentPhoneNumber = Rule(
    "different-phone-number", .warning,
    demand: Wording(
      nb: "En telefonlenke ringer nummeret som står i teksten.",
      nn: "Ei telefonlenkje ringjer nummeret som står i teksten.",
      en: "A phone link calls the number that is shown."),
    rationale: Wording(
      nb: "Den som trykker, ringer noen andre enn den som leser nummeret høyt.",
      nn: "Den som trykkjer, ringjer nokon andre enn den som les nummeret høgt.",
      en: "Whoever taps calls somebody else than whoever reads the number aloud."),
    accepts: [page("Ring [00 00 12 34](tel:+4700001234).\n"), page("[Ring oss](tel:00001234)\n")],
    rejects: [page("Ring ↓[00 00 12 34](tel:00001235).\n")]
  )

  package static let differentLinkHost = Rule(
    "different-link-host", .warning,
    demand: Wording(
      nb: "En lenke som viser en adresse, går til den adressen.",
      nn: "Ei lenkje som viser ei adresse, går til den adressa.",
      en: "A link that shows an address leads to that address."),
    rationale: Wording(
      nb: "Den som stoler på adressen i teksten, havner et annet sted.",
      nn: "Den som stolar på adressa i teksten, hamnar ein annan stad.",
      en: "Whoever trusts the address in the text ends up elsewhere."),
    accepts: [page("[www.example.no](https://example.no/side)\n")],
    rejects: [page("Les på ↓[www.example.no](https://example.com/).\n")]
  )

  package static let emptyLink = Rule(
    "empty-link", .warning,
    demand: Wording(
      nb: "En lenke har både tekst og adresse.", nn: "Ei lenkje har både tekst og adresse.",
      en: "A link has both a text and an address."),
    rationale: Wording(
      nb: "En lenke uten tekst kan ikke høres av den som bruker skjermleser, og en uten adresse går ingen steder.",
      nn: "Ei lenkje utan tekst kan ikkje høyrast av den som bruker skjermlesar, og ei utan adresse går ingen stad.",
      en: "A link without text cannot be heard with a screen reader, and one without an address leads nowhere."),
    accepts: [page("[Les mer](https://example.no/)\n")],
    rejects: [page("Her ↓[](https://example.no/)\n"), page("Her ↓[les mer]()\n")]
  )

  package static let imageWithoutText = Rule(
    "image-without-text", .warning,
    demand: Wording(
      nb: "Et bilde har en tekst som sier hva det viser.", nn: "Eit bilete har ein tekst som seier kva det viser.",
      en: "A picture has a text that says what it shows."),
    rationale: Wording(
      nb: "Den som ikke ser bildet, får ikke vite hva det viser.",
      nn: "Den som ikkje ser biletet, får ikkje vite kva det viser.",
      en: "Whoever cannot see the picture does not learn what it shows."),
    accepts: [page("![Inngangen til huset](bilder/hus.jpg)\n")],
    rejects: [page("↓![](bilder/hus.jpg)\n")]
  )
}

extension ProseFindings {
  mutating func addForbiddenScheme(_ refusal: LinkScheme.Refusal, _ destination: String, at range: Range<Int>) {
    let shown = Self.quote(destination)
    let summary: Wording
    let remedy: Wording
    switch refusal {
    case .scheme(let scheme):
      let name = Self.quote(scheme)
      summary = Wording(
        nb: "en lenke kan ikke begynne med «\(name):»", nn: "ei lenkje kan ikkje byrje med «\(name):»",
        en: "a link cannot begin with “\(name):”")
      remedy = Wording(
        nb: "bruk en adresse som begynner med https://, mailto: eller tel:, eller skriv adressen som tekst",
        nn: "bruk ei adresse som byrjar med https://, mailto: eller tel:, eller skriv adressa som tekst",
        en: "use an address that begins with https://, mailto: or tel:, or write the address as text")
    case .control:
      summary = Wording(
        nb: "adressen «\(shown)» har usynlige tegn", nn: "adressa «\(shown)» har usynlege teikn",
        en: "the address “\(shown)” has invisible characters")
      remedy = Wording(
        nb: "skriv adressen på nytt, uten linjeskift og tabulator",
        nn: "skriv adressa på nytt, utan linjeskift og tabulator",
        en: "write the address anew, without line breaks and tabs")
    case .backslash:
      summary = Wording(
        nb: "adressen «\(shown)» har en bakstrek", nn: "adressa «\(shown)» har ein bakstrek",
        en: "the address “\(shown)” has a backslash")
      remedy = Wording(nb: "skriv / i stedet for \\", nn: "skriv / i staden for \\", en: "write / instead of \\")
    case .withoutScheme:
      summary = Wording(
        nb: "adressen «\(shown)» mangler https: foran", nn: "adressa «\(shown)» manglar https: framfor",
        en: "the address “\(shown)” lacks https: in front")
      remedy = Wording(
        nb: "skriv hele adressen, med https://", nn: "skriv heile adressa, med https://",
        en: "write the whole address, with https://")
    case .withoutHost:
      summary = Wording(
        nb: "adressen «\(shown)» sier ikke hvilket nettsted", nn: "adressa «\(shown)» seier ikkje kva for nettstad",
        en: "the address “\(shown)” does not say which site")
      remedy = Wording(
        nb: "skriv to skråstreker og navnet på nettstedet, som https://example.no/",
        nn: "skriv to skråstrekar og namnet på nettstaden, som https://example.no/",
        en: "write two slashes and the name of the site, as https://example.no/")
    case .user:
      summary = Wording(
        nb: "adressen «\(shown)» skjuler nettstedet bak en @", nn: "adressa «\(shown)» skjuler nettstaden bak ein @",
        en: "the address “\(shown)” hides its site behind an @")
      remedy = Wording(
        nb: "skriv adressen uten @, eller mailto: foran en e-postadresse",
        nn: "skriv adressa utan @, eller mailto: framfor ei e-postadresse",
        en: "write the address without @, or mailto: before an email address")
    }
    add(.forbiddenLinkScheme, range, summary, remedy: remedy)
  }

  mutating func addFaultyPhone(_ number: String, at range: Range<Int>) {
    let number = Self.quote(number)
    add(
      .faultyPhoneLink, range,
      Wording(
        nb: "«\(number)» er ikke et nummer som noen kan ringe",
        nn: "«\(number)» er ikkje eit nummer som nokon kan ringje",
        en: "“\(number)” is not a number that anybody can call"),
      remedy: Wording(
        nb: "skriv bare sifre etter «:», som «tel:00001234»", nn: "skriv berre siffer etter «:», som «tel:00001234»",
        en: "write digits alone after “:”, such as “tel:00001234”")
    )
  }

  mutating func addMailParameters(_ parameters: [String], at range: Range<Int>) {
    let shown = parameters.map { "«\(Self.quote($0))»" }.joined(separator: ", ")
    add(
      .mailParameters, range,
      Wording(
        nb: "e-postlenken fyller ut \(shown)", nn: "e-postlenkja fyller ut \(shown)",
        en: "the email link fills in \(shown)"),
      remedy: Wording(
        nb: "skriv bare adressen, som «mailto:post@example.no»",
        nn: "skriv berre adressa, som «mailto:post@example.no»",
        en: "write the address alone, such as “mailto:post@example.no”")
    )
  }

  mutating func addDifferentNumber(_ target: String, shown: String, at range: Range<Int>) {
    let target = Self.quote(target)
    let shown = Self.quote(shown)
    add(
      .differentPhoneNumber, range,
      Wording(
        nb: "lenken ringer «\(target)», men teksten viser «\(shown)»",
        nn: "lenkja ringjer «\(target)», men teksten viser «\(shown)»",
        en: "the link calls “\(target)”, but the text shows “\(shown)”"),
      remedy: Wording(
        nb: "skriv samme nummer begge steder", nn: "skriv same nummer begge stader",
        en: "write the same number in both places")
    )
  }

  mutating func addDifferentHost(_ host: String, shown: String, at range: Range<Int>) {
    add(
      .differentLinkHost, range,
      Wording(
        nb: "lenken går til «\(Self.quote(host))», men teksten viser «\(Self.quote(shown))»",
        nn: "lenkja går til «\(Self.quote(host))», men teksten viser «\(Self.quote(shown))»",
        en: "the link leads to “\(Self.quote(host))”, but the text shows “\(Self.quote(shown))”"),
      remedy: Wording(
        nb: "skriv samme adresse begge steder, eller en tekst som sier hva siden er",
        nn: "skriv same adresse begge stader, eller ein tekst som seier kva sida er",
        en: "write the same address in both places, or a text that says what the page is")
    )
  }

  mutating func addEmptyLink(at range: Range<Int>, isWithoutText: Bool) {
    add(
      .emptyLink, range,
      isWithoutText
        ? Wording(nb: "lenken har ingen tekst", nn: "lenkja har ingen tekst", en: "the link has no text")
        : Wording(nb: "lenken har ingen adresse", nn: "lenkja har inga adresse", en: "the link has no address"),
      remedy: isWithoutText
        ? Wording(
          nb: "skriv mellom [ og ] hva lenken går til", nn: "skriv mellom [ og ] kva lenkja går til",
          en: "write between [ and ] what the link leads to")
        : Wording(
          nb: "skriv adressen mellom ( og )", nn: "skriv adressa mellom ( og )", en: "write the address between ( and )"
        )
    )
  }

  mutating func addImageWithoutText(at range: Range<Int>) {
    add(
      .imageWithoutText, range,
      Wording(
        nb: "bildet har ingen tekst for den som ikke ser det", nn: "biletet har ingen tekst for den som ikkje ser det",
        en: "the picture has no text for those who cannot see it"),
      remedy: Wording(
        nb: "skriv mellom ![ og ] hva bildet viser", nn: "skriv mellom ![ og ] kva biletet viser",
        en: "write between ![ and ] what the picture shows")
    )
  }
}
