"""Credentials, over HTTP: two verifiers that know nothing of each other take them, and neither
takes what was changed, signed by others or revoked.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier

from bot.badges.signing import Names, sign_status_list
from domain.badges import Tier
from domain.credentials import LIST_SIZE
from tests.bot.badges import third_party
from tests.bot.badges.world import ADDRESS, Web, World, crawl, export

Verify = Callable[[str, str, Web], object]


def by_the_library(token: str, trusted: str, web: Web) -> object:
    verifier = OB3Verifier.for_issuer_did(trusted, download=web)
    return verifier.verify(token, check_status=True, download=web)


VERIFIERS = [
    pytest.param(by_the_library, id="library"),
    pytest.param(third_party.verify, id="third party"),
]
REFUSALS = (OB3VerificationError, third_party.Refused)


@pytest.fixture
def world() -> World:
    return World()


def did(world: World) -> str:
    return f"did:web:laurel.example:team:badges:issuers:{world.issuer.organization_id}"


def read(part: str) -> dict:
    return json.loads(base64.urlsafe_b64decode(part + "=="))


def write(value: dict) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


async def test_it_says_what_was_earned_and_tells_nobody_who(world: World) -> None:
    award = world.store.award_to("Ana Lopez", world.issuer)
    token = await export(world, award)
    claims = third_party.verify(token, did(world), await crawl(world))
    subject = claims["credentialSubject"]
    achievement = subject["achievement"]
    assert claims["issuer"]["name"] == "Norden Sales"
    assert claims["validFrom"] == "2026-05-04T07:30:12Z"
    assert achievement["name"] == "Knowledge Sharer"
    assert achievement["criteria"]["narrative"].startswith("Three colleagues")
    assert achievement["image"]["id"].startswith(f"{ADDRESS}/badges/pictures/book-gold-512.png?v=")
    assert achievement["id"].endswith(f"/{award.achievement.badge_id}/3/gold")
    [described], [result] = achievement["resultDescription"], subject["result"]
    assert (result["value"], result["resultDescription"]) == ("Gold", described["id"])
    [identity] = subject["identifier"]
    named = sha256(f"Ana Lopez{identity['salt']}".encode()).hexdigest()
    assert identity["identityHash"] == f"sha256${named}"
    assert subject["id"] == award.person_id.urn
    assert "Ana" not in json.dumps(claims)
    assert "@" not in json.dumps(claims).replace("@context", "")


@pytest.mark.parametrize("verify", VERIFIERS)
@pytest.mark.parametrize("tier", Tier)
async def test_verifiers_take_it(world: World, verify: Verify, tier: Tier) -> None:
    token = await export(world, world.store.award_to("Ana", world.issuer, tier))
    assert verify(token, did(world), await crawl(world))


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_it_travels_inside_its_picture(world: World, verify: Verify) -> None:
    award = world.store.award_to("Ana", world.issuer)
    async with world.client() as client:
        picture = await (await client.get(world.path(award, "png"))).read()
    token = OB3Verifier.extract_token_from_png(picture)
    assert verify(token, did(world), await crawl(world))
    assert token == await export(world, award)


def another_person(header: str, claims: str, signature: str) -> str:
    changed = read(claims)
    changed["credentialSubject"]["id"] = changed["sub"] = "urn:uuid:0"
    return f"{header}.{write(changed)}.{signature}"


def another_tier(header: str, claims: str, signature: str) -> str:
    changed = read(claims)
    changed["credentialSubject"]["result"][0]["value"] = "Platinum"
    return f"{header}.{write(changed)}.{signature}"


def without_status(header: str, claims: str, signature: str) -> str:
    changed = read(claims)
    del changed["credentialStatus"]
    return f"{header}.{write(changed)}.{signature}"


def another_signature(header: str, claims: str, signature: str) -> str:
    raw = bytearray(base64.urlsafe_b64decode(signature + "=="))
    raw[10] ^= 1
    return f"{header}.{claims}.{base64.urlsafe_b64encode(raw).decode().rstrip('=')}"


def no_signature(header: str, claims: str, signature: str) -> str:
    return f"{write({**read(header), 'alg': 'none'})}.{claims}."


def another_key(header: str, claims: str, signature: str) -> str:
    return jwt.encode(
        read(claims),
        Ed25519PrivateKey.generate(),
        "EdDSA",
        headers={"kid": read(header)["kid"], "jwk": read(header)["jwk"]},
    )


def another_key_that_says_so(header: str, claims: str, signature: str) -> str:
    mine = Ed25519PrivateKey.generate()
    own = json.loads(jwt.algorithms.OKPAlgorithm.to_jwk(mine.public_key()))
    headers = {"kid": read(header)["kid"] + "x", "jwk": own}
    return jwt.encode(read(claims), mine, "EdDSA", headers=headers)


def public_key_as_secret(header: str, claims: str, signature: str) -> str:
    key = base64.urlsafe_b64decode(read(header)["jwk"]["x"] + "==")
    return jwt.encode(read(claims), key, "HS256", headers={"kid": read(header)["kid"]})


@pytest.mark.parametrize("verify", VERIFIERS)
@pytest.mark.parametrize(
    "tamper",
    [
        another_person,
        another_tier,
        without_status,
        another_signature,
        no_signature,
        another_key,
        another_key_that_says_so,
        public_key_as_secret,
    ],
)
async def test_verifiers_refuse_what_was_changed(
    world: World, verify: Verify, tamper: Callable[..., str]
) -> None:
    token = await export(world, world.store.award_to("Ana", world.issuer))
    web = await crawl(world)
    assert verify(token, did(world), web)
    with pytest.raises(REFUSALS):
        verify(tamper(*token.split(".")), did(world), web)


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_verifiers_refuse_what_another_organisation_signed(
    world: World, verify: Verify
) -> None:
    other = World("another secret")
    token = await export(other, other.store.award_to("Ana", other.issuer))
    web = Web({**(await crawl(world)).pages, **(await crawl(other)).pages})
    with pytest.raises(REFUSALS):
        verify(token, did(world), web)


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_verifiers_refuse_what_was_revoked_and_only_that(
    world: World, verify: Verify
) -> None:
    awards = [world.store.award_to(name, world.issuer) for name in ("Ana", "Ben", "Cleo")]
    ana, ben, cleo = [await export(world, award) for award in awards]
    world.store.revoke(awards[1])
    web = await crawl(world)
    with pytest.raises(REFUSALS, match="revo"):
        verify(ben, did(world), web)
    assert verify(ana, did(world), web)
    assert verify(cleo, did(world), web)


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_a_status_list_of_others_does_not_revive_it(world: World, verify: Verify) -> None:
    award = world.store.award_to("Ana", world.issuer)
    token = await export(world, award)
    clean = await crawl(world)
    world.store.revoke(award)
    revoked = await crawl(world)
    url = f"{ADDRESS}/badges/issuers/{world.issuer.organization_id}/status/0"
    forged = jwt.encode(
        read(clean(url).decode().split(".")[1]),
        Ed25519PrivateKey.generate(),
        "EdDSA",
        headers={"kid": read(token.split(".")[0])["kid"]},
    )
    for page in (forged.encode(), b"{}", b""):
        with pytest.raises((*REFUSALS, LookupError)):
            verify(token, did(world), Web({**revoked.pages, url: page}))
    gone = {page: body for page, body in revoked.pages.items() if page != url}
    with pytest.raises((*REFUSALS, OSError)):
        verify(token, did(world), Web(gone))


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_an_old_status_list_does_not_stand_for_the_new_one(
    world: World, verify: Verify
) -> None:
    award = world.store.award_to("Ana", world.issuer)
    token = await export(world, award)
    web = await crawl(world)
    now = datetime.now(UTC)
    key = await world.keys.signing(world.issuer.organization_id, now)
    names = Names(ADDRESS, world.issuer)
    two_days_ago = sign_status_list(names, 0, [], key, now - timedelta(days=2))
    with pytest.raises(REFUSALS):
        verify(token, did(world), Web({**web.pages, names.status_list(0): two_days_ago.encode()}))


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_a_new_key_leaves_what_the_old_one_signed_good(world: World, verify: Verify) -> None:
    awards = [world.store.award_to(name, world.issuer) for name in ("Ana", "Ben")]
    old = await export(world, awards[0])
    await world.rotate()
    new = await export(world, awards[0])
    web = await crawl(world)
    assert read(old.split(".")[0])["kid"] != read(new.split(".")[0])["kid"]
    assert verify(old, did(world), web)
    assert verify(new, did(world), web)
    world.store.revoke(awards[0])
    web = await crawl(world)
    for token in (old, new):
        with pytest.raises(REFUSALS, match="revo"):
            verify(token, did(world), web)


async def test_exported_twice_it_is_the_same(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    assert await export(world, award) == await export(world, award)


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_awards_beyond_one_list_are_in_the_next(world: World, verify: Verify) -> None:
    award = replace(world.store.award_to("Ana", world.issuer), status_index=LIST_SIZE + 7)
    world.store.awards[award.award_id] = award
    token = await export(world, award)
    entry = read(token.split(".")[1])["credentialStatus"]
    assert entry["statusListIndex"] == "7"
    assert entry["statusListCredential"].endswith("/status/1")
    first = await crawl(world)

    async def now() -> Web:
        organization = world.issuer.organization_id
        listed = await world.credentials.status_list(organization, 1, datetime.now(UTC))
        return Web({**first.pages, entry["statusListCredential"]: listed.encode()})

    assert verify(token, did(world), await now())
    world.store.revoke(award)
    with pytest.raises(REFUSALS, match="revo"):
        verify(token, did(world), await now())


async def test_every_word_of_the_documents_is_defined(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    web = await crawl(world)
    base = f"{ADDRESS}/badges/issuers/{world.issuer.organization_id}"
    badge = award.achievement
    described = await world.credentials.achievement(badge.badge_id, 3, badge.tier)
    status = read(web(f"{base}/status/0").decode().split(".")[1])
    for name in ("iss", "sub", "jti", "nbf", "exp"):
        del status[name]
    for document in (json.loads(web(base)), described, status):
        assert document
        assert third_party.words_lost(document) == set()
    assert third_party.words_lost({**described, "nonsense": 1}) == {"nonsense"}
