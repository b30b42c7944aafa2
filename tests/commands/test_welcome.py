"""The hello where Laurel was just added."""

from commands.welcome import added
from domain.people import ConversationRef
from storage.session import Database
from tests.support.rooms import CHANNEL, NOW, WORKSPACE, house


async def test_it_is_said_once_however_often_the_platform_tells(database: Database) -> None:
    home = house(database)
    for _ in range(3):
        await home.run(added(WORKSPACE, CHANNEL, NOW))
    assert await home.rows(
        "SELECT message ->> 'kind', destination ->> 'conversation' FROM delivery"
    ) == [("welcome", "C1")]


async def test_it_is_not_said_where_others_would_read_it_or_nobody_can(database: Database) -> None:
    home = house(database)
    for place in ("C2", "C3"):
        await home.run(added(WORKSPACE, ConversationRef(place), NOW))
    assert await home.count("delivery") == 0
