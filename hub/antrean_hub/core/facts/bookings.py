"""What has happened to visits announced beforehand."""

import datetime

from msgspec import Struct

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import BookingState, ServiceId, TicketId


class Booking(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A visit that was announced; of its person only a mark that says nothing."""

    code: str
    service: ServiceId
    at: datetime.datetime
    person: str
    state: BookingState = BookingState.OPEN
    ticket: TicketId | None = None


class BookingAdded(Fact, frozen=True, kw_only=True, tag="booking.added"):
    """A visit was announced."""

    booking: Booking


class BookingCancelled(Fact, frozen=True, kw_only=True, tag="booking.cancelled"):
    """The visitor will not come."""

    code: str
    reason: str = ""


class BookingsExpired(Fact, frozen=True, kw_only=True, tag="booking.expired"):
    """These visitors did not come in time."""

    codes: tuple[str, ...]


class BookingsForgotten(Fact, frozen=True, kw_only=True, tag="booking.forgotten"):
    """The visitors who were booked on these days cannot be known any more."""

    days: tuple[datetime.date, ...]
