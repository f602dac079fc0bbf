"""The hub's file: reads the hall back, keeps batches, knows stations and officers."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from shutil import disk_usage
from typing import Self, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import SQLAlchemyError

from antrean_hub.core.config import HallConfig
from antrean_hub.store import rows
from antrean_hub.store.answers import Answers, Loaded
from antrean_hub.store.batch import KEYS_KEPT, Batch, Place, Told
from antrean_hub.store.database import READING, open_database, times_restored
from antrean_hub.store.errors import CommitFailed, ReadFailed
from antrean_hub.store.replay import hall_before, opening, replayed
from antrean_hub.store.statements import table_of
from antrean_hub.store.tables import (
    AnswerRow,
    ConfigRow,
    OfficerRow,
    StationRow,
    TicketRow,
)
from antrean_hub.store.vault import Vault, beside
from antrean_hub.store.writer import Writer
from antrean_shared.words import AgencyId, CounterId, Role

CONFIG, ANSWER = table_of(ConfigRow), table_of(AnswerRow)
OFFICER, STATION, TICKET = table_of(OfficerRow), table_of(StationRow), table_of(TicketRow)
READ_AHEAD = 500

Cell: TypeAlias = str | int | bool | date | None
"""A date is a datetime where it has a time."""


class Officer(Struct, frozen=True):
    """Who may sit down at which counters."""

    name: str
    pin: str
    """Argon2 hash."""
    counters: frozenset[CounterId] | None
    """None for all."""
    duties: frozenset[Role] = frozenset()
    """What else this person may be."""
    agency: AgencyId | None = None
    """Of an agency head."""


class Paired(Struct, frozen=True):
    """A machine that may open a session."""

    role: Role
    token: bytes
    """SHA-256."""
    agency: AgencyId | None = None
    """The one agency that its agency head sees and touches."""
    next_token: bytes | None = None
    """The hash of a token that it was given in exchange, and has not opened with yet."""

    @property
    def tokens(self) -> tuple[bytes, ...]:
        """The hashes of the tokens that open."""
        return (self.token,) if self.next_token is None else (self.token, self.next_token)


class Store:
    """One open file."""

    def __init__(self, path: Path) -> None:
        """Open ``path``, made if it is not there; raises StoreTooNew and the driver's errors."""
        self._path = path
        self.vault = Vault(beside(path))
        """The keys of what the file says of booked visitors."""
        self._engine = open_database(path)
        self._writer = Writer(self._engine, self.vault)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file up."""
        self._writer.close()
        self._engine.dispose()

    def commit(self, batch: Batch) -> None:
        """Make the batch durable; raises CommitFailed, Diverged."""
        self._writer.commit(batch)

    def load(self) -> Loaded:
        """Read today back from the journal; raises NoHall where none was imported."""
        with self.reading() as connection:
            first = opening(connection) or 1
            hall = hall_before(connection, first)
            for record in replayed(connection, first, vault=self.vault):
                hall = record.after
            answers = _answers(connection, hall.day)
        return Loaded(hall, answers)

    def told(self, place: Place) -> Told:
        """Return the answer that lies there; raises ReadFailed."""
        wanted = select(ANSWER.c.body, ANSWER.c.reason).where(
            ANSWER.c.day == place.day, ANSWER.c.nth == place.nth
        )
        with self.reading() as connection:
            found = connection.execute(wanted).one()
        body = self.vault.open(found.body.decode()).encode()
        return Told(body, found.reason is not None)

    def config(self) -> HallConfig | None:
        """Return the hall's configuration, if there is one."""
        latest = select(CONFIG.c.document).order_by(CONFIG.c.seq.desc()).limit(1)
        with self.reading() as connection:
            document = connection.scalar(latest)
        return None if document is None else rows.config_of(document)

    def tickets(self, columns: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
        """Yield these columns of every ticket, oldest first, without holding them all."""
        wanted = select(*(TICKET.c[column] for column in columns)).order_by(TICKET.c.id)
        with self.reading() as connection:
            for row in connection.execution_options(yield_per=READ_AHEAD).execute(wanted):
                yield tuple(row)

    def officer(self, name: str) -> Officer | None:
        """Return the officer of that name."""
        with self.reading() as connection:
            found = connection.execute(select(OFFICER).where(OFFICER.c.name == name)).one_or_none()
        if found is None:
            return None
        some = frozenset(CounterId(each) for each in found.counters.split(",") if each)
        return Officer(
            found.name,
            found.pin,
            None if found.counters == "all" else some,
            frozenset(Role(each) for each in found.duties.split(",") if each),
            found.agency,
        )

    def put_station(self, name: str, paired: Paired, now: datetime) -> None:
        """Pair a station; a station that was paired before loses its old token."""
        kept = {"role": paired.role, "token": paired.token, "agency": paired.agency}
        values = {**kept, "next_token": paired.next_token, "paired_at": now}
        statement = insert(STATION).values(name=name, **values)
        with self.writing() as connection:
            connection.execute(
                statement.on_conflict_do_update(index_elements=["name"], set_=values)
            )

    def station(self, name: str) -> Paired | None:
        """Return how the station was paired."""
        columns = (STATION.c.role, STATION.c.token, STATION.c.agency, STATION.c.next_token)
        wanted = select(*columns).where(STATION.c.name == name)
        with self.reading() as connection:
            found = connection.execute(wanted).one_or_none()
        return None if found is None else Paired(Role(found.role), *found[1:])

    def pairings(self) -> dict[str, tuple[bytes, ...]]:
        """Return the hashes of every station's tokens; raises ReadFailed."""
        wanted = select(STATION.c.name, STATION.c.token, STATION.c.next_token)
        with self.reading() as connection:
            found = connection.execute(wanted)
            return {name: tuple(each for each in tokens if each) for name, *tokens in found}

    def stations(self) -> list[tuple[str, str, datetime, str | None]]:
        """Return every paired station: name, role, since when, agency; raises ReadFailed."""
        wanted = select(STATION.c.name, STATION.c.role, STATION.c.paired_at, STATION.c.agency)
        with self.reading() as connection:
            return [tuple(row) for row in connection.execute(wanted.order_by(STATION.c.name))]

    def drop_station(self, name: str) -> bool:
        """End a station's pairing; tell whether there was one."""
        with self.writing() as connection:
            return bool(connection.execute(delete(STATION).where(STATION.c.name == name)).rowcount)

    def was_restored(self) -> bool:
        """Tell whether this file came back from a copy once; raises ReadFailed."""
        with self.reading() as connection:
            return times_restored(connection) > 0

    def ping(self) -> None:
        """Have the file answer one small question; raises ReadFailed."""
        with self.reading() as connection:
            connection.exec_driver_sql("PRAGMA schema_version").scalar()

    def disk_free(self) -> int:
        """Return the bytes that are left on the file's disk."""
        return disk_usage(self._path.parent).free

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection for one small change beside the journal; raises CommitFailed."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise CommitFailed(f"The disk refused a change: {error}") from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the file; raises ReadFailed."""
        try:
            with self._engine.connect() as connection:
                yield connection.execution_options(**READING)
        except SQLAlchemyError as error:
            raise ReadFailed(f"The disk refused a read: {error}") from error


def _answers(connection: Connection, day: date | None) -> Answers:
    if day is None:
        return Answers()
    wanted = select(ANSWER.c.day, ANSWER.c.nth, ANSWER.c.station, ANSWER.c.key)
    found = connection.execute(wanted.where(ANSWER.c.day >= day - KEYS_KEPT))
    return Answers(((station, key), Place(day, nth)) for day, nth, station, key in found)
