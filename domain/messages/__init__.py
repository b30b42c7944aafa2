"""What Laurel tells people, as facts without words or layout.

A message is written by a command, kept in the outbox or the inbox, and turned into a card by
`bot/views`. It holds everything its card needs, so that rendering reads nothing.

A module for each subject; the union at the end is closed, and what is stored is read by it.
"""

from domain.messages.awards import (
    AwardAnnounced,
    AwardFacts,
    AwardNotPosted,
    AwardReceived,
    AwardRevoked,
    AwardTold,
    CredentialOffered,
)
from domain.messages.badges import (
    BadgeChange,
    BadgeEarner,
    BadgeFacts,
    BadgeHolders,
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    BadgeTried,
    DryRun,
    ImportedBadge,
    TierTried,
)
from domain.messages.boards import BoardGain, BoardLine, BoardNames, Leaderboard, RoundUp
from domain.messages.general import FormOffered, Help, Refused, Welcome
from domain.messages.governance import (
    AuditHaste,
    AuditMonths,
    AuditRings,
    AuditSpan,
    BadgeAudit,
    BadgeUse,
    HastyApprover,
    RingMember,
)
from domain.messages.kudos import (
    AllowanceLeft,
    Coaching,
    KudosAnnounced,
    KudosFacts,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    KudosUndone,
    KudosWithdrawn,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
    Unposted,
)
from domain.messages.nominations import (
    Endorsed,
    NominationAnnounced,
    NominationAsked,
    NominationClosed,
    NominationEnded,
    NominationFacts,
    NominationNoted,
    NominationNotPosted,
    NominationReceipt,
    NominationReview,
    NominationUnreached,
    Note,
    ReviewCause,
)
from domain.messages.parts import BadgeName, Place, PostFailure, Source, ValueName, Who
from domain.messages.personal import (
    Balance,
    ByNomination,
    Direction,
    HeldBadge,
    History,
    Home,
    KudosEntry,
    NextTier,
    PreferencesSaved,
    Profile,
)
from domain.messages.settings import (
    AuditEntry,
    AuditLog,
    Change,
    CohortFacts,
    CohortsPage,
    CompanyValue,
    SettingsPage,
    SettingsSaved,
    ValuesPage,
)

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
    | Profile
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
    | BadgeTried
    | BadgeHolders
    | BadgesExported
    | BadgesImported
    | NominationAnnounced
    | NominationClosed
    | NominationReview
    | NominationReceipt
    | NominationAsked
    | NominationEnded
    | NominationNoted
    | NominationNotPosted
    | NominationUnreached
    | AwardAnnounced
    | AwardReceived
    | AwardTold
    | AwardNotPosted
    | CredentialOffered
    | AwardRevoked
    | BadgeAudit
    | AuditMonths
    | AuditRings
    | AuditHaste
    | Help
    | Welcome
    | Refused
    | FormOffered
)

__all__ = [
    "AllowanceLeft",
    "AuditEntry",
    "AuditHaste",
    "AuditLog",
    "AuditMonths",
    "AuditRings",
    "AuditSpan",
    "AwardAnnounced",
    "AwardFacts",
    "AwardNotPosted",
    "AwardReceived",
    "AwardRevoked",
    "AwardTold",
    "BadgeAudit",
    "BadgeChange",
    "BadgeEarner",
    "BadgeFacts",
    "BadgeHolders",
    "BadgeName",
    "BadgeShown",
    "BadgeTried",
    "BadgeUse",
    "BadgesExported",
    "BadgesImported",
    "BadgesPage",
    "Balance",
    "BoardGain",
    "BoardLine",
    "BoardNames",
    "ByNomination",
    "Change",
    "Coaching",
    "CohortFacts",
    "CohortsPage",
    "CompanyValue",
    "CredentialOffered",
    "Direction",
    "DryRun",
    "Endorsed",
    "FormOffered",
    "HastyApprover",
    "HeldBadge",
    "Help",
    "History",
    "Home",
    "ImportedBadge",
    "KudosAnnounced",
    "KudosEntry",
    "KudosFacts",
    "KudosNotChanged",
    "KudosNotPosted",
    "KudosReceipt",
    "KudosReceived",
    "KudosUndone",
    "KudosWithdrawn",
    "Leaderboard",
    "Message",
    "NextTier",
    "NominationAnnounced",
    "NominationAsked",
    "NominationClosed",
    "NominationEnded",
    "NominationFacts",
    "NominationNotPosted",
    "NominationNoted",
    "NominationReceipt",
    "NominationReview",
    "NominationUnreached",
    "Note",
    "Place",
    "PostFailure",
    "PreferencesSaved",
    "Profile",
    "Refused",
    "ReviewCause",
    "RingMember",
    "RoundUp",
    "SecondNoted",
    "SecondTakenBack",
    "Seconded",
    "SecondsDigest",
    "SettingsPage",
    "SettingsSaved",
    "Source",
    "TierTried",
    "Unposted",
    "ValueName",
    "ValuesPage",
    "Welcome",
    "Who",
]
