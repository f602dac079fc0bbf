"""Where one is among the hall's tables: ``table:layanan``, ``row:layanan:A-04``, ``changes``."""

from typing import NamedTuple


class Place(NamedTuple):
    """A place: all tables (empty), one table, one row of it, the changes, the versions."""

    kind: str
    table: str = ""
    key: str = ""
    """Of a row; a new one's is ``+`` and where it is among the prepared ones."""


def place_of(text: str) -> Place:
    """Read a place; a row's key may hold anything."""
    kind, _, rest = text.partition(":")
    table, _, key = rest.partition(":")
    return Place(kind, table, key)


def above(text: str) -> str | None:
    """Return the place that one goes back to; None where there is none above."""
    place = place_of(text)
    if place.kind == "row":
        return f"table:{place.table}"
    return "" if place.kind else None


def within(text: str) -> str:
    """Return the row of the list above that leads to a place."""
    place = place_of(text)
    return f"line:{place.key}" if place.kind == "row" else text
