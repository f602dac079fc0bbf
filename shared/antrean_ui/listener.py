"""Hears a small device on a line of its own: a thread reads, and what it meant comes to Qt's loop.

A device that is pulled out comes back by itself.
"""

import logging
import threading
from collections.abc import Callable
from typing import Protocol

import serial
from PySide6.QtCore import QObject, Qt, Signal

POLL_S = 0.2
"""How long a read waits, so that the program can end."""
AGAIN_S = 2.0
"""How long an unplugged device is left alone before it is tried again."""

log = logging.getLogger(__name__)


class Line(Protocol):
    """An open line."""

    def read(self) -> bytes:
        """Return what came, or nothing after a short while. Raises OSError when it is gone."""

    def close(self) -> None:
        """Give it back."""


class Decoder(Protocol):
    """Makes words of bytes, however they were cut into pieces."""

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Return the words in what came, oldest first."""


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


class Listener(QObject):
    """Listens until it is stopped."""

    heard = Signal(str)
    _crossing = Signal(str)

    def __init__(
        self,
        name: str,
        open: Callable[[], Line],
        decoder: Callable[[], Decoder],
        again_s: float = AGAIN_S,
    ) -> None:
        """``open`` and ``decoder`` are called anew each time the device is plugged in."""
        super().__init__()
        self._name, self._line, self._decoder, self._again_s = name, open, decoder, again_s
        self._stopping = threading.Event()
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self._crossing.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def listening(self) -> bool:
        """True while the line is open."""
        return self._open.is_set()

    def start(self) -> None:
        """Listen from now on."""
        self._thread.start()

    def stop(self) -> None:
        """End; no signal comes after this."""
        self._stopping.set()
        self._thread.join()

    def _tell(self, word: str) -> None:
        if not self._stopping.is_set():  # what had crossed before the end is still on its way
            self.heard.emit(word)

    def _main(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen(self._line(), self._decoder())
            except OSError as error:  # SerialException is one
                self._open.clear()
                log.warning("The %s is away: %s", self._name, error)
                self._stopping.wait(self._again_s)

    def _listen(self, line: Line, decoder: Decoder) -> None:
        try:
            self._open.set()
            while not self._stopping.is_set():
                for word in decoder.feed(line.read()):
                    self._crossing.emit(word)
        finally:
            line.close()
