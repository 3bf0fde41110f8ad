"""The queries of content/søk.yaml, with what each of them must find."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

PATH = Path(__file__).resolve().parents[2] / "content" / "søk.yaml"
SITUATIONS = Path(__file__).resolve().with_name("situations.yaml")
LINE = re.compile(r'- \{søk: "(?P<query>[^"]*)", finn: \[(?P<wanted>.*)\](?:, blant: \d+)?, slag: (?P<kind>\w+)(?P<unseen>, usett: ja)?\}$')
GRADED = re.compile(r"\{id: (?P<id>[^,]+), grad: (?P<grade>\d)\}|(?P<plain>[^,{}]+)")


class Query(NamedTuple):
    text: str
    # How well a service answers it, 1 to 3, by id.
    grades: dict[str, int]
    kind: str
    is_unseen: bool


def queries(path: Path = PATH) -> list[Query]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        match = LINE.match(line)
        if not match:
            sys.exit(f"{path}: this line has another form than the tests know: {line}")
        grades = {}
        for part in GRADED.finditer(match["wanted"]):
            name = (part["id"] or part["plain"]).strip()
            if name:
                grades[name] = int(part["grade"] or 3)
        found.append(Query(match["query"], grades, match["kind"], bool(match["unseen"])))
    return found
