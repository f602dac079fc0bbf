"""What a fact makes of the hall: never a decision, always the same answer."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from immutables import Map
from msgspec.structs import replace

from antrean_hub.core import announcing, bookings, counters, services, speaking, undo
from antrean_hub.core import facts as f
from antrean_hub.core.changes import changed, one_more
from antrean_hub.core.hall import (
    Edition,
    Hall,
    Lent,
    Paper,
    Person,
    Ticket,
    line_of,
)
from antrean_hub.core.index import index
from antrean_hub.core.lines import place_of, with_place
from antrean_hub.core.tickets import become, merge, take
from antrean_shared.words import (
    BookingState,
    Role,
    StationId,
)


def evolve(hall: Hall, fact: f.Fact, at: datetime) -> Hall:
    """Return the hall after ``fact``, which happened at ``at``; its ``seq`` is one more."""
    evolver = _EVOLVERS.get(type(fact))
    if evolver is not None:
        after = evolver(hall, fact, at)
    elif isinstance(fact, f.TicketFact):
        before = hall.tickets[fact.ticket]
        after = changed(hall, before, become(hall.index, before, fact, at))
        if isinstance(fact, f.TicketCalled):
            after = _had_its_turn(after, before, fact, at)
    else:
        after = hall
    return replace(undo.remembered(hall, after, fact, at), seq=hall.seq + 1, last_at=at)


# Tickets


def _taken(hall: Hall, fact: f.TicketTaken, at: datetime) -> Hall:
    rank = max(round(at.timestamp() * 1_000_000), hall.last_rank + 1)
    booked = hall.bookings.get(fact.booking) if fact.booking is not None else None
    ticket = take(hall.index, fact, at, rank, booked.at if booked is not None else None)
    prefix, _, digits = fact.number.rpartition("-")
    if fact.booking is not None:
        hall = bookings.with_state(hall, fact.booking, BookingState.USED, ticket.id)
    return replace(
        hall,
        last_rank=rank,
        tickets=hall.tickets.set(ticket.id, ticket),
        numbers=hall.numbers.set(ticket.number, ticket.id),
        issued=hall.issued.set(prefix, int(digits)),
        taken=one_more(hall.taken, ticket.service),
        printing=(*hall.printing, ticket.id),
    )


def _merged(hall: Hall, fact: f.TicketMerged, at: datetime) -> Hall:
    ticket = merge(hall.index, fact, at)
    line = line_of(ticket)
    return replace(
        hall,
        tickets=hall.tickets.set(ticket.id, ticket),
        numbers=hall.numbers.set(ticket.number, ticket.id),
        taken=one_more(hall.taken, ticket.service),
        lines=hall.lines.set(line, with_place(hall.line(line), place_of(ticket))),
    )


def _had_its_turn(hall: Hall, before: Ticket, call: f.TicketCalled, at: datetime) -> Hall:
    """Count what a call was by at its counter: priority, a booking, a share."""
    desk = hall.desk(call.counter)
    due = before.appointment is not None and before.appointment <= at
    counted = replace(desk, run=desk.run + 1)
    if before.priority is None:
        counted = replace(desk, run=0, booked=desk.booked + 1 if due else 0)
    if call.turn is not None:
        counted = replace(counted, turns=call.turn)
    return replace(hall, desks=hall.desks.set(call.counter, counted))


# Services, the day, the configuration, stations


def _leased(hall: Hall, fact: f.NumbersLeased, _at: datetime) -> Hall:
    lent = Lent(station=fact.station, first=fact.first, last=fact.last)
    return replace(hall, lent=hall.lent.set(fact.lease, lent))


def _skipped(hall: Hall, fact: f.NumbersSkipped, _at: datetime) -> Hall:
    return replace(hall, issued=hall.issued.update(fact.last))


def _booked(hall: Hall, fact: f.BookingAdded, _at: datetime) -> Hall:
    return bookings.with_booking(hall, fact.booking)


def _unbooked(hall: Hall, fact: f.BookingCancelled, _at: datetime) -> Hall:
    return bookings.with_state(hall, fact.code, BookingState.CANCELLED)


def _stayed_away(hall: Hall, fact: f.BookingsExpired, _at: datetime) -> Hall:
    for code in fact.codes:
        hall = bookings.with_state(hall, code, BookingState.EXPIRED)
    return hall


def _day_opened(hall: Hall, fact: f.DayOpened, _at: datetime) -> Hall:
    morning = Hall(
        config=hall.config,
        index=hall.index,
        edition=hall.edition,
        seq=hall.seq,
        day=fact.day,
        faults=Map(fact.faults),
        printers=Map(fact.printers),
        displays=Map(fact.displays),
    )
    return bookings.overnight(morning, fact.bookings)


def _configured(hall: Hall, fact: f.HallConfigured, at: datetime) -> Hall:
    return replace(
        hall,
        config=fact.config,
        index=index(fact.config),
        edition=Edition(version=hall.seq + 1, at=at, who=fact.who),
        told=Map(),
        chances=Map(),
    )


def _faulted(hall: Hall, fact: f.StationFaulted, _at: datetime) -> Hall:
    return replace(hall, faults=hall.faults.set(fact.station, fact.fault))


def _recovered(hall: Hall, fact: f.StationRecovered, _at: datetime) -> Hall:
    faults = hall.faults
    return replace(hall, faults=faults.delete(fact.station)) if fact.station in faults else hall


def _paper_wanted(hall: Hall, fact: f.PaperWanted, at: datetime) -> Hall:
    paper = Paper(printer=fact.printer, asked_by=fact.asked_by, reprint=fact.reprint, since=at)
    return replace(hall, papers=hall.papers.set(fact.ticket, paper))


def _paper_begun(hall: Hall, fact: f.PaperBegun, at: datetime) -> Hall:
    begun = replace(hall.papers[fact.ticket], begun=True, since=at)
    return replace(hall, papers=hall.papers.set(fact.ticket, begun))


def _paper_ended(hall: Hall, fact: f.PaperEnded, _at: datetime) -> Hall:
    return replace(hall, papers=hall.papers.delete(fact.ticket))


def _joined(hall: Hall, fact: f.StationJoined, _at: datetime) -> Hall:
    match fact.role:
        case Role.KIOSK:
            return replace(hall, printers=_one_line_more(hall.printers, fact.station))
        case Role.DISPLAY:
            return replace(hall, displays=_one_line_more(hall.displays, fact.station))
        case _:
            return hall


def _left(hall: Hall, fact: f.StationLeft, _at: datetime) -> Hall:
    after = replace(
        hall,
        printers=_one_line_less(hall.printers, fact.station),
        displays=_one_line_less(hall.displays, fact.station),
    )
    return speaking.silenced(after, fact.station) if fact.station not in after.displays else after


def _one_line_more(lines: Map[StationId, int], station: StationId) -> Map[StationId, int]:
    return lines.set(station, lines.get(station, 0) + 1)


def _one_line_less(lines: Map[StationId, int], station: StationId) -> Map[StationId, int]:
    """A station may come back before the end of its old line is known: it has not left then."""
    left = lines.get(station, 0) - 1
    if left > 0:
        return lines.set(station, left)
    return lines.delete(station) if left == 0 else lines


def _spoken(hall: Hall, fact: f.CallSpoken, at: datetime) -> Hall:
    before = hall.tickets[fact.ticket]
    hall = changed(hall, before, become(hall.index, before, fact, at))
    return speaking.with_spoken(hall, fact)


def _signed_in(hall: Hall, fact: f.PersonSignedIn, _at: datetime) -> Hall:
    person = Person(officer=fact.officer, role=fact.role, agency=fact.agency)
    return replace(hall, people=hall.people.set(fact.station, person))


def _signed_out(hall: Hall, fact: f.PersonSignedOut, _at: datetime) -> Hall:
    people = hall.people
    return replace(hall, people=people.delete(fact.station)) if fact.station in people else hall


def _counted(hall: Hall, fact: f.ServicesCounted, _at: datetime) -> Hall:
    return replace(hall, usage=Map(fact.daily))


_EVOLVERS: dict[type[f.Fact], Callable[[Hall, Any, datetime], Hall]] = {
    **counters.EVOLVERS,
    **services.EVOLVERS,
    f.TicketTaken: _taken,
    f.TicketMerged: _merged,
    f.TicketUndone: undo.undone,
    f.NumbersLeased: _leased,
    f.NumbersSkipped: _skipped,
    f.BookingAdded: _booked,
    f.BookingCancelled: _unbooked,
    f.BookingsExpired: _stayed_away,
    f.DayOpened: _day_opened,
    f.ServicesCounted: _counted,
    f.HallConfigured: _configured,
    f.PaperWanted: _paper_wanted,
    f.PaperBegun: _paper_begun,
    f.PaperEnded: _paper_ended,
    f.StationJoined: _joined,
    f.StationLeft: _left,
    f.StationFaulted: _faulted,
    f.StationRecovered: _recovered,
    f.PersonSignedIn: _signed_in,
    f.PersonSignedOut: _signed_out,
    f.CallSpoken: _spoken,
    **announcing.EVOLVERS,
    **speaking.EVOLVERS,
}
"""The facts that do not change one ticket that was there before; all others do, or nothing."""
