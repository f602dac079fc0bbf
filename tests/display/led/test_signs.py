"""What a board puts on its signs."""

from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication

from antrean_display.led.line import parse
from antrean_display.led.signs import Signs, shown
from antrean_display.led.template import Shown
from antrean_display.shots import Played
from tests.display.led.lamps import Lamps
from tests.display.room import DONE, MISSED, Room

NOTHING = Shown()


def test_a_zones_sign_shows_its_new_calls_in_turn():
    room = Room().calls("A1-001", "1").calls("A2-017", "3")
    turns = [shown(room.board, None, turn) for turn in range(3)]
    assert turns == [Shown("A1-001", "1"), Shown("A2-017", "3"), Shown("A1-001", "1")]


def test_a_zones_sign_shows_no_call_that_is_over():
    room = Room().calls("A1-001", "1").calls("A2-017", "3").moves("A1-001", MISSED)
    assert {shown(room.board, None, turn) for turn in range(2)} == {Shown("A2-017", "3")}
    assert shown(room.moves("A2-017", DONE).board, None, 0) == NOTHING


def test_a_counters_sign_shows_its_own_and_is_dark_after():
    room = Room().calls("A1-001", "1").calls("A2-017", "3")
    assert shown(room.board, "3", 0) == Shown("A2-017", "3")
    assert shown(room.moves("A2-017", DONE).board, "3", 0) == NOTHING
    assert shown(room.board, "99", 0) == NOTHING


def test_a_sign_says_nothing_that_may_be_old():
    room = Room().calls("A1-001", "1").leaves().waits(5)
    assert shown(room.board, None, 0) == NOTHING
    assert shown(replace(room.board, view=None), None, 0) == NOTHING


def test_a_call_on_the_board_lights_the_lamps(tmp_path):
    lamps, played = Lamps(tmp_path), Played("1")
    signs = Signs([parse(f"serial://{lamps.path}")], played.model)
    signs.start()
    played.plays(lambda hall: [hall.joined(), hall.calls("A2-017", "3")])
    deadline = QDeadlineTimer(10_000)
    while not lamps.received.endswith(b"A2-017    3\r\n") and not deadline.hasExpired():
        QGuiApplication.processEvents()
    signs.stop()
    assert lamps.received.endswith(b"A2-017    3\r\n")
