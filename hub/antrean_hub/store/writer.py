"""The one writing connection: a batch is one transaction, and each event is chained to the last."""

import itertools
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import SQLAlchemyError

from antrean_hub.core.config import OfficerConfig
from antrean_hub.core.facts import Booking, DayOpened, HallConfigured, TicketFact
from antrean_hub.core.hall import Ticket
from antrean_hub.core.sight import Record
from antrean_hub.store import rows, statements
from antrean_hub.store.batch import KEYS_KEPT, Batch, Entry
from antrean_hub.store.database import DRIVER
from antrean_hub.store.errors import CommitFailed, Diverged
from antrean_hub.store.rows import Row
from antrean_hub.store.vault import Vault

AT_ONCE = 64
"""Rows of the longest statement; shorter ones halve it, so that few different ones are prepared."""


class Writer:
    """Writes batches; used by one thread at a time."""

    def __init__(self, engine: Engine, vault: Vault) -> None:
        self._engine = engine
        self._vault = vault
        self._connection: PoolProxiedConnection | None = None
        self._seq = 0
        self._chain = rows.NO_CHAIN

    def commit(self, batch: Batch) -> None:
        """Make the batch durable, all of it or nothing.

        Raises CommitFailed when the disk refuses, Diverged when the file ends elsewhere than the
        batch begins.
        """
        try:
            self._write(self._open(), batch)
        except (DRIVER.Error, SQLAlchemyError) as error:
            self.close()
            raise CommitFailed(f"The disk refused a commit: {error}") from error
        except Diverged:
            self.close()
            raise

    def close(self) -> None:
        """Give the connection up; the next commit opens another and reads where the file ends."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()

    def _open(self) -> PoolProxiedConnection:
        if self._connection is None:
            self._connection = self._engine.raw_connection()
            found = self._connection.cursor()
            found.execute("SELECT seq, chain FROM event ORDER BY seq DESC LIMIT 1")
            self._seq, self._chain = found.fetchone() or (0, rows.NO_CHAIN)
        return self._connection

    def _write(self, connection: PoolProxiedConnection, batch: Batch) -> None:
        if batch.entries and batch.entries[0].record.seq != self._seq + 1:
            raise Diverged(f"The file ends at event {self._seq}, the hall is elsewhere")
        chain, events = self._chained(batch.entries)
        answers = [rows.answer_row(each, self._vault) for each in batch.answers]
        bookings = self._bookings(batch.entries)
        cursor = connection.cursor()
        cursor.execute("BEGIN IMMEDIATE")
        _put(cursor, statements.INSERT_EVENT, events)
        _restate(cursor, batch.entries)
        _put(cursor, statements.PUT_BOOKING, bookings)
        _put(cursor, statements.INSERT_ANSWER, answers)
        for officer, pin in batch.pins.items():
            cursor.execute(statements.SET_PIN, (pin, officer))
        cursor.execute("COMMIT")
        self._seq, self._chain = self._seq + len(events), chain

    def _chained(self, entries: tuple[Entry, ...]) -> tuple[bytes, list[Row]]:
        chain, events = self._chain, []
        for entry in entries:
            row = rows.event_row(entry, self._vault)
            chain = rows.link(chain, row)
            events.append(rows.chained(row, chain))
        return chain, events

    def _bookings(self, entries: tuple[Entry, ...]) -> list[Row]:
        moved: dict[str, Booking] = {}
        for entry in entries:
            moved |= moved_bookings(entry.record)
        return [rows.booking_row(each, self._vault) for each in moved.values()]


def _restate(cursor: DBAPICursor, entries: tuple[Entry, ...]) -> None:
    """Bring the tables for reports to where the journal is."""
    tickets: dict[str, tuple[date, Ticket]] = {}
    for entry in entries:
        record = entry.record
        fact, day = record.fact, record.after.day
        if isinstance(fact, TicketFact) and day is not None:
            tickets[fact.ticket] = (day, record.after.tickets[fact.ticket])
        elif isinstance(fact, HallConfigured):
            row = rows.config_row(record.seq, record.at, fact)
            cursor.execute(statements.INSERT_CONFIG, row)
            _restate_people(cursor, fact.officers)
        elif isinstance(fact, DayOpened):
            cursor.execute(statements.FORGET_ANSWERS, ((fact.day - KEYS_KEPT).isoformat(),))
    held = tickets.values()
    _put(cursor, statements.PUT_TICKET, [rows.ticket_row(day, each) for day, each in held])
    visits = [row for _, ticket in held for row in rows.visit_rows(ticket)]
    _put(cursor, statements.PUT_VISIT, visits)


def _restate_people(cursor: DBAPICursor, officers: Sequence[OfficerConfig] | None) -> None:
    """Make the table of officers what the office says; who is new has no PIN yet."""
    if officers is None:
        return
    cursor.execute("SELECT name FROM officer")
    gone = {name for (name,) in cursor.fetchall()} - {each.name for each in officers}
    for name in sorted(gone):
        cursor.execute(statements.DROP_OFFICER, (name,))
    for each in officers:
        cursor.execute(statements.PUT_OFFICER, rows.officer_row(each))


def _put(cursor: DBAPICursor, statement: str, found: list[Row]) -> None:
    """Write rows, many with one statement.

    The driver gives the interpreter up at every statement and must wait for its turn again: with a
    statement for each row the loop's work and this thread's would hinder each other all the time.
    """
    at, count = 0, AT_ONCE
    while at < len(found):
        while count > len(found) - at:
            count //= 2
        values = tuple(itertools.chain.from_iterable(found[at : at + count]))
        cursor.execute(statements.of_rows(statement, count), values)
        at += count


def moved_bookings(record: Record) -> dict[str, Booking]:
    """Return the bookings that a fact changed; a new day only lets old ones go."""
    before, after = record.before.bookings, record.after.bookings
    if before is after or isinstance(record.fact, DayOpened):
        return {}
    return {code: each for code, each in after.items() if before.get(code) is not each}
