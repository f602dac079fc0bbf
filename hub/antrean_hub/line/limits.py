"""How often a station may ask."""

import math

RATE, BURST = 20.0, 60.0
"""Messages a second in the long run, and at once."""


class TokenBucket:
    """Lets ``burst`` messages through at once and ``rate`` a second from then on."""

    def __init__(self, now: float, rate: float = RATE, burst: float = BURST) -> None:
        """Begin full at ``now``, in seconds of any steady clock."""
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at = now

    def take(self, now: float) -> int:
        """Take one message's worth; return 0, or the seconds to wait when there is none."""
        self._left = min(self._left + (now - self._at) * self._rate, self._burst)
        self._at = now
        if self._left >= 1:
            self._left -= 1
            return 0
        return math.ceil((1 - self._left) / self._rate)
