"""Values, cohorts and admins in the room: kept by admins, each change in the log."""

import uuid
from dataclasses import replace

import pytest

from commands.first_admin import first_admin, make_first_admin
from commands.seed import seed
from domain.messages import Change, CohortsPage, SettingsSaved, ValuesPage
from domain.people import PersonFacts, PersonRef
from storage.session import Database
from tests.support.admin_desk import desk, log, opened, pressed, submitted
from tests.support.rooms import (
    ANA,
    BEN,
    CHANNEL,
    CLEO,
    NOW,
    WORKSPACE,
    House,
    codes,
    house,
    typed,
)


@pytest.fixture
def home(database: Database) -> House:
    return desk(database)


# --- values ---------------------------------------------------------------------------------------


async def values(home: House) -> ValuesPage:
    page = (await pressed(home, "settings values")).message
    assert isinstance(page, ValuesPage)
    return page


async def value_id(home: House, slug: str) -> str:
    [(found,)] = await home.rows("SELECT id FROM value WHERE slug = $1", slug)
    return str(found)


async def slugs(home: House) -> list[object]:
    return [row[0] for row in await home.rows(
        "SELECT slug FROM value WHERE archived_at IS NULL ORDER BY position, slug"
    )]  # fmt: skip


async def test_the_values_are_shown_with_how_often_they_are_named(home: House) -> None:
    for _ in range(2):
        await home.run(typed(BEN, " a great discovery call #teamwork"))
    page = await values(home)
    assert (page.page, page.pages, len(page.values)) == (1, 1, 5)
    assert [(one.name.slug, one.uses) for one in page.values[:2]] == [
        ("teamwork", 2),
        ("customer-first", 0),
    ]
    assert all(one.examples for one in page.values)


async def test_a_value_is_added_in_its_place_and_can_be_named_at_once(home: House) -> None:
    form = await opened(home, "value edit")
    assert form.values["position"] == "6"
    reply = await submitted(
        home,
        form,
        name="Customer  First!",
        emoji=":handshake:",
        examples="You.",
        position="2",
    )
    assert reply.message == SettingsSaved(
        "values",
        (
            Change("value.name", "", "Customer First!", "Customer First!"),
            Change("value.emoji", "", "🤝", "Customer First!"),
            Change("value.examples", "", "You.", "Customer First!"),
        ),
    )
    assert (await slugs(home))[:3] == ["teamwork", "customer-first-2", "customer-first"]
    kudos = await home.run(typed(BEN, " a great discovery call #customer-first-2"))
    assert kudos.message.kudos.value.emoji == "🤝"


async def test_a_value_keeps_its_slug_whatever_it_is_called(home: House) -> None:
    await values(home)
    form = await opened(home, "value edit", value=await value_id(home, "craft"))
    assert (form.values["name"], form.values["position"]) == ("Craft", "5")
    reply = await submitted(home, form, name="Handwerk", position="1", emoji="🛠️")
    assert reply.message.changes == (
        Change("value.name", "Craft", "Handwerk", "Craft"),
        Change("value.emoji", "✨", "🛠️", "Craft"),
        Change("value.position", "5", "1", "Craft"),
    )
    assert (await slugs(home))[0] == "craft"
    assert [row[1:] for row in await log(home)] == [
        ("value.name", "Craft", "Craft", "Handwerk"),
        ("value.emoji", "Craft", "✨", "🛠️"),
        ("value.position", "Craft", "5", "1"),
    ]


async def test_a_value_without_changes_changes_nothing(home: House) -> None:
    await values(home)
    form = await opened(home, "value edit", value=await value_id(home, "craft"))
    assert (await submitted(home, form)).message.changes == ()
    assert await log(home) == []


async def test_an_archived_value_stays_in_history_and_is_offered_no_more(home: House) -> None:
    await home.run(typed(BEN, " a great discovery call #craft"))
    craft = await value_id(home, "craft")
    page = await pressed(home, "value archive", value=craft)
    assert page.in_place
    assert [one.is_archived for one in page.message.values] == [False] * 4 + [True]
    assert page.message.values[-1].uses == 1
    assert codes(await home.run(typed(BEN, " a great discovery call #craft"))) == ["value_unknown"]
    form = await opened(home, "value edit")
    assert codes(await submitted(home, form, name="craft")) == ["value_archived"]
    await pressed(home, "value archive", value=craft)
    assert "craft" in await slugs(home)
    assert [row[1:] for row in await log(home)] == [
        ("value.archived", "Craft", "off", "on"),
        ("value.archived", "Craft", "on", "off"),
    ]


async def test_a_button_clicked_twice_archives_once(home: House) -> None:
    await pressed(home, "settings values")
    craft = await value_id(home, "craft")
    for to, is_archived in (("archived", True), ("in_use", False)):
        for _ in range(2):
            page = (await pressed(home, "value archive", value=craft, to=to)).message
            assert isinstance(page, ValuesPage)
            assert [one.is_archived for one in page.values if one.name.slug == "craft"] == [
                is_archived
            ]
    assert len(await log(home)) == 2


async def test_the_last_value_stays_where_one_is_required(home: House) -> None:
    await submitted(home, await opened(home, "settings recognition"), value_required=True)
    for slug in ("craft", "curiosity", "ownership", "customer-first"):
        assert not (await pressed(home, "value archive", value=await value_id(home, slug))).refused
    last = await pressed(home, "value archive", value=await value_id(home, "teamwork"))
    assert codes(last) == ["value_last"]


async def test_what_a_value_must_be(home: House) -> None:
    form = await opened(home, "value edit")
    reply = await submitted(
        home, form, name="123", emoji="nothing like that", description="x" * 301, position="51"
    )
    assert [(one.code, one.field) for one in reply.message.problems] == [
        ("name_without_letters", "name"),
        ("emoji_wrong", "emoji"),
        ("text_too_long", "description"),
        ("number_wrong", "position"),
    ]
    assert codes(await submitted(home, form, name="TEAMWORK")) == ["value_exists"]
    assert codes(await submitted(home, form, name="x" * 41)) == ["text_too_long"]
    assert await home.count("value") == 5


@pytest.mark.parametrize("command", ["value edit", "value archive"])
@pytest.mark.parametrize("which", ["nonsense", str(uuid.UUID(int=1))])
async def test_a_value_that_is_not_there(home: House, command: str, which: str) -> None:
    assert codes(await pressed(home, command, value=which, name="x")) == ["value_gone"]


async def test_fifty_values_are_enough_and_eight_make_a_page(home: House) -> None:
    await values(home)
    await home.rows(
        "INSERT INTO value (id, organization_id, slug, name, position)"
        " SELECT gen_random_uuid(), organization.id, 'v' || n, 'V' || n, 10 + n"
        " FROM organization, generate_series(1, 45) AS n"
    )
    assert codes(await submitted(home, "value edit", name="One more")) == ["values_full"]
    reply = await pressed(home, "settings values", page="7")
    assert (reply.message.page, reply.message.pages, len(reply.message.values)) == (7, 7, 2)
    # A value put aside is on the last page now, and that is where its admin is taken.
    page = await pressed(home, "value archive", value=await value_id(home, "craft"))
    assert page.message.page == 7
    assert not (await submitted(home, "value edit", name="One more")).refused
    assert codes(await pressed(home, "value archive", value=await value_id(home, "craft"))) == [
        "values_full"
    ]


async def test_two_who_change_one_value(home: House) -> None:
    await values(home)
    craft = await value_id(home, "craft")
    first, second = [await opened(home, "value edit", value=craft) for _ in range(2)]
    await submitted(home, first, name="Handwerk")
    described = "Does it well when nobody is looking."
    both = await submitted(home, second, description="Made well.")
    assert both.message.changes == (
        Change("value.description", described, "Made well.", "Handwerk"),
    )
    again = await submitted(home, first, name="Artisanat", description="Bien fait.")
    assert [one.field for one in again.form.problems] == ["name", "description"]


# --- cohorts --------------------------------------------------------------------------------------


async def cohort_id(home: House, slug: str) -> str:
    [(found,)] = await home.rows("SELECT id FROM cohort WHERE slug = $1", slug)
    return str(found)


async def members(home: House, slug: str) -> list[object]:
    return [row[0] for row in await home.rows(
        "SELECT person.name FROM cohort_member JOIN cohort ON cohort.id = cohort_id"
        " JOIN person ON person.id = person_id WHERE slug = $1 ORDER BY 1", slug
    )]  # fmt: skip


async def test_a_cohort_of_those_named(home: House) -> None:
    form = await opened(home, "cohort edit")
    reply = await submitted(home, form, name="Sales EMEA", members=(BEN, CLEO, BEN))
    assert reply.message == SettingsSaved(
        "cohorts",
        (
            Change("cohort.name", "", "sales-emea", "sales-emea"),
            Change("cohort.members", "", "Ben Okafor, Cleo Marchetti", "sales-emea"),
        ),
    )
    page = (await pressed(home, "settings cohorts")).message
    assert isinstance(page, CohortsPage)
    [one] = page.cohorts
    assert (one.slug, one.count, [who.name for who in one.members]) == (
        "sales-emea",
        2,
        ["Ben Okafor", "Cleo Marchetti"],
    )


async def test_a_cohort_is_changed_and_named_anew(home: House) -> None:
    await submitted(home, "cohort edit", name="emea", members=(BEN, CLEO))
    form = await opened(home, "cohort edit", cohort=await cohort_id(home, "emea"))
    assert form.values["members"] == (
        PersonRef("ben", "Ben Okafor"),
        PersonRef("cleo", "Cleo Marchetti"),
    )
    assert (await submitted(home, form)).message.changes == ()
    reply = await submitted(home, form, name="sales-emea", members=(ANA, CLEO))
    assert reply.message.changes == (
        Change("cohort.name", "emea", "sales-emea", "emea"),
        Change(
            "cohort.members",
            "Ben Okafor, Cleo Marchetti",
            "Ana Ferreira, Cleo Marchetti",
            "sales-emea",
        ),
    )
    assert await members(home, "sales-emea") == ["Ana Ferreira", "Cleo Marchetti"]


async def test_a_cohort_of_everybody_in_a_role_and_region(home: House) -> None:
    await home.run(typed(BEN, " ", CLEO, " a great discovery call", actor=ANA))
    await home.rows("UPDATE person SET role = 'Account Executive', region = 'EMEA'")
    await home.rows("UPDATE person SET region = 'AMER' WHERE name LIKE 'Cleo%'")
    form = await opened(home, "cohort edit")
    reply = await submitted(home, form, name="ae", role="account executive", region="emea")
    assert not reply.refused
    assert await members(home, "ae") == ["Ana Ferreira", "Ben Okafor"]
    # With others named beside them.
    await submitted(
        home, await opened(home, "cohort edit"), name="ae2", members=(CLEO,), region="EMEA"
    )
    assert await members(home, "ae2") == ["Ana Ferreira", "Ben Okafor", "Cleo Marchetti"]
    reply = await submitted(home, "cohort edit", name="x", role="SDR", region="EMEA")
    assert [(one.code, one.field, one.params["suggestions"]) for one in reply.message.problems] == [
        ("nobody_there", "role", ("Account Executive",)),
        ("nobody_there", "region", ("EMEA", "AMER")),
    ]


async def test_a_cohort_has_at_most_a_hundred_people(home: House) -> None:
    await pressed(home, "settings cohorts")
    for number in range(101):
        one = f"p{number}"
        home.directory.people[one] = PersonFacts(one, f"Person {number:03}")
    people = tuple(PersonRef(f"p{number}") for number in range(101))
    assert codes(await submitted(home, "cohort edit", name="x", members=people)) == [
        "people_too_many"
    ]
    assert not (await submitted(home, "cohort edit", name="x", members=people[:100])).refused
    assert len(await members(home, "x")) == 100
    await home.rows("UPDATE person SET region = 'EMEA'")
    assert codes(await submitted(home, "cohort edit", name="y", region="EMEA")) == [
        "cohort_too_large"
    ]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("--", "name_without_letters"),
        ("Everyone", "cohort_reserved"),
        ("@Ben", "cohort_is_person"),
        ("ben okafor", "cohort_is_person"),
        ("EMEA", "cohort_exists"),
    ],
)
async def test_names_that_a_cohort_cannot_have(home: House, name: str, code: str) -> None:
    await submitted(home, "cohort edit", name="emea", members=(BEN,))
    assert codes(await submitted(home, "cohort edit", name=name, members=(BEN,))) == [code]


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (PersonRef("bot"), "person_unfit"),
        (PersonRef("xena"), "person_unfit"),
        (PersonRef("ivo"), "recipient_inactive"),
        (PersonRef("nobody", "nobody"), "recipient_unknown"),
    ],
)
async def test_who_can_be_in_no_cohort(home: House, who: PersonRef, code: str) -> None:
    assert codes(await submitted(home, "cohort edit", name="x", members=(BEN, who))) == [code]
    assert codes(await submitted(home, "cohort edit", name="x", members=())) == ["cohort_empty"]
    assert await home.count("cohort") == 0


async def test_a_deleted_cohort_is_in_the_log_with_those_who_were_in_it(home: House) -> None:
    await submitted(home, "cohort edit", name="emea", members=(BEN, CLEO))
    which = await cohort_id(home, "emea")
    reply = await pressed(home, "cohort delete", cohort=which)
    assert reply.in_place
    assert reply.message == SettingsSaved(
        "cohorts",
        (
            Change("cohort.deleted", "off", "on", "emea"),
            Change("cohort.members", "Ben Okafor, Cleo Marchetti", "", "emea"),
        ),
    )
    assert await home.count("cohort_member") == 0
    for command in ("cohort delete", "cohort edit"):
        assert codes(await pressed(home, command, cohort=which)) == ["cohort_gone"]


async def test_members_who_left_are_neither_shown_nor_lost_unawares(home: House) -> None:
    await submitted(home, "cohort edit", name="emea", members=(BEN, CLEO))
    await home.rows("UPDATE identity SET is_active = false WHERE external_id = 'cleo'")
    form = await opened(home, "cohort edit", cohort=await cohort_id(home, "emea"))
    assert form.values["members"] == (PersonRef("ben", "Ben Okafor"),)
    assert (await submitted(home, form)).message.changes == ()
    assert await members(home, "emea") == ["Ben Okafor", "Cleo Marchetti"]


# --- admins ---------------------------------------------------------------------------------------


async def test_an_admin_makes_others_admins_and_takes_it_back(home: House) -> None:
    form = await opened(home, "settings admins")
    assert form.values == {"admins": ()}
    reply = await submitted(home, form, admins=(CLEO, BEN))
    assert reply.message.changes == (Change("admins", "", "Ben Okafor, Cleo Marchetti"),)
    page = await home.run(typed(command="laurel settings", actor=BEN))
    assert [who.name for who in page.message.admins] == ["Ben Okafor", "Cleo Marchetti"]
    form = await opened(home, "settings admins", BEN)
    reply = await submitted(home, form, BEN, admins=(CLEO,))
    assert reply.message.changes == (
        Change("admins", "Ben Okafor, Cleo Marchetti", "Cleo Marchetti"),
    )
    assert codes(await home.run(typed(command="laurel settings", actor=BEN))) == ["admins_only"]


async def test_nobody_can_lock_everybody_out(home: House) -> None:
    await submitted(home, "settings admins", admins=(BEN,))
    await home.rows("UPDATE identity SET is_admin = false")
    reply = await submitted(home, "settings admins", BEN, admins=())
    assert codes(reply) == ["admins_last"]
    assert (await submitted(home, "settings admins", BEN, admins=(CLEO,))).message.changes
    assert [row[1:] for row in await log(home)] == [
        ("admins", "", "", "Ben Okafor"),
        ("admins", "", "Ben Okafor", "Cleo Marchetti"),
    ]


async def test_while_the_platform_names_an_admin_the_list_may_be_empty(home: House) -> None:
    await submitted(home, "settings admins", admins=(BEN,))
    reply = await submitted(home, "settings admins", admins=())
    assert reply.message.changes == (Change("admins", "Ben Okafor", ""),)


async def test_only_colleagues_can_be_admins(home: House) -> None:
    people = tuple(PersonRef(one) for one in ("gus", "bot", "xena", "ivo", "nobody"))
    reply = await submitted(home, "settings admins", admins=people)
    assert codes(reply) == [*["person_unfit"] * 3, "recipient_inactive", "recipient_unknown"]


async def test_two_who_change_the_list_of_admins(home: House) -> None:
    first, second = [await opened(home, "settings admins") for _ in range(2)]
    await submitted(home, first, admins=(BEN,))
    reply = await submitted(home, second, admins=(CLEO,))
    assert [one.code for one in reply.form.problems] == ["changed_meanwhile"]
    assert reply.form.values["admins"] == (PersonRef("cleo", "Cleo Marchetti"),)
    await submitted(home, reply.form)
    form = await opened(home, "settings admins")
    assert form.values["admins"] == (PersonRef("cleo", "Cleo Marchetti"),)


async def test_whoever_brings_laurel_in_is_the_first_admin_and_the_only_one(
    database: Database,
) -> None:
    home = house(database)
    for one in (PersonRef("gus"), PersonRef("bot"), PersonRef("nobody"), BEN, CLEO):
        await first_admin(home.room.facts, WORKSPACE, one, CHANNEL, NOW)
    page = await home.run(typed(command="laurel settings", actor=BEN))
    assert [who.name for who in page.message.admins] == ["Ben Okafor"]
    assert await log(home) == [("Ben Okafor", "admins", "", "", "Ben Okafor")]
    [(workspace_id,)] = await home.rows("SELECT id FROM workspace")
    async with database.transaction() as tx:
        assert not await make_first_admin(tx, workspace_id, "cleo", NOW)


async def test_where_the_platform_names_admins_nobody_else_becomes_one(home: House) -> None:
    await pressed(home, "laurel settings")
    await first_admin(home.room.facts, WORKSPACE, BEN, CHANNEL, NOW)
    assert await log(home) == []
    people = home.directory.people
    people["ana"] = replace(people["ana"], is_admin=False)


# --- the sandbox ----------------------------------------------------------------------------------


async def test_the_sandbox_has_admins_cohorts_and_values_with_examples(database: Database) -> None:
    home = house(database)
    await seed(database, NOW)
    assert await home.rows("SELECT external_id FROM identity WHERE is_admin ORDER BY 1") == [
        ("mia",),
        ("omar",),
    ]
    assert await home.rows("SELECT count(*) FROM value WHERE examples <> ''") == [(5,)]
    assert (await members(home, "sales-amer")) == [
        "Finn O'Brien",
        "Grace Whitfield",
        "Leo Castillo",
        "Noa Ben-David",
    ]
    emea = await members(home, "sales-emea")
    assert "Ana Ferreira" in emea
    assert not {"Gus Partner", "Ivo Petrov"} & set(emea)
