"""Text that is written from right to left, on every page that has some."""

from __future__ import annotations

import re

import pytest

from faults_in_direction import RIGHT_TO_LEFT, direction_faults, has_right_to_left, number_faults
from faults_in_pages import open_quietly, sideways_scroll
from published_site import Page
from real_browser import NARROW, Eyes
from under_test import SITE

WRITTEN = re.compile(rf'<main\b[\s\S]*\blang="({"|".join(RIGHT_TO_LEFT)})"')
PAGES = [page for page in SITE.opened if WRITTEN.search(page.text)]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_it_goes_from_right_to_left_and_numbers_do_not(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    assert has_right_to_left(tab)
    assert direction_faults(tab) + number_faults(tab) + sideways_scroll(tab) == []


def test_there_are_pages_from_right_to_left_to_look_at() -> None:
    if any(page.address.startswith("/ar/") for page in SITE.opened):
        assert {"service", "sheet"} <= {page.kind for page in PAGES}
