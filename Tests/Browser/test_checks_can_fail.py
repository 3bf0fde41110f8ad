"""A check that cannot fail is worth nothing: each kind of fault is planted in the example site, and must be found."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page as Tab

import citizen_tasks
import faults_in_direction as directions
import faults_in_exit as exits
import faults_in_files as files
import faults_in_pages as pages
import faults_in_twins as twins
from example_site import ROOT, write_example
from faults_for_axe import COLOUR_RULES, axe_colour_rules, axe_faults, axe_version
from faults_in_calendars import calendar_faults
from faults_in_headers import header_faults, policy_faults
from faults_in_markup import markup_faults
from faults_in_open_now import open_now_faults, silence_faults
from faults_in_twins import twin_faults
from published_site import Page, Site
from real_browser import NARROW, Eyes, View, turn
from web_server import Handler, serving

SERVICE = "tjenester/samtale/index.html"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return write_example(tmp_path)


@pytest.fixture
def served(site: Site) -> Iterator[str]:
    with serving(site.folder) as address:
        yield address


@pytest.fixture
def tab(eyes: Eyes) -> Iterator[Tab]:
    """A tab that nobody has used."""
    context = eyes.new_context(NARROW)
    yield context.new_page()
    context.close()


@pytest.fixture
def restyled(site: Site, served: str, tab: Tab) -> Callable[[str], Tab]:
    """Adds to the styles, and opens the service page with them."""
    def restyled(rules: str) -> Tab:
        with (site.folder / "assets/site.css").open("a", encoding="utf-8") as styles:
            styles.write(rules)
        pages.open_quietly(tab, f"{served}/tjenester/samtale/", served)
        return tab

    return restyled


@pytest.fixture
def look(site: Site, served: str, tab: Tab) -> Callable[..., list[str]]:
    """Plants a fault in the service page, opens it, and gives what a check finds there."""
    def look(check: Callable[..., list[str]], before: str, after: str, file: str = SERVICE) -> list[str]:
        plant(site, file, before, after)
        heard = pages.open_quietly(tab, f"{served}/tjenester/samtale/", served)
        return heard if check is pages.open_quietly else check(tab)

    return look


def plant(site: Site, file: str, before: str, after: str) -> None:
    path = site.folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text, f"nowhere to plant the fault: {before}"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def caught(faults: list[str], words: str) -> bool:
    return any(words in fault for fault in faults)


# What is planted in the service page (before, after), and what the check must say of it.

AXE = {
    "an input without a label": ("</dl>", "</dl><input>", "label "),
    "low contrast": ("<p>Gratis", '<p class="pale">Gratis', "color-contrast"),
    "an image without words": ("</dl>", '</dl><img src="../../assets/icon.svg">', "image-alt"),
    "a target that is too small": ("</dl>", '</dl><button class="tiny">a</button><button class="tiny">b</button>',
                                   "target-size"),
    "text outside of landmarks": ("<main", "<p>Utenfor</p><main", "region"),
    "a page without a language": ('<html lang="nb">', "<html>", "html-has-lang"),
}


@pytest.mark.parametrize("fault", AXE)
def test_axe_finds(fault: str, site: Site, look: Callable[..., list[str]]) -> None:
    with (site.folder / "assets/site.css").open("a", encoding="utf-8") as styles:
        styles.write(".pale { color: #aaa; background: #fff; } "
                     ".tiny { min-height: 0; width: 12px; height: 12px; padding: 0; border: 0; font-size: 8px; }")
    before, after, words = AXE[fault]
    assert caught(look(axe_faults, before, after), words)


MEDIA = {"dark": "prefers-color-scheme: dark", "forced-colours": "forced-colors: active"}


@pytest.mark.parametrize("scheme", MEDIA)
def test_axe_looks_at_the_scheme_it_was_given(scheme: str, restyled: Callable[[str], Tab]) -> None:
    tab = restyled(f"@media ({MEDIA[scheme]}) {{ dd {{ forced-color-adjust: none; color: #777; background: #888; }} }}")
    # There and back, since a page is opened once and turned for each view.
    for view, expected in ((NARROW, False), (View(scheme=scheme), True), (NARROW, False)):
        assert caught(axe_faults(turn(tab, view)), "color-contrast") == expected
        assert caught(axe_faults(tab, COLOUR_RULES), "color-contrast") == expected


@pytest.mark.parametrize("rule", ["padding: 9px", "display: none", "visibility: hidden"])
@pytest.mark.parametrize("scheme", MEDIA)
def test_a_scheme_that_moves_or_hides_something_is_found(
    scheme: str, rule: str, restyled: Callable[[str], Tab]
) -> None:
    tab = restyled(f"@media ({MEDIA[scheme]}) {{ dd {{ {rule} }} }}")
    assert pages.is_moved_by_scheme(tab, View(scheme=scheme))
    assert not pages.is_moved_by_scheme(tab, NARROW)


def test_axe_looks_at_the_width_it_was_given(restyled: Callable[[str], Tab]) -> None:
    tab = restyled("@media (min-width: 1000px) { dd { color: #777; background: #888; } }")
    for width, expected in ((320, False), (768, False), (1280, True)):
        assert caught(axe_faults(turn(tab, View(width=width))), "color-contrast") == expected


def test_axe_is_of_a_known_version(eyes: Eyes, served: str) -> None:
    tab = eyes.tab(NARROW)
    tab.goto(served)
    assert axe_version(tab) == "4.12.1"
    assert axe_colour_rules(tab) == COLOUR_RULES


# Arabic words, and a telephone number among them.
ARABIC = '<p lang="ar"{0}>اتصل على 00 00 12 34 الآن</p>'

DIRECTION = {
    "Arabic from left to right": (directions.direction_faults, ARABIC.format(""), "ar <p> goes ltr"),
    "Norwegian from right to left": (directions.direction_faults, '<p lang="nb" dir="rtl">Ring</p>', "nb <p> goes rtl"),
    "Arabic outside the window": (directions.direction_faults,
                                  f'<div dir="rtl"><p class="far">{ARABIC.format("")}</p></div>', "outside the window"),
    "groups in the wrong order": (directions.number_faults, ARABIC.format(' dir="rtl"'), "«00 00 12 34» are in another"),
}


@pytest.mark.parametrize("fault", DIRECTION)
def test_a_wrong_direction_is_found(fault: str, site: Site, look: Callable[..., list[str]]) -> None:
    with (site.folder / "assets/site.css").open("a", encoding="utf-8") as styles:
        styles.write(".far { position: relative; right: 100vw; }")
    check, planted, words = DIRECTION[fault]
    assert caught(look(check, "</dl>", f"</dl>{planted}"), words)


def test_a_number_that_is_kept_from_left_to_right_is_no_fault(look: Callable[..., list[str]]) -> None:
    kept = ARABIC.format(' dir="rtl"').replace("00 00 12 34", '<bdi dir="ltr">00 00 12 34</bdi>')
    assert look(directions.number_faults, "</dl>", f"</dl>{kept}") == []


BROWSER = {
    "a second h1": (pages.heading_faults, "<dl>", "<h1>Enda en</h1><dl>", "2 headings of the first level"),
    "a skipped heading": (pages.heading_faults, "<dl>", "<h3>Hopp</h3><dl>", "level 3 after level 1"),
    "another number than the one shown": (pages.phone_faults, "tel:+4700001234", "tel:+4700001235", "calls 00001235"),
    "a label that says another number": (pages.phone_faults, 'href="tel:116117"',
                                         'href="tel:116117" aria-label="Ring 113"', "says «Ring 113»"),
    "sideways scroll": (pages.sideways_scroll, "<dl>", '<div class="wide">x</div><dl>', "px wide"),
    "sideways scroll that is cut off": (pages.sideways_scroll, "<body>", '<body class="cut">', "cuts off"),
    "text cut off when spaced": (pages.spacing_faults, "<p>Gratis", '<p class="box">Gratis', "cuts off «Gratis"),
    "a small phone button": (pages.small_targets, 'class="call"', 'class="low"', "under 44"),
    "a request elsewhere": (pages.open_quietly, "</dl>", '</dl><img src="https://elsewhere.example/x.png" alt="">',
                            "asks another origin"),
    "a style that the policy stops": (pages.open_quietly, "</head>", "<style>p { color: red }</style></head>",
                                      "console:"),
    "a file that is missing": (pages.open_quietly, "</dl>", '</dl><img src="../nix.png" alt="">', "404"),
    "a focus that nothing shows": (pages.focus_faults, 'class="call"', 'class="blind"', "nothing shows that «Ring"),
    "a focus under a bar": (pages.focus_faults, "<dl>", '<div class="bar"></div><dl>', "hidden or covered"),
    "a stop out of sight": (pages.focus_faults, "<dl>", '<div class="gone"><a href="#kontakt">Bort</a></div><dl>',
                            "hidden or covered"),
}

STYLES = """
.wide { width: 500px; } .cut { overflow-x: hidden; }
.box { height: 2.5rem; overflow: hidden; font: 1rem/1.2 sans-serif; width: 12rem; }
.low { display: inline-block; height: 30px; }
a.blind:focus-visible { outline: none; }
.bar { position: fixed; inset: 0; background: #fff; }
.gone { position: fixed; left: -50rem; }
"""


@pytest.mark.parametrize("fault", BROWSER)
def test_the_browser_finds(fault: str, site: Site, look: Callable[..., list[str]]) -> None:
    with (site.folder / "assets/site.css").open("a", encoding="utf-8") as styles:
        styles.write(STYLES)
    check, before, after, words = BROWSER[fault]
    assert caught(look(check, before, after), words)


SCRIPTS = {
    "a cookie": (pages.traces_left, "document.cookie = 'a=b'", "set the cookie a"),
    "something kept": (pages.traces_left, "localStorage.setItem('visited', '1')", "keeps visited in localStorage"),
    "a script that fails": (pages.open_quietly, "nothing.here()", "script error"),
    "a request from a script": (pages.open_quietly, "new Image().src = 'https://elsewhere.example/x.gif'",
                                "asks another"),
    "a focus that jumps": (pages.focus_faults, "document.addEventListener('focusin', event => "
                           "event.target.matches('.call') && document.querySelector('summary').focus())",
                           "never reached"),
}


@pytest.mark.parametrize("fault", SCRIPTS)
def test_the_browser_finds_in_scripts(fault: str, look: Callable[..., list[str]]) -> None:
    check, script, words = SCRIPTS[fault]
    assert caught(look(check, "document", f"{script};\ndocument", "assets/site.js"), words)


@pytest.mark.parametrize(("before", "after", "words"), [
    ("<dl>", '<p id="later"></p><dl>', "with JavaScript"),
    ('data-js="open" hidden>', 'data-js="open">Er det åpent?', "shows without JavaScript"),
])
def test_what_needs_scripts_is_found(before: str, after: str, words: str, site: Site, served: str, eyes: Eyes) -> None:
    plant(site, SERVICE, before, after)
    plant(site, "assets/site.js", "document", "const later = document.querySelector('#later');\n"
          "if (later) later.textContent = 'Bare med skript';\ndocument")
    one, other = eyes.tab(NARROW), eyes.tab(View(scripts=False))
    for tab in (one, other):
        tab.goto(f"{served}/tjenester/samtale/")
    assert caught(pages.script_dependence(one, other), words)


def test_a_page_for_wrong_addresses_that_loses_its_styles_is_found(site: Site, served: str, eyes: Eyes) -> None:
    tab = eyes.tab(NARROW)
    assert pages.wrong_address_faults(tab, served) == []
    plant(site, "404.html", 'href="/assets/site.css"', 'href="assets/site.css"')
    assert caught(pages.wrong_address_faults(tab, served), "404")


def test_a_host_that_shows_a_page_of_its_own_is_found(
    served: str, eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send_error(self: Handler, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = b"<!doctype html><title>?</title><h1>Not found</h1>"
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    monkeypatch.setattr(Handler, "send_error", send_error)
    assert caught(pages.wrong_address_faults(eyes.tab(NARROW), served), "shows «Not found»")


def test_a_page_that_needs_a_server_is_found(site: Site, eyes: Eyes) -> None:
    file, own = site.folder / SERVICE, site.folder.as_uri()
    tab = eyes.tab(NARROW)
    assert pages.open_quietly(tab, file.as_uri(), own) == []
    plant(site, SERVICE, "../../assets/site.css", "/assets/site.css")
    assert pages.open_quietly(tab, file.as_uri(), own) != []


ERRANDS = {
    "an answer that is not there": (lambda errand: errand.see(errand.tab.locator(".nix"), "the price"),
                                    "does not see the price"),
    "a thing that cannot be tapped": (lambda errand: errand.tap(errand.tab.locator(".nix"), "nothing"), "Timeout"),
    "a third tap": (lambda errand: [errand.tap(errand.tab.locator("summary"), "the fold") for _ in range(3)], "3 taps"),
    "an answer far down": (lambda errand: errand.see(errand.tab.locator(".deep"), "what is far down"), "seconds, over"),
}


@pytest.mark.parametrize("fault", ERRANDS)
def test_an_errand_tells_of(
    fault: str, site: Site, served: str, eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    do, words = ERRANDS[fault]
    monkeypatch.setattr(citizen_tasks, "PATIENCE", 3000)
    monkeypatch.setitem(citizen_tasks.ERRANDS, "nothing", lambda errand: errand.begin("/tjenester/samtale/"))
    monkeypatch.setitem(citizen_tasks.ERRANDS, fault, lambda errand: (errand.begin("/tjenester/samtale/"), do(errand)))
    plant(site, SERVICE, "</main>", "<p>Linje</p>" * 300 + '<p class="deep">Svaret</p></main>')
    assert citizen_tasks.run_one(eyes, served, "nothing").faults == []
    assert caught(citizen_tasks.run_one(eyes, served, fault).faults, words)


def test_a_second_sheet_of_paper_is_found(site: Site, served: str, eyes: Eyes) -> None:
    tab = eyes.tab(View(width=1280))
    tab.goto(f"{served}/tjenester/samtale/ark/")
    assert pages.printed_pages(tab) == 1
    plant(site, "tjenester/samtale/ark/index.html", "</main>", "<p>Linje</p>" * 30 + "</main>")
    tab.reload()
    assert pages.printed_pages(tab) == 2


MARKUP = {
    "a script that the policy stops": ("</title>", "</title><script>open()</script>", "Inline script violates"),
    "an element that is never closed": ("</dl>", "</dl><div>", "Unclosed element"),
    "an attribute that is no attribute": ("<dl>", '<dl colour="red">', "not allowed on element"),
    "the same id twice": ("<dl>", '<dl id="kontakt">', "Duplicate ID"),
    "a foreign style that the policy stops": ("</title>",
                                              '</title><link rel="stylesheet" href="https://a.example/a.css">',
                                              "violates Content Security Policy"),
}


def test_the_nu_checker_finds_everything(site: Site) -> None:
    for number, (before, after, _) in enumerate(MARKUP.values()):
        (site.folder / f"{number}.html").write_text(
            (site.folder / SERVICE).read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    faults = markup_faults(site.folder)
    missed = [
        fault for number, (fault, (_, _, words)) in enumerate(MARKUP.items())
        if not any(each.startswith(f"{number}.html") and words in each for each in faults)
    ]
    assert missed == []
    assert [each for each in faults if not each[0].isdigit()] == []


PAGE_FILES = {
    "a dead link": (files.dead_links, 'href="ark/"', 'href="arket/"', "which is not there"),
    "a dead anchor": (files.dead_links, 'href="ark/"', 'href="../../om/#nix"', "which is not on /om/"),
    "a link that breaks in a subfolder": (files.dead_links, 'href="ark/"', 'href="/tjenester/samtale/ark/"', "slash"),
    "a dead translation": (files.dead_links, "</title>", f'</title><link rel="alternate" href="{ROOT}en/">', "/en/"),
    "a foreign style": (files.foreign_resources, "</title>", '</title><link rel="stylesheet" href="//a.example/a.css">',
                        "a.example"),
    "a connection elsewhere": (files.foreign_resources, "</title>",
                               '</title><link rel="preconnect" href="https://a.example">', "a.example"),
    "a page without a language": (files.wrong_language, ' lang="nb"', "", "no language"),
    "a page without an icon": (files.missing_icon, 'rel="icon"', 'rel="author"', "favicon"),
    "the rest of a template": (files.template_remains, "<dl>", "{{pris}}<dl>", "{{pris}}"),
    "too many scripts": (files.size_faults, "</title>", '</title><script src="../../assets/site.js"></script>' * 3,
                         "over 4"),
}


@pytest.mark.parametrize("fault", PAGE_FILES)
def test_the_files_of_a_page_tell_of(fault: str, site: Site) -> None:
    check, before, after, words = PAGE_FILES[fault]
    plant(site, SERVICE, before, after)
    assert caught(check(service_page(site)), words)


def test_another_language_than_the_address_says_is_found(site: Site) -> None:
    plant(site, "nn/tjenester/samtale/index.html", 'lang="nn"', 'lang="nb"')
    assert caught(files.wrong_language(Site(site.folder).by_address["/nn/tjenester/samtale/"]), "says «nb»")


def test_a_page_that_is_too_large_is_found(site: Site) -> None:
    plant(site, SERVICE, "</dl>", f"</dl><p>{incompressible(30_000)}")
    assert caught(files.size_faults(service_page(site)), "the HTML is")


@pytest.mark.parametrize("kind", sorted(files.FIRST_PAINT))
def test_a_heavy_page_of_every_kind_is_found(kind: str, site: Site) -> None:
    """A kind without a page in the example site gets one at an address of its kind."""
    address = {"audiences": "malgruppe", "topics": "tema", "municipality": "kommune/a", "municipalities": "kommune",
               "county": "fylke/a", "counties": "fylke", "later-list": "tjenester/side/2"}.get(kind)
    if address:
        (site.folder / address).mkdir(parents=True, exist_ok=True)
        (site.folder / address / "index.html").write_text("<!doctype html><html lang=nb><title>A</title><main></main>")
    page = next(page for page in Site(site.folder).pages if page.kind == kind)
    assert files.weight_faults(page) == []
    page.file.write_text(f"{page.text}<p>{incompressible(60_000)}", encoding="utf-8")
    again = Site(site.folder).by_address[page.address]
    assert caught(files.weight_faults(again), "first paint takes")


def test_a_kind_of_page_without_a_budget_is_found(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(files.FIRST_PAINT, "service")
    assert caught(files.weight_faults(service_page(site)), "has no budget")


CALENDARS = {
    "a calendar that is gone": ("URL:", "URL:", "there is no /kalender.ics"),
    "a line that ends as on Unix": ("SUMMARY:Kurs\r\n", "SUMMARY:Kurs\n", "does not end as the standard says"),
    "a line that is too long": ("SUMMARY:Kurs", "SUMMARY:" + "Kurs " * 20, "a line of"),
    "a letter that is cut": ("SUMMARY:Kurs", "SUMMARY:K\udcc3", "cut in two"),
    "a calendar that never ends": ("END:VCALENDAR\r\n", "", "cannot be read"),
    "an entry without identity": ("UID:1@hjelp.example.no\r\n", "", "has no UID"),
    "an entry that stands there twice": ("END:VEVENT\r\n", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:1@hjelp.example.no\r\n"
                                         "SUMMARY:B\r\nEND:VEVENT\r\n", "the same UID"),
    "an entry at no instant": ("DTSTART:20270112T170000Z", "DTSTART:20270112T170000", "no known instant"),
    "an end before the beginning": ("DTEND:20270112T190000Z", "DTEND:20270112T160000Z", "ends before"),
    "the clock of the build": ("DTSTAMP:20261101T000000Z", "DTSTAMP:20261101T101112Z", "looks like a clock"),
    "a page that is not there": ("tjenester/samtale/", "tjenester/nix/", "leads to"),
    "a course that is an hour off": ("DTSTART:20270112T170000Z", "DTSTART:20270112T180000Z", "not in its calendar"),
    "a course that the site forgot": ("DTSTART:20270112T170000Z", "DTSTART:20270112T180000Z", "not in the site's"),
}


@pytest.mark.parametrize("fault", CALENDARS)
def test_a_calendar_tells_of(fault: str, site: Site) -> None:
    before, after, words = CALENDARS[fault]
    assert calendar_faults(site) == []
    for name in ("kalender.ics", "kalender/tjenester/samtale.ics"):
        file = site.folder / name
        text = file.read_bytes().decode()
        assert before in text, f"nowhere to plant the fault: {before}"
        file.write_bytes(text.replace(before, after, 1).encode(errors="surrogateescape"))
    if fault == "a calendar that is gone":
        (site.folder / "kalender.ics").unlink()
    assert caught(calendar_faults(site), words)


def test_a_calendar_of_a_discreet_page_is_found(site: Site) -> None:
    (site.folder / "kalender/tjenester/trygg.ics").write_bytes((site.folder / "kalender.ics").read_bytes())
    plant(site, "tjenester.json", '"id": "trygg"', '"events": [{"start": "2027-01-12T18:00"}], "id": "trygg"')
    assert caught(calendar_faults(Site(site.folder)), "is not to be seen with, and has a calendar")


def test_a_page_that_does_not_lead_to_its_calendar_is_found(site: Site) -> None:
    plant(site, SERVICE, "samtale.ics", "samtale.txt")
    assert caught(calendar_faults(Site(site.folder)), "does not lead to its calendar")


HEADERS = {
    "no policy": ("  Content-Security-Policy", "  X-Policy", "no Content-Security-Policy"),
    "a policy that allows too much": ("script-src 'self'", "script-src 'self' 'unsafe-inline'", "holds unsafe"),
    "a policy that lets other origins in": ("img-src 'self'", "img-src https:", "holds https:"),
    "a page that may be framed": ("; frame-ancestors 'none'", "", "lacks frame-ancestors"),
    "a referrer": ("no-referrer", "origin", "Referrer-Policy lacks"),
    "guessed types": ("nosniff", "sniff", "X-Content-Type-Options lacks"),
    "a place that may be asked for": ("geolocation=()", "geolocation=*", "Permissions-Policy lacks"),
    "plain HTTP": ("max-age=31536000\n  Cross", "max-age=0\n  Cross", "Strict-Transport-Security lacks"),
    "a window that others hold": ("Opener-Policy: same-origin", "Opener-Policy: unsafe-none", "Opener-Policy lacks"),
    "files for everybody": ("Resource-Policy: same-origin", "Resource-Policy: cross-origin", "Resource-Policy lacks"),
    "assets that are asked for again": ("immutable", "mutable-not", "may not be kept"),
    "a calendar that is text": ("text/calendar", "text/plain", "not said to be a calendar"),
}


@pytest.mark.parametrize("fault", HEADERS)
def test_the_headers_tell_of(fault: str, site: Site) -> None:
    before, after, words = HEADERS[fault]
    assert header_faults(site) == []
    plant(site, "_headers", before, after)
    if fault == "assets that are asked for again":
        plant(site, "_headers", "mutable-not", "private")
    assert caught(header_faults(site), words)


@pytest.mark.parametrize(("before", "after", "words"), [
    ('http-equiv="Content-Security-Policy"', 'name="policy"', "says no policy"),
    ("default-src 'none'; ", "", "lacks default-src 'none'"),
    ("default-src 'none'", "default-src 'none'; font-src *", "allows font-src *"),
])
def test_a_page_with_another_policy_than_the_header_is_found(before: str, after: str, words: str, site: Site) -> None:
    assert policy_faults(service_page(site)) == []
    plant(site, SERVICE, before, after)
    assert caught(policy_faults(service_page(site)), words)


def test_twins_that_are_wrong_are_found(site: Site) -> None:
    styles = site.folder / "assets/site.css"
    assert caught(twin_faults(site), "/tjenester/samtale/index.html has no twin .gz")
    for file in [each for each in site.folder.rglob("*") if each.is_file()]:
        own = file.read_bytes()
        if len(gzip.compress(own, 9, mtime=0)) < len(own) and file.suffix in twins.TEXTS and file.name != "sider.json":
            Path(f"{file}.gz").write_bytes(gzip.compress(own, 9, mtime=0))
        if len(brotli.compress(own)) < len(own) and file.suffix in twins.TEXTS and file.name != "sider.json":
            Path(f"{file}.br").write_bytes(brotli.compress(own))
    assert twin_faults(site) == []
    for ending, packed, words in [
        (".gz", gzip.compress(b"something else", mtime=0), "holds something else"), (".gz", b"nothing", "cannot be"),
        (".br", b"nothing at all", "cannot be unpacked"), (".gz", gzip.compress(styles.read_bytes(), mtime=1), "a time"),
        (".gz", styles.read_bytes() * 2, "no smaller"),
    ]:
        twin = Path(f"{styles}{ending}")
        right = twin.read_bytes()
        twin.write_bytes(packed)
        assert caught(twin_faults(site), words)
        twin.write_bytes(right)
    (site.folder / "assets/old.css.br").write_bytes(b"?")
    assert caught(twin_faults(site), "/assets/old.css.br has no file")


EXIT = "tjenester/trygg/index.html"
LEAVE = "location.replace(exit.href)"

EXITS = {
    "a title that tells": (lambda eyes, own: exits.revealing_faults(eyes, f"{own}/tjenester/trygg/"),
                           EXIT, "<title>Hjelp", "<title>Når hjemmet er utrygt", "tells what the page is about"),
    "a link before the way out": (lambda eyes, own: exits.revealing_faults(eyes, f"{own}/tjenester/trygg/"),
                                  EXIT, "<body>", '<body><a href="/">Hjem</a>', "not the first thing"),
    "a way out that stays": (lambda eyes, own: exits.revealing_faults(eyes, f"{own}/tjenester/trygg/"),
                             EXIT, "https://neutral.example/", "../samtale/", "the way out leads to"),
    "a link that does nothing": (lambda eyes, own: exits.link_faults(eyes, f"{own}/tjenester/trygg/", True),
                                 "assets/site.js", LEAVE, "void 0", "does not lead away"),
    "a link into another tab": (lambda eyes, own: exits.link_faults(eyes, f"{own}/tjenester/trygg/", False),
                                EXIT, 'rel="noreferrer"', 'target="_blank"', "does not lead away in the same tab"),
    "a page that stays in the history": (
        lambda eyes, own: exits.history_faults(eyes, f"{own}/om/", f"{own}/tjenester/trygg/"),
        "assets/site.js", LEAVE, "location.assign(exit.href)", "the way back leads to"),
    "keys that do nothing": (lambda eyes, own: exits.key_faults(eyes, f"{own}/tjenester/trygg/"),
                             "assets/site.js", "'keydown'", "'paste'", "three times does not"),
    "keys that lead away too soon": (lambda eyes, own: exits.key_faults(eyes, f"{own}/tjenester/trygg/"),
                                     "assets/site.js", "shifts + 1 : 0", "shifts + 1 : shifts", "should not"),
}


@pytest.mark.parametrize("fault", EXITS)
def test_the_way_out_tells_of(
    fault: str, site: Site, served: str, eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    check, file, before, after, words = EXITS[fault]
    assert check(eyes, served) == []
    monkeypatch.setattr(exits, "PATIENCE", 1000)
    plant(site, file, before, after)
    assert caught(check(eyes, served), words)


NOW = {
    "a page that says something else": ("assets/site.js", ".at(-1)[1]", ".at(0)[1]", "says «Stengt nå.», not «Åpent nå.»"),
    "a page that never looks again": ("assets/site.js", "'visibilitychange'", "'paste'", "says «"),
    "a page that believes the phone's zone": ("assets/site.js", "Date.now() / 60000",
                                              "(Date.now() / 60000 - new Date().getTimezoneOffset())", "says «"),
    "a sentence that nobody sees": ("assets/site.js", "hidden = !each", "hidden = !!each", "is not seen"),
}


@pytest.mark.parametrize("fault", NOW)
def test_open_now_tells_of(fault: str, site: Site, served: str, eyes: Eyes) -> None:
    url, zone = f"{served}/tjenester/samtale/", "America/New_York"
    assert open_now_faults(eyes, url, service_page(site), zone) == []
    file, before, after, words = NOW[fault]
    plant(site, file, before, after)
    assert caught(open_now_faults(eyes, url, service_page(site), zone), words)


@pytest.mark.parametrize(("before", "after", "words"), [
    (";29739300 ", "", "is said for ever"), ("29738880 ", "29738950 ", "out of order"),
    (";29739300 ", ";29799300 ", "more than a fortnight"),
])
def test_a_page_that_does_not_fall_silent_is_found(before: str, after: str, words: str, site: Site) -> None:
    assert silence_faults(service_page(site)) == []
    plant(site, SERVICE, before, after)
    assert caught(silence_faults(service_page(site)), words)


SITE_FILES = {
    "a page that the site map forgot": (files.sitemap_faults, "sitemap.xml", f"<url><loc>{ROOT}om/</loc></url>", "",
                                        "om/ is not listed"),
    "a page that the site map made up": (files.sitemap_faults, "sitemap.xml", "tema/angst/", "tema/ro/",
                                         "no page to be found"),
    "a hidden page in the site map": (files.sitemap_faults, "om/index.html", "<title>",
                                      '<meta name="robots" content="noindex"><title>', "no page to be found"),
    "a site closed to search": (files.robots_faults, "robots.txt", "Allow: /", "Disallow: /", "closed"),
    "a file that changed": (files.file_list_faults, "om/index.html", "Si fra.", "Si ifra.",
                            "/om/index.html has another hash"),
    "a service without a page": (files.dataset_faults, "tjenester.json", "/nn/tjenester/samtale/", "/nn/tjenester/nix/",
                                 "has no page"),
    "services out of order": (files.dataset_faults, "tjenester.json", '"samtale"', '"trygghet"', "not sorted"),
}


@pytest.mark.parametrize("fault", SITE_FILES)
def test_the_files_of_a_site_tell_of(fault: str, site: Site) -> None:
    check, file, before, after, words = SITE_FILES[fault]
    plant(site, file, before, after)
    assert caught(check(Site(site.folder)), words)


def test_a_file_that_is_not_listed_is_found(site: Site) -> None:
    (site.folder / "glemt.txt").write_text("?")
    assert caught(files.file_list_faults(site), "/glemt.txt is not listed")


def test_a_search_index_that_is_too_large_is_found(site: Site) -> None:
    (site.folder / "sok/indeks.json").write_text(json.dumps(incompressible(120_000)))
    assert caught(files.index_size_faults(site), "the search index is")


def test_a_move_to_nowhere_is_found(site: Site) -> None:
    plant(site, "tjenester/prat/index.html", "url=../samtale/", "url=../nix/")
    moved = Site(site.folder).by_address["/tjenester/prat/"]
    assert caught(files.redirect_faults(moved), "refresh leads to /tjenester/nix/")


@pytest.mark.parametrize("planted", [
    "<p><em>Ring</em></p>", '<p class="pale">Ring</p>', '<p lang="ar">Ring</p>', "<p hidden>Ring</p>", '<p title="">Ring</p>',
    '<p tabindex="3">Ring</p>', '<p><a href="./"></a></p>',
])
def test_a_page_of_another_structure_is_looked_at_too(planted: str, site: Site) -> None:
    def looked_at() -> set[str]:
        return {page.address for page in Site(site.folder).distinct}

    one, other = "tjenester/samtale/index.html", "tjenester/tvilling/index.html"
    (site.folder / other).parent.mkdir()
    (site.folder / other).write_text(
        (site.folder / one).read_text(encoding="utf-8").replace("<p>Gratis", "<p>gratis", 1), encoding="utf-8")
    # Of two that differ in words alone one is enough.
    assert len({"/tjenester/samtale/", "/tjenester/tvilling/"} & looked_at()) == 1
    plant(site, other, "</dl>", f"</dl>{planted}")
    plant(site, one, "</dl>", "</dl><p>" + "Vi svarer. " * 50 + "</p>")
    assert {"/tjenester/samtale/", "/tjenester/tvilling/"} <= looked_at()


def incompressible(length: int) -> str:
    """Text in hexadecimal, which gzip can only halve; the same every time."""
    return random.Random(1).randbytes(length // 2).hex()


def service_page(site: Site) -> Page:
    # Read anew, since what was read before the fault was planted is remembered.
    return Site(site.folder).by_address["/tjenester/samtale/"]
