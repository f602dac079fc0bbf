"""A number's whole day: of someone in the hall, and of someone who has gone."""

from msgspec.structs import replace

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples import office_example
from antrean_counter.supervisor.faces.detail_face import detail
from antrean_counter.supervisor.faces.list_face import rows
from antrean_counter.supervisor.gestures import Began, Chose, Narrowed, Opened, Went
from antrean_shared.errands import AskWhy
from antrean_shared.session import Failed, Fetched
from antrean_shared.wire import ErrorObject
from antrean_shared.words import Role
from tests.supervisor.halls import TICKET, desk, does

STORY = office_example.STORY
GONE = replace(STORY, number="A1-999")


def numbers(role=Role.SUPERVISOR):
    return does(desk(role), Went(Page.TICKETS))[0]


def test_opening_a_number_asks_for_its_day_and_shows_it_line_by_line():
    opened, sent = does(numbers(), Opened(TICKET))
    assert sent == [AskWhy(number="A1-044")]
    shown = detail(does(opened, Fetched(sent[0], STORY))[0])
    lines = {each.label: each.value for each in shown.facts if each.key.startswith("story")}
    assert lines["10.11.31"].startswith("A1-044 diambil di kiosk-1")
    assert "Sesudah 2 nomor prioritas" in lines["10.30.31"]


def test_the_day_of_another_number_is_not_shown():
    opened, sent = does(numbers(), Opened(TICKET))
    other = detail(does(opened, Fetched(sent[0], GONE))[0])
    assert not [each for each in other.facts if each.key.startswith("story")]


def test_a_front_desk_is_not_told_and_does_not_ask():
    opened, sent = does(numbers(Role.FRONT_DESK), Opened(TICKET))
    assert sent == []
    assert rows(does(opened, Narrowed("A1-999"))[0]) == ()


def test_a_whole_number_that_nobody_here_has_can_be_looked_up():
    assert rows(does(numbers(), Narrowed("A1-99"))[0])[0].lead == "A1-99"
    assert rows(does(numbers(), Narrowed("zzz"))[0]) == ()
    found, sent = does(numbers(), Narrowed("a1-999"), Opened("story:A1-999"))
    assert sent == [AskWhy(number="A1-999")]
    shown = detail(does(found, Fetched(sent[0], GONE))[0])
    assert (shown.number, [each.key for each in shown.deeds]) == ("A1-999", ["restore"])


def test_who_was_cancelled_by_mistake_is_put_back_in_line():
    found, sent = does(numbers(), Narrowed("A1-999"), Opened("story:A1-999"))
    _, sent = does(found, Fetched(sent[0], GONE), Began("restore"), Chose(1))
    assert (sent[0].method, sent[0].ticket) == ("ticket.restore", "20261125-A1-999")


def test_a_number_that_never_was_is_told():
    found, sent = does(numbers(), Narrowed("A1-999"), Opened("story:A1-999"))
    no = ErrorObject(code=1, message="", data={"reason": "unknown_number"})
    assert does(found, Failed(sent[0], no))[0].notice.word == "unknown_number"
