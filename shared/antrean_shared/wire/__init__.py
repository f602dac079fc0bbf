"""The values that cross the wire: what a station sees of the hall.

Times are aware datetimes in the hall's zone. Fields are only ever added.
"""

from datetime import datetime
from typing import TypeAlias

from msgspec import Struct

from antrean_shared.words import (
    AgencyId,
    AnnouncementId,
    BookingState,
    Chance,
    CounterId,
    CounterState,
    Ground,
    LeaseId,
    NumberStyle,
    Origin,
    PaperState,
    Priority,
    Reason,
    Role,
    ServiceId,
    StageId,
    StationId,
    TicketId,
    TicketState,
    Undoable,
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


class Queue(Struct, frozen=True):
    """One stage's line."""

    stage: StageId
    waiting: int
    priority: int
    """How many of them go first."""
    wait: Wait | None
    """For someone who would join now; null while no counter serves it."""


class Offer(Struct, frozen=True):
    """Whether a service gives tickets now, and if not, why and until when."""

    service: ServiceId
    available: bool
    reason: Reason | None
    until: datetime | None
    """When tickets are given again, where the calendar knows it."""
    detail: str | None
    """The hall's own words for a closure or suspension."""
    quota_left: int | None
    """Null where the service has no quota."""
    chance: Chance | None = None
    """Whether a number taken now will be served today; null while nobody can say."""
    quota: int | None = None
    """Numbers of today, with what a supervisor added or took away; null without a quota."""
    extra: int = 0
    """What a supervisor added to today's quota, or took away."""
    forced: bool | None = None
    """Opened or closed by a supervisor for today, whatever the calendar says."""


class Step(Struct, frozen=True):
    """One step of a service: its queue and its usual minutes at the counter."""

    stage: StageId
    minutes: int


class Outage(Struct, frozen=True):
    """An agency whose own system is down: no new numbers, but its line is kept."""

    agency: AgencyId
    reason: str
    since: datetime


class Outages(Struct, frozen=True):
    """The answer to ``agency.suspend`` and ``agency.resume``: whose systems are down now."""

    outages: tuple[Outage, ...]


class Agency(Struct, frozen=True, kw_only=True):
    """One agency in the hall."""

    id: AgencyId
    letter: str
    name: str
    name_en: str
    short: str
    """What people call it, for narrow places."""
    icon: str
    """A picture's name in the screens' set; empty for the general one."""
    kind: str
    """What sort of body it is, e.g. ``OPD`` or ``BUMN/Badan``."""
    zone: str


class Service(Struct, frozen=True, kw_only=True):
    """One service of an agency."""

    id: ServiceId
    name: str
    name_en: str
    agency: AgencyId
    prefix: str
    """What its numbers begin with, e.g. ``A2``; services may share it."""
    steps: tuple[Step, ...]
    quota: int | None
    """Tickets a day; null for no limit."""
    daily: int
    """Visitors on a usual day, as the office says: the most used come first."""
    active: bool = True
    requirements: tuple[str, ...] = ()
    """What the visitor must bring."""
    requirements_en: tuple[str, ...] = ()
    promise_min: int | None = None
    """Minutes at the counter that the agency promises to keep."""
    fee: str = ""
    """What it costs, in the agency's words."""
    fee_en: str = ""
    keywords: tuple[str, ...] = ()
    """What people call it when they look for it."""
    used: int | None = None
    """Tickets on a usual day of the last 30; null while the hall's history is too short to tell."""


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


class Policy(Struct, frozen=True, kw_only=True):
    """The hall's rules as data."""

    priority_run: int = 2
    """How many priority visitors in a row while others wait."""
    call_limit: int = 3
    call_spacing_s: int = 30
    booked_run: int = 0
    """How many booked visitors whose time has come go before a line in a row; 0 for none: a booking
    is a promise to come, and everybody is called by arrival."""
    help_after_min: int = 20
    """A counter for which nobody waits helps a line whose first has waited longer than this."""
    restore_after: int = 3
    """A missed visitor who returns waits for this many others."""
    longest_wait_guard_min: int = 30
    """Who has waited longer than this goes before the counter's listed order."""
    unsure_after_s: int = 120
    """A print nobody confirmed for this long joins the line."""
    undo_s: int = 10
    """How long an officer may take a step back that nobody has heard."""
    absent_after_min: int = 15
    """An agency without an officer this long after opening is absent."""
    absent_stops: bool = False
    """Whether an absent agency gives no tickets, or only warns the visitor."""
    booking_window_min: int = 15
    """A booked visitor may come this long before and after the appointed time."""
    booking_days_ahead: int = 7
    """How far ahead visits may be booked; 0 for no bookings at all."""
    booking_days_kept: int = 30
    """How long after its day a booking can still be read; then it is forgotten for good."""


class VoiceRules(Struct, frozen=True, kw_only=True):
    """How this hall speaks."""

    style: NumberStyle = NumberStyle.DIGIT
    times: int = 2
    """How often a call is said while nobody else waits to be called."""
    short_from: int = 1
    """How many other calls wait when sentences become short …"""
    shortest_from: int = 3
    """… and shortest."""
    stale_s: int = 600
    """An older call is not spoken any more."""


class Media(Struct, frozen=True, kw_only=True):
    """A picture or a film of the waiting room, as the office's list names it."""

    file: str
    """A name within the display's own folder of media."""
    caption: str = ""
    zone: str | None = None
    """Null for every zone."""
    seconds: int | None = None
    """How long a picture stays; null for as long as it lasts, or as is usual."""


class Hall(Struct, frozen=True, kw_only=True):
    """What every screen must know of the hall."""

    name: str
    region: str
    time_zone: str
    """IANA name, e.g. ``Asia/Jakarta``."""
    zone_label: str
    """WIB, WITA or WIT."""
    languages: tuple[str, ...]
    ticket_url: str
    """The QR code's address; the ticket's token follows it."""
    rehearsal: bool
    """True on a practice day: every screen and ticket says SIMULASI."""
    running_text: tuple[str, ...]
    stage_names: dict[str, str]
    """What happens at a step, for those that need saying: ``AR`` → ``Perekaman``."""
    policy: Policy
    stage_names_en: dict[str, str] = {}
    """The same in English, where the hall has it."""
    voice: VoiceRules = VoiceRules()
    media: tuple[Media, ...] = ()
    """What waiting rooms play, in order; a zone's screen gets its own and common ones."""
    version: int = 0
    """Of the hall's tables: another number means that somebody changed them."""


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


class Announcement(Struct, frozen=True, kw_only=True):
    """What the hall tells everybody, shown and spoken."""

    id: AnnouncementId
    text: str
    text_en: str
    """Empty where there is no English."""
    zones: tuple[str, ...] | None
    """Null for the whole hall."""
    urgent: bool
    """An emergency: it fills the screens and is said again and again until it is ended."""
    at: datetime
    until: datetime | None
    """When it goes by itself; null until somebody ends it."""
    spoken: tuple[str, ...] = ()
    """The zones in which a voice has said it, or has begun to."""


class Announced(Struct, frozen=True):
    """The answer to ``announcement.end``: what is still announced."""

    announcements: tuple[Announcement, ...]


class Hush(Struct, frozen=True):
    """A time in which no call is spoken (adzan, a ceremony): calls are shown, and spoken after."""

    since: datetime
    until: datetime | None
    """Null until somebody ends it."""
    reason: str


class Silence(Struct, frozen=True):
    """The answer to ``voice.hush`` and ``voice.unhush``: whether the hall is silent now."""

    hush: Hush | None


class Speaking(Struct, frozen=True):
    """The answer to ``voice.offer``: the zones that this station speaks for now."""

    zones: tuple[str, ...]


class Voice(Struct, frozen=True, kw_only=True):
    """One zone's voice: who speaks, and how well today."""

    zone: str
    speaker: StationId | None
    """The one station that speaks for the zone; null while none can."""
    full: int = 0
    """Calls said in full, …"""
    short: int = 0
    shortest: int = 0
    dropped: int = 0
    """Calls never said, because their visitor came first, was called again, or was given up."""
    lag_p50_ms: int = 0
    """From being called to being spoken, of the latest calls."""
    lag_p95_ms: int = 0
    lag_max_ms: int = 0


class StationReport(Struct, frozen=True):
    """What a station says of itself; also the answer to ``station.report``."""

    station: StationId
    fault: str | None
    """A word, and what may follow it: ``paper_out``, ``near_end 13.20``, ``on_spare paper_out``."""


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


class Present(Struct, frozen=True):
    """A person who has signed in at a station."""

    station: StationId
    officer: str


class SignedIn(Struct, frozen=True):
    """The answer to ``desk.sign_in`` and ``desk.sign_out``: who is at this station now."""

    station: StationId
    officer: str | None


class View(Struct, frozen=True, kw_only=True):
    """The whole picture of one role; changes follow as events (``replica.fold``)."""

    role: Role
    zone: str | None
    hall: Hall
    agencies: tuple[Agency, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    offers: tuple[Offer, ...]
    queues: tuple[Queue, ...]
    tickets: tuple[Ticket, ...]
    """Display: called, serving, missed. Kiosk, technician: none. Everybody else: all not over."""
    calls: tuple[Call, ...]
    """Display: the latest first, each ticket once."""
    faults: tuple[StationReport, ...] = ()
    """Counter, supervisor, technician: what stations report of themselves now."""
    people: tuple[Present, ...] = ()
    """Supervisor: everybody who has signed in. Others who sign in: those of their own kind."""
    agency: AgencyId | None = None
    """Agency head: the only agency it sees and touches."""
    papers: tuple[Paper, ...] = ()
    """Who sees tickets, and kiosks: papers asked of a kiosk that may still come."""
    printers: tuple[StationId, ...] = ()
    """Not for kiosk and display: the kiosks that are connected, and so can be asked for a paper."""
    announcements: tuple[Announcement, ...] = ()
    """What is announced now, the oldest first; a display of a zone sees only its own."""
    hush: Hush | None = None
    voices: tuple[Voice, ...] = ()
    """Supervisor: every zone's. Display: its own, or every zone's on one of the whole hall."""
    outages: tuple[Outage, ...] = ()
    """Everybody but technicians: the agencies whose own system is down."""


class EventData(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What changed: each part that is present replaces the one the station had."""

    ticket: Ticket | None = None
    counter: Counter | None = None
    counters: tuple[Counter, ...] = ()
    """Further counters that it changed."""
    queues: tuple[Queue, ...] = ()
    offers: tuple[Offer, ...] = ()
    view: View | None = None
    """A whole new picture: a new day or a changed hall."""
    station: StationId | None = None
    fault: str | None = None
    officer: str | None = None
    reason: str | None = None
    paper: Paper | None = None
    printers: tuple[StationId, ...] | None = None
    announcements: tuple[Announcement, ...] | None = None
    """All that are announced now."""
    hush: Hush | None = None
    """The silence that began; ``voice.unhushed`` ends it."""
    voices: tuple[Voice, ...] = ()
    outages: tuple[Outage, ...] | None = None
    """All that there are now; null where this changed none."""


class Event(Struct, frozen=True):
    """One fact of the hall, numbered without gaps."""

    seq: int
    at: datetime
    name: str
    data: EventData | None
    """Null when this role may not see it."""


class CounterOpened(Struct, frozen=True):
    """The answer to ``counter.open``: what the counter may call."""

    counter: Counter
    services: tuple[ServiceId, ...]
    queues: tuple[Queue, ...]


class Window(Struct, frozen=True):
    """When one service gives tickets today, as the calendar knows it."""

    service: ServiceId
    opens: datetime
    closes: datetime
    """The first moment without tickets: the cut-off, a break, the end."""


class Lease(Struct, frozen=True, kw_only=True):
    """Numbers that one kiosk may give today while the hub is away, under every prefix."""

    id: LeaseId
    first: int
    last: int
    windows: tuple[Window, ...]


class HandGiven(Struct, frozen=True):
    """The answer to ``ticket.hand_given``: the tickets in the order of their numbers."""

    tickets: tuple[Ticket, ...]


class Booking(Struct, frozen=True, kw_only=True):
    """A visit that was announced: a place in the day's quota, not in the line."""

    code: str
    service: ServiceId
    at: datetime
    state: BookingState
    ticket: TicketId | None = None
    """The ticket its visitor took with it."""


class HubFacts(Struct, frozen=True):
    """Who answers."""

    name: str
    version: str
    hall: str


class Opened(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to ``session.open``: either the whole view or the events missed."""

    protocol: int
    hub: HubFacts
    now: datetime
    seq: int
    view: View | None = None
    events: tuple[Event, ...] | None = None


class CommitTimes(Struct, frozen=True):
    """How long the disk takes, in milliseconds."""

    p50: float
    p99: float


class HubStatus(Struct, frozen=True):
    """The answer to ``hub.status``."""

    uptime_s: int
    seq: int
    stations: int
    waiting: int
    commit_ms: CommitTimes
    disk_free: int
    """Bytes."""
    last_backup_at: datetime | None


Detail: TypeAlias = str | int | float | bool | None
"""One fact of a refusal."""


class ErrorObject(Struct, frozen=True, kw_only=True):
    """A JSON-RPC error; ``data.reason`` is there when the hall's rules refused."""

    code: int
    message: str
    data: dict[str, Detail] = {}

    @property
    def reason(self) -> str | None:
        """The reason word of a refusal, else None."""
        reason = self.data.get("reason")
        return reason if isinstance(reason, str) else None
