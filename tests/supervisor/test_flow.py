"""The supervisor's desk from page to page, and what the hub answers."""

from msgspec.structs import replace

from antrean_counter.supervisor.desk import Hint, Page
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Dismissed,
    Narrowed,
    Opened,
    Tick,
    Went,
)
from antrean_shared.session import Answered, Changed, Left, Refused
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role
from tests.supervisor.halls import TICKET, VIEW, desk, does

PAUSE = (Opened("agency:DUKCAPIL"), Opened("counter:1"), Began("pause"), Chose(0))


def test_a_cell_of_the_hall_opens_its_agency():
    opened, _ = does(desk(), Opened("agency:SAMSAT"))
    assert (opened.page, opened.place, opened.chosen) == (Page.AGENCY, "SAMSAT", "")


def test_trouble_at_a_counter_opens_that_counter():
    opened, _ = does(desk(), Opened("counter:11"))
    assert (opened.page, opened.place, opened.chosen) == (Page.AGENCY, "DPMPTSP", "counter:11")


def test_what_is_not_there_opens_nothing():
    assert does(desk(), Opened("counter:999"))[0] == desk()
    assert does(desk(), Opened(""))[0] == desk()


def test_escape_leads_back_step_by_step():
    found, _ = does(desk(), Went(Page.TICKETS), Narrowed("A1"), Opened(TICKET))
    assert does(found, Dismissed())[0].chosen == ""
    assert does(found, Dismissed(), Dismissed())[0].find == ""
    assert does(found, Dismissed(), Dismissed(), Dismissed())[0].page is Page.HALL


def test_a_page_of_another_role_is_not_entered():
    front = desk(Role.FRONT_DESK)
    assert front.page is Page.FRONT
    assert does(front, Went(Page.HALL))[0] == front


def test_one_wish_at_a_time():
    asked, sent = does(desk(), *PAUSE)
    again, more = does(asked, Began("pause"), Chose(0))
    assert (len(sent), more, again.notice.word) == (1, [], Hint.BUSY)


def test_the_answer_is_told_and_frees_the_desk():
    asked, (command,) = does(desk(), *PAUSE)
    free, _ = does(asked, Answered(command, VIEW.counters[0]))
    assert (free.doing, free.notice.word, free.done) == (None, Hint.DONE, "pause")


def test_a_refusal_is_told():
    asked, (command,) = does(desk(), *PAUSE)
    error = ErrorObject(code=1, message="", data={"reason": "counter_closed"})
    told, _ = does(asked, Refused(command, error))
    assert (told.doing, told.notice.word) == (None, "counter_closed")


def test_every_wish_has_a_key_of_its_own():
    asked, (first,) = does(desk(), *PAUSE)
    _, (second,) = does(asked, Answered(first, VIEW.counters[0]), Began("pause"), Chose(0))
    assert first.key != second.key
    assert does(desk(), *PAUSE)[1] == [first]


def test_without_the_hub_nothing_is_sent():
    away, sent = does(desk(), Left(), *PAUSE)
    assert (sent, away.form, away.notice.word) == ([], None, Hint.HUB_AWAY)


def test_a_form_closes_when_its_ticket_is_gone():
    opened, _ = does(desk(), Went(Page.TICKETS), Opened(TICKET), Began("cancel"))
    gone = replace(VIEW, tickets=())
    closed, _ = does(opened, Changed((), gone))
    assert (closed.form, closed.notice.word) == (None, Hint.MOVED)


def test_the_front_desk_hands_over_the_number_before_it_takes_another():
    steps = (Opened("service:A-02"), Began("take"), Chose(0), Chose(0), Chose(2))
    front, sent = does(desk(Role.FRONT_DESK), *steps)
    taken = example.just_taken(VIEW.tickets[0])
    given, _ = does(front, Answered(sent[0], taken))
    assert given.given == taken
    _, handed = does(given, Began("take"), Began("handed"))
    assert [each.method for each in handed] == ["ticket.printed"]


def test_time_goes_on():
    later = example.NOW.replace(hour=11)
    assert does(desk(), Tick(later))[0].now == later
