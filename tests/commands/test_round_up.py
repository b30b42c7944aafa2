"""The weekly round-up: what it tells of whom, and where it goes."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.messages import RoundUp
from domain.people import (
    ConversationFacts,
    ConversationKind,
    ConversationRef,
    PersonFacts,
    PersonRef,
)
from domain.settings import Boards, Posts, Settings
from scheduler.schedules import Schedules
from storage.codec import dump_settings, load_message
from storage.session import Database
from tests.support.rooms import ANA, BEN, CLEO, NOW, House, house, typed

# The Monday after NOW, 09:00 in Berlin.
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
WINS, DEALS, KUDOS = ConversationRef("C1"), ConversationRef("C4"), ConversationRef("C5")
DIRECT = ConversationRef("D1", ConversationKind.DIRECT)


@pytest.fixture
async def home(database: Database) -> House:
    opened = house(database)
    for place in (
        ConversationFacts("C4", ConversationKind.CHANNEL, "deals"),
        ConversationFacts("C5", ConversationKind.CHANNEL, "kudos"),
    ):
        opened.directory.places[place.external_id] = place
    opened.directory.people["dai"] = PersonFacts("dai", "Dai Nakamura")
    return opened


async def gave(
    home: House,
    giver: PersonRef,
    *to: PersonRef,
    text: str,
    place: ConversationRef = WINS,
    hours: float = 0,
) -> None:
    """Somebody thanks others, so many hours before NOW."""
    given_at = NOW - timedelta(hours=hours)
    turn = typed(*to, f" {text}", actor=giver, conversation=place, now=given_at)
    reply = await home.run(turn)
    assert not reply.refused, reply


async def set_up(home: House, **changes: Any) -> None:
    await home.rows("UPDATE organization SET settings = $1", dump_settings(Settings(**changes)))


async def central(home: House) -> str:
    """The id of a channel for all, where nothing was given of late."""
    await gave(home, ANA, BEN, text="before there was a week", place=KUDOS, hours=24 * 30)
    [(found,)] = await home.rows("SELECT id::text FROM conversation WHERE external_id = 'C5'")
    return str(found)


async def round_ups(home: House) -> dict[str, RoundUp]:
    """Runs what is due on Monday; the round-ups, by conversation."""
    await Schedules(home.database, home.room, lambda: MONDAY).run_due()
    rows = await home.rows(
        "SELECT destination ->> 'conversation', message::text FROM delivery"
        " WHERE message ->> 'kind' = 'round_up'"
    )
    found = {str(row[0]): load_message(str(row[1])) for row in rows}
    assert len(found) == len(rows)
    return {name: one for name, one in found.items() if isinstance(one, RoundUp)}


def words(message: RoundUp) -> list[str]:
    return [one.message for one in message.highlights]


def figures(message: RoundUp) -> tuple[int, int, int]:
    return message.total, message.givers, message.recipients


async def test_private_and_withdrawn_kudos_are_neither_shown_nor_counted(home: House) -> None:
    await gave(home, ANA, BEN, text="for everybody to see #teamwork")
    await gave(home, CLEO, ANA, text="between the two of us #craft")
    await gave(home, CLEO, BEN, text="this was a mistake #craft")
    await home.rows("UPDATE kudos SET is_private = true WHERE message LIKE 'between%'")
    await home.rows("UPDATE kudos SET withdrawn_at = now() WHERE message LIKE 'this was%'")
    found = (await round_ups(home))["C1"]
    assert figures(found) == (1, 1, 1)
    assert words(found) == ["for everybody to see"]
    assert [(name.slug, count) for name, count in found.values] == [("teamwork", 1)]
    assert found.place is not None
    assert found.place.name == "wins"


async def test_a_channel_with_nothing_else_gets_none(home: House) -> None:
    await gave(home, ANA, BEN, text="between the two of us")
    await gave(home, ANA, BEN, text="for everybody to see", place=DEALS)
    await home.rows("UPDATE kudos SET is_private = true WHERE message LIKE 'between%'")
    assert sorted(await round_ups(home)) == ["C4"]


@pytest.mark.parametrize("hidden", ["Ana Ferreira", "Cleo Marchetti"])
async def test_who_wants_to_be_on_no_board_is_counted_and_not_shown(
    home: House, hidden: str
) -> None:
    await gave(home, ANA, BEN, CLEO, text="great discovery call")
    await gave(home, BEN, PersonRef("dai"), text="so is the renewal deck", hours=1)
    await home.rows(
        "UPDATE person SET preferences = '{\"on_boards\": false}' WHERE name = $1", hidden
    )
    found = (await round_ups(home))["C1"]
    assert figures(found) == (2, 2, 3)
    assert words(found) == ["so is the renewal deck"]


@pytest.mark.parametrize(
    "changes",
    [
        {"boards": Boards.SELF_ONLY},
        {"boards": Boards.PSEUDONYMOUS},
        {"kudos_posts": Posts.PRIVATE},
    ],
)
async def test_where_nobody_is_to_be_told_apart_there_are_figures_only(
    home: House, changes: dict[str, Any]
) -> None:
    await gave(home, ANA, BEN, text="great discovery call #teamwork")
    await set_up(home, **changes)
    found = (await round_ups(home))["C1"]
    assert figures(found) == (1, 1, 1)
    assert found.highlights == ()


async def test_kudos_with_words_come_before_those_without(home: House) -> None:
    for number in range(9):
        await gave(home, ANA, BEN, text=f"thanks for the number {number}", hours=number + 5)
    for number in range(3):
        await gave(home, CLEO, BEN, text=f"by emoji, the number {number}", hours=number)
    await home.rows("UPDATE kudos SET via = 'reaction', message = '' WHERE message LIKE 'by %'")
    found = (await round_ups(home))["C1"]
    assert words(found) == [*(f"thanks for the number {number}" for number in range(9)), ""]
    assert found.total == 12


@pytest.mark.parametrize("posts", [Posts.CHANNEL, Posts.THREAD])
async def test_each_channel_has_its_own(home: House, posts: Posts) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel")
    await gave(home, ANA, BEN, text="a deal in the deals channel", place=DEALS)
    await gave(home, ANA, BEN, text="said in the chat with Laurel", place=DIRECT)
    await set_up(home, round_up_posts=posts)
    found = await round_ups(home)
    assert {name: words(one) for name, one in found.items()} == {
        "C1": ["a win in the wins channel"],
        "C4": ["a deal in the deals channel"],
    }


async def test_one_for_all_tells_of_every_channel(home: House) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel #teamwork", hours=2)
    await gave(home, CLEO, BEN, text="a deal in the deals channel #teamwork", place=DEALS, hours=1)
    await gave(home, ANA, CLEO, text="said in the chat with Laurel", place=DIRECT)
    await set_up(home, round_up_posts=Posts.CENTRAL, round_up_channel=await central(home))
    found = await round_ups(home)
    assert sorted(found) == ["C5"]
    assert found["C5"].place is None
    assert figures(found["C5"]) == (2, 2, 1)
    assert words(found["C5"]) == ["a deal in the deals channel", "a win in the wins channel"]
    assert [(name.slug, count) for name, count in found["C5"].values] == [("teamwork", 2)]


async def test_with_one_channel_for_kudos_all_of_them_count(home: House) -> None:
    channel = await central(home)
    await set_up(
        home,
        kudos_posts=Posts.CENTRAL,
        kudos_channel=channel,
        round_up_posts=Posts.CENTRAL,
        round_up_channel=channel,
    )
    await gave(home, ANA, BEN, text="a win in the wins channel", hours=1)
    await gave(home, ANA, CLEO, text="said in the chat with Laurel", place=DIRECT)
    found = (await round_ups(home))["C5"]
    assert figures(found) == (2, 1, 2)
    assert words(found) == ["said in the chat with Laurel", "a win in the wins channel"]


async def test_a_quiet_week_posts_nothing_for_all_either(home: House) -> None:
    await gave(home, ANA, BEN, text="long ago, in the wins channel", hours=24 * 14)
    await set_up(home, round_up_posts=Posts.CENTRAL, round_up_channel=await central(home))
    assert await round_ups(home) == {}


@pytest.mark.parametrize("channel", ["", "nonsense", "left"])
async def test_without_a_channel_for_all_there_is_none(home: House, channel: str) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel")
    if channel == "left":
        channel = await central(home)
        await home.rows("UPDATE conversation SET is_member = false WHERE external_id = 'C5'")
    await set_up(home, round_up_posts=Posts.CENTRAL, round_up_channel=channel)
    assert await round_ups(home) == {}


async def test_they_can_be_switched_off(home: House) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel")
    await set_up(home, round_up_posts=Posts.PRIVATE)
    assert await round_ups(home) == {}
    assert await home.rows(
        "SELECT count(*) FROM occurrence JOIN schedule ON schedule.id = schedule_id"
        " WHERE command = 'round up'"
    ) == [(1,)]


async def test_it_names_the_value_of_the_week_that_begins(home: House) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel")
    await set_up(home, value_of_the_week=True)
    found = (await round_ups(home))["C1"]
    assert found.value_of_the_week is not None
    slugs = ["teamwork", "customer-first", "ownership", "curiosity", "craft"]
    assert found.value_of_the_week.slug == slugs[(MONDAY.date().toordinal() - 1) // 7 % 5]


async def test_without_such_a_value_it_names_none(home: House) -> None:
    await gave(home, ANA, BEN, text="a win in the wins channel")
    assert (await round_ups(home))["C1"].value_of_the_week is None
