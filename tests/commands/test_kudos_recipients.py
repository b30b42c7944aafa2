"""Whom a kudos is for: groups of the platform, cohorts, and mixed lists."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from commands import facts
from domain.messages import KudosReceipt
from domain.people import GroupFacts, GroupRef, NameRef, PersonFacts, PersonRef
from domain.settings import Guests
from storage.session import Database
from tests.support.afterwards import crowd, decide, points
from tests.support.rooms import ANA, BEN, CLEO, House, codes, filled, house, only_problem, typed

WORDS = " great discovery call on Acme"
SALES = GroupRef("S1", "sales")
EVERYBODY = ("ana", "ben", "bot", "gus", "ivo", "xena", "ghost")


@pytest.fixture
def home(database: Database) -> House:
    found = house(database)
    found.directory.groups["S1"] = GroupFacts("S1", "sales", ("ana", "ben", "cleo"))
    return found


async def _cohort(home: House, slug: str, *people: str) -> None:
    [(organization,)] = await home.rows("SELECT id FROM organization")
    new = uuid4()
    await home.rows("INSERT INTO cohort VALUES ($1, $2, $3, now())", new, organization, slug)
    await home.rows(
        "INSERT INTO cohort_member SELECT $1, person_id FROM identity"
        " WHERE external_id = ANY($2::text[])",
        new,
        list(people),
    )


def _names(reply: Any) -> list[str]:
    assert isinstance(reply.message, KudosReceipt), reply
    return [one.external_id for one in reply.message.kudos.recipients]


async def test_a_group_is_everybody_in_it_but_the_giver(home: House) -> None:
    assert _names(await home.run(typed(SALES, WORDS))) == ["ben", "cleo"]
    assert await points(home) == {
        ("ana", "given"): 2,
        ("ben", "received"): 1,
        ("cleo", "received"): 1,
    }


@pytest.mark.parametrize(
    ("guests", "thanked"), [(Guests.NO, ["ben"]), (Guests.RECEIVE, ["ben", "gus"])]
)
async def test_who_cannot_be_thanked_drops_out_of_a_group(
    home: House, guests: Guests, thanked: list[str]
) -> None:
    await home.run(typed(BEN, WORDS))
    await decide(home, guests=guests)
    home.directory.groups["S1"] = GroupFacts("S1", "sales", EVERYBODY)
    assert _names(await home.run(typed(SALES, WORDS))) == thanked


async def test_who_is_named_beside_a_group_is_judged(home: House) -> None:
    home.directory.groups["S1"] = GroupFacts("S1", "sales", EVERYBODY)
    reply = await home.run(typed(SALES, " ", ANA, " ", PersonRef("bot"), WORDS))
    assert codes(reply) == ["recipient_self", "recipient_bot"]
    assert await home.count("kudos") == 0


async def test_a_mixed_list_names_everybody_once_in_its_order(home: House) -> None:
    await home.run(typed(BEN, WORDS))
    home.directory.people["dai"] = PersonFacts("dai", "Dai Nakamura")
    await home.run(typed(PersonRef("dai"), " ", CLEO, WORDS))
    await _cohort(home, "apac", "dai", "ben")
    reply = await home.run(typed(CLEO, ", @APAC and ", SALES, WORDS))
    assert _names(reply) == ["cleo", "ben", "dai"]


@pytest.mark.parametrize(
    ("group", "code", "name"),
    [(SALES, "group_empty", "@sales"), (GroupRef("S9", "none"), "group_not_found", "@none")],
)
async def test_a_group_of_nobody_is_a_problem(
    home: House, group: GroupRef, code: str, name: str
) -> None:
    home.directory.groups["S1"] = GroupFacts("S1", "sales", ("ana", "bot"))
    reply = await home.run(typed(group, WORDS))
    assert codes(reply) == [code]
    assert only_problem(reply).params == {"name": name}


async def test_a_group_is_asked_about_again_after_ten_minutes(home: House) -> None:
    await home.run(typed(SALES, WORDS))
    home.directory.groups["S1"] = GroupFacts("S1", "emea", ("ana", "cleo"))
    assert _names(await home.run(typed(SALES, WORDS))) == ["ben", "cleo"]
    assert home.directory.asked.count("S1") == 1

    await home.rows("UPDATE user_group SET fetched_at = fetched_at - interval '11 minutes'")
    assert _names(await home.run(typed(SALES, WORDS))) == ["cleo"]
    assert home.directory.asked.count("cleo") == 1


async def test_a_group_that_is_gone_is_forgotten(home: House) -> None:
    await home.run(typed(SALES, WORDS))
    await home.rows("UPDATE user_group SET fetched_at = fetched_at - interval '11 minutes'")
    del home.directory.groups["S1"]
    assert codes(await home.run(typed(SALES, WORDS))) == ["group_not_found"]
    assert await home.count("user_group_member") == 0


async def test_a_group_that_is_only_mentioned_is_not_asked_about(home: House) -> None:
    reply = await home.run(typed(BEN, " great call that helped all of ", SALES))
    assert _names(reply) == ["ben"]
    assert await home.rows("SELECT message FROM kudos") == [
        ("great call that helped all of @sales",)
    ]
    assert "S1" not in home.directory.asked


async def test_a_hundred_people_of_a_group_are_taken_and_one_more_is_not(home: House) -> None:
    people = [one.external_id for one in crowd(home, 101)]
    home.directory.groups["S1"] = GroupFacts("S1", "sales", tuple(people[:100]))
    home.directory.groups["S2"] = GroupFacts("S2", "more", tuple(people))
    assert len(_names(await home.run(typed(SALES, WORDS)))) == 100
    reply = await home.run(typed(GroupRef("S2"), WORDS))
    assert codes(reply) == ["recipients_too_many_in_groups"]


async def test_answers_that_came_are_kept_when_one_does_not(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facts, "FETCH_SECONDS", 0.3)
    answer = home.directory.person
    slow = {"cleo"}

    async def ponder(workspace: Any, ref: PersonRef, near: Any) -> PersonFacts | None:
        if ref.external_id in slow:
            await asyncio.sleep(9)
        return await answer(workspace, ref, near)

    monkeypatch.setattr(home.directory, "person", ponder)
    assert codes(await home.run(typed(SALES, WORDS))) == ["platform_unavailable"]
    assert await home.rows("SELECT external_id FROM identity ORDER BY 1") == [("ana",), ("ben",)]
    assert await home.count("user_group") == 0

    slow.clear()
    before = len(home.directory.asked)
    assert _names(await home.run(typed(SALES, WORDS))) == ["ben", "cleo"]
    assert sorted(home.directory.asked[before:]) == ["S1", "cleo"]


async def test_a_failure_of_another_kind_is_not_taken_for_silence(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_question: Any) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(home.directory, "conversation", fail)
    assert codes(await home.run(typed(BEN, WORDS))) == ["unexpected"]
    assert await home.rows("SELECT external_id FROM identity ORDER BY 1") == [("ana",), ("ben",)]


async def test_a_name_is_a_cohort_before_it_is_a_person(home: House) -> None:
    home.directory.people["emea"] = PersonFacts("emea", "Emea Person")
    await home.run(typed(BEN, " ", CLEO, " ", PersonRef("emea"), WORDS))
    await _cohort(home, "emea", "cleo")
    assert _names(await home.run(typed("@emea great discovery call"))) == ["cleo"]
    reply = await home.run(typed("@eme great discovery call"))
    assert codes(reply) == ["recipient_not_found"]
    assert only_problem(reply).params["suggestions"] == ("Emea Person",)


async def test_a_cohort_chosen_in_the_form(home: House) -> None:
    await home.run(typed(BEN, " ", CLEO, WORDS))
    await _cohort(home, "emea", "ana", "ben", "cleo")
    values = {"recipients": (), "message": WORDS.strip(), "cohort": "emea"}
    assert _names(await home.run(filled(values))) == ["ben", "cleo"]
    assert _names(await home.run(filled({**values, "recipients": (CLEO,)}))) == ["cleo", "ben"]
    both = {**values, "recipients": (NameRef("emea"),)}
    assert _names(await home.run(filled(both))) == ["ben", "cleo"]

    reply = await home.run(filled({**values, "cohort": "gone"}))
    assert codes(reply) == ["group_not_found"]
    assert only_problem(reply).field == "cohort"


async def test_a_form_offers_the_cohorts_there_are(home: House) -> None:
    await home.run(typed(BEN, " ", CLEO, WORDS))
    opened = await home.run(typed(BEN))
    assert opened.form is not None
    assert opened.form.choices["cohort"] == ()
    assert opened.form.command.field("recipients").required

    await _cohort(home, "emea", "ana", "ben")
    await _cohort(home, "apac", "cleo")
    opened = await home.run(typed("@emea @apac"))
    assert opened.form is not None
    assert opened.form.choices["cohort"] == (("apac", "@apac (1)"), ("emea", "@emea (2)"))
    assert opened.form.values["cohort"] == "emea"
    assert opened.form.values["recipients"] == (PersonRef("cleo", "Cleo Marchetti"),)
    assert not opened.form.command.field("recipients").required


async def test_a_form_is_filled_with_the_people_of_a_group(home: House) -> None:
    opened = await home.run(typed(SALES))
    assert opened.form is not None
    assert opened.form.values["recipients"] == (
        PersonRef("ben", "Ben Okafor"),
        PersonRef("cleo", "Cleo Marchetti"),
    )
    people = tuple(one.external_id for one in crowd(home, 21))
    home.directory.groups["S2"] = GroupFacts("S2", "more", people)
    assert codes(await home.run(typed(GroupRef("S2")))) == ["message_missing"]


async def test_members_without_an_account_here_drop_out(home: House) -> None:
    await home.run(typed(BEN, " ", CLEO, WORDS))
    await _cohort(home, "emea", "ben", "cleo")
    await home.rows("DELETE FROM identity WHERE external_id = 'cleo'")
    assert _names(await home.run(typed("@emea great discovery call"))) == ["ben"]
