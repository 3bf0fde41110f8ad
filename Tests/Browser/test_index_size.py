"""What a phone must fetch before it can search, for municipalities that are larger than the example."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path

import pytest

from scaled_content import write_scaled
from built_program import program


@pytest.mark.parametrize(("services", "kilobytes"), [(140, 30), (200, 45)])
def test_the_index_of_a_municipality_in_one_language_is_small(services: int, kilobytes: int, tmp_path: Path) -> None:
    write_scaled(services, tmp_path / "content")
    subprocess.run(
        [program(), "build", "--content", tmp_path / "content", "--output", tmp_path / "site", "--today", "2026-11-26"],
        check=True, capture_output=True,
    )
    data = (tmp_path / "site" / "sok" / "indeks.json").read_bytes()
    assert len(json.loads(data)["documents"][0].split("\n")) == services
    assert len(gzip.compress(data, 9)) <= kilobytes * 1024
