"""C: settings, vocabularies and help lines, and where the site is to be put."""

from __future__ import annotations

from pathlib import Path

from fault import Edit, Fault, both, file, fine, gone, impossible, instead, refused, unedited, warned

SETTINGS = "nettsted.yaml"


def setting(lines: str) -> Edit:
    return instead("eksempel: ja\n", f"eksempel: ja\n{lines}\n", SETTINGS)


def foreign(path: str) -> Edit:
    """A file that somebody else put there."""
    def edit(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("mitt", encoding="utf-8")
    return edit


def without(path: str) -> Edit:
    """The folder without something that must be there."""
    def edit(folder: Path) -> None:
        (folder / path).rename(folder / "borte")
    return edit


SITES = [
    Fault("C01a", "a setting that nobody knows", setting("fargge: \"#004080\""), refused(f"{SETTINGS} unknown-field 5:1", says="«farge»")),
    Fault("C01b", "a setting that stands twice", setting("navn: Annet"), refused(f"{SETTINGS} duplicate-field 5:1")),
    Fault("C01c", "a colour that is none", setting("farge: blå"), refused(f"{SETTINGS} unreadable-colour 5:8")),
    Fault("C01d", "a language that is none", instead("[nb, nn]", "[nb, nn, klingon]", SETTINGS), refused(f"{SETTINGS} unknown-language 3:17")),
    Fault("C01e", "no name", instead("navn: Prøvested\n", "", SETTINGS), refused(f"{SETTINGS} missing-setting 1:1")),
    Fault("C01f", "an address that runs", instead("https://hjelp.example.no", "javascript:alert(1)", SETTINGS),
          refused(f"{SETTINGS} unreadable-web-address 2:10")),
    Fault("C01g", "settings that are no settings", file(SETTINGS, "- a\n- b\n"), refused(f"{SETTINGS} wrong-kind 1:1")),
    Fault("C01h", "empty settings", file(SETTINGS, ""), refused(f"{SETTINGS} wrong-kind 1:1")),
    Fault("C01i", "settings in Latin-1", file(SETTINGS, "navn: Prøvested\n".encode("latin-1")), refused(f"{SETTINGS} not-utf8 1:9")),
    Fault("C01j", "a name with markup", instead("navn: Prøvested", "navn: \"</title><script>alert(1)</script>\"", SETTINGS),
          fine(shows="</title><script>alert(1)</script>")),
    Fault("C02a", "the site in the place of the content", unedited, impossible("content"), arguments=("--output", "content")),
    Fault("C02b", "the site in the root", unedited, impossible("/"), arguments=("--output", "/")),
    Fault("C02c", "the site inside the content", unedited, impossible("content/ut"), arguments=("--output", "content/ut")),
    Fault("C02d", "the site around the content", unedited, impossible("."), arguments=("--output", ".")),
    Fault("C02e", "the site in a home", unedited, impossible("aldri"), arguments=("--output", str(Path.home()))),
    Fault("C03a", "a file of somebody else's in the site", foreign("site/mitt.txt"), impossible("mitt.txt")),
    Fault("C03b", "a folder of somebody else's", foreign("annet/mitt.txt"), impossible("mitt.txt"), arguments=("--output", "annet")),
    Fault("C04a", "no content", without("content"), impossible("content")),
    Fault("C04b", "no settings", gone(SETTINGS), impossible(SETTINGS)),
    Fault("C04c", "no services", without("content/tjenester"), warned(
        *[f"{SETTINGS} vanished-page 1:1"] * 8, "sider/om.md dead-link 4:33", page="index.html")),
    Fault("C04d", "content that is a file", both(without("content"), foreign("content")), impossible("content")),
    Fault("C05a", "no municipality", gone("kommune.yaml"), warned(f"{SETTINGS} missing-municipality 1:1")),
    Fault("C05b", "a municipality that does not exist", instead('"9999"', '"0999"', "kommune.yaml"),
          refused("kommune.yaml unreadable-municipality-number 2:9")),
    Fault("C05c", "a municipality's number without quotation marks", instead('"9999"', "9999", "kommune.yaml"), fine()),
    Fault("C06a", "a help line without a source", file("hjelpetelefoner.yaml", "- {navn: Hjelp, nummer: 116 123, hva: Noen å snakke med}\n"),
          warned(*["hjelpetelefoner.yaml unsourced-help-line 1:3"] * 2)),
    Fault("C06b", "a help line with a number that is none", file(
        "hjelpetelefoner.yaml", "- {navn: Hjelp, nummer: 12, hva: x, kilde: https://example.no/, kontrollert: 2026-11-01}\n"),
        refused("hjelpetelefoner.yaml unreadable-phone-number 1:25")),
    Fault("C07", "a vocabulary of an unknown name", file("vokabular/farger.yaml", "- {id: rød, nb: Rød}\n"),
          refused("vokabular/farger.yaml unknown-vocabulary 1:1")),
    Fault("C08", "a query that finds nothing", file("søk.yaml", "- {søk: romferge, finn: [samtale]}\n"),
          warned("søk.yaml failing-query 1:9")),
    Fault("C09", "a query for a service that is not there", file("søk.yaml", "- {søk: samtale, finn: [borte]}\n"), warned("søk.yaml failing-query 1:25")),
]
