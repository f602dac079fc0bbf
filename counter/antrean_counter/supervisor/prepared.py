"""What happens at the desk itself with the hall's tables, before anything happens to the hall."""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Prepare:
    """Write cells of a row into the prepared change; no cells: the row goes."""

    table: str
    key: str
    cells: dict[str, str] | None


@dataclass(frozen=True, slots=True)
class Forget:
    """Take back what is prepared: for one row, or all of it."""

    table: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """Go to a place of the tables."""

    place: str


@dataclass(frozen=True, slots=True)
class Export:
    """Write the hall's tables into a file."""

    path: str


@dataclass(frozen=True, slots=True)
class Report:
    """Write a report of some days into a file."""

    first: date
    last: date
    path: str


@dataclass(frozen=True, slots=True)
class Import:
    """Read a file and look at what it would change."""

    path: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Look at what going back to a version would change."""

    version: int


Local: TypeAlias = Prepare | Forget | Turn | Export | Report | Import | Preview
