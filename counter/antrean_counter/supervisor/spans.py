"""Of which days a report is: those that are on offer, those that somebody writes, its file."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from antrean_counter.supervisor.desk import Option

Days = tuple[date, date]
"""The first and the last, both included."""

DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
MONTH = re.compile(r"(\d{4})-(\d{1,2})")
MOST = timedelta(days=366)
"""The longest report that the hub makes."""
DAY = timedelta(days=1)


def offered(today: date) -> tuple[Option, ...]:
    """Return the days that offices ask for, as of ``today``."""
    return tuple(Option(_written(days), label) for label, days in _usual(today))


def days_of(text: str) -> Days | None:
    """Read a day, a first and a last one, or a month; None for anything else."""
    try:
        if month := MONTH.fullmatch(text.strip()):
            return _month(date(int(month[1]), int(month[2]), 1))
        found = [date(*map(int, each.split("-"))) for each in DATE.findall(text)]
    except ValueError:
        return None
    if len(found) not in {1, 2} or not timedelta() <= found[-1] - found[0] < MOST:
        return None
    return found[0], found[-1]


def file_of(text: str, agency: str | None) -> str:
    """Return what the file of a report is called unless somebody calls it otherwise."""
    days = days_of(text)
    if days is None:
        return ""
    first, last = days
    named = f"{first:%Y-%m}" if days == _month(first) else str(first)
    until = f"-sampai-{last}" if days != _month(first) and first != last else ""
    return "-".join(("laporan", *([agency.lower()] if agency else ()), f"{named}{until}.xlsx"))


def _usual(today: date) -> Iterator[tuple[str, Days]]:
    monday = today - today.weekday() * DAY
    yield "Bulan ini", _month(today)
    yield "Bulan lalu", _month(today.replace(day=1) - DAY)
    yield "Pekan ini", (monday, monday + 6 * DAY)
    yield "Pekan lalu", (monday - 7 * DAY, monday - DAY)
    yield "Hari ini", (today, today)
    yield "Kemarin", (today - DAY, today - DAY)


def _month(day: date) -> Days:
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def _written(days: Days) -> str:
    return " sampai ".join(map(str, days))
