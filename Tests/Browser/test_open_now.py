"""«Åpent nå» is what the page itself says of the minute, whatever time zone the phone believes in."""

from __future__ import annotations

import pytest

from faults_in_open_now import open_now_faults, said_by, silence_faults
from published_site import Page
from real_browser import Eyes
from under_test import SITE

WITH_HOURS = [page for page in SITE.opened if "data-now=" in page.text]
# The page with the most to say, of each kind and language.
LONGEST = list({(page.kind, page.language): page for page in sorted(WITH_HOURS, key=lambda page: len(page.text))
                if said_by(page)}.values())


@pytest.mark.parametrize("page", LONGEST, ids=str)
@pytest.mark.parametrize("zone", ["Europe/Oslo", "America/New_York", "Asia/Kolkata"])
def test_it_says_what_holds_this_minute_and_looks_again_when_it_is_seen(
    page: Page, zone: str, eyes: Eyes, own: str
) -> None:
    assert open_now_faults(eyes, own + page.address, page, zone) == []


@pytest.mark.parametrize("page", WITH_HOURS, ids=str)
def test_an_old_page_falls_silent(page: Page) -> None:
    assert silence_faults(page) == []


def test_there_are_pages_that_say_it() -> None:
    assert "service" in {page.kind for page in WITH_HOURS}
