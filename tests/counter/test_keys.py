"""What each key means on each page."""

from antrean_counter.acts import Act
from antrean_counter.gestures import (
    Brought,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Fronted,
    Moved,
    Turned,
    Wrote,
)
from antrean_counter.habits import KEYBOARD, PAD
from antrean_counter.keys import digit, meaning, repeats
from tests.counter.shift import Shift


def test_at_work_each_key_does_its_act():
    desk = Shift().desk
    keys = [*KEYBOARD.items(), *PAD.items()]
    assert all(meaning(desk, key) == Did(act) for act, key in keys)
    assert meaning(desk, "NumEnter") == meaning(desk, "Enter") == Did(Act.PRIMARY)
    assert meaning(desk, "3") == meaning(desk, "Num3") == Brought(2)
    assert meaning(desk, "Escape") == Dismissed()
    assert [meaning(desk, key) for key in ("Q", "0", "Tab")] == [None] * 3


def test_a_keypad_alone_answers_a_question_and_goes_back():
    desk = Shift().acts(Act.PAUSE).desk
    keys = ("Num3", "Num+", "Num.", "NumEnter", "Num-")
    expected = [Chose(2), Moved(1), Moved(-1), Confirmed(), Dismissed()]
    assert [meaning(desk, key) for key in keys] == expected


def test_a_keypad_alone_leaves_an_empty_blank_but_writes_into_a_begun_one():
    shift = Shift().acts(Act.PAUSE).presses("5")
    assert meaning(shift.desk, "Num-") == Dismissed()
    shift.does(Wrote("KTP"))
    assert meaning(shift.desk, "Num-") is None


def test_a_keypad_alone_finds_a_place_for_a_transfer():
    shift = Shift("A-04").presses("NumEnter").acts(Act.TRANSFER)
    keys = ("Num4", "Num/", "Num*", "Num+", "NumEnter")
    expected = [None, Turned(), Fronted(), Moved(1), Confirmed()]
    assert [meaning(shift.desk, key) for key in keys] == expected


def test_the_tenth_answer_has_the_nought():
    desk = Shift().acts(Act.MORE).desk
    assert meaning(desk, "Num0") == Chose(9)


def test_a_digit_is_a_digit_on_either_keyboard():
    assert [digit(key) for key in ("7", "Num7", "F7", "Num+", "Enter")] == [7, 7, None, None, None]


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
