"""Activities in the shapes that Teams sends them."""

from typing import Any

from tests.support.fake_connector import BOT, TENANT

Json = dict[str, Any]

TEAM = "19:team-general@thread.tacv2"
CHANNEL = "19:wins@thread.tacv2"
GROUP = "19:group@thread.v2"
THREAD = "1772443800000"
THREAD_PLACE = f"{CHANNEL};messageid={THREAD}"
ANA = {
    "id": "29:1ana-account",
    "name": "Ana Lima",
    "aadObjectId": "11111111-0000-4000-8000-0000000000a1",
}
BEN = {
    "id": "29:1ben-account",
    "name": "Ben Okri",
    "aadObjectId": "22222222-0000-4000-8000-0000000000b2",
}
CLEO = {
    "id": "29:1cleo-account",
    "name": "Cleo Marchetti",
    "aadObjectId": "33333333-0000-4000-8000-0000000000c3",
}
ANA_CHAT = "a:1ana-account"

_COUNT = iter(range(1, 10**9))


def activity(service_url: str, kind: str, place: str = "channel", **more: Any) -> Json:
    """An activity by Ana in a channel's thread, a group chat ("group") or her chat ("personal")."""
    made: Json = {
        "type": kind,
        "id": f"{1772443800000 + next(_COUNT)}",
        "timestamp": "2026-03-02T09:30:00.123Z",
        "localTimestamp": "2026-03-02T10:30:00.123+01:00",
        "localTimezone": "Europe/Berlin",
        "serviceUrl": service_url,
        "channelId": "msteams",
        "from": dict(ANA),
        "recipient": dict(BOT),
        "locale": "en-GB",
        "entities": [{"locale": "en-GB", "country": "GB", "platform": "Web", "type": "clientInfo"}],
        "channelData": {"tenant": {"id": TENANT}},
        "conversation": {"tenantId": TENANT, "id": ANA_CHAT, "conversationType": "personal"},
    }
    if place == "group":
        made["conversation"] |= {"id": GROUP, "conversationType": "groupChat", "isGroup": True}
    if place == "channel":
        where = f"{CHANNEL};messageid={THREAD}"
        made["conversation"] |= {"id": where, "conversationType": "channel", "isGroup": True}
        made["channelData"] |= {
            "teamsChannelId": CHANNEL,
            "teamsTeamId": TEAM,
            "channel": {"id": CHANNEL},
            "team": {"id": TEAM},
        }
    return made | more


def mention(person: Json, text: str = "") -> Json:
    """The entity of a mention."""
    mentioned = {"id": person["id"], "name": person["name"]}
    return {
        "type": "mention",
        "mentioned": mentioned,
        "text": text or f"<at>{person['name']}</at>",
    }


def message(
    service_url: str, text: str, people: tuple[Json, ...] = (), place: str = "channel", **more: Any
) -> Json:
    """A message that mentions the bot, unless it is in the personal chat, and `people`."""
    named = people if place == "personal" else (BOT, *people)
    made = activity(service_url, "message", place, text=text, textFormat="plain", **more)
    made["entities"] = [*(mention(person) for person in named), *made["entities"]]
    return made


def invoke(service_url: str, name: str, value: Any, place: str = "channel", **more: Any) -> Json:
    """An invoke: something done in a card, a dialog or a menu."""
    return activity(service_url, "invoke", place, name=name, value=value, **more)


def reaction(
    service_url: str,
    message: str,
    *,
    added: tuple[str, ...] = (),
    removed: tuple[str, ...] = (),
    place: str = "channel",
    **more: Any,
) -> Json:
    """What Ana adds to the reactions to a message of the bot, or takes from them.

    The activity has the message's own id, and Teams' ids of emoji.
    """
    made = activity(service_url, "messageReaction", place, replyToId=message, id=message)
    for key, names in (("reactionsAdded", added), ("reactionsRemoved", removed)):
        if names:
            made[key] = [{"type": name} for name in names]
    return made | more


def quoted_message(author: Json = BEN, content: str = "<p>We won <b>Acme</b></p>") -> Json:
    """The message that a message action was started on."""
    user = {
        "userIdentityType": "aadUser",
        "id": author["aadObjectId"],
        "displayName": author["name"],
    }
    return {
        "linkToMessage": f"https://teams.microsoft.com/l/message/{CHANNEL}/1772443700000",
        "id": "1772443700000",
        "replyToId": None,
        "createdDateTime": "2026-03-02T09:28:20.000Z",
        "body": {"contentType": "html", "content": content},
        "from": {"device": None, "conversation": None, "user": user, "application": None},
        "reactions": [],
        "mentions": [],
    }


def by(person: Json, made: Json) -> Json:
    """The same activity by somebody else; a personal chat is their own."""
    conversation = dict(made["conversation"])
    if conversation["id"] == ANA_CHAT:
        conversation["id"] = f"a:{person['id'].removeprefix('29:')}"
    return made | {"from": dict(person), "conversation": conversation}
