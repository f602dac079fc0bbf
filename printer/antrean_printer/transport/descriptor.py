"""Bytes through an open, non-blocking file descriptor, never waiting past a deadline."""

import os
import termios
from array import array
from fcntl import ioctl
from select import POLLIN, POLLOUT, poll
from time import sleep

from antrean_printer.deadline import Deadline
from antrean_printer.errors import Lost, NoAnswer, Stalled

CHUNK = 4096
GLANCE = 0.002
"""Seconds between two looks at something that cannot be waited for."""


def write_all(fd: int, data: bytes, deadline: Deadline) -> None:
    """Hand everything to the system; Stalled or Lost with the number of bytes that left."""
    taken = 0
    while taken < len(data):
        if not _ready(fd, POLLOUT, deadline):
            raise _stalled(taken - held_back(fd), len(data))
        try:
            taken += os.write(fd, data[taken : taken + CHUNK])
        except BlockingIOError:
            sleep(min(GLANCE, deadline.left))
        except OSError as error:
            raise Lost(f"the printer went away: {error.strerror}", sent=taken) from error


def see_off(fd: int, size: int, deadline: Deadline) -> None:
    """Wait until the system holds none of ``size`` bytes back: only then has the printer them."""
    while held := held_back(fd):
        if deadline.passed:
            raise _stalled(size - held, size)
        sleep(min(GLANCE, deadline.left))


def held_back(fd: int) -> int:
    """Bytes that the system still holds; 0 where it cannot say (a USB device file)."""
    count = array("i", [0])
    try:
        ioctl(fd, termios.TIOCOUTQ, count)
    except OSError:
        return 0
    return count[0]


def read_some(fd: int, deadline: Deadline, *, end_is_loss: bool) -> bytes:
    """At least one byte; NoAnswer, or Lost. ``end_is_loss``: an empty read means a closed line."""
    while _ready(fd, POLLIN, deadline):
        try:
            heard = os.read(fd, CHUNK)
        except BlockingIOError:
            heard = b""
        except OSError as error:
            raise Lost(f"the printer went away: {error.strerror}") from error
        else:
            if not heard and end_is_loss:
                raise Lost("the printer closed the connection")
        if heard:
            return heard
        sleep(min(GLANCE, deadline.left))
    raise NoAnswer("the printer did not answer in time")


def forget(fd: int) -> None:
    """Drop what came in before anything was asked; at most a moment of a talkative device."""
    for _ in range(16):
        try:
            if not os.read(fd, CHUNK):
                return
        except OSError:
            return


def _ready(fd: int, event: int, deadline: Deadline) -> bool:
    poller = poll()
    poller.register(fd, event)
    return bool(poller.poll(deadline.left * 1000)) and not deadline.passed


def _stalled(sent: int, size: int) -> Stalled:
    left = max(0, sent)
    return Stalled(f"the printer took {left} of {size} bytes and then no more", sent=left)
