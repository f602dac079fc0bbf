"""The hall as its office describes it: agencies, services, counters, hours, days and policy."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from antrean_shared.wire import Agency, Media, Policy, Service, VoiceRules
from antrean_shared.words import AgencyId, CounterId, Role, ServiceId, StageId

DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
"""As the office's tables call them."""
WEEK = len(DAYS)


class Span(Struct, frozen=True):
    """A stretch of a day, in minutes after midnight, the end not included."""

    start: int
    end: int


Hours = tuple[tuple[Span, ...], ...]
"""Monday to Sunday: the stretches in which counters serve; between two of them is a break."""


class DatedHours(Struct, frozen=True, kw_only=True):
    """Hours that hold from one date to another, both included: Ramadan, a season."""

    first: date
    last: date
    hours: Hours
    agency: AgencyId | None = None
    """None for the hall."""


class DayKind(StrEnum):
    """What is special about a date."""

    HOLIDAY = "holiday"
    CLOSED = "closed"
    OPEN = "open"
    """Forced open: wins over holidays, closures, weekly hours and the cut-off."""


class SpecialDay(Struct, frozen=True, kw_only=True):
    """A date on which the week does not count, for the hall, one agency or one service."""

    date: date
    kind: DayKind
    reason: str = ""
    agency: AgencyId | None = None
    service: ServiceId | None = None


class CounterConfig(Struct, frozen=True, kw_only=True):
    """One counter and the stages it may call, the first preferred."""

    id: CounterId
    name: str
    agency: AgencyId
    stages: tuple[StageId, ...]
    shares: tuple[int, ...] = ()
    """How many visitors of each stage it takes in turn; empty: strictly in their order."""
    helps: tuple[StageId, ...] = ()
    """Stages it takes when nobody waits for it and they have waited too long."""
    priority_first: bool = False
    """One common line for the priority visitors of all its stages (``PRIO`` in the files)."""
    active: bool = True


class Crowd(Struct, frozen=True):
    """What kind of visitors a service has, in per cent; rehearsals play them."""

    online: int
    priority: int
    no_show: int


class Arrival(Struct, frozen=True):
    """The share of a day's visitors, in per cent, who come in the quarter hour from ``start``."""

    start: str
    weekday: float
    friday: float


class Planned(Struct, frozen=True, kw_only=True):
    """What happens at a minute of some weekdays; not on a day on which the hall is closed."""

    id: str
    at: int
    """Minutes after midnight."""
    days: tuple[int, ...] = tuple(range(WEEK))
    """0 is Monday."""


class PlannedAnnouncement(Planned, frozen=True, kw_only=True):
    """Said every such day: the opening, a break, the close, no gifts to officers."""

    text: str
    text_en: str = ""
    zones: tuple[str, ...] | None = None


class PlannedSilence(Planned, frozen=True, kw_only=True):
    """A silence that is known beforehand: adzan, the flag ceremony."""

    minutes: int
    reason: str = ""
    only: date | None = None
    """On this date alone: times of prayer move through the year."""


class OfficerConfig(Struct, frozen=True, kw_only=True):
    """What one of the office's people may be; of the PIN nothing is told here."""

    name: str
    counters: tuple[CounterId, ...] | None
    """None for all of them."""
    duties: tuple[Role, ...] = ()
    """What else than a counter's officer."""
    agency: AgencyId | None = None
    """Of an agency head."""


class HallConfig(Struct, frozen=True, kw_only=True):
    """Everything an office decides about its hall."""

    name: str
    region: str
    region_code: str
    time_zone: str
    zone_label: str
    languages: tuple[str, ...]
    ticket_url: str
    running_text: tuple[str, ...]
    stage_names: dict[StageId, str]
    hours: Hours
    agency_hours: dict[AgencyId, Hours]
    opens_before_min: int
    """Tickets are given this long before the counters start."""
    cutoff_before_min: int
    """No more tickets this long before the counters end."""
    days: tuple[SpecialDay, ...]
    policy: Policy
    agencies: tuple[Agency, ...]
    services: tuple[Service, ...]
    counters: tuple[CounterConfig, ...]
    crowd: dict[ServiceId, Crowd]
    arrivals: tuple[Arrival, ...]
    online_until: dict[ServiceId, int] = {}
    """Minute of the day until which only booked visitors get tickets of a service."""
    stage_names_en: dict[StageId, str] = {}
    voice: VoiceRules = VoiceRules()
    announcements: tuple[PlannedAnnouncement, ...] = ()
    silences: tuple[PlannedSilence, ...] = ()
    media: tuple[Media, ...] = ()
    dated_hours: tuple[DatedHours, ...] = ()
    """No two of the hall, nor two of one agency, have a date in common."""
