"""Credentials of real awards: granted and revoked by commands, kept in PostgreSQL, fetched over
HTTP from the application as it is served, and judged by two verifiers of different makers.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from openbadgeslib.ob3 import OB3Verifier

from bot.app import App
from bot.maintenance import renew_keys
from bot.settings import Settings
from storage.ids import new_id
from storage.session import Database
from tests.bot.badges import third_party
from tests.bot.badges.test_credentials import REFUSALS, VERIFIERS, Verify, another_person, read
from tests.bot.badges.world import Web
from tests.support.nominating import alter, create, id_of, nominated, reviewed_by, settle_in
from tests.support.rooms import ANA, BEN, CLEO, House, filled, house

ADDRESS = "https://laurel.example/team"
SECRET = "a secret that outlives every other"
SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "first"}


def serving(database: Database, **changed: str) -> App:
    """The application at a public address, as one process of Slack's would serve it."""
    given = {**SLACK, "LAUREL_PUBLIC_URL": ADDRESS, "LAUREL_SECRET": SECRET, **changed}
    settings: Any = Settings(_env_file=None, **given)  # type: ignore[call-arg, arg-type]  # by alias
    return App(settings, database)


@dataclass
class Town:
    """An organisation whose badge is awarded at once, and Laurel as the world sees it."""

    home: House
    app: App
    client: TestClient

    async def award(self) -> UUID:
        """Ben's new award."""
        await self.home.run(nominated(now=datetime.now(UTC)))
        [(award_id,)] = await self.home.rows(
            "SELECT id FROM award WHERE revoked_at IS NULL ORDER BY awarded_at DESC LIMIT 1"
        )
        assert isinstance(award_id, UUID)
        return award_id

    async def revoke(self, award_id: UUID) -> None:
        await self.home.rows("UPDATE person SET is_admin = true WHERE name LIKE 'Cleo%'")
        values = {"award": str(award_id), "reason": "By mistake."}
        reply = await self.home.run(filled(values, command="award revoke", actor=CLEO))
        assert not reply.refused, reply

    async def get(self, url: str) -> ClientResponse:
        return await self.client.get(url.removeprefix(ADDRESS))

    def url(self, award_id: UUID, kind: Any = "jwt") -> str:
        assert self.app.badges.links is not None
        return self.app.badges.links.credential(award_id, kind)

    async def token(self, award_id: UUID) -> str:
        answer = await self.get(self.url(award_id))
        assert answer.status == 200, await answer.text()
        return await answer.text()

    async def issuer(self) -> UUID:
        [(found,)] = await self.home.rows("SELECT id FROM organization")
        assert isinstance(found, UUID)
        return found

    async def trusted(self) -> str:
        return f"did:web:laurel.example:team:badges:issuers:{await self.issuer()}"

    async def crawl(self) -> Web:
        """What a verifier may look at, as it is now."""
        base = f"{ADDRESS}/badges/issuers/{await self.issuer()}"
        pages = {}
        for url in (base, f"{base}/did.json", f"{base}/keys.json", f"{base}/status/0"):
            answer = await self.get(url)
            assert answer.status == 200, url
            pages[url] = await answer.read()
        return Web(pages)


@pytest.fixture
async def town(database: Database) -> AsyncIterator[Town]:
    home = house(database)
    await settle_in(home, ANA, BEN, CLEO)
    await create(home, reviewed_by())
    app = serving(database)
    async with TestClient(TestServer(app.web())) as client:
        yield Town(home, app, client)


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_an_award_is_taken_until_it_is_changed_or_revoked(town: Town, verify: Verify) -> None:
    award_id = await town.award()
    token, trusted = await town.token(award_id), await town.trusted()
    assert verify(token, trusted, await town.crawl())
    with pytest.raises(REFUSALS):
        verify(another_person(*token.split(".")), trusted, await town.crawl())
    picture = await (await town.get(town.url(award_id, "png"))).read()
    assert OB3Verifier.extract_token_from_png(picture) == token
    await town.revoke(award_id)
    with pytest.raises(REFUSALS, match="revo"):
        verify(token, trusted, await town.crawl())
    for kind in ("png", "jwt"):
        assert (await town.get(town.url(award_id, kind))).status == 410


async def test_it_says_what_the_badge_was_when_it_was_earned(town: Town) -> None:
    award_id = await town.award()
    [(badge_id,)] = await town.home.rows("SELECT id FROM badge")
    assert isinstance(badge_id, UUID)
    await alter(town.home, badge_id, replace(reviewed_by(), name="Teacher", criteria="Teach."))
    claims = third_party.verify(
        await town.token(award_id), await town.trusted(), await town.crawl()
    )
    achievement = claims["credentialSubject"]["achievement"]
    assert achievement["id"] == f"{ADDRESS}/badges/achievements/{badge_id}/1/bronze"
    assert achievement["criteria"]["narrative"] == "Share what you know.\nbronze words"
    assert claims["credentialSubject"]["result"][0]["value"] == "Bronze"
    assert claims["credentialSubject"]["id"] == (await id_of(town.home, BEN)).urn
    assert claims["issuer"]["name"] == "Test Sales"
    served = await (await town.get(achievement["id"])).json(content_type=None)
    assert {key: served[key] for key in achievement} == achievement
    assert (await town.get(achievement["image"]["id"])).status == 200
    for missing in (f"{badge_id}/3/bronze", f"{new_id()}/1/bronze"):
        assert (await town.get(f"{ADDRESS}/badges/achievements/{missing}")).status == 404


@pytest.mark.parametrize("verify", VERIFIERS)
async def test_another_key_and_another_secret_leave_old_ones_good(
    town: Town, database: Database, verify: Verify
) -> None:
    award_id = await town.award()
    first = await town.token(award_id)
    await town.app.badges.keys().rotate(await town.issuer(), datetime.now(UTC))
    second = await town.token(award_id)
    town.app = serving(database, LAUREL_SECRET="another secret of so many letters")
    async with TestClient(TestServer(town.app.web())) as client:
        town.client = client
        third = await town.token(award_id)
        tokens = (first, second, third)
        assert len({read(token.split(".")[0])["kid"] for token in tokens}) == 3
        for token in tokens:
            assert verify(token, await town.trusted(), await town.crawl())
        await town.revoke(award_id)
        for token in tokens:
            with pytest.raises(REFUSALS, match="revo"):
                verify(token, await town.trusted(), await town.crawl())


async def test_a_platforms_own_secret_serves_where_there_is_no_other(
    town: Town, database: Database
) -> None:
    award_id = await town.award()
    before = town.url(award_id)
    town.app = serving(database, SLACK_SIGNING_SECRET="second")
    assert town.url(award_id) == before
    for name in ("first", "second"):
        town.app = serving(database, SLACK_SIGNING_SECRET=name, LAUREL_SECRET="")
        assert town.url(award_id) != before
        before = town.url(award_id)


async def test_keys_are_renewed_by_hand(
    town: Town, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    award_id = await town.award()
    before = await town.token(award_id)
    town.app.settings.database_url = database_url
    assert await renew_keys(town.app.settings) == 0
    after = await town.token(award_id)
    kid = read(after.split(".")[0])["kid"]
    assert kid != read(before.split(".")[0])["kid"]
    assert capsys.readouterr().out.endswith(
        f"Test Sales: {kid.partition('#')[2]} signs from now on.\n"
    )
    for token in (before, after):
        assert third_party.verify(token, await town.trusted(), await town.crawl())


async def test_processes_that_start_at_once_share_a_key(town: Town, database: Database) -> None:
    await town.award()
    issuer, now = await town.issuer(), datetime.now(UTC)
    rings = [serving(database).badges.keys() for _ in range(12)]
    keys = await asyncio.gather(*(ring.signing(issuer, now) for ring in rings))
    assert len({key.key_id for key in keys}) == 1
    assert await town.home.count("badge_key") == 1
    await asyncio.gather(*(ring.rotate(issuer, now) for ring in rings))
    [newest, *others] = await rings[0].public(issuer, now)
    assert {(await ring.signing(issuer, now)).key_id for ring in rings} == {newest.key_id}
    assert others


async def test_processes_with_different_secrets_have_a_key_each(
    town: Town, database: Database
) -> None:
    issuer, now = await town.issuer(), datetime.now(UTC)
    rings = [
        serving(database, LAUREL_SECRET=letter * 40).badges.keys() for letter in "ab" for _ in "123"
    ]
    await asyncio.gather(*(ring.signing(issuer, now) for ring in rings))
    settled = await town.home.count("badge_key")
    for _ in range(3):
        await asyncio.gather(*(ring.signing(issuer, now) for ring in rings))
    assert await town.home.count("badge_key") == settled


async def test_without_an_address_there_are_no_credentials(town: Town, database: Database) -> None:
    award_id = await town.award()
    app = serving(database, LAUREL_PUBLIC_URL="")
    assert app.badges.links is None
    async with TestClient(TestServer(app.web())) as client:
        assert (await client.get(town.url(award_id).removeprefix(ADDRESS))).status == 404
        path = f"/badges/issuers/{await town.issuer()}"
        assert (await client.get(path)).status == 404
        assert (await client.get("/badges/pictures/book-gold-64.png")).status == 200
