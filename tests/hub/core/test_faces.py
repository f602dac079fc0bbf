"""How one ticket and one counter look."""

from msgspec.structs import replace

from antrean_hub.core.faces import counter, ticket
from antrean_shared import commands as c
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, KIOSK, SMALL, Story, ask, desk, with_config


def test_a_counter_tells_the_seconds_that_its_served_visitors_took():
    story = Story()
    story.open("8")
    for minutes in (4, 6):
        story.take("A-04")
        story.call("8")
        story.do(ask(c.StartServing, counter="8"), desk("8"))
        story.tick(minutes=minutes)
        story.do(ask(c.FinishServing, counter="8"), desk("8"))
    seen = counter(story.hall, "8", Role.DISPLAY)
    assert (seen.served, seen.served_s) == (2, 600)


def test_a_counter_tells_its_shares_and_whom_it_helps():
    shared = tuple(replace(each, shares=(1,) * len(each.stages)) for each in SMALL.counters)
    story = Story(with_config(counters=tuple(replace(each, helps=("GF",)) for each in shared)))
    seen = counter(story.hall, "2", Role.COUNTER)
    assert (seen.stages, seen.shares, seen.helps) == (("A1", "A2"), (1, 1), ("GF",))


def test_what_may_be_taken_back_is_for_those_who_call():
    story = Story()
    story.open("8")
    held = story.take("A-04")
    story.do(ask(c.CancelTicket, ticket=held.id), desk("8"))
    seen = {role: counter(story.hall, "8", role).undo for role in Role}
    knows = {role for role, undo in seen.items() if undo is not None}
    assert knows == {Role.COUNTER, Role.SUPERVISOR, Role.AGENCY_HEAD}
    assert (seen[Role.COUNTER].what, seen[Role.COUNTER].number) == ("cancel", "A2-001")


def test_who_came_with_a_booking_is_known_by_it():
    story = Story()
    wish = ask(c.AddBooking, code="RSV-1", service="A-04", at=story.now, person="p" * 8)
    story.do(wish, BOSS)
    story.do(ask(c.CheckIn, code="RSV-1"), KIOSK)
    story.take("A-04")
    told = [ticket(story.hall, each, Role.COUNTER) for each in story.hall.tickets.values()]
    assert {each.number: each.booked for each in told} == {"A2-001": True, "A2-002": False}
