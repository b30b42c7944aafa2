"""People, badges, nominations and awards as rows, many at once, for tests of the audit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from storage.ids import new_id
from storage.session import Database

# A Wednesday in November.
NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass
class Programme:
    """One organisation; people are named by their numbers."""

    database: Database
    organization_id: UUID = field(default_factory=new_id)
    workspace_id: UUID = field(default_factory=new_id)
    people: dict[int, UUID] = field(default_factory=dict)
    badges: dict[str, tuple[UUID, UUID]] = field(default_factory=dict)

    async def open(self) -> None:
        """Makes the organisation and its workspace, where there is none yet."""
        await self._run(
            "INSERT INTO organization (id, name, created_at) VALUES ($1, 'Org', $2)",
            self.organization_id,
            LONG_AGO,
        )
        await self._run(
            "INSERT INTO workspace (id, organization_id, platform, external_id, name, created_at)"
            " VALUES ($1, $2, 'testing', $3, 'Org', $4)",
            self.workspace_id,
            self.organization_id,
            self.workspace_id.hex,
            LONG_AGO,
        )

    async def meet(self, *numbers: int, at: datetime = LONG_AGO, **facts: bool) -> None:
        """Makes people known, with an account each; `facts` are columns of it."""
        ids = [new_id() for _ in numbers]
        self.people |= dict(zip(numbers, ids, strict=True))
        await self._run(
            "INSERT INTO person (id, organization_id, name, created_at)"
            " SELECT id, $2, name, $4 FROM unnest($1::uuid[], $3::text[]) AS one (id, name)",
            ids,
            self.organization_id,
            [f"P{number:03}" for number in numbers],
            at,
        )
        columns = "".join(f", {name}" for name in facts)
        values = "".join(f", {value}" for value in facts.values())
        await self._run(
            "INSERT INTO identity (id, workspace_id, person_id, external_id, name, fetched_at"
            f"{columns}) SELECT id, $2, id, id::text, '', $3{values} FROM unnest($1::uuid[]) AS id",
            ids,
            self.workspace_id,
            at,
        )

    async def badge(self, slug: str, *, is_archived: bool = False) -> None:
        """Adds a badge."""
        self.badges[slug] = made = (new_id(), new_id())
        await self._run(
            "INSERT INTO badge (id, organization_id, slug, position, archived_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            made[0],
            self.organization_id,
            slug,
            len(self.badges),
            NOW if is_archived else None,
        )
        await self._run(
            "INSERT INTO badge_version (id, badge_id, number, definition, created_at)"
            " VALUES ($1, $2, 1, jsonb_build_object('name', $3::text, 'icon', ''), $4)",
            made[1],
            made[0],
            slug.title(),
            LONG_AGO,
        )

    async def award(
        self,
        *numbers: int,
        badge: str = "helper",
        at: datetime = NOW - timedelta(days=1),
        via: str = "nomination",
        is_revoked: bool = False,
        tier: str = "bronze",
    ) -> None:
        """Gives a badge to each of these."""
        if badge not in self.badges:
            await self.badge(badge)
        badge_id, version_id = self.badges[badge]
        await self._run(
            "INSERT INTO award (id, organization_id, badge_id, version_id, tier, person_id, via,"
            " awarded_at, revoked_at)"
            " SELECT gen_random_uuid(), $1, $2, $3, $4, person_id, $5, $6, $7"
            " FROM unnest($8::uuid[]) AS person_id",
            self.organization_id,
            badge_id,
            version_id,
            tier,
            via,
            at,
            NOW if is_revoked else None,
            [self.people[number] for number in numbers],
        )

    async def nominate(
        self,
        pairs: Sequence[tuple[int, int]],
        *,
        at: datetime = NOW - timedelta(days=2),
        state: str = "approved",
        badge: str = "helper",
    ) -> list[UUID]:
        """Has the first of each pair nominate the second; the ids, in their order."""
        if badge not in self.badges:
            await self.badge(badge)
        ids = [new_id() for _ in pairs]
        await self._run(
            "INSERT INTO nomination (id, organization_id, workspace_id, badge_id, version_id,"
            " nominator_id, nominee_id, tier, justification, state, opened_at, level_since)"
            " SELECT one.id, $1, $2, $3, $4, by, who, 'bronze', $9, $5, $6, $6"
            " FROM unnest($7::uuid[], $8::uuid[], $10::uuid[]) AS one (by, who, id)",
            self.organization_id,
            self.workspace_id,
            *self.badges[badge],
            state,
            at,
            [self.people[by] for by, _ in pairs],
            [self.people[who] for _, who in pairs],
            "She wrote the onboarding guide. " * 8,
            ids,
        )
        return ids

    async def seat(
        self,
        nominations: Sequence[UUID],
        person: int,
        *,
        after: float | None = None,
        level: int = 1,
        decision: str = "approve",
    ) -> None:
        """Has somebody decide on nominations so many seconds after each was opened; without
        `after` they are asked, and say nothing.
        """
        await self._run(
            "INSERT INTO nomination_approver (nomination_id, level, person_id, decision,"
            " decided_at)"
            " SELECT id, $2, $3, $4, opened_at + make_interval(secs => $5)"
            " FROM nomination WHERE id = ANY($1::uuid[])",
            list(nominations),
            level,
            self.people[person],
            decision if after is not None else None,
            after,
        )

    async def at_level(self, nominations: Sequence[UUID], level: int) -> None:
        """Has nominations be at a level of review."""
        await self._run(
            "UPDATE nomination SET level = $2 WHERE id = ANY($1::uuid[])", list(nominations), level
        )

    async def _run(self, statement: str, *arguments: object) -> None:
        async with self.database.transaction() as tx:
            await tx.raw.execute(statement, *arguments)

    def name(self, person: UUID) -> int:
        """The number of a person."""
        return next(number for number, id_ in self.people.items() if id_ == person)


async def programme(database: Database) -> Programme:
    """An organisation of its own, in which nobody is known."""
    made = Programme(database)
    await made.open()
    return made
