"""What can be done, to what, and by whom: no role is shown what it may not press."""

from itertools import product

import pytest
from msgspec.structs import replace

from antrean_counter.supervisor.deeds.offered import deeds
from antrean_counter.supervisor.examples import example
from antrean_counter.supervisor.gestures import Opened, Went
from antrean_counter.supervisor.pages import deeds_now, pages
from antrean_counter.supervisor.subjects import subject_of
from antrean_shared.words import CounterState, Role, TicketState
from tests.supervisor.halls import SAMPLE, TICKET, VIEW, desk, does

ROLES = [Role.SUPERVISOR, Role.AGENCY_HEAD, Role.FRONT_DESK, Role.TECHNICIAN]
SUBJECTS = [
    "counter:1",
    "counter:2",
    "counter:6",
    "service:A-02",
    "service:K-01",
    TICKET,
    "agency:DUKCAPIL",
    "agency:IMIGRASI",
    "announcement:20261125-30",
    "",
]


TROUBLED = example.troubled(SAMPLE)


def names(subject, role=Role.SUPERVISOR):
    return [each.name for each in deeds(desk(role), subject)]


@pytest.mark.parametrize(("role", "key"), [*product(ROLES, SUBJECTS)])
def test_a_role_sees_only_what_the_wire_lets_it_send(role, key):
    found = deeds(desk(role, TROUBLED), subject_of(TROUBLED, key))
    assert all(role in each.command.roles for each in found)


@pytest.mark.parametrize("role", ROLES)
def test_every_button_of_every_page_is_one_that_its_role_may_press(role):
    for page in pages(role):
        for key in SUBJECTS:
            shown, _ = does(desk(role, TROUBLED), Went(page), Opened(key))
            assert all(role in each.command.roles for each in deeds_now(shown)), (page, key)


def test_each_role_has_its_pages():
    assert [str(each) for each in pages(Role.SUPERVISOR)] == [
        "hall",
        "front",
        "tickets",
        "voice",
        "stations",
        "tables",
    ]
    assert [str(each) for each in pages(Role.FRONT_DESK)] == ["front", "tickets"]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (CounterState.OPEN, ["pause", "close"]),
        (CounterState.PAUSED, ["resume", "close"]),
        (CounterState.CLOSED, []),
    ],
)
def test_a_counter_offers_what_its_state_allows(state, expected):
    assert names(replace(VIEW.counters[0], state=state)) == expected


@pytest.mark.parametrize(
    ("state", "first", "offered"),
    [
        (TicketState.WAITING, "call", {"prioritise", "transfer", "cancel"}),
        (TicketState.SERVING, "prioritise", {"transfer", "cancel"}),
        (TicketState.MISSED, "call", {"restore", "prioritise", "transfer", "cancel"}),
    ],
)
def test_a_ticket_offers_what_its_state_allows(state, first, offered):
    ticket = replace(subject_of(VIEW, TICKET), state=state)
    found = names(ticket)
    assert found[0] == first
    assert offered <= set(found)
    assert names(replace(ticket, state=TicketState.PRINTING)) == []


def test_a_number_is_called_only_to_an_open_counter_of_its_agency_with_nobody():
    call = deeds(desk(), subject_of(VIEW, TICKET))[0]
    counters = {each.id: each for each in VIEW.counters}
    offered = [counters[each.value] for each in call.fields[0].options]
    assert offered
    assert {(each.agency, each.state, each.ticket) for each in offered} == {
        ("DUKCAPIL", CounterState.OPEN, None)
    }


def test_a_counter_that_asks_to_close_is_answered_first():
    asks = replace(VIEW.counters[0], state=CounterState.OPEN, asks="Sakit")
    assert names(asks)[:2] == ["grant", "keep_open"]
    closing = replace(asks, asks=None, closes="Sakit")
    assert names(closing)[0] == "keep_open"
    head = [each.name for each in deeds(desk(Role.AGENCY_HEAD), asks)]
    assert not {"grant", "keep_open"} & set(head)


def test_a_suspended_service_can_be_given_again():
    assert names(subject_of(VIEW, "service:K-01"))[0] == "resume_service"
    assert names(subject_of(VIEW, "service:A-02"))[0] == "suspend"


def test_a_service_is_opened_or_closed_for_today_and_left_to_the_calendar_again():
    open_, closed = subject_of(VIEW, "service:A-02"), subject_of(VIEW, "service:M-02")
    assert "force_close" in names(open_)
    assert "force_open" in names(closed)
    forced = tuple(replace(each, forced=True) for each in VIEW.offers)
    shown = deeds(desk(view=replace(VIEW, offers=forced)), open_)
    assert [each.command.method for each in shown if each.name == "unforce"] == ["service.force"]


def test_an_agencys_system_is_down_and_back():
    def offered(agency):
        return [each.name for each in deeds(desk(view=TROUBLED), subject_of(TROUBLED, agency))]

    assert offered("agency:IMIGRASI") == ["resume_agency"]
    assert offered("agency:PAJAK") == ["suspend_agency"]


def test_a_quota_is_changed_only_where_there_is_one():
    without = next(each.service for each in VIEW.offers if each.quota_left is None)
    assert "quota" in names(subject_of(VIEW, "service:A-02"))
    assert "quota" not in names(subject_of(VIEW, f"service:{without}"))
