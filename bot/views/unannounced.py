"""What could not be delivered about nominations and awards, for who can do something about it."""

from bot.cards import Actions, Card, Footer, Lead, Paragraph, Spans
from bot.views.nominations import badge_at, badge_name, line, withdraw_button
from bot.views.plain import made
from bot.views.reader import Reader
from domain.messages import (
    AwardNotPosted,
    NominationNotPosted,
    NominationUnreached,
    Place,
    PostFailure,
)


def nomination(message: NominationNotPosted, reader: Reader) -> Card:
    """Tells the nominator that the channel did not get the card, and what to do."""
    lead = reader.texts.rich(
        "nomination-not-posted-lead",
        nominee=reader.person(message.nomination.nominee),
        badge=badge_at(message.nomination, reader),
        place=reader.place_name(message.place),
    )
    return _not_posted(lead, _why(message.failure, message.place, reader), "nominator", reader)


def award(message: AwardNotPosted, reader: Reader) -> Card:
    """The same of an award, for a nominator or an admin."""
    lead = reader.texts.rich(
        "award-not-posted-lead",
        person=reader.person(message.award.person),
        badge=badge_name(message.award.badge, message.award.tier, reader),
        place=reader.place_name(message.place),
    )
    return _not_posted(lead, _why(message.failure, message.place, reader), message.to, reader)


def unreached(message: NominationUnreached, reader: Reader) -> Card:
    """Tells the nominator that nobody who decides can be reached, and what to do."""
    texts = reader.texts
    lead = texts.rich("nomination-unreached-lead", people=reader.people(message.people))
    return made(
        (
            Lead(lead),
            Paragraph(line(message.nomination, reader)),
            Paragraph(texts.rich("nomination-unreached-next")),
            Actions((withdraw_button(message.nomination, reader),)),
            Footer(texts.rich("card-not-posted-nominator")),
        ),
        reader,
    )


def _not_posted(lead: Spans, why: Spans, to: str, reader: Reader) -> Card:
    footer = reader.texts.rich(f"card-not-posted-{to}")
    return made((Lead(lead), Paragraph(why), Footer(footer)), reader)


def _why(failure: PostFailure, place: Place | None, reader: Reader) -> Spans:
    key = "card-not-posted-" + failure.replace("_", "-")
    specific = f"{key}-{reader.platform}"
    known = specific if reader.texts.has(specific) else key
    settings = reader.as_typed("laurel settings")
    return reader.texts.rich(known, place=reader.place_name(place), settings=settings)
