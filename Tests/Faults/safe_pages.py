"""Whether a page holds nothing that an editor should not be able to put there, as a parser like a browser's sees it."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import html

ELEMENTS = set("""html head meta title link script body a abbr address article aside b bdi blockquote br button caption code dd
del details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input label legend li main
nav ol option p picture pre q s search section select small source span strong sub summary sup svg path rect table tbody td
tfoot th thead time tr ul""".split())
SCHEMES = re.compile(r"^(https?:|mailto:|tel:|sms:|webcal:|[^:]*(?:[/?#]|$))", re.IGNORECASE)


def unsafe_parts(text: str) -> list[str]:
    """What a page must not hold: foreign elements, handlers, styles, scripts in the page, addresses that run."""
    faults = []
    for element in html.document_fromstring(text).iter():
        if not isinstance(element.tag, str):
            if element.tag is html.etree.Comment:
                faults.append(f"comment {element.text!r}")
            continue
        name = element.tag.lower()
        # The page of the search says what is missing without scripts.
        if name not in ELEMENTS and not (name == "noscript" and 'role="search"' in text):
            faults.append(f"<{name}>")
        if name == "script" and element.get("type") != "application/ld+json":
            if not re.fullmatch(r"[./]*(assets|sok)/[a-z]+\.[0-9a-f]{16}\.js", element.get("src", "")) or element.text:
                faults.append(f"script {element.get('src')!r}")
        if name == "form" and element.get("role") != "search":
            faults.append("form")
        for attribute, value in element.attrib.items():
            lower = attribute.lower()
            if lower.startswith("on") or lower in ("style", "srcdoc", "formaction", "ping", "background"):
                faults.append(f"{name} {attribute}={value!r}")
            if lower in ("href", "src", "action") and not SCHEMES.match(value.strip()):
                faults.append(f"{name} {attribute}={value!r}")
    return faults


def visible_text(text: str) -> str:
    """What a reader sees of a page, with one space for every run of white space."""
    root = html.document_fromstring(text)
    for hidden in root.xpath("//script|//style|//head/title"):
        hidden.drop_tree()
    return re.sub(r"\s+", " ", "".join(_in_order(root)))


INLINE = {"a", "span", "b", "strong", "em", "i", "s", "del", "code", "sub", "sup", "abbr", "time", "small", "q", "bdi", "wbr"}


def _in_order(element) -> list[str]:
    if not isinstance(element.tag, str):
        return [element.tail or ""]
    gap = "" if element.tag in INLINE else " "
    parts = [gap]
    if element.tag == "img":
        parts.append(element.get("alt", ""))
    if element.tag == "li" and element.getparent().tag == "ol":
        parts.append(f"{_number(element)}. ")
    parts.append(element.text or "")
    for child in element:
        parts += _in_order(child)
    return [*parts, gap, element.tail or ""]


def _number(item) -> int:
    """The number that a browser shows before an item of a numbered list."""
    number = int(item.getparent().get("start", 1)) - 1
    for each in item.getparent().iterchildren("li"):
        number = int(each.get("value", number + 1))
        if each is item:
            break
    return number


def pages_of(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))
