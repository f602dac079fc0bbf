from msgspec.structs import replace

from antrean_shared.replica import CALLS_KEPT, call_of, fold, keeps
from antrean_shared.wire import Queue
from antrean_shared.words import CounterState, Role, TicketState
from tests.shared.facts import called, counter, event, ticket, view


def test_what_a_role_may_not_see_changes_nothing():
    before = view()
    assert fold(before, event(1)) is before


def test_a_ticket_replaces_itself_and_leaves_when_it_is_over():
    seen = fold(view(), event(1, ticket=ticket("A-1")))
    seen = fold(seen, event(2, ticket=ticket("A-1", TicketState.SERVING)))
    assert [each.state for each in seen.tickets] == [TicketState.SERVING]
    assert fold(seen, event(3, ticket=ticket("A-1", TicketState.DONE))).tickets == ()


def test_parts_are_replaced_by_name_and_new_ones_are_added():
    seen = view(counters=(counter("1"), counter("2")))
    seen = fold(seen, event(1, counter=counter("1", CounterState.PAUSED)))
    seen = fold(seen, event(2, counter=counter("9")))
    seen = fold(seen, event(3, queues=(Queue("A1", 4, 1, None),)))
    assert [(each.id, each.state) for each in seen.counters] == [
        ("1", "paused"),
        ("2", "open"),
        ("9", "open"),
    ]
    assert seen.queues == (Queue("A1", 4, 1, None),)


def test_a_whole_new_picture_replaces_the_old_one():
    fresh = view(tickets=(ticket("B-1"),))
    old = view(tickets=(ticket("A-1"),))
    assert fold(old, event(1, "hall.day_opened", view=fresh)) == fresh


def test_roles_keep_what_they_show():
    states = list(TicketState)
    kept = {role: {state for state in states if keeps(role, ticket("A-1", state))} for role in Role}
    assert kept[Role.KIOSK] == kept[Role.TECHNICIAN] == set()
    assert kept[Role.DISPLAY] == {"called", "serving", "missed"}
    assert (
        kept[Role.COUNTER]
        == kept[Role.FRONT_DESK]
        == kept[Role.SUPERVISOR]
        == set(states)
        - {
            "done",
            "cancelled",
            "expired",
        }
    )


def test_an_agency_head_lets_a_ticket_go_with_the_agency_it_left_for():
    held = ticket("A-1")
    head = view(Role.AGENCY_HEAD, tickets=(held,), agency=held.agency)
    left = replace(held, agency="SIM")
    assert fold(head, event(1, "ticket.transferred", ticket=left)).tickets == ()
    assert keeps(Role.AGENCY_HEAD, held, held.agency)


def test_a_board_lists_the_latest_calls_first_and_each_ticket_once():
    seen = view(Role.DISPLAY)
    for seq, number in enumerate(("A-1", "A-2", "A-1"), start=1):
        seen = fold(seen, event(seq, "ticket.called", ticket=called(number)))
    assert [call.number for call in seen.calls] == ["A-1", "A-2"]


def test_a_board_forgets_old_calls():
    seen = view(Role.DISPLAY)
    for seq in range(1, 30):
        seen = fold(seen, event(seq, "ticket.called", ticket=called(f"A-{seq}")))
    assert len(seen.calls) == CALLS_KEPT
    assert seen.calls[0].number == "A-29"


def test_only_calls_make_calls_and_only_on_boards():
    moved = event(1, "ticket.started", ticket=called("A-1"))
    assert fold(view(Role.DISPLAY), moved).calls == ()
    assert fold(view(), event(1, "ticket.called", ticket=called("A-1"))).calls == ()


def test_a_ticket_never_called_stands_in_no_call():
    assert call_of(ticket("A-1")) is None
    assert fold(view(Role.DISPLAY), event(1, "ticket.called", ticket=ticket("A-1"))).calls == ()
