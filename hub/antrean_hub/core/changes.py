"""What follows when one ticket changes: in lines, at counters, for quotas and on boards."""

from immutables import Map
from msgspec.structs import replace

from antrean_hub.core import bookings, speaking
from antrean_hub.core.hall import Desk, Hall, Line, LineId, Place, Ticket, Visit, line_of
from antrean_hub.core.lines import place_of, with_place, without_place
from antrean_hub.core.tickets import AT_COUNTER
from antrean_shared.replica import latest_first
from antrean_shared.wire import Call
from antrean_shared.words import BookingState, CounterId, ServiceId, StageId, TicketId, TicketState


def changed(hall: Hall, before: Ticket, after: Ticket) -> Hall:
    """Return the hall in which one ticket went from ``before`` to ``after``."""
    if after.booking is not None and _never_printed(after):
        hall = bookings.with_state(hall, after.booking, BookingState.OPEN)
    hall = speaking.with_dropped(hall, before, after)
    return replace(
        hall,
        tickets=hall.tickets.set(after.id, after),
        lines=lines(hall, before, after),
        appointments=appointments(hall, before, after),
        desks=_desks(hall, before, after),
        taken=quota(hall, before, after),
        printing=_printing(hall, before, after),
        calls=_calls(hall, before, after),
    )


def _never_printed(ticket: Ticket) -> bool:
    """Tell whether a visitor got no paper after all, and so may come with the booking again."""
    return ticket.state is TicketState.CANCELLED and ticket.printed_at is None


def _calls(hall: Hall, before: Ticket, after: Ticket) -> Map[str | None, tuple[Call, ...]]:
    called = after.state is TicketState.CALLED and after.called_at != before.called_at
    agency = hall.index.agencies.get(after.agency)
    if not called or agency is None or after.counter is None or after.called_at is None:
        return hall.calls
    call = Call(
        ticket=after.id,
        number=after.number,
        counter=after.counter,
        agency=after.agency,
        stage=after.stage,
        step=after.step + 1,
        priority=after.priority is not None,
        language=after.language,
        at=after.called_at,
        calls=after.calls,
    )
    boards = {zone: (call, *hall.calls.get(zone, ())) for zone in (None, agency.zone)}
    return hall.calls.update({zone: latest_first(calls) for zone, calls in boards.items()})


def lines(hall: Hall, before: Ticket, after: Ticket) -> Map[LineId, Line]:
    """Return the lines after the ticket left one, joined one, or moved."""
    found = hall.lines
    was, now = (each.state is TicketState.WAITING for each in (before, after))
    if was and now and (line_of(before), before.rank) == (line_of(after), after.rank):
        return found
    if was:
        line = line_of(before)
        left = without_place(found[line], place_of(before))
        found = found.set(line, left) if left else found.delete(line)
    if now:
        line = line_of(after)
        found = found.set(line, with_place(found.get(line, ()), place_of(after)))
    return found


def _desks(hall: Hall, before: Ticket, after: Ticket) -> Map[CounterId, Desk]:
    was, now = (each.state in AT_COUNTER for each in (before, after))
    if now and not was and after.counter is not None:
        return hall.desks.set(after.counter, replace(hall.desk(after.counter), ticket=after.id))
    if was and not now and before.counter is not None:
        desk = hall.desk(before.counter)
        left = replace(desk, ticket=None)
        return hall.desks.set(before.counter, _credited(left, after.visits[-1]))
    return hall.desks


def _credited(desk: Desk, visit: Visit) -> Desk:
    """Return the desk with the visit counted, and the time that it took, if it was finished."""
    if not visit.finished:
        return desk
    seconds = 0
    if visit.started_at is not None and visit.ended_at is not None:
        seconds = round((visit.ended_at - visit.started_at).total_seconds())
    return replace(desk, served=desk.served + 1, served_s=desk.served_s + seconds)


def appointments(hall: Hall, before: Ticket, after: Ticket) -> Map[StageId, Line]:
    """Return who waits with an appointment after the ticket changed."""
    found, was, now = hall.appointments, _appointed(before), _appointed(after)
    if (was, before.stage) == (now, after.stage):
        return found
    if was is not None:
        left = without_place(found[before.stage], was)
        found = found.set(before.stage, left) if left else found.delete(before.stage)
    if now is not None:
        found = found.set(after.stage, with_place(found.get(after.stage, ()), now))
    return found


def _appointed(ticket: Ticket) -> Place | None:
    """Return the place by appointment of a ticket that waits in an ordinary line with one."""
    stands = ticket.state is TicketState.WAITING and line_of(ticket).stage is not None
    if ticket.appointment is None or ticket.priority is not None or not stands:
        return None
    return Place(round(ticket.appointment.timestamp() * 1_000_000), ticket.id)


def quota(hall: Hall, before: Ticket, after: Ticket) -> Map[ServiceId, int]:
    """Return how many tickets count towards each quota after the ticket changed."""
    was, now = (each.state is not TicketState.CANCELLED for each in (before, after))
    if (was, before.service) == (now, after.service):
        return hall.taken
    taken = hall.taken
    if was:
        left = taken[before.service] - 1
        taken = taken.set(before.service, left) if left else taken.delete(before.service)
    return one_more(taken, after.service) if now else taken


def one_more(taken: Map[ServiceId, int], service: ServiceId) -> Map[ServiceId, int]:
    """Count one more ticket of ``service``."""
    return taken.set(service, taken.get(service, 0) + 1)


def _printing(hall: Hall, before: Ticket, after: Ticket) -> tuple[TicketId, ...]:
    if before.state is not TicketState.PRINTING or after.state is TicketState.PRINTING:
        return hall.printing
    return tuple(each for each in hall.printing if each != before.id)
