"""What the spool asks of any way to a printer."""

from typing import Protocol

from antrean_printer.deadline import Deadline


class Transport(Protocol):
    """One way to one printer; opened for a job and closed after it, so that a replug heals itself.

    Not safe for two threads at once: the spool alone uses it.
    """

    answers: bool
    """Whether bytes can come back; if not, the printer is never asked."""
    bytes_per_second: float
    """How fast the line is, for honest deadlines."""

    def open(self, deadline: Deadline) -> None:
        """Find the device, open it, drop what it sent before; NotFound, NotAllowed, InUse."""

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Send all of it; Stalled or Lost, each with the number of bytes that had left."""

    def read(self, deadline: Deadline) -> bytes:
        """The next byte or bytes that came back, at least one; NoAnswer or Lost."""

    def close(self) -> None:
        """Let go of the device; never waits, never raises, may be called twice."""
