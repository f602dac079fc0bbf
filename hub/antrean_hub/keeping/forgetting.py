"""Forgets booked visitors when their time is over, and writes down that it did.

What is forgotten is the key of a day's bookings: their words are then gone from journal, tables and
copies, whose key files follow with the next copy.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import date, timedelta

from antrean_hub.core.facts import BookingsForgotten, Fact
from antrean_hub.core.hall import Hall
from antrean_hub.store.errors import StoreError
from antrean_hub.store.vault import Vault, is_sealed

LOOK_S = 1.0

log = logging.getLogger(__name__)


async def keep_forgetting(
    vault: Vault, hall: Callable[[], Hall], remark: Callable[[Fact], None]
) -> None:
    """Forget when the hub begins and on every new day, until cancelled."""
    looked: tuple[date | None, int] | None = None
    while True:
        now = hall()
        due = now.day, now.policy.booking_days_kept
        if due != looked:
            try:
                await _forget(vault, due, remark)
                looked = due
            except StoreError as error:
                log.error("%s", error)
        await asyncio.sleep(LOOK_S)


def warn_of_lost_keys(hall: Hall) -> None:
    """Say it plainly when bookings that are still to come cannot be read."""
    lost = sum(is_sealed(each.code) for each in hall.bookings.values())
    if lost:
        log.error(
            "%d bookings to come cannot be read: the file of their keys is missing. Put it back "
            "from a copy; without it they are unknown for good, and must be imported anew.",
            lost,
        )


async def _forget(
    vault: Vault, due: tuple[date | None, int], remark: Callable[[Fact], None]
) -> None:
    day, kept = due
    if day is None:
        return
    days = await asyncio.to_thread(vault.forget, day - timedelta(days=kept))
    if days:
        log.warning("bookings of %d days up to %s are forgotten", len(days), days[-1])
        remark(BookingsForgotten(days=days))
