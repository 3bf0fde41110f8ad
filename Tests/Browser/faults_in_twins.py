"""The compressed twins (`--precompress`): read by other libraries than those that made them."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import brotli

from published_site import Site

TEXTS = {".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".ics"}


def has_twins(site: Site) -> bool:
    return any(site.folder.rglob("*.br"))


def twin_faults(site: Site) -> list[str]:
    faults = []
    for file in sorted(each for each in site.folder.rglob("*") if each.is_file()):
        name = "/" + file.relative_to(site.folder).as_posix()
        if file.suffix in {".gz", ".br"}:
            if not file.with_suffix("").is_file():
                faults.append(f"{name} has no file that it is the twin of")
        elif file.suffix in TEXTS and name != "/sider.json":
            faults += _faults_of(file, name)
    return faults


def _faults_of(file: Path, name: str) -> list[str]:
    faults, own = [], file.read_bytes()
    for ending, unpack in ((".gz", gzip.decompress), (".br", brotli.decompress)):
        twin = file.with_name(file.name + ending)
        if not twin.is_file():
            # A text that is hardly smaller needs none.
            if len(own) > 1000:
                faults.append(f"{name} has no twin {ending}")
            continue
        packed = twin.read_bytes()
        try:
            if unpack(packed) != own:
                faults.append(f"{name}{ending} holds something else than the file")
        except (OSError, EOFError, zlib.error, brotli.error):
            faults.append(f"{name}{ending} cannot be unpacked")
        if len(packed) >= len(own):
            faults.append(f"{name}{ending} is no smaller than the file")
        if ending == ".gz" and packed[3:8] != bytes(5):
            faults.append(f"{name}{ending} says a name or a time")
    return faults
