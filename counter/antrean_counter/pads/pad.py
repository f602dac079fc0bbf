"""A call pad: its own thread reads its line; a pad that is pulled out comes back by itself."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import parse_qs, unquote, urlsplit

from PySide6.QtCore import QObject, Qt, Signal

from antrean_counter.pads.events import Events
from antrean_counter.pads.frames import BadFrame, Frames
from antrean_counter.pads.lines import EventLine, Line, SerialLine

AGAIN_S = 2.0
"""How long an unplugged pad is left alone before it is tried again."""
BAUD = 9600
EXAMPLE = "serial:///dev/ttyUSB0?baud=9600&frame=line"

log = logging.getLogger(__name__)


class Decoder(Protocol):
    """Makes keys of bytes."""

    def feed(self, data: bytes) -> tuple[str, ...]:
        """Return the keys in what came."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to reach a pad and how to read it; a fresh decoder for each time it is plugged in."""

    open: Callable[[], Line]
    decoder: Callable[[], Decoder]


class BadPad(ValueError):
    """An address of a pad that cannot be read: what is wrong with it."""


class Pad(QObject):
    """Reads keys until it is stopped."""

    pressed = Signal(str)
    _crossing = Signal(str)

    def __init__(self, uri: str, again_s: float = AGAIN_S) -> None:
        """``uri`` as ``plan`` reads it. Raises BadPad."""
        super().__init__()
        self._plan = plan(uri)
        self._again_s = again_s
        self._stopping = threading.Event()
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._main, name="call-pad", daemon=True)
        self._crossing.connect(self.pressed.emit, Qt.ConnectionType.QueuedConnection)

    @property
    def listening(self) -> bool:
        """True while the pad's line is open."""
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
                self._listen(self._plan.open(), self._plan.decoder())
            except OSError as error:  # SerialException is one
                self._open.clear()
                log.warning("The call pad is away: %s", error)
                self._stopping.wait(self._again_s)

    def _listen(self, line: Line, decoder: Decoder) -> None:
        try:
            self._open.set()
            while not self._stopping.is_set():
                for key in decoder.feed(line.read()):
                    self._crossing.emit(key)
        finally:
            line.close()


def plan(uri: str) -> Plan:
    """Read ``serial:///dev/ttyUSB0?…``, ``serial://COM3?…`` or ``evdev:///dev/input/by-id/…``.

    A serial pad takes ``baud``, ``frame`` (a name or a template), ``addr``, and ``keys`` as
    ``N:NumEnter,R:Num+``. Raises BadPad.
    """
    parts = urlsplit(uri)
    device = unquote(parts.path if len(parts.path) > 1 else parts.netloc)
    if not device or parts.scheme not in _PLANS:
        raise BadPad(f"{uri!r} is not like {EXAMPLE}")
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    try:
        return _PLANS[parts.scheme](device, options)
    except (BadFrame, ValueError) as error:
        raise BadPad(f"{uri!r}: {error}") from error


def _serial(device: str, options: dict[str, str]) -> Plan:
    baud = int(options.get("baud", BAUD))
    frame, addr = options.get("frame", "line"), options.get("addr", "")
    keys = dict(_pair(pair) for pair in options.get("keys", "").split(",") if pair)

    def decoder() -> Decoder:
        return Frames(frame, addr, keys)

    decoder()  # so that a template that cannot be read is told of at once
    return Plan(lambda: SerialLine(device, baud), decoder)


def _pair(pair: str) -> tuple[str, str]:
    sent, _, key = pair.partition(":")
    if len(sent) != 1 or not key:
        raise BadFrame(f"{pair!r} is not like N:NumEnter")
    return sent, key


def _evdev(device: str, _options: dict[str, str]) -> Plan:
    return Plan(lambda: EventLine(device), Events)


_PLANS: dict[str, Callable[[str, dict[str, str]], Plan]] = {"serial": _serial, "evdev": _evdev}
