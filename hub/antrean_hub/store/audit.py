"""Proves that the file tells one story: the journal is whole, chained, and gives the tables."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import zip_longest
from typing import TypeAlias
from zoneinfo import ZoneInfo

from msgspec import DecodeError, Struct
from sqlalchemy import Connection

from antrean_hub.core.evolve import evolve
from antrean_hub.core.facts import DayOpened, Fact, HallConfigured
from antrean_hub.core.hall import Hall, new_hall
from antrean_hub.core.sight import Record
from antrean_hub.store import rows
from antrean_hub.store.rows import Row
from antrean_hub.store.seals import Seal
from antrean_hub.store.statements import table_of
from antrean_hub.store.store import Store
from antrean_hub.store.tables import BookingRow, ConfigRow, EventRow, TicketRow, VisitRow
from antrean_hub.store.vault import BLIND
from antrean_hub.store.writer import moved_bookings

Model: TypeAlias = (
    type[EventRow] | type[TicketRow] | type[VisitRow] | type[BookingRow] | type[ConfigRow]
)

READ_AHEAD = 500


class Clean(Struct, frozen=True):
    """What was proved."""

    events: int
    tickets: int


class Difference(Exception):
    """The first thing in the file that does not fit; its text says where."""


def audit(store: Store, seals: Iterable[Seal] = ()) -> Clean:
    """Replay the whole journal and compare, also with seals kept elsewhere; raises Difference."""
    with store.reading() as connection:
        replay = _Replay(seals)
        tickets = 0
        stored = _Table(connection, TicketRow, "id"), _Table(connection, VisitRow, "ticket, nth")
        for hall in replay.days(connection):
            tickets += len(hall.tickets)
            _compare_day(hall, *stored)
        for table in stored:
            table.must_end()
        replay.must_reach_the_seals()
        configs = _rows(connection, ConfigRow, "seq")
        _compare(ConfigRow, iter(replay.configs), map(rows.config_row_today, configs))
        bookings = _rows(connection, BookingRow, "code")
        _compare(BookingRow, iter(row for _, row in sorted(replay.bookings.items())), bookings)
        return Clean(replay.seq, tickets)


class _Replay:
    """The journal from its first event, one day after the other."""

    def __init__(self, seals: Iterable[Seal]) -> None:
        self.seq = 0
        self.configs: list[Row] = []
        self.bookings: dict[str, Row] = {}
        self._seals = sorted(seals, key=lambda seal: seal.seq)
        self._sealed = 0
        self._chain = rows.NO_CHAIN
        self._hall: Hall | None = None

    def days(self, connection: Connection) -> Iterator[Hall]:
        """Yield the hall at the end of every day."""
        for row in _rows(connection, EventRow, "seq"):
            fact = self._proved(row)
            if isinstance(fact, DayOpened) and self._hall is not None:
                yield self._hall
            self._go(row, fact)
        if self._hall is not None:
            yield self._hall

    def _proved(self, row: Row) -> Fact:
        seq = row[0]
        told, chain = rows.unchained(row)
        if seq != self.seq + 1:
            raise Difference(f"event {self.seq + 1} is missing: the next one is {seq!r}")
        self.seq, self._chain = self.seq + 1, rows.link(self._chain, told)
        if chain != self._chain:
            raise Difference(f"event {seq}: the chain is broken here, it was changed afterwards")
        self._compare_seals()
        try:
            return rows.fact_of(str(row[6]), BLIND)
        except DecodeError as error:
            raise Difference(f"event {seq} cannot be read: {error}") from error

    def _compare_seals(self) -> None:
        while self._seals and self._seals[0].seq == self.seq:
            seal = self._seals.pop(0)
            if seal.chain != self._chain:
                raise Difference(
                    f"event {self._sealed + 1} or a later one up to {self.seq} was changed and "
                    f"the chain made anew: the seal of {seal.day} does not fit"
                )
            self._sealed = self.seq

    def must_reach_the_seals(self) -> None:
        """Raise Difference if the journal ends before a seal does."""
        for seal in self._seals:
            raise Difference(
                f"event {self.seq + 1} is missing: {seal.day} was sealed at event {seal.seq}, "
                "the journal was cut off after that"
            )

    def _go(self, row: Row, fact: Fact) -> None:
        at = datetime.fromisoformat(str(row[1]))
        if isinstance(fact, HallConfigured):
            self.configs.append(rows.config_row(self.seq, at, fact))
            self._hall = self._hall or new_hall(fact.config)
        if self._hall is None:
            raise Difference(f"event {self.seq} comes before the hall was configured")
        zone = ZoneInfo(self._hall.config.time_zone)
        try:
            before, at = self._hall, at.astimezone(zone)
            self._hall = evolve(before, fact, at)
        except (LookupError, ValueError) as error:
            raise Difference(f"event {self.seq} cannot have happened: {error}") from error
        moved = moved_bookings(Record(self.seq, at, fact, before, self._hall))
        self.bookings |= {each.code: rows.booking_row(each, BLIND) for each in moved.values()}


class _Table:
    """The rows of a table in the order of their key, taken as they are wanted."""

    def __init__(self, connection: Connection, model: Model, order: str) -> None:
        self.model = model
        self._rows = _rows(connection, model, order)

    def take(self, count: int) -> Iterator[Row]:
        """Yield the next ``count`` rows, or fewer if the table ends."""
        for _ in range(count):
            row = next(self._rows, None)
            if row is None:
                return
            yield row

    def must_end(self) -> None:
        """Raise Difference if there is a row that the journal knows nothing of."""
        _compare(self.model, iter(()), self.take(1))


def _compare_day(hall: Hall, tickets: _Table, visits: _Table) -> None:
    if hall.day is None:
        return
    held = sorted(hall.tickets.values(), key=lambda ticket: ticket.id)
    expected = [rows.ticket_row(hall.day, ticket) for ticket in held]
    _compare(TicketRow, iter(expected), tickets.take(len(expected)))
    expected = [row for ticket in held for row in rows.visit_rows(ticket)]
    _compare(VisitRow, iter(expected), visits.take(len(expected)))


def _compare(model: Model, expected: Iterator[Row], found: Iterator[Row]) -> None:
    for wanted, stored in zip_longest(expected, found):
        if wanted != stored:
            raise Difference(_difference(model, wanted, stored))


def _difference(model: Model, wanted: Row | None, stored: Row | None) -> str:
    name = model.__tablename__
    if wanted is None or stored is None:
        there, row = ("journal", wanted) if stored is None else ("table", stored)
        return f"{name} {_key(row)} is only in the {there}"
    for column, should, does in zip(table_of(model).columns, wanted, stored, strict=True):
        if should != does:
            return (
                f"{name} {_key(stored)}: {column.name} is {does!r} in the table, "
                f"but the journal gives {should!r}"
            )
    return f"{name} {_key(stored)} differs"


def _key(row: Row | None) -> str:
    return str(row[0]) if row else ""


def _rows(connection: Connection, model: Model, order: str) -> Iterator[Row]:
    """Yield a table's rows as SQLite keeps them, without holding them all."""
    result = connection.exec_driver_sql(f"SELECT * FROM {model.__tablename__} ORDER BY {order}")
    for row in result.yield_per(READ_AHEAD):
        yield tuple(row)
