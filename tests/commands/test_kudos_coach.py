"""The coach: once above a form, or beside the receipt of a typed line."""

from dataclasses import replace
from typing import Any

import pytest

from commands.base import FormRequest, FormState, Reply, ReplyBy
from domain.messages import Coaching, KudosReceipt, Source
from storage.session import Database
from tests.support.rooms import BEN, CHANNEL, CLEO, House, codes, filled, house, typed

VAGUE = "Great job, thanks a lot!"
CLEAR = "Rebuilt the pricing sheet on Sunday, so that legal signed off on Monday"
NOTHING_SAID = ("generic", "no_behaviour", "no_impact")
STATE = FormState("n1", CHANNEL, Source("I got it signed", "https://example.com/m", "Ben"))


@pytest.fixture
async def home(database: Database) -> House:
    found = house(database)
    await found.run(typed(BEN, " ", CLEO, " ", CLEAR))  # everybody is known from here on
    await found.rows("DELETE FROM delivery")
    return found


async def _submit(home: House, message: str, form: FormState = STATE, **changes: Any) -> Reply:
    values = {"recipients": (BEN,), "message": message, "value": "teamwork", "private": True}
    return await home.run(filled(values, form=form, **changes))


def _form(reply: Reply) -> FormRequest:
    assert reply.form is not None, reply
    return reply.form


@pytest.mark.parametrize("reply_by", ReplyBy)
async def test_vague_words_come_back_once_in_the_same_form(home: House, reply_by: ReplyBy) -> None:
    form = _form(await _submit(home, VAGUE, reply_by=reply_by))
    assert form.coaching == Coaching(NOTHING_SAID, example_key="teamwork")
    assert form.state == replace(STATE, is_coached=True)
    assert form.problems == ()
    assert form.values == {
        "recipients": (replace(BEN, label="Ben Okafor"),),
        "message": VAGUE,
        "value": "teamwork",
        "cohort": "",
        "private": True,
    }
    assert (await home.count("kudos"), await home.count("delivery")) == (1, 0)

    reply = await _submit(home, VAGUE, form.state, reply_by=reply_by)
    assert reply.form is None
    assert await home.count("kudos") == 2
    if reply_by is ReplyBy.ACK:
        assert isinstance(reply.message, KudosReceipt)
        assert reply.message.coaching is None  # it has been said


async def test_clear_words_are_sent_at_once(home: House) -> None:
    reply = await _submit(home, CLEAR)
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.coaching is None


async def test_what_is_wrong_comes_before_what_could_be_better(home: House) -> None:
    assert codes(await _submit(home, "Thanks!")) == ["message_too_short"]


async def test_the_example_is_the_values_own_if_it_has_one(home: House) -> None:
    await home.rows("UPDATE value SET examples = 'Ran the demo for two teams.'")
    coaching = _form(await _submit(home, VAGUE)).coaching
    assert coaching == Coaching(NOTHING_SAID, "Ran the demo for two teams.")
    coaching = _form(
        await _submit(home, "GREAT STUFF, THANKS EVERYBODY, REBUILT THE SHEET")
    ).coaching
    assert coaching is not None
    assert "shouting" in coaching.hints


async def test_no_example_helps_against_capitals_alone(home: House) -> None:
    coaching = _form(await _submit(home, CLEAR.upper())).coaching
    assert coaching == Coaching(("shouting",))


async def test_the_fifth_time_the_same_words_are_pasted(home: House) -> None:
    for number in range(3):  # and the first
        reply = await _submit(home, f"{CLEAR} at Customer {number}")
        assert reply.form is None, number
    coaching = _form(await _submit(home, f"{CLEAR} at Customer 5")).coaching
    assert coaching is not None
    assert coaching.hints == ("template",)


async def test_a_typed_line_is_sent_and_its_receipt_says_what_was_missing(home: House) -> None:
    reply = await home.run(typed(BEN, f" {VAGUE} #craft"))
    assert isinstance(reply.message, KudosReceipt)
    assert reply.message.coaching == Coaching(NOTHING_SAID, example_key="craft")
    assert await home.count("kudos") == 2


async def test_the_coach_reads_as_the_giver_does(home: House) -> None:
    await home.rows('UPDATE person SET preferences = \'{"locale": "de"}\'')
    coaching = _form(await _submit(home, "Super gemacht, vielen Dank!")).coaching
    assert coaching == Coaching(NOTHING_SAID, example_key="teamwork")


async def test_opening_a_form_is_no_submission(home: House) -> None:
    values = {"recipients": (BEN,), "message": VAGUE}
    form = _form(await home.run(filled(values, opens_form=True)))
    assert form.coaching is None
    assert not form.state.is_coached
