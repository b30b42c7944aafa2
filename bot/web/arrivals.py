"""What was said before anybody opened the page, so that there is something to thank for."""

from datetime import datetime, timedelta

from bot.web.store import Store
from bot.web.town import Town
from storage.queries.sandbox import NewMessage

# (channel, who by handle, minutes ago, words), oldest first. What names nobody here is left out.
TALK = (
    (
        "general",
        "mia",
        1640,
        "Quarterly numbers are in the shared folder. Short version: thank you.",
    ),
    ("general", "hana", 1622, "New one-pager for the retail pitch is up. Tear it apart, please."),
    (
        "general",
        "noa",
        1380,
        "Forecast categories are cleaned up, so Friday's review takes half the time.",
    ),
    ("sales-emea", "omar", 1500, "Who can take the Lumen demo on Thursday? Emma is out."),
    ("sales-emea", "cleo", 1488, "I can. I rebuilt their data model in the demo account anyway."),
    ("sales-emea", "ana", 330, "Lumen just asked for a second call, with their CFO this time."),
    (
        "sales-amer",
        "grace",
        420,
        "Finn, how did you get a meeting at Harbor Freight? We tried for a year.",
    ),
    (
        "sales-amer",
        "finn",
        409,
        "Asked their warehouse lead what annoys her most. She forwarded it upstairs.",
    ),
    ("sales-amer", "leo", 405, "Stealing this."),
    ("customer-success", "emma", 300, "Tidewater is back on track after last week's outage."),
    (
        "customer-success",
        "emma",
        299,
        "Dai stayed up until 2 his time to be on the call with them.",
    ),
    ("wins", "ana", 190, "Acme signed. Three years, all four regions 🎉"),
    (
        "wins",
        "ben",
        184,
        "I stayed on with their lawyers last night until clause 14 was settled. Glad it held.",
    ),
    ("wins", "cleo", 181, "That clause has been open since August. How did you do it?"),
    ("wins", "ben", 178, "Asked what they were afraid of. It was one word, and it wasn't ours."),
)


async def settle_in(store: Store, now: datetime) -> None:
    """Fills an untouched sandbox with a little talk that everybody has read."""
    if await store.last_change() > 0:
        return
    town = await store.town()
    talk = _known(town, now)
    if not talk:
        return
    everybody = [person.external_id for person in town.living()]
    last = {}
    for new in talk:
        last[new.conversation] = (await store.add(new)).id
    for conversation, message in last.items():
        await store.mark_read(everybody, conversation, message)


def _known(town: Town, now: datetime) -> list[NewMessage]:
    channels = {channel.name.lstrip("#"): channel.external_id for channel in town.channels.values()}
    found = []
    for channel, handle, minutes, words in TALK:
        author = town.named(handle)
        if author is not None and channel in channels:
            at = now - timedelta(minutes=minutes)
            found.append(NewMessage(channels[channel], author.external_id, None, words, at))
    return found
