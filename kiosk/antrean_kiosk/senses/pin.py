"""The PIN of the maintenance corner: compared in constant time, locked after wrong ones."""

import hmac
from collections.abc import Callable

TRIES = 5
LOCKED_S = 60.0
SHORTEST = 4


class PinGate:
    """Lets the staff in."""

    def __init__(self, pin: str, clock: Callable[[], float]) -> None:
        """``clock`` counts seconds. Raises ValueError for a PIN that anybody would guess."""
        if not (pin.isdigit() and len(pin) >= SHORTEST):
            raise ValueError(f"a PIN has at least {SHORTEST} digits, and nothing else")
        self._pin, self._clock = pin, clock
        self._left, self._locked_until = TRIES, 0.0

    def check(self, pin: str) -> tuple[bool, float]:
        """Return whether it is right, and for how many seconds nobody may try again."""
        locked = self._locked_until - self._clock()
        if locked > 0:
            return False, locked
        if hmac.compare_digest(pin.encode(), self._pin.encode()):
            self._left = TRIES
            return True, 0.0
        self._left -= 1
        if self._left:
            return False, 0.0
        self._left, self._locked_until = TRIES, self._clock() + LOCKED_S
        return False, LOCKED_S
