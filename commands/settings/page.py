"""`/laurel settings`: what an organisation has decided, and the ways to change it."""

from commands.base import Command, Filled, Reply
from commands.scene import Scene
from commands.settings.gate import admin
from domain.messages import Place, SettingsPage, Who
from storage.queries import admins, cohorts
from storage.queries import settings as queries


async def show(scene: Scene) -> Reply:
    """The page with all settings, for admins."""
    await admin(scene)
    connection, organization = scene.tx.connection, scene.organization
    settings = organization.settings
    chosen = (settings.kudos_channel, settings.round_up_channel, settings.nomination_channel)
    names = await queries.channel_names(connection, organization.id, list(chosen))
    places = [
        Place(one.name, one.external_id) if (one := names.get(id_)) else None for id_ in chosen
    ]
    added = await admins.admins(connection, organization.id, organization.workspace_id)
    page = SettingsPage(
        settings,
        values=len(scene.company_values),
        cohorts=len(await cohorts.cohorts(connection, organization.id)),
        admins=tuple(Who(one.name, one.external_id) for one in added if one.by_admins),
        kudos_channel=places[0],
        round_up_channel=places[1],
        nomination_channel=places[2],
    )
    by_button = isinstance(scene.turn.arguments, Filled)
    return Reply(page, locale=scene.locale, in_place=by_button)


PAGE = Command(name="laurel settings", handler=show)
