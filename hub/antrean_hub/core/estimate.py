"""How long a wait may be: between two honest numbers, from usual minutes and open counters."""

from collections.abc import Iterable

from antrean_hub.core.hall import Hall, LineId
from antrean_shared.wire import Queue, Step, Wait
from antrean_shared.words import CounterState, StageId

LOW, HIGH = 0.7, 1.4
"""Counter times scatter (lognormal, cv 0.6); the sum of several lies mostly between these."""


def wait(hall: Hall, stage: StageId, ahead: int) -> Wait | None:
    """Return the wait, in seconds, of a visitor with ``ahead`` others before them.

    None while no counter that serves the stage is open.
    """
    hands = sum(
        1 / len(hall.index.counters[counter].stages)
        for counter in hall.index.stage_counters.get(stage, ())
        if hall.desk(counter).state is CounterState.OPEN
    )
    minutes = hall.index.stage_minutes.get(stage)
    if not hands or minutes is None:
        return None
    expected = ahead * minutes * 60 / hands
    return Wait(low_s=round(expected * LOW), high_s=round(expected * HIGH + minutes * 60))


def through(hall: Hall, steps: Iterable[Step]) -> Wait | None:
    """Return how long, in seconds, someone who joins now needs for all ``steps``; None while no
    counter serves one of them."""
    low = high = 0
    for step in steps:
        line = queue(hall, step.stage).wait
        if line is None:
            return None
        low, high = low + line.low_s + step.minutes * 60, high + line.high_s + step.minutes * 60
    return Wait(low, high)


def queue(hall: Hall, stage: StageId) -> Queue:
    """Return the stage's line as stations see it."""
    priority = len(hall.line(LineId(stage, None, True)))
    waiting = priority + len(hall.line(LineId(stage, None, False)))
    return Queue(stage, waiting, priority, wait(hall, stage, waiting))
