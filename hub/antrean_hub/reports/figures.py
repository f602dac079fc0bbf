"""What is counted of a set of tickets, by definitions that every report prints."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from math import ceil
from statistics import fmean, median

from msgspec import Struct

from antrean_hub.store.history import Past
from antrean_shared.words import TicketState

MOST_OF = 0.9
MISSED, DONE = TicketState.MISSED.value, TicketState.DONE.value
CANCELLED = TicketState.CANCELLED.value


class Spread(Struct, frozen=True):
    """How durations lie, in seconds: the mean alone hides those who wait longest."""

    mean: float
    median: float
    p90: float
    """Nine of ten are not longer (nearest rank)."""
    most: float


class Figures(Struct, frozen=True, kw_only=True):
    """What is told of a set of tickets."""

    tickets: int
    done: int
    missed: int
    cancelled: int
    unserved: int
    """Given, neither served nor missed nor cancelled: their visitors left or the day ended."""
    called: int
    priority: int
    booked: int
    out_of_order: int
    wait: Spread | None
    serve: Spread | None
    whole: Spread | None
    promised: int
    """Done, of services that promise a time."""
    kept: int
    """Of these, how many within the promise."""


def spread(seconds: Iterable[float]) -> Spread | None:
    """Return how durations lie; None where there are none."""
    ordered = sorted(seconds)
    if not ordered:
        return None
    p90 = ordered[ceil(MOST_OF * len(ordered)) - 1]
    return Spread(fmean(ordered), median(ordered), p90, ordered[-1])


def lived(ticket: Past) -> bool:
    """Tell whether a visitor ever held the ticket: a paper that failed was none."""
    return not (ticket.state == CANCELLED and ticket.printed_at is None)


def waited_s(ticket: Past) -> float | None:
    """Return the seconds from the paper to the first call; None for who was never called."""
    return _between(ticket.printed_at or ticket.taken_at, ticket.called_at)


def served_s(ticket: Past) -> float | None:
    """Return the seconds at counters, all steps together; None for who was never served."""
    stays = [_between(each.started_at, each.ended_at) for each in ticket.stays]
    seconds = [each for each in stays if each is not None]
    return sum(seconds) if seconds else None


def was_missed(ticket: Past) -> bool:
    """Tell whether the visitor did not come to the last call: such a ticket ends with its day."""
    outcome = ticket.stays[-1].outcome if ticket.stays else None
    return outcome == MISSED and ticket.state not in (DONE, CANCELLED)


def figures(tickets: Sequence[Past], promise_min: Mapping[str, int]) -> Figures:
    """Count tickets that ``lived``; ``promise_min`` names the minutes that services promise."""
    done = [each for each in tickets if each.state == DONE]
    missed = sum(map(was_missed, tickets))
    cancelled = sum(each.state == CANCELLED for each in tickets)
    promised = [each for each in done if each.service in promise_min]
    return Figures(
        tickets=len(tickets),
        done=len(done),
        missed=missed,
        cancelled=cancelled,
        unserved=len(tickets) - len(done) - missed - cancelled,
        called=sum(each.called_at is not None for each in tickets),
        priority=sum(each.priority is not None for each in tickets),
        booked=sum(each.booked for each in tickets),
        out_of_order=sum(stay.out_of_order for each in tickets for stay in each.stays),
        wait=spread(_known(map(waited_s, tickets))),
        serve=spread(_known(map(served_s, done))),
        whole=spread(_known(_between(each.printed_at, each.ended_at) for each in done)),
        promised=len(promised),
        kept=sum((served_s(each) or 0) <= 60 * promise_min[each.service] for each in promised),
    )


def _known(seconds: Iterable[float | None]) -> list[float]:
    return [each for each in seconds if each is not None]


def _between(start: datetime | None, end: datetime | None) -> float | None:
    return None if start is None or end is None else (end - start).total_seconds()
