"""Whether every word and figure that somebody wrote is where a reader finds it.

An oracle of its own: it reads the sources with other parsers than the program has (PyYAML, markdown-it-py), the pages with
lxml, and knows nothing of how the program works. Where a value is said in the site's own words, or is for others than
readers, `KEYS` says so, and why; a key that it does not know is a fault of the oracle, and said to be.
"""

from __future__ import annotations

import datetime
import html as entities
import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from markdown_it import MarkdownIt

from safe_pages import visible_text

# How a value of a key must come through.
TEXT = "its words stand on the page, one after the other"
WORDS = "its words stand on the page"
NUMBER = "its figures stand on the page, in groups of any size"
TIMES = "its times of day stand on the page, and its note word for word"
DATE = "its day and year stand on the page"
LINK = "the page links to it"
SAID = "its figures stand on the page, and what it means, in the site's own words"
DATASET = "its figures stand in the open data, for others than readers; the rest is a code there"
DOCUMENTED = "word for word in the open data: what shows that a criterion is met is for those who judge, not for readers"
INDEX = "in the index of the search, where readers find it without seeing it"
NOWHERE = "for whoever looks after the text"
ADDRESS = "an address that leads on to the page"
ROLE = "decides what is shown, and is not shown"

KEYS: dict[str, str] = {
    "tittel": TEXT, "ingress": TEXT, "tekst": TEXT, "adkomst": TEXT, "klage": TEXT, "adresse": TEXT, "postadresse": TEXT, "navn": TEXT, "til": TEXT, "alt": TEXT,
    "foto": TEXT, "sted": TEXT, "hva": TEXT, "krav": TEXT, "situasjon": TEXT, "fritak": TEXT, "ansatte": TEXT,
    "tilrettelegging": TEXT,
    "tiltak": DOCUMENTED, "los": DOCUMENTED, "medvirkning": DOCUMENTED, "avtale": DOCUMENTED, "lovgrunnlag": DOCUMENTED,
    "hvem": SAID, "målgruppe": SAID, "alder": SAID, "egenandel": SAID, "type": SAID, "utgifter": SAID, "beløp": SAID,
    "henvisning": SAID, "fra": SAID, "vedtak": SAID, "ventetid": SAID, "språk": SAID, "tolk": SAID, "taushetsplikt": SAID,
    "anonym": SAID, "aldersgrense": SAID, "tid": SAID,
    "telefon": NUMBER, "nummer": NUMBER, "sms": NUMBER,
    "åpningstid": TIMES, "telefontid": TIMES, "åpent": TIMES,
    "kontrollert": DATE, "start": DATE, "slutt": DATE,
    "epost": LINK, "nettside": LINK, "skjema": LINK, "chat": LINK,
    "posisjon": DATASET, "form": DATASET, "alvorlighet": DATASET, "ansvar": DATASET, "tjenestetype": DATASET, "kommuner": DATASET,
    "søkeord": INDEX,
    "ansvarlig": NOWHERE, "kontrollintervall": NOWHERE, "av": NOWHERE, "begrunnelse": NOWHERE, "kriterium": NOWHERE,
    "resultat": NOWHERE, "dato": NOWHERE, "kilde": NOWHERE,
    "tidligere adresser": ADDRESS,
    "tema": ROLE, "relatert": ROLE, "lavterskel": ROLE, "trygg": ROLE, "utkast": ROLE, "publiseres": ROLE, "utløper": ROLE,
    "avsluttet": ROLE, "erstattet av": ROLE, "tekstspråk": ROLE, "skjult": ROLE, "fil": ROLE, "stengt": ROLE,
}
# What a help line says to readers; the rest is for whoever looks after it, and its translations stand on their own pages.
HELP_LINE = ("navn", "hva", "åpent", "chat", "aldersgrense")
HOLDERS = {"kontakt", "deltilbud", "tidspunkter", "bilde", "vurdering", "oversettelser"}

# What a reader of bokmål is told for a value that has words of its own on the page. A value that is not here stands there as it is written.
# In other languages the figures alone are looked for: what the words are is a matter of each translation.
MEANINGS: dict[str, dict[str, str]] = {
    "egenandel": {
        "gratis": "gratis", "nei": "gratis", "ingen": "gratis", "gratis med tillegg": "gratis", "gratis for noen": "gratis for noen",
        "etter evne": "du betaler det du kan", "fast pris": "", "ikke relevant": "å søke", "ukjent": "spør når du ringer",
        "inntektsavhengig": "prisen avhenger av inntekten din", "teller mot frikort": "den teller mot frikort",
    },
    "henvisning": {
        "nei": "nei du kan ta kontakt selv", "no": "nei du kan ta kontakt selv", "ikke nødvendig, men mulig": "nei du kan ta kontakt selv",
        "kun via instans": "må ta kontakt for deg", "nødvendig": "ja", "opplysninger ønskes": "", "ukjent": "spør når du ringer",
    },
    "vedtak": {"nei": "nei du trenger ikke søke", "ja": "ja du må søke og få et vedtak", "etter 14 dager": "14 dager"},
    "ventetid": {
        "drop-in": "du kan komme uten avtale", "ingen": "du trenger ikke vente", "ukjent": "spør når du ringer",
        "venteliste": "det er venteliste",
    },
    "tolk": {"ja": "du kan få tolk", "true": "du kan få tolk", "yes": "du kan få tolk", "nei": "vi har ikke tolk"},
    "taushetsplikt": {"ja": "vi har taushetsplikt"}, "anonym": {"ja": "du kan være anonym", "nei": ""},
    "utgifter": {"kan unngås": "du kan velge bort det som koster noe", "kan ikke unngås": ""},
    "språk": {"nb": "bokmål", "nn": "nynorsk", "en": "engelsk", "ar": "arabisk", "uk": "ukrainsk", "so": "somali", "ti": "tigrinja",
              "se": "nordsamisk"},
}

# The same keys in nynorsk and English, as far as the texts that are looked at have them.
OTHER_NAMES = {
    "tilvising": "henvisning", "eigendel": "egenandel", "opningstid": "åpningstid", "namn": "navn", "deltilbod": "deltilbud",
    "ansvarleg": "ansvarlig", "title": "tittel", "lead": "ingress", "aapningstid": "åpningstid", "apningstid": "åpningstid",
}
DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
TIME = re.compile(r"\b(\d\d?)[:.](\d\d)\b")
LETTERS = re.compile(r"[^\W_]+")
# Characters that take no room, which the program leaves out and tells of.
UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Part:
    """Something that somebody wrote: where, under which key, and how it must come through."""

    place: str
    text: str
    how: str


def words(text: str) -> list[str]:
    return LETTERS.findall(unicodedata.normalize("NFC", UNSEEN.sub("", text)).casefold())


def lost_words(content: Path, site: Path, today: str = "2026-11-23") -> list[str]:
    """What stands in the sources, and not where it must."""
    settings = _yaml((content / "nettsted.yaml").read_bytes())
    tongues = [_language(each) for each in settings["språk"]] if isinstance(settings["språk"], list) else [settings["språk"]]
    faults = []
    for path in sorted(content.rglob("*.md")):
        kind = next((part for part in path.relative_to(content).parts if part in ("tjenester", "sider", "tema")), None)
        if kind is None or path.is_symlink() or not path.is_file() or any(part.startswith(".") for part in path.parts[-2:]):
            continue
        fields, prose = _cut(path.read_bytes())
        stem, language = _name(path, tongues[0])
        page = _page(site, kind, stem, "" if language == tongues[0] else language)
        if language not in tongues or _is_hidden(fields, today):
            if not _leads_on(page):
                faults.append(f"{path.name}: {page.relative_to(site)} is there, although it is not to be shown")
            continue
        if not page.is_file():
            faults.append(f"{path.name}: there is no page {page.relative_to(site)}")
            continue
        faults += _lost_from(path.relative_to(content).as_posix(), fields, prose, page, site, language, today)
    return faults + _lost_from_the_whole(content, site, tongues[0], today)


def compared(content: Path) -> tuple[int, int, int]:
    """How many texts the oracle looks at, how many values and paragraphs, and how many words and figures."""
    parts = []
    texts = [path for folder in ("tjenester", "sider", "tema") for path in (content / folder).rglob("*.md")]
    for path in texts:
        fields, prose = _cut(path.read_bytes())
        parts += [part.text for part in _parts(fields)] + _blocks(prose)
    return len(texts), len(parts), sum(len(words(part)) for part in parts)


def _lost_from_the_whole(content: Path, site: Path, first: str, today: str) -> list[str]:
    """What the settings and the help lines say to readers, on the pages of the site's first language."""
    front, acute = _Seen.on(site / "index.html"), _Seen.on(site / "akutt" / "index.html")
    wanted = [(front, "nettsted.yaml", Part("navn", _yaml((content / "nettsted.yaml").read_bytes())["navn"], TEXT))]
    lines = content / "hjelpetelefoner.yaml"
    for line in yaml.load(UNSEEN.sub("", lines.read_text(encoding="utf-8")), Loader=yaml.BaseLoader) if lines.is_file() else []:
        wanted.append((acute, lines.name, Part("nummer", line["nummer"], NUMBER)))
        # What these three are for is said in the site's own words, the same on every page and in every language.
        if line["nummer"].replace(" ", "") not in ("112", "113", "116117"):
            wanted += [(acute, lines.name, part) for part in _parts({key: line[key] for key in HELP_LINE if key in line})]
    return [f"{name}: {part.place} «{part.text}»: not true that {part.how}"
            for there, name, part in wanted if not there.holds(part, site, today)]


def _lost_from(name: str, fields: dict, prose: str, page: Path, site: Path, language: str, today: str) -> list[str]:
    there = _Seen.on(page)
    there.speaks_bokmal = language == "nb"
    sheet = page.parent / "ark" / "index.html"
    faults = [] if sheet.is_file() or "tjenester/" not in name else [f"{name}: there is no sheet"]
    for part in _parts(fields):
        if not there.holds(part, site, today):
            faults.append(f"{name}: {part.place} «{part.text}»: not true that {part.how}")
    # The longest first, so that a short one does not take a piece of it.
    blocks = sorted((words(block) for block in _blocks(prose)), key=len, reverse=True)
    return faults + [f"{name}: text «{' '.join(block)}» stands nowhere on the page, or not so often as it was written"
                     for block in blocks if not there.takes(block)]


class _Seen:
    @classmethod
    def on(cls, page: Path) -> _Seen:
        text = page.read_text(encoding="utf-8")
        return cls(visible_text(text), entities.unescape(text))

    speaks_bokmal = False

    def __init__(self, text: str, markup: str) -> None:
        self.row = words(text)
        self.line = " " + " ".join(self.row) + " "
        self.set = set(self.row)
        self.digits = re.sub(r"\D", "", text)
        self.numbers = set(re.findall(r"\d+", text))
        self.text = unicodedata.normalize("NFC", text)
        self.markup = markup
        self.left: list[str | None] = list(self.row)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.row):
            self.places.setdefault(word, []).append(place)

    def takes(self, wanted: list[str]) -> bool:
        """Takes a row of words that stand together; each word of the page can be taken once."""
        for start in self.places.get(wanted[0], []):
            if self.left[start:start + len(wanted)] == wanted:
                self.left[start:start + len(wanted)] = [None] * len(wanted)
                return True
        return False

    def means(self, part: Part) -> bool:
        """Whether what a value means is said, which is known in bokmål alone."""
        keys = [key for key in part.place.split() if key != "type"] or [""]
        if not self.speaks_bokmal or keys[-1] in ("alder", "beløp", "aldersgrense", "tid") or DAY.search(part.text):
            return True
        meaning = MEANINGS.get(keys[-1], {}).get(part.text, part.text)
        return " ".join(words(meaning)) in self.line

    def tells_of(self, year: int, month: int, day: int) -> bool:
        """Whether a date stands there: the day, a word for the month or after it, and the year."""
        return bool(re.search(rf"(?<!\d){day}\W{{1,4}}[^\W\d]+\W{{1,4}}{year}(?!\d)", self.text))

    def holds(self, part: Part, site: Path, today: str) -> bool:
        wanted = words(part.text)
        if part.how == TEXT:
            return " " + " ".join(wanted) + " " in self.line
        if part.how == WORDS:
            return set(wanted) <= self.set
        if part.how == NUMBER:
            return re.sub(r"^(\+47|0047)|\D", "", part.text) in self.digits
        if part.how == SAID:
            dates = DAY.findall(part.text)
            # Nobody is told that an age begins at nought.
            rest = set(re.findall(r"\d+", DAY.sub(" ", part.text))) - {"0"}
            return rest <= self.numbers and all(self.tells_of(*map(int, date)) for date in dates) and self.means(part)
        if part.how == TIMES:
            row, _, note = part.text.partition(": ") if TIME.search(part.text.partition(": ")[0]) else (part.text, "", "")
            if is_far_away(row, today):
                return set(re.findall(r"\d+", row)) <= set(re.findall(r"\d+", _dataset(site)))
            times = {f"{int(hour):02}:{minute}" for hour, minute in TIME.findall(row)}
            return all(time in self.text for time in times) and " ".join(words(note)) in self.line
        if part.how == DATE:
            numbers = [int(number) for number in re.findall(r"\d+", part.text)[:3]]
            return self.tells_of(*(numbers if numbers[0] > 31 else numbers[::-1]))
        if part.how == LINK:
            return f'href="mailto:{part.text}' in self.markup or f'href="{part.text}"' in self.markup
        if part.how == DATASET:
            return all(number.rstrip("0").rstrip(".") in _dataset(site) for number in re.findall(r"\d+(?:\.\d+)?", part.text))
        if part.how == DOCUMENTED:
            return " " + " ".join(wanted) + " " in _words_of_dataset(site)
        if part.how == INDEX:
            return True
        if part.how == ADDRESS:
            return (site / part.text.strip("/") / "index.html").is_file() or (site / part.text.strip("/")).is_file()
        return part.how in (NOWHERE, ROLE)


def is_far_away(row: str, today: str) -> bool:
    """Whether a row is about one date that a page does not tell of yet, or any more: it tells of sixty days."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)\b(?!–)", row)
    if not found:
        return False
    distance = datetime.date(*map(int, found.groups())) - datetime.date.fromisoformat(today)
    return not 0 <= distance.days < 60


@cache
def _words_of_dataset(site: Path) -> str:
    return " " + " ".join(words(_dataset(site))) + " "


@cache
def _dataset(site: Path) -> str:
    return (site / "tjenester.json").read_text(encoding="utf-8")


# The sources.

def _cut(data: bytes) -> tuple[dict, str]:
    text = UNSEEN.sub("", data.decode("utf-8")).replace("\r\n", "\n").replace("\r", "\n")
    found = re.match(r"---[ \t]*\n(?:(.*?)\n)?---[ \t]*(?:\n|\Z)(.*)", text, re.DOTALL)
    if not found:
        return {}, text
    fields = yaml.load(re.sub("[\u00a0\u202f\u2028\u2029]", " ", found[1]) or "{}", Loader=yaml.BaseLoader)
    return {_key(key): value for key, value in fields.items()}, found[2]


def _yaml(data: bytes) -> dict:
    return {_key(key): value for key, value in yaml.load(UNSEEN.sub("", data.decode()), Loader=yaml.BaseLoader).items()}


def _key(key: str) -> str:
    folded = unicodedata.normalize("NFC", key).lower().replace("_", " ").strip("“”\"")
    return OTHER_NAMES.get(folded, folded)


def _parts(value, key: str = "", place: str = "") -> list[Part]:
    if isinstance(value, dict):
        found = []
        for name, inner in value.items():
            folded = _key(name)
            if folded.startswith("x-"):
                found += [Part(folded, inner, DATASET)] if isinstance(inner, str) else []
            elif KEYS.get(key) == TIMES:
                # A day and what holds on it.
                found += _parts(f"{name}: {inner}" if isinstance(inner, str) else inner, key, place) if folded != "tekst" else [
                    Part(place, inner, TEXT)]
            elif folded in KEYS or folded in HOLDERS:
                found += _parts(inner, folded, f"{place} {folded}".strip())
            else:
                found.append(Part(f"{place} {folded}".strip(), str(inner), "the oracle knows the key"))
        return found
    if isinstance(value, list):
        return [part for item in value for part in _parts(item, key, place)]
    return [Part(place, value, KEYS.get(key, "the oracle knows the key"))] if value else []


def _blocks(prose: str) -> list[str]:
    """The words of each paragraph, heading, row of a table and item, in the order in which they stand."""
    # A mark of a footnote is a word to other parsers, and a number of its own on the page.
    prose = re.sub(r"^\[\^([^\]]+)\]:[ \t]*", "\n", prose, flags=re.MULTILINE)
    footnotes = set(re.findall(r"\[\^([^\]]+)\]", prose))
    parser = MarkdownIt("commonmark").enable("table").enable("strikethrough")
    blocks, number, row = [], "", None
    for token in parser.parse(prose):
        if token.type == "tr_open":
            row = []
        if token.type == "tr_close":
            blocks.append(" ".join(row))
            row = None
        if token.type == "list_item_open":
            number = token.info
        if token.type in ("fence", "code_block"):
            blocks.append(token.content)
        if token.type == "inline":
            text = number + " " + "".join(_inline(token.children))
            for footnote in footnotes:
                text = text.replace(f"[^{footnote}]", " ")
            if row is not None:
                row.append(text)
                continue
            # A mark of a footnote stands inside a paragraph on the page.
            blocks += [text] if not footnotes else [piece for piece in re.split(r"(?<=[.!?])\s", text)]
            number = ""
    return [block for block in blocks if words(block)]


def _inline(tokens) -> list[str]:
    found = []
    for token in tokens:
        if token.type in ("text", "code_inline", "image"):
            found.append(token.content)
        elif token.type in ("softbreak", "hardbreak") or token.type == "html_inline":
            # Comments are told of, <br> parts words, and no other tag is let through.
            found.append(" ")
    return found


# The pages.

def _language(code: str) -> str:
    return {"no": "nb", "norsk": "nb"}.get(code, code)


def _name(path: Path, first: str) -> tuple[str, str]:
    stem = unicodedata.normalize("NFC", path.name.removesuffix(".md"))
    found = re.fullmatch(r"(.+)\.([a-z]{2,3})", stem)
    return (found[1], found[2]) if found else (stem, first)


def slug(name: str) -> str:
    text = unicodedata.normalize("NFC", name).lower()
    for letter, base in {"æ": "ae", "ø": "o", "å": "a", "đ": "d", "ŋ": "n", "ŧ": "t"}.items():
        text = text.replace(letter, base)
    plain = "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _page(site: Path, kind: str, stem: str, tree: str) -> Path:
    return site / tree / kind / slug(stem) / "index.html"


def _is_hidden(fields: dict, today: str) -> bool:
    def day(value) -> str:
        text = value.get("dato", "") if isinstance(value, dict) else value or ""
        numbers = [int(number) for number in re.findall(r"\d+", text)[:3]]
        if len(numbers) < 3:
            return ""
        return datetime.date(*(numbers if numbers[0] > 31 else numbers[::-1])).isoformat()

    ended, begins, expires = (day(fields.get(key)) for key in ("avsluttet", "publiseres", "utløper"))
    return fields.get("utkast") == "ja" or (ended and ended <= today) or begins > today or bool(expires and expires < today)


def _leads_on(page: Path) -> bool:
    return not page.is_file() or 'http-equiv="refresh"' in page.read_text(encoding="utf-8")
