"""Who sends an errand, and which machines a technician may let in and send away."""

from msgspec import Struct

from antrean_shared.words import AgencyId, Role, StationId

TECHNICIANS = frozenset({Role.KIOSK, Role.DISPLAY, Role.COUNTER, Role.FRONT_DESK})
"""What a technician may make of a machine: nothing that rules over people."""


class Sender(Struct, frozen=True):
    """Who sends the errand."""

    station: StationId
    role: Role
    agency: AgencyId | None = None
    """The only one it sees and touches; None for the whole hall."""
