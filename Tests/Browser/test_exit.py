"""The way out of a page that somebody should not be seen with, with and without JavaScript."""

from __future__ import annotations

import pytest

from faults_in_exit import history_faults, key_faults, link_faults, revealing_faults
from published_site import Page
from real_browser import Eyes
from under_test import SITE

DISCREET = [page for page in SITE.opened if "data-exit" in page.text]
ONE_OF_EACH_KIND = list({page.kind: page for page in DISCREET}.values())

one_of_each_kind = pytest.mark.parametrize("page", ONE_OF_EACH_KIND, ids=str)


@pytest.mark.parametrize("page", DISCREET, ids=str)
def test_its_title_says_nothing_and_the_way_out_comes_first(page: Page, eyes: Eyes, own: str) -> None:
    assert revealing_faults(eyes, own + page.address) == []


@one_of_each_kind
@pytest.mark.parametrize("scripts", [True, False])
def test_the_link_leads_away_in_the_same_tab(page: Page, scripts: bool, eyes: Eyes, own: str) -> None:
    assert link_faults(eyes, own + page.address, scripts) == []


@one_of_each_kind
def test_with_scripts_the_page_is_not_in_the_history(page: Page, eyes: Eyes, own: str) -> None:
    assert history_faults(eyes, own + "/404.html", own + page.address) == []


@one_of_each_kind
def test_shift_three_times_leads_away_and_other_keys_do_not(page: Page, eyes: Eyes, own: str) -> None:
    assert key_faults(eyes, own + page.address) == []


def test_there_are_discreet_pages_to_look_at() -> None:
    if "tjenester/krisesenter" in "".join(page.address for page in SITE.opened):
        assert {"service", "topic", "sheet"} <= {page.kind for page in DISCREET}
    assert DISCREET
