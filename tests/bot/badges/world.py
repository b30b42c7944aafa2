"""An organisation with awards, in memory: `test_wired.py` has the same from the database."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.badges.artwork import Artwork
from bot.badges.credentials import Credentials
from bot.badges.keys import KeyRing
from bot.badges.links import Links
from bot.badges.pages import CredentialPages, PicturePages
from bot.form_state import derive_key
from bot.vault import Vault
from domain.badges import Tier
from domain.credentials import Achievement, CertifiedAward, Issuer
from storage.ids import new_id
from storage.queries.badge_keys import StoredKey

ADDRESS = "https://laurel.example/team"
EARNED = datetime(2026, 5, 4, 7, 30, 12, 345678, tzinfo=UTC)


class Store:
    """Awards and keys; both protocols at once."""

    def __init__(self) -> None:
        self.issuers: dict[UUID, Issuer] = {}
        self.awards: dict[UUID, CertifiedAward] = {}
        self.stored: dict[UUID, list[StoredKey]] = {}

    def add_issuer(self, name: str) -> Issuer:
        issuer = Issuer(new_id(), name)
        self.issuers[issuer.organization_id] = issuer
        return issuer

    def award_to(self, person: str, issuer: Issuer, tier: Tier = Tier.GOLD) -> CertifiedAward:
        badge = Achievement(
            issuer,
            badge_id=new_id(),
            version=3,
            tier=tier,
            name="Knowledge Sharer",
            icon="📚",
            description="Teaches what others need next.",
            criteria="Three colleagues say what they learned from you.",
        )
        award = CertifiedAward(new_id(), badge, new_id(), person, len(self.awards), EARNED)
        self.awards[award.award_id] = award
        return award

    def revoke(self, award: CertifiedAward) -> None:
        self.awards[award.award_id] = replace(award, revoked_at=datetime.now(UTC))

    async def issuer(self, organization_id: UUID) -> Issuer | None:
        return self.issuers.get(organization_id)

    async def achievement(self, badge_id: UUID, version: int, tier: Tier) -> Achievement | None:
        for award in self.awards.values():
            badge = award.achievement
            if (badge.badge_id, badge.version, badge.tier) == (badge_id, version, tier):
                return badge
        return None

    async def award(self, award_id: UUID) -> CertifiedAward | None:
        return self.awards.get(award_id)

    async def revoked(self, organization_id: UUID, first: int, until: int) -> Collection[int]:
        return [
            award.status_index
            for award in self.awards.values()
            if award.achievement.issuer.organization_id == organization_id
            and award.revoked_at
            and first <= award.status_index < until
        ]

    async def keys(self, organization_id: UUID) -> Sequence[StoredKey]:
        return list(self.stored.get(organization_id, []))

    async def add(self, organization_id: UUID, key: StoredKey, after: str) -> None:
        keys = self.stored.setdefault(organization_id, [])
        if (keys[0].key_id if keys else "") == after:
            keys.insert(0, key)


class World:
    """A Laurel at `ADDRESS`, with one organisation in it."""

    def __init__(self, secret: str = "secret") -> None:
        self.store = Store()
        self.issuer = self.store.add_issuer("Norden Sales")
        self.links = Links(derive_key(secret, "badge links"))
        self.restart(secret)

    def restart(self, secret: str) -> None:
        """The same rows, and a process that was given this secret."""
        self.keys = KeyRing(self.store, Vault(derive_key(secret, "badge keys")))
        artwork = Artwork()
        self.credentials = Credentials(ADDRESS, self.store, self.keys, self.links, artwork)
        self.application = web.Application()
        PicturePages(artwork).add_routes(self.application)
        CredentialPages(lambda: self.credentials, lambda: datetime.now(UTC)).add_routes(
            self.application
        )

    def client(self) -> TestClient:
        return TestClient(TestServer(self.application))

    def path(self, award: CertifiedAward, kind: str = "jwt") -> str:
        return f"/badges/awards/{self.links.name(award.award_id)}.{kind}"

    async def rotate(self) -> None:
        await self.keys.rotate(self.issuer.organization_id, datetime.now(UTC))


class Web:
    """The world as a verifier sees it: pages by their address, as they were when it looked."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages = pages

    def __call__(self, url: str) -> bytes:
        if url not in self.pages:
            raise OSError(f"there is nothing at {url}")
        return self.pages[url]


async def crawl(world: World) -> Web:
    """What is public of the organisation, fetched over HTTP."""
    base = f"/badges/issuers/{world.issuer.organization_id}"
    pages = {}
    async with world.client() as client:
        for path in (base, f"{base}/did.json", f"{base}/keys.json", f"{base}/status/0"):
            answer = await client.get(path)
            assert answer.status == 200, path
            pages[ADDRESS + path] = await answer.read()
    return Web(pages)


async def export(world: World, award: CertifiedAward) -> str:
    """The award's credential, fetched over HTTP."""
    async with world.client() as client:
        answer = await client.get(world.path(award))
        assert answer.status == 200
        return await answer.text()
