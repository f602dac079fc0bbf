"""When an idle officer is told that somebody waits: after a moment, then once a minute."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from antrean_counter.desk import Desk, Line
from antrean_counter.reading import here, line, own
from antrean_shared.words import CounterState

AFTER = timedelta(seconds=5)
"""So long an officer may look up before the first sound."""
AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Nudge:
    """Since when somebody has waited at an idle counter, and when that was last heard."""

    since: datetime | None = None
    rung: datetime | None = None


def idle_while_waited(desk: Desk) -> bool:
    """Tell whether somebody waits here while the officer serves nobody and has no break."""
    counter = own(desk)
    working = counter is not None and counter.state is CounterState.OPEN
    return desk.line is Line.UP and working and here(desk) is None and bool(line(desk))


def step(nudge: Nudge, desk: Desk) -> tuple[Nudge, bool]:
    """Return the nudge at the desk's time, and whether it sounds now."""
    if desk.now is None or not idle_while_waited(desk):
        return Nudge(), False
    since = nudge.since or desk.now
    due = since + AFTER if nudge.rung is None else nudge.rung + AGAIN
    if desk.now < due:
        return Nudge(since, nudge.rung), False
    return Nudge(since, desk.now), True
