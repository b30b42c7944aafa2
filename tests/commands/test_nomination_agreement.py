"""Whatever people do with nominations, in whichever order and at the same instant: the rows, the
scores and what everybody reads are as if they had done it one after the other.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commands.base import Turn
from domain.badges import Badge, Consensus, Level, Review, Tier, TierRule
from domain.messages import NominationAnnounced, NominationClosed, NominationReview
from domain.people import PersonRef
from storage.session import Database
from tests.support.afterwards import crowd, points, post_all, wrong_scores
from tests.support.nominating import (
    create,
    does,
    id_of,
    manage,
    messages,
    nominated,
    settle_in,
    time_passes,
)
from tests.support.nomination_model import TIERS, Key, Model, Rules
from tests.support.rooms import NOW, House, filled, house

pytestmark = pytest.mark.slow

PEOPLE = 6
REVIEWERS, ADMIN = [3, 4], 5

person = st.integers(0, PEOPLE - 1)
few = st.integers(0, 2)
reviewer = st.sampled_from([3, 3, 4, 4, 5, 0])
tier = st.sampled_from(TIERS)
which = st.sampled_from([0, 0, 0, 1, 1, 2, 5])
nominate = st.tuples(st.just("nominate"), few, st.integers(0, 3), tier)
approve = st.tuples(st.just("approve"), which, reviewer)
at_tier = st.tuples(st.just("approve"), which, reviewer, tier)
decline = st.tuples(st.just("decline"), which, reviewer)
ask = st.tuples(st.just("ask"), which, reviewer)
answer = st.tuples(st.just("answer"), which, few)
withdraw = st.tuples(st.just("withdraw"), which, few)
endorse = st.tuples(st.just("endorse"), which, person)
revoke = st.tuples(st.just("revoke"), few, tier, st.sampled_from([ADMIN, ADMIN, 0]))
press = st.tuples(st.just("press"))
STEP = st.one_of(
    *(nominate, nominate, approve, approve, approve, at_tier, decline, ask, answer, endorse),
    *(withdraw, revoke, press),
)
# All those who may decide, about one nomination at the same instant; and several who nominate one.
VERDICTS = st.sampled_from(
    [("approve",), ("approve",), ("decline",), ("ask",), ("approve", TIERS[1])]
)
RUSH = st.builds(
    lambda number, said: [
        (name, number, who, *more) for who, (name, *more) in zip((3, 4, 5), said, strict=True)
    ],
    which,
    st.tuples(VERDICTS, VERDICTS, VERDICTS),
)
CROWD = st.builds(
    lambda nominee, tiers: [("nominate", nominee, who, one) for who, one in enumerate(tiers, 1)],
    st.just(0),
    st.tuples(tier, tier, tier),
)
# Several things at the same instant, or the next only after some days.
ROUND = st.one_of(
    st.lists(STEP, min_size=1, max_size=3), RUSH, RUSH, CROWD, st.sampled_from([1, 3, 8])
)
LEVELS = st.sampled_from(
    [
        [],
        [([3], 1)],
        [([3, 4], 1)],
        [([3, 4, 0], 2)],
        [([3], 1), ([4, 5], 1)],
        [([1], 1), ([3, 4], 2), ([4], 1)],
    ]
)


@dataclass
class World:
    """A room, and what the model says of it."""

    home: House
    who: list[PersonRef]
    model: Model
    ids: dict[Key, UUID] = field(default_factory=dict)

    async def learn(self) -> dict[str, object]:
        """What the database has, as the model tells it."""
        rows = await self.home.rows(
            "SELECT id, nominee_id, nominator_id, state, level, tier FROM nomination"
            " ORDER BY opened_at, id"
        )
        numbers = {await id_of(self.home, one): n for n, one in enumerate(self.who)}
        seats = await self.home.rows(
            "SELECT nomination_id, level, person_id, decision FROM nomination_approver"
        )
        endorsers = await self.home.rows("SELECT nomination_id, person_id FROM endorsement")
        found: dict[Key, object] = {}
        count: Counter[tuple[int, int]] = Counter()
        for id_, nominee, nominator, *kept in rows:
            pair = numbers[nominee], numbers[nominator]  # type: ignore[index]  # rows of ids
            key = (*pair, count[pair])
            count[pair] += 1
            self.ids[key] = id_  # type: ignore[assignment]  # rows of ids
            mine = {
                (level, numbers[who]): said
                for one, level, who, said in seats
                if one == id_  # type: ignore[index]  # rows of ids
            }
            lines = {numbers[who] for one, who in endorsers if one == id_}  # type: ignore[index]  # rows of ids
            found[key] = (*kept, mine, lines)
        awards = await self.home.rows("SELECT person_id, tier, revoked_at IS NULL FROM award")
        held = Counter((numbers[who], tier) for who, tier, holds in awards if holds)  # type: ignore[index]  # rows of ids
        assert set(held.values()) <= {1}
        return {
            "nominations": found,
            "held": set(held),
            "revoked": Counter((numbers[who], tier) for who, tier, holds in awards if not holds),  # type: ignore[index]  # rows of ids
        }

    async def together(self, steps: Sequence[tuple[Any, ...]]) -> None:
        """Does these at the same instant: it must be as one after the other, in some order."""
        keys = list(self.model.nominations)
        meant = [one for one in (self._meant(step, keys) for step in steps) if one]
        turns = [await self._turn(step) for step in meant]
        await asyncio.gather(*(one for one in turns if one))
        seen = await self.learn()
        for order in permutations(meant):
            after = self.model.after(*order)
            if after.seen() == seen:
                self.model = after
                break
        else:
            expected = self.model.after(*meant).seen()
            assert seen == expected, meant

    def _meant(self, step: tuple[Any, ...], keys: list[Key]) -> tuple[Any, ...] | None:
        """The step with the nomination that its number stands for."""
        name, *rest = step
        if name in ("nominate", "revoke", "press"):
            return step
        return (name, keys[rest[0] % len(keys)], *rest[1:]) if keys else None

    async def _turn(self, step: tuple[Any, ...]) -> Any:
        now = self.model.now
        match step:
            case ("press",):
                return time_passes(self.home, now)
            case ("nominate", nominee, nominator, tier):
                values = {"tier": tier}
                return self._run(
                    nominated(self.who[nominee], self.who[nominator], values=values, now=now)
                )
            case ("revoke", who, tier, by):
                [award_id] = await self._award(who, tier) or [UUID(int=0)]
                values = {"award": str(award_id), "reason": "By mistake."}
                return self._run(
                    filled(values, command="award revoke", actor=self.who[by], now=now)
                )
            case ("approve", key, who, tier):
                return self._does("nominate tier", key, who, tier=tier)
            case (name, key, who):
                words = {
                    "reason": "Later.",
                    "question": "Who?",
                    "answer": "Us.",
                    "line": "So true.",
                }
                command = name if name == "endorse" else f"nominate {name}"
                return self._does(command, key, who, **words)

    def _does(self, command: str, key: Key, who: int, **values: str) -> Any:
        return self._run(
            does(command, self.ids[key], self.who[who], values=values, now=self.model.now)
        )

    async def _run(self, turn: Turn) -> None:
        reply = await self.home.run(turn)
        problems = getattr(reply.message, "problems", ())
        assert not {one.code for one in problems} & {"unexpected", "too_busy"}, reply

    async def _award(self, who: int, tier: str) -> list[UUID]:
        rows = await self.home.rows(
            "SELECT id FROM award WHERE person_id = $1 AND tier = $2 AND revoked_at IS NULL",
            await id_of(self.home, self.who[who]),
            tier,
        )
        return [row[0] for row in rows]  # type: ignore[misc]  # rows of ids


async def check(world: World) -> None:
    """Scores and messages follow the rows."""
    held = Counter(f"p{who}" for who, _ in world.model.held)
    assert await points(world.home) == {(who, "badges"): n for who, n in held.items()}
    assert await wrong_scores(world.home) == 0
    for key, one in world.model.nominations.items():
        for (reader, _), message in (
            await messages(world.home, f"nomination:{world.ids[key]}")
        ).items():
            if isinstance(message, NominationReview):
                seat = one.level, int(reader[1:])
                can = one.is_open and seat in one.seats and one.seats[seat] is None
                assert message.can_decide == can
                assert message.nomination.state == one.state
            elif isinstance(message, NominationAnnounced):
                assert one.is_open or one.state == "approved"
                assert message.nomination.endorsements == len(one.endorsers)
            elif isinstance(message, NominationClosed):
                assert not one.is_open
    await post_all(world.home)


async def world_with(
    database: Database, levels: list[tuple[list[int], int]], consensus: int | None
) -> World:
    home = house(database)
    who = crowd(home, PEOPLE)
    await home.rows("TRUNCATE organization, inbox, delivery CASCADE")
    await settle_in(home, *who)
    await manage(home, who[ADMIN], who[3])
    admin = await id_of(home, who[ADMIN])
    await home.rows("UPDATE person SET is_admin = true WHERE id = $1", admin)
    ids = [str(await id_of(home, one)) for one in who]
    review = Review(
        tuple(
            Level(people=tuple(ids[one] for one in people), needed=needed)
            for people, needed in levels
        ),
        Consensus(consensus, 30, 1) if consensus else None,
    )
    tiers = tuple(TierRule(Tier(one)) for one in TIERS)
    definition = Badge("Knowledge Sharer", "📚", review=review, cooldown_days=0, tiers=tiers)
    await create(home, definition)
    rules = Rules(levels, consensus, {3: ADMIN}, [ADMIN])
    return World(home, who, Model(rules, NOW))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(LEVELS, st.sampled_from([None, None, 2]), st.lists(ROUND, min_size=4, max_size=12))
async def test_everything_agrees_with_one_after_the_other(
    database: Database,
    levels: list[tuple[list[int], int]],
    consensus: int | None,
    rounds: list[int | list[tuple[Any, ...]]],
) -> None:
    world = await world_with(database, levels, consensus)
    await world.together([("nominate", 1, 0, "bronze"), ("nominate", 2, 0, "silver")])
    for one in rounds:
        if isinstance(one, int):
            world.model.now += timedelta(days=one)
            await world.together([("press",)])
        else:
            await world.together(one)
    await check(world)
