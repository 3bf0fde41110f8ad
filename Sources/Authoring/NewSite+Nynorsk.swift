/// What a new site says in nynorsk.
func nynorskTexts(name: String, day: String) -> [(String, String)] {
  [
    ("content/nettsted.yaml", nynorskSettings(name)), ("content/kommune.yaml", nynorskMunicipality(name)),
    ("content/hjelpetelefoner.yaml", nynorskHelpLines), ("content/tjenester/samtaletilbodet.md", nynorskService(day)),
    ("content/sider/om.md", nynorskAbout), ("content/sider/personvern.md", nynorskPrivacy),
    ("content/sider/tilgjengelighet.md", nynorskAccessibility), ("content/sider/trygg-bruk.md", nynorskSafety),
    ("LESMEG.md", nynorskReadme),
  ]
}

private func nynorskSettings(_ name: String) -> String {
  """
  namn: \(name)
  adresse: https://hjelp.example.no
  språk: [nn]
  # Ta bort denne linja når innhaldet er dykkar eige. Då blir berre verkelege nummer godtekne.
  eksempel: ja
  kontrollintervall: 6 månader
  akutt: [113, 112, 116 117]
  trygg: merkede
  # Når erklæringa er laga på uustatus.no:
  # tilgjengelighetserklæring: https://uustatus.no/nn/erklaringer/publisert/…

  """
}

private func nynorskMunicipality(_ name: String) -> String {
  """
  namn: \(name)
  # Fire siffer i hermeteikn. 9999 er eit eksempel.
  nummer: "9999"
  telefon: 00 00 10 00
  epost: post@hjelp.example.no
  målform: nynorsk

  """
}

private let nynorskHelpLines = """
  # Landsdekkjande nummer. Sjå på kjelda kvar gong du kontrollerer, og skriv datoen.
  - navn: Medisinsk naudtelefon
    nummer: 113
    hva: Når det står om liv.
    gratis: ja
    åpent: [døgnope, "heilagdagar: ope"]
    kilde: https://www.helsenorge.no/legevakt/
    kontrollert: 2026-11-20

  - navn: Naudtelefonen til politiet
    nummer: 112
    hva: Når nokon er i fare no.
    gratis: ja
    åpent: [døgnope, "heilagdagar: ope"]
    kilde: https://www.politiet.no/
    kontrollert: 2026-11-20

  - navn: Legevakt
    nummer: 116 117
    hva: Når du treng lege raskt, men det ikkje står om liv.
    gratis: ja
    åpent: [døgnope, "heilagdagar: ope"]
    kilde: https://www.helsenorge.no/legevakt/
    kontrollert: 2026-11-20

  - navn: Hjelpetelefonen til Mental Helse
    nummer: 116 123
    hva: Når du treng nokon å snakke med.
    gratis: ja
    åpent: [døgnope, "heilagdagar: ope"]
    kilde: https://mentalhelse.no/fa-hjelp/hjelpetelefonen/
    kontrollert: 2026-11-20

  """

private func nynorskService(_ day: String) -> String {
  """
  ---
  tittel: Samtaletilbodet
  ingress: Gratis samtalar for deg som har det vanskeleg.
  målgruppe: vaksne
  eigendel: gratis
  tilvising: nei
  vedtak: nei
  ventetid: innan 7 dagar
  opningstid:
    - måndag–fredag 09:00–15:00
    - heilagdagar: stengt
  kontakt:
    telefon: 00 00 12 34
  stad:
    adresse: Eksempelgata 1, 9999 Eksempel
  tolk: ja
  tema: [angst, depresjon]
  ansvarleg: Leiar for psykisk helse
  kontrollert: \(day)
  ---
  Dette er eit eksempel på ei side om eit tilbod. Kopier fila, gje henne eit nytt namn, og skriv om tilbodet dykkar.

  ## Dette får du hjelp med

  - uro og bekymring
  - tristleik
  - noko vondt som har hendt

  ## Slik får du hjelp

  Ring oss og sei at du vil ha ein samtale. Du treng ikkje forklare kvifor.

  ## Dette skjer når du tek kontakt

  Du får snakke med ein av oss med ein gong, eller vi ringjer deg tilbake same dag. Så finn vi ei tid som passar for deg.

  """
}

private let nynorskAbout = """
  ---
  tittel: Om nettstaden
  ---
  Her finn du ut kvar du kan få hjelp, kva det kostar, og korleis du tek kontakt.

  ## Slik held vi sidene rette

  Kvar side har ein ansvarleg og ein dato for siste kontroll. Vi går gjennom alle sidene minst kvar sjette månad.

  ## Sei frå om feil

  Er noko gale eller vanskeleg å forstå, kan du skrive til post@hjelp.example.no. Ikkje skriv noko om helsa di.

  """

private let nynorskPrivacy = """
  ---
  tittel: Personvern
  ---
  Du kan lese alt her utan å seie kven du er.

  ## Dette gjer vi ikkje

  - Nettstaden set ingen informasjonskapslar og tel ikkje kva du les.
  - Ingenting blir henta frå andre nettstader.
  - Det du søkjer etter, blir på telefonen eller pc-en din.

  ## Dette kan andre likevel sjå

  Nettlesaren hugsar kvar du har vore. Les [slik bruker du sida trygt](trygg-bruk.md).

  ## Behandlingsansvarleg

  Skriv her kven som er behandlingsansvarleg, kva serveren lagrar og kor lenge, og korleis lesaren når personvernombodet.

  """

private let nynorskAccessibility = """
  ---
  tittel: Tilgjenge
  ---
  Alle skal kunne bruke sidene, også med skjermlesar og berre med tastatur.

  ## Erklæring

  Offentlege nettstader skal ha ei tilgjengeerklæring på uustatus.no. Lag henne, og skriv adressa i «nettsted.yaml».

  ## Sei frå

  Er det noko du ikkje får til, kan du ringje 00 00 10 00 eller skrive til post@hjelp.example.no.

  """

private let nynorskSafety = """
  ---
  tittel: Slik bruker du sida trygt
  ---
  Er du redd for at nokon skal sjå kva du les? Er du i fare no, ring **112**.

  ## Knappen «Forlat sida»

  På sider som er merkte «trygg», finst ein knapp øvst. Han tek deg raskt til ein vanleg nettstad. **Knappen slettar ikkje spor.**

  ## Før du les

  1. Bruk helst ein telefon eller pc som den andre ikkje har tilgang til.
  2. Må du bruke din eigen, kan du opne eit privat vindauge.
  3. Lukk vindauget når du er ferdig.

  ## Etterpå

  Slett det siste i historikken. Slett ikkje alt, for det kan vekkje mistanke.

  """

private let nynorskReadme = """
  # Nettstaden

  Innhaldet ligg i `content/`. Slik ser du det medan du skriv:

      terskel serve

  Slik sjekkar og byggjer du det:

      terskel check
      terskel build

  Eit nytt tilbod lagar du med `terskel new tjeneste "Namnet"`.

  Før nettstaden blir opna for innbyggjarane:

  1. Skriv namn, adresse og språk i `content/nettsted.yaml`, og nummer og telefon i `content/kommune.yaml`.
  2. Byt ut eksempelet i `content/tjenester/` med eigne sider.
  3. Skriv ferdig sidene i `content/sider/`.
  4. Lag tilgjengeerklæringa, og skriv adressa til henne i `content/nettsted.yaml`.
  5. Ta bort linja `eksempel: ja`, og bygg med `--release`.

  """
