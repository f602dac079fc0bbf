"""How the line came to be: asked for while the hall is looked at, told beside the figure of now."""

from datetime import timedelta

from antrean_counter.supervisor.desk import Page
from antrean_counter.supervisor.examples.office_example import TREND
from antrean_counter.supervisor.faces.hall_face import hall_face, then
from antrean_counter.supervisor.gestures import Rested, Tick, Went
from antrean_counter.supervisor.trends import an_hour_ago
from antrean_shared.errands import AskTrend
from antrean_shared.managing import Trend
from antrean_shared.session import Fetched
from antrean_shared.words import Role
from tests.supervisor.halls import desk, does


def later(at, **span):
    return Tick(at.now + timedelta(**span))


def test_it_is_asked_for_at_once_and_again_after_a_minute():
    first, sent = does(desk(), later(desk(), seconds=1))
    assert sent == [AskTrend()]
    assert does(first, later(first, seconds=59))[1] == []
    assert does(first, later(first, seconds=60))[1] == [AskTrend()]


def test_only_while_the_hall_is_looked_at_and_by_whoever_may():
    away = does(desk(), Went(Page.TICKETS))[0]
    assert does(away, later(away, seconds=1))[1] == []
    front = desk(Role.FRONT_DESK)
    assert AskTrend() not in does(front, later(front, seconds=1))[1]


def test_an_hour_ago_and_the_bars_are_told_from_it():
    told = does(desk(), Fetched(AskTrend(), TREND))[0]
    assert an_hour_ago(TREND).waiting == 231
    assert then(told) == "sejam lalu 231"
    bars = hall_face(told).trend
    assert (len(bars), max(each.share for each in bars)) == (13, 1.0)
    assert [each.latest for each in bars] == [False] * 12 + [True]


def test_nothing_is_said_where_nothing_is_known():
    assert (an_hour_ago(None), an_hour_ago(Trend(())), then(desk())) == (None, None, "")
    empty = Trend(tuple(type(each)(each.at, 0, 0.0) for each in TREND.points))
    told = does(desk(), Fetched(AskTrend(), empty))[0]
    assert {each.share for each in hall_face(told).trend} == {0.0}


def test_a_list_that_moves_by_itself_does_not_keep_a_desk_open():
    before = desk()
    moved, _ = does(before, Tick(before.now + timedelta(minutes=5)), Rested("ticket:1"))
    assert (moved.rests, moved.touched) == ("ticket:1", before.touched)
