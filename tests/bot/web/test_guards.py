"""The sandbox serves its own page on this machine, and nobody else."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.web import pages
from bot.web.gate import MAX_BODY, SECURITY_HEADERS

STATIC = Path(pages.__file__).parent / "static"
READS = ("/", "/sandbox/static/app.js", "/sandbox/api/state?me=ana", "/sandbox/events?me=ana")


@pytest.mark.parametrize("path", READS)
async def test_a_foreign_name_for_this_machine_is_refused(shared, path):
    port = shared.base.rpartition(":")[2]
    for host in (
        "evil.example",
        f"evil.example:{port}",
        f"127.0.0.1.evil.example:{port}",
        "localhost",
        "127.0.0.1:1",
        f"10.0.0.1:{port}",
        f"localhost@evil.example:{port}",
        f"evil.example@localhost:{port}",
        "[::1",
        f"localhost:{port}0",
        "",
    ):
        async with shared.http.get(shared.base + path, headers={"Host": host}) as response:
            assert response.status in (400, 403), host


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "127.0.0.2", "[::1]"])
async def test_every_name_of_this_machine_itself_is_served(shared, name):
    host = f"{name}:{shared.base.rpartition(':')[2]}"
    async with shared.http.get(f"{shared.base}/", headers={"Host": host}) as response:
        assert response.status == 200
    origin = {"Host": host, "Origin": f"http://{host}"}
    payload = {"me": "ana", "move": "hour"}
    async with shared.http.post(
        f"{shared.base}/sandbox/api/clock", json=payload, headers=origin
    ) as response:
        assert response.status == 200


@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "https://127.0.0.1"])
async def test_another_page_changes_nothing(shared, origin):
    headers = {} if origin is None else {"Origin": origin}
    payload = {"me": "ana", "conversation": "wins", "text": "hello", "delivery": "12345678"}
    before = await shared("ana").messages()
    async with shared.http.post(
        f"{shared.base}/sandbox/api/say", json=payload, headers=headers
    ) as response:
        assert response.status == 403
    assert await shared("ana").messages() == before


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("text/plain", b'{"me": "ana"}', 415),
        ("application/x-www-form-urlencoded", b"me=ana", 415),
        ("multipart/form-data", b"", 415),
        ("application/json", b"", 400),
        ("application/json", b"{", 400),
        ("application/json", b"[]", 400),
        ("application/json", b'"ana"', 400),
        ("application/json", b"\xff\xfe", 400),
        ("application/json", b"[" * 100_000, 400),
        ("application/json", b'{"message": ' + b"9" * 5000 + b"}", 400),
        ("application/json", b'{"me": "\\ud800\\u0000"}', 404),
        ("application/json", b"{}", 404),
        ("application/json", b'"' + b"a" * MAX_BODY + b'"', 413),
    ],
)
async def test_what_is_no_request_of_the_page_is_refused(shared, content_type, body, status):
    for path in ("say", "press", "recognize", "submit", "read", "clock"):
        async with shared.http.post(
            f"{shared.base}/sandbox/api/{path}",
            data=body,
            headers={"Origin": shared.base, "Content-Type": content_type},
        ) as response:
            assert response.status == status
            assert (await response.json())["error"]


@pytest.mark.parametrize("path", [*READS, "/sandbox/api/state?me=nobody", "/sandbox/static/no"])
async def test_every_answer_lets_nothing_else_in(shared, path):
    async with shared.http.get(shared.base + path) as response:
        for name, value in SECURITY_HEADERS.items():
            assert response.headers[name] == value


@pytest.mark.parametrize(
    "name", ["../gate.py", "..%2fgate.py", "%2e%2e/gate.py", "gate.py", "%00", "", "a" * 5000]
)
async def test_only_files_of_the_page_are_served(shared, name):
    async with shared.http.get(f"{shared.base}/sandbox/static/{name}") as response:
        assert response.status in (400, 404)


async def test_each_file_of_the_page_is_served_by_its_type(shared):
    types = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
    for path in STATIC.iterdir():
        if path.suffix in types:
            async with shared.http.get(f"{shared.base}/sandbox/static/{path.name}") as response:
                assert (response.status, response.content_type) == (200, types[path.suffix])


class Page(HTMLParser):
    """What a page would load or run."""

    def __init__(self):
        super().__init__()
        self.loaded, self.inline = [], []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.loaded += [given[name] for name in ("src", "href") if name in given]
        self.inline += [name for name in given if name.startswith("on") or name == "style"]
        if tag == "style" or (tag == "script" and "src" not in given):
            self.inline.append(tag)


def test_the_page_holds_no_script_or_style_and_loads_only_its_own_files():
    page = Page()
    page.feed((STATIC / "index.html").read_text())
    assert page.inline == []
    local = [path for path in page.loaded if not path.startswith("#") and path != "/"]
    assert local
    for path in local:
        assert path.startswith("/sandbox/static/")
        assert (STATIC / path.rpartition("/")[2]).exists()


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_no_script_reads_text_as_markup_or_code(path):
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser"
    )
    assert not re.search(forbidden, path.read_text())


@pytest.mark.parametrize("path", sorted(STATIC.iterdir()), ids=lambda path: path.name)
def test_no_file_names_another_server(path):
    addresses = set(re.findall(r"https?://[\w.]+", path.read_text()))
    assert addresses <= {"http://www.w3.org"}  # SVG's namespace, which is never loaded


async def test_bad_numbers_and_names_in_an_address_are_no_error_of_ours(shared):
    for query in (
        "me=%00",
        "me=%ff%fe",
        "me=ana&conversation=%ed%a0%80&before=x",
        "me=ana&conversation=wins&before=99999999999999999999999",
        "me=ana&conversation=wins&before=-1",
        "me=ana&conversation=wins&before=%D9%A3",
        "me[]=ana",
    ):
        async with shared.http.get(f"{shared.base}/sandbox/api/messages?{query}") as response:
            assert response.status in (200, 404), query
            json.loads(await response.text())
