"""What browsers get of the scripts is made of those that we read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_shortened_scripts_are_made_of_those_beside_them() -> None:
    run = subprocess.run([sys.executable, ROOT / "scripts" / "shorten", "--check"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_check_tells_a_script_that_was_changed_alone(tmp_path: Path) -> None:
    """A copy whose script says something else than what was shortened."""
    scripts = ROOT / "Sources" / "Rendering" / "Scripts"
    copy = tmp_path / "Sources" / "Rendering" / "Scripts"
    copy.mkdir(parents=True)
    for file in scripts.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    (tmp_path / "scripts").mkdir()
    command = tmp_path / "scripts" / "shorten"
    command.write_bytes((ROOT / "scripts" / "shorten").read_bytes())
    check = [sys.executable, command, "--check"]
    assert subprocess.run(check, capture_output=True).returncode == 0
    page = copy / "page.js"
    page.write_text(page.read_text(encoding="utf-8").replace("60000", "30000"), encoding="utf-8")
    changed = subprocess.run(check, capture_output=True, text=True)
    assert changed.returncode == 1
    assert "run scripts/shorten" in changed.stderr
