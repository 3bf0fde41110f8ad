"""What the search costs a reader, in a real browser; scripts/benchmark-search runs it. It prints, and holds nothing to anything."""

from __future__ import annotations

import argparse
import gzip
import itertools
import re
import statistics
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

from playwright.sync_api import Page as Tab

from built_program import program
from country_content import write_country
from real_browser import NARROW, Eyes, open_eyes
from scaled_content import write_scaled
from search_queries import queries
from web_server import serving

ROOT = Path(__file__).resolve().parents[2]
SLOWED = 6
# Every letter of every query, as somebody types it. The list is there when it has its place on the page; what does not fit on a screen comes in a
# turn of its own after that, and has to be done before the next letter can be.
KEYSTROKES = """async texts => {
    const input = document.querySelector('input[type=search]'), list = [], all = [];
    for (const text of texts) {
        for (let end = 1; end <= text.length; end++) {
            input.value = text.slice(0, end);
            let start = performance.now();
            input.dispatchEvent(new Event('input', {bubbles: true}));
            document.body.getBoundingClientRect();
            list.push(performance.now() - start);
            const rest = new Promise(done => setTimeout(done));
            start = performance.now();
            await rest;
            document.body.getBoundingClientRect();
            all.push(list[list.length - 1] + performance.now() - start);
        }
    }
    return [list, all];
}"""
# What is fetched before the first result: the scripts and the indexes, without the hours.
SEARCH = re.compile(r"sok\.\w+\.js|indeks|/sok/kommune/[a-z0-9-]+\.\w{16}\.")
READY = "document.querySelector('form').terskelAnswer('') !== null"


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--services", type=int, help="the example scaled to so many services, or so many in each municipality")
    parser.add_argument("--municipalities", type=int, default=1, help="a made-up country of so many")
    parser.add_argument("--queries", type=int, help="so many of the queries, from all kinds; all unless given")
    return parser.parse_args()


def build(folder: Path, chosen: argparse.Namespace) -> tuple[Path, list[str]]:
    """The folder of the site, and the names of its municipalities; none where there is one."""
    content, names = ROOT / "content", []
    if chosen.municipalities > 1:
        content = folder / "content"
        names = write_country(chosen.municipalities, chosen.services or 20, content)
    elif chosen.services:
        content = folder / "content"
        write_scaled(chosen.services, content)
    start = time.monotonic()
    run = subprocess.run(
        [program(), "build", "--content", content, "--output", folder / "site", "--today", "2026-11-26"],
        capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr[-4000:])
    print(f"Built in {time.monotonic() - start:,.0f} s: {run.stderr.splitlines()[-3]}")
    return folder / "site", names


def weigh_country(site: Path) -> None:
    """What lies ready, whoever asks for it."""
    own = [compressed(path.read_bytes()) for path in (site / "sok" / "kommune").glob("*.js") if ".apent." not in path.name]
    shared = [compressed(path.read_bytes()) for path in (site / "sok").glob("indeks.*.js")]
    scripts = {path.name.split(".")[0]: compressed(path.read_bytes()) for path in (site / "assets").glob("*sok.*.js")}
    print(f"  scripts: {scripts}; shared index with the names of municipalities: {shared[0]:,} bytes")
    print(f"  the index of a municipality, of {len(own)}: {spread(own, 'bytes', 0)}")


def compressed(body: bytes) -> int:
    """As most hosts send it."""
    return len(gzip.compress(body, 9))


@cache
def weight(site: Path, address: str) -> int:
    """What the host sends for an address, in bytes; nothing where there is no file, as for the icon that a browser looks for."""
    file = site / address.lstrip("/")
    file = file / "index.html" if file.is_dir() else file
    return compressed(file.read_bytes()) if file.is_file() else 0


def ready(tab: Tab) -> float:
    """Milliseconds from the first touch of the field until the index can be asked."""
    return tab.evaluate(
        f"""() => new Promise(done => {{
            const start = performance.now();
            document.querySelector('input[type=search]').focus();
            const look = () => {READY} ? done(performance.now() - start) : setTimeout(look, 1);
            look();
        }})""")


def settled(tab: Tab) -> None:
    """The index of the place that a query names is there; in a site of one there is nothing to wait for."""
    while tab.evaluate("document.querySelector('form').getAttribute('aria-busy') === 'true'"):
        tab.wait_for_timeout(5)


def cold(eyes: Eyes, own: str, query: str) -> list[str]:
    """The addresses that one reader fetches who has been here never before, until she sees a first result; in its order.

    What they weigh is asked of the files: the body of an answer is gone when its page has gone on or is closed.
    """
    tab = eyes.new_context(NARROW).new_page()
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.url.removeprefix(own)))
    tab.goto(own + "/sok/")
    ready(tab)
    tab.locator("input[type=search]").fill(query)
    settled(tab)
    tab.locator("ol.services a").first.or_(tab.locator("[role=status]:not(:empty)")).first.wait_for()
    tab.wait_for_load_state("networkidle")
    tab.context.close()
    return fetched


def spread(values: list[float], unit: str, digits: int = 1) -> str:
    ordered = sorted(values)
    at = lambda share: ordered[min(int(len(ordered) * share), len(ordered) - 1)]  # noqa: E731
    return ", ".join(f"{name} {value:,.{digits}f} {unit}" for name, value in [
        ("median", statistics.median(ordered)), ("95 of 100 under", at(0.95)), ("largest", ordered[-1])])


def main() -> None:
    chosen = parsed()
    texts = [query.text for query in queries()]
    texts = texts[:: max(1, len(texts) // (chosen.queries or len(texts)))]
    with tempfile.TemporaryDirectory() as place:
        site, names = build(Path(place), chosen)
        asked = [f"{text} i {name}" for text, name in zip(texts, itertools.cycle(names))] if names else texts
        with serving(site) as own, open_eyes() as eyes:
            if names:
                print(f"{len(names)} municipalities with {chosen.services or 20} services each (bytes compressed with gzip):")
                weigh_country(site)
            print("First result, nothing kept from before (bytes compressed with gzip):")
            first = cold(eyes, own, asked[0])
            for address in first:
                print(f"  {address}: {weight(site, address):,} bytes")
            searching = [weight(site, address) for address in first if SEARCH.search(address)]
            print(f"  the search alone, to the first result: {len(searching)} requests, {sum(searching):,} bytes")
            print(f"Over {len(asked)} queries, each by a reader who is here for the first time:")
            each = [
                [weight(site, address) for address in cold(eyes, own, query) if address.endswith(".js")] for query in asked]
            print(f"  requests of the search: {spread([len(sizes) for sizes in each], 'requests', 0)}")
            print(f"  bytes of the search: {spread([sum(sizes) for sizes in each], 'bytes', 0)}")
            # Typing does not wait for what is fetched meanwhile, so all of it is about one place, whose index is there.
            typed = [f"{text} i {names[0]}" for text in texts] if names else texts
            for rate in (1, SLOWED):
                tab = eyes.new_context(NARROW).new_page()
                tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": rate})
                tab.goto(own + "/sok/")
                print("As fast as this machine is:" if rate == 1 else f"With the processor slowed {rate} times:")
                print(f"  from the first touch of the field until it can answer: {ready(tab):,.0f} ms")
                if names:
                    start = time.monotonic()
                    tab.locator("input[type=search]").fill(f"{names[0]} ")
                    settled(tab)
                    print(f"  from the name of a place until its index can answer: {(time.monotonic() - start) * 1000:,.0f} ms")
                listed, all_listed = tab.evaluate(KEYSTROKES, typed)
                print(f"  from a keystroke to the list, {len(listed):,} keystrokes: {spread(listed, 'ms')}")
                print(f"  from a keystroke to the end of the list: {spread(all_listed, 'ms')}")
                tab.context.close()


main()
