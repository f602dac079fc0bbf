"""What a fact makes of one ticket; the lines, counters and quotas follow from before and after."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.hall import Ticket, Visit
from antrean_hub.core.index import Index
from antrean_hub.core.transitions import move
from antrean_shared.words import ENDED, CounterId, ServiceId, TicketState

AT_COUNTER = frozenset({TicketState.CALLED, TicketState.SERVING})


def take(
    index: Index, fact: f.TicketTaken, at: datetime, rank: int, appointment: datetime | None
) -> Ticket:
    """Return the new ticket."""
    service = index.services[fact.service]
    return Ticket(
        id=fact.ticket,
        number=fact.number,
        service=service.id,
        agency=service.agency,
        priority=fact.priority,
        language=fact.language,
        token=fact.token,
        station=fact.station,
        state=TicketState.PRINTING,
        steps=service.steps,
        step=0,
        rank=rank,
        taken_at=at,
        booking=fact.booking,
        appointment=appointment,
    )


def merge(index: Index, fact: f.TicketMerged, at: datetime) -> Ticket:
    """Return a ticket that was given without the hub; its rank is its time of taking."""
    service = index.services[fact.service]
    taken_at = fact.taken_at.astimezone(at.tzinfo)
    return Ticket(
        id=fact.ticket,
        number=fact.number,
        service=service.id,
        agency=service.agency,
        priority=fact.priority,
        language=fact.language,
        token=fact.token,
        station=fact.station,
        state=TicketState.WAITING,
        steps=service.steps,
        step=0,
        rank=round(taken_at.timestamp() * 1_000_000),
        taken_at=taken_at,
        printed_at=taken_at,
        unsure=fact.unsure,
        origin=fact.origin,
    )


def become(index: Index, before: Ticket, fact: f.TicketFact, at: datetime) -> Ticket:
    """Return ``before`` after ``fact``; raises ValueError for a move that cannot happen."""
    state = _state(before, fact)
    if state is None:
        raise ValueError(f"{type(fact).__name__} cannot happen to a ticket that is {before.state}")
    ticket = before
    if before.state in AT_COUNTER and state not in AT_COUNTER:
        ticket = _leave_counter(ticket, state, at)
    change = _CHANGES.get(type(fact), _unchanged)
    changed = change(index, ticket, fact, at)
    ended_at = at if state in ENDED else None
    calls = 0 if state is TicketState.WAITING else changed.calls
    return replace(changed, state=state, ended_at=ended_at, calls=calls)


def _state(before: Ticket, fact: f.TicketFact) -> TicketState | None:
    state = move(before, type(fact))
    sent_on = isinstance(fact, f.TicketFinished) and fact.rank is not None
    return TicketState.WAITING if sent_on and state is not None else state


def _leave_counter(ticket: Ticket, outcome: TicketState, at: datetime) -> Ticket:
    last = replace(ticket.visits[-1], ended_at=at, outcome=outcome)
    visits = (*ticket.visits[:-1], last)
    return replace(ticket, visits=visits, spoken=0, started_at=None, why=())


def _unchanged(_index: Index, ticket: Ticket, _fact: f.TicketFact, _at: datetime) -> Ticket:
    return ticket


def _printed(_index: Index, ticket: Ticket, fact: f.TicketPrinted, at: datetime) -> Ticket:
    return replace(ticket, printed_at=ticket.printed_at or at, unsure=fact.unsure)


def _unprinted(_index: Index, ticket: Ticket, fact: f.TicketUnprinted, _at: datetime) -> Ticket:
    return replace(ticket, printed_at=None, unsure=False, reason=fact.fault)


def _called(_index: Index, ticket: Ticket, fact: f.TicketCalled, at: datetime) -> Ticket:
    visit = Visit(
        step=ticket.step,
        stage=ticket.stage,
        counter=fact.counter,
        officer=fact.officer,
        called_at=at,
        out_of_order=fact.reason is not None,
    )
    return replace(
        ticket,
        counter=fact.counter,
        target=None,
        appointment=None,
        called_at=at,
        calls=1,
        reason=fact.reason,
        why=fact.why,
        visits=(*ticket.visits, visit),
    )


def _called_again(
    _index: Index, ticket: Ticket, _fact: f.TicketCalledAgain, at: datetime
) -> Ticket:
    calls = ticket.calls + 1
    last = replace(ticket.visits[-1], calls=calls)
    return replace(ticket, calls=calls, called_at=at, visits=(*ticket.visits[:-1], last))


def _spoken(_index: Index, ticket: Ticket, fact: f.CallSpoken, _at: datetime) -> Ticket:
    return replace(ticket, spoken=fact.calls)


def _started(_index: Index, ticket: Ticket, _fact: f.TicketStarted, at: datetime) -> Ticket:
    last = replace(ticket.visits[-1], started_at=at)
    return replace(ticket, started_at=at, visits=(*ticket.visits[:-1], last))


def _finished(index: Index, ticket: Ticket, fact: f.TicketFinished, _at: datetime) -> Ticket:
    last = replace(ticket.visits[-1], finished=True, result=fact.outcome)
    step = min(ticket.step + 1, len(ticket.steps) - 1)
    done = replace(ticket, step=step, reason=None, visits=(*ticket.visits[:-1], last))
    return done if fact.rank is None else _sent(index, done, fact.rank, fact.service, fact.counter)


def _set_aside(
    _index: Index,
    ticket: Ticket,
    fact: f.TicketMissed | f.TicketParked | f.TicketCancelled,
    _at: datetime,
) -> Ticket:
    return replace(ticket, reason=fact.reason or None)


def _restored(_index: Index, ticket: Ticket, fact: f.TicketRestored, _at: datetime) -> Ticket:
    return replace(ticket, rank=fact.rank, reason=fact.reason or None)


def _transferred(index: Index, ticket: Ticket, fact: f.TicketTransferred, _at: datetime) -> Ticket:
    moved = _sent(index, ticket, fact.rank, fact.service, fact.counter)
    return replace(moved, reason=fact.reason or None)


def _sent(
    index: Index, ticket: Ticket, rank: int, to: ServiceId | None, counter: CounterId | None
) -> Ticket:
    moved = replace(ticket, rank=rank, target=counter, appointment=None)
    if to is None:
        return moved
    service = index.services[to]
    return replace(moved, service=service.id, agency=service.agency, steps=service.steps, step=0)


def _prioritised(_index: Index, ticket: Ticket, fact: f.TicketPrioritised, _at: datetime) -> Ticket:
    return replace(ticket, priority=fact.priority)


_CHANGES: dict[type[f.TicketFact], Callable[[Index, Ticket, Any, datetime], Ticket]] = {
    f.TicketPrinted: _printed,
    f.TicketUnprinted: _unprinted,
    f.TicketCalled: _called,
    f.TicketCalledAgain: _called_again,
    f.CallSpoken: _spoken,
    f.TicketStarted: _started,
    f.TicketFinished: _finished,
    f.TicketMissed: _set_aside,
    f.TicketParked: _set_aside,
    f.TicketCancelled: _set_aside,
    f.TicketRestored: _restored,
    f.TicketTransferred: _transferred,
    f.TicketPrioritised: _prioritised,
}
