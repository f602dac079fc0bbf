from datetime import timedelta

import pytest

from antrean_hub.core.decide import _DECIDERS, decide
from antrean_shared import commands as c
from antrean_shared.commands import COMMANDS
from antrean_shared.words import Reason, TicketState
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


# Taking and printing


def test_numbers_run_by_prefix_and_services_share_one(story):
    numbers = [story.take(each).number for each in ("A-01", "A-02", "A-04", "A-01")]
    assert numbers == ["A1-001", "A1-002", "A2-001", "A1-003"]


def test_numbers_go_on_past_999_with_four_digits(story):
    numbers = [story.take("A-04", print_=False).number for _ in range(1001)]
    assert numbers[898:900] == ["A2-899", "A2-900"]
    assert numbers[998:] == ["A2-999", "A2-1000", "A2-1001"]


def test_a_ticket_prints_first_and_waits_when_its_paper_is_out(story):
    ticket = story.take("A-04", print_=False)
    assert ticket.state is TicketState.PRINTING
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.NOBODY_WAITING
    story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    assert story.call("8") == ticket.number


def test_a_failed_print_is_never_called_and_its_number_never_used_again(story):
    failed = story.take("A-04", print_=False)
    story.do(ask(c.ReportUnprinted, ticket=failed.id, fault="paper_out"), KIOSK)
    assert story.state(failed) is TicketState.CANCELLED
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.NOBODY_WAITING
    assert story.take("A-04").number == "A2-002"
    assert story.no(ask(c.RestoreTicket, ticket=failed.id), desk("8")) == Reason.WRONG_STATE


def test_only_the_station_that_took_a_ticket_speaks_of_its_paper(story):
    ticket = story.take("A-04", print_=False)
    for kind, more in ((c.ConfirmPrinted, {}), (c.ReportUnprinted, {"fault": "jam"})):
        assert story.no(ask(kind, ticket=ticket.id, **more), BOSS) == Reason.NOT_YOUR_TICKET
        assert story.no(ask(kind, ticket="none", **more), BOSS) == Reason.UNKNOWN_TICKET


def test_a_reprint_keeps_the_number_and_the_secret(story):
    ticket = story.take("A-04")
    again = story.do(ask(c.ReprintTicket, ticket=ticket.id), KIOSK).answer
    assert (again.number, again.token) == (ticket.number, ticket.token)
    assert story.no(ask(c.ReprintTicket, ticket="none"), KIOSK) == Reason.UNKNOWN_TICKET


def test_a_ticket_is_refused_for_what_the_hall_does_not_have(story):
    assert story.no(ask(c.TakeTicket, service="Q-99"), KIOSK) == Reason.UNKNOWN_SERVICE
    french = ask(c.TakeTicket, service="A-04", language="fr")
    assert story.no(french, KIOSK) == Reason.UNKNOWN_LANGUAGE


def test_a_ticket_is_refused_when_the_service_gives_none(story):
    for _ in range(3):
        story.take("A-02")
    assert story.no(ask(c.TakeTicket, service="A-02"), KIOSK) == Reason.QUOTA_FULL


def test_a_cancelled_ticket_does_not_count_towards_the_quota(story):
    tickets = [story.take("A-02") for _ in range(3)]
    story.do(ask(c.CancelTicket, ticket=tickets[0].id), desk("1"))
    assert story.take("A-02").number == "A1-004"


# Calling


def test_two_counters_calling_together_get_two_visitors(story):
    first, second = story.take("A-02"), story.take("A-01")
    assert {story.call("1"), story.call("2")} == {first.number, second.number}


def test_a_counter_with_a_visitor_calls_nobody_else(story):
    story.take("A-04"), story.take("A-04")
    story.call("8")
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.COUNTER_BUSY
    assert story.no(ask(c.PauseCounter, counter="8"), desk("8")) == Reason.COUNTER_BUSY
    assert story.no(ask(c.CloseCounter, counter="8"), desk("8")) == Reason.COUNTER_BUSY


CLOSED = [
    (ask(c.CallNext, counter="99"), "1", Reason.UNKNOWN_COUNTER),
    (ask(c.CallNext, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CallNext, counter="2"), "1", Reason.NOT_YOUR_COUNTER),
    (ask(c.CallNumber, counter="22", number="A1-001", reason="x"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CallNumber, counter="1", number="A1-001", reason=" "), "1", Reason.REASON_NEEDED),
    (ask(c.CallNumber, counter="1", number="A1-009", reason="x"), "1", Reason.UNKNOWN_NUMBER),
    (ask(c.CallAgain, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.StartServing, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.FinishServing, counter="1"), "1", Reason.COUNTER_IDLE),
    (ask(c.FinishServing, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.PauseCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.ResumeCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
    (ask(c.CloseCounter, counter="22"), "22", Reason.COUNTER_CLOSED),
]


@pytest.mark.parametrize(("command", "counter", "reason"), CLOSED)
def test_a_counter_is_refused_what_it_cannot_do(story, command, counter, reason):
    assert story.no(command, desk(counter)) == reason


def test_a_number_is_called_out_of_order_with_a_reason_that_stays(story):
    story.take("A-04")
    wanted = story.take("A-04")
    call = ask(c.CallNumber, counter="8", number="a2-002 ", reason="Dokumen mendesak")
    answer = story.do(call, desk("8")).answer
    assert (answer.number, answer.reason) == (wanted.number, "Dokumen mendesak")
    assert story.hall.tickets[wanted.id].visits[-1].out_of_order


def test_a_number_of_another_agency_is_not_called(story):
    story.take("A-04")
    call = ask(c.CallNumber, counter="21", number="A2-001", reason="x")
    assert story.no(call, desk("21")) == Reason.NOT_YOUR_AGENCY


def test_calling_again_keeps_its_distance_and_its_limit(story):
    story.take("A-04")
    story.call("8")
    again = lambda: ask(c.CallAgain, counter="8")  # noqa: E731 - a fresh key each time
    assert story.no(again(), desk("8")) == Reason.TOO_SOON
    for calls in (2, 3):
        story.tick(seconds=30)
        assert story.do(again(), desk("8")).answer.calls == calls
    story.tick(seconds=30)
    assert story.no(again(), desk("8")) == Reason.CALL_LIMIT


def test_too_soon_says_how_many_whole_seconds_are_left(story):
    story.take("A-04")
    story.call("8")
    story.now += timedelta(seconds=10.5)
    refused = decide(story.hall, ask(c.CallAgain, counter="8"), desk("8"), story.now)
    assert refused.facts["wait_s"] == 20


# Serving step by step


def test_one_ticket_goes_through_its_stations_in_turn(story):
    ticket = story.take("A-01")
    story.open("3")
    assert story.serve("1") == ticket.number
    assert story.state(ticket) is TicketState.WAITING
    assert story.hall.tickets[ticket.id].stage == "AR"
    assert story.serve("3") == ticket.number
    assert story.state(ticket) is TicketState.DONE


def test_a_returning_step_keeps_the_time_of_arrival(story):
    story.open("22")
    first, second = story.take("G-01"), story.take("G-01")
    story.serve("21")
    story.serve("22")
    assert story.call("21") == first.number
    assert story.state(second) is TicketState.WAITING


def test_a_step_is_finished_only_after_it_was_started(story):
    story.take("A-04")
    story.call("8")
    assert story.no(ask(c.FinishServing, counter="8"), desk("8")) == Reason.COUNTER_IDLE


# Aside, back, elsewhere


def test_a_missed_visitor_frees_the_counter_and_returns_after_three_others(story):
    tickets = [story.take("A-04") for _ in range(6)]
    story.call("8")
    story.do(ask(c.MissTicket, ticket=tickets[0].id, reason="Tidak hadir"), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=tickets[0].id), desk("8"))
    numbers = [story.serve("8") for _ in range(6)]
    assert numbers == [f"A2-00{n}" for n in (2, 3, 4, 1, 5, 6)]


def test_a_parked_visitor_comes_back_at_the_time_of_arrival(story):
    parked, other = story.take("A-04"), story.take("A-04")
    story.call("8")
    story.do(ask(c.ParkTicket, ticket=parked.id, reason="Fotokopi"), desk("8"))
    story.do(ask(c.RestoreTicket, ticket=parked.id), desk("8"))
    assert [story.serve("8"), story.serve("8")] == [parked.number, other.number]


def test_a_transfer_keeps_number_and_arrival(story):
    late = story.take("A-04")
    moved = story.take("A-02")
    last = story.take("A-04")
    to = c.Target(service="A-04")
    answer = story.do(ask(c.TransferTicket, ticket=moved.id, to=to), desk("1")).answer
    assert (answer.number, answer.service, answer.stage) == (moved.number, "A-04", "A2")
    numbers = [story.serve("8") for _ in range(3)]
    assert numbers == [late.number, moved.number, last.number]


def test_a_transfer_to_the_front_goes_first(story):
    story.take("A-04")
    moved = story.take("A-02")
    command = ask(c.TransferTicket, ticket=moved.id, to=c.Target(service="A-04"), front=True)
    story.do(command, desk("1"))
    assert story.call("8") == moved.number


TRANSFERS = [
    (c.Target(counter="99"), Reason.UNKNOWN_COUNTER),
    (c.Target(counter="21"), Reason.NOT_YOUR_AGENCY),
    (c.Target(service="Q-99"), Reason.UNKNOWN_SERVICE),
]


@pytest.mark.parametrize(("to", "reason"), TRANSFERS)
def test_a_transfer_to_nowhere_is_refused(story, to, reason):
    ticket = story.take("A-04")
    assert story.no(ask(c.TransferTicket, ticket=ticket.id, to=to), desk("8")) == reason


def test_a_transfer_of_an_unknown_ticket_is_refused(story):
    command = ask(c.TransferTicket, ticket="none", to=c.Target(service="A-04"))
    assert story.no(command, desk("8")) == Reason.UNKNOWN_TICKET
    assert story.no(ask(c.RestoreTicket, ticket="none"), desk("8")) == Reason.UNKNOWN_TICKET


def test_priority_given_later_moves_the_visitor_forward(story):
    story.take("A-04")
    old = story.take("A-04")
    command = ask(c.PrioritiseTicket, ticket=old.id, priority="elderly", reason="Lansia")
    story.do(command, desk("8"))
    assert story.call("8") == old.number


def test_officers_touch_their_own_agency_and_their_own_visitors(story):
    ticket, held = story.take("A-04"), story.take("A-02")
    assert story.call("1") == held.number
    cancel = ask(c.CancelTicket, ticket=ticket.id)
    assert story.no(cancel, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert story.no(cancel, desk("22")) == Reason.NOT_YOUR_AGENCY
    assert story.no(ask(c.CancelTicket, ticket=held.id), desk("2")) == Reason.NOT_YOUR_TICKET
    story.do(ask(c.CancelTicket, ticket=held.id), BOSS)
    assert story.hall.desk("1").ticket is None


def test_what_is_over_is_not_moved(story):
    ticket = story.take("A-04")
    story.serve("8")
    assert story.no(ask(c.MissTicket, ticket=ticket.id), desk("8")) == Reason.WRONG_STATE


# Counters, services, stations


def test_a_counter_says_what_it_may_call(story):
    opened = story.do(ask(c.OpenCounter, counter="2", officer="Sari", pin="1"), desk("2")).answer
    assert opened.services == ("A-01", "A-02", "A-04")
    assert [queue.stage for queue in opened.queues] == ["A1", "A2"]


def test_a_counter_belongs_to_one_officer_but_moves_with_them(story):
    other = ask(c.OpenCounter, counter="1", officer="Budi", pin="1")
    assert story.no(other, desk("1")) == Reason.COUNTER_IN_USE
    unknown = ask(c.OpenCounter, counter="99", officer="Budi", pin="1")
    assert story.no(unknown, desk("1")) == Reason.UNKNOWN_COUNTER
    moved = ask(c.OpenCounter, counter="1", officer="Sari", pin="1")
    assert story.do(moved, desk("spare")).answer.counter.station == "loket-spare"
    assert story.no(ask(c.CallNext, counter="1"), desk("1")) == Reason.NOT_YOUR_COUNTER


def test_a_paused_counter_calls_nobody_until_it_resumes(story):
    story.take("A-04")
    story.do(ask(c.PauseCounter, counter="8", reason="Salat"), desk("8"))
    assert story.no(ask(c.CallNext, counter="8"), desk("8")) == Reason.COUNTER_PAUSED
    story.do(ask(c.ResumeCounter, counter="8"), desk("8"))
    assert not story.do(ask(c.ResumeCounter, counter="8"), desk("8")).records
    assert story.call("8") == "A2-001"


def test_a_closed_counter_forgets_its_officer(story):
    closed = story.do(ask(c.CloseCounter, counter="8"), desk("8")).answer
    assert (closed.state, closed.officer, closed.station) == ("closed", None, None)


def test_a_service_stops_and_resumes_for_its_own_agency(story):
    stop = ask(c.SuspendService, service="A-04", reason="SIAK gangguan")
    assert story.no(stop, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert not story.do(stop, desk("8")).answer.available
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.SUSPENDED
    resume = ask(c.ResumeService, service="A-04")
    assert story.no(resume, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert story.do(resume, desk("8")).answer.available
    assert not story.do(ask(c.ResumeService, service="A-04"), desk("8")).records


def test_a_service_is_not_stopped_without_a_name_or_a_reason(story):
    nameless = ask(c.SuspendService, service="Q-99", reason="x")
    assert story.no(nameless, BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(ask(c.ResumeService, service="Q-99"), BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(ask(c.SuspendService, service="A-04"), BOSS) == Reason.REASON_NEEDED


def test_a_station_tells_of_its_fault_once_and_of_its_recovery_once(story):
    report = lambda fault: len(story.do(ask(c.ReportStation, fault=fault), KIOSK).records)  # noqa: E731 - short
    assert [report(fault) for fault in ("jam", "jam", None, None)] == [1, 0, 1, 0]


def test_a_clock_behind_the_day_stops_everything(story):
    story.now -= timedelta(days=1)
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.CLOCK_BEHIND


def test_every_command_of_the_wire_is_decided():

    assert set(_DECIDERS) == set(COMMANDS)
