"""No word and no figure that somebody wrote is lost on its way to the page; and the oracle that says so finds a planted loss."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from good_site import GOOD, PAGE, SERVICE, TODAY, write
from running import ROOT, run
from whole_page import EVERYTHING
from words import KEYS, compared, lost_words

WHOLE = """---
tittel: Samtaletilbudet
ingress: Gratis samtaler for deg som er voksen.
målgruppe: {hvem: [voksne], alder: 18–67, krav: [bor i kommunen], tekst: Du trenger ikke ha noen diagnose.}
egenandel: {type: gratis med tillegg, beløp: 150 kr per dag, utgifter: kan unngås}
henvisning: nei
ventetid: fast oppstart 2027-01-14
åpningstid:
  - mandag 10:00–14:00: drop-in for ungdom
  - 2026-12-24: 09:00–11:30
kontakt:
  telefon:
    - {nummer: 00 00 12 34, til: Nord og sentrum}
  epost: post@example.no
  skjema: https://example.no/kontakt
sted: {adresse: "Storgata 1, 0150 Oslo", adkomst: Inngang fra bakgården.}
tiltak: Samtaler før vanskene setter seg.
tolk: ja
tidligere adresser: [/gammel/]
søkeord: [deppa]
ansvarlig: Leder for hjelpetjenesten
kontrollert: 2026-11-01
x-sak: 4711
---
Ring oss, så finner vi en tid.

## Slik gjør du

113. Ring ambulansen
110. Ring brannvesenet

| Sted | Tid |
|---|---|
| Nord | 18 |

Noe er ~~gratis~~ billig.[^1]

[^1]: Bare på dagtid.

    Kode 4812
"""

# What is done to the page, and a word of what the oracle must miss then.
LOSSES: list[tuple[str, str, str, str]] = [
    ("a word of the text", "finner vi", "finner", "finner vi en tid"),
    ("a word of the text, which stands elsewhere too", "så finner", "finner", "så finner vi"),
    ("two words that changed places", "finner vi", "vi finner", "finner vi en tid"),
    ("two words that ran together", "finner vi", "finnervi", "finner vi en tid"),
    ("a paragraph", "<p>Ring oss, så finner vi en tid.</p>", "", "Ring oss"),
    ("a word of the lead", "som er voksen", "som er", "Gratis samtaler"),
    ("a figure of a number", "00 00 12 34", "00 00 12 35", "00 00 12 34"),
    ("a figure of an amount", "150 kr", "15 kr", "150 kr"),
    ("a figure of an age", "67", "66", "18–67"),
    ("a time", "14:00", "15:00", "10:00–14:00"),
    ("a note of the hours", "drop-in for ungdom", "drop-in", "drop-in for ungdom"),
    ("a time of one date", "11:30", "11:00", "2026-12-24"),
    ("the day of a date", "14. januar", "15. januar", "2027-01-14"),
    ("the year of a date", "1. november 2026", "1. november 2025", "2026-11-01"),
    ("a number of a list", 'value="110"', 'value="114"', "110"),
    ("the first number of a list", 'start="113"', 'start="1"', "113"),
    ("a cell", "<td>18</td>", "<td></td>", "18"),
    ("words that are struck out", "<del>gratis</del>", "", "gratis"),
    ("a footnote", "Bare på dagtid.", "", "Bare på dagtid"),
    ("code", "Kode 4812", "Kode", "4812"),
    ("what a number is for", "Nord og sentrum", "Nord", "Nord og sentrum"),
    ("a postcode", "0150", "150", "0150"),
    ("an address of a form", "https://example.no/kontakt", "https://example.no/", "https://example.no/kontakt"),
    ("an e-mail address", "mailto:post@example.no", "mailto:post@example.com", "post@example.no"),
    ("how to get there", "fra bakgården", "", "Inngang fra bakgården"),
]
# The same in the file of open data.
DATA_LOSSES = [("what a criterion is judged by", "setter seg", "setter", "Samtaler før"), ("a field of the site's own", "4711", "4710", "4711")]


def test_no_word_of_the_example_site_is_lost_in_any_language(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    assert run(tmp_path, "build").code == 0
    assert lost_words(tmp_path / "content", tmp_path / "site", TODAY) == []
    texts, parts, words = compared(tmp_path / "content")
    # To be read with `pytest -s`.
    print(f"{texts} texts, {parts} values and paragraphs, {words} words and figures")
    assert texts > 100 and words > 20_000


def test_every_search_word_of_the_example_site_finds_its_service(tmp_path: Path) -> None:
    asked: list[tuple[str, str]] = []
    for path in sorted((ROOT / "content" / "tjenester").glob("*.md")):
        if "." not in path.name.removesuffix(".md"):
            fields = yaml.load(path.read_text(encoding="utf-8").split("---\n")[1], Loader=yaml.BaseLoader)
            if fields.get("utkast") != "ja":
                asked += [(word, path.name.removesuffix(".md")) for word in fields.get("søkeord", [])]
    assert len(asked) > 200
    queries = tmp_path / "queries"
    queries.write_text("".join(f"{word}\n" for word, _ in asked), encoding="utf-8")
    with queries.open() as lines:
        done = run(tmp_path, "search", "--batch", "--limit", "100", "--content", str(ROOT / "content"), stdin=lines)
    found = [[each["id"] for each in json.loads(line)["results"]] for line in done.output.splitlines()]
    assert [pair for pair, ids in zip(asked, found, strict=True) if pair[1] not in ids] == []


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    write(GOOD | {SERVICE: WHOLE}, folder / "content")
    done = run(folder, "build")
    assert done.code == 0, done.messages
    assert lost_words(folder / "content", folder / "site") == []
    return folder


@pytest.mark.parametrize(("what", "old", "new", "missed"), LOSSES, ids=lambda value: value[:40])
def test_a_planted_loss_is_found(what: str, old: str, new: str, missed: str, whole: Path, tmp_path: Path) -> None:
    assert any(missed.casefold() in fault.casefold() for fault in lost_after(whole, tmp_path, PAGE, lambda text: text.replace(old, new)))


# What is taken away of the page that states everything, and a word of what the oracle must miss then.
LOST_FACTS: list[tuple[str, str, str]] = [
    ("Gratis", "", "gratis med tillegg"), ("Du kan velge bort det som koster noe.", "", "kan unngås"), ("42 kr", "", "42 kr per gang"),
    ("Kaffe følger med.", "", "Kaffe"), ("tannlege", "", "tannlege"), ("Et brev holder.", "", "brev"),
    ("Nei, du trenger ikke søke", "", "vedtak type «nei»"), ("Ja, du må søke og få et vedtak", "", "vedtak type «ja»"), ("Du kan komme uten avtale", "", "drop-in"),
    ("13:45", "", "lørdag"), ("ute i all slags vær", "", "lørdag"), ("12:50", "", "fredag"), ("00 00 12 77", "", "00 00 12 77"),
    ("mailto:tur@", "mailto:", "tur@example.no"), ("Følg gule skilt.", "", "gule skilt"), ("Lillegata 9", "Lillegata", "Lillegata 9"),
    ("Turleder", "", "turleder"), ("ukrainsk", "", "språk «uk»"), ("Vi har ikke tolk", "", "tolk «nei»"), ("Stellerom", "", "stellerom"),
    ("Du kan være anonym", "", "anonym «ja»"), ("Vi har taushetsplikt", "", "taushetsplikt «ja»"), ("idrettslaget", "", "idrettslaget"),
    ("Høsttur", "", "Høsttur"), ("Bryggekanten", "", "Bryggekanten"), ("Ta med lykt", "", "lykt"), ("Vi serverer suppe", "", "suppe"),
    ("Eldre", "", "eldre"), ("67", "", "67+"), ("Alle over sekstisju", "", "sekstisju"), ("rusbruk", "", "rusbruk"),
    ("under 17", "", "under 17"), ("Rektor kan også henvise", "", "Rektor"), ("1–2", "", "innen 1–2 uker"),
    ("15:15", "", "08:00–15:15"), ("Postboks 77", "", "Postboks 77"), ("Etter skoletid", "", "Etter skoletid"),
    ("nynorsk", "", "språk «nn»"), ("1. september 2026", "", "2026-09-01"), ("https://example.no/chat", "", "chat"),
    ("Vi går en tur hver lørdag", "", "hver lørdag"), ("Turer og mat", "", "Turer"), ("Slipper papirer", "", "papirer"),
]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("everything")
    write(GOOD | {SERVICE: EVERYTHING}, folder / "content")
    done = run(folder, "build", "--format", "json")
    assert done.code == 0, done.messages
    assert json.loads(done.output)["diagnostics"] == []
    return folder


def test_a_page_that_states_everything_loses_nothing(everything: Path) -> None:
    # A key of which the oracle knows how it comes through, and that the page does not have, would be tried nowhere.
    stated = set(re.findall(r"([a-zæøå][a-zæøå ]*):(?: |\n)", EVERYTHING))
    elsewhere = {"nummer", "hva", "gratis", "aldersgrense", "foto", "alt", "fil", "av", "kilde", "stengt", "dato", "erstattet av", "avsluttet",
                 "utkast", "publiseres", "tekstspråk", "skjult", "tjenestetype", "kommuner", "type", "resultat", "kriterium", "begrunnelse"}
    assert set(KEYS) - stated <= elsewhere
    assert lost_words(everything / "content", everything / "site") == []


@pytest.mark.parametrize(("old", "new", "missed"), LOST_FACTS, ids=lambda value: value[:24])
def test_a_fact_that_is_taken_away_is_missed(old: str, new: str, missed: str, everything: Path, tmp_path: Path) -> None:
    def take_away(text: str) -> str:
        return re.sub(re.escape(old), new, text, flags=re.IGNORECASE)

    assert any(missed.casefold() in fault.casefold() for fault in lost_after(everything, tmp_path, PAGE, take_away))


@pytest.mark.parametrize(("what", "old", "new", "missed"), DATA_LOSSES, ids=lambda value: value[:40])
def test_a_loss_in_the_open_data_is_found(what: str, old: str, new: str, missed: str, whole: Path, tmp_path: Path) -> None:
    assert any(missed.casefold() in fault.casefold() for fault in lost_after(whole, tmp_path, "tjenester.json", lambda text: text.replace(old, new)))


@pytest.mark.parametrize("path", [PAGE, "tjenester/samtale/ark/index.html", "gammel/index.html", "nn/tjenester/gruppe/index.html"])
def test_a_missing_page_is_found(path: str, whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole / "site", tmp_path / "site")
    (tmp_path / "site" / path).unlink()
    assert lost_words(whole / "content", tmp_path / "site") != []


def test_a_key_that_the_oracle_does_not_know_is_said(whole: Path, tmp_path: Path) -> None:
    write(GOOD | {SERVICE: WHOLE.replace("tolk: ja", "nytt felt: ja")}, tmp_path / "content")
    assert any("nytt felt" in fault for fault in lost_words(tmp_path / "content", whole / "site"))


def lost_after(whole: Path, folder: Path, path: str, change: Callable[[str], str]) -> list[str]:
    shutil.copytree(whole / "site", folder / "site")
    page = folder / "site" / path
    before = page.read_text(encoding="utf-8")
    page.write_text(change(before), encoding="utf-8")
    assert page.read_text(encoding="utf-8") != before
    return lost_words(whole / "content", folder / "site")
