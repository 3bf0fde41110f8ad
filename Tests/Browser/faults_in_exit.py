"""The way out of a page that somebody should not be seen with. Each function opens the page anew and answers with faults in words."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from playwright.sync_api import Page as Tab, Route, TimeoutError as TooLate

from real_browser import NARROW, Eyes, View

# A neutral page is there at once: it is answered in the browser itself. Only a page that does not lead away waits so long.
PATIENCE = 15000


@contextlib.contextmanager
def _opened(eyes: Eyes, *urls: str, view: View = NARROW) -> Iterator[tuple[Tab, str]]:
    """A tab of its own that has been at the addresses in turn, and the neutral page that the last of them leads to."""
    context = eyes.new_context(view)
    try:
        tab = context.new_page()
        for url in urls:
            tab.goto(url)
        target = tab.locator("[data-exit]").get_attribute("href") or ""
        # The tests' browser cannot reach it.
        tab.route(target + "**", lambda route: route.fulfill(body="<title>Været</title>", content_type="text/html"))
        yield tab, target
    finally:
        context.close()


def _left(tab: Tab, target: str) -> bool:
    with contextlib.suppress(TooLate):
        tab.wait_for_url(target + "**", timeout=PATIENCE)
        return True
    return False


def revealing_faults(eyes: Eyes, url: str) -> list[str]:
    """The tab's title says nothing of the page, and the way out is the first thing that the tab key reaches."""
    faults = []
    with _opened(eyes, url) as (tab, target):
        heading = tab.locator("h1").inner_text()
        if not tab.title() or heading.lower() in tab.title().lower():
            faults.append(f"the title «{tab.title()}» tells what the page is about")
        if not target.startswith("https://"):
            faults.append(f"the way out leads to «{target}»")
        tab.keyboard.press("Tab")
        if not tab.evaluate("() => document.activeElement.hasAttribute('data-exit')"):
            faults.append("the way out is not the first thing that the tab key reaches")
    return faults


def link_faults(eyes: Eyes, url: str, scripts: bool) -> list[str]:
    with _opened(eyes, url, view=View(scripts=scripts)) as (tab, target):
        tab.locator("[data-exit]").click()
        faults = [] if _left(tab, target) else ["the link does not lead away in the same tab"]
        return faults + (["the link opens another tab"] if len(tab.context.pages) > 1 else [])


def history_faults(eyes: Eyes, before: str, url: str) -> list[str]:
    """With scripts, the way back is to what was there before the page."""
    with _opened(eyes, before, url) as (tab, target):
        tab.locator("[data-exit]").click()
        if not _left(tab, target):
            return ["the link does not lead away"]
        tab.go_back()
        return [] if tab.url == before else [f"the way back leads to {tab.url}"]


def key_faults(eyes: Eyes, url: str) -> list[str]:
    """Shift three times leads away; with another key in between it does not."""
    def nothing(route: Route) -> None:
        """The page stays, and can be asked whether it was about to go. Without any answer it may wait for ever."""
        route.fulfill(status=204)

    with _opened(eyes, url) as (tab, target):
        tab.route(target + "**", nothing)
        tab.evaluate("() => navigation.addEventListener('navigate', () => { window.goes = true; })")
        for key in ("Shift", "Shift", "a", "Shift"):
            tab.keyboard.press(key)
        if tab.evaluate("() => window.goes === true"):
            return ["keys lead away that should not"]
        tab.unroute(target + "**", nothing)
        for _ in range(2):
            tab.keyboard.press("Shift")
        return [] if _left(tab, target) else ["Shift three times does not lead away"]
