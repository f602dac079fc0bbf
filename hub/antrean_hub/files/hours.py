"""When counters serve, as ``hall.toml`` says it: every week, and from one date to another."""

import re
from datetime import date, timedelta
from itertools import pairwise

from antrean_hub.core.config import DatedHours, Hours, Span
from antrean_hub.files.keys import Keys
from antrean_hub.files.tables import Tables
from antrean_hub.files.week import WEEKDAYS
from antrean_hub.files.wrong import Wrong
from antrean_shared.words import AgencyId

SPAN = re.compile(r"([01]\d|2[0-3])[.:]([0-5]\d)\s*-\s*([01]\d|2[0-4])[.:]([0-5]\d)")
DAY_MINUTES = 24 * 60
LONGEST = timedelta(days=366)
"""Of dated hours: what is longer is a year mistyped, or holds for ever."""


def read_week(keys: Keys) -> Hours:
    """Read the hours of a week, all that is in its table."""
    week = _week(keys)
    keys.nothing_else()
    return week


def read_agency_hours(keys: Keys, tables: Tables) -> dict[AgencyId, Hours]:
    """Read the weeks of agencies whose hours are their own."""
    table = keys.table("agency_hours", optional=True)
    hours = {}
    for code in table.names():
        _of_agency(table, code, code, tables)
        hours[AgencyId(code)] = read_week(table.table(code))
    return hours


def read_dated_hours(keys: Keys, tables: Tables) -> tuple[DatedHours, ...]:
    """Read the hours that hold between dates; for one place there is one on each date."""
    found: list[DatedHours] = []
    for at, each in enumerate(keys.tables("dated_hours"), start=1):
        dated = _dated(each, tables)
        for earlier in found:
            if earlier.agency == dated.agency and _meet(earlier, dated):
                facts = {"first": earlier.first.isoformat(), "last": earlier.last.isoformat()}
                keys.problem(f"dated_hours[{at}].from", Wrong.DATES_MEET, **facts)
        found.append(dated)
    return tuple(found)


def _dated(keys: Keys, tables: Tables) -> DatedHours:
    agency = keys.text("agency", otherwise="")
    _of_agency(keys, "agency", agency, tables)
    dated = DatedHours(
        first=keys.date("from"),
        last=keys.date("until"),
        hours=_week(keys),
        agency=AgencyId(agency) if agency else None,
    )
    keys.nothing_else()
    if date.min not in (dated.first, dated.last):
        _length(keys, dated)
    return dated


def _length(keys: Keys, dated: DatedHours) -> None:
    length, last = dated.last - dated.first, dated.last.isoformat()
    if length < timedelta():
        keys.problem("until", Wrong.DATES_BACKWARDS, found=last)
    elif length >= LONGEST:
        keys.problem("until", Wrong.DATES_TOO_LONG, found=last)


def _meet(one: DatedHours, other: DatedHours) -> bool:
    return max(one.first, other.first) <= min(one.last, other.last)


def _of_agency(keys: Keys, key: str, code: str, tables: Tables) -> None:
    keys.known(key, code, (each.id for each in tables.agencies), Wrong.UNKNOWN_AGENCY)


def _week(keys: Keys) -> Hours:
    return tuple(_spans(keys, weekday) for weekday in WEEKDAYS)


def _spans(keys: Keys, weekday: str) -> tuple[Span, ...]:
    spans = tuple(_span(keys, weekday, text) for text in keys.texts(weekday))
    for before, after in pairwise(spans):
        if after.start <= before.end:
            keys.problem(weekday, Wrong.HOURS_OVERLAP)
    return spans


def _span(keys: Keys, weekday: str, text: str) -> Span:
    match = SPAN.fullmatch(text.strip())
    if match is None:
        keys.problem(weekday, Wrong.NOT_SPAN, found=text)
        return Span(0, 0)
    start_hour, start_minute, end_hour, end_minute = map(int, match.groups())
    span = Span(start_hour * 60 + start_minute, end_hour * 60 + end_minute)
    if not span.start < span.end <= DAY_MINUTES:
        keys.problem(weekday, Wrong.SPAN_BACKWARDS, found=text)
    return span
