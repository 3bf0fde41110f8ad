"""The way out of a page that somebody should not be seen with, with and without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Tab

from faults_in_pages import open_quietly
from published_site import Page
from real_browser import NARROW, Eyes, View
from under_test import SITE

DISCREET = [page for page in SITE.opened if "data-exit" in page.text]
ONE_OF_EACH_KIND = list({page.kind: page for page in DISCREET}.values())

one_of_each_kind = pytest.mark.parametrize("page", ONE_OF_EACH_KIND, ids=str)


def _neutral_page(tab: Tab) -> str:
    """Answers for the neutral page, which the tests' browser cannot reach, and tells its address."""
    target = tab.locator("[data-exit]").get_attribute("href") or ""
    tab.route(target + "**", lambda route: route.fulfill(body="<title>Været</title>", content_type="text/html"))
    return target


@pytest.mark.parametrize("page", DISCREET, ids=str)
def test_its_title_says_nothing_and_the_way_out_comes_first(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    assert tab.title() not in {"", tab.locator("h1").inner_text()}
    assert tab.locator("h1").inner_text().lower() not in tab.title().lower()
    tab.keyboard.press("Tab")
    assert tab.evaluate("() => document.activeElement.hasAttribute('data-exit')")


@one_of_each_kind
@pytest.mark.parametrize("scripts", [True, False])
def test_the_link_leads_away_in_the_same_tab(page: Page, scripts: bool, eyes: Eyes, own: str) -> None:
    tab = eyes.new_context(View(scripts=scripts)).new_page()
    tab.goto(own + page.address)
    target = _neutral_page(tab)
    tab.locator("[data-exit]").click()
    tab.wait_for_url(target + "**")
    assert len(tab.context.pages) == 1
    tab.context.close()


@one_of_each_kind
def test_with_scripts_the_page_is_not_in_the_history(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.new_context(NARROW).new_page()
    tab.goto(own + "/404.html")
    tab.goto(own + page.address)
    target = _neutral_page(tab)
    tab.locator("[data-exit]").click()
    tab.wait_for_url(target + "**")
    tab.go_back()
    assert tab.url == own + "/404.html"
    tab.context.close()


@one_of_each_kind
def test_shift_three_times_leads_away_and_other_keys_do_not(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.new_context(NARROW).new_page()
    tab.goto(own + page.address)
    target = _neutral_page(tab)
    for key in ("Shift", "Shift", "a", "Shift"):
        tab.keyboard.press(key)
    assert tab.url == own + page.address
    for _ in range(2):
        tab.keyboard.press("Shift")
    tab.wait_for_url(target + "**")
    tab.context.close()


def test_there_are_discreet_pages_to_look_at() -> None:
    if "tjenester/krisesenter" in "".join(page.address for page in SITE.opened):
        assert {"service", "topic", "sheet"} <= {page.kind for page in DISCREET}
