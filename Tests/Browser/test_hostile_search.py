"""The search over content that tries to break it, and with an index that came in pieces, on a small site of its own."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Route

from built_program import program
from preview_program import MUNICIPALITY, SETTINGS, SERVICE, TODAY
from real_browser import NARROW, Eyes
from test_search import open_search, status, until, write
from web_server import serving

# Titles of services, each to be found by each of its words.
HOSTILE = {
    "bilde": ("<img src=x onerror=\"document.title='taken'\"> hjelp", ["onerror", "hjelp"]),
    "skript": ("</script><script>document.title='taken'</script> samtale", ["samtale", "taken"]),
    "prototype": ("__proto__ constructor hasOwnProperty", ["constructor", "hasOwnProperty", "__proto__"]),
    "metode": ("toString valueOf watch", ["toString", "valueOf"]),
    "bokstaver": ("İstanbul Straße ﬁnans Ǆ", ["istanbul", "strasse", "straße"]),
    "aalesund": (unicodedata.normalize("NFD", "Ålesund øvre"), ["Ålesund", unicodedata.normalize("NFD", "ålesund"), "øvre"]),
    "kode": ("a.b*c [d] (e+)+$ \\w gåte", ["gåte", "(gåte+)+$"]),
    "retning": ("עזרה مساعدة", ["עזרה", "مساعدة"]),
}
QUERIES = ["(a+)+$", "[", "(", "\\", "*", "?", ".*", "^$", "a{1000000}", "%", "%00", "\u202e", "\ud83d\ude00", "İ", "ß", "ﬁ", "ﬃ", "Ǆ", "ŉ",
           "ΐ", "'", '"', "`", "${1}", "$&", "$1", "<", "&lt;", "__proto__", "constructor", "toString", "hasOwnProperty.call", "NaN", "null",
           "undefined", "true", "0", "-1", "1e309", " ", "\u00a0", "\t", "a" * 10_000, "å" * 5_000, "hjelp " * 2_000]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("hostile")
    files = {"nettsted.yaml": SETTINGS, "kommune.yaml": MUNICIPALITY}
    for name, (title, _) in HOSTILE.items():
        quoted = json.dumps(title, ensure_ascii=False)
        files[f"tjenester/{name}.md"] = SERVICE.replace("Samtaletilbudet", quoted).replace(
            "Gratis samtaler for deg over 16 år.", quoted)
    for path, text in files.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    run = subprocess.run([program(), "build", "--today", TODAY], cwd=folder, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    with serving(folder / "site") as address:
        yield address, folder / "site"


def test_every_hostile_title_is_found_and_stays_text(hostile: tuple[str, Path], eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    open_search(tab, hostile[0] + "/sok/")
    title = tab.title()
    for name, (shown, words) in HOSTILE.items():
        for word in words:
            write(tab, word)
            results = tab.locator("ol.services li")
            assert name in [str(link).split("/")[-2] for link in results.locator(".name a").evaluate_all(
                "links => links.map(link => link.href.replace(/index\\.html$/, ''))")], word
            texts = " ".join(unicodedata.normalize("NFC", text) for text in results.all_inner_texts())
            # What is marked is a part of what was written, cut nowhere and put together again.
            assert unicodedata.normalize("NFC", shown) in texts, word
            assert tab.locator("[data-js=search] :is(img, script, iframe, svg)").count() == 0
    assert tab.title() == title
    assert faults == []
    tab.context.close()


def test_no_query_throws_or_keeps_the_page_from_answering(hostile: tuple[str, Path], eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    open_search(tab, hostile[0] + "/sok/")
    for query in QUERIES:
        write(tab, query)
        # Blanks ask for nothing.
        assert status(tab) != "" or not query.strip(), ascii(query[:20])
    assert faults == []
    write(tab, "samtale")
    assert tab.locator("ol.services .name a").count() > 0
    tab.context.close()


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98, 1.0], ids=str)
def test_an_index_that_was_cut_off_leaves_a_page_that_leads_on(share: float, hostile: tuple[str, Path], eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()

    def cut(route: Route) -> None:
        body = route.fetch().body()
        route.fulfill(body=body[:int(len(body) * share) - 1], content_type="text/javascript")

    tab.route("**/sok/indeks.*.js", cut)
    tab.goto(hostile[0] + "/sok/")
    tab.locator("input[type=search]").fill("hjelp")
    until(tab, "document.querySelector('[role=status]').textContent !== ''")
    # Nothing but the last bracket may be missing without harm: a script that ends early is none.
    assert "Søket virker ikke" in status(tab) or share == 1.0
    # The emergency numbers are part of the page, whatever becomes of the search.
    assert tab.locator(".acute a[href='tel:113']").first.is_visible()
    tab.context.close()


@pytest.mark.parametrize(("code", "kind", "body"), [
    (404, "text/html", "<!doctype html><title>borte</title>"), (200, "text/html", "<!doctype html><h1>Velkommen</h1>"),
    (500, "text/plain", "feil"), (200, "application/json", "{}"), (200, "text/javascript", "throw new Error('x')"),
    (200, "text/javascript", "terskelIndex(JSON.parse('{\"__proto__\": {\"version\": 4}}'))"),
    (200, "text/javascript", "terskelIndex(NaN)"), (200, "text/javascript", "terskelIndex([])"),
])
def test_something_else_than_an_index_is_not_taken_for_one(
    code: int, kind: str, body: str, hostile: tuple[str, Path], eyes: Eyes
) -> None:
    tab = eyes.new_context(NARROW).new_page()
    tab.route("**/sok/indeks.*.js", lambda route: route.fulfill(status=code, content_type=kind, body=body))
    tab.goto(hostile[0] + "/sok/")
    tab.locator("input[type=search]").fill("hjelp")
    until(tab, "document.querySelector('[role=status]').textContent !== ''")
    assert "Søket virker ikke" in status(tab)
    assert tab.locator(".acute a[href='tel:113']").first.is_visible()
    tab.context.close()


def test_no_number_in_the_data_is_none(hostile: tuple[str, Path]) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    files = [path for path in hostile[1].rglob("*.json")]
    for path in files:
        json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse)
    pages = [path for path in hostile[1].rglob("*.html")]
    for path in pages:
        for data in re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text(encoding="utf-8"), re.DOTALL):
            json.loads(data, parse_constant=refuse)
    assert len(files) >= 3 and len(pages) > 10
