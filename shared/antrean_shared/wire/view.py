"""One role's whole picture of the hall, and the events that change it."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.wire.announcements import Announcement
from antrean_shared.wire.counters import Counter
from antrean_shared.wire.hall import Hall
from antrean_shared.wire.services import Agency, Offer, Outage, Queue, Service
from antrean_shared.wire.stations import Present, StationReport
from antrean_shared.wire.tickets import Call, Paper, Ticket
from antrean_shared.wire.voices import Hush, Voice
from antrean_shared.words import AgencyId, Role, ServiceId, StationId


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
    service: ServiceId | None = None
    """Which was suspended or resumed by hand; ``offers`` follow in events of their own."""
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
