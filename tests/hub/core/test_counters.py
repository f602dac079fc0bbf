import pytest

from antrean_hub.core.refusals import Refused
from antrean_shared import commands as c
from antrean_shared.words import Reason
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


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


# Closing before the end of the day


def ask_close(story, counter="8", reason="gangguan sistem pusat"):
    return story.do(ask(c.AskToClose, counter=counter, reason=reason), desk(counter)).answer


def grant(story, counter="8"):
    return story.do(ask(c.GrantClose, counter=counter), BOSS).answer


def test_a_counter_asks_to_close_and_says_so_until_it_is_answered(story):
    asking = ask_close(story)
    assert (asking.state, asking.asks, asking.asked_at) == (
        "open",
        "gangguan sistem pusat",
        story.now,
    )
    again = ask(c.AskToClose, counter="8", reason="gangguan sistem pusat")
    assert not story.do(again, desk("8")).records
    refused = story.do(ask(c.RefuseClose, counter="8", reason="masih ramai"), BOSS).answer
    assert (refused.state, refused.asks, refused.closes) == ("open", None, None)


def test_an_idle_counter_closes_at_once_and_opens_again_tomorrow(story):
    ask_close(story)
    closed = grant(story)
    assert (closed.state, closed.closes, closed.officer) == (
        "closed",
        "gangguan sistem pusat",
        None,
    )
    open_ = ask(c.OpenCounter, counter="8", officer="Sari", pin="1")
    assert story.no(open_, desk("8")) == Reason.CLOSED_FOR_TODAY
    story.tick(days=1)
    story.open("8")
    assert story.hall.desk("8").closes is None


@pytest.mark.parametrize("end", [c.MissTicket, c.ParkTicket, c.CancelTicket])
def test_a_busy_counter_finishes_its_visitor_and_calls_nobody_more(story, end):
    held = story.take("A-04")
    story.take("A-04")
    story.call("8")
    ask_close(story)
    closing = grant(story)
    assert (closing.state, closing.closes) == ("open", "gangguan sistem pusat")
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.COUNTER_CLOSES
    story.do(ask(end, ticket=held.id), BOSS)
    assert story.hall.desk("8").state == "closed"
    assert story.facts()[-1].reason == "gangguan sistem pusat"


def test_a_visitor_being_served_is_served_to_the_end(story):
    story.take("A-04")
    story.call("8")
    ask_close(story)
    grant(story)
    for wish in (c.StartServing, c.FinishServing):
        story.do(ask(wish, counter="8"), desk("8"))
    assert (story.hall.desk("8").state, story.hall.desk("8").served) == ("closed", 1)


def test_a_supervisor_lets_a_counter_stay_after_all(story):
    story.take("A-04")
    story.call("8")
    ask_close(story)
    grant(story)
    again = ask(c.AskToClose, counter="8", reason="lagi")
    assert story.no(again, desk("8")) == Reason.COUNTER_CLOSES
    story.do(ask(c.RefuseClose, counter="8"), BOSS)
    for wish in (c.StartServing, c.FinishServing):
        story.do(ask(wish, counter="8"), desk("8"))
    assert story.hall.desk("8").state == "open"


def test_a_closed_counter_is_let_open_again(story):
    ask_close(story)
    grant(story)
    story.do(ask(c.RefuseClose, counter="8"), BOSS)
    story.open("8")
    assert story.hall.desk("8").state == "open"


def test_a_service_gives_no_numbers_when_all_its_counters_are_gone_for_the_day(story):
    for counter in ("1", "2", "8"):
        ask_close(story, counter)
        grant(story, counter)
        refusing = story.try_(ask(c.TakeTicket, service="A-02"), KIOSK)
        assert isinstance(refusing, Refused) == (counter == "8")
    assert (refusing.reason, refusing.facts["detail"]) == ("closed_date", "gangguan sistem pusat")


UNASKED = [
    (ask(c.AskToClose, counter="8", reason=" "), desk("8"), Reason.REASON_NEEDED),
    (ask(c.AskToClose, counter="8", reason="x"), desk("1"), Reason.NOT_YOUR_COUNTER),
    (ask(c.AskToClose, counter="22", reason="x"), desk("22"), Reason.COUNTER_CLOSED),
    (ask(c.GrantClose, counter="8"), BOSS, Reason.NOT_ASKED),
    (ask(c.RefuseClose, counter="8"), BOSS, Reason.NOT_ASKED),
    (ask(c.GrantClose, counter="99"), BOSS, Reason.UNKNOWN_COUNTER),
    (ask(c.RefuseClose, counter="99"), BOSS, Reason.UNKNOWN_COUNTER),
]


@pytest.mark.parametrize(("command", "asker", "reason"), UNASKED)
def test_what_nobody_asked_is_not_answered(story, command, asker, reason):
    assert story.no(command, asker) == reason


def test_an_officer_who_simply_closes_asks_no_more(story):
    ask_close(story)
    story.do(ask(c.CloseCounter, counter="8"), desk("8"))
    assert story.hall.desk("8").asks is None
    story.open("8")
