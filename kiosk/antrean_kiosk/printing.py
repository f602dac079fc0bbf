"""The printer's own thread: the screen hands it papers and hears what became of them."""

import logging
import queue
import threading
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from antrean_kiosk.screen import Paper
from antrean_printer.document import Document
from antrean_printer.encode import typeset
from antrean_printer.errors import BadDocument
from antrean_printer.fault import Fault
from antrean_printer.outcome import Outcome, Result
from antrean_printer.paper import Paper as PaperKind
from antrean_printer.spool import Printer
from antrean_printer.status import Status
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


class Ended(NamedTuple):
    """What became of a job."""

    job: Job
    paper: Paper
    fault: str | None


class Seen(NamedTuple):
    """How the printer is."""

    fault: str | None
    """What keeps it from printing, or None."""
    near_end: bool


class Printing(QObject):
    """Prints one job after the other, and looks at the printer in between."""

    ended = Signal(object)
    """Ended."""
    seen = Signal(object)
    """Seen."""

    _crossing = Signal(object)

    def __init__(self, printer: Printer, poll_s: float = POLL_S) -> None:
        super().__init__()
        self._printer = printer
        self._poll_s = poll_s
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._main, name="printing", daemon=True)
        self._crossing.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def paper(self) -> PaperKind:
        """The paper that is laid out for."""
        return self._printer.paper

    def start(self) -> None:
        """Look at the printer, and from now on print."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the paper under way, then end; no signal comes after this."""
        self._jobs.put(None)
        self._thread.join(timeout=self._printer.bound(0))
        self._crossing.disconnect(self._arrived)

    def print(self, job: Job) -> None:
        """Print ``job``; ``ended`` follows in any case."""
        self._jobs.put(job)

    def _main(self) -> None:
        self._crossing.emit(_seen(self._printer.status()))
        while True:
            try:
                job = self._jobs.get(timeout=self._poll_s)
            except queue.Empty:
                self._crossing.emit(_seen(self._printer.status()))
                continue
            if job is None:
                return
            for news in self._printed(job):
                self._crossing.emit(news)

    def _printed(self, job: Job) -> tuple[Ended | Seen, ...]:
        try:
            outcome = self._printer.print(typeset(job.document, self._printer.paper))
        except BadDocument:
            log.exception("Ticket %s cannot be put on paper", job.ticket)
            return (Ended(job, Paper.NONE, Fault.ERROR),)
        if not outcome.printed:
            log.warning("Ticket %s: %s. %s", job.ticket, outcome.result, outcome.detail)
        return (Ended(job, PAPERS[outcome.result], _fault(outcome)), _seen(outcome.status))

    def _arrived(self, news: Ended | Seen) -> None:
        if isinstance(news, Ended):
            self.ended.emit(news)
        else:
            self.seen.emit(news)


def _fault(outcome: Outcome) -> str | None:
    return outcome.fault.value if outcome.fault else None


def _seen(status: Status) -> Seen:
    fault = None if status.may_print else status.fault
    return Seen(fault.value if fault else None, status is Status.NEAR_END)
