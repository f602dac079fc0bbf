"""What became of a paper: printed, not printed, or nobody can be sure; decided here, purely."""

from dataclasses import dataclass
from enum import StrEnum

from antrean_printer.errors import PrinterError
from antrean_printer.fault import Fault
from antrean_printer.remedy import REMEDIES
from antrean_printer.status import PAPER_END, Status


class Result(StrEnum):
    """The three ends of a job."""

    PRINTED = "printed"
    """The printer confirmed it (or is of a kind that cannot, and took every byte)."""
    NOT_PRINTED = "not_printed"
    """Not a byte of it reached the printer: no paper will ever come of it."""
    DOUBTFUL = "doubtful"
    """Bytes left and no confirmation came: a paper may be out, or may come with the next roll."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one job."""

    result: Result
    fault: Fault | None = None
    """What is wrong; None when it was printed."""
    status: Status = Status.UNASKED
    """The last thing known of the printer, so that a near end is seen with a printed paper too."""
    detail: str = ""
    """One English sentence for the technician's log."""

    @property
    def printed(self) -> bool:
        """Whether a paper came out for certain."""
        return self.result is Result.PRINTED


def refused(status: Status) -> Outcome:
    """The printer said beforehand that it cannot; nothing was sent."""
    fault = status.fault or Fault.ERROR
    return Outcome(Result.NOT_PRINTED, fault, status, REMEDIES[fault])


def unopened(error: PrinterError) -> Outcome:
    """The printer could not be reached; nothing was sent."""
    return Outcome(Result.NOT_PRINTED, error.fault, Status.GONE, str(error))


def unconfirmed(fault: Fault, status: Status, detail: str = "") -> Outcome:
    """The job was sent, and what came after it does not confirm it."""
    return Outcome(Result.DOUBTFUL, fault, status, detail or REMEDIES[fault])


def broken(error: PrinterError, status: Status) -> Outcome:
    """The sending broke off, before the first byte of the job or after it."""
    if error.sent == 0:
        return Outcome(Result.NOT_PRINTED, error.fault, status, str(error))
    return unconfirmed(error.fault, status, str(error))


def judge(before: Status, fence: int | None, after: Status) -> Outcome:
    """The end of a job that was sent whole: how the printer was, its fence, how it is now.

    A simple board answers the fence as soon as it hears it, so a fault seen later leaves a doubt.
    """
    if fence is None:
        return unconfirmed(after.fault or Fault.SILENT, after)
    if fence & PAPER_END:
        return unconfirmed(Fault.PAPER_OUT, after)
    if after in (Status.OK, Status.NEAR_END) or after is before is Status.UNKNOWN:
        return Outcome(Result.PRINTED, None, after, "")
    return unconfirmed(after.fault or Fault.ERROR, after)
