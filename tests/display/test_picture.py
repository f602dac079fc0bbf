"""What the hall's view means to one board."""

from datetime import timedelta

from msgspec.structs import replace

from antrean_display.picture import Progress, agency_of, picture_of, was_missed, zone_of
from antrean_display.sample import SampleHall
from antrean_shared.words import CounterId, CounterState, TicketState


def busy_hall():
    hall = SampleHall()
    for number, counter in (("A1-001", "1"), ("D-001", "16"), ("A1-002", "2")):
        hall.calls(number, counter)
        hall.later(5)
    return hall


def numbers(calls):
    return [call.number for call in calls]


def test_the_whole_hall_is_everything_the_latest_first():
    picture = picture_of(busy_hall().view, None)
    assert numbers(picture.calls) == ["A1-002", "D-001", "A1-001"]


def test_a_zone_shows_its_own_calls_alone():
    assert numbers(picture_of(busy_hall().view, "1").calls) == ["A1-002", "A1-001"]
    assert numbers(picture_of(busy_hall().view, "3").calls) == ["D-001"]


def test_a_counter_nobody_described_is_shown_in_every_zone():
    view = replace(busy_hall().view, counters=())
    assert numbers(picture_of(view, "1").calls) == ["A1-002", "D-001", "A1-001"]


def test_standing_calls_come_the_oldest_first_and_say_how_far_they_are():
    hall = busy_hall()
    hall.moves("A1-001", TicketState.SERVING)
    hall.moves("D-001", TicketState.DONE)
    picture = picture_of(hall.view, None)
    assert numbers(picture.standing()) == ["A1-001", "A1-002"]
    assert [picture.how_far(call) for call in picture.calls] == [
        Progress.CALLED,
        Progress.OVER,
        Progress.SERVING,
    ]


def test_more_calls_than_the_view_keeps_are_still_known_from_their_tickets():
    hall = SampleHall()
    for count in range(12):
        hall.calls(f"A1-{count:03}", "1")
        hall.later(1)
    assert numbers(picture_of(hall.view, None).calls) == [f"A1-{n:03}" for n in range(11, -1, -1)]


def test_a_ticket_that_was_never_called_stands_nowhere():
    hall = busy_hall()
    ticket = hall.ticket("A1-001")
    for changed in (replace(ticket, called_at=None), replace(ticket, counter=None)):
        picture = picture_of(replace(hall.view, tickets=(changed,)), None)
        assert picture.progress == {}


def test_missed_numbers_of_the_zone_come_the_latest_call_first():
    hall = busy_hall()
    for number in ("A1-002", "A1-001", "D-001"):
        hall.moves(number, TicketState.MISSED)
    assert picture_of(hall.view, None).missed == ("A1-002", "D-001", "A1-001")
    assert picture_of(hall.view, "1").missed == ("A1-002", "A1-001")


def test_a_call_was_missed_while_its_ticket_is():
    hall = SampleHall()
    hall.calls("A1-001", "1")
    (call,) = hall.view.calls
    assert not was_missed(hall.view, call)
    hall.moves("A1-001", TicketState.MISSED)
    assert was_missed(hall.view, call)


def test_a_missed_ticket_without_a_call_is_ordered_by_its_arrival():
    hall = busy_hall()
    ticket = hall.ticket("A1-001")
    late = replace(
        ticket,
        number="A1-009",
        called_at=None,
        taken_at=ticket.taken_at + timedelta(hours=1),
        state=TicketState.MISSED,
    )
    hall.moves("D-001", TicketState.MISSED)
    view = replace(hall.view, tickets=(*hall.view.tickets, late))
    assert picture_of(view, None).missed == ("A1-009", "D-001")


def test_paused_counters_stand_in_the_order_of_the_hall():
    hall = SampleHall()
    for counter in ("16", "5", "2"):
        hall.pauses(counter)
    assert picture_of(hall.view, None).paused == ("2", "5", "16")
    assert picture_of(hall.view, "3").paused == ("16",)
    assert hall.view.counters[0].state is CounterState.OPEN


def test_names_come_from_the_view_and_may_be_unknown():
    hall = busy_hall()
    call = hall.view.calls[0]
    assert agency_of(hall.view, call).short == "Dukcapil"
    assert agency_of(replace(hall.view, agencies=()), call) is None
    assert (zone_of(hall.view, CounterId("16")), zone_of(hall.view, CounterId("99"))) == ("3", "")
