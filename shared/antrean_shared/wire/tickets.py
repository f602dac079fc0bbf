"""A visitor's ticket as stations see it: its place in line, its calls, its paper."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.words import (
    AgencyId,
    CounterId,
    Ground,
    Origin,
    PaperState,
    Priority,
    ServiceId,
    StageId,
    StationId,
    TicketId,
    TicketState,
)


class Wait(Struct, frozen=True):
    """An honest estimate: between these two, in seconds."""

    low_s: int
    high_s: int


class Why(Struct, frozen=True):
    """One ground of a call; its sentence needs the facts that ``ground`` names."""

    ground: Ground
    facts: dict[str, str | int] = {}


class Ticket(Struct, frozen=True, kw_only=True):
    """One visitor's ticket."""

    id: TicketId
    number: str
    service: ServiceId
    agency: AgencyId
    priority: Priority | None
    language: str
    state: TicketState
    step: int
    """The step it stands at, from 1."""
    steps: int
    """How many steps its service has."""
    stage: StageId
    """The queue of that step."""
    taken_at: datetime
    called_at: datetime | None
    started_at: datetime | None
    counter: CounterId | None
    """The counter that holds it, or the one it was sent to in person."""
    calls: int
    rank: int
    """Order within its line, lower first: microseconds of arrival, moved by restore, transfer."""
    unsure: bool = False
    """True when nobody confirmed the paper: it is called anyway."""
    reason: str | None = None
    """What a person gave as the reason of its last move aside."""
    ahead: int | None = None
    """Tickets before it in its line at the moment of this message; null when it is not waiting."""
    wait: Wait | None = None
    token: str | None = None
    """The secret of its QR code; told only to the station that prints it."""
    origin: Origin | None = None
    """Set when the hub did not give the number itself: screens mark it."""
    booked: bool = False
    """True when its visitor came with a booking."""
    why: tuple[Why, ...] = ()
    """Why it was called when it was, while a counter has it; told only to those who may call and
    to the front desk, the strongest first."""
    spoken: int = 0
    """Which of its calls a voice has said, or has begun to; 0 for none of this visit."""


class Call(Struct, frozen=True, kw_only=True):
    """One call as the waiting room sees it."""

    ticket: TicketId
    number: str
    counter: CounterId
    agency: AgencyId
    stage: StageId
    step: int
    priority: bool
    language: str
    at: datetime
    calls: int
    """1 at the first call, then one more each time."""


class Paper(Struct, frozen=True, kw_only=True):
    """A paper that one station asked a kiosk to print."""

    ticket: TicketId
    number: str
    printer: StationId
    """The kiosk that prints it."""
    asked_by: StationId
    reprint: bool
    """Whether the number was on paper before: the new one says so."""
    state: PaperState
    fault: str | None = None
    """What kept it from coming."""
