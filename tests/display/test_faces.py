"""A list that keeps what stays."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from antrean_display.faces import FACE, FaceList


def face(key, number=0):
    return {"key": key, "number": number}


@pytest.fixture
def faces():
    model = FaceList()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    yield model
    assert tester.model() is model


@pytest.fixture
def told(faces):
    """What the list tells its view."""
    told = []
    faces.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    faces.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    faces.dataChanged.connect(lambda one, *_: told.append(("new", one.row())))
    return told


def shown(faces):
    return [faces.data(faces.index(row), FACE)["key"] for row in range(faces.rowCount())]


def test_it_becomes_what_it_is_shown(faces):
    for keys in ("ab", "abcd", "ebcd", "d", "", "xyz"):
        faces.show([face(key) for key in keys])
        assert shown(faces) == list(keys)


def test_what_stays_is_not_touched(faces, told):
    faces.show([face("a"), face("b")])
    told.clear()
    faces.show([face("a"), face("b")])
    assert told == []


def test_one_taken_place_changes_that_place_alone(faces, told):
    faces.show([face("a"), face("b"), face("c")])
    told.clear()
    faces.show([face("a"), face("x"), face("c")])
    assert told == [("out", 1, 1), ("in", 1, 1)]


def test_a_change_of_one_is_told_as_a_change(faces, told):
    faces.show([face("a"), face("b")])
    told.clear()
    faces.show([face("a"), face("b", 2)])
    assert told == [("new", 1)]
    assert faces.data(faces.index(1), FACE) == face("b", 2)


def test_there_is_nothing_below_a_row_and_nothing_in_other_roles(faces):
    faces.show([face("a")])
    assert faces.rowCount(faces.index(0)) == 0
    assert faces.data(faces.index(0)) is None
    assert bytes(faces.roleNames()[FACE].data()) == b"face"
