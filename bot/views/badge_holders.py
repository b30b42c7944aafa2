"""Who has a badge, for admins, and the way to take it back."""

from bot.cards import Actions, Button, Card, Facts, Footer, Item, Items, Lead, Node
from bot.views.badge_rules import tier_name
from bot.views.badges import holders_line, line_of
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens
from domain.messages import AwardFacts, BadgeHolders


def holders(message: BadgeHolders, reader: Reader) -> Card:
    """A page of the awards that hold, each with a way to take it back."""
    texts, one = reader.texts, message.badge
    shown = message.awards[:MOST_ITEMS]
    nodes: list[Node] = [Lead(line_of(one, reader))]
    details = page_of(message.page, message.pages, reader)
    nodes.append(Facts((holders_line(one, reader), *details)))
    if shown:
        nodes.append(Items(tuple(_entry(award, reader) for award in shown)))
    which = {"badge": str(one.id)}
    pages = pager("badge holders", message.page, message.pages, reader, which)
    back = Button(texts.text("badges-details"), "laurel badges", which)
    nodes += [Actions((*pages, back)), Footer(texts.rich("badges-holders-footer"))]
    return made(nodes, reader)


def _entry(award: AwardFacts, reader: Reader) -> Item:
    texts = reader.texts
    line = texts.rich(
        "badges-holder",
        person=reader.person(award.person),
        tier=tier_name(award.tier, reader),
        day=texts.date_of(award.awarded_at, reader.zone),
    )
    revoke = opens(texts.text("award-revoke"), "award revoke", {"award": str(award.id)})
    return Item(line, buttons=(revoke,))
