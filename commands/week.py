"""Which value the organisation's week is about."""

from datetime import datetime

from commands.scene import Scene, value_name
from domain import values
from domain.clock import parse_zone
from domain.messages import ValueName


def value_of_the_week(scene: Scene, at: datetime) -> ValueName | None:
    """The value of the local week that holds `at`; None where the organisation rotates none."""
    if not scene.organization.settings.value_of_the_week:
        return None
    day = at.astimezone(parse_zone(scene.organization.zone)).date()
    found = values.of_the_week(scene.company_values, day)
    return value_name(found) if found else None
