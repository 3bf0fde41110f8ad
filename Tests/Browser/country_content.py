"""A made-up country: Fjordvik's services scaled and spread over many municipalities, to see what grows with their number.

The same numbers give the same files. Names are made of parts, so that some are a letter or two from others, as real ones are.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from scaled_content import CONTENT, scaled

LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FIRST = ["Alm", "Bjørk", "Elv", "Furu", "Grav", "Hassel", "Isen", "Kvern", "Lyng", "Myr", "Nord", "Osp", "Rogn", "Selje", "Stein",
         "Sør", "Torv", "Ulv", "Vest", "Øst", "Ørn"]
LAST = ["berg", "dal", "eid", "fjell", "heim", "holmen", "haugen", "lia", "myra", "neset", "odden", "sjøen", "skogen", "sundet", "vika",
        "vågen", "øya"]
SHARED = ["fastlege", "legevakt", "rask-psykisk-helsehjelp", "krisesenter", "overgrepsmottak", "barnevernvakt"]
LARGEST = len(FIRST) * len(LAST)


def names(count: int) -> list[str]:
    """So many different names, the first ones as unlike each other as they can be."""
    if count > LARGEST:
        raise ValueError(f"there are {LARGEST} names")
    return [FIRST[number % len(FIRST)] + LAST[(number + number // len(FIRST)) % len(LAST)] for number in range(count)]


def write_country(municipalities: int, services: int, folder: Path) -> list[str]:
    """Writes a content folder of so many municipalities with so many services each, and what they share; gives their names."""
    folder.mkdir(parents=True)
    shutil.copy(CONTENT / "hjelpetelefoner.yaml", folder / "hjelpetelefoner.yaml")
    settings = (CONTENT / "nettsted.yaml").read_text(encoding="utf-8")
    settings = re.sub(r"^språk: .*$", "språk: [nb]", settings, flags=re.MULTILINE)
    settings = re.sub(r"^forside: .*\n", "", settings, flags=re.MULTILINE)
    (folder / "nettsted.yaml").write_text(settings, encoding="utf-8")
    (folder / "tjenester").mkdir()
    for name in SHARED:
        _write(folder / "tjenester" / f"{name}.md", (CONTENT / "tjenester" / f"{name}.md").read_text(encoding="utf-8"))
    made = names(municipalities)
    for number, name in enumerate(made):
        place = folder / "kommuner" / f"{9001 + number}-{number}"
        place.mkdir(parents=True)
        (place / "kommune.yaml").write_text(
            f'navn: {name} kommune\nnummer: "{9001 + number}"\nfylke: {FIRST[number % 15]}fylket\n', encoding="utf-8")
        (place / "tjenester").mkdir()
        for service, text in scaled(services, seed=number):
            if service not in SHARED:
                _write(place / "tjenester" / f"{service}.md", text)
    return made


def _write(path: Path, text: str) -> None:
    """Without what leads to pages that the country does not have."""
    text = re.sub(r"^(tidligere adresser|relatert|bilde|kommuner):.*\n((  |- ).*\n)*", "", text, flags=re.MULTILINE)
    path.write_text(LINK.sub(r"\1", text), encoding="utf-8")
