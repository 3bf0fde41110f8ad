"""The site that the tests look at: the folder in TERSKEL_SITE, or the small one that they make themselves."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from example_site import write_example
from published_site import Page, Site


def _site() -> Site:
    if folder := os.environ.get("TERSKEL_SITE"):
        site = Site(Path(folder))
        if not site.pages:
            raise SystemExit(f"TERSKEL_SITE={folder}: no pages there")
        return site
    folder = tempfile.mkdtemp(prefix="terskel-example-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return write_example(Path(folder))


SITE = _site()
EVERYTHING = bool(os.environ.get("TERSKEL_ALL"))

# One page per kind and language, unless everything is asked for.
SAMPLES: list[Page] = SITE.opened if EVERYTHING else SITE.samples

# Pages that each show something that no longer one shows, unless everything is asked for.
DISTINCT: list[Page] = SITE.opened if EVERYTHING else SITE.distinct
