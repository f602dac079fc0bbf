import pytest

from antrean_shared import commands as c
from antrean_shared.words import Reason
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_a_service_stops_and_resumes_for_its_own_agency(story):
    stop = ask(c.SuspendService, service="A-04", reason="SIAK gangguan")
    assert story.no(stop, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert not story.do(stop, desk("8")).answer.available
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.SUSPENDED
    resume = ask(c.ResumeService, service="A-04")
    assert story.no(resume, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert story.do(resume, desk("8")).answer.available
    assert not story.do(ask(c.ResumeService, service="A-04"), desk("8")).records


def test_a_service_is_not_stopped_without_a_name_or_a_reason(story):
    nameless = ask(c.SuspendService, service="Q-99", reason="x")
    assert story.no(nameless, BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(ask(c.ResumeService, service="Q-99"), BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(ask(c.SuspendService, service="A-04"), BOSS) == Reason.REASON_NEEDED
