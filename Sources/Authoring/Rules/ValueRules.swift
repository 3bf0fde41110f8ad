package import Diagnostics
import Services

/// Rules for what a field's value may say.
package let valueRules: [Rule] = [
  .wrongKind, .emptyValue, .unknownTerm, .unknownTopic, .ambiguousUserFee, .unreadableDate, .unreadableAmount,
  .unreadableAge,
  .unreadablePhoneNumber, .unreadableEmailAddress, .unreadableWebAddress, .unreadableAddress, .unreadablePosition,
  .unreadableWaitingTime, .waitingTimeWithoutNumber, .unreadableVedtak, .unreadableYesNo, .unreadableOpeningHours,
  .contradictoryOpeningHours, .openWithoutHours, .contradictoryUserFee, .ageOutsideAudience, .referrerWithoutReferral,
  .unreadableInterval, .unreadableNumber, .unknownLanguage, .languageNo, .englishNo, .audienceSentence, .missingPart,
]

extension Rule {
  static let wrongKind = Rule(
    "wrong-kind", .error,
    demand: Wording(
      nb: "Et felt har den slags verdi som det skal ha: tekst, liste eller egne underfelt.",
      nn: "Eit felt har den slags verdi som det skal ha: tekst, liste eller eigne underfelt.",
      en: "A field has the kind of value it is meant to have: text, a list or fields of its own."),
    rationale: Wording(
      nb: "En liste der det skal stå tekst, kan ikke vises som én opplysning.",
      nn: "Ei liste der det skal stå tekst, kan ikkje visast som éi opplysning.",
      en: "A list where text belongs cannot be shown as one fact."),
    accepts: [.service("ingress: Vi hjelper deg.")],
    rejects: [.service("ingress: ↓[a, b]"), .service("kontakt: ↓113"), .service("deltilbud: ↓Gruppe")]
  )

  static let emptyValue = Rule(
    "empty-value", .error,
    demand: Wording(
      nb: "Et felt som står i filen, har en verdi.", nn: "Eit felt som står i fila, har ein verdi.",
      en: "A field that stands in the file has a value."),
    rationale: Wording(
      nb: "Et tomt felt ser ut som om noen har svart. Skriv «ukjent» når du ikke vet.",
      nn: "Eit tomt felt ser ut som om nokon har svart. Skriv «ukjent» når du ikkje veit.",
      en: "An empty field looks as if somebody had answered. Write “ukjent” when you do not know."),
    accepts: [.service("ventetid: ukjent")],
    rejects: [
      .service("↓egenandel:"), .service("henvisning: ↓\"\""), .service("målgruppe: ↓~"),
      .service("ventetid: ↓\"\u{200B}\""),
      .service("tema: ↓[]"),
    ]
  )

  static let unknownTerm = Rule(
    "unknown-term", .error,
    demand: Wording(
      nb: "Felt med faste verdier bruker en av dem.", nn: "Felt med faste verdiar bruker ein av dei.",
      en: "Fields with fixed values use one of them."),
    rationale: Wording(
      nb: "Lesere filtrerer på disse verdiene. Et ord som ingen kjenner, gjør at tilbudet ikke blir funnet.",
      nn: "Lesarar filtrerer på desse verdiane. Eit ord som ingen kjenner, gjer at tilbodet ikkje blir funne.",
      en: "Readers filter by these values. With a word that nobody knows, the service is not found."),
    accepts: [.service("målgruppe: barn, ungdom og voksne"), .service("form: [samtale, gruppe]")],
    rejects: [
      .service("målgruppe: ↓0"), .service("målgruppe: ↓16–25"), .service("målgruppe:\n  tekst: ↓\"–\""),
      .service("målgruppe: ↓voksen"), .service("henvisning: ↓kanskje"), .service("alvorlighet: ↓middels"),
      .service("målgruppe:\n  hvem: [barn, ↓ungdomer]"), .service("tjenestetype: ↓psykolog"),
    ]
  )

  static let unknownTopic = Rule(
    "unknown-topic", .warning,
    demand: Wording(
      nb: "Tema er ord fra temalisten.", nn: "Tema er ord frå temalista.",
      en: "Topics are words from the list of topics."),
    rationale: Wording(
      nb: "Et tema som bare én side bruker, blir en liste med ett tilbud.",
      nn: "Eit tema som berre éi side bruker, blir ei liste med eitt tilbod.",
      en: "A topic that only one page uses becomes a list with one service."),
    accepts: [.service("tema: [angst, søvn]")],
    rejects: [.service("tema: [angst, ↓søvnn]")]
  )

  static let ambiguousUserFee = Rule(
    "ambiguous-user-fee", .error,
    demand: Wording(
      nb: "Egenandelen sier hva det koster.", nn: "Eigendelen seier kva det kostar.",
      en: "The user fee says what it costs."),
    rationale: Wording(
      nb: "«Ja» sier at det koster noe, men ikke hva. Da lar mange være å ta kontakt.",
      nn: "«Ja» seier at det kostar noko, men ikkje kva. Då lèt mange vere å ta kontakt.",
      en: "“Yes” says that it costs something, but not what. Then many do not make contact."),
    accepts: [.service("egenandel: 150 kr"), .service("egenandel: teller mot frikort")],
    rejects: [.service("egenandel: ↓ja"), .service("egenandel: ↓frikort")]
  )

  static let unreadableDate = Rule(
    "unreadable-date", .error,
    demand: Wording(
      nb: "En dato er en dag som finnes: «2026-09-01», «1.9.2026» eller «1. september 2026».",
      nn: "Ein dato er ein dag som finst: «2026-09-01», «1.9.2026» eller «1. september 2026».",
      en: "A date is a day that exists: “2026-09-01”, “1.9.2026” or “1. september 2026”."),
    rationale: Wording(
      nb: "Datoer bestemmer når siden vises og når noen må se over den.",
      nn: "Datoar avgjer når sida blir vist og når nokon må sjå over henne.",
      en: "Dates decide when the page is shown and when somebody must look it over."),
    accepts: [.service("kontrollert: 1. september 2026")],
    rejects: [
      .service("kontrollert: ↓2026-02-30"), .service("utløper: ↓snart"), .service("kontrollert: ↓31/8/2026"),
      .service("kontrollert: ↓1/9/2026"),
    ]
  )

  static let unreadableAmount = Rule(
    "unreadable-amount", .error,
    demand: Wording(
      nb: "Et beløp er et tall med kroner: «150 kr», «kr 150», «150,-» eller «1 250,50 kr».",
      nn: "Eit beløp er eit tal med kroner: «150 kr», «kr 150», «150,-» eller «1 250,50 kr».",
      en: "An amount is a number of kroner: “150 kr”, “kr 150”, “150,-” or “1 250,50 kr”."),
    rationale: Wording(
      nb: "Leseren må vite hva det koster før hun tar kontakt.",
      nn: "Lesaren må vite kva det kostar før ho tek kontakt.",
      en: "Readers must know what it costs before they make contact."),
    accepts: [.service("egenandel:\n  type: fast pris\n  beløp: 150 kr per time")],
    rejects: [.service("egenandel:\n  type: fast pris\n  beløp: ↓litt")]
  )

  static let unreadableAge = Rule(
    "unreadable-age", .error,
    demand: Wording(
      nb: "Alder er «16–25», «16+», «under 18», «0–18» eller «alle».",
      nn: "Alder er «16–25», «16+», «under 18», «0–18» eller «alle».",
      en: "Age is “16–25”, “16+”, “under 18”, “0–18” or “alle”."),
    rationale: Wording(
      nb: "Lesere ser på alderen om tilbudet er for dem.", nn: "Lesarar ser på alderen om tilbodet er for dei.",
      en: "Readers see by the age whether the service is for them."),
    accepts: [.service("målgruppe:\n  hvem: ungdom\n  alder: 13–19")],
    rejects: [.service("målgruppe:\n  hvem: ungdom\n  alder: ↓tenåring")]
  )

  static let unreadablePhoneNumber = Rule(
    "unreadable-phone-number", .error,
    demand: Wording(
      nb: "Et telefonnummer har åtte sifre, eller er et kortnummer som finnes.",
      nn: "Eit telefonnummer har åtte siffer, eller er eit kortnummer som finst.",
      en: "A phone number has eight digits, or is a short number that exists."),
    rationale: Wording(
      nb: "Et nummer med feil antall sifre når ingen.", nn: "Eit nummer med feil tal siffer når ingen.",
      en: "A number with the wrong count of digits reaches nobody."),
    accepts: [.service("kontakt:\n  telefon: 116 117")],
    rejects: [.service("kontakt:\n  telefon: ↓22 33 44"), .service("kontakt:\n  telefon: ↓00/00 12 34")]
  )

  static let unreadableEmailAddress = Rule(
    "unreadable-email-address", .error,
    demand: Wording(
      nb: "En e-postadresse ser ut som «post@example.no».", nn: "Ei e-postadresse ser ut som «post@example.no».",
      en: "An e-mail address looks like “post@example.no”."),
    rationale: Wording(
      nb: "En feil adresse gjør at meldingen aldri kommer fram.",
      nn: "Ei feil adresse gjer at meldinga aldri kjem fram.",
      en: "With a wrong address the message never arrives."),
    accepts: [.service("kontakt:\n  epost: post@example.no")],
    rejects: [.service("kontakt:\n  epost: ↓post.example.no")]
  )

  static let unreadableWebAddress = Rule(
    "unreadable-web-address", .error,
    demand: Wording(
      nb: "En nettadresse begynner med «https://» eller «http://».",
      nn: "Ei nettadresse byrjar med «https://» eller «http://».",
      en: "A web address begins with “https://” or “http://”."),
    rationale: Wording(
      nb: "En lenke som ikke virker, stopper den som leter etter hjelp.",
      nn: "Ei lenkje som ikkje verkar, stoppar den som leitar etter hjelp.",
      en: "A link that does not work stops somebody who looks for help."),
    accepts: [
      .service("kontakt:\n  nettside: https://example.no/"),
      ["nettsted.yaml": "navn: Prøve\nadresse: https://example.no/hjelp/\nspråk: nb\neksempel: ja\n"],
    ],
    rejects: [
      .service("kontakt:\n  nettside: ↓javascript:alert(1)"), .service("kontakt:\n  chat: ↓example.no"),
    ]
      + [
        "https://example.no/hjelp/?a=1#x", "https://example.no/#x", "https://example.no/../x",
        "https://example.no/a//b",
      ]
      .map { ["nettsted.yaml": "navn: Prøve\nadresse: ↓\($0)\nspråk: nb\neksempel: ja\n"] }
  )

  static let unreadableAddress = Rule(
    "unreadable-address", .error,
    demand: Wording(
      nb: "En adresse har et postnummer med fire sifre: «Storgata 1, 0150 Oslo».",
      nn: "Ei adresse har eit postnummer med fire siffer: «Storgata 1, 0150 Oslo».",
      en: "An address has a postcode of four digits: “Storgata 1, 0150 Oslo”."),
    rationale: Wording(
      nb: "Uten riktig postnummer finner verken kart eller brev fram.",
      nn: "Utan rett postnummer finn verken kart eller brev fram.",
      en: "Without the right postcode neither maps nor letters find the way."),
    accepts: [.service("sted:\n  adresse: Storgata 1, 0150 Oslo")],
    rejects: [.service("sted:\n  adresse: ↓Storgata 1, 150 Oslo")]
  )

  static let unreadablePosition = Rule(
    "unreadable-position", .error,
    demand: Wording(
      nb: "En posisjon er «[breddegrad, lengdegrad]» i grader: «[59.9127, 10.7461]».",
      nn: "Ein posisjon er «[breiddegrad, lengdegrad]» i grader: «[59.9127, 10.7461]».",
      en: "A position is “[latitude, longitude]” in degrees: “[59.9127, 10.7461]”."),
    rationale: Wording(
      nb: "Kartet peker ellers på feil sted.", nn: "Kartet peikar elles på feil stad.",
      en: "Otherwise the map points to the wrong place."),
    accepts: [.service("sted:\n  adresse: Storgata 1, 0150 Oslo\n  posisjon: [59.9127, 10.7461]")],
    rejects: [.service("sted:\n  posisjon: ↓[59.9127]"), .service("sted:\n  posisjon: ↓[nord, øst]")]
  )

  static let unreadableWaitingTime = Rule(
    "unreadable-waiting-time", .error,
    demand: Wording(
      nb:
        "Ventetid er «ingen», «drop-in», «samme dag», et tall med enhet, «venteliste», «fast oppstart» eller «ukjent».",
      nn:
        "Ventetid er «ingen», «drop-in», «same dag», eit tal med eining, «venteliste», «fast oppstart» eller «ukjent».",
      en:
        "Waiting time is “ingen”, “drop-in”, “samme dag”, a number with a unit, “venteliste”, “fast oppstart” or “ukjent”."
    ),
    rationale: Wording(
      nb: "Den som har det vanskelig, må vite hvor lenge hun må vente.",
      nn: "Den som har det vanskeleg, må vite kor lenge ho må vente.",
      en: "Somebody in trouble must know how long the wait is."),
    accepts: [.service("ventetid: innen 1–2 uker")],
    rejects: [.service("ventetid: ↓etter avtale")]
  )

  static let waitingTimeWithoutNumber = Rule(
    "waiting-time-without-number", .error,
    demand: Wording(
      nb: "Ventetid er et tall med enhet, «drop-in», «ingen» eller «ukjent».",
      nn: "Ventetid er eit tal med eining, «drop-in», «ingen» eller «ukjent».",
      en: "Waiting time is a number with a unit, “drop-in”, “ingen” or “ukjent”."),
    rationale: Wording(
      nb: "«Kort» betyr ulikt for den som venter og den som skriver.",
      nn: "«Kort» tyder ulikt for den som ventar og den som skriv.",
      en: "“Short” means different things to those who wait and those who write."),
    accepts: [.service("ventetid: innen 2 uker")],
    rejects: [.service("ventetid: ↓kort")]
  )

  static let unreadableVedtak = Rule(
    "unreadable-vedtak", .error,
    demand: Wording(
      nb: "Vedtak er «nei», «ja», «for deler», «etter 14 dager» eller «ukjent».",
      nn: "Vedtak er «nei», «ja», «for delar», «etter 14 dagar» eller «ukjent».",
      en: "Vedtak is “nei”, “ja”, “for deler”, “etter 14 dager” or “ukjent”."),
    rationale: Wording(
      nb: "Et vedtak betyr søknad og ventetid. Leseren må vite om det trengs.",
      nn: "Eit vedtak tyder søknad og ventetid. Lesaren må vite om det trengst.",
      en: "A formal decision means an application and a wait. Readers must know whether it is needed."),
    accepts: [.service("vedtak: etter 14 dager")],
    rejects: [.service("vedtak: ↓kanskje")]
  )

  static let unreadableYesNo = Rule(
    "unreadable-yes-no", .error,
    demand: Wording(
      nb: "Svaret er «ja» eller «nei».", nn: "Svaret er «ja» eller «nei».", en: "The answer is “ja” or “nei”."),
    rationale: Wording(
      nb: "Vi gjetter aldri på et nei.", nn: "Vi gjettar aldri på eit nei.", en: "We never guess at a no."),
    accepts: [.service("tolk: ja")],
    rejects: [.service("tolk: ↓av og til")]
  )

  static let unreadableOpeningHours = Rule(
    "unreadable-opening-hours", .error,
    demand: Wording(
      nb: "En åpningstid er en linje som «mandag–fredag 08:00–15:30», «helligdager: stengt» eller «døgnåpent».",
      nn: "Ei opningstid er ei linje som «måndag–fredag 08:00–15:30», «heilagdagar: stengt» eller «døgnope».",
      en: "Opening hours are lines like “mandag–fredag 08:00–15:30”, “helligdager: stengt” or “døgnåpent”."),
    rationale: Wording(
      nb: "Den som kommer til en stengt dør, kommer kanskje ikke igjen.",
      nn: "Den som kjem til ei stengd dør, kjem kanskje ikkje att.",
      en: "Somebody who comes to a closed door may not come again."),
    accepts: [.service("åpningstid:\n  - mandag–fredag 08:00–15:30")],
    rejects: [.service("åpningstid:\n  - ↓mandag 25:00–26:00"), .service("åpningstid: ↓når vi kan")]
  )

  static let contradictoryOpeningHours = Rule(
    "contradictory-opening-hours", .error,
    demand: Wording(
      nb: "To linjer med åpningstider sier ikke hver sitt om samme dag.",
      nn: "To linjer med opningstider seier ikkje kvar sitt om same dag.",
      en: "No two lines of opening hours say different things of one day."),
    rationale: Wording(
      nb: "Den som stoler på den gale linjen, står foran en stengt dør.",
      nn: "Den som stolar på den gale linja, står framfor ei stengd dør.",
      en: "Whoever trusts the wrong line stands before a closed door."),
    accepts: [
      .service(
        "åpningstid:\n  - mandag–fredag 08:00–15:30\n  - torsdag 15:30–20:00\n  - helligdager: stengt\n  - 2026-12-24: stengt"
      ),
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - torsdag 12:00–14:00: drop-in for ungdom"),
      .service(
        "åpningstid:\n  - 1.7.–5.7.: stengt\n  - 2026-07-06–2026-07-10: mandag–fredag 10:00–12:00\n  - 11.7.–31.7.: stengt"
      ),
      .service("åpningstid:\n  - juli: stengt\n  - 2026-07-06: 10:00–12:00"),
      .service("åpningstid:\n  - juli: stengt\n  - 22.6.–15.8.: stengt"),
    ],
    rejects: [
      .service("åpningstid:\n  - 2026-12-24: stengt\n  - ↓24.12.2026: 10–12"),
      .service("åpningstid:\n  - helligdager: stengt\n  - ↓helligdager: åpent"),
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - ↓fredag 12:00–16:00"),
      .service("åpningstid:\n  - mandag 08:00–12:00\n  - ↓mandag 08:00–12:00"),
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - ↓fredag: stengt"),
      .service("åpningstid:\n  - juli: stengt\n  - ↓22.6.–15.8.: tirsdag 10–14"),
      .service("åpningstid:\n  - juli: stengt\n  - ↓2026-07-06–2026-07-10: mandag–fredag 10:00–12:00"),
      .service("åpningstid:\n  - 2026-12-20–2027-01-02: 10–12\n  - ↓desember: stengt"),
      .service("åpningstid: ↓mandag 8–12 og 11–15"),
      .service("telefontid:\n  - mandag 08:00–12:00\n  - ↓mandag 11:00–14:00"),
      .service(
        "kontakt:\n  telefon:\n    - nummer: 00 00 12 34\n      åpent:\n        - 24.12.: stengt\n        - ↓24.12.: 10–12"
      ),
      .service("deltilbud:\n  - navn: Gruppe\n    åpningstid:\n      - tirsdag 10–12\n      - ↓tirsdag 11–13"),
      [
        "hjelpetelefoner.yaml":
          "- navn: Prøvelinjen\n  nummer: 00 00 12 34\n  kilde: https://example.no\n  kontrollert: 2026-11-01\n  åpent:\n    - døgnåpent\n    - ↓søndag stengt\n"
      ],
    ]
  )

  static let openWithoutHours = Rule(
    "open-without-hours", .warning,
    demand: Wording(
      nb: "«åpent» står bare om dager som har en vanlig åpningstid.",
      nn: "«ope» står berre om dagar som har ei vanleg opningstid.",
      en: "“åpent” stands only for days that have usual hours."),
    rationale: Wording(
      nb: "«åpent» betyr «som vanlig». Uten en vanlig åpningstid sier siden at det er stengt.",
      nn: "«ope» tyder «som vanleg». Utan ei vanleg opningstid seier sida at det er stengt.",
      en: "“åpent” means “as usual”. Without usual hours the page says that it is closed."),
    accepts: [
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - 2026-12-28: åpent\n  - 24.12.: åpent\n  - juli: åpent"),
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - 2026-12-27: 10:00–14:00"),
    ],
    rejects: [
      .service("åpningstid:\n  - mandag–fredag 08:00–15:30\n  - ↓2026-12-27: åpent"),
      .service("telefontid:\n  - ↓2026-12-27: åpent\n  - mandag–lørdag 08:00–15:30\n  - søndag: stengt"),
      .service("åpningstid:\n  - ↓helligdager: åpent\n  - juli: stengt"),
    ]
  )

  static let contradictoryUserFee = Rule(
    "contradictory-user-fee", .error,
    demand: Wording(
      nb: "Det som er gratis, ukjent eller ikke relevant, har ikke noe beløp.",
      nn: "Det som er gratis, ukjent eller ikkje relevant, har ikkje noko beløp.",
      en: "What is free, unknown or not relevant has no amount."),
    rationale: Wording(
      nb: "Den som leser «Gratis 150 kr», vet ikke hva det koster, og lar kanskje være å ta kontakt.",
      nn: "Den som les «Gratis 150 kr», veit ikkje kva det kostar, og lèt kanskje vere å ta kontakt.",
      en: "Whoever reads “Free NOK 150” does not know what it costs, and may not make contact."),
    accepts: [
      .service("egenandel: {type: gratis, beløp: 0 kr}"),
      .service("egenandel: {type: gratis med tillegg, beløp: 150 kr}"),
      .service("egenandel: {type: gratis for noen, beløp: 150 kr}"),
    ],
    rejects: [
      .service("egenandel: {type: gratis, beløp: ↓150 kr}"), .service("egenandel: {type: ukjent, beløp: ↓100 kr}"),
      .service("egenandel: {type: ikke relevant, beløp: [0 kr, ↓100 kr]}"),
    ]
  )

  static let ageOutsideAudience = Rule(
    "age-outside-audience", .warning,
    demand: Wording(
      nb: "Alderen passer med en av gruppene i «hvem».", nn: "Alderen passar med ei av gruppene i «kven».",
      en: "The age fits one of the groups in “hvem”."),
    rationale: Wording(
      nb: "Den som søker etter et tilbud til ungdom, finner et som bare tar imot eldre.",
      nn: "Den som søkjer etter eit tilbod til ungdom, finn eit som berre tek imot eldre.",
      en: "Whoever looks for a service for young people finds one that takes only older people."),
    accepts: [
      .service("målgruppe: {hvem: ungdom, alder: 16–25}"), .service("målgruppe: {hvem: [barn, eldre], alder: 67+}"),
      .service("målgruppe: {hvem: foreldre, alder: 0–12}"),
    ],
    rejects: [
      .service("målgruppe: {hvem: ungdom, alder: ↓67+}"), .service("målgruppe: {hvem: [barn, ungdom], alder: ↓67+}"),
    ]
  )

  static let referrerWithoutReferral = Rule(
    "referrer-without-referral", .warning,
    demand: Wording(
      nb: "Der henvisning ikke er nødvendig, sier ikke «fra» hvem som henviser.",
      nn: "Der tilvising ikkje er nødvendig, seier ikkje «frå» kven som tilviser.",
      en: "Where no referral is needed, “fra” does not say who refers."),
    rationale: Wording(
      nb: "Leseren ser både at hun kan komme selv, og at fastlegen må henvise.",
      nn: "Lesaren ser både at ho kan kome sjølv, og at fastlegen må tilvise.",
      en: "The reader sees both that she can come by herself and that the doctor refers."),
    accepts: [
      .service("henvisning: {type: \"ikke nødvendig, men mulig\", fra: [fastlege]}"),
      .service("henvisning: {type: nødvendig, fra: [fastlege]}"),
    ],
    rejects: [.service("henvisning: {type: nei, fra: [↓fastlege, skole]}")]
  )

  static let unreadableInterval = Rule(
    "unreadable-interval", .error,
    demand: Wording(
      nb: "Et intervall er «6 måneder», «1 år» eller «90 dager».",
      nn: "Eit intervall er «6 månader», «1 år» eller «90 dagar».",
      en: "An interval is “6 måneder”, “1 år” or “90 dager”."),
    rationale: Wording(
      nb: "Intervallet bestemmer når noen må se over siden igjen.",
      nn: "Intervallet avgjer når nokon må sjå over sida att.",
      en: "The interval decides when somebody must look the page over again."),
    accepts: [.service("kontrollintervall: 6 måneder")],
    rejects: [.service("kontrollintervall: ↓av og til")]
  )

  static let unreadableNumber = Rule(
    "unreadable-number", .error,
    demand: Wording(
      nb: "Et tallfelt har et tall som kan stemme.", nn: "Eit talfelt har eit tal som kan stemme.",
      en: "A number field holds a number that can be right."),
    rationale: Wording(
      nb: "Et tall utenfor listen viser til noe som ikke finnes.",
      nn: "Eit tal utanfor lista viser til noko som ikkje finst.",
      en: "A number outside the list points to nothing."),
    accepts: [
      .service(
        "vurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tilbys tidlig, av: Fagleder, dato: 2026-09-01}")
    ],
    rejects: [
      .service(
        "vurdering:\n  - {kriterium: ↓10, resultat: oppfylt, begrunnelse: Tilbys, av: Fagleder, dato: 2026-09-01}")
    ]
  )

  static let unknownLanguage = Rule(
    "unknown-language", .error,
    demand: Wording(
      nb: "Et språk er en kode som «nb», «nn», «se», «en», «uk» eller «ar».",
      nn: "Eit språk er ein kode som «nb», «nn», «se», «en», «uk» eller «ar».",
      en: "A language is a code such as “nb”, “nn”, “se”, “en”, “uk” or “ar”."),
    rationale: Wording(
      nb: "Skjermlesere og søk bruker koden.", nn: "Skjermlesarar og søk bruker koden.",
      en: "Screen readers and search use the code."),
    accepts: [.service("språk: [nb, en]")],
    rejects: [.service("språk: [nb, ↓klingon]")]
  )

  static let languageNo = Rule(
    "language-no", .warning,
    demand: Wording(
      nb: "Norsk er «nb» for bokmål eller «nn» for nynorsk.", nn: "Norsk er «nb» for bokmål eller «nn» for nynorsk.",
      en: "Norwegian is “nb” for bokmål or “nn” for nynorsk."),
    rationale: Wording(
      nb: "«no» sier ikke hvilken målform teksten har. Vi leser det som «nb».",
      nn: "«no» seier ikkje kva målform teksten har. Vi les det som «nb».",
      en: "“no” does not say which written form it is. We read it as “nb”."),
    accepts: [.service("språk: [nb]")],
    rejects: [.service("språk: [↓no]")]
  )

  static let englishNo = Rule(
    "english-word", .info,
    demand: Wording(
      nb: "Svar på norsk: «ja» eller «nei».", nn: "Svar på norsk: «ja» eller «nei».",
      en: "Answer in Norwegian: “ja” or “nei”."),
    rationale: Wording(
      nb: "«no» kan bety «nå» på nynorsk. Vi leser det som «nei».", nn: "«no» kan òg tyde «nå». Vi les det som «nei».",
      en: "“no” means “now” in nynorsk. We read it as “nei”."),
    accepts: [.service("henvisning: nei")],
    rejects: [.service("henvisning: ↓no")]
  )

  static let audienceSentence = Rule(
    "audience-sentence", .info,
    demand: Wording(
      nb: "Målgruppen har ord som lesere kan filtrere på.", nn: "Målgruppa har ord som lesarar kan filtrere på.",
      en: "The audience has words that readers can filter by."),
    rationale: Wording(
      nb: "En setning vises på siden, men tilbudet kommer ikke med når noen velger «ungdom» eller «pårørende».",
      nn: "Ei setning blir vist på sida, men tilbodet kjem ikkje med når nokon vel «ungdom» eller «pårørande».",
      en: "A sentence is shown, but the service is left out when somebody chooses “young people” or “next of kin”."),
    accepts: [.service("målgruppe: [ungdom]")],
    rejects: [.service("målgruppe: ↓Voksne over 18 år med lette plager")]
  )

  static let missingPart = Rule(
    "missing-part", .error,
    demand: Wording(
      nb: "Et felt med underfelt har de delene som trengs.", nn: "Eit felt med underfelt har dei delane som trengst.",
      en: "A field with fields of its own has the parts it needs."),
    rationale: Wording(
      nb: "Uten dem kan opplysningen ikke vises.", nn: "Utan dei kan opplysninga ikkje visast.",
      en: "Without them the fact cannot be shown."),
    accepts: [.service("deltilbud:\n  - navn: Gruppe\n    ventetid: drop-in")],
    rejects: [
      .service("deltilbud:\n  - ↓ventetid: drop-in"), .service("kontakt:\n  telefon:\n    - ↓{til: Nord}"),
      .service("tidspunkter:\n  - ↓{navn: Kurs}"), .service("egenandel:\n  ↓tekst: Spør oss"),
    ]
  )
}
