"""The language server, driven by an LSP client over standard input and output: it says what `terskel check` says, and explains every field."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest
from lsprotocol import types

from built_program import program
from language_client import TODAY, Editor, copied, editing
from preview_program import SERVICE as SPARSE_SERVICE, write_small_site as write_sparse_site
from test_schema import SITE_FILES, examples_of_rules, schema

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "Tests" / "PublishingTests" / "Golden"
GOLDEN_FOLDERS = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())
SEVERITIES = {"error": 1, "warning": 2, "info": 3}
LABELS = {"nb": "slik retter du", "nn": "slik rettar du", "en": "how to mend it"}

Finding = tuple[Any, ...]

# Of which nothing is to be said.
SERVICE = SPARSE_SERVICE.replace("ansvarlig:", 'sted: {adresse: "Storgata 1, 0150 Oslo"}\ntolk: ja\nspråk: [nb]\nansvarlig:')


def write_small_site(folder: Path) -> None:
    write_sparse_site(folder)
    for name, title in [("samtale", "Samtaletilbudet"), ("annet", "Annet tilbud")]:
        text = SERVICE.replace("Samtaletilbudet", title).replace("Ring oss, så finner vi", f"Ring {title}, så finner de")
        (folder / "content" / "tjenester" / f"{name}.md").write_text(text, "utf-8")


def check(folder: Path, *more: str) -> str:
    command = [program(), "check", "--content", "content", "--today", TODAY, "--root", ".", *more]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def is_plain(folder: Path) -> bool:
    """Whether each character of all texts is one UTF-16 code unit."""
    texts = "".join(file.read_bytes().decode(errors="replace") for file in folder.rglob("*") if file.is_file())
    return all(ord(each) < 0x300 or 0x2010 <= ord(each) <= 0x2027 for each in texts)


def said_by_check(folder: Path, language: str = "nb") -> dict[str, list[Finding]]:
    """What a check says of each file, with columns in UTF-16 code units, which its SARIF has where they differ."""
    records = json.loads(check(folder, "--format", "json", "--language", language))["diagnostics"]
    columns = [(each["column"], each["endColumn"]) for each in records]
    if not is_plain(folder):
        results = json.loads(check(folder, "--format", "sarif", "--language", language))["runs"][0]["results"]
        assert [each["rule"] for each in records] == [each["ruleId"] for each in results]
        regions = [each["locations"][0]["physicalLocation"]["region"] for each in results]
        columns = [(each.get("startColumn", 1), each.get("endColumn", 1)) for each in regions]
    found: dict[str, list[Finding]] = {}
    for record, (start, end) in zip(records, columns):
        found.setdefault(record["file"], []).append((
            record["rule"], SEVERITIES[record["severity"]], record["line"], start, record["endLine"], end,
            f"{record['message']}\n{LABELS[language]}: {record['remedy']}",
            tuple((each["file"], each["line"], each["message"]) for each in record["notes"])))
    return {file: sorted(findings) for file, findings in found.items()}


def path_of(uri: str, folder: Path) -> str:
    return str(Path(unquote(urlparse(uri).path)).relative_to(folder))


def said_by_server(told: types.PublishDiagnosticsParams, folder: Path) -> list[Finding]:
    return sorted(
        (each.code, int(each.severity or 0), each.range.start.line + 1, each.range.start.character + 1,
         each.range.end.line + 1, each.range.end.character + 1, each.message,
         tuple((path_of(note.location.uri, folder), note.location.range.start.line + 1, note.message)
               for note in each.related_information or []))
        for each in told.diagnostics)


def all_said_by_server(editor: Editor, folder: Path) -> dict[str, list[Finding]]:
    return {path_of(uri, folder): said_by_server(told, folder) for uri, told in editor.published.items()
            if told.diagnostics and Path(unquote(urlparse(uri).path)).is_relative_to(folder)}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("name", GOLDEN_FOLDERS)
def test_the_server_says_of_every_golden_file_what_a_check_says(name: str, language: str) -> None:
    with copied(GOLDEN / name / "content") as folder:
        expected = said_by_check(folder, language)
        with editing(folder, arguments=["--language", language]) as editor:
            editor.wait_for(expected, lambda: all_said_by_server(editor, folder))
            for file in sorted((folder / "content").rglob("*.md")):
                uri = editor.open(file)
                editor.findings(uri)
                assert said_by_server(editor.published[uri], folder) == expected.get(str(file.relative_to(folder)), [])
                assert editor.published[uri].version == 1
            assert all_said_by_server(editor, folder) == expected


def applied(text: str, edits: list[Any]) -> str:
    """A text after edits whose columns are UTF-16 code units."""
    # The protocol knows three ends of a line, and U+2028 is none of them.
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text) + [""]
    starts = [sum(len(line.encode("utf-16-le")) for line in lines[:number]) for number in range(len(lines) + 1)]
    data = text.encode("utf-16-le")
    for edit in sorted(edits, key=lambda each: (each.range.start.line, each.range.start.character), reverse=True):
        start, end = (starts[place.line] + 2 * place.character for place in (edit.range.start, edit.range.end))
        data = data[:start] + edit.new_text.encode("utf-16-le") + data[end:]
    return data.decode("utf-16-le")


def edits_of(action: types.CodeAction, uri: str) -> list[Any]:
    changes = action.edit.document_changes if action.edit else None
    assert changes and isinstance(changes[0], types.TextDocumentEdit) and changes[0].text_document.uri == uri
    return list(changes[0].edits)


WHOLE = types.Range(types.Position(0, 0), types.Position(9999, 0))


def test_the_examples_of_every_rule_are_told_and_mended_as_by_a_check(tmp_path: Path) -> None:
    folders: list[tuple[str, Path, dict[str, str]]] = []
    for number, (rule, files) in enumerate(examples_of_rules()):
        folder = tmp_path / f"{number:03}"
        for path, text in {**SITE_FILES, **files}.items():
            file = folder / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        folders.append((rule, folder, files))
    assert len(folders) > 300
    with ThreadPoolExecutor(2) as pool:
        expected = list(pool.map(lambda each: said_by_check(each[1]), folders))
    fixed, rules = 0, set()
    with editing(*(folder for _, folder, _ in folders)) as editor:
        for (rule, folder, files), findings in zip(folders, expected):
            editor.wait_for(findings, lambda: all_said_by_server(editor, folder))
            rules |= {each[0] for found in findings.values() for each in found}
            mended = {file: actions for file in findings if (folder / file).is_file() and (
                actions := editor.actions((folder / file).as_uri(), WHOLE, "source.fixAll"))}
            if mended:
                after = tmp_path / "after"
                shutil.copytree(folder, after)
                check(after, "--fix", "--yes")
                for file, actions in mended.items():
                    text = (folder / file).read_bytes().decode()
                    edits = edits_of(actions[0], (folder / file).as_uri())
                    assert applied(text, edits).encode() == (after / file).read_bytes(), f"{rule}: {file}"
                    fixed += 1
                shutil.rmtree(after)
    assert len(rules) > 120
    assert fixed > 20


def field_text(*lines: str) -> str:
    return "---\n" + "\n".join(lines) + "\n---\n\nTekst.\n"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An editor with the small site open."""
    folder = tmp_path_factory.mktemp("desk")
    write_small_site(folder)
    (folder / "content" / "tjenester" / "samtale.nn.md").write_text(
        "---\ntittel: Samtaletilbodet\n---\n\nRing oss.\n", "utf-8")
    with editing(folder) as editor:
        uri = editor.open(folder / "content" / "tjenester" / "nytt.md", "")
        editor.findings(uri)
        yield editor, folder, uri


def resolved(part: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """What a part of a schema offers: keys, values and examples, whatever is wrapped around them."""
    found: dict[str, Any] = {"keys": {}, "values": [], "examples": []}
    if not isinstance(part, dict):
        return found
    parts = [*part.get("anyOf", []), *part.get("allOf", []), part.get("items")]
    if "$ref" in part:
        parts.append(definitions[part["$ref"].removeprefix("#/definitions/")])
    found["keys"] |= part.get("properties", {})
    found["values"] += [each for each in part.get("enum", []) if isinstance(each, str)]
    found["examples"] += part.get("examples", [])
    for each in parts:
        inner = resolved(each, definitions)
        found["keys"] |= inner["keys"]
        found["values"] += [value for value in inner["values"] if value not in found["values"]]
        found["examples"] += inner["examples"]
    return found


def described(part: Any, definitions: dict[str, Any]) -> str:
    """The explanation of a key."""
    if "description" in part:
        return part["description"]
    if "$ref" in part:
        return described(definitions[part["$ref"].removeprefix("#/definitions/")], definitions)
    return described((part.get("anyOf") or part["allOf"])[0], definitions)


SERVICE_SCHEMA = schema("tjeneste", "--keys", "one")
FIELDS = list(SERVICE_SCHEMA["properties"])


def test_every_field_is_offered_where_a_field_may_stand(desk: Any) -> None:
    editor, _, uri = desk
    editor.write(uri, "---\n\n---\n")
    offered = editor.complete(uri, 1, 0)
    assert [each.label for each in offered] == FIELDS
    for item in offered:
        assert item.documentation.value == described(SERVICE_SCHEMA["properties"][item.label], SERVICE_SCHEMA["definitions"])
    editor.write(uri, field_text("tittel: A", "TILVISING: nei", "eg"))
    assert [each.label for each in editor.complete(uri, 3, 2)] == [
        field for field in FIELDS if field not in {"tittel", "henvisning"}]


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_explained_and_its_keys_and_values_are_offered(desk: Any, field: str) -> None:
    editor, _, uri = desk
    definitions = SERVICE_SCHEMA["definitions"]
    property_ = SERVICE_SCHEMA["properties"][field]
    offered = resolved(property_, definitions)
    editor.write(uri, field_text("x-eget: a", f"{field}: "))
    hover = editor.hover(uri, 2, 1)
    assert hover and f"**{field}**" in hover and described(property_, definitions) in hover
    labels = [each.label for each in editor.complete(uri, 2, len(field) + 2)]
    if offered["values"]:
        assert labels[:len(offered["values"])] == offered["values"]
    for example in offered["examples"]:
        assert offered["values"] or example in labels
    if not offered["keys"]:
        return
    # As a record, as the first item of a list, and in brackets.
    editor.write(uri, field_text(f"{field}:", "  "))
    assert [each.label for each in editor.complete(uri, 2, 2)][:len(offered["keys"])] == list(offered["keys"])
    editor.write(uri, field_text(f"{field}:", "  - "))
    assert [each.label for each in editor.complete(uri, 2, 4)][:len(offered["keys"])] == list(offered["keys"])
    editor.write(uri, field_text(f"{field}: {{}}"))
    assert [each.label for each in editor.complete(uri, 1, len(field) + 3)] == list(offered["keys"])
    for key, inner in offered["keys"].items():
        within = resolved(inner, definitions)
        editor.write(uri, field_text(f"{field}:", f"  {key}: "))
        hover = editor.hover(uri, 2, 3)
        assert hover and described(inner, definitions) in hover
        labels = [each.label for each in editor.complete(uri, 2, len(key) + 4)]
        assert labels[:len(within["values"])] == within["values"]


@pytest.mark.parametrize(("kind", "path"), [
    ("nettsted", "nettsted.yaml"), ("kommune", "kommune.yaml"), ("hjelpetelefoner", "hjelpetelefoner.yaml"),
    ("vokabular", "vokabular/form.yaml"), ("søk", "søk.yaml"), ("side", "sider/om.md")])
def test_the_keys_of_every_other_file_are_offered_and_explained(desk: Any, kind: str, path: str) -> None:
    editor, folder, _ = desk
    made = schema(kind, "--keys", "one")
    keys = resolved(made, made["definitions"])["keys"]
    lines = ["---", "", "---"] if path.endswith(".md") else [""]
    is_list = made.get("type") == "array"
    uri = editor.open(folder / "content" / path, "\n".join(["- " if not line and is_list else line for line in lines]))
    row = 1 if path.endswith(".md") else 0
    column = 2 if is_list else 0
    assert [each.label for each in editor.complete(uri, row, column)] == list(keys)
    for key in keys:
        editor.write(uri, "\n".join([f"{'- ' if is_list else ''}{key}: a" if not line else line for line in lines]))
        hover = editor.hover(uri, row, column + 1)
        assert hover and described(keys[key], made["definitions"]) in hover
    editor.close(uri)


def test_a_value_is_explained_and_a_finding_says_its_rule(desk: Any) -> None:
    editor, _, uri = desk
    editor.write(uri, field_text("tittel: A", "egenandel: gratis med tillegg", "ventetid: kort", "form: [samtale, gruppe]"))
    assert "mat, materiell eller kursbok" in (editor.hover(uri, 2, 14) or "")
    finding = editor.hover(uri, 3, 11) or ""
    assert "`waiting-time-without-number`" in finding and "Hvorfor: " in finding and "Slik retter du: " in finding
    assert "missing-field" in (editor.hover(uri, 2, 3) or "")
    assert "Nynorsk" in (editor.hover(uri, 4, 18) or "")
    assert editor.hover(uri, 6, 2) is None


def test_a_nynorsk_text_is_offered_nynorsk_names(desk: Any) -> None:
    editor, folder, _ = desk
    uri = editor.open(folder / "content" / "tjenester" / "samtale.nn.md", "---\ntittel: A\n\n---\n")
    labels = [each.label for each in editor.complete(uri, 2, 0)]
    assert "eigendel" in labels and "tilvising" in labels and "egenandel" not in labels
    editor.write(uri, "---\ntittel: A\nmålgruppe: \nventetid: \nopningstid:\n  - \n---\n")
    assert "vaksne" in [each.label for each in editor.complete(uri, 2, 11)]
    assert "same dag" in [each.label for each in editor.complete(uri, 3, 10)]
    assert "laurdag" in [each.label for each in editor.complete(uri, 5, 4)]
    editor.close(uri)


def test_what_is_chosen_takes_the_place_of_what_is_written(desk: Any) -> None:
    editor, _, uri = desk

    def chosen(text: str, label: str) -> str:
        """The text after somebody has chosen what is offered at the bar in it."""
        before, _, after = text.partition("|")
        editor.write(uri, before + after)
        line = before.count("\n")
        column = len(before.rpartition("\n")[2].encode("utf-16-le")) // 2
        item = next(each for each in editor.complete(uri, line, column) if each.label == label)
        return applied(before + after, [item.text_edit])

    def fields(text: str) -> str:
        return f"---\ntittel: A\n{text}\n---\n"

    for before, label, after in [
        ("ege|", "egenandel", "egenandel: "), ("|egenandl: gratis", "egenandel", "egenandel: gratis"),
        ("kont|", "kontakt", "kontakt:\n  $0"), ("deltil|", "deltilbud", "deltilbud:\n  - $0"),
        ("målgruppe: vo|", "voksne", "målgruppe: voksne"), ("målgruppe: barn, vo|", "voksne", "målgruppe: barn, voksne"),
        ("målgruppe: {hvem: [barn, vo|]}", "voksne", "målgruppe: {hvem: [barn, voksne]}"),
        ("henvisning: {type: |}", "ikke nødvendig, men mulig", 'henvisning: {type: "ikke nødvendig, men mulig"}'),
        ("henvisning: ikke nødvendig, m|", "ikke nødvendig, men mulig", "henvisning: ikke nødvendig, men mulig"),
        ("kontakt:\n  tele|", "telefon", "kontakt:\n  telefon: "), ("form:\n  - sam|", "samtale", "form:\n  - samtale"),
        ("kontakt: {tel|}", "telefon", "kontakt: {telefon: }"), ("relatert: [ann|]", "annet", "relatert: [annet]"),
        ("åpningstid:\n  - helligdager: st|", "stengt", "åpningstid:\n  - helligdager: stengt"),
        ("åpningstid:\n  - tir|", "tirsdag", "åpningstid:\n  - tirsdag "), ("x-eget: 👩‍👧\nmål|", "målgruppe", "x-eget: 👩‍👧\nmålgruppe: "),
        ("deltilbud:\n  - navn: B\n    vent|", "ventetid", "deltilbud:\n  - navn: B\n    ventetid: "),
    ]:
        assert chosen(fields(before), label) == fields(after)
    assert chosen(fields("vedtak: nei") + "\nSe [det andre](an|).", "annet.md").endswith("[det andre](annet.md).")
    assert chosen(fields("vedtak: nei") + "\n## Å ringe\n\nSe [her](#|)", "a-ringe").endswith("(#a-ringe)")


def test_a_snippet_comes_only_to_a_client_that_takes_it(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    with editing(tmp_path, snippets=False) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "nytt.md", "---\n\n---\n")
        for item in editor.complete(uri, 1, 0):
            assert item.insert_text_format == types.InsertTextFormat.PlainText and "$0" not in item.text_edit.new_text


ODD = [
    "x-a: æøå\nform: [ukjend]", "x-a: 'b'\nform: [samtale, \"👩‍👧 ☎️\"]", "form: [e\u0301te\u0301]",
    "form: [\tfeil, samtale]", "målgruppe: {hvem: [𝒳𝒴]}\r\nform: [bort]\r",
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("odd", ODD)
def test_places_are_exact_in_every_encoding(tmp_path: Path, encoding: str, odd: str) -> None:
    write_small_site(tmp_path)
    unit = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[encoding]
    text = f"---\ntittel: A\n{odd}\n---\n"
    with editing(tmp_path, encodings=[encoding]) as editor:
        assert editor.server.capabilities.position_encoding == encoding
        uri = editor.open(tmp_path / "content" / "tjenester" / "nytt.md", text)
        lines = text.replace("\r\n", "\n").split("\n")

        def cut(span: types.Range) -> str:
            assert span.start.line == span.end.line
            line = lines[span.start.line].encode(unit[0])
            return line[span.start.character * unit[1]:span.end.character * unit[1]].decode(unit[0])

        found = [cut(each.range) for each in editor.findings(uri) if each.code == "unknown-term"]
        assert found and all(f"«{word.strip(chr(34))}»" in " ".join(
            each.message for each in editor.findings(uri)) for word in found)
        # An edit behind the odd letters lands where it should.
        line = next(number for number, each in enumerate(lines) if each.startswith("form:"))
        end = len(lines[line].encode(unit[0])) // unit[1]
        editor.change(uri, types.TextDocumentContentChangePartial(
            range=types.Range(types.Position(line, 0), types.Position(line, end)), text="form: [samtale]"))
        assert [each for each in editor.findings(uri) if each.code == "unknown-term" and each.range.start.line == line] == []


def test_without_an_offer_columns_are_utf_16(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    for offered, expected in [(None, "utf-16"), (["utf-16", "utf-8"], "utf-8"), (["utf-32"], "utf-32")]:
        with editing(tmp_path, encodings=offered) as editor:
            assert editor.server.capabilities.position_encoding == expected


def test_fast_typing_never_leaves_what_is_no_longer_so(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md")
        line = SERVICE.split("\n").index("egenandel: gratis")
        column = len("egenandel: gratis")
        for _ in range(150):
            # Odd versions are right, even ones are wrong.
            at_end = types.Range(types.Position(line, column), types.Position(line, column))
            editor.change(uri, types.TextDocumentContentChangePartial(range=at_end, text="x"))
            editor.change(uri, types.TextDocumentContentChangePartial(
                range=types.Range(at_end.start, types.Position(line, column + 1)), text=""))
        assert "unknown-term" not in [each.code for each in editor.findings(uri)]
        told = [each for each in editor.history if each.uri == uri]
        assert [each.version for each in told] == sorted(each.version or 0 for each in told)
        assert {each.version for each in told} > {1} or told[-1].version == editor.versions[uri]
        for each in told:
            is_wrong = any(finding.range.start.line == line for finding in each.diagnostics)
            assert is_wrong == ((each.version or 0) % 2 == 0), each.version


def test_the_text_in_the_editor_wins_over_the_disk_and_the_disk_over_what_was_read(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    file, other = (tmp_path / "content" / "tjenester" / name for name in ("samtale.md", "annet.md"))
    wrong = SERVICE.replace("egenandel: gratis", "egenandel: ja")
    with editing(tmp_path) as editor:
        assert [each.method for each in editor.registered] in ([], ["workspace/didChangeWatchedFiles"])
        uri = editor.open(file)
        assert editor.findings(uri) == []
        file.write_text(wrong, "utf-8")
        other.write_text(wrong.replace("Samtaletilbudet", "Annet tilbud"), "utf-8")
        editor.tell_of_change(file, other)
        editor.wait_until(lambda: bool(editor.published.get(other.as_uri()) and editor.published[other.as_uri()].diagnostics))
        assert editor.published[other.as_uri()].version is None
        assert list(editor.published[uri].diagnostics) == []
        editor.close(uri)
        editor.wait_until(lambda: bool(editor.published[uri].diagnostics))
        file.unlink()
        editor.tell_of_change(file)
        editor.wait_until(lambda: not editor.published[uri].diagnostics)


def test_what_is_mended_is_taken_back_in_other_files_too(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    other = tmp_path / "content" / "tjenester" / "annet.md"
    other.write_text(other.read_text("utf-8").replace("kontrollert:", "relatert: [samtala]\nkontrollert:"), "utf-8")
    with editing(tmp_path) as editor:
        editor.wait_until(lambda: bool(editor.published.get(other.as_uri()) and editor.published[other.as_uri()].diagnostics))
        assert [each.code for each in editor.published[other.as_uri()].diagnostics] == ["broken-reference"]
        editor.open(tmp_path / "content" / "tjenester" / "samtala.md", SERVICE.replace("Samtaletilbudet", "Samtala"))
        editor.wait_until(lambda: "broken-reference" not in [
            each.code for each in editor.published[other.as_uri()].diagnostics])


def test_a_lone_file_gets_silence_and_one_word_of_why(tmp_path: Path) -> None:
    (tmp_path / "notat.md").write_text("# Notat\n", "utf-8")
    write_small_site(tmp_path / "site")
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "notat.md")
        editor.write(uri, "# Notat til\n")
        assert editor.hover(uri, 0, 3) is None and editor.complete(uri, 0, 3) == []
        assert len(editor.logged) == 1 and "notat.md" in editor.logged[0]
        assert editor.published == {}
        # A file of a site that the editor has not opened as such is found by what lies around it.
        within = editor.open(tmp_path / "site" / "content" / "tjenester" / "annet.md", "---\ntittel: A\n---\n")
        assert {each.code for each in editor.findings(within)} >= {"missing-field"}


def test_several_folders_are_judged_apart_and_one_that_is_closed_is_silent(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_small_site(tmp_path / name)
        (tmp_path / name / "content" / "tjenester" / "annet.md").write_text("---\ntittel: A\n---\n", "utf-8")
    with editing(tmp_path / "a", tmp_path / "b") as editor:
        uris = [(tmp_path / name / "content" / "tjenester" / "annet.md").as_uri() for name in ("a", "b")]
        editor.wait_until(lambda: all(uri in editor.published for uri in uris))
        editor.client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(
            types.WorkspaceFoldersChangeEvent(added=[], removed=[types.WorkspaceFolder((tmp_path / "b").as_uri(), "b")])))
        editor.wait_until(lambda: not editor.published[uris[1]].diagnostics)
        assert editor.published[uris[0]].diagnostics


def test_a_finding_with_one_right_answer_is_mended_by_it(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    text = SERVICE.replace("henvisning: nei", "henvisnig: nei").replace("egenandel:", "egenandl:")
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md", text)
        finding = next(each for each in editor.findings(uri) if each.code == "unknown-field")
        actions = editor.actions(uri, finding.range)
        assert [each.kind for each in actions] == ["quickfix", "source.fixAll"]
        assert list(actions[0].diagnostics or []) == [finding] and actions[0].is_preferred
        changes = actions[0].edit.document_changes
        assert changes[0].text_document.version == 1
        assert applied(text, edits_of(actions[0], uri)) == text.replace("henvisnig:", "henvisning:")
        assert applied(text, edits_of(actions[1], uri)) == SERVICE
        assert [each.kind for each in editor.actions(uri, finding.range, "quickfix")] == ["quickfix"]
        assert editor.actions(uri, types.Range(types.Position(0, 0), types.Position(0, 0)), "quickfix") == []
        assert editor.actions(uri, finding.range, "refactor") == []


def test_one_goes_to_translation_original_link_heading_and_related_service(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    services = tmp_path / "content" / "tjenester"
    (tmp_path / "content" / "nettsted.yaml").write_text(
        "navn: Prøvested\nadresse: https://example.no\nspråk: [nb, nn]\neksempel: ja\n", "utf-8")
    (services / "samtale.nn.md").write_text("---\ntittel: Samtaletilbodet\n---\n\nRing oss.\n", "utf-8")
    (services / "annet.md").write_text(
        SERVICE.replace("Samtaletilbudet", "Annet").replace("---\n\n", "relatert: [samtale]\n---\n\n")
        + "\nSe [samtaler](samtale.md#slik-ringer-du).\n", "utf-8")
    (services / "samtale.md").write_text(SERVICE + "\n## Slik ringer du\n\nMed telefon.\n", "utf-8")
    with editing(tmp_path) as editor:
        def targets(name: str, word: str) -> list[tuple[str, int]]:
            text = (services / name).read_text("utf-8")
            line = next(number for number, each in enumerate(text.split("\n")) if word in each)
            column = text.split("\n")[line].index(word) + 1
            return [(Path(unquote(urlparse(each.uri).path)).name, each.range.start.line)
                    for each in editor.definition((services / name).as_uri(), line, column)]

        assert targets("samtale.nn.md", "tittel") == [("samtale.md", 1)]
        assert targets("samtale.md", "Samtaletilbudet") == [("samtale.nn.md", 1)]
        assert targets("annet.md", "samtale]") == [("samtale.md", 0)]
        heading = (SERVICE + "\n## Slik").count("\n")
        assert targets("annet.md", "samtaler](") == [("samtale.md", heading)]
        links = editor.wait(editor.client.text_document_document_link_async(types.DocumentLinkParams(
            types.TextDocumentIdentifier((services / "annet.md").as_uri()))))
        assert [each.target for each in links or []] == [(services / "samtale.md").as_uri() + f"#L{heading + 1}"]


def test_keys_and_headings_are_the_outline(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    text = SERVICE + "\n## Å ringe\n\nA.\n\n### Om kvelden\n\nB.\n\n## Å skrive\n\nC.\n"
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md", text)
        symbols = editor.wait(editor.client.text_document_document_symbol_async(types.DocumentSymbolParams(
            types.TextDocumentIdentifier(uri)))) or []
        names = [(each.name, [inner.name for inner in each.children or []]) for each in symbols]
        assert names[0] == ("tittel", []) and ("kontakt", ["telefon"]) in names
        assert names[-2:] == [("Å ringe", ["Om kvelden"]), ("Å skrive", [])]
        for each in symbols:
            assert (each.range.start.line, each.range.start.character) <= (
                each.selection_range.start.line, each.selection_range.start.character)
            assert (each.selection_range.end.line, each.selection_range.end.character) <= (
                each.range.end.line, each.range.end.character)


def test_a_text_in_any_half_written_state_gets_an_answer(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    text = SERVICE.replace("målgruppe: voksne", "målgruppe: {hvem: [voksne, \"barn\"], alder: 16+}")
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md", "")
        for length in range(0, len(text), 3):
            editor.write(uri, text[:length])
            line = text[:length].count("\n")
            editor.complete(uri, line, len(text[:length].rpartition("\n")[2]))
        editor.write(uri, text)
        assert editor.findings(uri) == []


def test_a_text_of_a_megabyte_is_judged_and_one_that_is_too_large_is_refused(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md")
        editor.write(uri, SERVICE + "Ring oss, så finner vi en tid som passer.\n\n" * 22_000)
        assert all(each.code != "file-too-large" for each in editor.findings(uri))
        editor.write(uri, SERVICE + "Ring oss, så finner vi en tid som passer.\n\n" * 50_000)
        assert any("MB" in each.message or "kB" in each.message for each in editor.findings(uri))
        editor.write(uri, SERVICE)
        assert editor.findings(uri) == []


# What no well-made client sends.


def framed(*messages: Any) -> bytes:
    data = b""
    for message in messages:
        body = message if isinstance(message, bytes) else json.dumps(message).encode()
        data += b"Content-Length: %d\r\n\r\n" % len(body) + body
    return data


def request(number: int, method: str, parameters: Any = None) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters or {}}


def talk(data: bytes) -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, answers, and what was said to standard error."""
    done = subprocess.run([program(), "lsp", "--today", TODAY], input=data, capture_output=True, timeout=60)
    answers, rest = [], done.stdout
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        length = int(head.removeprefix(b"Content-Length: "))
        answers.append(json.loads(rest[:length]))
        rest = rest[length:]
    return done.returncode, answers, done.stderr.decode()


INITIALIZE = request(1, "initialize", {"capabilities": {}})
INITIALIZED = {"jsonrpc": "2.0", "method": "initialized", "params": {}}
SHUTDOWN = request(9, "shutdown")
EXIT = {"jsonrpc": "2.0", "method": "exit"}


def errors(answers: list[dict[str, Any]]) -> list[tuple[Any, int]]:
    return [(each["id"], each["error"]["code"]) for each in answers if "error" in each]


def test_it_ends_with_0_after_a_shutdown_and_with_1_without() -> None:
    assert talk(framed(INITIALIZE, INITIALIZED, SHUTDOWN, EXIT))[0] == 0
    assert talk(framed(INITIALIZE, EXIT))[0] == 1
    assert talk(framed(EXIT))[0] == 1
    assert talk(b"")[0] == 1
    assert talk(framed(INITIALIZE, SHUTDOWN))[0] == 0


def test_what_cannot_be_understood_is_refused_and_the_rest_answered() -> None:
    code, answers, said = talk(framed(
        request(0, "textDocument/hover"), INITIALIZE, b"{", b"[]", b"7", {"id": 3}, request(4, "tull/ball"),
        request(5, "textDocument/hover"), {"jsonrpc": "2.0", "method": "tull/ball"}, INITIALIZE | {"id": 6},
        b'{"a":' * 5000, SHUTDOWN, request(10, "textDocument/hover"), EXIT))
    assert code == 0 and said == ""
    assert errors(answers) == [
        (0, -32002), (None, -32700), (None, -32600), (None, -32600), (4, -32601), (5, -32602), (6, -32600),
        (None, -32700), (10, -32600)]
    assert [each["id"] for each in answers if "result" in each] == [1, 9]


@pytest.mark.parametrize("head", [
    b"Content-Length: 99999999999\r\n\r\n", b"Content-Length: -5\r\n\r\n", b"Content-Length: x\r\n\r\n", b"\r\n\r\n",
    b"x" * 10_000, b"Content-Type: text/plain\r\n\r\n{}",
])
def test_a_head_without_a_length_that_can_be_is_the_end(head: bytes) -> None:
    code, answers, said = talk(framed(INITIALIZE) + head + framed(SHUTDOWN, EXIT))
    assert code == 1 and len(answers) == 1
    assert said.strip()


def test_input_that_ends_inside_a_message_is_told(tmp_path: Path) -> None:
    code, _, said = talk(framed(INITIALIZE) + b"Content-Length: 100\r\n\r\n{")
    assert code == 1 and said.strip()


def test_a_request_that_is_cancelled_gets_one_answer(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    file = tmp_path / "content" / "tjenester" / "samtale.md"
    place = {"textDocument": {"uri": file.as_uri()}, "position": {"line": 1, "character": 1}}
    code, answers, _ = talk(framed(
        request(1, "initialize", {"capabilities": {}, "rootUri": tmp_path.as_uri()}), INITIALIZED,
        request(2, "textDocument/hover", place), {"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": 2}},
        request(3, "textDocument/hover", place), SHUTDOWN, EXIT))
    assert code == 0
    assert errors(answers) == [(2, -32800), (3, -32800)]


def test_nothing_is_written_in_the_content(tmp_path: Path) -> None:
    write_small_site(tmp_path)
    before = {path: path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()}
    with editing(tmp_path) as editor:
        uri = editor.open(tmp_path / "content" / "tjenester" / "samtale.md", SERVICE.replace("egenandel:", "egenandl:"))
        editor.actions(uri, WHOLE)
        editor.findings(uri)
        time.sleep(0.5)
    assert {path: path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()} == before
