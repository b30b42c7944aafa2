"""What is said about a nomination, what time brings, and awards that are revoked."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from domain.badges import Consensus, Level, Review
from domain.messages import (
    AwardRevoked,
    NominationAnnounced,
    NominationAsked,
    NominationClosed,
    NominationEnded,
    NominationNoted,
    NominationReview,
)
from domain.people import PersonRef
from storage.session import Database
from tests.support.afterwards import cards, decide, points, post_all, reacted, wrong_scores
from tests.support.nominating import (
    DAI,
    EMMA,
    FAY,
    create,
    does,
    held,
    id_of,
    manage,
    messages,
    news,
    nominate,
    reviewed_by,
    settle_in,
    state,
    time_passes,
)
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, filled, house

GUS = PersonRef("gus")


@pytest.fixture
async def home(database: Database) -> House:
    """Ben reports to Cleo, Cleo to Dai."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO, DAI, EMMA, FAY)
    await manage(found, CLEO, BEN)
    await manage(found, DAI, CLEO)
    await create(found)
    return found


# --- questions and answers -----------------------------------------------------------------------


async def test_a_question_and_its_answer(home: House) -> None:
    nomination_id = await nominate(home)
    await post_all(home)
    turn = does("nominate ask", nomination_id, CLEO)
    assert (await home.run(replace(turn, opens_form=True))).form is not None
    assert codes(await home.run(turn)) == ["question_missing"]
    reply = await home.run(
        does("nominate ask", nomination_id, CLEO, values={"question": "Who uses it?"})
    )
    assert isinstance(reply.message, NominationNoted)
    assert (await state(home, nomination_id))[0] == "asked"
    asked = (await messages(home, f"nomination:{nomination_id}"))["ana", "asked"]
    assert isinstance(asked, NominationAsked)
    assert (asked.question.words, asked.answer) == ("Who uses it?", None)

    turn = does("nominate answer", nomination_id, ANA)
    form = (await home.run(replace(turn, opens_form=True))).form
    assert form is not None
    assert form.state.source is not None
    assert form.state.source.text == "Who uses it?"
    assert codes(await home.run(turn)) == ["answer_missing"]
    later = NOW + timedelta(hours=1)
    reply = await home.run(
        does("nominate answer", nomination_id, ANA, values={"answer": "All of us."}, now=later)
    )
    assert isinstance(reply.message, NominationNoted)
    assert (await state(home, nomination_id))[0] == "open"
    said = await messages(home, f"nomination:{nomination_id}")
    copy = said["cleo", "answered"]
    assert isinstance(copy, NominationReview)
    assert [one.words for one in copy.notes] == ["Who uses it?", "All of us."]
    assert isinstance(said["ana", "asked"], NominationAsked)
    assert said["ana", "asked"].answer is not None
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert len(await held(home)) == 1


async def test_only_the_nominator_answers_and_only_when_asked(home: House) -> None:
    nomination_id = await nominate(home)
    answer = {"answer": "All of us."}
    assert codes(await home.run(does("nominate answer", nomination_id, ANA, values=answer))) == [
        "nomination_answered"
    ]
    await home.run(does("nominate ask", nomination_id, CLEO, values={"question": "Who?"}))
    assert codes(await home.run(does("nominate answer", nomination_id, BEN, values=answer))) == [
        "nomination_not_yours"
    ]
    # What is asked about can be decided all the same.
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert codes(await home.run(does("nominate answer", nomination_id, ANA, values=answer))) == [
        "nomination_closed"
    ]


# --- withdrawn and endorsed ----------------------------------------------------------------------


async def test_whoever_nominates_can_take_it_back(home: House) -> None:
    nomination_id = await nominate(home)
    await post_all(home)
    assert codes(await home.run(does("nominate withdraw", nomination_id, CLEO))) == [
        "nomination_not_yours"
    ]
    for _ in range(2):
        reply = await home.run(does("nominate withdraw", nomination_id, ANA))
        assert isinstance(reply.message, NominationNoted)
    said = await messages(home, f"nomination:{nomination_id}")
    assert said["channel", "card"] == NominationClosed()
    copy = said["cleo", "review"]
    assert isinstance(copy, NominationReview)
    assert (copy.nomination.state, copy.can_decide) == ("withdrawn", False)
    assert await news(home, "nomination_ended") == []


async def test_peers_add_a_line(home: House) -> None:
    nomination_id = await nominate(home)
    await post_all(home)
    turn = does("endorse", nomination_id, EMMA)
    assert (await home.run(replace(turn, opens_form=True))).form is not None
    assert codes(await home.run(turn)) == ["line_missing"]
    for line in ("It saved my first week.", "It saved\nmy first day."):
        reply = await home.run(does("endorse", nomination_id, EMMA, values={"line": line}))
        assert isinstance(reply.message, NominationNoted)
    await home.run(does("endorse", nomination_id, FAY, values={"line": "Mine as well."}))
    said = await messages(home, f"nomination:{nomination_id}")
    card, copy = said["channel", "card"], said["cleo", "review"]
    assert isinstance(card, NominationAnnounced)
    assert [(one.by.name, one.words) for one in card.nomination.endorsed] == [
        ("Emma Doe", "It saved my first day."),
        ("Fay Doe", "Mine as well."),
    ]
    assert isinstance(copy, NominationReview)
    assert copy.nomination.endorsements == 2


async def test_who_cannot_endorse(home: House) -> None:
    nomination_id = await nominate(home)
    line = {"line": "So true."}
    for actor, code in ((ANA, "endorse_own"), (BEN, "endorse_self"), (GUS, "nominator_guest")):
        reply = await home.run(does("endorse", nomination_id, actor, values=line))
        assert codes(reply) == [code]
    await decide(home, nominations_public=False)
    reply = await home.run(does("endorse", nomination_id, EMMA, values=line))
    assert codes(reply) == ["nomination_not_found"]
    await decide(home)
    await home.run(does("nominate withdraw", nomination_id, ANA))
    reply = await home.run(does("endorse", nomination_id, EMMA, values=line))
    assert codes(reply) == ["nomination_closed"]


async def test_an_emoji_on_the_card_is_no_second(home: House) -> None:
    await decide(home, reaction_gives=True)
    await nominate(home)
    await post_all(home)
    [card] = await cards(home)
    reply = await home.run(reacted(card, EMMA, NOW))
    assert codes(reply) in ([], ["recipients_missing"])
    assert await home.count("kudos") == 0


# --- time ----------------------------------------------------------------------------------------

DAY = timedelta(days=1)


async def test_a_reminder_once_after_two_working_days(home: House) -> None:
    nomination_id = await nominate(home)
    await time_passes(home, NOW + 2 * DAY - timedelta(minutes=1))
    assert await news(home, "nomination_review") == [("cleo",)]
    for hours in (0, 1, 24):
        await time_passes(home, NOW + 2 * DAY + timedelta(hours=hours))
    said = await messages(home, f"nomination:{nomination_id}")
    assert {key for key in said if key[0] == "cleo"} == {("cleo", "review"), ("cleo", "reminder")}


async def test_others_are_asked_after_five_working_days(home: House) -> None:
    nomination_id = await nominate(home)
    await post_all(home)
    for hours in (0, 1):
        await time_passes(home, NOW + 7 * DAY + timedelta(hours=hours))
    assert await news(home, "nomination_review") == [("dai",)]
    said = await messages(home, f"nomination:{nomination_id}")
    assert isinstance(said["dai", "escalated"], NominationReview)
    reply = await home.run(does("nominate approve", nomination_id, DAI))
    assert isinstance(reply.message, NominationReview)
    assert len(await held(home)) == 1


async def test_it_expires_after_fourteen_days(home: House) -> None:
    nomination_id = await nominate(home)
    await post_all(home)
    await time_passes(home, NOW + 14 * DAY)
    await time_passes(home, NOW + 15 * DAY)
    assert (await state(home, nomination_id))[0] == "expired"
    assert await news(home, "nomination_ended") == [("ana",)]
    said = await messages(home, f"nomination:{nomination_id}")
    assert isinstance(said["ana", "nominator"], NominationEnded)
    assert said["channel", "card"] == NominationClosed()
    copy = said["cleo", "review"]
    assert isinstance(copy, NominationReview)
    assert (copy.nomination.state, copy.can_decide) == ("expired", False)


async def test_a_new_level_and_an_answer_begin_anew(home: House) -> None:
    ids = (str(await id_of(home, EMMA)),)
    await create(home, reviewed_by(Level(manager=True), Level(people=ids)), "two")
    nomination_id = await nominate(home, values={"badge": "two"})
    await time_passes(home, NOW + 7 * DAY)
    on_time = NOW + 13 * DAY
    await home.run(does("nominate approve", nomination_id, CLEO, now=on_time))
    await time_passes(home, NOW + 14 * DAY)
    assert await state(home, nomination_id) == ("open", 2, "bronze")
    question = {"question": "Who uses it?"}
    await home.run(does("nominate ask", nomination_id, EMMA, values=question, now=on_time))
    # Nobody is pressed while the nominator is asked.
    await time_passes(home, NOW + 23 * DAY)
    assert ("emma", "reminder") not in await messages(home, f"nomination:{nomination_id}")
    answer = {"answer": "All of us."}
    later = NOW + 26 * DAY
    await home.run(does("nominate answer", nomination_id, ANA, values=answer, now=later))
    await time_passes(home, NOW + 27 * DAY)
    assert (await state(home, nomination_id))[0] == "open"
    await time_passes(home, NOW + 40 * DAY)
    assert (await state(home, nomination_id))[0] == "expired"


async def test_time_is_the_organisations_to_set(home: House) -> None:
    await decide(home, reminder_days=1, escalation_days=0, expiry_days=3)
    nomination_id = await nominate(home)
    await time_passes(home, NOW + DAY)
    assert ("cleo", "reminder") in await messages(home, f"nomination:{nomination_id}")
    await time_passes(home, NOW + 3 * DAY)
    assert (await state(home, nomination_id))[0] == "expired"


async def test_a_wait_for_other_nominators_has_its_own_time(home: House) -> None:
    review = Review((), Consensus(nominators=3, days=30, teams=1))
    await create(home, replace(reviewed_by(), review=review), "many")
    nomination_id = await nominate(home, values={"badge": "many"})
    await time_passes(home, NOW + 29 * DAY)
    assert (await state(home, nomination_id))[0] == "open"
    await time_passes(home, NOW + 30 * DAY)
    assert (await state(home, nomination_id))[0] == "expired"


async def test_a_decision_and_the_clock_at_the_same_instant(home: House) -> None:
    late = NOW + 14 * DAY
    for number in range(4):
        nomination_id = await nominate(home, (BEN, EMMA)[number % 2], now=NOW)
        await manage(home, CLEO, EMMA)
        await asyncio.gather(
            home.run(
                does(
                    "nominate decline",
                    nomination_id,
                    CLEO,
                    values={"reason": "Not quite yet."},
                    now=late,
                )
            ),
            time_passes(home, late),
        )
        assert (await state(home, nomination_id))[0] in ("declined", "expired")
        assert len(await news(home, "nomination_ended")) == number + 1


# --- revoked -------------------------------------------------------------------------------------


async def awarded(home: House) -> UUID:
    """Ben's award, which Cleo approved."""
    nomination_id = await nominate(home)
    await home.run(does("nominate approve", nomination_id, CLEO))
    await post_all(home)
    [(award_id,)] = await home.rows("SELECT id FROM award WHERE revoked_at IS NULL")
    assert isinstance(award_id, UUID)
    return award_id


def revokes(award_id: UUID, actor: PersonRef, reason: str = "By mistake."):
    values = {"award": str(award_id), "reason": reason}
    return filled(values, command="award revoke", actor=actor)


async def test_an_award_is_revoked_by_who_approved_it(home: House) -> None:
    award_id = await awarded(home)
    form = (await home.run(replace(revokes(award_id, CLEO, ""), opens_form=True))).form
    assert form is not None
    assert form.state.source is not None
    assert form.state.source.author == "Ana Ferreira"
    assert codes(await home.run(revokes(award_id, CLEO, ""))) == ["reason_missing"]
    reply = await home.run(revokes(award_id, CLEO))
    assert isinstance(reply.message, AwardRevoked)
    assert await held(home) == []
    assert await points(home) == {}
    assert await wrong_scores(home) == 0
    assert await home.count("ledger_entry") == 2
    assert await news(home, "award_revoked") == [("ben",)]
    said = await messages(home, f"award:{award_id}")
    card, received = said["channel", "card"], said["ben", "received"]
    assert isinstance(card, AwardRevoked)
    assert (card.to, card.reason) == ("others", "")
    assert isinstance(received, AwardRevoked)
    assert (received.to, received.reason) == ("holder", "By mistake.")
    [(nomination_id,)] = await home.rows("SELECT id FROM nomination")
    said = await messages(home, f"nomination:{nomination_id}")
    assert said["channel", "card"] == NominationClosed()
    copy = said["cleo", "review"]
    assert isinstance(copy, NominationReview)
    assert not copy.can_revoke
    assert codes(await home.run(revokes(award_id, CLEO))) == ["award_revoked"]
    # It can be earned anew.
    await awarded(home)
    assert await points(home) == {("ben", "badges"): 1}


async def test_only_who_approved_it_and_admins_can_revoke(home: House) -> None:
    award_id = await awarded(home)
    await home.rows("UPDATE person SET is_admin = true WHERE name LIKE 'Emma%'")
    for actor in (ANA, BEN, DAI):
        assert codes(await home.run(revokes(award_id, actor))) == ["admins_only"]
    assert isinstance((await home.run(revokes(award_id, EMMA))).message, AwardRevoked)
    nobody = UUID(int=0)
    assert codes(await home.run(revokes(nobody, EMMA))) == ["award_not_found"]
