"""What a program tells the service manager that started it: ready, alive, stopping.

It speaks systemd's notify protocol; a program that was started by hand has nobody to tell, and then
every function here does nothing.
"""

import os
from contextlib import suppress

from antrean_shared import machine

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"
BEATS_PER_LIMIT = 3
"""A program is heard this often before its silence counts, so that one late beat kills nobody."""


def notify(state: str) -> None:
    """Tell the service manager ``state``. A manager that has gone is no reason to stop."""
    path = os.environ.get("NOTIFY_SOCKET")
    if path:
        with suppress(OSError):
            machine.tell_manager(path, state)


def beat_s() -> float | None:
    """Return after how many seconds to say ALIVE again; None where nobody listens."""
    limit_us = os.environ.get("WATCHDOG_USEC", "")
    if not limit_us.isdigit() or not int(limit_us) or not os.environ.get("NOTIFY_SOCKET"):
        return None
    return int(limit_us) / 1_000_000 / BEATS_PER_LIMIT
