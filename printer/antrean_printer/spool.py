"""The only writer of paper: asks the printer, sends one job, waits for its answer, asks again."""

from antrean_printer.outcome import Outcome
from antrean_printer.paper import Paper
from antrean_printer.status import Status


class Printer:
    """One printer under one address, for one thread at a time; no call outlasts ``bound``."""

    def __init__(self, uri: str) -> None:
        """``uri`` as in printer/README.md; BadUri when it means nothing."""
        self.uri = uri
        self.paper = Paper()

    def status(self) -> Status:
        """How the printer is now; never raises for a printer's fault."""
        raise NotImplementedError

    def print(self, job: bytes) -> Outcome:
        """Send one job and say what became of it; never sends it twice, never raises for a fault.

        ``job`` is what ``encode.typeset(document, printer.paper)`` gave.
        """
        raise NotImplementedError
