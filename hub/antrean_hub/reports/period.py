"""Which days a report is about, as an office names them."""

import re
from calendar import monthrange
from datetime import date

from msgspec import Struct

YEAR, MONTH = re.compile(r"\d{4}"), re.compile(r"(\d{4})-(\d{2})")
WEEK = re.compile(r"(\d{4})-W(\d{2})")
BETWEEN = ".."


class Period(Struct, frozen=True):
    """Days, both included."""

    first: date
    last: date


class Wanted(Struct, frozen=True, kw_only=True):
    """Which report a process aside is to make."""

    database: str
    first: date
    last: date
    agency: str | None = None
    """None for the whole hall."""


def period_of(text: str) -> Period:
    """Read ``2026``, ``2026-11``, ``2026-W48``, ``2026-11-25`` or two days with ``..`` between.

    Raises ValueError for anything else.
    """
    if BETWEEN in text:
        first, _, last = text.partition(BETWEEN)
        found = Period(period_of(first).first, period_of(last).last)
        if found.last < found.first:
            raise ValueError(f"{text!r} ends before it begins")
        return found
    if YEAR.fullmatch(text):
        return Period(date(int(text), 1, 1), date(int(text), 12, 31))
    if month := MONTH.fullmatch(text):
        year, number = int(month[1]), int(month[2])
        begins = date(year, number, 1)
        return Period(begins, begins.replace(day=monthrange(year, number)[1]))
    if week := WEEK.fullmatch(text):
        return Period(*(date.fromisocalendar(int(week[1]), int(week[2]), day) for day in (1, 7)))
    return Period(date.fromisoformat(text), date.fromisoformat(text))
