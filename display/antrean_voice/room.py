"""What one zone's voice knows at a moment, and what can happen to it: plain values.

``scheduler.step`` moves them on.
"""

from datetime import datetime
from enum import Enum, IntEnum
from typing import NamedTuple, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from antrean_shared.wire import Call
from antrean_shared.words import AgencyId, AnnouncementId, TicketId
from antrean_voice.sentence import Level


class Rules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The hall's rules of speaking; times in seconds."""

    lead_s: float = 0.2
    """The picture moves first, the voice follows."""
    short_from: int = 1
    """How many others wait when sentences become short …"""
    shortest_from: int = 3
    """… and shortest."""
    stale_s: float = 600.0
    """An older call is not spoken, although its visitor is still awaited."""
    times: int = 2
    """How often a call is said while nobody else waits."""
    again_after_s: float = 2.0
    """The silence before it is said again, in the short form: the next call may be near."""
    pause_s: tuple[float, float, float] = (0.8, 0.4, 0.25)
    """The silence after a sentence of each level."""
    patience_s: float = 60.0
    """An announcement of the day's plan lets calls go first for so long."""
    alarm_gap_s: float = 5.0
    """An emergency is said again after so long, until it is withdrawn."""
    longest_s: float = 60.0
    """What nobody reports ended by then is taken to be over: the line goes on."""
    hush_lead_s: float = 8.0
    """Nothing begins so shortly before a planned silence."""

    def level(self, others: int) -> Level:
        """Return how much is said while ``others`` wait."""
        if others >= self.shortest_from:
            return Level.SHORTEST
        return Level.SHORT if others >= self.short_from else Level.FULL


class Moment(NamedTuple):
    """One moment on two clocks."""

    at: datetime
    """The hub's time: for ages of calls, and for what is planned."""
    seconds: float
    """Our own clock, which only goes forward: for everything else."""


class Mark(NamedTuple):
    """What makes one call different from every other, also from its own repetition."""

    ticket: TicketId
    calls: int
    at: datetime

    @classmethod
    def of(cls, call: Call) -> "Mark":
        """Return the mark of ``call``."""
        return cls(call.ticket, call.calls, call.at)


class Waiting(Struct, frozen=True):
    """A call in line to be spoken."""

    call: Call
    since: datetime
    """When its ticket was first called without being spoken."""
    heard: float
    """When we heard of it, by our own clock."""


class Urgency(IntEnum):
    """Who goes first."""

    PLANNED = 0
    TYPED = 1
    EMERGENCY = 2
    """Cuts every other sentence short, and silences too; stays until it is withdrawn."""


class Notice(Struct, frozen=True, kw_only=True):
    """An announcement: its text in each language it is said in, in that order."""

    id: AnnouncementId
    text: tuple[tuple[str, str], ...]
    """Pairs of language and text."""
    urgency: Urgency = Urgency.TYPED
    until: datetime | None = None
    """Not said any more after this."""


class Silence(Struct, frozen=True):
    """A time in which nothing is said: adzan, a ceremony."""

    start: datetime
    end: datetime | None
    """None: until it is lifted."""


class Outcome(Enum):
    """How an utterance ended."""

    SPOKEN = "spoken"
    CUT = "cut"
    FAILED = "failed"
    """Nobody could hear it: no device, no answer, no clip."""
    REFUSED = "refused"
    """The hub did not give it to this station: it is not for us to say."""


class Utterance(Struct, frozen=True):
    """What is being said now."""

    id: int
    what: Call | Notice
    level: Level
    begun: float
    lag_s: float = 0.0
    """Of a call: from being called to being spoken."""
    time: int = 1
    """2 when it is said again."""
    since: datetime | None = None


class Said(Struct, frozen=True):
    """The last call said, as long as it may be said again."""

    call: Call
    time: int
    ended: float


LAGS_KEPT = 200


class Tally(Struct, frozen=True):
    """What became of the day's calls so far."""

    spoken: tuple[int, int, int] = (0, 0, 0)
    """Calls said at each level."""
    repeated: int = 0
    merged: int = 0
    """Called again before the first call was spoken: said once."""
    answered: int = 0
    """Not said any more, because the visitor came or is no longer called."""
    stale: int = 0
    cut: int = 0
    """Interrupted by an emergency; calls are said again after it."""
    failed: int = 0
    notices: int = 0
    lags: tuple[float, ...] = ()
    """Of the latest calls spoken, in seconds."""

    def plus(self, **more: int) -> "Tally":
        """Return the tally with so many more of each."""
        return replace(self, **{name: getattr(self, name) + n for name, n in more.items()})

    def with_spoken(self, level: Level, lag_s: float) -> "Tally":
        """Return the tally with one more call said."""
        full, short, shortest = (n + (i == level) for i, n in enumerate(self.spoken))
        lags = (*self.lags, lag_s)[-LAGS_KEPT:]
        return replace(self, spoken=(full, short, shortest), lags=lags)


IDS_KEPT = 100


class Room(Struct, frozen=True, kw_only=True):
    """One zone's voice."""

    rules: Rules = Rules()
    speaks: bool = True
    """False on every station of a zone but one, which the hub names: the others listen along."""
    standing: frozenset[Mark] = frozenset()
    """Every call that stands."""
    heard: frozenset[Mark] = frozenset()
    """Those that were taken in: they never enter the line again."""
    waiting: tuple[Waiting, ...] = ()
    notices: tuple[tuple[Notice, float], ...] = ()
    """Announcements to come, each with when it was posted."""
    announced: tuple[str, ...] = ()
    """Ids of the latest announcements said, so that none is posted twice."""
    silence: Silence | None = None
    speaking: Utterance | None = None
    said: Said | None = None
    after_notice: bool = False
    """The last thing said was an announcement: a call goes first now."""
    turns: tuple[AgencyId, ...] = ()
    """Agencies by when they were last spoken for, the latest last."""
    free_at: float = 0.0
    """Nothing begins before this."""
    held: bool = False
    """A silence or an emergency keeps the calls back."""
    woke: datetime | None = None
    """When calls were last let go: the time before does not make them old."""
    count: int = 0
    tally: Tally = Tally()


class Standing(Struct, frozen=True):
    """All calls that stand in this zone now: called, and the visitor still awaited."""

    calls: tuple[Call, ...]
    spoken: frozenset[Mark] = frozenset()
    """Those that were given to a voice before: they are not said again."""


class Ended(Struct, frozen=True):
    """The utterance of this id is over."""

    id: int
    outcome: Outcome = Outcome.SPOKEN


class Post(Struct, frozen=True):
    """Somebody announces something. A known id is not announced again."""

    notice: Notice


class Withdraw(Struct, frozen=True):
    """An announcement is taken back, an emergency is over."""

    id: str


class Hush(Struct, frozen=True):
    """Keep silent then; it takes the place of a silence before it."""

    silence: Silence


class Lift(Struct, frozen=True):
    """There is no silence any more."""


class Speaks(Struct, frozen=True):
    """Whether this station is the one that speaks for its zone."""

    speaks: bool


class Tick(Struct, frozen=True):
    """Time passed."""


Input: TypeAlias = Standing | Ended | Post | Withdraw | Hush | Lift | Speaks | Tick
