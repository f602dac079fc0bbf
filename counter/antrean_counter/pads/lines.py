"""A pad that is a Linux input device: its bytes are the kernel's events."""

import logging
import os
import select
import sys

from antrean_ui.listener import POLL_S

log = logging.getLogger(__name__)

EVIOCGRAB = 0x40044590
"""Linux: take a device for oneself, so that its keys reach no other program."""
EVENTS_AT_ONCE = 64 * 24

if sys.platform != "win32":
    import fcntl


class EventLine:
    """``/dev/input/by-id/…``: read by the kernel's events, and taken from every other program."""

    def __init__(self, device: str) -> None:
        """Open it. Raises OSError."""
        self._file = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        if not _grab(self._file):
            log.warning("What is pressed on %s reaches other programs too", device)

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


def _grab(file: int) -> bool:
    if sys.platform == "win32":
        return False
    try:
        fcntl.ioctl(file, EVIOCGRAB, 1)
    except OSError:
        return False
    return True
