"""The officer's day, told as what is pressed, what is sent, and what is then on the desk."""

from antrean_counter.acts import Act, Primary
from antrean_counter.desk import Ask, Find, Hint, Page, Question, Search
from antrean_counter.flow import MAX_WORDS, step
from antrean_counter.gestures import (
    Brought,
    Chose,
    Did,
    Dismissed,
    Entered,
    Fronted,
    Moved,
    Pointed,
    Tick,
    Turned,
    Wrote,
)
from antrean_counter.reading import here, outage, primary
from antrean_shared import commands as c
from antrean_shared.words import CounterState, Reason, TicketState
from tests.counter.shift import Shift
from tests.hub.core.halls import BOSS, ask

SPACE = "Space"


def test_the_big_key_alone_carries_a_morning():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE, SPACE, SPACE, SPACE)
    assert shift.methods == [
        *("call.next", "serve.start", "serve.finish", "call.next"),
        *("serve.start", "serve.finish", "call.next"),
    ]
    assert shift.told == Reason.NOBODY_WAITING
    assert here(shift.desk) is None


def test_enter_of_either_keyboard_is_the_big_key_too():
    assert Shift("A-04").presses("Enter").methods == ["call.next"]


def test_every_command_has_a_key_of_its_own():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE, SPACE)
    assert len({command.key for command in shift.sent}) == 4


def test_the_next_call_is_sent_only_when_the_finish_is_answered():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE).does(Did(Act.PRIMARY))
    assert shift.methods[-1] == "serve.finish"
    shift.arrives()
    assert shift.methods[-2:] == ["serve.finish", "call.next"]


def test_a_key_pressed_twice_counts_once():
    shift = Shift("A-04", "A-04").does(Did(Act.PRIMARY), Did(Act.PRIMARY), Brought(0)).arrives()
    assert shift.methods == ["call.next"]


def test_a_key_pressed_between_the_event_and_its_answer_is_kept():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    records, told = shift._decide(shift.flight.pop())
    shift.does(*shift._hears(records), Did(Act.PRIMARY))
    assert shift.methods == ["call.next"]
    assert shift.does(told).methods == ["call.next", "serve.start"]


def test_what_was_kept_is_dropped_when_the_answer_is_no():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    records, _ = shift._decide(shift.sent[0])
    shift.does(*shift._hears(records), Did(Act.PRIMARY)).leaves()
    assert shift.desk.kept is None


def test_nothing_is_pressed_into_a_wish_that_is_under_way():
    shift = Shift("A-04").does(Did(Act.PRIMARY), Did(Act.PAUSE))
    assert shift.desk.dialog is None


def test_the_big_key_opens_a_counter_that_rests():
    shift = Shift().acts(Act.PAUSE).does(Chose(0)).arrives()
    assert primary(shift.desk) is Primary.RESUME
    assert shift.presses(SPACE).methods == ["counter.pause", "counter.resume"]
    assert primary(shift.desk) is Primary.CALL_NEXT


def test_what_cannot_be_done_now_says_why():
    shift = Shift("A-04")
    assert shift.acts(Act.PARK).told == Reason.COUNTER_IDLE
    assert shift.presses(SPACE).acts(Act.FINISH).told == Hint.NOT_SERVING
    assert shift.presses(SPACE).acts(Act.MISSED).told == Hint.NOT_CALLED
    assert shift.methods == ["call.next", "serve.start"]


def test_calling_again_waits_for_the_last_call_to_fade_and_ends_at_the_limit():
    shift = Shift("A-04").presses(SPACE)
    assert shift.acts(Act.CALL_AGAIN).told == Reason.TOO_SOON
    for _ in range(2):
        shift.passes(30).acts(Act.CALL_AGAIN)
    assert shift.passes(30).acts(Act.CALL_AGAIN).told == Reason.CALL_LIMIT
    assert shift.methods == ["call.next", "call.again", "call.again"]


def test_finishing_alone_leaves_the_counter_free():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE, "F5", "F5")
    assert shift.methods[-1] == "serve.finish"
    assert here(shift.desk) is None


def test_a_ticket_with_more_steps_goes_on_to_the_next():
    shift = Shift("A-01").presses(SPACE, SPACE, "F5", "F5")
    assert shift.hall.hall.tickets[shift.tickets[0].id].stage == "AR"
    assert shift.desk.dialog is None


def test_what_came_of_a_service_is_one_digit():
    shift = Shift("A-04").presses(SPACE, SPACE, "F5", "3")
    assert (shift.sent[-1].method, shift.sent[-1].outcome) == ("serve.finish", "incomplete")


def test_a_visitor_goes_on_to_a_service_with_the_same_number():
    shift = Shift("A-04").presses(SPACE, SPACE, "F5", "7").does(Wrote("A-02"))
    assert (shift.desk.dialog.finishing, shift.presses("F4").desk.dialog.front) == (True, False)
    shift.presses("Enter")
    assert (shift.sent[-1].method, shift.sent[-1].then.service) == ("serve.finish", "A-02")
    assert shift.hall.hall.tickets[shift.tickets[0].id].service == "A-02"
    assert here(shift.desk) is None


def test_a_visitor_goes_on_to_a_counter():
    shift = Shift("A-04").presses(SPACE, SPACE, "F5", "8").does(Wrote("1")).presses("Enter")
    assert shift.sent[-1].then.counter == "1"


def test_the_last_step_is_taken_back_while_nobody_has_heard_of_it():
    shift = Shift("A-04").presses(SPACE, "F3", "2", "Backspace")
    assert shift.methods[-1] == "call.undo"
    assert here(shift.desk).state is TicketState.CALLED
    assert shift.presses("Backspace").told == Reason.NOTHING_TO_UNDO


def test_after_ten_seconds_a_step_stands():
    shift = Shift("A-04").presses(SPACE, "F3", "2").passes(10).presses("Backspace")
    assert (shift.methods[-1], shift.told) == ("ticket.missed", Reason.NOTHING_TO_UNDO)


def test_a_call_was_heard_and_is_never_taken_back():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE, SPACE)
    assert shift.presses("Backspace").told == Reason.NOTHING_TO_UNDO


def test_a_central_system_that_is_down_stops_new_numbers_and_the_same_key_brings_them_back():
    shift = Shift("A-04").acts(Act.OUTAGE).presses("1")
    assert (shift.sent[-1].method, shift.sent[-1].reason) == (
        "agency.suspend",
        "Sistem tidak dapat dibuka",
    )
    assert outage(shift.desk) is not None
    assert shift.presses(SPACE).methods[-1] == "call.next"
    shift.acts(Act.OUTAGE).presses("1")
    assert (shift.methods[-1], outage(shift.desk)) == ("agency.resume", None)


def test_closing_for_the_day_is_asked_for_and_waits():
    shift = Shift("A-04").presses(SPACE, SPACE, "F12", "2", "1")
    assert (shift.sent[-1].method, shift.sent[-1].reason) == ("counter.ask_close", "Petugas sakit")
    assert (shift.told, shift.desk.page) == (Hint.CLOSE_ASKED, Page.WORK)


def test_a_supervisor_may_want_the_counter_open():
    shift = Shift("A-04").presses("F12", "2", "1")
    shift.hub_does(ask(c.RefuseClose, counter="2", reason="Antrean panjang"), BOSS)
    assert (shift.told, shift.desk.page) == (Hint.CLOSE_REFUSED, Page.WORK)
    assert shift.desk.notice.facts["reason"] == "Antrean panjang"
    assert shift.presses(SPACE).methods[-1] == "call.next"


def test_what_is_granted_ends_with_the_visitor_who_is_here():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE, "F12", "2", "1")
    shift.hub_does(ask(c.GrantClose, counter="2"), BOSS)
    assert shift.told is None
    assert primary(shift.desk) is Primary.FINISH_LAST
    shift.presses(SPACE)
    assert shift.methods[-1] == "serve.finish"
    assert (shift.desk.page, shift.told) == (Page.LOGIN, Hint.CLOSE_GRANTED)


def test_the_digits_turn_to_those_set_aside():
    shift = Shift("A-04").presses(SPACE, "F3", "2", "1")
    assert shift.desk.dialog == Question(Ask.RETURN, shift.desk.dialog.about)
    assert shift.presses("Escape").desk.dialog is None
    assert shift.does(Brought(7)).desk.dialog is None


def test_nobody_is_brought_back_to_a_counter_that_rests():
    shift = Shift("A-04").presses(SPACE, "F3", "2").acts(Act.PAUSE).does(Chose(0)).arrives()
    assert shift.does(Brought(0)).told == Reason.COUNTER_PAUSED


def test_escape_takes_a_notice_away():
    assert Shift().acts(Act.PARK).presses("Escape").told is None


def test_a_dialog_hears_only_what_is_meant_for_it():
    shift = Shift("A-04").acts(Act.PAUSE)
    assert shift.does(Turned(), Did(Act.PRIMARY)).desk.dialog == Question(Ask.PAUSE)
    shift.does(Dismissed()).acts(Act.NUMBER)
    assert shift.does(Did(Act.PRIMARY)).desk.dialog == Search(Find.NUMBER)
    assert shift.methods == []


def test_the_cursor_of_a_question_stays_among_its_answers():
    shift = Shift().acts(Act.PAUSE).does(Moved(-1))
    assert shift.desk.dialog.cursor == 0
    assert shift.does(Moved(99)).desk.dialog.cursor == 4
    assert shift.does(Pointed(2)).desk.dialog.cursor == 2


def test_words_longer_than_the_wire_carries_are_cut():
    shift = Shift().acts(Act.PAUSE).does(Wrote("x" * 300))
    assert len(shift.desk.dialog.words) == MAX_WORDS


def test_a_transfer_turns_between_services_and_counters_and_to_the_front():
    shift = Shift("A-04").presses(SPACE).acts(Act.TRANSFER).does(Wrote("k"), Moved(1))
    assert shift.does(Turned()).desk.dialog.find is Find.COUNTER
    assert shift.does(Fronted(), Pointed(1)).desk.dialog.front
    assert shift.desk.dialog.cursor == 1
    assert shift.does(Turned()).desk.dialog.find is Find.SERVICE


def test_a_search_for_a_number_has_neither_two_ways_nor_a_front():
    shift = Shift("A-04").acts(Act.NUMBER)
    assert shift.does(Turned(), Fronted()).desk.dialog == Search(Find.NUMBER)


def test_time_moves_nothing_but_the_clock():
    shift = Shift()
    after, sent = step(shift.desk, Tick(shift.hall.now))
    assert (after.now, sent) == (shift.hall.now, ())


def test_before_the_log_in_only_its_blanks_are_heard():
    shift = Shift(open_=False).does(Did(Act.PRIMARY), Entered("pin"))
    assert (shift.desk.page, shift.desk.login.at) == (Page.LOGIN, "pin")


def test_a_day_from_log_in_to_log_out():
    shift = Shift("A-04", open_=False).logs_in().presses(SPACE, SPACE, "F5", "F5", "F12", "Enter")
    assert shift.methods[0] == "counter.open"
    assert shift.methods[-1] == "counter.close"
    assert (shift.desk.page, shift.told) == (Page.LOGIN, None)


def test_what_someone_else_does_to_our_visitor_shows_and_closes_the_dialog():
    shift = Shift("A-04").presses(SPACE).acts(Act.PARK)
    ticket = shift.tickets[0].id
    shift.hub_does(ask(c.CancelTicket, ticket=ticket, reason="x"), BOSS)
    assert (shift.desk.dialog, shift.told, here(shift.desk)) == (None, Hint.MOVED, None)


def test_a_counter_closed_from_elsewhere_asks_to_log_in_again():
    shift = Shift("A-04").acts(Act.PAUSE)
    shift.hub_does(ask(c.CloseCounter, counter="2", reason="x"), BOSS)
    assert (shift.desk.page, shift.told, shift.desk.dialog) == (Page.LOGIN, Hint.CLOSED, None)


def test_a_started_again_program_goes_straight_back_to_its_visitor():
    before = Shift("A-04").presses(SPACE, SPACE)
    after = Shift(open_=False)
    after.hall = before.hall
    assert after.joins().desk.page is Page.WORK
    assert here(after.desk).state is TicketState.SERVING
    assert after.view.counters[1].state is CounterState.OPEN
