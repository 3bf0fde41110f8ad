/// What a new site says in bokmål.
func bokmalTexts(name: String, day: String) -> [(String, String)] {
  [
    ("content/nettsted.yaml", bokmalSettings(name)), ("content/kommune.yaml", bokmalMunicipality(name)),
    ("content/hjelpetelefoner.yaml", bokmalHelpLines), ("content/tjenester/samtaletilbudet.md", bokmalService(day)),
    ("content/sider/om.md", bokmalAbout), ("content/sider/personvern.md", bokmalPrivacy),
    ("content/sider/tilgjengelighet.md", bokmalAccessibility), ("content/sider/trygg-bruk.md", bokmalSafety),
    ("LESMEG.md", bokmalReadme),
  ]
}

private func bokmalSettings(_ name: String) -> String {
  """
  navn: \(name)
  adresse: https://hjelp.example.no
  språk: [nb]
  # Ta bort denne linjen når innholdet er deres eget. Da godtas bare virkelige numre.
  eksempel: ja
  kontrollintervall: 6 måneder
  akutt: [113, 112, 116 117]
  trygg: merkede
  # Når erklæringen er laget på uustatus.no:
  # tilgjengelighetserklæring: https://uustatus.no/nb/erklaringer/publisert/…

  """
}

private func bokmalMunicipality(_ name: String) -> String {
  """
  navn: \(name)
  # Fire sifre i anførselstegn. 9999 er et eksempel.
  nummer: "9999"
  telefon: 00 00 10 00
  epost: post@hjelp.example.no
  målform: bokmål

  """
}

private let bokmalHelpLines = """
  # Landsdekkende numre. Se på kilden hver gang du kontrollerer, og skriv datoen.
  - navn: Medisinsk nødtelefon
    nummer: 113
    hva: Når det står om liv.
    gratis: ja
    åpent: [døgnåpent, "helligdager: åpent"]
    kilde: https://www.helsenorge.no/legevakt/
    kontrollert: 2026-11-20

  - navn: Politiets nødtelefon
    nummer: 112
    hva: Når noen er i fare nå.
    gratis: ja
    åpent: [døgnåpent, "helligdager: åpent"]
    kilde: https://www.politiet.no/
    kontrollert: 2026-11-20

  - navn: Legevakt
    nummer: 116 117
    hva: Når du trenger lege raskt, men det ikke står om liv.
    gratis: ja
    åpent: [døgnåpent, "helligdager: åpent"]
    kilde: https://www.helsenorge.no/legevakt/
    kontrollert: 2026-11-20

  - navn: Hjelpetelefonen til Mental Helse
    nummer: 116 123
    hva: Når du trenger noen å snakke med.
    gratis: ja
    åpent: [døgnåpent, "helligdager: åpent"]
    kilde: https://mentalhelse.no/fa-hjelp/hjelpetelefonen/
    kontrollert: 2026-11-20

  """

private func bokmalService(_ day: String) -> String {
  """
  ---
  tittel: Samtaletilbudet
  ingress: Gratis samtaler for deg som har det vanskelig.
  målgruppe: voksne
  egenandel: gratis
  henvisning: nei
  vedtak: nei
  ventetid: innen 7 dager
  åpningstid:
    - mandag–fredag 09:00–15:00
    - helligdager: stengt
  kontakt:
    telefon: 00 00 12 34
  sted:
    adresse: Eksempelgata 1, 9999 Eksempel
  tolk: ja
  tema: [angst, depresjon]
  ansvarlig: Leder for psykisk helse
  kontrollert: \(day)
  ---
  Dette er et eksempel på en side om et tilbud. Kopier filen, gi den et nytt navn, og skriv om deres eget tilbud.

  ## Dette får du hjelp med

  - uro og bekymring
  - tristhet
  - noe vondt som har skjedd

  ## Slik får du hjelp

  Ring oss og si at du vil ha en samtale. Du trenger ikke forklare hvorfor.

  ## Dette skjer når du tar kontakt

  Du får snakke med en av oss med en gang, eller vi ringer deg tilbake samme dag. Så finner vi en tid som passer for deg.

  """
}

private let bokmalAbout = """
  ---
  tittel: Om nettstedet
  ---
  Her finner du ut hvor du kan få hjelp, hva det koster, og hvordan du tar kontakt.

  ## Slik holder vi sidene riktige

  Hver side har en ansvarlig og en dato for siste kontroll. Vi går gjennom alle sider minst hver sjette måned.

  ## Si fra om feil

  Er noe galt eller vanskelig å forstå, kan du skrive til post@hjelp.example.no. Ikke skriv noe om helsen din.

  """

private let bokmalPrivacy = """
  ---
  tittel: Personvern
  ---
  Du kan lese alt her uten å si hvem du er.

  ## Dette gjør vi ikke

  - Nettstedet setter ingen informasjonskapsler og teller ikke hva du leser.
  - Ingenting hentes fra andre nettsteder.
  - Det du søker etter, blir på din egen telefon eller pc.

  ## Dette kan andre likevel se

  Nettleseren husker hvor du har vært. Les [slik bruker du siden trygt](trygg-bruk.md).

  ## Behandlingsansvarlig

  Skriv her hvem som er behandlingsansvarlig, hva serveren lagrer og hvor lenge, og hvordan leseren når personvernombudet.

  """

private let bokmalAccessibility = """
  ---
  tittel: Tilgjengelighet
  ---
  Alle skal kunne bruke sidene, også med skjermleser og bare med tastatur.

  ## Erklæring

  Offentlige nettsteder skal ha en tilgjengelighetserklæring på uustatus.no. Lag den, og skriv adressen i «nettsted.yaml».

  ## Si fra

  Er det noe du ikke får til, kan du ringe 00 00 10 00 eller skrive til post@hjelp.example.no.

  """

private let bokmalSafety = """
  ---
  tittel: Slik bruker du siden trygt
  ---
  Er du redd for at noen skal se hva du leser? Er du i fare nå, ring **112**.

  ## Knappen «Forlat siden»

  På sider som er merket «trygg», finnes en knapp øverst. Den tar deg raskt til et vanlig nettsted. **Knappen sletter ikke spor.**

  ## Før du leser

  1. Bruk helst en telefon eller pc som den andre ikke har tilgang til.
  2. Må du bruke din egen, kan du åpne et privat vindu.
  3. Lukk vinduet når du er ferdig.

  ## Etterpå

  Slett det siste i historikken. Slett ikke alt, for det kan vekke mistanke.

  """

private let bokmalReadme = """
  # Nettstedet

  Innholdet ligger i `content/`. Slik ser du det mens du skriver:

      terskel serve

  Slik sjekker og bygger du det:

      terskel check
      terskel build

  Et nytt tilbud lager du med `terskel new tjeneste "Navnet"`.

  Før nettstedet åpnes for innbyggerne:

  1. Skriv navn, adresse og språk i `content/nettsted.yaml`, og nummer og telefon i `content/kommune.yaml`.
  2. Bytt ut eksempelet i `content/tjenester/` med egne sider.
  3. Skriv ferdig sidene i `content/sider/`.
  4. Lag tilgjengelighetserklæringen, og skriv adressen til den i `content/nettsted.yaml`.
  5. Ta bort linjen `eksempel: ja`, og bygg med `--release`.

  """
