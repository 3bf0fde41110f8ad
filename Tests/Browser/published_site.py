"""A published site as it lies in its folder: which pages there are, of which kind, and what their markup says.

Nothing here asks a browser. Kinds and languages are read off addresses, so the tests know nothing of the program.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

# Elements without an end tag, which must not stay open while the rest of the page is read.
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

# Attributes that hold an address, and whether a browser fetches it without being asked.
ADDRESSES = {
    ("a", "href"): False, ("area", "href"): False, ("form", "action"): False, ("button", "formaction"): False,
    ("img", "src"): True, ("script", "src"): True, ("source", "src"): True, ("iframe", "src"): True,
    ("video", "src"): True, ("audio", "src"): True, ("use", "href"): True, ("object", "data"): True,
}
FETCHED_RELATIONS = {
    "stylesheet", "icon", "manifest", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch",
    "apple-touch-icon",
}

# The folder of each language, and the language of the site's own words there (docs/languages.md).
WORDS_OF_FOLDER = {"nb": "nb", "nn": "nn", "en": "en", "se": "se", "smj": "nb", "sma": "nb"} | dict.fromkeys(
    ["ar", "fa", "pl", "so", "ti", "uk"], "en")

# Attributes whose value changes what an element is, looks like or is called. Of the others, which are many, it counts that they are there,
# and whether they are empty.
SHAPING = {
    "class", "role", "type", "rel", "lang", "dir", "open", "hidden", "tabindex", "scope", "autocomplete", "aria-hidden",
    "aria-current", "data-js",
}

KIND_OF_FOLDER = {
    "tema": ("topics", "topic"),
    "malgruppe": ("audiences", "audience"),
    "kommune": ("municipalities", "municipality"),
    "fylke": ("counties", "county"),
}


@dataclass(frozen=True)
class Reference:
    """An address that a page mentions, as written."""

    element: str
    address: str
    fetched: bool
    relation: str = ""


@dataclass
class OpenElement:
    tag: str
    # It and all that it stands in, from the outside, each with its attributes.
    shape: tuple[str, ...]
    has_text: bool = False


@dataclass
class Markup(HTMLParser):
    """The few things that the tests ask of a page's markup."""

    language: str | None = None
    base: str | None = None
    robots: str = ""
    refresh: str | None = None
    canonical: str | None = None
    ids: set[str] = field(default_factory=set)
    references: list[Reference] = field(default_factory=list)
    # Each element here with its attributes, after all that it stands in; and, for those that hold no text, the same once more.
    shapes: set[tuple[str, ...]] = field(default_factory=set)
    _open: list[OpenElement] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._remember_shape(tag, attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a" and "name" in attributes:
            self.ids.add(attributes["name"])
        if tag == "html":
            self.language = attributes.get("lang")
        elif tag == "base":
            self.base = attributes.get("href")
        elif tag == "meta":
            if attributes.get("name", "").lower() == "robots":
                self.robots = attributes.get("content", "").lower()
            if attributes.get("http-equiv", "").lower() == "refresh":
                self.refresh = attributes.get("content", "").partition("=")[2].strip(" '\"")
        elif tag == "link" and attributes.get("href"):
            relations = set(attributes.get("rel", "").lower().split())
            if "canonical" in relations:
                self.canonical = attributes["href"]
            relation = " ".join(sorted(relations))
            fetched = bool(relations & FETCHED_RELATIONS)
            self.references.append(Reference("link", attributes["href"], fetched, relation))
        for (element, name), fetched in ADDRESSES.items():
            if element == tag and name in attributes:
                self.references.append(Reference(tag, attributes[name], fetched))
        for candidate in attributes.get("srcset", "").split(","):
            if candidate.strip():
                self.references.append(Reference(tag, candidate.split()[0], True))

    def handle_data(self, data: str) -> None:
        if data.strip():
            for element in self._open:
                element.has_text = True

    def handle_endtag(self, tag: str) -> None:
        if any(tag == element.tag for element in self._open):
            while self._close().tag != tag:
                pass

    def _remember_shape(self, tag: str, attributes: dict[str, str]) -> None:
        told = sorted(
            f"{name}={value}" if name in SHAPING else name if value else f"{name}=" for name, value in attributes.items())
        around = self._open[-1].shape if self._open else ()
        element = OpenElement(tag, (*around, f"{tag}[{' '.join(told)}]"))
        self.shapes.add(element.shape)
        if tag not in VOID:
            self._open.append(element)

    def _close(self) -> OpenElement:
        element = self._open.pop()
        if not element.has_text:
            self.shapes.add((*element.shape, "without text"))
        return element


@dataclass(frozen=True)
class Page:
    """One HTML file; `address` is its path below the site's root, as a visitor types it."""

    site: "Site"
    file: Path
    address: str

    @cached_property
    def text(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def markup(self) -> Markup:
        markup = Markup()
        markup.feed(self.text)
        markup.close()
        return markup

    @cached_property
    def compressed_size(self) -> int:
        return len(gzip.compress(self.file.read_bytes(), 9))

    @cached_property
    def segments(self) -> list[str]:
        return [segment for segment in self.address.split("/") if segment]

    @cached_property
    def language_folder(self) -> str | None:
        """The language that the address begins with, or None for the site's first language."""
        first = self.segments[0] if self.segments else ""
        declared = (self.markup.language or "").split("-")[0]
        return first if first in WORDS_OF_FOLDER or (first and first == declared) else None

    @property
    def language(self) -> str:
        return self.language_folder or "first"

    @cached_property
    def kind(self) -> str:
        if self.is_redirect:
            return "redirect"
        path = self.segments[1:] if self.language_folder else self.segments
        if not path:
            return "front"
        if path == ["404.html"]:
            return "not-found"
        if "side" in path[:-1] and path[-1].isdigit():
            return "later-list"
        if path[0] == "kommune" and len(path) > 2:
            path = path[2:]
        if path[0] == "tjenester":
            if len(path) == 1:
                return "services"
            return "sheet" if path[-1] == "ark" else "service"
        if path[0] in KIND_OF_FOLDER:
            return KIND_OF_FOLDER[path[0]][min(len(path), 2) - 1]
        return {"sok": "search", "akutt": "acute"}.get(path[0], "page")

    @property
    def is_redirect(self) -> bool:
        """Whether this is the small page at an address that something has moved away from."""
        return self.markup.refresh is not None

    @property
    def is_listed(self) -> bool:
        """Whether search engines are to know of it."""
        if self.is_redirect or self.kind == "not-found" or "noindex" in self.markup.robots:
            return False
        # A page that shows another language's text names that page as the one to keep.
        return self.markup.canonical in {None, self.site.page_url(self)}

    def __str__(self) -> str:
        return self.address


class Site:
    """A folder that the program wrote."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.pages = [Page(self, file, self._address(file)) for file in sorted(self.folder.rglob("*.html"))]
        self.by_address = {page.address: page for page in self.pages}

    def _address(self, file: Path) -> str:
        path = "/" + file.relative_to(self.folder).as_posix()
        return path.removesuffix("index.html") if path.endswith("/index.html") else path

    @property
    def opened(self) -> list[Page]:
        """The pages that stay where they are when a browser opens them."""
        return [page for page in self.pages if not page.is_redirect]

    @cached_property
    def samples(self) -> list[Page]:
        """One page per kind and language: the longest, since it holds most of what can go wrong."""
        longest: dict[tuple[str, str], Page] = {}
        for page in self.opened:
            key = (page.kind, page.language)
            if key not in longest or len(page.text) > len(longest[key].text):
                longest[key] = page
        return [longest[key] for key in sorted(longest)]

    @cached_property
    def distinct(self) -> list[Page]:
        """Pages that show between them every shape of every kind of page in every language, the longest first.

        The others hold no element in a place, with attributes or without text, that these do not hold on a page of the same kind: they
        differ in words, and in how often and in which order things come.
        """
        shown: set[tuple] = set()
        pages = []
        for page in sorted(self.opened, key=lambda page: (-len(page.text), page.address)):
            shapes = {(page.kind, page.language, shape) for shape in page.markup.shapes}
            if not shapes <= shown:
                pages.append(page)
                shown |= shapes
        return pages

    @cached_property
    def root(self) -> str:
        """The address at which this site is to stand, from the front page's canonical link; ends with a slash."""
        front = self.by_address.get("/")
        canonical = front.markup.canonical if front else None
        return (canonical or "https://example.no").rstrip("/") + "/"

    def address_of(self, url: str) -> str | None:
        """The address below this site's root that an absolute URL means, or None where it leads elsewhere."""
        own = urlsplit(self.root)
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc) != (own.scheme, own.netloc) or not parts.path.startswith(own.path):
            return None
        return "/" + unquote(parts.path[len(own.path):])

    def file_at(self, address: str) -> Path | None:
        """The file that a plain web server sends for an address."""
        file = self.folder / address.lstrip("/")
        if address.endswith("/"):
            file = file / "index.html"
        return file if file.is_file() and self.folder in file.resolve().parents else None

    def page_url(self, page: Page) -> str:
        return urljoin(self.root, page.address.lstrip("/"))


def is_web(url: str) -> bool:
    return not re.match(r"(?i)(tel|sms|mailto|data|geo|webcal):", url)


def without_fragment(url: str) -> tuple[str, str]:
    address, fragment = urldefrag(url)
    return address, unquote(fragment)
