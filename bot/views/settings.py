"""What an organisation has decided, for its admins: the page with it all, and what they changed."""

from bot.cards import (
    Actions,
    Button,
    Card,
    Facts,
    Footer,
    Item,
    Items,
    Lead,
    Node,
    Paragraph,
    Spans,
    Text,
)
from bot.rendering import dotted
from bot.views.changes import change_line, duration
from bot.views.paging import page_of, pager
from bot.views.plain import made
from bot.views.reader import MOST_ITEMS, Reader, opens
from domain.messages import CohortsPage, Place, SettingsPage, SettingsSaved, ValuesPage
from domain.settings import Posts, Settings
from domain.text import clean_name, isolate

# Parts of the settings that are pages of their own rather than forms.
_PAGES = ("values", "cohorts", "log")
# Parts with a form, and beside it a command that shows what they do.
_SEEN = {"governance": "laurel audit"}


def page(message: SettingsPage, reader: Reader) -> Card:
    """What holds now, a line for each part, each with the way to change it."""
    texts, settings = reader.texts, message.settings
    counts = {"values": message.values, "cohorts": message.cohorts}
    parts = {
        "recognition": _recognition(settings, reader),
        "allowance": _allowance(settings, reader),
        "posts": _posts(message, reader),
        "nominations": _nominations(message, reader),
        "privacy": _privacy(settings, reader),
        "governance": _governance(settings, reader),
        "admins": (_admins(message, reader),),
        **{name: (texts.rich(f"settings-{name}-count", count=n),) for name, n in counts.items()},
        "log": (texts.rich("settings-log-state"),),
    }
    nodes = (
        Lead(texts.rich("settings-lead")),
        Items(tuple(_entry(name, state, reader) for name, state in parts.items())),
        Footer(texts.rich("settings-footer")),
    )
    return made(nodes, reader)


def saved(message: SettingsSaved, reader: Reader) -> Card:
    """What an admin has just changed, and the way back."""
    texts, changes = reader.texts, message.changes
    nodes: list[Node] = [Lead(texts.rich("settings-saved" if changes else "settings-unchanged"))]
    if changes:
        shown = changes[:MOST_ITEMS]
        nodes.append(Items(tuple(Item(change_line(change, reader)) for change in shown)))
        if len(changes) > len(shown):
            nodes.append(Paragraph(texts.rich("list-more", count=len(changes) - len(shown))))
    nodes.append(Actions((*_back_to(message.section, reader), all_settings(reader))))
    nodes.append(Footer(texts.rich("settings-saved-footer" if changes else "footer-private")))
    return made(nodes, reader)


def all_settings(reader: Reader) -> Button:
    """The way back to the page with all settings."""
    return Button(reader.texts.text("settings-all"), "laurel settings", {})


def listed(
    message: ValuesPage | CohortsPage,
    name: str,
    adds: str,
    entries: tuple[Item, ...],
    reader: Reader,
) -> Card:
    """A page of what admins keep (`name`: "values", "cohorts"), or an invitation to add the first
    by the form of the command `adds`.

    The way back to all settings is there where the other pages leave room for it.
    """
    texts = reader.texts
    nodes: list[Node] = [Lead(texts.rich(f"{name}-lead" if entries else f"{name}-empty"))]
    if details := page_of(message.page, message.pages, reader):
        nodes.append(Facts(details))
    if entries:
        nodes.append(Items(entries))
    add = opens(texts.text(f"{name}-add"), adds, {}, primary=True)
    others = pager(f"settings {name}", message.page, message.pages, reader, by_time=False)
    ways = (add, *others, all_settings(reader))[:3]
    nodes += [Actions(ways), Footer(texts.rich(f"{name}-footer"))]
    return made(nodes, reader)


def _entry(name: str, state: tuple[Spans, ...], reader: Reader) -> Item:
    texts = reader.texts
    command = f"settings {name}"
    section = Text(texts.text(f"settings-{name}"), strong=True)
    button = (
        Button(texts.text("settings-open"), command, {})
        if name in _PAGES
        else opens(texts.text("settings-change"), command, {})
    )
    seen = Button(texts.text("settings-open"), _SEEN[name], {}) if name in _SEEN else None
    return Item(
        texts.rich("settings-entry", section=section, state=dotted(state)),
        buttons=(seen, button) if seen else (button,),
    )


def _back_to(section: str, reader: Reader) -> tuple[Button, ...]:
    if section == "badges":
        return (Button(reader.texts.text("badges-all"), "laurel badges", {}),)
    if section in _SEEN:
        return (Button(reader.texts.text(f"settings-{section}"), _SEEN[section], {}),)
    if section not in _PAGES:
        return ()
    return (Button(reader.texts.text(f"settings-{section}"), f"settings {section}", {}),)


def _recognition(settings: Settings, reader: Reader) -> tuple[Spans, ...]:
    texts, minutes = reader.texts, settings.edit_minutes
    points, emoji = settings.second_points, isolate(f":{clean_name(settings.reaction_emoji)}:")
    required = "required" if settings.value_required else "optional"
    said = [
        texts.rich("settings-at-least", count=settings.min_message_length),
        texts.rich(f"settings-value-{required}"),
        texts.rich("settings-value-of-the-week") if settings.value_of_the_week else (),
        texts.rich("settings-edit", time=duration(minutes, reader))
        if minutes
        else texts.rich("settings-edit-never"),
        texts.rich("settings-second-points", count=points) if points else (),
        texts.rich("settings-reaction-gives", emoji=emoji) if settings.reaction_gives else (),
    ]
    return tuple(one for one in said if one)


def _allowance(settings: Settings, reader: Reader) -> tuple[Spans, ...]:
    texts, limit = reader.texts, settings.allowance
    said = [
        texts.rich("settings-allowance-none")
        if limit is None
        else texts.rich(f"settings-allowance-{settings.allowance_period}", count=limit)
    ]
    if settings.role_allowances:
        said.append(texts.rich("settings-roles", count=len(settings.role_allowances)))
    if settings.boosts:
        said.append(texts.rich("settings-boosts", count=len(settings.boosts)))
    return tuple(said)


def _posts(message: SettingsPage, reader: Reader) -> tuple[Spans, ...]:
    settings = message.settings
    return (
        _where("kudos", settings.kudos_posts, message.kudos_channel, reader),
        _where("round-up", settings.round_up_posts, message.round_up_channel, reader),
    )


def _nominations(message: SettingsPage, reader: Reader) -> tuple[Spans, ...]:
    texts, settings = reader.texts, message.settings
    posts = settings.nomination_posts
    # What is announced later than it began answers no message: it has no thread to go to.
    same = Posts.CHANNEL if posts is Posts.THREAD else posts
    place = reader.place_name(message.nomination_channel)
    said = [
        texts.rich("settings-nominations-central", place=place)
        if same is Posts.CENTRAL
        else texts.rich(f"settings-nominations-{same}"),
        texts.rich("settings-nominations-expiry", count=settings.expiry_days),
    ]
    if same is not Posts.PRIVATE and not settings.nominations_public:
        said.insert(1, texts.rich("settings-nominations-awards-only"))
    return tuple(said)


def _where(kind: str, posts: Posts, place: Place | None, reader: Reader) -> Spans:
    if posts is Posts.CENTRAL:
        return reader.texts.rich(f"settings-{kind}-central", place=reader.place_name(place))
    # A round-up answers no message, so that it has no thread to go to.
    same = Posts.CHANNEL if kind == "round-up" and posts is Posts.THREAD else posts
    return reader.texts.rich(f"settings-{kind}-{same}")


def _privacy(settings: Settings, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    said = [
        texts.rich(f"settings-boards-{settings.boards.replace('_', '-')}"),
        texts.rich(f"settings-guests-{settings.guests}"),
        texts.rich("settings-private-counts") if settings.private_counts else (),
    ]
    return tuple(one for one in said if one)


def _governance(settings: Settings, reader: Reader) -> tuple[Spans, ...]:
    return (reader.texts.rich("settings-governance-state", awards=settings.audit_per_100),)


def _admins(message: SettingsPage, reader: Reader) -> Spans:
    if not message.admins:
        return reader.texts.rich("settings-admins-platform")
    people = reader.people(message.admins)
    if reader.platform == "teams":
        return people  # Teams names no admins of its own
    return reader.texts.rich("settings-admins-more", people=people)
