"""The registry of commands: one module a command, one line here."""

from commands.base import Command
from commands.help import help_command
from commands.kudos import KUDOS
from commands.round_up import ROUND_UP
from commands.welcome import WELCOME


def for_people() -> tuple[str, ...]:
    """The names of the commands that people can ask for, in the registry's order."""
    return tuple(name for name, command in COMMANDS.items() if command.by == "people")


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        KUDOS,
        help_command(for_people),
        ROUND_UP,
        WELCOME,
    )
}
