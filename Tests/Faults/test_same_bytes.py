"""The same content on the same day gives the same bytes, whoever builds it, where and how."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from built_program import program
from good_site import GOOD, TODAY, write
from running import ROOT

EVERYTHING = bool(os.environ.get("TERSKEL_ALL"))
BUILDS = 50
ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Oslo", ":no/such/zone", ""]
LOCALES = ["C", "C.UTF-8", "nb_NO.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8", "de_DE@euro", "no such locale"]
# A file system in memory lists what was made last first, and ext4 by a hash with a seed of the disk's own.
MEMORY = Path("/dev/shm")
# Every kind of Markdown, and enough of it that two texts are read at the same time.
TEXT = """
## Slik gjør du

Ring *oss*, **nå** eller ~~i morgen~~; det koster 200~400~600.

113. Ring `113`

| Sted | Tid |
|---|--:|
| ~~Nord~~ Sør | 18 |

> Les [mer](https://example.no/ "om det") &aring;
""" * 20 + "\nSe fotnoten.[^1]\n\n[^1]: Ikke ~~helligdager~~.\n"


def digest(site: Path) -> dict[str, str]:
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in site.rglob("*") if path.is_file()}


def copy_in_any_order(source: Path, target: Path, chance: random.Random) -> None:
    """The same files, made one after the other in another order, with other times."""
    files = [path for path in source.rglob("*") if path.is_file()]
    chance.shuffle(files)
    for path in files:
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(path.read_bytes())
        moment = chance.randrange(4_000_000_000)
        os.utime(place, (moment, moment))


def contents() -> list[str]:
    return ["content"] if EVERYTHING else ["small"]


@pytest.fixture
def workshop() -> Iterator[Callable[[bool], Path]]:
    """Gives folders of deeper and deeper names, on the disk or in memory."""
    made: list[Path] = []

    def make(in_memory: bool) -> Path:
        root = Path(tempfile.mkdtemp(prefix="terskel-", dir=MEMORY if in_memory and MEMORY.is_dir() else None))
        os.chmod(root, 0o755)
        made.append(root)
        folder = root.joinpath(*["mappe med æøå"] * (len(made) % 4))
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    yield make
    for root in made:
        shutil.rmtree(root, ignore_errors=True)


@pytest.mark.parametrize("content", contents())
def test_fifty_builds_give_the_same_bytes(content: str, workshop: Callable[[bool], Path], tmp_path: Path) -> None:
    source = ROOT / "content"
    if content == "small":
        source = tmp_path / "source"
        # Enough services that the jobs have something to share.
        texts = {f"tjenester/tilbud{number}.md": GOOD["tjenester/samtale.md"].replace("Samtaletilbudet", f"Tilbud {number}") + TEXT
                 for number in range(30)}
        write(GOOD | texts, source)
    chance = random.Random(2026)
    found: dict[str, list[int]] = {}
    files: set[str] = set()
    place = workshop(False)
    for number in range(BUILDS):
        # Every third build goes on where the one before it was: with what that remembers, or with what it published.
        if number % 3 == 0:
            place = workshop(number % 2 == 0)
            copy_in_any_order(source, place / "content", chance)
        elif number % 3 == 2:
            shutil.rmtree(place / "content")
            copy_in_any_order(source, place / "content", chance)
        build(place, chance, as_nobody=number % 10 == 9, clean=number % 4 == 3)
        site = digest(place / "site")
        files |= site.keys()
        found.setdefault(hashlib.sha256(repr(sorted(site.items())).encode()).hexdigest(), []).append(number)
    # To be read with `pytest -s`.
    print(f"{BUILDS} builds of {len(files)} files: {len(found)} different")
    assert len(files) > 40
    assert len(found) == 1, found


def build(place: Path, chance: random.Random, as_nobody: bool, clean: bool) -> None:
    environment = {
        "PATH": os.environ["PATH"], "TZ": chance.choice(ZONES), "LANG": chance.choice(LOCALES), "LC_ALL": chance.choice(LOCALES),
        "HOME": chance.choice(["/", "/nonexistent", str(place)]), "USER": chance.choice(["root", "kari", ""]),
        "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", ""), "COLUMNS": str(chance.randrange(10, 300)),
    }
    arguments = ["build", "--today", TODAY, "--jobs", str(chance.choice([1, 2, 3, 8, 16]))] + (["--clean"] if clean else [])
    umask = chance.choice([0o000, 0o002, 0o022, 0o027, 0o077])
    executable = program()
    more: dict = {}
    if as_nobody and os.geteuid() == 0:
        executable = str(place / "terskel")
        shutil.copy(program(), executable)
        subprocess.run(["chown", "-R", "65534", str(place)], check=True)
        more = {"user": 65534, "group": 65534, "extra_groups": []}
    done = subprocess.run([executable, *arguments], cwd=place, env=environment, capture_output=True, text=True, timeout=120,
                          umask=umask, **more)
    assert done.returncode == 0, done.stderr
