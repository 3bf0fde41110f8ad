import pytest

from faults_for_axe import axe_faults
from faults_in_pages import boxes, open_quietly
from published_site import Page
from real_browser import SCHEMES, WIDTHS, NARROW, Eyes, View, turn
from under_test import EVERYTHING, SAMPLES


@pytest.mark.parametrize("page", SAMPLES, ids=str)
def test_axe_finds_nothing_in_any_view(page: Page, eyes: Eyes, own: str) -> None:
    """Each page is opened once and looked at in all the views: loading it for each takes longer than looking.

    Another scheme moves nothing, so that of axe's rules only those of colours can find anything new in it.
    """
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    faults = []
    for width in WIDTHS:
        first = boxes(turn(tab, View(width)))
        for scheme in SCHEMES:
            view = View(width, scheme)
            if boxes(turn(tab, view)) != first:
                faults.append(f"{view}: something moves that does not in light colours")
            faults += [f"{view}: {fault}" for fault in axe_faults(tab, colours_alone=scheme != "light" and not EVERYTHING)]
    # Others look at this tab after us.
    turn(tab, NARROW)
    assert faults == []
