"""The tables. ``event`` is the truth; ``ticket``, ``visit`` and ``config`` only restate it for
reports, and ``antrean-hub check`` proves that they do."""

from datetime import date, datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from antrean_hub.store.columns import Moment

CLUSTERED = {"sqlite_with_rowid": False}
"""Rows lie in the order of their key: one page to write instead of two."""


class EventRow(SQLModel, table=True):
    """One fact of the journal, chained to the one before it."""

    __tablename__ = "event"
    __table_args__ = (
        # Start-up looks for the last opened day; a full index would be written at every event.
        Index("event_day_opened", "seq", sqlite_where=text("name = 'hall.day_opened'")),
    )

    seq: int = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    day: date | None
    """The hall's day it belongs to; none before the first day opened."""
    name: str
    station: str | None
    """Who asked for it; none when the clock or the office did."""
    key: str | None
    """The command's key."""
    data: str
    """The fact as JSON."""
    chain: bytes
    """SHA-256 over the chain of the event before and this row."""
    person: str | None
    """Who had signed in at that station; part of the chain where there is one."""


class TicketRow(SQLModel, table=True):
    """Every ticket as it stands."""

    __tablename__ = "ticket"
    __table_args__ = CLUSTERED

    id: str = Field(primary_key=True)
    day: date
    number: str
    service: str
    agency: str
    priority: str | None
    language: str
    station: str
    state: str
    step: int
    """From 1."""
    counter: str | None
    """The counter that called it last."""
    calls: int
    """Calls over all its visits."""
    unsure: bool
    taken_at: datetime = Field(sa_type=Moment)
    printed_at: datetime | None = Field(sa_type=Moment)
    called_at: datetime | None = Field(sa_type=Moment)
    """The first call."""
    started_at: datetime | None = Field(sa_type=Moment)
    """The first service."""
    ended_at: datetime | None = Field(sa_type=Moment)
    reason: str | None


class VisitRow(SQLModel, table=True):
    """Every stay of a ticket at a counter."""

    __tablename__ = "visit"
    __table_args__ = CLUSTERED

    ticket: str = Field(primary_key=True, foreign_key="ticket.id")
    nth: int = Field(primary_key=True)
    step: int
    stage: str
    counter: str
    officer: str
    out_of_order: bool
    calls: int
    called_at: datetime = Field(sa_type=Moment)
    started_at: datetime | None = Field(sa_type=Moment)
    ended_at: datetime | None = Field(sa_type=Moment)
    outcome: str | None
    """The state that the ticket left the counter in."""
    result: str | None
    """What the officer said came of it; none before anybody asked."""


class BookingRow(SQLModel, table=True):
    """Every announced visit; what names its visitor is sealed with the day's key (``vault``)."""

    __tablename__ = "booking"
    __table_args__ = CLUSTERED

    code: str = Field(primary_key=True)
    day: date
    service: str
    at: datetime = Field(sa_type=Moment)
    person: str | None
    """A mark that whoever took the booking made of a person and this date."""
    state: str
    ticket: str | None


class AnswerRow(SQLModel, table=True):
    """What a station was told under a key: told again when it asks again, and, for refusals, the
    record of what people asked for in vain."""

    __tablename__ = "answer"
    __table_args__ = CLUSTERED

    day: date = Field(primary_key=True)
    nth: int = Field(primary_key=True)
    """Counts answers: a key of its own would scatter them over the file, a page written for each.
    That no key is answered twice is the single writer's doing."""
    station: str
    key: str
    at: datetime = Field(sa_type=Moment)
    method: str
    reason: str | None
    """Why it was refused; none when it was done."""
    subject: str | None
    """The service, ticket, number or counter that it was about."""
    body: bytes
    """The result, or the error object, as JSON."""


class ConfigRow(SQLModel, table=True):
    """Every description of the hall, from the event that brought it on."""

    __tablename__ = "config"

    seq: int = Field(primary_key=True, foreign_key="event.seq")
    at: datetime = Field(sa_type=Moment)
    document: str
    """The configuration as JSON."""


class OfficerRow(SQLModel, table=True):
    """Who may sit down at which counters."""

    __tablename__ = "officer"

    name: str = Field(primary_key=True)
    pin: str
    """Argon2 hash."""
    counters: str
    """``all``, or counters separated by commas."""
    duties: str = Field(sa_column_kwargs={"server_default": ""})
    """Beside sitting at counters: roles separated by commas."""
    agency: str | None
    """The agency that an agency head is of."""


class StationRow(SQLModel, table=True):
    """The machines that were paired."""

    __tablename__ = "station"

    name: str = Field(primary_key=True)
    role: str
    token: bytes
    """SHA-256 of the token: it is random and long, so it needs no slow hash."""
    paired_at: datetime = Field(sa_type=Moment)
    agency: str | None
    """The agency of an agency head."""
    next_token: bytes | None
    """SHA-256 of the token that follows, until the station has opened with it."""


class PairingRow(SQLModel, table=True):
    """The machines that wait to be paired, for the hub's own terminal; nobody else is told here."""

    __tablename__ = "pairing"

    code: str = Field(primary_key=True)
    waiting: str
    """The machine, as JSON."""
    decision: str | None
    """What the terminal decided, as JSON, until the hub has carried it out."""


class ChoreRow(SQLModel, table=True):
    """What the office's terminal leaves for the hub at work."""

    __tablename__ = "chore"

    id: int | None = Field(default=None, primary_key=True)
    wish: str
    """As JSON."""
    answer: str | None
    """Empty when it was done, else why it was not; none before."""
