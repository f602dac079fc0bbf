"""The two ends of a conversation, wired to each other: a Session and a hub of three lines."""

import json

import msgspec
import pytest

from antrean_shared import messages as m
from antrean_shared.commands import CallNext
from antrean_shared.errands import AskStatus
from antrean_shared.errors import BadMessage, GapFound, OpeningRefused
from antrean_shared.session import (
    Answered,
    Changed,
    Failed,
    Fetched,
    Joined,
    Left,
    Refused,
    Session,
)
from antrean_shared.wire import CommitTimes, ErrorObject, HubFacts, HubStatus, Opened
from antrean_shared.words import Role
from tests.shared.facts import NOW, called, event, ticket, view

OPENING = m.Opening(protocol=1, role=Role.COUNTER, station="loket-3", token="secret")
CALL = CallNext(key="k1", counter="3")


class Pair:
    """A session and the hub's side of its wire."""

    def __init__(self) -> None:
        self.session = Session(OPENING)
        self.seq = 10

    def sent(self) -> list[dict]:
        return [json.loads(frame) for frame in self.session.outgoing()]

    def open(self, **parts):
        self.session.connected()
        asked = self.sent()[0]["params"]
        opened = Opened(protocol=1, hub=HubFacts("hub", "1", "MPP"), now=NOW, seq=self.seq, **parts)
        return asked, self.session.receive(m.answer("open", m.encode(opened)))

    def tell(self, *events):
        return self.session.receive(m.notification([m.encode(each) for each in events]))


@pytest.fixture
def pair() -> Pair:
    made = Pair()
    made.open(view=view())
    return made


def test_the_first_opening_asks_for_everything_and_brings_the_picture():
    asked, messages = Pair().open(view=view())
    assert (asked["since"], asked["station"], asked["role"]) == (None, "loket-3", "counter")
    assert messages == [Joined(HubFacts("hub", "1", "MPP"), NOW, view())]


def test_changes_are_folded_in_order(pair):
    (changed,) = pair.tell(event(11, ticket=ticket("A-1")), event(12))
    assert isinstance(changed, Changed)
    assert [each.number for each in changed.view.tickets] == ["A-1"]
    assert [each.seq for each in changed.events] == [11, 12]


def test_a_repeated_event_is_heard_once(pair):
    pair.tell(event(11))
    assert pair.tell(event(11)) == []


def test_a_hole_in_the_numbering_is_noticed(pair):
    with pytest.raises(GapFound):
        pair.tell(event(13))


def test_after_a_loss_it_resumes_from_where_it_was(pair):
    pair.tell(event(11, ticket=ticket("A-1")))
    assert pair.session.lost() == [Left()]
    pair.seq = 12
    asked, (joined,) = pair.open(events=(event(12, ticket=called("A-1")),))
    assert asked["since"] == 11
    assert [each.state for each in joined.view.tickets] == ["called"]


def test_losing_what_was_never_open_is_not_news():
    assert Session(OPENING).lost() == []


def test_a_command_is_answered_once(pair):
    pair.session.send(CALL)
    (request,) = pair.sent()
    assert (request["method"], request["params"]) == ("call.next", {"key": "k1", "counter": "3"})
    answer = m.answer("k1", m.encode(called("A-1")))
    assert pair.session.receive(answer) == [Answered(CALL, called("A-1"))]
    assert pair.session.receive(answer) == []


def test_a_refusal_comes_back_with_its_command(pair):
    pair.session.send(CALL)
    error = ErrorObject(code=1, message="Nobody.", data={"reason": "nobody_waiting"})
    messages = pair.session.receive(m.failure("k1", m.encode(error)))
    assert messages == [Refused(CALL, error)]


STATUS = AskStatus()
FINE = HubStatus(
    uptime_s=1,
    seq=10,
    stations=1,
    waiting=0,
    commit_ms=CommitTimes(1.0, 2.0),
    disk_free=1,
    last_backup_at=None,
)


def test_what_comes_of_an_errand_is_a_reply_and_no_message(pair):
    pair.session.run(STATUS)
    (request,) = pair.sent()
    assert (request["method"], request["params"]) == ("hub.status", {})
    assert pair.session.receive(m.answer(request["id"], m.encode(FINE))) == []
    assert pair.session.replies() == [Fetched(STATUS, FINE)]
    assert pair.session.replies() == []


def test_an_errand_that_is_refused_says_why(pair):
    pair.session.run(STATUS)
    (request,) = pair.sent()
    error = ErrorObject(code=1, message="No.", data={"reason": "not_allowed"})
    pair.session.receive(m.failure(request["id"], m.encode(error)))
    assert pair.session.replies() == [Failed(STATUS, error)]


def test_an_unanswered_errand_is_run_again_after_a_reconnect(pair):
    pair.session.run(STATUS)
    pair.sent()
    pair.session.lost()
    pair.open(events=())
    assert [each["method"] for each in pair.sent()] == ["hub.status"]


def test_an_unanswered_command_is_repeated_under_its_key_after_a_reconnect(pair):
    pair.session.send(CALL)
    pair.sent()
    pair.session.lost()
    pair.open(events=())
    assert [each["params"]["key"] for each in pair.sent()] == ["k1"]


def test_a_command_given_while_the_line_is_down_waits_for_the_line():
    pair = Pair()
    pair.session.send(CALL)
    assert pair.sent() == []
    pair.open(view=view())
    assert [each["method"] for each in pair.sent()] == ["call.next"]


def test_events_before_the_opening_are_not_ours_yet():
    pair = Pair()
    pair.session.connected()
    assert pair.tell(event(11)) == []


def test_a_hub_that_refuses_says_why():
    pair = Pair()
    pair.session.connected()
    error = ErrorObject(code=1, message="Pair again.", data={"reason": "unknown_token"})
    with pytest.raises(OpeningRefused) as caught:
        pair.session.receive(m.failure("open", m.encode(error)))
    assert (caught.value.reason, caught.value.message) == ("unknown_token", "Pair again.")


def test_changes_without_a_picture_make_it_ask_again():
    with pytest.raises(GapFound):
        Pair().open(events=())


def test_nonsense_from_the_hub_is_an_error():
    with pytest.raises(BadMessage):
        Session(OPENING).receive("{")


def test_an_opened_session_says_so(pair):
    assert pair.session.open
    pair.session.lost()
    assert not pair.session.open


def test_structs_of_the_wire_read_themselves():
    opened = Opened(protocol=1, hub=HubFacts("h", "1", "M"), now=NOW, seq=1, view=view())
    assert msgspec.json.decode(m.encode(opened), type=Opened) == opened
