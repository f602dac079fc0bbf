"""Setting a machine up: by keyboard alone, at the desk, refused in words."""

from antrean_counter import setup
from antrean_counter.acts import Act
from antrean_counter.desk import Hint, Setup
from antrean_counter.gestures import Chose, Did, Moved, Pointed
from antrean_counter.habits import USUAL, Device
from tests.counter.shift import Shift

AT = {item: index for index, item in enumerate(setup.ITEMS)}


def set_up():
    return Shift("A-04").acts(Act.SETTINGS)


def test_the_list_holds_every_act_once():
    assert set(Act) < set(setup.ITEMS)
    assert len(set(setup.ITEMS)) == len(setup.ITEMS)


def test_a_new_key_is_caught_and_works_at_once():
    shift = set_up().does(Chose(AT[Act.PARK]))
    assert shift.desk.dialog == Setup(AT[Act.PARK], catching=True)
    shift.presses("T", "Escape", "Space", "T")
    assert shift.desk.habits.keyboard[Act.PARK] == "T"
    assert shift.desk.dialog.ask == "park"


def test_a_keypads_key_is_caught_beside_the_keyboards():
    shift = set_up().does(Chose(AT[Act.PAUSE])).presses("Num*")
    assert (shift.told, shift.desk.notice.facts["act"]) == (Hint.KEY_TAKEN, Act.TRANSFER)
    shift.presses("Escape").does(Chose(AT[Act.TRANSFER])).presses("Num-")
    assert shift.told == Hint.KEY_TAKEN


def test_a_conflict_is_told_and_the_next_key_is_still_waited_for():
    shift = set_up().does(Chose(AT[Act.TRANSFER])).presses("F5")
    assert (shift.told, shift.desk.dialog.catching) == (Hint.KEY_TAKEN, True)
    shift.presses("T")
    assert (shift.told, shift.desk.habits.keyboard[Act.TRANSFER]) == (None, "T")


def test_a_digit_stays_a_digit():
    shift = set_up().does(Chose(AT[Act.TRANSFER])).presses("5")
    assert (shift.told, shift.desk.habits) == (Hint.KEY_FIXED, USUAL)


def test_escape_first_leaves_the_catching_then_the_settings():
    shift = set_up().does(Chose(AT[Act.TRANSFER])).presses("Escape")
    assert shift.desk.dialog == Setup(AT[Act.TRANSFER])
    assert shift.presses("Escape").desk.dialog is None


def test_enter_turns_each_value_on():
    shift = set_up().presses("Enter", "Enter")
    assert shift.desk.habits.text == 200
    assert shift.presses("Enter").desk.habits.text == 100
    assert shift.presses("Down", "Enter").desk.habits.shown is Device.PAD
    assert shift.presses("Enter", "Num+", "NumEnter").desk.habits.sound is False
    assert shift.presses("Space").desk.habits == USUAL


def test_the_last_item_puts_all_keys_back():
    shift = set_up().does(Chose(AT[Act.PARK])).presses("T")
    assert shift.does(Moved(99)).desk.dialog.cursor == len(setup.ITEMS) - 1
    assert shift.presses("Enter").desk.habits == USUAL


def test_a_cursor_and_a_finger_point_at_the_same_thing():
    assert set_up().does(Pointed(4)).desk.dialog.cursor == 4
    assert set_up().does(Chose(99)).desk.dialog == Setup()


def test_the_settings_need_neither_hub_nor_log_in():
    assert Shift(open_=False).does(Did(Act.SETTINGS)).desk.dialog == Setup()
    assert Shift().leaves().acts(Act.SETTINGS).desk.dialog == Setup()
