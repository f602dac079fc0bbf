"""The wire tears, answers come early, late or twice; the desk asks once and never lies."""

import pytest

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Field, Hint, Line, Question
from antrean_counter.gestures import Chose, Did
from antrean_counter.reading import here
from antrean_shared import commands as c
from antrean_shared.messages import ErrorObject
from antrean_shared.session import Answered, Barred, Changed, Left, Refused
from antrean_shared.wire import Event, StationReport
from antrean_shared.words import PaperState, Reason, TicketState
from tests.counter.shift import Shift
from tests.hub.core.halls import BOSS, KIOSK, ask

SPACE = "Space"


def test_while_the_hub_is_away_nothing_is_asked_and_the_visitor_stays():
    shift = Shift("A-04").presses(SPACE, SPACE).leaves().does(Did(Act.PRIMARY))
    assert (shift.desk.line, shift.told) == (Line.AWAY, Hint.HUB_AWAY)
    assert here(shift.desk).state is TicketState.SERVING
    assert shift.methods == ["call.next", "serve.start"]


def test_a_dialog_open_when_the_hub_goes_can_be_answered_when_it_is_back():
    shift = Shift("A-04").presses(SPACE).acts(Act.PARK).leaves().does(Chose(0))
    assert (shift.told, shift.desk.dialog.ask) == (Hint.HUB_AWAY, Ask.PARK)
    assert shift.joins().does(Chose(0)).arrives().methods[-1] == "ticket.park"


def test_a_call_that_was_on_its_way_is_made_once_though_the_line_tears():
    for heard in (False, True):
        shift = Shift("A-04", "A-04").does(Did(Act.PRIMARY)).leaves(heard=heard)
        shift.joins().arrives()
        assert shift.methods == ["call.next"]
        assert here(shift.desk).number == "A2-001"
        assert shift.desk.doing == ()


def test_a_finish_that_was_on_its_way_is_made_but_nobody_is_called_to_an_empty_chair():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE).does(Did(Act.PRIMARY)).leaves()
    shift.joins().arrives()
    assert shift.methods == ["call.next", "serve.start", "serve.finish"]
    assert (here(shift.desk), shift.desk.doing) == (None, ())


def test_an_answer_before_its_event_shows_at_once():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    told = shift._decide(shift.flight.pop())[1]
    assert here(shift.does(told).desk).number == "A2-001"
    assert shift.desk.doing == ()


def test_answers_and_events_in_either_order_end_alike():
    early, late = (
        Shift("A-04", "A-04").does(Did(Act.PRIMARY)).arrives(events_first=first)
        for first in (True, False)
    )
    assert early.desk.view == late.desk.view


def test_an_answer_older_than_the_picture_is_not_laid_over_it():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    command = shift.flight.pop()
    records, told = shift._decide(command)
    shift.does(*shift._hears(records))
    shift.hub_does(ask(c.CancelTicket, ticket=shift.tickets[0].id), BOSS)
    assert here(shift.does(told).desk) is None


def test_an_answer_repeated_after_a_new_picture_is_not_laid_over_it():
    shift = Shift("A-04").does(Did(Act.PRIMARY)).leaves(heard=True)
    shift.hall.do(ask(c.CancelTicket, ticket=shift.tickets[0].id), BOSS)
    assert here(shift.joins().arrives().desk) is None
    assert shift.desk.doing == ()


def test_answers_to_what_was_never_asked_change_nothing():
    shift = Shift("A-04")
    stray = ask(c.CallNext, counter="2")
    before = shift.desk
    shift.does(Answered(stray, shift.view.tickets[0]))
    shift.does(Refused(stray, ErrorObject(code=1, message="no")))
    assert shift.desk == before


def test_a_refusal_drops_what_was_to_follow():
    shift = Shift("A-04", "A-04").presses(SPACE, SPACE).does(Did(Act.PRIMARY))
    error = ErrorObject(code=1, message="no", data={"reason": "storage_failed"})
    shift.does(Refused(shift.flight.pop(), error))
    assert (shift.told, shift.desk.doing) == (Reason.STORAGE_FAILED, ())


def test_a_refusal_without_a_reason_still_tells():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    shift.does(Refused(shift.flight.pop(), ErrorObject(code=-32603, message="broken")))
    assert shift.told == ""


def test_nobody_waiting_is_forgotten_when_somebody_comes():
    shift = Shift().presses(SPACE)
    assert shift.told == Reason.NOBODY_WAITING
    shift.hall.take("A-04")
    assert shift.joins().told is None


def test_a_wish_waits_until_the_visitor_is_let_go():
    shift = Shift("A-04").presses(SPACE, SPACE).acts(Act.CLOSE).does(Chose(0))
    assert shift.desk.dialog == Question(
        Ask.HOLDING, shift.desk.dialog.about, then=(c.CloseCounter(key="", counter="2"),)
    )
    assert shift.does(Chose(0)).arrives().methods[-2:] == ["serve.finish", "counter.close"]


def test_a_barred_station_keeps_the_reason():
    shift = Shift().does(Left(), Barred("unknown_token", "Pair again."))
    assert (shift.desk.line, shift.desk.barred) == (Line.BARRED, "unknown_token")


def test_events_this_role_may_not_see_change_nothing():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    blind = Event(shift.hall.hall.seq + 1, shift.hall.now, "ticket.taken", None)
    assert shift.does(Changed((blind,), shift.view)).desk.news == frozenset()


def test_an_answer_of_another_kind_changes_no_picture():
    shift = Shift("A-04").does(Did(Act.PRIMARY))
    shift.does(Answered(shift.flight.pop(), StationReport(station="pc", fault=None)))
    assert (here(shift.desk), shift.desk.doing) == (None, ())


def paper_asked(end, **more):
    """Ask kiosk-1 for a paper; it begins, and ends it like that."""
    shift = Shift("A-04").kiosk_joins("kiosk-1", "kiosk-2").presses(SPACE).acts(Act.REPRINT)
    shift.presses("1")
    ticket = shift.tickets[0].id
    shift.hub_does(ask(c.BeginPaper, ticket=ticket), KIOSK)
    return shift.hub_does(ask(c.EndPaper, ticket=ticket, state=end, **more), KIOSK)


def test_a_paper_that_was_asked_for_is_told_of_at_once():
    shift = Shift("A-04").kiosk_joins("kiosk-1").presses(SPACE).acts(Act.REPRINT).presses("1")
    assert (shift.sent[-1].method, shift.sent[-1].print_at) == ("ticket.reprint", "kiosk-1")
    facts = {"number": "A2-001", "printer": "kiosk-1"}
    assert (shift.told, shift.desk.notice.facts) == (Hint.PAPER_ASKED, facts)


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (PaperState.PRINTED, Hint.PAPER_PRINTED),
        (PaperState.FAILED, Hint.PAPER_FAILED),
        (PaperState.DOUBTFUL, Hint.PAPER_DOUBTFUL),
    ],
)
def test_what_became_of_a_paper_comes_back_to_who_asked(end, told):
    shift = paper_asked(end)
    assert (shift.told, shift.desk.notice.facts["printer"]) == (told, "kiosk-1")


def test_papers_of_others_are_no_news_here():
    shift = Shift("A-04").kiosk_joins("kiosk-1")
    ticket = shift.tickets[0].id
    shift.hub_does(ask(c.ReprintTicket, ticket=ticket, print_at="kiosk-1"), BOSS)
    shift.hub_does(ask(c.EndPaper, ticket=ticket, state=PaperState.FAILED), KIOSK)
    assert shift.told is None


def test_who_logged_in_is_known_to_the_machine():
    assert Shift(open_=False).logs_in().desk.habits.officer == "Sari"


def test_a_wrong_counter_goes_back_to_its_blank():
    shift = Shift(open_=False)
    shift.hall.open("8")
    shift.logs_in(counter="8", officer="Budi")
    assert (shift.told, shift.desk.login.at) == (Reason.COUNTER_IN_USE, Field.COUNTER)
    assert (shift.desk.login.pin, shift.desk.login.officer) == ("", "Budi")


def test_at_a_fixed_counter_only_the_pin_can_be_wrong():
    shift = Shift(open_=False, fixed="8")
    shift.hall.open("8")
    assert shift.logs_in(officer="Budi").desk.login.at is Field.PIN


def test_a_wrong_pin_or_name_goes_back_to_its_own_blank():
    for reason, at in ((Reason.WRONG_PIN, Field.PIN), (Reason.UNKNOWN_OFFICER, Field.OFFICER)):
        shift = Shift(open_=False)
        error = ErrorObject(code=1, message="no", data={"reason": reason})
        shift.arrives = lambda shift=shift, error=error: shift.does(
            Refused(shift.flight.pop(), error)
        )
        assert shift.logs_in().desk.login.at is at


def test_the_machine_of_another_counter_is_not_taken_over():
    shift = Shift(fixed="8")
    assert (shift.desk.counter, shift.desk.login.counter) == (None, "8")
