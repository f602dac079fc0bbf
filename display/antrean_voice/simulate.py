"""A day of calls through the real scheduler, without a sound: what is spoken, how, and how late."""

import math
from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from antrean_shared.wire import Call
from antrean_shared.words import TicketId
from antrean_voice import crowd, pace, sentence
from antrean_voice.crowd import OPENS, What
from antrean_voice.room import Ended, Input, Moment, Room, Rules, Standing, Tally, Tick, Utterance
from antrean_voice.scheduler import due, step
from antrean_voice.sentence import Level, Manner

OVERHEAD_S = 0.3
"""Making a sentence and starting the player."""
LATEST_S = 12 * 3600.0


class Lags(Struct, frozen=True):
    """How late calls were spoken, in seconds."""

    p50: float
    p95: float
    max: float


class Report(Struct, frozen=True, kw_only=True):
    """What became of a day's calls."""

    calls: int
    spoken: tuple[int, int, int]
    repeated: int
    merged: int
    answered: int
    stale: int
    waiting: int
    """Still in line at the end of the day; 0 for a day that ended."""
    lags: Lags
    floor: Lags
    """The best possible: every call at once in its shortest form, one after the other."""
    naive: Lags
    """Every call twice in full, one after the other, nobody dropped: what a plain player does."""
    busy: float
    """Part of the opening hours in which somebody spoke, over all zones."""


def run(calls: int = 4000, zones: int = 3, seed: int = 1, rules: Rules | None = None) -> Report:
    """Play one day and return what became of its calls."""
    moments = crowd.day(calls, zones, seed)
    rooms = [_Zone(rules or Rules()) for _ in range(zones)]
    for moment in moments:
        rooms[moment.zone].meets(moment)
    for room in rooms:
        room.waits_until(LATEST_S)
    lags = [lag for room in rooms for lag in room.lags]
    tallies = [room.room.tally for room in rooms]
    return Report(
        calls=calls,
        spoken=_levels(tallies),
        repeated=sum(each.repeated for each in tallies),
        merged=sum(each.merged for each in tallies),
        answered=sum(each.answered for each in tallies),
        stale=sum(each.stale for each in tallies),
        waiting=sum(len(room.room.waiting) for room in rooms),
        lags=_of(lags),
        floor=_of(list(_one_by_one(moments, zones, Level.SHORTEST, times=1))),
        naive=_of(list(_one_by_one(moments, zones, Level.FULL, times=2))),
        busy=sum(room.busy for room in rooms) / zones / (len(crowd.QUARTERS) * crowd.QUARTER_S),
    )


class _Zone:
    """One zone's scheduler on a clock of its own."""

    def __init__(self, rules: Rules) -> None:
        self.room = Room(rules=rules)
        self.lags: list[float] = []
        self.busy = 0.0
        self._standing: dict[TicketId, Call] = {}
        self._seconds = 0.0
        self._ends = 0.0

    def meets(self, moment: crowd.Moment) -> None:
        self.waits_until(moment.seconds)
        if moment.call is None:
            return
        if moment.what is What.CALLED:
            self._standing[moment.call.ticket] = moment.call
        else:
            self._standing.pop(moment.call.ticket, None)
        self._step(Standing(tuple(self._standing.values())))

    def waits_until(self, seconds: float) -> None:
        while (next := self._next()) <= seconds:
            self._seconds = max(self._seconds, next)
            said = self.room.speaking
            self._step(Ended(said.id) if said and self._seconds >= self._ends else Tick())
        self._seconds = max(self._seconds, seconds)

    def _next(self) -> float:
        timer = self._seconds + due(self.room, self._now())
        return min(timer, self._ends) if self.room.speaking else timer

    def _step(self, input: Input) -> None:
        before = self.room.speaking
        self.room = step(self.room, input, self._now())
        said = self.room.speaking
        if said is not None and said != before:
            self._begins(said)

    def _begins(self, said: Utterance) -> None:
        lasts = OVERHEAD_S
        if isinstance(said.what, Call):
            lasts += pace.seconds(sentence.call(said.what, said.level, Manner()))
        self.busy += lasts
        self._ends = self._seconds + lasts
        if said.time == 1:
            self.lags.append(said.lag_s)

    def _now(self) -> Moment:
        return Moment(OPENS + timedelta(seconds=self._seconds), self._seconds)


def _one_by_one(
    moments: list[crowd.Moment], zones: int, level: Level, times: int
) -> Iterator[float]:
    free = [0.0] * zones
    for moment in moments:
        if moment.what is What.CALLED and moment.call is not None:
            begins = max(free[moment.zone], moment.seconds)
            lasts = pace.seconds(sentence.call(moment.call, level, Manner()))
            free[moment.zone] = begins + lasts * times
            yield begins - moment.seconds


def _levels(tallies: list[Tally]) -> tuple[int, int, int]:
    full, short, shortest = (sum(each.spoken[at] for each in tallies) for at in Level)
    return full, short, shortest


def _of(lags: list[float]) -> Lags:
    return Lags(percentile(lags, 50), percentile(lags, 95), percentile(lags, 100))


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that ``percent`` of ``values`` do not exceed; 0 of none."""
    if not values:
        return 0.0
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
