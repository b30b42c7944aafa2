"""A house whose admin is Ana, and what she does there, for tests of the settings."""

from dataclasses import replace

from commands.base import Filled, FormRequest, Reply
from domain.people import PersonRef
from storage.session import Database
from tests.support.rooms import ANA, House, filled, house


def desk(database: Database) -> House:
    """A house that Ana runs, on its platform."""
    home = house(database)
    people = home.directory.people
    people["ana"] = replace(people["ana"], is_admin=True)
    return home


async def opened(home: House, command: str, actor: PersonRef = ANA, **values) -> FormRequest:
    """The form that a button opens."""
    reply = await home.run(filled(values, command=command, actor=actor, opens_form=True))
    assert reply.form is not None, reply.message
    return reply.form


async def submitted(
    home: House, form: FormRequest | str, actor: PersonRef = ANA, **values
) -> Reply:
    """A form sent with these values changed, as a door merges what it keeps; or a command's values
    sent without any form having been opened.
    """
    if isinstance(form, str):
        return await home.run(filled(values, command=form, actor=actor))
    merged = {**form.values, **values, **form.state.kept}
    turn = filled(merged, command=form.command.name, actor=actor)
    return await home.run(replace(turn, form=form.state))


async def pressed(home: House, command: str, actor: PersonRef = ANA, **values) -> Reply:
    """What the click of a button is answered."""
    turn = filled({}, command=command, actor=actor)
    return await home.run(replace(turn, arguments=Filled(values)))


async def log(home: House) -> list[tuple[object, ...]]:
    """The audit log as its rows are, oldest first."""
    return await home.rows(
        "SELECT person.name, key, subject, before, after FROM audit_entry"
        " JOIN person ON person.id = person_id ORDER BY audit_entry.id"
    )
