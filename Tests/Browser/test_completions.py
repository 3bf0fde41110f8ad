"""What bash offers while a command is written."""

from __future__ import annotations

import subprocess
from functools import cache

import pytest

from built_program import program


@cache
def script() -> str:
    command = [program(), "--generate-completion-script", "bash"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def offered(line: str) -> list[str]:
    """The words that are offered for the last word of a line, which may be empty."""
    words = line.split(" ")
    asked = f'{script()}\nCOMP_WORDS=("$@")\nCOMP_CWORD={len(words) - 1}\n_terskel\nprintf "%s\\n" "${{COMPREPLY[@]}}"\n'
    command = ["bash", "--norc", "-c", asked, "bash", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


@pytest.mark.parametrize(("line", "some"), [
    ("terskel ", {"build", "bygg", "sjekk", "vis", "ny", "søk", "forklar", "skjema", "init", "--version"}),
    ("terskel by", {"bygg"}),
    ("terskel bygg --str", {"--strict"}),
    ("terskel sjekk --format ", {"text", "json", "sarif"}),
    ("terskel ny ", {"tjeneste", "teneste", "oversettelse", "omsetjing"}),
    ("terskel ny teneste --lang", {"--language"}),
    ("terskel forklar missing-f", {"missing-field", "missing-footnote", "missing-front-matter"}),
    ("terskel skjema --cms ", {"decap", "sveltia", "frontmatter"}),
    ("terskel --content x bygg --language ", {"nb", "nn", "en"}),
])
def test_bash_offers_what_may_follow(line: str, some: set[str]) -> None:
    assert some <= set(offered(line))


@pytest.mark.parametrize("line", ["terskel bygg --today ", "terskel bygg --finnes-ikke", "terskel xyz"])
def test_bash_offers_nothing_where_there_is_nothing_to_offer(line: str) -> None:
    assert offered(line) == []


def test_every_offer_begins_as_the_word_does() -> None:
    assert offered("terskel ")
    assert all(each.startswith("s") for each in offered("terskel s"))
