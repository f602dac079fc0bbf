"""Hub, printer and time: printed or it did not happen, and the visitor wins on doubt."""

import pytest
from msgspec.structs import replace

from antrean_kiosk.flow.effects import Paper, PrintTicket
from antrean_kiosk.flow.from_hub import HubAnswered, HubBarred, HubChanged
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.flow.step import Settled
from antrean_kiosk.flow.visitor import ChooseAgency, GoHome, LookAt, PrintAgain
from antrean_shared.commands import ConfirmPrinted, ReportStation, ReportUnprinted, ReprintTicket
from antrean_shared.words import AgencyId, Reason, ServiceId
from tests.kiosk.story import KEYS, TICKET, VIEW, Story, at_rest, holding, printing

DUKCAPIL = AgencyId("DUKCAPIL")


def reports(story: Story) -> list[str | None]:
    return [command.fault for command in story.sent if isinstance(command, ReportStation)]


# ---- reserve → print → confirm ----


def test_a_given_number_is_printed():
    assert printing().effects[-1] == PrintTicket(TICKET)


def test_paper_that_came_is_confirmed():
    story = holding()
    assert (story.page, story.screen.doubtful) == (Page.TAKE, False)
    assert isinstance(story.sent[-1], ConfirmPrinted)
    assert story.sent[-1].ticket == TICKET.id


def test_paper_that_never_came_is_given_back():
    story = printing().paper(Paper.NONE, "paper_out")
    assert (story.page, story.screen.failed) == (Page.PRINTER_FAULT, True)
    assert isinstance(story.sent[-1], ReportUnprinted)
    assert (story.sent[-1].ticket, story.sent[-1].fault) == (TICKET.id, "paper_out")


def test_in_doubt_the_hub_is_told_nothing_and_the_visitor_keeps_the_number():
    story = printing()
    before = list(story.sent)
    story.paper(Paper.DOUBT, "lost")
    assert (story.page, story.screen.doubtful, story.sent) == (Page.TAKE, True, before)


def test_an_answer_nobody_waits_for_is_given_back():
    story = at_rest().chooses().answers()
    take = story.last_take()
    story.left().waits(9)
    assert story.page is Page.HUB_AWAY
    story.joined().then(HubAnswered(take, TICKET))
    assert isinstance(story.sent[-1], ReportUnprinted)
    assert story.page is Page.IDLE


def test_a_hub_that_does_not_answer_is_not_waited_for_for_ever():
    story = at_rest().chooses().answers().waits(8)
    assert (story.page, story.screen.reason) == (Page.REFUSED, "no_answer")


def test_a_short_cut_of_the_line_does_not_lose_the_ticket():
    story = at_rest().chooses().answers().left().waits(5).joined().given()
    assert story.effects[-1] == PrintTicket(TICKET)


def test_the_line_may_be_cut_while_it_prints():
    story = printing().left().waits(20).paper(Paper.OUT)
    assert story.page is Page.TAKE
    assert isinstance(story.sent[-1], ConfirmPrinted)


def test_every_command_has_its_own_key():
    keys = [command.key for command in holding(doubtful=True).then(PrintAgain(KEYS[30])).sent]
    assert len(keys) == len(set(keys))


def test_a_reprint_is_marked_and_confirms_nothing_again():
    story = holding().then(PrintAgain(KEYS[30]))
    before = list(story.sent)
    story.then(HubAnswered(before[-1], TICKET))
    assert isinstance(before[-1], ReprintTicket)
    assert story.effects[-1] == PrintTicket(TICKET, reprint=True)
    assert story.paper(Paper.OUT, reprint=True).page is Page.TAKE
    assert story.sent == before


def test_a_failed_reprint_leaves_the_number_valid():
    story = holding().then(PrintAgain(KEYS[30]))
    story.then(HubAnswered(story.sent[-1], TICKET)).paper(Paper.NONE, "cutter", reprint=True)
    assert (story.page, story.screen.doubtful) == (Page.TAKE, True)


def test_a_refused_reprint_leaves_the_number_valid():
    story = holding().then(PrintAgain(KEYS[30])).refused(Reason.WRONG_STATE)
    assert (story.page, story.screen.doubtful) == (Page.TAKE, True)


# ---- the hub says no ----


def test_a_refusal_says_when_to_come_back():
    story = at_rest().chooses().answers()
    story.refused(Reason.QUOTA_FULL, until="2026-11-26T07:30:00+07:00", detail="Habis.")
    assert (story.page, story.screen.reason) == (Page.REFUSED, "quota_full")
    assert story.screen.refusal.until.isoformat() == "2026-11-26T07:30:00+07:00"
    assert story.screen.refusal.detail == "Habis."


def test_a_reason_that_we_do_not_know_is_shown_all_the_same():
    story = at_rest().chooses().answers().refused("something_new")
    assert (story.page, story.screen.reason) == (Page.REFUSED, "something_new")


def test_a_refused_confirmation_troubles_nobody():
    story = holding()
    before = story.screen
    assert story.refused(Reason.WRONG_STATE).screen == before


# ---- the link ----


def test_a_kiosk_without_a_hub_says_so():
    assert Story().page is Page.HUB_AWAY
    assert at_rest().left().page is Page.HUB_AWAY


def test_it_goes_on_by_itself_when_the_hub_is_back():
    assert at_rest().left().waits(30).joined().page is Page.IDLE


def test_a_visit_survives_a_blink_of_the_line():
    story = at_rest().chooses().left().waits(2)
    assert story.page is Page.SERVICE
    assert story.joined().page is Page.SERVICE


def test_a_longer_cut_ends_the_visit():
    assert at_rest().chooses().left().waits(3).page is Page.HUB_AWAY


def test_the_age_of_the_silence_is_counted():
    assert at_rest().left().waits(12).screen.away_s == 12


def test_a_barred_kiosk_says_why():
    story = at_rest().then(HubBarred("unknown_token"))
    assert (story.page, story.screen.barred) == (Page.HUB_AWAY, "unknown_token")
    assert story.joined().screen.barred is None


def test_a_ticket_in_hand_is_not_taken_away_by_being_barred():
    assert holding().then(HubBarred("unknown_token")).page is Page.TAKE


def test_a_service_that_disappears_ends_the_visit():
    gone = replace(VIEW, services=tuple(each for each in VIEW.services if each.id != "A-04"))
    looking = at_rest().then(ChooseAgency(DUKCAPIL), LookAt(ServiceId("A-04")))
    assert looking.then(HubChanged(gone)).page is Page.IDLE
    assert at_rest().then(ChooseAgency(DUKCAPIL), HubChanged(gone)).page is Page.SERVICE


# ---- time ----


@pytest.mark.parametrize("seconds", [44, 59])
def test_a_page_waits(seconds):
    assert at_rest().chooses().waits(seconds).page is Page.SERVICE


def test_it_warns_before_it_forgets():
    story = at_rest().chooses().waits(44)
    assert story.screen.countdown == 0
    assert [story.waits(1).screen.countdown for _ in range(3)] == [15, 14, 13]
    assert story.waits(13).page is Page.IDLE


def test_a_taken_ticket_makes_room_for_the_next_visitor():
    assert holding().waits(19).page is Page.TAKE
    assert holding().waits(20).page is Page.IDLE


def test_a_number_in_doubt_stays_longer_and_warns():
    story = holding(doubtful=True).waits(74)
    assert story.page is Page.TAKE
    assert story.waits(1).screen.countdown == 15


def test_printing_has_no_time_limit_once_the_number_is_given():
    assert printing().waits(120).page is Page.PRINTING


def test_a_page_at_rest_stays():
    assert at_rest().waits(3600).page is Page.IDLE


# ---- the printer ----


def test_a_broken_printer_is_said_before_anybody_chooses():
    story = at_rest().printer("paper_out")
    assert (story.page, reports(story)) == (Page.PRINTER_FAULT, ["paper_out"])


def test_a_broken_printer_ends_a_visit_before_the_number_is_taken():
    assert at_rest().chooses().printer("cover_open").page is Page.PRINTER_FAULT


def test_a_mended_printer_opens_the_kiosk_and_the_hub_hears_of_it():
    story = at_rest().printer("paper_out").printer("paper_out").printer(None)
    assert (story.page, reports(story)) == (Page.IDLE, ["paper_out", None])


def test_a_roll_near_its_end_is_reported_and_stops_nobody():
    story = at_rest().printer(None, near_end=True).printer(None, near_end=True)
    assert (story.page, reports(story)) == (Page.IDLE, ["near_end"])


def test_a_fault_under_way_does_not_take_the_page_from_who_waits():
    assert printing().printer("paper_out").page is Page.PRINTING


def test_the_failed_page_stays_to_be_read_and_then_goes():
    story = printing().paper(Paper.NONE, "paper_out").printer("paper_out").waits(29)
    assert story.screen.failed
    story.waits(1)
    assert (story.page, story.screen.failed) == (Page.PRINTER_FAULT, False)
    assert story.printer(None).page is Page.IDLE


def test_a_hub_that_restarted_is_told_again():
    story = at_rest().printer("paper_out").left().joined()
    assert (story.page, reports(story)) == (Page.PRINTER_FAULT, ["paper_out", "paper_out"])


def test_paper_that_ends_after_its_visitor_left_is_still_told():
    story = printing()
    story.screen = at_rest().then(GoHome(), Settled()).screen
    assert isinstance(story.paper(Paper.OUT).sent[-1], ConfirmPrinted)
    assert story.page is Page.IDLE
