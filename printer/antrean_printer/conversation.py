"""One conversation with an open printer: ask it, send to it, wait for its word."""

from collections.abc import Callable
from dataclasses import dataclass

from antrean_printer.deadline import Deadline
from antrean_printer.errors import NoAnswer
from antrean_printer.status import (
    FENCE,
    QUESTIONS,
    Status,
    find_answer,
    find_fence,
    is_nonsense,
    parse,
)
from antrean_printer.transport.base import Transport


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each part of a conversation may take, in seconds."""

    open: float = 3.0
    ask: float = 2.0
    """For all four answers."""
    answer: float = 1.0
    """For one of them; the first silence ends the asking."""
    write: float = 3.0
    """For a job, beyond twice the time that the line itself needs."""
    print: float = 10.0
    """From the last byte to the fence, beyond the time that the line itself needs."""
    look: float = 1.5
    """How long to wait for the fence before asking what is the matter."""
    quiet: float = 0.2
    """How long a line must be still to have nothing more to say."""

    def writing(self, size: int, speed: float) -> float:
        """For ``size`` bytes to leave on a line of ``speed`` bytes a second."""
        return self.write + 2 * size / speed

    def printing(self, size: int, speed: float) -> float:
        """For the fence behind ``size`` bytes."""
        return self.print + size / speed

    def bound(self, size: int, speed: float) -> float:
        """For everything that ``Printer.print`` may do, each part at its limit."""
        job = self.writing(size, speed) + self.printing(size, speed) + self.ask
        old_fence = self.writing(0, speed) + self.printing(0, speed) + self.ask + self.quiet
        return self.open + self.ask + old_fence + job + self.ask


class Conversation:
    """With a transport that is open; Lost and Stalled pass through."""

    def __init__(self, transport: Transport, patience: Patience) -> None:
        self._transport = transport
        self._patience = patience
        self._heard = b""

    def ask(self) -> Status:
        """How the printer is; UNKNOWN when it does not say, NONSENSE when it is no printer."""
        whole = Deadline(self._patience.ask)
        answers: list[int | None] = []
        start = len(self._heard)
        for question in QUESTIONS:
            since = len(self._heard)
            self._transport.write(question, whole)
            answers.append(self._hear(find_answer, since, min(self._patience.answer, whole.left)))
            if is_nonsense(self._heard[start:]):
                return Status.NONSENSE
            if answers[-1] is None:
                break
        return parse(answers)

    def send(self, job: bytes) -> None:
        """Send a job and a fence behind it, in one piece; what was heard before counts no more."""
        self._heard = b""
        speed = self._transport.bytes_per_second
        self._transport.write(job + FENCE, Deadline(self._patience.writing(len(job), speed)))

    def await_fence(self, size: int, *, asks: bool) -> int | None:
        """The answer to the fence behind ``size`` bytes; None when it does not come.

        ``asks``: look in between what the printer says of itself, and stop waiting at a fault.
        """
        end = Deadline(self._patience.printing(size, self._transport.bytes_per_second))
        while not end.passed:
            fence = self._hear(find_fence, 0, min(self._patience.look, end.left))
            if fence is not None:
                return fence
            if asks and self._is_stopped():
                break
        return find_fence(self._heard)

    def _is_stopped(self) -> bool:
        status = self.ask()
        return status.fault is not None and status is not Status.UNKNOWN

    def settle(self) -> bool:
        """Whether the printer is through with an older job whose fence never came back.

        Its late answer would pass for that of the next job. So a fence of its own is sent, and
        what both bring is heard out.
        """
        self.send(b"")
        settled = self.await_fence(0, asks=True) is not None
        if settled:
            self._hear(_nothing, 0, self._patience.quiet)
        return settled

    def _hear(self, find: Callable[[bytes], int | None], since: int, seconds: float) -> int | None:
        """Listen until ``find`` finds its byte in what was heard ``since`` a place, or give up."""
        end = Deadline(seconds)
        while (found := find(self._heard[since:])) is None:
            try:
                self._heard += self._transport.read(end)
            except NoAnswer:
                break
        return found


def _nothing(heard: bytes) -> int | None:
    """Finds nothing: for hearing out all that comes."""
    return None
