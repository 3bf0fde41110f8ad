"""«Åpent nå» against what the page itself says of each minute. Each function answers with a list of faults in words."""

from __future__ import annotations

import datetime
import html
import re

from published_site import Page
from real_browser import Eyes


def said_by(page: Page) -> list[list[tuple[int, str]]]:
    """For each of the page's hours, the minutes since 1970 and what is said from then on."""
    return [
        [(int(part.split(" ", 1)[0]), part.split(" ", 1)[1]) for part in html.unescape(text).split(";")]
        for text in re.findall(r'data-now="([^"]*)"', page.text)
    ]


def at(minute: int) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(minute * 60, datetime.timezone.utc)


def silence_faults(page: Page) -> list[str]:
    """What is said comes in order, and ends with nothing after a fortnight: a page that nobody builds anew falls silent."""
    faults = []
    for said in said_by(page):
        if said != sorted(said):
            faults.append("the minutes are out of order")
        if said[-1][1]:
            faults.append(f"«{said[-1][1]}» is said for ever")
        if said[-1][0] - said[0][0] > 14 * 24 * 60 + 60:
            faults.append("more than a fortnight is promised")
    return faults


def sentence_at(eyes: Eyes, url: str, minutes: list[int], zone: str = "Europe/Oslo") -> list[tuple[str, bool]]:
    """What the first of the page's hours says at each minute on a phone in a time zone, and whether it is seen."""
    context = eyes.browser.new_context(timezone_id=zone)
    try:
        tab = context.new_page()
        tab.clock.set_fixed_time(at(minutes[0]))
        tab.goto(url)
        place = tab.locator("[data-now]").first
        seen = []
        for minute in minutes:
            tab.clock.set_fixed_time(at(minute))
            # As when somebody takes the phone out of the pocket.
            tab.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
            seen.append((place.text_content() or "", place.is_visible()))
        return seen
    finally:
        context.close()


def open_now_faults(eyes: Eyes, url: str, page: Page, zone: str) -> list[str]:
    """At the minute at which something changes, and at the next, the page says what holds then, and shows nothing where nothing does."""
    first = said_by(page)[0]
    wanted = [(minute, text) for start, text in first[:4] + first[-1:] for minute in (start, start + 1)]
    faults = []
    for (minute, text), (said, visible) in zip(wanted, sentence_at(eyes, url, [minute for minute, _ in wanted], zone)):
        if said != text:
            faults.append(f"{at(minute):%Y-%m-%d %H:%M} UTC in {zone}: says «{said}», not «{text}»")
        elif visible != bool(text):
            faults.append(f"{at(minute):%Y-%m-%d %H:%M} UTC in {zone}: «{text}» is {'seen' if visible else 'not seen'}")
    return faults
