"""What holds for every message and form, whatever is in them."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.badges.links import Links
from bot.cards import Mention, Quote, Text
from bot.texts import languages
from bot.views import VIEWS, card_for, form_errors, form_for
from commands import COMMANDS
from commands.base import FieldKind, FormRequest, FormState
from domain.messages import AwardAnnounced, KudosAnnounced, Message
from domain.people import NameRef, PersonRef
from domain.text import clean, clean_name, isolate
from tests.bot.views.anything import (
    ANYTHING,
    COACHING,
    IDS,
    KUDOS,
    MESSAGES,
    PROBLEMS,
    SOURCES,
)
from tests.bot.views.samples import HARMFUL, assert_sound, spans_of


def test_every_message_has_a_view_and_a_sample():
    assert set(VIEWS) == set(get_args(Message)) == set(MESSAGES)


@pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)
@settings(max_examples=40, deadline=None)
@given(data=st.data(), platform=st.sampled_from(["", "slack", "teams", "sandbox"]))
def test_every_card_is_sound_whatever_is_in_it(kind, data, platform):
    message = data.draw(MESSAGES[kind])
    locale = data.draw(st.sampled_from(languages()) | ANYTHING)
    links = data.draw(st.sampled_from([None, Links(b"key"), Links(b"key", "https://a.example")]))
    card = card_for(message, locale, data.draw(ANYTHING), platform, links)
    assert_sound(card)
    mentioned = [span for span in spans_of(card) if isinstance(span, Mention)]
    wanted = message.kudos.recipients[:20] if kind is KudosAnnounced else ()
    wanted = (message.award.person,) if kind is AwardAnnounced else wanted
    assert [one.person.external_id for one in mentioned] == [
        who.external_id for who in wanted if who.external_id
    ]


@settings(max_examples=40, deadline=None)
@given(KUDOS)
def test_a_name_is_one_strong_span_and_words_are_one_quote(kudos):
    card = card_for(KudosAnnounced(kudos), "en", "UTC")
    lead, quoted = card.nodes[:2]
    assert lead.spans[1] == Text(isolate(clean_name(kudos.giver.name) or "somebody"), strong=True)
    if not clean(kudos.message):
        assert not isinstance(quoted, Quote)
        return
    assert quoted.text == clean(kudos.message) or quoted.text.endswith("…")
    assert len(quoted.text) <= 2000


FILLED = st.fixed_dictionaries(
    {},
    optional={
        "recipients": st.lists(
            st.builds(PersonRef, IDS, ANYTHING) | st.builds(NameRef, ANYTHING), max_size=25
        ).map(tuple),
        "message": ANYTHING,
        "value": ANYTHING,
        "cohort": ANYTHING,
        "private": st.booleans() | ANYTHING,
    },
)


@settings(max_examples=60, deadline=None)
@given(
    FILLED,
    SOURCES,
    st.dictionaries(
        st.sampled_from(["value", "cohort", "other"]),
        st.lists(st.tuples(IDS, ANYTHING), max_size=120).map(tuple),
    ),
    st.lists(PROBLEMS, max_size=5).map(tuple),
    st.none() | COACHING,
)
def test_every_form_is_sound_whatever_is_in_it(values, source, choices, problems, coaching):
    state = FormState("n", None, source)
    request = FormRequest(COMMANDS["kudos"], values, state, choices, problems, coaching)
    form = form_for(request, "en", "sealed")
    inputs = {one.name: one for one in form.inputs}
    asked = {"recipients", "message", "private"} | {name for name in choices if choices[name]}
    assert inputs.keys() == asked - {"other"}
    assert len(inputs["recipients"].initial) <= 20
    assert len(inputs["message"].initial) <= 2000
    for name in inputs.keys() & {"value", "cohort"}:
        assert inputs[name].initial in ("", *(option.value for option in inputs[name].options))
    for said in (form.error, inputs["message"].initial, *(one.error for one in form.inputs)):
        assert not HARMFUL.search(said)
    fields, general = form_errors(problems, "en")
    assert len(fields) + bool(general) <= max(1, len(problems))


@pytest.mark.parametrize("command", [one for one in COMMANDS.values() if one.has_form])
@settings(max_examples=20, deadline=None)
@given(st.data())
def test_no_form_shows_what_is_only_kept_or_fails_over_what_is_filled_in(command, data):
    names = [field.name for field in command.fields]
    values = data.draw(st.dictionaries(st.sampled_from(names), ANYTHING | st.booleans()))
    form = form_for(FormRequest(command, values, FormState("n")), "en", "sealed")
    kept = {field.name for field in command.fields if field.kind is FieldKind.KEPT}
    assert not kept & {one.name for one in form.inputs}
