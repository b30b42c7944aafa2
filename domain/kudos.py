"""What makes a kudos acceptable."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.errors import Param, Problem
from domain.settings import Guests, Settings

# Slack's form field takes 3,000 characters; a card stays readable up to 2,000.
MAX_MESSAGE = 2000
# How many can be named: people, and groups of people.
MAX_RECIPIENTS = 20
# How many people a kudos can be for, with everybody whom the groups bring.
MAX_PEOPLE = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be a recipient, as far as they are known."""

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
class Crowd:
    """A group or cohort named as a recipient. `size` counts those of it who can be thanked; None
    if there is no such group. `field` is the form's field that names it.
    """

    name: str
    size: int | None
    field: str = "recipients"


@dataclass(frozen=True, slots=True)
class Draft:
    """A kudos about to be given. `value` is what was chosen, known or not.

    `people` is how many it is for altogether, each counted once.
    """

    recipients: Sequence[Candidate]
    message: str
    value: str = ""
    crowds: Sequence[Crowd] = ()
    people: int = 0
    # Given by an emoji, which says enough: words and a value may be missing.
    is_wordless: bool = False


def may_give(giver: Candidate, settings: Settings) -> bool:
    """Whether this account may give kudos at all."""
    if giver.is_bot or giver.is_external:
        return False
    return settings.guests is Guests.BOTH or not giver.is_guest


def takes_part(one: Candidate, settings: Settings) -> bool:
    """Whether somebody whom a group brings is thanked with it; who is not drops out silently."""
    return _problem_with(one, settings) is None


def problems_of(
    draft: Draft, *, settings: Settings, values: Sequence[str], giver_may_give: bool = True
) -> list[Problem]:
    """Everything wrong with `draft`, in the order of the form's fields; empty if it may be given.

    `values` are the slugs that can be chosen.
    """
    found = [] if giver_may_give else [Problem("giver_guest")]
    found += _recipient_problems(draft, settings)
    found += _message_problems(draft, settings.min_message_length)
    found += _value_problems(draft, settings, values)
    return found


def _recipient_problems(draft: Draft, settings: Settings) -> list[Problem]:
    recipients, crowds = draft.recipients, draft.crowds
    if not recipients and not crowds:
        return [Problem("recipients_missing", "recipients")]
    found = [problem for one in recipients if (problem := _problem_with(one, settings))]
    found += [problem for crowd in crowds if (problem := _problem_with_crowd(crowd))]
    named = len(recipients) + len(crowds)
    if named > MAX_RECIPIENTS:
        params = {"limit": MAX_RECIPIENTS, "count": named}
        found.append(Problem("recipients_too_many", "recipients", params))
    elif draft.people > MAX_PEOPLE:
        found.append(Problem("recipients_too_many_in_groups", "recipients", {"limit": MAX_PEOPLE}))
    return found


def _problem_with(one: Candidate, settings: Settings) -> Problem | None:
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
        (one.is_guest and settings.guests is Guests.NO, "recipient_guest"),
    ):
        if applies:
            return Problem(code, "recipients", name)
    return None


def _problem_with_crowd(crowd: Crowd) -> Problem | None:
    if crowd.size:
        return None
    code = "group_not_found" if crowd.size is None else "group_empty"
    return Problem(code, crowd.field, {"name": crowd.name})


def _message_problems(draft: Draft, minimum: int) -> list[Problem]:
    length = len(draft.message)
    if not length and draft.is_wordless:
        return []
    if not length:
        return [Problem("message_missing", "message")]
    if length < minimum:
        return [Problem("message_too_short", "message", {"limit": minimum, "count": length})]
    if length > MAX_MESSAGE:
        return [Problem("message_too_long", "message", {"limit": MAX_MESSAGE, "count": length})]
    return []


def _value_problems(draft: Draft, settings: Settings, values: Sequence[str]) -> list[Problem]:
    # Where there is none to choose, none is asked for.
    is_required = settings.value_required and values and not draft.is_wordless
    if draft.value and draft.value not in values:
        params: dict[str, Param] = {"value": draft.value, "values": tuple(values)}
        code = "value_unknown_required" if is_required else "value_unknown"
        return [Problem(code, "value", params)]
    if is_required and not draft.value:
        return [Problem("value_required", "value", {"values": tuple(values)})]
    return []
