"""A station's own health, and the person who has signed in at it."""

from antrean_shared.commands.base import Command, Words
from antrean_shared.wire import SignedIn, StationReport
from antrean_shared.words import DUTIES, Role


class ReportStation(Command, frozen=True, kw_only=True):
    """A station tells of its own fault (a printer out of paper), or that it is well (null)."""

    method = "station.report"
    roles = frozenset(Role)
    result = StationReport

    fault: Words | None = None


class SignIn(Command, frozen=True, kw_only=True):
    """A person takes this station over; what it asks from now on is kept under that name."""

    method = "desk.sign_in"
    roles = DUTIES
    result = SignedIn

    officer: str
    pin: str


class SignOut(Command, frozen=True, kw_only=True):
    """The person at this station leaves it."""

    method = "desk.sign_out"
    roles = DUTIES
    result = SignedIn
