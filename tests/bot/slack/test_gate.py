"""What reaches Slack's SDK, and what does not."""

import gzip
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from bot.entrance import Refusal
from bot.slack import gate
from tests.support.slack_requests import FORM, command, form_body, interactive_body, signed

SECRET = "a-secret"
JSON = "application/json"


@dataclass
class Gate:
    """The gate behind real HTTP."""

    url: str
    session: aiohttp.ClientSession
    entered: list[object]

    async def post(self, body: bytes, headers: dict[str, str]) -> int:
        async with self.session.post(self.url, data=BytesIO(body), headers=headers) as response:
            return response.status

    async def sign_and_post(self, body: bytes, content_type: str = JSON) -> int:
        return await self.post(body, signed(SECRET, body, content_type))


@pytest.fixture
async def door() -> AsyncIterator[Gate]:
    entered: list[object] = []

    async def receive(request: web.Request) -> web.Response:
        try:
            entered.append(await gate.enter(request, SECRET.encode(), time.time()))
        except Refusal as refusal:
            return web.Response(status=refusal.status)
        return web.Response()

    app = web.Application()
    app.router.add_post("/slack/events", receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1, lingering_time=0.0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    async with aiohttp.ClientSession() as session:
        yield Gate(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events", session, entered)
    await runner.cleanup()


async def test_a_signed_command_enters_as_a_dictionary(door: Gate) -> None:
    assert await door.sign_and_post(form_body(command("<@U2> thanks & more")), FORM) == 200
    assert door.entered == [command("<@U2> thanks & more")]


async def test_an_interactive_payload_is_unpacked(door: Gate) -> None:
    assert await door.sign_and_post(interactive_body({"type": "block_actions"}), FORM) == 200
    assert door.entered == [{"type": "block_actions"}]


@pytest.mark.parametrize(
    "body", [b"[1]", b"{", b"[" * 100_000, b"ssl_check=1", b"", b"\xff", b"payload=%7B"]
)
async def test_nothing_unsigned_enters_whatever_it_holds(door: Gate, body: bytes) -> None:
    assert await door.post(body, {"Content-Type": JSON}) == 401
    assert await door.post(body, {"Content-Type": FORM}) == 401
    assert door.entered == []


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"[1]", JSON),
        (b"{", JSON),
        (b"", JSON),
        (b"[" * 100_000, JSON),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, JSON),
        (b"\xff\xfe", JSON),
        (b'{"n":' + b"9" * 5_000 + b"}", JSON),
        (b"payload=%7B", FORM),
        (b"payload=%5B1%5D", FORM),
        (b"a=%ff", FORM),
        (b"no-fields-at-all", FORM),
        (b"&".join(b"f%d=1" % i for i in range(1_000)), FORM),
        (b"{}", "text/plain"),
        (b"{}", "multipart/form-data"),
    ],
)
async def test_what_is_signed_but_not_readable_is_refused(
    door: Gate, body: bytes, content_type: str
) -> None:
    assert await door.sign_and_post(body, content_type) == 400
    assert door.entered == []


@pytest.mark.parametrize("name", ["X-Slack-Signature", "X-Slack-Request-Timestamp"])
async def test_a_missing_header_is_refused(door: Gate, name: str) -> None:
    headers = signed(SECRET, b"{}", JSON)
    del headers[name]
    assert await door.post(b"{}", headers) == 401


@pytest.mark.parametrize(
    "timestamp", ["soon", "", "1e9", "-1", "٣٤٥", "9" * 400, "1.5", "0x10", " 1"]
)
async def test_a_timestamp_that_is_no_number_is_refused(door: Gate, timestamp: str) -> None:
    headers = signed(SECRET, b"{}", JSON)
    assert await door.post(b"{}", {**headers, "X-Slack-Request-Timestamp": timestamp}) == 401


@pytest.mark.parametrize(
    "signature", ["", "v0=", "v0=é", "ключ", "v0=" + "0" * 64, "v1=" + "0" * 64]
)
async def test_a_wrong_signature_is_refused(door: Gate, signature: str) -> None:
    headers = signed(SECRET, b"{}", JSON)
    assert await door.post(b"{}", {**headers, "X-Slack-Signature": signature}) == 401


async def test_a_signature_holds_for_its_body_and_its_secret_only(door: Gate) -> None:
    assert await door.post(b'{"a":2}', signed(SECRET, b'{"a":1}', JSON)) == 401
    assert await door.post(b"{}", signed("another", b"{}", JSON)) == 401


@pytest.mark.parametrize(("age", "status"), [(-301, 401), (-290, 200), (290, 200), (302, 401)])
async def test_only_fresh_requests_enter(door: Gate, age: int, status: int) -> None:
    assert await door.post(b"{}", signed(SECRET, b"{}", JSON, time.time() - age)) == status


async def test_a_megabyte_of_text_enters(door: Gate) -> None:
    assert await door.sign_and_post(form_body(command("x" * 1_000_000)), FORM) == 200


async def test_what_is_too_long_is_refused_before_it_is_read(door: Gate) -> None:
    body = b" " * (gate.MAX_BODY + 1)
    assert await door.sign_and_post(body) == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 100_000

    headers = signed(SECRET, b"", JSON)
    async with door.session.post(door.url, data=endless(), headers=headers) as response:
        assert response.status == 413


async def test_a_body_that_unpacks_to_too_much_is_refused(door: Gate) -> None:
    packed = gzip.compress(b" " * (gate.MAX_BODY + 1))
    headers = {**signed(SECRET, packed, JSON), "Content-Encoding": "gzip"}
    assert await door.post(packed, headers) == 413
    broken = {**signed(SECRET, b"not gzip", JSON), "Content-Encoding": "gzip"}
    assert await door.post(b"not gzip", broken) == 400


@given(st.binary(max_size=300), st.sampled_from([JSON, FORM, "", "text/html"]))
def test_parsing_gives_a_dictionary_or_a_refusal(body: bytes, content_type: str) -> None:
    try:
        outcome: object = gate.parse(content_type, body)
    except Refusal as refusal:
        outcome = refusal.status
    assert outcome == 400 or isinstance(outcome, dict)


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=50), max_size=5))
def test_what_slack_encodes_is_what_enters(fields: dict[str, str]) -> None:
    fields.pop("payload", None)
    usable = {k: v for k, v in fields.items() if (k + v).isprintable()}
    assert gate.parse(JSON, json.dumps(usable).encode()) == usable
    if usable:
        assert gate.parse(FORM, form_body(usable)) == usable
