import pytest

from antrean_shared import commands as c
from antrean_shared.words import Reason, TicketState
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


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


@pytest.mark.parametrize("asker", [desk("8"), desk("21"), desk("22"), BOSS])
def test_whoever_is_asked_for_a_lost_paper_may_print_it_again(story, asker):
    ticket = story.take("A-04")
    assert story.do(ask(c.ReprintTicket, ticket=ticket.id), asker).answer.number == ticket.number


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
