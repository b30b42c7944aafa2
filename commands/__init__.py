"""The registry of commands: one module a command, one line here."""

from commands.audit_badges import AUDIT_BADGES
from commands.awards import REVOKE
from commands.badges import BADGES
from commands.balance import BALANCE
from commands.base import Command
from commands.credential import CREDENTIAL
from commands.earning import AWARD_EARNED
from commands.edit import EDIT
from commands.help import help_command
from commands.history import HISTORY
from commands.home import HOME
from commands.kudos import KUDOS
from commands.leaderboard import LEADERBOARD
from commands.leaderboard import SHARE as LEADERBOARD_SHARE
from commands.nominate import NOMINATIONS
from commands.preferences import PREFERENCES
from commands.profile import PROFILE
from commands.react import REACT
from commands.review_reminders import REVIEW_REMINDERS
from commands.round_up import ROUND_UP
from commands.second import SECOND, UNSECOND
from commands.seconds_digest import SECONDS_DIGEST
from commands.settings import SETTINGS
from commands.undo import UNDO
from commands.welcome import WELCOME


def for_people() -> tuple[str, ...]:
    """The names of the commands that people can ask for, in the registry's order."""
    return tuple(name for name, command in COMMANDS.items() if command.is_typed)


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        KUDOS,
        EDIT,
        UNDO,
        SECOND,
        UNSECOND,
        *NOMINATIONS,
        REVOKE,
        CREDENTIAL,
        HISTORY,
        BALANCE,
        LEADERBOARD,
        LEADERBOARD_SHARE,
        *BADGES,
        HOME,
        PROFILE,
        PREFERENCES,
        *SETTINGS,
        AUDIT_BADGES,
        help_command(for_people),
        ROUND_UP,
        SECONDS_DIGEST,
        REVIEW_REMINDERS,
        AWARD_EARNED,
        REACT,
        WELCOME,
    )
}
