"""What has happened to one counter."""

from antrean_hub.core.facts.base import Fact
from antrean_shared.words import CounterId, StationId


class CounterFact(Fact, frozen=True, kw_only=True):
    """Something that happened to one counter."""

    counter: CounterId


class CounterOpened(CounterFact, frozen=True, kw_only=True, tag="counter.opened"):
    """An officer sat down."""

    officer: str
    station: StationId


class CounterPaused(CounterFact, frozen=True, kw_only=True, tag="counter.paused"):
    """The officer stepped away."""

    reason: str = ""


class CounterResumed(CounterFact, frozen=True, kw_only=True, tag="counter.resumed"):
    """The officer is back."""

    reason: str = ""


class CounterClosed(CounterFact, frozen=True, kw_only=True, tag="counter.closed"):
    """The officer left."""

    reason: str = ""


class CounterCloseAsked(CounterFact, frozen=True, kw_only=True, tag="counter.close_asked"):
    """The officer asked to close for the rest of the day."""

    reason: str


class CounterCloseGranted(CounterFact, frozen=True, kw_only=True, tag="counter.close_granted"):
    """A supervisor let it close: with its last visitor, until midnight."""


class CounterCloseRefused(CounterFact, frozen=True, kw_only=True, tag="counter.close_refused"):
    """A supervisor let it stay open, or open again."""

    reason: str = ""
