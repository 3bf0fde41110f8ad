"""What the search costs a reader, in a real browser; scripts/benchmark-search runs it. It prints, and holds nothing to anything."""

from __future__ import annotations

import gzip
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page as Tab

from built_program import program
from real_browser import NARROW, Eyes, open_eyes
from scaled_content import write_scaled
from search_queries import queries
from web_server import serving

ROOT = Path(__file__).resolve().parents[2]
SLOWED = 6
# Every letter of every query, as somebody types it; the list is there when it has its place on the page.
KEYSTROKES = """texts => {
    const input = document.querySelector('input[type=search]'), took = [];
    for (const text of texts) {
        for (let end = 1; end <= text.length; end++) {
            input.value = text.slice(0, end);
            const start = performance.now();
            input.dispatchEvent(new Event('input', {bubbles: true}));
            document.body.getBoundingClientRect();
            took.push(performance.now() - start);
        }
    }
    return took;
}"""
READY = "document.querySelector('form').terskelAnswer('') !== null"


def build(folder: Path) -> Path:
    content = ROOT / "content"
    if "--services" in sys.argv:
        content = folder / "content"
        write_scaled(int(sys.argv[sys.argv.index("--services") + 1]), content)
    run = subprocess.run(
        [program(), "build", "--content", content, "--output", folder / "site", "--today", "2026-11-26"],
        capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return folder / "site"


def compressed(body: bytes) -> int:
    """As most hosts send it."""
    return len(gzip.compress(body, 9))


def ready(tab: Tab) -> float:
    """Milliseconds from the first touch of the field until the index can be asked."""
    return tab.evaluate(
        f"""() => new Promise(done => {{
            const start = performance.now();
            document.querySelector('input[type=search]').focus();
            const look = () => {READY} ? done(performance.now() - start) : setTimeout(look, 1);
            look();
        }})""")


def cold(eyes: Eyes, own: str, query: str) -> list[tuple[str, int]]:
    """What one reader fetches who has been here never before, until she sees a first result; in its order."""
    tab = eyes.new_context(NARROW).new_page()
    fetched: list[tuple[str, int]] = []
    tab.on("response", lambda answer: fetched.append((answer.url.removeprefix(own), compressed(answer.body()))))
    tab.goto(own + "/sok/")
    ready(tab)
    tab.locator("input[type=search]").fill(query)
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
    asked = [query.text for query in queries()]
    with tempfile.TemporaryDirectory() as place:
        with serving(build(Path(place))) as own, open_eyes() as eyes:
            print("First result, nothing kept from before (bytes compressed with gzip):")
            first = cold(eyes, own, asked[0])
            for address, size in first:
                print(f"  {address}: {size:,} bytes")
            searching = [size for address, size in first if re.search(r"sok\.\w+\.js|indeks", address)]
            print(f"  the search alone, to the first result: {len(searching)} requests, {sum(searching):,} bytes")
            print(f"Over {len(asked)} queries, each by a reader who is here for the first time:")
            each = [[size for address, size in cold(eyes, own, query) if address.endswith(".js")] for query in asked]
            print(f"  requests of the search: {spread([len(sizes) for sizes in each], 'requests', 0)}")
            print(f"  bytes of the search: {spread([sum(sizes) for sizes in each], 'bytes', 0)}")
            for rate in (1, SLOWED):
                tab = eyes.new_context(NARROW).new_page()
                tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": rate})
                tab.goto(own + "/sok/")
                print("As fast as this machine is:" if rate == 1 else f"With the processor slowed {rate} times:")
                print(f"  from the first touch of the field until it can answer: {ready(tab):,.0f} ms")
                took = tab.evaluate(KEYSTROKES, asked)
                print(f"  from a keystroke to the list, {len(took):,} keystrokes: {spread(took, 'ms')}")
                tab.context.close()


main()
