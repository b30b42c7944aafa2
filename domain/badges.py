"""Badges: what can be earned, by whom, and who decides."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.clock import Period
from domain.criteria import Criterion


class Tier(StrEnum):
    """The grades of a badge, lowest first."""

    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"
    PLATINUM = "platinum"

    @property
    def rank(self) -> int:
        """1 for the lowest."""
        return list(Tier).index(self) + 1


class Nominators(StrEnum):
    """Who may nominate for a badge."""

    ANYONE = "anyone"
    MANAGERS = "managers"  # whoever is somebody's manager
    NOBODY = "nobody"  # it is only earned by criteria


class Reach(StrEnum):
    """Among whom rarity is counted."""

    ORGANIZATION = "organization"
    TEAM = "team"  # those with the same manager


@dataclass(frozen=True, slots=True)
class Level:
    """One level of review: the nominee's manager, or named people, or everybody of a role.

    `needed` of them have to approve; one who declines ends it. People are ids as text.
    """

    manager: bool = False
    people: tuple[str, ...] = ()
    role: str = ""
    needed: int = 1


@dataclass(frozen=True, slots=True)
class Consensus:
    """Approves by itself once `nominators` different people have nominated somebody for the same
    badge within `days`, from at least `teams` different teams.
    """

    nominators: int
    days: int = 30
    teams: int = 2


@dataclass(frozen=True, slots=True)
class Review:
    """Who decides on a nomination: the levels in their order, at most four. With none, and no
    `consensus`, a nomination is an award at once. `fallback` are people ids, asked where a nominee
    has no manager or nobody else may decide.
    """

    levels: tuple[Level, ...] = (Level(manager=True),)
    consensus: Consensus | None = None
    fallback: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rarity:
    """At most `awards` of a badge in one period of the organisation's calendar."""

    awards: int
    period: Period = Period.QUARTER
    reach: Reach = Reach.ORGANIZATION


@dataclass(frozen=True, slots=True)
class TierRule:
    """One tier: its condition in words and, where it progresses by itself, as data."""

    tier: Tier
    words: str = ""
    criterion: Criterion | None = None


@dataclass(frozen=True, slots=True)
class Badge:
    """One version of a badge. `roles` it applies to, compared without regard to case; none is
    all. `cooldown_days` pass between two awards of it to one person.
    """

    name: str
    icon: str
    description: str = ""
    criteria: str = ""
    coaching_url: str = ""
    roles: tuple[str, ...] = ()
    nominators: Nominators = Nominators.ANYONE
    review: Review = Review()
    rarity: Rarity | None = None
    cooldown_days: int = 30
    tiers: tuple[TierRule, ...] = (TierRule(Tier.BRONZE),)
    is_public: bool = True  # open nominations are announced, and peers can endorse them

    def is_for(self, role: str | None) -> bool:
        """Whether it is for people of this role; None is no role."""
        roles = [one.casefold() for one in self.roles]
        return not roles or (role or "").casefold() in roles

    def people(self) -> tuple[str, ...]:
        """Everybody whom its review names, each once."""
        named = (person for level in self.review.levels for person in level.people)
        return tuple(dict.fromkeys((*named, *self.review.fallback)))

    def with_people(self, known: Mapping[str, str]) -> "Badge":
        """The same badge with everybody in its review called what `known` calls them; who is not
        in `known` stays as they are.
        """

        def renamed(people: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(dict.fromkeys(known.get(person, person) for person in people))

        review = self.review
        levels = tuple(replace(level, people=renamed(level.people)) for level in review.levels)
        return replace(
            self, review=replace(review, levels=levels, fallback=renamed(review.fallback))
        )
