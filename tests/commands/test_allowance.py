"""The allowance: what is left is told, and can never be overspent, whatever comes at once."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from commands import COMMANDS
from commands.base import Reply
from commands.kudos import KUDOS
from domain.clock import Period
from domain.messages import AllowanceLeft, Balance, KudosReceipt, KudosUndone, Refused
from domain.people import GroupFacts, GroupRef, PersonRef
from domain.settings import Boost
from storage.session import Database
from tests.support.afterwards import about, crowd, decide, give, points, wrong_scores
from tests.support.rooms import BEN, CLEO, NOW, House, codes, filled, house, only_problem, typed

WORDS = " great discovery call on Acme"
# Ana's week ends at midnight in Lisbon, which is in the zone of UTC in winter.
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
USED = "SELECT period, starts_on, used, allowed FROM allowance_use ORDER BY starts_on"


@pytest.fixture
async def home(database: Database) -> House:
    found = house(database)
    await found.run(typed(BEN, " ", CLEO, WORDS))  # everybody is known from here on
    return found


def _left(reply: Reply) -> AllowanceLeft | None:
    assert isinstance(reply.message, KudosReceipt), reply
    return reply.message.allowance


def _number_left(reply: Reply) -> int:
    left = _left(reply)
    assert left is not None
    return left.left


async def test_without_an_allowance_there_is_nothing_to_count(home: House) -> None:
    assert _left(await home.run(typed(BEN, WORDS))) is None
    assert await home.count("allowance_use") == 0
    assert await home.rows("SELECT allowance_period FROM kudos WHERE via <> ''") == [(None,)] * 2


async def test_each_colleague_counts_and_the_receipt_tells_what_is_left(home: House) -> None:
    await decide(home, allowance=3)
    left = _left(await home.run(typed(BEN, " ", CLEO, WORDS)))
    assert left == AllowanceLeft(1, 3, Period.WEEK, MONDAY)
    assert await home.rows(USED) == [("week", date(2026, 11, 16), 2, 3)]
    kept = await home.rows(
        "SELECT allowance_period, allowance_starts_on FROM kudos ORDER BY id DESC LIMIT 1"
    )
    assert kept == [("week", date(2026, 11, 16))]

    reply = await home.run(typed(BEN, " ", CLEO, WORDS))
    assert codes(reply) == ["allowance_short"]
    params = only_problem(reply).params
    assert params == {"limit": 3, "left": 1, "count": 2, "days": 7}
    assert _number_left(await home.run(typed(BEN, WORDS))) == 0
    assert codes(await home.run(typed(BEN, WORDS))) == ["allowance_spent"]
    assert await home.count("kudos") == 3


async def test_it_is_told_with_everything_else_that_is_wrong(home: House) -> None:
    await decide(home, allowance=0)
    reply = await home.run(typed(BEN, " ", PersonRef("bot"), " short #bravery"))
    assert codes(reply) == [
        "recipient_bot",
        "message_too_short",
        "value_unknown",
        "allowance_spent",
    ]
    opened = await home.run(typed(BEN))
    assert opened.form is not None
    assert [problem.code for problem in opened.form.problems] == ["allowance_spent"]


async def test_a_new_week_begins_at_the_givers_own_midnight(home: House) -> None:
    await decide(home, allowance=1)
    await home.rows('UPDATE person SET preferences = \'{"zone": "Asia/Tokyo"}\'')
    sunday = datetime(2026, 11, 22, 14, 59, tzinfo=UTC)
    left = _left(await home.run(typed(BEN, WORDS, now=sunday)))
    assert left is not None
    assert left.resets_at == sunday + timedelta(minutes=1)
    assert codes(await home.run(typed(BEN, WORDS, now=sunday))) == ["allowance_spent"]
    reply = await home.run(typed(BEN, WORDS, now=sunday + timedelta(minutes=1)))
    assert _left(reply) is not None
    starts = [row[1] for row in await home.rows(USED)]
    assert starts == [date(2026, 11, 16), date(2026, 11, 23)]


async def test_a_role_and_a_boost(home: House) -> None:
    boost = Boost(NOW.date(), NOW.date(), 2)
    roles = (("Account Executive", 2),)
    await decide(home, allowance=0, role_allowances=roles, boosts=(boost,))
    assert codes(await home.run(typed(BEN, WORDS))) == ["allowance_spent"]
    await home.rows("UPDATE person SET role = 'account executive'")
    left = _left(await home.run(typed(BEN, WORDS)))
    assert left == AllowanceLeft(3, 4, Period.WEEK, MONDAY, factor=2)


async def test_an_allowance_that_was_lowered_is_spent(home: House) -> None:
    await decide(home, allowance=5)
    await home.run(typed(BEN, " ", CLEO, WORDS))
    await decide(home, allowance=1)
    assert codes(await home.run(typed(BEN, WORDS))) == ["allowance_spent"]
    balance = await _balance(home)
    assert balance.allowance == AllowanceLeft(0, 1, Period.WEEK, MONDAY)
    await decide(home, allowance=3)
    assert _number_left(await home.run(typed(BEN, WORDS))) == 0


async def test_what_is_left_is_told_from_what_is_used_where_the_limit_was_lowered(
    home: House,
) -> None:
    await decide(home, allowance=10)
    ids = [await give(home, BEN) for _ in range(8)]
    await decide(home, allowance=5)
    undone = (await home.run(about(ids[0], "kudos undo"))).message
    assert isinstance(undone, KudosUndone)
    balance = (await home.run(filled({}, command="kudos balance"))).message
    assert isinstance(balance, Balance)
    assert undone.allowance == balance.allowance == AllowanceLeft(0, 5, Period.WEEK, MONDAY)


async def test_everybody_in_a_group_counts_and_private_kudos_do(home: House) -> None:
    people = tuple(one.external_id for one in crowd(home, 7))
    home.directory.groups["S1"] = GroupFacts("S1", "sales", ("ana", *people, "bot"))
    await decide(home, allowance=9, allowance_period=Period.MONTH)
    assert _number_left(await home.run(typed(GroupRef("S1"), WORDS))) == 2
    left = _left(await home.run(typed(BEN, " --private", WORDS)))
    assert left == AllowanceLeft(1, 9, Period.MONTH, datetime(2026, 12, 1, tzinfo=UTC))


# --- all at once ----------------------------------------------------------------------------------


async def _all_at_once(home: House, *people: PersonRef) -> int:
    """Fifty requests at the same moment; returns how many were taken."""
    before = await home.count("inbox")
    replies = await asyncio.gather(*(home.run(typed(*people, WORDS)) for _ in range(50)))
    taken = [reply for reply in replies if isinstance(reply.message, KudosReceipt)]
    refused = {code for reply in replies if reply.refused for code in codes(reply)}
    assert refused <= {"allowance_spent", "allowance_short"}
    assert min(_number_left(reply) for reply in taken) >= 0
    # Whatever was refused left nothing behind.
    assert await home.count("inbox") == before + len(taken)
    return len(taken)


@pytest.mark.parametrize("one_statement", [True, False])
@pytest.mark.parametrize(("people", "taken"), [((BEN,), 7), ((BEN, CLEO), 3)])
async def test_fifty_at_once_never_overspend(
    home: House,
    monkeypatch: pytest.MonkeyPatch,
    one_statement: bool,
    people: tuple[PersonRef, ...],
    taken: int,
) -> None:
    _run_in(monkeypatch, one_statement=one_statement)
    given = (await points(home))["ana", "given"]
    await decide(home, allowance=7)
    assert await _all_at_once(home, *people) == taken
    assert await home.rows(USED) == [("week", date(2026, 11, 16), taken * len(people), 7)]
    assert await home.count("kudos") == 1 + taken
    assert (await points(home))["ana", "given"] == given + taken * len(people)
    assert await wrong_scores(home) == 0


@pytest.mark.parametrize("one_statement", [True, False])
async def test_what_is_spent_between_reading_and_writing_is_seen(
    home: House, monkeypatch: pytest.MonkeyPatch, one_statement: bool
) -> None:
    _run_in(monkeypatch, one_statement=one_statement)
    await decide(home, allowance=1)
    turn = typed(BEN, WORDS, delivery_id="beaten")
    async with home.database.transaction() as tx:
        await tx.raw.execute(
            "INSERT INTO allowance_use SELECT person_id, 'week', '2026-11-16', 1, 1"
            " FROM identity WHERE external_id = 'ana'"
        )
        running = asyncio.create_task(home.run(turn))
        # It has read that nothing is used, and waits for the row.
        while not await home.rows("SELECT FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110 - no one tells
            await asyncio.sleep(0.01)
    reply = await running
    assert codes(reply) == ["allowance_spent"]
    assert isinstance(reply.message, Refused)
    assert reply.message.typed == WORDS.strip()
    assert await home.rows("SELECT FROM inbox WHERE delivery_id = 'beaten'") == []
    assert await home.count("kudos") == 1


def _run_in(monkeypatch: pytest.MonkeyPatch, *, one_statement: bool) -> None:
    """Has the kudos written by one statement alone, or in a transaction."""
    monkeypatch.setitem(COMMANDS, "kudos", replace(KUDOS, one_statement=one_statement))


async def test_what_others_spend_is_their_own(home: House) -> None:
    await decide(home, allowance=2)
    givers = [PersonRef("ana"), PersonRef("ben"), PersonRef("cleo"), *crowd(home, 5)]
    dora = crowd(home, 6)[-1]
    turns = [typed(dora, WORDS, actor=giver) for giver in givers for _ in range(5)]
    for turn in turns[:: len(givers)]:
        await home.run(typed(dora, WORDS, actor=turn.actor, opens_form=True))
    replies = await asyncio.gather(*(home.run(turn) for turn in turns))
    assert sum(isinstance(reply.message, KudosReceipt) for reply in replies) == 2 * len(givers)
    assert [row[2] for row in await home.rows(USED)] == [2] * len(givers)


# --- the balance ----------------------------------------------------------------------------------


async def _balance(home: House, **changes: Any) -> Balance:
    reply = await home.run(typed(command="kudos balance", **changes))
    assert isinstance(reply.message, Balance), reply
    return reply.message


async def test_the_balance_with_an_allowance_and_without(home: House) -> None:
    assert await _balance(home) == Balance(None, 2, Period.WEEK)
    await decide(home, allowance=5, allowance_period=Period.MONTH)
    december = datetime(2026, 12, 1, tzinfo=UTC)
    full = AllowanceLeft(5, 5, Period.MONTH, december)
    # What was given before there was an allowance has used nothing of it.
    assert await _balance(home) == Balance(full, 2, Period.MONTH)
    await home.run(filled({"recipients": (BEN,), "message": WORDS.strip()}))
    left = AllowanceLeft(4, 5, Period.MONTH, december)
    assert await _balance(home) == Balance(left, 3, Period.MONTH)
    assert (await _balance(home, now=december)).given == 0


async def test_who_is_not_known_has_no_balance(home: House) -> None:
    reply = await home.run(typed(command="kudos balance", actor=PersonRef("nobody")))
    assert codes(reply) == ["giver_unknown"]
