"""Where a pad's bytes come from: a serial line, or a Linux input device. Both may be pulled out."""

import logging
import os
import select
import sys
from typing import Protocol

import serial

log = logging.getLogger(__name__)

POLL_S = 0.2
"""How long a read waits, so that the program can end."""
EVIOCGRAB = 0x40044590
"""Linux: take a device for oneself, so that its keys reach no other program."""
EVENTS_AT_ONCE = 64 * 24

if sys.platform != "win32":
    import fcntl


class Line(Protocol):
    """An open line."""

    def read(self) -> bytes:
        """Return what came, or nothing after a short while. Raises OSError when it is gone."""

    def close(self) -> None:
        """Give it back."""


class SerialLine:
    """``/dev/ttyUSB0`` or ``COM3``."""

    def __init__(self, device: str, baud: int) -> None:
        """Open it. Raises OSError."""
        self._line = serial.Serial(device, baud, timeout=POLL_S)

    def read(self) -> bytes:
        """Return what came. Raises OSError."""
        data: bytes = self._line.read(max(1, self._line.in_waiting))
        return data

    def close(self) -> None:
        """Close it."""
        self._line.close()


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
