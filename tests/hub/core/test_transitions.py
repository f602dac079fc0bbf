import pytest
from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.transitions import MOVES, move
from antrean_shared.words import ENDED, TicketState
from tests.hub.core.halls import Story

FIRST = {f.TicketTaken, f.TicketMerged}
"""Facts that make a ticket."""
BACK = {f.TicketUndone}
"""A fact that brings back whatever was before."""


def test_every_state_has_its_row():
    assert set(MOVES) == set(TicketState)


def test_every_fact_of_a_ticket_moves_some_state():
    moving = {fact for row in MOVES.values() for fact in row}
    known = {each for each in f.FACTS.__args__ if issubclass(each, f.TicketFact)}
    assert moving == known - FIRST - BACK


@pytest.mark.parametrize("state", sorted(ENDED))
def test_what_is_over_stays_over_but_for_a_restored_cancellation(state):
    allowed = {f.TicketRestored} if state is TicketState.CANCELLED else set()
    assert set(MOVES[state]) == allowed


def test_a_served_step_leads_to_the_next_one():
    ticket = replace(Story().take("A-01"), state=TicketState.SERVING)
    assert move(ticket, f.TicketFinished) is TicketState.WAITING
    assert move(replace(ticket, step=1), f.TicketFinished) is TicketState.DONE


def test_only_a_doubtful_paper_is_confirmed_or_denied_once_it_waits():
    sure = Story().take("A-04")
    assert move(sure, f.TicketPrinted) is None
    assert move(sure, f.TicketUnprinted) is None
    doubtful = replace(sure, unsure=True)
    assert move(doubtful, f.TicketPrinted) is TicketState.WAITING
    assert move(doubtful, f.TicketUnprinted) is TicketState.CANCELLED


def test_a_ticket_that_never_had_paper_is_not_brought_back():
    ticket = replace(Story().take("A-04"), state=TicketState.CANCELLED)
    assert move(ticket, f.TicketRestored) is TicketState.WAITING
    assert move(replace(ticket, printed_at=None), f.TicketRestored) is None
