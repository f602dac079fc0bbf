"""What touches lead to: one ticket per answer, no choice by a nervous second tap."""

import pytest
from msgspec.structs import replace as changed

from antrean_kiosk.flow.ease import NextLanguage, NextTextScale, Show, SwitchContrast
from antrean_kiosk.flow.effects import Paper
from antrean_kiosk.flow.from_hub import HubChanged
from antrean_kiosk.flow.letters import OpenSearch, Type
from antrean_kiosk.flow.screen import Page, Panel
from antrean_kiosk.flow.visitor import (
    ChooseAgency,
    ChooseService,
    Claim,
    GoBack,
    GoHome,
    LookAt,
    PrintAgain,
    ShowAll,
    Stay,
    TakeAnother,
    TakeNumber,
    Touch,
)
from antrean_shared.commands import ConfirmPrinted, ReprintTicket, TakeTicket
from antrean_shared.words import AgencyId, Chance, Priority, Reason, ServiceId
from tests.kiosk.story import KEYS, TICKET, VIEW, at_rest, holding, printing

DUKCAPIL, FAMILY_CARD = AgencyId("DUKCAPIL"), ServiceId("A-04")
LICENCES, LICENCE = AgencyId("SIM"), ServiceId("G-01")
PROSECUTOR, ADVICE = AgencyId("KEJARI"), ServiceId("M-02")


def test_two_taps_ask_for_one_ticket():
    story = at_rest().then(ChooseAgency(DUKCAPIL), ChooseService(FAMILY_CARD, KEYS[9]))
    assert story.page is Page.PRINTING
    assert story.sent == [TakeTicket(key=KEYS[9], service=FAMILY_CARD, language="id")]


def test_the_one_question_is_answered_beside_the_way():
    story = at_rest().then(ChooseAgency(DUKCAPIL), Show(Panel.PRIORITY), Claim(Priority.ELDERLY))
    assert (story.page, story.screen.panel) == (Page.SERVICE, "")
    story.then(ChooseService(FAMILY_CARD, KEYS[9]))
    assert story.sent[-1].priority is Priority.ELDERLY


def test_who_says_no_after_all_is_an_ordinary_visitor():
    story = at_rest().then(ChooseAgency(DUKCAPIL), Claim(Priority.ELDERLY), Claim(None))
    story.then(ChooseService(FAMILY_CARD, KEYS[9]))
    assert story.sent[-1].priority is None


def test_the_second_tap_on_an_answer_is_no_choice_under_it():
    story = at_rest().then(ChooseAgency(DUKCAPIL))
    story.then(Claim(Priority.CHILD), ChooseService(FAMILY_CARD, KEYS[9]), settle=False)
    assert (story.page, story.sent) == (Page.SERVICE, [])


def test_an_answer_counts_only_where_it_is_asked():
    assert at_rest().then(Claim(Priority.CHILD)).screen.priority is None


def test_a_double_tap_asks_once():
    story = at_rest().then(ChooseAgency(DUKCAPIL))
    story.then(*(ChooseService(FAMILY_CARD, key) for key in KEYS[8:10]))
    assert len(story.sent) == 1


def test_the_second_tap_of_a_nervous_finger_is_no_choice_on_the_next_page():
    story = at_rest()
    story.then(ChooseAgency(DUKCAPIL), ChooseService(FAMILY_CARD, KEYS[9]), settle=False)
    assert (story.page, story.sent) == (Page.SERVICE, [])


def test_who_wants_to_know_more_sees_it_before_the_number():
    story = at_rest().then(ChooseAgency(DUKCAPIL), LookAt(FAMILY_CARD))
    assert (story.page, story.sent) == (Page.CONFIRM, [])
    story.then(Claim(Priority.PREGNANT), TakeNumber(KEYS[9]))
    assert story.sent == [
        TakeTicket(key=KEYS[9], service=FAMILY_CARD, priority=Priority.PREGNANT, language="id")
    ]


@pytest.mark.parametrize("chance", [Chance.DOUBTFUL, Chance.UNLIKELY, Chance.ABSENT])
def test_who_may_wait_in_vain_is_told_before_the_number(chance):
    offers = tuple(changed(each, chance=chance) for each in VIEW.offers)
    story = at_rest().then(HubChanged(changed(VIEW, offers=offers)), ChooseAgency(DUKCAPIL))
    story.then(ChooseService(FAMILY_CARD, KEYS[8]))
    assert (story.page, story.sent) == (Page.CONFIRM, [])
    assert story.then(TakeNumber(KEYS[9])).page is Page.PRINTING


def test_a_search_is_confirmed_before_the_number():
    story = at_rest().then(OpenSearch(), Type("KTP"), ChooseService(FAMILY_CARD, KEYS[9]))
    assert (story.page, story.screen.agency, story.sent) == (Page.CONFIRM, DUKCAPIL, [])


def test_an_agency_that_is_closed_says_why_at_once():
    story = at_rest().then(ChooseAgency(LICENCES))
    assert (story.page, story.screen.reason) == (Page.REFUSED, Reason.QUOTA_FULL)


def test_a_closed_service_of_an_open_agency_says_why():
    story = at_rest().then(ChooseAgency(PROSECUTOR), ChooseService(ADVICE, KEYS[9]))
    assert (story.page, story.screen.reason) == (Page.REFUSED, Reason.NOT_OPEN_YET)


def test_back_from_a_closed_service_shows_its_agency_again():
    story = at_rest().then(ChooseAgency(PROSECUTOR), ChooseService(ADVICE, KEYS[9]), GoBack())
    assert (story.page, story.screen.agency) == (Page.SERVICE, PROSECUTOR)


def test_back_from_a_closed_agency_shows_the_agencies():
    assert at_rest().then(ChooseAgency(LICENCES), GoBack()).page is Page.AGENCY


def test_the_way_back_is_the_way_there():
    story = at_rest().then(ShowAll()).chooses().then(LookAt(FAMILY_CARD))
    pages = [story.then(GoBack()).page for _ in range(2)]
    assert pages == [Page.SERVICE, Page.AGENCY]
    assert story.screen.everything
    assert not story.then(GoBack()).screen.everything


@pytest.mark.parametrize(
    "happened",
    [
        ChooseAgency(DUKCAPIL),
        ChooseService(FAMILY_CARD, KEYS[9]),
        LookAt(FAMILY_CARD),
        Claim(Priority.ELDERLY),
        TakeNumber(KEYS[9]),
        GoBack(),
        ShowAll(),
    ],
)
def test_no_choice_reaches_a_ticket_that_is_printing(happened):
    story = printing()
    before = story.screen
    assert story.then(happened).screen == before


def test_nobody_leaves_while_it_prints():
    assert printing().then(GoHome()).page is Page.PRINTING


def test_who_sets_up_the_resting_screen_has_begun():
    story = at_rest().then(NextLanguage())
    assert (story.page, story.screen.language) == (Page.AGENCY, "en")
    assert story.then(NextLanguage()).screen.language == "id"


def test_letters_grow_in_steps_and_begin_again():
    story = at_rest()
    scales = [story.then(NextTextScale()).screen.text_scale for _ in range(3)]
    assert scales == [1.5, 2.0, 1.0]


def test_contrast_is_switched_on_and_off():
    story = at_rest().then(SwitchContrast())
    assert story.screen.high_contrast
    assert not story.then(SwitchContrast()).screen.high_contrast


def test_the_next_visitor_finds_nobodys_choices():
    story = at_rest().then(NextLanguage(), NextTextScale(), SwitchContrast()).chooses()
    assert story.then(GoHome()).screen == at_rest().then(GoHome()).screen


def test_the_ticket_is_taken_in_the_visitors_language():
    story = at_rest().then(NextLanguage()).chooses().answers()
    assert story.last_take().language == "en"


def test_help_lies_over_the_page_and_goes():
    story = at_rest().chooses().then(Show(Panel.HELP))
    assert (story.page, story.screen.panel) == (Page.SERVICE, Panel.HELP)
    assert not story.then(Show(Panel.NONE)).screen.panel


def test_a_touch_renews_the_patience():
    story = at_rest().chooses().waits(40).then(Touch()).waits(40)
    assert story.page is Page.SERVICE


def test_a_warning_waits_for_its_answer():
    story = at_rest().chooses().waits(50).then(Touch())
    assert story.screen.countdown == 10
    assert story.then(Stay()).screen.countdown == 0


def test_a_second_number_keeps_language_and_letters():
    story = at_rest().then(NextLanguage(), NextTextScale()).chooses().answers().given()
    story.paper(Paper.OUT).then(TakeAnother())
    assert (story.page, story.screen.language, story.screen.text_scale) == (Page.AGENCY, "en", 1.5)
    assert story.screen.ticket is None


def test_another_paper_has_the_same_number():
    story = holding().then(PrintAgain(KEYS[9]))
    assert story.page is Page.PRINTING
    assert story.sent[-1] == ReprintTicket(key=KEYS[9], ticket=TICKET.id)


def test_who_asks_again_after_a_doubt_stands_here_and_is_confirmed():
    story = holding(doubtful=True).then(PrintAgain(KEYS[9]))
    assert [type(command) for command in story.sent[-2:]] == [ConfirmPrinted, ReprintTicket]
