"""A clock that does not jump with the machine's: an empty battery or a mistyped year must neither
start the numbers again nor carry the hall into another day.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from antrean_hub.core.facts import Fact, StationFaulted, StationRecovered
from antrean_hub.store.errors import StoreError
from antrean_shared.words import StationId

LEAP = timedelta(minutes=10)
"""A clock that is set right by less than this is followed."""
LONG_CLOSED = timedelta(days=45)
"""A hub that wakes up later than this after its last event asks whether that is true."""
LOOK_S = 1.0
HUB, FAULT = StationId("hub"), "clock_wrong"


class ClockDoubtful(StoreError):
    """The machine's date is so far ahead that starting would be hard to undo."""


def believe(now: datetime, last: datetime | None) -> None:
    """Raise ClockDoubtful if ``now`` is far ahead of the last event of the hall."""
    if last is not None and now - last > LONG_CLOSED:
        raise ClockDoubtful(
            f"The clock says {now:%Y-%m-%d}, but the hall's last event was on {last:%Y-%m-%d}. "
            "Set the clock; if it is right, start once with --clock-is-right."
        )


class SteadyClock:
    """The machine's time as long as it runs evenly; after a jump its own, and ``wrong``."""

    def __init__(
        self,
        wall: Callable[[], datetime],
        elapsed: Callable[[], float],
        last: datetime | None,
    ) -> None:
        """Begin at ``wall``; ``elapsed`` never jumps (seconds); ``last`` is the latest event."""
        self._wall = wall
        self._elapsed = elapsed
        self._last = last
        self._right, self._at = wall(), elapsed()
        self.wrong = not self._trusted(self._right)
        """True while the machine's time cannot be the hall's."""

    def now(self) -> datetime:
        """Return the hall's time."""
        wall, at = self._wall(), self._elapsed()
        # Through UTC, so that a zone's own jumps are none.
        expected = self._right.astimezone(UTC) + timedelta(seconds=at - self._at)
        if self._trusted(expected) and abs(wall - expected) > LEAP:
            self.wrong = True
            return expected.astimezone(wall.tzinfo)
        self._right, self._at, self.wrong = wall, at, not self._trusted(wall)
        return wall

    def _trusted(self, moment: datetime) -> bool:
        """Tell whether the hall may live at ``moment``: not before what it has lived already."""
        return self._last is None or moment >= self._last - LEAP


async def watch(clock: SteadyClock, remark: Callable[[Fact], None]) -> None:
    """Raise the alarm when the clock goes wrong, and end it when it is right, until cancelled."""
    alarmed = False
    while True:
        clock.now()
        if clock.wrong != alarmed:
            alarmed = clock.wrong
            wrong, right = StationFaulted(station=HUB, fault=FAULT), StationRecovered(station=HUB)
            remark(wrong if alarmed else right)
        await asyncio.sleep(LOOK_S)


def elapsed() -> float:
    """Return seconds that no hand can set, and that go on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)
