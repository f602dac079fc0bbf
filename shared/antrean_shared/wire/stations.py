"""What stations report of themselves, and who has signed in at them."""

from msgspec import Struct

from antrean_shared.words import StationId


class StationReport(Struct, frozen=True):
    """What a station says of itself; also the answer to ``station.report``."""

    station: StationId
    fault: str | None
    """A word, and what may follow it: ``paper_out``, ``near_end 13.20``, ``on_spare paper_out``."""


class Present(Struct, frozen=True):
    """A person who has signed in at a station."""

    station: StationId
    officer: str


class SignedIn(Struct, frozen=True):
    """The answer to ``desk.sign_in`` and ``desk.sign_out``: who is at this station now."""

    station: StationId
    officer: str | None
