"""Runs the program on a folder so that nothing it does can harm or stop the tests."""

from __future__ import annotations

import functools
import os
import re
import resource
import subprocess
from dataclasses import dataclass
from pathlib import Path

from built_program import program
from good_site import TODAY

ROOT = Path(__file__).resolve().parents[2]
# The clock on the wall, for a program that waits for ever without working; the machine may be busy with other things.
PATIENCE = 120


@dataclass(frozen=True)
class Run:
    code: int
    output: str
    messages: str


def run(folder: Path, *arguments: str, seconds: int = 20, today: str = TODAY, **more) -> Run:
    """Runs the program in a folder. More seconds of the processor than these end it with a signal, which no test accepts."""
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    done = subprocess.run(
        [program(), *arguments, "--today", today], cwd=folder, capture_output=True, timeout=PATIENCE, preexec_fn=limit,
        **({"env": os.environ | {"SWIFT_BACKTRACE": "enable=no"}, "stdin": subprocess.DEVNULL} | more))
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


@functools.cache
def type_names() -> re.Pattern[str]:
    """Every name of a type of ours that is no word of any language, and what Swift prints of a value or an error."""
    names = set()
    for path in (ROOT / "Sources").rglob("*.swift"):
        names |= set(re.findall(r"\b(?:struct|enum|class|actor|protocol)\s+([A-Z][a-z]+[A-Z]\w*)", path.read_text("utf-8")))
    foreign = ["NSError", "CocoaError", "DecodingError", "EncodingError", "YamlError", "POSIXError", "Fatal error",
               "Optional(", "Error Domain=", "Swift.", "Foundation.", "Yams.", "(unknown context", ".swift:", "Stack dump",
               "Thread 0 crashed", "unexpectedly found nil"]
    assert len(names) > 100
    return re.compile("|".join([rf"\b(?:{'|'.join(sorted(names))})\b", *map(re.escape, foreign)]))


def slowness() -> int:
    """How many times slower the program may be than the one that is published: one that is built for debugging is."""
    return 10 if "debug" in program() else 1


def is_untouched(before: dict[str, tuple], site: Path) -> bool:
    return before == snapshot(site)


def snapshot(site: Path) -> dict[str, tuple]:
    """Each file of a folder, as the same file with the same time: a site that was written anew is not the same."""
    found: dict[str, tuple] = {}
    for path in sorted(site.rglob("*")):
        status = path.lstat()
        found[path.relative_to(site).as_posix()] = (
            (status.st_ino, status.st_mtime_ns, status.st_size) if path.is_file() else ())
    return found
