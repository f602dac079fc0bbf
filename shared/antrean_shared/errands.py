"""What a station asks of the hub itself rather than of the hall: nothing of the queue changes.

Like commands they have a method, roles and a result, but no key: asked again, they are answered
again.
"""

from typing import ClassVar

from msgspec import Struct

from antrean_shared import pairing
from antrean_shared.pairing import Name, PairingCode, StationName
from antrean_shared.wire import HubStatus
from antrean_shared.words import Role

EVERYONE = frozenset(Role)
KEEPERS = frozenset({Role.SUPERVISOR, Role.TECHNICIAN})
"""Who looks after the stations."""


class Errand(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every errand has."""

    method: ClassVar[str]
    roles: ClassVar[frozenset[Role]]
    result: ClassVar[type[Struct]]


class AskStatus(Errand, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Ask how the hub is."""

    method = "hub.status"
    roles = EVERYONE
    result = HubStatus


class ListPairings(Errand, frozen=True, kw_only=True):
    """Ask which new machines wait to be paired."""

    method = "pairing.list"
    roles = KEEPERS
    result = pairing.Pairings


class ApprovePairing(Errand, frozen=True, kw_only=True):
    """Make the machine with this code a station; the name of an old one replaces it.

    A technician may pair kiosks, displays, counters and front desks; a supervisor everything.
    """

    method = "pairing.approve"
    roles = KEEPERS
    result = pairing.Paired

    code: PairingCode
    role: Role
    station: StationName
    zone: Name | None = None
    """Of a display: the zone it hangs in; null for the whole hall."""
    counter: Name | None = None
    """Of a counter: the one it always stands at."""
    agency: Name | None = None
    """Of an agency head: the only agency it sees."""


class RefusePairing(Errand, frozen=True, kw_only=True):
    """Send the machine with this code away."""

    method = "pairing.refuse"
    roles = KEEPERS
    result = pairing.Answered

    code: PairingCode


class RotateToken(Errand, frozen=True, kw_only=True):
    """Ask for a new token of one's own; the old one ends when the new one has opened once."""

    method = "station.rotate"
    roles = EVERYONE
    result = pairing.Rotated


ERRANDS: tuple[type[Errand], ...] = (
    AskStatus,
    ListPairings,
    ApprovePairing,
    RefusePairing,
    RotateToken,
)
"""Every errand of the wire, in the order of the contract."""
