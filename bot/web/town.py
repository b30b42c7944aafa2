"""Who lives in the sandbox, what they are called in text, and where they talk."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from domain.people import ConversationFacts, ConversationKind, Line, PersonFacts, PersonRef
from storage.queries.sandbox_directory import (
    SandboxChannel,
    SandboxPerson,
    SandboxValue,
    SandboxWorkspace,
)

# Laurel's own name in conversations and on the page.
LAUREL = "laurel"

_HANDLE = re.compile(r"(?<![\w@./])@(\w[\w.'\u2019-]*)")
_NOT_IN_HANDLES = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Town:
    """The sandbox's workspace at one moment. `handles` names people as `@handle` in text."""

    workspace: SandboxWorkspace
    people: Mapping[str, SandboxPerson]
    channels: Mapping[str, SandboxChannel]
    values: tuple[SandboxValue, ...]
    handles: Mapping[str, str]
    _by_handle: Mapping[str, str]

    @classmethod
    def of(
        cls,
        workspace: SandboxWorkspace,
        people: Iterable[SandboxPerson],
        channels: Iterable[SandboxChannel],
        values: Iterable[SandboxValue],
    ) -> Self:
        """The town that these rows describe."""
        known = {person.external_id: person for person in people}
        by_handle = _unambiguous(known.values())
        handles: dict[str, str] = {}
        for handle, person in by_handle.items():
            handles.setdefault(person, handle)
        places = {channel.external_id: channel for channel in channels}
        return cls(workspace, known, places, tuple(values), handles, by_handle)

    def living(self) -> list[SandboxPerson]:
        """The people somebody can be: no bots, nobody who has left."""
        return [one for one in self.people.values() if one.is_active and not one.is_bot]

    def named(self, handle: str) -> PersonRef | None:
        """The person whom `handle` names exactly and alone."""
        found = self._by_handle.get(_folded(handle))
        return None if found is None else PersonRef(found, self.people[found].name)

    def line(self, text: str) -> Line:
        """`text` with each `@handle` that names exactly one person turned into that person."""
        segments: list[str | PersonRef] = []
        end = 0
        for match in _HANDLE.finditer(text):
            handle = match[1].rstrip(".'\u2019-")
            person = self.named(handle)
            if person is not None:
                segments += [text[end : match.start()], person]
                end = match.start(1) + len(handle)
        segments.append(text[end:])
        return tuple(segment for segment in segments if segment != "")

    def facts(self, external_id: str) -> PersonFacts | None:
        """What the sandbox says of a person; None if there is no such account."""
        person = self.people.get(external_id)
        if person is None:
            return None
        return PersonFacts(
            external_id=person.external_id,
            name=person.name,
            is_bot=person.is_bot,
            is_guest=person.is_guest,
            is_active=person.is_active,
            is_external=person.is_external,
            is_admin=person.is_admin,
            locale=person.locale,
            zone=person.zone,
        )

    def place(self, conversation: str) -> ConversationFacts | None:
        """What the sandbox says of a conversation; None if there is no such conversation."""
        channel = self.channels.get(conversation)
        if channel is not None:
            return ConversationFacts(
                external_id=channel.external_id,
                kind=ConversationKind(channel.kind),
                name=channel.name,
                is_member=channel.is_member,
                is_external=channel.is_external,
            )
        pair = self.pair(conversation)
        if pair is None:
            return None
        is_member = LAUREL in pair
        return ConversationFacts(conversation, ConversationKind.DIRECT, "", is_member=is_member)

    def readers(self, conversation: str) -> tuple[str, ...] | None:
        """Who can read a conversation; None where that is everybody."""
        pair = self.pair(conversation)
        return None if pair is None else tuple(one for one in pair if one != LAUREL)

    def pair(self, conversation: str) -> tuple[str, str] | None:
        """The two who talk in a direct conversation; None if it is not one."""
        one, separator, other = conversation.removeprefix("dm:").partition(":")
        known = one in self.people and (other in self.people or other == LAUREL)
        return (one, other) if known and separator and direct(one, other) == conversation else None


def direct(one: str, other: str = LAUREL) -> str:
    """The id of the conversation between two people, or between one and Laurel."""
    if other == LAUREL:
        return f"dm:{one}:{LAUREL}"
    first, second = sorted((one, other))
    return f"dm:{first}:{second}"


def _unambiguous(people: Iterable[SandboxPerson]) -> dict[str, str]:
    """Every handle that names exactly one person; the shortest of each person comes first."""
    owners: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for handle in _candidates(person):
            owners[handle].add(person.external_id)
    return {handle: next(iter(owner)) for handle, owner in owners.items() if len(owner) == 1}


def _candidates(person: SandboxPerson) -> list[str]:
    words = [_NOT_IN_HANDLES.sub("", word) for word in _folded(person.name).split()]
    words = [word for word in words if word]
    names = [words[0], ".".join(words)] if words else []
    return [*names, _folded(person.external_id)]


def _folded(name: str) -> str:
    """`name` without accents and capitals: "Zoë" and "zoe" are one handle."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()
