"""The forms that content management systems get: what they write, a build takes."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from built_program import program
from test_schema import CONTENT, Draft7Validator, schema

SETTINGS = "navn: Prøvested\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n"
MUNICIPALITY = 'navn: Prøve kommune\nnummer: "9999"\n'
BOTH = pytest.mark.parametrize("system", ["decap", "sveltia"])


def forms(system: str, content: Path) -> str:
    command = [program(), "schema", "--content", str(content), "--cms", system]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@cache
def configuration(system: str) -> dict[str, Any]:
    return yaml.safe_load(forms(system, CONTENT))


def fields(system: str, collection: str = "tjenester") -> list[dict[str, Any]]:
    return next(each["fields"] for each in configuration(system)["collections"] if each["name"] == collection)


def all_fields(part: Any) -> list[dict[str, Any]]:
    """Every question of a form, those inside others too."""
    if isinstance(part, list):
        return [field for each in part for field in all_fields(each)]
    if not isinstance(part, dict):
        return []
    own = [part] if "widget" in part else []
    return own + [field for each in part.values() for field in all_fields(each)]


# What an editor writes in a line: any text of the kind that the key asks for.
LINES = {
    "tittel": "Samtale", "alder": "16–25", "type": "etter 14 dager", "tid": "2–4 uker", "ventetid": "innen 2 uker",
    "nummer": "00 00 12 34", "sms": "00 00 12 34", "epost": "post@example.no", "nettside": "https://example.no/",
    "skjema": "https://example.no/skjema", "chat": "https://example.no/chat", "kontrollintervall": "6 måneder",
    "adresse": "Strandgata 4, 9999 Fjordvik", "postadresse": "Postboks 1, 9999 Fjordvik", "erstattet av": "annet",
}
LISTS = {
    "beløp": ["150 kr"], "åpningstid": ["mandag–fredag 08:00–15:30", "helligdager: stengt"],
    "telefontid": ["mandag–fredag 09:00–11:00"], "åpent": ["mandag 09:00–11:00"], "kommuner": ["9999"],
    "posisjon": ["61.0312", "5.6204"], "tidligere adresser": ["/gammel/"], "relatert": ["annet"],
}
# What a complete form cannot say at once: the page would be hidden, secret or mean two things.
LEFT_OUT = {"utkast", "publiseres", "utløper", "avsluttet", "skjult", "lavterskel", "tekstspråk", "deltilbud", "tjenestetype"}
CHOSEN = {"type": "fast pris", "utgifter": "kan unngås"}


def answer(field: dict[str, Any]) -> Any:
    """What a system writes in the file when somebody answers a question of its form."""
    name, widget = field["name"], field["widget"]
    if widget == "select":
        values = [each["value"] if isinstance(each, dict) else each for each in field["options"]]
        chosen = CHOSEN[name] if CHOSEN.get(name) in values else values[0]
        return [chosen] if field.get("multiple") else chosen
    if widget == "datetime":
        return "2026-09-01" if field["time_format"] is False else "2027-01-12 18:00"
    if widget == "number":
        return field["min"]
    if widget == "object":
        return {each["name"]: answer(each) for each in field["fields"] if each["name"] not in LEFT_OUT}
    if widget == "list" and "fields" in field:
        return [{each["name"]: answer(each) for each in field["fields"] if each["name"] not in LEFT_OUT}]
    if widget == "list":
        return list(LISTS.get(name, ["noe"]))
    return {"image": "bilder/hus.jpg"}.get(widget) or LINES.get(name, "Noen ord.")


def written(answers: dict[str, Any]) -> str:
    return "---\n" + yaml.safe_dump(answers, allow_unicode=True, sort_keys=False) + "---\nKom innom.\n"


def errors(files: dict[str, str], folder: Path) -> list[str]:
    every = {"nettsted.yaml": SETTINGS, "kommune.yaml": MUNICIPALITY, "bilder/hus.jpg": "bilde",
             "tjenester/annet.md": written({"tittel": "Annet", "målgruppe": "alle", "egenandel": "gratis",
                                            "henvisning": "nei"}), **files}
    for path, text in every.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    command = [program(), "check", "--content", str(folder), "--today", "2026-11-23", "--format", "json"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)["diagnostics"]
    return [f"{each['file']}:{each['line']}: {each['message']}" for each in found if each["severity"] == "error"]


@BOTH
def test_every_question_has_a_name_a_hint_and_a_widget(system: str) -> None:
    questions = all_fields(configuration(system))
    assert len(questions) > 200
    for each in questions:
        assert each["name"] and each["label"], each
        assert each.get("hint") or each["name"] == "linje", each


@BOTH
def test_only_what_is_required_is_required(system: str) -> None:
    required = [each["name"] for each in fields(system) if each["required"]]
    assert required == ["tittel", "målgruppe", "egenandel", "henvisning"]


@BOTH
def test_a_form_that_is_filled_in_is_taken(system: str, tmp_path: Path) -> None:
    answers = {each["name"]: answer(each) for each in fields(system) if each["name"] not in LEFT_OUT | {"body"}}
    assert len(answers) > 35
    assert errors({"tjenester/samtale.md": written(answers)}, tmp_path) == []


@BOTH
def test_the_required_answers_alone_are_taken(system: str, tmp_path: Path) -> None:
    answers = {each["name"]: answer(each) for each in fields(system) if each["required"]}
    assert errors({"tjenester/samtale.md": written(answers)}, tmp_path) == []


@BOTH
def test_a_way_in_that_is_filled_in_is_taken(system: str, tmp_path: Path) -> None:
    answers = {each["name"]: answer(each) for each in fields(system) if each["required"] or each["name"] == "deltilbud"}
    assert len(answers["deltilbud"][0]) > 20
    assert errors({"tjenester/samtale.md": written(answers)}, tmp_path) == []


@BOTH
def test_what_a_form_writes_is_what_it_shows(system: str, tmp_path: Path) -> None:
    answers = {each["name"]: answer(each) for each in fields(system) if each["name"] != "body"}
    folder = tmp_path / "tjenester"
    folder.mkdir()
    (folder / "samtale.md").write_text(written(answers), "utf-8")
    command = [program(), "schema", "--content", str(tmp_path), "--cms", system]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stderr == ""


@BOTH
def test_what_a_form_writes_is_what_the_schema_of_forms_takes(system: str) -> None:
    answers = {each["name"]: answer(each) for each in fields(system) if each["name"] != "body"}
    validator = Draft7Validator(schema("tjeneste", "--keys", "one"))
    assert [error.message[:200] for error in validator.iter_errors(answers)] == []


def test_settings_that_are_filled_in_are_taken(tmp_path: Path) -> None:
    files = next(each["files"] for each in configuration("sveltia")["collections"] if "files" in each)
    assert [each["file"].rsplit("/", 1)[-1] for each in files] == [
        "nettsted.yaml", "kommune.yaml", "hjelpetelefoner.yaml", "søk.yaml"]
    assert all(each["fields"][0].get("root") for each in files[2:])
    answers = {each["name"]: answer(each) for each in files[0]["fields"] if each["required"]}
    text = yaml.safe_dump({**answers, "adresse": "https://example.no", "språk": ["nb"], "eksempel": "ja"}, allow_unicode=True)
    assert errors({"nettsted.yaml": text}, tmp_path) == []


def test_front_matter_has_no_list_of_records_and_the_same_questions_else() -> None:
    made = json.loads(forms("frontmatter", CONTENT))
    questions = made["frontMatter.taxonomy.contentTypes"][0]["fields"]
    assert {each["type"] for each in questions} <= {"string", "choice", "datetime", "list", "fields", "image", "number"}
    shown = {each["name"] for each in questions}
    left = {each["name"] for each in fields("decap")} - shown
    assert left == {"sted", "deltilbud", "tidspunkter", "vurdering", "body"}
