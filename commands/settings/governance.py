"""From where on the audit of badges marks a figure."""

from functools import partial

from commands.base import Field, FieldKind
from commands.settings.section import Section, Setting, line
from domain import admin as rules

MOST_PER_100 = 1000
MOST_TIMES = 1000
MOST_SECONDS = 3600
# Half of somebody's nominations to a few people is no ring, and a tenth of people always have a
# tenth of awards at least.
_LEAST_SHARE, _LEAST_TOP = 51, 10


def _number(key: str, least: int, most: int) -> Setting:
    field = Field(key, FieldKind.TEXT, max_length=10)
    return line(field, partial(rules.whole_number, least=least, most=most))


GOVERNANCE = Section(
    "governance",
    (
        _number("audit_per_100", 1, MOST_PER_100),
        _number("audit_top_share", _LEAST_TOP, 100),
        _number("audit_ring_share", _LEAST_SHARE, 100),
        _number("audit_min_nominations", 1, MOST_TIMES),
        _number("audit_seconds", 1, MOST_SECONDS),
        _number("audit_approved_share", _LEAST_SHARE, 100),
        _number("audit_min_decisions", 1, MOST_TIMES),
    ),
)
