"""What became of a paper: printed, not printed, or nobody can be sure; decided here, purely."""

from dataclasses import dataclass
from enum import StrEnum

from antrean_printer.fault import Fault
from antrean_printer.status import Status


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
