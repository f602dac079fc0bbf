"""Announced visits hold a place in the quota, never in the line."""

from datetime import datetime, timedelta

import pytest
from immutables import Map
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.availability import offer
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.wire import Policy
from antrean_shared.words import BookingState, Reason, TicketState
from tests.hub.core.halls import BOSS, KIOSK, SMALL, WEDNESDAY, Story, ask, with_config

TEN = WEDNESDAY.replace(hour=10)
CODE = "RSV-7K2M9QXA"


def add(code: str = CODE, at: datetime = TEN, **more: object) -> c.AddBooking:
    facts = {"service": "A-02", "person": "0f3a9c51", **more}
    return ask(c.AddBooking, code=code, at=at, **facts)


def booked(at: datetime = TEN, **more: object) -> Story:
    story = Story()
    story.do(add(at=at, **more), BOSS)
    return story


def arrives(story: Story, code: str = CODE, **more: object):
    return story.do(ask(c.CheckIn, code=code, **more), KIOSK).answer


def refused(story: Story, code: str = CODE) -> str:
    why = story.no(ask(c.CheckIn, code=code), KIOSK)
    assert story.no(ask(c.FindBooking, code=code), KIOSK) == why, "said before it is asked for"
    return why


def test_a_booked_visitor_gets_the_next_number_of_the_one_line():
    story = booked(at=WEDNESDAY)
    walked_in = story.take("A-02")
    ticket = arrives(story, " rsv-7k2m9qxa ", language="en", priority="elderly")
    assert (walked_in.number, ticket.number) == ("A1-001", "A1-002")
    assert (ticket.state, ticket.language, ticket.priority) == ("printing", "en", "elderly")
    assert ticket.token == "secret"


def test_a_code_is_looked_up_and_nothing_happens():
    story = booked(at=WEDNESDAY)
    before = story.hall.bookings
    found = story.do(ask(c.FindBooking, code=" rsv-7k2m9qxa "), KIOSK).answer
    assert (found.service, found.at, found.state) == ("A-02", WEDNESDAY, "open")
    assert story.hall.bookings is before
    assert arrives(story).number == "A1-001"


def test_the_answer_to_a_booking_says_nothing_of_its_person():
    story = Story()
    answer = story.do(add(), BOSS).answer
    assert (answer.code, answer.service, answer.state) == (CODE, "A-02", BookingState.OPEN)
    assert not hasattr(answer, "person")


def test_a_language_that_the_hall_lost_does_not_stop_a_booked_visitor():
    assert arrives(booked(at=WEDNESDAY), language="jv").language == "id"


@pytest.mark.parametrize(("minutes", "reason"), [(-16, "booking_too_early"), (-15, None)])
def test_the_window_opens_before_the_time(minutes, reason):
    story = booked()
    story.tick(minutes=60 + minutes)
    assert (refused(story) if reason else arrives(story).state) == (reason or "printing")


def test_who_comes_later_than_the_window_takes_an_ordinary_number():
    story = booked()
    story.tick(minutes=74)
    assert story.hall.bookings[CODE].state is BookingState.OPEN
    facts = [record.fact for record in story.tick(minutes=1).records]
    assert f.BookingsExpired(codes=(CODE,)) in facts
    assert refused(story) == Reason.BOOKING_EXPIRED


def test_a_booking_brings_one_ticket():
    story = booked(at=WEDNESDAY)
    arrives(story)
    assert refused(story) == Reason.BOOKING_USED


def test_a_paper_that_never_came_lets_the_visitor_try_again():
    story = booked(at=WEDNESDAY)
    first = arrives(story)
    story.do(ask(c.ReportUnprinted, ticket=first.id, fault="paper_out"), KIOSK)
    assert arrives(story).number == "A1-002"
    assert story.state(first) is TicketState.CANCELLED


def test_a_cancelled_visit_with_paper_stays_used():
    story = booked(at=WEDNESDAY)
    ticket = arrives(story)
    story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    story.do(ask(c.CancelTicket, ticket=ticket.id, reason="pulang"), BOSS)
    assert refused(story) == Reason.BOOKING_USED


def test_bookings_hold_places_in_the_quota_and_give_them_back():
    story = Story()
    left = [offer(story.hall, "A-02", story.now).quota_left]
    for nth in range(3):
        story.do(add(f"RSV-{nth}", person=f"person-{nth}"), BOSS)
        left.append(offer(story.hall, "A-02", story.now).quota_left)
    assert left == [3, 2, 1, 0]
    assert story.no(ask(c.TakeTicket, service="A-02"), KIOSK) == Reason.QUOTA_FULL
    assert story.no(add("RSV-9", person="person-9"), BOSS) == Reason.QUOTA_FULL
    step = story.do(ask(c.CancelBooking, code="RSV-1"), BOSS)
    assert step.answer.state is BookingState.CANCELLED
    assert story.take("A-02").number == "A1-001"


def test_stations_hear_at_once_that_bookings_took_the_last_place():
    story = booked()
    for nth in range(2):
        step = story.do(add(f"RSV-{nth}", person=f"person-{nth}"), BOSS)
    assert [type(record.fact) for record in step.records] == [f.BookingAdded, f.ServicesClosed]


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (add(), Reason.BOOKING_EXISTS),
        (add("RSV-OTHER"), Reason.BOOKING_EXISTS),
        (add("RSV-OTHER", at=TEN + timedelta(hours=2)), Reason.BOOKING_EXISTS),
        (add("RSV-OTHER", service="A-99"), Reason.UNKNOWN_SERVICE),
        (add("RSV-OTHER", at=TEN - timedelta(hours=2)), Reason.BOOKING_TOO_FAR),
        (add("RSV-OTHER", at=TEN + timedelta(days=8)), Reason.BOOKING_TOO_FAR),
        (add("RSV-OTHER", at=TEN + timedelta(days=3)), Reason.CLOSED_TODAY),
    ],
)
def test_a_booking_that_cannot_be(wish, reason):
    assert booked().no(wish, BOSS) == reason


def test_another_service_or_another_day_is_another_visit():
    story = booked()
    story.do(add("RSV-DAY", at=TEN + timedelta(days=1)), BOSS)
    story.do(add("RSV-SERVICE", service="A-04"), BOSS)
    assert set(story.hall.bookings) == {CODE, "RSV-DAY", "RSV-SERVICE"}


def test_a_hall_may_take_no_bookings():
    policy = Policy(booking_days_ahead=0)
    assert Story(with_config(policy=policy)).no(add(), BOSS) == Reason.BOOKING_TOO_FAR


def test_a_booking_lives_through_the_night_and_its_day_counts_it():
    story = booked(at=TEN + timedelta(days=1))
    assert refused(story) == Reason.UNKNOWN_BOOKING
    assert offer(story.hall, "A-02", story.now).quota_left == 3
    story.tick(days=1)
    assert offer(story.hall, "A-02", story.now).quota_left == 2
    story.tick(hours=1)
    assert arrives(story).number == "A1-001"
    story.tick(days=1)
    assert not story.hall.bookings


@pytest.mark.parametrize("code", ["RSV-NONE", CODE])
def test_what_is_over_cannot_be_cancelled(code):
    story = booked(at=WEDNESDAY)
    arrives(story)
    reason = Reason.BOOKING_USED if code == CODE else Reason.UNKNOWN_BOOKING
    assert story.no(ask(c.CancelBooking, code=code), BOSS) == reason


def test_a_cancelled_booking_is_unknown():
    story = booked(at=WEDNESDAY)
    story.do(ask(c.CancelBooking, code=CODE), BOSS)
    assert refused(story) == Reason.UNKNOWN_BOOKING


def test_a_stopped_service_has_no_room_for_booked_visitors_either():
    story = booked(at=WEDNESDAY)
    story.do(ask(c.SuspendService, service="A-02", reason="Gangguan sistem pusat"), BOSS)
    assert refused(story) == Reason.SUSPENDED


def test_online_only_is_for_those_who_booked():
    story = Story(with_config(online_until={"A-02": 11 * 60}))
    story.do(add(at=WEDNESDAY), BOSS)
    assert story.no(ask(c.TakeTicket, service="A-02"), KIOSK) == Reason.ONLINE_ONLY
    assert arrives(story).number == "A1-001"


def test_a_service_that_the_office_took_away_is_said():
    story = booked(at=WEDNESDAY)
    without = with_config(services=(SMALL.services[0], *SMALL.services[2:]))
    story.hall = note(story.hall, f.HallConfigured(config=without), story.now).hall
    assert refused(story) == Reason.UNKNOWN_SERVICE


def test_a_ticket_that_ends_after_its_bookings_day_troubles_nobody():
    story = booked(at=WEDNESDAY)
    ticket = arrives(story)
    story.hall = replace(story.hall, bookings=Map())
    story.do(ask(c.ReportUnprinted, ticket=ticket.id, fault="jam"), KIOSK)
    assert not story.hall.bookings
