"""One day of the journal, lived through again."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from sqlalchemy import Connection, func, select

from antrean_hub.core.evolve import evolve
from antrean_hub.core.facts import HallConfigured
from antrean_hub.core.hall import Edition, Hall, new_hall
from antrean_hub.core.sight import Record
from antrean_hub.store import rows
from antrean_hub.store.errors import NoHall
from antrean_hub.store.statements import table_of
from antrean_hub.store.tables import ConfigRow, EventRow
from antrean_hub.store.vault import BLIND, Vault

EVENT, CONFIG = table_of(EventRow), table_of(ConfigRow)
DAY_OPENED = "hall.day_opened"
READ_AHEAD = 500


def opening(connection: Connection, day: date | None = None) -> int | None:
    """Return the event that opened ``day``, or the latest day."""
    opened = select(EVENT.c.seq).where(EVENT.c.name == DAY_OPENED)
    if day is not None:
        opened = opened.where(EVENT.c.day == day)
    return connection.scalar(opened.order_by(EVENT.c.seq.desc()).limit(1))


def last_of(connection: Connection, first: int) -> int:
    """Return the last event of the day that event ``first`` opened."""
    later = select(EVENT.c.seq).where(EVENT.c.name == DAY_OPENED, EVENT.c.seq > first)
    following: int | None = connection.scalar(later.order_by(EVENT.c.seq).limit(1))
    if following is not None:
        return following - 1
    last: int | None = connection.scalar(select(func.max(EVENT.c.seq)))
    return last or first


def replayed(
    connection: Connection, first: int, last: int | None = None, vault: Vault = BLIND
) -> Iterator[Record]:
    """Yield the events from ``first``, which opened a day, to ``last``, with the hall around each.

    What names a booked visitor stays sealed without the ``vault`` of the file. Raises NoHall where
    no hall was configured before.
    """
    hall = hall_before(connection, first)
    wanted = select(EVENT.c.at, EVENT.c.data).where(EVENT.c.seq >= first).order_by(EVENT.c.seq)
    if last is not None:
        wanted = wanted.where(EVENT.c.seq <= last)
    for at, data in connection.execution_options(yield_per=READ_AHEAD).execute(wanted):
        fact, now = rows.fact_of(data, vault), at.astimezone(ZoneInfo(hall.config.time_zone))
        after = evolve(hall, fact, now)
        yield Record(after.seq, now, fact, hall, after)
        hall = after


def hall_before(connection: Connection, first: int) -> Hall:
    """Return the empty hall on the configuration that was in force before event ``first``."""
    before = select(CONFIG).where(CONFIG.c.seq < max(first, 2))
    found = connection.execute(before.order_by(CONFIG.c.seq.desc()).limit(1)).one_or_none()
    if found is None:
        raise NoHall("This file holds no hall yet. Run: antrean-hub import --db FILE DIR")
    data = connection.execute(select(EVENT.c.data).where(EVENT.c.seq == found.seq)).scalar_one()
    made = rows.fact_of(data, BLIND)
    who = made.who if isinstance(made, HallConfigured) else ""
    edition = Edition(version=found.seq, at=found.at, who=who)
    return replace(new_hall(rows.config_of(found.document)), edition=edition, seq=first - 1)
