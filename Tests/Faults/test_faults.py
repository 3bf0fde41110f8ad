"""Every fault of the catalogue, done to a copy of the good site, with the real program."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from catalogue import FAULTS
from fault import Fault
from good_site import SERVICE
from running import is_untouched, run, slowness, snapshot, type_names
from safe_pages import pages_of, unsafe_parts, visible_text
from words import lost_words


def findings(report: str, wanted: tuple[str, ...]) -> list[str]:
    """What a report finds, as the catalogue writes it; hints only where they are wanted."""
    found = []
    for each in json.loads(report)["diagnostics"]:
        path = each["file"].removeprefix("content/")
        words = ([] if path == SERVICE else [path]) + [each["rule"], f"{each['line']}:{each['column']}"]
        text = " ".join(words)
        if each["severity"] != "info" or text in wanted:
            found.append(text)
    return found


def test_a_number_stands_for_one_fault_only() -> None:
    assert len({fault.id for fault in FAULTS}) == len(FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_has_the_outcome_that_it_must_have(fault: Fault, place: Path) -> None:
    wanted = fault.outcome
    fault.edit(place)
    before = snapshot(place / "site")
    arguments, limit = fault.arguments, fault.seconds * slowness()

    checked = run(place, "check", *arguments, seconds=limit)
    if wanted.code is None:
        assert checked.code in (0, 1), checked.messages
        return build_or_refuse(fault, place, checked.code, limit)
    assert checked.code == wanted.code, checked.messages
    assert checked.output == ""
    if wanted.code == 0 and wanted.findings:
        strict = run(place, "build", "--strict", *arguments, seconds=limit)
        hints_only = "0 feil, 0 advarsler" in strict.messages
        assert strict.code == (0 if hints_only else 1)
        assert hints_only or is_untouched(before, place / "site")
    built = run(place, "build", "--format", "json", *arguments, seconds=limit)
    assert built.code == wanted.code, built.messages

    said = checked.messages + built.output + built.messages
    assert type_names().findall(said) == []
    # What an author wrote can neither move a terminal nor turn what stands after it.
    assert re.findall("[^\n\t -~\u00a1-\u2029\u202f-\u2065\u206a-\U0010ffff]", checked.messages.replace("\u00a0", " ")) == []
    for words in wanted.says:
        assert words.lower() in said.lower()
    if built.output:
        assert findings(built.output, wanted.findings) == list(wanted.findings)
    for each in json.loads(built.output or '{"diagnostics": []}')["diagnostics"]:
        assert each["remedy"] and each["line"] and each["column"]

    if wanted.code:
        assert is_untouched(before, place / "site")
    else:
        judge_site(place, fault)
    assert not list((place / "site").rglob(".*"))


def build_or_refuse(fault: Fault, place: Path, code: int, limit: int) -> None:
    """The same answer as `check` gave, by one of the limits, or a site with safe pages."""
    before = snapshot(place / "site")
    built = run(place, "build", "--format", "json", seconds=limit)
    assert built.code == code
    assert type_names().findall(built.output + built.messages) == []
    if code == 0:
        assert unsafe_parts((place / "site" / fault.outcome.page).read_text(encoding="utf-8")) == []
        return
    assert is_untouched(before, place / "site")
    errors = {each["rule"] for each in json.loads(built.output)["diagnostics"] if each["severity"] == "error"}
    assert errors and errors <= set(fault.outcome.findings)


def judge_site(place: Path, fault: Fault) -> None:
    wanted, site = fault.outcome, place / "site"
    for page in pages_of(site):
        text = page.read_text(encoding="utf-8")
        assert unsafe_parts(text) == [], page
        assert type_names().findall(text) == []
    page = (site / wanted.page).read_text(encoding="utf-8")
    seen = visible_text(page)
    for words in wanted.shows:
        assert words in seen
    for markup in wanted.markup:
        assert markup in page
    for words in wanted.hides:
        holders = [path for path in site.rglob("*") if path.is_file() and words.encode() in path.read_bytes()]
        assert holders == []
    assert lost_words(place / "content", site) == []
