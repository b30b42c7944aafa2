"""Messages about one nomination, to everybody whom it concerns."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from domain.badges import Tier
from domain.messages.kudos import Unposted
from domain.messages.parts import BadgeName, Place, PostFailure, Source, Who
from domain.nominations import State


@dataclass(frozen=True, slots=True)
class Endorsed:
    """The line that a peer added to a nomination."""

    by: Who
    words: str


@dataclass(frozen=True, slots=True)
class NominationFacts:
    """One nomination as people see it. `opened_at` is UTC; `tier` is the one it is for now.

    `endorsed` are the first of `endorsements`.
    """

    id: UUID
    badge: BadgeName
    tier: Tier
    nominee: Who
    nominator: Who
    justification: str
    opened_at: datetime
    state: State = State.OPEN
    evidence: str = ""
    source: Source | None = None
    endorsements: int = 0
    endorsed: tuple[Endorsed, ...] = ()


@dataclass(frozen=True, slots=True)
class NominationAnnounced:
    """The card of a nomination in a channel. Peers can endorse it while it is open."""

    nomination: NominationFacts
    kind: Literal["nomination_announced"] = "nomination_announced"


@dataclass(frozen=True, slots=True)
class NominationClosed:
    """Stands in place of a card whose nomination led to no award; without names and reasons."""

    kind: Literal["nomination_closed"] = "nomination_closed"


@dataclass(frozen=True, slots=True)
class Note:
    """What an approver asked the nominator, or what came back."""

    by: Who
    words: str
    is_answer: bool = False


# Why somebody gets a nomination to decide on: it is theirs to decide, they have not done so for a
# while, others have not, or the nominator has answered a question.
ReviewCause = Literal["review", "reminder", "escalated", "answered"]


@dataclass(frozen=True, slots=True)
class NominationReview:
    """The copy of somebody who decides on a nomination, with everything they need to.

    `criteria` are the badge's own words, `tier_words` what the tier asks for in particular, and
    `held` the tiers that the nominee has; `tiers` are all there are. `between` counts the earlier
    nominations of the nominee by the nominator. `approved` have approved, and `needed` more have to
    at `level` of `levels`. Once it is decided, `decided_by` is who did, if anybody, with a `reason`
    where the reader declined; `award` is what it led to, as long as that stands. `can_decide` and
    `can_revoke` are the reader's.
    """

    nomination: NominationFacts
    criteria: str = ""
    tier_words: str = ""
    tiers: tuple[Tier, ...] = ()
    held: tuple[Tier, ...] = ()
    between: int = 0
    notes: tuple[Note, ...] = ()
    approved: tuple[Who, ...] = ()
    needed: int = 1
    level: int = 1
    levels: int = 1
    decided_by: Who | None = None
    reason: str = ""
    award: UUID | None = None
    can_decide: bool = True
    can_revoke: bool = False
    cause: ReviewCause = "review"
    kind: Literal["nomination_review"] = "nomination_review"


@dataclass(frozen=True, slots=True)
class NominationReceipt:
    """The private answer to the nominator. `reviewers` decide; none, where it waits for other
    nominators. `unposted` is why it is not announced; None if it is, or if it is an award at once.
    """

    nomination: NominationFacts
    reviewers: tuple[Who, ...] = ()
    unposted: Unposted | None = None
    posted_in: Place | None = None
    kind: Literal["nomination_receipt"] = "nomination_receipt"


@dataclass(frozen=True, slots=True)
class NominationAsked:
    """Asks the nominator for more: the last question, and what they answered, if they have."""

    nomination: NominationFacts
    question: Note
    answer: Note | None = None
    kind: Literal["nomination_asked"] = "nomination_asked"


@dataclass(frozen=True, slots=True)
class NominationEnded:
    """Tells the nominator what became of a nomination, with the `reason` where it was declined."""

    nomination: NominationFacts
    reason: str = ""
    decided_by: Who | None = None
    kind: Literal["nomination_ended"] = "nomination_ended"


@dataclass(frozen=True, slots=True)
class NominationNoted:
    """Tells somebody privately that what they did about a nomination is noted."""

    nomination: NominationFacts
    did: Literal["asked", "answered", "withdrawn", "endorsed", "approved", "waits", "declined"]
    kind: Literal["nomination_noted"] = "nomination_noted"


@dataclass(frozen=True, slots=True)
class NominationNotPosted:
    """Tells the nominator that the card of their nomination could not be posted, and why."""

    nomination: NominationFacts
    failure: PostFailure
    place: Place | None = None
    kind: Literal["nomination_not_posted"] = "nomination_not_posted"


@dataclass(frozen=True, slots=True)
class NominationUnreached:
    """Tells the nominator that `people`, who decide, cannot be reached, nor anybody instead."""

    nomination: NominationFacts
    people: tuple[Who, ...]
    kind: Literal["nomination_unreached"] = "nomination_unreached"
