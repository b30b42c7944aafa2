"""Badges: what can be earned and what it takes, and the same for the admins who keep them."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Divider,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Node,
    Paragraph,
    Quote,
    Spans,
    Text,
)
from bot.rendering import dotted
from bot.views.badge_rules import icon_and_name, rules_of, tier_name, tiers_line
from bot.views.paging import page_of, paged, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens, quote
from domain.badges import Nominators, TierRule
from domain.messages import BadgeFacts, BadgeShown, BadgesPage

# Characters of a badge's description, of a tier's condition, and of what it takes.
_DESCRIPTION, _WORDS, _CRITERIA = 300, 200, 1500


def page(message: BadgesPage, reader: Reader) -> Card:
    """A page of the badges, or what they are for where there is none."""
    texts = reader.texts
    shown = message.badges[: MOST_ITEMS - 1]
    nodes: list[Node] = [Lead(texts.rich("badges-lead" if shown else "badges-empty"))]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    entries = [_entry(one, reader, is_admin=message.is_admin) for one in shown]
    if message.is_admin:
        entries.append(_as_text(bool(shown), reader))
    if entries:
        nodes.append(Items(tuple(entries)))
    pages = pager("laurel badges", message.page, message.pages, reader, by_time=False)
    if message.is_admin:
        pages = (*_additions(bool(shown), reader), *pages)
    nodes += [*paged(pages[:3]), Footer(texts.rich("badges-footer"))]
    return made(nodes, reader)


def badge(message: BadgeShown, reader: Reader) -> Card:
    """One badge with everything that is public of it, and what admins can do to it."""
    texts, one = reader.texts, message.badge
    definition = one.definition
    nodes: list[Node] = [Lead(line_of(one, reader))]
    if description := quote(definition.description, _DESCRIPTION).text:
        nodes.append(Paragraph((Text(description),)))
    if criteria := quote(definition.criteria, _CRITERIA).text:
        nodes += [Paragraph(texts.rich("badges-criteria")), Quote(criteria)]
    if tiers := tuple(_tier(rule, reader) for rule in definition.tiers[:MOST_ITEMS]):
        nodes.append(Items(tiers))
    nodes.append(Facts(rules_of(definition, reader)))
    if one.holders and not message.is_admin:
        nodes.append(Facts((holders_line(one, reader),)))
    if message.is_admin:
        nodes += [Divider(), Items((*_people(one, reader), _keeping(one, reader)))]
    nodes += [Actions(_ways(message, reader)), Footer(texts.rich("badges-footer"))]
    return made(nodes, reader)


def _entry(one: BadgeFacts, reader: Reader, *, is_admin: bool) -> Item:
    texts, which = reader.texts, {"badge": str(one.id)}
    holders = holders_line(one, reader) if one.holders else ()
    line = dotted((line_of(one, reader), tiers_line(one.definition, reader), holders))
    buttons: tuple[Button, ...] = (Button(texts.text("badges-details"), "laurel badges", which),)
    if one.is_archived:
        restore = Button(texts.text("badges-restore"), "badge archive", which)
        buttons = (restore, *buttons) if is_admin else buttons
    else:
        buttons = (*_nominate(one, reader), *buttons)
    return Item(line, quote(one.definition.description, _DESCRIPTION).text, buttons)


def line_of(one: BadgeFacts, reader: Reader) -> Spans:
    """A badge by its icon and name, and whether it can still be earned."""
    name = icon_and_name(one.definition.icon, one.definition.name or one.slug, reader)
    return dotted((name, reader.texts.rich("badges-archived") if one.is_archived else ()))


def holders_line(one: BadgeFacts, reader: Reader) -> Spans:
    """How many people have a badge: "12 people have it: 8 Bronze and 4 Silver"."""
    texts, total = reader.texts, sum(count for _, count in one.holders)
    if not total:
        return texts.rich("badges-held-nobody")
    if len(one.definition.tiers) < 2 and len(one.holders) < 2:
        return texts.rich("badges-held", count=total)
    tiers = [
        texts.rich("badges-held-tier", count=count, tier=tier_name(tier, reader))
        for tier, count in one.holders
    ]
    return texts.rich("badges-held-tiers", count=total, tiers=texts.join(tiers))


def _people(one: BadgeFacts, reader: Reader) -> tuple[Item, ...]:
    """For admins: who has the badge, and who would, as far as there is anything to see."""
    texts, which = reader.texts, {"badge": str(one.id)}
    ways: tuple[Button, ...] = ()
    if one.holders:
        ways = (Button(texts.text("badges-holders"), "badge holders", which),)
    if any(rule.criterion for rule in one.definition.tiers):
        ways = (*ways, Button(texts.text("badges-try"), "badge try", which))
    return (Item(holders_line(one, reader), buttons=ways),) if ways else ()


def _tier(rule: TierRule, reader: Reader) -> Item:
    name = Text(tier_name(rule.tier, reader), strong=True)
    words = quote(rule.words, _WORDS).text
    if not words:
        return Item((name,))
    return Item(reader.texts.rich("badges-tier", tier=name, words=Text(words)))


def _nominate(one: BadgeFacts, reader: Reader, *, primary: bool = False) -> tuple[Button, ...]:
    """The way to nominate somebody for a badge, where people can."""
    is_earned = one.definition.nominators is Nominators.NOBODY
    if one.is_archived or is_earned:
        return ()
    label = reader.texts.text("badges-nominate")
    return (opens(label, "nominate", {"badge": one.slug}, primary=primary),)


def _as_text(is_any: bool, reader: Reader) -> Item:
    texts = reader.texts
    ways: tuple[Button, ...] = (opens(texts.text("badges-import"), "badge import", {}),)
    if is_any:
        ways = (Button(texts.text("badges-export"), "badge export", {}), *ways)
    return Item(texts.rich("badges-as-text"), buttons=ways)


def _additions(is_any: bool, reader: Reader) -> tuple[Button, ...]:
    texts = reader.texts
    add = opens(texts.text("badges-add"), "badge edit", {}, primary=is_any)
    if is_any:
        return (add,)
    return (Button(texts.text("badges-start"), "badge start", {}, style="primary"), add)


def _keeping(one: BadgeFacts, reader: Reader) -> Item:
    texts, which = reader.texts, {"badge": str(one.id)}
    export = Button(texts.text("badges-export"), "badge export", which)
    up = Button(texts.text("badges-up"), "badge move", which)
    line = texts.rich("badges-place", place=one.place, version=one.version)
    if one.is_archived or one.place <= 1:
        return Item(line, buttons=(export,))
    return Item(line, buttons=(up, export))


def _ways(message: BadgeShown, reader: Reader) -> tuple[Button, ...]:
    """With all buttons of an admin there is no room for the way back: the list is one command."""
    texts, one = reader.texts, message.badge
    which = {"badge": str(one.id)}
    ways = _nominate(one, reader, primary=True)
    if message.is_admin:
        label = texts.text("badges-restore" if one.is_archived else "badges-archive")
        edit = opens(texts.text("badges-edit"), "badge edit", which)
        ways = (*ways, edit, Button(label, "badge archive", which))
    return (*ways, Button(texts.text("badges-all"), "laurel badges", {}))[:3]
