"""How many waited in the hours just gone: is it getting better or worse?"""

import asyncio
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from antrean_hub.core.refusals import Refused
from antrean_hub.line.house import House
from antrean_hub.line.sender import Sender
from antrean_hub.store.history import Past, past_tickets
from antrean_shared import errands as e
from antrean_shared.managing import Trend, TrendPoint
from antrean_shared.words import Reason, TicketState

EVERY = timedelta(minutes=10)
BACK = timedelta(hours=2)


class Wait(NamedTuple):
    """Somebody waited from then until they were called or left; None: and still does."""

    start: datetime
    end: datetime | None


async def tell(house: House, errand: e.AskTrend, sender: Sender) -> Trend | Refused:
    """Tell the last two hours of the hall, or of an agency."""
    if sender.agency is not None and errand.agency not in (None, sender.agency):
        return Refused(Reason.UNKNOWN_AGENCY, {"agency": errand.agency or ""})
    agency, now = errand.agency or sender.agency, house.now()
    tickets = await asyncio.to_thread(
        lambda: tuple(past_tickets(house.store, now.date(), now.date()))
    )
    found = tuple(waits(each for each in tickets if agency in (None, each.agency)))
    return Trend(tuple(point(found, at) for at in moments(now)))


def moments(now: datetime) -> Iterator[datetime]:
    """Yield the moments to look at, the last of which is now."""
    at = now - BACK
    while at <= now:
        yield at
        at += EVERY


def waits(tickets: Iterable[Past]) -> Iterator[Wait]:
    """Yield every wait for a call: after taking a number, and again before a further step."""
    for ticket in tickets:
        calls = [stay.called_at for stay in ticket.stays]
        starts = [ticket.taken_at, *(stay.ended_at for stay in ticket.stays)]
        returns = [True, *(stay.outcome == TicketState.WAITING for stay in ticket.stays)]
        for start, waited, end in zip(starts, returns, [*calls, ticket.ended_at], strict=True):
            if waited and start is not None:
                yield Wait(start, end)


def point(found: Iterable[Wait], at: datetime) -> TrendPoint:
    """Return how many waited at a moment, and for how long the first of them had."""
    open_ = [
        each.start for each in found if each.start <= at and (each.end is None or at < each.end)
    ]
    longest = (at - min(open_)).total_seconds() if open_ else 0.0
    return TrendPoint(at, len(open_), longest)
