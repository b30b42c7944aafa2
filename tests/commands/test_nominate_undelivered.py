"""Nominations and awards that platforms do not take, people who leave, and badges that change."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from commands.undelivered import undelivered
from domain.badges import Level, Review, Tier
from domain.messages import (
    AwardNotPosted,
    Message,
    NominationNotPosted,
    NominationReview,
    NominationUnreached,
    PostFailure,
)
from domain.people import PersonRef
from storage.codec import load_message
from storage.session import Database
from tests.support.afterwards import decide, leased_of, post_all
from tests.support.nominating import (
    DAI,
    EMMA,
    FAY,
    MANAGED,
    UNREVIEWED,
    alter,
    create,
    does,
    held,
    id_of,
    manage,
    messages,
    news,
    nominate,
    nominated,
    reviewed_by,
    settle_in,
    state,
    time_passes,
)
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, house

SOON = NOW + timedelta(hours=1)


@pytest.fixture
async def home(database: Database) -> House:
    """Ben reports to Cleo, Cleo to Dai; Emma is an admin."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO, DAI, EMMA, FAY)
    await manage(found, CLEO, BEN)
    await manage(found, DAI, CLEO)
    await found.rows("UPDATE person SET is_admin = id = $1", await id_of(found, EMMA))
    return found


async def leave(home: House, person: PersonRef, *, back: bool = False) -> None:
    """Somebody's account is switched off, or on again."""
    await home.rows(
        "UPDATE identity SET is_active = $2, fetched_at = now() WHERE external_id = $1",
        person.external_id,
        back,
    )


async def lose(home: House, code: str) -> None:
    """A platform refuses every card that waits."""
    async with home.database.transaction() as tx:
        rows = await tx.raw.fetch(
            "UPDATE delivery SET state = 'failed' WHERE part = 'card' AND state = 'waiting'"
            " RETURNING id, organization_id, workspace_id, destination::text,"
            " posted_conversation, posted_message, subject, part"
        )
        for row in rows:
            await undelivered(tx, leased_of(row), code)


async def lose_copies(home: House, *people: PersonRef) -> None:
    """A platform has no way to write to these people."""
    await home.rows(
        "UPDATE delivery SET state = 'failed' WHERE part IN ('review', 'escalated')"
        " AND destination ->> 'person' = ANY($1::text[])",
        [one.external_id for one in people],
    )


async def told(home: House, kind: str) -> list[tuple[object, Message]]:
    """Who was told of what could not be posted."""
    rows = await home.rows(
        "SELECT destination ->> 'person', message::text FROM delivery"
        " WHERE message ->> 'kind' = $1 ORDER BY 1",
        kind,
    )
    return [(row[0], load_message(str(row[1]))) for row in rows]


# --- cards ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        ("not_member", "not_member"),
        ("unknown_destination", "not_member"),
        ("gone", "gone"),
        ("external", "external"),
        ("rejected", "failed"),
    ],
)
async def test_a_nomination_that_is_not_announced_is_told_to_its_nominator(
    home: House, code: str, failure: PostFailure
) -> None:
    await create(home)
    await nominate(home)
    await lose(home, code)
    [(reader, message)] = await told(home, "nomination_not_posted")
    assert reader == "ana"
    assert isinstance(message, NominationNotPosted)
    assert message.failure == failure
    assert message.place is not None
    assert message.place.name == "wins"


async def test_nothing_is_told_of_a_nomination_that_has_ended(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await home.run(does("nominate withdraw", nomination_id, ANA))
    await lose(home, "gone")
    assert await told(home, "nomination_not_posted") == []


async def test_an_award_that_is_not_announced_is_told_to_its_nominator(home: House) -> None:
    await create(home, UNREVIEWED)
    await nominate(home)
    await lose(home, "gone")
    [(reader, message)] = await told(home, "award_not_posted")
    assert reader == "ana"
    assert isinstance(message, AwardNotPosted)
    assert message.to == "nominator"


async def test_admins_are_told_once_a_day_where_no_nominator_is_reached(home: House) -> None:
    await create(home, UNREVIEWED)
    await nominate(home)
    await nominate(home, CLEO)
    await leave(home, ANA)
    await lose(home, "gone")
    [(reader, message)] = await told(home, "award_not_posted")
    assert reader == "emma"
    assert isinstance(message, AwardNotPosted)
    assert message.to == "admin"


# --- those who decide ----------------------------------------------------------------------------


async def test_whom_no_message_reaches_is_stood_in_for(home: House) -> None:
    fallback = str(await id_of(home, FAY))
    await create(home, reviewed_by(Level(manager=True), fallback=(fallback,)))
    nomination_id = await nominate(home)
    await time_passes(home, SOON)
    assert await news(home, "nomination_review") == [("cleo",)]

    await lose_copies(home, CLEO)
    await time_passes(home, SOON)
    await time_passes(home, SOON)
    assert await news(home, "nomination_review") == [("cleo",), ("fay",)]
    await home.run(does("nominate approve", nomination_id, FAY))
    assert await held(home) == [("ben", "knowledge-sharer", "bronze", "nomination")]


async def test_then_the_admins_and_then_the_nominator_is_told(home: House) -> None:
    await create(home)
    await nominate(home)
    await lose_copies(home, CLEO)
    await time_passes(home, SOON)
    assert await news(home, "nomination_review") == [("cleo",), ("emma",)]

    await lose_copies(home, CLEO, EMMA)
    await time_passes(home, SOON)
    await time_passes(home, SOON)
    [(reader, message)] = await told(home, "nomination_unreached")
    assert reader == "ana"
    assert isinstance(message, NominationUnreached)
    assert [one.name for one in message.people] == ["Cleo Marchetti", "Emma Doe"]


async def test_while_enough_are_reached_nobody_else_is_asked(home: House) -> None:
    people = tuple([str(await id_of(home, one)) for one in (CLEO, DAI, FAY)])
    await create(home, reviewed_by(Level(people=people, needed=2)))
    await nominate(home)
    await lose_copies(home, CLEO)
    await time_passes(home, SOON)
    assert await news(home, "nomination_review") == [("cleo",), ("dai",), ("fay",)]
    await lose_copies(home, DAI)
    await time_passes(home, SOON)
    assert ("emma",) in await news(home, "nomination_review")


async def test_a_copy_that_came_later_is_enough(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await lose_copies(home, CLEO)
    await home.rows(
        "INSERT INTO delivery (id, organization_id, workspace_id, message, destination, pace_key,"
        " locale, zone, subject, part, state, created_at, not_before)"
        " SELECT gen_random_uuid(), organization_id, workspace_id, message, destination, pace_key,"
        " locale, zone, subject, 'reminder', 'waiting', created_at, not_before"
        " FROM delivery WHERE part = 'review'"
    )
    await time_passes(home, SOON)
    assert (await state(home, nomination_id))[0] == "open"
    assert ("emma",) not in await news(home, "nomination_review")


async def test_the_new_manager_decides_for_one_who_left(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await post_all(home)
    await leave(home, CLEO)
    await manage(home, FAY, BEN)
    await time_passes(home, SOON)
    assert await news(home, "nomination_review") == [("fay",)]
    await home.run(does("nominate approve", nomination_id, FAY))
    assert (await state(home, nomination_id))[0] == "approved"


async def test_a_new_manager_changes_nothing_while_the_old_one_can_decide(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await manage(home, FAY, BEN)
    await time_passes(home, SOON)
    assert codes(await home.run(does("nominate approve", nomination_id, FAY))) == [
        "nomination_not_yours"
    ]
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert (await state(home, nomination_id))[0] == "approved"


# --- the nominee, the nominator, the badge -------------------------------------------------------


async def test_nobody_is_awarded_who_has_left(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await leave(home, BEN)
    approve = does("nominate approve", nomination_id, CLEO)
    assert codes(await home.run(approve)) == ["nominee_left"]
    assert await held(home) == []

    await leave(home, BEN, back=True)
    await home.run(replace(approve, delivery_id="back"))
    assert (await state(home, nomination_id))[0] == "approved"


async def test_of_one_who_has_left_it_ends_by_itself(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await leave(home, BEN)
    await time_passes(home, NOW + timedelta(days=15))
    assert (await state(home, nomination_id))[0] == "expired"


async def test_a_retired_badge_is_still_decided_on_where_it_was_asked_for(home: House) -> None:
    badge_id = await create(home)
    nomination_id = await nominate(home)
    await home.rows("UPDATE badge SET archived_at = now() WHERE id = $1", badge_id)
    assert codes(await home.run(nominated(by=FAY))) == ["badge_retired"]
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert await held(home) == [("ben", "knowledge-sharer", "bronze", "nomination")]


async def test_an_edited_badge_is_decided_on_as_it_was_asked_for(home: House) -> None:
    badge_id = await create(home)
    nomination_id = await nominate(home)
    fewer = replace(MANAGED, review=Review(()), tiers=(MANAGED.tiers[-1],))
    await alter(home, badge_id, fewer)
    copy = (await messages(home, f"nomination:{nomination_id}"))["cleo", "review"]
    assert isinstance(copy, NominationReview)
    assert copy.tiers == tuple(Tier)
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert await held(home) == [("ben", "knowledge-sharer", "bronze", "nomination")]


async def test_without_direct_messages_one_is_asked_but_not_told(home: House) -> None:
    await create(home)
    await home.rows("UPDATE person SET preferences = '{\"direct_messages\": false}'")
    nomination_id: UUID = await nominate(home)
    await home.run(
        does("nominate ask", nomination_id, CLEO, values={"question": "Who uses that guide?"})
    )
    assert await news(home, "nomination_asked") == [("ana",)]
    await home.run(does("nominate decline", nomination_id, CLEO, values={"reason": "Not yet."}))
    assert await news(home, "nomination_ended") == []


async def test_what_is_not_announced_anyway_is_told_to_nobody(home: House) -> None:
    await decide(home, nominations_public=False)
    await create(home)
    await nominate(home)
    await lose(home, "gone")
    assert await told(home, "nomination_not_posted") == []
