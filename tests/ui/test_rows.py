"""Lists that change in place: a delegate lives as long as its key keeps its place."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from antrean_ui.rows import FIRST_ROLE, Rows


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


@pytest.mark.parametrize("rows", [[], [Line("a", 1)], [Line("c", 1), Line("d", 2)]])
def test_a_list_of_which_hardly_anything_is_left_is_built_anew(watched, rows):
    watched.rows.show(rows)
    assert watched.resets == 2
    assert watched.shows() == [tuple(row) for row in rows]


@given(st.permutations("abcdefgh"), st.sets(st.sampled_from("abcdefgh"), max_size=3))
def test_any_other_order_keeps_the_delegates_of_those_who_stay(order, gone):
    rows = Rows(Line._fields)
    rows.show([Line(key, 0) for key in "abcdefgh"])
    resets: list[bool] = []
    rows.modelReset.connect(lambda: resets.append(True))
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held = {key: QPersistentModelIndex(rows.index(n)) for n, key in enumerate("abcdefgh")}
    after = [Line(key, 1) for key in ("x", *order, "y") if key not in gone]
    rows.show(after)
    shown = [rows.data(rows.index(n), FIRST_ROLE) for n in range(rows.rowCount())]
    assert (shown, resets) == ([row.key for row in after], [])
    for key, index in held.items():
        assert index.row() == (-1 if key in gone else shown.index(key))
    assert tester.model() is rows


def test_rows_have_no_rows_below_them(watched):
    assert watched.rows.rowCount(watched.rows.index(0)) == 0
