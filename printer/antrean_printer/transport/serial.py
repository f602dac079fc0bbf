"""A printer on a serial line, or on a USB adapter that looks like one."""

import termios
from contextlib import suppress

from serial import Serial, SerialException

from antrean_printer.deadline import Deadline
from antrean_printer.transport.descriptor import read_some, see_off, write_all
from antrean_printer.transport.opening import cannot_open

BITS_PER_BYTE = 10
"""Start, eight, stop."""


class SerialLine:
    """``serial:/dev/ttyUSB0?baud=115200&flow=none``."""

    def __init__(self, path: str, baud: int = 115200, flow: str = "none") -> None:
        self.answers = True
        self.bytes_per_second = baud / BITS_PER_BYTE
        self._path, self._baud, self._flow = path, baud, flow
        self._line: Serial | None = None
        self._fd = -1

    def open(self, deadline: Deadline) -> None:
        """Open the line alone and raw; pyserial drops what it had brought before."""
        try:
            self._line = self._opened()
            self._fd = self._line.fileno()
        except (OSError, termios.error) as error:
            self.close()
            raise cannot_open(self._path, "dialout", _as_os_error(error)) from error

    def _opened(self) -> Serial:
        return Serial(
            self._path,
            self._baud,
            timeout=0,
            rtscts=self._flow == "rtscts",
            xonxoff=self._flow == "xonxoff",
            exclusive=True,
        )

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Send all of it, and see it leave."""
        write_all(self._fd, data, deadline)
        see_off(self._fd, len(data), deadline)

    def read(self, deadline: Deadline) -> bytes:
        """What came back."""
        return read_some(self._fd, deadline, end_is_loss=True)

    def close(self) -> None:
        """Let go; what the printer did not take is dropped, for the system would wait for it."""
        if self._line is None:
            return
        line, self._line, self._fd = self._line, None, -1
        with suppress(OSError, termios.error):
            line.reset_output_buffer()
        with suppress(OSError, termios.error):
            line.close()


def _as_os_error(error: Exception) -> OSError:
    """With its number: pyserial and termios hide it in different places."""
    cause = error.__context__ if isinstance(error, SerialException) else error
    if isinstance(cause, OSError):
        return cause
    return OSError(*error.args)
