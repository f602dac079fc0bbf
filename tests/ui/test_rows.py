"""Lists that change in place: a delegate lives as long as its key keeps its place."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QByteArray

from antrean_ui.rows import Rows


class Line(NamedTuple):
    key: str
    count: int


class Watched:
    """A list and what it told."""

    def __init__(self) -> None:
        self.rows = Rows(Line._fields)
        self.resets = 0
        self.changes: list[int] = []
        self.rows.modelReset.connect(self._reset)
        self.rows.dataChanged.connect(lambda first, _last: self.changes.append(first.row()))

    def _reset(self) -> None:
        self.resets += 1

    def shows(self) -> list[object]:
        roles = sorted(self.rows.roleNames())
        return [
            tuple(self.rows.data(self.rows.index(number), role) for role in roles)
            for number in range(self.rows.rowCount())
        ]


@pytest.fixture
def watched():
    made = Watched()
    made.rows.show([Line("a", 1), Line("b", 2)])
    return made


def test_it_shows_its_rows_by_their_fields(watched):
    assert watched.shows() == [("a", 1), ("b", 2)]
    assert list(watched.rows.roleNames().values()) == [QByteArray(b"key"), QByteArray(b"count")]


def test_a_changed_row_is_told_alone(watched):
    watched.rows.show([Line("a", 1), Line("b", 3)])
    assert (watched.resets, watched.changes) == (1, [1])
    assert watched.shows() == [("a", 1), ("b", 3)]


def test_the_same_rows_tell_nothing(watched):
    watched.rows.show([Line("a", 1), Line("b", 2)])
    assert (watched.resets, watched.changes) == (1, [])


@pytest.mark.parametrize(
    "rows", [[Line("b", 2), Line("a", 1)], [Line("a", 1)], [], [Line("a", 1), Line("c", 2)]]
)
def test_another_order_or_another_key_builds_the_list_anew(watched, rows):
    watched.rows.show(rows)
    assert watched.resets == 2
    assert watched.shows() == [tuple(row) for row in rows]


def test_rows_have_no_rows_below_them(watched):
    assert watched.rows.rowCount(watched.rows.index(0)) == 0
