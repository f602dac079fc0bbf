from antrean_hub.core.hall import LineId
from antrean_shared import commands as c
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


def test_a_line_that_is_empty_is_no_line():
    story = Story()
    story.open("8")
    story.take("A-04")
    assert list(story.hall.lines) == [LineId("A2", None, False)]
    story.call("8")
    assert not story.hall.lines


def test_only_a_step_that_was_served_to_its_end_is_counted_with_its_time():
    story = Story()
    story.open("8")
    for end in (c.ParkTicket, None):
        ticket = story.take("A-04")
        story.call("8")
        story.do(ask(c.StartServing, counter="8"), desk("8"))
        story.tick(minutes=5)
        story.do(
            ask(end, ticket=ticket.id) if end else ask(c.FinishServing, counter="8"), desk("8")
        )
    assert (story.hall.desk("8").served, story.hall.desk("8").served_s) == (1, 300)


def test_an_appointment_is_kept_while_its_visitor_waits_in_an_ordinary_line():
    story = Story()
    wish = ask(c.AddBooking, code="RSV-1", service="A-04", at=story.now, person="p" * 8)
    story.do(wish, BOSS)
    ticket = story.do(ask(c.CheckIn, code="RSV-1"), KIOSK).answer
    waits = lambda: [each.ticket for each in story.hall.appointments.get("A2", ())]  # noqa: E731 - short
    assert waits() == []
    story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    assert waits() == [ticket.id]
    for priority, kept in (("child", []), (None, [ticket.id])):
        story.do(ask(c.PrioritiseTicket, ticket=ticket.id, priority=priority), BOSS)
        assert waits() == kept


def test_the_quota_follows_a_ticket_to_its_new_service():
    story = Story()
    ticket = story.take("A-02")
    to = c.Target(service="A-04")
    story.do(ask(c.TransferTicket, ticket=ticket.id, to=to), BOSS)
    assert dict(story.hall.taken) == {"A-04": 1}
    story.do(ask(c.CancelTicket, ticket=ticket.id), BOSS)
    assert dict(story.hall.taken) == {}


def test_the_board_of_a_zone_keeps_each_ticket_once_newest_first():
    story = Story()
    story.open("8", "21")
    story.take("A-04"), story.take("G-01")
    story.call("8"), story.call("21")
    story.tick(seconds=30)
    story.do(ask(c.CallAgain, counter="8"), desk("8"))
    boards = {
        zone: [(call.number, call.calls) for call in calls]
        for zone, calls in story.hall.calls.items()
    }
    assert boards == {
        None: [("A2-001", 2), ("G-001", 1)],
        "1": [("A2-001", 2)],
        "2": [("G-001", 1)],
    }
