"""Surveys of large boards, kept for a minute, so that looking at a board reads few rows."""

from collections import OrderedDict
from datetime import datetime, timedelta

from domain.boards import Survey
from storage.queries.boards import Board, Crowd

# How old a survey may be. What it tells is everybody's place beyond the first ones, and who gained
# most: within a minute neither changes much where there are many.
KEPT = timedelta(minutes=1)
# How many are kept: some kilobytes each.
MOST_KEPT = 256

Key = tuple[Board, Crowd]


class Surveys:
    """The surveys that this process took lately."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, tuple[datetime, Survey]] = OrderedDict()

    def get(self, key: Key, now: datetime) -> Survey | None:
        """A survey of this board that is young enough; None if there is none."""
        taken_at, survey = self._kept.get(key, (now, None))
        # In the sandbox the clock is set, too.
        return survey if taken_at <= now < taken_at + KEPT else None

    def put(self, key: Key, survey: Survey, now: datetime) -> None:
        """Keeps a survey that was just taken."""
        self._kept[key] = now, survey
        self._kept.move_to_end(key)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
