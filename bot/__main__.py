"""The command line: `laurel run`, `migrate`, `seed`, `sandbox`, `doctor`, `recount`, `badges`."""

import argparse
import asyncio
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from bot.settings import ALL_ROLES, Role, Settings, SettingsError, load


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one sub-command; returns the process's exit code. `run` is the default."""
    options = _parser().parse_args(arguments)
    from bot import logs

    logs.configure()
    try:
        settings = load()
        return int(options.run(settings, options) or 0)
    except SettingsError as error:
        print(f"laurel: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="laurel", description="Recognition, where sales teams chat."
    )
    parser.set_defaults(run=_run, roles=ALL_ROLES)
    commands = parser.add_subparsers(title="commands", metavar="command")
    run = commands.add_parser("run", help="serve Slack, Teams, or the sandbox if neither is set up")
    run.add_argument(
        "--roles",
        type=_roles,
        default=ALL_ROLES,
        help="what this process does: web,worker,clock (default: all three)",
    )
    run.set_defaults(run=_run)
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.add_argument(
        "--check", action="store_true", help="only tell whether tables and migrations agree"
    )
    migrate.set_defaults(run=_migrate)
    seed = commands.add_parser("seed", help="add the demo organisation")
    seed.set_defaults(run=_seed)
    sandbox = commands.add_parser("sandbox", help="serve the sandbox, whatever else is set up")
    sandbox.set_defaults(run=_sandbox, roles=ALL_ROLES)
    doctor = commands.add_parser("doctor", help="check settings, database, tokens and scopes")
    doctor.set_defaults(run=_doctor)
    recount = commands.add_parser("recount", help="compare the counters of scores with the ledger")
    recount.add_argument("--mend", action="store_true", help="make those that are wrong anew")
    recount.set_defaults(run=_recount)
    _add_badges(commands.add_parser("badges", help="keep badges in a file, and renew keys"))
    return parser


def _add_badges(badges: argparse.ArgumentParser) -> None:
    ways = badges.add_subparsers(title="commands", metavar="command", required=True)
    export = ways.add_parser("export", help="write all badges as YAML")
    bring = ways.add_parser("import", help="add and change the badges of a YAML file")
    for one in (export, bring):
        one.add_argument("file", type=Path, help="the YAML file")
        one.add_argument("--organization", help="its name or id, where there are several")
    bring.add_argument("--by", help="who changes them: a name, for the audit log")
    bring.add_argument("--trial", action="store_true", help="only tell what would change")
    renew = ways.add_parser("renew-keys", help="have new keys sign credentials from now on")
    renew.set_defaults(run=_renew_keys)
    export.set_defaults(run=_export_badges)
    bring.set_defaults(run=_import_badges)


def _roles(text: str) -> frozenset[Role]:
    try:
        return frozenset(Role(name.strip()) for name in text.split(","))
    except ValueError:
        message = f"roles are web, worker and clock, parted by commas; not {text!r}"
        raise argparse.ArgumentTypeError(message) from None


def _loop(work: Coroutine[Any, Any, Any]) -> Any:
    if sys.platform == "win32":
        return asyncio.run(work)
    import uvloop

    return uvloop.run(work)


def _run(settings: Settings, options: argparse.Namespace) -> None:
    from bot.app import serve

    _loop(serve(settings, options.roles))


def _sandbox(settings: Settings, options: argparse.Namespace) -> None:
    if not settings.sandbox:
        raise SettingsError(
            "the sandbox never runs beside real credentials: take SLACK_* and Microsoft* out of"
            " the environment and .env first"
        )
    _run(settings, options)


def _migrate(settings: Settings, options: argparse.Namespace) -> int:
    from bot.maintenance import check_migrations, migrate

    return int(_loop(check_migrations(settings) if options.check else migrate(settings)))


def _seed(settings: Settings, _options: argparse.Namespace) -> int:
    from bot.maintenance import seed

    return int(_loop(seed(settings)))


def _recount(settings: Settings, options: argparse.Namespace) -> int:
    from bot.maintenance import recount

    return int(_loop(recount(settings, mend=options.mend)))


def _export_badges(settings: Settings, options: argparse.Namespace) -> int:
    from bot.maintenance import export_badges

    return int(_loop(export_badges(settings, options.file, options.organization)))


def _import_badges(settings: Settings, options: argparse.Namespace) -> int:
    from bot.maintenance import import_badges

    file, who = options.file, options.by
    return int(_loop(import_badges(settings, file, options.organization, who, options.trial)))


def _renew_keys(settings: Settings, _options: argparse.Namespace) -> int:
    from bot.maintenance import renew_keys

    return int(_loop(renew_keys(settings)))


def _doctor(settings: Settings, _options: argparse.Namespace) -> int:
    from bot.doctor import examine

    return int(_loop(examine(settings)))


if __name__ == "__main__":
    sys.exit(main())
