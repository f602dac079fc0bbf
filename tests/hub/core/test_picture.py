from antrean_hub.core import facts as f
from antrean_hub.core.picture import tell, view
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.words import Role, TicketState
from tests.hub.core.halls import KIOSK, Story, ask, desk

STAFF = Audience(Role.SUPERVISOR)
DESK = Audience(Role.COUNTER)
STAND = Audience(Role.KIOSK)
BOARD = Audience(Role.DISPLAY)
CHANGES = ("Suspended", "Resumed")
ZONE_1, ZONE_2 = Audience(Role.DISPLAY, "1"), Audience(Role.DISPLAY, "2")


def busy() -> Story:
    story = Story()
    story.open("8", "21")
    for service in ("A-04", "G-01", "A-04"):
        story.take(service)
    story.call("8"), story.call("21")
    return story


def named(story: Story, name: str, audience: Audience):
    records = [each for each in story.records if type(each.fact).__name__ == name]
    return [tell(each, audience) for each in records]


def test_a_kiosk_sees_lines_and_offers_but_nobodys_ticket():
    story = busy()
    seen = view(story.hall, STAND, story.now)
    assert seen.tickets == seen.calls == ()
    assert len(seen.offers) == 4
    taken = named(story, "TicketPrinted", STAND)[-1]
    assert taken.ticket is None
    assert taken.queues[0].waiting == 2


def test_a_display_sees_who_is_called_but_not_who_waits():
    story = busy()
    seen = view(story.hall, BOARD, story.now)
    assert {ticket.state for ticket in seen.tickets} == {TicketState.CALLED}
    assert [call.number for call in seen.calls] == ["G-001", "A2-001"]
    assert named(story, "TicketTaken", BOARD) == [None] * 3
    assert named(story, "ServicesOpened", BOARD) == [None]


def test_a_zone_hears_only_its_own_calls_and_counters():
    story = busy()
    assert [told is not None for told in named(story, "TicketCalled", ZONE_1)] == [True, False]
    assert [told is not None for told in named(story, "CounterOpened", ZONE_2)] == [False, True]
    assert [call.number for call in view(story.hall, ZONE_2, story.now).calls] == ["G-001"]
    assert {each.zone for each in view(story.hall, ZONE_2, story.now).counters} == {"2"}


def test_the_secret_of_a_ticket_is_told_to_its_printer_alone():
    story = busy()
    step = story.do(ask(c.TakeTicket, service="A-04"), KIOSK)
    assert step.answer.token == "secret"
    for audience in (STAFF, DESK, STAND, BOARD):
        told = tell(step.records[0], audience)
        assert told is None or told.ticket is None or told.ticket.token is None


def test_who_sees_offers_is_told_which_service_was_stopped_by_hand_and_why():
    story = busy()
    story.do(ask(c.SuspendService, service="A-04", reason="Gangguan sistem pusat"), desk("8"))
    story.do(ask(c.ResumeService, service="A-04", reason="Pulih"), desk("8"))
    for audience in (STAFF, DESK, STAND):
        stopped, resumed = (named(story, f"Service{what}", audience)[0] for what in CHANGES)
        assert (stopped.service, stopped.reason) == ("A-04", "Gangguan sistem pusat")
        assert (resumed.service, resumed.reason) == ("A-04", "Pulih")
    assert named(story, "ServiceSuspended", BOARD) == [None]


def test_the_counters_trouble_is_for_the_staff():
    story = busy()
    story.do(ask(c.ReportStation, fault="paper_out"), KIOSK)
    assert named(story, "StationFaulted", STAFF)[0].fault == "paper_out"
    assert named(story, "StationFaulted", STAND) == [None]


def test_a_rehearsal_says_so():
    story = Story()
    assert view(story.hall, Audience(Role.KIOSK, rehearsal=True), story.now).hall.rehearsal


def test_a_limited_service_tells_what_is_left():
    story = Story()
    story.take("A-02")
    assert named(story, "TicketTaken", STAND)[0].offers[0].quota_left == 2


def test_a_waiting_ticket_knows_who_is_ahead_and_how_long():
    story = Story()
    story.open("8")
    story.take("A-04")
    answer = story.do(ask(c.TakeTicket, service="A-04"), KIOSK).answer
    assert answer.ahead == 1
    assert answer.wait.high_s > answer.wait.low_s > 0


def test_a_released_counter_is_told_with_the_ticket_that_left_it():
    story = busy()
    held = story.hall.desk("8").ticket
    step = story.do(ask(c.MissTicket, ticket=held), desk("8"))
    assert tell(step.records[0], BOARD).counter.ticket is None


def test_why_a_number_was_called_is_for_those_who_call_and_whom_visitors_ask():
    story = busy()
    answered = [
        any(each.why for each in view(story.hall, Audience(role), story.now).tickets)
        for role in (Role.SUPERVISOR, Role.COUNTER, Role.AGENCY_HEAD, Role.FRONT_DESK, Role.DISPLAY)
    ]
    assert answered == [True, True, True, True, False]
    assert named(story, "TicketCalled", BOARD)[0].ticket.why == ()
    story.do(ask(c.ParkTicket, ticket=story.hall.desk("8").ticket), desk("8"))
    parked = view(story.hall, STAFF, story.now).tickets
    assert [bool(each.why) for each in parked if each.agency == "DUKCAPIL"] == [False, False]


def test_a_call_elsewhere_ends_what_a_counter_could_take_back_and_says_so():
    story = Story()
    story.open("1", "3", "8")
    ticket = story.take("A-04")
    story.do(ask(c.PrioritiseTicket, ticket=ticket.id, priority="child"), desk("3"))
    assert [each.undo is None for each in view(story.hall, STAND, story.now).counters] == [True] * 6
    told = tell(story.do(ask(c.CallNext, counter="8"), desk("8")).records[0], DESK)
    assert [(each.id, each.undo) for each in (told.counter, *told.counters)] == [
        ("8", None),
        ("3", None),
    ]


def test_stations_see_what_the_history_counts_once_it_does():
    story = busy()
    assert {each.used for each in view(story.hall, STAND, story.now).services} == {None}
    counted = note(story.hall, f.ServicesCounted(daily={"A-04": 31}), story.now)
    told = tell(counted.records[-1], STAND)
    used = {each.id: each.used for each in told.view.services}
    assert used == {"A-01": 0, "A-02": 0, "A-04": 31, "G-01": 0}
    too_short = note(story.hall, f.ServicesCounted(daily={}), story.now)
    assert {each.used for each in tell(too_short.records[-1], STAND).view.services} == {None}
