"""Ten errands of people in trouble, done on the built site on a phone: every tap counted, every answer seen. Run through
scripts/citizen-tasks.

An errand begins where its people begin: on the front page, or on the page that a search engine led them to. It is over when its answer
is in the window or one tap dials it. Writing in a field is no tap, but choosing the field is.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Error, Locator, Page as Tab

from faults_in_pages import printed_pages
from published_site import Site
from real_browser import Eyes, open_eyes
from web_server import serving

PHONE = {"width": 360, "height": 740}
# How long to look for a thing that is not there, in milliseconds.
PATIENCE = 10_000
# How far from the top of the window somebody stops who has found what she scrolled for, in pixels.
REST = 200
MOST_TAPS = 2
MOST_SECONDS = 10
# A Tuesday morning in Norway, a day after the site of the tests was built.
NOW = datetime.datetime(2026, 11, 24, 9, 30, tzinfo=datetime.timezone.utc)
# How long a person takes: to find and hit a thing on the screen, to write a letter, to scroll a screen, and to wait for a page of some
# kilobytes on a slow line. All four are guesses on the slow side, for somebody who is upset.
SECONDS_OF_A_TAP, SECONDS_OF_A_LETTER, SECONDS_OF_A_SCREEN, SECONDS_OF_A_LOAD = 1.5, 0.3, 1.0, 1.2


@dataclass
class Errand:
    """What was done and seen; `answer` is the element that ends it."""

    tab: Tab
    own: str
    taps: int = 0
    letters: int = 0
    screens: float = 0
    loads: int = 0
    steps: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def begin(self, address: str) -> None:
        self.loads += 1
        self.tab.goto(self.own + address)
        self.steps.append(f"begins on `{address}`")

    def tap(self, target: Locator, name: str) -> None:
        """Scrolls to a thing as somebody would, and taps it."""
        self._scroll_to(target)
        self.taps += 1
        self.loads += 1
        target.click()
        self.tab.wait_for_load_state("load")
        self.steps.append(f"taps {name}")

    def search(self, text: str) -> None:
        box = self.tab.get_by_role("searchbox")
        self._scroll_to(box)
        self.taps += 1
        self.letters += len(text)
        box.click()
        # The answers come while somebody writes.
        box.press_sequentially(text)
        self.answers.first.wait_for()
        self.steps.append(f"taps the field and writes «{text}»")

    @property
    def answers(self) -> Locator:
        return self.tab.locator("[data-js] ol > li")

    def call_the_first_answer(self) -> None:
        """The number stands in the answer, or on the page that it leads to."""
        number = self.answers.first.locator('a[href^="tel:"]')
        if number.count() == 0:
            name = self.answers.first.locator("a").first
            self.tap(name, f"«{name.inner_text()}»")
            number = self.tab.locator('article a[href^="tel:"]')
        self.see(number, "whom to call")

    def see(self, answer: Locator, what: str) -> None:
        """The answer must be there, and be seen after no more than so much scrolling."""
        if answer.count() == 0 or not answer.first.is_visible():
            self.faults.append(f"does not see {what}")
            return
        self._scroll_to(answer.first)
        self.steps.append(f"sees {what}: «{' '.join(answer.first.inner_text().split())[:90]}»")

    def _scroll_to(self, target: Locator) -> None:
        top = target.first.evaluate("each => each.getBoundingClientRect().top")
        height = PHONE["height"]
        if not 0 <= top <= height * 0.9:
            self.screens += abs(top - REST) / height
            target.first.evaluate("(each, rest) => window.scrollBy(0, each.getBoundingClientRect().top - rest)", REST)

    @property
    def seconds(self) -> float:
        """What it takes a person: reckoned, so that a busy machine does not make the pages worse."""
        return (self.loads * SECONDS_OF_A_LOAD + self.taps * SECONDS_OF_A_TAP + self.letters * SECONDS_OF_A_LETTER
                + self.screens * SECONDS_OF_A_SCREEN)


def my_son(errand: Errand) -> None:
    errand.begin("/")
    errand.tap(errand.tab.get_by_role("link", name="Noen drikker eller ruser seg"), "«Noen drikker eller ruser seg»")
    entry = errand.tab.locator("li", has=errand.tab.get_by_role("link", name="Pårørendestøtte")).last
    errand.see(entry.locator('a[href^="tel:"]'), "whom to call")


def my_son_by_search(errand: Errand) -> None:
    errand.begin("/")
    errand.search("sønnen min ruser seg")
    errand.call_the_first_answer()


def what_it_costs(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.see(errand.tab.locator(".facts div", has_text="Pris"), "the price")


def a_referral(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.see(errand.tab.locator(".facts div", has_text="Trenger du henvisning?"), "whether a referral is needed")


def open_now(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.see(errand.tab.locator("[data-now]").first, "whether it is open")


def in_nynorsk(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.tap(errand.tab.get_by_role("link", name="Nynorsk"), "«Nynorsk»")
    if errand.tab.locator("html").get_attribute("lang") != "nn" or "rask-psykisk" not in errand.tab.url:
        errand.faults.append(f"is led to {errand.tab.url}")
    errand.see(errand.tab.locator(".lead"), "the same service")


def on_paper(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.tap(errand.tab.get_by_role("link", name="Ark til utskrift"), "«Ark til utskrift»")
    errand.see(errand.tab.locator(".number"), "the sheet")
    if (sheets := printed_pages(errand.tab)) != 1:
        errand.faults.append(f"prints {sheets} sheets")


def away_from_here(errand: Errand) -> None:
    errand.begin("/")
    errand.tap(errand.tab.get_by_role("link", name="Noen slår eller truer meg"), "«Noen slår eller truer meg»")
    exit = errand.tab.locator("[data-exit]")
    target = exit.get_attribute("href") or ""
    errand.tab.route(target + "**", lambda route: route.fulfill(body="<title>Været</title>", content_type="text/html"))
    errand.tap(exit, "«Forlat siden»")
    errand.tab.wait_for_url(target + "**")
    errand.steps.append("is on a page about the weather")


def i_want_to_die(errand: Errand) -> None:
    errand.begin("/")
    errand.see(errand.tab.locator('.acute a[href="tel:113"]'), "113 without a tap")
    errand.tap(errand.tab.get_by_role("link", name="Flere du kan ringe"), "«Flere du kan ringe»")
    errand.see(errand.tab.locator("li", has_text="Mental Helse").locator('a[href^="tel:"]'), "somebody to talk to")


def a_teacher(errand: Errand) -> None:
    errand.begin("/")
    errand.search("bekymret for en elev")
    errand.call_the_first_answer()


def little_norwegian(errand: Errand) -> None:
    errand.begin("/tjenester/rask-psykisk-helsehjelp/")
    errand.tap(errand.tab.get_by_role("link", name="English"), "«English»")
    errand.see(errand.tab.locator(".facts div", has_text="interpreter"), "that there is an interpreter")


ERRANDS: dict[str, Callable[[Errand], None]] = {
    "sønnen min ruser seg, hvem ringer jeg?": my_son,
    "sønnen min ruser seg, hvem ringer jeg? (med søk)": my_son_by_search,
    "koster det noe?": what_it_costs,
    "må jeg ha henvisning?": a_referral,
    "er det åpent nå?": open_now,
    "på nynorsk": in_nynorsk,
    "skriv ut": on_paper,
    "mannen min slår meg: kom deg bort fra siden": away_from_here,
    "jeg vil dø": i_want_to_die,
    "jeg er lærer og bekymret for en elev": a_teacher,
    "jeg snakker ikke norsk": little_norwegian,
}


def run_one(eyes: Eyes, own: str, name: str, picture: Path | None = None) -> Errand:
    """Does an errand in a browser of its own that has never been on the site."""
    context = eyes.browser.new_context(
        viewport=PHONE, locale="nb-NO", timezone_id="Europe/Oslo", has_touch=True, is_mobile=True)
    tab = context.new_page()
    tab.set_default_timeout(PATIENCE)
    tab.clock.set_fixed_time(NOW)
    errand = Errand(tab, own)
    try:
        ERRANDS[name](errand)
    except Error as error:  # What could not be done is a fault of the page, to be told with the rest.
        errand.faults.append(str(error).splitlines()[0])
    if picture:
        tab.screenshot(path=picture)
    context.close()
    if errand.taps > MOST_TAPS:
        errand.faults.append(f"{errand.taps} taps, over {MOST_TAPS}")
    if errand.seconds > MOST_SECONDS:
        errand.faults.append(f"{errand.seconds:.0f} seconds, over {MOST_SECONDS}")
    return errand


def run(eyes: Eyes, own: str, pictures: Path | None = None) -> dict[str, Errand]:
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    return {
        name: run_one(eyes, own, name, pictures / f"{number:02}.png" if pictures else None)
        for number, name in enumerate(ERRANDS, 1)
    }


def table(done: dict[str, Errand]) -> str:
    lines = ["| errand | taps | screens scrolled | seconds | what was done and seen |", "| --- | --- | --- | --- | --- |"]
    for name, errand in done.items():
        steps = ", ".join(errand.steps).replace("|", "/")
        lines.append(f"| {name} | {errand.taps} | {errand.screens:.1f} | {errand.seconds:.0f} | {steps} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/citizen-tasks", description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--pictures", type=Path, help="where to put what was seen at the end of each errand")
    arguments = parser.parse_args()
    site = Site(arguments.site)
    if not site.pages:
        parser.error(f"no pages in {arguments.site}: build it with scripts/site")
    with serving(site.folder) as own, open_eyes() as eyes:
        done = run(eyes, own, arguments.pictures)
    print(table(done))
    faults = [f"{name}: {fault}" for name, errand in done.items() for fault in errand.faults]
    print("\n".join(faults), file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
