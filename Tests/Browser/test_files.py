import pytest

from faults_in_calendars import calendar_faults
from faults_in_files import (
    dataset_faults,
    file_list_faults,
    first_paint,
    heaviest_of_each_kind,
    index_size_faults,
    robots_faults,
    sitemap_faults,
    size_faults,
    template_remains,
    weight_faults,
)
from faults_in_headers import header_faults, policy_faults
from faults_in_twins import has_twins, twin_faults
from published_site import Page
from under_test import SITE

every_page = pytest.mark.parametrize("page", SITE.pages, ids=str)


def test_the_site_map_lists_exactly_the_pages_to_be_found() -> None:
    assert sitemap_faults(SITE) == []


def test_robots_are_welcome_and_told_where_the_site_map_is() -> None:
    assert robots_faults(SITE) == []


def test_the_list_of_files_agrees_with_the_files() -> None:
    assert file_list_faults(SITE) == []


def test_the_open_data_agree_with_the_pages() -> None:
    assert dataset_faults(SITE) == []


def test_the_calendars_are_calendars_and_hold_the_courses_of_the_open_data() -> None:
    assert calendar_faults(SITE) == []


def test_the_host_is_told_what_to_say() -> None:
    assert header_faults(SITE) == []


# Twins are made for hosts that want them: `scripts/test` builds its site with them.
if has_twins(SITE):
    def test_the_compressed_twins_hold_what_the_files_hold() -> None:
        assert twin_faults(SITE) == []


def test_the_search_index_is_small() -> None:
    assert index_size_faults(SITE) == []


@every_page
def test_a_page_has_the_policy_of_the_header(page: Page) -> None:
    assert policy_faults(page) == []


@every_page
def test_nothing_is_left_of_a_template(page: Page) -> None:
    assert template_remains(page) == []


def test_the_heaviest_page_of_each_kind_is_within_its_budget() -> None:
    heaviest = heaviest_of_each_kind(SITE)
    for kind, page in sorted(heaviest.items()):
        # To be read with `pytest -s`.
        print(f"{kind:15} {first_paint(page):6} bytes  {page.address}")
    assert {"front", "service", "services", "topic", "search", "acute", "sheet", "not-found"} <= heaviest.keys()
    assert [fault for page in heaviest.values() for fault in weight_faults(page)] == []


@every_page
def test_a_page_is_small_enough_for_a_slow_line(page: Page) -> None:
    assert size_faults(page) == []
