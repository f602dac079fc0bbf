"""The state of the hall: today's tickets, lines and counters as one immutable value."""

from datetime import date, datetime

from immutables import Map
from msgspec import Struct

from antrean_hub.core.config import HallConfig
from antrean_hub.core.facts import Booking, Shut
from antrean_hub.core.index import Index, index
from antrean_shared.wire import Announcement, Call, Hush, Outage, Policy, Step, Why
from antrean_shared.words import (
    AgencyId,
    AnnouncementId,
    Chance,
    CounterId,
    CounterState,
    LeaseId,
    Origin,
    Outcome,
    Priority,
    Role,
    ServiceId,
    StageId,
    StationId,
    TicketId,
    TicketState,
    Undoable,
)


class Visit(Struct, frozen=True, kw_only=True):
    """One stay at one counter, from the call to its end."""

    step: int
    stage: StageId
    counter: CounterId
    officer: str
    called_at: datetime
    out_of_order: bool
    calls: int = 1
    started_at: datetime | None = None
    ended_at: datetime | None = None
    outcome: TicketState | None = None
    """The state the ticket left the counter in."""
    finished: bool = False
    """True when the step was served to its end."""
    result: Outcome | None = None
    """What the officer said came of it."""


class Ticket(Struct, frozen=True, kw_only=True):
    """One visitor's ticket, with everything that a report may ask."""

    id: TicketId
    number: str
    service: ServiceId
    agency: AgencyId
    priority: Priority | None
    language: str
    token: str
    station: StationId
    """Where it was taken; only that station may confirm its paper."""
    state: TicketState
    steps: tuple[Step, ...]
    step: int
    """Index into ``steps``."""
    rank: int
    taken_at: datetime
    printed_at: datetime | None = None
    unsure: bool = False
    target: CounterId | None = None
    """The counter it was sent to in person."""
    counter: CounterId | None = None
    """The counter that called it last."""
    called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    calls: int = 0
    why: tuple[Why, ...] = ()
    """The grounds of its last call."""
    reason: str | None = None
    origin: Origin | None = None
    """None for a number that the hub gave itself."""
    visits: tuple[Visit, ...] = ()
    booking: str | None = None
    """The code of the booking that brought the visitor."""
    appointment: datetime | None = None
    """When the visitor was to come, until the first call or transfer."""
    spoken: int = 0
    """Which of this visit's calls was given to a voice; 0 for none."""

    @property
    def stage(self) -> StageId:
        """The queue of the step it stands at."""
        return self.steps[self.step].stage


class LineId(Struct, frozen=True):
    """One line of waiting visitors: a stage's or one counter's own, ordinary or priority."""

    stage: StageId | None
    counter: CounterId | None
    priority: bool


class Place(Struct, frozen=True, order=True):
    """One visitor's place in a line."""

    rank: int
    ticket: TicketId


Line = tuple[Place, ...]


class Desk(Struct, frozen=True, kw_only=True):
    """One counter as it is now."""

    state: CounterState = CounterState.CLOSED
    officer: str | None = None
    station: StationId | None = None
    ticket: TicketId | None = None
    reason: str | None = None
    since: datetime | None = None
    run: int = 0
    """Priority visitors called in a row."""
    booked: int = 0
    """Booked visitors whose time had come, called in a row."""
    turns: dict[StageId, int] = {}
    """When each of its lines is due, by its shares (``turns.take_turn``)."""
    served: int = 0
    served_s: int = 0
    """Seconds from start to finish of all that were served."""
    asks: str | None = None
    """Why its officer asks to close for the rest of the day."""
    asked_at: datetime | None = None
    closes: str | None = None
    """Why it closes, or is closed, for the rest of the day."""
    undo: "Undo | None" = None
    """The last step of its officer, while nothing else has happened to that ticket or here."""


class Paper(Struct, frozen=True, kw_only=True):
    """A paper that one station asked a kiosk to print, and that may still come."""

    printer: StationId
    asked_by: StationId
    reprint: bool
    since: datetime
    """When it was asked for; when the kiosk began, once it has."""
    begun: bool = False


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who has signed in at a station."""

    officer: str
    role: Role
    agency: AgencyId | None = None


class Undo(Struct, frozen=True, kw_only=True):
    """What an officer's last step changed, as it was before."""

    what: Undoable
    at: datetime
    ticket: Ticket
    served: int
    served_s: int


class Forced(Struct, frozen=True):
    """What a supervisor decided for today, whatever the calendar says."""

    open: bool
    reason: str


class Edition(Struct, frozen=True, kw_only=True):
    """Which description of the hall is in force, and who made it."""

    version: int = 0
    """The number of the fact that brought it."""
    at: datetime | None = None
    who: str = ""


class Lent(Struct, frozen=True, kw_only=True):
    """A block of emergency numbers and the station that may give them today."""

    station: StationId
    first: int
    last: int


class Offered(Struct, frozen=True):
    """A display that can be heard in its zone (None: everywhere)."""

    zone: str | None


class Tally(Struct, frozen=True, kw_only=True):
    """What became of one zone's calls today."""

    full: int = 0
    short: int = 0
    shortest: int = 0
    dropped: int = 0
    lags_ms: tuple[int, ...] = ()
    """Of the latest calls spoken."""


class Hall(Struct, frozen=True, kw_only=True):
    """Everything the rules need to know; replaced whole by every fact."""

    config: HallConfig
    index: Index
    edition: Edition = Edition()
    seq: int = 0
    last_at: datetime | None = None
    day: date | None = None
    last_rank: int = 0
    tickets: Map[TicketId, Ticket] = Map()
    numbers: Map[str, TicketId] = Map()
    issued: Map[str, int] = Map()
    """The last number given under each prefix."""
    lent: Map[LeaseId, Lent] = Map()
    taken: Map[ServiceId, int] = Map()
    """Tickets of each service that count towards its quota."""
    printing: tuple[TicketId, ...] = ()
    lines: Map[LineId, Line] = Map()
    appointments: Map[StageId, Line] = Map()
    """Who waits in an ordinary line with an appointment, the earliest first."""
    desks: Map[CounterId, Desk] = Map()
    undos: Map[TicketId, CounterId] = Map()
    """The counter that may still take a ticket's last step back."""
    suspended: Map[ServiceId, str] = Map()
    outages: Map[AgencyId, Outage] = Map()
    """The agencies whose own system is down."""
    extra: Map[ServiceId, int] = Map()
    """Numbers added to today's quotas, or taken from them."""
    forced: Map[ServiceId, Forced] = Map()
    told: Map[ServiceId, Shut | None] = Map()
    """What stations were last told of each service: None means it gives tickets."""
    chances: Map[ServiceId, Chance | None] = Map()
    """What stations were last told of being served today."""
    usage: Map[ServiceId, int] | None = None
    """Tickets of a usual day by the hall's own history; None before it was counted today."""
    bookings: Map[str, Booking] = Map()
    """The visits announced for today and later, by code."""
    booked: Map[ServiceId, int] = Map()
    """Open bookings of today: places in the quota that nobody else gets."""
    papers: Map[TicketId, Paper] = Map()
    """Papers asked of a kiosk that may still come."""
    printers: Map[StationId, int] = Map()
    displays: Map[StationId, int] = Map()
    """The connected kiosks, each by how many lines: a new one may come before the old ends."""
    faults: Map[StationId, str] = Map()
    people: Map[StationId, Person] = Map()
    """Who has signed in today, by station."""
    calls: Map[str | None, tuple[Call, ...]] = Map()
    """The latest calls of each zone, and of the hall under None."""
    announcements: Map[AnnouncementId, Announcement] = Map()
    planned: frozenset[str] = frozenset()
    """What of the hall's schedule has been done today."""
    hush: Hush | None = None
    offered: Map[StationId, Offered] = Map()
    speakers: Map[str, StationId] = Map()
    """Who speaks for each zone."""
    tallies: Map[str, Tally] = Map()

    @property
    def policy(self) -> Policy:
        """The hall's rules as data."""
        return self.config.policy

    def desk(self, counter: CounterId) -> Desk:
        """Return the counter as it is now."""
        return self.desks.get(counter, CLOSED_DESK)

    def line(self, line: LineId) -> Line:
        """Return the line, first in line first."""
        return self.lines.get(line, ())


CLOSED_DESK = Desk()


def line_of(ticket: Ticket) -> LineId:
    """Return the line a waiting ticket stands in."""
    priority = ticket.priority is not None
    if ticket.target is not None:
        return LineId(None, ticket.target, priority)
    return LineId(ticket.stage, None, priority)


def new_hall(config: HallConfig) -> Hall:
    """Return a hall on which nothing has happened yet."""
    return Hall(config=config, index=index(config))
