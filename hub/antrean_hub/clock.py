"""The hall's clock: the only place in the hub that reads the time."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class HallClock:
    """Tells the time in the hall's zone: the machine's, or a rehearsal's, which runs on."""

    def __init__(self, zone: ZoneInfo, start: datetime | None = None) -> None:
        """Rehearse from ``start`` (aware); with None, tell the real time."""
        self._zone = zone
        self._start = start
        self._monotonic = time.monotonic()

    def now(self) -> datetime:
        """Return the hall's time."""
        if self._start is None:
            return datetime.now(self._zone)  # noqa: TID251 -- the hub's clock is here
        ticked = timedelta(seconds=time.monotonic() - self._monotonic)
        # Through UTC, so that a zone's own jumps cannot bend a rehearsal.
        return (self._start.astimezone(UTC) + ticked).astimezone(self._zone)


def rehearsal_clock(zone: ZoneInfo, start: datetime, last: datetime | None) -> HallClock:
    """Return a clock that starts at local time ``start``, or at ``last`` if that is later."""
    local = start.replace(tzinfo=zone)
    return HallClock(zone, local if last is None else max(local, last))
