"""A printer behind a device file such as /dev/usb/lp0, or a plain file that collects jobs."""

import os
import stat
from pathlib import Path

from antrean_printer.deadline import Deadline
from antrean_printer.errors import Lost, NoAnswer, NotFound
from antrean_printer.transport.descriptor import forget, read_some, write_all
from antrean_printer.transport.opening import cannot_open

USB_SPEED = 200_000.0


class DeviceFile:
    """``file:/dev/usb/lp0``; opened for reading too, so that the printer can be asked."""

    def __init__(self, path: Path) -> None:
        self.answers = True
        self.bytes_per_second = USB_SPEED
        self._path = path
        self._fd = -1

    def open(self, deadline: Deadline) -> None:
        """Open the device without waiting for it."""
        try:
            self._fd = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            raise cannot_open(str(self._path), "lp", error) from error
        if os.isatty(self._fd):
            self.close()
            raise NotFound(f"{self._path} is a serial line; write serial:{self._path}?baud=115200")
        forget(self._fd)

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Send all of it."""
        write_all(self._fd, data, deadline)

    def read(self, deadline: Deadline) -> bytes:
        """What came back; the USB printer driver says "nothing yet" with an empty read."""
        return read_some(self._fd, deadline, end_is_loss=False)

    def close(self) -> None:
        """Let go."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)


class PlainFile:
    """``file:/path/to/jobs.bin``; every job is added at its end."""

    def __init__(self, path: Path) -> None:
        self.answers = False
        self.bytes_per_second = USB_SPEED
        self._path = path

    def open(self, deadline: Deadline) -> None:
        """See that its folder is there."""
        if not self._path.parent.is_dir():
            raise NotFound(f"there is no folder {self._path.parent}; make it, or write another")

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Add the job."""
        try:
            with self._path.open("ab") as file:
                file.write(data)
        except OSError as error:
            raise Lost(f"{self._path} cannot be written: {error.strerror}") from error

    def read(self, deadline: Deadline) -> bytes:
        """A file never answers."""
        raise NoAnswer(f"{self._path} is a file and does not answer")

    def close(self) -> None:
        """Nothing is held."""


def file_transport(target: str) -> DeviceFile | PlainFile:
    """The way to this path: a device if it is one, or if it stands in /dev and may come back."""
    path = Path(target)
    try:
        device = stat.S_ISCHR(path.stat().st_mode)
    except OSError:
        device = path.is_relative_to("/dev")
    return DeviceFile(path) if device else PlainFile(path)
