"""/nominate: what is refused, what the form asks for, and who is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from commands.base import FormState
from domain.badges import Level, Nominators, Rarity, Reach, Review, Tier
from domain.messages import (
    AwardAnnounced,
    AwardReceived,
    NominationAnnounced,
    NominationReceipt,
    NominationReview,
    Source,
)
from domain.people import ConversationKind, ConversationRef, PersonRef
from domain.settings import Posts
from storage.session import Database
from tests.support.afterwards import decide, points, wrong_scores
from tests.support.nominating import (
    DAI,
    EMMA,
    MANAGED,
    UNREVIEWED,
    WHY,
    alter,
    create,
    does,
    held,
    manage,
    messages,
    news,
    nominate,
    nominated,
    says,
    settle_in,
    state,
)
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, house

DIRECT = ConversationRef("D1", ConversationKind.DIRECT)


@pytest.fixture
async def home(database: Database) -> House:
    """Ben reports to Cleo."""
    found = house(database)
    await settle_in(found, ANA, BEN, CLEO, DAI, EMMA)
    await manage(found, CLEO, BEN)
    await create(found)
    return found


async def test_a_nomination_waits_for_the_manager(home: House) -> None:
    reply = await home.run(nominated(values={"evidence": "https://wiki.example/guide"}))
    receipt = reply.message
    assert isinstance(receipt, NominationReceipt)
    assert [one.name for one in receipt.reviewers] == ["Cleo Marchetti"]
    assert (receipt.unposted, receipt.nomination.tier) == (None, Tier.BRONZE)
    said = await messages(home, f"nomination:{receipt.nomination.id}")
    assert set(said) == {("channel", "card"), ("cleo", "review")}
    card, review = said["channel", "card"], said["cleo", "review"]
    assert isinstance(card, NominationAnnounced)
    assert isinstance(review, NominationReview)
    assert (card.nomination.nominee.name, card.nomination.justification) == ("Ben Okafor", WHY)
    assert review.nomination.evidence == "https://wiki.example/guide"
    assert (review.criteria, review.tier_words) == ("Share what you know.", "bronze words")
    assert (review.can_decide, review.needed, review.level, review.levels) == (True, 1, 1, 1)
    assert (review.between, review.held) == (0, ())
    assert await held(home) == []


async def test_what_is_typed_is_read(home: House) -> None:
    reply = await home.run(
        says(BEN, f" for Knowledge Sharer (gold) because {WHY}, see https://wiki.example/x")
    )
    assert isinstance(reply.message, NominationReceipt)
    facts = reply.message.nomination
    assert (facts.badge.name, facts.tier) == ("Knowledge Sharer", Tier.GOLD)
    assert facts.justification.startswith(WHY)
    assert facts.evidence == "https://wiki.example/x"


async def test_a_slug_will_do(home: House) -> None:
    reply = await home.run(says(BEN, f" {WHY} #knowledge-sharer"))
    assert isinstance(reply.message, NominationReceipt)
    assert reply.message.nomination.badge.slug == "knowledge-sharer"
    assert codes(await home.run(says(EMMA, f" for #nonsense because {WHY}"))) == ["badge_unknown"]


async def test_what_was_refused_is_read_for_its_form(home: House) -> None:
    line = f"for Knowledge Sharer (gold) because {WHY}, see https://wiki.example/x"
    opens = nominated(ANA, values={"badge": "", "justification": line}, opens_form=True)
    form = (await home.run(opens)).form
    assert form is not None
    assert (form.values["badge"], form.values["tier"]) == ("knowledge-sharer", "gold")
    assert str(form.values["justification"]).startswith(WHY)
    assert [one.code for one in form.problems] == ["nominee_self"]


async def test_what_is_missing_is_asked_for(home: House) -> None:
    reply = await home.run(says(BEN, f" because {WHY}"))
    assert reply.form is not None
    assert reply.form.values["nominee"] == (PersonRef("ben", "Ben Okafor"),)
    assert reply.form.values["justification"].endswith(WHY)
    assert reply.form.problems == ()
    assert reply.form.choices["badge"] == (("knowledge-sharer", "📚 Knowledge Sharer"),)
    assert [one for one, _ in reply.form.choices["tier"]] == list(Tier)
    assert await home.count("nomination") == 0


async def test_the_form_of_a_message_action_quotes_it(home: House) -> None:
    source = Source("the guide", "https://chat.example/1", "Ben Okafor")
    turn = replace(nominated(values={"justification": ""}), opens_form=True, source=source)
    reply = await home.run(turn)
    assert reply.form is not None
    assert reply.form.state.source == source


async def test_the_coach_speaks_once(home: House) -> None:
    vague = {"justification": "always so great!"}
    reply = await home.run(nominated(values=vague, form=FormState("n")))
    assert reply.form is not None
    assert reply.form.coaching is not None
    again = nominated(values=vague, form=reply.form.state)
    assert isinstance((await home.run(again)).message, NominationReceipt)
    typed = await home.run(says(BEN, " for Knowledge Sharer: always so great!", actor=EMMA))
    assert typed.form is not None
    assert typed.form.coaching is not None
    assert typed.form.state.is_coached


async def test_all_that_is_wrong_is_told_at_once(home: House) -> None:
    values = {"justification": "short", "tier": "wood", "evidence": "?"}
    assert codes(await home.run(nominated(ANA, ANA, values=values))) == [
        "nominee_self",
        "tier_unknown",
        "justification_too_short",
        "evidence_wrong",
    ]
    assert await home.count("nomination") == 0


async def test_the_same_again_is_refused_until_it_is_decided(home: House) -> None:
    first = await nominate(home)
    assert codes(await home.run(nominated())) == ["nomination_duplicate"]
    await nominate(home, BEN, EMMA)
    await home.run(does("nominate withdraw", first, ANA))
    await nominate(home)
    assert await home.count("nomination") == 3


async def test_rules_of_a_badge(home: House) -> None:
    badge_id = await create(home, UNREVIEWED, "quick")
    quick = {"badge": "quick"}
    strict = replace(UNREVIEWED, nominators=Nominators.MANAGERS, rarity=Rarity(1), cooldown_days=30)
    await alter(home, badge_id, strict)
    assert codes(await home.run(nominated(values=quick))) == ["badge_managers_only"]
    await nominate(home, DAI, CLEO, values=quick)
    reply = await home.run(nominated(DAI, CLEO, values=quick))
    assert codes(reply) == ["badge_cooldown", "badge_rare_organization"]
    # The next quarter.
    later = NOW + timedelta(days=60)
    await nominate(home, DAI, CLEO, values=quick, now=later)
    assert await held(home) == [
        ("dai", "quick", "bronze", "nomination"),
        ("dai", "quick", "silver", "nomination"),
    ]
    await home.rows("UPDATE badge SET archived_at = now() WHERE id = $1", badge_id)
    assert codes(await home.run(nominated(values=quick))) == ["badge_retired"]


async def test_rarity_in_a_team(home: House) -> None:
    await manage(home, CLEO, BEN, DAI)
    await create(home, replace(UNREVIEWED, rarity=Rarity(1, reach=Reach.TEAM)), "quick")
    quick = {"badge": "quick"}
    await nominate(home, BEN, values=quick)
    assert codes(await home.run(nominated(DAI, values=quick))) == ["badge_rare_team"]
    await nominate(home, EMMA, values=quick)


async def test_without_review_it_is_an_award_at_once(home: House) -> None:
    await create(home, UNREVIEWED, "quick")
    reply = await home.run(nominated(values={"badge": "quick"}))
    receipt = reply.message
    assert isinstance(receipt, NominationReceipt)
    assert receipt.nomination.state == "approved"
    assert await held(home) == [("ben", "quick", "bronze", "nomination")]
    assert await points(home) == {("ben", "badges"): 1}
    assert await wrong_scores(home) == 0
    [(award_id,)] = await home.rows("SELECT id FROM award")
    said = await messages(home, f"award:{award_id}")
    # Whoever nominated sees it in the answer.
    assert set(said) == {("channel", "card"), ("ben", "received"), ("cleo", "manager")}
    card = said["channel", "card"]
    assert isinstance(card, AwardAnnounced)
    assert (card.award.justification, [one.name for one in card.award.nominators]) == (
        WHY,
        ["Ana Ferreira"],
    )
    assert isinstance(said["ben", "received"], AwardReceived)


async def test_nobody_decides_on_themselves(home: House) -> None:
    await manage(home, ANA, BEN)
    await home.rows("UPDATE person SET is_admin = true WHERE name LIKE 'Dai%'")
    receipt = (await home.run(nominated())).message
    assert isinstance(receipt, NominationReceipt)
    assert [one.name for one in receipt.reviewers] == ["Dai Doe"]


async def test_where_nobody_can_decide_it_is_refused(home: House) -> None:
    await manage(home, None, BEN)
    assert codes(await home.run(nominated())) == ["nomination_unreviewable"]


@pytest.mark.parametrize(
    ("settings", "conversation", "posted"),
    [
        ({}, None, True),
        ({"nominations_public": False}, None, False),
        ({"nomination_posts": Posts.PRIVATE}, None, False),
        ({}, DIRECT, False),
    ],
)
async def test_where_it_is_announced(home: House, settings, conversation, posted) -> None:
    await decide(home, **settings)
    changes = {"conversation": conversation} if conversation else {}
    reply = await home.run(nominated(**changes))
    assert isinstance(reply.message, NominationReceipt)
    assert (reply.message.unposted is None) == posted
    assert bool(await news(home, "nomination_announced")) == posted


async def test_one_channel_for_all(home: House) -> None:
    await home.run(nominated(DAI, CLEO, conversation=ConversationRef("C2")))
    [(c1,)] = await home.rows("SELECT id FROM conversation WHERE external_id = 'C1'")
    await decide(home, nomination_posts=Posts.CENTRAL, nomination_channel=str(c1))
    reply = await home.run(nominated(conversation=DIRECT))
    assert isinstance(reply.message, NominationReceipt)
    assert reply.message.posted_in is not None
    assert reply.message.posted_in.name == "wins"
    assert await news(home, "nomination_announced") == [("C1",)]


async def test_a_badge_can_keep_its_nominations_quiet(home: House) -> None:
    await create(home, replace(MANAGED, name="Quiet", is_public=False), "quiet")
    await nominate(home, values={"badge": "quiet"})
    assert await news(home, "nomination_announced") == []


async def test_named_reviewers_elsewhere_and_those_who_left(home: House) -> None:
    await create(home, replace(MANAGED, review=Review((Level(role="Lead"),))), "led")
    await home.rows("UPDATE person SET role = 'LEAD' WHERE name LIKE ANY(ARRAY['Dai%', 'Emma%'])")
    home.directory.people["emma"] = replace(home.directory.people["emma"], is_active=False)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'emma'")
    receipt = (await home.run(nominated(values={"badge": "led"}))).message
    assert isinstance(receipt, NominationReceipt)
    assert [one.name for one in receipt.reviewers] == ["Dai Doe"]
    assert (await state(home, receipt.nomination.id))[0] == "open"
