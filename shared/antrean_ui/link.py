"""The one crossing between threads: the hub's words arrive as signals in the GUI thread."""

import ssl
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from antrean_shared.clock import HubClock
from antrean_shared.commands import Command
from antrean_shared.errands import Errand
from antrean_shared.link import Link
from antrean_shared.messages import Opening
from antrean_shared.session import (
    Answered,
    Barred,
    Changed,
    Failed,
    Fetched,
    Joined,
    Left,
    Message,
    Refused,
    Reply,
)


class HubLink(QObject):
    """A station's line to the hub for screens. Connect the signals, then ``start``."""

    joined = Signal(object)
    """Joined: the picture is current."""
    changed = Signal(object)
    """Changed: events, and the view they led to."""
    answered = Signal(object)
    """Answered: a command and its result."""
    refused = Signal(object)
    """Refused: a command and why not."""
    left = Signal()
    """The line is down; the picture ages."""
    barred = Signal(object)
    """Barred: the hub will not talk to this station."""

    fetched = Signal(object)
    """Fetched: an errand and its result."""
    failed = Signal(object)
    """Failed: an errand and why not."""

    _crossing = Signal(object)

    def __init__(
        self,
        url: str | Callable[[], str | None],
        opening: Opening,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__()
        self.connected = False
        self._clock: HubClock | None = None
        self._since = time.monotonic()
        self._forward: dict[type[Message | Reply], SignalInstance] = {
            Changed: self.changed,
            Answered: self.answered,
            Refused: self.refused,
            Barred: self.barred,
            Fetched: self.fetched,
            Failed: self.failed,
        }
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._link = Link(url, opening, self._crossing.emit, tls, self._crossing.emit)

    def start(self) -> None:
        """Begin connecting."""
        self._link.start()

    def stop(self) -> None:
        """Close the line; no signal comes after this."""
        self._crossing.disconnect(self._arrived)
        self._link.stop()

    def send(self, command: Command) -> None:
        """Send ``command``; ``answered`` or ``refused`` follows, also after a reconnect."""
        self._link.send(command)

    def run(self, errand: Errand) -> None:
        """Run ``errand``; ``fetched`` or ``failed`` follows, also after a reconnect."""
        self._link.run(errand)

    def now(self) -> datetime | None:
        """Return the hub's time, carried on by our own ticking; None before its first word."""
        return self._clock.now(time.monotonic()) if self._clock else None

    def silent_for(self) -> float:
        """Return for how many seconds the line has been down; 0 while it is up."""
        return 0.0 if self.connected else time.monotonic() - self._since

    def _arrived(self, message: Message | Reply) -> None:
        match message:
            case Joined():
                self.connected = True
                self._clock = HubClock(message.now, time.monotonic())
                self.joined.emit(message)
            case Left():
                self.connected, self._since = False, time.monotonic()
                self.left.emit()
            case _:
                self._forward[type(message)].emit(message)
