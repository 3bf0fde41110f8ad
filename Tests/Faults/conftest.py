"""The good site, published once, and a copy of it for each fault."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from good_site import GOOD, write
from running import run


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The good site, and its content, published once; nothing is said of it."""
    folder = tmp_path_factory.mktemp("good")
    write(GOOD, folder / "content")
    done = run(folder, "build", "--format", "json")
    assert (done.code, json.loads(done.output)["diagnostics"], done.messages) == (0, [], "")
    return folder


@pytest.fixture
def place(good: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of the good site and its content, to do something to."""
    shutil.copytree(good / "content", tmp_path / "content")
    shutil.copytree(good / "site", tmp_path / "site", copy_function=os.link)
    yield tmp_path
    shutil.rmtree(tmp_path, ignore_errors=True)
