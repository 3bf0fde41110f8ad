"""A small site that nothing is said of: every fault is one edit of it."""

from __future__ import annotations

from pathlib import Path

SERVICE = "tjenester/samtale.md"
PAGE = "tjenester/samtale/index.html"
TODAY = "2026-11-23"

GOOD = {
    "nettsted.yaml": """navn: Prøvested
adresse: https://hjelp.example.no
språk: [nb, nn]
eksempel: ja
""",
    "kommune.yaml": """navn: Prøve kommune
nummer: "9999"
""",
    # The columns and lines of the faults count in this one.
    SERVICE: """---
tittel: Samtaletilbudet
ingress: Gratis samtaler for deg som er voksen.
målgruppe: voksne
egenandel: gratis
henvisning: nei
vedtak: nei
ventetid: innen 14 dager
åpningstid: mandag 10:00–14:00
kontakt:
  telefon: 00 00 12 34
sted:
  adresse: Storgata 1, 0150 Oslo
tolk: ja
ansvarlig: Leder for hjelpetjenesten
kontrollert: 2026-11-01
---
Ring oss, så finner vi en tid.
""",
    "tjenester/gruppe.md": """---
tittel: Gruppe for pårørende
ingress: Møt andre som har det som deg.
målgruppe: pårørende
egenandel: gratis
henvisning: nei
åpningstid: tirsdag 18:00–20:00
kontakt:
  telefon: 00 00 12 35
sted:
  adresse: Storgata 2, 0150 Oslo
tolk: ja
ansvarlig: Leder for hjelpetjenesten
kontrollert: 2026-11-01
---
Kom innom, eller [ring først](tel:00001235).
""",
    "tjenester/gruppe.nn.md": """---
tittel: Gruppe for pårørande
ingress: Møt andre som har det som deg.
---
Kom innom, eller [ring først](tel:00001235).
""",
    "sider/om.md": """---
tittel: Om disse sidene
---
Kommunen skriver sidene. Les om [samtalene](../tjenester/samtale.md).
""",
}


def write(texts: dict[str, str], folder: Path) -> None:
    for path, text in texts.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
