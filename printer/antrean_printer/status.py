"""What a printer answers when it is asked how it is, as one value; pure, a byte at a time.

The bytes are those of ESC/POS: ``DLE EOT n`` (n = 1..4) is answered at once, even by a busy or
stopped printer, with one byte ``0xx1xx10``; ``GS r 1`` stands in line behind the print data and is
answered with one byte ``0000xxxx`` when all before it is done. Everything else on the line (XON,
XOFF, automatic status) is recognised by its fixed bits and skipped.
"""

from collections.abc import Sequence
from enum import StrEnum

from antrean_printer.fault import Fault

QUESTIONS = tuple(b"\x10\x04" + bytes([n]) for n in (1, 2, 3, 4))
"""DLE EOT 1..4: the printer, why it is offline, its errors, its paper."""
FENCE = b"\x1dr\x01"
"""GS r 1: answered only when all bytes before it were processed."""

XON, XOFF = 0x11, 0x13
FIXED_BITS, ANSWER_BITS, ASB_HEAD_BITS = 0x93, 0x12, 0x10
FENCE_ANSWERS = frozenset({0x00, 0x03, 0x0C, 0x0F})
PAPER_END = 0x0C
ASB_LENGTH = 4


class Status(StrEnum):
    """How the printer is: the most pressing thing it says of itself, or that it says nothing."""

    OK = "ok"
    NEAR_END = "near_end"
    COVER_OPEN = "cover_open"
    PAPER_OUT = "paper_out"
    CUTTER = "cutter"
    ERROR = "error"
    OFFLINE = "offline"
    UNKNOWN = "unknown"
    """It was asked and did not answer (or not all); this is never taken for OK."""
    NONSENSE = "nonsense"
    """It answered with bytes that no printer sends."""
    GONE = "gone"
    """It could not be reached at all."""
    UNASKED = "unasked"
    """A device that cannot answer, by its kind or by its settings; it was not asked."""

    @property
    def fault(self) -> Fault | None:
        """The fault that this status is; None when the printer is well, or was not asked."""
        return FAULTS.get(self)

    @property
    def may_print(self) -> bool:
        """Whether sending a job makes sense: all is well, or nothing is known to be wrong."""
        return self in MAY_PRINT


FAULTS = {
    Status.COVER_OPEN: Fault.COVER_OPEN,
    Status.PAPER_OUT: Fault.PAPER_OUT,
    Status.CUTTER: Fault.CUTTER,
    Status.ERROR: Fault.ERROR,
    Status.OFFLINE: Fault.OFFLINE,
    Status.UNKNOWN: Fault.SILENT,
    Status.NONSENSE: Fault.NONSENSE,
    Status.GONE: Fault.GONE,
}
MAY_PRINT = frozenset({Status.OK, Status.NEAR_END, Status.UNKNOWN, Status.UNASKED})

# The most pressing first: a technician closes the cover before anything else makes sense, and an
# open cover looks like an empty roll to the paper sensor.
SIGNS = (
    (2, 0x04, Status.COVER_OPEN),
    (2, 0x20, Status.PAPER_OUT),
    (4, 0x60, Status.PAPER_OUT),
    (3, 0x08, Status.CUTTER),
    (2, 0x40, Status.ERROR),
    (3, 0x64, Status.ERROR),
    (1, 0x28, Status.OFFLINE),
    (2, 0x08, Status.OFFLINE),
    (4, 0x0C, Status.NEAR_END),
)
"""(question, bits, what any of these bits means)."""


def parse(answers: Sequence[int | None]) -> Status:
    """One status from the four answers to DLE EOT 1..4; None, or an invalid byte, is "no answer".

    A fault that was told counts even where other answers are missing: many printers fall silent
    when their cover is opened.
    """
    told = [byte if byte is not None and is_answer(byte) else None for byte in answers]
    whole = len(told) == len(QUESTIONS) and None not in told
    for question, bits, status in SIGNS:
        byte = told[question - 1] if question <= len(told) else None
        if byte is not None and byte & bits and (whole or status is not Status.NEAR_END):
            return status
    return Status.OK if whole else Status.UNKNOWN


def is_answer(byte: int) -> bool:
    """Whether this byte can be an answer to DLE EOT: ``0xx1xx10``."""
    return byte & FIXED_BITS == ANSWER_BITS


def find_answer(heard: bytes) -> int | None:
    """The first answer to DLE EOT in what was heard."""
    return next(filter(is_answer, heard), None)


def find_fence(heard: bytes) -> int | None:
    """The first answer to GS r 1 in what was heard; automatic status is stepped over whole."""
    return next((byte for byte in _unframed(heard) if byte in FENCE_ANSWERS), None)


def is_nonsense(heard: bytes) -> bool:
    """Whether anything in what was heard is none of a printer's bytes."""
    return any(
        byte not in (XON, XOFF) and byte not in FENCE_ANSWERS and not is_answer(byte)
        for byte in _unframed(heard)
    )


def _unframed(heard: bytes) -> bytes:
    """What is left without automatic status: a head ``0xx1xx00`` and the three bytes behind it."""
    kept = bytearray()
    at = 0
    while at < len(heard):
        if heard[at] & FIXED_BITS == ASB_HEAD_BITS:
            at += ASB_LENGTH
        else:
            kept.append(heard[at])
            at += 1
    return bytes(kept)
