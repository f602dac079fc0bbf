"""What one commit makes durable: facts with who caused them, and what was answered."""

from datetime import date, datetime, timedelta
from typing import TypeAlias

from msgspec import Struct

from antrean_hub.core.sight import Record
from antrean_shared.words import StationId

KeyOf: TypeAlias = tuple[str, str]
"""A station and the key it chose."""

KEYS_KEPT = timedelta(days=1)
"""Answers of yesterday are still given, to a station that asks again just after midnight."""


class Entry(Struct, frozen=True):
    """One fact for the journal."""

    record: Record
    station: StationId | None = None
    """Who asked for it; none when the clock or the office did."""
    key: str | None = None
    person: str | None = None
    """Who had signed in at the station."""


class Place(Struct, frozen=True):
    """Where an answer lies."""

    day: date
    nth: int
    """Counts on over all days."""


class Answer(Struct, frozen=True, kw_only=True):
    """What a station was told under a key."""

    place: Place
    station: StationId
    key: str
    at: datetime
    method: str
    subject: str | None
    reason: str | None
    """Why it was refused; none when it was done."""
    body: bytes


class Batch(Struct, frozen=True):
    """Facts in the order of their ``seq``, and answers."""

    entries: tuple[Entry, ...] = ()
    answers: tuple[Answer, ...] = ()
    pins: dict[str, str] = {}
    """Hashes of PINs that were set, by officer: no fact tells them."""

    @property
    def empty(self) -> bool:
        """True when there is nothing to write."""
        return not self.entries and not self.answers


class Told(Struct, frozen=True):
    """An answer as it was given before."""

    body: bytes
    refused: bool
