"""Pagefind over the service pages of a built site, in a real browser: what our search is measured beside.

It gets what it would get in a municipality's hands and a little more: the pages that stand in the open dataset, each in its own language
and once, the text of `<main>` alone, and all of them in one index, stemmed as Norwegian (`--force-language nb`), since it would else find
nothing in another language than the page's. Of several versions of a service the one that it ranks first counts. What no page shows
(`søkeord`) it does not see.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from real_browser import NARROW, open_eyes
from web_server import serving

LIMIT = 30


@contextlib.contextmanager
def pagefind(site: Path) -> Iterator[Callable[[list[str]], list[list[str]]]]:
    """A function from queries to the ids of services, the best first."""
    services = json.loads((site / "tjenester.json").read_text(encoding="utf-8"))["services"]
    ids = {each["url"]: each["id"] for each in services}
    with tempfile.TemporaryDirectory() as place:
        pages = Path(place, "pages")
        for url in ids:
            page = pages / url.strip("/") / "index.html"
            page.parent.mkdir(parents=True)
            shutil.copy(site / url.strip("/") / "index.html", page)
        (pages / "index.html").write_text("<!doctype html><title>Pagefind</title>", encoding="utf-8")
        subprocess.run(
            [sys.executable, "-m", "pagefind", "--site", pages, "--root-selector", "main", "--force-language", "nb",
             "--glob", "**/tjenester/**/*.html", "--quiet"],
            check=True, capture_output=True)
        with serving(pages) as address, open_eyes() as eyes:
            tab = eyes.new_context(NARROW).new_page()
            tab.goto(address + "/index.html")

            def answers(queries: list[str]) -> list[list[str]]:
                found = tab.evaluate(
                    """async ([queries, limit]) => {
                        const pagefind = await import('/pagefind/pagefind.js');
                        await pagefind.init();
                        const answers = [];
                        for (const query of queries) {
                            const search = await pagefind.search(query);
                            const pages = await Promise.all(search.results.slice(0, limit).map(each => each.data()));
                            answers.push(pages.map(page => page.url));
                        }
                        return answers;
                    }""",
                    [queries, LIMIT])
                return [list(dict.fromkeys(ids[url] for url in urls)) for urls in found]

            yield answers
