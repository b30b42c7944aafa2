"""Time zones as people name them: by a city."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

# Zones that are named after a place; the others are kept for old systems.
_AREAS = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia"),
        *("Europe", "Indian", "Pacific"),
    }
)
_BETWEEN = re.compile(r"[\W_]+")
_LONGEST = 60


class Zones:
    """The IANA zones that can be chosen."""

    def __init__(self, names: Iterable[str]) -> None:
        self._exact: dict[str, str] = {}
        self._by_name: dict[str, str] = {}
        self._by_city: dict[str, str] = {}
        # A city in two zones' names stands for the shorter one, which is the one in use.
        for name in sorted(names, key=lambda one: (one.count("/"), one)):
            area, _, place = name.partition("/")
            self._exact[name.casefold()] = name
            if area != "Etc":  # where a plus and a minus make all the difference
                self._by_name.setdefault(_key(name), name)
            if area in _AREAS and place:
                self._by_city.setdefault(_key(place.rpartition("/")[2]), name)

    def find(self, words: str) -> str | None:
        """The zone that `words` name: "Berlin", "new york", "Europe/Berlin", "UTC"."""
        if exact := self._exact.get(words.strip().casefold()):
            return exact
        key = _key(words)
        return self._by_city.get(key) or self._by_name.get(key)

    def similar(self, words: str, limit: int = 3) -> tuple[str, ...]:
        """Zones that `words` may have meant, the likeliest first."""
        # "Germany/Berlin" and "Berlin, Germany" name a city, too.
        parts = re.split(r"[/,]", words[:_LONGEST])
        keys = dict.fromkeys(key for part in (words, *reversed(parts)) if (key := _key(part)))
        found: dict[str, None] = {}
        for key in keys:
            if key in self._by_city:
                found[self._by_city[key]] = None
            begun = [city for city in self._by_city if len(key) > 2 and city.startswith(key)]
            near = get_close_matches(key, self._by_city, limit, cutoff=0.75)
            found |= dict.fromkeys(self._by_city[city] for city in (*begun[:limit], *near))
        return tuple(found)[:limit]


def _key(words: str) -> str:
    """`words` as they are compared: no case, no accents, one sign between words."""
    plain = unicodedata.normalize("NFKD", words[:_LONGEST]).casefold()
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return _BETWEEN.sub("_", bare).strip("_")
