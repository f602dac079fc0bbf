from antrean_hub.core.policy import next_ticket
from antrean_shared import commands as c
from tests.hub.core.halls import Story, ask, desk


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
    assert next_ticket(story.hall, "8", story.now) != sent.id
    assert called(story, "1", 2) == [sent.number, ordinary]
