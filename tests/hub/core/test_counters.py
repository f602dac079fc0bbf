import pytest

from antrean_shared import commands as c
from antrean_shared.words import Reason
from tests.hub.core.halls import Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_a_counter_says_what_it_may_call(story):
    opened = story.do(ask(c.OpenCounter, counter="2", officer="Sari", pin="1"), desk("2")).answer
    assert opened.services == ("A-01", "A-02", "A-04")
    assert [queue.stage for queue in opened.queues] == ["A1", "A2"]


def test_a_counter_belongs_to_one_officer_but_moves_with_them(story):
    other = ask(c.OpenCounter, counter="1", officer="Budi", pin="1")
    assert story.no(other, desk("1")) == Reason.COUNTER_IN_USE
    unknown = ask(c.OpenCounter, counter="99", officer="Budi", pin="1")
    assert story.no(unknown, desk("1")) == Reason.UNKNOWN_COUNTER
    moved = ask(c.OpenCounter, counter="1", officer="Sari", pin="1")
    assert story.do(moved, desk("spare")).answer.counter.station == "loket-spare"
    assert story.no(ask(c.CallNext, counter="1"), desk("1")) == Reason.NOT_YOUR_COUNTER


def test_a_paused_counter_calls_nobody_until_it_resumes(story):
    story.take("A-04")
    story.do(ask(c.PauseCounter, counter="8", reason="Salat"), desk("8"))
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.COUNTER_PAUSED
    story.do(ask(c.ResumeCounter, counter="8"), desk("8"))
    assert not story.do(ask(c.ResumeCounter, counter="8"), desk("8")).records
    assert story.call("8") == "A2-001"


def test_a_closed_counter_forgets_its_officer(story):
    closed = story.do(ask(c.CloseCounter, counter="8"), desk("8")).answer
    assert (closed.state, closed.officer, closed.station) == ("closed", None, None)
