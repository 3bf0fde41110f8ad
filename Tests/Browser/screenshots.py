"""Takes pictures of pages of a built site, for people to look at. Run through scripts/screenshots."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from published_site import Site
from real_browser import open_eyes
from web_server import serving

SCREENS = {"phone": (360, 740), "desk": (1280, 900)}


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/screenshots", description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"), help="the built site (default: site)")
    parser.add_argument("--into", type=Path, default=Path("screenshots"), help="where they go (default: screenshots)")
    parser.add_argument("--dark", action="store_true", help="as those see it who have chosen dark colours")
    parser.add_argument("--whole", action="store_true", help="the whole page, not only what is seen before scrolling")
    parser.add_argument("address", nargs="*", help="such as /tjenester/ungdomsteam/; none: one of each kind")
    arguments = parser.parse_args()

    site = Site(arguments.site)
    if not site.pages:
        parser.error(f"no pages in {arguments.site}: build it with scripts/site")
    addresses = arguments.address or [page.address for page in site.samples]
    for address in addresses:
        if site.file_at(address) is None:
            parser.error(f"{address} is not in {arguments.site}")

    arguments.into.mkdir(parents=True, exist_ok=True)
    with serving(site.folder) as own, open_eyes() as eyes:
        for name, (width, height) in SCREENS.items():
            tab = eyes.browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if arguments.dark else "light",
                locale="nb-NO",
                timezone_id="Europe/Oslo",
            )
            for address in addresses:
                tab.goto(own + address)
                slug = re.sub(r"\W+", "-", address).strip("-") or "front"
                file = arguments.into / f"{slug}-{name}{'-dark' if arguments.dark else ''}.png"
                tab.screenshot(path=file, full_page=arguments.whole)
                print(file)


if __name__ == "__main__":
    main()
