"""Which of Qt's keys are keys of the desk."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from antrean_counter.keyboard import NAMES, Keyboard
from antrean_counter.keys import KEYS
from antrean_counter.scenes import scenes
from antrean_counter.viewmodel import CounterModel

NOBODY = QObject()


@pytest.fixture
def sent():
    return []


@pytest.fixture
def keyboard(qapp, sent):
    return Keyboard(CounterModel(scenes()["idle"], sent.append, "id"))


def press(keyboard, key, modifiers=Qt.KeyboardModifier.NoModifier, kind=QEvent.Type.KeyPress):
    return keyboard.eventFilter(NOBODY, QKeyEvent(kind, key, modifiers))


def test_every_key_of_the_desk_is_on_the_keyboard():
    assert set(KEYS.values()) <= set(NAMES.values())


def test_the_numeric_keypad_is_enough_for_the_big_key(keyboard, sent):
    assert press(keyboard, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert [command.method for command in sent] == ["call.next"]


def test_what_means_nothing_is_left_to_the_page(keyboard, sent):
    assert not press(keyboard, Qt.Key.Key_X)
    assert not press(keyboard, Qt.Key.Key_Space, Qt.KeyboardModifier.AltModifier)
    assert not press(keyboard, Qt.Key.Key_Space, kind=QEvent.Type.KeyRelease)
    assert not keyboard.eventFilter(NOBODY, QEvent(QEvent.Type.Resize))
    assert sent == []
