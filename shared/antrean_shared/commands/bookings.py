"""Visits announced beforehand, from the announcement to the check-in."""

from typing import Annotated

from msgspec import Meta

from antrean_shared.commands.base import ALL_HANDS, SUPERVISOR, Command, Moment, Words
from antrean_shared.wire import Booking, Ticket
from antrean_shared.words import Priority, ServiceId, StationId

BookingCode = Annotated[str, Meta(min_length=4, max_length=40)]
"""What the visitor shows or types, e.g. ``RSV-7K2M9QXA``; letters of either case."""

PersonHash = Annotated[str, Meta(min_length=8, max_length=64)]
"""One person on one date, unreadable to everybody but who made it."""


class AddBooking(Command, frozen=True, kw_only=True):
    """Announce a visit, for a moment within the hall's hours of that day."""

    method = "booking.add"
    roles = frozenset({SUPERVISOR})
    result = Booking

    code: BookingCode
    service: ServiceId
    at: Moment
    person: PersonHash


class CancelBooking(Command, frozen=True, kw_only=True):
    """The visitor will not come; the place is free again."""

    method = "booking.cancel"
    roles = frozenset({SUPERVISOR})
    result = Booking

    code: BookingCode
    reason: Words = ""


class FindBooking(Command, frozen=True, kw_only=True):
    """Ask what a code stands for, and whether its visitor may check in now; changes nothing."""

    method = "booking.find"
    roles = ALL_HANDS
    result = Booking

    code: BookingCode


class CheckIn(Command, frozen=True, kw_only=True):
    """The booked visitor is here: reserve a number in the one line; the ticket prints next."""

    method = "booking.check_in"
    roles = ALL_HANDS
    result = Ticket

    code: BookingCode
    priority: Priority | None = None
    language: str = "id"
    print_at: StationId | None = None
    """The kiosk that prints it; null when the asker does."""
