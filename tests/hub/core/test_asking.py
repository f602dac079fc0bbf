from antrean_hub.core.asking import busy, find_desk, find_held, find_ticket, may_touch
from antrean_hub.core.refusals import Refused
from antrean_shared.words import Reason, TicketState
from tests.hub.core.halls import BOSS, Story, desk


def test_a_ticket_is_found_by_its_id_or_refused():
    story = Story()
    ticket = story.take("A-04")
    assert find_ticket(story.hall, ticket.id) == ticket
    assert find_ticket(story.hall, "none") == Refused(Reason.UNKNOWN_TICKET, {"ticket": "none"})


def test_a_supervisor_may_act_on_any_open_counter():
    story = Story()
    story.open("1")
    assert find_desk(story.hall, "1", BOSS).officer == "Sari"


def test_a_held_visitor_is_found_only_in_the_state_that_is_meant():
    story = Story()
    story.open("8")
    ticket = story.take("A-04")
    story.call("8")
    assert find_held(story.hall, "8", desk("8"), TicketState.CALLED).id == ticket.id
    idle = find_held(story.hall, "8", desk("8"), TicketState.SERVING)
    assert idle.reason is Reason.COUNTER_IDLE
    assert busy(story.hall, "8", ticket.id).facts == {"counter": "8", "number": "A2-001"}


def test_the_supervisor_may_touch_any_ticket():
    story = Story()
    assert may_touch(story.hall, story.take("G-01"), BOSS) is None
