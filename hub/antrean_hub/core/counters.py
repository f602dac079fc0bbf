"""A counter opens, pauses and closes; for the rest of the day, only as a supervisor grants."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, busy, find_calling_desk, find_desk
from antrean_hub.core.hall import Desk, Hall
from antrean_hub.core.refusals import Refused
from antrean_hub.core.sight import Record
from antrean_shared import commands as c
from antrean_shared.words import CounterId, CounterState, Reason


def open_(hall: Hall, command: c.OpenCounter, asker: Asker, now: datetime) -> Decision:
    """Let an officer sit down."""
    config = hall.index.counters.get(command.counter)
    if config is None or not config.active:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": command.counter})
    desk = hall.desk(command.counter)
    if desk.state is not CounterState.CLOSED and desk.officer != command.officer:
        return Refused(Reason.COUNTER_IN_USE, {"counter": command.counter, "officer": desk.officer})
    if desk.state is CounterState.CLOSED and desk.closes is not None:
        facts = {"counter": command.counter, "detail": desk.closes}
        return Refused(Reason.CLOSED_FOR_TODAY, {**facts})
    if desk.state is CounterState.OPEN and desk.station == asker.station:
        return ()
    opened = f.CounterOpened(
        counter=command.counter, officer=command.officer, station=asker.station
    )
    return (opened,)


def pause(hall: Hall, command: c.PauseCounter, asker: Asker, now: datetime) -> Decision:
    """Let the officer step away."""
    desk = find_calling_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    return (f.CounterPaused(counter=command.counter, reason=command.reason),)


def resume(hall: Hall, command: c.ResumeCounter, asker: Asker, now: datetime) -> Decision:
    """Let the officer go on."""
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.state is CounterState.OPEN:
        return ()
    return (f.CounterResumed(counter=command.counter, reason=command.reason),)


def close(hall: Hall, command: c.CloseCounter, asker: Asker, now: datetime) -> Decision:
    """Let the officer leave."""
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if desk.ticket is not None:
        return busy(hall, command.counter, desk.ticket)
    return (f.CounterClosed(counter=command.counter, reason=command.reason),)


def ask_close(hall: Hall, command: c.AskToClose, asker: Asker, now: datetime) -> Decision:
    """Ask a supervisor to close the counter for the rest of the day."""
    reason = command.reason.strip()
    desk = find_desk(hall, command.counter, asker)
    if isinstance(desk, Refused):
        return desk
    if not reason:
        return Refused(Reason.REASON_NEEDED)
    if desk.closes is not None:
        return Refused(Reason.COUNTER_CLOSES, {"counter": command.counter})
    if desk.asks == reason:
        return ()
    return (f.CounterCloseAsked(counter=command.counter, reason=reason),)


def approve_close(hall: Hall, command: c.GrantClose, asker: Asker, now: datetime) -> Decision:
    """Let the counter close with its last visitor."""
    if command.counter not in hall.index.counters:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": command.counter})
    if hall.desk(command.counter).asks is None:
        return Refused(Reason.NOT_ASKED, {"counter": command.counter})
    return (f.CounterCloseGranted(counter=command.counter),)


def refuse_close(hall: Hall, command: c.RefuseClose, asker: Asker, now: datetime) -> Decision:
    """Let the counter stay open, or open again if that was granted before."""
    if command.counter not in hall.index.counters:
        return Refused(Reason.UNKNOWN_COUNTER, {"counter": command.counter})
    desk = hall.desk(command.counter)
    if desk.asks is None and desk.closes is None:
        return Refused(Reason.NOT_ASKED, {"counter": command.counter})
    return (f.CounterCloseRefused(counter=command.counter, reason=command.reason),)


def left(records: Iterable[Record]) -> Iterator[f.CounterClosed]:
    """Yield the closing of the counters that were only waiting for their last visitor to go."""
    for record in records:
        for counter in _concerned(record):
            desk = record.after.desk(counter)
            open_ = desk.state is not CounterState.CLOSED
            if desk.closes is not None and desk.ticket is None and open_:
                yield f.CounterClosed(counter=counter, reason=desk.closes)


def _concerned(record: Record) -> Iterator[CounterId]:
    fact = record.fact
    if isinstance(fact, f.CounterCloseGranted):
        yield fact.counter
    elif isinstance(fact, f.TicketFact):
        before = record.before.tickets.get(fact.ticket)
        if before is not None and before.counter is not None:
            yield before.counter


# What a fact makes of the hall


def _with_desk(hall: Hall, counter: CounterId, desk: Desk) -> Hall:
    return replace(hall, desks=hall.desks.set(counter, desk))


def _opened(hall: Hall, fact: f.CounterOpened, at: datetime) -> Hall:
    desk = replace(
        hall.desk(fact.counter),
        state=CounterState.OPEN,
        officer=fact.officer,
        station=fact.station,
        reason=None,
        since=at,
    )
    return _with_desk(hall, fact.counter, desk)


def _paused(hall: Hall, fact: f.CounterPaused, at: datetime) -> Hall:
    desk = hall.desk(fact.counter)
    paused = replace(desk, state=CounterState.PAUSED, reason=fact.reason or None, since=at)
    return _with_desk(hall, fact.counter, paused)


def _resumed(hall: Hall, fact: f.CounterResumed, at: datetime) -> Hall:
    desk = hall.desk(fact.counter)
    resumed = replace(desk, state=CounterState.OPEN, reason=None, since=at)
    return _with_desk(hall, fact.counter, resumed)


def _closed(hall: Hall, fact: f.CounterClosed, at: datetime) -> Hall:
    desk = hall.desk(fact.counter)
    closed = replace(
        desk,
        state=CounterState.CLOSED,
        officer=None,
        station=None,
        reason=fact.reason or None,
        since=at,
        asks=None,
        asked_at=None,
    )
    return _with_desk(hall, fact.counter, closed)


def _close_asked(hall: Hall, fact: f.CounterCloseAsked, at: datetime) -> Hall:
    asking = replace(hall.desk(fact.counter), asks=fact.reason, asked_at=at)
    return _with_desk(hall, fact.counter, asking)


def _close_granted(hall: Hall, fact: f.CounterCloseGranted, _at: datetime) -> Hall:
    desk = hall.desk(fact.counter)
    return _with_desk(hall, fact.counter, replace(desk, closes=desk.asks, asks=None, asked_at=None))


def _close_refused(hall: Hall, fact: f.CounterCloseRefused, _at: datetime) -> Hall:
    stays = replace(hall.desk(fact.counter), closes=None, asks=None, asked_at=None)
    return _with_desk(hall, fact.counter, stays)


EVOLVERS: dict[type[f.Fact], Callable[[Hall, Any, datetime], Hall]] = {
    f.CounterOpened: _opened,
    f.CounterPaused: _paused,
    f.CounterResumed: _resumed,
    f.CounterClosed: _closed,
    f.CounterCloseAsked: _close_asked,
    f.CounterCloseGranted: _close_granted,
    f.CounterCloseRefused: _close_refused,
}
