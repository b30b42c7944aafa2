"""Whatever stands at the Teams gate, only the Bot Connector comes in, and nothing yields a 5xx."""

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import aiohttp
import jwt
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.hazmat.primitives import serialization

from bot.entrance import Refusal
from bot.teams.cloud import LOCAL, PUBLIC, US_GOVERNMENT, Cloud
from bot.teams.gate import Gate, Verified
from bot.teams.keys import SigningKeys
from tests.support.activities import message
from tests.support.fake_connector import APP_ID, ISSUER, FakeConnector, SigningKey
from tests.support.teams_door import Door

OTHER = SigningKey("key-1", "attacker")  # an attacker's key under the issuer's id
NEW = SigningKey("key-2")


def _claims(fake: FakeConnector, **changes: Any) -> dict[str, Any]:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": APP_ID, "exp": now + 600, "serviceurl": fake.service_url}
    return {name: value for name, value in (claims | changes).items() if value is not None}


def _part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _unsigned(fake: FakeConnector, algorithm: str = "none") -> str:
    header = {"alg": algorithm, "typ": "JWT", "kid": "key-1"}
    return f"Bearer {_part(header)}.{_part(_claims(fake))}."


def _by_public_key(fake: FakeConnector) -> str:
    """HS256 with the published key as the secret: the classic confusion of algorithms."""
    public = fake.key.private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    header, claims = _part({"alg": "HS256", "kid": "key-1"}), _part(_claims(fake))
    digest = hmac.new(public, f"{header}.{claims}".encode(), hashlib.sha256).digest()
    return f"Bearer {header}.{claims}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


ATTACKS = {
    "no header": lambda f: None,
    "no token": lambda f: "Bearer ",
    "another scheme": lambda f: "Basic dXNlcjpwYXNz",
    "garbage": lambda f: "Bearer garbage",
    "dots": lambda f: "Bearer ..",
    "odd base64": lambda f: "Bearer !!!.???.###",
    "a header that is a list": lambda f: f"Bearer {_part([1])}.{_part({})}.c2ln",
    "a header nested deep": lambda f: (
        "Bearer " + base64.urlsafe_b64encode(b"[" * 5000).rstrip(b"=").decode() + ".e30.c2ln"
    ),
    "a header in latin-1": lambda f: "Bearer \u00fc\u00df.\u00e4.\u00f6",
    "a very long token": lambda f: "Bearer " + "a" * 7000 + "." + "b" * 500,
    "alg none": _unsigned,
    "alg None": lambda f: _unsigned(f, "None"),
    "HS256 by a guess": lambda f: (
        "Bearer " + jwt.encode(_claims(f), "x" * 32, "HS256", headers={"kid": "key-1"})
    ),
    "HS256 by the public key": _by_public_key,
    "RS512": lambda f: (
        "Bearer " + jwt.encode(_claims(f), f.key.private, "RS512", headers={"kid": "key-1"})
    ),
    "no key id": lambda f: "Bearer " + jwt.encode(_claims(f), f.key.private, "RS256"),
    "a key id that is no text": lambda f: f"Bearer {_part({'alg': 'RS256', 'kid': 7})}.e30.c2ln",
    "an unknown key": lambda f: f.bearer(key=NEW),
    "another key of the same id": lambda f: f.bearer(key=OTHER),
    "expired": lambda f: f.bearer(exp=int(time.time()) - 61),
    "no expiry": lambda f: f.bearer(exp=None),
    "an expiry that is no number": lambda f: f.bearer(exp="soon"),
    "not yet valid": lambda f: f.bearer(nbf=int(time.time()) + 600),
    "another audience": lambda f: f.bearer(aud="another-app"),
    "no audience": lambda f: f.bearer(aud=None),
    "another issuer": lambda f: f.bearer(iss="https://sts.windows.net/evil/"),
    "the emulator's issuer": lambda f: f.bearer(
        iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", appid=APP_ID
    ),
    "no issuer": lambda f: f.bearer(iss=None),
    "claims changed after signing": lambda f: _altered(f.bearer()),
}


def _altered(bearer: str) -> str:
    header, _, signature = bearer.split(".")
    claims = {"iss": ISSUER, "aud": APP_ID, "exp": 9999999999, "serviceurl": "https://evil.test"}
    return f"{header}.{_part(claims)}.{signature}"


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
async def test_nobody_comes_in_without_a_good_token(door: Door, attack: Any) -> None:
    status, _ = await door.post(message(door.connector.service_url, "hi"), attack(door.connector))
    assert status == 401
    assert door.room.turns == []


async def test_a_good_token_comes_in(door: Door) -> None:
    status, _ = await door.post(message(door.connector.service_url, "<at>Laurel</at> help"))
    assert status == 200
    assert [turn.command for turn in door.room.turns] == ["laurel help"]


async def test_what_is_proven_of_a_token_ends_with_it(door: Door) -> None:
    clock = Clock()
    clock.now = time.time()
    fake = door.connector
    keys = SigningKeys(f"{fake.url}/openid", lambda: door.http)
    gate = Gate(APP_ID, fake.cloud(), keys, clock)
    brief, long = fake.bearer(exp=int(clock.now) + 100), fake.bearer()
    for token in (brief, long, brief, long):
        assert (await gate.verify(token)).service_url == fake.service_url
    fake.published, keys = [NEW.published(None)], SigningKeys("", lambda: door.http)
    gate._keys = keys  # nothing can be proven any more
    assert await gate.verify(brief)
    clock.now += 101
    with pytest.raises(Refusal):
        await gate.verify(brief)
    assert await gate.verify(long)
    clock.now += 200
    with pytest.raises(Refusal):
        await gate.verify(long)


async def test_many_tokens_are_not_all_kept(door: Door) -> None:
    keys = SigningKeys(f"{door.connector.url}/openid", lambda: door.http)
    gate = Gate(APP_ID, door.connector.cloud(), keys)
    for number in range(1100):
        gate._proven[f"Bearer {number}"] = (0.0, Verified())
    await gate.verify(door.connector.bearer())
    assert len(gate._proven) == 1


async def test_clocks_may_differ_a_little(door: Door) -> None:
    late = door.connector.bearer(exp=int(time.time()) - 30)
    assert (await door.post(message(door.connector.service_url, "hi"), late))[0] == 200


@pytest.mark.parametrize(
    "claim", ["https://smba.trafficmanager.net/other/", "http://127.0.0.1:1/", None, 7, ""]
)
async def test_a_token_is_good_for_one_service_url(door: Door, claim: Any) -> None:
    token = door.connector.bearer(serviceurl=claim)
    status, _ = await door.post(message(door.connector.service_url, "hi"), token)
    assert status == 403
    assert door.room.turns == []


async def test_a_service_url_outside_the_known_hosts_is_refused(door: Door) -> None:
    evil = "https://evil.trafficmanager.net/"
    token = door.connector.bearer(serviceurl=evil)
    assert (await door.post(message(evil, "hi"), token))[0] == 403


async def test_another_channel_of_the_same_bot_is_refused(door: Door) -> None:
    spoofed = message(door.connector.service_url, "hi") | {"channelId": "directline"}
    assert (await door.post(spoofed))[0] == 403


async def test_a_key_of_another_channel_is_refused(door: Door) -> None:
    door.connector.published = [door.connector.key.published(["directline"])]
    assert (await door.post(message(door.connector.service_url, "hi")))[0] == 403


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[1]",
        b'"text"',
        b"{",
        b"\xff\xfe{}",
        b'{"type": "message"} x',
        b'{"type": 7, "channelId": "msteams"}',
        b'{"channelId": "msteams"}',
        b'{"type": "message", "value": NaN}',
        b'{"a":' * 50_000,
        b'{"type": "message", "value": ' + b"9" * 5_000 + b"}",
        b'{"type": "message", "channelId": "msteams"}',
    ],
)
async def test_a_body_that_is_no_activity_is_a_bad_request(door: Door, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    assert (await door.post(None, data=body, headers=headers))[0] == 400


async def test_only_json_comes_in(door: Door) -> None:
    body = json.dumps(message(door.connector.service_url, "hi"))
    assert (await door.post(None, data=body, headers={"Content-Type": "text/plain"}))[0] == 400


async def test_a_megabyte_of_text_comes_in_and_more_than_four_do_not(door: Door) -> None:
    url = door.connector.service_url
    assert (await door.post(message(url, "<at>Laurel</at> kudos " + "x" * 1_000_000)))[0] == 200
    assert (await door.post(message(url, "x" * 5_000_000)))[0] == 413
    compressed = {"json": message(url, "x" * 5_000_000), "compress": "deflate"}
    assert (await door.post(None, **compressed))[0] == 413


async def test_without_keys_nothing_is_verified_and_the_sender_may_come_again(door: Door) -> None:
    door.connector.keys_down = True
    assert (await door.post(message(door.connector.service_url, "hi")))[0] == 503
    assert door.room.turns == []


# --- keys ----------------------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_keys_are_fetched_once_a_day_and_once_a_minute_for_an_unknown_one(
    door: Door,
) -> None:
    fake, clock = door.connector, Clock()
    keys = SigningKeys(f"{fake.url}/openid", lambda: door.http, clock)
    assert await keys.get("key-1") is not None
    assert await keys.get("key-1") is not None
    assert fake.key_fetches == 1
    fake.published.append(NEW.published(None))
    assert await keys.get("key-2") is None  # the last fetch is less than a minute old
    clock.now += 61
    found = await keys.get("key-2")
    assert found is not None
    assert found.channels == frozenset()
    assert fake.key_fetches == 2
    clock.now += 24 * 3600 + 1
    await keys.get("key-1")
    assert fake.key_fetches == 3


async def test_old_keys_serve_while_new_ones_cannot_be_had(door: Door) -> None:
    fake, clock = door.connector, Clock()
    keys = SigningKeys(f"{fake.url}/openid", lambda: door.http, clock)
    await keys.get("key-1")
    fake.keys_down = True
    clock.now += 3 * 24 * 3600
    assert await keys.get("key-1") is not None
    assert await keys.get("key-9") is None


async def test_one_odd_key_does_not_spoil_the_others(door: Door) -> None:
    odd = [{"kty": "EC"}, {"kty": "RSA", "kid": "x"}, 7, {"kty": "RSA", "n": "?", "e": "!"}]
    door.connector.published = [*odd, *door.connector.published]
    keys = SigningKeys(f"{door.connector.url}/openid", lambda: door.http)
    assert await keys.get("key-1") is not None
    assert await keys.get("x") is None


# --- where messages may go -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cloud", "url", "allowed"),
    [
        (PUBLIC, "https://smba.trafficmanager.net/emea/", True),
        (PUBLIC, "https://europe.webchat.botframework.com/", True),
        (PUBLIC, "http://smba.trafficmanager.net/emea/", False),
        (PUBLIC, "https://evil.trafficmanager.net/", False),
        (PUBLIC, "https://smba.trafficmanager.net.evil.test/", False),
        (PUBLIC, "https://evilbotframework.com/", False),
        (PUBLIC, "https://smba.trafficmanager.net@evil.test/", False),
        (PUBLIC, "https://user:pw@smba.trafficmanager.net/", False),
        (PUBLIC, "https://smba.trafficmanager.net:8443/", False),
        (PUBLIC, "https://smba.trafficmanager.net/?to=evil", False),
        (PUBLIC, "https://[::1", False),
        (PUBLIC, "http://localhost:56150/_connector", False),
        (PUBLIC, "", False),
        (US_GOVERNMENT, "https://smba.infra.gov.teams.microsoft.us/teams", True),
        (US_GOVERNMENT, "https://smba.trafficmanager.net/emea/", False),
        (LOCAL, "http://localhost:56150/_connector", True),
        (LOCAL, "http://[::1]:56150/_connector", True),
        (LOCAL, "http://10.0.0.8/_connector", False),
        (LOCAL, "https://smba.trafficmanager.net/emea/", False),
    ],
)
def test_messages_go_only_to_known_hosts(cloud: Cloud, url: str, allowed: bool) -> None:
    assert cloud.allows(url) is allowed


@pytest.mark.parametrize(
    ("host", "reason"),
    [
        # Let in, and found to hold no JSON.
        ("localhost:3978", "not_json"),
        ("127.0.0.1", "not_json"),
        ("[::1]:3978", "not_json"),
        # A page whose name was made to resolve to this machine, read in a browser on it.
        ("laurel.example.com:3978", "not_from_this_machine"),
        ("localhost@laurel.example.com", "not_from_this_machine"),
        ("[::1", "not_from_this_machine"),
    ],
)
async def test_without_an_app_id_only_this_machine_is_spoken_to(host: str, reason: str) -> None:
    gate = Gate(None, LOCAL, SigningKeys(LOCAL.metadata_url, aiohttp.ClientSession))

    async def enter(request: web.Request) -> web.Response:
        with pytest.raises(Refusal) as refused:
            await gate.enter(request)
        return web.Response(text=refused.value.reason)

    application = web.Application()
    application.router.add_post("/api/messages", enter)
    async with TestClient(TestServer(application)) as client:
        answer = await client.post("/api/messages", headers={"Host": host})
        assert await answer.text() == reason
