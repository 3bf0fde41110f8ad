"""What can be seen in the published files without a browser. Each function answers with a list of faults in words."""

from __future__ import annotations

import base64
import functools
import gzip
import hashlib
import json
import re
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree

from published_site import WORDS_OF_FOLDER, Page, Site, is_web, without_fragment

KB = 1024


def dead_links(page: Page) -> list[str]:
    """Every address that the page mentions and that belongs to this site leads to a file, and its anchor exists."""
    faults = []
    # The page for wrong addresses is shown at any depth, so it alone cannot use relative links.
    must_be_relative = page.kind != "not-found"
    base = urljoin(page.site.page_url(page), page.markup.base or "")
    for reference in page.markup.references:
        if not is_web(reference.address):
            continue
        if must_be_relative and reference.address.startswith("/"):
            faults.append(f"«{reference.address}» begins with a slash: it breaks in a subfolder and from file://")
        url, fragment = without_fragment(urljoin(base, reference.address))
        address = page.site.address_of(url)
        if address is None:
            continue
        file = page.site.file_at(address)
        if file is None:
            faults.append(f"«{reference.address}» leads to {address}, which is not there")
        elif fragment and fragment != "top" and file.suffix == ".html":
            target = page.site.by_address[page.site._address(file)]
            if fragment not in target.markup.ids:
                faults.append(f"«{reference.address}» leads to #{fragment}, which is not on {address}")
    return faults


def foreign_resources(page: Page) -> list[str]:
    """Nothing that a browser fetches by itself lies on another origin; not even a connection is opened there."""
    base = urljoin(page.site.page_url(page), page.markup.base or "")
    return [
        f"<{reference.element}> asks for {reference.address}"
        for reference in page.markup.references
        if reference.fetched
        and not reference.address.startswith("data:")
        and page.site.address_of(without_fragment(urljoin(base, reference.address))[0]) is None
    ]


def wrong_language(page: Page) -> list[str]:
    declared = page.markup.language
    if not declared:
        return ["<html> says no language"]
    folder = page.language_folder
    if folder and declared.split("-")[0] != WORDS_OF_FOLDER.get(folder, folder):
        return [f"the address says «{page.language_folder}», <html lang> says «{declared}»"]
    return []


def template_remains(page: Page) -> list[str]:
    return [f"«{found}» is left from a template" for found in re.findall(r"\{\{.{0,30}", page.text)]


def missing_icon(page: Page) -> list[str]:
    """Without an icon, every browser asks for /favicon.ico and writes an error to its console."""
    named = any("icon" in reference.relation.split() for reference in page.markup.references)
    return [] if named or page.site.file_at("/favicon.ico") else ["no icon is named, and there is no /favicon.ico"]


def redirect_faults(page: Page) -> list[str]:
    """A page that sends its visitor on says where in three ways, and all three are the same living page."""
    here = page.site.page_url(page)
    targets = {"refresh": page.markup.refresh, "canonical link": page.markup.canonical}
    # A link names the folder's page, since a folder shows none where there is no server; both are one address.
    links = {
        urljoin(here, reference.address).removesuffix("index.html")
        for reference in page.markup.references
        if reference.element == "a"
    }
    faults = []
    for name, target in targets.items():
        if not target:
            faults.append(f"no {name}")
            continue
        url = urljoin(here, target)
        address = page.site.address_of(url)
        if address is not None and page.site.file_at(address) is None:
            faults.append(f"{name} leads to {address}, which is not there")
        if url.removesuffix("index.html") not in links:
            faults.append(f"{name} leads to {url}, and no plain link does")
    return faults


def sitemap_addresses(site: Site, name: str = "/sitemap.xml") -> list[str]:
    """The addresses in a site map, those of the maps that it points to included."""
    root = ElementTree.fromstring((site.folder / name.lstrip("/")).read_bytes())
    located = [element.text or "" for element in root.iter() if element.tag.rpartition("}")[2] == "loc"]
    if not root.tag.endswith("sitemapindex"):
        return located
    return [each for url in located for each in sitemap_addresses(site, site.address_of(url) or url)]


def sitemap_faults(site: Site) -> list[str]:
    listed = sitemap_addresses(site)
    wanted = {site.page_url(page) for page in site.pages if page.is_listed}
    faults = [f"{url} is listed twice" for url in sorted({url for url in listed if listed.count(url) > 1})]
    faults += [f"{url} is listed, but is no page to be found" for url in sorted(set(listed) - wanted)]
    return faults + [f"{url} is not listed" for url in sorted(wanted - set(listed))]


def robots_faults(site: Site) -> list[str]:
    lines = [line.strip() for line in (site.folder / "robots.txt").read_text(encoding="utf-8").splitlines()]
    faults = []
    if not any(line.lower().startswith("user-agent:") for line in lines):
        faults.append("no User-agent line")
    if any(line.lower().replace(" ", "") == "disallow:/" for line in lines):
        faults.append("everything is closed to search engines")
    if f"Sitemap: {urljoin(site.root, 'sitemap.xml')}" not in lines:
        faults.append(f"no line «Sitemap: {urljoin(site.root, 'sitemap.xml')}»")
    return faults


def file_list_faults(site: Site) -> list[str]:
    """`sider.json` names every published file but itself, with the hash of its bytes."""
    record = json.loads((site.folder / "sider.json").read_bytes())
    faults = [] if record.get("version") == 1 else [f"version is {record.get('version')!r}, not 1"]
    covered: set[Path] = {site.folder / "sider.json"}
    for address, stated in record["files"].items():
        file = site.file_at(address)
        if file is None:
            faults.append(f"{address} is listed and not there")
            continue
        covered.add(file)
        digest = hashlib.sha256(file.read_bytes()).digest()
        if stated not in {"sha256-" + base64.b64encode(digest).decode(), "sha256-" + digest.hex()}:
            faults.append(f"{address} has another hash than the one listed")
    present = {file for file in site.folder.rglob("*") if file.is_file()}
    return faults + [f"/{file.relative_to(site.folder)} is not listed" for file in sorted(present - covered)]


def dataset_faults(site: Site) -> list[str]:
    """`tjenester.json` is in order, and agrees with the pages in both directions."""
    record = json.loads((site.folder / "tjenester.json").read_bytes())
    faults = [] if record.get("version") == 1 else [f"version is {record.get('version')!r}, not 1"]
    keys = [(service["id"], service["language"]) for service in record["services"]]
    if len(set(keys)) != len(keys):
        faults.append("a service stands there twice in one language")
    if [key[0] for key in keys] != sorted(key[0] for key in keys):
        faults.append("the services are not sorted by id")
    urls = {service["url"] for service in record["services"]}
    pages = {page.address for page in site.pages if page.kind == "service"}
    own = {page.address for page in site.pages if page.kind == "service" and page.is_listed}
    faults += [f"{url} has no page" for url in sorted(urls - pages)]
    return faults + [f"{address} is a service's page, but not in the data" for address in sorted(own - urls)]


# What may come over a slow line before something is seen, gzipped: the page and its styles, by the kind of page.
FIRST_PAINT = {
    **dict.fromkeys([
        "front", "service", "sheet", "search", "not-found", "page", "topics", "audiences", "municipalities", "counties",
        # Lists, which grow with the number of services.
        "services", "topic", "audience", "municipality", "county", "later-list",
    ], 14 * KB),
    "acute": 6 * KB,
    "redirect": 6 * KB,
}
LISTS = {"services", "topic", "audience", "municipality", "county", "later-list"}
# A list may be heavier by this for each service beyond as many as fit into the budget of a page.
SERVICES_THAT_FIT, BYTES_OF_A_SERVICE = 80, 110


def first_paint(page: Page) -> int:
    return page.compressed_size + sum(map(compressed_size, _needed(page)[0]))


def _needed(page: Page) -> tuple[list[Path], list[Path]]:
    """The styles and the scripts that the page names."""
    styles, scripts = [], []
    for reference in page.markup.references:
        url = without_fragment(urljoin(page.site.page_url(page), reference.address))[0]
        file = page.site.file_at(page.site.address_of(url) or "")
        if file and "stylesheet" in reference.relation.split():
            styles.append(file)
        if file and reference.element == "script":
            scripts.append(file)
    return styles, scripts


def weight_faults(page: Page) -> list[str]:
    """The page and its styles are within the budget of their kind."""
    limit = FIRST_PAINT.get(page.kind)
    if limit is None:
        return [f"a page of the kind «{page.kind}» has no budget"]
    if page.kind in LISTS:
        listed = page.text.count('<p class="name">')
        limit += max(0, listed - SERVICES_THAT_FIT) * BYTES_OF_A_SERVICE
    size = first_paint(page)
    return [f"the first paint takes {size} bytes gzipped, over {limit}"] if size > limit else []


def heaviest_of_each_kind(site: Site) -> dict[str, Page]:
    return {page.kind: page for page in sorted(site.pages, key=first_paint)}


def size_faults(page: Page) -> list[str]:
    """The page and what it needs for its first paint, gzipped, on a slow line."""
    styles, scripts = _needed(page)
    script_bytes = sum(map(compressed_size, scripts))
    faults = weight_faults(page)
    if page.kind == "service" and page.compressed_size > 10 * KB:
        faults.append(f"the HTML is {page.compressed_size} bytes gzipped, over {10 * KB}")
    if 1 + len(styles) + len(scripts) > 4:
        faults.append(f"{1 + len(styles) + len(scripts)} requests for the first paint, over 4")
    allowed = 6 * KB if re.search(r"role=.?search|type=.?search", page.text) else 1 * KB
    if script_bytes > allowed:
        faults.append(f"{script_bytes} bytes of JavaScript gzipped, over {allowed}")
    return faults


def index_size_faults(site: Site) -> list[str]:
    """30 KB for 140 services in one language, 45 KB for 200; each further language at most a third more."""
    index = site.folder / "sok" / "indeks.json"
    services = json.loads((site.folder / "tjenester.json").read_bytes())["services"]
    ids = {service["id"] for service in services}
    languages = {service["language"] for service in services}
    if len(ids) > 200:
        return []
    limit = (30 if len(ids) <= 140 else 45) * KB * (1 + (max(len(languages), 1) - 1) / 3)
    size = compressed_size(index)
    return [f"the search index is {size} bytes gzipped, over {limit:.0f}"] if size > limit else []


@functools.cache
def _size(file: Path, changed: int) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def compressed_size(file: Path) -> int:
    """Worked out once for each version of a file, since every page has the same styles."""
    return _size(file, file.stat().st_mtime_ns)
