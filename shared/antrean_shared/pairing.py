"""How a new machine becomes a station: the values that cross the wire, and the code people read.

The machine asks, the hub gives it a short code, and a supervisor or technician who sees that code
on the machine's screen says what it is to be. Only then does it get its token, once.
"""

from datetime import datetime
from typing import Annotated

from msgspec import Meta, Struct

from antrean_shared.trust import LETTERS
from antrean_shared.words import AgencyId, CounterId, Role, StationId

CODE = 6
ASK = "pairing.ask"
GRANTED, ENDED = "pairing.granted", "pairing.ended"

Name = Annotated[str, Meta(max_length=40)]
StationName = Annotated[str, Meta(pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$")]
PairingCode = Annotated[str, Meta(min_length=CODE, max_length=2 * CODE)]
"""Letters of either case; spaces and dashes between them do not count."""


class Asking(Struct, frozen=True, kw_only=True):
    """The params of ``pairing.ask``: what the machine would like to be, as far as it knows."""

    protocol: int
    client: Name = ""
    role: Role | None = None
    station: Name | None = None
    zone: Name | None = None
    counter: Name | None = None


class Asked(Struct, frozen=True):
    """The machine may wait on this line; ``pairing.granted`` or ``pairing.ended`` follows."""

    code: str
    """For the machine's screen."""
    expires_in_s: int


class Granted(Struct, frozen=True, kw_only=True):
    """What the machine is from now on, told to it alone and once."""

    station: StationId
    role: Role
    token: str
    zone: str | None = None
    counter: CounterId | None = None
    agency: AgencyId | None = None


class Ended(Struct, frozen=True):
    """The machine was refused, or nobody answered in time."""

    reason: str
    """``refused``, ``expired``, or ``failed`` when the hub could not keep it."""


class Waiting(Struct, frozen=True, kw_only=True):
    """A machine that waits for an answer."""

    code: str
    asked_at: datetime
    expires_at: datetime
    address: str
    """Where it comes from."""
    client: str
    role: Role | None
    station: str | None
    zone: str | None
    counter: str | None


class Pairings(Struct, frozen=True):
    """Who waits, and by which fingerprint machines know this hub."""

    fingerprint: str | None
    """Null where the hub serves its own machine only."""
    waiting: tuple[Waiting, ...]


class Paired(Struct, frozen=True, kw_only=True):
    """A station that was paired."""

    station: StationId
    role: Role
    replaced: bool
    """True when a station of that name was there before: its token is worth nothing any more."""


class Answered(Struct, frozen=True):
    """The machine with this code was told no."""

    code: str


class Rotated(Struct, frozen=True):
    """A station's new token; the old one opens until the new one has opened once."""

    token: str


def letters_of(code: str) -> str:
    """Return a code as it is kept: capitals alone."""
    return "".join(letter for letter in code.upper() if letter in LETTERS)


def for_people(code: str) -> str:
    """Return a code as it is read out: ``K7M 4PX``."""
    return f"{code[: CODE // 2]} {code[CODE // 2 :]}"
