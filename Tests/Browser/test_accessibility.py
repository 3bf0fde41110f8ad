import pytest

from faults_for_axe import COLOUR_RULES, axe_faults
from faults_in_pages import is_moved_by_scheme, open_quietly
from published_site import Page
from real_browser import MATRIX, NARROW, Eyes, turn
from under_test import EVERYTHING, SAMPLES


@pytest.mark.parametrize("page", SAMPLES, ids=str)
def test_axe_finds_nothing_in_any_view(page: Page, eyes: Eyes, own: str) -> None:
    """Each page is opened once and looked at in all the views: loading it for each takes longer than looking.

    Where another scheme moves and hides nothing, only the rules of colours can find anything new in it.
    """
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    faults = []
    for view in MATRIX:
        needs_all = EVERYTHING or view.scheme == "light" or is_moved_by_scheme(tab, view)
        faults += [f"{view}: {fault}" for fault in axe_faults(turn(tab, view), None if needs_all else COLOUR_RULES)]
    # Others look at this tab after us.
    turn(tab, NARROW)
    assert faults == []
