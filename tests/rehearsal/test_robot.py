import pytest

from antrean_rehearsal.robot import Robot, Said
from antrean_shared import commands as c
from antrean_shared.words import Role, TicketState


def test_it_asks_and_is_answered(kiosk):
    ticket = kiosk.ask(c.TakeTicket, service="H-01")
    assert (ticket.state, ticket.number[:2]) == (TicketState.PRINTING, "H-")


def test_a_no_is_its_reason(kiosk):
    with pytest.raises(Said, match="unknown_service"):
        kiosk.ask(c.TakeTicket, service="Q-99")


def test_its_view_follows_the_hall(kiosk):
    before = next(each for each in kiosk.view.queues if each.stage == "HP").waiting
    ticket = kiosk.ask(c.TakeTicket, service="H-01")
    kiosk.ask(c.ConfirmPrinted, ticket=ticket.id)
    after = next(each for each in kiosk.view.queues if each.stage == "HP").waiting
    assert after == before + 1


def test_a_stranger_is_told_so(stage):
    with pytest.raises(Said, match="Pair the station again"):
        Robot(stage.url, Role.KIOSK, "kiosk-9", "not the token")
