"""Numbers that are given without the hub, and how they come into its line."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import KIOSK, SUPERVISOR, Command, Moment
from antrean_shared.wire import HandGiven, Lease, Ticket
from antrean_shared.words import LeaseId, Priority, ServiceId


class LeaseNumbers(Command, frozen=True, kw_only=True):
    """Borrow a block of emergency numbers, or renew the one that is held."""

    method = "numbers.lease"
    roles = frozenset({KIOSK})
    result = Lease

    holds: LeaseId | None = None
    """The block that this kiosk has on its disk; null borrows one that was never lent before."""


class MergeTicket(Command, frozen=True, kw_only=True):
    """Bring a ticket that was given from a lent block into the line, at its time of taking."""

    method = "ticket.merge"
    roles = frozenset({KIOSK})
    result = Ticket

    lease: LeaseId
    number: Annotated[str, Meta(max_length=16)]
    service: ServiceId
    priority: Priority | None = None
    language: str = "id"
    token: Annotated[str, Meta(max_length=64)]
    """The secret of its QR code, as printed."""
    taken_at: Moment
    unsure: bool = False
    """Nobody knows whether its paper came."""


class EnterHandGiven(Command, frozen=True, kw_only=True):
    """Prepared papers were given by hand: M-01 to M-37 join the line in order."""

    method = "ticket.hand_given"
    roles = frozenset({SUPERVISOR})
    result = HandGiven

    service: ServiceId
    prefix: Annotated[str, Meta(pattern="^[A-Z]{1,3}$")] = "M"
    first: Annotated[int, Meta(ge=1, le=999)]
    last: Annotated[int, Meta(ge=1, le=999)]
    given_at: Moment | None = None
    """When the first of them was given; null for now."""
