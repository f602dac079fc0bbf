"""Who asks, and the questions every decision begins with."""

from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.config import CounterConfig
from antrean_hub.core.hall import Desk, Hall, Ticket
from antrean_hub.core.proposal import Proposal
from antrean_hub.core.refusals import Refused
from antrean_hub.core.transitions import move
from antrean_shared.words import (
    AgencyId,
    CounterId,
    CounterState,
    Reason,
    Role,
    ServiceId,
    StationId,
    TicketId,
    TicketState,
)

Decision: TypeAlias = tuple[f.Fact, ...] | Refused
"""The facts that a wish makes, or why it makes none."""


class Asker(Struct, frozen=True, kw_only=True):
    """Who asks, and the chance the command may need."""

    station: StationId
    role: Role
    agency: AgencyId | None = None
    """The only agency it may touch; None for the whole hall."""
    proposal: Proposal | None = None
    """Of a wish to change the hall's tables."""
    token: str
    """A fresh secret for the QR code of a ticket that may be taken."""


def find_ticket(hall: Hall, ticket: TicketId) -> Ticket | Refused:
    """Return today's ticket of that id."""
    found = hall.tickets.get(ticket)
    return found or Refused(Reason.UNKNOWN_TICKET, {"ticket": ticket})


def find_desk(hall: Hall, counter: CounterId, asker: Asker) -> Desk | Refused:
    """Return the counter's desk if the asker may act on it and it is not closed."""
    if counter not in hall.index.counters:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": counter})
    desk = hall.desk(counter)
    if desk.state is CounterState.CLOSED:
        return Refused(Reason.COUNTER_CLOSED, {"counter": counter})
    if asker.role is Role.COUNTER and desk.station != asker.station:
        return Refused(Reason.NOT_YOUR_COUNTER, {"counter": counter})
    return desk


def find_calling_desk(hall: Hall, counter: CounterId, asker: Asker) -> Desk | Refused:
    """Return the desk if it may call someone now: open, and with nobody in its hands."""
    desk = find_desk(hall, counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.closes is not None:
        return Refused(Reason.COUNTER_CLOSES, {"counter": counter})
    if desk.state is CounterState.PAUSED:
        return Refused(Reason.COUNTER_PAUSED, {"counter": counter})
    if desk.ticket is not None:
        return busy(hall, counter, desk.ticket)
    return desk


def find_held(hall: Hall, counter: CounterId, asker: Asker, state: TicketState) -> Ticket | Refused:
    """Return the visitor the counter holds in ``state``."""
    desk = find_desk(hall, counter, asker)
    if isinstance(desk, Refused):
        return desk
    ticket = hall.tickets[desk.ticket] if desk.ticket else None
    if ticket is None or ticket.state is not state:
        return Refused(Reason.COUNTER_IDLE, {"counter": counter})
    return ticket


def busy(hall: Hall, counter: CounterId, ticket: TicketId) -> Refused:
    """Refuse because the counter still holds a visitor."""
    return Refused(Reason.COUNTER_BUSY, {"counter": counter, "number": hall.tickets[ticket].number})


def wrong_state(ticket: Ticket) -> Refused:
    """Refuse because the ticket's state does not allow the move."""
    return Refused(Reason.WRONG_STATE, {"number": ticket.number, "state": ticket.state})


def may_touch(hall: Hall, ticket: Ticket, asker: Asker) -> Refused | None:
    """Tell why an officer may not touch this ticket: another agency's, or in other hands."""
    if asker.role is not Role.COUNTER:
        return None
    held = hall.desk(ticket.counter) if ticket.counter else None
    if held is not None and held.ticket == ticket.id:
        mine = held.station == asker.station
        return None if mine else Refused(Reason.NOT_YOUR_TICKET, {"number": ticket.number})
    return _elsewhere(hall, asker, ticket.agency, ticket.number)


def may_rule(hall: Hall, service: ServiceId, asker: Asker) -> Refused | None:
    """Tell why an officer may not stop or resume this service."""
    if asker.role is not Role.COUNTER:
        return None
    return _elsewhere(hall, asker, hall.index.services[service].agency, service)


def may_rule_agency(hall: Hall, agency: AgencyId, asker: Asker) -> Refused | None:
    """Tell why an officer may not stop or resume this agency."""
    return None if asker.role is not Role.COUNTER else _elsewhere(hall, asker, agency, agency)


def touched(hall: Hall, fact: f.TicketFact, asker: Asker) -> Decision:
    """Grant a move that any officer of the agency, or the holder, may make."""
    ticket = find_ticket(hall, fact.ticket)
    if isinstance(ticket, Refused):
        return ticket
    if isinstance(fact, f.OfficerFact):
        fact = replace(fact, by=_seat(hall, ticket, asker))
    return may_touch(hall, ticket, asker) or moved(ticket, fact)


def moved(ticket: Ticket, fact: f.TicketFact) -> Decision:
    """Grant a move if the ticket's state allows it."""
    return wrong_state(ticket) if move(ticket, type(fact)) is None else (fact,)


def own_counter(config: CounterConfig, ticket: Ticket) -> Refused | None:
    """Tell why this counter cannot serve that ticket at all."""
    if config.agency == ticket.agency:
        return None
    return Refused(Reason.NOT_YOUR_AGENCY, {"what": ticket.number})


def _seat(hall: Hall, ticket: Ticket, asker: Asker) -> CounterId | None:
    """Return the counter at which the asker acts on ``ticket``: the one that holds it, if any."""
    if asker.role is not Role.COUNTER:
        return None
    if ticket.counter is not None and hall.desk(ticket.counter).ticket == ticket.id:
        return ticket.counter
    own = (each for each, desk in hall.desks.items() if desk.station == asker.station)
    return min(own, default=None)


def _elsewhere(hall: Hall, asker: Asker, agency: AgencyId, what: str) -> Refused | None:
    """Tell why an officer has no say in what an agency does: at no counter, or at another's."""
    agencies = {
        hall.index.counters[counter].agency
        for counter, desk in hall.desks.items()
        if desk.state is not CounterState.CLOSED
        and desk.station == asker.station
        and counter in hall.index.counters
    }
    if not agencies:
        return Refused(Reason.NO_COUNTER, {"what": what})
    return None if agency in agencies else Refused(Reason.NOT_YOUR_AGENCY, {"what": what})
