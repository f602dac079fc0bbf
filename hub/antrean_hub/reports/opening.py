"""How long each counter was open, from when it opened, paused, resumed and closed."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from antrean_hub.store.history import Turn

BEGINS = frozenset({"counter.opened", "counter.resumed"})
Place = tuple[date, str]
"""A day and a counter."""


def open_s(turns: Iterable[Turn], last_seen: Mapping[Place, datetime]) -> dict[str, float]:
    """Return the seconds that each counter was open, pauses not counted.

    A counter that nobody closed was open until its last visitor left (``last_seen``): nobody
    worked the night through.
    """
    since: dict[Place, datetime] = {}
    total: dict[str, float] = {}
    for turn in turns:
        place = (turn.day, turn.counter)
        begun = since.get(place)
        if turn.name in BEGINS:
            since.setdefault(place, turn.at)
        elif begun is not None:
            del since[place]
            total[turn.counter] = total.get(turn.counter, 0.0) + _length(begun, turn.at)
    for place, begun in since.items():
        end = last_seen.get(place, begun)
        total[place[1]] = total.get(place[1], 0.0) + _length(begun, end)
    return total


def _length(begun: datetime, end: datetime) -> float:
    return max((end - begun).total_seconds(), 0.0)
