"""«Åpent nå» is what the page itself says of the minute, whatever time zone the phone believes in."""

from __future__ import annotations

import datetime
import html
import re

import pytest

from published_site import Page
from real_browser import Eyes
from under_test import SITE

WITH_HOURS = [page for page in SITE.opened if "data-now=" in page.text]
# The page with the most to say, in each language.
LONGEST = list({page.language: page for page in sorted(WITH_HOURS, key=lambda page: len(page.text))}.values())


def _said(page: Page) -> list[list[tuple[int, str]]]:
    """For each of the page's hours, the minutes since 1970 and what is said from then on."""
    return [
        [(int(part.split(" ", 1)[0]), part.split(" ", 1)[1]) for part in html.unescape(text).split(";")]
        for text in re.findall(r'data-now="([^"]*)"', page.text)
    ]


def _at(minute: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(minute * 60, datetime.timezone.utc)


@pytest.mark.parametrize("page", LONGEST, ids=str)
@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/New_York", "Asia/Kolkata"])
def test_it_says_what_holds_this_minute_and_looks_again_when_it_is_seen(
    page: Page, zone: str, eyes: Eyes, own: str
) -> None:
    first = _said(page)[0]
    context = eyes.browser.new_context(timezone_id=zone)
    tab = context.new_page()
    tab.clock.set_fixed_time(_at(first[0][0]))
    tab.goto(own + page.address)
    place = tab.locator("[data-now]").first
    for start, text in first[:4] + first[-1:]:
        for minute in (start, start + 1):
            tab.clock.set_fixed_time(_at(minute))
            tab.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
            assert place.text_content() == text
            assert place.is_visible() == bool(text)
    context.close()


@pytest.mark.parametrize("page", WITH_HOURS, ids=str)
def test_an_old_page_falls_silent(page: Page) -> None:
    for said in _said(page):
        assert said == sorted(said)
        assert said[-1][1] == ""
        assert said[-1][0] - said[0][0] <= 14 * 24 * 60 + 60
