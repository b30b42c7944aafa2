"""The rules of a badge in a few quiet words: who nominates, who decides, how often, for whom."""

from bot.cards import Link, Spans, Text
from bot.views.reader import Reader
from domain.badges import Badge, Consensus, Level, Rarity, Reach, Tier
from domain.text import clean_name, isolate

# Characters of an icon.
_ICON = 40


def tier_name(tier: Tier, reader: Reader) -> str:
    """A tier as people call it."""
    return reader.texts.text(f"tier-{tier}")


def icon_and_name(icon: str, name: str, reader: Reader) -> Spans:
    """A badge in a line: "📚 Knowledge Sharer"."""
    shown = isolate(clean_name(icon, _ICON))
    return (Text(f"{shown} "), reader.name(name)) if shown else (reader.name(name),)


def rules_of(badge: Badge, reader: Reader) -> tuple[Spans, ...]:
    """Each rule that holds for the badge; of its review only what people can see beforehand."""
    texts, review = reader.texts, badge.review
    said: list[Spans] = [texts.rich(f"badges-nominators-{badge.nominators}")]
    if chain := _review(badge, reader):
        said.append(chain)
    if review.consensus is not None:
        said.append(_consensus(review.consensus, reader, is_alone=not review.levels))
    if badge.roles:
        said.append(texts.rich("badges-roles", roles=reader.names(badge.roles, "or")))
    if badge.cooldown_days > 0:
        said.append(texts.rich("badges-cooldown", count=badge.cooldown_days))
    if badge.rarity is not None:
        said.append(_rarity(badge.rarity, reader))
    if not badge.is_public:
        said.append(texts.rich("badges-unannounced"))
    if badge.coaching_url:
        said.append((Link(texts.text("badges-coaching"), badge.coaching_url),))
    return tuple(said)


def _review(badge: Badge, reader: Reader) -> Spans:
    texts, levels = reader.texts, badge.review.levels
    if not levels:
        return texts.rich("badges-review-none") if badge.review.consensus is None else ()
    chain = _level(levels[0], reader)
    for level in levels[1:]:
        chain = texts.rich("badges-level-then", before=chain, next=_level(level, reader))
    return texts.rich("badges-review", chain=chain)


def _consensus(consensus: Consensus, reader: Reader, *, is_alone: bool) -> Spans:
    return reader.texts.rich(
        "badges-consensus-alone" if is_alone else "badges-consensus",
        nominators=consensus.nominators,
        days=consensus.days,
        teams=consensus.teams,
    )


def _level(level: Level, reader: Reader) -> Spans:
    texts = reader.texts
    if level.people:
        who = reader.names(level.people, "or")
    elif level.role:
        who = (reader.name(level.role),)
    else:
        return texts.rich("badges-level-manager")
    if level.needed <= 1:
        return who
    if level.people:
        who = reader.names(level.people)
    return texts.rich("badges-level-needed", count=level.needed, people=who)


def _rarity(rarity: Rarity, reader: Reader) -> Spans:
    said = reader.texts.rich(f"badges-rarity-{rarity.period}", count=rarity.awards)
    if rarity.reach is Reach.TEAM:
        return reader.texts.rich("badges-rarity-team", rarity=said)
    return said


def tiers_line(badge: Badge, reader: Reader) -> Spans:
    """The badge's tiers, lowest first: "Bronze, Silver and Gold"."""
    return reader.texts.join([Text(tier_name(one.tier, reader)) for one in badge.tiers])
