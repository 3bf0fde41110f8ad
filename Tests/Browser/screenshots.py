"""Takes pictures of pages of a built site, for people to look at. Run through scripts/screenshots."""

from __future__ import annotations

import argparse
import datetime
import io
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page as Tab

from published_site import Site
from real_browser import open_eyes
from web_server import serving

SCREENS = {"phone": (360, 740), "desk": (1280, 900)}
# The pages of docs/pages.md: the name of the picture, the address, and what is written into the search field.
FOR_DOCS = [
    ("front", "/", ""),
    ("service", "/tjenester/rask-psykisk-helsehjelp/", ""),
    ("topic", "/tema/rus/", ""),
    ("search", "/sok/", "får ikke sove"),
    ("acute", "/akutt/", ""),
    ("sheet", "/tjenester/rask-psykisk-helsehjelp/ark/", ""),
]
PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
# Pages without photographs look the same with few colours, at a third of the bytes.
COLOURS = 32
# So that what is open now is the same whenever pictures are taken: a Tuesday morning, a day after the tests' own day.
NOW = datetime.datetime(2026, 11, 24, 9, 30, tzinfo=datetime.timezone.utc)


def save_small(tab: Tab, file: Path) -> None:
    picture = Image.open(io.BytesIO(tab.screenshot())).convert("RGB")
    picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)


def take_for_docs(tab: Tab, own: str, screen: str) -> None:
    for name, address, query in FOR_DOCS:
        tab.goto(own + address)
        if query:
            tab.get_by_role("searchbox").press_sequentially(query)
            tab.locator("[data-js] ol > li").first.wait_for()
        file = PICTURES / f"{name}-{screen}.png"
        save_small(tab, file)
        print(f"{file.relative_to(PICTURES.parents[1])}: {file.stat().st_size} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--into", type=Path, default=Path("screenshots"), help="where they go (default: screenshots)")
    parser.add_argument("--dark", action="store_true", help="as those see it who have chosen dark colours")
    parser.add_argument("--whole", action="store_true", help="the whole page, not only what is seen before scrolling")
    parser.add_argument("--for-docs", action="store_true", help="the small pictures in docs/pictures/")
    parser.add_argument("address", nargs="*", help="such as /tjenester/ungdomsteam/; none: one of each kind")
    arguments = parser.parse_args()

    site = Site(arguments.site)
    if not site.pages:
        parser.error(f"no pages in {arguments.site}: build it with scripts/site")
    addresses = arguments.address or [page.address for page in site.samples]
    for address in addresses:
        if site.file_at(address) is None:
            parser.error(f"{address} is not in {arguments.site}")

    (PICTURES if arguments.for_docs else arguments.into).mkdir(parents=True, exist_ok=True)
    with serving(site.folder) as own, open_eyes() as eyes:
        for name, (width, height) in SCREENS.items():
            tab = eyes.browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if arguments.dark else "light",
                locale="nb-NO",
                timezone_id="Europe/Oslo",
            )
            tab.clock.set_fixed_time(NOW)
            if arguments.for_docs:
                take_for_docs(tab, own, name)
                continue
            for address in addresses:
                tab.goto(own + address)
                slug = re.sub(r"\W+", "-", address).strip("-") or "front"
                file = arguments.into / f"{slug}-{name}{'-dark' if arguments.dark else ''}.png"
                tab.screenshot(path=file, full_page=arguments.whole)
                print(file)


if __name__ == "__main__":
    main()
