"""Search, booking and scanned codes, as values."""

import pytest
from msgspec.structs import replace as changed

from antrean_kiosk.flow.effects import PrintTicket
from antrean_kiosk.flow.from_hub import BookingFound, HubAnswered, HubChanged
from antrean_kiosk.flow.letters import Erase, OpenBooking, OpenSearch, Type, UseCode, UseTyped
from antrean_kiosk.flow.screen import Page
from antrean_kiosk.flow.visitor import ChooseService, Claim, GoBack, TakeNumber
from antrean_shared.commands import CheckIn, FindBooking, ReportUnprinted
from antrean_shared.wire import Booking
from antrean_shared.words import Priority, Reason, ServiceId
from antrean_ui.example import NOW
from tests.kiosk.story import KEYS, TICKET, VIEW, Story, at_rest, holding, printing

CODE = "RSV-7K2M9QXA"


def types(story: Story, text: str) -> Story:
    return story.then(*[Type(letter) for letter in text])


def chooses(service: str) -> ChooseService:
    return ChooseService(ServiceId(service), KEYS[9])


BOOKED = Booking(code=CODE, service="A-04", at=NOW, state="open")


def found(story: Story) -> Story:
    """The hub knows the code."""
    return story.then(BookingFound(story.sent[-1], BOOKED))


def scans(code: str = CODE) -> Story:
    return at_rest().then(UseCode(code, KEYS[8]))


def checking_in() -> Story:
    return found(scans()).then(TakeNumber(KEYS[9]))


def test_a_search_is_one_tap_from_the_question():
    story = types(at_rest().then(OpenSearch()), "KTP").then(chooses("A-02"))
    assert (story.page, story.screen.agency) == (Page.CONFIRM, "DUKCAPIL")


def test_the_way_back_from_a_found_service_is_the_search_with_its_words():
    story = types(at_rest().then(OpenSearch()), "KTP").then(chooses("A-02"))
    story.then(GoBack())
    assert (story.page, story.screen.typed) == (Page.SEARCH, "KTP")
    assert story.then(GoBack()).screen.typed == ""


def test_a_closed_service_that_was_found_says_why_and_leads_back_to_the_search():
    story = types(at_rest().then(OpenSearch()), "SIM").then(chooses("G-01"))
    assert story.page is Page.REFUSED
    assert story.then(GoBack()).page is Page.SEARCH


def test_letters_are_taken_back_one_by_one_or_all():
    story = types(at_rest().then(OpenSearch()), " KTPX").then(Erase())
    assert story.screen.typed == "KTP"
    assert story.then(Erase(everything=True)).screen.typed == ""


def test_a_child_cannot_fill_the_field_for_ever():
    story = types(at_rest().then(OpenSearch()), "A" * 200)
    assert len(story.screen.typed) == 40


@pytest.mark.parametrize("happened", [Type("A"), Erase(), UseTyped(KEYS[9])])
def test_keys_of_a_page_that_is_gone_do_nothing(happened):
    story = at_rest().chooses()
    before = story.screen
    assert story.then(happened).screen == before


def test_a_service_that_does_not_exist_is_not_chosen():
    story = at_rest().then(OpenSearch(), chooses("nothing"))
    assert story.page is Page.SEARCH


@pytest.mark.parametrize("code", [CODE, " rsv-7k2m9qxa\r"])
def test_a_scanned_code_is_looked_up_confirmed_and_checked_in(code):
    story = scans(code)
    assert story.sent[-1] == FindBooking(key=KEYS[8], code=CODE)
    found(story)
    assert (story.page, story.screen.service) == (Page.CONFIRM, "A-04")
    story.then(Claim(Priority.ELDERLY), TakeNumber(KEYS[9]))
    assert story.sent[-1] == CheckIn(
        key=KEYS[9], code=CODE, priority=Priority.ELDERLY, language="id"
    )


def test_a_typed_code_does_the_same():
    story = types(at_rest().then(OpenBooking()), CODE).then(UseTyped(KEYS[9]))
    assert story.sent[-1] == FindBooking(key=KEYS[9], code=CODE)
    assert found(story).page is Page.CONFIRM


def test_an_answer_that_nobody_waits_for_moves_nothing():
    story = scans()
    asked = story.sent[-1]
    story.then(GoBack())
    assert story.then(BookingFound(asked, BOOKED)).page is Page.AGENCY


def test_the_way_back_from_a_booking_is_its_code():
    story = found(scans()).then(GoBack())
    assert (story.page, story.screen.typed, story.screen.service) == (Page.BOOKING, CODE, None)


@pytest.mark.parametrize("code", ["", "abc", "x" * 41])
def test_what_cannot_be_a_code_is_no_code(code):
    assert at_rest().then(UseCode(code, KEYS[8])).page is Page.IDLE


@pytest.mark.parametrize("story", [printing, holding])
def test_a_code_does_not_take_the_page_from_who_has_a_ticket(story):
    told = story()
    before = told.screen
    assert told.then(UseCode(CODE, KEYS[8]), OpenBooking(), OpenSearch()).screen == before


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
    story = scans().refused(Reason.UNKNOWN_BOOKING)
    assert story.page is Page.REFUSED
    story.then(GoBack())
    assert (story.page, story.screen.typed) == (Page.BOOKING, CODE)


def test_a_hall_that_changes_does_not_end_a_booked_visit():
    assert found(scans()).then(HubChanged(VIEW)).page is Page.CONFIRM


def test_a_hall_without_bookings_does_not_ask_for_codes():
    policy = changed(VIEW.hall.policy, booking_days_ahead=0)
    view = changed(VIEW, hall=changed(VIEW.hall, policy=policy))
    story = Story().joined(view).then(OpenBooking(), UseCode(CODE, KEYS[8]))
    assert story.page is Page.IDLE
