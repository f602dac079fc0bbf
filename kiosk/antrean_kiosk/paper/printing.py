"""The printer's own thread: the screen hands it papers and hears what became of them."""

import logging
import queue
import threading
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from antrean_kiosk.flow.effects import Paper
from antrean_printer.document import Document
from antrean_printer.encode import typeset
from antrean_printer.errors import BadDocument
from antrean_printer.fault import Fault
from antrean_printer.length import millimetres
from antrean_printer.outcome import Outcome, Result
from antrean_printer.paper import Paper as PaperKind
from antrean_printer.spool import Printer
from antrean_printer.status import Status
from antrean_printer.transport.base import Transport
from antrean_shared.words import TicketId

POLL_S = 5.0
"""How often a printer at rest is asked how it is."""

PAPERS: dict[Result, Paper] = {
    Result.PRINTED: Paper.OUT,
    Result.NOT_PRINTED: Paper.NONE,
    Result.DOUBTFUL: Paper.DOUBT,
}

log = logging.getLogger(__name__)


class Job(NamedTuple):
    """One paper to print."""

    ticket: TicketId
    document: Document
    reprint: bool
    errand: bool = False
    """Whether another station asked for it."""


class Ended(NamedTuple):
    """What became of a job."""

    job: Job
    paper: Paper
    fault: str | None
    length_mm: float = 0.0
    """How much of the roll it took, as far as anybody knows; 0 when nothing left."""


class Seen(NamedTuple):
    """How the printer is."""

    fault: str | None
    """What keeps it from printing, or None."""
    near_end: bool
    spared: str | None = None
    """What keeps the first printer from printing, while a spare one can."""


class Sending(Protocol):
    """Who writes down that a paper may come from now on."""

    def __call__(self, ticket: TicketId, *, errand: bool) -> None:
        """Raises OSError when that cannot be written; then nothing is sent."""


def _no_book(ticket: TicketId, *, errand: bool) -> None:
    """Nobody writes down that a paper may come from now on."""


class Printing(QObject):
    """Prints one job after the other, and looks at the printer in between.

    A job that the first printer surely did not get goes to the spare one. A doubtful one does not:
    that could make two papers of one number.
    """

    ended = Signal(object)
    """Ended."""
    seen = Signal(object)
    """Seen."""

    _crossing = Signal(object)

    def __init__(
        self,
        printer: Printer,
        spares: Sequence[Printer] = (),
        sending: Sending = _no_book,
        poll_s: float = POLL_S,
    ) -> None:
        """``sending`` is called in the printer's thread before the first byte of a new paper."""
        super().__init__()
        self._printers = (printer, *spares)
        self._known = [Seen(None, False) for _ in self._printers]
        self._sending = sending
        self._poll_s = poll_s
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._main, name="printing", daemon=True)
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def paper(self) -> PaperKind:
        """The paper that is laid out for."""
        return self._printers[0].paper

    def start(self) -> None:
        """Look at the printer, and from now on print."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the paper under way, then end; no signal comes after this."""
        self._jobs.put(None)
        self._thread.join(timeout=sum(printer.bound(0) for printer in self._printers))
        self._crossing.disconnect(self._arrived)

    def print(self, job: Job) -> None:
        """Print ``job``; ``ended`` follows in any case."""
        self._jobs.put(job)

    def _main(self) -> None:
        self._crossing.emit(self._look())
        while True:
            try:
                job = self._jobs.get(timeout=self._poll_s)
            except queue.Empty:
                self._crossing.emit(self._look())
                continue
            if job is None:
                return
            for news in self._printed(job):
                self._crossing.emit(news)

    def _look(self) -> Seen:
        self._known = [_seen(printer.status()) for printer in self._printers]
        return self._together()

    def _together(self) -> Seen:
        """How the printers are as one: well as long as one of them is."""
        first, *others = self._known
        well = next((each for each in others if each.fault is None), None)
        if first.fault is None or well is None:
            return first
        return Seen(None, well.near_end, spared=first.fault)

    def _printed(self, job: Job) -> tuple[Ended | Seen, ...]:
        for nth in range(len(self._printers)):
            ended = self._print_on(nth, job)
            if ended.paper is not Paper.NONE:
                break
        return (ended, self._together())

    def _print_on(self, nth: int, job: Job) -> Ended:
        printer = self._printers[nth]
        try:
            data = typeset(job.document, printer.paper)
        except BadDocument:
            log.exception("Ticket %s cannot be put on paper", job.ticket)
            return Ended(job, Paper.NONE, Fault.ERROR)
        try:
            outcome = printer.print(data, partial(self._about_to_send, job))
        except OSError as error:
            log.error("Ticket %s is not printed: the journal refused it (%s)", job.ticket, error)
            return Ended(job, Paper.NONE, Fault.ERROR)
        self._known[nth] = _seen(outcome.status)
        if not outcome.printed:
            log.warning("Ticket %s: %s. %s", job.ticket, outcome.result, outcome.detail)
        paper = PAPERS[outcome.result]
        length = 0.0 if paper is Paper.NONE else millimetres(data, printer.paper)
        return Ended(job, paper, _fault(outcome), length)

    def _about_to_send(self, job: Job) -> None:
        if job.errand or not job.reprint:
            self._sending(job.ticket, errand=job.errand)

    def _arrived(self, news: Ended | Seen) -> None:
        if isinstance(news, Ended):
            self.ended.emit(news)
        else:
            self.seen.emit(news)


def reached(uri: str, columns: int | None = None, transport: Transport | None = None) -> Printer:
    """Return the printer at ``uri``; ``transport`` replaces its own. Raises BadUri."""
    if columns is not None:
        uri += f"{'&' if '?' in uri else '?'}columns={columns}"
    return Printer(uri, transport)


def _fault(outcome: Outcome) -> str | None:
    return outcome.fault.value if outcome.fault else None


def _seen(status: Status) -> Seen:
    fault = None if status.may_print else status.fault
    return Seen(fault.value if fault else None, status is Status.NEAR_END)
