"""What agencies offer: their services, whether they give numbers now, and their lines."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.wire.tickets import Wait
from antrean_shared.words import AgencyId, Chance, Reason, ServiceId, StageId


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
