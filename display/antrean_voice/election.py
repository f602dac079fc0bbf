"""Which station of a zone speaks: one, and every machine that asks comes to the same answer."""

from collections.abc import Iterable

from msgspec import Struct

from antrean_shared.words import StationId


class Candidate(Struct, frozen=True):
    """A display that is connected now."""

    station: StationId
    zone: str | None
    """None: a display of the whole hall."""
    sound: bool
    """It has a device to speak through and no fault of it."""


def speaker(
    zone: str, candidates: Iterable[Candidate], named: StationId | None = None
) -> StationId | None:
    """Return who speaks for ``zone``; None where nobody can.

    The station that the hall ``named`` for the zone, while it can; else the first by name of the
    zone's own displays; else the first display of the whole hall. The first name and not the first
    to come: a restart of one display never moves the voice twice.
    """
    able = [each for each in candidates if each.sound and each.zone in (zone, None)]
    order = sorted(able, key=lambda each: (each.station != named, each.zone is None, each.station))
    return order[0].station if order else None
