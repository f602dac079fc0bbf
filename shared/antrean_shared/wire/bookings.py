"""Visits announced beforehand."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.words import BookingState, ServiceId, TicketId


class Booking(Struct, frozen=True, kw_only=True):
    """A visit that was announced: a place in the day's quota, not in the line."""

    code: str
    service: ServiceId
    at: datetime
    state: BookingState
    ticket: TicketId | None = None
    """The ticket its visitor took with it."""
