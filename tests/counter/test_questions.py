"""Each answer sends just what it says."""

import pytest

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Hint, Question
from antrean_counter.gestures import Brought, Chose, Confirmed, Did, Moved, Wrote
from antrean_counter.questions import (
    ANSWERS,
    MADE_ROOM,
    REASONS,
    RETURNED,
    Answer,
    answers,
    choose,
    in_own_words,
)
from antrean_counter.reading import here
from antrean_shared.words import Priority, Reason, TicketState
from tests.counter.shift import Shift

SPACE = "Space"


def called(*more):
    return Shift("A-04", "A-04", *more).presses(SPACE)


def serving(*more):
    return called(*more).presses(SPACE)


def last(shift):
    return shift.sent[-1]


def test_every_question_but_one_has_its_answers_in_a_table():
    asked_anew = {Ask.HOLDING, Ask.WHY, Ask.REPRINT}
    assert set(ANSWERS) == set(Ask) - asked_anew
    assert answers(Question(Ask.HOLDING)) == ()
    assert not in_own_words(Question(Ask.HOLDING))


def test_the_grounds_of_a_call_are_read_and_put_away():
    shift = Shift("A-04").presses("Space", "F9")
    assert shift.desk.dialog.ask is Ask.WHY
    assert shift.presses("1").desk.dialog is not None
    assert shift.presses("Enter").desk.dialog is None
    assert shift.methods == ["call.next"]


def test_a_reprint_is_asked_of_one_of_the_kiosks_that_are_there():
    shift = Shift("A-04").kiosk_joins("kiosk-1", "kiosk-2").presses("Space").acts(Act.REPRINT)
    assert answers(shift.desk.dialog) == ("kiosk-1", "kiosk-2")
    assert shift.presses("2").sent[-1].print_at == "kiosk-2"


def test_without_a_kiosk_nothing_is_printed():
    assert Shift("A-04").presses("Space").acts(Act.REPRINT).told == Hint.NO_PRINTER


def test_a_visitor_who_did_not_come_makes_room_for_the_next():
    shift = called().presses("F3", "Enter")
    assert shift.methods == ["call.next", "ticket.missed", "call.next"]
    assert here(shift.desk).number == "A2-002"


def test_a_visitor_who_did_not_come_may_leave_the_counter_free():
    shift = called().presses("F3", "2")
    assert (shift.methods[-1], here(shift.desk)) == ("ticket.missed", None)


@pytest.mark.parametrize(
    ("act", "ask", "method"),
    [(Act.PARK, Ask.PARK, "ticket.park"), (Act.CANCEL, Ask.CANCEL, "ticket.cancel")],
)
def test_setting_aside_and_cancelling_say_why(act, ask, method):
    shift = serving().acts(act).does(Chose(1)).arrives()
    assert (last(shift).method, last(shift).reason) == (method, REASONS[ask][1])


def test_a_reason_may_be_in_the_officers_own_words():
    shift = serving().acts(Act.PARK).does(Chose(4), Wrote("  Mengambil KTP  "), Confirmed())
    assert last(shift).reason == "Mengambil KTP"


def test_own_words_must_say_something():
    shift = serving().acts(Act.PARK).does(Chose(4))
    assert shift.desk.dialog.cursor == 4
    assert shift.does(Confirmed()).told == Reason.REASON_NEEDED
    assert shift.does(Wrote("Pulang dulu"), Chose(4)).flight[0].reason == "Pulang dulu"


def test_the_cursor_answers_with_enter():
    shift = serving().acts(Act.CANCEL).does(Moved(2)).presses("Enter")
    assert last(shift).reason == REASONS[Ask.CANCEL][2]


def test_a_digit_without_an_answer_does_nothing():
    shift = serving().acts(Act.PRIORITY).does(Chose(7))
    assert (shift.desk.dialog.cursor, shift.flight) == (0, [])


def test_a_priority_is_given_and_taken():
    shift = serving().acts(Act.PRIORITY).does(Chose(2)).arrives()
    assert here(shift.desk).priority is Priority.PREGNANT
    shift.acts(Act.PRIORITY).does(Chose(4)).arrives()
    assert here(shift.desk).priority is None


def test_the_counter_rests_for_a_reason():
    shift = Shift().acts(Act.PAUSE).does(Chose(1)).arrives()
    assert (last(shift).method, last(shift).reason) == ("counter.pause", "Salat")


def test_a_rest_waits_for_the_visitor():
    shift = serving().acts(Act.PAUSE).does(Chose(0))
    assert answers(shift.desk.dialog) == (Answer.FINISH_FIRST, Answer.PARK_FIRST)
    assert shift.does(Chose(0)).arrives().methods[-2:] == ["serve.finish", "counter.pause"]


def test_a_number_is_called_out_of_order_for_a_reason():
    shift = Shift("A-04", "A-04").acts(Act.NUMBER).does(Chose(1))
    assert shift.desk.dialog.ask is Ask.CALL
    shift.does(Chose(2)).arrives()
    assert (last(shift).number, last(shift).reason) == ("A2-002", "Sudah ada janji")
    assert here(shift.desk).number == "A2-002"


def test_calling_another_number_first_asks_what_becomes_of_the_visitor():
    shift = called().acts(Act.NUMBER).does(Chose(0), Chose(0))
    assert answers(shift.desk.dialog) == (Answer.MISS_FIRST, Answer.PARK_FIRST)
    shift.does(Chose(0)).arrives()
    assert shift.methods[-2:] == ["ticket.missed", "call.number"]


def test_the_visitor_may_be_parked_to_make_room():
    shift = serving().acts(Act.NUMBER).does(Chose(0), Chose(0), Chose(1)).arrives()
    assert shift.sent[-2].reason == MADE_ROOM
    assert shift.methods[-2:] == ["ticket.park", "call.number"]


def test_who_was_missed_comes_back_to_the_counter_or_to_the_line():
    shift = called().presses("F3", "2").does(Brought(0), Chose(1)).arrives()
    assert (last(shift).method, last(shift).reason) == ("ticket.restore", RETURNED)
    shift = called().presses("F3", "2").does(Brought(0), Chose(0)).arrives()
    assert (last(shift).method, here(shift.desk).number) == ("call.number", "A2-001")


def test_who_was_missed_may_be_cancelled_for_a_reason():
    shift = called().presses("F3", "2").does(Brought(0), Chose(2))
    assert shift.desk.dialog.ask is Ask.CANCEL
    assert shift.does(Chose(0)).arrives().methods[-1] == "ticket.cancel"


def test_who_is_called_back_while_another_is_here_waits_for_the_question():
    shift = called().presses("F3", "Enter").does(Brought(0), Chose(0))
    assert shift.desk.dialog.ask is Ask.HOLDING
    assert shift.does(Chose(1)).arrives().methods[-2:] == ["ticket.park", "call.number"]
    assert here(shift.desk).state is TicketState.CALLED


def test_closing_asks_once_and_logs_out():
    shift = Shift().acts(Act.CLOSE)
    assert shift.presses("Enter").methods == ["counter.close"]


def test_a_question_about_a_ticket_that_is_gone_is_a_bug():
    shift = called()
    with pytest.raises(LookupError):
        choose(shift.desk, Question(Ask.PARK), 0)
    nobody = Shift(open_=False)
    with pytest.raises(LookupError):
        choose(nobody.does(Did(Act.CLOSE)).desk, Question(Ask.CLOSE), 0)
