"""A code reader on a serial line: its own thread reads lines, and hands them to the screen."""

import logging
import threading
from urllib.parse import parse_qs, urlsplit

import serial
from PySide6.QtCore import QObject, Qt, Signal

POLL_S = 0.2
AGAIN_S = 2.0
"""How long an unplugged reader is left alone before it is tried again."""
LONGEST = 80
"""Bytes of a line: anything longer is noise."""
BAUD = 9600

log = logging.getLogger(__name__)


class Scanner(QObject):
    """Reads codes until it is stopped; a reader that is pulled out comes back by itself."""

    scanned = Signal(str)
    _crossing = Signal(str)

    def __init__(self, uri: str) -> None:
        """``uri`` is ``serial:/dev/ttyACM0?baud=9600``. Raises ValueError."""
        super().__init__()
        self._path, self._baud = _read(uri)
        self._stopping = threading.Event()
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._main, name="scanner", daemon=True)
        self._crossing.connect(self.scanned.emit, Qt.ConnectionType.QueuedConnection)

    @property
    def listening(self) -> bool:
        """True while the reader's line is open."""
        return self._open.is_set()

    def start(self) -> None:
        """Listen from now on."""
        self._thread.start()

    def stop(self) -> None:
        """End; no signal comes after this."""
        self._stopping.set()
        self._thread.join()
        self._crossing.disconnect()

    def _main(self) -> None:
        while not self._stopping.is_set():
            try:
                with serial.Serial(self._path, self._baud, timeout=POLL_S) as line:
                    self._open.set()
                    self._listen(line)
            except (OSError, serial.SerialException) as error:
                self._open.clear()
                log.warning("The code reader is away: %s", error)
                self._stopping.wait(AGAIN_S)

    def _listen(self, line: serial.Serial) -> None:
        held = b""
        while not self._stopping.is_set():
            held += line.read(max(1, line.in_waiting)).replace(b"\r", b"\n")
            *codes, held = held.split(b"\n")
            for code in codes:
                self._tell(code)
            held = held[-LONGEST:]

    def _tell(self, code: bytes) -> None:
        text = code.decode("ascii", "ignore").strip()
        if text and len(code) <= LONGEST and text.isprintable():
            self._crossing.emit(text)


def _read(uri: str) -> tuple[str, int]:
    parts = urlsplit(uri)
    baud = parse_qs(parts.query).get("baud", [str(BAUD)])[0]
    if parts.scheme != "serial" or not parts.path.startswith("/") or not baud.isdigit():
        raise ValueError(f"{uri!r} is not like serial:/dev/ttyACM0?baud={BAUD}")
    return parts.path, int(baud)
