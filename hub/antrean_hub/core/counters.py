"""A counter opens, pauses and closes."""

from datetime import datetime

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, busy, find_calling_desk, find_desk
from antrean_hub.core.hall import Hall
from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import CounterState, Reason


def open_(hall: Hall, command: c.OpenCounter, asker: Asker, now: datetime) -> Decision:
    """Let an officer sit down."""
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
