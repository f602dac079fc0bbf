"""Papers M-01 to M-37 were given by hand: they join the line in order."""

from datetime import timedelta

import pytest

from antrean_shared import commands as c
from antrean_shared.words import Origin
from tests.hub.core.halls import BOSS, WEDNESDAY, Story, ask


def entry(first=1, last=37, **more):
    return ask(c.EnterHandGiven, first=first, last=last, **{"service": "A-04", **more})


def test_they_stand_in_the_order_of_their_numbers():
    story = Story()
    given = story.do(entry(), BOSS).answer.tickets
    assert [given[0].number, given[-1].number] == ["M-01", "M-37"]
    assert {(each.state, each.origin) for each in given} == {("waiting", Origin.HAND)}
    story.open("2")
    assert [story.serve("2") for _ in range(3)] == ["M-01", "M-02", "M-03"]


def test_they_stand_where_the_first_was_given():
    story = Story()
    story.tick(minutes=30)
    walked_in = story.take("A-04")
    story.do(entry(last=2, given_at=WEDNESDAY + timedelta(minutes=10)), BOSS)
    story.open("2")
    assert [story.serve("2") for _ in range(3)] == ["M-01", "M-02", walked_in.number]


def test_one_known_number_refuses_them_all():
    story = Story()
    story.do(entry(5, 5), BOSS)
    assert story.no(entry(1, 9), BOSS) == "number_taken"
    assert "M-01" not in story.hall.numbers


def test_a_number_that_sounds_the_same_is_not_given_twice():
    story = Story()
    story.do(entry(2, 3, prefix="G", service="G-01"), BOSS)
    assert [story.take("G-01").number for _ in range(2)] == ["G-001", "G-004"]
    assert story.no(entry(4, 4, prefix="G", service="G-01"), BOSS) == "number_taken"


@pytest.mark.parametrize(("first", "last"), [(2, 1), (1, 101)])
def test_a_range_must_be_one(first, last):
    assert Story().no(entry(first, last), BOSS) == "wrong_range"


def test_a_service_that_is_not_there_is_said_so():
    assert Story().no(entry(service="Z"), BOSS) == "unknown_service"


def test_they_count_towards_the_quota():
    story = Story()
    story.do(entry(last=3, service="A-02"), BOSS)
    assert story.no(ask(c.TakeTicket, service="A-02"), BOSS) == "quota_full"
