"""What the tables keep of past days, for reports: tickets, stays at counters, wishes refused."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from sqlalchemy import Connection, text

from antrean_hub.store.store import Store

LAST_SEQ = 2**63 - 1
"""SQLite has none after it."""


class Stay(NamedTuple):
    """One visitor's stay at one counter."""

    counter: str
    officer: str
    called_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    outcome: str | None
    out_of_order: bool


class Past(NamedTuple):
    """One ticket as its day left it, with its stays in order."""

    id: str
    day: date
    agency: str
    service: str
    priority: str | None
    state: str
    station: str
    taken_at: datetime
    printed_at: datetime | None
    called_at: datetime | None
    """The first call."""
    ended_at: datetime | None
    booked: bool
    stays: tuple[Stay, ...]


class Refusal(NamedTuple):
    """How often a service's number was asked for in vain on one day, for one reason."""

    day: date
    service: str
    reason: str
    times: int


class Turn(NamedTuple):
    """A counter opened, paused, resumed or closed."""

    day: date
    at: datetime
    name: str
    counter: str


OFFSET = len("+07:00")
# A ticket's id begins with its day, and the tables lie in the order of ids: no other day is read.
_TICKETS = text(
    "SELECT id, day, agency, service, priority, state, station, taken_at, printed_at, called_at, "
    "ended_at, id IN (SELECT ticket FROM booking WHERE ticket >= :first AND ticket < :after) "
    "FROM ticket WHERE id >= :first AND id < :after ORDER BY id"
)
_STAYS = text(
    "SELECT ticket, counter, officer, called_at, started_at, ended_at, outcome, out_of_order "
    "FROM visit WHERE ticket >= :first AND ticket < :after ORDER BY ticket, nth"
)
_REFUSALS = text(
    "SELECT day, subject, reason, count(*) FROM answer WHERE day >= :first AND day <= :last "
    "AND method = 'ticket.take' AND reason IS NOT NULL AND subject IS NOT NULL "
    "GROUP BY day, subject, reason ORDER BY day, subject, reason"
)
_TURNS = text(
    # Between two openings of days, which have an index: no other day is read here either.
    "SELECT day, at, name, json_extract(data, '$.counter') FROM event WHERE "
    "seq >= (SELECT min(seq) FROM event WHERE name = 'hall.day_opened' AND day >= :first) "
    "AND seq < coalesce((SELECT min(seq) FROM event WHERE name = 'hall.day_opened' "
    f"AND day > :last), {LAST_SEQ}) AND name IN "
    "('counter.opened', 'counter.paused', 'counter.resumed', 'counter.closed') ORDER BY seq"
)
_ROLES = text("SELECT name, role FROM station")


def past_tickets(store: Store, first: date, last: date) -> Iterator[Past]:
    """Yield the tickets of these days, both included, by day; raises ReadFailed."""
    after = date.fromordinal(last.toordinal() + 1)
    days = {"first": f"{first:%Y%m%d}", "after": f"{after:%Y%m%d}"}
    with store.reading() as connection:
        stays = _stays(connection, days)
        pending = next(stays, None)
        for row in connection.execute(_TICKETS, days):
            mine: list[Stay] = []
            while pending is not None and pending[0] == row[0]:
                mine.append(pending[1])
                pending = next(stays, None)
            yield _past(tuple(row), tuple(mine))


def refusals(store: Store, first: date, last: date) -> list[Refusal]:
    """Return what was asked for in vain; raises ReadFailed."""
    with store.reading() as connection:
        rows = connection.execute(_REFUSALS, _days(first, last)).all()
    return [Refusal(date.fromisoformat(day), *told) for day, *told in rows]


def counter_turns(store: Store, first: date, last: date) -> list[Turn]:
    """Return when counters opened, paused, resumed and closed, in order; raises ReadFailed."""
    with store.reading() as connection:
        rows = connection.execute(_TURNS, _days(first, last)).all()
    return [
        Turn(date.fromisoformat(day), datetime.fromisoformat(at), name, counter)
        for day, at, name, counter in rows
    ]


def station_roles(store: Store) -> dict[str, str]:
    """Return what each paired station is for; raises ReadFailed."""
    with store.reading() as connection:
        return {name: role for name, role in connection.execute(_ROLES)}


def _stays(connection: Connection, days: dict[str, str]) -> Iterator[tuple[str, Stay]]:
    for ticket, counter, officer, called, started, ended, outcome, jumped in connection.execute(
        _STAYS, days
    ):
        stay = Stay(
            counter=intern(counter),
            officer=intern(officer),
            called_at=_at(called),
            started_at=_moment(started),
            ended_at=_moment(ended),
            outcome=outcome and intern(outcome),
            out_of_order=bool(jumped),
        )
        yield ticket, stay


def _past(row: tuple[str, ...], stays: tuple[Stay, ...]) -> Past:
    id, day, agency, service, priority, state, station, taken, printed, called, ended, booked = row
    return Past(
        id=id,
        day=_day(day),
        agency=intern(agency),
        service=intern(service),
        priority=priority and intern(priority),
        state=intern(state),
        station=intern(station),
        taken_at=_at(taken),
        printed_at=_moment(printed),
        called_at=_moment(called),
        ended_at=_moment(ended),
        booked=bool(booked),
        stays=stays,
    )


def _days(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _moment(at: str | None) -> datetime | None:
    return None if at is None else _at(at)


# A year may hold a million tickets: what they share is kept once.
_day = lru_cache(date.fromisoformat)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text[:-OFFSET]).replace(tzinfo=_zone(text[-OFFSET:]))


@lru_cache
def _zone(offset: str) -> tzinfo | None:
    """Return the zone of a moment that ends like this, ``+07:00``."""
    return datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo
