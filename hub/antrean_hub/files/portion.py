"""One agency's portion of the hall's tables: cut out to be read, and put back where it belongs.

Rows of others stay where they are, in their order, whatever comes back.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from antrean_hub.core.purview import Purview
from antrean_hub.files.book import Book, Lines
from antrean_hub.files.forms import FORMS, Form
from antrean_hub.files.problems import Problems
from antrean_hub.files.rows import Cells
from antrean_hub.files.sheet import sheet_rows


class Placed(Struct, frozen=True):
    """Sheets put among the rows of others, and where each row stood in the file that came."""

    sheets: Lines
    numbers: Mapping[str, tuple[int | None, ...]]
    """By table; None for a row that was not in the file."""


def portion(book: Book, purview: Purview) -> Book:
    """Return the tables and rows that may be seen."""
    return {
        name: tuple(row for row in rows if purview.shows(name, FORMS[name].key_of(row)))
        for name, rows in book.items()
        if purview.opens(name)
    }


def gone_back(book: Book, now: Purview, earlier: Book, then: Purview) -> Book:
    """Return the tables with one's own rows as they were ``then``, and all others as they are."""
    return {name: tuple(_back(FORMS[name], book, now, earlier, then)) for name in book}


def put_back(book: Book, purview: Purview, sheets: Lines, problems: Problems) -> Placed:
    """Return the tables with what ``sheets`` say of the rows that may be seen."""
    placed: dict[str, list[tuple[Cells, int | None]]] = {}
    for name, lines in sheets.items():
        form = FORMS[name]
        rows: list[tuple[Cells, int | None]] = [
            (tuple(row.text(each, otherwise="") for each in form.headings), row.number)
            for row in sheet_rows(name, lines, form.columns, problems)
        ]
        placed[name] = list(_among(form, book[name], purview, rows))
    return Placed(
        {
            name: [FORMS[name].headings, *(cells for cells, _ in rows)]
            for name, rows in placed.items()
        },
        {name: tuple(number for _, number in rows) for name, rows in placed.items()},
    )


def _back(form: Form, book: Book, now: Purview, earlier: Book, then: Purview) -> Iterator[Cells]:
    old = _own(form, earlier, then)
    here = {form.key_of(row) for row in book[form.name]}
    for row in book[form.name]:
        key = form.key_of(row)
        if not now.owns(form.name, key):
            yield row
        elif key in old:
            yield _written(form, row, old[key], now)
        elif not now.grows(form.name):
            yield row
    if now.grows(form.name):
        yield from (row for key, row in old.items() if key not in here)


def _own(form: Form, book: Book, purview: Purview) -> dict[str, Cells]:
    keyed = {form.key_of(row): row for row in book[form.name]}
    return {key: row for key, row in keyed.items() if purview.owns(form.name, key)}


def _written(form: Form, row: Cells, old: Cells, purview: Purview) -> Cells:
    """Return the row with those cells as they were that one may write."""
    columns = zip(form.headings, row, old, strict=True)
    return tuple(was if purview.writes(form.name, name) else cell for name, cell, was in columns)


def _among(
    form: Form,
    rows: tuple[Cells, ...],
    purview: Purview,
    brought: list[tuple[Cells, int | None]],
) -> Iterator[tuple[Cells, int | None]]:
    """Yield what was brought in the places of what it replaces, then what is new."""
    by_key: dict[str, list[tuple[Cells, int | None]]] = {}
    for each in brought:
        by_key.setdefault(form.key_of(each[0]), []).append(each)
    for row in rows:
        key = form.key_of(row)
        if key in by_key:
            yield from by_key.pop(key)
        elif not purview.shows(form.name, key):
            yield row, None
    for found in by_key.values():
        yield from found
