"""Search, booking and scanned codes, as values."""

import pytest
from msgspec.structs import replace as changed

from antrean_kiosk.effects import PrintTicket
from antrean_kiosk.from_hub import HubAnswered, HubChanged
from antrean_kiosk.letters import Erase, OpenBooking, OpenSearch, Type, UseCode, UseTyped
from antrean_kiosk.screen import Page
from antrean_kiosk.visitor import Answer, ChooseService, GoBack
from antrean_shared.commands import CheckIn, ReportUnprinted
from antrean_shared.words import Priority, Reason, ServiceId
from kiosk.story import KEYS, TICKET, VIEW, Story, at_rest, holding, printing

CODE = "RSV-7K2M9QXA"


def types(story: Story, text: str) -> Story:
    return story.then(*[Type(letter) for letter in text])


def checking_in() -> Story:
    return at_rest().then(UseCode(CODE), Answer(None, KEYS[9]))


def test_a_search_is_one_tap_from_the_question():
    story = types(at_rest().then(OpenSearch()), "KTP").then(ChooseService(ServiceId("A-02")))
    assert (story.page, story.screen.agency) == (Page.PRIORITY, "DUKCAPIL")


def test_the_way_back_from_a_found_service_is_the_search_with_its_words():
    story = types(at_rest().then(OpenSearch()), "KTP").then(ChooseService(ServiceId("A-02")))
    story.then(GoBack())
    assert (story.page, story.screen.typed) == (Page.SEARCH, "KTP")
    assert story.then(GoBack()).screen.typed == ""


def test_a_closed_service_that_was_found_says_why_and_leads_back_to_the_search():
    story = types(at_rest().then(OpenSearch()), "SIM").then(ChooseService(ServiceId("G-01")))
    assert story.page is Page.REFUSED
    assert story.then(GoBack()).page is Page.SEARCH


def test_letters_are_taken_back_one_by_one_or_all():
    story = types(at_rest().then(OpenSearch()), " KTPX").then(Erase())
    assert story.screen.typed == "KTP"
    assert story.then(Erase(everything=True)).screen.typed == ""


def test_a_child_cannot_fill_the_field_for_ever():
    story = types(at_rest().then(OpenSearch()), "A" * 200)
    assert len(story.screen.typed) == 40


@pytest.mark.parametrize("happened", [Type("A"), Erase(), UseTyped()])
def test_keys_of_a_page_that_is_gone_do_nothing(happened):
    story = at_rest().chooses()
    before = story.screen
    assert story.then(happened).screen == before


def test_a_service_that_does_not_exist_is_not_chosen():
    story = at_rest().then(OpenSearch(), ChooseService(ServiceId("nothing")))
    assert story.page is Page.SEARCH


@pytest.mark.parametrize("code", [CODE, " rsv-7k2m9qxa\r"])
def test_a_scanned_code_leads_to_the_question_and_then_to_the_hub(code):
    story = at_rest().then(UseCode(code))
    assert (story.page, story.screen.booking) == (Page.PRIORITY, CODE)
    story.then(Answer(Priority.ELDERLY, KEYS[9]))
    assert story.sent[-1] == CheckIn(
        key=KEYS[9], code=CODE, priority=Priority.ELDERLY, language="id"
    )


def test_a_typed_code_does_the_same():
    story = types(at_rest().then(OpenBooking()), CODE).then(UseTyped())
    assert (story.page, story.screen.booking) == (Page.PRIORITY, CODE)


@pytest.mark.parametrize("code", ["", "abc", "x" * 41])
def test_what_cannot_be_a_code_is_no_code(code):
    assert at_rest().then(UseCode(code)).page is Page.IDLE


@pytest.mark.parametrize("story", [printing, holding])
def test_a_code_does_not_take_the_page_from_who_has_a_ticket(story):
    told = story()
    before = told.screen
    assert told.then(UseCode(CODE), OpenBooking(), OpenSearch()).screen == before


def test_a_booked_visitors_ticket_is_printed():
    story = checking_in()
    story.then(HubAnswered(story.sent[-1], TICKET))
    assert story.effects[-1] == PrintTicket(TICKET)


def test_a_booked_visitors_late_answer_is_given_back():
    story = checking_in()
    wish = story.sent[-1]
    story.waits(9)
    assert (story.page, story.screen.reason) == (Page.REFUSED, "no_answer")
    story.then(HubAnswered(wish, TICKET))
    assert isinstance(story.sent[-1], ReportUnprinted)


def test_a_refused_code_can_be_corrected():
    story = checking_in().refused(Reason.UNKNOWN_BOOKING)
    assert story.page is Page.REFUSED
    story.then(GoBack())
    assert (story.page, story.screen.typed) == (Page.BOOKING, CODE)


def test_a_hall_that_changes_does_not_end_a_booked_visit():
    assert at_rest().then(UseCode(CODE), HubChanged(VIEW)).page is Page.PRIORITY


def test_a_hall_without_bookings_does_not_ask_for_codes():
    policy = changed(VIEW.hall.policy, booking_days_ahead=0)
    view = changed(VIEW, hall=changed(VIEW.hall, policy=policy))
    story = Story().joined(view).then(OpenBooking(), UseCode(CODE))
    assert story.page is Page.IDLE
