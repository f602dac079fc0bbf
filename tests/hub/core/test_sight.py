"""What a role with a narrow task is told, and what is kept from it."""

import pytest

from antrean_hub.core.picture import tell, view
from antrean_hub.core.sight import Audience, sees_person
from antrean_shared import commands as c
from antrean_shared.words import Role
from tests.hub.core.halls import BOSS, Story, ask

HEAD = Audience(Role.AGENCY_HEAD, agency="DUKCAPIL")
OTHER = Audience(Role.AGENCY_HEAD, agency="SIM")
NOBODY = Audience(Role.AGENCY_HEAD, agency="")
BENCH = Audience(Role.TECHNICIAN)
INFORMATION = Audience(Role.FRONT_DESK)


def busy() -> Story:
    story = Story()
    story.open("1", "21")
    story.take("A-02"), story.take("G-01")
    story.call("1")
    return story


def test_a_head_sees_its_agency_and_a_head_of_none_sees_nothing():
    story = busy()
    seen = view(story.hall, HEAD, story.now)
    assert {each.agency for each in (*seen.services, *seen.counters, *seen.tickets)} == {"DUKCAPIL"}
    assert {each.stage for each in seen.queues} == {"A1", "A2", "AR"}
    nothing = view(story.hall, NOBODY, story.now)
    parts = ("agencies", "services", "counters", "offers", "queues", "tickets", "faults")
    assert not any(getattr(nothing, part) for part in parts)


def test_a_visitor_sent_to_another_agency_leaves_one_head_and_comes_to_the_other():
    story = busy()
    ticket = next(each for each in story.hall.tickets.values() if each.agency == "SIM")
    to = c.Target(service="A-04")
    step = story.do(ask(c.TransferTicket, ticket=ticket.id, to=to, reason="uji"), BOSS)
    told = {audience: tell(step.records[0], audience) for audience in (HEAD, OTHER, NOBODY)}
    assert told[HEAD].ticket.agency == told[OTHER].ticket.agency == "DUKCAPIL"
    assert {each.stage for each in told[HEAD].queues} == {"A2"}
    assert {each.stage for each in told[OTHER].queues} == {"GD"}
    assert told[NOBODY] is None


def test_a_head_is_told_of_its_own_services_that_were_stopped():
    story = busy()
    step = story.do(ask(c.SuspendService, service="A-02", reason="uji"), BOSS)
    told = {audience: tell(step.records[0], audience) for audience in (HEAD, OTHER)}
    assert (told[HEAD].service, told[OTHER]) == ("A-02", None)


def test_a_technician_sees_counters_without_their_visitors():
    story = busy()
    seen = view(story.hall, BENCH, story.now)
    assert seen.tickets == seen.queues == seen.offers == ()
    assert {each.ticket for each in seen.counters} == {None}
    assert {each.officer for each in seen.counters} == {"Sari", None}
    called = next(each for each in story.records if type(each.fact).__name__ == "TicketCalled")
    assert tell(called, BENCH) is None


def test_the_front_desk_sees_visitors_but_not_the_machines():
    story = busy()
    seen = view(story.hall, INFORMATION, story.now)
    assert len(seen.tickets) == 2
    assert seen.faults == seen.people == ()


@pytest.mark.parametrize("role", Role)
def test_people_are_known_to_their_own_kind_and_to_supervisors(role):
    assert sees_person(Audience(role), role, None)
    assert sees_person(Audience(Role.SUPERVISOR), role, "SIM")
    assert sees_person(Audience(role), Role.SUPERVISOR, None) is (role is Role.SUPERVISOR)
    assert not sees_person(HEAD, Role.AGENCY_HEAD, "SIM")
