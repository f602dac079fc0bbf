"""An officer takes the last step back, for a moment, where nobody has heard of it yet.

A step is remembered at its counter as what was before it. The memory ends with anything else that
happens to that ticket or at that counter: a call, above all, which the waiting room has heard.
"""

from datetime import datetime, timedelta

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, find_desk
from antrean_hub.core.changes import appointments, lines, quota
from antrean_hub.core.hall import Desk, Hall, Undo
from antrean_hub.core.refusals import Refused
from antrean_hub.core.tickets import AT_COUNTER
from antrean_shared import commands as c
from antrean_shared.words import CounterId, Reason, TicketState, Undoable

STEPS: dict[type[f.TicketFact], Undoable] = {
    f.TicketStarted: Undoable.START,
    f.TicketFinished: Undoable.FINISH,
    f.TicketMissed: Undoable.MISSED,
    f.TicketParked: Undoable.PARK,
    f.TicketCancelled: Undoable.CANCEL,
    f.TicketRestored: Undoable.RESTORE,
    f.TicketTransferred: Undoable.TRANSFER,
    f.TicketPrioritised: Undoable.PRIORITISE,
}


def undo(hall: Hall, command: c.UndoStep, asker: Asker, now: datetime) -> Decision:
    """Take the counter's last step back, if that is still possible."""
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.undo is None:
        return Refused(Reason.NOTHING_TO_UNDO, {"counter": command.counter})
    if now > desk.undo.at + patience(hall):
        return Refused(Reason.TOO_LATE, {"seconds": hall.policy.undo_s})
    return (f.TicketUndone(ticket=desk.undo.ticket.id, counter=command.counter),)


def patience(hall: Hall) -> timedelta:
    """Return how long a step may be taken back."""
    return timedelta(seconds=hall.policy.undo_s)


def undone(hall: Hall, fact: f.TicketUndone, _at: datetime) -> Hall:
    """Return the hall as it was before the step; raises ValueError where none is remembered."""
    desk, now = hall.desk(fact.counter), hall.tickets[fact.ticket]
    if desk.undo is None or desk.undo.ticket.id != fact.ticket:
        raise ValueError(f"counter {fact.counter} remembers no step of {fact.ticket}")
    was = desk.undo.ticket
    held = was.id if was.state in AT_COUNTER else desk.ticket
    back = replace(desk, ticket=held, served=desk.undo.served, served_s=desk.undo.served_s)
    return replace(
        hall,
        tickets=hall.tickets.set(was.id, was),
        lines=lines(hall, now, was),
        appointments=appointments(hall, now, was),
        taken=quota(hall, now, was),
        desks=hall.desks.set(fact.counter, back),
    )


def remembered(before: Hall, after: Hall, fact: f.Fact, at: datetime) -> Hall:
    """Return ``after`` with the memory of steps that ``fact`` leaves possible to take back."""
    if isinstance(fact, f.CounterFact):
        return _forgotten(after, fact.counter)
    if isinstance(fact, f.HallConfigured):  # what was before may not be in the hall any more
        return _all_forgotten(after)
    if not isinstance(fact, f.TicketFact):
        return after
    for counter in (before.undos.get(fact.ticket), *_here(fact)):
        after = _forgotten(after, counter)
    if isinstance(fact, f.OfficerFact) and fact.by is not None:
        return _kept(before, after, fact, fact.by, at)
    return after


def _here(fact: f.TicketFact) -> tuple[CounterId | None, ...]:
    """Return the counters at which a fact about a ticket happened."""
    called = fact.counter if isinstance(fact, f.TicketCalled) else None
    return called, fact.by if isinstance(fact, f.OfficerFact) else None


def _kept(before: Hall, after: Hall, fact: f.OfficerFact, by: CounterId, at: datetime) -> Hall:
    ticket, desk = before.tickets[fact.ticket], before.desk(by)
    if ticket.state is TicketState.PRINTING:  # its paper goes on by itself
        return after
    memory = Undo(
        what=STEPS[type(fact)], at=at, ticket=ticket, served=desk.served, served_s=desk.served_s
    )
    return replace(
        _with_desk(after, by, replace(after.desk(by), undo=memory)),
        undos=after.undos.set(ticket.id, by),
    )


def _all_forgotten(hall: Hall) -> Hall:
    for counter in hall.undos.values():
        hall = _forgotten(hall, counter)
    return hall


def _forgotten(hall: Hall, counter: CounterId | None) -> Hall:
    memory = hall.desk(counter).undo if counter is not None else None
    if counter is None or memory is None:
        return hall
    forgot = _with_desk(hall, counter, replace(hall.desk(counter), undo=None))
    return replace(forgot, undos=forgot.undos.delete(memory.ticket.id))


def _with_desk(hall: Hall, counter: CounterId, desk: Desk) -> Hall:
    return replace(hall, desks=hall.desks.set(counter, desk))
