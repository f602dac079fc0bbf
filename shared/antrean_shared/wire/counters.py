"""The counters and who sits there."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.wire.services import Queue
from antrean_shared.words import (
    AgencyId,
    CounterId,
    CounterState,
    ServiceId,
    StageId,
    StationId,
    TicketId,
    Undoable,
)


class Undo(Struct, frozen=True, kw_only=True):
    """The last step of a counter, which ``call.undo`` takes back until a moment."""

    what: Undoable
    ticket: TicketId
    number: str
    until: datetime


class Counter(Struct, frozen=True, kw_only=True):
    """One counter and who sits there."""

    id: CounterId
    name: str
    agency: AgencyId
    zone: str
    stages: tuple[StageId, ...]
    state: CounterState
    officer: str | None
    station: StationId | None
    ticket: TicketId | None
    """The visitor it has called or serves."""
    reason: str | None
    since: datetime | None
    """When it came into this state."""
    served: int
    """Steps finished here today."""
    served_s: int = 0
    """Seconds that these took, from start to finish: their mean is ``served_s / served``."""
    shares: tuple[int, ...] = ()
    """How many visitors of each of its stages it takes in turn; empty: strictly in their order."""
    helps: tuple[StageId, ...] = ()
    """Stages it takes when nobody waits for it and they have waited too long."""
    undo: Undo | None = None
    """Told to counters, supervisors and agency heads."""
    asks: str | None = None
    """Why its officer asks a supervisor to close it for the rest of the day."""
    asked_at: datetime | None = None
    closes: str | None = None
    """Why it closes for the rest of the day: once its visitor is done, then until midnight."""


class CounterOpened(Struct, frozen=True):
    """The answer to ``counter.open``: what the counter may call."""

    counter: Counter
    services: tuple[ServiceId, ...]
    queues: tuple[Queue, ...]
