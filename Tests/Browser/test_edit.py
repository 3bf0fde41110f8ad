"""The form at /_rediger/ in a real browser: a service is made and mended without a line of Markdown, and no other page can do it."""

from __future__ import annotations

import http.client
import json
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page as Tab, expect

from built_program import program
from faults_for_axe import axe_faults
from preview_program import PATIENCE, SERVICE, TODAY, Preview, free_port, previewing
from real_browser import Eyes, View

CONTENT = Path(__file__).resolve().parents[2] / "content"
WIDE = View(1280)
VIEWS = [View(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]
LIST = "/_rediger/"
NEW = "/_rediger/?ny=ja"
STATUS = ".tilstand"
WAIT = 60_000


@pytest.fixture
def preview() -> Iterator[Preview]:
    with previewing() as preview:
        yield preview


@pytest.fixture
def tab(eyes: Eyes) -> Iterator[Tab]:
    context = eyes.new_context(WIDE)
    tab = context.new_page()
    tab.faults = []  # type: ignore[attr-defined]
    tab.on("pageerror", lambda error: tab.faults.append(str(error)))  # type: ignore[attr-defined]
    # A page that is not saved asks before it is left; a test leaves.
    tab.on("dialog", lambda dialog: dialog.accept())
    yield tab
    assert tab.faults == []  # type: ignore[attr-defined]
    context.close()


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def file_of(preview: Preview, name: str) -> Path:
    return preview.content / "tjenester" / f"{name}.md"


def check(preview: Preview) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program(), "check", "--today", TODAY, "--output", "ikke-publisert"], cwd=preview.folder, capture_output=True, text=True,
        check=False)


def open_form(tab: Tab, preview: Preview, address: str) -> None:
    tab.goto(preview.address + address)
    until(lambda: tab.locator(STATUS).inner_text() != "Henter teksten …")


def expect_status(tab: Tab, text: str | re.Pattern[str]) -> None:
    expect(tab.locator(STATUS)).to_contain_text(text, timeout=WAIT)


def expect_message(tab: Tab, text: str) -> None:
    expect(tab.locator(".linje [role=status]")).to_contain_text(text, timeout=WAIT)


def test_a_service_is_made_in_the_form_alone_and_the_missing_price_is_seen_and_mended(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + LIST)
    tab.get_by_role("link", name="Ny tjeneste").click()
    expect_status(tab, "4 feil")
    tab.get_by_role("textbox", name="Tittel").fill("Kafé for pårørende")
    tab.get_by_label("pårørende", exact=True).check()
    tab.locator("#f-henvisning-type").select_option("ikke nødvendig")
    tab.get_by_role("textbox", name="Teksten på siden").fill("Her møter du andre som har en syk i familien.\n")
    expect_status(tab, "1 feil · blir ikke publisert")
    summary = tab.get_by_role("region", name="Dette må rettes")
    assert summary.get_by_role("link").all_inner_texts() == ["tilbudet sier ikke hva det koster"]
    field = tab.get_by_role("group", name="Egenandel")
    assert "tilbudet sier ikke hva det koster" in field.inner_text()
    assert "f-egenandel-m" in (field.get_attribute("aria-describedby") or "")
    assert not file_of(preview, "kafe-for-parorende").exists()
    summary.get_by_role("link").click()
    assert tab.evaluate("document.activeElement.id") == "f-egenandel"
    field.get_by_label("Type").select_option("gratis")
    expect_status(tab, "kan publiseres")
    expect(tab.get_by_role("region", name="Dette må rettes")).to_have_count(0)
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect_message(tab, "Lagret i «tjenester/kafe-for-parorende.md»")
    assert tab.url == preview.address + "/_rediger/kafe-for-parorende"
    assert file_of(preview, "kafe-for-parorende").read_text(encoding="utf-8") == (
        "---\ntittel: Kafé for pårørende\nmålgruppe:\n  hvem: [pårørende]\negenandel:\n  type: gratis\n"
        "henvisning:\n  type: ikke nødvendig\n---\nHer møter du andre som har en syk i familien.\n")
    checked = check(preview)
    assert checked.returncode == 0, checked.stderr
    assert "kafe-for-parorende.md" not in "".join(line for line in checked.stderr.splitlines() if line.startswith("feil"))
    # What is saved can be changed at once, and from the start.
    tab.get_by_label("Ingress").fill("En kafé hver onsdag.")
    tab.keyboard.press("Control+s")
    until(lambda: "ingress: En kafé hver onsdag.\n" in file_of(preview, "kafe-for-parorende").read_text(encoding="utf-8"))
    preview.wait_until(lambda: preview.get("/tjenester/kafe-for-parorende/")[0] == 200)
    open_form(tab, preview, "/_rediger/kafe-for-parorende")
    assert tab.get_by_role("textbox", name="Tittel").input_value() == "Kafé for pårørende"


def test_a_service_is_made_with_the_keyboard_alone(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, NEW)

    def go_to(name: str) -> None:
        """Tab goes on until it is there, and each place on the way can be seen."""
        for _ in range(200):
            tab.keyboard.press("Tab")
            label = tab.evaluate("""() => {
                const element = document.activeElement;
                const labels = Array.from(element.labels || []).map(label => label.innerText);
                const group = element.closest('fieldset');
                const box = element.getBoundingClientRect();
                const bar = document.querySelector('.linje').getBoundingClientRect();
                const covered = !element.closest('.linje') && bar.top <= box.top && box.top < innerHeight;
                return { name: [group && group.querySelector('legend').innerText, ...labels, element.tagName === 'BUTTON' && element.innerText]
                    .filter(Boolean).join(' '), covered };
            }""")
            assert not label["covered"], label
            if label["name"] == name:
                return
        raise AssertionError(f"{name} is not reached")

    go_to("Tittel (må fylles ut)")
    tab.keyboard.type("Samtalegruppe")
    go_to("Hvem voksne")
    tab.keyboard.press("Space")
    go_to("Egenandel (må fylles ut) Type")
    tab.keyboard.type("gratis")
    go_to("Henvisning (må fylles ut) Type")
    tab.keyboard.type("ikke")
    go_to("Telefon Legg til: telefon")
    tab.keyboard.press("Enter")
    until(lambda: tab.evaluate("document.activeElement.id") == "f-kontakt-telefon-0-nummer")
    tab.keyboard.type("00 00 12 34")
    go_to("Teksten på siden")
    tab.keyboard.type("Vi møtes hver uke.")
    expect_status(tab, "kan publiseres")
    go_to("Lagre")
    tab.keyboard.press("Enter")
    expect_message(tab, "Lagret")
    text = file_of(preview, "samtalegruppe").read_text(encoding="utf-8")
    assert "  hvem: [voksne]\n" in text and "  telefon:\n    - nummer: 00 00 12 34\n" in text
    assert check(preview).returncode == 0


COMMENTED = SERVICE.replace("vedtak: nei", "# avtalt med lederen\nvedtak: 'nei'   # fra 2026")


def test_only_the_changed_lines_of_a_service_change(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: file_of(preview, "samtale").write_bytes(COMMENTED.replace("\n", "\r\n").encode()))
    open_form(tab, preview, "/_rediger/samtale")
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    tab.locator("#f-kontakt-telefon-0-til").wait_for(state="attached")
    tab.locator("#f-kontakt-telefon-0-nummer").fill("00 00 12 35")
    tab.get_by_role("textbox", name="Teksten på siden").fill("\nKom innom.\n")
    expect_message(tab, "Endringer er ikke lagret")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect_message(tab, "Lagret i «tjenester/samtale.md»")
    wanted = COMMENTED.replace("Samtaletilbudet", "Samtale nå").replace("12 34", "12 35").replace("Ring oss, så finner vi en tid.", "Kom innom.")
    assert file_of(preview, "samtale").read_bytes() == wanted.replace("\n", "\r\n").encode()


def test_the_page_is_seen_as_it_would_be_while_it_is_written(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    frame = tab.frame_locator("iframe")
    expect(frame.locator("h1")).to_have_text("Samtaletilbudet", timeout=WAIT)
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    expect(frame.locator("h1")).to_have_text("Samtale nå", timeout=WAIT)
    assert "Samtale nå" not in preview.get("/tjenester/samtale/")[2].decode(), "nothing is saved"
    tab.get_by_role("heading", name="Lavterskel: de ni kriteriene").click()
    assert tab.locator(".tabell tbody tr").count() == 9
    # A draft is hidden on the site, and seen here.
    tab.get_by_role("heading", name="Om siden").click()
    tab.get_by_label("Utkast").select_option("ja")
    expect_status(tab, "skjult: den er et utkast")
    expect(frame.locator("h1")).to_have_text("Samtale nå", timeout=WAIT)


def test_a_text_with_errors_is_saved_as_a_draft_or_after_a_question(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.locator("#f-egenandel-type").select_option("")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect(tab.get_by_text("kan ingen sider på nettstedet publiseres")).to_be_visible(timeout=WAIT)
    assert tab.evaluate("document.activeElement.textContent") == "Lagre som utkast"
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE
    tab.keyboard.press("Enter")
    expect_message(tab, "Lagret")
    text = file_of(preview, "samtale").read_text(encoding="utf-8")
    assert "utkast: ja\n" in text and "egenandel" not in text
    assert check(preview).returncode == 0


def test_what_somebody_else_saved_is_never_written_over(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.get_by_role("textbox", name="Tittel").fill("Min tittel")
    other = SERVICE.replace("Samtaletilbudet", "Deres tittel")
    file_of(preview, "samtale").write_text(other, encoding="utf-8")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect_message(tab, "Ingenting er lagret")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == other
    assert tab.get_by_role("textbox", name="Tittel").input_value() == "Min tittel"
    preview.wait_until(lambda: "Deres tittel" in preview.get("/tjenester/samtale/")[2].decode())
    tab.get_by_role("button", name=re.compile("Hent filen på nytt")).click()
    expect(tab.get_by_role("textbox", name="Tittel")).to_have_value("Deres tittel", timeout=WAIT)


def test_a_new_text_takes_nobodys_place(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, NEW)
    tab.get_by_role("textbox", name="Tittel").fill("Samtale")
    expect(tab.get_by_role("region", name="Dette må rettes")).to_contain_text("Det finnes allerede en tekst", timeout=WAIT)
    tab.get_by_role("button", name="Lagre", exact=True).click()
    tab.get_by_role("button", name="Lagre likevel").click()
    expect_message(tab, "Det finnes allerede en tekst")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE


# An answer of the preview that is kept back until the test lets it go, as one that takes its time.
HOLD = """place => {
    const own = window.fetch;
    window.held = [];
    window.fetch = async (address, options) => {
        const answer = await own(address, options);
        if (String(address).endsWith(place)) await new Promise(go => window.held.push(go));
        return answer;
    };
    window.release = () => { window.fetch = own; window.held.splice(0).forEach(go => go()); };
}"""


def hold(tab: Tab, action: str) -> None:
    tab.evaluate(HOLD, action)


def wait_until_held(tab: Tab) -> None:
    until(lambda: tab.evaluate("window.held.length") > 0)


def caret(tab: Tab) -> list[object]:
    return tab.evaluate("[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd]")


def test_letters_typed_while_it_is_saved_are_kept(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    expect_status(tab, "kan publiseres")
    title = tab.get_by_role("textbox", name="Tittel")
    title.fill("Samtale")
    hold(tab, "/lagre")
    tab.keyboard.press("Control+s")
    wait_until_held(tab)
    assert "tittel: Samtale\n" in file_of(preview, "samtale").read_text(encoding="utf-8")
    tab.keyboard.type(" nå")
    tab.get_by_role("textbox", name="Teksten på siden").press("Control+End")
    tab.keyboard.type("Velkommen!")
    tab.evaluate("release()")
    expect_message(tab, "Endringer er ikke lagret")
    assert title.input_value() == "Samtale nå"
    assert tab.evaluate("document.activeElement.id") == "f-_tekst"
    tab.keyboard.press("Control+s")
    expect_message(tab, "Lagret")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE.replace("Samtaletilbudet", "Samtale nå") + "Velkommen!"


def test_the_caret_stays_where_it_was_when_faults_come_and_when_it_is_saved(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.locator("#f-egenandel-type").select_option("")
    tab.get_by_label("Ingress").evaluate("field => { field.focus(); field.setSelectionRange(7, 7); }")
    tab.keyboard.type("og lange ")
    expect_status(tab, "1 feil")
    assert caret(tab) == ["f-ingress", 16, 16]
    # A draft is drawn anew, since the form's own answer to «utkast» is another.
    tab.get_by_role("button", name="Lagre som utkast").evaluate("button => button.click()")
    expect_message(tab, "Lagret")
    assert caret(tab) == ["f-ingress", 16, 16]
    tab.keyboard.type("gode ")
    tab.keyboard.press("Control+s")
    until(lambda: "ingress: Gratis og lange gode samtaler" in file_of(preview, "samtale").read_text(encoding="utf-8"))
    expect_message(tab, "Lagret")
    assert caret(tab) == ["f-ingress", 21, 21]


def test_half_a_date_leaves_the_line_as_it_was_written(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
    day = tab.locator("#f-kontrollert")
    assert day.input_value() == "2026-11-01"
    day.focus()
    tab.keyboard.press("Backspace")
    assert day.evaluate("field => field.validity.badInput")
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    tab.keyboard.press("Control+s")
    expect_message(tab, "Lagret")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE.replace("Samtaletilbudet", "Samtale nå")
    assert day.input_value() == "2026-11-01", "and it stands there again"


def test_an_answer_to_an_older_question_does_not_take_the_place_of_a_newer_one(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    expect_status(tab, "kan publiseres")
    tab.evaluate("""() => {
        window.told = [];
        const status = document.querySelector('.tilstand');
        new MutationObserver(() => window.told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
    }""")
    hold(tab, "/vurder")
    price = tab.locator("#f-egenandel-type")
    price.select_option("")
    wait_until_held(tab)
    price.select_option("gratis")
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    # As long as the form waits before it asks again.
    tab.wait_for_timeout(500)
    tab.evaluate("release()")
    expect(tab.frame_locator("iframe").locator("h1")).to_have_text("Samtale nå", timeout=WAIT)
    assert not [text for text in tab.evaluate("told") if "feil" in text]
    expect(tab.get_by_role("region", name="Dette må rettes")).to_have_count(0)


def test_a_question_that_no_longer_has_a_reason_goes_away(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.locator("#f-egenandel-type").select_option("")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    doubt = tab.get_by_text("kan ingen sider på nettstedet publiseres")
    expect(doubt).to_be_visible(timeout=WAIT)
    tab.locator("#f-egenandel-type").select_option("gratis")
    expect(doubt).to_be_hidden(timeout=WAIT)
    expect(tab.get_by_role("button", name="Lagre", exact=True)).to_be_visible()
    tab.locator("#f-egenandel-type").select_option("")
    expect_status(tab, "1 feil")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect(doubt).to_be_visible(timeout=WAIT)
    tab.keyboard.press("Escape")
    expect(doubt).to_be_hidden()
    assert tab.evaluate("document.activeElement.textContent") == "Lagre"
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE


def test_a_draft_that_could_not_be_saved_is_none(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.locator("#f-egenandel-type").select_option("")
    other = SERVICE.replace("Samtaletilbudet", "Deres tittel")
    preview.wait_for_rebuild(lambda: file_of(preview, "samtale").write_text(other, encoding="utf-8"))
    tab.get_by_role("button", name="Lagre som utkast").click()
    expect_message(tab, "Ingenting er lagret")
    tab.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
    assert tab.get_by_label("Utkast").input_value() == ""
    expect_message(tab, "Ingenting er lagret")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == other
    # What was a draft before stays one.
    file_of(preview, "samtale").write_text(SERVICE.replace("tittel", "utkast: ja\ntittel", 1), encoding="utf-8")
    preview.wait_until(lambda: preview.get("/tjenester/samtale/")[0] == 404)
    open_form(tab, preview, "/_rediger/samtale")
    tab.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    file_of(preview, "samtale").write_text(other, encoding="utf-8")
    tab.get_by_role("button", name="Lagre som utkast").click()
    expect_message(tab, "Ingenting er lagret")
    assert tab.get_by_label("Utkast").input_value() == "ja"


def test_a_preview_that_is_started_again_loses_nothing_of_what_is_written(tab: Tab) -> None:
    port = free_port()
    with previewing("--port", port) as preview:
        open_form(tab, preview, "/_rediger/samtale")
        expect_status(tab, "kan publiseres")
        before = token(preview)
        preview.stop()
        title = tab.get_by_role("textbox", name="Tittel")
        title.fill("Samtale nå")
        expect_status(tab, "Forhåndsvisningen svarer ikke")
        tab.keyboard.press("Control+s")
        expect_message(tab, "Forhåndsvisningen svarer ikke")
        again = Preview(preview.folder, "--port", port)
        try:
            assert token(again) != before
            assert title.input_value() == "Samtale nå"
            tab.keyboard.press("Control+s")
            expect_message(tab, "Lagret i «tjenester/samtale.md»")
            expect_status(tab, "kan publiseres")
            assert file_of(again, "samtale").read_text(encoding="utf-8") == SERVICE.replace("Samtaletilbudet", "Samtale nå")
            # While nobody stops it, it is not asked twice.
            title.fill("Samtale")
            expect(tab.frame_locator("iframe").locator("h1")).to_have_text("Samtale", timeout=WAIT)
        finally:
            again.stop()


def test_an_address_that_another_file_has_is_refused_with_that_files_name(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: file_of(preview, "pårørende").write_text(SERVICE, encoding="utf-8"))
    open_form(tab, preview, NEW)
    tab.get_by_role("textbox", name="Tittel").fill("Parorende")
    expect(tab.get_by_role("region", name="Dette må rettes")).to_contain_text(
        "Det finnes allerede en tekst i «tjenester/pårørende.md»", timeout=WAIT)
    tab.get_by_role("button", name="Lagre", exact=True).click()
    tab.get_by_role("button", name="Lagre likevel").click()
    expect_message(tab, "Det finnes allerede en tekst i «tjenester/pårørende.md»")
    assert not file_of(preview, "parorende").exists()


def test_a_title_in_other_letters_asks_for_the_name_of_the_file(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, NEW)
    name = tab.get_by_label("Navn på filen")
    expect(name).to_be_hidden()
    tab.get_by_role("textbox", name="Tittel").fill("Психічне здоров'я")
    summary = tab.get_by_role("region", name="Dette må rettes")
    summary.get_by_role("link", name="adressen til siden kan ikke lages").click(timeout=WAIT)
    assert tab.evaluate("document.activeElement.id") == "f-_navn"
    assert axe_faults(tab) == []
    tab.keyboard.type("Psykisk helse")
    expect_status(tab, "3 feil")
    tab.get_by_label("voksne", exact=True).check()
    tab.locator("#f-henvisning-type").select_option("ikke nødvendig")
    tab.locator("#f-egenandel-type").select_option("gratis")
    tab.get_by_role("textbox", name="Teksten på siden").fill("Hei.\n")
    expect(summary).to_have_count(0, timeout=WAIT)
    tab.keyboard.press("Control+s")
    expect_message(tab, "Lagret i «tjenester/psykisk-helse.md»")
    expect(name).to_have_count(0)
    assert "tittel: \"Психічне здоров'я\"" in file_of(preview, "psykisk-helse").read_text(encoding="utf-8")


def test_a_file_that_is_gone_can_be_saved_where_it_was(preview: Preview, tab: Tab) -> None:
    open_form(tab, preview, "/_rediger/samtale")
    tab.get_by_role("textbox", name="Tittel").fill("Samtale nå")
    preview.wait_for_rebuild(lambda: file_of(preview, "samtale").unlink())
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect_message(tab, "er flyttet eller slettet")
    tab.get_by_role("button", name="Lagre den på nytt der den var").click()
    expect_message(tab, "Lagret i «tjenester/samtale.md»")
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE.replace("Samtaletilbudet", "Samtale nå")


def test_a_choice_that_is_taken_away_and_made_again_stands_where_it_stood(preview: Preview, tab: Tab) -> None:
    text = SERVICE.replace("målgruppe: voksne", "målgruppe:\n  hvem: [voksne, eldre, ungdom]")
    preview.wait_for_rebuild(lambda: file_of(preview, "samtale").write_text(text, encoding="utf-8"))
    open_form(tab, preview, "/_rediger/samtale")
    for name in ("voksne", "eldre"):
        tab.get_by_label(name, exact=True).uncheck()
    for name in ("eldre", "voksne"):
        tab.get_by_label(name, exact=True).check()
    expect_message(tab, "Ingen endringer")
    tab.get_by_label("barn", exact=True).check()
    tab.keyboard.press("Control+s")
    expect_message(tab, "Lagret")
    assert "hvem: [voksne, eldre, ungdom, barn]\n" in file_of(preview, "samtale").read_text(encoding="utf-8")


def test_a_text_of_the_largest_size_can_be_saved(preview: Preview, tab: Tab) -> None:
    text = SERVICE + "\n" + "Et avsnitt om det samme, en gang til.\n\n" * 14_000
    preview.wait_for_rebuild(lambda: file_of(preview, "samtale").write_text(text, encoding="utf-8"))
    assert send(preview, json.dumps({"fil": "tjenester/samtale.md", "grunnlag": text, "felt": {"tittel": "Samtale nå"},
                                     "tekst": text.split("---\n", 2)[2]})) == 200
    assert "tittel: Samtale nå\n" in file_of(preview, "samtale").read_text(encoding="utf-8")


def test_a_new_service_begins_empty(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: file_of(preview, "ny-tjeneste").write_text(SERVICE, encoding="utf-8"))
    for _ in range(2):
        tab.goto(preview.address + LIST)
        tab.get_by_role("link", name="Ny tjeneste").click()
        expect_status(tab, "4 feil")
        assert tab.evaluate("""Array.from(document.querySelectorAll('#skjema input:not([type=checkbox]), #skjema textarea, #skjema select'))
            .map(field => field.value).filter(Boolean)""") == []
        assert tab.locator("#skjema input:checked").count() == 0
        assert tab.locator("#tittel").inner_text() == "Ny tjeneste"
        expect(tab.get_by_role("region", name="Dette må rettes")).not_to_contain_text("finnes allerede")
        # Once more, after another one that was not saved.
        tab.get_by_role("textbox", name="Tittel").fill("Kafé")


def test_a_page_leads_to_its_form(preview: Preview, tab: Tab) -> None:
    tab.goto(preview.address + "/tjenester/samtale/")
    tab.get_by_role("button", name="Vis").click(timeout=WAIT)
    tab.get_by_role("link", name="Rediger i skjemaet").click()
    expect_status(tab, "kan publiseres")
    assert tab.get_by_role("textbox", name="Tittel").input_value() == "Samtaletilbudet"


def test_the_list_is_searched_and_filtered(preview: Preview, tab: Tab) -> None:
    preview.wait_for_rebuild(lambda: file_of(preview, "annet").write_text(SERVICE.replace("egenandel: gratis\n", ""), encoding="utf-8"))
    open_list = preview.address + LIST
    tab.goto(open_list)
    assert tab.locator("#tekster li:visible").count() == 2
    tab.get_by_label("Status").select_option("avvist")
    assert tab.locator("#tekster li:visible .om").all_inner_texts() == ["avvist: filen har feil · bokmål · tjenester/annet.md"]
    tab.get_by_label("Status").select_option("")
    tab.get_by_label("Søk i titlene").fill("finnes ikke")
    assert tab.locator("#treff").inner_text() == "0 tekster"


def test_the_form_speaks_nynorsk_and_writes_it(tab: Tab) -> None:
    with previewing("--language", "nn") as preview:
        tab.goto(preview.address + LIST)
        tab.get_by_role("link", name="Ny teneste").click()
        expect_status(tab, "blir ikkje publisert")
        tab.get_by_role("textbox", name="Tittel").fill("Samtale på nynorsk")
        tab.get_by_label("vaksne", exact=True).check()
        tab.get_by_role("group", name="Tilvising").get_by_label("Type").select_option("ikkje nødvendig")
        tab.get_by_role("group", name="Eigendel").get_by_label("Type").select_option("gratis")
        expect_status(tab, "kan publiserast")
        tab.get_by_role("button", name="Lagre", exact=True).click()
        expect_message(tab, "Lagra i «")
        text = file_of(preview, "samtale-pa-nynorsk").read_text(encoding="utf-8")
        assert "  hvem: [vaksne]\n" in text or "  kven: [vaksne]\n" in text
        assert "tilvising:\n" in text and "eigendel:\n" in text


@pytest.fixture(scope="module")
def example() -> Iterator[Preview]:
    with previewing(content=CONTENT) as preview:
        yield preview


@pytest.mark.parametrize("name", ["psykisk-helsetjeneste", "barnehus.nn", "frisklivssentral", "flyktninghelse.ar", "legevakt", "bostøtte"])
def test_a_form_that_nobody_changed_leaves_every_byte(name: str, example: Preview, tab: Tab) -> None:
    before = file_of(example, name).read_bytes()
    open_form(tab, example, f"/_rediger/{name}")
    assert tab.locator("textarea.notasjon").count() == (1 if name == "flyktninghelse.ar" else 0)
    # A change that is taken back is none either, but is sent and written all the same.
    title = tab.get_by_role("textbox", name="Tittel")
    kept = title.input_value()
    title.fill(kept + " nå")
    tab.get_by_role("button", name="Lagre", exact=True).click()
    expect_message(tab, "Lagret")
    assert file_of(example, name).read_bytes() != before
    title = tab.get_by_role("textbox", name="Tittel")
    title.fill(kept)
    tab.get_by_role("button", name="Lagre", exact=True).click()
    until(lambda: file_of(example, name).read_bytes() == before)


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_axe_finds_nothing_in_the_form(view: View, preview: Preview, eyes: Eyes) -> None:
    context = eyes.new_context(view)
    try:
        tab = context.new_page()
        tab.on("dialog", lambda dialog: dialog.accept())
        tab.goto(preview.address + LIST)
        assert axe_faults(tab) == []
        open_form(tab, preview, "/_rediger/samtale")
        expect_status(tab, "kan publiseres")
        assert axe_faults(tab) == []
        tab.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
        tab.locator("#f-deltilbud-ny").click()
        tab.locator("#f-deltilbud-0-navn").fill("Gruppe")
        tab.locator("#f-egenandel-type").select_option("")
        expect_status(tab, "feil")
        tab.evaluate("document.querySelectorAll('details').forEach(box => { box.open = true; })")
        assert axe_faults(tab) == []
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        tab.get_by_role("button", name="Lagre", exact=True).click()
        tab.get_by_role("button", name="Lagre likevel").wait_for(timeout=WAIT)
        assert axe_faults(tab) == []
    finally:
        context.close()


# What is sent, and by whom.

ACTION = "/_terskel/rediger/lagre"
ATTACK = json.dumps({"fil": "tjenester/samtale.md", "grunnlag": SERVICE, "felt": {"tittel": "Tatt"}, "tekst": None})


def token(preview: Preview) -> str:
    found = re.search(r'name="terskel-nokkel" content="([^"]+)"', preview.get("/_rediger/samtale")[2].decode())
    assert found
    return found[1]


def send(preview: Preview, body: str = ATTACK, path: str = ACTION, method: str = "POST", **changed: str | None) -> int:
    headers: dict[str, str | None] = {
        "Host": f"127.0.0.1:{preview.port}", "Origin": preview.address, "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/json", "X-Terskel-Nokkel": token(preview),
    }
    headers.update({name.replace("_", "-"): value for name, value in changed.items()})
    connection = http.client.HTTPConnection("127.0.0.1", preview.port, timeout=PATIENCE)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in headers.items():
            if value is not None:
                connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(body.encode())))
        connection.endheaders(body.encode())
        return connection.getresponse().status
    finally:
        connection.close()


def test_what_a_page_of_ours_sends_is_saved(preview: Preview) -> None:
    assert send(preview) == 200
    assert "Tatt" in file_of(preview, "samtale").read_text(encoding="utf-8")


@pytest.mark.parametrize(("changed", "status"), [
    ({"Host": "evil.example"}, 403), ({"Host": "evil.example:8400", "Origin": "http://evil.example:8400"}, 403),
    ({"Origin": "https://evil.example"}, 403), ({"Origin": "null"}, 403), ({"Origin": None}, 403),
    ({"Sec_Fetch_Site": "cross-site"}, 403), ({"Sec_Fetch_Site": "none"}, 403), ({"Sec_Fetch_Site": None}, 403),
    ({"X_Terskel_Nokkel": "gjettet"}, 403), ({"X_Terskel_Nokkel": None}, 403),
    ({"Content_Type": "text/plain"}, 415), ({"Content_Type": "application/x-www-form-urlencoded"}, 415), ({"Content_Type": None}, 415),
    ({"method": "PUT"}, 413), ({"path": "/_rediger/samtale"}, 413), ({"path": "/_terskel/rediger/slett"}, 405),
    ({"body": "x" * (4 << 20) + "x"}, 413), ({"body": "{"}, 400), ({"body": ATTACK.replace("samtale", "../nettsted")}, 400),
    ({"body": ATTACK.replace("tjenester/samtale.md", "nettsted.yaml")}, 400),
    ({"body": ATTACK.replace("tjenester/samtale.md", "tjenester/../../ute.md")}, 400),
    ({"body": ATTACK.replace("samtale.md", "borte.md")}, 409), ({"body": ATTACK.replace("tittel: Samtaletilbudet", "tittel: Et annet")}, 409),
])
def test_nobody_else_changes_a_file(preview: Preview, changed: dict[str, str], status: int) -> None:
    before = {path: path.read_bytes() for path in preview.folder.rglob("*") if path.is_file()}
    assert send(preview, **changed) == status
    assert {path: path.read_bytes() for path in preview.folder.rglob("*") if path.is_file()} == before
    assert preview.get("/")[0] == 200


def test_half_of_what_is_sent_changes_nothing(preview: Preview) -> None:
    head = (f"POST {ACTION} HTTP/1.1\r\nHost: 127.0.0.1:{preview.port}\r\nOrigin: {preview.address}\r\nSec-Fetch-Site: same-origin\r\n"
            f"Content-Type: application/json\r\nX-Terskel-Nokkel: {token(preview)}\r\nContent-Length: {len(ATTACK.encode())}\r\n\r\n")
    assert preview.send(head.encode() + ATTACK.encode()[:-1], hang_up=True) == b""
    assert file_of(preview, "samtale").read_text(encoding="utf-8") == SERVICE
    # What comes after a body is the next request.
    answer = preview.send(head.encode() + ATTACK.encode() + b"GET /robots.txt HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n" % preview.port)
    assert answer.count(b"HTTP/1.1 200 OK") == 2


def test_the_form_may_not_be_framed_or_read_by_others(preview: Preview) -> None:
    for path in (LIST, NEW, "/_rediger/samtale", "/_rediger/finnes-ikke"):
        _, headers, body = preview.get(path)
        assert headers["x-frame-options"] == "DENY"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
        assert b"<script>" not in body and b"style=" not in body
    assert preview.get("/_rediger/..%2f..%2fetc%2fpasswd")[0] == 404
    assert preview.get("/_terskel/utkast/1/../../../etc/passwd")[0] == 404
