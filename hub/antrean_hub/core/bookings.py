"""Announced visits: a place in the day's quota, never one in the line.

A booked visitor joins the one line when checked in, like everybody else. Of the person the hall
knows a hash alone, made by whoever takes the bookings; it is compared within one date, so it should
be keyed anew for each.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from immutables import Map
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision
from antrean_hub.core.availability import calendar, quota_of, shut_to_all
from antrean_hub.core.hall import Hall
from antrean_hub.core.leases import next_number
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.wire import Detail, Service
from antrean_shared.words import BookingState, Reason, ServiceId, TicketId


def add(hall: Hall, command: c.AddBooking, asker: Asker, now: datetime) -> Decision:
    """Hold a place for a visitor who will come."""
    service = hall.index.services.get(command.service)
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    booking = f.Booking(
        code=_code(command.code),
        service=service.id,
        at=command.at.astimezone(now.tzinfo),
        person=command.person,
    )
    return _not_then(hall, service, booking, now) or (f.BookingAdded(booking=booking),)


def cancel(hall: Hall, command: c.CancelBooking, asker: Asker, now: datetime) -> Decision:
    """Give the place back."""
    booking = hall.bookings.get(_code(command.code))
    if booking is None:
        return Refused(Reason.UNKNOWN_BOOKING, {"code": command.code})
    if booking.state is not BookingState.OPEN:
        return _over(hall, booking)
    return (f.BookingCancelled(code=booking.code, reason=command.reason),)


def find(hall: Hall, command: c.FindBooking, asker: Asker, now: datetime) -> Decision:
    """Look a code up for a visitor who is about to check in, and change nothing."""
    service = _may_check_in(hall, _code(command.code), now)
    return service if isinstance(service, Refused) else ()


def check_in(hall: Hall, command: c.CheckIn, asker: Asker, now: datetime) -> Decision:
    """Give the booked visitor, who is here, a number."""
    service = _may_check_in(hall, _code(command.code), now)
    if isinstance(service, Refused):
        return service
    return (_taken(hall, command, asker, service, now),)


def _may_check_in(hall: Hall, code: str, now: datetime) -> Service | Refused:
    """Return the booked service, if its visitor may have a number of it now."""
    booking = hall.bookings.get(code)
    if booking is None or booking.at.date() != now.date():
        return Refused(Reason.UNKNOWN_BOOKING, {"code": code})
    if booking.state is not BookingState.OPEN:
        return _over(hall, booking)
    opens = booking.at - _window(hall)
    if now < opens:
        facts: dict[str, Detail] = {"code": booking.code, "until": opens.isoformat()}
        return Refused(Reason.BOOKING_TOO_EARLY, facts)
    service = hall.index.services.get(booking.service)
    if service is None:  # the office has described its hall anew
        return Refused(Reason.UNKNOWN_SERVICE, {"service": booking.service})
    why = shut_to_all(hall, service, now)
    return closed(service.id, why) if why else service


def closed(service: ServiceId, why: f.Shut) -> Refused:
    """Refuse for the reason that ``service`` gives no tickets."""
    until = why.until.isoformat() if why.until else None
    facts = {"service": service, "until": until, "detail": why.detail}
    return Refused(why.reason, {name: fact for name, fact in facts.items() if fact})


def late(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    """Yield the expiry of the visitors who did not come in time."""
    window = _window(hall)
    codes = tuple(
        each.code
        for each in hall.bookings.values()
        if each.state is BookingState.OPEN and each.at + window < now
    )
    if codes:
        yield f.BookingsExpired(codes=codes)


def from_today(hall: Hall, day: datetime) -> tuple[f.Booking, ...]:
    """Return the bookings that a new day begins with, in the order of their codes."""
    kept = (each for each in hall.bookings.values() if each.at.date() >= day.date())
    return tuple(sorted(kept, key=lambda each: each.code))


def with_booking(hall: Hall, booking: f.Booking) -> Hall:
    """Return the hall with ``booking`` as it is now."""
    bookings = hall.bookings.set(booking.code, booking)
    if hall.day is None or booking.at.date() != hall.day:
        return replace(hall, bookings=bookings)
    before = hall.bookings.get(booking.code)
    more = _holds(booking) - (_holds(before) if before else 0)
    held = hall.booked.get(booking.service, 0) + more
    return replace(hall, bookings=bookings, booked=hall.booked.set(booking.service, held))


def with_state(hall: Hall, code: str, state: BookingState, ticket: TicketId | None = None) -> Hall:
    """Return the hall with what became of the booking ``code``."""
    known = hall.bookings.get(code)
    if known is None:  # an evening's ticket that ends after its day was forgotten
        return hall
    return with_booking(hall, replace(known, state=state, ticket=ticket))


def overnight(hall: Hall, bookings: tuple[f.Booking, ...]) -> Hall:
    """Return a hall on its new day with ``bookings``."""
    held = replace(hall, bookings=Map())
    for booking in bookings:
        held = with_booking(held, booking)
    return held


def _not_then(hall: Hall, service: Service, booking: f.Booking, now: datetime) -> Refused | None:
    days, last = hall.policy.booking_days_ahead, booking.at + _window(hall)
    if last < now or booking.at.date() > now.date() + timedelta(days=days) or not days:
        return Refused(Reason.BOOKING_TOO_FAR, {"days": days})
    why = calendar(hall, service, booking.at)
    if why is not None:
        return closed(service.id, why)
    same_day = [each for each in hall.bookings.values() if each.at.date() == booking.at.date()]
    if booking.code in hall.bookings or any(_same_visit(each, booking) for each in same_day):
        return Refused(Reason.BOOKING_EXISTS, {"code": booking.code})
    today = booking.at.date() == now.date()
    taken = hall.taken.get(service.id, 0) if today else 0
    held = sum(each.service == service.id and _holds(each) for each in same_day)
    quota = quota_of(hall, service) if today else service.quota
    if quota is not None and taken + held >= quota:
        return Refused(Reason.QUOTA_FULL, {"service": service.id})
    return None


def _same_visit(known: f.Booking, new: f.Booking) -> bool:
    mine = known.person == new.person and known.service == new.service
    return mine and known.state is BookingState.OPEN


def _holds(booking: f.Booking) -> int:
    return int(booking.state is BookingState.OPEN)


def _over(hall: Hall, booking: f.Booking) -> Refused:
    if booking.ticket is not None:
        number = hall.tickets[booking.ticket].number
        return Refused(Reason.BOOKING_USED, {"code": booking.code, "number": number})
    expired = booking.state is BookingState.EXPIRED
    reason = Reason.BOOKING_EXPIRED if expired else Reason.UNKNOWN_BOOKING
    return Refused(reason, {"code": booking.code})


def _taken(
    hall: Hall, command: c.CheckIn, asker: Asker, service: Service, now: datetime
) -> f.TicketTaken:
    number = next_number(hall, service.prefix)
    return f.TicketTaken(
        ticket=TicketId(f"{now:%Y%m%d}-{number}"),
        number=number,
        service=service.id,
        priority=command.priority,
        language=command.language if command.language in hall.config.languages else "id",
        token=asker.token,
        station=asker.station,
        booking=_code(command.code),
    )


def _window(hall: Hall) -> timedelta:
    return timedelta(minutes=hall.policy.booking_window_min)


def _code(text: str) -> str:
    return text.strip().upper()
