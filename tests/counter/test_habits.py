"""What an officer may put where, and what stays the same everywhere."""

import pytest

from antrean_counter.acts import Act
from antrean_counter.habits import (
    FREE,
    KEYBOARD,
    PAD,
    USUAL,
    Device,
    Taken,
    act_on,
    device_of,
    key_of,
    put,
    usual_keys,
)


def test_no_key_means_two_acts():
    keys = [*KEYBOARD.values(), *PAD.values()]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= FREE


def test_a_keypad_alone_reaches_every_act():
    # Its Enter is the big key; 0 opens the list of all that has no key of its own.
    assert PAD[Act.MORE] == "Num0"
    assert set(PAD.values()) == {"Num0", "Num+", "Num-", "Num*", "Num/", "Num."}


def test_an_act_moves_to_a_free_key_of_either_device():
    moved = put(put(USUAL, Act.TRANSFER, "T"), Act.TRANSFER, "Num*")
    assert (act_on(moved, "T"), act_on(moved, "F4")) == (Act.TRANSFER, None)
    assert act_on(moved, "Num*") is Act.TRANSFER


def test_an_act_may_be_put_where_it_is():
    assert put(USUAL, Act.PARK, "F6") == USUAL


def test_a_key_that_is_taken_names_who_has_it():
    assert put(USUAL, Act.TRANSFER, "F5") == Taken(Act.FINISH)


@pytest.mark.parametrize("key", ["Enter", "Escape", "5", "Num5", "Up", "Tab", "NumEnter"])
def test_what_means_the_same_everywhere_is_not_free(key):
    assert put(USUAL, Act.TRANSFER, key) == Taken(None)


def test_the_big_key_of_a_keypad_is_its_enter():
    assert put(USUAL, Act.PRIMARY, "Num0") == Taken(None)


def test_the_caps_are_those_of_the_device_that_is_shown():
    padded = USUAL.__class__(shown=Device.PAD)
    assert (key_of(USUAL, Act.CALL_AGAIN), key_of(padded, Act.CALL_AGAIN)) == ("F2", "Num+")
    assert (key_of(USUAL, Act.PRIMARY), key_of(padded, Act.PRIMARY)) == ("Space", "NumEnter")
    assert key_of(padded, Act.NUMBER) == ""


def test_every_key_says_where_it_is():
    assert (device_of("Num+"), device_of("N")) == (Device.PAD, Device.KEYBOARD)


def test_all_keys_go_back_to_the_first_day():
    assert usual_keys(put(USUAL, Act.TRANSFER, "T")) == USUAL
