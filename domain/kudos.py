"""What makes a kudos acceptable."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.errors import Param, Problem

# Slack's form field takes 3,000 characters; a card stays readable up to 2,000.
MAX_MESSAGE = 2000
MAX_RECIPIENTS = 20


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody named as a recipient, as far as they are known."""

    name: str
    is_known: bool = True
    is_giver: bool = False
    is_bot: bool = False
    is_guest: bool = False
    is_active: bool = True
    is_external: bool = False
    # For a name that the platform did not resolve: people who may be meant.
    suggestions: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A kudos about to be given. `value` is what was chosen, known or not."""

    recipients: Sequence[Candidate]
    message: str
    value: str = ""


def problems_of(
    draft: Draft, *, min_message: int, values: Sequence[str], giver_may_give: bool = True
) -> list[Problem]:
    """Everything wrong with `draft`, in the order of the form's fields; empty if it may be given.

    `min_message` is in characters; `values` are the slugs that can be chosen.
    """
    found = [] if giver_may_give else [Problem("giver_guest")]
    found += _recipient_problems(draft.recipients)
    found += _message_problems(draft.message, min_message)
    if draft.value and draft.value not in values:
        params: dict[str, Param] = {"value": draft.value, "values": tuple(values)}
        found.append(Problem("value_unknown", "value", params))
    return found


def _recipient_problems(recipients: Sequence[Candidate]) -> list[Problem]:
    if not recipients:
        return [Problem("recipients_missing", "recipients")]
    found = [problem for one in recipients if (problem := _problem_with(one))]
    if len(recipients) > MAX_RECIPIENTS:
        params = {"limit": MAX_RECIPIENTS, "count": len(recipients)}
        found.append(Problem("recipients_too_many", "recipients", params))
    return found


def _problem_with(one: Candidate) -> Problem | None:
    name = {"name": one.name}
    if one.suggestions is not None:
        params: dict[str, Param] = {"name": one.name, "suggestions": one.suggestions}
        return Problem("recipient_not_found", "recipients", params)
    if not one.is_known:
        return Problem("recipient_unknown", "recipients", name)
    if one.is_giver:
        return Problem("recipient_self", "recipients")
    # The first that applies: a bot that was removed is still, to a person, a bot.
    for applies, code in (
        (one.is_bot, "recipient_bot"),
        (not one.is_active, "recipient_inactive"),
        (one.is_external, "recipient_external"),
        (one.is_guest, "recipient_guest"),
    ):
        if applies:
            return Problem(code, "recipients", name)
    return None


def _message_problems(message: str, minimum: int) -> list[Problem]:
    if not message:
        return [Problem("message_missing", "message")]
    if len(message) < minimum:
        params = {"limit": minimum, "count": len(message)}
        return [Problem("message_too_short", "message", params)]
    if len(message) > MAX_MESSAGE:
        params = {"limit": MAX_MESSAGE, "count": len(message)}
        return [Problem("message_too_long", "message", params)]
    return []
