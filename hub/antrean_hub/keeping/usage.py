"""How many tickets each service gives on a working day, from the hall's own history.

Counted once when a day opens, beside the hall and not in its way; the hall keeps it as a fact.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from antrean_hub.core.facts import Fact, ServicesCounted
from antrean_hub.core.hall import Hall
from antrean_hub.store.errors import StoreError
from antrean_hub.store.store import Store
from antrean_hub.store.usage import DayCount, tickets_by_day
from antrean_shared.words import ServiceId

DAYS, FEWEST = 30, 5
"""So many working days are looked at; with fewer than the second, nothing can be told."""
LOOK_BACK = timedelta(days=90)
"""Long holidays lie between them."""
LOOK_S = 5.0

log = logging.getLogger(__name__)


def daily(counts: Iterable[DayCount]) -> dict[ServiceId, int]:
    """Return the tickets of a usual day for each service, rounded; empty while nobody can say.

    A service that is new counts from the first day on which it gave any.
    """
    rows = list(counts)
    days = sorted({each.day for each in rows})[-DAYS:]
    if len(days) < FEWEST:
        return {}
    given: dict[ServiceId, list[DayCount]] = {}
    for each in rows:
        if each.day in days:
            given.setdefault(ServiceId(each.service), []).append(each)
    return {service: _mean(found, days) for service, found in given.items()}


async def keep_counted(
    store: Store, hall: Callable[[], Hall], remark: Callable[[Fact], None]
) -> None:
    """Count whenever a day has opened that was not counted for yet, until cancelled."""
    counted: date | None = None
    while True:
        now = hall()
        if now.day is not None and now.day != counted:
            counted = now.day
            if now.usage is None:
                await _count(store, now.day, remark)
        await asyncio.sleep(LOOK_S)


async def _count(store: Store, day: date, remark: Callable[[Fact], None]) -> None:
    try:
        rows = await asyncio.to_thread(tickets_by_day, store, day - LOOK_BACK, day)
    except StoreError as error:
        log.error("Nobody knows what is used most: %s", error)
        return
    remark(ServicesCounted(daily=daily(rows)))


def _mean(found: list[DayCount], days: list[date]) -> int:
    first = min(each.day for each in found)
    return round(sum(each.tickets for each in found) / sum(day >= first for day in days))
