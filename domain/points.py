"""What a kudos is worth, and to whom."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Metric(StrEnum):
    """What points are counted as."""

    RECEIVED = "received"  # by recipients: one for the kudos, and the points of its seconds
    GIVEN = "given"  # by its giver: one for each recipient
    SECONDS = "seconds"  # by recipients: how many second what they were thanked for
    BADGES = "badges"  # by those awarded: one for each award


@dataclass(frozen=True, slots=True)
class Standing:
    """A kudos as far as it moves scores. `seconds` are the points of each second that stands.

    `counts` is false for one that is withdrawn, and for a private one where the organisation does
    not count those. Of a private one that counts, only those who received it have something.
    """

    giver: UUID
    recipients: Sequence[UUID]
    seconds: Sequence[int] = ()
    counts: bool = True
    is_private: bool = False


def points_of(kudos: Standing) -> Mapping[tuple[UUID, Metric], int]:
    """The points that everybody concerned has of `kudos`, by person and metric; none of them 0."""
    if not kudos.counts:
        return {}
    points: Counter[tuple[UUID, Metric]] = Counter()
    if not kudos.is_private:
        points[kudos.giver, Metric.GIVEN] = len(kudos.recipients)
    for person in kudos.recipients:
        points[person, Metric.RECEIVED] = 1 + sum(kudos.seconds)
        points[person, Metric.SECONDS] = len(kudos.seconds)
    return +points
