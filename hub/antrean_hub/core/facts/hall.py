"""What has happened to the hall itself: its days and its tables."""

import datetime

from msgspec import field

from antrean_hub.core.config import HallConfig, OfficerConfig
from antrean_hub.core.facts.base import Fact
from antrean_hub.core.facts.bookings import Booking
from antrean_shared.words import AgencyId, StationId


class DayOpened(Fact, frozen=True, kw_only=True, tag="hall.day_opened"):
    """A new day: every line is empty and every number starts at 1."""

    day: datetime.date
    bookings: tuple[Booking, ...] = ()
    """The visits announced for this day and later."""
    faults: dict[StationId, str] = field(default_factory=dict)
    """What stations still report of themselves: a roll that ends at night is empty at dawn."""
    printers: dict[StationId, int] = field(default_factory=dict)
    displays: dict[StationId, int] = field(default_factory=dict)
    """The kiosks that are connected, and by how many lines."""


class DayClosed(Fact, frozen=True, kw_only=True, tag="hall.day_closed"):
    """The day is over."""

    day: datetime.date


class HallReported(Fact, frozen=True, kw_only=True, tag="hall.reported"):
    """Somebody took a report away from the hall; the journal says who."""

    station: StationId
    by: str
    """The person who had signed in, else the station."""
    first: datetime.date
    last: datetime.date
    agency: AgencyId | None = None
    """None where it was of the whole hall."""


class HallConfigured(Fact, frozen=True, kw_only=True, tag="hall.configured"):
    """The office described its hall anew."""

    config: HallConfig
    who: str = ""
    """Empty for the office's own machine."""
    reason: str = ""
    officers: tuple[OfficerConfig, ...] | None = None
    """The office's people from now on; None leaves them as they are."""
    pins: tuple[str, ...] = ()
    """Whose PIN was set."""
    rows: dict[str, int] = field(default_factory=dict)
    """How many rows of each table are new, changed or gone."""
    agencies: dict[AgencyId, dict[str, int]] = field(default_factory=dict)
    """The same of those that are a single agency's."""
