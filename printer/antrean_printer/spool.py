"""The only writer of paper: asks the printer, sends one job, waits for its word, asks again."""

from collections.abc import Callable
from contextlib import closing

from antrean_printer.conversation import Conversation, Patience
from antrean_printer.deadline import Deadline
from antrean_printer.errors import PrinterError
from antrean_printer.fault import Fault
from antrean_printer.outcome import (
    Outcome,
    Result,
    broken,
    judge,
    refused,
    unconfirmed,
    unopened,
)
from antrean_printer.remedy import sentence
from antrean_printer.status import Status
from antrean_printer.transport import transport_to
from antrean_printer.transport.base import Transport
from antrean_printer.uri import parse_uri

__all__ = ["Outcome", "Patience", "Printer", "Result", "Status"]


def _nothing() -> None:
    """Nobody keeps a book."""


class Printer:
    """One printer under one address, for one thread at a time; no call outlasts ``bound``."""

    def __init__(
        self, uri: str, transport: Transport | None = None, patience: Patience | None = None
    ) -> None:
        """``uri`` as in printer/README.md (BadUri); a test may bring the transport itself."""
        address = parse_uri(uri)
        self.uri = uri
        self.paper = address.paper
        self.transport = transport_to(address) if transport is None else transport
        self._patience = patience or Patience()
        self._owes_fence = False

    def bound(self, size: int) -> float:
        """The longest that ``print`` of ``size`` bytes can take, in seconds; ``status`` is less."""
        return self._patience.bound(size, self.transport.bytes_per_second)

    def status(self) -> Status:
        """How the printer is now; never raises for a printer's fault."""
        return self.examine()[0]

    def examine(self) -> tuple[Status, str]:
        """How the printer is now, and a sentence for a technician."""
        try:
            self.transport.open(Deadline(self._patience.open))
            with closing(self.transport):
                status = self._talk().ask() if self.transport.answers else Status.UNASKED
        except PrinterError as error:
            return Status.GONE, str(error)
        return status, sentence(status)

    def print(self, job: bytes, before_sending: Callable[[], None] = _nothing) -> Outcome:
        """Send one job and say what became of it; never sends it twice, never raises for a fault.

        ``job`` is what ``encode.typeset(document, printer.paper)`` gave. ``before_sending`` is
        called once the printer is found well, and before it is given the first byte: whoever
        keeps a book writes there that from now on a paper may come; what it raises ends the job
        with nothing sent, and goes on to the caller.
        """
        try:
            self.transport.open(Deadline(self._patience.open))
        except PrinterError as error:
            return unopened(error)
        with closing(self.transport):
            if self.transport.answers:
                return self._confirmed(job, before_sending)
            return self._trusted(job, before_sending)

    def _talk(self) -> Conversation:
        return Conversation(self.transport, self._patience)

    def _trusted(self, job: bytes, before_sending: Callable[[], None]) -> Outcome:
        """For a device that cannot answer: printed when it took every byte."""
        before_sending()
        speed = self.transport.bytes_per_second
        try:
            self.transport.write(job, Deadline(self._patience.writing(len(job), speed)))
        except PrinterError as error:
            return broken(error, Status.UNASKED)
        return Outcome(Result.PRINTED)

    def _confirmed(self, job: bytes, before_sending: Callable[[], None]) -> Outcome:
        """For a printer that answers, or ought to."""
        talk = self._talk()
        try:
            before = talk.ask()
            held = self._held_by_old_job(talk, before)
        except PrinterError as error:
            return unopened(error)
        if held is not None:
            return held
        before_sending()
        try:
            talk.send(job)
        except PrinterError as error:
            return broken(error, before)
        return self._heard_out(talk, len(job), before)

    def _held_by_old_job(self, talk: Conversation, before: Status) -> Outcome | None:
        """Why nothing may be sent now; None when the way is free."""
        if not before.may_print:
            return refused(before)
        if not self._owes_fence or before is Status.UNKNOWN:
            return None
        self._owes_fence = False
        if talk.settle():
            return None
        now = talk.ask()
        return (
            refused(now)
            if not now.may_print
            else Outcome(
                Result.NOT_PRINTED,
                Fault.SILENT,
                now,
                "The printer has not finished an older paper.",
            )
        )

    def _heard_out(self, talk: Conversation, size: int, before: Status) -> Outcome:
        self._owes_fence = True
        try:
            fence = talk.await_fence(size, asks=before is not Status.UNKNOWN)
            self._owes_fence = fence is None
            known = fence is not None or before is not Status.UNKNOWN
            after = talk.ask() if known else Status.UNKNOWN
        except PrinterError as error:
            return unconfirmed(error.fault, Status.GONE, str(error))
        return judge(before, fence, after)
