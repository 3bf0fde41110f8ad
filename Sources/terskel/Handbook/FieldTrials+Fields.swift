import Services

extension Field {
  var guide: FieldTrials {
    switch self {
    case .title:
      FieldTrials(
        advice: """
          Bruk navnet som står på døra eller som folk sier når de snakker om dere.
          Har tilbudet et internt navn som ingen andre kjenner, skriver du hva det er i stedet.
          """,
        right: ["tittel: Rask psykisk helsehjelp"], wrong: ["tittel: –"])
    case .audience:
      FieldTrials(
        advice: """
          Velg så få grupper som mulig, og bare dem som faktisk kan bruke tilbudet.
          Skriv alder bare når dere virkelig sier nei til noen på grunn av alder.
          Det som står under «krav», er det eneste du kan si nei på grunn av. Er det ingen krav, skriver du ingen.
          """,
        right: [
          "målgruppe: voksne",
          "målgruppe:\n  hvem: [ungdom, unge voksne]\n  alder: 16–25",
          "målgruppe:\n  hvem: pårørende\n  situasjon: [rus i familien]\n  krav: [bor eller oppholder seg i kommunen]",
        ],
        wrong: ["målgruppe: voksene", "målgruppe:\n  alder: inntil 18 år"])
    case .userFee:
      FieldTrials(
        advice: """
          Skriv det leseren betaler, ikke hva tilbudet koster kommunen.
          Vet du ikke prisen, skriver du «ukjent». Da ber siden leseren spørre, og det er bedre enn å tie.
          """,
        right: [
          "egenandel: gratis", "egenandel: 150 kr per dag", "egenandel: teller mot frikort", "egenandel: ukjent",
          "egenandel:\n  type: gratis med tillegg\n  utgifter: kan unngås\n  tekst: Ta med mat selv, eller kjøp lunsj for 40 kr.",
        ],
        wrong: ["egenandel: ja", "egenandel: frikort", "egenandel: ca. 150 kr"])
    case .referral:
      FieldTrials(
        advice: """
          Spør deg selv: Kan jeg ringe dere i dag, uten å ha snakket med fastlegen?
          Er svaret ja, er henvisning ikke nødvendig, selv om mange kommer via legen.
          """,
        right: [
          "henvisning: nei", "henvisning: ikke nødvendig, men mulig",
          "henvisning:\n  type: nødvendig\n  fra: [fastlege, sykehus]",
        ],
        wrong: ["henvisning: kanskje", "henvisning: [fastlege]"])
    case .lead:
      FieldTrials(
        advice: """
          Mange leser bare denne setningen. Si hva leseren får, ikke hva dere har som mål.
          """,
        right: ["ingress: Samtaler og kurs når du strever med uro, tristhet eller dårlig søvn."], wrong: ["ingress:"])
    case .vedtak:
      FieldTrials(
        advice: """
          «Ingen henvisning» betyr ikke «ingen søknad». Må noen søke og vente på svar, skriver du «ja», selv om hjelpen er gratis.
          Er det vedtak bare for noe av det dere gjør, deler du siden i [`deltilbud`](#deltilbud).
          """,
        right: ["vedtak: nei", "vedtak:\n  type: ja\n  tid: 2–4 uker", "vedtak: etter 14 dager"],
        wrong: ["vedtak: etter avtale"])
    case .waitingTime:
      FieldTrials(
        advice: """
          Skriv et tall, også når det er langt. «Kort» kan bety to dager for deg og ingenting for den som venter.
          """,
        right: [
          "ventetid: drop-in", "ventetid: innen 2 uker", "ventetid: ca. 2–3 måneder", "ventetid: venteliste",
          "ventetid: fast oppstart 2027-01-12",
        ],
        wrong: ["ventetid: kort", "ventetid: 14"])
    case .languages:
      FieldTrials(
        advice: "Ta bare med språk som de som svarer, faktisk snakker. Tolk har sitt eget felt.",
        right: ["språk: [nb, en]", "språk: [bokmål, arabisk]"], wrong: ["språk: [ua]"])
    case .interpreter:
      FieldTrials(
        advice: "Kan dere bestille tolk, skriver du «ja», også om det må gjøres på forhånd.",
        right: ["tolk: ja"], wrong: ["tolk: ved behov"])
    case .anonymous:
      FieldTrials(
        advice: "Skriv «ja» bare når leseren kan få hjelp uten å si hvem han eller hun er. Taushetsplikt er noe annet.",
        right: ["anonym: ja", "anonym: nei"], wrong: ["anonym: delvis"])
    case .confidentiality:
      FieldTrials(
        advice: "Mange våger først å ringe når de vet at ingen får høre om det.",
        right: ["taushetsplikt: ja"], wrong: ["taushetsplikt: selvsagt"])
    case .contact:
      FieldTrials(
        advice: """
          Skriv nummeret leseren skal ringe, ikke sentralbordet hvis dere har et eget.
          Ingen skal trenge å ringe en bestemt person: folk slutter, og siden blir stående.
          """,
        right: [
          "kontakt:\n  telefon: 00 00 12 34",
          "kontakt:\n  telefon:\n    - {nummer: 00 00 12 34, til: Vakttelefonen, åpent: alle dager 08:00–22:00}\n    - 00 00 12 35\n  skjema: https://skjema.example.no/kontakt",
        ],
        wrong: [
          "kontakt:\n  telefon: tlf. 00 00 12 34", "kontakt:\n  epost: kari.nordmann@example.no",
          "kontakt:\n  nettside: www.example.no",
        ])
    case .openingHours:
      FieldTrials(
        advice: """
          Én linje for hver tid. Dager du ikke nevner, regnes som stengt.
          Skriv alltid hva som gjelder på helligdager: «stengt», «åpent» (vanlige tider) eller «ukjent».
          Jul, sommer og planleggingsdager skriver du med dato, på egne linjer.
          """,
        right: [
          "åpningstid:\n  - mandag–fredag 08:00–15:30\n  - torsdag 15:30–20:00: drop-in for ungdom\n  - helligdager: stengt",
          "åpningstid:\n  - tirsdag 10:00–14:00\n  - juli: stengt\n  - 2026-12-22: stengt\n  - helligdager: stengt",
        ],
        wrong: ["åpningstid: 08:00–15:30", "åpningstid: virkedager 8–15", "åpningstid: mandag etter avtale"])
    case .phoneHours:
      FieldTrials(
        advice: "Skrives som åpningstid. La feltet være når telefonen er åpen like lenge som dere.",
        right: ["telefontid:\n  - mandag–torsdag 09:00–11:00\n  - helligdager: stengt"], wrong: ["telefontid: morgener"]
      )
    case .place:
      FieldTrials(
        advice: """
          Skriv adressen slik den står på døra, med postnummer.
          «adkomst» er for den som gruer seg: hvilken inngang, hvilken etasje, om det er heis, hva som står på skiltet.
          Er adressen hemmelig, skriver du «skjult: ja» og **ingen** adresse, verken her eller i teksten.
          """,
        right: [
          "sted:\n  navn: Helsehuset\n  adresse: Strandgata 4, 9999 Fjordvik\n  adkomst: Inngang B. Heis til andre etasje.",
          "sted:\n  skjult: ja\nkontakt:\n  telefon: 00 00 12 34",
        ],
        wrong: [
          "sted:\n  skjult: ja\n  adresse: Strandgata 4, 9999 Fjordvik", "sted:\n  adresse: Strandgata 4, 150 Oslo",
        ])
    case .facilities:
      FieldTrials(
        advice: "Skriv det som finnes i dag, ikke det som er planlagt.",
        right: ["tilrettelegging: [rullestol, teleslynge, heis]"], wrong: ["tilrettelegging:"])
    case .discreet:
      FieldTrials(
        advice: """
          For sider om vold, overgrep, rus og annet som noen kan bli straffet for å lese om.
          Siden får en knapp som tar leseren bort med én gang, og en tittel som ikke røper noe i nettleseren.
          """,
        right: ["trygg: ja"], wrong: ["trygg: hemmelig"])
    case .forms:
      FieldTrials(
        advice: "Velg fra listen. Mangler et ord, kan den som eier nettstedet, legge det til i `vokabular/form.yaml`.",
        right: ["form: [samtale, gruppe]"], wrong: ["form: [samtaler med lege]"])
    case .severity:
      FieldTrials(
        advice:
          "Står ikke på siden, men i de åpne dataene. De viser hvem kommunen har hjelp til, og hvem den mangler noe for.",
        right: ["alvorlighet: [lett, moderat]"], wrong: ["alvorlighet: middels"])
    case .routes:
      FieldTrials(
        advice: """
          Bruk det når én side har flere veier inn som ikke er like: noe er åpent for alle, noe krever vedtak.
          Hvert deltilbud arver det som står øverst, så du skriver bare det som er annerledes.
          Skriver du en overskrift i teksten med samme navn som deltilbudet, flyttes teksten under den dit.
          """,
        right: [
          "deltilbud:\n  - navn: Åpen gruppe\n    vedtak: nei\n    ventetid: drop-in\n  - navn: Oppfølging hjemme\n    vedtak: ja\n    ventetid: innen 4 uker"
        ],
        wrong: [
          "deltilbud:\n  - vedtak: nei\n    ventetid: drop-in", "deltilbud:\n  - navn: Åpen gruppe\n    trygg: ja",
        ])
    case .events:
      FieldTrials(
        advice: "Det som er over, forsvinner av seg selv. Møtes dere hver uke hele året, er det en åpningstid.",
        right: [
          "tidspunkter:\n  - {navn: Kurs i mestring, start: 2027-01-12 18:00, slutt: 2027-01-12 20:00, sted: Biblioteket}"
        ],
        wrong: ["tidspunkter:\n  - {navn: Kurs i mestring, start: 12. januar}"])
    case .image:
      FieldTrials(
        advice: """
          Et bilde av inngangen er til hjelp, et bilde av en trist person er det ikke.
          Legg filen i mappen `bilder`. Be om lov av den som er på bildet.
          """,
        right: ["bilde: {fil: bilder/hus.jpg, alt: Inngang B på Helsehuset, foto: Fjordvik kommune}"],
        wrong: ["bilde: {fil: bilder/huset.jpg, alt: Inngang B}", "bilde: {fil: bilder/hus.jpg}"])
    case .lavterskel:
      FieldTrials(
        advice: """
          Skriv «ja» bare når dere vil at siden skal si det. Terskel prøver påstanden mot de [ni kriteriene](kriterier.md).
          Du trenger ikke skrive «nei»: la feltet være.
          """,
        right: ["lavterskel: ja\nvedtak: nei\nventetid: drop-in"],
        wrong: ["lavterskel: ja\nvedtak: ja", "lavterskel: ja"])
    case .measures:
      FieldTrials(
        advice: "Si hva dere gjør før det blir alvorlig. Brukes når kriteriet vurderes.",
        right: ["tiltak: Samtaler og kurs før vanskene setter seg."], wrong: ["tiltak:"])
    case .guidance:
      FieldTrials(
        advice: "Ingen skal bli avvist uten å få vite hvor de kan gå.",
        right: ["los: Vi ringer rett sted sammen med deg hvis du trenger noe annet."], wrong: ["los:"])
    case .staff:
      FieldTrials(
        advice: "Skriv yrker, ikke navn. Ta med erfaringskonsulenter og frivillige.",
        right: ["ansatte: [psykolog, sosionom, erfaringskonsulent]"], wrong: ["ansatte:"])
    case .userInvolvement:
      FieldTrials(
        advice: "Si hva brukerne bestemmer, og hvordan. «Brukeren i sentrum» sier ingenting.",
        right: ["medvirkning: Du velger selv mål og tempo. Brukerrådet møtes hver måned."], wrong: ["medvirkning:"])
    case .judgements:
      FieldTrials(
        advice: """
          Kriterium 4, 8 og 9 kan ingen maskin avgjøre. Her skriver en fagperson hva hun har kommet til, og hvorfor.
          En vurdering gjelder like lenge som kontrollintervallet. Skriv gjerne en rolle i stedet for et navn.
          """,
        right: [
          "tiltak: Samtaler og kurs før vanskene setter seg.\nvurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: \"Hjelpen starter første dag.\", av: Fagleder, dato: 2026-09-15}"
        ],
        wrong: ["vurdering:\n  - {kriterium: 4, resultat: oppfylt, begrunnelse: Tidlig hjelp, dato: 2026-09-15}"])
    case .responsibility:
      FieldTrials(
        advice: "Den som svarer hvis noe går galt, ikke den som eier lokalet.",
        right: ["ansvar: kommune"], wrong: ["ansvar: kommunen og NAV"])
    case .agreement:
      FieldTrials(
        advice: "Trengs bare når flere deler ansvaret, eller når spesialisthelsetjenesten har det.",
        right: ["ansvar: delt\navtale: Samarbeidsavtale mellom kommunen og DPS"], wrong: ["avtale:"])
    case .municipalities:
      FieldTrials(
        advice:
          "Bare for tilbud som flere kommuner deler. Anførselstegnene trengs for at nullen foran ikke skal bli borte.",
        right: ["kommuner: [\"9999\"]"], wrong: ["kommuner: [Fjordvik]"])
    case .legalBasis:
      FieldTrials(
        advice: "Er du usikker, spør juristen i kommunen. En gal lov gir gal klagefrist.",
        right: ["lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]"],
        wrong: ["lovgrunnlag: [kommunehelsetjenesteloven § 1-1]"])
    case .complaint:
      FieldTrials(
        advice: "Si hvem man klager til, og hvor lang frist man har. Terskel sier fra når fristen ikke er lovens.",
        right: ["klage: Klag til kommunen innen fire uker. Vi hjelper deg å skrive klagen."],
        wrong: ["lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]\nklage: Klag til kommunen innen tre uker."])
    case .serviceType:
      FieldTrials(
        advice: """
          Loven lover noe om enkelte tilbud, for eksempel at et krisesenter er gratis.
          Sier du hva slags tilbud det er, sier Terskel fra når siden lover noe annet.
          """,
        right: ["tjenestetype: frisklivssentral"], wrong: ["tjenestetype: krisesenter\negenandel: 150 kr"])
    case .topics:
      FieldTrials(
        advice: "To–fire tema holder. Et tema er det folk strever med, ikke navnet på avdelingen.",
        right: ["tema: [angst, søvn]"], wrong: ["tema: [grubling]"])
    case .keywords:
      FieldTrials(
        advice: "Ord som folk bruker om det, og som ikke står i teksten ellers. Se [hverdagsord](hverdagsord.md).",
        right: ["søkeord: [deppa, nedfor, får ikke sove]"], wrong: ["søkeord:"])
    case .related:
      FieldTrials(
        advice: "Hvor skal den gå som ikke passer inn her? Nevn to eller tre.",
        right: ["relatert: [frisklivssentral]"], wrong: ["relatert: [frisklivsentral]"])
    case .formerAddresses:
      FieldTrials(
        advice:
          "Skriv dem når du gir filen nytt navn, ellers slutter lenker fra fastleger, plakater og søkemotorer å virke.",
        right: ["tidligere adresser: [/psykisk-helse/]"], wrong: ["tidligere adresser: [psykisk-helse]"])
    case .owner:
      FieldTrials(
        advice: "En enhet eller en rolle, ikke et navn. Navnet på en person blir galt den dagen hun slutter.",
        right: ["ansvarlig: Avdeling for psykisk helse"], wrong: ["ansvarlig:"])
    case .lastVerified:
      FieldTrials(
        advice: """
          Skriv dagens dato når du har ringt nummeret, åpnet skjemaet og sett at tidene stemmer. Ikke når du har rettet et komma.
          Siden viser datoen, og sier fra til leseren når det er for lenge siden.
          """,
        right: ["kontrollert: 2026-11-10"], wrong: ["kontrollert: 31.6.2026", "kontrollert: 2027-01-01"])
    case .reviewInterval:
      FieldTrials(
        advice: "Trengs bare når denne siden skal sjekkes oftere eller sjeldnere enn de andre.",
        right: ["kontrollert: 2026-11-10\nkontrollintervall: 3 måneder"], wrong: ["kontrollintervall: ofte"])
    case .draft:
      FieldTrials(
        advice:
          "Nye filer begynner som utkast. Slett linjen når siden er ferdig. Feil i et utkast stopper ikke de andre sidene.",
        right: ["utkast: ja"], wrong: ["utkast: snart ferdig"])
    case .publishFrom:
      FieldTrials(
        advice: "Siden kommer av seg selv den dagen, hvis nettstedet bygges hver natt.",
        right: ["publiseres: 2026-12-01"], wrong: ["publiseres: desember"])
    case .expires:
      FieldTrials(
        advice:
          "For det som slutter på en kjent dag, som et prosjekt. Slutter et vanlig tilbud, bruker du «avsluttet».",
        right: ["utløper: 2027-06-30"], wrong: ["publiseres: 2026-12-01\nutløper: 2026-11-30"])
    case .ended:
      FieldTrials(
        advice: """
          Slett aldri filen. Den som har en gammel lenke, skal få vite at tilbudet er borte, og hvor han kan gå nå.
          """,
        right: ["avsluttet: {dato: 2026-10-01, erstattet av: frisklivssentral}"],
        wrong: ["avsluttet: 2026-10-01", "avsluttet: {erstattet av: frisklivssentral}"])
    case .textLanguage:
      FieldTrials(
        advice: "En oversettelse har språket i filnavnet og trenger det ikke. Se [å oversette](oversette.md).",
        right: ["tekstspråk: nb"], wrong: ["tekstspråk: norsk nynorsk dialekt"])
    }
  }
}
