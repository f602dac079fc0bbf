"""Numbers that are given without the hub."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.wire.tickets import Ticket
from antrean_shared.words import LeaseId, ServiceId


class Window(Struct, frozen=True):
    """When one service gives tickets today, as the calendar knows it."""

    service: ServiceId
    opens: datetime
    closes: datetime
    """The first moment without tickets: the cut-off, a break, the end."""


class Lease(Struct, frozen=True, kw_only=True):
    """Numbers that one kiosk may give today while the hub is away, under every prefix."""

    id: LeaseId
    first: int
    last: int
    windows: tuple[Window, ...]


class HandGiven(Struct, frozen=True):
    """The answer to ``ticket.hand_given``: the tickets in the order of their numbers."""

    tickets: tuple[Ticket, ...]
