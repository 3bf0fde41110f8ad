"""The real program, serving a copy of some content while a test saves files in it."""

from __future__ import annotations

import contextlib
import http.client
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from built_program import program

TODAY = "2026-11-23"
PATIENCE = 60

SETTINGS = "navn: Prøvested\nadresse: https://hjelp.example.no\nspråk: [nb]\neksempel: ja\n"
MUNICIPALITY = 'navn: Prøve kommune\nnummer: "9999"\n'
SERVICE = """---
tittel: Samtaletilbudet
ingress: Gratis samtaler for deg over 16 år.
målgruppe: voksne
henvisning: nei
vedtak: nei
egenandel: gratis
ventetid: innen 14 dager
åpningstid: ukjent
kontakt:
  telefon: 00 00 12 34
ansvarlig: Leder for hjelpetjenesten
kontrollert: 2026-11-01
---

Ring oss, så finner vi en tid.
"""


def free_port() -> str:
    """A port that nobody has now, for tests that must have the same one twice while others take the usual one."""
    with socket.socket() as wire:
        wire.bind(("127.0.0.1", 0))
        return str(wire.getsockname()[1])


def write_small_site(folder: Path) -> None:
    for path, text in {
        "nettsted.yaml": SETTINGS, "kommune.yaml": MUNICIPALITY, "tjenester/samtale.md": SERVICE,
        "tjenester/annet.md": SERVICE.replace("Samtaletilbudet", "Annet tilbud").replace("Ring oss", "Skriv til oss"),
    }.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


class Preview:
    """A running `terskel serve`, and what it says in the terminal."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.folder = folder
        self.content = folder / "content"
        self.said = ""
        self.process = subprocess.Popen(
            [program(), "serve", "--today", TODAY, *arguments], cwd=folder, stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True, start_new_session=True)
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait_until(lambda: "http://127.0.0.1:" in self.said or self.process.poll() is not None)
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", self.said)
        self.port = int(found.group(1)) if found else 0
        self.address = f"http://127.0.0.1:{self.port}"

    def _listen(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.said += line

    def wait_until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited in vain; the program said:\n{self.said}"
            time.sleep(0.01)

    def wait_for_rebuild(self, change: Callable[[], object]) -> str:
        """Makes a change, waits until the program has built again, and gives what it said."""
        before = len(self.said)
        change()
        self.wait_until(lambda: "bygd på" in self.said[before:])
        return self.said[before:]

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            response = connection.getresponse()
            return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
        finally:
            connection.close()

    def send(self, data: bytes, hang_up: bool = False) -> bytes:
        """What comes back when these bytes are sent as they are."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as wire:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                wire.sendall(data)
            if hang_up:
                wire.shutdown(socket.SHUT_WR)
            got = b""
            with contextlib.suppress(ConnectionResetError):
                while more := wire.recv(65536):
                    got += more
            return got

    def stop(self, number: int = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextlib.contextmanager
def previewing(*arguments: str, content: Path | None = None) -> Iterator[Preview]:
    """Serves a copy of some content, or the small site, from a temporary folder."""
    folder = Path(tempfile.mkdtemp(prefix="terskel-preview-"))
    try:
        if content:
            shutil.copytree(content, folder / "content")
        else:
            write_small_site(folder)
        preview = Preview(folder, *arguments)
        try:
            yield preview
        finally:
            preview.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
