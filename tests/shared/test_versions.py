"""A link before a hub of another version, on real sockets: nothing that is new ends it."""

import json
from copy import deepcopy

import pytest

from antrean_shared import messages as m
from antrean_shared.commands import CallNext
from antrean_shared.errands import AskStatus
from antrean_shared.link import Link
from antrean_shared.session import Answered, Barred, Changed, Failed, Joined, Left, Refused
from antrean_shared.wire import Offer
from antrean_shared.words import Reason, Role
from tests.other_hub import UNKNOWN_METHOD, OtherHub, opened
from tests.shared.facts import NOW, called, event, ticket, view
from tests.shared.listener import Listener

OFFER = Offer("A-01", False, Reason.CUTOFF, None, None, None)
OPENED = opened(view(tickets=(ticket("A-1"),), offers=(OFFER,)), NOW)
CALL = CallNext(key="k1", counter="3")


def plain(value) -> dict:
    return json.loads(m.encode(value))


def picture(**ticket_words) -> dict:
    """A good opening with other words in its one ticket."""
    told = deepcopy(OPENED)
    told["view"]["tickets"][0] |= ticket_words
    return {"result": told}


@pytest.fixture
def hub():
    made = OtherHub(picture())
    yield made
    made.stop()


@pytest.fixture
def heard():
    return Listener()


@pytest.fixture
def link(hub, heard):
    opening = m.Opening(protocol=1, role=Role.COUNTER, station="loket-3", token="t")
    made = Link(hub.url, opening, heard.messages.put, None, heard.messages.put)
    made.start()
    yield made
    made.stop()


def test_what_a_newer_hub_adds_is_passed_over(hub, link, heard):
    heard.next(Joined)
    hub.tells("hall.sings", {"song": "dawn"})
    news = plain(event(6, "hall.blessed", ticket=called("A-1")))
    news["data"] |= {"moon": "full"}
    hub.tells("events", {"events": [news], "weather": "fair"})
    changed = heard.next(Changed)
    assert [each.state for each in changed.view.tickets] == ["called"]


def test_a_reason_and_a_ground_that_are_new_are_kept_as_they_came(hub, heard, link):
    heard.next(Joined)
    offer = plain(OFFER) | {"reason": "eclipse"}
    moved = plain(called("A-1")) | {"why": [{"ground": "moon_phase", "facts": {"phase": "full"}}]}
    data = {"offers": [offer], "ticket": moved}
    hub.tells("events", {"events": [plain(event(6)) | {"data": data}]})
    seen = heard.next(Changed).view
    assert seen.offers[0].reason == "eclipse"
    assert seen.tickets[0].why[0].ground == "moon_phase"


def test_a_picture_in_words_of_a_newer_version_is_not_believed_and_asked_for_again(
    hub, link, heard
):
    heard.next(Joined)
    hub.opening = picture(state="levitating")
    hub.tells("events", {"events": [plain(event(9))]})
    heard.next(Left)
    assert heard.next(Barred).reason == "protocol_too_old"
    hub.opening = picture(state="waiting")
    assert heard.next(Joined).view.tickets[0].state == "waiting"
    assert [each["since"] for each in hub.openings] == [None, 5, None, None]


def test_a_change_in_such_words_makes_it_ask_for_the_whole_picture(hub, link, heard):
    heard.next(Joined)
    news = plain(event(6, ticket=called("A-1")))
    news["data"]["ticket"]["state"] = "levitating"
    hub.tells("events", {"events": [news]})
    heard.next(Left)
    heard.next(Joined)
    assert [each["since"] for each in hub.openings] == [None, None]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"result": plain(called("A-1")) | {"state": "levitating"}}, "protocol_too_old"),
        ({"error": {"code": 1, "message": "No.", "data": {"reason": ["two"]}}}, "protocol_too_old"),
        ({"error": {"code": 1, "message": "No.", "data": {"reason": "eclipse"}}}, "eclipse"),
        (UNKNOWN_METHOD, "protocol_too_new"),
    ],
)
def test_an_answer_that_is_not_understood_is_a_refusal_that_says_so(hub, link, heard, told, reason):
    hub.answers = lambda _: told
    link.send(CALL)
    assert heard.next(Refused).error.reason == reason
    link.run(AskStatus())
    assert heard.next(Failed).error.reason == reason
    hub.answers = lambda _: {"result": plain(called("A-1"))}
    link.send(CALL)
    assert heard.next(Answered).result == called("A-1")
    assert len(hub.openings) == 1


def test_a_hub_that_has_no_word_for_this_station_is_the_older_one(hub, heard):
    hub.opening = {"error": {"code": -32602, "message": "Bad params of session.open"}}
    opening = m.Opening(protocol=1, role=Role.FRONT_DESK, station="desk-1", token="t")
    link = Link(hub.url, opening, heard.messages.put)
    link.start()
    assert heard.next(Barred).reason == "protocol_too_new"
    link.stop()
