"""One browser and one web server for a whole run (two of each where the run is split over two processes)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from real_browser import Eyes, open_eyes
from under_test import DISTINCT, SAMPLES, SITE
from web_server import serving


def pytest_report_header() -> str:
    return (f"site: {SITE.folder}: {len(SITE.pages)} pages, {len(DISTINCT)} of them judged by axe and without scripts, "
            f"{len(SAMPLES)} in every view")


@pytest.fixture(scope="session")
def eyes() -> Iterator[Eyes]:
    with open_eyes() as eyes:
        yield eyes


@pytest.fixture(scope="session")
def own() -> Iterator[str]:
    """The address at which the site under test is served."""
    with serving(SITE.folder) as address:
        yield address
