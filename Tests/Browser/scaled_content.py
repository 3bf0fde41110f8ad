"""Fjordvik with more services than it has, to measure what grows with a municipality: the same number gives the same files.

The services of `content/` in one language come first as they are. Each further one is a copy of one of them with another title, another lead,
and other rare words: a word that only one service of Fjordvik has is changed into a compound of two of its words, in so many of the copies
that the vocabulary grows as Fjordvik's own does from half its services to all of them (Heaps' law). Leads are words drawn at random, which
compress worse than sentences.
"""

from __future__ import annotations

import collections
import functools
import math
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[2] / "content"
WORD = re.compile(r"[a-zæøåA-ZÆØÅ]{4,}")
LINK = re.compile(r"\]\([^)]*\)")
SEED = 2026


def write_scaled(count: int, folder: Path) -> None:
    """Writes a content folder with `count` services in bokmål that are published."""
    place = folder / "tjenester"
    place.mkdir(parents=True)
    _copy_the_rest(folder)
    for name, text in scaled(count):
        (place / f"{name}.md").write_text(text, encoding="utf-8")


def scaled(count: int, seed: int = SEED) -> Iterator[tuple[str, str]]:
    """So many services, each by the name of its file."""
    services = _services()
    rare, heads, lead_words, _ = _known()
    chance = random.Random(seed)
    share = _share_of_new_words(count)

    def renewed(text: str, known: dict[str, str]) -> str:
        def other(match: re.Match[str]) -> str:
            word = match.group(0)
            if word.lower() not in rare or chance.random() > share:
                return word
            return known.setdefault(word.lower(), chance.choice(heads) + chance.choice(heads))

        parts = re.split(f"({LINK.pattern})", text)
        return "".join(part if LINK.fullmatch(part) else WORD.sub(other, part) for part in parts)

    names = list(services)
    for number in range(count):
        name = names[number % len(names)]
        if number < len(names):
            yield name, services[name]
            continue
        known: dict[str, str] = {}
        head, prose = services[name][4:].split("\n---\n", 1)
        title = (chance.choice(heads) + chance.choice(heads)).capitalize()
        if chance.random() < 0.4:
            title += " " + chance.choice(heads)
        lines = []
        for line in head.splitlines():
            if line.startswith("tittel:"):
                line = f"tittel: {title}"
            elif line.startswith("ingress:"):
                length = max(4, len(line.split()) * 2 // 3)
                line = "ingress: " + renewed(" ".join(chance.choice(lead_words) for _ in range(length)), known) + "."
            elif line.startswith("søkeord:"):
                line = "søkeord:" + renewed(line.removeprefix("søkeord:"), known)
            elif line.startswith("tidligere"):
                continue
            lines.append(line)
        text = "---\n" + "\n".join(lines) + "\n---\n" + renewed(prose, known)
        yield title.lower().replace(" ", "-"), text


@functools.cache
def _known() -> tuple[frozenset[str], list[str], list[str], list[set[str]]]:
    """Words that only one service has, words that compounds can be made of, those of leads, and the words of each service."""
    services = _services()
    vocabularies = [_words(text) for text in services.values()]
    spread = collections.Counter(word for words in vocabularies for word in words)
    rare = frozenset(word for word, services_with_it in spread.items() if services_with_it == 1)
    lead_words = [word for text in services.values() for word in WORD.findall(_line(text, "ingress"))]
    return rare, [word for word in sorted(spread) if len(word) <= 8], lead_words, vocabularies


@functools.cache
def _services() -> dict[str, str]:
    """The originals that are published, by name."""
    paths = [path for path in sorted((CONTENT / "tjenester").glob("*.md")) if not re.search(r"\.[a-z]{2}$", path.stem)]
    texts = {path.stem: path.read_text(encoding="utf-8") for path in paths}
    return {name: text for name, text in texts.items() if not re.search(r"^utkast: ja$", text, re.MULTILINE)}


def _line(text: str, key: str) -> str:
    found = re.search(rf"^{key}: (.*)$", text, re.MULTILINE)
    return found[1] if found else ""


def _words(text: str) -> set[str]:
    _, prose = text[4:].split("\n---\n", 1)
    shown = " ".join(_line(text, key) for key in ("tittel", "ingress", "søkeord")) + prose
    return {word.lower() for word in WORD.findall(shown)}


@functools.cache
def _share_of_new_words(count: int) -> float:
    """How many of a copy's rare words are changed, for the vocabulary to grow with Heaps' exponent."""
    rare, _, _, vocabularies = _known()
    chance, half, sizes = random.Random(1), len(vocabularies) // 2, []
    shuffled = list(vocabularies)
    for _ in range(50):
        chance.shuffle(shuffled)
        sizes.append(len(set().union(*shuffled[:half])))
    whole = len(set().union(*vocabularies))
    exponent = math.log(whole * len(sizes) / sum(sizes)) / math.log(len(vocabularies) / half)
    wanted = whole * (count / len(vocabularies)) ** exponent - whole
    copies = max(count - len(vocabularies), 1)
    return min(wanted / (copies * len(rare) / len(vocabularies)), 1)


def _copy_the_rest(folder: Path) -> None:
    for name in ("kommune.yaml", "hjelpetelefoner.yaml"):
        shutil.copy(CONTENT / name, folder / name)
    settings = (CONTENT / "nettsted.yaml").read_text(encoding="utf-8")
    (folder / "nettsted.yaml").write_text(re.sub(r"^språk: .*$", "språk: [nb]", settings, flags=re.MULTILINE), encoding="utf-8")
    for name in ("sider", "tema"):
        shutil.copytree(CONTENT / name, folder / name, ignore=shutil.ignore_patterns("*.??.md"))
