"""Where lately given answers lie, by who asked under which key.

A day holds tens of thousands, so each costs sixteen bytes: the key's hash, which is salted and so
long that within a station's day no two are alike, and a number. A day is forgotten whole.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from antrean_hub.core.hall import Hall
from antrean_hub.store.batch import KEYS_KEPT, KeyOf, Place


class Answers:
    """Finds the place of an answer of today or yesterday."""

    def __init__(self, known: Iterable[tuple[KeyOf, Place]] = ()) -> None:
        self._days: dict[date, dict[str, _Keys]] = {}
        self.last = 0
        """The ``nth`` of the latest."""
        self.add(known)

    def add(self, known: Iterable[tuple[KeyOf, Place]]) -> None:
        """Remember where these answers lie."""
        for (station, key), place in known:
            stations = self._days.setdefault(place.day, {})
            stations.setdefault(station, _Keys()).add(key, place.nth)
            self.last = max(self.last, place.nth)

    def find(self, asked: KeyOf) -> Place | None:
        """Return where the answer to ``asked`` lies, if it was answered."""
        station, key = asked
        for day, stations in reversed(self._days.items()):
            nth = stations[station].find(key) if station in stations else None
            if nth is not None:
                return Place(day, nth)
        return None

    def open_day(self, day: date) -> None:
        """Forget what is older than yesterday."""
        for each in [each for each in self._days if each < day - KEYS_KEPT]:
            del self._days[each]


class Loaded(Struct, frozen=True):
    """The hall as the file left it, and where lately given answers lie."""

    hall: Hall
    answers: Answers


class _Keys:
    """One station's keys of one day, in the order of their hashes, and the answers' numbers."""

    def __init__(self) -> None:
        self._hashes = array("q")
        self._nths = array("q")

    def add(self, key: str, nth: int) -> None:
        at = bisect_left(self._hashes, hash(key))
        self._hashes.insert(at, hash(key))
        self._nths.insert(at, nth)

    def find(self, key: str) -> int | None:
        at = bisect_left(self._hashes, hash(key))
        found = at < len(self._hashes) and self._hashes[at] == hash(key)
        return self._nths[at] if found else None
