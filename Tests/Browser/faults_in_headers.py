"""What a host is told to say with every file (`_headers`), and what each page says for itself where the host says nothing."""

from __future__ import annotations

import re

from published_site import Page, Site

# What each header must hold, and must not.
WANTED = {
    "Content-Security-Policy": (["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'",
                                 "form-action 'self'", "frame-ancestors 'none'"], ["unsafe", "http:", "https:", "*"]),
    "Referrer-Policy": (["no-referrer"], []),
    "X-Content-Type-Options": (["nosniff"], []),
    "Permissions-Policy": (["geolocation=()", "camera=()", "microphone=()"], ["*"]),
    "Strict-Transport-Security": (["max-age=31536000"], []),
    "Cross-Origin-Opener-Policy": (["same-origin"], []),
    "Cross-Origin-Resource-Policy": (["same-origin"], []),
}


def headers_of(site: Site) -> dict[str, dict[str, str]]:
    """The headers by the addresses that they are for, as hosts read them."""
    blocks: dict[str, dict[str, str]] = {}
    here = ""
    for line in (site.folder / "_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            name, _, value = line.strip().partition(": ")
            blocks[here][name] = value
        elif line.strip():
            here = line.strip()
            blocks[here] = {}
    return blocks


def header_faults(site: Site) -> list[str]:
    blocks = headers_of(site)
    # A site in a folder of its host counts from the host's root.
    base = "/" + site.root.split("/", 3)[3]
    everywhere = blocks.get(f"{base}*", {})
    faults = []
    for name, (wanted, unwanted) in WANTED.items():
        value = everywhere.get(name)
        if value is None:
            faults.append(f"no {name} for every file")
            continue
        faults += [f"{name} lacks {each}" for each in wanted if each not in value]
        faults += [f"{name} holds {each}" for each in unwanted if each in value]
    if "immutable" not in blocks.get(f"{base}assets/*", {}).get("Cache-Control", ""):
        faults.append("what lies in assets/ may not be kept for ever")
    for address in ("kalender.ics", "kalender/*"):
        if not blocks.get(base + address, {}).get("Content-Type", "").startswith("text/calendar"):
            faults.append(f"{address} is not said to be a calendar")
    return faults


def policy_faults(page: Page) -> list[str]:
    """The page's own policy is the header's, but for what only a header can say."""
    found = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"', page.text)
    if not found:
        return ["the page says no policy"]
    said = headers_of(page.site)[f"/{page.site.root.split('/', 3)[3]}*"]["Content-Security-Policy"]
    own, all_of_it = ({each.strip() for each in text.split(";")} for text in (found[1], said))
    return [f"the policy lacks {each}" for each in sorted(all_of_it - own - {"frame-ancestors 'none'"})] + [
        f"the policy allows {each}, which the header does not" for each in sorted(own - all_of_it)]
