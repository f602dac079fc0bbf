"""The one crossing between threads: the hub's words arrive as signals in the GUI thread."""

import ssl
import time
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal

from antrean_shared.clock import HubClock
from antrean_shared.commands import Command
from antrean_shared.link import Link
from antrean_shared.messages import Opening
from antrean_shared.session import Answered, Barred, Changed, Joined, Left, Message, Refused


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

    _crossing = Signal(object)

    def __init__(self, url: str, opening: Opening, tls: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self.connected = False
        self._clock: HubClock | None = None
        self._since = time.monotonic()
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._link = Link(url, opening, self._crossing.emit, tls)

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

    def now(self) -> datetime | None:
        """Return the hub's time, carried on by our own ticking; None before its first word."""
        return self._clock.now(time.monotonic()) if self._clock else None

    def silent_for(self) -> float:
        """Return for how many seconds the line has been down; 0 while it is up."""
        return 0.0 if self.connected else time.monotonic() - self._since

    def _arrived(self, message: Message) -> None:
        match message:
            case Joined():
                self.connected = True
                self._clock = HubClock(message.now, time.monotonic())
                self.joined.emit(message)
            case Changed():
                self.changed.emit(message)
            case Answered():
                self.answered.emit(message)
            case Refused():
                self.refused.emit(message)
            case Left():
                self.connected, self._since = False, time.monotonic()
                self.left.emit()
            case Barred():
                self.barred.emit(message)
