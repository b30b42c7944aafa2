"""Criteria: conditions over events, as data that admins can edit.

Nothing here knows of kudos or badges: an event has a type, a person, a moment and attributes.

`Matcher` is made of many rules and fed one event after another; what it keeps of a person is small
and can be stored. `counted`, `reached` and `who_would` do the same over events that are all known.
"""

from domain.criteria.checks import problems_of
from domain.criteria.history import counted, reached, standing, who_would
from domain.criteria.kinds import CRITERIA
from domain.criteria.matcher import Change, Matcher
from domain.criteria.missing import Missing, missing
from domain.criteria.model import Criterion, Event, Window, WindowKind
from domain.criteria.tallies import States

__all__ = [
    "CRITERIA",
    "Change",
    "Criterion",
    "Event",
    "Matcher",
    "Missing",
    "States",
    "Window",
    "WindowKind",
    "counted",
    "missing",
    "problems_of",
    "reached",
    "standing",
    "who_would",
]
