"""How a station speaks, and the day's planned announcements and silences: a file an office keeps.

``sample.toml`` beside this module is one, with every setting explained.
"""

import tomllib
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from antrean_voice.numbers import Style
from antrean_voice.room import Notice, Rules, Silence, Urgency

T = TypeVar("T", bound="Planned")

SAMPLE = Path(__file__).with_name("sample.toml")
LATE = timedelta(minutes=10)
"""An announcement that could not be said so long after its time is not said."""


class Weekday(StrEnum):
    """A day of the week, as in the hall's file."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


EVERY_DAY = tuple(Weekday)


class Planned(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What happens at a time of some days."""

    at: str
    """Local time with a dot, e.g. ``11.45``."""
    days: tuple[Weekday, ...] = EVERY_DAY

    @property
    def time(self) -> time:
        """The time of day."""
        hour, minute = self.at.split(".")
        return time(int(hour), int(minute))

    def on(self, day: datetime) -> datetime | None:
        """Return when it happens on the day of ``day``, or None on the wrong weekday."""
        if EVERY_DAY[day.weekday()] not in self.days:
            return None
        return datetime.combine(day.date(), self.time, day.tzinfo)


class Announcement(Planned, frozen=True, kw_only=True):
    """Something said at a time."""

    id: str
    text: dict[str, str]
    """The text in each language, in the order it is said."""


class Quiet(Planned, frozen=True, kw_only=True):
    """A silence that is known beforehand."""

    minutes: int
    date: str | None = None
    """Only on this day, ``2026-11-25``: times of prayer move through the year."""

    def on(self, day: datetime) -> datetime | None:
        """Return when it begins on the day of ``day``, or None."""
        other_day = self.date is not None and self.date != day.date().isoformat()
        return None if other_day else super().on(day)


class Plan(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one station speaks."""

    style: Style = Style.DIGIT
    rules: Rules = Rules()
    announcements: tuple[Announcement, ...] = ()
    silences: tuple[Quiet, ...] = ()

    def notices(self, after: datetime, now: datetime) -> Iterator[Notice]:
        """Yield what is to be announced between ``after`` and ``now``, unless it is too late."""
        for each, at in _on(self.announcements, now):
            if max(after, now - LATE) < at <= now:
                yield Notice(
                    id=f"{each.id} {at:%Y-%m-%d %H:%M}",
                    text=tuple(each.text.items()),
                    urgency=Urgency.PLANNED,
                    until=at + LATE,
                )

    def quiet(self, day: datetime) -> Iterator[Silence]:
        """Yield the silences of a day."""
        for each, at in _on(self.silences, day):
            yield Silence(at, at + timedelta(minutes=each.minutes))


def _on(planned: tuple[T, ...], day: datetime) -> Iterator[tuple[T, datetime]]:
    for each in planned:
        at = each.on(day)
        if at is not None:
            yield each, at


class BadPlan(Exception):
    """The file cannot be used; says where and why."""


def read(path: Path) -> Plan:
    """Read a plan. Raises BadPlan."""
    try:
        plan = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Plan)
        for each in (*plan.announcements, *plan.silences):
            each.time  # noqa: B018 - a wrong time is told now, not at that time
    except (OSError, ValueError) as error:
        raise BadPlan(f"{path}: {error}") from error
    return plan
