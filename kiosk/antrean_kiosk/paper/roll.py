"""How much paper is left, and at what time of today a new roll is due."""

import logging
from collections import deque
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

FULL_MM = 80_000.0
"""A usual roll: 80 m on 80 mm paper; a technician says otherwise with ``--roll``."""
PACE_OVER = timedelta(minutes=60)
"""How far back the day's pace is looked at."""
FEWEST = 5
"""Papers from which a pace can be told."""
WARN_AHEAD = timedelta(hours=2)
"""So long before the roll ends the hall is told."""
SPARE_SHARE = 0.05
"""A roll is called used up with so much left: rolls are sold short, and near ends curl."""

log = logging.getLogger(__name__)


class Roll(Struct, frozen=True, kw_only=True):
    """One roll, counted from the day it was put in."""

    full_mm: float = FULL_MM
    used_mm: float = 0.0
    papers: int = 0
    cuts: int = 0
    """Of the printer's life, not of the roll: knives wear out after a million or two."""

    @property
    def left_mm(self) -> float:
        """Paper that can be counted on."""
        return max(0.0, self.full_mm * (1 - SPARE_SHARE) - self.used_mm)


def printed(roll: Roll, length_mm: float) -> Roll:
    """Return the roll after a paper of this length."""
    return replace(
        roll, used_mm=roll.used_mm + length_mm, papers=roll.papers + 1, cuts=roll.cuts + 1
    )


def renewed(roll: Roll) -> Roll:
    """Return a new roll in the same printer."""
    return replace(roll, used_mm=0.0, papers=0)


class RollBook:
    """The roll on the kiosk's disk, and the pace of the last hour in memory."""

    def __init__(self, path: Path | None, full_mm: float = FULL_MM) -> None:
        """Read ``path``; None counts in memory alone. What cannot be read begins anew."""
        self._path = path
        self.roll = replace(_read(path), full_mm=full_mm)
        self._lately: deque[tuple[datetime, float]] = deque(maxlen=1000)

    def note(self, length_mm: float, now: datetime) -> None:
        """Count a paper."""
        self._lately.append((now, length_mm))
        self._keep(printed(self.roll, length_mm))

    def renew(self) -> None:
        """A new roll is in."""
        self._keep(renewed(self.roll))

    def due(self, now: datetime) -> datetime | None:
        """Return by when a new roll must be in at the pace of the last hour.

        None where that is not today, or where too few papers came to tell.
        """
        while self._lately and self._lately[0][0] < now - PACE_OVER:
            self._lately.popleft()
        if len(self._lately) < FEWEST:
            return None
        over_s = max((now - self._lately[0][0]).total_seconds(), 60.0)
        pace = sum(length for _, length in self._lately) / over_s
        if pace <= 0:
            return None
        due = now + timedelta(seconds=min(self.roll.left_mm / pace, 2 * 86400))
        return due if due.date() == now.date() else None

    def soon(self, now: datetime) -> datetime | None:
        """Return the same while it is near enough to be said."""
        due = self.due(now)
        return due if due is not None and due - now <= WARN_AHEAD else None

    def _keep(self, roll: Roll) -> None:
        self.roll = roll
        if self._path is None:
            return
        beside = self._path.with_suffix(".new")
        try:
            # Not synchronised: a power cut may forget a paper of the roll, and that harms nobody.
            beside.write_bytes(msgspec.json.encode(roll))
            beside.replace(self._path)
        except OSError as error:
            log.warning("The roll cannot be counted on disk: %s", error)


def _read(path: Path | None) -> Roll:
    try:
        return Roll() if path is None else msgspec.json.decode(path.read_bytes(), type=Roll)
    except FileNotFoundError:
        return Roll()
    except (OSError, msgspec.DecodeError) as error:
        log.warning("The roll's count begins anew: %s", error)
        return Roll()
