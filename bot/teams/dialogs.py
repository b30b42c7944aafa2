"""Forms as Teams dialogs, and back: what a submission says."""

import re
from collections.abc import Mapping
from typing import NamedTuple, assert_never

from bot.cards import (
    ChoiceInput,
    DateInput,
    Form,
    Input,
    PeopleInput,
    TextInput,
    ToggleInput,
)
from bot.rendering import carriable, one_line, people, units, within
from bot.teams.elements import MAX_TITLE, elements
from bot.teams.markup import Element, Mentions, runs
from commands.base import FieldKind, FieldValue, Values
from domain.text import clean

_MAX_LABEL = 200
_MAX_HINT = 500
# Twenty people, and what is wrong with each.
_MAX_ERROR = 3000
_MAX_TEXT = 10_000
_ON = "true"
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_ASKED = tuple(kind for kind in FieldKind if kind is not FieldKind.KEPT)

# Beside what was filled in, a submission carries what the form is, under this key.
_ABOUT = "laurel"


class Submission(NamedTuple):
    """What a submitted dialog says; `state` is what the form carried."""

    command: str
    state: str
    values: Values


def dialog(form: Form) -> Element:
    """`form` as the Adaptive Card of a dialog."""
    mentions = Mentions()
    body = [*_error(form.error), *elements(form.intro, mentions, is_dialog=True)]
    for each in form.inputs:
        body += _field(each)
    about = {
        "command": form.command,
        "state": form.state,
        "fields": {each.name: _kind(each).value for each in form.inputs},
    }
    submit = {
        "type": "Action.Submit",
        "title": _line(form.submit, MAX_TITLE),
        "style": "positive",
        "data": {_ABOUT: about},
    }
    card: Element = {"type": "AdaptiveCard", "version": "1.5", "body": body, "actions": [submit]}
    return card | {"msteams": {"entities": mentions.entities}} if mentions.entities else card


def read_submission(value: object) -> Submission | None:
    """What the `value` of a task/submit invoke says; None if it is none of ours."""
    data = value.get("data") if isinstance(value, Mapping) and "data" in value else value
    about = data.get(_ABOUT) if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping) or not isinstance(about, Mapping):
        return None
    command, state, fields = about.get("command"), about.get("state"), about.get("fields")
    if (
        not isinstance(command, str)
        or not isinstance(state, str)
        or not isinstance(fields, Mapping)
    ):
        return None
    values: dict[str, FieldValue] = {}
    for name, kind in fields.items():
        if isinstance(name, str) and kind in _ASKED:
            values[name] = _entered(data.get(name), FieldKind(kind))
    return Submission(command, state, values)


def _entered(raw: object, kind: FieldKind) -> FieldValue:
    text = raw if isinstance(raw, str) else ""
    match kind:
        case FieldKind.PEOPLE:
            return people(text.split(","))
        case FieldKind.TOGGLE:
            return text == _ON
        case _:
            return clean(text)


def _kind(each: Input) -> FieldKind:
    match each:
        case PeopleInput():
            return FieldKind.PEOPLE
        case TextInput():
            return FieldKind.TEXT
        case ChoiceInput():
            return FieldKind.CHOICE
        case ToggleInput():
            return FieldKind.TOGGLE
        case DateInput():
            return FieldKind.DATE
    assert_never(each)


def _field(each: Input) -> list[Element]:
    element = _input(each)
    if element is None:
        return []
    element["id"] = each.name
    if not isinstance(each, ToggleInput):
        element["label"] = _line(each.label, _MAX_LABEL)
    if each.required and not isinstance(each, ToggleInput):
        # What Teams shows when nothing is filled in, before we are asked.
        element |= {"isRequired": True, "errorMessage": _line(each.hint or each.label, _MAX_LABEL)}
    hint = within(one_line(each.hint).strip(), _MAX_HINT)
    below = [runs(hint, size="Small", isSubtle=True) | {"spacing": "None"}] if hint else []
    return [element, *below, *_error(each.error)]


def _error(error: str) -> list[Element]:
    if not (text := within(carriable(error).strip(), _MAX_ERROR)):
        return []
    return [runs(f"\u26a0\ufe0f {text}", color="Attention", weight="Bolder") | {"spacing": "Small"}]


def _input(each: Input) -> Element | None:
    """The input itself; None if it cannot be shown (a choice without options)."""
    match each:
        case PeopleInput():
            return _people(each)
        case TextInput():
            return _text(each)
        case ChoiceInput():
            return _choice(each)
        case ToggleInput():
            title = _line(each.label, _MAX_LABEL)
            toggle: Element = {"type": "Input.Toggle", "title": title}
            return toggle | {"value": _ON} if each.initial else toggle
        case DateInput():
            date: Element = {"type": "Input.Date"}
            return date | {"value": each.initial} if _DATE.fullmatch(each.initial) else date
    assert_never(each)


def _people(each: PeopleInput) -> Element:
    """A picker that Teams fills from its directory. Who is already chosen stands among the choices,
    since Teams shows nobody's name whom it was not told.
    """
    chosen = [person for person in each.initial if _is_id(person.external_id)]
    names = [_line(person.label or person.external_id, _MAX_LABEL) for person in chosen]
    return {
        "type": "Input.ChoiceSet",
        "isMultiSelect": True,
        "choices": [
            {"title": name, "value": person.external_id}
            for name, person in zip(names, chosen, strict=True)
        ],
        "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users"},
        "value": ",".join(person.external_id for person in chosen),
    }


def _text(each: TextInput) -> Element:
    initial = within(carriable(each.initial), _MAX_TEXT)
    element: Element = {
        "type": "Input.Text",
        "isMultiline": each.multiline,
        # What was typed stays, however long: its author shortens it.
        "maxLength": max(each.max_length, units(initial), 1),
    }
    if initial:
        element["value"] = initial if each.multiline else one_line(initial)
    if placeholder := within(one_line(each.placeholder).strip(), _MAX_HINT):
        element["placeholder"] = placeholder
    return element


def _choice(each: ChoiceInput) -> Element | None:
    # An option whose value Teams does not carry cannot be offered: changed, it would mean another.
    offered = [o for o in each.options if o.value and o.value == carriable(o.value)]
    if not offered:
        return None
    element: Element = {
        "type": "Input.ChoiceSet",
        "style": "compact",
        "choices": [
            {"title": _line(option.label, _MAX_LABEL), "value": option.value} for option in offered
        ],
    }
    if any(option.value == each.initial for option in offered):
        element["value"] = each.initial
    if placeholder := within(one_line(each.placeholder).strip(), _MAX_HINT):
        element["placeholder"] = placeholder
    return element


def _is_id(text: str) -> bool:
    """Whether `text` can stand in the list of those who are chosen, which commas part."""
    return bool(text.strip()) and text == carriable(text) and "," not in text


def _line(text: str, limit: int) -> str:
    return within(one_line(text).strip(), limit) or "\u2026"
