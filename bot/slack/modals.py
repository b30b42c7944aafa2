"""Forms as Slack modals, and back: what a submission says."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, assert_never

from bot.cards import (
    ChoiceInput,
    DateInput,
    Form,
    Input,
    Option,
    PeopleInput,
    Text,
    TextInput,
    ToggleInput,
)
from bot.rendering import carriable, one_line, people, units, within
from bot.slack.blocks import Block, blocks, plain_text, quiet
from bot.slack.markup import Element, is_user_id
from commands.base import FieldValue, Values
from domain.text import clean

_MAX_BLOCKS = 100
_MAX_TITLE = 24
_MAX_LABEL = 150
_MAX_HINT = 300
_MAX_ERROR = 300
_MAX_PLACEHOLDER = 150
_MAX_TEXT = 3000
_MAX_OPTIONS = 100
_MAX_OPTION_TEXT = 75
_MAX_OPTION_VALUE = 150
_MAX_STATE = 3000

# Each input is the only element of a block named like its field.
_ACTION_ID = "value"
_ON = "1"


class Submission(NamedTuple):
    """What a submitted modal says; `state` is what the form carried."""

    command: str
    state: str
    values: Values


def modal(form: Form) -> dict[str, Any]:
    """`form` as a view for views.open, views.update or a `response_action`.

    ValueError if the form's state is longer than Slack carries: it cannot be shortened.
    """
    if len(form.state) > _MAX_STATE:
        raise ValueError(f"the state of a form has {len(form.state)} characters")
    focus = _focus(form)
    above = [*_warning(form.error), *blocks(form.intro)]
    fields = [block for each in form.inputs for block in _field(each, focus=each.name == focus)]
    return {
        "type": "modal",
        "callback_id": form.command,
        "title": plain_text(form.title, _MAX_TITLE),
        "submit": plain_text(form.submit, _MAX_TITLE),
        "close": plain_text(form.cancel, _MAX_TITLE),
        "private_metadata": form.state,
        "blocks": [*above[: _MAX_BLOCKS - len(fields)], *fields],
    }


def refusal(form: Form) -> dict[str, Any]:
    """The answer to a submission that keeps the modal open and shows what is wrong in `form`.

    Errors of fields stand at the fields and everything typed stays; an error of the whole form, or
    one too long to stand at its field, needs the modal to be drawn anew.
    """
    wrong = [each for each in form.inputs if each.error]
    errors = {each.name: plain_text(each.error, _MAX_TEXT)["text"] for each in wrong}
    stand = all(_element(each) and units(errors[each.name]) <= _MAX_ERROR for each in wrong)
    if form.error or not errors or not stand:
        return {"response_action": "update", "view": modal(form)}
    return {"response_action": "errors", "errors": errors}


def read_submission(view: Mapping[str, Any]) -> Submission | None:
    """What the `view` of a view_submission payload says; None if it is none of ours."""
    command, state = view.get("callback_id"), view.get("private_metadata")
    entered = view.get("state")
    fields = entered.get("values") if isinstance(entered, dict) else None
    if not isinstance(command, str) or not isinstance(state, str) or not isinstance(fields, dict):
        return None
    values: dict[str, FieldValue] = {}
    for name, field in fields.items():
        element = field.get(_ACTION_ID) if isinstance(field, dict) else None
        value = _entered(element) if isinstance(element, dict) else None
        if value is not None:
            values[name] = value
    return Submission(command, state, values)


def _entered(element: Mapping[str, Any]) -> FieldValue | None:
    match element:
        case {"type": "multi_users_select"}:
            chosen = element.get("selected_users")
            return people(chosen if isinstance(chosen, list) else ())
        case {"type": "static_select"}:
            option = element.get("selected_option")
            return clean(_string(option.get("value"))) if isinstance(option, dict) else ""
        case {"type": "checkboxes"}:
            return bool(element.get("selected_options"))
        case {"type": "datepicker"}:
            return clean(_string(element.get("selected_date")))
        case {"type": "plain_text_input"}:
            return clean(_string(element.get("value")))
    return None


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _focus(form: Form) -> str | None:
    """The name of the input that waits for the person: the first wrong one, or the first empty."""
    shown = [each for each in form.inputs if _element(each)]
    waiting = [each for each in shown if each.error] or [
        each for each in shown if each.required and not each.initial
    ]
    return waiting[0].name if waiting else None


def _warning(error: str) -> list[Block]:
    if not error.strip():
        return []
    return [{"type": "section", "text": plain_text(f"\u26a0\ufe0f {error}", _MAX_TEXT)}]


def _field(each: Input, *, focus: bool) -> list[Block]:
    element = _element(each)
    if element is None:
        return []
    if focus:
        element["focus_on_load"] = True
    block: Block = {
        "type": "input",
        "block_id": each.name,
        "label": plain_text(each.label, _MAX_LABEL),
        "optional": not each.required,
        "element": element,
    }
    if each.hint.strip() and not _is_beside_the_box(each):
        block["hint"] = plain_text(each.hint, _MAX_HINT)
    error = quiet((Text(f"\u26a0\ufe0f {each.error}"),)) if each.error.strip() else []
    return [block, *error]


def _is_beside_the_box(each: Input) -> bool:
    """Whether a hint is that of a switch, and short enough to stand beside its box."""
    return isinstance(each, ToggleInput) and 0 < units(one_line(each.hint)) <= _MAX_OPTION_TEXT


def _element(each: Input) -> Element | None:
    """The input itself; None if it cannot be shown (a choice without options)."""
    match each:
        case PeopleInput():
            return _people(each)
        case TextInput():
            return _text(each)
        case ChoiceInput():
            return _choice(each)
        case DateInput():
            return _date(each)
        case ToggleInput():
            beside = each.hint if _is_beside_the_box(each) else each.label
            option = {"text": plain_text(beside, _MAX_OPTION_TEXT), "value": _ON}
            element: Element = {"type": "checkboxes", "action_id": _ACTION_ID, "options": [option]}
            return element | {"initial_options": [option]} if each.initial else element
    assert_never(each)


def _people(each: PeopleInput) -> Element:
    element: Element = {"type": "multi_users_select", "action_id": _ACTION_ID}
    known = [person.external_id for person in each.initial if is_user_id(person.external_id)]
    if each.max_items > 0:
        element["max_selected_items"] = each.max_items
        known = known[: each.max_items]
    return element | {"initial_users": known} if known else element


def _text(each: TextInput) -> Element:
    initial = within(carriable(each.initial), _MAX_TEXT)
    # What was typed stays, however long: its author shortens it, and Slack refuses what is over.
    limit = min(_MAX_TEXT, max(each.max_length, units(initial), 1))
    element: Element = {
        "type": "plain_text_input",
        "action_id": _ACTION_ID,
        "multiline": each.multiline,
        "max_length": limit,
    }
    if initial:
        element["initial_value"] = initial if each.multiline else one_line(initial)
    if each.placeholder.strip():
        element["placeholder"] = plain_text(each.placeholder, _MAX_PLACEHOLDER)
    return element


def _date(each: DateInput) -> Element:
    element: Element = {"type": "datepicker", "action_id": _ACTION_ID}
    try:
        day = date.fromisoformat(each.initial)
    except ValueError:
        return element
    return element | {"initial_date": day.isoformat()}


def _choice(each: ChoiceInput) -> Element | None:
    # An option whose value Slack does not take cannot be offered: changed, it would mean another.
    usable = {option.value: option for option in each.options if _is_carried(option.value)}
    chosen = usable.get(each.initial)
    offered = list(usable.values())[:_MAX_OPTIONS]
    if chosen and chosen not in offered:
        offered[-1] = chosen
    if not offered:
        return None
    element: Element = {
        "type": "static_select",
        "action_id": _ACTION_ID,
        "options": [_option(option) for option in offered],
    }
    if chosen:
        element["initial_option"] = _option(chosen)
    if each.placeholder.strip():
        element["placeholder"] = plain_text(each.placeholder, _MAX_PLACEHOLDER)
    return element


def _is_carried(value: str) -> bool:
    return 0 < units(value) <= _MAX_OPTION_VALUE and value == carriable(value)


def _option(option: Option) -> Element:
    return {"text": plain_text(option.label, _MAX_OPTION_TEXT), "value": option.value}
