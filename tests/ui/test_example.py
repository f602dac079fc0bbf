"""The example hall is the sample hall, whole, with lines that are the same every time."""

import pytest

from antrean_shared.messages import encode
from antrean_shared.words import Priority, Reason, Role
from antrean_ui import example
from tests.kiosk.story import HALL

VIEW = example.view(HALL, Role.KIOSK)


def test_it_is_the_whole_hall():
    assert (len(VIEW.agencies), len(VIEW.services), len(VIEW.counters)) == (24, 64, 45)


def test_every_service_has_an_agency_an_offer_and_a_line():
    agencies = {agency.id for agency in VIEW.agencies}
    queues = {queue.stage for queue in VIEW.queues}
    assert {service.agency for service in VIEW.services} == agencies
    assert [offer.service for offer in VIEW.offers] == [service.id for service in VIEW.services]
    assert {step.stage for service in VIEW.services for step in service.steps} == queues


def test_some_of_it_is_closed():
    shut = {offer.service: offer.reason for offer in VIEW.offers if not offer.available}
    assert shut == {"G-01": Reason.QUOTA_FULL, "M-02": Reason.NOT_OPEN_YET}


def test_it_is_the_same_every_time():
    assert encode(example.view(HALL, Role.KIOSK)) == encode(VIEW)


@pytest.mark.parametrize("rehearsal", [False, True])
def test_it_can_be_a_rehearsal(rehearsal):
    assert example.view(HALL, Role.DISPLAY, rehearsal=rehearsal).hall.rehearsal is rehearsal


def test_a_ticket_stands_behind_its_line():
    ticket = example.ticket(VIEW, "A-04", "A2-017", priority=Priority.CHILD, language="en")
    line = next(queue for queue in VIEW.queues if queue.stage == ticket.stage)
    assert (ticket.agency, ticket.steps, ticket.ahead) == ("DUKCAPIL", 1, line.waiting)
    assert (ticket.priority, ticket.language) == (Priority.CHILD, "en")
