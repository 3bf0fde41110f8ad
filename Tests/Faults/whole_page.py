"""A page that states everything a service may state, on the page and on a way in, each in words and figures of its own."""

EVERYTHING = """---
tittel: Psykisk helsetjeneste
ingress: Samtaler, grupper og støtte når livet er vanskelig.
målgruppe:
  hvem: [ungdom, unge voksne, pårørende]
  alder: 16–25
  situasjon: [angst, rusbruk]
  krav: [bor eller oppholder seg i kommunen]
  tekst: Du trenger ikke ha noen diagnose.
egenandel:
  type: gratis med tillegg
  beløp: 150 kr per dag
  utgifter: kan unngås
  fritak: [under 17 år, frikort]
  tekst: Du betaler bare for maten.
henvisning:
  type: ikke nødvendig, men mulig
  fra: [fastlege, skole]
  tekst: Rektor kan også henvise.
vedtak: {type: nei, tekst: Du slipper papirer.}
ventetid: innen 1–2 uker
åpningstid:
  - mandag–fredag 08:00–15:30
  - torsdag 15:30–20:00: drop-in for ungdom
  - helligdager: stengt
  - 2026-12-24: stengt
  - 2027-06-22–2027-08-15: tirsdag 10:00–14:00
  - tekst: Etter skoletid én eller to dager i uka
telefontid:
  - mandag–fredag 09:00–11:00
kontakt:
  telefon:
    - {nummer: 00 00 12 34, til: Nord og sentrum, åpent: mandag–fredag 08:00–15:15}
  sms: 00 00 12 36
  epost: post@example.no
  nettside: https://example.no/
  skjema: https://example.no/kontakt
  chat: https://example.no/chat
sted:
  adresse: Storgata 1, 0150 Oslo
  adkomst: Inngang fra bakgården. Heis.
  postadresse: Postboks 77, 0101 Oslo
  posisjon: [59.9127, 10.7461]
form: [samtale, gruppe]
tema: [angst, søvn]
alvorlighet: [lett, moderat]
ansvar: delt
avtale: Samarbeidsavtale med DPS
tiltak: Kurs og samtaler tidlig
los: Vi følger deg til rett sted
ansatte: [psykolog, sosionom]
medvirkning: Brukerråd hver måned
språk: [nb, nn, en]
tolk: ja
tilrettelegging: [rullestol, teleslynge]
taushetsplikt: ja
anonym: ja
lovgrunnlag: [helse- og omsorgstjenesteloven § 3-2]
klage: Klag til kommunen innen fire uker
deltilbud:
  - navn: Gruppeaktiviteter
    ingress: Turer og mat sammen.
    målgruppe: {hvem: [eldre], alder: 67+, tekst: Alle over sekstisju.}
    egenandel: {type: fast pris, beløp: 42 kr per gang, tekst: Kaffe følger med.}
    henvisning: {type: nødvendig, fra: [tannlege], tekst: Et brev holder.}
    vedtak: {type: ja, tid: 2–4 uker}
    ventetid: drop-in
    åpningstid:
      - lørdag 11:05–13:45: ute i all slags vær
    telefontid: fredag 12:10–12:50
    kontakt: {telefon: 00 00 12 77, epost: tur@example.no}
    sted: {adresse: "Lillegata 9, 0151 Oslo", adkomst: Følg gule skilt.}
    form: [aktivitet]
    ansatte: [turleder]
    språk: [uk]
    tolk: nei
    tilrettelegging: [stellerom]
    taushetsplikt: ja
    anonym: nei
    klage: Klag til idrettslaget
    tidspunkter:
      - {navn: Høsttur, start: 2027-02-12 18:20, slutt: 2027-02-12 20:10, sted: Bryggekanten, tekst: Ta med lykt.}
  - navn: Individuell oppfølging
    lavterskel: nei
    vurdering:
      - {kriterium: 4, resultat: oppfylt, begrunnelse: "Tidlig hjelp.", av: Fagleder, dato: 2026-09-01}
tidspunkter:
  - {navn: Kurs i depresjonsmestring, start: 2027-01-12 18:15, slutt: 2027-01-12 20:45, sted: Biblioteket, tekst: Vi serverer suppe.}
ansvarlig: Avdeling for psykisk helse
kontrollert: 2026-09-01
kontrollintervall: 6 måneder
utløper: 2027-06-30
tidligere adresser: [/psykisk-helse/]
søkeord: [deppa, nedfor]
relatert: [gruppe]
trygg: nei
x-sak: 12/3456
---
Vi snakker sammen.

## Gruppeaktiviteter

Vi går en tur hver lørdag.
"""
