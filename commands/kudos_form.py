"""The form of a kudos: what it asks, what can be chosen, and what the coach says above it."""

from collections.abc import Iterable
from dataclasses import replace

from commands.base import MOST_TYPED, Command, Field, FormRequest, FormState, Reply
from commands.gift import Gift
from commands.scene import Scene, value_name
from commands.week import value_of_the_week
from domain.errors import Problem
from domain.messages import Coaching, ValueName
from storage.ids import new_id
from storage.queries import cohorts

# What a form asks for anyway, so that it does not also complain that it is missing.
MISSING = {"recipients_missing", "message_missing", "value_required"}


async def opened(scene: Scene, command: Command, gift: Gift, problems: list[Problem]) -> Reply:
    """A new form, filled with what is known of `gift`; `problems` are shown in it."""
    state = FormState(str(new_id()), scene.turn.conversation, scene.turn.source)
    request = await _request(scene, command, gift, state)
    shown = tuple(problem for problem in problems if problem.code not in MISSING)
    return Reply(form=replace(request, problems=shown), locale=scene.locale)


async def coached(scene: Scene, command: Command, gift: Gift, coaching: Coaching) -> Reply:
    """The form submitted once more, with the coach's word; what comes next is sent as it is."""
    state = scene.turn.form
    assert state is not None
    request = await _request(scene, command, gift, replace(state, is_coached=True))
    return Reply(form=replace(request, coaching=coaching), locale=scene.locale)


async def _request(scene: Scene, command: Command, gift: Gift, state: FormState) -> FormRequest:
    found = await cohorts.cohorts(scene.tx.connection, scene.organization.id)
    week = value_of_the_week(scene, scene.turn.now)
    return FormRequest(
        replace(
            command,
            fields=tuple(_asked(scene, one, has_cohorts=bool(found)) for one in command.fields),
        ),
        values={
            "recipients": gift.recipients.refs,
            "message": gift.message[:MOST_TYPED],
            "value": gift.value,
            "cohort": gift.recipients.cohort,
            "private": gift.is_private,
        },
        state=state,
        choices={
            "value": value_choices(map(value_name, scene.company_values)),
            "cohort": tuple((one.slug, f"@{one.slug} ({one.count})") for one in found),
        },
        marked={"value": week.slug} if week else {},
    )


def _asked(scene: Scene, field: Field, *, has_cohorts: bool) -> Field:
    """The field as this organisation's form has it: a cohort may stand for the people, and a value
    may be required.
    """
    if field.name == "recipients" and has_cohorts:
        return replace(field, required=False)
    if field.name == "value" and scene.company_values:
        return replace(field, required=scene.organization.settings.value_required)
    return field


def value_choices(values: Iterable[ValueName]) -> tuple[tuple[str, str], ...]:
    """Company values as a form offers them, in their order."""
    return tuple((one.slug, f"{one.emoji} {one.name}".strip()) for one in values)
