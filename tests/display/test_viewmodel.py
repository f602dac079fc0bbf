"""What QML reads of the board, and when it is told."""

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from antrean_display.board import Tick
from antrean_display.faces import FACE
from antrean_display.shots import Played
from antrean_shared.words import TicketState


@pytest.fixture
def played():
    return Played("1")


@pytest.fixture
def told(played):
    """One entry for each time QML was told of a change."""
    told = []
    played.model.changed.connect(lambda: told.append(played.model.clock))
    return told


def lives(seconds, until=lambda: False):
    deadline = QDeadlineTimer(round(seconds * 1000))
    while not until() and not deadline.hasExpired():
        QGuiApplication.processEvents()


def one_call(hall):
    yield hall.joined()
    yield hall.calls("A1-001", "1", "en")


def one_missed(hall):
    yield from one_call(hall)
    yield 9
    yield hall.moves("A1-001", TicketState.MISSED)
    yield hall.pauses("5")


def one_done(hall):
    yield from one_call(hall)
    yield 30
    yield Tick()
    yield hall.moves("A1-001", TicketState.DONE)


def test_the_model_says_what_the_sign_says(played):
    played.plays(one_call)
    model = played.model
    assert (model.count, model.lit, model.empty) == (1, True, False)
    assert (model.heading, model.headingSecond) == ("Sedang dipanggil", "Now calling")
    assert (model.counter, model.counterSecond, model.number) == ("Loket", "Counter", "Nomor")
    assert (model.clock, model.date, model.place) == ("10.42", "Rabu, 25 November 2026", "Zona 1")
    assert (model.offline, model.rehearsal) == ("", "")
    assert model.notice in played.hall.view.hall.running_text
    assert model.tiles.data(model.tiles.index(0), FACE)["number"] == "A1-001"


def test_the_list_holds_what_left_the_stage(played):
    played.plays(one_done)
    assert (played.model.tiles.rowCount(), played.model.rows.rowCount()) == (0, 1)


def test_numbers_on_the_side_come_with_their_words(played):
    played.plays(one_missed)
    model = played.model
    assert (model.missedTitle, model.missedHint) == ("Terlewat", "Silakan ke petugas")
    assert (model.pausedTitle, model.missed, model.paused) == ("Loket istirahat", ["A1-001"], ["5"])


def test_an_empty_board_welcomes(played):
    played.plays(lambda hall: [hall.joined()])
    model = played.model
    assert (model.empty, model.count, model.lit) == (True, 0, False)
    assert model.quietLead == "Selamat datang di"
    assert model.quietTitle == "Mal Pelayanan Publik\nKabupaten Tirta Kencana"
    assert model.quietDetail == "Nomor yang dipanggil tampil di sini."


def test_qml_is_told_only_of_what_differs(played, told):
    played.plays(lambda hall: [hall.joined(), 1, Tick(), 1, Tick()])
    assert told == ["10.42"]
    played.plays(lambda hall: [60, Tick()])
    assert told == ["10.42", "10.43"]


def test_a_board_at_its_end_follows_the_clock_no_more(played, told):
    played.plays(one_call)
    played.model.rest()
    played.later(120)
    lives(1)
    assert told == ["10.42", "10.42"]


def test_the_board_wakes_itself_when_time_changes_it(played):
    played.plays(one_call)
    played.plays(lambda hall: [9.9, hall.moves("A1-001", TicketState.DONE), 0.2])
    assert played.model.count == 1
    lives(2, until=lambda: played.model.count == 0)
    assert played.model.count == 0
