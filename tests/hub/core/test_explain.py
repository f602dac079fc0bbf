"""Every call has its grounds, and they are the policy's own."""

from msgspec.structs import replace

from antrean_hub.core.explain import SENTENCES, clause, could_call, why_called
from antrean_hub.core.facts import TicketCalled
from antrean_shared import commands as c
from antrean_shared.words import Ground
from tests.hub.core.halls import BOSS, KIOSK, SMALL, Story, ask, desk, with_config


def grounds(story: Story, number: str) -> list[str]:
    """The grounds of the latest call of ``number``."""
    for record in reversed(story.records):
        fact = record.fact
        if isinstance(fact, TicketCalled) and record.after.tickets[fact.ticket].number == number:
            old = replace(fact, why=())
            assert why_called(record.before, old, record.at) == fact.why
            return [why.ground for why in fact.why]
    raise AssertionError(f"{number} was never called")


def test_the_only_line_is_the_plainest_ground():
    story = Story()
    number = story.take("A-04").number
    story.open("8")
    story.serve("8")
    assert grounds(story, number) == ["only_line"]


def test_priority_goes_first_until_its_run_has_ended():
    story = Story()
    plain = story.take("A-01").number
    first = [story.take("A-01", "elderly").number for _ in range(3)]
    story.open("1")
    for _ in range(4):
        story.serve("1")
    assert [grounds(story, each) for each in first] == [["priority", "only_line"]] * 3
    assert grounds(story, plain) == ["run_ended", "only_line"]


def test_a_counter_takes_its_lines_in_order_until_the_guard_speaks():
    story = Story()
    waits, own = story.take("A-04").number, story.take("A-02").number
    story.open("2")
    story.serve("2")
    assert grounds(story, own) == ["line_order"]
    story.tick(minutes=31)
    story.take("A-02")
    story.serve("2")
    assert grounds(story, waits) == ["guard"]


def test_a_desk_for_priority_has_one_line():
    story = Story()
    early = story.take("A-02", "child").number
    story.take("A-04", "child")
    story.open("8")
    story.serve("8")
    assert grounds(story, early) == ["priority", "longest"]


def test_out_of_order_is_explained_by_who_did_it():
    story = Story()
    story.take("A-02")
    late = story.take("A-02").number
    story.open("1")
    story.do(ask(c.CallNumber, counter="1", number=late, reason="gawat"), desk("1"))
    assert grounds(story, late) == ["out_of_order"]


def test_who_was_sent_in_person_is_called_in_person():
    story = Story()
    number = story.take("A-02").number
    story.open("1", "2")
    story.call("1")
    ticket = story.hall.numbers[number]
    story.do(ask(c.StartServing, counter="1"), desk("1"))
    wish = ask(c.TransferTicket, ticket=ticket, to=c.Target(counter="2"), front=True, reason="x")
    story.do(wish, desk("1"))
    story.serve("2")
    assert grounds(story, number) == ["in_person"]


def test_every_ground_is_a_clause_for_the_audit():
    assert set(SENTENCES) == set(Ground)
    story = Story()
    story.take("A-04")
    story.open("8")
    why = story.do(ask(c.CallNext, counter="8"), desk("8")).answer.why
    assert [clause(each) for each in why] == ["it was first in line A2"]


def test_a_share_a_booking_and_help_explain_themselves():
    counters = tuple(
        replace(each, shares=(2, 1), helps=("AR",)) if each.id == "2" else each
        for each in SMALL.counters
    )
    policy = replace(SMALL.policy, booked_run=1)
    story = Story(with_config(counters=counters, policy=policy))
    story.open("1", "2")
    for service in ("A-01", "A-04", "A-04"):
        story.take(service)
    for code in ("RSV-1", "RSV-2"):
        story.do(ask(c.AddBooking, code=code, service="A-04", at=story.now, person=code * 2), BOSS)
        ticket = story.do(ask(c.CheckIn, code=code), KIOSK).answer
        story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    told = {}
    for _ in range(5):
        number = story.serve("2")
        told[number] = grounds(story, number)
    assert told == {
        "A1-001": ["share"],
        "A2-003": ["only_line", "booked"],
        "A2-001": ["only_line", "booked_run_ended"],
        "A2-004": ["only_line", "booked"],
        "A2-002": ["only_line"],
    }
    story.tick(minutes=21)
    assert grounds(story, story.serve("2")) == ["help"]


def test_an_old_call_that_the_rules_of_today_would_not_make_is_left_without_grounds():
    story = Story()
    story.take("A-04")
    late = story.take("A-04").id
    story.open("8")
    old = TicketCalled(ticket=late, counter="8", officer="Sari")
    assert why_called(story.hall, old, story.now) == ()


def test_who_could_have_been_called_waited_at_that_counter_or_in_that_line():
    story = Story()
    tickets = [story.take(service) for service in ("A-01", "A-04", "G-01", "A-04")]
    call = TicketCalled(ticket=tickets[1].id, counter="1", officer="Sari")
    found = [could_call(story.hall, call, ticket) for ticket in tickets]
    assert found == [True, True, False, True]
