"""The hub is away: the kiosk goes on with its own numbers, and says so."""

import pytest
from msgspec.structs import replace

from antrean_kiosk.flow.effects import Lend, Paper, PrintTicket, Send
from antrean_kiosk.flow.from_hub import HubAnswered, HubBarred, HubLeft, HubStillAway, NumberLent
from antrean_kiosk.flow.screen import RESERVING_S, Page
from antrean_kiosk.flow.visitor import PrintAgain
from antrean_shared.commands import ReportStation, ReportUnprinted, ReprintTicket, TakeTicket
from antrean_shared.words import Origin
from tests.kiosk.story import KEYS, TICKET, VIEW, Story, at_rest, printing

LENT = replace(TICKET, number="A2-900", origin=Origin.EMERGENCY)


def alone() -> Story:
    """A kiosk at rest that holds a block, and whose hub has just gone."""
    return at_rest().then(HubLeft(VIEW))


def lends(story: Story) -> list[TakeTicket]:
    return [effect.wish for effect in story.effects if isinstance(effect, Lend)]


def test_at_rest_it_goes_on():
    story = alone()
    assert (story.page, story.screen.lending) == (Page.IDLE, True)


def test_without_a_block_it_says_that_the_hub_is_away():
    assert at_rest().then(HubLeft(None)).page is Page.HUB_AWAY


def test_an_answer_borrows_a_number_and_asks_nobody():
    story = alone().chooses().answers()
    (wish,) = lends(story)
    assert (wish.service, story.screen.key) == ("A-04", wish.key)
    assert not any(isinstance(each, TakeTicket) for each in story.sent)


def test_the_lent_number_is_printed_and_held():
    story = alone().chooses().answers()
    story.then(NumberLent(story.screen.key, LENT))
    assert story.effects[-1] == PrintTicket(LENT)
    story.paper(Paper.OUT)
    assert (story.page, story.screen.ticket.number) == (Page.TAKE, "A2-900")


def test_a_number_that_nobody_waits_for_is_not_printed():
    story = alone()
    story.then(NumberLent(KEYS[9], LENT))
    assert not any(isinstance(each, PrintTicket) for each in story.effects)


def test_where_none_can_be_lent_it_goes_back_to_rest():
    story = alone().chooses().answers()
    assert story.then(NumberLent(story.screen.key, None)).page is Page.IDLE


def test_a_hub_that_dies_before_its_answer_is_replaced_and_its_late_answer_given_back():
    story = at_rest().chooses().answers().then(HubLeft(VIEW))
    asked = story.last_take()
    story.waits(int(RESERVING_S))
    (wish,) = lends(story)
    assert (wish.service, wish.priority) == (asked.service, asked.priority)
    assert wish.key != asked.key
    story.then(NumberLent(wish.key, LENT), HubAnswered(asked, TICKET))
    assert isinstance(story.sent[-1], ReportUnprinted)


def test_it_lends_once_however_long_the_printer_takes():
    story = at_rest().chooses().answers().then(HubLeft(VIEW)).waits(60)
    assert len(lends(story)) == 1


def test_a_visit_goes_on_through_the_hubs_leaving():
    story = at_rest().chooses().then(HubLeft(VIEW)).waits(10)
    assert story.page is Page.SERVICE
    assert lends(story.answers())


@pytest.mark.parametrize("origin", [TICKET, LENT])
def test_a_reprint_needs_no_hub(origin):
    story = printing().then(HubLeft(VIEW)).paper(Paper.OUT)
    story.then(PrintAgain(story.key()))
    assert isinstance(story.effects[-1], PrintTicket)
    assert story.effects[-1].reprint
    assert not any(isinstance(each, ReprintTicket) for each in story.sent)
    assert story.paper(Paper.OUT, reprint=True).page is Page.TAKE


def test_with_the_hub_back_it_is_as_before():
    story = alone().joined()
    assert not story.screen.lending
    story.chooses().answers()
    assert isinstance(story.effects[-1], Send)


def test_a_block_that_ends_closes_the_kiosk_but_not_on_a_visitor_with_a_number():
    assert alone().then(HubStillAway(None)).page is Page.HUB_AWAY
    assert printing().then(HubLeft(VIEW), HubStillAway(None)).page is Page.PRINTING


def test_a_kiosk_that_starts_without_the_hub_opens_with_what_it_kept():
    assert Story().then(HubStillAway(VIEW)).page is Page.IDLE
    assert Story().then(HubStillAway(None)).page is Page.HUB_AWAY


def test_while_the_hub_is_there_nothing_is_said_of_its_absence():
    story = at_rest()
    assert story.then(HubStillAway(VIEW)).screen.lending is False


def test_a_kiosk_that_the_hub_will_not_have_lends_nothing():
    story = alone().then(HubBarred("unknown_token"), HubStillAway(VIEW))
    assert (story.page, story.screen.lending) == (Page.HUB_AWAY, False)


def test_a_spare_printer_is_told_of_and_stops_nobody():
    story = at_rest().printer(None, spared="paper_out")
    assert story.page is Page.IDLE
    assert isinstance(story.sent[-1], ReportStation)
    assert story.sent[-1].fault == "on_spare paper_out"
