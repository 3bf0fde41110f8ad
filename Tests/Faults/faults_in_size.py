"""R: texts that make a parser slow, files that are too large, and what is merely much.

The patterns are those of the advisories against cmark-gfm before 0.29.0.gfm.13 and of its own test of pathological texts.
Each is either refused by a limit that the message names, or built; a processor second limit tells the two from a third.
"""

from __future__ import annotations

import os
from pathlib import Path

from fault import Edit, Fault, Outcome, field, fine, lead, prose, refused

KILOBYTE = 1024
LIMITS = frozenset(("oversized-prose", "oversized-line", "oversized-table", "deep-nesting", "excess-link-definitions",
                    "excess-punctuation", "file-too-large", "front-matter-too-large", "too-deep", "raw-html", "swallowed-word",
                    "control-character", "lost-text", "unused-link-definition", "duplicate-link-definition"))

# What is said once, before a unit that is repeated.
BOMBS: list[tuple[str, str, str, str]] = [
    ("R01", "rules that begin no table", "", "|-\nt>|-\n"), ("R02", "quotes in quotes", "", ">"), ("R03", "strokes alone", "", "|"),
    ("R04", "addresses in words", "", "z_www."), ("R05", "addresses with brackets", "www.", ")"),
    ("R06", "beginnings of instructions", "", "<?x"), ("R07", "struck out by halves", "", "~e,z~~"),
    ("R08", "names of addresses", "", "[f]: u\n\n"), ("R09", "ends and comments", "", "</<!--"),
    ("R10", "pictures in pictures", "", "![[]()"), ("R11", "hyphens", "a\n", "- "), ("R12", "underscores", "a", "_"),
    ("R13", "a table as wide as it is long", "", ""), ("R14", "one address used often", f"[f]: /{'u' * 1900}\n\n", "[f]\n\n"),
    ("R15", "links in links", "", "[a]("), ("R16", "stars that open and close", "", "*a **a "),
    ("R24", "brackets", "", "["), ("R25", "backticks of every length", "", ""), ("R26", "backslashes", "", "\\"),
    ("R27", "entities", "", "&"), ("R28", "autolinks", "", "<a@b:"), ("R29", "list items", "", "- a\n"),
    ("R30", "equal headings", "", "## a\n\n"), ("R31", "addresses of mail", "", ":a@b.no "), ("R32", "footnotes", "", "[^1]"),
]


def bomb(id: str, before: str, unit: str, size: int) -> str:
    if id == "R13":
        width = int((size / 4) ** 0.5)
        return "a|" * width + "a\n" + "-|" * width + "-\n" + "b\n" * (size // 2)
    if id == "R25":
        text, length = "", 1
        while len(text) < size:
            text += "e" + "`" * length
            length += 1
        return text
    return before + unit * (size // len(unit))


def holed(path: str, size: int) -> Edit:
    """A file that is large, and takes no room on the disk."""
    def edit(folder: Path) -> None:
        target = folder / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
        os.truncate(target, size)
    return edit


SIZES = [
    *(Fault(f"{id}-{size}", f"{what}, {size} KB", prose(bomb(id, before, unit, size * KILOBYTE)),
            Outcome(None, tuple(sorted(LIMITS))), seconds=2)
      for id, what, before, unit in BOMBS for size in (8, 64, 256)),
    Fault("R17", "10 MB of text", prose("ord " * 2_500_000), refused("file-too-large 1:1"), seconds=2),
    Fault("R17b", "1.05 MB of text", prose("ord ord ord\n\n" * 82_000), refused("oversized-prose 18:1"), seconds=2),
    Fault("R18a", "100 000 quotes in each other", prose(">" * 100_000 + " a"), refused("oversized-line 18:1"), seconds=2),
    Fault("R18b", "9 000 lists in each other", prose("- " * 4_500 + "a"), refused("deep-nesting 18:1"), seconds=2),
    Fault("R18c", "lists that grow deeper line by line", prose("\n".join("  " * level + "- a" for level in range(400))),
          refused("deep-nesting 118:1"), seconds=2),
    Fault("R19a", "a page of 1 GB", holed("tjenester/stor.md", 1 << 30), refused("tjenester/stor.md file-too-large 1:1"), seconds=2),
    Fault("R19b", "settings of 1 GB", holed("hjelpetelefoner.yaml", 1 << 30), refused("hjelpetelefoner.yaml file-too-large 1:1"), seconds=2),
    Fault("R21a", "8 000 equal headings", prose("## Om\n\nTekst.\n\n" * 8_000), fine(), seconds=10),
    Fault("R21b", "8 000 links", prose("[om oss her](../sider/om.md)\n\n" * 8_000), fine(), seconds=10),
    Fault("R33", "a line of 10 001 bytes", prose("a" * 10_001), refused("oversized-line 18:1")),
    Fault("R34", "a word of 9 000 letters", prose("a" * 9_000), fine()),
    Fault("R35", "a title of 9 000 letters", lead("a" * 9_000), fine()),
    Fault("R36", "3 000 rows of hours", field("telefontid:\n" + "  - mandag 10:00–11:00\n" * 3_000), Outcome(None, tuple(LIMITS)), seconds=5),
]
