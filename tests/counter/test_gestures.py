"""Every gesture is a value: two that say the same are the same, and none can be changed."""

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from antrean_counter.gestures import Chose, Did, Gesture, Input, Tick


def test_gestures_are_values():
    assert Did("park") == Did("park")
    assert len({Chose(1), Chose(1), Chose(2)}) == 2
    with pytest.raises(FrozenInstanceError):
        Chose(1).index = 2


def test_time_and_every_gesture_can_happen_at_the_desk():
    assert {Tick, *get_args(Gesture)} <= set(get_args(Input))
