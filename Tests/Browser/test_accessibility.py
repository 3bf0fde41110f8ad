import pytest

from faults_for_axe import axe_faults
from faults_in_pages import open_quietly
from published_site import Page
from real_browser import MATRIX, NARROW, Eyes, turn
from under_test import SAMPLES


@pytest.mark.parametrize("page", SAMPLES, ids=str)
def test_axe_finds_nothing_in_any_view(page: Page, eyes: Eyes, own: str) -> None:
    """Each page is opened once and looked at in all the views: loading it for each takes longer than looking."""
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    faults = [f"{view}: {fault}" for view in MATRIX for fault in axe_faults(turn(tab, view))]
    # Others look at this tab after us.
    turn(tab, NARROW)
    assert faults == []
