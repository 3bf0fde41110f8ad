"""K, P, R: what goes wrong around the program: limits of the system, clocks, other users, what it remembers, its streams."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from built_program import program
from good_site import GOOD, PAGE, SERVICE, TODAY, write
from running import is_untouched, run, snapshot, type_names

NOBODY = 65534


def limited(what: int, value: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(what, (value, value))


def build_under(place: Path, limit: Callable[[], None], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program(), "build", "--today", TODAY, *arguments], cwd=place, capture_output=True, text=True, timeout=120, preexec_fn=limit)


@pytest.mark.parametrize(("name", "limit"), [
    ("a stack of 256 KB", limited(resource.RLIMIT_STACK, 256 << 10)), ("64 open files", limited(resource.RLIMIT_NOFILE, 64)),
    ("16 open files", limited(resource.RLIMIT_NOFILE, 16)), ("1 GB of addresses", limited(resource.RLIMIT_AS, 1 << 30)),
], ids=lambda value: value if isinstance(value, str) else "")
def test_r23_it_builds_with_little(name: str, limit: Callable[[], None], place: Path) -> None:
    shutil.rmtree(place / "site")
    done = build_under(place, limit)
    assert done.returncode == 0, done.stderr
    assert (place / "site" / PAGE).is_file()


@pytest.mark.parametrize("count", [4, 5, 6, 7, 8, 10, 15])
def test_r23_with_hardly_any_open_files_it_says_so_and_touches_nothing(count: int, place: Path) -> None:
    before = snapshot(place / "site")
    done = build_under(place, limited(resource.RLIMIT_NOFILE, count))
    assert done.returncode == 2, done.stderr
    assert "ulimit -n" in done.stderr
    assert is_untouched(before, place / "site")


@pytest.mark.parametrize("count", [4, 8, 15])
def test_r23_a_limit_that_may_be_raised_is_raised(count: int, place: Path) -> None:
    write({SERVICE: GOOD[SERVICE].replace("finner vi", "avtaler vi")}, place / "content")
    done = build_under(place, lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (count, 64)))
    assert done.returncode == 0, done.stderr
    assert "avtaler vi" in (place / "site" / PAGE).read_text(encoding="utf-8")


def test_p07_a_reader_that_goes_away_changes_nothing(place: Path) -> None:
    write({SERVICE: GOOD[SERVICE].replace("finner vi", "avtaler vi")}, place / "content")
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen([program(), "build", "--format", "json", "--today", TODAY], cwd=place, stdout=writing, stderr=writing)
    os.close(writing)
    # The site is published before anything is said; that nobody heard it is no reason to take it back.
    assert process.wait(120) in (0, 2)
    assert "avtaler vi" in (place / "site" / PAGE).read_text(encoding="utf-8")


def test_p07_a_report_that_nobody_reads_to_the_end_is_no_crash(place: Path) -> None:
    write({f"tjenester/feil{number}.md": "---\ntittel: Feil\n---\nTekst.\n" for number in range(300)}, place / "content")
    process = subprocess.Popen([program(), "check", "--format", "json", "--today", TODAY], cwd=place, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    assert process.stdout
    process.stdout.read(100)
    process.stdout.close()
    assert process.wait(120) in (1, 2)


@pytest.fixture
def open_place(good: Path) -> Iterator[Path]:
    """A copy of the good site that every user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="terskel-open-"))
    os.chmod(folder, 0o755)
    shutil.copytree(good / "content", folder / "content")
    shutil.copytree(good / "site", folder / "site")
    yield folder
    subprocess.run(["chmod", "-R", "u+rwx", str(folder)], check=True)
    shutil.rmtree(folder)


def as_somebody_who_is_not_root(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Root may read and write everything; the content's owner is nobody in particular then."""
    more: dict = {}
    executable = program()
    if os.geteuid() == 0:
        copy = folder / "terskel"
        shutil.copy(executable, copy)
        executable = str(copy)
        subprocess.run(["chown", "-R", str(NOBODY), str(folder)], check=True)
        more = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    return subprocess.run([executable, *arguments, "--today", TODAY], cwd=folder, capture_output=True, text=True, timeout=120, **more)


@pytest.mark.parametrize(("path", "mode"), [(SERVICE, 0o000), ("tjenester", 0o000), ("tjenester", 0o444)])
def test_f04_what_may_not_be_read_stops_the_build(path: str, mode: int, open_place: Path) -> None:
    before = {name: facts[1:] for name, facts in snapshot(open_place / "site").items()}
    os.chmod(open_place / "content" / path, mode)
    done = as_somebody_who_is_not_root(open_place, "build")
    assert done.returncode == 2, done.stderr
    assert Path(path).name in done.stderr and "tilgang" in done.stderr
    assert {name: facts[1:] for name, facts in snapshot(open_place / "site").items()} == before


@pytest.mark.parametrize("path", ["site", "."])
def test_p04_a_folder_that_may_not_be_written_stops_the_build(path: str, open_place: Path) -> None:
    write({SERVICE: GOOD[SERVICE].replace("finner vi", "avtaler vi")}, open_place / "content")
    before = {name: facts[1:] for name, facts in snapshot(open_place / "site").items()}
    os.chmod(open_place / path, 0o555)
    done = as_somebody_who_is_not_root(open_place, "build")
    if done.returncode == 0:
        # The folder itself is not written in: it is exchanged for another.
        assert path == "site" and "avtaler vi" in (open_place / "site" / PAGE).read_text(encoding="utf-8")
        return
    assert done.returncode == 2, done.stderr
    assert "tilgang" in done.stderr
    assert {name: facts[1:] for name, facts in snapshot(open_place / "site").items()} == before


def manifest(place: Path) -> bytes:
    return (place / "site" / "sider.json").read_bytes()


def spoil(place: Path, how: str, chance: random.Random) -> None:
    """Does something to what the last build left for the next."""
    remembered = place / ".terskel" / "site" / "last-build"
    data = bytearray(remembered.read_bytes())
    match how:
        case "a bit": data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case "its end": del data[chance.randrange(len(data)):]
        case "all of it": data = bytearray(chance.randbytes(len(data)))
        case "nothing left": data = bytearray()
        case "something more": data += b"\n{}"
    remembered.write_bytes(bytes(data))


@pytest.mark.parametrize("how", ["a bit", "its end", "all of it", "nothing left", "something more"])
def test_k01_whatever_became_of_what_it_remembers_the_site_is_right(how: str, place: Path) -> None:
    chance = random.Random(2026)
    assert run(place, "build", "--clean").code == 0
    right = manifest(place)
    for number in range(8):
        text = GOOD[SERVICE].replace("finner vi", f"finner vi {number}") if number % 2 else GOOD[SERVICE]
        write({SERVICE: text}, place / "content")
        spoil(place, how, chance)
        done = run(place, "build")
        assert done.code == 0, done.messages
        assert type_names().findall(done.messages) == []
        assert (manifest(place) == right) == (number % 2 == 0)


def test_k01_another_versions_memory_is_not_believed(place: Path) -> None:
    assert run(place, "build").code == 0
    remembered = place / ".terskel" / "site" / "last-build"
    old = remembered.read_bytes()
    write({SERVICE: GOOD[SERVICE].replace("finner vi", "avtaler vi")}, place / "content")
    assert run(place, "build").code == 0
    # As where the state of one branch is brought along to another.
    remembered.write_bytes(old)
    assert run(place, "build").code == 0
    assert "avtaler vi" in (place / "site" / PAGE).read_text(encoding="utf-8")


@pytest.mark.parametrize("moment", [0, 86_400, 4_070_908_800], ids=["1970", "1970-01-02", "2099"])
def test_k02_k03_a_change_that_keeps_size_and_time_is_seen_whatever_the_time(moment: int, place: Path) -> None:
    file = place / "content" / SERVICE
    for number in range(3):
        file.write_text(GOOD[SERVICE].replace("finner vi", f"finner {number}i"), encoding="utf-8")
        os.utime(file, (moment, moment))
        assert run(place, "build").code == 0
        assert f"finner {number}i" in (place / "site" / PAGE).read_text(encoding="utf-8")


@pytest.mark.parametrize(("path", "left"), [
    ("tjenester/gruppe.md", ["tjenester/gruppe", "Gruppe for"]), ("sider/om.md", ["sider/om", "Kommunen skriver"]),
    ("tjenester/gruppe.nn.md", ["Gruppe for pårørande"])])
def test_k04_what_is_deleted_is_gone_everywhere(path: str, left: list[str], place: Path) -> None:
    names = {path, "tjenester/gruppe.nn.md"} if path == "tjenester/gruppe.md" else {path}
    for name in names:
        (place / "content" / name).unlink()
    done = run(place, "build")
    assert done.code == 0
    assert "forsvinner" in done.messages or path == "tjenester/gruppe.nn.md"
    files = [file for file in (place / "site").rglob("*") if file.is_file()]
    assert len(files) > 20
    for file in files:
        where = file.relative_to(place / "site").as_posix()
        for word in left:
            assert word not in where and word.encode() not in file.read_bytes(), where


def test_k05_a_state_folder_that_cannot_be_made_is_said(place: Path) -> None:
    shutil.rmtree(place / ".terskel", ignore_errors=True)
    (place / ".terskel").write_text("i veien", encoding="utf-8")
    before = snapshot(place / "site")
    done = run(place, "build")
    assert done.code == 2
    assert ".terskel" in done.messages
    assert is_untouched(before, place / "site")


def test_k06_two_builds_that_share_a_state_folder_never_mix(place: Path) -> None:
    texts = [GOOD[SERVICE].replace("finner vi", f"finner vi {number}") for number in range(2)]
    for number, text in enumerate(texts):
        shutil.copytree(place / "content", place / f"content-{number}")
        (place / f"content-{number}" / SERVICE).write_text(text, encoding="utf-8")
    for _ in range(3):
        builds = [subprocess.Popen([program(), "build", "--today", TODAY, "--content", f"content-{number}"], cwd=place,
                                   stderr=subprocess.DEVNULL) for number in range(2)]
        assert {build.wait(120) for build in builds} <= {0, 2}
        hashes = json.loads(manifest(place))["files"]
        page = (place / "site" / PAGE).read_text(encoding="utf-8")
        assert any(f"finner vi {number}" in page for number in range(2))
        assert set(hashes) == {"/" + path.relative_to(place / "site").as_posix() for path in (place / "site").rglob("*")
                               if path.is_file() and path.name != "sider.json"}
