"""Numbers that the hub does not give itself: lent to a station, or skipped after a loss."""

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import LeaseId, StationId


class NumbersLeased(Fact, frozen=True, kw_only=True, tag="numbers.leased"):
    """A station may give these numbers today while the hub is away, under every prefix."""

    station: StationId
    lease: LeaseId
    first: int
    last: int


class NumbersSkipped(Fact, frozen=True, kw_only=True, tag="numbers.skipped"):
    """The hub came back from a copy: numbers up to these may be on paper, and are not given."""

    last: dict[str, int]
    """By prefix."""
