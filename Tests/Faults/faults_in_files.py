"""F: what lies in the content folder and is no page, or two."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from fault import Edit, Fault, both, file, fine, impossible, link, refused, warned
from good_site import GOOD, SERVICE

OTHER = GOOD[SERVICE].replace("Samtaletilbudet", "Et annet tilbud")


def pipe(path: str) -> Edit:
    return lambda folder: os.mkfifo(folder / "content" / path)


def wire(path: str) -> Edit:
    def edit(folder: Path) -> None:
        here = os.getcwd()
        # A socket's path may be no longer than a hundred bytes.
        os.chdir(folder / "content")
        try:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(path)
        finally:
            os.chdir(here)
    return edit


def raw(name: bytes, text: str = OTHER) -> Edit:
    """A file with a name of these bytes among the services."""
    def edit(folder: Path) -> None:
        with open(os.fsencode(folder / "content" / "tjenester") + b"/" + name, "w", encoding="utf-8") as made:
            made.write(text)
    return edit


def folder(path: str) -> Edit:
    return lambda place: (place / "content" / path).mkdir(parents=True)


FILES = [
    Fault("F01a", "a link to a file of the folder", link("tjenester/snarvei.md", "samtale.md"),
          warned("tjenester/snarvei.md unread-file 1:1")),
    Fault("F01b", "a link to nothing", link("tjenester/snarvei.md", "borte.md"), warned("tjenester/snarvei.md unread-file 1:1")),
    Fault("F01c", "a link to itself", link("tjenester/snarvei.md", "snarvei.md"), warned("tjenester/snarvei.md unread-file 1:1")),
    Fault("F01d", "a link to the folder around it", link("tjenester/mappe", "."), warned("tjenester/mappe unread-file 1:1")),
    Fault("F01e", "a link to a secret", link("tjenester/snarvei.md", "/etc/passwd"), impossible("snarvei.md", "/etc/passwd")),
    Fault("F01f", "a folder that is a link out", link("bilder", "/etc"), impossible("bilder", "/etc")),
    Fault("F01g", "a link out by many steps", link("tjenester/snarvei.md", "../../../../../etc/passwd"), impossible("snarvei.md")),
    Fault("F02a", "a pipe", pipe("tjenester/rør.md"), refused("tjenester/rør.md unread-file 1:1")),
    Fault("F02b", "a socket", wire("tjenester/plugg.md"), refused("tjenester/plugg.md unread-file 1:1")),
    Fault("F02c", "a device by a link", link("tjenester/null.md", "/dev/zero"), impossible("null.md", "/dev/zero")),
    Fault("F03", "a folder with a page's name", folder("tjenester/mappe.md"), warned("tjenester/mappe.md unread-file 1:1")),
    Fault("F05a", "names that differ in letter case", file("tjenester/Samtale.md", OTHER),
          refused("duplicate-address 1:1")),
    Fault("F05b", "names that differ in composition", both(file("tjenester/sål.md", OTHER), file("tjenester/sa\u030al.md", OTHER)),
          refused("tjenester/sål.md look-alike-names 1:1")),
    Fault("F05c", "names that give one address", both(file("tjenester/åpen dør.md", OTHER), file("tjenester/apen-dor.md", OTHER)),
          refused("tjenester/åpen dør.md duplicate-address 1:1")),
    Fault("F05d", "the same name in a folder below", file("tjenester/psykisk/samtale.md", OTHER), refused("duplicate-language 1:1")),
    Fault("F05e", "two originals of one text", file("tjenester/samtale.nb.md", OTHER), refused("tjenester/samtale.nb.md duplicate-language 1:1")),
    Fault("F06a", "a name of dots", raw(b"...md"), fine()),
    Fault("F06b", "a name with a line in it", raw(b"to\nlinjer.md"), refused("tjenester/to\\x0Alinjer.md unread-file 1:1")),
    Fault("F06c", "a name that is no text", raw(b"bl\xe5.md"), refused("tjenester/bl\\xE5.md unread-file 1:1")),
    Fault("F06d", "a coded full stop", raw(b"%2e%2e.md"), fine(page="tjenester/2e-2e/index.html", shows="Et annet tilbud")),
    Fault("F06e", "a name that begins with a hyphen", raw(b"-rf.md"), fine(page="tjenester/rf/index.html", shows="Et annet tilbud")),
    Fault("F06f", "a name with quotation marks and brackets", raw(b"\"><script>.md"),
          fine(page="tjenester/script/index.html", shows="Et annet tilbud")),
    Fault("F06g", "a name of 255 bytes", raw(b"a" * 252 + b".md"), fine(page=f"tjenester/{'a' * 252}/index.html", shows="Et annet tilbud")),
    Fault("F06h", "a name without a letter", raw("…‽.md".encode()), refused("tjenester/…‽.md name-without-letters 1:1")),
    Fault("F06i", "a name of right-to-left letters", raw("\u202egnp.md".encode()),
          refused("tjenester/\\xE2\\x80\\xAEgnp.md unread-file 1:1")),
    *(Fault(f"F07{letter}", f"{name} in the folder", file(name, "HEMMELIG-4711"), fine(hides="HEMMELIG-4711")) for letter, name in [
        ("a", ".env"), ("b", ".git/config"), ("c", "tjenester/.samtale.md.swp"), ("d", "tjenester/samtale.md~"),
        ("e", "tjenester/#samtale.md#"), ("f", ".DS_Store"), ("g", "Thumbs.db"), ("h", "tjenester/~$samtale.docx"),
        ("i", "tjenester/4913"), ("j", "bilder/.hus.jpg")]),
    *(Fault(f"F08{letter}", f"{name} in the folder", file(name, "<script>HEMMELIG-4711</script>"),
            warned(f"{name} unexpected-file 1:1", hides="HEMMELIG-4711")) for letter, name in [
        ("a", "tjenester/side.html"), ("b", "skript.js"), ("c", "sider/a.svg"), ("d", "tjenester/notat.docx"), ("e", "tabell.csv"),
        ("f", "tjenester/index.php")]),
    Fault("F08g", "a drawing with a script among the images", file("bilder/a.svg", "<svg><script>HEMMELIG-4711</script></svg>"),
          warned("bilder/a.svg unexpected-file 1:1", hides="HEMMELIG-4711")),
    Fault("F10", "folders forty deep", file("tjenester/" + "d/" * 40 + "a.md", OTHER),
          refused(f"tjenester{'/d' * 31} unread-file 1:1")),
    Fault("F11a", "a translation without an original", file("tjenester/borte.nn.md", GOOD["tjenester/gruppe.nn.md"]),
          refused(
        "tjenester/borte.nn.md orphan-translation 1:1", *["tjenester/borte.nn.md missing-field 2:1"] * 3)),
    Fault("F11b", "a translation into a language that the site has not", file("tjenester/samtale.pl.md", "---\ntittel: Rozmowa\n---\nZadzwoń.\n"),
          warned("tjenester/samtale.pl.md hidden-language 1:1")),
]
