"""The hot path's SQL, compiled once from the tables."""

import re
from functools import cache

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel

from antrean_hub.store import tables

METADATA = SQLModel.metadata
"""Every table, as ``tables`` describes them."""

_DIALECT = sqlite.dialect()


def table_of(model: type[SQLModel]) -> Table:
    """Return the model's table."""
    return METADATA.tables[str(model.__tablename__)]


def _text(statement: Executable) -> str:
    # The stub of Executable forgets what every statement can do.
    return str(statement.compile(dialect=_DIALECT))  # type: ignore[attr-defined]


def _insert(model: type[SQLModel]) -> str:
    return _text(insert(table_of(model)))


def _put(model: type[SQLModel]) -> str:
    """Return an insert that replaces everything but the key of a row that is there already."""
    table = table_of(model)
    statement = insert(table)
    changed = {
        column.name: statement.excluded[column.name] for column in table.c if not column.primary_key
    }
    return _text(
        statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=changed)
    )


@cache
def of_rows(statement: str, count: int) -> str:
    """Return an insert's ``statement`` for ``count`` rows at once."""
    head, values, tail = _VALUES.split(statement, maxsplit=1)
    return f"{head}{', '.join([values] * count)}{tail}"


_VALUES = re.compile(r"(?<=VALUES )(\([^)]*\))")

INSERT_EVENT = _insert(tables.EventRow)
INSERT_CONFIG = _insert(tables.ConfigRow)
INSERT_ANSWER = _insert(tables.AnswerRow)
PUT_TICKET = _put(tables.TicketRow)
PUT_VISIT = _put(tables.VisitRow)
PUT_BOOKING = _put(tables.BookingRow)
FORGET_ANSWERS = "DELETE FROM answer WHERE day < ? AND reason IS NULL"
"""Old results answer nobody; old refusals stay, for the reports."""

PUT_OFFICER = (
    "INSERT INTO officer (name, pin, counters, duties, agency) VALUES (?, '', ?, ?, ?) "
    "ON CONFLICT (name) DO UPDATE SET counters = excluded.counters, duties = excluded.duties, "
    "agency = excluded.agency"
)
"""Without a PIN nobody signs in; an officer who is known keeps the old one."""
DROP_OFFICER = "DELETE FROM officer WHERE name = ?"
SET_PIN = "UPDATE officer SET pin = ? WHERE name = ?"
