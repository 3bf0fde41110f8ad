"""What the ten errands of `docs/citizen-tasks.md` take: two taps and ten seconds at most, whatever else changes on the pages."""

from __future__ import annotations

import pytest

from citizen_tasks import ERRANDS, run_one
from real_browser import Eyes
from under_test import SITE

# The errands are about services of the example content.
IS_FJORDVIK = (SITE.folder / "tjenester" / "rask-psykisk-helsehjelp").is_dir()


@pytest.mark.parametrize("name", ERRANDS if IS_FJORDVIK else [], ids=str)
def test_an_errand_takes_two_taps_at_most(name: str, eyes: Eyes, own: str) -> None:
    assert run_one(eyes, own, name).faults == []
