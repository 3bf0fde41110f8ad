"""The dates on which a wrong «Åpent nå» would cost somebody a walk for nothing: sites built for those days, on phones at those minutes.

Where the hours come from is tested in Swift; here they have gone through the whole program and a real browser.
"""

from __future__ import annotations

import datetime
import re
import subprocess
from pathlib import Path

import pytest

from faults_in_open_now import sentence_at
from real_browser import Eyes
from built_program import program

from web_server import serving

SETTINGS = "navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n"
MUNICIPALITY = 'navn: Prøve kommune\nnummer: "9999"\n'
WEEKDAYS = ("mandag–fredag 08:00–15:30", "helligdager: stengt")
NIGHTS = ("alle dager 01:00–04:00", "helligdager: åpent")
SATURDAY_NIGHT = ("lørdag 20:00–02:30", "helligdager: åpent")

# The day of the build, the rows, and what a phone says at which minutes (UTC).
DATES = {
    "the start of summer time, on Easter Sunday": ("2027-03-24", NIGHTS, [
        # The hour from two to three is left out: one hour after 01:00 it is 03:00.
        ("2027-03-28 00:30", "Åpent nå. Stenger klokka 04:00."), ("2027-03-28 01:59", "Åpent nå. Stenger klokka 04:00."),
        ("2027-03-28 02:00", "Stengt nå. Åpner mandag klokka 01:00."),
    ]),
    "Easter Sunday, of which nothing is said": ("2027-03-24", NIGHTS[:1], [("2027-03-28 00:30", "")]),
    "the national day that is Whit Monday too": ("2027-05-12", WEEKDAYS, [
        ("2027-05-17 08:00", "Stengt nå. Åpner tirsdag klokka 08:00."),
        ("2027-05-18 06:00", "Åpent nå. Stenger klokka 15:30."),
    ]),
    "the national day, of which nothing is said": ("2027-05-12", WEEKDAYS[:1], [("2027-05-17 08:00", "")]),
    "the end of summer time, 25 October 2026": ("2026-10-22", SATURDAY_NIGHT, [
        ("2026-10-25 00:00", "Åpent"), ("2026-10-25 00:29", "Åpent"), ("2026-10-25 00:30", "Stengt"),
        ("2026-10-25 01:00", "Åpent"), ("2026-10-25 01:30", "Stengt"),
    ]),
    "the end of summer time, 31 October 2027, with a row across 02–03": ("2027-10-28", ("søndag 01:30–02:30",), [
        ("2027-10-30 23:29", "Stengt"), ("2027-10-30 23:30", "Åpent"), ("2027-10-31 00:29", "Åpent"),
        ("2027-10-31 00:30", "Stengt"), ("2027-10-31 01:00", "Åpent"), ("2027-10-31 01:30", "Stengt"),
    ]),
    "leap day": ("2028-02-20", ("alle dager 08:00–16:00", "29. februar: 10:00–12:00"), [
        ("2028-02-29 08:00", "Stengt nå. Åpner klokka 10:00."), ("2028-02-29 10:59", "Åpent nå. Stenger klokka 12:00."),
        ("2028-02-29 11:00", "Stengt nå. Åpner onsdag klokka 08:00."),
    ]),
    "a night past midnight": ("2026-11-18", ("lørdag 20:00–03:00", "2026-11-22: stengt"), [
        ("2026-11-21 22:59", "Åpent nå. Stenger klokka 03:00."), ("2026-11-22 01:59", "Åpent nå. Stenger klokka 03:00."),
        ("2026-11-22 02:00", "Stengt nå. Åpner lørdag klokka 20:00."),
    ]),
    "round the clock": ("2026-12-20", ("døgnåpent", "helligdager: åpent"), [
        ("2026-12-25 03:00", "Åpent nå."), ("2026-12-31 23:30", "Åpent nå."),
    ]),
}


def built(folder: Path, today: str, rows: tuple[str, ...]) -> Path:
    """A site of one service with these hours, built for a day."""
    content = folder / "content"
    (content / "tjenester").mkdir(parents=True)
    (content / "nettsted.yaml").write_text(SETTINGS, encoding="utf-8")
    (content / "kommune.yaml").write_text(MUNICIPALITY, encoding="utf-8")
    hours = "".join(f"\n  - {row}" for row in rows)
    (content / "tjenester" / "a.md").write_text(
        f"---\ntittel: Prøve\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nåpningstid:{hours}\n---\nKom innom.\n",
        encoding="utf-8")
    subprocess.run(
        [Path(program()).resolve(), "build", "--content", content, "--output", folder / "site", "--today", today],
        # Where no templates lie.
        cwd=folder, check=True, capture_output=True)
    return folder / "site"


def minute(utc: str) -> int:
    return int(datetime.datetime.fromisoformat(utc + "+00:00").timestamp()) // 60


@pytest.mark.parametrize("zone", ["Europe/Oslo", "Pacific/Auckland"])
@pytest.mark.parametrize("date", DATES)
def test_a_phone_says_what_holds(date: str, zone: str, tmp_path: Path, eyes: Eyes) -> None:
    today, rows, wanted = DATES[date]
    with serving(built(tmp_path, today, rows)) as own:
        said = sentence_at(eyes, f"{own}/tjenester/a/", [minute(utc) for utc, _ in wanted], zone)
    for (utc, text), (sentence, visible) in zip(wanted, said, strict=True):
        assert sentence.startswith(text) if text else not sentence, f"{utc}: {sentence}"
        assert visible == bool(text)


WORDS = {
    "28 March 2027 is Easter Sunday": ("2027-03-24", "Søndag 28. mars 2027, første påskedag", "Stengt",
                                       (NIGHTS[0], "helligdager: stengt")),
    "17 May 2027 is one row with two names": ("2027-05-12", "Mandag 17. mai 2027, 17. mai, andre pinsedag", "Stengt",
                                              WEEKDAYS),
    "29 February 2028": ("2028-02-20", "Tirsdag 29. februar 2028", "10:00–12:00",
                         ("alle dager 08:00–16:00", "29. februar: 10–12")),
    "a night past midnight": ("2026-11-18", "Lørdag", "20:00–03:00 (neste dag)", ("lørdag 20:00–03:00",)),
}


@pytest.mark.parametrize("date", WORDS)
def test_the_page_says_it_in_words(date: str, tmp_path: Path) -> None:
    today, day, hours, rows = WORDS[date]
    page = (built(tmp_path, today, rows) / "tjenester" / "a" / "index.html").read_text(encoding="utf-8")
    found = dict(re.findall(r'<th scope="row">([^<]*)</th><td><span class="line">([^<]*)', page))
    assert found.get(day) == hours, found
