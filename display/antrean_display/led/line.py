"""One serial line to one sign, in a thread of its own: sent at once, and again every ten seconds.

A line that is unplugged is opened again as soon as it is back; nobody waits for it meanwhile.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct
from serial import Serial, SerialException

from antrean_display.led.template import Shown, Template, read

AGAIN_S = 10.0
"""A sign that lost its power shows the number again after so long."""
RETRY_S = 2.0
WRITE_S = 2.0
ANSWER_S = 0.5
BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
MOST_ADDRESS = 247


class BadSign(Exception):
    """A sign's address cannot be used; says why."""


class SignFault(StrEnum):
    """Why a sign shows nothing, or may show something old."""

    LOST = "sign_lost"
    """Its line cannot be opened or written."""
    SILENT = "sign_silent"
    """It does not answer, though its kind does."""


class SignSettings(Struct, frozen=True, kw_only=True):
    """Where one sign is, and what it shows."""

    device: str
    template: Template
    baud: int = 9600
    address: int = 1
    counter: str | None = None
    """The counter it hangs above; None for the zone's calls in turn."""


def parse(uri: str) -> SignSettings:
    """Read ``serial:///dev/ttyUSB0?baud=9600&template=stx&address=1&counter=3``.

    Raises BadSign and BadTemplate.
    """
    parts = urlsplit(uri)
    told = dict(parse_qsl(parts.query))
    unknown = set(told) - {"baud", "template", "address", "counter"}
    if parts.scheme != "serial" or not parts.path or unknown:
        raise BadSign(f"{uri}: a sign is serial:///dev/…?baud=9600&template=stx")
    return SignSettings(
        device=parts.path,
        template=read(told.get("template", "ascii")),
        baud=_number(uri, told.get("baud", "9600"), BAUDS),
        address=_number(uri, told.get("address", "1"), range(MOST_ADDRESS + 1)),
        counter=told.get("counter"),
    )


class SignLine:
    """Keeps one sign showing what it was last told; ``report`` is called from its thread."""

    def __init__(
        self,
        settings: SignSettings,
        report: Callable[[SignFault | None], None],
        again_s: float = AGAIN_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self._settings, self._report = settings, report
        self._again_s, self._retry_s = again_s, retry_s
        self._shown = Shown()
        self._news = threading.Condition()
        self._fresh = True
        self._stopping = False
        self._port: Serial | None = None
        self._fault: SignFault | None = None
        self._thread = threading.Thread(target=self._run, name="led-sign", daemon=True)

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def show(self, shown: Shown) -> None:
        """Show something else from now on. Never waits for the line."""
        with self._news:
            if shown != self._shown:
                self._shown, self._fresh = shown, True
                self._news.notify()

    def stop(self) -> None:
        """End the thread; the sign keeps what it shows."""
        with self._news:
            self._stopping = True
            self._news.notify()
        self._thread.join()
        self._close()

    def _run(self) -> None:
        while (shown := self._next()) is not None:
            fault = self._send(shown)
            if fault != self._fault:
                self._fault = fault
                self._report(fault)

    def _next(self) -> Shown | None:
        """Wait for something new, or until it is time to send the old again; None at the end."""
        until = time.monotonic() + (self._again_s if self._fault is None else self._retry_s)
        with self._news:
            while not self._fresh and not self._stopping:
                left = until - time.monotonic()
                if left <= 0 or not self._news.wait(left):
                    break
            self._fresh = False
            return None if self._stopping else self._shown

    def _send(self, shown: Shown) -> SignFault | None:
        settings = self._settings
        frame = settings.template.bytes_for(shown, settings.address)
        try:
            port = self._port = self._port or _opened(settings)
            # Not reset_input_buffer and flush: on a pulled cable they raise what is no OSError.
            port.read(port.in_waiting)
            port.write(frame)
            answer = port.read(settings.template.answer_bytes)
        except (OSError, SerialException):  # SerialTimeoutException is one of them
            self._close()
            return SignFault.LOST
        return None if settings.template.answered(frame, answer) else SignFault.SILENT

    def _close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            with suppress(OSError, SerialException):
                port.close()


def _opened(settings: SignSettings) -> Serial:
    return Serial(settings.device, settings.baud, timeout=ANSWER_S, write_timeout=WRITE_S)


def _number(uri: str, text: str, known: range | tuple[int, ...]) -> int:
    if not text.isdecimal() or int(text) not in known:
        raise BadSign(f"{uri}: {text} is none of {known[0]} to {known[-1]} that a line knows")
    return int(text)
