"""What stations see of one thing: a ticket, a counter, an offer, a paper."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from antrean_hub.core import facts as f
from antrean_hub.core.availability import offer, tell_offer, windows
from antrean_hub.core.estimate import queue, wait
from antrean_hub.core.hall import Hall, Ticket, Undo
from antrean_hub.core.lines import ahead_of
from antrean_hub.core.sight import Record
from antrean_hub.core.tickets import AT_COUNTER
from antrean_hub.core.undo import patience
from antrean_shared import wire
from antrean_shared.words import (
    CounterId,
    LeaseId,
    PaperState,
    Role,
    ServiceId,
    StageId,
    TicketState,
)

IN_LINE = frozenset({TicketState.PRINTING, TicketState.WAITING})
WITH_COUNTER = frozenset(
    {TicketState.CALLED, TicketState.SERVING, TicketState.DONE, TicketState.MISSED}
)
WITH_WHY = frozenset({Role.COUNTER, Role.SUPERVISOR, Role.AGENCY_HEAD, Role.FRONT_DESK})
"""Who is told why a number was called: those who may call, and whom visitors ask."""
WITH_UNDO = frozenset({Role.COUNTER, Role.SUPERVISOR, Role.AGENCY_HEAD})


def ticket(hall: Hall, held: Ticket, role: Role, *, secret: bool = False) -> wire.Ticket:
    """Return the ticket as ``role`` sees it; ``secret`` adds the token of its QR code."""
    ahead = ahead_of(hall, held) if held.state in IN_LINE else None
    return wire.Ticket(
        id=held.id,
        number=held.number,
        service=held.service,
        agency=held.agency,
        priority=held.priority,
        language=held.language,
        state=held.state,
        step=held.step + 1,
        steps=len(held.steps),
        stage=held.stage,
        taken_at=held.taken_at,
        called_at=held.called_at,
        started_at=held.started_at,
        counter=held.counter if held.state in WITH_COUNTER else held.target,
        calls=held.calls,
        rank=held.rank,
        unsure=held.unsure,
        reason=held.reason,
        ahead=ahead,
        wait=None if ahead is None else wait(hall, held.stage, ahead),
        token=held.token if secret else None,
        origin=held.origin,
        booked=held.booking is not None,
        why=held.why if role in WITH_WHY and held.state in AT_COUNTER else (),
        spoken=held.spoken,
    )


def counter(hall: Hall, name: CounterId, role: Role) -> wire.Counter:
    """Return the counter as ``role`` sees it."""
    config, desk = hall.index.counters[name], hall.desk(name)
    agency = hall.index.agencies[config.agency]
    return wire.Counter(
        id=name,
        name=config.name,
        agency=config.agency,
        zone=agency.zone,
        stages=config.stages,
        state=desk.state,
        officer=desk.officer,
        station=desk.station,
        ticket=desk.ticket,
        reason=desk.reason,
        since=desk.since,
        served=desk.served,
        served_s=desk.served_s,
        asks=desk.asks,
        asked_at=desk.asked_at,
        closes=desk.closes,
        shares=config.shares,
        helps=config.helps,
        undo=_undo(hall, desk.undo) if role in WITH_UNDO else None,
    )


def queues(hall: Hall, stages: Iterable[StageId]) -> tuple[wire.Queue, ...]:
    """Return the lines of these stages as stations see them."""
    return tuple(queue(hall, stage) for stage in stages if stage in hall.index.stage_counters)


def lease(hall: Hall, name: LeaseId, now: datetime) -> wire.Lease:
    """Return a lent block, with the times of today at which each service gives tickets."""
    lent, midnight = hall.lent[name], datetime.combine(now.date(), time(), now.tzinfo)
    return wire.Lease(
        id=name,
        first=lent.first,
        last=lent.last,
        windows=tuple(
            wire.Window(
                service,
                midnight + timedelta(minutes=span.start),
                midnight + timedelta(minutes=span.end),
            )
            for service in hall.index.services
            for span in windows(hall, service, now.date())
        ),
    )


def told_offer(hall: Hall, service: ServiceId, now: datetime) -> wire.Offer:
    """Return what stations were told of ``service``, or what they would be told now."""
    if service in hall.told:
        return tell_offer(hall, service, hall.told[service])
    return offer(hall, service, now)


def outages(hall: Hall) -> tuple[wire.Outage, ...]:
    """Return the agencies whose own system is down, in the order of their codes."""
    return tuple(hall.outages[agency] for agency in sorted(hall.outages))


def booking(held: f.Booking) -> wire.Booking:
    """Return the booking as its client sees it."""
    return wire.Booking(
        code=held.code, service=held.service, at=held.at, state=held.state, ticket=held.ticket
    )


def paper(record: Record) -> wire.Paper:
    """Return the paper that a fact is about, as it is now."""
    fact = record.fact
    if isinstance(fact, f.PaperEnded):
        return _paper(record.after, fact, fact.state, fact.fault)
    if isinstance(fact, f.PaperFact):
        begun = isinstance(fact, f.PaperBegun)
        return _paper(record.after, fact, PaperState.PRINTING if begun else PaperState.WANTED)
    raise TypeError(f"{type(fact).__name__} is about no paper")


def papers(hall: Hall) -> tuple[wire.Paper, ...]:
    """Return the papers that stations print for each other now."""
    return tuple(
        wire.Paper(
            ticket=ticket,
            number=hall.tickets[ticket].number,
            printer=each.printer,
            asked_by=each.asked_by,
            reprint=each.reprint,
            state=PaperState.PRINTING if each.begun else PaperState.WANTED,
        )
        for ticket, each in hall.papers.items()
    )


def _paper(hall: Hall, of: f.PaperFact, state: PaperState, fault: str | None = None) -> wire.Paper:
    return wire.Paper(
        ticket=of.ticket,
        number=hall.tickets[of.ticket].number,
        printer=of.printer,
        asked_by=of.asked_by,
        reprint=of.reprint,
        state=state,
        fault=fault,
    )


def _undo(hall: Hall, memory: Undo | None) -> wire.Undo | None:
    if memory is None:
        return None
    held, until = memory.ticket, memory.at + patience(hall)
    return wire.Undo(what=memory.what, ticket=held.id, number=held.number, until=until)
