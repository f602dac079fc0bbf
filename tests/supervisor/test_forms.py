"""One question after another: picking, typing, going back."""

import pytest

from antrean_counter.supervisor.desk import Hint, Page
from antrean_counter.supervisor.forms import options
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Dismissed,
    Moved,
    Opened,
    Went,
    Wrote,
)
from tests.supervisor.halls import TICKET, desk, does


@pytest.fixture
def suspending():
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("suspend"))
    return opened


def test_enter_takes_the_reason_under_the_cursor(suspending):
    after, sent = does(suspending, Moved(1), Confirmed())
    assert (sent[0].method, sent[0].reason) == ("service.suspend", "Petugas tidak ada")
    assert (after.form, after.doing) == (None, sent[0])


def test_ones_own_words_come_before_the_answers_they_fit(suspending):
    typed, _ = does(suspending, Wrote("listrik"))
    assert [each.value for each in options(typed.form)] == ["listrik", "Listrik padam"]
    _, sent = does(typed, Confirmed())
    assert sent[0].reason == "listrik"


def test_a_digit_of_the_mouse_takes_an_answer_at_once(suspending):
    _, sent = does(suspending, Chose(2))
    assert sent[0].reason == "Listrik padam"


def test_the_cursor_stays_on_the_list(suspending):
    assert does(suspending, Moved(-3))[0].form.cursor == 0
    assert does(suspending, Moved(9))[0].form.cursor == 2


def test_escape_goes_back_a_question_and_then_leaves():
    opened, _ = does(desk(), Went(Page.TICKETS), Opened(TICKET), Began("transfer"), Chose(3))
    assert opened.form.field.name == "place"
    back, _ = does(opened, Dismissed())
    assert (back.form.field.name, back.form.answers) == ("service", ())
    assert does(back, Dismissed())[0].form is None


def test_three_answers_make_one_command():
    steps = (Began("transfer"), Wrote("akta kelahiran"), Confirmed(), Chose(1), Chose(0))
    _, sent = does(desk(), Went(Page.TICKETS), Opened(TICKET), *steps)
    wish = sent[-1]
    assert (wish.method, wish.to.service, wish.front) == ("ticket.transfer", "A-06", True)


@pytest.mark.parametrize("text", ["", "0", "1000", "-1", "12a", "²", "--1", "99999"])
def test_a_number_out_of_range_is_asked_again(text):
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("hand"))
    asked, sent = does(opened, Confirmed(), Wrote(text), Confirmed())
    assert (asked.form.field.name, sent) == ("first", [])
    assert asked.notice.word in {Hint.WRONG_NUMBER, Hint.NEEDED}


def test_numbers_given_by_hand_are_entered_as_a_range():
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("hand"))
    steps = (Wrote("m"), Confirmed(), Confirmed(), Wrote("37"), Confirmed())
    asked, sent = does(opened, *steps, Confirmed())
    assert (sent[0].prefix, sent[0].first, sent[0].last) == ("M", 1, 37)
    assert (sent[0].given_at, asked.form) == (None, None)


@pytest.mark.parametrize(("text", "clock"), [("8.15", (8, 15)), ("08:15", (8, 15))])
def test_numbers_given_by_hand_stand_in_line_by_the_time_they_were_given(text, clock):
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("hand"))
    steps = (Confirmed(), Confirmed(), Wrote("9"), Confirmed(), Wrote(text), Confirmed())
    _, sent = does(opened, *steps)
    given = sent[0].given_at
    assert (given.hour, given.minute, given.date()) == (*clock, opened.now.date())
    assert given.tzinfo is opened.now.tzinfo


@pytest.mark.parametrize("text", ["815", "24.00", "8.60", "pagi"])
def test_a_time_that_is_none_is_asked_again(text):
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("hand"))
    steps = (Confirmed(), Confirmed(), Wrote("9"), Confirmed(), Wrote(text), Confirmed())
    asked, sent = does(opened, *steps)
    assert (asked.form.field.name, asked.notice.word, sent) == ("given_at", Hint.WRONG_TIME, [])


def test_a_quota_may_be_made_smaller():
    opened, _ = does(desk(), Opened("agency:DUKCAPIL"), Opened("service:A-02"), Began("quota"))
    _, sent = does(opened, Wrote("-5"), Confirmed(), Chose(2))
    assert (sent[0].extra, sent[0].reason) == (-5, "Petugas berkurang")


def test_nothing_that_fits_is_said(suspending):
    opened, _ = does(desk(), Went(Page.TICKETS), Opened(TICKET), Began("prioritise"))
    asked, sent = does(opened, Wrote("xyz"), Confirmed())
    assert (asked.notice.word, sent) == (Hint.NOTHING_FOUND, [])
