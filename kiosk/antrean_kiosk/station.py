"""One kiosk, put together: link, printer, screen. ``build`` serves any starter."""

import secrets
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from antrean_kiosk import keepsake
from antrean_kiosk.attendant import NOBODY, Attendant, Attending, Hands
from antrean_kiosk.flow.effects import Effect, Keep, Lend, Maintain, Paper, PrintTicket, Send
from antrean_kiosk.flow.errand import LookAround
from antrean_kiosk.flow.from_hub import (
    BookingFound,
    HubAnswered,
    HubBarred,
    HubChanged,
    HubJoined,
    HubLeft,
    HubRefused,
    HubStillAway,
    NumberLent,
)
from antrean_kiosk.flow.from_printer import PaperEnded, PrinterIs
from antrean_kiosk.flow.screen import Screen
from antrean_kiosk.page.care_models import Fact
from antrean_kiosk.page.viewmodel import I18N, QML, KioskModel
from antrean_kiosk.paper import away
from antrean_kiosk.paper.clerk import Clerk
from antrean_kiosk.paper.journal import opened
from antrean_kiosk.paper.printing import Ended, Job, Printing, Seen, reached
from antrean_kiosk.paper.roll import FULL_MM, RollBook
from antrean_kiosk.paper.ticket import Facts, face, template
from antrean_kiosk.station_facts import Standing, facts
from antrean_printer.testpage import proof
from antrean_printer.transport.base import Transport
from antrean_shared.commands import Command, FindBooking
from antrean_shared.session import Answered, Barred, Changed, Joined, Refused
from antrean_shared.wire import Booking, Ticket, View
from antrean_shared.words import Role, StationId, TicketId
from antrean_ui import app, format
from antrean_ui.app import ScreenWindow
from antrean_ui.station import StationSettings, line
from antrean_ui.translate import Translations

MODULE = "Antrean.Kiosk"
TICK_MS = 1000
AGAIN = 75
"""The exit code with which the staff ask the service manager for another start."""
VIEW = "hall.json"
"""The hall as it was told last, in the kiosk's own folder."""
RENEW_S = 300.0
"""How often the block of emergency numbers is renewed, and what is owed is said again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(StationSettings):
    """What one kiosk must be told."""

    printer: str
    """The printer's URI, as in printer/README.md."""
    spare_printer: str | None = None
    """The URI of a second printer, for what the first surely did not print."""
    columns: int | None = None
    """Letters in a line, where the printer's URI does not say."""
    data: Path | None = None
    """The kiosk's own folder; without it, it lends no numbers and counts no paper."""
    layout: Path | None = None
    """A technician's layout of the ticket; None for the usual one."""
    roll_mm: float = FULL_MM
    """How long a new roll of paper is."""
    print_only: bool = False
    """For a desk: it prints what counters ask of it, and gives no numbers itself."""
    attending: Attending = NOBODY
    """Keys, code reader, and the staff's corner."""


class Kiosk:
    """A kiosk that is ready; ``start`` it, and ``stop`` it at the end."""

    def __init__(self, settings: Settings, transport: Transport | None = None) -> None:
        """``transport`` replaces the printer's own: for tests and rehearsals."""
        app.application()
        self._settings = settings
        self._layout = template(settings.layout)
        self.link = line(settings, Role.KIOSK)
        self.clerk = Clerk(opened(settings.data), _wall, gives=not settings.print_only)
        self.roll = RollBook(settings.data and settings.data / "roll.json", settings.roll_mm)
        first = reached(settings.printer, settings.columns, transport)
        spares = [reached(each) for each in (settings.spare_printer,) if each is not None]
        self.printing = Printing(first, spares, self.clerk.sending)
        self.model = KioskModel(Translations([I18N]), _begins(settings))
        self.window = ScreenWindow(MODULE, QML, {"model": self.model})
        hands = Hands(self._print_test, self.roll.renew, self._facts, _restart)
        self.attendant = Attendant(self.window, self.model, settings.attending, hands)
        self._ticking = QTimer(interval=TICK_MS)
        self._ticked = self._renewed = time.monotonic()
        self._view = self._remembered()
        self._connect()

    def start(self) -> None:
        """Show the window, look at the printer, begin connecting."""
        self.window.place(self._settings.placement)
        self.printing.start()
        self.attendant.start()
        self.link.start()
        self._ticking.start()
        self.model.happen(HubStillAway(self._alone()))

    def stop(self) -> None:
        """Finish the paper under way, tell the hub of it, then close."""
        self._ticking.stop()
        self.attendant.stop()
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
        match effect:
            case PrintTicket():
                self._print(effect)
            case Lend():
                self._lend(effect)
            case Keep() | Maintain():
                self.attendant.carry_out(effect)
            case Send():
                command = self.clerk.outgoing(effect.command, self._now() or _wall())
                if command is not None:
                    self.link.send(command)

    def _lend(self, effect: Lend) -> None:
        view, now = self._view, self._now()
        ticket = None
        if view is not None and now is not None:
            ticket = self.clerk.lend(effect.wish, view, secrets.token_urlsafe(16), now)
        self.model.happen(NumberLent(effect.wish.key, ticket))

    def _print(self, effect: PrintTicket) -> None:
        view, now = self.model.screen.view, self._now()
        if view is not None and now is not None:
            facts = Facts(view, self._settings.station, now, effect.reprint)
            document = face(effect.ticket, facts, self._layout)
            self.printing.print(Job(effect.ticket.id, document, effect.reprint, effect.errand))

    def _print_test(self) -> None:
        # As a reprint: no ticket's fate hangs on it.
        page = proof(self.printing.paper, self._settings.printer)
        self.printing.print(Job(TicketId(""), page, reprint=True))

    def _facts(self) -> list[Fact]:
        """What the staff want to know of this station."""
        roll = self.roll.roll
        return facts(
            Standing(
                station=self._settings.station,
                hub=self._settings.hub,
                connected=self.link.connected,
                printer=self.model.screen.fault or self._settings.printer,
                left_mm=roll.left_mm,
                due=self._paper_due(),
                cuts=roll.cuts,
            )
        )

    # ---- what happens to it ----
    def _tick(self) -> None:
        self.attendant.tick()
        before, self._ticked = self._ticked, time.monotonic()
        self.model.tick(self._now(), self._ticked - before)
        self.model.happen(LookAround(_key()))
        if not self.link.connected:
            self.model.happen(HubStillAway(self._alone()))
        elif self._ticked - self._renewed >= RENEW_S:
            self._settle(self.clerk.renewal, self.clerk.owed)

    def _joined(self, message: Joined) -> None:
        self._remember(message.view)
        self._settle(self.clerk.joined)
        self.model.set_clock(message.now)
        self.model.happen(HubJoined(message.view, _key()))

    def _changed(self, message: Changed) -> None:
        self._view = message.view
        self.model.happen(HubChanged(message.view))
        self.model.happen(LookAround(_key()))

    def _left(self) -> None:
        if self._view is not None:
            self._remember(self._view)
        self.model.happen(HubLeft(self._alone()))

    def _barred(self, message: Barred) -> None:
        self.model.happen(HubBarred(message.reason))

    def _answered(self, message: Answered) -> None:
        self.clerk.answered(message.command, message.result, self._now() or _wall())
        if isinstance(message.result, Ticket):
            self.model.happen(HubAnswered(message.command, message.result))
        if isinstance(message.result, Booking) and isinstance(message.command, FindBooking):
            self.model.happen(BookingFound(message.command, message.result))

    def _refused(self, message: Refused) -> None:
        alarm = self.clerk.refused(message.command, message.error.reason)
        if alarm is not None:
            self.link.send(alarm)
        self.model.happen(HubRefused(message.command, message.error))

    def _ended(self, ended: Ended) -> None:
        job = ended.job
        if job.errand or not job.reprint:
            self.clerk.ended(job.ticket, ended.paper, ended.fault, errand=job.errand)
        if ended.paper is not Paper.NONE:
            self.roll.note(ended.length_mm, self._now() or _wall())
        self.model.happen(
            PaperEnded(job.ticket, ended.paper, ended.fault, job.reprint, _key(), job.errand)
        )

    def _seen(self, seen: Seen) -> None:
        due = self._paper_due()
        self.model.happen(PrinterIs(seen.fault, seen.near_end, _key(), seen.spared, due))

    def _paper_due(self) -> str | None:
        """By when a new roll must be in, to ten minutes; None while that is far off."""
        now = self._now()
        due = self.roll.soon(now) if now is not None else None
        return None if due is None else format.clock(due.replace(minute=due.minute // 10 * 10))

    # ---- when the hub is away ----
    def _now(self) -> datetime | None:
        """The hub's time; after a start without the hub, as the machine's own clock has it."""
        return self.link.now() or self.clerk.now()

    def _alone(self) -> View | None:
        """What the kiosk may offer by itself; None without a block of today."""
        view, now = self._view, self._now()
        if view is None or now is None or not self.clerk.may_lend(now):
            return None
        return away.alone(view, self.clerk.book, now)

    def _settle(self, *sayings: Callable[[datetime], list[Command]]) -> None:
        """Renew the block, and tell the hub what it does not know yet."""
        self._renewed, now = time.monotonic(), self._now() or _wall()
        for command in (each for saying in sayings for each in saying(now)):
            self.link.send(command)

    def _remember(self, view: View) -> None:
        self._view = view
        if self._settings.data is not None:
            keepsake.keep(view, self._settings.data / VIEW)

    def _remembered(self) -> View | None:
        folder = self._settings.data
        return None if folder is None else keepsake.kept(folder / VIEW)


def build(settings: Settings, transport: Transport | None = None) -> Kiosk:
    """Return a kiosk made as ``settings`` say, not yet started. Raises BadUri, BadTemplate."""
    return Kiosk(settings, transport)


def _begins(settings: Settings) -> Screen:
    return Screen(
        station=StationId(settings.station),
        desk=settings.print_only,
        home=settings.language,
        caring=settings.attending.pin is not None,
    )


def _restart() -> None:
    app.application().exit(AGAIN)


def _wall() -> datetime:
    """The machine's own clock, which may be wrong: the hub's is known by its distance to it."""
    return datetime.fromtimestamp(time.time(), UTC)


def _key() -> str:
    return str(uuid.uuid4())
