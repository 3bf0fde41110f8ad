"""The report for leaders: its page, tables and JSON tell the same, the page passes what the site's pages pass, and it prints."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from lxml import html
from playwright.sync_api import Page as Tab

from built_program import program
from country_content import write_country
from faults_for_axe import axe_faults
from faults_in_markup import markup_faults
from faults_in_pages import sideways_scroll
from real_browser import NARROW, Eyes, View, turn

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs" / "rapport.schema.json").read_text(encoding="utf-8"))
TODAY = "2026-11-23"
OUTCOMES = {"oppfylt": "met", "krever vurdering": "needs_judgement", "ikke dokumentert": "not_documented", "ikke oppfylt": "not_met",
            "motstrid": "contradicted"}
# The widths that the page is held to, the phone of most people among them.
WIDTHS = [320, 390, 1280]
# The page has one colour scheme, on paper and on screens; forced colours are the reader's own.
VIEWS = [NARROW, View(390), View(1280), View(1280, "dark"), View(1280, "forced-colours")]
# An A4 sheet less the margins that the page asks for, at 96 dots an inch.
SHEET = 688


@dataclass
class Report:
    folder: Path
    content: Path

    @property
    def json(self) -> dict[str, Any]:
        return json.loads((self.folder / "rapport.json").read_text(encoding="utf-8"))

    @property
    def address(self) -> str:
        return (self.folder / "rapport.html").as_uri()

    def table(self, name: str) -> list[dict[str, str]]:
        with (self.folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";", strict=True))
        assert all(len(row) == len(rows[0]) for row in rows), name
        return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]

    def on_page(self, caption: str) -> list[list[str]]:
        """The cells of a table of the page, by how its caption begins, with the rows' names first."""
        tables = html.parse(str(self.folder / "rapport.html")).xpath("//table")
        found = next(table for table in tables if table.findtext(".//caption/span").startswith(caption))
        return [[" ".join(cell.text_content().split()) for cell in row] for row in found.xpath("./tbody/tr")]


def reported(content: Path, into: Path, *options: str) -> Report:
    command = [program(), "report", "--content", str(content), "--output", str(into), "--today", TODAY, *options]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    return Report(into, content)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return reported(ROOT / "content", tmp_path_factory.mktemp("report") / "rapport")


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("country")
    write_country(60, 8, folder / "content")
    return reported(folder / "content", folder / "rapport")


@pytest.fixture(params=["example", "country"])
def report(request: pytest.FixtureRequest) -> Report:
    return request.getfixturevalue(request.param)


# What the files say


def test_the_json_is_what_the_schema_says(report: Report) -> None:
    Draft7Validator.check_schema(SCHEMA)
    errors = [f"{list(error.path)}: {error.message}" for error in Draft7Validator(SCHEMA).iter_errors(report.json)]
    assert errors == []


def test_a_report_judges_as_a_check_does(example: Report) -> None:
    command = [program(), "check", "--content", str(example.content), "--today", TODAY, "--format", "json"]
    checked = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    by_file = {service["file"]: service for service in checked["services"]}
    services = example.json["services"]
    assert len(services) > 40
    for service in services:
        routes = by_file[f"{example.content}/{service['file']}"]["routes"]
        assert len(routes) == len(service["routes"])
        for said, counted in zip(routes, service["routes"], strict=True):
            assert (said["name"], said["claimed"]) == (counted["name"], counted["claimed"])
            verdicts = [each["verdicts"]["2014"] for each in counted["criteria"]]
            assert verdicts == [each["verdict"] for each in said["criteria"]], service["id"]


def test_the_totals_are_those_of_the_services(report: Report) -> None:
    told = report.json
    totals = told["totals"]
    routes = [route for service in told["services"] for route in service["routes"]]
    assert (totals["services"], totals["routes"]) == (len(told["services"]), len(routes))
    assert totals["standing"] == {**dict.fromkeys(totals["standing"], 0), **Counter(route["standing"] for route in routes)}
    for question, counts in totals["access"].items():
        assert counts == {**dict.fromkeys(counts, 0), **Counter(route["access"][question] for route in routes)}
    for line in totals["criteria"]:
        for edition, counts in line["verdicts"].items():
            found = Counter(route["criteria"][line["criterion"] - 1]["verdicts"][edition] for route in routes)
            assert counts == {**dict.fromkeys(counts, 0), **found}
    for topic in told["topics"]:
        about = [service for service in told["services"] if topic["id"] in service["topics"]]
        assert topic["all"]["services"] == len(about)
        for audience, cell in topic["audiences"].items():
            reached = [any(audience in route["audience"] for route in service["routes"]) for service in about]
            assert cell["services"] == sum(reached), (topic["id"], audience)


def test_the_tables_tell_what_the_json_tells(report: Report) -> None:
    told = report.json
    services = {service["id"]: service for service in told["services"]}
    assert [row["id"] for row in report.table("tilbud")] == list(services)
    routes = [(service, route) for service in told["services"] for route in service["routes"]]
    rows = report.table("deltilbud")
    assert [(row["id"], int(row["linje"])) for row in rows] == [(service["id"], route["line"]) for service, route in routes]
    for row, (_, route) in zip(rows, routes, strict=True):
        assert {"dokumentert lavterskel": "documented", "ikke avklart": "open", "ikke lavterskel": "not"}[row["lavterskel"]] == route["standing"]
        assert row["ventetid i dager"] == ("" if route["waiting"]["days"] is None else str(route["waiting"]["days"]))
    criteria = iter(report.table("kriterier"))
    for service, route in routes:
        for verdict in route["criteria"]:
            row = next(criteria)
            assert (row["id"], int(row["kriterium"])) == (service["id"], verdict["criterion"])
            assert {edition: OUTCOMES[row[f"vurdering {edition}"]] for edition in ("2014", "2025")} == verdict["verdicts"]
    assert next(criteria, None) is None
    gaps = [(row["id"], row["felt"], int(row["linje"])) for row in report.table("mangler")]
    assert gaps == [(gap["service"], gap["field"], gap["line"]) for gap in told["gaps"]]
    areas = [(row["kommunenummer"], int(row["tilbud"]), int(row["gratis"])) for row in report.table("kommuner")]
    assert areas == [
        (area["number"], area["figures"]["services"], area["figures"]["access"]["free"]["yes"]) for area in told["municipalities"]
    ]
    words = {"yes": "ja", "partly": "delvis", "no": "nei"}
    for row, area in zip(report.table("kommuner"), told["municipalities"], strict=True):
        assert row["viser: psykolog"] == words[area["figures"]["expectations"]["psychologist"]]
        assert sum(row[column] == "ja" for column in row if column.startswith("viser: ")) == int(row["forventninger innfridd"])
    counts = [(row["tema"], int(row["tilbud"]), int(row["tilbud med dokumentert lavterskel"])) for row in report.table("dekning")]
    assert counts == [
        (topic["id"], topic["audiences"][audience]["services"], topic["audiences"][audience]["lavterskel"])
        for topic in told["topics"] for audience in ("children", "youth", "adults", "older", "next_of_kin", "unstated")
    ]
    assert [int(row["lix"]) for row in report.table("lesbarhet")] == [text["lix"] for text in told["texts"]]
    assert [row["status"] for row in report.table("forventninger")] == [
        {"yes": "ja", "partly": "delvis", "no": "nei"}[line["status"]] for line in told["expectations"]
    ]
    assert len(report.table("fylker")) == len(told["counties"])
    assert len(report.table("tilgang")) == 6 * len(told["access"])


def test_the_page_tells_what_the_json_tells(report: Report) -> None:
    totals = report.json["totals"]
    shown = report.on_page("Kriteriene i tall")
    order = ["met", "needs_judgement", "not_documented", "not_met", "contradicted"]
    assert [[int(cell) for cell in row[1:]] for row in shown] == [
        [line["verdicts"]["2014"][outcome] for outcome in order] for line in totals["criteria"]
    ]
    assert [[int(cell) for cell in row[1:4]] for row in report.on_page("Tilgang i tall")] == [
        [totals["access"][question][answer] for answer in ("yes", "no", "not_documented")]
        for question in [line["question"] for line in report.json["access"]]
    ]
    assert [int(row[1]) for row in report.on_page("Lavterskel i tall")] == list(
        totals["standing"][each] for each in ("documented", "open", "not"))


def test_every_bar_is_as_long_as_its_numbers_and_says_them(report: Report) -> None:
    bars = html.parse(str(report.folder / "rapport.html")).xpath("//svg[@role='img']")
    assert len(bars) == 1 + 11 + 9
    for bar in bars:
        words = bar.findtext("desc")
        counts = [int(number) for number in re.findall(r"(?:^|, )(\d+) ", words)]
        widths = [float(piece.get("width").rstrip("%")) for piece in bar.findall("rect")]
        assert len(counts) == len(widths), words
        for count, width in zip(counts, widths, strict=True):
            assert width == pytest.approx(100 * count / sum(counts), abs=0.1)
        names = bar.get("aria-labelledby").split() + bar.get("aria-describedby").split()
        assert all(bar.xpath(f"//*[@id='{name}']") for name in names)


def test_a_table_for_municipalities_has_one_row_for_each(country: Report) -> None:
    rows = country.on_page("Kommuner: lavterskel")
    assert len(rows) == 60
    assert len(country.on_page("Fylker: ventetid og kontroll")) == 15
    assert [row[-1] for row in country.on_page("Kommuner: det kommunen skal ha")] == [
        {"yes": "ja", "no": "nei"}[area["figures"]["expectations"]["psychologist"]] for area in country.json["municipalities"]
    ]


def test_one_municipality_can_be_reported_on_alone(country: Report, tmp_path: Path) -> None:
    alone = reported(country.content, tmp_path / "rapport", "--kommune", "9001").json
    of_all = next(area for area in country.json["municipalities"] if area["number"] == "9001")
    assert alone["totals"] == of_all["figures"]


# What the page is


def opened(tab: Tab, report: Report, unfolded: bool = False) -> list[str]:
    """Opens the page, and tells what it says on the console and asks for."""
    said: list[str] = []
    asked: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(report.address)
    if unfolded:
        tab.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)")
    return said + [address for address in asked if address != report.address]


def test_axe_finds_nothing_in_any_view(report: Report, eyes: Eyes) -> None:
    tab = eyes.new_context(NARROW).new_page()
    assert opened(tab, report, unfolded=True) == []
    faults = [f"{view}: {fault}" for view in VIEWS for fault in axe_faults(turn(tab, view))]
    tab.context.close()
    assert faults == []


def test_the_nu_checker_has_nothing_to_say(report: Report) -> None:
    assert markup_faults(report.folder) == []


@pytest.mark.parametrize("unfolded", [False, True])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_reached_by_scrolling_the_page_sideways(report: Report, eyes: Eyes, width: int, unfolded: bool) -> None:
    tab = eyes.new_context(View(width)).new_page()
    opened(tab, report, unfolded)
    faults = sideways_scroll(tab)
    tab.context.close()
    assert faults == []


def test_nothing_is_cut_off_on_paper(report: Report, eyes: Eyes) -> None:
    tab = eyes.new_context(View(SHEET)).new_page()
    opened(tab, report)
    tab.emulate_media(media="print")
    faults = sideways_scroll(tab)
    sheets = tab.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")
    tab.context.close()
    assert faults == []
    assert 5 < sheets < 80


def test_the_evidence_of_a_service_opens_when_its_link_is_followed(example: Report, eyes: Eyes) -> None:
    tab = eyes.new_context(View(1280)).new_page()
    opened(tab, example)
    tab.get_by_role("link", name="Legevakt", exact=True).last.click()
    assert tab.locator("details[open] summary").inner_text().startswith("Legevakt")
    tab.context.close()


def test_no_text_of_an_editor_becomes_anything_but_text(tmp_path: Path, eyes: Eyes) -> None:
    content = tmp_path / "content"
    (content / "tjenester").mkdir(parents=True)
    (content / "nettsted.yaml").write_text("navn: Prøve\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n", encoding="utf-8")
    (content / "kommune.yaml").write_text("navn: Prøve kommune\nnummer: \"9999\"\n", encoding="utf-8")
    title = "=cmd|'/c calc'!A1 <script>document.title='x'</script><img src=x onerror=alert(1)>\";\"&"
    (content / "tjenester" / "a.md").write_text(
        f"---\ntittel: {json.dumps(title)}\nmålgruppe: alle\negenandel: gratis\nhenvisning: nei\nansvarlig: \"+47;@SUM\"\n"
        "deltilbud:\n  - navn: \"-1+1</title></style><svg onload=alert(1)>\"\n---\nKom innom.\n", encoding="utf-8")
    hostile = reported(content, tmp_path / "rapport")
    assert hostile.json["services"][0]["title"] == title
    for name in ("tilbud", "deltilbud", "kriterier", "mangler"):
        for row in hostile.table(name):
            assert row["tittel"] == "'" + title
            assert not [cell for cell in row.values() if cell[:1] in "=+-@" and cell]
    assert hostile.table("deltilbud")[0]["deltilbud"].startswith("'-1+1")
    tab = eyes.new_context(View(1280)).new_page()
    assert opened(tab, hostile) == []
    assert tab.title() == "Dekning og kriterier"
    assert tab.locator("script, img, svg[onload]").count() == 0
    tab.context.close()
    assert markup_faults(hostile.folder) == []


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_page_is_in_the_language_that_is_asked_for(language: str, tmp_path: Path) -> None:
    told = reported(ROOT / "content", tmp_path / "rapport", "--language", language, "--emit", "html")
    page = html.parse(str(told.folder / "rapport.html"))
    assert page.getroot().get("lang") == language
    assert sorted(file.name for file in told.folder.iterdir()) == ["rapport.html", "sider.json"]
    assert markup_faults(told.folder) == []
