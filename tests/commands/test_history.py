"""`/kudos history`: whose kudos are shown to whom, and a page at a time."""

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from commands.base import Filled, Reply, Turn
from domain.messages import History
from domain.people import GroupRef, NameRef, PersonFacts, PersonRef
from domain.settings import Boards, Settings
from storage.codec import dump_settings
from storage.session import Database
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, filled, house, typed

WORDS = " great discovery call on Acme #teamwork"
EMMA = PersonRef("emma")


@pytest.fixture
def home(database: Database) -> House:
    opened = house(database)
    opened.directory.people["emma"] = PersonFacts("emma", "Emma Kowalski")
    return opened


def asked(actor: PersonRef = ANA, **values: Any) -> Turn:
    return filled(values, command="kudos history", actor=actor, conversation=None)


def history(reply: Reply) -> History:
    assert isinstance(reply.message, History), reply
    return reply.message


def words(found: History) -> list[str]:
    return [entry.kudos.message for entry in found.entries]


async def set_up(home: House, **changes: Any) -> None:
    await home.rows("UPDATE organization SET settings = $1", dump_settings(Settings(**changes)))


async def gave(home: House, giver: PersonRef, *to: PersonRef, text: str, hours: float = 0) -> None:
    """Somebody thanks others, so many hours before NOW."""
    given_at = NOW - timedelta(hours=hours)
    reply = await home.run(typed(*to, f" {text}", actor=giver, now=given_at))
    assert not reply.refused, reply


async def make_private(home: House, text: str) -> None:
    await home.rows("UPDATE kudos SET is_private = true WHERE message = $1", text)


async def test_ones_own_is_both_directions_newest_first(home: House) -> None:
    await gave(home, ANA, BEN, CLEO, text="the first of them all #teamwork", hours=3)
    await gave(home, BEN, ANA, text="thank you for the warm welcome", hours=2)
    await gave(home, BEN, CLEO, text="this has nothing to do with Ana", hours=1)

    reply = await home.run(asked())
    found = history(reply)
    assert (found.person, found.direction, found.page, found.pages, found.total) == (
        None,
        "both",
        1,
        1,
        2,
    )
    assert words(found) == ["thank you for the warm welcome", "the first of them all"]
    first = found.entries[1].kudos
    assert first.giver.name == "Ana Ferreira"
    assert [one.name for one in first.recipients] == ["Ben Okafor", "Cleo Marchetti"]
    assert first.value is not None
    assert (first.value.slug, first.place and first.place.name) == ("teamwork", "wins")
    assert [entry.can_change for entry in found.entries] == [False, True]
    assert not reply.in_place


async def test_one_direction_is_kept_and_an_unknown_one_is_both(home: House) -> None:
    await gave(home, ANA, BEN, text="given by Ana herself")
    await gave(home, BEN, ANA, text="received by Ana herself")
    for direction, expected in (
        ("given", ["given by Ana herself"]),
        ("received", ["received by Ana herself"]),
    ):
        found = history(await home.run(asked(direction=direction)))
        assert (found.direction, words(found), found.total) == (direction, expected, 1)
    assert history(await home.run(asked(direction="sideways"))).direction == "both"


async def test_names_are_those_of_today(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await home.rows("UPDATE person SET name = 'Benedict' WHERE name = 'Ben Okafor'")
    [entry] = history(await home.run(asked())).entries
    assert [one.name for one in entry.kudos.recipients] == ["Benedict"]


async def test_pages_take_each_others_place_and_none_is_beyond_the_last(home: House) -> None:
    for number in range(19):
        await gave(home, ANA, BEN, text=f"thanks for the number {number}", hours=number)
    seen = []
    for page in ("1", "2", "3"):
        reply = await home.run(asked(page=page, direction="given"))
        found = history(reply)
        assert (reply.in_place, found.page, found.pages, found.total) == (True, int(page), 3, 19)
        seen += words(found)
    assert seen == [f"thanks for the number {number}" for number in range(19)]
    for page, shown in (("9", 3), ("99999999999", 1), ("0", 1), ("-1", 1), ("x", 1), ("²", 1)):
        assert history(await home.run(asked(page=page))).page == shown


async def test_nobody_has_an_empty_page_of_no_pages(home: House) -> None:
    found = history(await home.run(asked()))
    assert (found.entries, found.page, found.pages, found.total) == ((), 1, 1, 0)


async def test_somebody_elses_is_shown_without_where_and_cannot_be_changed(home: House) -> None:
    await gave(home, BEN, CLEO, text="great discovery call")
    found = history(await home.run(asked(person=(BEN,), direction="given")))
    assert found.person is not None
    assert (found.person.name, found.person.external_id) == ("Ben Okafor", "ben")
    [entry] = found.entries
    assert (entry.kudos.place, entry.can_change) == (None, False)


async def test_what_the_asker_gave_can_be_changed_nowhere_but_in_their_own(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    [entry] = history(await home.run(asked(person=(BEN,)))).entries
    assert entry.can_change


async def test_naming_oneself_is_asking_for_ones_own(home: House) -> None:
    await gave(home, ANA, BEN, text="between the two of us")
    await make_private(home, "between the two of us")
    await home.rows("UPDATE person SET preferences = '{\"on_boards\": false}'")
    found = history(await home.run(asked(person=(ANA,))))
    assert (found.person, words(found)) == (None, ["between the two of us"])
    assert found.entries[0].kudos.is_private


async def test_private_kudos_show_to_those_concerned_and_nobody_else(home: House) -> None:
    await gave(home, BEN, CLEO, EMMA, text="between the three of us")
    await gave(home, BEN, CLEO, text="for everybody to see", hours=1)
    await make_private(home, "between the three of us")
    both = ["between the three of us", "for everybody to see"]
    for asker, person, expected in (
        (ANA, BEN, ["for everybody to see"]),
        (ANA, CLEO, ["for everybody to see"]),
        (ANA, EMMA, []),
        (EMMA, BEN, both),
        (EMMA, CLEO, both),
        (CLEO, EMMA, ["between the three of us"]),
        (BEN, CLEO, both),
        (BEN, BEN, both),
    ):
        found = history(await home.run(asked(asker, person=(person,))))
        assert (words(found), found.total) == (expected, len(expected)), (asker, person)


async def test_what_is_withdrawn_is_nowhere(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await home.rows("UPDATE kudos SET withdrawn_at = now(), withdrawn_by = 'giver'")
    assert history(await home.run(asked())).total == 0
    assert history(await home.run(asked(BEN))).total == 0


async def test_seconds_that_stand_are_counted(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await gave(home, CLEO, EMMA, text="only so that they are known")
    for name, by_button in (("Cleo Marchetti", True), ("Emma Kowalski", False)):
        await home.rows(
            "INSERT INTO second (kudos_id, person_id, by_button, seconded_at)"
            " SELECT kudos.id, person.id, $2, now() FROM kudos, person"
            " WHERE message = 'great discovery call' AND name = $1",
            name,
            by_button,
        )
    [entry] = history(await home.run(asked())).entries
    assert entry.kudos.seconds == 1


async def test_a_deleted_source_is_not_quoted(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await home.rows(
        "UPDATE kudos SET source_text = 'what Ben wrote', source_url = 'https://x.test'"
    )
    [entry] = history(await home.run(asked())).entries
    assert entry.kudos.source is not None
    assert (entry.kudos.source.text, entry.kudos.source.author) == ("what Ben wrote", "")
    await home.rows("UPDATE kudos SET source_gone_at = now()")
    [entry] = history(await home.run(asked())).entries
    assert entry.kudos.source is None


@pytest.mark.parametrize(("minutes", "age"), [(60, 59), (0, 0)])
async def test_the_time_for_changes_is_the_organisations(
    home: House, minutes: int, age: int
) -> None:
    await gave(home, ANA, BEN, text="great discovery call", hours=age / 60)
    await set_up(home, edit_minutes=minutes)
    for later, can_change in ((0, minutes > 0), (1, False)):
        turn = replace(asked(), now=NOW + timedelta(minutes=later))
        [entry] = history(await home.run(turn)).entries
        assert entry.can_change is can_change


@pytest.mark.parametrize("boards", [Boards.SELF_ONLY, Boards.PSEUDONYMOUS])
async def test_in_works_council_mode_there_is_only_ones_own(home: House, boards: Boards) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await set_up(home, boards=boards)
    assert codes(await home.run(asked(person=(BEN,)))) == ["history_private"]
    assert history(await home.run(asked())).total == 1


async def test_who_does_not_want_to_be_on_boards_is_not_looked_up(home: House) -> None:
    await gave(home, ANA, BEN, text="great discovery call")
    await home.rows(
        "UPDATE person SET preferences = '{\"on_boards\": false}' WHERE name = 'Ben Okafor'"
    )
    reply = await home.run(asked(person=(BEN,)))
    [problem] = getattr(reply.message, "problems", ())
    assert (problem.code, problem.params["name"]) == ("history_private", "Ben Okafor")


async def test_nor_do_they_show_in_the_history_of_others(home: House) -> None:
    await gave(home, ANA, BEN, CLEO, text="great discovery call")
    await gave(home, BEN, ANA, text="thank you for the warm welcome")
    await gave(home, ANA, CLEO, text="the first of them all")
    await home.rows(
        "UPDATE person SET preferences = '{\"on_boards\": false}' WHERE name = 'Ben Okafor'"
    )
    assert words(history(await home.run(asked(EMMA, person=(ANA,))))) == ["the first of them all"]
    # Who was thanked together with them knows of it.
    assert history(await home.run(asked(CLEO, person=(ANA,)))).total == 2
    assert history(await home.run(asked())).total == 3


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ((BEN, CLEO), "history_people"),
        ((GroupRef("S1", "sales"),), "history_people"),
        ((NameRef("cle"),), "recipient_not_found"),
        ((PersonRef("nobody", "Nobody"),), "history_unknown"),
        ((PersonRef("bot"),), "history_app"),
    ],
)
async def test_whoever_has_no_history_is_said_to_have_none(
    home: House, people: tuple[Any, ...], code: str
) -> None:
    await gave(home, ANA, CLEO, text="so that Cleo is known")
    reply = await home.run(asked(person=people))
    [problem] = getattr(reply.message, "problems", ())
    assert (problem.code, problem.field) == (code, "person")
    if code == "recipient_not_found":
        assert problem.params["suggestions"] == ("Cleo Marchetti",)


async def test_those_from_elsewhere_see_their_own_only(home: House) -> None:
    await gave(home, BEN, CLEO, text="great discovery call")
    for stranger in (PersonRef("xena"), PersonRef("gus")):
        assert codes(await home.run(asked(stranger, person=(BEN,)))) == ["history_private"]
        assert history(await home.run(asked(stranger))).total == 0


async def test_somebody_the_platform_does_not_know_is_asked_to_try_again(home: House) -> None:
    turn = Turn(
        command="kudos history",
        workspace=asked().workspace,
        actor=PersonRef("nobody"),
        conversation=None,
        arguments=Filled({}),
        locale="en",
        now=NOW,
        delivery_id=uuid.uuid4().hex,
    )
    assert codes(await home.run(turn)) == ["giver_unknown"]
