"""What the coach says: before a kudos is sent, above its form; afterwards, in the receipt."""

from bot.cards import Lead, Paragraph, Quote, Spans, Text
from bot.views.reader import SOURCE_QUOTE, Reader, quote
from domain.messages import Coaching

Advice = tuple[Lead | Paragraph | Quote, ...]


def before_sending(coaching: Coaching, reader: Reader) -> Advice:
    """What could be added, what it may look like, and that it need not be."""
    texts = reader.texts
    example = _example(coaching, reader)
    shown = (Paragraph(texts.rich("coach-for-example")), example) if example.text else ()
    return (
        Lead(texts.rich("coach-lead")),
        *(Paragraph(hint) for hint in _hints(coaching, reader)),
        *shown,
        Paragraph(texts.rich("coach-your-choice")),
    )


def afterwards(coaching: Coaching, reader: Reader, *, can_change: bool) -> tuple[Paragraph, ...]:
    """The same in one line, for now if it can still be changed, or for another time."""
    hints = _hints(coaching, reader)
    if not hints:
        return ()
    line = reader.texts.rich("coach-still" if can_change else "coach-next-time")
    for hint in hints:
        line = (*line, Text(" "), *hint)
    return (Paragraph(line),)


def _hints(coaching: Coaching, reader: Reader) -> tuple[Spans, ...]:
    keys = [f"coach-hint-{hint.replace('_', '-')}" for hint in coaching.hints]
    return tuple(reader.texts.rich(key) for key in keys if reader.texts.has(key))


def _example(coaching: Coaching, reader: Reader) -> Quote:
    own = quote(coaching.example, SOURCE_QUOTE)
    if own.text:
        return own
    return Quote(reader.texts.optional(f"coach-example-{coaching.example_key}"))
