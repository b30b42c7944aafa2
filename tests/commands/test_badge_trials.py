"""Dry runs in the room: new conditions are tried over history before they are published."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from commands.badges import programme
from commands.badges.fields import MAX_CONDITIONS
from commands.badges.trial import Tried, dry_run
from commands.base import FormRequest, Reply
from domain.badges import Badge, Nominators, Tier, TierRule
from domain.criteria import Criterion
from domain.messages import (
    BadgesImported,
    BadgeTried,
    DryRun,
    SettingsSaved,
    TierTried,
    Who,
)
from domain.people import PersonRef
from domain.settings import Boards
from storage.queries import badges as queries
from storage.session import Database
from tests.support.admin_desk import desk, opened, pressed, submitted
from tests.support.afterwards import decide
from tests.support.awarding import award
from tests.support.nominating import create, id_of, settle_in
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, typed

GUS = PersonRef("gus")
THANKED = Criterion("count", "kudos.received", at_least=2)
HELPER = Badge(
    "Helper", "🧩", nominators=Nominators.NOBODY, tiers=(TierRule(Tier.BRONZE, "", THANKED),)
)
BEN_SINCE = NOW - timedelta(days=3)
CLEO_SINCE = NOW - timedelta(days=1)


@pytest.fixture
async def home(database: Database) -> House:
    """Ben has been thanked three times, Cleo twice; there is no badge yet."""
    home = desk(database)
    await settle_in(home, ANA, BEN, CLEO)
    for giver, person, days in (
        (ANA, BEN, 5),
        (ANA, CLEO, 4),
        (CLEO, BEN, 3),
        (ANA, BEN, 2),
        (BEN, CLEO, 1),
    ):
        words = " your three questions got them talking on day "
        reply = await home.run(
            typed(person, f"{words}{days}", actor=giver, now=NOW - timedelta(days=days))
        )
        assert not reply.refused, reply.message
    return home


async def new_badge(home: House, **values: object) -> tuple[FormRequest, Reply]:
    """The form of a new badge, and what submitting it is answered."""
    form = await opened(home, "badge edit")
    asked = {"name": "Helper", "icon": "🧩", "tiers": "bronze\nsilver", **values}
    return form, await submitted(home, form, **asked)


def run_of(reply: Reply) -> DryRun:
    """The dry run that a form is answered with."""
    assert reply.form is not None, reply.message
    assert reply.form.trial is not None
    return reply.form.trial


async def versions(home: House, slug: str = "helper") -> list[queries.StoredBadge]:
    [(organization_id,)] = await home.rows("SELECT id FROM organization")
    async with home.database.transaction() as tx:
        found = await queries.badges(tx.connection, organization_id)
    return [one for one in found if one.slug == slug]


def bronze(*names: str, at: datetime = BEN_SINCE, held: int = 0) -> TierTried:
    people = tuple(map(Who, names))
    return TierTried(Tier.BRONZE, len(names), held, at if names else None, people)


# --- before publishing ----------------------------------------------------------------------------


async def test_new_conditions_are_tried_first_and_published_then(home: House) -> None:
    _, tried = await new_badge(
        home, conditions="silver: 3 kudos.received\nbronze: 2 kudos.received"
    )
    assert run_of(tried) == DryRun(
        (
            bronze("Ben Okafor", "Cleo Marchetti"),
            TierTried(Tier.SILVER, 1, 0, NOW - timedelta(days=2), (Who("Ben Okafor"),)),
        ),
        is_limited=True,  # thirty days pass between the two
        zone="Europe/Berlin",
    )
    # Nothing is written yet, and everything typed is still there.
    assert await versions(home) == []
    assert tried.form is not None
    assert tried.form.values["name"] == "Helper"
    assert tried.form.values["conditions"] == (
        "bronze: 2 kudos.received ever\nsilver: 3 kudos.received ever"
    )
    published = await submitted(home, tried.form)
    assert isinstance(published.message, SettingsSaved), published
    [one] = await versions(home)
    assert [rule.criterion for rule in one.definition.tiers] == [
        THANKED,
        replace(THANKED, at_least=3),
    ]


async def test_other_conditions_are_tried_anew(home: House) -> None:
    _, tried = await new_badge(home, conditions="bronze: 2 kudos.received")
    assert tried.form is not None
    again = await submitted(home, tried.form, conditions="bronze: 3 kudos.received")
    assert run_of(again).tiers == (bronze("Ben Okafor", at=NOW - timedelta(days=2)),)
    assert await versions(home) == []
    # So are other roles, which others have.
    assert again.form is not None
    other = await submitted(home, again.form, roles="Sales Director")
    assert run_of(other).tiers == (bronze(),)
    assert run_of(other).roles == ("Sales Director",)
    # Whatever else changes is not what was tried.
    assert other.form is not None
    assert (await submitted(home, other.form, name="Helping hand")).form is None
    assert len(await versions(home, "helping-hand")) == 1


async def test_the_way_they_are_written_does_not_matter(home: House) -> None:
    _, tried = await new_badge(home, conditions="bronze: 2 kudos.received")
    assert tried.form is not None
    reply = await submitted(home, tried.form, conditions=" BRONZE:  2 kudos.received  ever")
    assert isinstance(reply.message, SettingsSaved)


async def test_what_asks_nothing_new_is_published_at_once(home: House) -> None:
    tiers = (*HELPER.tiers, TierRule(Tier.GOLD, "", replace(THANKED, at_least=9)))
    badge_id = await create(home, replace(HELPER, tiers=tiers), "helper")
    form = await opened(home, "badge edit", badge=str(badge_id))
    assert form.values["conditions"] == "bronze: 2 kudos.received ever\ngold: 9 kudos.received ever"
    for changed in ({"description": "Helps."}, {"conditions": "bronze: 2 kudos.received"}):
        form = await opened(home, "badge edit", badge=str(badge_id))
        assert isinstance((await submitted(home, form, **changed)).message, SettingsSaved)
    [one] = await versions(home)
    assert [rule.criterion for rule in one.definition.tiers] == [THANKED, None]
    # An archived badge awards nobody.
    await pressed(home, "badge archive", badge=str(badge_id))
    form = await opened(home, "badge edit", badge=str(badge_id))
    reply = await submitted(home, form, conditions="bronze: 1 kudos.received")
    assert isinstance(reply.message, SettingsSaved)


async def test_changed_conditions_tell_whom_they_add(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    await award(home, badge_id, BEN)
    form = await opened(home, "badge edit", badge=str(badge_id))
    tried = await submitted(home, form, conditions="bronze: 1 kudos.received")
    [tier] = run_of(tried).tiers
    assert tier == bronze("Cleo Marchetti", at=NOW - timedelta(days=4), held=1)
    assert not run_of(tried).is_limited  # Ben gets nothing so soon
    assert tried.form is not None
    assert (await submitted(home, tried.form)).form is None


async def test_who_could_not_be_awarded_is_left_out(home: House) -> None:
    await home.rows("UPDATE person SET role = 'account executive' WHERE name = 'Ben Okafor'")
    _, tried = await new_badge(
        home, conditions="bronze: 1 kudos.received", roles="RevOps, Account Executive"
    )
    assert run_of(tried).tiers[0].people == (Who("Ben Okafor"),)
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'ben'")
    await home.rows("UPDATE identity SET is_guest = true WHERE external_id = 'cleo'")
    _, tried = await new_badge(home, conditions="bronze: 1 kudos.received")
    assert run_of(tried).tiers == (bronze(),)
    await home.rows('UPDATE organization SET settings = settings || \'{"guests": "receive"}\'')
    _, tried = await new_badge(home, conditions="bronze: 1 kudos.received")
    assert run_of(tried).tiers[0].people == (Who("Cleo Marchetti"),)


async def test_tiers_that_ask_for_a_lower_one_count_it_as_awarded(home: House) -> None:
    _, tried = await new_badge(
        home,
        conditions=(
            "bronze: 2 kudos.received\n"
            "silver: all (1 badge.awarded badge=helper tier=bronze; 3 kudos.received)"
        ),
    )
    assert run_of(tried).tiers[1].people == (Who("Ben Okafor"),)


async def test_events_that_nobody_knows_of_are_named(home: House) -> None:
    _, tried = await new_badge(home, conditions="bronze: any (1 deal.won; 1 kudos.recieved)")
    run = run_of(tried)
    assert (run.tiers, run.unknown) == ((bronze(),), ("deal.won", "kudos.recieved"))
    assert not run.is_limited


@pytest.mark.parametrize(
    ("rules", "is_limited"),
    [
        ({"rarity": "2 per year"}, False),
        ({"rarity": "1 per year"}, True),
        ({"rarity": "1 per year", "conditions": "bronze: 9 kudos.received"}, False),
        ({"conditions": "bronze: 2 kudos.received\nsilver: 3 kudos.received"}, True),
        (
            {
                "conditions": "bronze: 2 kudos.received\nsilver: 3 kudos.received",
                "cooldown_days": "0",
            },
            False,
        ),
    ],
)
async def test_whether_all_get_it_at_once_is_told(
    home: House, rules: dict[str, str], is_limited: bool
) -> None:
    _, tried = await new_badge(home, **{"conditions": "bronze: 2 kudos.received", **rules})
    assert run_of(tried).is_limited is is_limited


async def test_only_so_much_history_is_read_and_that_is_told(home: House) -> None:
    [(organization_id,)] = await home.rows("SELECT id FROM organization")
    assert isinstance(organization_id, UUID)
    tried = [Tried("helper", HELPER)]
    zone = ZoneInfo("Europe/Berlin")
    runs = {}
    async with home.database.transaction() as tx:
        for newest in (4, 5, None):
            [outcome] = await dry_run(tx, organization_id, zone, tried, newest=newest)
            runs[newest] = outcome.run()
    assert runs[4].counted_from == NOW - timedelta(days=4)
    assert runs[4].tiers[0].first_at == NOW - timedelta(days=2)
    assert runs[5] == runs[None]
    assert runs[None].counted_from is None
    assert runs[None].tiers == (bronze("Ben Okafor", "Cleo Marchetti"),)


# --- how conditions are written -------------------------------------------------------------------


async def test_what_is_wrong_with_conditions_is_told_at_their_field(home: House) -> None:
    _, reply = await new_badge(home, conditions="bronze: 2 kudos.received soon\niron: 1 x")
    assert codes(reply) == ["window_wrong", "tier_line_wrong"]
    _, reply = await new_badge(home, conditions="gold: 2 kudos.received")
    assert codes(reply) == ["condition_without_tier"]
    _, reply = await new_badge(home, conditions="silver: 0 kudos.received")
    [problem] = reply.message.problems
    assert (problem.code, problem.field, problem.params["at"]) == (
        "number_wrong",
        "conditions",
        "silver",
    )


async def test_conditions_that_no_form_can_hold_stay_as_they_are(home: House) -> None:
    long = replace(THANKED, where=tuple((f"{n}" * 190, "x" * 190) for n in range(9)))
    badge_id = await create(
        home, replace(HELPER, tiers=(TierRule(Tier.BRONZE, "", long),)), "helper"
    )
    form = await opened(home, "badge edit", badge=str(badge_id))
    assert len(str(form.values["conditions"])) > MAX_CONDITIONS
    assert "conditions" not in [one.name for one in form.command.fields]
    values = {name: value for name, value in form.values.items() if name != "conditions"}
    reply = await submitted(home, replace(form, values=values), description="Helps.")
    assert isinstance(reply.message, SettingsSaved)
    [one] = await versions(home)
    assert one.definition.tiers[0].criterion == long


# --- imports --------------------------------------------------------------------------------------

DOCUMENT = """
- {name: Helper, icon: 🧩, nominators: nobody,
   tiers: [{tier: bronze, criterion: {kind: count, event: kudos.received, at_least: 2}}]}
- {name: Giver, icon: 🎁, tiers: [bronze]}
"""


async def test_the_trial_of_an_import_tells_who_would_earn_what(home: House) -> None:
    form = await opened(home, "badge import")
    reply = await submitted(home, form, document=DOCUMENT, trial=True)
    assert isinstance(reply.message, BadgesImported), reply.message
    helper, giver = reply.message.badges
    assert helper.run == DryRun((bronze("Ben Okafor", "Cleo Marchetti"),), zone="Europe/Berlin")
    assert giver.run is None
    # What is imported then asks nothing new any more.
    await submitted(home, form, document=DOCUMENT, trial=False)
    reply = await submitted(home, form, document=DOCUMENT, trial=True)
    assert [one.run for one in reply.message.badges] == [None, None]


async def test_so_does_the_trial_in_a_terminal(home: House) -> None:
    told = await programme.bring(
        home.database, None, DOCUMENT, by=None, now=datetime.now(UTC), is_trial=True
    )
    assert told.badges[0].run is not None
    assert told.badges[0].run.tiers == (bronze("Ben Okafor", "Cleo Marchetti"),)
    assert await home.count("badge") == 0


# --- a badge as it is -----------------------------------------------------------------------------


async def test_a_badge_can_be_tried_as_it_is(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    reply = await pressed(home, "badge try", badge=str(badge_id))
    assert isinstance(reply.message, BadgeTried)
    assert reply.in_place
    assert reply.message.run.tiers == (bronze("Ben Okafor", "Cleo Marchetti"),)
    assert [(one.person.name, one.reached_at) for one in reply.message.earners] == [
        ("Ben Okafor", BEN_SINCE),
        ("Cleo Marchetti", CLEO_SINCE),
    ]
    await award(home, badge_id, BEN)
    reply = await pressed(home, "badge try", badge=str(badge_id), page="7")
    assert reply.message.run.tiers == (bronze("Cleo Marchetti", at=CLEO_SINCE, held=1),)
    assert (reply.message.page, reply.message.pages) == (1, 1)
    assert codes(await pressed(home, "badge try", BEN, badge=str(badge_id))) == ["admins_only"]


@pytest.mark.parametrize("boards", ["self_only", "pseudonymous"])
async def test_nobody_is_named_where_boards_name_nobody(home: House, boards: str) -> None:
    await decide(home, boards=Boards(boards))
    badge_id = await create(home, HELPER, "helper")
    reply = await pressed(home, "badge try", badge=str(badge_id))
    [tier] = reply.message.run.tiers
    assert (tier.count, tier.people) == (2, ())
    assert (reply.message.earners, reply.message.pages) == ((), 1)
    _, answer = await new_badge(home, name="Other", conditions="bronze: 2 kudos.received")
    assert [(one.count, one.people) for one in run_of(answer).tiers] == [(2, ())]


async def test_those_who_would_earn_it_are_paged(home: House) -> None:
    badge_id = await create(home, HELPER, "helper")
    ben = await id_of(home, BEN)
    await home.rows(
        "WITH added AS ("
        " INSERT INTO person (id, organization_id, name, created_at)"
        "  SELECT gen_random_uuid(), organization_id, 'P' || n, $2 FROM person,"
        "  generate_series(1, 12) AS n WHERE id = $1 RETURNING id, name"
        "), accounts AS (INSERT INTO identity"
        "  (id, workspace_id, person_id, external_id, name, fetched_at)"
        "  SELECT gen_random_uuid(), workspace_id, added.id, added.name, added.name, $2"
        "  FROM added, identity WHERE identity.person_id = $1"
        ") INSERT INTO kudos_recipient (kudos_id, person_id, position)"
        " SELECT kudos_id, added.id, 9 FROM added, kudos_recipient WHERE person_id = $1",
        ben,
        NOW,
    )
    reply = await pressed(home, "badge try", badge=str(badge_id))
    [tier] = reply.message.run.tiers
    assert (tier.count, len(tier.people)) == (14, 10)
    assert (len(reply.message.earners), reply.message.pages) == (10, 2)
    reply = await pressed(home, "badge try", badge=str(badge_id), page="2")
    assert (len(reply.message.earners), reply.message.page) == (4, 2)
    assert reply.message.earners[-1].person.name == "Cleo Marchetti"
