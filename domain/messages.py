"""What Laurel tells people, as facts without words or layout.

A message is written by a command, kept in the outbox or the inbox, and turned into a card by
`bot/views`. It holds everything its card needs, so that rendering reads nothing.

They are all here, however many: the union at the end is closed, and what is stored is read by it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from domain.badge_messages import BadgesExported, BadgeShown, BadgesImported, BadgesPage
from domain.badges import Tier
from domain.boards import Alias, Trait
from domain.clock import Period
from domain.deliveries import Posted
from domain.errors import Problem
from domain.nominations import State
from domain.preferences import Preferences
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a card names them; `external_id` lets the platform mention them."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation as a card names it."""

    name: str
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class ValueName:
    """A company value as a card names it."""

    slug: str
    name: str
    emoji: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The message that a kudos answers, quoted and linked.

    `message` is where the platform keeps it, and `thread` the thread that replies to it belong to.
    """

    text: str
    url: str | None = None
    author: str = ""
    message: Posted | None = None
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class KudosFacts:
    """One kudos as people see it. `given_at` is UTC."""

    id: UUID
    giver: Who
    recipients: tuple[Who, ...]
    message: str
    given_at: datetime
    value: ValueName | None = None
    place: Place | None = None
    source: Source | None = None
    is_private: bool = False
    is_edited: bool = False
    # How many second it, and the first of them.
    seconds: int = 0
    seconders: tuple[Who, ...] = ()


@dataclass(frozen=True, slots=True)
class AllowanceLeft:
    """What a giver has left. `resets_at` is UTC; `factor` is that of a boost, 1 without one."""

    left: int
    limit: int
    period: Period
    resets_at: datetime
    factor: int = 1


@dataclass(frozen=True, slots=True)
class Coaching:
    """What a giver could add, as `domain.coach.Hint`s. `example` is the organisation's own for the
    value chosen; without one, `example_key` names one of Laurel's.
    """

    hints: tuple[str, ...]
    example: str = ""
    example_key: str = ""


@dataclass(frozen=True, slots=True)
class KudosAnnounced:
    """The card in the channel. Several can second it by its button."""

    kudos: KudosFacts
    kind: Literal["kudos_announced"] = "kudos_announced"


@dataclass(frozen=True, slots=True)
class KudosReceived:
    """The direct message to one recipient."""

    kudos: KudosFacts
    kind: Literal["kudos_received"] = "kudos_received"


# Why a kudos is not shown in a channel: the bot is no member of it, it is shared with another
# organisation, it is a chat where nobody else would see the post, the giver or the organisation
# wants it so, the channel is no more, or the platform refused the post.
Unposted = Literal["not_member", "external", "direct", "private", "off", "gone", "failed"]


@dataclass(frozen=True, slots=True)
class KudosReceipt:
    """The private answer to the giver, when it is given and when it is edited.

    `change_until` (UTC) is how long it can be edited and undone; None if it cannot. `posted_in` is
    where the card goes, if that is not where the kudos was given.
    """

    kudos: KudosFacts
    unposted: Unposted | None = None
    allowance: AllowanceLeft | None = None
    change_until: datetime | None = None
    coaching: Coaching | None = None
    posted_in: Place | None = None
    kind: Literal["kudos_receipt"] = "kudos_receipt"


@dataclass(frozen=True, slots=True)
class KudosNotChanged:
    """Tells the giver that what they changed or withdrew is saved, but that the card still shows
    what it was, and why.
    """

    recipients: tuple[Who, ...]
    unposted: Unposted
    place: Place | None = None
    kind: Literal["kudos_not_changed"] = "kudos_not_changed"


@dataclass(frozen=True, slots=True)
class KudosWithdrawn:
    """Stands in place of a card or a direct message that was withdrawn; without its words."""

    giver: Who
    recipients: tuple[Who, ...]
    place: Place | None = None
    kind: Literal["kudos_withdrawn"] = "kudos_withdrawn"


@dataclass(frozen=True, slots=True)
class KudosUndone:
    """Tells the giver that their kudos is withdrawn. `is_new` is false if it already was."""

    kudos: KudosFacts
    allowance: AllowanceLeft | None = None
    is_new: bool = True
    kind: Literal["kudos_undone"] = "kudos_undone"


@dataclass(frozen=True, slots=True)
class SecondNoted:
    """Tells somebody privately that their second counts. `is_new` is false if it already did."""

    kudos: KudosFacts
    is_new: bool = True
    kind: Literal["second_noted"] = "second_noted"


@dataclass(frozen=True, slots=True)
class SecondTakenBack:
    """Tells somebody privately that they no longer second a kudos."""

    kudos: KudosFacts
    kind: Literal["second_taken_back"] = "second_taken_back"


@dataclass(frozen=True, slots=True)
class Seconded:
    """Tells a recipient that one person seconds what they were thanked for."""

    kudos: KudosFacts
    by: Who
    kind: Literal["seconded"] = "seconded"


@dataclass(frozen=True, slots=True)
class SecondsDigest:
    """Tells a recipient of a day's seconds: each kudos with the new seconds in its `seconders`
    (the first of them) and `seconds` (how many are new); at most ten, of `total` kudos.
    """

    entries: tuple[KudosFacts, ...]
    total: int
    kind: Literal["seconds_digest"] = "seconds_digest"


@dataclass(frozen=True, slots=True)
class Balance:
    """What a giver has left. `allowance` is None where there is no limit; `given` counts the
    colleagues they thanked in the period, or in this week where there is no limit.
    """

    allowance: AllowanceLeft | None
    given: int
    period: Period
    kind: Literal["balance"] = "balance"


@dataclass(frozen=True, slots=True)
class KudosEntry:
    """One kudos in somebody's list; `can_change` is whether the reader may edit and undo it."""

    kudos: KudosFacts
    can_change: bool = False


Direction = Literal["given", "received", "both"]


@dataclass(frozen=True, slots=True)
class History:
    """A page of kudos. `person` is whose they are, None for the reader's own; `page` counts from 1
    to `pages`, which is at least 1. `total` is of all pages.
    """

    person: Who | None
    direction: Direction
    entries: tuple[KudosEntry, ...]
    page: int
    pages: int
    total: int
    kind: Literal["history"] = "history"


@dataclass(frozen=True, slots=True)
class Home:
    """A person's own page. `history` is of both directions; counts are of all time."""

    person: Who
    received: int
    given: int
    seconds: int
    history: History
    allowance: AllowanceLeft | None = None
    value_of_the_week: ValueName | None = None
    is_admin: bool = False
    kind: Literal["home"] = "home"


@dataclass(frozen=True, slots=True)
class PreferencesSaved:
    """Tells a person what holds for them now."""

    preferences: Preferences
    kind: Literal["preferences_saved"] = "preferences_saved"


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """What an organisation has decided, for its admins, with the ways to change it.

    `kudos_channel` and the like are the conversations chosen, where there are some.
    """

    settings: Settings
    values: int
    cohorts: int
    admins: tuple[Who, ...] = ()
    kudos_channel: Place | None = None
    round_up_channel: Place | None = None
    nomination_channel: Place | None = None
    kind: Literal["settings_page"] = "settings_page"


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that was changed. `subject` is what it belongs to, such as a value's name.

    `key` is a field of `Settings`, or "value.name" and the like. `before` and `after` are as people
    write them, not translated; "" is nothing.
    """

    key: str
    before: str
    after: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class SettingsSaved:
    """Tells an admin what they changed; nothing, if `changes` is empty."""

    section: str
    changes: tuple[Change, ...]
    kind: Literal["settings_saved"] = "settings_saved"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who changed what, and when (UTC)."""

    at: datetime
    by: Who
    change: Change


@dataclass(frozen=True, slots=True)
class AuditLog:
    """A page of what admins changed, newest first; pages as in `History`."""

    entries: tuple[AuditEntry, ...]
    page: int
    pages: int
    total: int
    kind: Literal["audit_log"] = "audit_log"


@dataclass(frozen=True, slots=True)
class CompanyValue:
    """A value as admins see it. `uses` is how many kudos name it."""

    id: UUID
    name: ValueName
    description: str = ""
    examples: str = ""
    is_archived: bool = False
    uses: int = 0


@dataclass(frozen=True, slots=True)
class ValuesPage:
    """The organisation's values, in their order, those archived last; pages as in `History`."""

    values: tuple[CompanyValue, ...]
    page: int
    pages: int
    kind: Literal["values_page"] = "values_page"


@dataclass(frozen=True, slots=True)
class CohortFacts:
    """A cohort as admins see it. `members` are the first of `count`."""

    id: UUID
    slug: str
    members: tuple[Who, ...]
    count: int


@dataclass(frozen=True, slots=True)
class CohortsPage:
    """The organisation's cohorts, by name; pages as in `History`."""

    cohorts: tuple[CohortFacts, ...]
    page: int
    pages: int
    kind: Literal["cohorts_page"] = "cohorts_page"


@dataclass(frozen=True, slots=True)
class KudosNotPosted:
    """Tells the giver that the card could not be posted although the kudos is recorded."""

    kudos: KudosFacts
    unposted: Unposted
    kind: Literal["kudos_not_posted"] = "kudos_not_posted"


@dataclass(frozen=True, slots=True)
class RoundUp:
    """A week of one channel's kudos, or of all channels' where there is no `place`. `since` and
    `until` are UTC; `zone` is the reader's.
    """

    since: datetime
    until: datetime
    zone: str
    total: int
    givers: int
    recipients: int
    highlights: tuple[KudosFacts, ...]
    values: tuple[tuple[ValueName, int], ...] = ()
    place: Place | None = None
    # The value that the coming week is about, where the organisation rotates them.
    value_of_the_week: ValueName | None = None
    kind: Literal["round_up"] = "round_up"


@dataclass(frozen=True, slots=True)
class BoardLine:
    """Somebody's place on a board, by their name or by a made-up one; neither for the reader.

    `before` is their place in the period before: always the reader's, of others only one that they
    have risen from. `is_new` is whether they had none then, though others had.
    """

    place: int
    score: int
    who: Who | None = None
    alias: Alias | None = None
    before: int | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class BoardGain:
    """How much somebody's score is above that of the period before; names as in `BoardLine`."""

    points: int
    who: Who | None = None
    alias: Alias | None = None


# Who reads a board, and sees whom: everybody, made-up names, or only themselves.
BoardNames = Literal["real", "made_up", "own"]


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """A page of a board for the local period that begins on `starts_on`; pages as in `History`.

    `near` is the reader between their neighbours, where `lines` do not have them. `trait` and
    `shared` are what its people have in common: "region" and "EMEA", "team" and their manager's
    name. `is_hidden` is whether others do not see the reader. `shared_by` is set in the post for
    everybody in a conversation, `shared_in` in the answer to whoever shared it.
    """

    metric: Literal["received", "given"]
    period: Period
    starts_on: date
    lines: tuple[BoardLine, ...]
    near: tuple[BoardLine, ...] = ()
    improved: tuple[BoardGain, ...] = ()
    page: int = 1
    pages: int = 1
    value: ValueName | None = None
    trait: Trait | None = None
    shared: str = ""
    names: BoardNames = "real"
    is_hidden: bool = False
    can_share: bool = False
    shared_by: Who | None = None
    shared_in: Place | None = None
    kind: Literal["leaderboard"] = "leaderboard"


@dataclass(frozen=True, slots=True)
class BadgeName:
    """A badge as a card names it, in the version that counts there."""

    slug: str
    name: str
    icon: str = ""


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
    did: Literal["asked", "answered", "withdrawn", "endorsed"]
    kind: Literal["nomination_noted"] = "nomination_noted"


@dataclass(frozen=True, slots=True)
class AwardFacts:
    """One award as people see it. `awarded_at` is UTC. `nominators` are those whose nominations
    led to it, and `justification` is what the first of them wrote.
    """

    id: UUID
    badge: BadgeName
    tier: Tier
    person: Who
    awarded_at: datetime
    description: str = ""
    nominators: tuple[Who, ...] = ()
    justification: str = ""


@dataclass(frozen=True, slots=True)
class AwardAnnounced:
    """The card of an award in a channel."""

    award: AwardFacts
    kind: Literal["award_announced"] = "award_announced"


@dataclass(frozen=True, slots=True)
class AwardReceived:
    """The direct message to whoever is awarded."""

    award: AwardFacts
    kind: Literal["award_received"] = "award_received"


@dataclass(frozen=True, slots=True)
class AwardTold:
    """The direct message to a nominator, or to the manager, of whoever is awarded."""

    award: AwardFacts
    to: Literal["nominator", "manager"]
    kind: Literal["award_told"] = "award_told"


@dataclass(frozen=True, slots=True)
class AwardRevoked:
    """Stands in place of an award that was revoked, and tells its holder. `reason` is for them
    and for who revoked it alone.
    """

    award: AwardFacts
    to: Literal["holder", "revoker", "others"]
    reason: str = ""
    kind: Literal["award_revoked"] = "award_revoked"


@dataclass(frozen=True, slots=True)
class Help:
    """The list of commands, by their names in the registry."""

    commands: tuple[str, ...]
    values: tuple[ValueName, ...] = ()
    kind: Literal["help"] = "help"


@dataclass(frozen=True, slots=True)
class Welcome:
    """What Laurel says once when it is added to a conversation or opened by a person."""

    kind: Literal["welcome"] = "welcome"


@dataclass(frozen=True, slots=True)
class Refused:
    """Every problem with what a person asked for. `typed` is what they wrote, to be kept.

    `values` is the same as form fields, where it could be read, in the shape of `FormOffered`.
    """

    problems: tuple[Problem, ...]
    command: str = ""
    typed: str = ""
    incident: str | None = None
    values: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    kind: Literal["refused"] = "refused"


@dataclass(frozen=True, slots=True)
class FormOffered:
    """An invitation to fill a form, where the platform cannot open one by itself.

    `values` are the form's fields as already given, in the shape of `commands.base.Values`.
    """

    command: str
    values: dict[str, str | tuple[str, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    kind: Literal["form_offered"] = "form_offered"


Message = (
    KudosAnnounced
    | KudosReceived
    | KudosReceipt
    | KudosNotPosted
    | KudosNotChanged
    | KudosWithdrawn
    | KudosUndone
    | SecondNoted
    | SecondTakenBack
    | Seconded
    | SecondsDigest
    | Balance
    | History
    | Home
    | PreferencesSaved
    | SettingsPage
    | SettingsSaved
    | AuditLog
    | ValuesPage
    | CohortsPage
    | RoundUp
    | Leaderboard
    | BadgesPage
    | BadgeShown
    | BadgesExported
    | BadgesImported
    | NominationAnnounced
    | NominationClosed
    | NominationReview
    | NominationReceipt
    | NominationAsked
    | NominationEnded
    | NominationNoted
    | AwardAnnounced
    | AwardReceived
    | AwardTold
    | AwardRevoked
    | Help
    | Welcome
    | Refused
    | FormOffered
)
