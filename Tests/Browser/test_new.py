"""`terskel new tjeneste`: what it asks at a terminal, and what its options say."""

from __future__ import annotations

import os
import pty
import select
import subprocess
from pathlib import Path

import pytest

from built_program import program


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "nettsted.yaml").write_text("navn: A\nadresse: https://example.no\nspråk: [nb]\neksempel: ja\n", "utf-8")
    (folder / "kommune.yaml").write_text('navn: Prøve kommune\nnummer: "9999"\n', "utf-8")
    return folder


def new(content: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [program(), "new", "tjeneste", "Kafé for pårørende", "--content", str(content), *more]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)


def interview(content: Path, typed: str, *more: str) -> tuple[int, str]:
    """The exit code, and all that was seen on a terminal where this was typed."""
    command = [program(), "new", "tjeneste", "Kafé for pårørende", "--content", str(content), *more]
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    os.write(terminal, typed.encode())
    seen = b""
    while select.select([terminal], [], [], 30)[0]:
        try:
            more_bytes = os.read(terminal, 4096)
        except OSError:
            break
        if not more_bytes:
            break
        seen += more_bytes
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen.decode().replace("\r\n", "\n")


def written(content: Path) -> str:
    return (content / "tjenester" / "kafe-for-parorende.md").read_text("utf-8")


def errors(content: Path) -> str:
    """What a check says once the page is no draft any more."""
    path = content / "tjenester" / "kafe-for-parorende.md"
    path.write_text("".join(line for line in written(content).splitlines(True) if not line.startswith("utkast")), "utf-8")
    command = [program(), "check", "--content", str(content), "--today", "2026-11-23"]
    said = subprocess.run(command, capture_output=True, text=True)
    return "" if said.returncode == 0 else said.stderr


def test_a_terminal_is_asked_for_what_readers_need(content: Path) -> None:
    code, seen = interview(content, "10\n1\nnei\n00 00 12 34\n")
    assert code == 0, seen
    for words in ["Hvem er tilbudet for?", "  10 pårørende", "Hva koster det?", "   1 gratis", "Må man ha henvisning?",
                  "   2 ikke nødvendig, men mulig", "Hvilket nummer ringer man?"]:
        assert words in seen, words
    text = written(content)
    for line in ["målgruppe: pårørende", "egenandel: gratis", "henvisning: nei", "kontakt:\n  telefon: 00 00 12 34"]:
        assert f"\n{line}\n" in text, text
    assert errors(content) == ""


def test_enter_means_that_nobody_knows(content: Path) -> None:
    code, seen = interview(content, "\n\n\n\n")
    assert code == 0, seen
    text = written(content)
    assert "\negenandel: ukjent\n" in text
    assert "\nhenvisning: ukjent\n" in text
    assert "\nmålgruppe:  " in text
    assert "telefon: 00 00 00 00" in text


def test_what_cannot_be_read_is_asked_for_again(content: Path) -> None:
    code, seen = interview(content, "voksene\n2, 3\nca. 100\n100 kr\nkanskje\nja\n12\n116 117\n")
    assert code == 0, seen
    assert seen.count("Hvem er tilbudet for?") == 1
    assert "«voksene» er ikke en verdi for «målgruppe»" in seen
    assert seen.count("slik retter du") == 4
    text = written(content)
    for line in ["målgruppe: [barn, ungdom]", "egenandel: 100 kr", "henvisning: ja", "  telefon: 116 117"]:
        assert f"\n{line}\n" in text, text


def test_the_end_of_what_is_typed_leaves_the_rest_open(content: Path) -> None:
    code, seen = interview(content, "voksne\n\x04\x04\x04")
    assert code == 0, seen
    assert "\nmålgruppe: voksne\n" in written(content)


def test_only_what_the_options_do_not_say_is_asked_for(content: Path) -> None:
    code, seen = interview(content, "nei\n\n", "--målgruppe", "voksne, eldre", "--egenandel", "150 kr")
    assert code == 0, seen
    assert "Hva koster det?" not in seen and "Må man ha henvisning?" in seen
    assert "\nmålgruppe: [voksne, eldre]\n" in written(content)


def test_a_file_that_is_there_is_said_before_anything_is_asked(content: Path) -> None:
    assert new(content).returncode == 0
    before = written(content)
    code, seen = interview(content, "")
    assert code == 2
    assert "kafe-for-parorende.md" in seen and "?" not in seen
    assert written(content) == before


def test_nobody_is_asked_where_nobody_sits(content: Path) -> None:
    made = new(content)
    assert made.returncode == 0
    assert made.stderr == f"laget {content}/tjenester/kafe-for-parorende.md\n"
    for line in ["målgruppe:  ", "egenandel:  ", "henvisning:  "]:
        assert f"\n{line}" in written(content)
    assert "0000" not in written(content).replace("00 00", "")


def test_the_options_answer_all(content: Path) -> None:
    made = new(content, "--målgruppe", "pårørende", "--egenandel", "0", "--henvisning", "nei", "--telefon", "00 00 12 34")
    assert made.returncode == 0, made.stderr
    assert errors(content) == ""


def test_the_options_have_english_names_too(content: Path) -> None:
    made = new(content, "--audience", "adults", "--user-fee", "free", "--referral", "no", "--language", "en")
    assert made.returncode == 0, made.stderr
    assert errors(content) == ""


def test_an_option_that_cannot_be_read_makes_no_file(content: Path) -> None:
    made = new(content, "--egenandel", "frikort")
    assert made.returncode == 64
    assert "«frikort» kan bety" in made.stderr
    assert not (content / "tjenester").exists()


def test_the_text_may_be_in_nynorsk_on_a_site_in_bokmal(content: Path) -> None:
    made = new(content, "--språk", "nn", "--eigendel", "gratis", "--tilvising", "nei", "--målgruppe", "vaksne")
    assert made.returncode == 0, made.stderr
    text = written(content)
    assert "\ntekstspråk: nn\n" in text and "\neigendel: gratis\n" in text
    assert made.stderr.startswith("laget ")
