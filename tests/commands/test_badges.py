"""Badges in the room: shown to all, kept by admins; every edit is a version and in the log."""

import json
import uuid
from dataclasses import replace

import pytest

from commands.seed import seed
from domain.badges import Consensus, Level, Nominators, Rarity, Reach, Tier
from domain.clock import Period
from domain.messages import (
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    Change,
    SettingsSaved,
)
from domain.people import PersonFacts, PersonRef
from storage.queries import badges as queries
from storage.session import Database
from tests.support.admin_desk import desk, log, opened, pressed, submitted
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, house, typed

SLUGS = [
    "deal-closer",
    "knowledge-sharer",
    "customer-champion",
    "innovation-driver",
    "collaboration-leader",
]


@pytest.fixture
def home(database: Database) -> House:
    return desk(database)


async def page(home: House, actor: PersonRef = ANA, **values: str) -> BadgesPage:
    reply = await pressed(home, "laurel badges", actor, **values)
    assert isinstance(reply.message, BadgesPage), reply.message
    assert reply.in_place
    return reply.message


async def stored(home: House) -> dict[str, queries.StoredBadge]:
    """The badges by their slugs, in their order."""
    [(organization_id,)] = await home.rows("SELECT id FROM organization")
    async with home.database.transaction() as tx:
        found = await queries.badges(tx.connection, organization_id)
    return {one.slug: one for one in found}


async def badge_id(home: House, slug: str = "knowledge-sharer") -> str:
    return str((await stored(home))[slug].id)


async def versions(home: House, slug: str) -> list[object]:
    return [
        row[0]
        for row in await home.rows(
            "SELECT number FROM badge_version JOIN badge ON badge.id = badge_id"
            " WHERE slug = $1 ORDER BY 1",
            slug,
        )
    ]


async def met(home: House) -> None:
    """The organisation and everybody in it are known."""
    await home.run(typed(BEN, " and ", CLEO, " a great discovery call on Acme"))


# --- what can be earned ---------------------------------------------------------------------------


async def test_everybody_sees_what_can_be_earned(home: House) -> None:
    reply = await home.run(typed(command="laurel badges", actor=BEN))
    assert isinstance(reply.message, BadgesPage)
    assert [one.slug for one in reply.message.badges] == SLUGS
    assert [one.place for one in reply.message.badges] == [1, 2, 3, 4, 5]
    assert not reply.message.is_admin
    for one in reply.message.badges:
        assert one.definition.criteria
        assert one.definition.description
        assert all(rule.words for rule in one.definition.tiers)
    assert (await page(home)).is_admin


async def test_one_badge_is_shown_with_everything_that_is_public_of_it(home: House) -> None:
    await page(home)
    reply = await pressed(home, "laurel badges", BEN, badge=await badge_id(home))
    assert isinstance(reply.message, BadgeShown)
    assert (reply.message.badge.slug, reply.message.badge.place) == ("knowledge-sharer", 2)
    assert codes(await pressed(home, "laurel badges", badge=str(uuid.uuid4()))) == ["badge_gone"]


async def test_lists_are_paged(home: House) -> None:
    for number in range(3):
        await submitted(
            home, await opened(home, "badge edit"), name=f"B{number}", icon="🎯", tiers="bronze"
        )
    assert [one.slug for one in (await page(home, page="2")).badges] == ["b1", "b2"]
    assert (await page(home, page="9")).page == 2


# --- the form -------------------------------------------------------------------------------------


async def test_a_badge_is_added_behind_the_others(home: House) -> None:
    form = await opened(home, "badge edit")
    assert form.values["review"] == "manager"
    assert form.values["public"] is True
    reply = await submitted(
        home,
        form,
        name="  Deal   Closer 2 ",
        icon=":dart:",
        description="Closes.",
        criteria="Say what.",
        coaching_url="https://example.com/x",
        roles="Account Executive, RevOps",
        nominators="managers",
        review="manager\n2 of people\nrole: Sales Director",
        approvers=(BEN, CLEO),
        fallback=(CLEO,),
        consensus="3 nominators in 30 days from 2 teams",
        rarity="3 per quarter per team",
        cooldown_days="90",
        tiers="gold: the best\nbronze: the first",
        public=False,
    )
    assert isinstance(reply.message, SettingsSaved), reply.message
    one = (await stored(home))["deal-closer-2"].definition
    ben, cleo = [
        str(row[0])
        for row in await home.rows(
            "SELECT person_id FROM identity WHERE external_id IN ('ben', 'cleo')"
            " ORDER BY external_id"
        )
    ]
    assert (one.name, one.icon, one.roles) == (
        "Deal Closer 2",
        "🎯",
        ("Account Executive", "RevOps"),
    )
    assert one.nominators is Nominators.MANAGERS
    assert one.review.levels == (
        Level(manager=True),
        Level(people=(ben, cleo), needed=2),
        Level(role="Sales Director"),
    )
    assert one.review.consensus == Consensus(3, 30, 2)
    assert one.review.fallback == (cleo,)
    assert one.rarity == Rarity(3, Period.QUARTER, Reach.TEAM)
    assert (one.cooldown_days, one.is_public) == (90, False)
    assert [(rule.tier, rule.words) for rule in one.tiers] == [
        (Tier.BRONZE, "the first"),
        (Tier.GOLD, "the best"),
    ]
    assert [each.slug for each in (await page(home)).badges][-1] == "deal-closer-2"
    changes = {row[1]: row[4] for row in await log(home)}
    assert (
        changes["badge.review"]
        == "manager\n2 of people: Ben Okafor, Cleo Marchetti\nrole: Sales Director"
    )
    assert changes["badge.fallback"] == "Cleo Marchetti"
    assert {row[2] for row in await log(home)} == {"Deal Closer 2"}


async def test_an_edit_is_a_new_version_with_each_field_in_the_log(home: House) -> None:
    await page(home)
    before = (await stored(home))["knowledge-sharer"]
    form = await opened(home, "badge edit", badge=str(before.id))
    reply = await submitted(home, form, icon="💡", cooldown_days="7")
    assert reply.message == SettingsSaved(
        "badges",
        (
            Change("badge.icon", "📚", "💡", "Knowledge Sharer"),
            Change("badge.cooldown_days", "30", "7", "Knowledge Sharer"),
        ),
    )
    assert [row[0:2] for row in await log(home)] == [
        ("Ana Ferreira", "badge.icon"),
        ("Ana Ferreira", "badge.cooldown_days"),
    ]
    after = (await stored(home))["knowledge-sharer"]
    assert (after.number, after.id) == (2, before.id)
    assert after.definition == replace(before.definition, icon="💡", cooldown_days=7)
    # What the version before says is what it said.
    [(kept,)] = await home.rows(
        "SELECT definition ->> 'icon' FROM badge_version WHERE id = $1", before.version_id
    )
    assert kept == "📚"
    [(by,)] = await home.rows(
        "SELECT person.name FROM badge_version JOIN person ON person.id = created_by"
    )
    assert by == "Ana Ferreira"


async def test_a_form_sent_as_it_was_changes_nothing(home: House) -> None:
    await page(home)
    for slug in SLUGS:
        form = await opened(home, "badge edit", badge=await badge_id(home, slug))
        assert (await submitted(home, form)).message.changes == ()
        assert await versions(home, slug) == [1]
    assert await log(home) == []


async def test_conditions_as_data_outlive_an_edit_of_their_words(home: House) -> None:
    await page(home)
    form = await opened(home, "badge edit", badge=await badge_id(home))
    lines = str(form.values["tiers"]).split("\n")
    await submitted(home, form, tiers="\n".join([*lines[:2], "gold: other words"]))
    tiers = (await stored(home))["knowledge-sharer"].definition.tiers
    assert [one.tier for one in tiers] == [Tier.BRONZE, Tier.SILVER, Tier.GOLD]
    assert tiers[2].words == "other words"
    assert tiers[2].criterion is not None
    keys = [row[1] for row in await log(home)]
    assert keys == ["badge.tiers", "badge.conditions"]  # that of platinum is gone with it


async def test_everything_that_is_wrong_is_told_at_once(home: House) -> None:
    form = await opened(home, "badge edit")
    reply = await submitted(
        home,
        form,
        name="Knowledge sharer",
        icon="xx",
        description="x" * 301,
        coaching_url="somewhere",
        nominators="nobody",
        review="boss\nmanager\n3 of people: Ben Okafor",
        fallback=(PersonRef("bot"),),
        consensus="many",
        rarity="few",
        cooldown_days="-1",
        tiers="iron: x",
    )
    assert codes(reply) == ["person_unfit"]
    reply = await submitted(
        home,
        form,
        name="Knowledge sharer",
        icon="xx",
        description="x" * 301,
        coaching_url="somewhere",
        nominators="nobody",
        review="boss\nmanager",
        approvers=(BEN,),
        consensus="many",
        rarity="few",
        cooldown_days="-1",
        tiers="iron: x",
    )
    assert {(one.code, one.field) for one in reply.message.problems} == {
        ("badge_exists", "name"),
        ("emoji_wrong", "icon"),
        ("text_too_long", "description"),
        ("link_wrong", "coaching_url"),
        ("badge_unreachable", "nominators"),
        ("review_line_wrong", "review"),
        ("review_people_unused", "approvers"),
        ("consensus_wrong", "consensus"),
        ("rarity_wrong", "rarity"),
        ("number_wrong", "cooldown_days"),
        ("tier_line_wrong", "tiers"),
    }
    assert await home.count("badge") == 5


async def test_reviewers_are_named_by_name_or_by_account(home: House) -> None:
    await met(home)
    home.directory.people["ben2"] = PersonFacts("ben2", "Ben Okafor")
    await home.run(typed(PersonRef("ben2"), " a great discovery call on Acme"))
    form = await opened(home, "badge edit", badge=await badge_id(home))
    reply = await submitted(home, form, review="people: ben okafor, Jon")
    assert [(one.code, one.params["name"]) for one in reply.message.problems] == [
        ("reviewer_ambiguous", "ben okafor"),
        ("reviewer_unknown", "Jon"),
    ]
    assert reply.message.problems[0].params["suggestions"] == ("testing:ben", "testing:ben2")
    assert not (await submitted(home, form, review="people: testing:ben2, cleo marchetti")).refused
    form = await opened(home, "badge edit", badge=await badge_id(home))
    assert (form.values["review"], form.values["approvers"]) == (
        "people",
        (PersonRef("ben2", "Ben Okafor"), PersonRef("cleo", "Cleo Marchetti")),
    )
    assert [row[4] for row in await log(home)] == ["people: testing:ben2, Cleo Marchetti"]


async def test_who_left_stays_in_a_review_until_it_is_changed(home: House) -> None:
    await met(home)
    form = await opened(home, "badge edit", badge=await badge_id(home))
    await submitted(home, form, review="people", approvers=(BEN, CLEO), fallback=(CLEO,))
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'cleo'")
    form = await opened(home, "badge edit", badge=await badge_id(home))
    assert form.values["review"] == "people: Ben Okafor, Cleo Marchetti"
    assert (form.values["approvers"], form.values["fallback"]) == ((), ())
    assert (await submitted(home, form)).message.changes == ()
    reply = await submitted(home, form, icon="💡")
    assert [change.key for change in reply.message.changes] == ["badge.icon"]
    form = await opened(home, "badge edit", badge=await badge_id(home, "deal-closer"))
    assert codes(await submitted(home, form, review="people: Cleo Marchetti")) == [
        "reviewer_unknown"
    ]


async def test_two_admins_do_not_undo_each_others_work(home: House) -> None:
    await page(home)
    which = await badge_id(home)
    first, second = [await opened(home, "badge edit", badge=which) for _ in range(2)]
    await submitted(home, first, icon="💡", cooldown_days="7")
    reply = await submitted(home, second, cooldown_days="9", rarity="1 per year")
    assert reply.form is not None
    assert [(one.code, one.field) for one in reply.form.problems] == [
        ("changed_meanwhile", "cooldown_days")
    ]
    await submitted(home, reply.form)
    one = (await stored(home))["knowledge-sharer"]
    assert (one.number, one.definition.icon, one.definition.cooldown_days) == (3, "💡", 9)
    assert one.definition.rarity == Rarity(1, Period.YEAR)


# --- archive, move, start -------------------------------------------------------------------------


async def test_an_archived_badge_is_seen_by_admins_alone_and_can_be_restored(home: House) -> None:
    await page(home)
    which = await badge_id(home, "deal-closer")
    reply = await pressed(home, "badge archive", badge=which)
    assert isinstance(reply.message, BadgeShown)
    assert reply.message.badge.is_archived
    assert [one.slug for one in (await page(home, BEN)).badges] == SLUGS[1:]
    assert [one.slug for one in (await page(home)).badges] == [*SLUGS[1:], SLUGS[0]]
    form = await opened(home, "badge edit")
    assert codes(await submitted(home, form, name="deal closer", icon="🎯", tiers="bronze")) == [
        "badge_archived"
    ]
    await pressed(home, "badge archive", badge=which)
    assert [one.slug for one in (await page(home, BEN)).badges] == [*SLUGS[1:], SLUGS[0]]
    assert [row[1:] for row in await log(home)] == [
        ("badge.archived", "Deal Closer", "off", "on"),
        ("badge.archived", "Deal Closer", "on", "off"),
    ]


async def test_a_badge_is_moved_up(home: House) -> None:
    await page(home)
    which = await badge_id(home, "customer-champion")
    for _ in range(3):
        reply = await pressed(home, "badge move", badge=which)
    assert reply.message.badge.place == 1
    assert [one.slug for one in (await page(home)).badges][:3] == [SLUGS[2], SLUGS[0], SLUGS[1]]
    assert [row[1:] for row in await log(home)] == [
        ("badge.position", "Customer Champion", "3", "2"),
        ("badge.position", "Customer Champion", "2", "1"),
    ]


async def test_an_organisation_without_badges_can_start_with_the_usual_ones(home: House) -> None:
    await page(home)
    await home.rows("DELETE FROM badge_version")
    await home.rows("DELETE FROM badge")
    assert (await page(home)).badges == ()
    for _ in range(2):
        reply = await pressed(home, "badge start")
    assert [one.slug for one in reply.message.badges] == SLUGS
    assert await home.count("badge_version") == 5
    assert [row[1] for row in await log(home)] == ["badges"]


@pytest.mark.parametrize(
    "command",
    ["badge edit", "badge archive", "badge move", "badge start", "badge export", "badge import"],
)
async def test_only_admins_keep_badges(home: House, command: str) -> None:
    await met(home)
    reply = await pressed(home, command, BEN, badge=await badge_id(home), document="slug: x")
    assert codes(reply) == ["admins_only"]
    assert await home.count("badge_version") == 5


# --- export and import ----------------------------------------------------------------------------


async def exported(home: House, **values: str) -> BadgesExported:
    message = (await pressed(home, "badge export", **values)).message
    assert isinstance(message, BadgesExported)
    return message


async def imported(home: House, document: str, *, trial: bool = False) -> BadgesImported:
    reply = await submitted(home, "badge import", document=document, trial=trial)
    assert isinstance(reply.message, BadgesImported), reply.message
    return reply.message


async def test_what_is_exported_is_what_is_there(home: House) -> None:
    await page(home)
    message = await exported(home)
    assert (message.page, message.pages, len(message.documents)) == (1, 2, 3)
    documents = [*message.documents, *(await exported(home, page="2")).documents]
    assert [name for name, _ in documents] == [
        one.definition.name for one in (await stored(home)).values()
    ]
    for _, document in documents:
        told = await imported(home, document)
        assert [one.did for one in told.badges] == ["same"]
    assert await home.count("badge_version") == 5
    assert await log(home) == []


async def test_a_trial_tells_what_would_change_and_writes_nothing(home: House) -> None:
    await page(home)
    [(_, document)] = (await exported(home, badge=await badge_id(home))).documents
    changed = document.replace("📚", "💡") + "\nrarity: 3 per quarter"
    told = await imported(home, changed, trial=True)
    assert told.is_trial
    assert [(one.name, one.did, one.keys) for one in told.badges] == [
        ("Knowledge Sharer", "changed", ("badge.icon", "badge.rarity"))
    ]
    assert await versions(home, "knowledge-sharer") == [1]
    # What its button carries does the same.
    form = await opened(home, "badge import", document=told.document)
    assert form.values["trial"] is False
    assert (await submitted(home, form)).message == replace(told, is_trial=False, document="")
    one = (await stored(home))["knowledge-sharer"]
    assert (one.number, one.definition.icon) == (2, "💡")
    assert [row[1] for row in await log(home)] == ["badge.icon", "badge.rarity"]


async def test_a_programme_is_imported_whole_in_its_order(home: House) -> None:
    await met(home)
    document = """
badges:
  - slug: innovation-driver
    name: Innovation Driver
    icon: bulb
    archived: yes
  - name: Mentor
    icon: 🧭
    review:
      levels:
        - manager
        - {people: [Ben Okafor, "testing:cleo"], needed: 2}
      fallback: [Cleo Marchetti]
    tiers:
      - tier: bronze
        criterion: {kind: count, event: kudos.received, at_least: 3, window: month}
"""
    told = await imported(home, document)
    assert [(one.name, one.did) for one in told.badges] == [
        ("Innovation Driver", "changed"),
        ("Mentor", "added"),
    ]
    found = await stored(home)
    assert list(found) == ["mentor", *SLUGS[:3], SLUGS[4], "innovation-driver"]
    assert found["innovation-driver"].is_archived
    mentor = found["mentor"].definition
    assert mentor.review.levels[1].needed == 2
    assert len(mentor.review.levels[1].people) == 2
    assert mentor.tiers[0].criterion is not None
    again = await imported(home, document)
    assert [one.did for one in again.badges] == ["same", "same"]
    assert len(await versions(home, "mentor")) == 1


async def test_everything_wrong_with_a_document_is_told_with_its_place(home: House) -> None:
    await page(home)
    document = """
badges:
  - slug: deal-closer
    name: Knowledge Sharer
    icon: nothing
    colour: red
    cooldown_days: soon
    review: {levels: [boss, {people: [Jon]}]}
    tiers:
      - tier: iron
      - {tier: gold, criterion: {kind: guess, window: often}}
  - {slug: deal-closer, name: X, icon: 🎯}
"""
    reply = await submitted(home, "badge import", document=document, trial=True)
    found = {(one.code, one.params.get("at")) for one in reply.message.problems}
    assert found == {
        ("file_key_unknown", "deal-closer"),
        ("file_number_wanted", "deal-closer: cooldown_days"),
        ("review_line_wrong", "deal-closer: review.levels.1"),
        ("file_option_wanted", "deal-closer: tiers.1.tier"),
        ("file_option_wanted", "deal-closer: tiers.2.criterion.kind"),
        ("window_wrong", "deal-closer: tiers.2.criterion.window"),
        ("file_badge_twice", None),
        ("reviewer_unknown", "deal-closer: review"),
        ("emoji_wrong", "deal-closer: icon"),
        ("badge_exists", "deal-closer: name"),
    }
    assert all(one.field == "document" for one in reply.message.problems)


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("", "file_no_badges"),
        ("just words", "file_no_badges"),
        ("a: [", "file_unreadable"),
        ("badges: [*x]", "file_alias"),
        ("a: &a [x]\nb: *a", "file_alias"),
        ("[" * 200 + "]" * 200, "file_too_deep"),
        ("name: a\nname: b", "file_key_twice"),
        ("!!python/object/apply:os.system [ls]", "file_mapping_wanted"),
        ("? [a]\n: b", "file_unreadable"),
        ("\x00", "file_unreadable"),
    ],
)
async def test_documents_that_cannot_be_read(home: House, document: str, code: str) -> None:
    await page(home)
    assert code in codes(await submitted(home, "badge import", document=document))
    assert await home.count("badge_version") == 5


async def test_the_sandbox_starts_with_badges(database: Database) -> None:
    home = house(database)
    await seed(database, NOW)
    assert list(await stored(home)) == SLUGS
    rows = await home.rows("SELECT definition::text, created_by FROM badge_version")
    assert all(json.loads(text)["tiers"] and by is None for text, by in rows)
