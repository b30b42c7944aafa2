"""Review: who decides, once; levels, several who decide, consensus; what everybody is told."""

import asyncio
from dataclasses import replace

import pytest

from domain.badges import Consensus, Level, Rarity, Review, Tier
from domain.chat_events import KUDOS_RECEIVED
from domain.criteria import Criterion
from domain.messages import (
    AwardTold,
    NominationAnnounced,
    NominationClosed,
    NominationEnded,
    NominationNoted,
    NominationReceipt,
    NominationReview,
)
from storage.session import Database
from tests.support.afterwards import give, points, post_all, wrong_scores
from tests.support.earning import pass_time, publish
from tests.support.nominating import (
    DAI,
    EMMA,
    FAY,
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
)
from tests.support.rooms import ANA, BEN, CLEO, House, codes, house

AWARDED = [("ben", "knowledge-sharer", "bronze", "nomination")]


@pytest.fixture
async def home(database: Database) -> House:
    """Ben reports to Cleo."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO, DAI, EMMA, FAY)
    await manage(found, CLEO, BEN)
    return found


async def people(home: House, *named) -> tuple[str, ...]:
    return tuple([str(await id_of(home, one)) for one in named])


async def test_the_manager_approves(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    await post_all(home)
    reply = await home.run(does("nominate approve", nomination_id, CLEO))
    assert isinstance(reply.message, NominationReview)
    assert reply.in_place
    assert reply.message.decided_by is not None
    assert (reply.message.can_decide, reply.message.can_revoke) == (False, True)
    assert await held(home) == AWARDED
    assert await points(home) == {("ben", "badges"): 1}
    assert await wrong_scores(home) == 0
    # Everybody is told once: who approves knows.
    assert await news(home, "award_received") == [("ben",)]
    assert await news(home, "award_told") == [("ana",)]
    assert await news(home, "award_announced") == [("C1",)]
    said = await messages(home, f"nomination:{nomination_id}")
    card = said["channel", "card"]
    assert isinstance(card, NominationAnnounced)
    assert card.nomination.state == "approved"
    # Whoever clicks again, or comes too late, sees what was decided.
    again = await home.run(does("nominate approve", nomination_id, CLEO))
    assert isinstance(again.message, NominationReview)
    assert await home.count("award") == 1


async def test_the_manager_approves_another_tier(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home, values={"tier": "gold"})
    turn = does("nominate tier", nomination_id, CLEO)
    form = (await home.run(replace(turn, opens_form=True))).form
    assert form is not None
    assert form.values["tier"] == "gold"
    assert form.state.source is not None
    assert form.state.source.author == "Ana Ferreira"
    turn = does("nominate tier", nomination_id, CLEO, values={"tier": "silver"})
    noted = (await home.run(turn)).message
    assert isinstance(noted, NominationNoted)
    assert (noted.did, noted.nomination.tier) == ("approved", "silver")
    assert await held(home) == [("ben", "knowledge-sharer", "silver", "nomination")]


async def test_a_decline_is_told_to_the_nominator_alone(home: House) -> None:
    await create(home, reviewed_by(Level(manager=True, people=await people(home, DAI))))
    nomination_id = await nominate(home)
    await post_all(home)
    turn = does("nominate decline", nomination_id, CLEO)
    assert (await home.run(replace(turn, opens_form=True))).form is not None
    assert codes(await home.run(turn)) == ["reason_missing"]
    turn = does("nominate decline", nomination_id, CLEO, values={"reason": "Not quite yet."})
    noted = (await home.run(turn)).message
    assert isinstance(noted, NominationNoted)
    assert noted.did == "declined"
    assert await state(home, nomination_id) == ("declined", 1, "bronze")
    assert await news(home, "nomination_ended") == [("ana",)]
    said = await messages(home, f"nomination:{nomination_id}")
    ended = said["ana", "nominator"]
    assert isinstance(ended, NominationEnded)
    assert ended.reason == "Not quite yet."
    assert said["channel", "card"] == NominationClosed()
    assert isinstance(said["cleo", "review"], NominationReview)
    assert said["cleo", "review"].reason == "Not quite yet."
    assert isinstance(said["dai", "review"], NominationReview)
    assert said["dai", "review"].reason == ""
    assert await held(home) == []
    # It can be tried again.
    await nominate(home)


async def test_only_those_asked_decide(home: House) -> None:
    await create(home)
    nomination_id = await nominate(home)
    for command in ("nominate approve", "nominate decline", "nominate tier", "nominate ask"):
        for actor in (ANA, BEN, DAI):
            reply = await home.run(does(command, nomination_id, actor))
            assert codes(reply) == ["nomination_not_yours"]
    assert codes(await home.run(does("nominate approve", nomination_id, CLEO))) == []
    assert codes(await home.run(does("nominate approve", nomination_id, DAI))) == [
        "nomination_closed"
    ]
    missing = does("nominate approve", nomination_id, CLEO, values={"nomination": "x"})
    assert codes(await home.run(missing)) == ["nomination_not_found"]


async def test_of_two_at_the_same_instant_one_decides(home: House) -> None:
    await create(home, reviewed_by(Level(people=await people(home, CLEO, DAI))))
    for number in range(6):
        nomination_id = await nominate(home, (BEN, EMMA)[number % 2], (ANA, FAY)[number // 3])
        await asyncio.gather(
            home.run(does("nominate approve", nomination_id, CLEO)),
            home.run(
                does("nominate decline", nomination_id, DAI, values={"reason": "Not quite yet."})
            ),
        )
        [(decided, by)] = await home.rows(
            "SELECT state, person.name FROM nomination JOIN person ON person.id = decided_by"
            " WHERE nomination.id = $1",
            nomination_id,
        )
        said = await home.rows(
            "SELECT decision FROM nomination_approver"
            " WHERE nomination_id = $1 AND decision IS NOT NULL",
            nomination_id,
        )
        expected = {"approved": "approve", "declined": "decline"}[str(decided)]
        assert said == [(expected,)]
        assert by == ("Cleo Marchetti" if decided == "approved" else "Dai Doe")
        await home.rows("DELETE FROM ledger_entry")
        await home.rows("DELETE FROM counter")
        await home.rows("DELETE FROM award")


async def test_a_chain_of_levels(home: House) -> None:
    await home.rows("UPDATE person SET role = 'Director' WHERE name LIKE 'Dai%'")
    director, board = Level(role="director"), Level(people=await people(home, EMMA, FAY))
    await create(home, reviewed_by(Level(manager=True), director, board))
    nomination_id = await nominate(home)
    await post_all(home)
    reply = await home.run(does("nominate approve", nomination_id, CLEO))
    assert isinstance(reply.message, NominationReview)
    assert (reply.message.level, reply.message.levels, reply.message.can_decide) == (2, 3, False)
    assert await state(home, nomination_id) == ("open", 2, "bronze")
    assert await news(home, "nomination_review") == [("dai",)]
    assert codes(await home.run(does("nominate approve", nomination_id, EMMA))) == [
        "nomination_not_yours"
    ]
    reply = await home.run(does("nominate tier", nomination_id, DAI, values={"tier": "gold"}))
    assert isinstance(reply.message, NominationNoted)
    assert reply.message.did == "waits"
    assert await state(home, nomination_id) == ("open", 3, "gold")
    await home.run(does("nominate approve", nomination_id, FAY))
    assert await held(home) == [("ben", "knowledge-sharer", "gold", "nomination")]
    said = await messages(home, f"nomination:{nomination_id}")
    assert {reader for reader, part in said if part == "review"} == {"cleo", "dai", "emma", "fay"}
    for (_, part), message in said.items():
        if part == "review":
            assert isinstance(message, NominationReview)
            assert message.decided_by is not None
            assert message.decided_by.name == "Fay Doe"


async def test_whoever_approved_is_not_asked_again(home: House) -> None:
    level = Level(people=await people(home, CLEO, DAI))
    await create(home, reviewed_by(Level(manager=True), level))
    nomination_id = await nominate(home)
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert await held(home) == AWARDED


async def test_so_many_have_to_approve(home: House) -> None:
    await create(home, reviewed_by(Level(people=await people(home, CLEO, DAI, EMMA), needed=2)))
    nomination_id = await nominate(home)
    reply = await home.run(does("nominate approve", nomination_id, CLEO))
    assert isinstance(reply.message, NominationReview)
    assert [one.name for one in reply.message.approved] == ["Cleo Marchetti"]
    assert (reply.message.needed, reply.message.can_decide) == (1, False)
    assert codes(await home.run(does("nominate approve", nomination_id, CLEO))) == [
        "nomination_decided_by_you"
    ]
    await home.run(does("nominate approve", nomination_id, DAI))
    assert await held(home) == AWARDED


async def test_two_approvals_at_the_same_instant_are_one_award(home: House) -> None:
    await create(home, reviewed_by(Level(people=await people(home, CLEO, DAI, EMMA), needed=2)))
    nomination_id = await nominate(home)
    approve = [does("nominate approve", nomination_id, one) for one in (CLEO, DAI, EMMA)]
    await asyncio.gather(*(home.run(one) for one in approve))
    assert await held(home) == AWARDED
    assert await points(home) == {("ben", "badges"): 1}


async def test_one_who_declines_is_enough(home: House) -> None:
    await create(home, reviewed_by(Level(people=await people(home, CLEO, DAI, EMMA), needed=2)))
    nomination_id = await nominate(home)
    await home.run(does("nominate approve", nomination_id, CLEO))
    await home.run(does("nominate decline", nomination_id, DAI, values={"reason": "Later."}))
    assert (await state(home, nomination_id))[0] == "declined"


async def test_an_award_decides_every_nomination_for_it(home: House) -> None:
    await create(home)
    first = await nominate(home, BEN, ANA)
    second = await nominate(home, BEN, EMMA)
    gold = await nominate(home, BEN, FAY, values={"tier": "gold"})
    await home.run(does("nominate approve", second, CLEO))
    assert (await state(home, first))[0] == (await state(home, second))[0] == "approved"
    assert (await state(home, gold))[0] == "open"
    assert await news(home, "award_told") == [("ana",), ("emma",)]
    [(award_id,)] = await home.rows("SELECT id FROM award")
    told = (await messages(home, f"award:{award_id}"))["ana", "nominator"]
    assert isinstance(told, AwardTold)
    assert [one.name for one in told.award.nominators] == ["Ana Ferreira", "Emma Doe"]
    # The next tier has to wait its time.
    assert codes(await home.run(does("nominate approve", gold, CLEO))) == ["badge_cooldown"]


async def test_what_is_rare_is_not_given_by_two_at_once(home: House) -> None:
    await create(home, replace(reviewed_by(Level(manager=True)), rarity=Rarity(1)))
    await manage(home, CLEO, BEN, EMMA)
    first, second = await nominate(home, BEN), await nominate(home, EMMA)
    replies = await asyncio.gather(
        home.run(does("nominate approve", first, CLEO)),
        home.run(does("nominate approve", second, CLEO)),
    )
    assert sorted(codes(one) for one in replies) == [[], ["badge_rare_organization"]]
    assert await home.count("award") == 1


async def test_several_nominators_are_enough(home: House) -> None:
    consensus = Review((), Consensus(nominators=3, days=30, teams=2))
    await create(home, replace(reviewed_by(), review=consensus))
    first = await home.run(nominated(BEN, ANA))
    assert isinstance(first.message, NominationReceipt)
    assert first.message.reviewers == ()
    await nominate(home, BEN, EMMA)
    assert await held(home) == []
    last = await home.run(nominated(BEN, FAY))
    assert isinstance(last.message, NominationReceipt)
    assert last.message.nomination.state == "approved"
    assert await held(home) == [("ben", "knowledge-sharer", "bronze", "consensus")]
    assert await news(home, "award_told") == [("ana",), ("cleo",), ("emma",)]
    assert await home.rows("SELECT DISTINCT state FROM nomination") == [("approved",)]


async def test_nominators_who_have_left_do_not_count(home: House) -> None:
    consensus = Review((), Consensus(nominators=3, days=30, teams=2))
    await create(home, replace(reviewed_by(), review=consensus))
    await nominate(home, BEN, ANA)
    await nominate(home, BEN, EMMA)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'emma'")
    await nominate(home, BEN, FAY)
    assert await held(home) == []
    await nominate(home, BEN, DAI)
    assert len(await held(home)) == 1


async def test_nominators_of_one_team_are_not(home: House) -> None:
    await manage(home, CLEO, ANA, EMMA, FAY)
    consensus = Review((), Consensus(nominators=3, teams=2))
    await create(home, replace(reviewed_by(), review=consensus))
    for one in (ANA, EMMA, FAY):
        await nominate(home, BEN, one)
    assert await held(home) == []
    await nominate(home, BEN, DAI)
    assert len(await held(home)) == 1
    assert await home.rows("SELECT DISTINCT state FROM nomination") == [("approved",)]


async def test_nominators_at_the_same_instant_are_counted(home: House) -> None:
    consensus = Review((), Consensus(nominators=3, teams=2))
    await create(home, replace(reviewed_by(), review=consensus))
    await asyncio.gather(*(home.run(nominated(BEN, one)) for one in (ANA, DAI, EMMA, FAY)))
    assert len(await held(home)) == 1
    states = await home.rows("SELECT state, count(*) FROM nomination GROUP BY state")
    # One of four may come once the badge is awarded: it is refused, since it would be the next tier
    # too soon.
    assert states == [("approved", 3)]


async def test_agreement_goes_before_review(home: House) -> None:
    levels = (Level(manager=True),)
    review = Review(levels, Consensus(nominators=2, teams=1))
    await create(home, replace(reviewed_by(), review=review))
    first = await nominate(home, BEN, ANA, values={"tier": "gold"})
    await nominate(home, BEN, EMMA, values={"tier": "silver"})
    assert await held(home) == [("ben", "knowledge-sharer", "silver", "consensus")]
    assert await state(home, first) == ("approved", 1, "silver")


async def test_reaching_what_a_tier_takes_goes_before_review(home: House) -> None:
    thanked = Criterion("count", KUDOS_RECEIVED, (("value", "teamwork"),), at_least=2)
    await publish(home, "helper", (Tier.BRONZE, thanked))
    nomination_id = await nominate(home, values={"badge": "helper"})
    for giver in (CLEO, DAI):
        await give(home, BEN, words=" saved my demo on Monday #teamwork", actor=giver)
    await pass_time(home)
    assert (await state(home, nomination_id))[0] == "approved"
    assert ("ben", "helper", "bronze", "criteria") in await held(home)
    again = nominated(by=FAY, values={"badge": "helper", "tier": "bronze"})
    assert "award_held" in codes(await home.run(again))


async def test_nominations_keep_the_version_that_they_were_made_under(home: House) -> None:
    badge_id = await create(home)
    nomination_id = await nominate(home, values={"tier": "gold"})
    await alter(home, badge_id, replace(reviewed_by(), name="Other", tiers=reviewed_by().tiers[:1]))
    await home.run(does("nominate approve", nomination_id, CLEO))
    rows = await home.rows(
        "SELECT award.tier, definition ->> 'name' FROM award"
        " JOIN badge_version ON badge_version.id = award.version_id"
    )
    assert rows == [(Tier.GOLD, "Knowledge Sharer")]


async def test_whoever_has_messages_off_is_asked_all_the_same(home: House) -> None:
    await create(home)
    await home.rows("UPDATE person SET preferences = '{\"direct_messages\": false}'")
    nomination_id = await nominate(home)
    assert await news(home, "nomination_review") == [("cleo",)]
    await home.run(does("nominate approve", nomination_id, CLEO))
    assert await news(home, "award_received") == []
