"""What holds for every message and form, whatever is in them."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import Mention, Text
from bot.texts import languages
from bot.views import VIEWS, card_for, form_errors, form_for
from commands import COMMANDS
from commands.base import FormRequest, FormState
from domain.errors import Problem
from domain.messages import (
    FormOffered,
    Help,
    KudosAnnounced,
    KudosFacts,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    Message,
    Place,
    Refused,
    RoundUp,
    Source,
    Unposted,
    ValueName,
    Welcome,
    Who,
)
from domain.people import NameRef, PersonRef
from domain.text import clean, clean_name, isolate
from tests.bot.views.samples import HARMFUL, assert_sound, spans_of
from tests.bot.views.test_problems import SENTENCES

NASTY = (
    "",
    "<!channel> <@U1> & **bold** _x_ `y`",
    "{ $giver } { -laurel } \ue000\ue001\uf8ff",
    "\u202egnp.exe\u202c \u2066x\u2069 دنه",
    "a\x00b\ud800\udfffc\ufeff",
    "[x](javascript:alert(1)) </blockquote>",
    "e" + "\u0301" * 50,
    "👩‍👩‍👧‍👦" * 300,
    "word " * 500,
    "\n" * 50,
    '"\\' * 1000,
)
ANYTHING = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=()), max_size=60)
IDS = st.text("AU0123456789:_-", min_size=1, max_size=100)
MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.just(UTC),
)
PEOPLE = st.builds(Who, ANYTHING, st.none() | IDS)
VALUES = st.builds(ValueName, ANYTHING, ANYTHING, ANYTHING)
PLACES = st.none() | st.builds(Place, ANYTHING, st.none() | IDS)
SOURCES = st.none() | st.builds(Source, ANYTHING, st.none() | ANYTHING, ANYTHING)
KUDOS = st.builds(
    KudosFacts,
    st.uuids(),
    PEOPLE,
    st.lists(PEOPLE, max_size=25).map(tuple),
    ANYTHING,
    MOMENTS,
    st.none() | VALUES,
    PLACES,
    SOURCES,
)


def _like(value):
    """Anything of the same kind as a problem's parameter."""
    if isinstance(value, int):
        return st.integers(0, 10**9)
    return ANYTHING if isinstance(value, str) else st.lists(ANYTHING, max_size=15).map(tuple)


PROBLEMS = st.sampled_from(SENTENCES).flatmap(
    lambda one: st.builds(
        Problem,
        st.just(one[0]),
        st.none() | st.sampled_from(["recipients", "message", "value", "other"]),
        st.fixed_dictionaries({name: _like(value) for name, value in one[1].items()}),
    )
)
FIELDS = st.dictionaries(
    st.sampled_from(["recipients", "message", "value"]),
    ANYTHING | st.lists(IDS, max_size=25).map(tuple),
)
COMMAND_NAMES = st.sampled_from([*COMMANDS, "", "no such thing"])
MESSAGES = {
    KudosAnnounced: st.builds(KudosAnnounced, KUDOS),
    KudosReceived: st.builds(KudosReceived, KUDOS),
    KudosReceipt: st.builds(KudosReceipt, KUDOS, st.none() | st.sampled_from(get_args(Unposted))),
    KudosNotPosted: st.builds(KudosNotPosted, KUDOS, st.sampled_from(get_args(Unposted))),
    RoundUp: st.builds(
        RoundUp,
        MOMENTS,
        MOMENTS,
        ANYTHING,
        *[st.integers(0, 10**9)] * 3,
        st.lists(KUDOS, max_size=12).map(tuple),
        st.lists(st.tuples(VALUES, st.integers(0, 10**9)), max_size=8).map(tuple),
        PLACES,
    ),
    Help: st.builds(
        Help,
        st.lists(COMMAND_NAMES | ANYTHING, max_size=15).map(tuple),
        st.lists(VALUES, max_size=15).map(tuple),
    ),
    Welcome: st.just(Welcome()),
    Refused: st.builds(
        Refused,
        st.lists(PROBLEMS, max_size=25).map(tuple),
        COMMAND_NAMES,
        ANYTHING,
        st.none() | ANYTHING,
        FIELDS,
    ),
    FormOffered: st.builds(
        FormOffered, COMMAND_NAMES, FIELDS, st.lists(PROBLEMS, max_size=25).map(tuple)
    ),
}


def test_every_message_has_a_view_and_a_sample():
    assert set(VIEWS) == set(get_args(Message)) == set(MESSAGES)


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
@settings(max_examples=40, deadline=None)
@given(data=st.data(), platform=st.sampled_from(["", "slack", "teams", "sandbox"]))
def test_every_card_is_sound_whatever_is_in_it(kind, data, platform):
    message = data.draw(MESSAGES[kind])
    locale = data.draw(st.sampled_from(languages()) | ANYTHING)
    card = card_for(message, locale, data.draw(ANYTHING), platform)
    assert_sound(card)
    mentioned = [span for span in spans_of(card) if isinstance(span, Mention)]
    wanted = message.kudos.recipients if kind is KudosAnnounced else ()
    assert [one.person.external_id for one in mentioned] == [
        who.external_id for who in wanted if who.external_id
    ]


@settings(max_examples=40, deadline=None)
@given(KUDOS)
def test_a_name_is_one_strong_span_and_words_are_one_quote(kudos):
    card = card_for(KudosAnnounced(kudos), "en", "UTC")
    lead, quoted, *_ = card.nodes
    assert lead.spans[1] == Text(isolate(clean_name(kudos.giver.name) or "somebody"), strong=True)
    assert quoted.text == clean(kudos.message) or quoted.text.endswith("…")
    assert len(quoted.text) <= 2000


@settings(max_examples=60, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "recipients": st.lists(
                st.builds(PersonRef, IDS, ANYTHING) | st.builds(NameRef, ANYTHING), max_size=25
            ).map(tuple),
            "message": ANYTHING,
            "value": ANYTHING,
        },
    ),
    SOURCES,
    st.dictionaries(
        st.sampled_from(["value", "other"]),
        st.lists(st.tuples(IDS, ANYTHING), max_size=120).map(tuple),
    ),
    st.lists(PROBLEMS, max_size=5).map(tuple),
)
def test_every_form_is_sound_whatever_is_in_it(values, source, choices, problems):
    command = COMMANDS["kudos"]
    request = FormRequest(command, values, FormState("n", None, source), choices, problems)
    form = form_for(request, "en", "sealed")
    people, words, value = form.inputs
    assert [one.name for one in form.inputs] == [field.name for field in command.fields]
    assert len(people.initial) <= 20
    assert len(words.initial) <= 2000
    assert value.initial in ("", *(option.value for option in value.options))
    for said in (form.error, words.initial, *(one.error for one in form.inputs)):
        assert not HARMFUL.search(said)
    fields, general = form_errors(problems, "en")
    assert len(fields) + bool(general) <= max(1, len(problems))
