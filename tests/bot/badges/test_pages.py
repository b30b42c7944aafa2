"""The public paths: what they answer, to whom, and for how long it may be kept."""

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.badges.address import public_address
from bot.badges.artwork import Artwork, picture_path
from bot.badges.pages import PicturePages
from domain.badges import Tier
from storage.ids import new_id
from tests.bot.badges.world import World


@pytest.fixture
def world() -> World:
    return World()


async def test_documents_may_be_read_by_any_page(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    badge = award.achievement
    issuer = f"/badges/issuers/{world.issuer.organization_id}"
    async with world.client() as client:
        for path, kind in (
            (issuer, "application/ld+json"),
            (f"{issuer}/did.json", "application/did+json"),
            (f"{issuer}/keys.json", "application/jwk-set+json"),
            (f"{issuer}/status/0", "application/vc+jwt"),
            (f"{issuer}/status/7", "application/vc+jwt"),
            (f"/badges/achievements/{badge.badge_id}/3/gold", "application/ld+json"),
        ):
            answer = await client.get(path)
            assert (answer.status, answer.content_type) == (200, kind), path
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Cache-Control"] == "public, max-age=300"


async def test_documents_name_one_another(world: World) -> None:
    issuer = f"/badges/issuers/{world.issuer.organization_id}"
    await world.rotate()
    async with world.client() as client:
        did = await (await client.get(f"{issuer}/did.json")).json(content_type=None)
        keys = await (await client.get(f"{issuer}/keys.json")).json(content_type=None)
        profile = await (await client.get(issuer)).json(content_type=None)
    assert profile["id"] == did["id"]
    assert profile["name"] == "Norden Sales"
    methods = [method["id"] for method in did["verificationMethod"]]
    assert did["assertionMethod"] == methods == [key["kid"] for key in keys["keys"]]
    assert len(methods) == 2
    for key in keys["keys"]:
        assert set(key) == {"alg", "crv", "kid", "kty", "use", "x"}  # no private part


async def test_an_award_is_its_recipients_to_show(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    assert world.links.credential(award.award_id, "png") == world.path(award, "png")
    async with world.client() as client:
        for kind, content in (("png", "image/png"), ("jwt", "application/vc+jwt")):
            answer = await client.get(world.path(award, kind))
            assert (answer.status, answer.content_type) == (200, content)
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Robots-Tag"] == "noindex"
            assert answer.headers["Content-Disposition"] == f'attachment; filename="badge.{kind}"'


@pytest.mark.parametrize("kind", ["png", "jwt"])
async def test_a_revoked_award_is_not_signed_any_more(world: World, kind: str) -> None:
    award = world.store.award_to("Ana", world.issuer)
    world.store.revoke(award)
    async with world.client() as client:
        answer = await client.get(world.path(award, kind))
        assert (answer.status, await answer.text()) == (410, "This award was taken back.\n")


async def test_an_erased_award_is_not_there(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    del world.store.awards[award.award_id]
    async with world.client() as client:
        assert (await client.get(world.path(award))).status == 404


async def test_what_is_not_there(world: World) -> None:
    award = world.store.award_to("Ana", world.issuer)
    organization, badge = world.issuer.organization_id, award.achievement.badge_id
    issuers, achievements = "/badges/issuers", "/badges/achievements"
    async with world.client() as client:
        for path in (
            f"{issuers}/{new_id()}",
            f"{issuers}/{new_id()}/did.json",
            f"{issuers}/{new_id()}/keys.json",
            f"{issuers}/{new_id()}/status/0",
            f"{issuers}/{organization.hex}/did.json",
            f"{issuers}/%00/did.json",
            f"{issuers}/{organization}/status/-1",
            f"{issuers}/{organization}/status/٣",
            f"{issuers}/{organization}/status/{'9' * 30}",
            f"{achievements}/{badge}/4/gold",
            f"{achievements}/{badge}/3/silver",
            f"{achievements}/{badge}/3/tin",
            f"{achievements}/{badge}/three/gold",
            f"/badges/awards/{award.award_id}.jwt",
            f"/badges/awards/{world.links.name(new_id())}.jwt",
            "/badges/pictures/book-tin-64.png",
        ):
            answer = await client.get(path)
            assert answer.status == 404, path
            assert answer.headers["Cache-Control"] == "no-store"
        assert new_id() not in world.store.stored  # nobody gets a key by asking


async def test_nothing_can_be_changed(world: World) -> None:
    async with world.client() as client:
        for method in ("POST", "PUT", "DELETE"):
            path = f"/badges/issuers/{world.issuer.organization_id}"
            assert (await client.request(method, path)).status == 405


async def test_a_picture_is_kept_for_good_under_its_own_address(world: World) -> None:
    path = picture_path("📚", Tier.GOLD, 64)
    async with world.client() as client:
        answer = await client.get(path)
        assert (answer.status, answer.content_type) == (200, "image/png")
        assert (await answer.read()).startswith(b"\x89PNG")
        assert "immutable" in answer.headers["Cache-Control"]
        again = await client.get(path, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")
        earlier = await client.get(path.partition("?")[0] + "?v=0123456789abcdef")
        assert (earlier.status, earlier.headers["Cache-Control"]) == (200, "public, max-age=300")
        assert (await client.head(path)).status == 200


async def test_a_picture_that_cannot_be_drawn_can_be_asked_for_again(tmp_path) -> None:
    (tmp_path / "drawing.py").write_text("raise SystemExit('no paper')")
    application = web.Application()
    PicturePages(Artwork(tmp_path / "drawing.py")).add_routes(application)
    async with TestClient(TestServer(application)) as client:
        answer = await client.get(picture_path("📚", Tier.GOLD))
        assert (answer.status, answer.headers["Cache-Control"]) == (503, "no-store")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://laurel.example", "https://laurel.example"),
        ("https://laurel.example:8443/team/", "https://laurel.example:8443/team"),
        ("http://127.0.0.1:3978/", "http://127.0.0.1:3978"),
        ("http://localhost:3978", "http://localhost:3978"),
    ],
)
def test_a_public_address(url: str, address: str) -> None:
    assert public_address(url) == address


@pytest.mark.parametrize(
    "url",
    [
        "",
        "laurel.example",
        "https://",
        "http://laurel.example",
        "ftp://laurel.example",
        "https://[::1",
        "https://laurel.example:port",
        "https://ana:secret@laurel.example",
        "https://laurel.example?x=1",
        "https://laurel.example#a",
    ],
)
def test_what_is_no_public_address(url: str) -> None:
    with pytest.raises(ValueError, match="public address") as told:
        public_address(url)
    assert "secret" not in str(told.value)
