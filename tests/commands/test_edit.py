"""Edit: words, value and recipients change, and everything that hangs on them."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from commands.base import FormRequest, Turn
from domain.messages import KudosAnnounced, KudosReceipt, KudosReceived, KudosWithdrawn
from domain.people import GroupFacts, GroupRef, NameRef, PersonFacts, PersonRef
from storage.session import Database
from tests.support.afterwards import (
    about,
    crowd,
    decide,
    give,
    points,
    post_all,
    said,
    wrong_scores,
)
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, house, typed

WORDS = "your questions made the demo on Monday"
EMMA = PersonRef("p0")


@pytest.fixture
def home(database: Database) -> House:
    opened = house(database)
    crowd(opened, 3)
    return opened


def edited(kudos_id: UUID, *to: PersonRef | NameRef, message: str = WORDS, **changes: Any) -> Turn:
    """Ana submits the form of a kudos."""
    values = {"recipients": to, "message": message, "value": changes.pop("value", "")}
    return about(kudos_id, "kudos edit", values=values, **changes)


async def test_the_form_holds_what_is_there(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO, words=" great discovery call on Acme #teamwork")
    reply = await home.run(about(kudos_id, "kudos edit", opens_form=True))
    form = reply.form
    assert isinstance(form, FormRequest)
    assert form.state.kept == {"kudos": str(kudos_id)}
    assert form.values["recipients"] == (
        PersonRef("ben", "Ben Okafor"),
        PersonRef("cleo", "Cleo Marchetti"),
    )
    assert form.values["message"] == "great discovery call on Acme"
    assert form.values["value"] == "teamwork"
    assert "teamwork" in dict(form.choices["value"])


async def test_what_was_filled_in_before_goes_over_what_is_there(home: House) -> None:
    kudos_id = await give(home, BEN)
    values = {"message": "half a thought", "value": "teamwork"}
    reply = await home.run(about(kudos_id, "kudos edit", values=values, opens_form=True))
    assert reply.form is not None
    assert reply.form.values["message"] == "half a thought"
    assert reply.form.values["value"] == "teamwork"
    assert reply.form.values["recipients"] == (PersonRef("ben", "Ben Okafor"),)


async def test_everybody_sees_what_it_is_now(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    await post_all(home)
    reply = await home.run(edited(kudos_id, CLEO, EMMA, value="teamwork"))

    assert isinstance(reply.message, KudosReceipt)
    assert reply.in_place
    assert reply.message.kudos.is_edited
    assert reply.message.change_until == NOW + timedelta(days=1)
    messages = await said(home, kudos_id)
    card = messages["card"]
    assert isinstance(card, KudosAnnounced)
    assert (card.kudos.message, card.kudos.is_edited) == (WORDS, True)
    assert card.kudos.value is not None
    assert [one.name for one in card.kudos.recipients] == ["Cleo Marchetti", "Person 0"]
    gone = messages["ben"]
    assert isinstance(gone, KudosWithdrawn)
    # Who it is for now is not for Ben to see.
    assert [one.name for one in gone.recipients] == ["Ben Okafor"]
    assert isinstance(messages["cleo"], KudosReceived)
    assert isinstance(messages["p0"], KudosReceived)
    assert await points(home) == {
        ("ana", "given"): 2,
        ("cleo", "received"): 1,
        ("p0", "received"): 1,
    }
    assert await wrong_scores(home) == 0


async def test_who_comes_back_has_the_message_that_was_there(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    await post_all(home)
    await home.run(edited(kudos_id, CLEO))
    await home.run(edited(kudos_id, CLEO, BEN))
    assert isinstance((await said(home, kudos_id))["ben"], KudosReceived)
    assert await home.rows("SELECT count(*) FROM delivery WHERE part = 'received'") == [(2,)]


async def test_nothing_changed_is_nothing_written(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO, words=f" {WORDS} #teamwork")
    await post_all(home)
    reply = await home.run(edited(kudos_id, CLEO, BEN, value="teamwork"))
    assert isinstance(reply.message, KudosReceipt)
    assert not reply.message.kudos.is_edited
    assert await home.rows("SELECT edited_at FROM kudos") == [(None,)]
    assert await home.rows("SELECT count(*) FROM delivery WHERE is_stale") == [(0,)]
    assert await home.count("ledger_entry") == 3


async def test_nobody_seconds_what_they_received(home: House) -> None:
    kudos_id = await give(home, BEN)
    await decide(home, second_points=2)
    for one in (EMMA, CLEO):
        await home.run(about(kudos_id, "second", one))
    await home.run(edited(kudos_id, BEN, CLEO))
    assert await points(home) == {
        ("ana", "given"): 2,
        ("ben", "received"): 3,
        ("ben", "seconds"): 1,
        ("cleo", "received"): 3,
        ("cleo", "seconds"): 1,
    }
    assert codes(await home.run(about(kudos_id, "second", CLEO))) == ["second_received"]


@pytest.mark.parametrize(
    ("to", "message", "value", "expected"),
    [
        ((), WORDS, "", ["recipients_missing"]),
        ((ANA,), WORDS, "", ["recipient_self"]),
        ((PersonRef("bot"), NameRef("jon")), "short", "", [
            "recipient_bot", "recipient_not_found", "message_too_short",
        ]),
        ((BEN,), "", "nonsense", ["message_missing", "value_unknown"]),
    ],
)  # fmt: skip
async def test_all_that_is_wrong_is_told_at_once(
    home: House, to: tuple[PersonRef, ...], message: str, value: str, expected: list[str]
) -> None:
    kudos_id = await give(home, BEN)
    reply = await home.run(edited(kudos_id, *to, message=message, value=value))
    assert codes(reply) == expected
    assert await home.rows("SELECT edited_at FROM kudos") == [(None,)]


async def test_who_is_thanked_already_is_not_judged_again(home: House) -> None:
    kudos_id = await give(home, BEN, CLEO)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'ben'")
    await home.rows("UPDATE value SET archived_at = now()")
    home.directory.people["ben"] = PersonFacts("ben", "Ben Okafor", is_active=False)
    assert not codes(await home.run(edited(kudos_id, BEN)))
    assert (await points(home)).keys() == {("ana", "given"), ("ben", "received")}


async def test_a_value_that_was_archived_meanwhile_can_stay(home: House) -> None:
    kudos_id = await give(home, BEN, words=f" {WORDS} #teamwork")
    await home.rows("UPDATE value SET archived_at = now() WHERE slug = 'teamwork'")
    form = (await home.run(about(kudos_id, "kudos edit", opens_form=True))).form
    assert form is not None
    assert "teamwork" in dict(form.choices["value"])
    assert not codes(await home.run(edited(kudos_id, CLEO, value="teamwork")))
    assert await home.rows("SELECT slug FROM kudos JOIN value ON value.id = value_id") == [
        ("teamwork",)
    ]
    await home.run(edited(kudos_id, CLEO))
    assert await home.rows("SELECT value_id FROM kudos") == [(None,)]
    assert codes(await home.run(edited(kudos_id, CLEO, value="teamwork"))) == ["value_unknown"]


async def test_who_can_and_until_when(home: House) -> None:
    kudos_id = await give(home, BEN)
    assert codes(await home.run(edited(kudos_id, CLEO, actor=BEN))) == ["change_not_yours"]
    late = NOW + timedelta(days=1)
    assert codes(await home.run(edited(kudos_id, CLEO, now=late))) == ["change_too_late"]
    opening = about(kudos_id, "kudos edit", opens_form=True, now=late)
    assert codes(await home.run(opening)) == ["change_too_late"]
    await home.run(about(kudos_id, "kudos undo"))
    assert codes(await home.run(edited(kudos_id, CLEO))) == ["kudos_withdrawn"]


async def test_the_allowance_follows_within_its_own_period(home: House) -> None:
    await give(home, BEN)
    await decide(home, allowance=3, edit_minutes=60 * 24 * 30)
    kudos_id = await give(home, BEN, CLEO)
    later = NOW + timedelta(days=7)
    await give(home, BEN, now=later)

    reply = await home.run(edited(kudos_id, BEN, CLEO, EMMA, now=later))
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.allowance is not None
    assert reply.message.allowance.left == 2  # of the week that it is now
    used = "SELECT used FROM allowance_use ORDER BY starts_on"
    assert await home.rows(used) == [(3,), (1,)]

    four = edited(kudos_id, BEN, CLEO, EMMA, PersonRef("p1"), now=later)
    assert codes(await home.run(four)) == ["allowance_spent"]
    assert await home.rows(used) == [(3,), (1,)]
    assert await home.count("kudos_recipient") == 1 + 3 + 1

    await home.run(edited(kudos_id, CLEO, now=later))
    assert await home.rows(used) == [(1,), (1,)]
    # Where there is no limit any more, nothing stands in the way.
    await decide(home, edit_minutes=60 * 24 * 30)
    assert not codes(await home.run(four))
    assert await home.rows(used) == [(4,), (1,)]
    await home.run(about(kudos_id, "kudos undo", now=later))
    assert await home.rows(used) == [(0,), (1,)]


async def test_edits_at_once_never_overspend(home: House) -> None:
    await give(home, BEN)
    await decide(home, allowance=4)
    kudos = [await give(home, BEN) for _ in range(3)]
    turns = [edited(one, BEN, CLEO) for one in kudos]
    replies = await asyncio.gather(*(home.run(turn) for turn in turns))
    spent = ["allowance_spent"]
    assert sorted(codes(reply) for reply in replies) == [[], spent, spent]
    assert await home.rows("SELECT used FROM allowance_use") == [(4,)]
    assert await wrong_scores(home) == 0


async def test_who_is_beyond_what_the_form_shows_stays(home: House) -> None:
    people = tuple(one.external_id for one in crowd(home, 25))
    home.directory.groups["S1"] = GroupFacts("S1", "sales", people)
    reply = await home.run(typed(GroupRef("S1"), " ", WORDS))
    assert isinstance(reply.message, KudosReceipt)
    kudos_id = reply.message.kudos.id
    opened = await home.run(about(kudos_id, "kudos edit", opens_form=True))
    assert opened.form is not None
    shown = opened.form.values["recipients"]
    assert isinstance(shown, tuple)
    assert len(shown) == 20
    assert opened.form.more_people == 5

    left = [one for one in shown if isinstance(one, PersonRef)][1:]
    changed = (await home.run(edited(kudos_id, *left))).message
    assert isinstance(changed, KudosReceipt)
    assert len(changed.kudos.recipients) == 24
    assert (await points(home))["ana", "given"] == 24
    assert await wrong_scores(home) == 0
