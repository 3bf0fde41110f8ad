"""Calendars as another program reads them: the package icalendar, which was written by others after RFC 5545."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar

from published_site import Site

OSLO = ZoneInfo("Europe/Oslo")


def calendars(site: Site) -> list[Path]:
    return sorted(site.folder.rglob("*.ics"))


def calendar_faults(site: Site) -> list[str]:
    """Every calendar of the site is one, in the form of the standard, and holds what the open data say."""
    faults = [] if (site.folder / "kalender.ics").is_file() else ["there is no /kalender.ics"]
    for file in calendars(site):
        name = "/" + file.relative_to(site.folder).as_posix()
        faults += [f"{name}: {fault}" for fault in _form_faults(file.read_bytes()) + _entry_faults(site, file)]
    return faults + _missing_courses(site)


def _form_faults(written: bytes) -> list[str]:
    faults = []
    if not written.endswith(b"\r\n") or written.replace(b"\r\n", b"").count(b"\n"):
        faults.append("a line does not end as the standard says")
    for line in written.split(b"\r\n"):
        if len(line) > 75:
            faults.append(f"a line of {len(line)} octets: {line[:40].decode(errors='replace')}")
        try:
            line.decode()
        except UnicodeDecodeError:
            faults.append(f"a letter is cut in two: {line[:40]!r}")
    return faults


def _entry_faults(site: Site, file: Path) -> list[str]:
    try:
        calendar = Calendar.from_ical(file.read_bytes())
    except ValueError as error:
        return [f"cannot be read: {error}"]
    faults = [f"{name} is missing" for name in ("VERSION", "PRODID") if name not in calendar]
    faults += [f"cannot be read: {each}" for component in calendar.walk() for each in component.errors]
    seen: set[str] = set()
    for event in calendar.walk("VEVENT"):
        name = str(event.get("SUMMARY", "?"))
        for needed in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"):
            if needed not in event:
                faults.append(f"«{name}» has no {needed}")
        uid = str(event.get("UID", ""))
        if uid in seen:
            faults.append(f"«{name}» has the same UID as another")
        seen.add(uid)
        if str(event.get("CLASS", "PUBLIC")) != "PUBLIC":
            faults.append(f"«{name}» is not public")
        if "DTSTART" in event:
            start = event.decoded("DTSTART")
            if not isinstance(start, datetime) or start.tzinfo is None:
                faults.append(f"«{name}» begins at no known instant")
            elif "DTEND" in event and event.decoded("DTEND") <= start:
                faults.append(f"«{name}» ends before it has begun")
        if "DTSTAMP" in event and event.decoded("DTSTAMP").time() != datetime.min.time():
            faults.append(f"«{name}» has a time of day in DTSTAMP, which looks like a clock")
        address = site.address_of(str(event.get("URL", "")))
        if address is None or site.file_at(address) is None:
            faults.append(f"«{name}» leads to {event.get('URL')}, which is not there")
    return faults


def _missing_courses(site: Site) -> list[str]:
    """Each service with courses to come has them in its own calendar and in the site's, and its page leads there."""
    faults = []
    whole = _starts(site.folder / "kalender.ics")
    for service in json.loads((site.folder / "tjenester.json").read_bytes())["services"]:
        page = site.by_address.get(service["url"])
        events = [event for each in [service, *service.get("routes", [])] for event in each.get("events", [])]
        if not events or page is None:
            continue
        own = site.folder / "kalender" / (service["url"].strip("/") + ".ics")
        if "data-exit" in page.text:
            if own.exists() or ".ics" in page.text:
                faults.append(f"{service['url']} is not to be seen with, and has a calendar")
            continue
        wanted = {_instant(event["start"]) for event in events}
        if not wanted <= _starts(own):
            faults.append(f"{service['url']} has courses that are not in its calendar")
        if page.language == "first" and not wanted <= whole:
            faults.append(f"{service['url']} has courses that are not in the site's calendar")
        if f"{own.name}\"" not in page.text:
            faults.append(f"{service['url']} does not lead to its calendar")
    return faults


def _instant(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=OSLO).astimezone(timezone.utc)


def _starts(file: Path) -> set[datetime]:
    if not file.is_file():
        return set()
    try:
        events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    except ValueError:
        # Said where the file itself is looked at.
        return set()
    return {event.decoded("DTSTART").astimezone(timezone.utc) for event in events if "DTSTART" in event}
