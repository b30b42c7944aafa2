"""Messages with anything in them: what people, platforms and attackers could put there."""

from datetime import UTC, date, datetime, time
from typing import get_args, get_type_hints

from hypothesis import strategies as st

from commands import COMMANDS
from domain.badges import (
    Badge,
    Consensus,
    Level,
    Nominators,
    Rarity,
    Reach,
    Review,
    Tier,
    TierRule,
)
from domain.boards import PERIODS as BOARD_PERIODS
from domain.boards import Alias, Trait
from domain.chat_events import EVENTS
from domain.clock import Period
from domain.coach import EXAMPLES, Hint
from domain.criteria import Criterion, Missing, Window, WindowKind
from domain.errors import Problem
from domain.messages import (
    AllowanceLeft,
    AuditEntry,
    AuditLog,
    AwardAnnounced,
    AwardFacts,
    AwardNotPosted,
    AwardReceived,
    AwardRevoked,
    AwardTold,
    BadgeEarner,
    BadgeFacts,
    BadgeHolders,
    BadgeName,
    BadgesExported,
    BadgeShown,
    BadgesImported,
    BadgesPage,
    BadgeTried,
    Balance,
    BoardGain,
    BoardLine,
    BoardNames,
    ByNomination,
    Change,
    Coaching,
    CohortFacts,
    CohortsPage,
    CompanyValue,
    CredentialOffered,
    Direction,
    DryRun,
    Endorsed,
    FormOffered,
    HeldBadge,
    Help,
    History,
    Home,
    ImportedBadge,
    KudosAnnounced,
    KudosEntry,
    KudosFacts,
    KudosNotChanged,
    KudosNotPosted,
    KudosReceipt,
    KudosReceived,
    KudosUndone,
    KudosWithdrawn,
    Leaderboard,
    NextTier,
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
    Place,
    PostFailure,
    PreferencesSaved,
    Profile,
    Refused,
    ReviewCause,
    RoundUp,
    Seconded,
    SecondNoted,
    SecondsDigest,
    SecondTakenBack,
    SettingsPage,
    SettingsSaved,
    Source,
    TierTried,
    Unposted,
    ValueName,
    ValuesPage,
    Welcome,
    Who,
)
from domain.nominations import State
from domain.preferences import Preferences, Seconds
from domain.settings import ALLOWANCE_PERIODS, Boards, Boost, Guests, Posts, Settings
from tests.bot.views import governance_anything
from tests.bot.views.test_problems import SENTENCES

NASTY = (
    "",
    "<!channel> <@U1> & **bold** _x_ `y`",
    "{ $giver } { -laurel } \ue000\ue001\uf8ff",
    "\u202egnp.exe\u202c \u2066x\u2069 دنه",
    "a\x00b\ud800\udfffc\ufeff",
    "[x](javascript:alert(1)) </blockquote>",
    "e" + "\u0301" * 50,
    "👩‍👩‍👧‍👦" * 300,
    "word " * 500,
    "\n" * 50,
    '"\\' * 1000,
)
ANYTHING = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=()), max_size=60)
IDS = st.text("AU0123456789:_-", min_size=1, max_size=100)
COUNTS = st.integers(0, 10**9)
MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.just(UTC),
)
DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))
PEOPLE = st.builds(Who, ANYTHING, st.none() | IDS)
CROWDS = st.lists(PEOPLE, max_size=25).map(tuple)
VALUES = st.builds(ValueName, ANYTHING, ANYTHING, ANYTHING)
PLACES = st.none() | st.builds(Place, ANYTHING, st.none() | IDS)
SOURCES = st.none() | st.builds(Source, ANYTHING, st.none() | ANYTHING, ANYTHING)
KUDOS = st.builds(
    KudosFacts,
    st.uuids(),
    PEOPLE,
    CROWDS,
    ANYTHING,
    MOMENTS,
    st.none() | VALUES,
    PLACES,
    SOURCES,
    st.booleans(),
    st.booleans(),
    COUNTS,
    CROWDS,
)
PERIODS = st.sampled_from(ALLOWANCE_PERIODS)
LEFT = st.none() | st.builds(
    AllowanceLeft, st.integers(-5, 10**9), COUNTS, PERIODS, MOMENTS, st.integers(0, 9)
)
COACHING = st.builds(
    Coaching,
    st.lists(st.sampled_from(Hint) | ANYTHING, max_size=5).map(tuple),
    ANYTHING,
    st.sampled_from([*EXAMPLES, "any"]) | ANYTHING,
)
PAGES = st.integers(1, 30)
HISTORIES = st.builds(
    History,
    st.none() | PEOPLE,
    st.sampled_from(get_args(Direction)),
    st.lists(st.builds(KudosEntry, KUDOS, st.booleans()), max_size=12).map(tuple),
    PAGES,
    PAGES,
    COUNTS,
)


def _like(value):
    """Anything of the same kind as a problem's parameter."""
    if isinstance(value, int):
        return COUNTS
    return ANYTHING if isinstance(value, str) else st.lists(ANYTHING, max_size=15).map(tuple)


PROBLEMS = st.sampled_from(SENTENCES).flatmap(
    lambda one: st.builds(
        Problem,
        st.just(one[0]),
        st.none() | st.sampled_from(["recipients", "message", "value", "other"]),
        st.fixed_dictionaries({name: _like(value) for name, value in one[1].items()}),
    )
)
FIELDS = st.dictionaries(
    st.sampled_from(["recipients", "message", "value"]),
    ANYTHING | st.lists(IDS, max_size=25).map(tuple),
)
COMMAND_NAMES = st.sampled_from([*COMMANDS, "", "no such thing"])

SETTING_KEYS = st.sampled_from([*Settings.__dataclass_fields__, "value.name", "cohort.members"])
CHANGES = st.builds(
    Change,
    SETTING_KEYS | ANYTHING,
    ANYTHING,
    ANYTHING | st.sampled_from(["1", "0", "5000", "channel", "self_only"]),
    ANYTHING,
)
SETTINGS = st.builds(
    Settings,
    min_message_length=COUNTS,
    value_required=st.booleans(),
    value_of_the_week=st.booleans(),
    guests=st.sampled_from(Guests),
    edit_minutes=COUNTS,
    private_counts=st.booleans(),
    second_points=COUNTS,
    reaction_gives=st.booleans(),
    reaction_emoji=ANYTHING,
    allowance=st.none() | COUNTS,
    allowance_period=PERIODS,
    role_allowances=st.lists(st.tuples(ANYTHING, COUNTS), max_size=5).map(tuple),
    boosts=st.lists(st.builds(Boost, DAYS, DAYS, COUNTS), max_size=3).map(tuple),
    kudos_posts=st.sampled_from(Posts),
    round_up_posts=st.sampled_from(Posts),
    boards=st.sampled_from(Boards),
)
HOURS = st.none() | st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
PREFERENCES = st.builds(
    Preferences,
    st.booleans(),
    st.sampled_from(Seconds),
    st.booleans(),
    HOURS,
    HOURS,
    ANYTHING,
    ANYTHING,
    ANYTHING | st.just("02-29"),
    st.none() | DAYS,
)


def _up_to(most, strategy):
    return st.lists(strategy, max_size=most).map(tuple)


ALIASES = st.none() | st.builds(Alias, COUNTS, COUNTS)
LINES = st.builds(
    BoardLine, COUNTS, COUNTS, st.none() | PEOPLE, ALIASES, st.none() | COUNTS, st.booleans()
)
TEXTS = _up_to(12, ANYTHING)
BADGES = st.builds(
    BadgeFacts,
    st.uuids(),
    ANYTHING,
    st.builds(
        Badge,
        ANYTHING,
        ANYTHING,
        ANYTHING,
        ANYTHING,
        ANYTHING,
        TEXTS,
        st.sampled_from(Nominators),
        st.builds(
            Review,
            _up_to(5, st.builds(Level, st.booleans(), TEXTS, ANYTHING, COUNTS)),
            st.none() | st.builds(Consensus, COUNTS, COUNTS, COUNTS),
            TEXTS,
        ),
        st.none() | st.builds(Rarity, COUNTS, st.sampled_from(Period), st.sampled_from(Reach)),
        COUNTS,
        _up_to(5, st.builds(TierRule, st.sampled_from(Tier), ANYTHING)),
        st.booleans(),
    ),
    PAGES,
    PAGES,
    st.booleans(),
    _up_to(4, st.tuples(st.sampled_from(Tier), COUNTS)),
)
BADGE_NAMES = st.builds(BadgeName, ANYTHING, ANYTHING, ANYTHING)
TIERS = st.sampled_from(Tier)
RUNS = st.builds(
    DryRun,
    _up_to(
        5,
        st.builds(TierTried, TIERS, COUNTS, COUNTS, st.none() | MOMENTS, _up_to(12, PEOPLE)),
    ),
    st.none() | MOMENTS,
    TEXTS,
    TEXTS,
    st.booleans(),
    ANYTHING,
)
IMPORTED = st.builds(
    ImportedBadge,
    ANYTHING,
    st.sampled_from(["added", "changed", "same"]),
    TEXTS,
    st.none() | RUNS,
)
HELD = st.builds(HeldBadge, BADGE_NAMES, TIERS, MOMENTS)
ATTRIBUTES = st.tuples(st.sampled_from(["value", "badge", "tier"]) | ANYTHING, ANYTHING)
WINDOWS = st.builds(
    Window, st.sampled_from(WindowKind), COUNTS, st.none() | st.sampled_from(Period), COUNTS
)


@st.composite
def missing(draw, depth=2):
    """How far somebody is towards any condition, made of others `depth` times."""
    criterion = Criterion(
        draw(st.sampled_from(["count", "sum", "distinct", "all", "any"]) | ANYTHING),
        draw(st.sampled_from(EVENTS) | ANYTHING),
        draw(_up_to(3, ATTRIBUTES)),
        draw(st.sampled_from(["", "giver", "badge"]) | ANYTHING),
        draw(COUNTS),
        draw(WINDOWS),
    )
    parts = draw(_up_to(5, missing(depth - 1))) if depth else ()
    counts = [draw(COUNTS) for _ in range(4)]
    return Missing(criterion, draw(st.booleans()), *counts, parts)


NEXT_TIERS = st.builds(NextTier, BADGE_NAMES, TIERS, missing(), _up_to(3, BADGE_NAMES))
NOMINATIONS = st.builds(
    NominationFacts,
    st.uuids(),
    BADGE_NAMES,
    TIERS,
    PEOPLE,
    PEOPLE,
    ANYTHING,
    MOMENTS,
    st.sampled_from(State),
    ANYTHING,
    SOURCES,
    COUNTS,
    _up_to(12, st.builds(Endorsed, PEOPLE, ANYTHING)),
)
NOTES = st.builds(Note, PEOPLE, ANYTHING, st.booleans())
AWARDS = st.builds(
    AwardFacts,
    st.uuids(),
    BADGE_NAMES,
    TIERS,
    PEOPLE,
    MOMENTS,
    ANYTHING,
    _up_to(12, PEOPLE),
    ANYTHING,
)
UNPOSTED = st.sampled_from(get_args(Unposted))
MESSAGES = {
    **governance_anything.messages(PEOPLE, BADGE_NAMES, COUNTS, DAYS, PAGES),
    KudosAnnounced: st.builds(KudosAnnounced, KUDOS),
    KudosReceived: st.builds(KudosReceived, KUDOS),
    KudosReceipt: st.builds(
        KudosReceipt,
        KUDOS,
        st.none() | UNPOSTED,
        LEFT,
        st.none() | MOMENTS,
        st.none() | COACHING,
        PLACES,
    ),
    KudosNotPosted: st.builds(KudosNotPosted, KUDOS, UNPOSTED),
    KudosNotChanged: st.builds(KudosNotChanged, CROWDS, UNPOSTED, PLACES),
    KudosWithdrawn: st.builds(KudosWithdrawn, PEOPLE, CROWDS, PLACES),
    KudosUndone: st.builds(KudosUndone, KUDOS, LEFT, st.booleans()),
    SecondNoted: st.builds(SecondNoted, KUDOS, st.booleans()),
    SecondTakenBack: st.builds(SecondTakenBack, KUDOS),
    Seconded: st.builds(Seconded, KUDOS, PEOPLE),
    SecondsDigest: st.builds(SecondsDigest, _up_to(12, KUDOS), COUNTS),
    Balance: st.builds(Balance, LEFT, COUNTS, PERIODS),
    History: HISTORIES,
    Home: st.builds(
        Home,
        PEOPLE,
        COUNTS,
        COUNTS,
        COUNTS,
        HISTORIES,
        LEFT,
        st.none() | VALUES,
        st.booleans(),
        _up_to(12, HELD),
        COUNTS,
        _up_to(12, NEXT_TIERS),
    ),
    Profile: st.builds(
        Profile,
        st.none() | PEOPLE,
        _up_to(12, HELD),
        COUNTS,
        _up_to(12, st.builds(KudosEntry, KUDOS, st.booleans())),
        PAGES,
        PAGES,
        _up_to(12, NEXT_TIERS),
        _up_to(
            12, st.builds(ByNomination, st.uuids(), BADGE_NAMES, TIERS, st.sampled_from(Nominators))
        ),
    ),
    PreferencesSaved: st.builds(PreferencesSaved, PREFERENCES),
    SettingsPage: st.builds(SettingsPage, SETTINGS, COUNTS, COUNTS, CROWDS, PLACES, PLACES),
    SettingsSaved: st.builds(
        SettingsSaved,
        st.sampled_from(["recognition", "allowance", "posts", "privacy", "admins"]),
        _up_to(12, CHANGES),
    ),
    AuditLog: st.builds(
        AuditLog, _up_to(12, st.builds(AuditEntry, MOMENTS, PEOPLE, CHANGES)), PAGES, PAGES, COUNTS
    ),
    ValuesPage: st.builds(
        ValuesPage,
        _up_to(
            12,
            st.builds(CompanyValue, st.uuids(), VALUES, ANYTHING, ANYTHING, st.booleans(), COUNTS),
        ),
        PAGES,
        PAGES,
    ),
    CohortsPage: st.builds(
        CohortsPage,
        _up_to(12, st.builds(CohortFacts, st.uuids(), ANYTHING, CROWDS, COUNTS)),
        PAGES,
        PAGES,
    ),
    RoundUp: st.builds(
        RoundUp,
        MOMENTS,
        MOMENTS,
        ANYTHING,
        *[COUNTS] * 3,
        _up_to(12, KUDOS),
        _up_to(8, st.tuples(VALUES, COUNTS)),
        PLACES,
        st.none() | VALUES,
    ),
    Leaderboard: st.builds(
        Leaderboard,
        st.sampled_from(["received", "given", "badges"]),
        st.sampled_from(BOARD_PERIODS),
        DAYS,
        _up_to(12, LINES),
        _up_to(5, LINES),
        _up_to(3, st.builds(BoardGain, COUNTS, st.none() | PEOPLE, ALIASES)),
        PAGES,
        PAGES,
        st.none() | VALUES,
        st.none() | st.sampled_from(get_args(Trait)),
        ANYTHING,
        PLACES,
        st.booleans(),
        st.sampled_from(get_args(BoardNames)),
        st.booleans(),
        st.booleans(),
        st.none() | PEOPLE,
        PLACES,
    ),
    BadgesPage: st.builds(BadgesPage, _up_to(12, BADGES), PAGES, PAGES, st.booleans()),
    BadgeShown: st.builds(BadgeShown, BADGES, st.booleans()),
    BadgeTried: st.builds(
        BadgeTried,
        BADGES,
        RUNS,
        _up_to(12, st.builds(BadgeEarner, PEOPLE, TIERS, MOMENTS)),
        PAGES,
        PAGES,
    ),
    BadgeHolders: st.builds(
        BadgeHolders,
        BADGES,
        _up_to(
            12, st.builds(AwardFacts, st.uuids(), BADGE_NAMES, TIERS, PEOPLE, MOMENTS, ANYTHING)
        ),
        PAGES,
        PAGES,
    ),
    BadgesExported: st.builds(
        BadgesExported, _up_to(3, st.tuples(ANYTHING, ANYTHING)), PAGES, PAGES
    ),
    BadgesImported: st.builds(
        BadgesImported, _up_to(12, IMPORTED), st.booleans(), st.booleans(), ANYTHING
    ),
    NominationAnnounced: st.builds(NominationAnnounced, NOMINATIONS),
    NominationClosed: st.just(NominationClosed()),
    NominationReview: st.builds(
        NominationReview,
        NOMINATIONS,
        ANYTHING,
        ANYTHING,
        _up_to(4, TIERS),
        _up_to(4, TIERS),
        COUNTS,
        _up_to(12, NOTES),
        _up_to(12, PEOPLE),
        COUNTS,
        COUNTS,
        COUNTS,
        st.none() | PEOPLE,
        ANYTHING,
        st.none() | st.uuids(),
        st.booleans(),
        st.booleans(),
        st.sampled_from(get_args(ReviewCause)),
    ),
    NominationReceipt: st.builds(
        NominationReceipt, NOMINATIONS, _up_to(12, PEOPLE), st.none() | UNPOSTED, PLACES
    ),
    NominationAsked: st.builds(NominationAsked, NOMINATIONS, NOTES, st.none() | NOTES),
    NominationEnded: st.builds(NominationEnded, NOMINATIONS, ANYTHING, st.none() | PEOPLE),
    NominationNoted: st.builds(
        NominationNoted,
        NOMINATIONS,
        st.sampled_from(get_args(get_type_hints(NominationNoted)["did"])),
    ),
    NominationNotPosted: st.builds(
        NominationNotPosted, NOMINATIONS, st.sampled_from(get_args(PostFailure)), PLACES
    ),
    NominationUnreached: st.builds(NominationUnreached, NOMINATIONS, _up_to(12, PEOPLE)),
    AwardAnnounced: st.builds(AwardAnnounced, AWARDS),
    AwardNotPosted: st.builds(
        AwardNotPosted,
        AWARDS,
        st.sampled_from(["nominator", "admin"]),
        st.sampled_from(get_args(PostFailure)),
        PLACES,
    ),
    AwardReceived: st.builds(AwardReceived, AWARDS),
    AwardTold: st.builds(AwardTold, AWARDS, st.sampled_from(["nominator", "manager"])),
    CredentialOffered: st.builds(CredentialOffered, AWARDS, st.uuids()),
    AwardRevoked: st.builds(
        AwardRevoked, AWARDS, st.sampled_from(["holder", "revoker", "others"]), ANYTHING
    ),
    Help: st.builds(Help, _up_to(15, COMMAND_NAMES | ANYTHING), _up_to(15, VALUES), st.booleans()),
    Welcome: st.just(Welcome()),
    Refused: st.builds(
        Refused, _up_to(25, PROBLEMS), COMMAND_NAMES, ANYTHING, st.none() | ANYTHING, FIELDS
    ),
    FormOffered: st.builds(FormOffered, COMMAND_NAMES, FIELDS, _up_to(25, PROBLEMS)),
}
