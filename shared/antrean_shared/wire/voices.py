"""The hall's voices: who speaks where, how well, and when nobody does."""

from datetime import datetime

from msgspec import Struct

from antrean_shared.words import StationId


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
