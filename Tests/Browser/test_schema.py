"""The schemas that editors get: they are draft-07, and never refuse what a build takes."""

from __future__ import annotations

import json
import re
import subprocess
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from real_browser import NARROW, Eyes
from built_program import program


ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
KINDS = ["tjeneste", "oversettelse", "side", "nettsted", "kommune", "hjelpetelefoner", "vokabular", "søk"]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2 as the language servers of editors read it: `nei`, `no` and dates are text, `150` and `true` are not."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def with_texts_for_keys(value: Any) -> Any:
    """A JSON document has no other keys than texts."""
    if isinstance(value, dict):
        return {str(key): with_texts_for_keys(each) for key, each in value.items()}
    return [with_texts_for_keys(each) for each in value] if isinstance(value, list) else value


def read(text: str) -> Any:
    return with_texts_for_keys(yaml.load(text, CoreLoader))


def front_matter(text: str) -> str | None:
    found = re.match(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.DOTALL | re.MULTILINE)
    return found[1] if found else None


@cache
def schema(kind: str, *more: str) -> dict[str, Any]:
    command = [program(), "schema", "--content", str(CONTENT), "--kind", kind, *more]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def refusals(kind: str, document: Any, *more: str) -> list[str]:
    return [f"{list(error.path)}: {error.message[:200]}" for error in
            Draft7Validator(schema(kind, *more)).iter_errors(document)]


def kind_of(path: str, text: str) -> tuple[str, str] | None:
    """The kind of a file of the content, and the YAML in it; nothing for what has no fields."""
    name = unicodedata.normalize("NFC", path)
    if name.endswith(".yaml"):
        stem = name.rsplit("/", 1)[-1].removesuffix(".yaml")
        return ("vokabular" if "vokabular/" in name else stem, text)
    fields = front_matter(text)
    if not name.endswith(".md") or fields is None:
        return None
    if re.search(r"(^|/)(tjenester|tenester)/", name):
        return ("oversettelse" if re.search(r"\.[a-z]{2,3}\.md$", name) else "tjeneste", fields)
    return ("side", fields)


def patterns(part: Any) -> list[str]:
    """Every regular expression in a schema."""
    if isinstance(part, list):
        return [pattern for each in part for pattern in patterns(each)]
    if not isinstance(part, dict):
        return []
    own = [part["pattern"]] if isinstance(part.get("pattern"), str) else []
    return own + list(part.get("patternProperties", {})) + [each for value in part.values() for each in patterns(value)]


def test_editors_in_javascript_can_read_every_pattern(eyes: Eyes) -> None:
    made = sorted({pattern for kind in KINDS for pattern in patterns(schema(kind))})
    assert len(made) > 100
    unread = eyes.new_context(NARROW).new_page().evaluate(
        "patterns => patterns.filter(each => { try { new RegExp(each, 'u'); return false } catch { return true } })", made)
    assert unread == []


def content_files() -> list[Path]:
    return sorted(path for path in CONTENT.rglob("*") if path.suffix in {".md", ".yaml"})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_schema_is_draft_07_and_explains_each_key(kind: str, language: str) -> None:
    made = schema(kind, "--language", language)
    Draft7Validator.check_schema(made)
    assert made["$schema"] == "http://json-schema.org/draft-07/schema#"
    for name, definition in made["definitions"].items():
        assert definition.get("description"), name


@pytest.mark.parametrize("path", content_files(), ids=lambda path: str(path.relative_to(CONTENT)))
def test_no_schema_refuses_a_file_of_the_example_site(path: Path) -> None:
    found = kind_of(str(path.relative_to(CONTENT)), path.read_text("utf-8"))
    if found is None:
        assert path.suffix == ".md"
        return
    assert refusals(found[0], read(found[1])) == []


SITE_FILES = {
    "nettsted.yaml": "navn: Prøvested\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n",
    "kommune.yaml": 'navn: Prøve kommune\nnummer: "9999"\n',
}


def examples_of_rules() -> list[tuple[str, dict[str, str]]]:
    """The examples on the pages about rules, right and wrong, each with the rule's name and its files."""
    examples: list[tuple[str, dict[str, str]]] = []
    for page in sorted((ROOT / "docs" / "regler").glob("*.md")):
        text = page.read_text("utf-8").partition("\n## Nynorsk\n")[0]
        last = None
        for file in re.finditer(r"(?:^`([^`\n]+)`:\n\n)?^(`{3,})markdown\n(.*?)^\2$", text, re.DOTALL | re.MULTILINE):
            name, written = file[1], file[3]
            if name is None and not front_matter(written):
                last = None
                continue
            # The files of one example stand in the order of their paths.
            if name is None or last is None or name <= last:
                examples.append((page.stem, {}))
            examples[-1][1][name or "tjenester/eksempel.md"] = written
            last = name
    return examples


def has_an_error(path: str, files: dict[str, str], folder: Path) -> bool:
    """Whether a check finds an error in one of the files of an example."""
    for each, text in {**SITE_FILES, **files}.items():
        (folder / each).parent.mkdir(parents=True, exist_ok=True)
        (folder / each).write_text(text, "utf-8")
    command = [program(), "check", "--content", str(folder), "--today", "2026-11-23", "--format", "json"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)["diagnostics"]
    return any(each["severity"] == "error" and each["file"] == str(folder / path) for each in found)


def test_no_schema_refuses_an_example_that_a_check_takes(tmp_path: Path) -> None:
    wrongly, rightly, unread, taken = [], 0, [], 0
    for number, (rule, files) in enumerate(examples_of_rules()):
        for path, text in files.items():
            if (found := kind_of(path, text)) is None or found[0] not in KINDS:
                continue
            try:
                document = read(found[1])
            except yaml.YAMLError:
                # What the program mends, such as a tab, or reports; other readers of YAML stop at it.
                unread.append(f"{rule}: {path}")
                continue
            if not (refused := refusals(found[0], document)):
                taken += 1
            elif has_an_error(path, files, tmp_path / str(number)):
                rightly += 1
            else:
                wrongly += [f"{rule}: {path}: {each}" for each in refused]
    assert wrongly == []
    assert taken > 300
    assert rightly > 30
    assert len(unread) < 30, unread


def answered(**more: Any) -> dict[str, Any]:
    return {"tittel": "A", "målgruppe": "voksne", "egenandel": "gratis", "henvisning": "nei", **more}


@pytest.mark.parametrize("document", [
    answered(),
    {"TITTEL": "A", "maalgruppe": "Vaksne", "eigendel": "150 kr", "tilvising": "ikkje_nødvendig"},
    {"title": "A", "target_group": ["adults"], "user-fee": 0, "referral": True},
    answered(**{"x-eget": {"hva": "som helst"}, "Tidligere-Adresser": "/a/"}),
    answered(ventetid="innen 2 uker", vedtak="etter 14 dager", form="Samtale, gruppe"),
    {"tittel": "A", "utkast": "ja", "målgruppe": None},
    {"tittel": "A", "deltilbud": [{"navn": "B", "målgruppe": "alle", "egenandel": "gratis", "henvisning": "nei"}]},
])
def test_a_service_that_says_the_same_in_other_words_is_taken(document: dict[str, Any]) -> None:
    assert refusals("tjeneste", document) == []


@pytest.mark.parametrize("document", [
    {"tittel": "A", "målgruppe": "voksne", "henvisning": "nei"},
    {"tittel": "A", "deltilbud": [{"navn": "B", "målgruppe": "alle", "egenandel": "gratis"}]},
    answered(ventetid="kort"),
    answered(egenandel="ja"),
    answered(målgruppe="voksene"),
    answered(henvisning=None),
    answered(vedtak="kanskje"),
    answered(åpningstider="mandag 08:00–15:00"),
    answered(tolk="kanskje"),
    answered(vurdering=[{"kriterium": 10, "resultat": "oppfylt", "begrunnelse": "A", "av": "B", "dato": "2026-09-01"}]),
    answered(kontakt={"telefon": [{"til": "alle"}]}),
])
def test_a_fault_that_an_editor_can_see_at_once_is_refused(document: dict[str, Any]) -> None:
    assert refusals("tjeneste", document) != []


def test_a_translation_need_not_state_what_it_inherits() -> None:
    assert refusals("oversettelse", {"tittel": "A"}) == []
    assert refusals("tjeneste", {"tittel": "A"}) != []


def test_the_bokmal_spelling_is_the_one_that_is_offered() -> None:
    assert list(schema("tjeneste")["properties"])[:4] == ["tittel", "ingress", "målgruppe", "egenandel"]
    assert list(schema("tjeneste", "--language", "nn")["properties"])[3] == "eigendel"


def test_with_one_spelling_the_required_fields_are_named_and_others_refused() -> None:
    one = schema("tjeneste", "--keys", "one")
    assert one["required"] == ["målgruppe", "egenandel", "henvisning"]
    assert refusals("tjeneste", answered(), "--keys", "one") == []
    assert refusals("tjeneste", answered(eigendel="gratis"), "--keys", "one") != []
