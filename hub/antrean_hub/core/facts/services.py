"""What has happened to services and agencies: by people's hands, by the calendar, by forecast."""

import datetime

from msgspec import Struct

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import AgencyId, Chance, Reason, ServiceId


class ServiceSuspended(Fact, frozen=True, kw_only=True, tag="service.suspended"):
    """People stopped new tickets for a service."""

    service: ServiceId
    reason: str = ""


class ServiceResumed(Fact, frozen=True, kw_only=True, tag="service.resumed"):
    """People allowed new tickets again."""

    service: ServiceId
    reason: str = ""


class ServiceQuotaChanged(Fact, frozen=True, kw_only=True, tag="service.quota_changed"):
    """More numbers of a service are given today, or fewer."""

    service: ServiceId
    extra: int
    """Added to what was added before."""
    reason: str = ""


class ServiceForced(Fact, frozen=True, kw_only=True, tag="service.forced"):
    """A service was opened or closed for today; None leaves it to the calendar again."""

    service: ServiceId
    open: bool | None
    reason: str = ""


class AgencySuspended(Fact, frozen=True, kw_only=True, tag="agency.suspended"):
    """An agency's own system is down: no new tickets of it, but its line is kept."""

    agency: AgencyId
    reason: str


class AgencyResumed(Fact, frozen=True, kw_only=True, tag="agency.resumed"):
    """Its system is back."""

    agency: AgencyId
    reason: str = ""


class Shut(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a service gives no tickets, and until when as far as the calendar knows."""

    reason: Reason
    until: datetime.datetime | None = None
    detail: str | None = None


class ServicesOpened(Fact, frozen=True, kw_only=True, tag="service.opened"):
    """These services give tickets from now on."""

    services: tuple[ServiceId, ...]


class ServicesClosed(Fact, frozen=True, kw_only=True, tag="service.closed"):
    """These services give no tickets from now on, each for its reason."""

    services: dict[ServiceId, Shut]


class ServicesForecast(Fact, frozen=True, kw_only=True, tag="service.forecast"):
    """How likely it is from now on that a number taken now is served today."""

    services: dict[ServiceId, Chance | None]


class ServicesCounted(Fact, frozen=True, kw_only=True, tag="service.counted"):
    """What the hall's own history says of a usual day; empty while it is too short to tell."""

    daily: dict[ServiceId, int]
