"""Three blanks and one key."""

from antrean_counter.desk import Field, Hint, Page, new_desk
from antrean_counter.flow import step
from antrean_counter.gestures import Confirmed, Entered, Filled
from antrean_counter.login import chosen
from tests.counter.shift import RUN, Shift


def test_enter_goes_from_blank_to_blank_and_then_logs_in():
    shift = Shift(open_=False).does(Filled("counter", "2"), Confirmed())
    assert shift.desk.login.at is Field.OFFICER
    shift.does(Filled("officer", " Sari "), Confirmed())
    assert shift.desk.login.at is Field.PIN
    shift.does(Filled("pin", "1234"), Confirmed())
    command = shift.sent[0]
    assert (command.counter, command.officer, command.pin) == ("2", "Sari", "1234")
    assert shift.arrives().desk.page is Page.WORK


def test_the_pin_does_not_stay_on_the_desk():
    assert Shift(open_=False).logs_in().desk.login.pin == ""


def test_a_counter_must_exist_before_anyone_logs_in():
    shift = Shift(open_=False).does(Confirmed())
    assert (shift.desk.login.at, shift.told) == (Field.COUNTER, None)
    assert shift.logs_in(counter="99").told == Hint.NO_SUCH_COUNTER
    assert shift.does(Filled("counter", "2")).told is None


def test_a_fixed_counter_stays_what_it_is():
    shift = Shift(open_=False, fixed="8").does(Filled("counter", "2"), Entered("officer"))
    assert chosen(shift.desk).id == "8"


def test_before_the_first_picture_no_counter_can_be_checked():
    desk = new_desk("pc", RUN)
    assert chosen(desk) is None
    for input in (Filled("counter", "2"), Filled("officer", "S"), Filled("pin", "1"), Confirmed()):
        desk, sent = step(desk, input)
    assert (desk.notice.word, sent) == (Hint.HUB_AWAY, ())


def test_enter_pressed_twice_logs_in_once():
    shift = Shift(open_=False).does(Filled("counter", "2"), Filled("officer", "S"))
    shift.does(Filled("pin", "1"), Confirmed(), Confirmed())
    assert shift.methods == ["counter.open"]
