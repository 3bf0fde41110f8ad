"""The search in a real browser: the same services in the same order as the program finds, and a calm page whatever happens to it."""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page as Tab, Response, Route

from built_program import program
from faults_for_axe import axe_faults
from real_browser import MATRIX, NARROW, Eyes, View
from search_page import open_search, under_strict_policy, until
from search_queries import queries
from under_test import SITE

ROOT = Path(__file__).resolve().parents[2]
# The small site that the tests make themselves has no search.
HAS_SEARCH = any((SITE.folder / "assets").glob("sok.*.js"))
HOSTILE = [
    "<img src=x onerror=\"document.title='taken'\">", "'\"><script>document.title='taken'</script>", "a" * 10_000,
    "psykolog " * 1200, "\u0000\u0007\u001b[31m", "\u202egolokysp\u202c \u2066angst\u2069", "{{7*7}} ${7*7}",
    "__proto__ constructor hasOwnProperty", "👨‍👩‍👧 🏳️‍🌈",
]


def typos(words: list[str], count: int) -> list[str]:
    """Queries with one letter left out, doubled, changed or swapped with its neighbour, from a fixed seed."""
    chance, made = random.Random(2026), []
    while len(made) < count:
        letters = list(chance.choice(words))
        place = chance.randrange(len(letters) - 1)
        change = chance.randrange(4)
        if change == 0:
            del letters[place]
        elif change == 1:
            letters.insert(place, letters[place])
        elif change == 2:
            letters[place] = chance.choice("abcdefghijklmnoprstuvyæøå")
        else:
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        if text := "".join(letters).strip():
            made.append(text)
    return made


def found_by_the_program(texts: list[str]) -> list[tuple[list[str], str | None]]:
    run = subprocess.run(
        [program(), "search", "--batch", "--limit", "100", "--content", str(ROOT / "content"), "--today", "2026-11-23"],
        input="\n".join(texts) + "\n", capture_output=True, text=True, check=True,
    )
    answers = map(json.loads, run.stdout.splitlines())
    return [([each["id"] for each in answer["results"]], answer["suggestion"]) for answer in answers]


def write(tab: Tab, text: str) -> None:
    tab.locator("input[type=search]").fill(text)
    tab.locator("form[role=search] button").click()
    # The page tells how many it found in a turn of its own, which was waiting before this one.
    tab.evaluate("new Promise(done => setTimeout(done))")


def show_more_filters(tab: Tab) -> None:
    tab.locator(".filters summary").click()
    # They are counted in the turn in which the page hears that they are open.
    tab.evaluate("new Promise(done => setTimeout(done))")


def status(tab: Tab) -> str:
    """What it says when the script has said it: a list is drawn at once, its number after that."""
    tab.evaluate("new Promise(done => setTimeout(done, 50))")
    return tab.locator("[role=status]").inner_text()


if HAS_SEARCH:

    def test_the_browser_finds_what_the_program_finds_in_the_same_order(eyes: Eyes, own: str) -> None:
        asked = [query.text for query in queries()]
        asked += typos(asked, 1000) + [text for text in HOSTILE if "\u0000" not in text]
        tab = eyes.tab(NARROW)
        open_search(tab, own + "/sok/")
        answers = tab.evaluate(
            """texts => texts.map(text => {
                const answer = document.querySelector('form').terskelAnswer(text);
                return [answer.hits.map(hit => hit.id), answer.suggestion];
            })""",
            asked,
        )
        expected = found_by_the_program(asked)
        assert len(asked) > 1200
        wrong = [text for text, one, other in zip(asked, answers, expected, strict=True) if tuple(one) != other]
        assert wrong == []

    @pytest.mark.parametrize("address", ["/", "/sok/", "/nn/sok/", "/en/"])
    def test_her_own_words_lead_to_the_shelter_and_stay_on_the_page(address: str, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        sent: list[str] = []
        tab.on("request", lambda request: sent.append(request.url))
        open_search(tab, own + address)
        write(tab, "kona slår meg")
        first = tab.locator("ol.services a").first
        assert "tjenester/krisesenter/" in str(first.get_attribute("href"))
        assert re.search(r"\d", status(tab))
        assert tab.locator("[data-js=search] .acute a[href='tel:113']").count() == 1
        assert tab.url == own + address
        assert not any("kona" in url or "?" in url for url in sent)
        assert tab.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"
        first.click()
        assert tab.locator("h1").inner_text() in {"Krisesenteret", "Crisis centre"}
        tab.context.close()

    def test_the_first_answer_costs_two_requests_and_thirty_kilobytes(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        answers: list[Response] = []
        tab.on("response", lambda answer: answers.append(answer))
        open_search(tab, own + "/sok/")
        tab.wait_for_load_state("networkidle")
        scripts = [answer.body() for answer in answers if answer.url.endswith(".js")]
        assert len(scripts) == 2
        assert sum(len(gzip.compress(script, 9)) for script in scripts) <= 30 * 1024
        tab.context.close()

    def test_it_says_which_words_nothing_was_found_for(eyes: Eyes, own: str) -> None:
        tab = eyes.tab(NARROW)
        open_search(tab, own + "/sok/")
        write(tab, "psykolog i Utsira")
        assert status(tab).endswith("Fant ingenting om «utsira»")
        write(tab, "psykolog gratis")
        assert "«" not in status(tab)
        # Nothing stands between somebody in danger and the numbers.
        write(tab, "vil dø i Utsira")
        assert "«" not in status(tab)

    def test_it_works_from_a_folder_without_a_server(eyes: Eyes) -> None:
        tab = eyes.tab(NARROW)
        open_search(tab, (SITE.folder / "sok" / "index.html").as_uri())
        write(tab, "sykolog gratis")
        tab.locator("ol.services a").first.click()
        assert "psykolog" in tab.locator("h1").inner_text().lower()

    def test_it_works_under_a_strict_policy(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        faults = under_strict_policy(tab)
        open_search(tab, own + "/sok/")
        write(tab, "vil dø")
        assert "/legevakt/" in str(tab.locator("ol.services a").first.get_attribute("href"))
        assert faults == []
        tab.context.close()

    @pytest.mark.parametrize("body", [None, "", "terskelIndex({version: 99});", "terskelIndex(null);", "%%%",
                                      "terskelIndex({version: 2, documents: [], terms: 7});",
                                      "terskelIndex({version: 4, documents: [], keys: 7, words: {}});"], ids=repr)
    def test_without_an_index_that_it_knows_the_page_says_so_and_leads_to_the_list(
        body: str | None, eyes: Eyes, own: str
    ) -> None:
        tab = eyes.new_context(NARROW).new_page()

        def spoil(route: Route) -> None:
            if body is None:
                route.abort()
            else:
                route.fulfill(body=body, content_type="text/javascript")

        tab.route("**/sok/indeks.*.js", spoil)
        tab.goto(own + "/sok/")
        tab.locator("input[type=search]").fill("angst")
        until(tab, "document.querySelector('[role=status]').textContent !== ''")
        assert "Søket virker ikke" in status(tab)
        tab.locator("form[role=search] button").click()
        tab.wait_for_url(re.compile(r"/tjenester/index\.html\??$"))
        tab.context.close()

    @pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:24])
    def test_whatever_is_typed_stays_text(text: str, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        faults: list[str] = []
        tab.on("pageerror", lambda error: faults.append(str(error)))
        open_search(tab, own + "/sok/")
        title = tab.title()
        write(tab, text)
        assert status(tab) != ""
        assert tab.title() == title
        assert tab.locator("[data-js=search] :is(img, script, iframe)").count() == 0
        assert faults == []
        tab.context.close()

    def test_what_was_meant_is_a_button_that_the_keyboard_reaches(eyes: Eyes, own: str) -> None:
        tab = eyes.tab(NARROW)
        open_search(tab, own + "/sok/")
        write(tab, "barnevren")
        tab.locator("[data-js=search] button").focus()
        tab.keyboard.press("Enter")
        assert tab.locator("input[type=search]").input_value() == "barnevernet"
        assert "/barnevern/" in str(tab.locator("ol.services a").first.get_attribute("href"))

    def chosen(tab: Tab) -> list[str]:
        return tab.locator(".chosen button").all_inner_texts()

    def titles(tab: Tab) -> list[str]:
        return tab.locator("ol.services .name a").all_inner_texts()

    def facts_of_services() -> dict[str, dict]:
        dataset = json.loads((SITE.folder / "tjenester.json").read_text(encoding="utf-8"))
        return {each["title"]: each for each in dataset["services"] if each["language"] == "nb"}

    def test_without_a_query_a_filter_lists_all_that_fit(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        assert titles(tab) == []
        tab.get_by_label(re.compile("Gratis")).check()
        expected = {
            title for title, each in facts_of_services().items()
            if any(way["userFee"]["type"] == "free" for way in each["routes"])
        }
        assert 5 < len(expected) < len(facts_of_services())
        assert set(titles(tab)) == expected
        assert status(tab) == f"{len(expected)} tilbud"
        assert f"({len(expected)})" in tab.locator(".filters label", has_text="Gratis").inner_text()
        show_more_filters(tab)
        tab.get_by_label("For hvem").select_option("ungdom")
        narrower = {
            title for title in expected
            if any("ungdom" in way["audience"]["groups"] for way in facts_of_services()[title]["routes"])
        }
        assert set(titles(tab)) == narrower
        assert status(tab) == f"{len(narrower)} tilbud"
        tab.context.close()

    def test_the_number_beside_a_filter_is_what_it_leaves(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "noen å snakke med")
        show_more_filters(tab)
        for name in ("audience", "topic", "language"):
            box = tab.locator(f"[data-filter={name}]")
            for value, text in box.locator("option:not(:disabled)").evaluate_all(
                "options => options.filter(each => each.value).map(each => [each.value, each.textContent])"
            )[:4]:
                box.select_option(value)
                assert status(tab) == re.search(r"\((\d+)\)$", text)[1] + " tilbud"
            box.select_option("")
        for name in ("free", "direct"):
            count = re.search(r"\((\d+)\)$", tab.locator(f"label:has([data-filter={name}])").inner_text())[1]
            tab.locator(f"[data-filter={name}]").check()
            assert status(tab) == count + " tilbud"
            tab.locator(f"[data-filter={name}]").uncheck()
        tab.context.close()

    def test_a_choice_is_made_among_what_was_found_and_not_among_what_is_like_it(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "fastlege ")
        found, like = tab.evaluate(
            """() => {
                const hits = document.querySelector('form').terskelAnswer('fastlege ').hits;
                return [hits.filter(hit => !hit.near).length, hits.filter(hit => hit.near).length];
            }"""
        )
        assert len(titles(tab)) == min(found + like, 20)
        assert like > 0
        show_more_filters(tab)
        texts = tab.locator("[data-filter=audience] option").all_inner_texts()
        numbers = [int(match[1]) for text in texts if (match := re.search(r"\((\d+)\)$", text))]
        assert numbers
        assert max(numbers) <= found
        tab.context.close()

    @pytest.mark.parametrize("late", ["apent", "none"])
    def test_who_reads_the_results_keeps_her_place_when_hours_come_or_time_goes(late: str, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        if late == "apent":
            tab.route("**/apent.*.js", lambda route: (tab.wait_for_timeout(300), route.continue_()))
        open_search(tab, own + "/sok/")
        with tab.expect_response(re.compile(r"apent\.\w+\.js")) as coming:
            write(tab, "angst")
            tab.locator("ol.services a").nth(1).focus()
            focused = tab.evaluate("document.activeElement.href")
        coming.value.finished()
        tab.wait_for_function("/\\(\\d+\\)/.test(document.querySelector('label:has([data-filter=open])').textContent)")
        tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert focused
        assert tab.evaluate("document.activeElement.href") == focused
        tab.context.close()

    def test_what_is_chosen_stands_above_the_results_and_goes_away_by_keyboard(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "psykisk helse")
        before = titles(tab)
        tab.locator("[data-filter=direct]").focus()
        tab.keyboard.press("Space")
        assert chosen(tab) == ["Ta bort: Trenger ikke henvisning"]
        assert len(titles(tab)) < len(before)
        tab.locator(".chosen button").focus()
        assert tab.locator(".chosen button").bounding_box()["height"] >= 44
        tab.keyboard.press("Enter")
        assert chosen(tab) == []
        assert titles(tab) == before
        assert tab.evaluate("document.activeElement.dataset.filter") == "direct"
        tab.context.close()

    def test_the_first_answer_is_in_sight_on_a_phone(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(View(width=390)).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "angst")
        # In one look: the list is drawn anew when the hours come.
        assert tab.evaluate("document.querySelector('ol.services .name').getBoundingClientRect().y") < 844
        tab.context.close()

    def test_all_answers_can_be_reached(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "hjelp")
        found = int(status(tab).split()[0])
        assert found > 20 == len(titles(tab))
        tab.get_by_role("button", name="Vis alle treff").click()
        assert len(titles(tab)) == found
        assert tab.evaluate("document.activeElement.textContent") == titles(tab)[20]
        write(tab, "hjelp!")
        assert len(titles(tab)) == 20
        tab.context.close()

    def test_the_list_that_comes_while_she_types_is_the_one_that_she_gets_afterwards(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/sok/")
        typed = tab.evaluate(
            """async () => {
                const input = document.querySelector('input[type=search]');
                const names = () => [...document.querySelectorAll('ol.services .name')].map(each => each.textContent);
                const first = [];
                for (const text of ['hj', 'hjelp', 'hjelp ', 'hjelp h']) {
                    input.value = text;
                    input.dispatchEvent(new Event('input', {bubbles: true}));
                    first.push(names());
                }
                await new Promise(done => setTimeout(done));
                return [first, names()];
            }"""
        )
        first, settled = typed
        assert [len(names) for names in first] == [5] * 4
        write(tab, "hjelp h")
        assert titles(tab) == settled
        assert first[-1] == settled[:5]
        assert len(settled) == 20
        tab.context.close()

    def test_a_tree_in_another_language_shows_its_own_answers(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, own + "/uk/sok/")
        write(tab, "flyktninghelse")
        link = tab.locator("ol.services a").first
        assert "/uk/tjenester/" in link.evaluate("link => link.href")
        assert tab.locator("ol.services li").first.get_attribute("lang") == "uk"
        tab.context.close()

    @pytest.mark.parametrize(("tree", "text"), [("nn", "nokon slår meg"), ("en", "raped"), ("ar", "raped"), ("se", "nokon slår meg")])
    def test_nobody_is_led_out_of_her_language(tree: str, text: str, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        open_search(tab, f"{own}/{tree}/sok/")
        write(tab, text)
        links = tab.locator("ol.services .name a")
        addresses = links.evaluate_all("links => links.map(link => new URL(link.href).pathname)")
        assert len(addresses) > 2
        for address in addresses:
            assert address.startswith(f"/{tree}/tjenester/"), address
            assert (SITE.folder / address.strip("/")).exists(), address
        # What nobody has translated is told of in the site's first language, as on its page; on an Arabic page English comes before that.
        spoken = {tree, "nb"} | ({"en"} if tree == "ar" else set())
        page = tab.evaluate("document.documentElement.lang")
        assert {each or page for each in tab.locator("ol.services > li").evaluate_all("all => all.map(each => each.lang)")} <= spoken
        tab.context.close()

    def test_filters_are_big_enough_for_a_thumb(eyes: Eyes, own: str) -> None:
        tab = eyes.tab(NARROW)
        open_search(tab, own + "/sok/")
        show_more_filters(tab)
        for each in tab.locator(".filters fieldset label, .filters summary, .filters select").all():
            assert each.bounding_box()["height"] >= 44

    @pytest.mark.parametrize(("hour", "is_open"), [("2026-11-24T12:00:00+01:00", True), ("2026-11-24T23:30:00+01:00", False),
                                                   ("2027-03-01T12:00:00+01:00", False)])
    def test_open_now_is_what_the_pages_say(hour: str, is_open: bool, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        tab.clock.set_fixed_time(hour)
        open_search(tab, own + "/sok/")
        write(tab, "rask psykisk helsehjelp")
        until(tab, "(box => box.disabled || /\\(\\d+\\)/.test(box.nextElementSibling.textContent))"
              "(document.querySelector('[data-filter=open]'))")
        tab.wait_for_timeout(200)
        box = tab.locator("[data-filter=open]")
        if is_open:
            box.check()
        assert ("Rask psykisk helsehjelp" in titles(tab) and box.is_checked()) == is_open
        found = tab.locator("ol.services a").first.get_attribute("href")
        tab.goto(own + "/tjenester/rask-psykisk-helsehjelp/")
        said = tab.locator(".now").first
        assert (said.is_visible() and "Åpent" in said.inner_text()) == is_open
        assert found
        tab.context.close()

    def test_without_scripts_no_filter_is_promised(eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(View(scripts=False)).new_page()
        tab.goto(own + "/sok/")
        assert not tab.locator(".filters").is_visible()
        tab.context.close()

    def test_the_words_that_were_found_are_marked(eyes: Eyes, own: str) -> None:
        tab = eyes.tab(NARROW)
        open_search(tab, own + "/sok/")
        write(tab, "psykolog")
        marked = {text.lower() for text in tab.locator("ol.services mark").all_inner_texts()}
        assert "kommunepsykolog" in marked or "kommunepsykologen" in marked
        assert all("psyk" in text for text in marked)
        texts = tab.locator("ol.services li").first.inner_text()
        assert "<" not in texts

    @pytest.mark.parametrize("change", [
        ("facets", "data.documents[5] = data.documents[5].replace(/.*/, 'Z9Z9Z9Z9Z9Z9 Z9 Z9 ')"),
        ("columns", "data.documents[4] = ''"),
        ("documents", "data.documents.length = 2"),
        ("addresses", "data.bases = data.bases.map(() => 'javascript:alert(1)//')"),
        ("types", "data.types = null"),
        ("audiences", "data.audiences = data.audiences.map(() => '<img src=x onerror=document.title=1>')"),
        ("titles", "data.documents[1] = data.documents[1].replace(/^/gm, '<img src=x onerror=document.title=1>')"),
        ("troubles", "data.troubles = ['$Z9s*Z9s!']"),
        ("phrases", "data.phrases = ',+(Z9~!' + data.phrases + 'Z9(Z9Z9+!'"),
        ("marks", "data.marks = '!!#Z9'"),
        ("bodies", "data.bodies = '!!!'"),
    ], ids=lambda change: change[0])
    def test_an_index_with_wrong_facets_ends_in_a_calm_page(change: tuple[str, str], eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        faults: list[str] = []
        tab.on("pageerror", lambda error: faults.append(str(error)))

        def spoil(route: Route) -> None:
            body = route.fetch().text()
            data = body[len("terskelIndex("):body.rindex(")")]
            route.fulfill(
                body=f"(() => {{ const data = {data}; {change[1]}; terskelIndex(data); }})();",
                content_type="text/javascript")

        tab.route("**/sok/indeks.*.js", spoil)
        tab.goto(own + "/sok/")
        title = tab.title()
        tab.locator("input[type=search]").fill("angst")
        until(tab, "document.querySelector('[role=status]').textContent !== ''")
        assert status(tab) == "Søket virker ikke her. Se alle tilbud fra A til Å." or re.fullmatch(r"\d+ tilbud", status(tab))
        assert tab.title() == title
        assert tab.locator("[data-js=search] :is(img, script, iframe)").count() == 0
        assert tab.locator("[data-js=search] a[href^=javascript]").count() == 0
        assert faults == []
        tab.context.close()

    @pytest.mark.parametrize("body", [None, "", "terskelHours(null);", "terskelHours({version: 1, services: {}});"], ids=repr)
    def test_without_known_hours_nothing_is_open(body: str | None, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(NARROW).new_page()
        tab.route("**/sok/apent.*.js", lambda route: route.abort() if body is None else route.fulfill(
            body=body, content_type="text/javascript"))
        open_search(tab, own + "/sok/")
        write(tab, "angst")
        tab.wait_for_timeout(200)
        assert tab.locator("[data-filter=open]").is_disabled()
        # «(0)» would say that all are closed, which nobody knows.
        assert tab.locator("label:has([data-filter=open])").inner_text() == "Åpent nå"
        assert re.fullmatch(r"\d+ tilbud", status(tab))
        tab.context.close()

    @pytest.mark.parametrize("view", [view for view in MATRIX if view.width < 1280], ids=str)
    def test_results_and_filters_are_accessible(view: View, eyes: Eyes, own: str) -> None:
        tab = eyes.new_context(view).new_page()
        open_search(tab, own + "/sok/")
        write(tab, "psykisk hjelp til ungdom")
        show_more_filters(tab)
        tab.locator("[data-filter=direct]").check()
        assert tab.locator("ol.services mark").count() > 0
        assert axe_faults(tab) == []
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        tab.context.close()

    def test_the_script_of_the_search_weighs_six_kilobytes_at_most() -> None:
        page = (SITE.folder / "sok" / "index.html").read_text(encoding="utf-8")
        scripts = [SITE.folder / "sok" / address for address in re.findall(r'<script src="([^"]+)"', page)]
        assert sum(len(gzip.compress(script.read_bytes(), 9)) for script in scripts) <= 6 * 1024
