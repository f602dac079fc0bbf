"""The decisions: whether a wish may be granted, and which facts it then makes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias

from antrean_hub.core import bookings
from antrean_hub.core import facts as f
from antrean_hub.core.agency import outside
from antrean_hub.core.asking import (
    Asker,
    busy,
    find_calling_desk,
    find_desk,
    find_held,
    find_ticket,
    may_rule,
    may_touch,
    own_counter,
    wrong_state,
)
from antrean_hub.core.availability import shut
from antrean_hub.core.hall import Hall, LineId, Ticket, line_of
from antrean_hub.core.hand import enter_hand_given
from antrean_hub.core.leases import lease, merge, next_number
from antrean_hub.core.lines import front_rank, rank_after
from antrean_hub.core.policy import next_ticket
from antrean_hub.core.refusals import Refused
from antrean_hub.core.transitions import move
from antrean_shared import commands as c
from antrean_shared.words import CounterState, Reason, TicketId, TicketState

Facts: TypeAlias = tuple[f.Fact, ...]
Decision: TypeAlias = Facts | Refused


def decide(hall: Hall, command: c.Command, asker: Asker, now: datetime) -> Decision:
    """Return the facts that ``command`` makes at ``now``, or why it makes none."""
    if hall.day is not None and now.date() < hall.day:
        return Refused(
            Reason.CLOCK_BEHIND,
            {"today": now.date().isoformat(), "day": hall.day.isoformat()},
        )
    return outside(hall, command, asker) or _DECIDERS[type(command)](hall, command, asker, now)


# Tickets and their paper


def _take(hall: Hall, command: c.TakeTicket, asker: Asker, now: datetime) -> Decision:
    service = hall.index.services.get(command.service)
    if service is None:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    languages = hall.config.languages
    if command.language not in languages:
        known = ", ".join(languages)
        return Refused(Reason.UNKNOWN_LANGUAGE, {"language": command.language, "languages": known})
    why = shut(hall, service.id, now)
    if why is not None:
        return bookings.closed(service.id, why)
    number = next_number(hall, service.prefix)
    taken = f.TicketTaken(
        ticket=TicketId(f"{now:%Y%m%d}-{number}"),
        number=number,
        service=service.id,
        priority=command.priority,
        language=command.language,
        token=asker.token,
        station=asker.station,
    )
    return (taken,)


def _printed(hall: Hall, command: c.ConfirmPrinted, asker: Asker, now: datetime) -> Decision:
    return _about_paper(hall, f.TicketPrinted(ticket=command.ticket), asker)


def _unprinted(hall: Hall, command: c.ReportUnprinted, asker: Asker, now: datetime) -> Decision:
    fact = f.TicketUnprinted(ticket=command.ticket, fault=command.fault)
    return _about_paper(hall, fact, asker)


def _about_paper(hall: Hall, fact: f.TicketPrinted | f.TicketUnprinted, asker: Asker) -> Decision:
    ticket = find_ticket(hall, fact.ticket)
    if isinstance(ticket, Refused):
        return ticket
    if ticket.station != asker.station:
        return Refused(Reason.NOT_YOUR_TICKET, {"number": ticket.number})
    return _moved(ticket, fact)


def _reprint(hall: Hall, command: c.ReprintTicket, asker: Asker, now: datetime) -> Decision:
    return _touched(hall, f.TicketReprinted(ticket=command.ticket, station=asker.station), asker)


# Calling and serving


def _call_next(hall: Hall, command: c.CallNext, asker: Asker, now: datetime) -> Decision:
    desk = find_calling_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    ticket = next_ticket(hall, command.counter, now)
    if ticket is None:
        return Refused(Reason.NOBODY_WAITING, {"counter": command.counter})
    called = f.TicketCalled(
        ticket=ticket, counter=command.counter, officer=desk.officer or asker.station
    )
    return (called,)


def _call_number(hall: Hall, command: c.CallNumber, asker: Asker, now: datetime) -> Decision:
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
    return _moved(ticket, called)


def _call_again(hall: Hall, command: c.CallAgain, asker: Asker, now: datetime) -> Decision:
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


def _start(hall: Hall, command: c.StartServing, asker: Asker, now: datetime) -> Decision:
    ticket = find_held(hall, command.counter, asker, TicketState.CALLED)
    return ticket if isinstance(ticket, Refused) else (f.TicketStarted(ticket=ticket.id),)


def _finish(hall: Hall, command: c.FinishServing, asker: Asker, now: datetime) -> Decision:
    ticket = find_held(hall, command.counter, asker, TicketState.SERVING)
    return ticket if isinstance(ticket, Refused) else (f.TicketFinished(ticket=ticket.id),)


# Setting aside, bringing back, sending elsewhere


def _missed(hall: Hall, command: c.MissTicket, asker: Asker, now: datetime) -> Decision:
    return _touched(hall, f.TicketMissed(ticket=command.ticket, reason=command.reason), asker)


def _park(hall: Hall, command: c.ParkTicket, asker: Asker, now: datetime) -> Decision:
    return _touched(hall, f.TicketParked(ticket=command.ticket, reason=command.reason), asker)


def _cancel(hall: Hall, command: c.CancelTicket, asker: Asker, now: datetime) -> Decision:
    return _touched(hall, f.TicketCancelled(ticket=command.ticket, reason=command.reason), asker)


def _restore(hall: Hall, command: c.RestoreTicket, asker: Asker, now: datetime) -> Decision:
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    rank = ticket.rank
    if ticket.state is TicketState.MISSED:
        rank = rank_after(hall, line_of(ticket), hall.policy.restore_after)
    restored = f.TicketRestored(ticket=ticket.id, rank=rank, reason=command.reason)
    return _touched(hall, restored, asker)


def _transfer(hall: Hall, command: c.TransferTicket, asker: Asker, now: datetime) -> Decision:
    ticket = find_ticket(hall, command.ticket)
    if isinstance(ticket, Refused):
        return ticket
    line = _line_at(hall, ticket, command.to)
    if isinstance(line, Refused):
        return line
    arrival = round(ticket.taken_at.timestamp() * 1_000_000)
    moved = f.TicketTransferred(
        ticket=ticket.id,
        rank=front_rank(hall, line) if command.front else min(ticket.rank, arrival),
        service=command.to.service,
        counter=command.to.counter,
        reason=command.reason,
    )
    return _touched(hall, moved, asker)


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


def _prioritise(hall: Hall, command: c.PrioritiseTicket, asker: Asker, now: datetime) -> Decision:
    fact = f.TicketPrioritised(
        ticket=command.ticket, priority=command.priority, reason=command.reason
    )
    return _touched(hall, fact, asker)


def _touched(hall: Hall, fact: f.TicketFact, asker: Asker) -> Decision:
    """Grant a move that any officer of the agency, or the holder, may make."""
    ticket = find_ticket(hall, fact.ticket)
    if isinstance(ticket, Refused):
        return ticket
    return may_touch(hall, ticket, asker) or _moved(ticket, fact)


def _moved(ticket: Ticket, fact: f.TicketFact) -> Decision:
    return wrong_state(ticket) if move(ticket, type(fact)) is None else (fact,)


# Counters


def _open(hall: Hall, command: c.OpenCounter, asker: Asker, now: datetime) -> Decision:
    config = hall.index.counters.get(command.counter)
    if config is None or not config.active:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": command.counter})
    desk = hall.desk(command.counter)
    if desk.state is not CounterState.CLOSED and desk.officer != command.officer:
        return Refused(Reason.COUNTER_IN_USE, {"counter": command.counter, "officer": desk.officer})
    if desk.state is CounterState.OPEN and desk.station == asker.station:
        return ()
    opened = f.CounterOpened(
        counter=command.counter, officer=command.officer, station=asker.station
    )
    return (opened,)


def _pause(hall: Hall, command: c.PauseCounter, asker: Asker, now: datetime) -> Decision:
    desk = find_calling_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    return (f.CounterPaused(counter=command.counter, reason=command.reason),)


def _resume(hall: Hall, command: c.ResumeCounter, asker: Asker, now: datetime) -> Decision:
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.state is CounterState.OPEN:
        return ()
    return (f.CounterResumed(counter=command.counter, reason=command.reason),)


def _close(hall: Hall, command: c.CloseCounter, asker: Asker, now: datetime) -> Decision:
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.ticket is not None:
        return busy(hall, command.counter, desk.ticket)
    return (f.CounterClosed(counter=command.counter, reason=command.reason),)


# Services and stations


def _suspend(hall: Hall, command: c.SuspendService, asker: Asker, now: datetime) -> Decision:
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    if not command.reason.strip():
        return Refused(Reason.REASON_NEEDED)
    fact = f.ServiceSuspended(service=command.service, reason=command.reason.strip())
    return may_rule(hall, command.service, asker) or (fact,)


def _unsuspend(hall: Hall, command: c.ResumeService, asker: Asker, now: datetime) -> Decision:
    if command.service not in hall.index.services:
        return Refused(Reason.UNKNOWN_SERVICE, {"service": command.service})
    not_ours = may_rule(hall, command.service, asker)
    if not_ours is not None:
        return not_ours
    if command.service not in hall.suspended:
        return ()
    return (f.ServiceResumed(service=command.service, reason=command.reason),)


def _report(hall: Hall, command: c.ReportStation, asker: Asker, now: datetime) -> Decision:
    known = hall.faults.get(asker.station)
    if command.fault == known:
        return ()
    if command.fault is None:
        return (f.StationRecovered(station=asker.station),)
    return (f.StationFaulted(station=asker.station, fault=command.fault),)


_DECIDERS: dict[type[c.Command], Callable[[Hall, Any, Asker, datetime], Decision]] = {
    c.TakeTicket: _take,
    c.ConfirmPrinted: _printed,
    c.ReportUnprinted: _unprinted,
    c.ReprintTicket: _reprint,
    c.LeaseNumbers: lease,
    c.MergeTicket: merge,
    c.EnterHandGiven: enter_hand_given,
    c.AddBooking: bookings.add,
    c.CancelBooking: bookings.cancel,
    c.CheckIn: bookings.check_in,
    c.OpenCounter: _open,
    c.PauseCounter: _pause,
    c.ResumeCounter: _resume,
    c.CloseCounter: _close,
    c.CallNext: _call_next,
    c.CallNumber: _call_number,
    c.CallAgain: _call_again,
    c.StartServing: _start,
    c.FinishServing: _finish,
    c.MissTicket: _missed,
    c.ParkTicket: _park,
    c.RestoreTicket: _restore,
    c.CancelTicket: _cancel,
    c.TransferTicket: _transfer,
    c.PrioritiseTicket: _prioritise,
    c.SuspendService: _suspend,
    c.ResumeService: _unsuspend,
    c.ReportStation: _report,
}
