"""What a fault is: an edit of the good site, and what must come of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from good_site import PAGE, SERVICE

# An edit changes what lies in a folder that holds `content/`, and `templates/` where somebody makes one.
Edit = Callable[[Path], None]


@dataclass(frozen=True)
class Outcome:
    """What must come of a fault.

    `code` is the exit code of `build` and of `check`. `findings` are all errors and warnings, each as
    "rule line:column" where it is about the service, and "file rule line:column" elsewhere; hints count only where
    they are named. With another code than 0 the published site must be untouched, to the last file. Where the code is
    None it may be built, or refused by the rules that `findings` names.
    """

    code: int | None
    findings: tuple[str, ...] = ()
    # What stands in the terminal, in any letter case.
    says: tuple[str, ...] = ()
    # What a reader sees on the page, and what no file of the site may hold.
    shows: tuple[str, ...] = ()
    hides: tuple[str, ...] = ()
    # What stands in the page's file, to the letter.
    markup: tuple[str, ...] = ()
    page: str = PAGE


@dataclass(frozen=True)
class Fault:
    """One bad input: its number in the catalogue, what somebody did, and what must come of it."""

    id: str
    what: str
    edit: Edit
    outcome: Outcome
    # Further arguments of the command, and variables of its environment.
    arguments: tuple[str, ...] = ()
    # Seconds of the processor after which the program counts as hanging.
    seconds: int = 20

    def __str__(self) -> str:
        return f"{self.id} {self.what}"


def refused(*findings: str, **more) -> Outcome:
    """An error in the content: nothing is published."""
    return Outcome(1, findings, **_tuples(more))


def warned(*findings: str, **more) -> Outcome:
    """Published, with something to say; refused with --strict."""
    return Outcome(0, findings, **_tuples(more))


def fine(**more) -> Outcome:
    """Published, and nothing to say."""
    return Outcome(0, (), **_tuples(more))


def impossible(*says: str, **more) -> Outcome:
    """Not the content's fault: a template, a folder, the disk."""
    return Outcome(2, (), says=says, **_tuples(more))


def _tuples(more: dict) -> dict:
    return {name: (value,) if isinstance(value, str) and name != "page" else value for name, value in more.items()}


# Edits.

def instead(old: str, new: str, file: str = SERVICE) -> Edit:
    """Other words in the place of some that stand once in a file."""
    def edit(folder: Path) -> None:
        path = folder / "content" / file
        text = path.read_bytes()
        assert text.count(old.encode()) == 1, f"{old!r} does not stand once in {file}"
        path.write_bytes(text.replace(old.encode(), new.encode("utf-8", "surrogateescape")))
    return edit


def field(lines: str) -> Edit:
    """More fields of the service, from line 17 on."""
    return instead("kontrollert: 2026-11-01\n", f"kontrollert: 2026-11-01\n{lines}\n")


def title(value: str) -> Edit:
    """Another title of the service: line 2, value from column 9."""
    return instead("tittel: Samtaletilbudet", f"tittel: {value}")


def lead(value: str) -> Edit:
    """Another lead of the service: line 3, value from column 10."""
    return instead("Gratis samtaler for deg som er voksen.", value)


def prose(text: str) -> Edit:
    """Another text of the service, from line 18 on."""
    return instead("Ring oss, så finner vi en tid.", text)


def file(path: str, text: str | bytes) -> Edit:
    """A file in the content folder, new or in the place of another."""
    def edit(folder: Path) -> None:
        target = folder / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())
    return edit


def template(path: str, text: str | bytes) -> Edit:
    """A template of the site's own."""
    return file(f"../templates/{path}", text)


def service(text: str | bytes) -> Edit:
    """The whole file of the service in other words."""
    return file(SERVICE, text)


def gone(path: str) -> Edit:
    return lambda folder: (folder / "content" / path).unlink()


def link(path: str, target: str) -> Edit:
    """A symbolic link in the content folder."""
    def edit(folder: Path) -> None:
        (folder / "content" / path).parent.mkdir(parents=True, exist_ok=True)
        os.symlink(target, folder / "content" / path)
    return edit


def both(*edits: Edit) -> Edit:
    def edit(folder: Path) -> None:
        for each in edits:
            each(folder)
    return edit


def unedited(folder: Path) -> None:
    """Nothing is done to the folder: the fault is elsewhere."""
