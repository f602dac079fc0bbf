"""What has happened to stations, and who has signed in at them."""

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import AgencyId, Role, StationId


class StationJoined(Fact, frozen=True, kw_only=True, tag="station.joined"):
    """A station opened its session."""

    station: StationId
    role: Role


class StationPaired(Fact, frozen=True, kw_only=True, tag="station.paired"):
    """A new machine was let in, or took an old one's place."""

    station: StationId
    role: Role
    by: StationId
    """The station of whoever approved it."""


class StationLeft(Fact, frozen=True, kw_only=True, tag="station.left"):
    """A station's line ended."""

    station: StationId


class StationRevoked(Fact, frozen=True, kw_only=True, tag="station.revoked"):
    """A machine's pairing was ended."""

    station: StationId
    by: str
    """The person who had signed in, else the station."""
    reason: str = ""


class PersonSignedIn(Fact, frozen=True, kw_only=True, tag="desk.signed_in"):
    """A person took a station over."""

    station: StationId
    officer: str
    role: Role
    agency: AgencyId | None = None
    """The one that an agency head's station is for."""


class PersonSignedOut(Fact, frozen=True, kw_only=True, tag="desk.signed_out"):
    """The person left the station."""

    station: StationId
    role: Role
    agency: AgencyId | None = None


class StationFaulted(Fact, frozen=True, kw_only=True, tag="station.faulted"):
    """A station reported a fault of its own."""

    station: StationId
    fault: str


class StationRecovered(Fact, frozen=True, kw_only=True, tag="station.recovered"):
    """The fault is gone."""

    station: StationId
