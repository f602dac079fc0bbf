"""Every ticket as a line of CSV, for spreadsheets and for those who check us."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TypeAlias

Cell: TypeAlias = str | int | bool | date | None

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


def ticket_lines(tickets: Iterable[Iterable[Cell]]) -> Iterator[tuple[str, ...]]:
    """Yield the headings, then a line for each ticket, given as the headings' cells."""
    yield HEADINGS
    for ticket in tickets:
        yield tuple(_cell(value) for value in ticket)


def _cell(value: Cell) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
