"""How well a zone is spoken for: what the supervisor sees of a voice."""

import math
from collections.abc import Sequence

from msgspec import Struct

from antrean_voice.player import Fault
from antrean_voice.room import Room


class Measure(Struct, frozen=True):
    """One zone's voice in figures. Lags are seconds from being called to being spoken."""

    waiting: int
    held: bool
    """A silence or an emergency keeps the calls back."""
    spoken: tuple[int, int, int]
    """Calls said in full, short and shortest today."""
    merged: int
    answered: int
    stale: int
    failed: int
    lag_p50_s: float
    lag_p95_s: float
    lag_max_s: float
    fault: Fault | None
    """Why the last sentence was not heard."""


def measure(room: Room, fault: Fault | None) -> Measure:
    """Return the figures of ``room``; lags are of its latest calls."""
    tally = room.tally
    return Measure(
        waiting=len(room.waiting),
        held=room.held,
        spoken=tally.spoken,
        merged=tally.merged,
        answered=tally.answered,
        stale=tally.stale,
        failed=tally.failed,
        lag_p50_s=percentile(tally.lags, 50),
        lag_p95_s=percentile(tally.lags, 95),
        lag_max_s=percentile(tally.lags, 100),
        fault=fault,
    )


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that ``percent`` of ``values`` do not exceed; 0 of none."""
    if not values:
        return 0.0
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
