"""Calls, a zone and a mouth for the tests of the voice, each in one line."""

from datetime import datetime, timedelta, timezone

from msgspec import Struct

from antrean_shared.wire import Call
from antrean_voice.room import (
    Ended,
    Input,
    Mark,
    Moment,
    Outcome,
    Room,
    Rules,
    Standing,
    Tick,
    Utterance,
)
from antrean_voice.scheduler import due, step

EIGHT = datetime(2026, 11, 25, 8, 0, tzinfo=timezone(timedelta(hours=7)))


def call(number="A2-017", counter="3", **more) -> Call:
    parts = {
        "ticket": number,
        "agency": number[0],
        "stage": "A2",
        "step": 1,
        "priority": False,
        "language": "id",
        "at": EIGHT,
        "calls": 1,
    }
    return Call(number=number, counter=counter, **{**parts, **more})


class Spoken(Struct, frozen=True):
    """One utterance as the hall heard it."""

    said: Utterance
    waiting: int
    """Calls that waited when it began."""
    passed: frozenset[str]
    """Agencies that were ready and let it go first."""
    ended: float
    outcome: Outcome


class Zone:
    """A zone's scheduler, a mouth that takes ``lasts`` seconds, and a clock that a story moves."""

    def __init__(self, rules=None, lasts=4.0, **more):
        self.room = Room(rules=rules or Rules(), **more)
        self.lasts = lasts
        self.seconds = 0.0
        self.calls: dict[str, Call] = {}
        self.made = 0
        self.granted: set[Mark] = set()
        self.history: list[Spoken] = []
        self._begun: tuple[Utterance, int, frozenset[str]] | None = None

    # ---- what happens ----
    def calls_(self, number, counter="1", **more):
        before = self.calls.get(number)
        calls = before.calls + 1 if before else 1
        self.calls[number] = call(number, counter, at=self.now.at, calls=calls, **more)
        self.made += 1
        return self.hears()

    def comes(self, number):
        self.calls.pop(number, None)
        return self.hears()

    def hears(self):
        return self.takes(Standing(tuple(self.calls.values()), frozenset(self.granted)))

    def takes(self, input: Input):
        before = self.room
        self.room = step(self.room, input, self.now)
        if self.room.speaking != before.speaking:
            self._changed(before, input)
        return self

    def waits(self, seconds):
        end = self.seconds + seconds
        while (next := self._next()) <= end:
            self.seconds = max(self.seconds, next)
            said = self.room.speaking
            over = said and self.seconds >= said.begun + self.lasts
            self.takes(Ended(said.id) if over else Tick())
        self.seconds = end
        return self.takes(Tick())

    def restarts(self):
        """The station dies and comes back, or another takes over: the hub knows what was begun."""
        self.room = Room(rules=self.room.rules)
        self._begun = None
        return self.hears()

    # ---- what was heard ----
    @property
    def now(self):
        return Moment(EIGHT + timedelta(seconds=self.seconds), self.seconds)

    @property
    def said(self):
        """Numbers and notices in the order they were begun."""
        begun = [each.said for each in self.history] + ([self._begun[0]] if self._begun else [])
        return [getattr(each.what, "number", None) or each.what.id for each in begun]

    @property
    def marks(self):
        """Marks of calls that were heard whole for the first time."""
        whole = [each.said for each in self.history if each.outcome is not Outcome.CUT]
        return [Mark.of(each.what) for each in whole if is_call(each) and each.time == 1]

    def _next(self):
        timer = self.seconds + due(self.room, self.now)
        said = self.room.speaking
        return min(timer, said.begun + self.lasts) if said else timer

    def _changed(self, before: Room, input: Input):
        if self._begun is not None:
            outcome = input.outcome if isinstance(input, Ended) else Outcome.CUT
            self.history.append(Spoken(*self._begun, self.seconds, outcome))
            self._begun = None
        said = self.room.speaking
        if said is not None:
            if is_call(said):
                self.granted.add(Mark.of(said.what))
            ready = (w for w in self.room.waiting if w.heard + 0.2 <= self.seconds)
            others = frozenset(each.call.agency for each in ready)
            self._begun = (said, len(self.room.waiting), others)


def is_call(said: Utterance) -> bool:
    return isinstance(said.what, Call)
