"""A visitor is set aside, comes back, or is sent elsewhere."""

from datetime import datetime

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, find_ticket, own_counter, touched
from antrean_hub.core.hall import Hall, LineId, Ticket, line_of
from antrean_hub.core.lines import front_rank, rank_after
from antrean_hub.core.reconfigure import reachable
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState


def missed(hall: Hall, command: c.MissTicket, asker: Asker, now: datetime) -> Decision:
    """Set a visitor aside who did not come."""
    return touched(hall, f.TicketMissed(ticket=command.ticket, reason=command.reason), asker)


def park(hall: Hall, command: c.ParkTicket, asker: Asker, now: datetime) -> Decision:
    """Set a visitor aside who comes back later."""
    return touched(hall, f.TicketParked(ticket=command.ticket, reason=command.reason), asker)


def cancel(hall: Hall, command: c.CancelTicket, asker: Asker, now: datetime) -> Decision:
    """End a ticket without service."""
    return touched(hall, f.TicketCancelled(ticket=command.ticket, reason=command.reason), asker)


def restore(hall: Hall, command: c.RestoreTicket, asker: Asker, now: datetime) -> Decision:
    """Bring a visitor back into line; who was missed lets some others go first."""
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    if not reachable(ticket, hall.index):  # it was over when the office changed the hall
        return Refused(Reason.UNKNOWN_SERVICE, {"service": ticket.service})
    rank = ticket.rank
    if ticket.state is TicketState.MISSED:
        rank = rank_after(hall, line_of(ticket), hall.policy.restore_after)
    restored = f.TicketRestored(ticket=ticket.id, rank=rank, reason=command.reason)
    return touched(hall, restored, asker)


def transfer(hall: Hall, command: c.TransferTicket, asker: Asker, now: datetime) -> Decision:
    """Send a visitor elsewhere, to the front or by the time of arrival."""
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    rank = rank_at(hall, ticket, command.to, front=command.front)
    if isinstance(rank, Refused):
        return rank
    moved = f.TicketTransferred(
        ticket=ticket.id,
        rank=rank,
        service=command.to.service,
        counter=command.to.counter,
        reason=command.reason,
    )
    return touched(hall, moved, asker)


def prioritise(hall: Hall, command: c.PrioritiseTicket, asker: Asker, now: datetime) -> Decision:
    """Give or take the right to go first."""
    fact = f.TicketPrioritised(
        ticket=command.ticket, priority=command.priority, reason=command.reason
    )
    return touched(hall, fact, asker)


def rank_at(hall: Hall, ticket: Ticket, to: c.Target, *, front: bool) -> int | Refused:
    """Return where a visitor who is sent there stands: in front, or by the time of arrival."""
    line = _line_at(hall, ticket, to)
    if isinstance(line, Refused):
        return line
    by_arrival = min(ticket.rank, round(ticket.taken_at.timestamp() * 1_000_000))
    return min(front_rank(hall, line), by_arrival) if front else by_arrival


def _line_at(hall: Hall, ticket: Ticket, to: c.Target) -> LineId | Refused:
    priority = ticket.priority is not None
    if to.counter is not None:
        counter = hall.index.counters.get(to.counter)
        if counter is None or not counter.active:
            return Refused(Reason.UNKNOWN_COUNTER, {"counter": to.counter})
        return own_counter(counter, ticket) or LineId(None, counter.id, priority)
    service = hall.index.services.get(to.service) if to.service else None
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": to.service})
    return LineId(service.steps[0].stage, None, priority)
