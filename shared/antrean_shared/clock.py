"""The hub's time on a station: its word at joining, carried on by the machine's own ticking."""

from datetime import datetime, timedelta

from msgspec import Struct


class HubClock(Struct, frozen=True):
    """What the hub's clock read (``at``) when ours read ``monotonic`` seconds."""

    at: datetime
    monotonic: float

    def now(self, monotonic: float) -> datetime:
        """Return the hub's time when our monotonic clock reads ``monotonic`` seconds."""
        return self.at + timedelta(seconds=monotonic - self.monotonic)
