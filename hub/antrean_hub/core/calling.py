"""An officer calls a visitor and serves one step."""

from datetime import datetime

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.aside import rank_at
from antrean_hub.core.asking import (
    Asker,
    Decision,
    find_calling_desk,
    find_held,
    moved,
    own_counter,
)
from antrean_hub.core.explain import why_called
from antrean_hub.core.hall import Hall
from antrean_hub.core.policy import next_ticket
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState


def call_next(hall: Hall, command: c.CallNext, asker: Asker, now: datetime) -> Decision:
    """Call whoever is next for the counter."""
    desk = find_calling_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    choice = next_ticket(hall, command.counter, now)
    if choice is None:
        return Refused(Reason.NOBODY_WAITING, {"counter": command.counter})
    called = f.TicketCalled(
        ticket=choice.ticket,
        counter=command.counter,
        officer=desk.officer or asker.station,
        why=choice.why,
        turn=choice.turn,
    )
    return (called,)


def call_number(hall: Hall, command: c.CallNumber, asker: Asker, now: datetime) -> Decision:
    """Call one number out of order, for a reason."""
    desk = find_calling_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if not command.reason.strip():
        return Refused(Reason.REASON_NEEDED)
    known = hall.numbers.get(command.number.strip().upper())
    if known is None:
        return Refused(Reason.UNKNOWN_NUMBER, {"number": command.number})
    ticket = hall.tickets[known]
    not_ours = own_counter(hall.index.counters[command.counter], ticket)
    if not_ours is not None:
        return not_ours
    called = f.TicketCalled(
        ticket=ticket.id,
        counter=command.counter,
        officer=desk.officer or asker.station,
        reason=command.reason.strip(),
    )
    return moved(ticket, replace(called, why=why_called(hall, called, now)))


def call_again(hall: Hall, command: c.CallAgain, asker: Asker, now: datetime) -> Decision:
    """Repeat the call, not too soon and not too often."""
    ticket = find_held(hall, command.counter, asker, TicketState.CALLED)
    if isinstance(ticket, Refused):
        return ticket
    if ticket.calls >= hall.policy.call_limit:
        return Refused(Reason.CALL_LIMIT, {"number": ticket.number, "calls": ticket.calls})
    since = (now - ticket.called_at).total_seconds() if ticket.called_at else 0
    wait_s = hall.policy.call_spacing_s - since
    if wait_s > 0:
        return Refused(Reason.TOO_SOON, {"number": ticket.number, "wait_s": -int(-wait_s // 1)})
    return (f.TicketCalledAgain(ticket=ticket.id),)


def start(hall: Hall, command: c.StartServing, asker: Asker, now: datetime) -> Decision:
    """Begin to serve the visitor who was called."""
    ticket = find_held(hall, command.counter, asker, TicketState.CALLED)
    if isinstance(ticket, Refused):
        return ticket
    return (f.TicketStarted(ticket=ticket.id, by=command.counter),)


def finish(hall: Hall, command: c.FinishServing, asker: Asker, now: datetime) -> Decision:
    """End the step that is being served, and send the visitor on where the officer says so."""
    ticket = find_held(hall, command.counter, asker, TicketState.SERVING)
    if isinstance(ticket, Refused):
        return ticket
    finished = f.TicketFinished(ticket=ticket.id, by=command.counter, outcome=command.outcome)
    if command.then is None:
        return (finished,)
    rank = rank_at(hall, ticket, command.then, front=False)
    if isinstance(rank, Refused):
        return rank
    to = command.then
    return (replace(finished, rank=rank, service=to.service, counter=to.counter),)
