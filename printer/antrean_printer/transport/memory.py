"""A printer that lives in memory and does what a test tells it; no time passes in it.

``Firmware`` is how such a printer behaves, for tests that put it behind a real line.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from antrean_printer.deadline import Deadline
from antrean_printer.errors import NoAnswer, PrinterError, Stalled
from antrean_printer.status import FENCE

Answers = tuple[int, int, int, int]
"""What it answers to DLE EOT 1..4."""
HEALTHY: Answers = (0x12, 0x12, 0x12, 0x12)
NEAR_END: Answers = (0x12, 0x12, 0x12, 0x1E)
PAPER_OUT: Answers = (0x1A, 0x32, 0x12, 0x7E)
COVER_OPEN: Answers = (0x1A, 0x16, 0x12, 0x12)
CUTTER: Answers = (0x1A, 0x52, 0x1A, 0x12)
OVERHEATED: Answers = (0x1A, 0x52, 0x52, 0x12)
OFFLINE: Answers = (0x1A, 0x12, 0x12, 0x12)
ASK = b"\x10\x04"


@dataclass
class Firmware:
    """How a printer behaves on its line: it hears bytes and answers some of them."""

    answers: Answers | None = HEALTHY
    """To DLE EOT; None is silence."""
    fences: bool = True
    """Whether it answers GS r 1."""
    runs_out_after: int | None = None
    """After so many bytes of print data the roll ends: it holds the rest and reports PAPER_OUT."""
    printed: bytearray = field(default_factory=bytearray)
    """What it was given to print, fences included and questions left out."""
    _half: bytes = b""

    def hear(self, data: bytes) -> bytes:
        """Take some bytes, in any portions, and give the answers."""
        replies = bytearray()
        data, self._half = self._half + data, b""
        while data:
            if (length := _command(data)) == 0:
                self._half = data
                break
            replies += self._obey(data[:length])
            data = data[length:]
        return bytes(replies)

    def _obey(self, command: bytes) -> bytes:
        if command.startswith(ASK):
            return self._state(command[2])
        if self.runs_out_after is not None and len(self.printed) >= self.runs_out_after:
            self.answers = PAPER_OUT
            return b""
        self.printed += command
        return b"\x00" if command == FENCE and self.fences else b""

    def _state(self, question: int) -> bytes:
        if self.answers is None:
            return b""
        return bytes([self.answers[question - 1]])


def _command(data: bytes) -> int:
    """The length of what stands at the front: a question, a fence, or one byte; 0 if cut short."""
    for known in (ASK + b"\x01", FENCE):
        if data.startswith(known[:2]):
            return 3 if len(data) >= len(known) else 0
        if len(data) == 1 and known.startswith(data):
            return 0
    return 1


@dataclass
class Memory:
    """``memory:``; a transport with a firmware behind it."""

    firmware: Firmware = field(default_factory=Firmware)
    absent: PrinterError | None = None
    """Raised by every open: unplugged, in use."""
    takes: int | None = None
    """How many bytes of a job it takes before it stalls; None is all."""
    answers: bool = True
    bytes_per_second: float = 1_000_000.0
    jobs: list[bytes] = field(default_factory=list)
    """What was sent, a piece per write, without the questions."""
    opened: int = 0
    """How often it was opened."""
    when_sent: Callable[[], None] = lambda: None
    """Called after each job, to change the firmware's mind."""
    _inbox: bytes = b""

    def open(self, deadline: Deadline) -> None:
        """Be there, or not."""
        if self.absent is not None:
            raise self.absent
        self.opened += 1
        self._inbox = b""

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Take it, or some of it."""
        if data.startswith(ASK):
            self._inbox += self.firmware.hear(data)
            return
        taken = data if self.takes is None else data[: self.takes]
        if taken:
            self.jobs.append(taken)
        self._inbox += self.firmware.hear(taken)
        if len(taken) < len(data):
            message = f"the printer took {len(taken)} of {len(data)} bytes and then no more"
            raise Stalled(message, sent=len(taken))
        self.when_sent()

    def read(self, deadline: Deadline) -> bytes:
        """What it answered; if it did not, it never will."""
        if not self._inbox:
            raise NoAnswer("the printer did not answer in time")
        heard, self._inbox = self._inbox, b""
        return heard

    def close(self) -> None:
        """Nothing is held."""
