"""How many colleagues a giver may thank in a day, a week or a month."""

from commands.base import Field, FieldKind
from commands.settings.section import Section, line, option
from domain import admin as rules
from domain.clock import Period
from domain.settings import ALLOWANCE_PERIODS, Boost


def _allowance(text: str, field: str) -> int | None:
    """The number in `text`; None, without a limit, for nothing."""
    return rules.whole_number(text, field, 0, rules.MOST_ALLOWANCE) if text.strip() else None


def _number(allowance: int | None) -> str:
    return "" if allowance is None else str(allowance)


def _roles(roles: tuple[tuple[str, int], ...]) -> str:
    return "\n".join(rules.role_lines(roles))


def _boosts(boosts: tuple[Boost, ...]) -> str:
    return "\n".join(rules.boost_lines(boosts))


def _field(name: str, *, max_length: int = 2000, multiline: bool = False) -> Field:
    return Field(name, FieldKind.TEXT, required=False, max_length=max_length, multiline=multiline)


ALLOWANCE = Section(
    "allowance",
    (
        line(_field("allowance", max_length=10), _allowance, show=_number),
        option("allowance_period", Period, ALLOWANCE_PERIODS),
        line(
            _field("role_allowances", multiline=True),
            rules.role_allowances,
            show=_roles,
            tell=lambda roles: ", ".join(rules.role_lines(roles)),
        ),
        line(
            _field("boosts", multiline=True),
            rules.boosts,
            show=_boosts,
            tell=lambda boosts: ", ".join(rules.boost_lines(boosts)),
        ),
    ),
)
