from datetime import timedelta

from msgspec.structs import replace

from antrean_hub.core.policy import next_ticket
from antrean_shared import commands as c
from tests.hub.core.halls import BOSS, KIOSK, SMALL, Story, ask, desk, with_config


def called(story: Story, counter: str, times: int) -> list[str]:
    return [story.serve(counter) for _ in range(times)]


def test_nobody_is_next_in_an_empty_hall():
    story = Story()
    assert next_ticket(story.hall, "1", story.now) is None


def test_ordinary_visitors_go_by_arrival():
    story = Story()
    numbers = [story.take("A-04").number for _ in range(3)]
    story.open("8")
    assert called(story, "8", 3) == numbers


def test_priority_goes_first_but_at_most_two_in_a_row():
    story = Story()
    plain = [story.take("A-04").number for _ in range(2)]
    first = [story.take("A-04", "elderly").number for _ in range(4)]
    story.open("8")
    expected = [first[0], first[1], plain[0], first[2], first[3], plain[1]]
    assert called(story, "8", 6) == expected


def test_priority_alone_may_go_on_and_on():
    story = Story()
    numbers = [story.take("A-04", "pregnant").number for _ in range(4)]
    story.open("8")
    assert called(story, "8", 4) == numbers


def test_a_counter_prefers_its_first_stage():
    story = Story()
    other, own = story.take("A-04").number, story.take("A-02").number
    story.open("2")
    assert called(story, "2", 2) == [own, other]


def test_but_whoever_waits_too_long_goes_before_that_preference():
    story = Story()
    other = story.take("A-04").number
    story.tick(minutes=31)
    own = story.take("A-02").number
    story.open("2")
    assert called(story, "2", 2) == [other, own]


def test_a_priority_desk_has_one_line_for_all_its_stages():
    story = Story()
    early, late = story.take("A-02", "child").number, story.take("A-04", "child").number
    story.open("8")
    assert called(story, "8", 2) == [early, late]


def test_other_counters_take_priority_in_the_order_of_their_stages():
    story = Story()
    late, early = story.take("A-04", "child").number, story.take("A-02", "child").number
    story.open("2")
    assert called(story, "2", 2) == [early, late]


def test_a_counter_does_not_call_from_stages_it_does_not_serve():
    story = Story()
    story.take("A-04")
    assert next_ticket(story.hall, "1", story.now) is None


def test_a_visitor_sent_in_person_goes_before_the_counters_stages():
    story = Story()
    story.open("1", "8")
    ordinary = story.take("A-02").number
    sent = story.take("A-02")
    to = c.Target(counter="1")
    story.do(ask(c.TransferTicket, ticket=sent.id, to=to), desk("1"))
    assert next_ticket(story.hall, "8", story.now).ticket != sent.id
    assert called(story, "1", 2) == [sent.number, ordinary]


# Shares


def with_counter(counter: str, **changes: object):
    counters = tuple(
        replace(each, **changes) if each.id == counter else each for each in SMALL.counters
    )
    return with_config(counters=counters)


def test_a_counter_takes_its_lines_by_their_shares():
    story = Story(with_counter("2", shares=(1, 2)))
    first = [story.take("A-02").number for _ in range(3)]
    other = [story.take("A-04").number for _ in range(5)]
    story.open("2")
    expected = [first[0], other[0], other[1], first[1], other[2], other[3], first[2], other[4]]
    assert called(story, "2", 8) == expected


def test_priority_and_visitors_sent_in_person_are_no_shares():
    story = Story(with_counter("2", shares=(1, 1)))
    for service in ("A-01", "A-04", "A-01", "A-04"):
        story.take(service)
    urgent, sent = story.take("A-01", "child"), story.take("A-01")
    story.open("2", "8")
    to = c.Target(counter="2")
    story.do(ask(c.TransferTicket, ticket=sent.id, to=to), desk("2"))
    expected = [urgent.number, sent.number, "A1-001", "A2-001", "A1-002", "A2-002"]
    assert called(story, "2", 6) == expected


def test_whoever_waits_too_long_goes_before_the_shares_and_costs_no_turn():
    story = Story(with_counter("2", shares=(5, 1)))
    late = story.take("A-04").number
    story.tick(minutes=31)
    own = [story.take("A-02").number for _ in range(2)]
    story.take("A-04")
    story.open("2")
    assert called(story, "2", 4) == [late, own[0], "A2-002", own[1]]


# Booked visitors


def booked(story: Story, code: str, minutes: int, service: str = "A-04"):
    """Announce a visit in so many minutes and check it in now."""
    at = story.now + timedelta(minutes=minutes)
    wish = ask(c.AddBooking, code=code, service=service, at=at, person=f"person-{code}")
    story.do(wish, BOSS)
    ticket = story.do(ask(c.CheckIn, code=code), KIOSK).answer
    story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    return ticket


def mixing(run: int) -> Story:
    return Story(with_config(policy=replace(SMALL.policy, booked_run=run)))


def test_a_booking_is_no_priority_unless_the_hall_wants_it():
    story = mixing(0)
    numbers = [story.take("A-04").number, booked(story, "RSV-1", 0).number]
    story.open("8")
    assert called(story, "8", 2) == numbers


def test_booked_visitors_go_first_when_their_time_has_come_at_most_so_many_in_a_row():
    story = mixing(2)
    plain = [story.take("A-04").number for _ in range(2)]
    due = [booked(story, f"RSV-{n}", 0).number for n in range(3)]
    story.open("8")
    assert called(story, "8", 5) == [due[0], due[1], plain[0], due[2], plain[1]]


def test_a_booked_visitor_who_is_early_waits_like_everybody():
    story = mixing(2)
    early = booked(story, "RSV-1", 10).number
    plain = [story.take("A-04").number for _ in range(2)]
    story.open("8")
    assert called(story, "8", 1) == [early]
    later = booked(story, "RSV-2", 10).number
    assert called(story, "8", 1) == [plain[0]]
    story.tick(minutes=11)
    assert called(story, "8", 2) == [later, plain[1]]


def test_the_earlier_appointment_goes_before_the_earlier_arrival():
    story = mixing(3)
    late, soon = booked(story, "RSV-1", 5).number, booked(story, "RSV-2", 0).number
    story.take("A-04")
    story.tick(minutes=6)
    story.open("8")
    assert called(story, "8", 2) == [soon, late]


def test_an_appointment_that_was_called_once_or_sent_elsewhere_is_kept():
    story = mixing(3)
    plain, due = story.take("A-04").number, booked(story, "RSV-1", 0)
    story.open("8")
    story.call("8")
    story.do(ask(c.ParkTicket, ticket=due.id), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=due.id), desk("8"))
    assert called(story, "8", 2) == [plain, due.number]
    assert not story.hall.appointments


# Helping a neighbour


def helping() -> Story:
    story = Story(with_counter("1", helps=("A2",)))
    story.open("1")
    return story


def test_a_counter_helps_only_when_nobody_waits_for_it_and_only_who_has_waited_long():
    story = helping()
    next_door = story.take("A-04").number
    assert next_ticket(story.hall, "1", story.now) is None
    story.tick(minutes=21)
    own = story.take("A-02").number
    assert called(story, "1", 2) == [own, next_door]


def test_it_helps_priority_first():
    story = helping()
    story.take("A-04")
    urgent = story.take("A-04", "elderly").number
    story.tick(minutes=21)
    assert called(story, "1", 2) == [urgent, "A2-001"]


def test_a_hall_says_how_long_is_too_long():
    story = Story(
        replace(with_counter("1", helps=("A2",)), policy=replace(SMALL.policy, help_after_min=0))
    )
    story.open("1")
    number = story.take("A-04").number
    story.tick(seconds=1)
    assert called(story, "1", 1) == [number]


def test_priority_too_is_bounded_by_the_guard():
    story = Story()
    old = story.take("A-04", "child").number
    story.tick(minutes=31)
    story.take("A-02", "child")
    story.open("2")
    assert called(story, "2", 1) == [old]
