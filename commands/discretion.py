"""What is told of a kudos where others read than those of the place it was given in."""

from dataclasses import replace

from domain.messages import KudosFacts


def outside(facts: KudosFacts, *, is_closed: bool) -> KudosFacts:
    """The same for readers outside of its place, which is neither named nor linked to where it is
    closed to all who are not in it.

    The words that it answers stay: its giver handed them on.
    """
    if not is_closed:
        return facts
    source = replace(facts.source, url=None) if facts.source else None
    return replace(facts, place=None, source=source)
