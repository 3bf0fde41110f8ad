"""A small site made by hand: the tests are tried on it, and faults are planted in it, before they judge a real one."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from published_site import Site

ROOT = "https://hjelp.example.no/"

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)

STYLES = """
:root { color-scheme: light dark; --text: #1a1a1a; --ground: #fff; --link: #00409f; }
@media (prefers-color-scheme: dark) { :root { --text: #f2f2f2; --ground: #161616; --link: #9cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 0 1rem; font: 1.125rem/1.5 sans-serif; color: var(--text); background: var(--ground);
  overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid currentColor;
  outline-offset: 2px; }
nav a, li a { display: inline-block; padding: .25rem 0; min-height: 2rem; }
input, button { font: inherit; max-width: 100%; min-height: 2.75rem; }
.call { display: inline-block; min-height: 2.75rem; padding: .5rem 1rem; border: 2px solid currentColor; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 0; }
"""

SCRIPT = """document.querySelectorAll('[data-js=open]').forEach(each => {
  each.hidden = false;
  each.textContent = 'Åpent nå';
});
const exit = document.querySelector('[data-exit]');
let shifts = 0;
function leave(event) {
  event.preventDefault();
  location.replace(exit.href);
}
if (exit) {
  exit.addEventListener('click', leave);
  document.addEventListener('keydown', event => {
    shifts = event.key === 'Shift' ? shifts + 1 : 0;
    if (shifts === 3) leave(event);
  });
}
function look() {
  document.querySelectorAll('[data-now]').forEach(each => {
    const said = each.dataset.now.split(';').map(part => part.split(/ (.*)/s)).filter(part => part[0] <= Date.now() / 60000);
    each.textContent = said.length ? said.at(-1)[1] : '';
    each.parentNode.hidden = !each.textContent;
  });
}
look();
document.addEventListener('visibilitychange', look);
"""

WORDS = {
    "nb": ("Hopp til innholdet", "Alle tilbud", "Akutt hjelp", "Forsiden"),
    "nn": ("Hopp til innhaldet", "Alle tilbod", "Akutt hjelp", "Framsida"),
}

SERVICE = """<h1>Samtaletilbudet</h1>
<p>Gratis samtaler for deg over 16 år.</p>
<dl><dt>Pris</dt><dd>Gratis</dd><dt>Henvisning</dt><dd>Trenger du ikke</dd></dl>
<h2 id="kontakt">Ta kontakt</h2>
<p><a class="call" href="tel:+4700001234">Ring 00 00 12 34</a></p>
<p data-js="open" hidden></p>
<p data-js hidden>Telefontid: <span data-now="29738880 Stengt nå.;29738940 Åpent nå.;29739300 "></span></p>
<h2>Når er det åpent?</h2>
<p>Mandag til fredag 9–15. Er det akutt, ring <a href="tel:116117">116 117</a>.</p>
<details><summary>For deg som hjelper andre</summary><p>Dere kan ringe sammen.</p></details>
<p><img src="../../assets/icon.svg" alt="Inngangen" width="40" height="40"></p>
<p><a href="../../kalender/tjenester/samtale.ics">Legg i kalenderen</a></p>
<p><a href="ark/">Ark til utskrift</a></p>"""

HEADERS = f"""/*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Strict-Transport-Security: max-age=31536000
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/kalender.ics
  Content-Type: text/calendar; charset=utf-8
/kalender/*
  Content-Type: text/calendar; charset=utf-8
"""

CALENDAR = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//For hand//NO
BEGIN:VEVENT
UID:1@hjelp.example.no
DTSTAMP:20261101T000000Z
DTSTART:20270112T170000Z
DTEND:20270112T190000Z
SUMMARY:Kurs
URL:{ROOT}tjenester/samtale/
END:VEVENT
END:VCALENDAR
"""

DISCREET = """<h1>Når hjemmet er utrygt</h1><p>Ring <a href="tel:00001299">00 00 12 99</a></p>"""
EXIT = ('<section aria-label="Forlat siden"><p><a class="call" data-exit href="https://neutral.example/" '
        'rel="noreferrer">Forlat siden</a></p></section>')

# Address: (language, title, what is inside <main>). Links are relative, as in the sites that the program makes.
PAGES = {
    "/": ("nb", "Hva trenger du hjelp med?", """<h1>Hva trenger du hjelp med?</h1>
<form role="search" action="tjenester/"><label for="q">Søk</label>
<input id="q" type="search"><button>Søk</button></form>
<h2>Velg det som ligner</h2><ul><li><a href="tema/angst/">Jeg er redd</a></li>
<li><a href="malgruppe/unge/">Jeg er ung</a></li><li><a href="om/#feil">Om disse sidene</a></li>
<li><a href="sok/">Søk</a></li><li><a href="nn/" lang="nn" hreflang="nn">Nynorsk</a></li></ul>"""),
    "/tjenester/": ("nb", "Alle tilbud", """<h1>Alle tilbud</h1>
<ul><li><a href="samtale/#kontakt">Samtaletilbudet</a></li><li><a href="trygg/">Trygghet</a></li></ul>"""),
    "/tjenester/samtale/": ("nb", "Samtaletilbudet", SERVICE),
    "/tjenester/samtale/ark/": ("nb", "Samtaletilbudet, ark", """<h1>Samtaletilbudet</h1><p>Ring 00 00 12 34</p>"""),
    "/tjenester/trygg/": ("nb", "Hjelp", DISCREET),
    "/tema/angst/": ("nb", "Jeg er redd", """<h1>Jeg er redd</h1>
<p><a href="../../tjenester/samtale/">Samtaletilbudet</a></p>"""),
    "/malgruppe/unge/": ("nb", "Jeg er ung", """<h1>Jeg er ung</h1>
<p><a href="../../tjenester/samtale/">Samtaletilbudet</a></p>"""),
    "/sok/": ("nb", "Søk", """<h1>Søk</h1>
<form role="search" action="../tjenester/"><label for="q">Hva leter du etter?</label>
<input id="q" type="search"><button>Søk</button></form><p role="status"></p>"""),
    "/akutt/": ("nb", "Akutt hjelp", """<h1>Akutt hjelp</h1><p><a class="call" href="tel:113">Ring 113</a></p>"""),
    "/om/": ("nb", "Om disse sidene", """<h1>Om disse sidene</h1><h2 id="feil">Er noe feil?</h2><p>Si fra.</p>"""),
    "/404.html": ("nb", "Siden finnes ikke", """<h1>Siden finnes ikke</h1><p><a href="/sok/">Søk</a></p>"""),
    "/nn/": ("nn", "Kva treng du hjelp med?", """<h1>Kva treng du hjelp med?</h1>
<p><a href="tjenester/samtale/">Samtaletilbodet</a></p><p><a href="../" lang="nb" hreflang="nb">Bokmål</a></p>"""),
    "/nn/tjenester/": ("nn", "Alle tilbod", """<h1>Alle tilbod</h1>
<ul><li><a href="samtale/">Samtaletilbodet</a></li></ul>"""),
    "/nn/tjenester/samtale/": ("nn", "Samtaletilbodet", """<h1>Samtaletilbodet</h1>
<p><a class="call" href="tel:00001234">Ring 00 00 12 34</a></p>"""),
    "/nn/akutt/": ("nn", "Akutt hjelp", """<h1>Akutt hjelp</h1><p><a class="call" href="tel:113">Ring 113</a></p>"""),
}

MOVED = f"""<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><title>Siden er flyttet</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta http-equiv="refresh" content="0; url=../samtale/"><meta name="robots" content="noindex">
<link rel="canonical" href="{ROOT}tjenester/samtale/"></head>
<body><h1>Siden er flyttet</h1><p><a href="../samtale/">Samtaletilbudet</a></p></body></html>
"""


def page(address: str, language: str, title: str, main: str) -> str:
    """One whole page around what it says."""
    # The page for wrong addresses is shown at any depth, so its links begin at the root.
    up = "/" if address == "/404.html" else "../" * (address.count("/") - 1) or "./"
    home = up + ("nn/" if language == "nn" else "")
    skip, all_services, acute, front = WORDS[language]
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>{title} – Eksempel</title>
<link rel="stylesheet" href="{up}assets/site.css">
<link rel="icon" href="{up}assets/icon.svg" type="image/svg+xml">
<link rel="canonical" href="{ROOT}{address.lstrip("/")}">
<script src="{up}assets/site.js" defer></script>
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "WebPage"}}</script>
</head>
<body>
{EXIT if main is DISCREET else ""}<header>
<p><a class="skip" href="#innhold">{skip}</a></p>
<nav aria-label="Eksempel"><a href="{home}">{front}</a> <a href="{home}akutt/">{acute}</a></nav>
</header>
<main id="innhold" tabindex="-1">
{main}
</main>
<footer><nav aria-label="{all_services}"><a href="{home}tjenester/">{all_services}</a></nav></footer>
</body>
</html>
"""


def write_example(folder: Path) -> Site:
    """Writes the example site into an empty folder."""
    def put(address: str, text: str) -> None:
        file = folder / (address + "index.html" if address.endswith("/") else address).lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    for address, (language, title, main) in PAGES.items():
        put(address, page(address, language, title, main))
    put("/tjenester/prat/", MOVED)
    put("/assets/site.css", STYLES)
    put("/assets/site.js", SCRIPT)
    put("/assets/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>')
    put("/sok/indeks.json", "{}")
    put("/robots.txt", f"User-agent: *\nAllow: /\nSitemap: {ROOT}sitemap.xml\n")
    put("/_headers", HEADERS)
    (folder / "kalender/tjenester").mkdir(parents=True)
    for name in ("kalender.ics", "kalender/tjenester/samtale.ics"):
        (folder / name).write_bytes(CALENDAR.replace("\n", "\r\n").encode())
    listed = "".join(f"<url><loc>{ROOT}{each.lstrip('/')}</loc></url>" for each in PAGES if each != "/404.html")
    put("/sitemap.xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>')
    services: list[dict[str, object]] = [
        {"id": "samtale", "language": language, "url": f"{prefix}/tjenester/samtale/"}
        for language, prefix in (("nb", ""), ("nn", "/nn"))
    ]
    services[0]["events"] = [{"name": "Kurs", "start": "2027-01-12T18:00"}]
    services.append({"id": "trygg", "language": "nb", "url": "/tjenester/trygg/"})
    put("/tjenester.json", json.dumps({"version": 1, "services": services}))
    put("/sider.json", json.dumps({"version": 1, "program": "for hand", "files": hashes(folder)}))
    return Site(folder)


def hashes(folder: Path) -> dict[str, str]:
    def digest(file: Path) -> str:
        return "sha256-" + base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()

    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {"/" + file.relative_to(folder).as_posix(): digest(file) for file in files}
