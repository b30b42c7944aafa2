"""`/laurel home`: a person's own page."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from commands.base import Turn
from domain.clock import Period
from domain.messages import Home
from domain.people import PersonFacts, PersonRef
from domain.settings import Settings
from storage.codec import dump_settings
from storage.session import Database
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, codes, filled, house, typed


@pytest.fixture
def home(database: Database) -> House:
    return house(database)


def asked(actor: PersonRef = ANA, **values: Any) -> Turn:
    return filled(values, command="laurel home", actor=actor, conversation=None)


async def page(home: House, actor: PersonRef = ANA, **values: Any) -> Home:
    reply = await home.run(asked(actor, **values))
    assert isinstance(reply.message, Home), reply
    return reply.message


async def set_up(home: House, **changes: Any) -> None:
    await home.rows("UPDATE organization SET settings = $1", dump_settings(Settings(**changes)))


async def gave(home: House, giver: PersonRef, *to: PersonRef, text: str) -> UUID:
    reply = await home.run(typed(*to, f" {text}", actor=giver))
    assert not reply.refused, reply
    [(found,)] = await home.rows("SELECT id FROM kudos ORDER BY id DESC LIMIT 1")
    assert isinstance(found, UUID)
    return found


async def test_somebody_new_has_a_page_with_nothing_on_it(home: House) -> None:
    found = await page(home)
    assert (found.person.name, found.person.external_id) == ("Ana Ferreira", "ana")
    assert (found.given, found.received, found.seconds) == (0, 0, 0)
    assert (found.history.entries, found.history.page, found.history.pages) == ((), 1, 1)
    assert (found.allowance, found.value_of_the_week, found.is_admin) == (None, None, False)


async def test_it_counts_all_that_one_gave_and_received(home: House) -> None:
    mine = await gave(home, ANA, BEN, CLEO, text="great discovery call")
    again = await gave(home, ANA, BEN, text="and the deck for the renewal")
    for_me = await gave(home, BEN, ANA, text="thank you for the warm welcome")
    gone = await gave(home, BEN, ANA, text="this was meant for somebody else")
    await home.rows("UPDATE kudos SET is_private = true WHERE id = $1", mine)
    await home.rows("UPDATE kudos SET via = 'reaction', message = '' WHERE id = $1", for_me)
    for kudos in (again, for_me, gone):
        await home.run(filled({"kudos": str(kudos)}, command="second", actor=CLEO))
    await home.rows("UPDATE kudos SET withdrawn_at = now() WHERE id = $1", gone)

    found = await page(home)
    assert (found.given, found.received, found.seconds) == (3, 1, 1)
    history = found.history
    assert (history.person, history.direction, history.total) == (None, "both", 3)
    assert [entry.kudos.is_private for entry in history.entries] == [False, False, True]
    assert [entry.can_change for entry in history.entries] == [False, True, True]
    # Cleo sees hers: the private one, and no second of her own.
    theirs = await page(home, CLEO)
    assert (theirs.given, theirs.received, theirs.seconds) == (0, 1, 0)


async def test_a_second_that_was_taken_back_does_not_count(home: House) -> None:
    kudos = await gave(home, ANA, BEN, text="great discovery call")
    for command, count in (("second", 1), ("unsecond", 0)):
        await home.run(filled({"kudos": str(kudos)}, command=command, actor=CLEO))
        assert (await page(home, BEN)).seconds == count


async def test_five_kudos_are_on_a_page_and_the_next_takes_its_place(home: House) -> None:
    for number in range(7):
        await gave(home, ANA, BEN, text=f"thanks for the number {number}")
    first = await home.run(asked())
    second = await home.run(asked(page="2"))
    assert (first.in_place, second.in_place) == (False, True)
    assert isinstance(first.message, Home)
    assert isinstance(second.message, Home)
    pages = [reply.message.history for reply in (first, second)]
    assert [(one.page, one.pages, len(one.entries)) for one in pages] == [(1, 2, 5), (2, 2, 2)]
    assert second.message.given == 7


async def test_it_tells_what_is_left_to_give(home: House) -> None:
    await page(home)
    await set_up(home, allowance=5, allowance_period=Period.WEEK)
    await gave(home, ANA, BEN, CLEO, text="great discovery call")
    allowance = (await page(home)).allowance
    assert allowance is not None
    assert (allowance.left, allowance.limit, allowance.period) == (3, 5, Period.WEEK)


async def test_the_value_of_the_week_changes_on_monday(home: House) -> None:
    await page(home)
    await set_up(home, value_of_the_week=True)
    # Monday, 00:00 in Berlin, after the Wednesday of NOW.
    monday = NOW.replace(day=22, hour=23, minute=0)
    seen = []
    for moment in (NOW, monday - timedelta(seconds=1), monday, monday + timedelta(days=7)):
        message = (await home.run(replace(asked(), now=moment))).message
        assert isinstance(message, Home)
        assert message.value_of_the_week is not None
        seen.append(message.value_of_the_week.slug)
    values = ["teamwork", "customer-first", "ownership", "curiosity", "craft"]
    at = values.index(seen[0])
    assert seen == [values[at], values[at], values[(at + 1) % 5], values[(at + 2) % 5]]


async def test_without_any_values_there_is_none_of_the_week(home: House) -> None:
    await page(home)
    await set_up(home, value_of_the_week=True)
    await home.rows("UPDATE value SET archived_at = now()")
    assert (await page(home)).value_of_the_week is None


async def test_admins_of_the_platform_and_of_laurel_see_that_they_are(home: House) -> None:
    home.directory.people["emma"] = PersonFacts("emma", "Emma Kowalski", is_admin=True)
    assert (await page(home, PersonRef("emma"))).is_admin
    assert not (await page(home)).is_admin
    await home.rows("UPDATE person SET is_admin = true WHERE name = 'Ana Ferreira'")
    assert (await page(home)).is_admin


async def test_somebody_the_platform_does_not_know_is_asked_to_try_again(home: House) -> None:
    assert codes(await home.run(asked(PersonRef("nobody")))) == ["giver_unknown"]
