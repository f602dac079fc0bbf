"""One kiosk, put together: link, printer, screen. ``build`` serves any starter."""

import ssl
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from antrean_kiosk.effects import Effect, PrintTicket
from antrean_kiosk.flow import (
    HubAnswered,
    HubBarred,
    HubChanged,
    HubJoined,
    HubLeft,
    HubRefused,
    PaperEnded,
    PrinterIs,
)
from antrean_kiosk.printing import Ended, Job, Printing, Seen
from antrean_kiosk.ticket import Facts, face
from antrean_kiosk.viewmodel import I18N, QML, KioskModel
from antrean_printer.spool import Printer
from antrean_printer.transport.base import Transport
from antrean_shared import __version__
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.session import Answered, Barred, Changed, Joined, Refused
from antrean_shared.wire import Ticket
from antrean_shared.words import Role
from antrean_ui import app
from antrean_ui.app import Placement, ScreenWindow
from antrean_ui.link import HubLink
from antrean_ui.translate import SOURCE, Translations

MODULE = "Antrean.Kiosk"
FULLSCREEN = Placement(fullscreen=True)
TICK_MS = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What one kiosk must be told."""

    hub: str
    """The hub's address, ``ws://HOST:7600/`` or ``wss://…``."""
    station: str
    token: str
    printer: str
    """The printer's URI, as in printer/README.md."""
    columns: int | None = None
    """Letters in a line, where the printer's URI does not say."""
    language: str = SOURCE
    ca: Path | None = None
    """The hall's own certificate authority, for ``wss``."""
    placement: Placement = FULLSCREEN


class Kiosk:
    """A kiosk that is ready; ``start`` it, and ``stop`` it at the end."""

    def __init__(self, settings: Settings, transport: Transport | None = None) -> None:
        """``transport`` replaces the printer's own: for tests and rehearsals."""
        app.application()
        self._settings = settings
        self.link = HubLink(settings.hub, _opening(settings), _tls(settings.ca))
        self.printing = Printing(_printer(settings, transport))
        self.model = KioskModel(Translations([I18N]), home=settings.language)
        self.window = ScreenWindow(MODULE, QML, {"model": self.model})
        self._ticking = QTimer(interval=TICK_MS)
        self._ticked = time.monotonic()
        self._connect()

    def start(self) -> None:
        """Show the window, look at the printer, begin connecting."""
        self.window.place(self._settings.placement)
        self.printing.start()
        self.link.start()
        self._ticking.start()

    def stop(self) -> None:
        """Finish the paper under way, tell the hub of it, then close."""
        self._ticking.stop()
        self.printing.stop()
        self.link.stop()
        self.window.close_for_good()

    def _connect(self) -> None:
        self.link.joined.connect(self._joined)
        self.link.changed.connect(self._changed)
        self.link.left.connect(self._left)
        self.link.barred.connect(self._barred)
        self.link.answered.connect(self._answered)
        self.link.refused.connect(self._refused)
        self.printing.ended.connect(self._ended)
        self.printing.seen.connect(self._seen)
        self.model.effect.connect(self._carry_out)
        self.window.touched.connect(self.model.touch)
        self._ticking.timeout.connect(self._tick)

    # ---- what the screen asks for ----
    def _carry_out(self, effect: Effect) -> None:
        if isinstance(effect, PrintTicket):
            self._print(effect)
        else:
            self.link.send(effect.command)

    def _print(self, effect: PrintTicket) -> None:
        view, now = self.model.screen.view, self.link.now()
        if view is not None and now is not None:
            facts = Facts(view, self._settings.station, now, effect.reprint)
            document = face(effect.ticket, facts)
            self.printing.print(Job(effect.ticket.id, document, effect.reprint))

    # ---- what happens to it ----
    def _tick(self) -> None:
        before, self._ticked = self._ticked, time.monotonic()
        self.model.tick(self.link.now(), self._ticked - before)

    def _joined(self, message: Joined) -> None:
        self.model.set_clock(message.now)
        self.model.happen(HubJoined(message.view, _key()))

    def _changed(self, message: Changed) -> None:
        self.model.happen(HubChanged(message.view))

    def _left(self) -> None:
        self.model.happen(HubLeft())

    def _barred(self, message: Barred) -> None:
        self.model.happen(HubBarred(message.reason))

    def _answered(self, message: Answered) -> None:
        if isinstance(message.result, Ticket):
            self.model.happen(HubAnswered(message.command, message.result))

    def _refused(self, message: Refused) -> None:
        self.model.happen(HubRefused(message.command, message.error))

    def _ended(self, ended: Ended) -> None:
        job = ended.job
        self.model.happen(PaperEnded(job.ticket, ended.paper, ended.fault, job.reprint, _key()))

    def _seen(self, seen: Seen) -> None:
        self.model.happen(PrinterIs(seen.fault, seen.near_end, _key()))


def build(settings: Settings, transport: Transport | None = None) -> Kiosk:
    """Return a kiosk made as ``settings`` say, not yet started. Raises BadUri."""
    return Kiosk(settings, transport)


def _printer(settings: Settings, transport: Transport | None) -> Printer:
    uri = settings.printer
    if settings.columns is not None:
        uri += f"{'&' if '?' in uri else '?'}columns={settings.columns}"
    return Printer(uri, transport)


def _opening(settings: Settings) -> Opening:
    return Opening(
        protocol=PROTOCOL,
        role=Role.KIOSK,
        station=settings.station,
        token=settings.token,
        client=f"antrean-kiosk/{__version__}",
    )


def _tls(ca: Path | None) -> ssl.SSLContext | None:
    return ssl.create_default_context(cafile=ca) if ca else None


def _key() -> str:
    return str(uuid.uuid4())
