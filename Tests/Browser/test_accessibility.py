import pytest

from faults_for_axe import axe_faults
from faults_in_pages import open_quietly
from published_site import Page
from real_browser import MATRIX, NARROW, Eyes, View
from under_test import SAMPLES, SITE

EVERY_PAGE_ONCE = [(page, NARROW) for page in SITE.opened]
SAMPLES_IN_EVERY_VIEW = [(page, view) for view in MATRIX if view != NARROW for page in SAMPLES]


@pytest.mark.parametrize(("page", "view"), EVERY_PAGE_ONCE + SAMPLES_IN_EVERY_VIEW, ids=str)
def test_axe_finds_nothing(page: Page, view: View, eyes: Eyes, own: str) -> None:
    tab = eyes.tab(view)
    open_quietly(tab, own + page.address, own)
    assert axe_faults(tab) == []
