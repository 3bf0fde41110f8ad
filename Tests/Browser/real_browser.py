"""Debian's Chromium, started once, with one context per way of looking at a page."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page as Tab, ViewportSize, sync_playwright

ARGUMENTS = [
    # Chromium refuses to sandbox itself for root, who runs these tests in containers. Only our own pages are opened.
    "--no-sandbox",
    # A page that asks for something elsewhere is caught at it, and never gets out.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # Containers give shared memory too little room for a browser.
    "--disable-dev-shm-usage",
]


def chromium() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    raise FileNotFoundError("no chromium on this machine: scripts/test installs it")


@dataclass(frozen=True)
class View:
    """One way of looking at a page."""

    width: int = 320
    scheme: str = "light"
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}"

    @property
    def size(self) -> ViewportSize:
        return {"width": self.width, "height": 800 if self.width > 320 else 640}

    @property
    def colours(self) -> Literal["dark", "light"]:
        return "dark" if self.scheme == "dark" else "light"

    @property
    def forced(self) -> Literal["active", "none"]:
        return "active" if self.scheme == "forced-colours" else "none"


NARROW = View()
MATRIX = [View(width, scheme) for width in (320, 768, 1280) for scheme in ("light", "dark", "forced-colours")]


def turn(tab: Tab, view: View) -> Tab:
    """Looks at the page that is open in another way, without loading it anew: styles follow, and scripts have done their work."""
    tab.set_viewport_size(view.size)
    tab.emulate_media(color_scheme=view.colours, forced_colors=view.forced)
    return tab


@dataclass
class Eyes:
    """The browser, and a tab for each view, opened when it is first wanted and used again for every page."""

    browser: Browser
    tabs: dict[View, Tab] = field(default_factory=dict)

    def tab(self, view: View) -> Tab:
        if view not in self.tabs:
            self.tabs[view] = self.new_context(view).new_page()
        return self.tabs[view]

    def new_context(self, view: View) -> BrowserContext:
        return self.browser.new_context(
            viewport=view.size,
            color_scheme=view.colours,
            forced_colors=view.forced,
            reduced_motion="reduce",
            locale="nb-NO",
            timezone_id="Europe/Oslo",
            java_script_enabled=view.scripts,
        )


@contextlib.contextmanager
def open_eyes() -> Iterator[Eyes]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        try:
            yield Eyes(browser)
        finally:
            browser.close()
