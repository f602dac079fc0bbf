"""A paper that a desk asks of the kiosk: between visitors, once, and told of in any case."""

from dataclasses import replace as changed

import pytest
from msgspec.structs import replace

from antrean_kiosk.flow.effects import Paper, PrintTicket
from antrean_kiosk.flow.errand import LookAround
from antrean_kiosk.flow.from_hub import HubAnswered, HubChanged, HubRefused
from antrean_kiosk.flow.from_printer import PaperEnded
from antrean_kiosk.flow.screen import RESERVING_S, Page, Screen
from antrean_kiosk.flow.visitor import ChooseAgency
from antrean_shared import wire
from antrean_shared.commands import BeginPaper, EndPaper
from antrean_shared.wire import ErrorObject
from antrean_shared.words import PaperState
from tests.kiosk.story import TICKET, VIEW, Story

ASKED = wire.Paper(
    ticket=TICKET.id,
    number=TICKET.number,
    printer="kiosk-1",
    asked_by="loket-3",
    reprint=True,
    state=PaperState.WANTED,
)


def asked(paper: wire.Paper = ASKED, **screen: object) -> Story:
    """A kiosk at rest that a desk asks for a paper."""
    story = Story(Screen(station="kiosk-1", **screen)).joined()
    return story.then(HubChanged(replace(VIEW, papers=(paper,))))


def looks(story: Story) -> Story:
    return story.then(LookAround(story.key()))


def begun() -> Story:
    """The hub has handed it over."""
    story = looks(asked())
    return story.then(HubAnswered(story.sent[-1], TICKET))


def ends(story: Story, paper: Paper, fault: str | None = None) -> EndPaper:
    story.then(PaperEnded(TICKET.id, paper, fault, True, story.key(), errand=True))
    return story.sent[-1]


def test_at_rest_it_asks_the_hub_for_the_paper():
    story = looks(asked())
    assert story.sent[-1] == BeginPaper(key=story.screen.key, ticket=TICKET.id)
    assert story.page is Page.PRINTING


@pytest.mark.parametrize("reprint", [True, False])
def test_what_was_handed_over_is_printed_as_it_was_asked_for(reprint):
    story = looks(asked(replace(ASKED, reprint=reprint)))
    story.then(HubAnswered(story.sent[-1], TICKET))
    assert story.effects[-1] == PrintTicket(TICKET, reprint=reprint, errand=True)


@pytest.mark.parametrize(
    ("paper", "state"),
    [
        (Paper.OUT, PaperState.PRINTED),
        (Paper.NONE, PaperState.FAILED),
        (Paper.DOUBT, PaperState.DOUBTFUL),
    ],
)
def test_the_desk_hears_how_it_ended_and_the_kiosk_rests(paper, state):
    story = begun()
    told = ends(story, paper, None if paper is Paper.OUT else "cutter")
    assert (told.ticket, told.state) == (TICKET.id, state)
    assert story.page is Page.IDLE
    assert story.screen.errand is None


@pytest.mark.parametrize("other", ["kiosk-2", "kiosk-10"])
def test_it_leaves_the_papers_of_others_alone(other):
    assert looks(asked(replace(ASKED, printer=other))).page is Page.IDLE


def test_what_is_under_way_is_not_begun_again():
    assert looks(asked(replace(ASKED, state=PaperState.PRINTING))).page is Page.IDLE


def test_a_visitor_comes_first():
    story = asked().then(ChooseAgency("DUKCAPIL"))
    assert looks(story).page is Page.SERVICE


def test_without_paper_it_says_so_at_once():
    story = asked().printer("paper_out")
    told = looks(story).sent[-1]
    assert (told.state, told.fault) == (PaperState.FAILED, "paper_out")
    assert story.page is Page.PRINTER_FAULT


def test_a_late_answer_is_not_printed_and_told():
    story = looks(asked())
    wish = story.sent[-1]
    story.screen = changed(story.screen, connected=False)
    story.waits(int(RESERVING_S) + 1)
    story.then(HubAnswered(wish, TICKET))
    assert story.sent[-1].state is PaperState.FAILED
    assert not any(isinstance(each, PrintTicket) for each in story.effects)


def test_a_refusal_leaves_the_kiosk_to_its_visitors():
    story = looks(asked())
    error = ErrorObject(code=1, message="No.", data={"reason": "wrong_state"})
    assert story.then(HubRefused(story.sent[-1], error)).page is Page.IDLE


def test_a_desk_printer_rests_without_choices():
    story = asked(desk=True)
    assert story.page is Page.DESK
    assert story.then(ChooseAgency("DUKCAPIL")).page is Page.DESK
    assert looks(story).page is Page.PRINTING
