"""A pad that is a Linux input device: its bytes are the kernel's events."""

import os
import select

from antrean_shared import machine
from antrean_ui.listener import POLL_S

EVENTS_AT_ONCE = 64 * 24


class EventLine:
    """``/dev/input/by-id/…``: read by the kernel's events, and taken from every other program."""

    def __init__(self, device: str) -> None:
        """Open it. Raises OSError."""
        self._file = machine.open_input(device)

    def read(self) -> bytes:
        """Return what came. Raises OSError."""
        if not select.select([self._file], [], [], POLL_S)[0]:
            return b""
        data = os.read(self._file, EVENTS_AT_ONCE)
        if not data:
            raise OSError("the device is gone")
        return data

    def close(self) -> None:
        """Close it; the kernel gives the device back to the others."""
        os.close(self._file)
