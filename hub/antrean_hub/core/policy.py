"""Who is next: a pure answer from the lines, the counter's stages and the hall's policy."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from antrean_hub.core.config import CounterConfig
from antrean_hub.core.hall import Hall, LineId, Place
from antrean_shared.words import CounterId, TicketId


def next_ticket(hall: Hall, counter: CounterId, now: datetime) -> TicketId | None:
    """Return the ticket that ``counter`` calls next, or None when nobody waits for it.

    Priority goes first, at most ``priority_run`` in a row while others wait. Among equals the
    counter's own visitors come first, then its stages in their order; but whoever has waited
    longer than the guard goes before that order, so that every wait is bounded.
    """
    config = hall.index.counters[counter]
    ordinary = _ordinary(hall, config, now)
    priority = _priority(hall, config)
    if priority is None or (ordinary and hall.desk(counter).run >= hall.policy.priority_run):
        return ordinary.ticket if ordinary else None
    return priority.ticket


def _priority(hall: Hall, config: CounterConfig) -> Place | None:
    heads = _heads(hall, config, priority=True)
    return min(heads, default=None) if config.priority_first else next(heads, None)


def _ordinary(hall: Hall, config: CounterConfig, now: datetime) -> Place | None:
    heads = list(_heads(hall, config, priority=False))
    oldest = min(heads, default=None)
    if oldest is not None and waited_min(oldest, now) > hall.policy.longest_wait_guard_min:
        return oldest
    return next(iter(heads), None)


def _heads(hall: Hall, config: CounterConfig, *, priority: bool) -> Iterator[Place]:
    """Yield the first of each of the counter's lines, in the counter's order."""
    for line in lines(config, priority=priority):
        places = hall.line(line)
        if places:
            yield places[0]


def lines(config: CounterConfig, *, priority: bool) -> Iterable[LineId]:
    """Yield the lines that a counter calls from, its own visitors first, then by preference."""
    yield LineId(None, config.id, priority)
    for stage in config.stages:
        yield LineId(stage, None, priority)


def waited_min(place: Place, now: datetime) -> float:
    """Return the minutes since a place was taken."""
    return (now.timestamp() - place.rank / 1_000_000) / 60
