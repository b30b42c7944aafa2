"""A kudos as it is asked for, before it is given."""

from dataclasses import dataclass

from commands.allowance import Purse
from commands.forms import named, words
from commands.recipients import Recipients, candidate, recipients_of
from commands.scene import Scene
from domain.errors import Problem
from domain.kudos import Draft, may_give, problems_of
from domain.text import clean
from storage.queries.kudos import Via
from storage.queries.turns import Person, Value


@dataclass(frozen=True, slots=True)
class Gift:
    """What somebody asks for. `value` is the slug they chose, known or not; "" is none."""

    recipients: Recipients
    message: str = ""
    value: str = ""
    is_private: bool = False
    via: Via = "command"

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who is thanked."""
        return tuple(self.recipients.people.values())

    def value_in(self, scene: Scene) -> Value | None:
        """The value that was chosen, if it is one of the organisation's."""
        return next((one for one in scene.company_values if one.slug == self.value), None)


async def gift_of(scene: Scene) -> Gift:
    """What the command's fields ask for."""
    values = scene.values
    return Gift(
        await recipients_of(scene, named(values, "recipients"), words(values, "cohort")),
        clean(words(values, "message")),
        words(values, "value"),
        is_private=bool(values.get("private")),
    )


def problems_with(scene: Scene, gift: Gift, purse: Purse | None) -> list[Problem]:
    """Everything wrong with `gift`, in the order of the form's fields; `purse` is its giver's."""
    giver = scene.actor
    if giver is None:
        return [Problem("giver_unknown")]
    settings = scene.organization.settings
    found = problems_of(
        Draft(
            gift.recipients.named,
            gift.message,
            gift.value,
            gift.recipients.crowds,
            len(gift.people),
            is_wordless=gift.via == "reaction",
        ),
        settings=settings,
        values=[value.slug for value in scene.company_values],
        giver_may_give=may_give(candidate(giver, None), settings),
    )
    spent = purse.problem_with(len(gift.people)) if purse and gift.people else None
    return [*found, spent] if spent else found
