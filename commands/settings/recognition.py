"""What makes a kudos here, and what moves points."""

import re
from collections.abc import Sequence
from functools import partial

from commands.base import Field, FieldKind
from commands.emoji import short_name
from commands.forms import Choices
from commands.scene import Scene
from commands.settings.section import Section, line, switch
from domain import admin as rules
from domain.errors import Problem
from domain.settings import Settings

_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")


def _emoji(text: str, field: str) -> str:
    """The short name of the reaction that was typed, or of the emoji itself."""
    return rules.emoji_name(short_name(_SKIN_TONES.sub("", text.strip())) or text, field)


def _check(scene: Scene, settings: Settings, _choices: Choices) -> Sequence[Problem]:
    if settings.value_required and not scene.company_values:
        return (Problem("values_none", "value_required"),)
    return ()


RECOGNITION = Section(
    "recognition",
    (
        line(
            Field("min_message_length", FieldKind.TEXT, max_length=10),
            partial(rules.whole_number, least=0, most=rules.MOST_MIN_MESSAGE),
        ),
        switch("value_required"),
        switch("value_of_the_week"),
        line(
            Field("edit_hours", FieldKind.TEXT, max_length=10),
            rules.minutes_of,
            key="edit_minutes",
            show=rules.hours_of,
            tell=str,
        ),
        line(
            Field("second_points", FieldKind.TEXT, max_length=10),
            partial(rules.whole_number, least=0, most=rules.MOST_SECOND_POINTS),
        ),
        switch("reaction_gives"),
        line(Field("reaction_emoji", FieldKind.TEXT, max_length=110), _emoji),
    ),
    check=_check,
)
