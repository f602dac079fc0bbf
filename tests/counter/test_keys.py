"""What each key means on each page."""

from antrean_counter.desk import Act
from antrean_counter.gestures import (
    Brought,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Fronted,
    Moved,
    Turned,
)
from antrean_counter.keys import KEYS, meaning, repeats
from counter.shift import Shift


def test_every_act_has_a_key_and_no_key_two_acts():
    assert set(KEYS) == set(Act)
    assert len(set(KEYS.values())) == len(KEYS)


def test_at_work_each_key_does_its_act():
    desk = Shift().desk
    assert all(meaning(desk, key) == Did(act) for act, key in KEYS.items())
    assert meaning(desk, "3") == Brought(2)
    assert meaning(desk, "Escape") == Dismissed()
    assert meaning(desk, "F9") is None


def test_before_the_log_in_only_enter_is_a_key():
    desk = Shift(open_=False).desk
    assert meaning(desk, "Enter") == Confirmed()
    assert [meaning(desk, key) for key in ("Space", "F2", "3", "Tab")] == [None] * 4


def test_a_question_takes_digits_until_words_are_written():
    shift = Shift().acts(Act.PAUSE)
    assert meaning(shift.desk, "5") == Chose(4)
    assert meaning(shift.desk, "Space") == Confirmed()
    shift.presses("5")
    assert (meaning(shift.desk, "5"), meaning(shift.desk, "Space")) == (None, None)
    assert meaning(shift.desk, "Enter") == Confirmed()


def test_a_search_leaves_digits_to_its_text():
    shift = Shift("A-04").presses("Space").acts(Act.TRANSFER)
    keys = ("5", "Space", "Tab", "F4", "PageDown", "PageUp")
    expected = [None, None, Turned(), Fronted(), Moved(5), Moved(-5)]
    assert [meaning(shift.desk, key) for key in keys] == expected


def test_only_the_cursor_goes_on_while_its_key_is_held():
    assert repeats(Moved(1))
    assert not repeats(Did(Act.PRIMARY))
