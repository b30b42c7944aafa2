"""What the audit of badges counts, on rows."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.governance import Approvals, Limits, Nominated, returned, rings
from domain.settings import Settings
from storage.queries import governance
from storage.queries.governance import Awarded, BadgeAwards, Scope
from storage.session import Database
from tests.support.programme import LONG_AGO, NOW, Programme, programme

LIMITS = Limits.of(Settings())
ANY = replace(LIMITS, min_decisions=1, seconds=10_000)
SINCE = datetime(2026, 9, 1, tzinfo=UTC)
BEFORE = SINCE - timedelta(days=1)


@pytest.fixture
async def org(database: Database) -> Programme:
    """Six people, and beside them a bot, a guest, somebody gone and somebody of another company."""
    made = await programme(database)
    await made.meet(*range(1, 7))
    await made.meet(90, is_bot=True)
    await made.meet(91, is_guest=True)
    await made.meet(92, is_active=False)
    await made.meet(93, is_external=True)
    return made


def scope(org: Programme, since: datetime = SINCE, *, guests: bool = False) -> Scope:
    return Scope(org.organization_id, since, guests)


async def test_months_count_awards_that_stand_of_those_who_are_here(org: Programme) -> None:
    october, november = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)
    december = datetime(2026, 12, 1, tzinfo=UTC)
    await org.meet(7, at=november)
    await org.award(1, 2, at=october)
    await org.award(3, at=november - timedelta(seconds=1))
    await org.award(4, 5, at=november, via="criteria")
    await org.award(6, at=november, is_revoked=True)
    await org.award(91, 92, at=november)
    spans = [(SINCE, october), (october, november), (november, december)]
    async with org.database.transaction() as tx:
        assert await governance.months(tx.raw, scope(org), spans) == [(0, 6), (3, 6), (2, 7)]
        with_guests = await governance.months(tx.raw, scope(org, guests=True), spans)
        assert with_guests[2] == (3, 8)


async def test_how_awards_are_spread(org: Programme) -> None:
    await org.award(1, 2, 92)
    await org.award(1, badge="closer", via="criteria")
    await org.award(1, badge="closer", tier="silver")
    await org.award(3, badge="closer", is_revoked=True)
    await org.award(4, at=BEFORE)
    async with org.database.transaction() as tx:
        found = await governance.awarded(tx.raw, scope(org))
        assert found == Awarded(6, {1: 1, 3: 1}, by_criteria=1, revoked=1)
        ever = await governance.awarded(tx.raw, scope(org, LONG_AGO))
        assert ever.holders == {1: 2, 3: 1}


async def test_nobody_and_nothing(database: Database) -> None:
    org = await programme(database)
    async with database.transaction() as tx:
        assert await governance.awarded(tx.raw, scope(org)) == Awarded(0, {}, 0, 0)
        assert await governance.badges(tx.raw, scope(org)) == []
        assert await governance.approvers(tx.raw, scope(org), LIMITS) == []
        assert await governance.nominators(tx.raw, scope(org), LIMITS) == []
        assert await governance.months(tx.raw, scope(org), [(BEFORE, NOW)]) == [(0, 0)]
        assert await governance.names(tx.raw, []) == {}


async def test_badges_by_how_often_they_are_awarded(org: Programme) -> None:
    await org.badge("never")
    await org.badge("gone", is_archived=True)
    await org.badge("old", is_archived=True)
    await org.award(1, 2, 3, badge="closer")
    await org.award(1, badge="closer", tier="silver", via="criteria")
    await org.award(4, badge="closer", is_revoked=True)
    await org.award(5, badge="closer", at=BEFORE)
    await org.award(5, badge="old")
    await org.award(6, badge="gone", at=BEFORE)
    async with org.database.transaction() as tx:
        assert await governance.badges(tx.raw, scope(org)) == [
            BadgeAwards("closer", "Closer", "", 4, 1, 4),
            BadgeAwards("old", "Old", "", 1, 0, 1),
            BadgeAwards("never", "Never", "", 0, 0, 0),
        ]


async def test_nominations_that_stand_are_counted_whatever_came_of_them(org: Programme) -> None:
    await org.nominate([(1, 2), (2, 1)] * 2)
    await org.nominate([(1, 2)], state="declined")
    await org.nominate([(2, 1)], state="expired")
    await org.nominate([(1, 3)] * 5, state="withdrawn")
    await org.nominate([(1, 3)] * 5, at=BEFORE)
    await org.nominate([(3, 4)] * 2)
    async with org.database.transaction() as tx:
        found = await governance.nominators(tx.raw, scope(org), LIMITS)
    assert (len(found), returned(found, LIMITS)) == (2, 2)
    [ring] = rings(found, LIMITS)
    assert {(org.name(one.person), one.inside, one.total) for one in ring} == {(1, 3, 3), (2, 3, 3)}


async def test_another_organisation_is_none_of_its_business(org: Programme) -> None:
    other = await programme(org.database)
    await other.meet(1, 2)
    seats = await other.nominate([(1, 2), (2, 1)] * 5)
    await other.seat(seats, 1, after=1)
    await other.award(1, 2)
    async with org.database.transaction() as tx:
        assert await governance.nominators(tx.raw, scope(org), LIMITS) == []
        assert await governance.approvers(tx.raw, scope(org), ANY) == []
        assert (await governance.awarded(tx.raw, scope(org))).holders == {}
        assert await governance.badges(tx.raw, scope(org)) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)).filter(lambda one: one[0] != one[1]))
)
async def test_what_is_left_out_is_in_no_ring(org: Programme, pairs: list[tuple[int, int]]) -> None:
    async with org.database.transaction() as tx:
        await tx.raw.execute("DELETE FROM nomination")
    await org.nominate(pairs)
    counts = Counter(pairs)
    every = [
        Nominated(
            org.people[by],
            sum(n for (one, _), n in counts.items() if one == by),
            sum(n for (one, who), n in counts.items() if one == by and counts[who, by]),
            {org.people[who]: n for (one, who), n in counts.items() if one == by},
        )
        for by in {by for by, _ in pairs}
    ]
    often = {one.by: one for one in every if one.total >= LIMITS.min_nominations}
    async with org.database.transaction() as tx:
        found = {one.by: one for one in await governance.nominators(tx.raw, scope(org), LIMITS)}
    assert rings(found.values(), LIMITS) == rings(every, LIMITS)
    assert found.keys() == often.keys()
    for by, one in found.items():
        assert (one.total, one.returned) == (often[by].total, often[by].returned)
        assert one.counts in ({}, often[by].counts)


async def test_how_fast_somebody_decides(org: Programme) -> None:
    asked = await org.nominate([(1, 2)] * 4, state="approved")
    for nomination, after in zip(asked, (2, 4, 600, 8), strict=True):
        await org.seat([nomination], 5, after=after)
    declined = await org.nominate([(1, 3)], state="declined")
    await org.seat(declined, 5, after=6, decision="decline")
    await org.seat(await org.nominate([(1, 4)], state="open"), 5)
    async with org.database.transaction() as tx:
        expected = [Approvals(org.people[5], 5, 4, 6.0)]
        assert await governance.approvers(tx.raw, scope(org), LIMITS) == expected
        # Of those who are slower it is not told how slow they are.
        slow = await governance.approvers(tx.raw, scope(org), replace(LIMITS, seconds=5))
        assert slow == [replace(expected[0], median=None)]
        rare = replace(LIMITS, min_decisions=6)
        assert await governance.approvers(tx.raw, scope(org), rare) == []
        assert await governance.approvers(tx.raw, scope(org, NOW), ANY) == []


async def test_the_time_of_a_later_level_runs_from_its_own_beginning(org: Programme) -> None:
    asked = await org.nominate([(1, 2), (1, 3)])
    await org.seat(asked, 4, after=3600)
    await org.seat(asked, 5)  # one of the two at this level was enough
    await org.seat(asked, 5, level=2, after=3610)
    # Noted for them as they had approved already.
    await org.seat(asked, 4, level=3, after=3610)
    await org.at_level(asked, 3)
    async with org.database.transaction() as tx:
        found = {
            org.name(one.person): one for one in await governance.approvers(tx.raw, scope(org), ANY)
        }
    assert {number: (one.decisions, one.median) for number, one in found.items()} == {
        4: (2, 3600.0),
        5: (2, 10.0),
    }


async def test_names(org: Programme) -> None:
    async with org.database.transaction() as tx:
        found = await governance.names(tx.raw, [org.people[2]])
    assert found == {org.people[2]: "P002"}
