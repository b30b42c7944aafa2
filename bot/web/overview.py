"""What the page shows around the conversation: people, places, values, commands, the time."""

from collections.abc import Sequence
from typing import Any

from bot.texts import texts_for
from bot.web.clock import SandboxClock
from bot.web.inbound import Visit
from bot.web.town import LAUREL, Town, direct
from commands import for_people
from commands.emoji import character
from storage.queries.sandbox_directory import SandboxPerson

Tree = dict[str, Any]
Marks = tuple[dict[str, int], dict[str, int], Sequence[str]]


def of(visit: Visit, marks: Marks) -> Tree:
    """Everything but the conversation itself, as one person sees it."""
    town, me = visit.town, visit.me.external_id
    unread, read, direct_ids = marks
    places: list[Tree] = [
        {"id": one.external_id, "name": one.name.lstrip("#"), "kind": one.kind}
        for one in town.channels.values()
    ]
    partners = dict.fromkeys([LAUREL])
    for conversation in direct_ids:
        pair = town.pair(conversation)
        if pair and me in pair:
            partners[pair[1] if pair[0] == me else pair[0]] = None
    places += [{"id": direct(me, one), "kind": "direct", "with": one} for one in partners]
    for place in places:
        place["unread"] = unread.get(place["id"], 0)
        place["read"] = read.get(place["id"], 0)
    return {
        "workspace": town.workspace.name,
        "me": me,
        "people": [_person(one, town) for one in town.people.values()],
        "places": places,
        "values": [
            {"slug": one.slug, "name": one.name, "emoji": one.emoji, "hint": one.description}
            for one in town.values
        ],
        "commands": commands(visit.locale),
        "reaction": reaction_of(town),
    }


def commands(locale: str) -> list[Tree]:
    """The commands that people can type: how, and a line about each."""
    texts = texts_for(locale)
    found = []
    for name in for_people():
        key = f"command-{name.replace(' ', '-')}"
        found.append(
            {
                "name": name,
                "usage": texts.text(f"{key}-usage", command=f"/{name}"),
                "summary": texts.text(f"{key}-summary"),
            }
        )
    return found


def reaction_of(town: Town) -> Tree:
    """The emoji that counts, as a character and by its short name."""
    name = town.workspace.settings.reaction_emoji
    return {"name": name, "emoji": character(name) or f":{name}:"}


def of_clock(clock: SandboxClock, town: Town) -> Tree:
    """What time it is, in the organisation's zone, and by how much it was moved."""
    return {
        "now": clock.now().isoformat(),
        "zone": town.workspace.zone,
        "ahead": round(clock.ahead.total_seconds()),
    }


def _person(person: SandboxPerson, town: Town) -> Tree:
    return {
        "id": person.external_id,
        "name": person.name,
        "handle": town.handles.get(person.external_id, person.external_id),
        "role": person.role,
        "region": person.region,
        "zone": person.reads_zone or town.workspace.zone,
        "bot": person.is_bot,
        "guest": person.is_guest or person.is_external,
        "active": person.is_active,
    }
