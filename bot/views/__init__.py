"""Messages and forms as people see them: one view a message, one line here.

A view reads nothing but the message; every platform renders the card that it returns.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from bot.badges.links import Links
from bot.cards import Card, Form
from bot.views import (
    allowance,
    audit,
    awards,
    badge_files,
    badge_holders,
    badge_trials,
    badges,
    cohorts,
    credentials,
    forms,
    governance,
    help,  # noqa: A004 - a feature's own name
    history,
    home,
    kudos,
    leaderboard,
    nominations,
    nominators,
    preferences,
    problems,
    profile,
    receipt,
    reviews,
    round_up,
    seconds,
    settings,
    unannounced,
    values,
)
from bot.views.forms import FormErrors
from bot.views.reader import Reader
from commands.base import FormRequest
from domain.errors import Problem
from domain.messages import (
    AuditHaste,
    AuditLog,
    AuditMonths,
    AuditRings,
    AwardAnnounced,
    AwardNotPosted,
    AwardReceived,
    AwardRevoked,
    AwardTold,
    BadgeAudit,
    BadgeHolders,
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    BadgeTried,
    Balance,
    CohortsPage,
    CredentialOffered,
    FormOffered,
    Help,
    History,
    Home,
    KudosAnnounced,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    KudosUndone,
    KudosWithdrawn,
    Leaderboard,
    Message,
    NominationAnnounced,
    NominationAsked,
    NominationClosed,
    NominationEnded,
    NominationNoted,
    NominationNotPosted,
    NominationReceipt,
    NominationReview,
    NominationUnreached,
    PreferencesSaved,
    Profile,
    Refused,
    RoundUp,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
    SettingsPage,
    SettingsSaved,
    ValuesPage,
    Welcome,
)

# Each view takes a message of its key's type, which the values' type cannot say.
VIEWS: Mapping[type[Message], Callable[[Any, Reader], Card]] = {
    KudosAnnounced: kudos.announced,
    KudosReceived: kudos.received,
    KudosReceipt: receipt.receipt,
    KudosNotPosted: receipt.not_posted,
    KudosNotChanged: receipt.not_changed,
    KudosWithdrawn: kudos.withdrawn,
    KudosUndone: receipt.undone,
    SecondNoted: seconds.noted,
    SecondTakenBack: seconds.taken_back,
    Seconded: seconds.seconded,
    SecondsDigest: seconds.digest,
    Balance: allowance.balance,
    History: history.history,
    Profile: profile.profile,
    Home: home.home,
    PreferencesSaved: preferences.saved,
    SettingsPage: settings.page,
    SettingsSaved: settings.saved,
    AuditLog: audit.log,
    BadgeAudit: governance.audit,
    AuditMonths: governance.by_month,
    AuditRings: governance.rings,
    AuditHaste: governance.haste,
    ValuesPage: values.page,
    CohortsPage: cohorts.page,
    RoundUp: round_up.round_up,
    Leaderboard: leaderboard.leaderboard,
    BadgesPage: badges.page,
    BadgeShown: badges.badge,
    BadgeTried: badge_trials.tried,
    BadgeHolders: badge_holders.holders,
    BadgesExported: badge_files.exported,
    BadgesImported: badge_files.imported,
    NominationAnnounced: nominations.announced,
    NominationClosed: nominations.closed,
    NominationReview: reviews.review,
    NominationReceipt: nominators.receipt,
    NominationAsked: nominators.asked,
    NominationEnded: nominators.ended,
    NominationNoted: nominators.noted,
    NominationNotPosted: unannounced.nomination,
    NominationUnreached: unannounced.unreached,
    AwardAnnounced: awards.announced,
    AwardReceived: awards.received,
    AwardTold: awards.told,
    AwardNotPosted: unannounced.award,
    AwardRevoked: awards.revoked,
    CredentialOffered: credentials.offered,
    Help: help.help_card,
    Welcome: help.welcome,
    Refused: problems.refused,
    FormOffered: problems.form_offered,
}


def card_for(
    message: Message, locale: str, zone: str, platform: str = "", links: Links | None = None
) -> Card:
    """The message as a card for a reader with this BCP 47 locale and IANA zone.

    `platform` is the door's name: commands are typed and apps are added as people do it there.
    `links` are where its clients find pictures and credentials; without, cards have none.
    """
    return VIEWS[type(message)](message, Reader.of(locale, zone, platform, links))


class Draw(Protocol):
    """`card_for` with a platform's own name and links."""

    def __call__(self, message: Message, locale: str, zone: str) -> Card: ...


def drawer(platform: str, links: Links | None) -> Draw:
    """What one platform draws its cards with."""

    def draw(message: Message, locale: str, zone: str) -> Card:
        return card_for(message, locale, zone, platform, links)

    return draw


def form_for(request: FormRequest, locale: str, state: str) -> Form:
    """The form that a command asks for, in the reader's language; `state` comes back with it."""
    return forms.form_for(request, Reader.of(locale, "UTC"), state)


def form_errors(
    problems: Iterable[Problem], locale: str, names: Iterable[str] | None = None
) -> FormErrors:
    """The problems of a submitted form: a sentence per field, and what belongs to no field.

    With `names`, the form's fields, a problem of any other field is a general one.
    """
    known = None if names is None else frozenset(names)
    return forms.errors_of(tuple(problems), Reader.of(locale, "UTC"), known)
