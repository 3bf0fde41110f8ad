"""The preview in a real browser: the page comes again when it was saved, stays where it was, and says what is wrong."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page as Tab, expect

from faults_for_axe import axe_faults
from preview_program import SERVICE, Preview, free_port, previewing
from real_browser import MATRIX, Eyes, View

PAGE = "/tjenester/samtale/"
LONG = SERVICE + "\n".join(f"\nHer står det mer om hva som skjer, avsnitt {number}.\n" for number in range(60))
FAULTY = SERVICE.replace("egenandel: gratis\n", "")
NOTICE = "aside[aria-label='Forhåndsvisning']"
WIDE = View(1280)


@pytest.fixture
def preview() -> Iterator[Preview]:
    with previewing() as preview:
        yield preview


@pytest.fixture
def tab(eyes: Eyes) -> Iterator[Tab]:
    context = eyes.new_context(WIDE)
    tab = context.new_page()
    tab.faults = []  # type: ignore[attr-defined]
    tab.on("console", lambda message: message.type in ("error", "warning") and tab.faults.append(message.text))  # type: ignore[attr-defined]
    tab.on("pageerror", lambda error: tab.faults.append(str(error)))  # type: ignore[attr-defined]
    yield tab
    context.close()


def save(preview: Preview, text: str, name: str = "samtale") -> None:
    (preview.content / "tjenester" / f"{name}.md").write_text(text, encoding="utf-8")


def summary(tab: Tab) -> str:
    return tab.locator(f"{NOTICE} .bar p").inner_text()


def wait_for(tab: Tab, text: str) -> None:
    tab.get_by_text(text).first.wait_for(timeout=60_000)


def test_a_page_comes_again_when_its_file_is_saved_and_no_policy_is_broken(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres · ingen feil")
    save(preview, SERVICE.replace("Ring oss", "Kom innom"))
    wait_for(tab, "Kom innom")
    wait_for(tab, "publiseres · ingen feil")
    assert tab.faults == []


def test_a_page_stays_where_it_is_when_another_file_is_saved(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("document.body.dataset.same = 'yes'")
    save(preview, SERVICE.replace("Samtaletilbudet", "Annet tilbud").replace("Ring oss", "Kom innom"), "annet")
    preview.wait_until(lambda: "Kom innom" in preview.get("/tjenester/annet/")[2].decode())
    # The sign that something has changed reaches the page before this one, which changes what it is told.
    save(preview, SERVICE.replace("Samtaletilbudet", "Annet tilbud").replace("gratis\n", "kanskje\n"), "annet")
    wait_for(tab, "1 feil")
    assert tab.evaluate("document.body.dataset.same") == "yes"


def test_a_page_that_comes_again_is_where_it_was(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: save(preview, LONG))
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("scrollTo({top: 900, behavior: 'instant'})")
    save(preview, LONG.replace("Ring oss", "Kom innom"))
    tab.get_by_text("Kom innom").first.wait_for(state="attached", timeout=60_000)
    wait_for(tab, "publiseres")
    assert abs(tab.evaluate("scrollY") - 900) < 2


# What the site's script says of now is put there when it has run, and the notice is the preview's own.
SHOWN = """() => {
    const page = document.documentElement.cloneNode(true);
    page.querySelectorAll("aside[aria-label='Forhåndsvisning']").forEach(element => element.remove());
    return page.outerHTML;
}"""
EDITS = {
    "a sentence": SERVICE.replace("Ring oss", "Kom innom"),
    "a paragraph more": SERVICE + "\nKom innom når du vil.\n",
    "a heading before all else": SERVICE.replace("Ring oss", "## Slik får du hjelp\n\nKom innom. Ring oss"),
    "a list and a table": SERVICE + "\n- Kom innom\n- Ring\n\n| Dag | Tid |\n|---|---|\n| mandag | 10 |\n",
    "no text": SERVICE.split("\nRing oss")[0].replace("Gratis samtaler", "Kom innom"),
    "another title": SERVICE.replace("Samtaletilbudet", "Kom innom"),
    "when it is open": SERVICE.replace("åpningstid: ukjent", "åpningstid:\n  - alle dager 00:00–24:00\n  - helligdager: åpent")
    .replace("Ring oss", "Kom innom"),
    "two ways in": SERVICE.replace("ansvarlig:", "deltilbud:\n  - navn: Gruppe\n    vedtak: nei\n  - navn: Samtale\n    vedtak: ja\nansvarlig:")
    .replace("Ring oss", "Kom innom"),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_page_that_comes_again_is_the_one_that_loading_it_gives(name: str, preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("window.same = true")
    other_words = EDITS[name].replace("voksne", "[voksne, eldre]").replace("Kom innom", "Møt oss")
    for text, words in ((EDITS[name], "Kom innom"), (other_words, "Møt oss"), (SERVICE.replace("Ring oss", "Skriv til oss"), "Skriv til oss")):
        save(preview, text)
        wait_for(tab, words)
        other = tab.context.new_page()
        other.goto(preview.address + PAGE)
        other.wait_for_load_state("load")
        wanted = other.evaluate(SHOWN)
        other.close()
        preview.wait_until(lambda: tab.evaluate(SHOWN) == wanted)
    assert tab.evaluate("window.same") is True
    assert tab.faults == []


def test_what_is_open_now_is_said_of_new_hours_too(preview: Preview, tab: Tab) -> None:
    def opened(hours: str) -> str:
        return SERVICE.replace("åpningstid: ukjent", f"åpningstid:\n  - {hours}\n  - helligdager: åpent")

    preview.wait_for_rebuild(lambda: save(preview, opened("alle dager 00:00–24:00")))
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("window.same = true")
    now = "Array.from(document.querySelectorAll('[data-now]')).map(place => [place.dataset.now, place.textContent, place.parentNode.hidden])"
    first = tab.evaluate(now)
    assert first
    save(preview, opened("alle dager 00:00–24:00").replace("Ring oss", "Kom innom"))
    wait_for(tab, "Kom innom")
    assert tab.evaluate(now) == first
    save(preview, opened("alle dager 01:00–02:00").replace("Ring oss", "Skriv til oss"))
    wait_for(tab, "Skriv til oss")
    other = tab.context.new_page()
    other.goto(preview.address + PAGE)
    other.wait_for_load_state("load")
    wanted = other.evaluate(now)
    assert wanted != first
    preview.wait_until(lambda: tab.evaluate(now) == wanted)
    assert tab.evaluate("window.same") is True
    assert tab.faults == []


def test_a_page_that_comes_again_keeps_focus_and_what_is_marked(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("""() => {
        document.querySelector("a[href='tel:+4700001234']").focus();
        getSelection().selectAllChildren(document.querySelector('h1'));
        window.same = true;
    }""")
    save(preview, SERVICE.replace("Ring oss", "Kom innom"))
    wait_for(tab, "Kom innom")
    assert tab.evaluate("[document.activeElement.getAttribute('href'), String(getSelection()), window.same]") == [
        "tel:+4700001234", "Samtaletilbudet", True]
    # What has focus is another one now, at the same place.
    save(preview, SERVICE.replace("Ring oss", "Skriv til oss").replace("00 00 12 34", "00 00 12 35"))
    wait_for(tab, "Skriv til oss")
    assert tab.evaluate("document.activeElement.getAttribute('href')") == "tel:+4700001235"


def test_what_a_browsers_own_helper_puts_beside_the_page_costs_nobody_the_notice(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("document.documentElement.append(document.createElement('some-helper'))")
    save(preview, SERVICE.replace("Ring oss", "Kom innom"))
    wait_for(tab, "Kom innom")
    assert tab.locator(NOTICE).count() == 1
    save(preview, FAULTY)
    tab.locator(f"{NOTICE} .panel").wait_for(timeout=60_000)


def test_a_part_that_is_open_stays_open_when_something_comes_beside_it(preview: Preview, tab: Tab) -> None:
    helpers = SERVICE + "\n## For deg som er bekymret for andre\n\nDu kan ringe for dem.\n"
    preview.wait_for_rebuild(lambda: save(preview, helpers))
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true; })")
    assert tab.locator("main details[open]").count() > 0
    closed = tab.locator("main details:not([open])").count()
    save(preview, helpers.replace("ansvarlig:", "tolk: ja\nanonym: ja\nansvarlig:").replace("Ring oss", "Kom innom"))
    wait_for(tab, "Kom innom")
    assert tab.locator("main details:not([open])").count() == closed


def test_a_page_is_loaded_where_changing_it_would_not_give_the_same(preview: Preview, tab: Tab) -> None:
    def comes_loaded(change: str, place: str = PAGE) -> None:
        tab.goto("about:blank")
        tab.goto(preview.address + place)
        wait_for(tab, "publiseres")
        tab.evaluate("window.same = true")
        save(preview, SERVICE.replace("Ring oss", change).replace("ansvarlig:", extra + "ansvarlig:"))
        wait_for(tab, change)
        assert tab.evaluate("window.same") is None

    extra = ""
    comes_loaded("Kom innom", PAGE + "#innhold")
    extra = "trygg: ja\n"
    comes_loaded("Skriv til oss")
    comes_loaded("Møt oss")
    extra = ""
    comes_loaded("Se oss")
    tab.evaluate("window.same = true")
    styles = preview.folder / "templates" / "assets" / "site.css"
    styles.parent.mkdir(parents=True)
    styles.write_text("h1 { letter-spacing: 7px }", encoding="utf-8")
    expect(tab.locator("h1")).to_have_css("letter-spacing", "7px", timeout=60_000)
    assert tab.evaluate("window.same") is None
    assert tab.faults == []


def test_a_picture_that_has_become_another_is_shown(preview: Preview, tab: Tab) -> None:
    def picture(width: int) -> bytes:
        def chunk(kind: bytes, data: bytes) -> bytes:
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)) + chunk(
            b"IDAT", zlib.compress(bytes(width + 1))) + chunk(b"IEND", b"")

    folder = preview.content / "bilder"
    folder.mkdir()
    (folder / "hus.png").write_bytes(picture(10))
    text = SERVICE.replace("ansvarlig:", "bilde: {fil: bilder/hus.png, alt: Et hus}\nansvarlig:")
    preview.wait_for_rebuild(lambda: save(preview, text))
    tab.goto(preview.address + PAGE)
    image = tab.locator("main img")
    expect(image).to_have_js_property("naturalWidth", 10, timeout=60_000)
    wait_for(tab, "publiseres")
    (folder / "hus.png").write_bytes(picture(20))
    expect(image).to_have_js_property("naturalWidth", 20, timeout=60_000)


def test_an_error_is_shown_in_the_page_and_goes_when_it_is_mended(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    save(preview, FAULTY)
    panel = tab.locator(f"{NOTICE} .panel")
    panel.wait_for(timeout=60_000)
    text = panel.inner_text()
    assert "feil[missing-field]" in text and "content/tjenester/samtale.md:2:1" in text and "^^^" in text
    assert "egenandel: gratis" in text
    assert "avvist" in summary(tab) and "slik den sist var" in summary(tab)
    assert "Gratis" in tab.locator("main").inner_text()
    assert tab.locator(f"{NOTICE} [role=status]").inner_text() == summary(tab)
    save(preview, SERVICE)
    wait_for(tab, "publiseres · ingen feil")
    assert not panel.is_visible()


def test_it_is_closed_with_the_keyboard_and_stays_closed_until_something_else_is_wrong(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    save(preview, FAULTY)
    panel = tab.locator(f"{NOTICE} .panel")
    panel.wait_for(timeout=60_000)
    assert tab.evaluate("document.activeElement === document.body"), "nobody's place in the page is taken"
    tab.keyboard.press("Escape")
    assert not panel.is_visible()
    tab.reload()
    wait_for(tab, "1 feil")
    assert not panel.is_visible()
    button = tab.locator(f"{NOTICE} button")
    button.focus()
    tab.keyboard.press("Enter")
    assert panel.is_visible()
    tab.keyboard.press("Escape")
    assert not panel.is_visible()
    save(preview, FAULTY.replace("henvisning: nei\n", ""))
    panel.wait_for(timeout=60_000)
    assert "henvisning" in panel.inner_text()


def test_a_service_shows_its_criteria(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    tab.locator(f"{NOTICE} button").click()
    table = tab.locator(f"{NOTICE} table")
    assert table.locator("caption").inner_text() == "Samtaletilbudet"
    assert table.locator("tbody tr").count() == 9
    assert "krever vurdering" in table.locator("tbody tr").first.inner_text()


def test_errors_from_the_start_are_a_page_that_becomes_the_site(tab: Tab) -> None:
    with previewing() as preview:
        preview.wait_for_rebuild(lambda: save(preview, FAULTY))
        preview.stop()
        second = Preview(preview.folder)
        try:
            tab.goto(second.address + PAGE)
            assert "feil[missing-field]" in tab.locator("main").inner_text()
            tab.wait_for_timeout(100)
            assert axe_faults(tab) == []
            save(preview, SERVICE)
            wait_for(tab, "Ring oss, så finner vi en tid.")
        finally:
            second.stop()


def test_a_hidden_page_says_why_and_comes_when_it_is_shown(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: save(preview, SERVICE.replace("ansvarlig:", "utkast: ja\nansvarlig:")))
    assert tab.goto(preview.address + PAGE).status == 404
    assert "utkast" in tab.locator("main").inner_text()
    wait_for(tab, "skjult: den er et utkast")
    save(preview, SERVICE)
    wait_for(tab, "Ring oss, så finner vi en tid.")


def test_a_page_that_lost_the_program_says_so_and_finds_it_again(tab: Tab) -> None:
    with previewing("--port", free_port()) as preview:
        tab.goto(preview.address + PAGE)
        wait_for(tab, "publiseres")
        preview.stop()
        wait_for(tab, "svarer ikke")
        save(preview, SERVICE.replace("Ring oss", "Kom innom"))
        second = Preview(preview.folder, "--port", str(preview.port))
        try:
            wait_for(tab, "Kom innom")
        finally:
            second.stop()


def test_eight_tabs_are_all_served(preview: Preview, eyes: Eyes) -> None:
    context = eyes.new_context(WIDE)
    try:
        # Tabs of one window: a browser lets one address have six connections for all of them.
        for _ in range(8):
            tab = context.new_page()
            assert tab.goto(preview.address + PAGE, timeout=60_000).status == 200
            tab.evaluate("Object.defineProperty(document, 'visibilityState', {get: () => 'hidden', configurable: true});"
                         "document.dispatchEvent(new Event('visibilitychange'))")
    finally:
        context.close()


def test_a_message_cannot_become_markup(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + PAGE)
    wait_for(tab, "publiseres")
    save(preview, SERVICE.replace("nei\nvedtak", "<img src=x onerror=\"document.title='tatt'\">\nvedtak"))
    panel = tab.locator(f"{NOTICE} .panel")
    panel.wait_for(timeout=60_000)
    assert "<img src=x" in panel.inner_text()
    assert panel.locator("img").count() == 0
    assert tab.title() != "tatt"


@pytest.mark.parametrize("view", MATRIX, ids=str)
def test_axe_finds_nothing_in_the_notice(view: View, preview: Preview, eyes: Eyes) -> None:
    context = eyes.new_context(view)
    try:
        tab = context.new_page()
        tab.goto(preview.address + PAGE)
        wait_for(tab, "publiseres")
        tab.locator(f"{NOTICE} button").click()
        assert axe_faults(tab) == []
        save(preview, FAULTY)
        wait_for(tab, "1 feil")
        assert tab.locator(f"{NOTICE} .panel").is_visible()
        assert axe_faults(tab) == []
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    finally:
        context.close()


@pytest.mark.parametrize("size", [(320, 640), (1280, 800), (320, 256), (400, 150), (1280, 100)], ids=str)
def test_the_way_out_is_never_covered(size: tuple[int, int], preview: Preview, eyes: Eyes) -> None:
    context = eyes.new_context(WIDE)
    try:
        tab = context.new_page()
        tab.set_viewport_size({"width": size[0], "height": size[1]})
        discreet = LONG.replace("ansvarlig:", "trygg: ja\nansvarlig:")
        preview.wait_for_rebuild(lambda: save(preview, discreet))
        tab.goto(preview.address + PAGE)
        wait_for(tab, "publiseres")
        save(preview, discreet.replace("egenandel: gratis\n", ""))
        tab.locator(f"{NOTICE} .panel").wait_for(state="attached", timeout=60_000)
        tab.get_by_text("1 feil").first.wait_for(state="attached", timeout=60_000)
        for top in (0, 50, 400, 100_000, 0):
            tab.evaluate(f"scrollTo({{top: {top}, behavior: 'instant'}})")
            tab.wait_for_timeout(100)
            covered = tab.evaluate("""() => {
              const exit = document.querySelector('[data-exit]').getBoundingClientRect();
              const notice = document.querySelector("aside[aria-label='Forhåndsvisning']").getBoundingClientRect();
              return exit.top < notice.bottom && notice.top < exit.bottom && exit.left < notice.right && notice.left < exit.right;
            }""")
            assert not covered, f"scrolled to {top}"
    finally:
        context.close()
