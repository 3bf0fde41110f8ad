"""`terskel serve` from the outside: who is answered, what an attacker gets, and that it survives what happens to its folders."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import threading
from collections.abc import Iterator

import pytest

from built_program import program
from preview_program import SERVICE, TODAY, Preview, free_port, previewing

PAGE = "/tjenester/samtale/"
GOOD = b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def preview() -> Iterator[Preview]:
    with previewing() as preview:
        yield preview


def is_alive(preview: Preview) -> bool:
    return preview.get(PAGE)[0] == 200


def test_it_says_where_it_serves_and_serves_there_only(preview: Preview) -> None:
    assert preview.get("/")[0] == 200
    listening = [line.split()[1] for line in open("/proc/net/tcp").readlines()[1:] if line.split()[3] == "0A"]
    ours = [place for place in listening if int(place.split(":")[1], 16) == preview.port]
    assert ours == [f"0100007F:{preview.port:04X}"]


def test_nothing_is_written_to_the_output_folder(preview: Preview) -> None:
    assert sorted(entry.name for entry in preview.folder.iterdir()) == ["content"]


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}", "[::1]:{port}",
])
def test_another_name_is_refused(preview: Preview, host: str) -> None:
    assert preview.get("/", Host=host.format(port=preview.port))[0] == 403
    assert preview.get("/_terskel/hendelser?side=/", Host=host.format(port=preview.port))[0] == 403


@pytest.mark.parametrize("origin", ["null", "http://evil.example", "http://127.0.0.1:1", "https://127.0.0.1:{port}"])
@pytest.mark.parametrize("path", ["/", "/_terskel/hendelser?side=/", "/tjenester.json"])
def test_another_origin_is_refused(preview: Preview, origin: str, path: str) -> None:
    status, headers, _ = preview.get(path, Origin=origin.format(port=preview.port))
    assert status == 403
    assert not [name for name in headers if name.startswith("access-control-")]


@pytest.mark.parametrize("path", ["/", PAGE, "/tjenester.json", "/_terskel/vis.js", "/finnes-ikke"])
def test_no_other_site_may_use_or_frame_what_is_here(preview: Preview, path: str) -> None:
    _, headers, _ = preview.get(path)
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert not [name for name in headers if name.startswith("access-control-")]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH"])
def test_nothing_can_be_sent(preview: Preview, method: str) -> None:
    status, headers, _ = preview.get("/", method=method)
    assert (status, headers["allow"]) == (405, "GET, HEAD")


def test_a_head_request_has_the_length_and_not_the_body(preview: Preview) -> None:
    status, headers, body = preview.get(PAGE, method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) == len(preview.get(PAGE)[2])


@pytest.mark.parametrize("path", [
    "/../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/..%5c..%5cetc", "//etc/passwd",
    "/%252e%252e%252fetc", "/tjenester/..%2f..%2fcontent/nettsted.yaml", "/content/nettsted.yaml", "/.git/config",
    "/.terskel/", "/@fs/etc/passwd", "/tjenester/samtale/..;/", "/%c0%ae%c0%ae/", "/..\\..\\etc",
])
def test_nothing_but_the_site_is_found(preview: Preview, path: str) -> None:
    status, _, body = preview.get(path)
    assert status in (400, 404)
    assert b"root:" not in body and b"adresse:" not in body


# Each is sent as it stands here, which no library of HTTP would do.
RAW_TARGETS = [
    b"/%00", b"/\x00", b"/tjenester/\x00/", b"/#", b"/#/../../etc/passwd", b"/tjenester/samtale/#x", b"/?#", b"/\\", b"/tjenester/samtale/\\",
    b"/..\\..\\etc\\passwd", b"/.", b"/./.", b"/..", b"/%2e", b"/%2e%2e", b"/%2E%2E/%2E%2E/etc/passwd", b"/..%2fetc%2fpasswd",
    b"/%252e%252e/", b"/%25252e%25252e/", b"/..%c0%afetc", b"/%c0%ae%c0%ae/etc", b"/%e0%80%ae/", b"/%uff0e%uff0e/", b"/%", b"/%z", b"/%ff",
    b"/\xff\xfe", b"/..;/..;/etc/passwd", b"//etc/passwd", b"///etc//passwd", b"//127.0.0.1/etc", b"/@fs/etc/passwd", b"/C:/windows/win.ini",
    b"/file:///etc/passwd", b"http://127.0.0.1:1/", b"http://evil.example/", b"http://evil.example/tjenester/samtale/", b"file:///etc/passwd",
    b"*", b"evil.example:443", b"tjenester/samtale/", b"../etc/passwd", b"?", b"", b"/ /etc", b"/tjenester/samtale/ HTTP/1.1 x",
    b"/?raw??", b"/_terskel/", b"/_terskel/../_terskel/vis.js", b"/_terskel/hendelser?side=../../../etc/passwd",
]


@pytest.mark.parametrize("target", RAW_TARGETS, ids=ascii)
def test_a_target_that_no_browser_sends_gets_nothing_but_the_site(preview: Preview, target: bytes) -> None:
    request = b"GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n" % (target, preview.port)
    answer = preview.send(request, hang_up=True)
    assert answer[:12] in {b"HTTP/1.1 " + status for status in (b"200", b"308", b"400", b"403", b"404")}
    head, _, body = answer.partition(b"\r\n\r\n")
    # What is found is a page of the site, and where it leads is on the site.
    assert b"200" not in head[:12] or b"<!doctype html>" in body or b"text/event-stream" in head
    assert not [line for line in head.lower().split(b"\r\n") if line.startswith(b"location:") and b"//" in line]
    for secret in (b"root:", b"adresse: https", b"[fonts]", b"Traceback", b"terskel-preview-"):
        assert secret not in answer
    assert is_alive(preview)


@pytest.mark.parametrize("name", ["Host", "Origin"])
@pytest.mark.parametrize("value", [
    "[::1", "[]", "127.0.0.1:{port}@evil.example", "evil.example#127.0.0.1:{port}", "127.0.0.1:{port}.evil.example", "127.0.0.1:+{port}",
    "127.0.0.1:{port}0000000000000000000000", "0x7f.1:{port}", "2130706433:{port}", "127.1:{port}", "0.0.0.0:{port}", "localhost.:{port}",
    "127.0.0.1:{port}, evil.example", "127.0.0.1 :{port}", "%31%32%37.0.0.1:{port}", "\xe9:{port}", "a" * 3000, "", " ",
])
def test_a_malformed_host_or_origin_is_refused(preview: Preview, name: str, value: str) -> None:
    value = value.format(port=preview.port)
    lines = {"Host": f"127.0.0.1:{preview.port}"} | {name: ("http://" if name == "Origin" else "") + value}
    head = "".join(f"{each}: {text}\r\n" for each, text in lines.items())
    for path in ("/", "/_terskel/hendelser?side=/"):
        answer = preview.send(f"GET {path} HTTP/1.1\r\n{head}Connection: close\r\n\r\n".encode("latin-1"), hang_up=True)
        assert answer[9:12] in (b"400", b"403", b"431")
    assert is_alive(preview)


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_page_of_another_site_may_not_embed_anything(preview: Preview, site: str) -> None:
    for mode, kind in (("no-cors", "script"), ("no-cors", "image"), ("cors", "empty"), ("navigate", "iframe")):
        status, _, body = preview.get(
            "/tjenester.json", **{"Sec_Fetch_Site": site, "Sec_Fetch_Mode": mode, "Sec_Fetch_Dest": kind})
        assert status == 403
        assert b"Samtaletilbudet" not in body


def test_a_page_that_is_not_there_says_nothing_that_was_asked_for(preview: Preview) -> None:
    for path in ("/<script>alert(1)</script>", "/%3Cscript%3Ealert(1)%3C/script%3E", "/\"onload=alert(1)"):
        answer = preview.send(b"GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n" % (path.encode(), preview.port))
        assert b"alert(1)" not in answer


def test_a_thousand_idle_connections_do_not_keep_others_out_for_long(preview: Preview) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(1000):
            with contextlib.suppress(OSError):
                stack.enter_context(socket.create_connection(("127.0.0.1", preview.port), timeout=10))
        # Those that say nothing are sent away, and whoever asks is answered while they are still there.
        preview.wait_until(lambda: _answers(preview))


@pytest.mark.parametrize(("data", "status"), [
    (b"\r\n\r\n", b"400"), (b"GET\r\n\r\n", b"400"), (b"GET / HTTP/1.1\n\n\r\n\r\n", b"400"),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\r\n\r\n", b"400"), (b"GET / HTTP/9.9\r\n\r\n", b"505"),
    (b"GET / HTTP/1.1\r\n\r\n", b"400"), (b"GET http://127.0.0.1/ HTTP/1.1\r\nHost: x\r\n\r\n", b"400"),
    (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"400"), (b"GET /" + b"a" * 5000 + b" HTTP/1.1\r\n\r\n", b"414"),
    (b"GET / HTTP/1.1\r\nX: " + b"a" * 1_000_000, b"431"), (b"a" * 1_000_000, b"431"),
    (b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n", b"431"),
    (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabcdefghi", b"413"),
    (b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n", b"403"), (b"GET / HTTP/1.1\r\nHost: x\r\nOrigin: \xff\r\n\r\n", b"403"),
])
def test_what_is_no_request_is_answered_and_forgotten(preview: Preview, data: bytes, status: bytes) -> None:
    answer = preview.send(data)
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert is_alive(preview)


def test_requests_that_are_changed_at_random_are_survived(preview: Preview) -> None:
    chance = random.Random(2026)
    good = b"GET /tjenester/samtale/?a=%%20 HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: */*\r\nConnection: close\r\n\r\n"
    pieces = [b"\r\n", b"\r\n\r\n", b"%00", b"..", b"/", b"\x00", b"\xff", b":", b"Host: x\r\n"]
    answers = set()
    for _ in range(1000):
        data = bytearray(good % preview.port)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(data))
            match chance.randrange(4):
                case 0: data[place] = chance.randrange(256)
                case 1: del data[place:place + chance.randrange(1, 8)]
                case 2: data[place:place] = chance.randbytes(chance.randrange(1, 20))
                case 3: data[place:place] = chance.choice(pieces)
        answers.add(preview.send(bytes(data), hang_up=True)[9:12])
    # Some are refused, some are still good, and none is answered in a way that nobody has thought of.
    assert {b"200", b"400", b"403"} <= answers <= {b"", b"200", b"308", b"400", b"403", b"404", b"405", b"413", b"414", b"505"}
    assert is_alive(preview)


def test_half_a_request_and_a_broken_connection_are_survived(preview: Preview) -> None:
    for data in (b"", b"G", b"GET / HTTP/1.1\r\nHost", GOOD[:40]):
        assert preview.send(data, hang_up=True) == b""
    assert is_alive(preview)


def test_many_requests_on_one_connection_are_answered_in_their_order(preview: Preview) -> None:
    one = b"GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n"
    paths = [b"/robots.txt", b"/finnes-ikke", b"/tjenester/samtale"]
    answer = preview.send(b"".join(one % (path, preview.port) for path in paths) + GOOD % preview.port)
    assert [answer.find(status) for status in (b"200 OK", b"404 Not", b"308 Per")] == sorted(
        answer.find(status) for status in (b"200 OK", b"404 Not", b"308 Per"))
    assert answer.count(b"HTTP/1.1 ") == 4


def test_a_thousand_idle_connections_leave_room_for_one_more(preview: Preview) -> None:
    wires = []
    try:
        for _ in range(1000):
            wires.append(socket.create_connection(("127.0.0.1", preview.port), timeout=10))
    finally:
        for wire in wires:
            wire.close()
    preview.wait_until(lambda: _answers(preview))


def _answers(preview: Preview) -> bool:
    try:
        return is_alive(preview)
    except OSError:
        return False


def test_whoever_sends_nothing_or_a_byte_now_and_then_is_sent_away(preview: Preview) -> None:
    with socket.create_connection(("127.0.0.1", preview.port), timeout=60) as idle, \
            socket.create_connection(("127.0.0.1", preview.port), timeout=60) as slow:
        stop = threading.Event()

        def trickle() -> None:
            for byte in b"GET / HTTP/1.1\r\nX: " + b"a" * 1000:
                if stop.wait(0.2):
                    return
                try:
                    slow.send(bytes([byte]))
                except OSError:
                    return

        threading.Thread(target=trickle, daemon=True).start()
        try:
            assert idle.recv(1) == b""
            try:
                assert slow.recv(1) == b""
            except ConnectionResetError:
                pass
        finally:
            stop.set()
    assert is_alive(preview)


def test_whoever_leaves_an_event_stream_makes_room_at_once(preview: Preview) -> None:
    request = b"GET /_terskel/hendelser?side=/ HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % preview.port
    for _ in range(300):
        with socket.create_connection(("127.0.0.1", preview.port), timeout=60) as wire:
            wire.sendall(request)
            assert wire.recv(15) == b"HTTP/1.1 200 OK"
        # Where leaving were not noticed, the sixty-fifth would find no room.
    assert is_alive(preview)


def test_a_port_that_was_asked_for_and_is_taken_ends_with_2(preview: Preview) -> None:
    run = subprocess.run(
        [program(), "serve", "--today", TODAY, "--port", str(preview.port)], cwd=preview.folder, capture_output=True,
        text=True, timeout=60)
    assert run.returncode == 2
    assert str(preview.port) in run.stderr and "opptatt" in run.stderr and "--port" in run.stderr
    assert run.stdout == ""


def test_a_port_that_nobody_asked_for_and_is_taken_is_changed(preview: Preview) -> None:
    with previewing() as other:
        assert other.port not in (0, preview.port)
        assert is_alive(other) and is_alive(preview)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_at_once_and_frees_the_port(number: int, code: int) -> None:
    with previewing("--port", free_port()) as first:
        with socket.create_connection(("127.0.0.1", first.port)):
            assert first.stop(number) == code
        with previewing("--port", str(first.port)) as second:
            assert second.port == first.port
            assert is_alive(second)


def test_without_a_browser_open_says_so_and_serves() -> None:
    path = os.environ.get("PATH", "")
    os.environ["PATH"] = "/nonexistent"
    try:
        with previewing("--open") as preview:
            # Said after the address, so it may come a moment later.
            preview.wait_until(lambda: "nettlesere" in preview.said)
            assert is_alive(preview)
    finally:
        os.environ["PATH"] = path


def test_the_terminal_says_what_check_says_what_changed_and_how_long_it_took() -> None:
    with previewing() as preview:
        faulty = SERVICE.replace("egenandel: gratis\n", "")
        file = preview.content / "tjenester" / "samtale.md"
        said = preview.wait_for_rebuild(lambda: file.write_text(faulty, encoding="utf-8"))
        check = subprocess.run(
            [program(), "check", "--today", TODAY], cwd=preview.folder, capture_output=True, text=True, timeout=60)
        assert check.returncode == 1
        assert check.stderr.split("avvist:")[0] in said
        assert "endret: content/tjenester/samtale.md" in said
        assert preview.get(PAGE)[0] == 200


def test_it_survives_what_happens_to_its_folders() -> None:
    with previewing() as preview:
        file = preview.content / "tjenester" / "samtale.md"
        # An editor that writes a new file and puts it in place of the old one.
        def put_in_place() -> None:
            other = file.with_name(".samtale.md.new")
            other.write_text(SERVICE.replace("Ring oss", "Første"), encoding="utf-8")
            other.rename(file)
        preview.wait_for_rebuild(put_in_place)
        assert "Første" in preview.get(PAGE)[2].decode()
        # One that writes in place, a little at a time.
        def write_in_place() -> None:
            with file.open("w", encoding="utf-8") as open_file:
                text = SERVICE.replace("Ring oss", "Andre")
                for start in range(0, len(text), 50):
                    open_file.write(text[start:start + 50])
                    open_file.flush()
        said = preview.wait_for_rebuild(write_in_place)
        assert "Andre" in preview.get(PAGE)[2].decode()
        assert "feil[" not in said
        # Two editors at once.
        def two_at_once() -> None:
            texts = [(file, SERVICE.replace("Ring oss", "Tredje")),
                     (file.with_name("annet.md"), SERVICE.replace("Samtaletilbudet", "Annet").replace("Ring", "Fjerde"))]
            threads = [threading.Thread(target=path.write_text, args=(text, "utf-8")) for path, text in texts]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        two_at_once()
        preview.wait_until(lambda: "Tredje" in preview.get(PAGE)[2].decode())
        preview.wait_until(lambda: "Fjerde" in preview.get("/tjenester/annet/")[2].decode())
        # A folder of services that goes and comes back.
        away = preview.folder / "borte"
        (preview.content / "tjenester").rename(away)
        preview.wait_until(lambda: preview.get(PAGE)[0] == 404)
        away.rename(preview.content / "tjenester")
        preview.wait_until(lambda: preview.get(PAGE)[0] == 200)
        # All of it: the last good page stays.
        said = preview.wait_for_rebuild(lambda: preview.content.rename(away))
        assert "content" in said
        assert "Tredje" in preview.get(PAGE)[2].decode()
        preview.wait_for_rebuild(lambda: away.rename(preview.content))
        # A file with a new name has a new address.
        preview.wait_for_rebuild(lambda: file.rename(file.with_name("prat.md")))
        assert preview.get("/tjenester/prat/")[0] == 200
        assert preview.get(PAGE)[0] == 404
        # A link that leads out is refused, and is nothing to serve.
        link = preview.content / "tjenester" / "ut.md"
        said = preview.wait_for_rebuild(lambda: link.symlink_to("/etc/passwd"))
        assert "feil" in said
        assert preview.get("/tjenester/ut/")[0] == 404
        preview.wait_for_rebuild(link.unlink)
        assert preview.get("/tjenester/prat/")[0] == 200


def test_a_fault_in_template_or_settings_is_said_and_the_last_good_page_stays() -> None:
    with previewing() as preview:
        templates = preview.folder / "templates"

        def write_template() -> None:
            templates.mkdir()
            (templates / "footer.mustache").write_text("<footer>{{feilskrevet}}</footer>\n", encoding="utf-8")

        write_template()
        # All that it says of this build, so that the next is not taken for it.
        preview.wait_until(lambda: "bygd på" in preview.said.partition("feilskrevet")[2])
        assert "templates/footer.mustache:1:" in preview.said
        assert preview.get(PAGE)[0] == 200
        preview.wait_for_rebuild(lambda: shutil.rmtree(templates))
        settings = preview.content / "nettsted.yaml"
        text = settings.read_text(encoding="utf-8")
        said = preview.wait_for_rebuild(lambda: settings.write_text(text + "farge: blålig\n", encoding="utf-8"))
        assert "nettsted.yaml:5:" in said
        assert preview.get(PAGE)[0] == 200
        said = preview.wait_for_rebuild(settings.unlink)
        assert "nettsted.yaml" in said
        assert preview.get(PAGE)[0] == 200
