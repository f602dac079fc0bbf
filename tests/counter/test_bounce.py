"""One finger, one press, however often the contact closes."""

from antrean_counter.bounce import QUIET_S, Heard, is_new


def test_a_contact_that_trembles_was_pressed_once():
    assert is_new(Heard(), "Space", 5.0)
    assert not is_new(Heard("Space", 5.0), "Space", 5.003)
    assert not is_new(Heard("Space", 5.0), "Space", 5.0 + QUIET_S / 2)


def test_a_finger_that_comes_again_is_heard():
    assert is_new(Heard("Space", 5.0), "Space", 5.0 + 2 * QUIET_S)


def test_another_key_is_never_the_same_contact():
    assert is_new(Heard("Space", 5.0), "F2", 5.001)
