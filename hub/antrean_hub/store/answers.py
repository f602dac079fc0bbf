"""Where lately given answers lie, by who asked under which key.

A day holds tens of thousands, so each costs its key and a number, and a day is forgotten whole.
"""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from antrean_hub.core.hall import Hall
from antrean_hub.store.batch import KEYS_KEPT, KeyOf, Place


class Answers:
    """Finds the place of an answer of today or yesterday."""

    def __init__(self, known: Iterable[tuple[KeyOf, Place]] = ()) -> None:
        self._days: dict[date, dict[str, dict[str, int]]] = {}
        self.last = 0
        """The ``nth`` of the latest."""
        self.add(known)

    def add(self, known: Iterable[tuple[KeyOf, Place]]) -> None:
        """Remember where these answers lie."""
        for (station, key), place in known:
            self._days.setdefault(place.day, {}).setdefault(station, {})[key] = place.nth
            self.last = max(self.last, place.nth)

    def find(self, asked: KeyOf) -> Place | None:
        """Return where the answer to ``asked`` lies, if it was answered."""
        station, key = asked
        for day, stations in reversed(self._days.items()):
            nth = stations.get(station, _NONE).get(key)
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


_NONE: dict[str, int] = {}
