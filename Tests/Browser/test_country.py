"""The search of a site with many municipalities in a real browser: a query leads to the municipality that it names, as in the program."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page as Tab, Response, Route

from built_program import program
from country_content import names, write_country
from faults_for_axe import axe_faults
from real_browser import NARROW, Eyes, View
from search_page import open_search, under_strict_policy, until
from search_queries import queries
from web_server import serving

TODAY = "2026-11-26"
# Names that real municipalities have and that are hard to tell: words of other things, two of one name, two languages, several words.
REAL = {
    "1121": "Time", "1515": "Herøy", "1818": "Herøy", "4601": "Bergen", "5610": "Karasjok", "3207": "Nordre Follo", "3226": "Aurskog-Høland",
    "4206": "Farsund", "1804": "Bodø", "3218": "Ås",
}
SERVICE = "---\ntittel: {title}\nmålgruppe: alle\nhenvisning: nei\negenandel: gratis\ntema: {topic}\n---\n{prose}\n"


@dataclass
class Country:
    content: Path
    site: Path
    own: str
    asked: list[str]

    def found(self, texts: list[str], *options: str) -> list[tuple[list[str], str | None]]:
        """The ids and the suggestion that the program gives each query."""
        run = subprocess.run(
            [program(), "search", "--batch", "--limit", "1000", "--content", self.content, "--today", TODAY, *options],
            input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
        answers = map(json.loads, run.stdout.splitlines())
        return [([each["id"] for each in answer["results"]], answer["suggestion"]) for answer in answers]


def write_real(folder: Path) -> None:
    (folder / "tjenester").mkdir(parents=True)
    (folder / "nettsted.yaml").write_text(
        "navn: Hjelp i landet\nadresse: https://landet.example.no\nspråk: [nb, nn]\neksempel: ja\n", encoding="utf-8")
    for title, topic in (("Krisetelefon", "krise"), ("Nettprat om rus", "rus")):
        (folder / "tjenester" / f"{title.split()[0].lower()}.md").write_text(
            SERVICE.format(title=title, topic=topic, prose="Ring når du vil."), encoding="utf-8")
    for number, name in REAL.items():
        place = folder / "kommuner" / number
        (place / "tjenester").mkdir(parents=True)
        (place / "kommune.yaml").write_text(f'navn: {name} kommune\nnummer: "{number}"\n', encoding="utf-8")
        for title, topic in (("Psykolog", "angst"), (f"Værested {name}", "ensomhet"), ("Legetime", "søvn")):
            (place / "tjenester" / f"{title.split()[0].lower()}.md").write_text(
                SERVICE.format(title=title, topic=topic, prose=f"Kom innom hos oss. Vi holder til ved torget, dør {number}."),
                encoding="utf-8")


def built(folder: Path) -> Path:
    run = subprocess.run(
        [program(), "build", "--content", folder / "content", "--output", folder / "site", "--today", TODAY],
        capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return folder / "site"


def prepared(folder: Path, asked: list[str]) -> Iterator[Country]:
    site = built(folder)
    with serving(site) as own:
        yield Country(folder / "content", site, own, asked)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Country]:
    folder = tmp_path_factory.mktemp("made-up")
    write_country(12, 45, folder / "content")
    yield from prepared(folder, asked_of_made_up())


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Country]:
    folder = tmp_path_factory.mktemp("real")
    write_real(folder / "content")
    yield from prepared(folder, REAL_ASKED)


def settle(tab: Tab) -> None:
    until(tab, "document.querySelector('form').getAttribute('aria-busy') !== 'true'")


def write(tab: Tab, text: str) -> None:
    tab.locator("input[type=search]").fill(text)
    settle(tab)
    tab.evaluate("new Promise(done => setTimeout(done, 600))")


def answers(tab: Tab, texts: list[str]) -> list[tuple[list[str], str | None]]:
    """What the browser finds, each asked again once what it needs is there."""
    return [
        (ids, suggestion) for ids, suggestion in tab.evaluate(
            """async texts => {
                const form = document.querySelector('form'), found = [];
                for (const text of texts) {
                    form.terskelAnswer(text);
                    while (form.getAttribute('aria-busy') === 'true') await new Promise(done => setTimeout(done, 5));
                    const answer = form.terskelAnswer(text);
                    found.push([answer.hits.map(hit => hit.id), answer.suggestion]);
                }
                return found;
            }""", texts)]


def asked_of_made_up() -> list[str]:
    """Every query as it is, and with a place in it: after «i», before, in the genitive, misspelt, with «kommune»."""
    texts = [query.text for query in queries()]
    places = names(12)
    asked = texts[:150]
    for index, text in enumerate(texts):
        name = places[index % 12]
        wrong = name[:3] + name[4:]
        swapped = name[:2] + name[3] + name[2] + name[4:]
        asked.append([
            f"{text} i {name}", f"{name} {text}", f"{name.lower()}s {text}", f"{text} i {wrong}", f"{text} {swapped} kommune",
            f"{text} {name.replace('ø', 'o').replace('å', 'aa')}", f"{text} i {name} "][index % 7])
    return [*asked, places[0], f"i {places[1]}", f"{places[2]} kommune", ""]


REAL_ASKED = [
    "psykolog i Bergen", "psykolog i bergens", "bergen psykolog", "psykolog begren", "psykolog i begren", "psykolog i bergn ", "mannen min slår oss", "vondt i halsen", "legetime", "time hos lege",
    "lege i Time", "Time kommune psykolog", "time", "psykolog Herøy", "psykolog i heroy", "psykolog i Kárášjohka", "psykolog karasjohka",
    "psykolog karasjokk", "psykolg i Karasjok", "nordre follo værested", "værested i nordre folo", "aurskog høland psykolog",
    "aurskog-høland", "psykolog i ås", "psykolog as", "vi bor i bodoe", "bodø rus", "vil dø i Bergen", "i", "kommune", "i kommune Bergen",
    "psykolog herøy nordland", "psykolog i Herøy i Møre og Romsdal", "nordland psykolog heroy", "herøy møre",
    "flytter fra Bergen til Bodø", "har flyttet til Ås fra Nordre Follo", "psykolog fra Karasjok",
    "melde fra om vold", "verested i farsund", "farsunf", "krisetelefon", "a" * 10_000, "psykolog " * 1200 + "Bergen", "<img src=x>",
    "\u202ebergen\u202c", "bergen bodø", "__proto__ constructor",
]


@pytest.mark.parametrize("which", ["made_up", "real"])
@pytest.mark.parametrize("way", ["served", "file"])
def test_the_browser_finds_what_the_program_finds_in_the_same_order(
    which: str, way: str, eyes: Eyes, request: pytest.FixtureRequest
) -> None:
    country: Country = request.getfixturevalue(which)
    tab = eyes.new_context(NARROW).new_page()
    open_search(tab, country.own + "/sok/" if way == "served" else (country.site / "sok" / "index.html").as_uri())
    expected = country.found(country.asked)
    found = answers(tab, country.asked)
    wrong = [(text, one, other) for text, one, other in zip(country.asked, found, expected, strict=True) if one != other]
    assert wrong == []
    assert sum(any("/" in each for each in ids) for ids, _ in expected) > len(country.asked) / 3
    tab.context.close()


def titles(tab: Tab) -> list[str]:
    return tab.locator("ol.services .name a").all_inner_texts()


def links(tab: Tab) -> list[str]:
    return tab.locator("ol.services .name a").evaluate_all("links => links.map(link => new URL(link.href).pathname)")


def shown_place(tab: Tab) -> str:
    return tab.locator("[data-js=place] p:not([hidden])").first.inner_text()


def test_a_place_in_the_query_leads_to_its_services_and_the_page_says_whose_they_are(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    sent: list[str] = []
    tab.on("request", lambda request: sent.append(request.url))
    open_search(tab, real.own + "/")
    write(tab, "psykolog i Bergen")
    assert links(tab)[0] == "/kommune/bergen/tjenester/psykolog/index.html"
    assert shown_place(tab).startswith("Tilbud i Bergen kommune")
    assert not tab.locator("[data-js=place] select").is_visible()
    tab.get_by_role("button", name="Bytt kommune").click()
    tab.locator("[data-js=place] select").select_option("Bodø kommune")
    settle(tab)
    until(tab, "document.querySelector('[data-js=place]').textContent.includes('Tilbud i Bodø')")
    assert links(tab)[0] == "/kommune/bodo/tjenester/psykolog/index.html"
    # Another place in the query goes before the choice, and the choice before none.
    write(tab, "psykolog i Farsund")
    assert links(tab)[0] == "/kommune/farsund/tjenester/psykolog/index.html"
    write(tab, "psykolog")
    assert links(tab)[0] == "/kommune/bodo/tjenester/psykolog/index.html"
    tab.get_by_role("link", name="Bodø kommune").click()
    assert tab.url == real.own + "/kommune/bodo/index.html"
    assert not any("psykolog" in url or "?" in url for url in sent)
    assert tab.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"
    tab.context.close()


def test_without_a_place_what_is_shared_is_shown_at_once_and_the_place_is_asked_for(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    open_search(tab, real.own + "/sok/")
    write(tab, "rus")
    assert titles(tab) == ["Nettprat om rus"]
    assert "Velg kommune" in shown_place(tab)
    choice = tab.get_by_label("Hvilken kommune?")
    assert [name.split()[0] for name in choice.locator("option").all_inner_texts()] == [
        "–", "Aurskog-Høland", "Bergen", "Bodø", "Farsund", "Herøy", "Herøy", "Karasjok", "Nordre", "Time", "Ås"]
    assert {"Herøy kommune (Møre og Romsdal)", "Herøy kommune (Nordland)"} <= set(choice.locator("option").all_inner_texts())
    write(tab, "psykolog")
    assert titles(tab) == []
    choice.select_option("Karasjok kommune")
    settle(tab)
    until(tab, "document.querySelectorAll('ol.services li').length > 0")
    assert links(tab) == ["/kommune/karasjok/tjenester/psykolog/index.html"]
    tab.context.close()


def test_of_two_places_with_one_name_the_reader_is_asked_which(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    open_search(tab, real.own + "/sok/")
    write(tab, "psykolog i Herøy")
    choice = tab.get_by_label("Hvilken kommune?")
    offered = choice.locator("option:not([hidden])").all_inner_texts()
    assert offered == ["–", "Herøy kommune (Møre og Romsdal)", "Herøy kommune (Nordland)"]
    choice.select_option("Herøy kommune (Nordland)")
    settle(tab)
    until(tab, "document.querySelectorAll('ol.services li').length > 0")
    assert links(tab)[0] == "/kommune/heroy-1818/tjenester/psykolog/index.html"
    tab.context.close()


def test_a_place_alone_lists_what_there_is(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    open_search(tab, real.own + "/sok/")
    write(tab, "Bergen")
    assert len(titles(tab)) == 5
    tab.context.close()


def test_the_filters_and_hours_are_those_of_the_place(made_up: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    tab.clock.set_fixed_time("2026-11-26T12:00:00+01:00")
    open_search(tab, made_up.own + "/sok/")
    write(tab, f"psykisk helse i {names(12)[3]}")
    until(tab, "(box => !box.disabled && /\\(\\d+\\)/.test(box.nextElementSibling.textContent))"
          "(document.querySelector('[data-filter=open]'))")
    before = links(tab)
    tab.locator("[data-filter=open]").check()
    assert 0 < len(links(tab)) < len(before)
    assert any("/kommune/" in link for link in links(tab))
    tab.context.close()


def test_a_municipality_page_searches_its_own_index_alone(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    fetched: list[str] = []
    tab.on("response", lambda answer: fetched.append(answer.url.removeprefix(real.own)))
    open_search(tab, real.own + "/nn/kommune/bergen/")
    asked = ["psykolog", "rus", "værested", "psykolog i Bodø", "krisetelfon"]
    assert answers(tab, asked) == real.found(asked, "--kommune", "bergen")
    assert real.found(asked, "--kommune", "4601") == real.found(asked, "--kommune", "Bergen kommune")
    write(tab, "psykolog")
    assert links(tab) == ["/nn/kommune/bergen/tjenester/psykolog/index.html"]
    assert [path for path in fetched if "sok" in path and path.endswith(".js") and not path.startswith("/assets/")] == [
        next(f"/sok/kommune/{path.name}" for path in (real.site / "sok" / "kommune").glob("bergen.????????????????.js"))]
    assert not any("kommunesok" in path for path in fetched)
    tab.context.close()


def test_it_works_under_a_strict_policy(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    faults = under_strict_policy(tab)
    open_search(tab, real.own + "/sok/")
    write(tab, "psykolog i Karasjok")
    assert links(tab)[0] == "/kommune/karasjok/tjenester/psykolog/index.html"
    write(tab, "vil dø i Bergen")
    assert tab.locator("[data-js=search] .acute a[href='tel:113']").count() == 1
    assert faults == []
    tab.context.close()


def test_words_of_danger_bring_the_emergency_numbers_before_any_place_is_known(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    open_search(tab, real.own + "/")
    write(tab, "vil dø")
    assert tab.locator("[data-js=search] .acute a[href='tel:113']").count() == 1
    tab.context.close()


@pytest.mark.parametrize("body", [None, "", "terskelIndex(null);", "terskelIndex({version: 99, municipality: 'bergen'});", "%%%",
                                  "terskelIndex({version: 4, municipality: 'x', documents: [], keys: 7, words: {}});"], ids=repr)
def test_without_the_index_of_a_place_the_page_leads_to_its_list_and_shows_what_is_shared(
    body: str | None, real: Country, eyes: Eyes
) -> None:
    tab = eyes.new_context(NARROW).new_page()
    tab.route("**/sok/kommune/bergen.*.js", lambda route: route.abort() if body is None else route.fulfill(
        body=body, content_type="text/javascript"))
    open_search(tab, real.own + "/sok/")
    write(tab, "rus i Bergen")
    assert titles(tab) == ["Nettprat om rus"]
    assert shown_place(tab).startswith("Søket virker ikke her.")
    assert tab.get_by_role("link", name="Bergen kommune").get_attribute("href") == "../kommune/bergen/index.html"
    tab.context.close()


@pytest.mark.parametrize("change", [
    "data.municipalities = data.municipalities.map(text => '../../x' + text)",
    "data.municipalities = data.municipalities.map(text => text.replace(/\\n[0-9a-f]+\\n/, '\\n/../../\\n'))",
    "data.municipalities = ['a']", "data.municipalities = 7", "data.municipalities = ['<img src=x onerror=document.title=1>\\na\\nb\\nc\\nd']",
])
def test_a_list_of_places_that_cannot_be_ends_in_a_calm_page(change: str, real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))

    def spoil(route: Route) -> None:
        body = route.fetch().text()
        data = body[len("terskelIndex("):body.rindex(")")]
        route.fulfill(
            body=f"(() => {{ const data = {data}; {change}; terskelIndex(data); }})();", content_type="text/javascript")

    tab.route("**/sok/indeks.*.js", spoil)
    tab.goto(real.own + "/sok/")
    title = tab.title()
    tab.locator("input[type=search]").fill("psykolog i Bergen")
    until(tab, "document.querySelector('[role=status]').textContent !== ''")
    assert tab.locator("[role=status]").inner_text().startswith("Søket virker ikke her.")
    assert tab.title() == title
    assert tab.locator("form img, [data-js] img").count() == 0
    assert faults == []
    tab.context.close()


@pytest.mark.parametrize("text", ["<img src=x onerror=document.title='taken'> i Bergen", "a" * 10_000, "i " * 5000, "\u202eBergen\u2066"])
def test_whatever_is_typed_stays_text(text: str, real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))
    open_search(tab, real.own + "/sok/")
    title = tab.title()
    write(tab, text)
    assert tab.title() == title
    assert tab.locator("form img, [data-js] img, [data-js] script").count() == 0
    assert faults == []
    tab.context.close()


def test_a_name_that_may_go_on_is_not_fetched_at_once(real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.url))
    open_search(tab, real.own + "/sok/")
    tab.locator("input[type=search]").press_sequentially("bodø fars", delay=20)
    settle(tab)
    tab.wait_for_timeout(500)
    assert sum("/sok/kommune/" in url and "apent" not in url for url in fetched) == 1
    tab.context.close()


def test_a_query_fetches_the_shared_index_and_that_of_its_place_and_no_other(made_up: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    fetched: list[Response] = []
    tab.on("response", lambda answer: fetched.append(answer))
    open_search(tab, made_up.own + "/")
    write(tab, f"psykolog i {names(12)[5]}")
    tab.wait_for_load_state("networkidle")
    scripts = [answer for answer in fetched if answer.url.endswith(".js")]
    assert len(scripts) == 4
    assert sum(len(gzip.compress(answer.body(), 9)) for answer in scripts) <= 90 * 1024
    tab.context.close()


def test_the_scripts_of_a_country_weigh_as_little_as_they_may(real: Country) -> None:
    page = (real.site / "sok" / "index.html").read_text(encoding="utf-8")
    sizes = {
        Path(address).name.split(".")[0]: len(gzip.compress((real.site / "sok" / address).read_bytes(), 9))
        for address in re.findall(r'<script src="([^"]+)"', page)
    }
    assert list(sizes) == ["kommunesok", "sok"]
    # What the search tells the one that looks for places, some thirty bytes, is that one's.
    assert sum(sizes.values()) <= (6 + 3) * 1024
    own = (real.site / "kommune" / "bergen" / "index.html").read_text(encoding="utf-8")
    assert [Path(address).name.split(".")[0] for address in re.findall(r'<script src="([^"]+)"', own)] == ["sok"]


@pytest.mark.parametrize("text", ["psykolog i Bergen", "rus", "psykolog i Herøy"])
@pytest.mark.parametrize("scheme", ["light", "dark", "forced-colours"])
def test_the_choice_of_a_place_is_accessible(text: str, scheme: str, real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(View(320, scheme)).new_page()
    open_search(tab, real.own + "/")
    write(tab, text)
    assert axe_faults(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for each in tab.locator("[data-js=place] :is(button, select)").all():
        if each.is_visible():
            assert each.bounding_box()["height"] >= 44
    tab.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_of_a_municipality_is_accessible_while_it_is_searched(scheme: str, real: Country, eyes: Eyes) -> None:
    tab = eyes.new_context(View(320, scheme)).new_page()
    open_search(tab, real.own + "/kommune/bergen/")
    write(tab, "psykolog")
    assert axe_faults(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tab.context.close()
