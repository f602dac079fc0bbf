"""Where new machines wait with their codes until somebody says what they are to be."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.refusals import Refused
from antrean_hub.line.limits import TokenBucket
from antrean_shared.pairing import CODE, Asking, Ended, Granted, Waiting, letters_of
from antrean_shared.trust import LETTERS
from antrean_shared.words import Reason

MOST, MOST_OF_ONE = 12, 4
"""Machines that wait at once, and of these from one address."""
ASKS_A_SECOND, ASKS_AT_ONCE = 0.2, 6.0
"""Of one address."""
ADDRESSES = 256
"""So many addresses are remembered."""
EXPIRES_S = 600

Answer: TypeAlias = Granted | Ended


class Visit(Struct, frozen=True, eq=False):
    """One machine that waits, and how it hears the answer."""

    waiting: Waiting
    answer: asyncio.Future[Answer]


class Lobby:
    """Gives codes and remembers who waits. Lives in the hub's loop."""

    def __init__(self, monotonic: Callable[[], float], expires_s: float = EXPIRES_S) -> None:
        self.expires_s = expires_s
        self._monotonic = monotonic
        self._visits: dict[str, Visit] = {}
        self._buckets: dict[str, TokenBucket] = {}

    def enter(self, asking: Asking, address: str, now: datetime) -> Visit | Refused:
        """Let a machine wait, or tell it to come back later."""
        wait = self._too_often(address)
        if wait:
            return Refused(Reason.TOO_FAST, {"retry_after_s": wait})
        waiting = Waiting(
            code=next(code for code in _codes() if code not in self._visits),
            asked_at=now,
            expires_at=now + timedelta(seconds=self.expires_s),
            address=address,
            client=asking.client,
            role=asking.role,
            station=asking.station,
            zone=asking.zone,
            counter=asking.counter,
        )
        visit = Visit(waiting, asyncio.get_running_loop().create_future())
        self._visits[waiting.code] = visit
        return visit

    def leave(self, visit: Visit) -> None:
        """Forget a machine; its code is worth nothing any more."""
        self._visits.pop(visit.waiting.code, None)

    def waiting(self) -> tuple[Waiting, ...]:
        """Return who waits, the longest first."""
        return tuple(visit.waiting for visit in self._visits.values())

    def claim(self, code: str) -> Visit | None:
        """Take the machine with that code, however people wrote it: nobody else decides on it."""
        return self._visits.pop(letters_of(code), None)

    def _too_often(self, address: str) -> int:
        """Return the seconds that an address has to wait before it may ask again; 0 for now."""
        here = sum(visit.waiting.address == address for visit in self._visits.values())
        if len(self._visits) >= MOST or here >= MOST_OF_ONE:
            return round(self.expires_s / MOST) or 1
        now = self._monotonic()
        if len(self._buckets) >= ADDRESSES:
            self._buckets.clear()
        fresh = TokenBucket(now, ASKS_A_SECOND, ASKS_AT_ONCE)
        return self._buckets.setdefault(address, fresh).take(now)


def _codes() -> Iterator[str]:
    while True:
        yield "".join(secrets.choice(LETTERS) for _ in range(CODE))
