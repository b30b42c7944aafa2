"""What is still missing towards a condition: "2 more kudos for #teamwork this quarter (1 of 3)"."""

from collections.abc import Mapping, Sequence

from bot.cards import Spans, Text
from bot.views.badge_rules import tier_name
from bot.views.reader import Reader, tag_of
from domain.badges import Tier
from domain.chat_events import BADGE_AWARDED, KUDOS_GIVEN, KUDOS_RECEIVED, SECOND_RECEIVED
from domain.clock import Period
from domain.criteria import Criterion, Missing, WindowKind
from domain.messages import BadgeName
from domain.text import clean_name, isolate

# What is counted of what: the text for it, and with "-value" behind it for that of one value.
_UNITS: Mapping[tuple[str, str, str], str] = {
    ("count", KUDOS_RECEIVED, ""): "progress-thanks",
    ("distinct", KUDOS_RECEIVED, "giver"): "progress-thankers",
    ("count", KUDOS_GIVEN, ""): "progress-given",
    ("distinct", KUDOS_GIVEN, "recipient"): "progress-recipients",
    ("count", SECOND_RECEIVED, ""): "progress-seconds",
    ("distinct", SECOND_RECEIVED, "by"): "progress-seconders",
}
_EVENTS = {
    "count": "progress-events",
    "distinct": "progress-events-different",
    "sum": "progress-events-sum",
}
# So many parts of a condition are told of; and so many characters of what somebody else named.
_MOST_PARTS = 4
_NAME = 60


def missing_words(far: Missing, badges: Sequence[BadgeName], reader: Reader) -> Spans:
    """All that is missing towards a condition that does not hold yet. `badges` are those that it
    asks for.
    """
    return _Words({one.slug: one for one in badges}, reader).missing(far)


class _Words:
    """The words for one condition."""

    def __init__(self, badges: Mapping[str, BadgeName], reader: Reader) -> None:
        self._badges = badges
        self._reader = reader
        self._texts = reader.texts

    def missing(self, far: Missing) -> Spans:
        if far.parts:
            return self._combined(far)
        if far.criterion.window.kind is WindowKind.ROW:
            return self._row(far)
        return self._now(far)

    def _combined(self, far: Missing) -> Spans:
        texts = self._texts
        open_parts = [part for part in far.parts if not part.holds]
        said = [self._part(part) for part in open_parts[:_MOST_PARTS]]
        if (others := len(open_parts) - len(said)) > 0:
            said.append(texts.rich("progress-others", count=others))
        is_any = far.criterion.kind == "any"
        if is_any and far.missing > 1:
            return texts.rich("progress-any", count=far.missing, parts=texts.join(said))
        return texts.join(said, "or" if is_any else "standard")

    def _part(self, part: Missing) -> Spans:
        words = self.missing(part)
        return self._texts.rich("progress-nested", parts=words) if part.parts else words

    def _now(self, far: Missing) -> Spans:
        """What is missing in the window that is open."""
        words = self._in_window(self._unit(far.criterion, far.missing), far.criterion)
        if far.criterion.at_least <= 1:
            return words
        return self._texts.rich(
            "progress-so-far", what=words, have=far.have, needed=far.criterion.at_least
        )

    def _row(self, far: Missing) -> Spans:
        """What is missing in the period under way, and in those after it."""
        texts, criterion = self._texts, far.criterion
        rest = far.row_missing - (far.missing > 0)
        said = self._now(far) if far.missing > 0 else ()
        period = criterion.window.period
        if rest > 0 and period not in (None, Period.ALL):
            each = self._unit(criterion, criterion.at_least)
            later = texts.rich(f"progress-row-{period}", count=rest, what=each)
            said = texts.rich("progress-then", before=said, next=later) if said else later
        return texts.rich(
            "progress-in-a-row", what=said, have=far.row, needed=criterion.window.times
        )

    def _in_window(self, what: Spans, criterion: Criterion) -> Spans:
        window = criterion.window
        if window.kind is WindowKind.DAYS:
            return self._texts.rich("progress-in-days", what=what, count=window.days)
        if window.period is None or window.period is Period.ALL:
            return what
        return self._texts.rich(f"progress-in-{window.period}", what=what)

    def _unit(self, criterion: Criterion, count: int) -> Spans:
        """So many more of what is counted."""
        asked = dict(criterion.where)
        if criterion.event == BADGE_AWARDED and (said := self._awards(criterion, asked, count)):
            return said
        key = _UNITS.get((criterion.kind, criterion.event, criterion.of))
        if key and not asked:
            return self._texts.rich(key, count=count)
        if key and asked.keys() == {"value"}:
            value = Text(tag_of(asked["value"]))
            return self._texts.rich(f"{key}-value", count=count, value=value)
        return self._events(criterion, count)

    def _awards(self, criterion: Criterion, asked: Mapping[str, str], count: int) -> Spans:
        """The same of badges; nothing if there are no words for it."""
        texts = self._texts
        tier = next((one for one in Tier if one == asked.get("tier")), None)
        if not asked.keys() <= {"badge", "tier"} or (tier is None and "tier" in asked):
            return ()
        if (criterion.kind, criterion.of) not in (("count", ""), ("distinct", "badge")):
            return ()
        if "badge" in asked:
            badge = self._badge(asked["badge"], tier)
            if criterion.at_least <= 1 or criterion.kind == "distinct":
                return texts.rich("progress-badge", badge=badge)
            return texts.rich("progress-badge-tiers", count=count, badge=badge)
        if tier:
            named = Text(tier_name(tier, self._reader))
            return texts.rich("progress-badges-tier", count=count, tier=named)
        return texts.rich("progress-badges", count=count)

    def _badge(self, slug: str, tier: Tier | None) -> Text:
        known = self._badges.get(slug)
        name = isolate(clean_name(known.name if known else slug, _NAME))
        if tier is None:
            return Text(name)
        called = tier_name(tier, self._reader)
        return Text(self._texts.text("nomination-badge", badge=Text(name), tier=called))

    def _events(self, criterion: Criterion, count: int) -> Spans:
        """The same of events that there are no words for: by the names that they have."""
        key = _EVENTS.get(criterion.kind, "progress-events")
        names = {"event": _quoted(criterion.event)}
        if key != "progress-events":
            names["of"] = _quoted(criterion.of)
        what = self._texts.rich(key, count=count, **names)
        if not criterion.where:
            return what
        details = [
            self._texts.rich("progress-detail", name=_quoted(name), value=_quoted(value))
            for name, value in criterion.where[:_MOST_PARTS]
        ]
        return self._texts.rich("progress-with", what=what, details=self._texts.join(details))


def _quoted(name: str) -> Text:
    return Text(isolate(clean_name(name, _NAME)))
