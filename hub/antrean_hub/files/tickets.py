"""Every ticket as a line of CSV, for spreadsheets and for those who check us."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Protocol

HEADINGS = (
    "id",
    "number",
    "day",
    "agency",
    "service",
    "priority",
    "language",
    "state",
    "step",
    "counter",
    "calls",
    "taken_at",
    "printed_at",
    "called_at",
    "started_at",
    "ended_at",
    "unsure",
)


class TicketLike(Protocol):
    """A ticket as the tables have it."""

    id: str
    number: str
    day: date
    agency: str
    service: str
    priority: str | None
    language: str
    state: str
    step: int
    counter: str | None
    calls: int
    taken_at: datetime
    printed_at: datetime | None
    called_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    unsure: bool


def ticket_lines(tickets: Iterable[TicketLike]) -> Iterator[tuple[str, ...]]:
    """Yield the headings, then a line for each ticket."""
    yield HEADINGS
    for ticket in tickets:
        yield tuple(_cell(getattr(ticket, heading)) for heading in HEADINGS)


def _cell(value: str | int | date | None) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
