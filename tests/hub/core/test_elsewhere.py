from datetime import timedelta

import pytest
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.picture import VISITORS, tell, view
from antrean_hub.core.sight import Audience
from antrean_hub.core.step import note
from antrean_shared import commands as c
from antrean_shared.replica import fold
from antrean_shared.wire import Event
from antrean_shared.words import PaperState, Reason, Role, TicketState
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk

FRONT = desk("1")
OTHER = replace(KIOSK, station="kiosk-2")
PRINTED, FAILED, DOUBTFUL = PaperState.PRINTED, PaperState.FAILED, PaperState.DOUBTFUL


def joins(story: Story, station: str = "kiosk-1", role: Role = Role.KIOSK) -> None:
    story._keep(note(story.hall, f.StationJoined(station=station, role=role), story.now))


def leaves(story: Story, station: str = "kiosk-1") -> None:
    story._keep(note(story.hall, f.StationLeft(station=station), story.now))


@pytest.fixture
def story() -> Story:
    told = Story()
    joins(told)
    joins(told, "kiosk-2")
    return told


def take(story: Story, printer: str = "kiosk-1", asker=FRONT):
    return story.do(ask(c.TakeTicket, service="A-04", print_at=printer), asker).answer


def begin(story: Story, ticket, asker=KIOSK):
    return story.do(ask(c.BeginPaper, ticket=ticket.id), asker).answer


def end(story: Story, ticket, state=PRINTED, fault=None):
    return story.do(ask(c.EndPaper, ticket=ticket.id, state=state, fault=fault), KIOSK).answer


def ended(story: Story):
    return [each for each in story.facts() if isinstance(each, f.PaperEnded)][-1]


def test_a_counters_ticket_comes_out_of_the_kiosk(story):
    ticket = take(story)
    assert (ticket.state, ticket.token) == (TicketState.PRINTING, None)
    assert begin(story, ticket).token == "secret"
    paper = end(story, ticket)
    assert (paper.number, paper.printer, paper.asked_by) == ("A2-001", "kiosk-1", "loket-1")
    assert (paper.state, paper.reprint) == (PRINTED, False)
    assert story.state(ticket) == TicketState.WAITING
    assert not story.hall.papers


def test_a_kiosk_that_asks_itself_prints_as_always(story):
    assert take(story, asker=KIOSK).token == "secret"
    assert not story.hall.papers


def test_a_paper_that_failed_leaves_no_ticket_and_one_in_doubt_leaves_it(story):
    lost, doubted = take(story), take(story)
    end(story, lost, FAILED, "paper_out")
    begin(story, doubted)
    end(story, doubted, DOUBTFUL, "silent")
    assert story.state(lost) == TicketState.CANCELLED
    assert story.hall.tickets[lost.id].reason == "paper_out"
    assert story.state(doubted) == TicketState.WAITING
    assert story.hall.tickets[doubted.id].unsure


@pytest.mark.parametrize("state", [PRINTED, FAILED, DOUBTFUL])
def test_a_reprint_ends_as_it_ends_and_the_ticket_lives_on(story, state):
    ticket = story.take("A-04")
    story.open("2")
    again = story.do(ask(c.ReprintTicket, ticket=ticket.id, print_at="kiosk-1"), desk("2")).answer
    assert again.token is None
    assert begin(story, ticket).number == ticket.number
    paper = end(story, ticket, state)
    assert (paper.reprint, paper.state) == (True, state)
    assert story.state(ticket) == TicketState.WAITING


def test_a_booked_visitor_can_have_the_paper_elsewhere(story):
    at = story.now + timedelta(minutes=5)
    facts = {"code": "RSV-1", "service": "A-04", "at": at, "person": "0f3a9c51"}
    story.do(ask(c.AddBooking, **facts), BOSS)
    command = ask(c.CheckIn, code="RSV-1", print_at="kiosk-2")
    ticket = story.do(command, FRONT).answer
    assert story.hall.tickets[ticket.id].station == "kiosk-2"
    assert begin(story, ticket, OTHER).token == "secret"


def test_a_paper_is_handed_over_once(story):
    ticket = take(story)
    assert story.no(ask(c.BeginPaper, ticket=ticket.id), OTHER) == Reason.NOT_YOUR_TICKET
    early = ask(c.EndPaper, ticket=ticket.id, state=PRINTED)
    assert story.no(early, KIOSK) == Reason.WRONG_STATE
    begin(story, ticket)
    assert story.no(ask(c.BeginPaper, ticket=ticket.id), KIOSK) == Reason.WRONG_STATE
    end(story, ticket)
    assert story.no(ask(c.BeginPaper, ticket=ticket.id), KIOSK) == Reason.WRONG_STATE
    assert story.no(ask(c.BeginPaper, ticket="none"), KIOSK) == Reason.UNKNOWN_TICKET


def test_only_the_end_of_the_paper_tells_of_the_ticket(story):
    ticket = take(story)
    assert story.no(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK) == Reason.WRONG_STATE
    begin(story, ticket)
    end(story, ticket, DOUBTFUL)
    story.do(ask(c.ConfirmPrinted, ticket=ticket.id), KIOSK)
    assert not story.hall.tickets[ticket.id].unsure


def test_two_presses_give_one_second_paper(story):
    ticket = story.take("A-04")
    again = {"ticket": ticket.id, "print_at": "kiosk-1"}
    story.do(ask(c.ReprintTicket, **again), BOSS)
    assert story.no(ask(c.ReprintTicket, **again), BOSS) == Reason.PAPER_UNDER_WAY
    assert story.no(ask(c.ReprintTicket, ticket=ticket.id), KIOSK) == Reason.PAPER_UNDER_WAY


@pytest.mark.parametrize("printer", ["kiosk-9", "tv"])
def test_only_a_connected_kiosk_can_be_asked(story, printer):
    joins(story, "tv", Role.DISPLAY)
    command = ask(c.TakeTicket, service="A-04", print_at=printer)
    assert story.no(command, FRONT) == Reason.UNKNOWN_PRINTER


def test_a_busy_kiosk_gives_the_paper_up_for_certain(story):
    ticket = take(story)
    story.tick(seconds=59)
    assert story.state(ticket) == TicketState.PRINTING
    story.tick(seconds=2)
    assert ended(story).fault == "no_answer"
    assert story.state(ticket) == TicketState.CANCELLED
    assert story.no(ask(c.BeginPaper, ticket=ticket.id), KIOSK) == Reason.WRONG_STATE


def test_a_kiosk_that_falls_silent_leaves_a_doubt(story):
    ticket = take(story)
    again = story.take("A-04")
    story.do(ask(c.ReprintTicket, ticket=again.id, print_at="kiosk-1"), BOSS)
    for each in (ticket, again):
        begin(story, each)
    story.tick(seconds=121)
    assert ended(story).state == DOUBTFUL
    assert story.hall.tickets[ticket.id].unsure
    assert not story.hall.tickets[again.id].unsure
    assert not story.hall.papers


def test_who_nobody_can_hold_never_joins_the_line(story):
    """However impatient the hall is with papers in doubt."""
    config = story.hall.config
    story.hall = replace(
        story.hall, config=replace(config, policy=replace(config.policy, unsure_after_s=5))
    )
    ticket = take(story)
    story.tick(seconds=30)
    assert story.state(ticket) == TicketState.PRINTING


def test_a_cancelled_ticket_needs_no_paper(story):
    ticket = take(story)
    story.do(ask(c.CancelTicket, ticket=ticket.id), BOSS)
    assert story.no(ask(c.BeginPaper, ticket=ticket.id), KIOSK) == Reason.WRONG_STATE
    story.tick(seconds=1)
    assert ended(story).fault == "cancelled"


def test_a_paper_that_comes_after_all_says_nothing_new_of_its_ticket(story):
    ticket = take(story)
    begin(story, ticket)
    story.do(ask(c.CancelTicket, ticket=ticket.id), BOSS)
    assert end(story, ticket).state == PRINTED
    assert story.state(ticket) == TicketState.CANCELLED


@pytest.mark.parametrize("role", Role)
def test_each_role_sees_what_is_under_way(story, role):
    audience = Audience(role)
    seen = view(story.hall, audience, story.now)
    start = len(story.records)
    kept, failed = take(story), take(story, "kiosk-2")
    begin(story, kept)
    leaves(story)
    assert set(story.hall.papers) == {kept.id, failed.id}
    for record in story.records[start:]:
        data = tell(record, audience)
        name = type(record.fact).__struct_config__.tag
        seen = fold(seen, Event(record.seq, record.at, name, data))
    fresh = view(story.hall, audience, story.now)
    assert sorted(seen.papers, key=lambda each: each.number) == sorted(
        fresh.papers, key=lambda each: each.number
    )
    assert seen.printers == fresh.printers
    assert len(fresh.papers) == (0 if role in (Role.DISPLAY, Role.TECHNICIAN) else 2)
    assert fresh.printers == (() if role in VISITORS else ("kiosk-2",))


@pytest.mark.parametrize(("agency", "papers"), [("DUKCAPIL", 1), ("SIM", 0)])
def test_an_agency_head_sees_its_own_papers(story, agency, papers):
    audience = Audience(Role.AGENCY_HEAD, agency=agency)
    take(story)
    told = [tell(each, audience) for each in story.records]
    assert len([each for each in told if each and each.paper]) == papers
    assert len(view(story.hall, audience, story.now).papers) == papers


def test_a_new_line_may_come_before_the_old_one_ends(story):
    joins(story)
    leaves(story)
    assert "kiosk-1" in story.hall.printers
    leaves(story)
    leaves(story)
    assert "kiosk-1" not in story.hall.printers


def test_kiosks_and_their_faults_outlast_the_night(story):
    story.do(ask(c.ReportStation, fault="paper_out"), KIOSK)
    story.tick(hours=20)
    assert dict(story.hall.faults) == {"kiosk-1": "paper_out"}
    assert set(story.hall.printers) == {"kiosk-1", "kiosk-2"}
