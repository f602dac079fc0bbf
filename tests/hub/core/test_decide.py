from datetime import timedelta

import pytest

from antrean_hub.core.decide import _DECIDERS
from antrean_shared import commands as c
from antrean_shared.commands import COMMANDS
from antrean_shared.words import Reason
from tests.hub.core.halls import KIOSK, Story, ask


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_a_station_tells_of_its_fault_once_and_of_its_recovery_once(story):
    report = lambda fault: len(story.do(ask(c.ReportStation, fault=fault), KIOSK).records)  # noqa: E731 - short
    assert [report(fault) for fault in ("jam", "jam", None, None)] == [1, 0, 1, 0]


def test_a_clock_behind_the_day_stops_everything(story):
    story.now -= timedelta(days=1)
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.CLOCK_BEHIND


def test_every_command_of_the_wire_is_decided():
    assert set(_DECIDERS) == set(COMMANDS)
