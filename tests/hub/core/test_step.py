from datetime import timedelta

from antrean_hub.core import facts as f
from antrean_hub.core.step import note, tick
from antrean_shared import commands as c
from antrean_shared.words import Role, TicketState
from tests.hub.core.halls import KIOSK, SMALL, WEDNESDAY, Story, ask, desk, with_config


def kinds(step) -> list[type]:
    return [type(record.fact) for record in step.records]


def test_the_first_tick_opens_the_day_and_tells_what_is_offered():
    told = [f.DayOpened, f.ServicesOpened, f.ServicesForecast]
    assert [type(fact) for fact in Story().facts()] == told


def test_nothing_happens_when_time_passes_and_nothing_is_due():
    story = Story()
    assert story.tick(seconds=1).records == ()


def test_services_open_and_close_by_the_clock():
    story = Story(now=WEDNESDAY.replace(hour=7, minute=29, second=59))
    assert kinds(story.tick(seconds=1)) == [f.ServicesOpened]
    story.now = WEDNESDAY.replace(hour=14, minute=29, second=59)
    assert kinds(story.tick(seconds=1)) == [f.ServicesClosed]


def test_the_last_ticket_of_a_quota_tells_at_once_that_it_is_gone():
    story = Story()
    steps = [story.do(ask(c.TakeTicket, service="A-02"), KIOSK) for _ in range(3)]
    assert [kinds(step) for step in steps] == [
        [f.TicketTaken],
        [f.TicketTaken],
        [f.TicketTaken, f.ServicesClosed],
    ]


def test_a_print_nobody_confirmed_for_two_minutes_joins_the_line_in_doubt():
    story = Story()
    story.open("8")
    story.tick()
    ticket = story.take("A-04", print_=False)
    assert story.tick(seconds=119).records == ()
    assert kinds(story.tick(seconds=1)) == [f.TicketPrinted]
    assert story.hall.tickets[ticket.id].unsure
    assert story.call("8") == ticket.number


def test_a_late_word_of_the_kiosk_settles_the_doubt():
    story = Story()
    sure, failed = story.take("A-04", print_=False), story.take("A-04", print_=False)
    story.tick(minutes=2)
    story.do(ask(c.ConfirmPrinted, ticket=sure.id), KIOSK)
    story.do(ask(c.ReportUnprinted, ticket=failed.id, fault="jam"), KIOSK)
    assert not story.hall.tickets[sure.id].unsure
    assert story.state(failed) is TicketState.CANCELLED


def test_midnight_expires_what_is_left_and_starts_again_at_one():
    story = Story()
    story.open("8")
    left = story.take("A-04")
    midnight = story.tick(hours=15)
    assert kinds(midnight)[:3] == [f.TicketExpired, f.DayClosed, f.DayOpened]
    assert midnight.records[0].after.tickets[left.id].state is TicketState.EXPIRED
    story.tick(hours=9)
    assert story.take("A-04").number == "A2-001"
    assert story.hall.desk("8").state == "closed"


def test_the_first_command_after_midnight_opens_the_day_itself():
    story = Story()
    story.now += timedelta(days=1)
    assert f.DayOpened in kinds(story.do(ask(c.TakeTicket, service="A-04"), KIOSK))


def test_a_clock_that_jumps_back_within_the_day_stands_still():
    story = Story()
    first = story.take("A-04")
    story.now -= timedelta(minutes=30)
    second = story.take("A-04")
    assert second.taken_at >= first.taken_at
    assert second.rank > first.rank


def test_a_clock_that_falls_behind_the_day_ticks_nothing():
    story = Story()
    assert tick(story.hall, story.now - timedelta(days=400)).records == ()


def test_what_needs_no_decision_is_noted_and_numbered():
    story = Story()
    step = note(story.hall, f.StationJoined(station="tv", role=Role.DISPLAY), story.now)
    assert [record.seq for record in step.records] == [story.hall.seq + 1]


def test_a_new_description_of_the_hall_is_told_at_the_next_tick():
    story = Story()
    config = with_config(services=SMALL.services[:2])
    story.hall = note(story.hall, f.HallConfigured(config=config), story.now).hall
    assert kinds(story.tick(seconds=1)) == [f.ServicesOpened, f.ServicesForecast]
    assert set(story.hall.told) == {"A-01", "A-02"}


def test_seq_grows_by_one_and_never_otherwise():
    story = Story()
    story.open("1", "2")
    story.take("A-02"), story.take("A-01")
    story.serve("1")
    story.no(ask(c.CallAgain, counter="1"), desk("1"))
    assert [record.seq for record in story.records] == list(range(1, story.hall.seq + 1))
