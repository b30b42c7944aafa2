"""Messages and destinations in the rows that keep them."""

import dataclasses
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.deliveries import Destination, DestinationKind
from domain.messages import Message
from domain.preferences import Preferences
from domain.settings import Settings
from storage.codec import (
    UnreadableMessage,
    dump_destination,
    dump_message,
    dump_preferences,
    dump_settings,
    load_destination,
    load_message,
    load_preferences,
    load_settings,
)
from storage.session import Database

KINDS = get_args(Message)

# What `domain.text.clean` lets through: anything but NUL and lone surrogates.
SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    int: st.integers(),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    UUID: st.uuids(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    date: st.dates(),
    time: st.times(),
    NoneType: st.none(),
}


@cache
def anything(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a type as messages have them: plain ones, tuples, mappings, dataclasses."""
    if kind in SIMPLE:
        return SIMPLE[kind]
    if dataclasses.is_dataclass(kind):
        return built(kind, deep=2)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return st.sampled_from(inner or list(kind))
    if origin in (Union, UnionType):
        return st.one_of(*map(anything, inner))
    if origin is tuple:
        many = inner[1:] == (...,)
        return few(anything(inner[0])) if many else st.tuples(*map(anything, inner))
    assert issubclass(origin, Mapping), f"what is {kind}?"
    return st.dictionaries(anything(inner[0]), anything(inner[1]), max_size=3)


def built(kind: Any, deep: int) -> st.SearchStrategy[Any]:
    """A dataclass; where it has parts of its own kind, as a condition has, only so deep: without
    an end to it, most of what is drawn is too large to be looked at.
    """
    parts = few(built(kind, deep - 1)) if deep else st.just(())
    fields = {
        name: parts if hint == tuple[kind, ...] else anything(hint)
        for name, hint in get_type_hints(kind).items()
    }
    return st.builds(kind, **fields)


def few(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Up to three of these."""
    return st.lists(items, max_size=3).map(tuple)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=30)
def test_a_message_is_read_as_it_was_written(kind: type[Message], data: st.DataObject) -> None:
    message = data.draw(anything(kind))
    found = load_message(dump_message(message))
    assert found == message
    assert type(found) is kind


@given(anything(Message))
@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # nothing is written
)
async def test_a_message_survives_the_database(database: Database, message: Message) -> None:
    async with database.transaction() as tx:
        kept = await tx.raw.fetchval("SELECT ($1::jsonb)::text", dump_message(message))
    assert load_message(kept) == message


def test_every_kind_of_message_has_a_name_of_its_own() -> None:
    names = {kind.__dataclass_fields__["kind"].default for kind in KINDS}
    assert len(names) == len(KINDS)


@pytest.mark.parametrize("bad", ["null", "{}", '{"kind": "unheard of"}', '{"kind": "round_up"}'])
def test_what_is_no_message_is_not_read(bad: str) -> None:
    with pytest.raises(UnreadableMessage):
        load_message(bad)


@given(anything(Destination))
def test_a_destination_is_read_as_it_was_written(destination: Destination) -> None:
    assert load_destination(dump_destination(destination)) == destination


def test_a_destination_says_only_what_is_not_understood() -> None:
    place = Destination(DestinationKind.CONVERSATION, conversation="C1")
    assert json.loads(dump_destination(place)) == {"kind": "conversation", "conversation": "C1"}


@given(anything(Settings))
def test_settings_are_read_as_they_were_written(chosen: Settings) -> None:
    assert load_settings(dump_settings(chosen)) == chosen


@given(anything(Preferences))
def test_preferences_are_read_as_they_were_written(chosen: Preferences) -> None:
    assert load_preferences(dump_preferences(chosen)) == chosen


def test_only_what_was_set_is_kept() -> None:
    assert dump_settings(Settings()) == dump_preferences(Preferences()) == "{}"
    assert dump_settings(Settings(edit_minutes=5)) == '{"edit_minutes":5}'
