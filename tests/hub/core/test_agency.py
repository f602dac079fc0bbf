"""An agency head's wishes are about its own agency, whichever field names what they are about."""

import pytest

from antrean_hub.core.agency import outside
from antrean_hub.core.asking import Asker
from antrean_shared import commands as c
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, Story, ask

HEAD = Asker(station="head", role=Role.AGENCY_HEAD, agency="DUKCAPIL", token="")
NOBODY = Asker(station="head", role=Role.AGENCY_HEAD, agency="", token="")


@pytest.fixture
def story():
    story = Story()
    for service in ("A-02", "G-01"):
        story.take(service)
    visit = {"at": story.now.replace(hour=10), "person": "0f3a9c51"}
    story.do(ask(c.AddBooking, code="RSV-HERE", service="A-02", **visit), BOSS)
    story.do(ask(c.AddBooking, code="RSV-THERE", service="G-01", **visit), BOSS)
    return story


MINE = [
    ask(c.SuspendService, service="A-02", reason="uji"),
    ask(c.PauseCounter, counter="1"),
    ask(c.CancelTicket, ticket="20261125-A1-001"),
    ask(c.CallNumber, counter="1", number=" a1-001 ", reason="uji"),
    ask(c.CheckIn, code=" rsv-here "),
    ask(c.TransferTicket, ticket="20261125-A1-001", to=c.Target(service="A-04")),
]
THEIRS = [
    ask(c.SuspendService, service="G-01", reason="uji"),
    ask(c.PauseCounter, counter="21"),
    ask(c.CancelTicket, ticket="20261125-G-001"),
    ask(c.CallNumber, counter="1", number=" g-001 ", reason="uji"),
    ask(c.CheckIn, code=" rsv-there "),
    ask(c.TransferTicket, ticket="20261125-A1-001", to=c.Target(service="G-01")),
    ask(c.TransferTicket, ticket="20261125-A1-001", to=c.Target(counter="21")),
]


@pytest.mark.parametrize("wish", MINE, ids=lambda wish: wish.method)
def test_what_is_its_own_a_head_may_touch(story, wish):
    assert outside(story.hall, wish, HEAD) is None


@pytest.mark.parametrize("wish", THEIRS, ids=lambda wish: wish.method)
def test_what_is_anothers_it_may_not(story, wish):
    assert outside(story.hall, wish, HEAD).reason == "not_your_agency"
    assert outside(story.hall, wish, BOSS) is None


def test_a_head_without_an_agency_touches_nothing(story):
    assert all(outside(story.hall, wish, NOBODY) for wish in MINE)


def test_what_nobody_knows_is_left_to_the_decision(story):
    assert outside(story.hall, ask(c.CancelTicket, ticket="20261125-Z-001"), HEAD) is None
