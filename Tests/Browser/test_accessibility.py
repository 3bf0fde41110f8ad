import pytest

from faults_for_axe import COLOUR_RULES, axe_faults
from faults_in_pages import is_moved_by_scheme, open_quietly
from published_site import Page
from real_browser import NARROW, SCHEMES, WIDTHS, Eyes, View, turn
from under_test import EVERYTHING, SAMPLES


@pytest.mark.parametrize("page", SAMPLES, ids=str)
def test_axe_finds_nothing_in_any_view(page: Page, eyes: Eyes, own: str) -> None:
    """Each page is opened once and looked at in all the views: loading it for each takes longer than looking.

    Where another scheme moves and hides nothing, only the rules of colours can find anything new in it.
    """
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    faults = []
    for width in WIDTHS:
        light, *others = [View(width, scheme) for scheme in SCHEMES]
        faults += [f"{light}: {fault}" for fault in axe_faults(turn(tab, light))]
        for view in others:
            rules = None if EVERYTHING or is_moved_by_scheme(tab, light, view) else COLOUR_RULES
            faults += [f"{view}: {fault}" for fault in axe_faults(turn(tab, view), rules)]
    # Others look at this tab after us.
    turn(tab, NARROW)
    assert faults == []
