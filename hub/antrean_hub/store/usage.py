"""What past days say of how much each service is used."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import text

from antrean_hub.store.store import Store


class DayCount(NamedTuple):
    """The tickets of one service on one day."""

    day: date
    service: str
    tickets: int


# A ticket's id begins with its day, and the table lies in the order of ids: no other day is read.
_BY_DAY = text(
    "SELECT day, service, count(*) FROM ticket WHERE id >= :first AND id < :last "
    "AND state <> 'cancelled' GROUP BY day, service"
)


def tickets_by_day(store: Store, first: date, last: date) -> list[DayCount]:
    """Return what was given from ``first`` until before ``last``; raises ReadFailed."""
    with store.reading() as connection:
        days = {"first": f"{first:%Y%m%d}", "last": f"{last:%Y%m%d}"}
        rows = connection.execute(_BY_DAY, days).all()
    return [DayCount(date.fromisoformat(day), service, tickets) for day, service, tickets in rows]
