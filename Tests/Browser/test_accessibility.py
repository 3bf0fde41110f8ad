import pytest

from faults_for_axe import axe_faults
from faults_in_pages import open_quietly
from published_site import Page
from real_browser import MATRIX, NARROW, Eyes, turn
from under_test import SAMPLES, SITE

IN_EVERY_VIEW = {page.address for page in SAMPLES}


@pytest.mark.parametrize("page", SITE.opened, ids=str)
def test_axe_finds_nothing(page: Page, eyes: Eyes, own: str) -> None:
    """Each page is opened once and looked at in all the views that it is to be seen in: loading it for each takes longer than looking."""
    tab = turn(eyes.tab(NARROW), NARROW)
    open_quietly(tab, own + page.address, own)
    views = MATRIX if page.address in IN_EVERY_VIEW else [NARROW]
    faults = [f"{view}: {fault}" for view in views for fault in axe_faults(turn(tab, view))]
    # Others look at this tab after us.
    turn(tab, NARROW)
    assert faults == []
