"""Who decides on a nomination, when it is decided, and what time does to it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from domain.badges import Consensus, Level, Review, Tier
from domain.nominations import (
    Approver,
    Backing,
    Bench,
    Decision,
    State,
    agreed_tier,
    decision_problem,
    ids_in,
    is_stuck,
    next_sitting,
    relieves,
    stands_in,
    still_needed,
    verdict,
)
from domain.patience import Patience, Waiting, due
from domain.working_days import WorkingDays, working_days_after

A, B, C, D, NOMINEE, NOMINATOR = (UUID(int=number) for number in range(1, 7))
PARTIES = (NOMINEE, NOMINATOR)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 18, 14, 30, tzinfo=UTC)  # a Wednesday


def ids(*people: UUID) -> tuple[str, ...]:
    return tuple(str(one) for one in people)


def seats(review, after=0, approved=(), **bench):
    sitting = next_sitting(review, after, Bench(**bench), parties=PARTIES, approved=approved)
    return sitting and (sitting.level, [one.person for one in sitting.approvers])


EVERYBODY = {"named": frozenset({A, B, C, D}), "admins": (D,)}
MANAGER = Level(manager=True)
CHAIN = (MANAGER, Level(people=ids(B)), Level(role="Sales Director"))


@pytest.mark.parametrize(
    ("review", "bench", "expected"),
    [
        (Review(), {"manager": A}, (1, [A])),
        # Nobody approves a nomination of or by themselves.
        (Review(), {"manager": NOMINATOR, "admins": (D,)}, (1, [D])),
        (Review(), {"manager": NOMINEE, "admins": (D,)}, (1, [D])),
        (Review(fallback=ids(C)), {"manager": NOMINATOR, **EVERYBODY}, (1, [C])),
        (Review(fallback=ids(C)), EVERYBODY, (1, [C])),
        (Review(fallback=ids(NOMINEE)), EVERYBODY, (1, [D])),
        # Nobody at all can decide.
        (Review(), {"admins": (NOMINATOR,)}, None),
        (Review((Level(people=ids(A, B, A)),)), EVERYBODY, (1, [A, B])),
        # Somebody who has left is not asked, nor is what is no id.
        (Review((Level(people=("?", *ids(A, B))),)), {"named": frozenset({B})}, (1, [B])),
        (Review((Level(role="Lead"),)), {"roles": {"lead": (B, NOMINEE, C)}}, (1, [B, C])),
        (Review((Level(manager=True, people=ids(B)),)), {"manager": A, **EVERYBODY}, (1, [A, B])),
        # In a chain, a level without anybody is passed over, but not the last.
        (Review(CHAIN), EVERYBODY, (2, [B])),
        (Review((MANAGER, MANAGER)), EVERYBODY, (2, [D])),
        (Review(()), EVERYBODY, None),
    ],
)
def test_who_is_asked_first(review, bench, expected):
    assert seats(review, **bench) == expected


def test_the_next_level_and_those_who_have_approved_before():
    bench = {"manager": A, "roles": {"sales director": (A, C)}, **EVERYBODY}
    assert seats(Review(CHAIN), 1, **bench) == (2, [B])
    assert seats(Review(CHAIN), 2, **bench) == (3, [A, C])
    # A manager who is a director as well has said so already.
    assert seats(Review(CHAIN), 2, approved=(A,), **bench) is None
    two = Review((MANAGER, Level(people=ids(A, B), needed=2)))
    sitting = next_sitting(two, 1, Bench(manager=A, **EVERYBODY), parties=PARTIES, approved=(A,))
    assert sitting.approvers == (Approver(2, A, Decision.APPROVE), Approver(2, B))
    assert still_needed(two, 2, sitting.approvers) == 1


def test_whom_a_review_names():
    review = Review((Level(people=(*ids(A, B), "ana")),), fallback=ids(B, C))
    assert ids_in(review) == (A, B, C)


def approvers(*said: Decision | None, level: int = 1) -> list[Approver]:
    return [Approver(level, UUID(int=number), one) for number, one in enumerate(said, 1)]


YES, NO = Decision.APPROVE, Decision.DECLINE


@pytest.mark.parametrize(
    ("needed", "said", "expected"),
    [
        (1, [None, None], None),
        (1, [None, YES], YES),
        (2, [YES, None, None], None),
        (2, [YES, None, YES], YES),
        (3, [YES, YES], YES),  # no more than there are
        (0, [None], None),
        (2, [YES, NO, None], NO),
        (1, [], None),
    ],
)
def test_what_a_level_decides(needed, said, expected):
    review = Review((Level(people=ids(A, B, C), needed=needed),))
    assert verdict(review, 1, approvers(*said)) is expected
    # Those of another level have no say.
    assert verdict(review, 1, approvers(*said, level=2)) is None


def test_who_can_decide():
    here = [Approver(1, A), Approver(2, B), Approver(2, C, YES)]

    def problem(actor, state=State.OPEN):
        found = decision_problem(state, 2, here, actor)
        return found and found.code

    assert problem(B) is None
    assert problem(B, State.ASKED) is None
    assert problem(A) == "nomination_not_yours"
    assert problem(C) == "nomination_decided_by_you"
    for state in State:
        assert (problem(B, state) == "nomination_closed") == (not state.is_open)


def test_who_decides_for_those_who_are_not_reached():
    review = Review((Level(manager=True),), fallback=(str(C),))
    bench = Bench(manager=B, named=frozenset({C}), admins=(D,))
    for asked, expected in (((A,), (B,)), ((A, B), (C,)), ((B, C), (D,)), ((B, C, D), ())):
        assert relieves(review, 1, bench, parties=PARTIES, asked=asked) == expected


def test_a_level_is_stuck_when_too_few_are_left():
    review = Review((Level(people=(str(A), str(B), str(C)), needed=2),))
    seats = [Approver(1, one) for one in (A, B, C)]
    assert not is_stuck(review, 1, seats, {A})
    assert is_stuck(review, 1, seats, {A, B})
    seats[2] = Approver(1, C, Decision.APPROVE)
    assert not is_stuck(review, 1, seats, {A})
    assert is_stuck(review, 1, seats, {A, B})
    assert not is_stuck(review, 1, [], {A})


def test_who_is_asked_as_well_when_nobody_answers():
    bench = Bench(named=frozenset({C}), admins=(D,))

    def asked(managers, fallback, *already):
        review = Review(fallback=ids(*fallback))
        return stands_in(review, bench, parties=PARTIES, managers=managers, asked=already)

    assert asked([B], [C], A) == (B,)
    assert asked([NOMINEE], [C], A) == (C,)
    assert asked([], [], A) == (D,)
    assert asked([A], [C], A, C) == (D,)
    assert asked([A], [], A, D) == ()


def backing(number, tier=Tier.BRONZE, days=1, team=None):
    return Backing(UUID(int=number), tier, NOW - timedelta(days=days), team and UUID(int=team))


THREE = Consensus(nominators=3, days=30, teams=2)


@pytest.mark.parametrize(
    ("backings", "expected"),
    [
        ([backing(1), backing(2)], None),
        ([backing(1), backing(2), backing(3)], Tier.BRONZE),
        ([backing(1), backing(2), backing(2)], None),
        ([backing(1), backing(2), backing(3, days=30)], None),
        ([backing(1, team=9), backing(2, team=9), backing(3, team=9)], None),
        ([backing(1, team=9), backing(2, team=9), backing(3, team=8)], Tier.BRONZE),
        ([backing(1, team=9), backing(2, team=9), backing(3)], Tier.BRONZE),
        # Whoever asks for more is content with less.
        ([backing(1, Tier.GOLD), backing(2, Tier.SILVER), backing(3, Tier.GOLD)], Tier.SILVER),
        ([backing(n, Tier.GOLD) for n in (1, 2, 3)] + [backing(4)], Tier.GOLD),
    ],
)
def test_when_several_nominators_are_enough(backings, expected):
    assert agreed_tier(THREE, backings, NOW) is expected


# --- time ------------------------------------------------------------------------------------


def local(text):
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("since", "days", "until"),
    [
        ("2026-11-18T15:30", 2, "2026-11-20T15:30"),
        ("2026-11-19T15:30", 2, "2026-11-23T15:30"),
        ("2026-11-20T15:30", 2, "2026-11-24T15:30"),
        ("2026-11-21T10:00", 2, "2026-11-24T10:00"),
        ("2026-11-22T10:00", 1, "2026-11-23T10:00"),
        ("2026-11-18T15:30", 5, "2026-11-25T15:30"),
        # Over the change of the clocks, the local time stays.
        ("2026-10-23T15:30", 1, "2026-10-26T15:30"),
        ("2026-11-18T15:30", 0, "2026-11-18T15:30"),
    ],
)
def test_working_days(since, days, until):
    moment = working_days_after(local(since).astimezone(UTC), days, BERLIN)
    assert moment == local(until)
    assert moment.tzinfo is UTC


def test_a_weekend_is_the_organisations_own():
    friday = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)  # already Saturday in Tokyo
    assert working_days_after(friday, 1, ZoneInfo("Asia/Tokyo")).day == 22  # Monday, 07:00
    assert working_days_after(friday, 1, ZoneInfo("UTC")).day == 23


def brings(hours, state=State.OPEN, consensus=None, patience=None, **waiting):
    found = Waiting(state, NOW, **waiting)
    days = WorkingDays(NOW + timedelta(hours=hours), BERLIN)
    return due(found, patience or Patience(), consensus, days)


def test_what_time_brings():
    assert brings(47) is None
    assert brings(48) == "remind"
    assert brings(48, is_reminded=True) is None
    week = 7 * 24  # five working days
    assert brings(week - 1, is_reminded=True) is None
    assert brings(week, is_reminded=True) == "escalate"
    assert brings(week) == "escalate"
    assert brings(week, is_escalated=True) is None
    assert brings(2 * week - 1, is_reminded=True, is_escalated=True) is None
    assert brings(2 * week, is_reminded=True, is_escalated=True) == "expire"


def test_nobody_is_pressed_while_the_nominator_is_asked():
    assert brings(10 * 24, State.ASKED) is None
    assert brings(14 * 24, State.ASKED) == "expire"


def test_a_wait_for_other_nominators():
    assert brings(29 * 24, consensus=THREE, has_approvers=False) is None
    assert brings(30 * 24, consensus=THREE, has_approvers=False) == "expire"
    assert brings(14 * 24, consensus=THREE) == "expire"


def test_patience_without_end():
    assert brings(400 * 24, patience=Patience(0, 0, 0)) is None
