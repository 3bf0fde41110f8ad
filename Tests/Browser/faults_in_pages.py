"""What only a browser sees. Each function looks at an open tab and answers with a list of faults in words."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Page as Tab, Request

from real_browser import View, turn


@contextmanager
def listening(tab: Tab, own: str) -> Iterator[list[str]]:
    """Collects what a page does aloud while the block runs: requests elsewhere, failed ones, console errors."""
    faults: list[str] = []

    def on_request(request: Request) -> None:
        if not request.url.startswith((own, "data:", "blob:")):
            faults.append(f"asks another origin: {request.url}")

    def on_failure(request: Request) -> None:
        # The icon of the page before is dropped where the tab goes on sooner than it came; `missing_icon` looks for the file.
        is_dropped_icon = "/assets/icon." in request.url and request.failure == "net::ERR_ABORTED"
        if request.url.startswith(own) and not is_dropped_icon:
            faults.append(f"did not get {request.url.removeprefix(own)}: {request.failure}")

    def on_console(message: ConsoleMessage) -> None:
        about = message.location.get("url", "")
        # Said once per browser, of whichever page came first; `missing_icon` says it of every page.
        if message.type == "error" and not about.endswith("/favicon.ico"):
            faults.append(f"console: {message.text} {about.removeprefix(own)}")

    def on_error(error: Exception) -> None:
        faults.append(f"script error: {error}")

    listeners = {
        "request": on_request, "requestfailed": on_failure, "console": on_console, "pageerror": on_error,
    }
    for event, listener in listeners.items():
        tab.on(event, listener)
    try:
        yield faults
    finally:
        for event, listener in listeners.items():
            tab.remove_listener(event, listener)


def open_quietly(tab: Tab, url: str, own: str) -> list[str]:
    """Opens a page, waits until it has come to rest, and tells what it did aloud meanwhile."""
    with listening(tab, own) as faults:
        response = tab.goto(url, wait_until="load")
        # Two frames let scripts that begin at load, and what they change, be part of the page that is looked at.
        tab.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        if response and response.status >= 400 and not url.endswith("/404.html"):
            faults.append(f"answered {response.status}")
        return list(faults)


def wrong_address_faults(tab: Tab, own: str) -> list[str]:
    """An address that nothing has, some folders down, gives the page for that, with its styles and its links."""
    missing = "/finnes/ikke/her/"
    # That the page itself is not found is what is asked for; that its styles are not found would be a fault.
    faults = [
        fault for fault in open_quietly(tab, own + missing, own)
        if not fault.split()[-1].endswith(missing) and "answered" not in fault
    ]
    heading = tab.locator("h1").inner_text() if tab.locator("h1").count() else ""
    tab.goto(own + "/404.html")
    if heading != tab.locator("h1").inner_text():
        faults.append(f"shows «{heading}»")
    return faults


def traces_left(tab: Tab) -> list[str]:
    """Cookies and everything else that a page can leave behind in a browser."""
    faults = [f"set the cookie {cookie['name']}" for cookie in tab.context.cookies()]
    kept = tab.evaluate("""async () => ({
        localStorage: Object.keys(localStorage),
        sessionStorage: Object.keys(sessionStorage),
        indexedDB: (await indexedDB.databases()).map(each => each.name),
        caches: await caches.keys(),
        serviceWorker: (await navigator.serviceWorker.getRegistrations()).map(each => each.scope),
        windowName: window.name ? [window.name] : [],
    })""")
    return faults + [f"keeps {', '.join(names)} in {place}" for place, names in kept.items() if names]


def heading_faults(tab: Tab) -> list[str]:
    """Exactly one h1, which comes first, and no level is skipped on the way down."""
    levels = tab.evaluate("""() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
        .filter(each => !each.closest('[hidden]'))
        .map(each => [Number(each.tagName[1]), each.textContent.trim()])""")
    faults = []
    if (count := sum(level == 1 for level, _ in levels)) != 1:
        faults.append(f"{count} headings of the first level")
    deepest = 0
    for level, text in levels:
        if level > deepest + 1:
            faults.append(f"the heading «{text}» is of level {level} after level {deepest}")
        if not text:
            faults.append(f"an empty heading of level {level}")
        deepest = level
    return faults


def phone_faults(tab: Tab) -> list[str]:
    """A number that is called is the number that is shown, also to a screen reader."""
    links = tab.evaluate("""() => [...document.querySelectorAll('a[href^="tel:" i], a[href^="sms:" i]')]
        .map(each => [each.getAttribute('href'), each.textContent.trim(), each.getAttribute('aria-label')])""")
    faults = []
    for href, text, label in links:
        called = _national_digits(re.split(r"[?;]", href.partition(":")[2])[0])
        for shown in [text] if label is None else [text, label]:
            if _national_digits(shown) != called:
                faults.append(f"the link calls {called}, but says «{shown}»")
    return faults


def _national_digits(text: str) -> str:
    return re.sub(r"\D", "", re.sub(r"^(.*?)(\+|00)47(?=[\s\d]{8})", r"\1", text))


def sideways_scroll(tab: Tab) -> list[str]:
    """At 320 px, and so at 400 % on a desk screen, nothing is to be reached by scrolling sideways."""
    found = tab.evaluate("""() => {
        const root = document.documentElement, faults = [];
        for (const each of [root, document.body]) {
            if (['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
                faults.push(`<${each.localName}> cuts off what is too wide`);
        }
        if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.body.querySelectorAll('*')]
                .filter(each => each.getBoundingClientRect().right > root.clientWidth + 0.5);
            const names = wide.slice(0, 3).map(each => each.localName + (each.className ? '.' + each.className : ''));
            faults.push(`${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${names.join(', ')}`);
        }
        return faults;
    }""")
    return found


def spacing_faults(tab: Tab) -> list[str]:
    """With the text spacing of WCAG 1.4.12, no text is cut off and nothing has to be scrolled sideways."""
    # A constructed style sheet, since the pages' own policy rightly stops a <style> that is put in.
    clipped = tab.evaluate("""() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets = [sheet];
        const cuts = value => ['hidden', 'clip'].includes(value);
        const faults = [];
        for (const each of document.body.querySelectorAll('*')) {
            const style = getComputedStyle(each), box = each.getBoundingClientRect();
            if (!each.innerText?.trim() || !each.checkVisibility()) continue;
            // Text for screen readers only is cut off on purpose.
            if (box.width <= 1 || box.height <= 1) continue;
            const tall = cuts(style.overflowY) && each.scrollHeight > each.clientHeight + 1;
            const wide = cuts(style.overflowX) && each.scrollWidth > each.clientWidth + 1;
            if (tall || wide) faults.push(`cuts off «${each.innerText.trim().slice(0, 40)}» with wider text spacing`);
        }
        return faults;
    }""")
    faults = clipped + [f"with wider text spacing: {fault}" for fault in sideways_scroll(tab)]
    tab.evaluate("() => { document.adoptedStyleSheets = []; }")
    return faults


def small_targets(tab: Tab) -> list[str]:
    """Phone buttons and the quick exit are at least 44 px high; a number inside a sentence is exempt."""
    return tab.evaluate("""() => [...document.querySelectorAll('a[href^="tel:" i], [data-exit]')]
        .filter(each => each.checkVisibility() && getComputedStyle(each).display !== 'inline')
        .map(each => [each.textContent.trim(), each.getBoundingClientRect()])
        .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
        .map(([text, box]) => `«${text}» is ${Math.round(box.width)} × ${Math.round(box.height)} px, under 44`)""")


# What is read without JavaScript: the page less what only scripts add (data-js) and less what is said instead of them.
READABLE_TEXT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-js], noscript { display: none !important; }');
    document.adoptedStyleSheets = [sheet];
    const text = document.body.innerText.replace(/\\s+/g, ' ').trim();
    document.adoptedStyleSheets = [];
    return text;
}"""


def script_dependence(with_scripts: Tab, without_scripts: Tab) -> list[str]:
    """The same page in two tabs, one without JavaScript: it says the same, and shows no dead control."""
    one, other = with_scripts.evaluate(READABLE_TEXT), without_scripts.evaluate(READABLE_TEXT)
    faults = []
    if one != other:
        at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
        around = slice(max(at - 20, 0), at + 40)
        faults.append(f"with JavaScript «…{one[around]}», without «…{other[around]}»")
    return faults + without_scripts.evaluate("""() => [...document.querySelectorAll('[data-js]')]
        .filter(each => each.checkVisibility() && each.innerText.trim())
        .map(each => `shows without JavaScript what needs it: «${each.innerText.trim().slice(0, 40)}»`)""")


# Everything that the tab key should stop at, numbered, so that the stops can be compared with it.
NUMBER_STOPS = """() => {
    const found = [...document.querySelectorAll(
        'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
    )].filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true}));
    const radios = new Set();
    const stops = found.filter(each => {
        if (each.type !== 'radio') return true;
        if (radios.has(each.name)) return false;
        return radios.add(each.name);
    });
    stops.forEach((each, index) => { each.__stop = index; each.__plain = null; });
    window.__appearance = each => {
        const style = getComputedStyle(each);
        return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor,
            style.borderColor, style.borderWidth, style.color, style.textDecoration].join(' ');
    };
    stops.forEach(each => { each.__plain = window.__appearance(each); });
    const name = each => each.textContent.trim() || each.getAttribute('aria-label') || each.localName;
    return stops.map(each => name(each).slice(0, 40));
}"""

LOOK_AT_STOP = """() => {
    const each = document.activeElement;
    if (!each || each === document.body || each === document.documentElement) return null;
    const box = each.getBoundingClientRect(), style = getComputedStyle(each);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    const marked = outlined || window.__appearance(each) !== each.__plain;
    // WCAG 2.4.11: not wholly hidden. A few points are enough, since what hides it (a bar, a box) is large. A link that
    // is broken over two lines has no middle of its own, so the points are taken from each of its lines.
    const seen = [...each.getClientRects()].some(line => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5]].some(([x, y]) => {
        const hit = document.elementFromPoint(line.left + line.width * x, line.top + line.height * y);
        return hit && (each.contains(hit) || hit.contains(each) && hit.closest('label') !== null);
    }));
    return { stop: each.__stop ?? null, name: each.textContent.trim().slice(0, 40) || each.localName, marked, seen,
        size: [Math.round(box.width), Math.round(box.height)] };
}"""


def focus_faults(tab: Tab) -> list[str]:
    """Tab reaches everything, forward and backward, in mirrored order, and each stop can be seen."""
    faults: list[str] = []
    orders: dict[str, list[int]] = {}
    names: list[str] = []
    for key, way in (("Tab", "forward"), ("Shift+Tab", "backward")):
        # A fresh page, or one way would begin where the other ended.
        tab.reload()
        names = tab.evaluate(NUMBER_STOPS)
        order: list[int] = []
        for _ in range(len(names) + 2):
            tab.keyboard.press(key)
            here = tab.evaluate(LOOK_AT_STOP)
            if here is None or here["stop"] in order:
                break
            if here["stop"] is None:
                faults.append(f"{way}: focus goes to «{here['name']}», which is hidden or meant for no one")
                continue
            order.append(here["stop"])
            if not here["marked"]:
                faults.append(f"{way}: nothing shows that «{here['name']}» has the focus")
            if not here["seen"]:
                faults.append(f"{way}: «{here['name']}» has the focus and is hidden or covered {here['size']}")
        orders[way] = order
        faults += [f"{way}: «{names[stop]}» is never reached" for stop in range(len(names)) if stop not in order]
    if orders["forward"] != orders["backward"][::-1]:
        faults.append("the way back is not the way forward in reverse")
    return faults


def is_moved_by_scheme(tab: Tab, view: View) -> bool:
    """Whether anything stands elsewhere, has another size or is hidden in this view that is not in light colours; leaves the tab so."""
    return _boxes(turn(tab, View(view.width))) != _boxes(turn(tab, view))


def _boxes(tab: Tab) -> list[list[float]]:
    """Where each element of the page is and how large; of one that is not shown, nothing."""
    return tab.evaluate("""() => [...document.querySelectorAll('body, body *')].map(each => {
        const box = each.getBoundingClientRect();
        return each.checkVisibility({visibilityProperty: true}) ? [box.x, box.y, box.width, box.height] : [];
    })""")


def printed_pages(tab: Tab) -> int:
    """How many A4 sheets the page is on paper."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        tab.pdf(path=path, format="A4", prefer_css_page_size=True)
        report = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", report, re.MULTILINE)[1])
