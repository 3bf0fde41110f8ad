"""What the HTTP Observatory would say of the headers that the host is told to send; its scoring is tried on worse ones."""

from __future__ import annotations

import re

import pytest

from faults_in_headers import headers_of
from observatory import results, score
from under_test import SITE


def headers_of_pages() -> dict[str, str]:
    return headers_of(SITE)[f"/{SITE.root.split('/', 3)[3]}*"]


def scripts_of_pages() -> list[str]:
    return sorted({address for page in SITE.pages for address in re.findall(r'<script[^>]*\ssrc="([^"]*)"', page.text)})


def test_the_headers_of_every_page_earn_the_best_grade() -> None:
    points, grade = score(headers_of_pages(), scripts_of_pages())
    # To be read with `pytest -s`.
    print(points, grade, results(headers_of_pages(), scripts_of_pages()))
    assert grade == "A+"
    assert points >= 115
    assert not [name for name, modifier in results(headers_of_pages(), scripts_of_pages()) if modifier < 0]


@pytest.mark.parametrize(("name", "value", "points", "grade"), [
    ("Content-Security-Policy", None, 55, "C"),
    ("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'", 115, "A+"),
    ("Content-Security-Policy", "script-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'", 80, "B+"),
    ("Content-Security-Policy", "script-src 'self'; frame-ancestors 'none'", 80, "B+"),
    ("Content-Security-Policy", "default-src 'none'; script-src https:; frame-ancestors 'none'", 80, "B+"),
    ("Content-Security-Policy", "default-src 'none'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none'", 100, "A+"),
    ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'", 110, "A+"),
    ("Content-Security-Policy", "default-src 'none'; connect-src http://example.no; frame-ancestors 'none'", 80, "B+"),
    ("Content-Security-Policy", "default-src 'none'", 80, "B+"),
    ("Strict-Transport-Security", None, 80, "B+"), ("Strict-Transport-Security", "max-age=3600", 110, "A+"),
    ("Strict-Transport-Security", "for ever", 80, "B+"), ("X-Content-Type-Options", None, 115, "A+"),
    ("X-Content-Type-Options", "sniff", 115, "A+"), ("Referrer-Policy", None, 115, "A+"), ("Referrer-Policy", "unsafe-url", 110, "A+"),
    ("Cross-Origin-Resource-Policy", "cross-origin", 80, "B+"), ("Set-Cookie", "id=1", 60, "C+"),
])
def test_the_scoring_sees_what_is_worse(name: str, value: str | None, points: int, grade: str) -> None:
    good = {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; frame-ancestors 'none'", "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff", "Strict-Transport-Security": "max-age=31536000", "Cross-Origin-Resource-Policy": "same-origin",
    }
    assert score(good, ["assets/side.js"]) == (120, "A+")
    worse = {each: text for each, text in good.items() if each != name} | ({name: value} if value is not None else {})
    assert score(worse, ["assets/side.js"]) == (points, grade)


def test_a_script_of_somebody_elses_costs_points() -> None:
    assert score(headers_of_pages(), ["https://x.example/a.js"])[0] < score(headers_of_pages(), [])[0]
    assert score(headers_of_pages(), ["http://x.example/a.js"])[1] == "C"
