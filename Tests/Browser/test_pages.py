import pytest

from faults_for_axe import WORD_RULES, axe_faults
from faults_in_files import dead_links, foreign_resources, missing_icon, redirect_faults, wrong_language
from faults_in_pages import (
    focus_faults,
    heading_faults,
    open_quietly,
    phone_faults,
    printed_pages,
    script_dependence,
    sideways_scroll,
    small_targets,
    spacing_faults,
    traces_left,
    wrong_address_faults,
)
from published_site import Page
from real_browser import NARROW, Eyes, View
from under_test import DISTINCT, SAMPLES, SITE

every_page = pytest.mark.parametrize("page", SITE.opened, ids=str)


@every_page
def test_links_lead_somewhere_and_nothing_is_fetched_elsewhere(page: Page) -> None:
    assert dead_links(page) + foreign_resources(page) + wrong_language(page) + missing_icon(page) == []


@every_page
def test_a_phone_shows_it_well_and_it_leaves_no_trace(page: Page, eyes: Eyes, own: str) -> None:
    """Everything that one opening of a page can tell is asked at once, since opening it takes longer than most questions."""
    tab = eyes.tab(NARROW)
    faults = open_quietly(tab, own + page.address, own) + traces_left(tab)
    faults += heading_faults(tab) + phone_faults(tab) + small_targets(tab)
    faults += sideways_scroll(tab) + spacing_faults(tab)
    # These two take longer than all the others. What structure settles is settled on other pages.
    if page in DISTINCT:
        without_scripts = eyes.tab(View(scripts=False))
        without_scripts.goto(own + page.address)
        faults += script_dependence(tab, without_scripts) + axe_faults(tab)
    else:
        faults += axe_faults(tab, WORD_RULES)
    assert faults == []


@pytest.mark.parametrize("page", SAMPLES, ids=str)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.tab(NARROW)
    open_quietly(tab, own + page.address, own)
    assert focus_faults(tab) == []


@pytest.mark.parametrize("page", [page for page in SAMPLES if page.kind != "not-found"], ids=str)
def test_it_opens_from_a_folder_without_a_server(page: Page, eyes: Eyes) -> None:
    assert open_quietly(eyes.tab(NARROW), page.file.as_uri(), SITE.folder.as_uri()) == []


@pytest.mark.parametrize("page", [page for page in SAMPLES if page.kind in {"sheet", "acute"}], ids=str)
def test_it_prints_on_one_sheet(page: Page, eyes: Eyes, own: str) -> None:
    tab = eyes.tab(View(width=1280))
    open_quietly(tab, own + page.address, own)
    assert printed_pages(tab) == 1


def test_a_wrong_address_gives_the_page_for_it_at_any_depth(eyes: Eyes, own: str) -> None:
    assert wrong_address_faults(eyes.tab(NARROW), own) == []


@pytest.mark.parametrize("page", [page for page in SITE.pages if page.is_redirect], ids=str)
def test_a_page_that_has_moved_says_where(page: Page) -> None:
    assert redirect_faults(page) + foreign_resources(page) + wrong_language(page) == []
