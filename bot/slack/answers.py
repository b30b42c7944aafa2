"""What the person at the keyboard is told, in the shapes that Slack's acknowledgements take."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.cards import Card
from bot.slack.render import Submission, message_payload, refusal
from bot.views import form_for
from commands.base import Command, FieldKind, FormRequest, FormState
from domain.messages import Refused

Body = dict[str, Any]
Choices = dict[str, tuple[tuple[str, str], ...]]


def private(card: Card) -> Body:
    """A message that only the person who asked sees."""
    return {"response_type": "ephemeral", **message_payload(card)}


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form that came back: what it says, what it carried, and how it looked."""

    command: Command
    submission: Submission
    state: FormState
    view: Mapping[str, Any]


def kept_open(form: Submitted, refused: Refused, locale: str) -> Body:
    """The answer to a refused form: it stays, with what was typed and what is wrong with it."""
    request = FormRequest(
        form.command,
        form.submission.values,
        form.state,
        _choices(form.command, form.view),
        refused.problems,
    )
    return refusal(form_for(request, locale, form.submission.state))


def _choices(command: Command, view: Mapping[str, Any]) -> Choices:
    """The options that the form offers, read back from it: nothing need be asked again."""
    fields = {field.name for field in command.fields if field.kind is FieldKind.CHOICE}
    shown = view.get("blocks")
    choices: Choices = {}
    for block in shown if isinstance(shown, list) else ():
        if not isinstance(block, dict) or block.get("block_id") not in fields:
            continue
        element = block.get("element")
        options = element.get("options") if isinstance(element, dict) else None
        if isinstance(options, list):
            choices[block["block_id"]] = tuple(_option(option) for option in options)
    return choices


def _option(option: Mapping[str, Any]) -> tuple[str, str]:
    return str(option["value"]), str(option["text"]["text"])
