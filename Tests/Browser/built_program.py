"""The program that tests and measurements run."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def program() -> str:
    """The one in TERSKEL, or the last that was built here."""
    if named := os.environ.get("TERSKEL"):
        return named
    built = [Path(__file__).resolve().parents[2] / ".build" / kind / "terskel" for kind in ("release", "debug")]
    found = [path for path in built if path.exists()]
    if not found:
        sys.exit("no program has been built: run scripts/site first, or name one with TERSKEL")
    return str(max(found, key=lambda path: path.stat().st_mtime))
