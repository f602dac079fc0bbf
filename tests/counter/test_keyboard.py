"""Which of Qt's keys are keys of the desk."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from antrean_counter import example
from antrean_counter.habits import FREE
from antrean_counter.keyboard import NAMES, PAD_NAMES, Keyboard
from antrean_counter.scenes import scenes
from antrean_counter.viewmodel import CounterModel
from antrean_shared.session import Answered

NOBODY = QObject()


@pytest.fixture
def sent():
    return []


@pytest.fixture
def clock():
    """A clock that stands still until it is moved."""
    return [100.0]


@pytest.fixture
def model(qapp, sent):
    return CounterModel(scenes()["idle"], sent.append, "id")


@pytest.fixture
def keyboard(model, clock):
    return Keyboard(model, lambda: clock[0])


def press(keyboard, key, modifiers=Qt.KeyboardModifier.NoModifier, kind=QEvent.Type.KeyPress):
    return keyboard.eventFilter(NOBODY, QKeyEvent(kind, key, modifiers))


def test_every_key_that_can_be_chosen_is_on_the_keyboard():
    assert set(FREE) <= {*NAMES.values(), *PAD_NAMES.values()}


PAD = Qt.KeyboardModifier.KeypadModifier


def test_the_lock_of_the_keypad_changes_nothing(keyboard, model, clock):
    for key in (Qt.Key.Key_0, Qt.Key.Key_Insert):
        clock[0] += 1
        assert press(keyboard, key, PAD)
        assert model.dialog.title == "Lainnya"
        model.dismiss()


def test_a_contact_that_trembles_calls_once(keyboard, sent, clock, model):
    for _ in range(4):
        press(keyboard, Qt.Key.Key_Space)
        press(keyboard, Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
        clock[0] += 0.01
    assert [command.method for command in sent] == ["call.next"]


def test_a_press_that_trembles_does_not_start_the_service_as_well(keyboard, sent, clock, model):
    press(keyboard, Qt.Key.Key_Space)
    model.take(Answered(sent[0], example.called("A2-018")))
    clock[0] += 0.05
    press(keyboard, Qt.Key.Key_Space)
    assert len(sent) == 1
    clock[0] += 1
    press(keyboard, Qt.Key.Key_Space)
    assert sent[-1].method == "serve.start"


def test_a_key_that_was_held_long_may_tremble_when_it_is_let_go(keyboard, sent, clock, model):
    press(keyboard, Qt.Key.Key_Space)
    model.take(Answered(sent[0], example.called("A2-018")))
    clock[0] += 3
    press(keyboard, Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
    clock[0] += 0.02
    press(keyboard, Qt.Key.Key_Space)
    assert len(sent) == 1


def test_the_numeric_keypad_is_enough_for_the_big_key(keyboard, sent):
    assert press(keyboard, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert [command.method for command in sent] == ["call.next"]


def test_what_means_nothing_is_left_to_the_page(keyboard, sent):
    assert not press(keyboard, Qt.Key.Key_X)
    assert not press(keyboard, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)
    assert not press(keyboard, Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
    assert not keyboard.eventFilter(NOBODY, QEvent(QEvent.Type.Resize))
    assert sent == []
