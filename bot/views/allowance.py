"""How many colleagues a giver may still thank: a line in other cards, and a card of its own."""

from bot.cards import Actions, Card, Facts, Footer, Lead, Spans
from bot.views.plain import made
from bot.views.reader import Reader, opens
from domain.clock import Period
from domain.messages import AllowanceLeft, Balance

# How a sentence names the period that it speaks of; allowances know no other periods.
_PERIODS = {Period.DAY: "period-day", Period.WEEK: "period-week", Period.MONTH: "period-month"}


def details(left: AllowanceLeft, reader: Reader) -> tuple[Spans, ...]:
    """What is left, of how many, when it starts anew, and that there is more than usual."""
    period = _period(left.period, reader)
    line = reader.texts.rich(
        "allowance-left", left=max(left.left, 0), limit=left.limit, period=period
    )
    return line, *_terms(left, reader)


def balance(message: Balance, reader: Reader) -> Card:
    """The answer to who asks what is left."""
    texts, left = reader.texts, message.allowance
    period = _period(message.period, reader)
    given = texts.rich("balance-given", given=message.given, period=period)
    terms: tuple[Spans, ...] = ()
    if left is None:
        lead = texts.rich("balance-unlimited")
    else:
        lead = texts.rich("balance-lead", left=max(left.left, 0), period=period)
        terms = (texts.rich("allowance-limit", limit=left.limit), *_terms(left, reader))
    return made(
        (
            Lead(lead),
            Facts((given, *terms)),
            Actions((opens(texts.text("kudos-open"), "kudos", {}, primary=True),)),
            Footer(texts.rich("footer-private")),
        ),
        reader,
    )


def _terms(left: AllowanceLeft, reader: Reader) -> tuple[Spans, ...]:
    texts = reader.texts
    soon = left.period in (Period.DAY, Period.WEEK)
    when = (texts.moment if soon else texts.date_and_time)(left.resets_at, reader.zone)
    resets = texts.rich("allowance-resets", when=when)
    if left.factor <= 1:
        return (resets,)
    return resets, texts.rich("allowance-boost", factor=left.factor)


def _period(period: Period, reader: Reader) -> str:
    return reader.texts.text(_PERIODS.get(period, "period-month"))
