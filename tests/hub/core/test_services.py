import pytest

from antrean_hub.core.picture import view
from antrean_hub.core.sight import Audience
from antrean_shared import commands as c
from antrean_shared.words import Reason, Role
from tests.hub.core.halls import BOSS, KIOSK, Story, ask, desk


@pytest.fixture
def story() -> Story:
    told = Story()
    told.open("1", "2", "3", "8", "21")
    return told


def test_a_service_stops_and_resumes_for_its_own_agency(story):
    stop = ask(c.SuspendService, service="A-04", reason="SIAK gangguan")
    assert story.no(stop, desk("21")) == Reason.NOT_YOUR_AGENCY
    assert story.no(stop, desk("22")) == Reason.NO_COUNTER
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


# An agency's own system is down


def test_an_agency_whose_system_is_down_gives_no_tickets_but_keeps_its_line(story):
    waits = story.take("A-04")
    down = ask(c.SuspendAgency, agency="DUKCAPIL", reason=" SIAK gangguan ")
    (outage,) = story.do(down, desk("8")).answer.outages
    assert (outage.agency, outage.reason) == ("DUKCAPIL", "SIAK gangguan")
    for service in ("A-01", "A-02", "A-04"):
        assert story.no(ask(c.TakeTicket, service=service), KIOSK) == Reason.SYSTEM_DOWN
    assert story.take("G-01").number == "G-001"
    assert story.call("8") == waits.number
    assert story.do(ask(c.ResumeAgency, agency="DUKCAPIL"), desk("8")).answer.outages == ()
    assert story.take("A-04").number == "A2-002"


def test_an_outage_is_told_once_and_by_its_own_people(story):
    down = lambda: ask(c.SuspendAgency, agency="SIM", reason="mati")  # noqa: E731 - short
    assert story.no(down(), desk("8")) == Reason.NOT_YOUR_AGENCY
    assert story.do(down(), BOSS).records
    assert not story.do(down(), BOSS).records
    assert story.no(ask(c.ResumeAgency, agency="SIM"), desk("8")) == Reason.NOT_YOUR_AGENCY
    assert story.do(ask(c.ResumeAgency, agency="SIM"), desk("21")).records
    assert not story.do(ask(c.ResumeAgency, agency="SIM"), desk("21")).records


def test_an_outage_needs_an_agency_and_a_reason(story):
    nameless = ask(c.SuspendAgency, agency="X", reason="mati")
    assert story.no(nameless, BOSS) == Reason.UNKNOWN_AGENCY
    assert story.no(ask(c.ResumeAgency, agency="X"), BOSS) == Reason.UNKNOWN_AGENCY
    bare = ask(c.SuspendAgency, agency="SIM", reason="  ")
    assert story.no(bare, BOSS) == Reason.REASON_NEEDED


# A supervisor decides for today


def more(extra: int, service: str = "A-02", reason: str = "ramai"):
    return ask(c.ChangeQuota, service=service, extra=extra, reason=reason)


def test_a_quota_is_widened_and_narrowed_down_to_what_is_taken(story):
    for _ in range(3):
        story.take("A-02")
    assert story.no(ask(c.TakeTicket, service="A-02"), KIOSK) == Reason.QUOTA_FULL
    wide = story.do(more(2), BOSS).answer
    assert (wide.available, wide.quota, wide.extra, wide.quota_left) == (True, 5, 2, 2)
    story.take("A-02")
    narrow = story.do(more(-1), BOSS).answer
    assert (narrow.available, narrow.quota, narrow.quota_left) == (False, 4, 0)
    refused = story.try_(more(-1), BOSS)
    assert (refused.reason, refused.facts["least"], refused.facts["taken"]) == ("quota_range", 0, 4)


def test_a_quota_that_is_not_there_or_not_moved_is_refused(story):
    assert story.no(more(1, "A-04"), BOSS) == Reason.NO_QUOTA
    assert story.no(more(1, "Q-99"), BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(more(1, reason=" "), BOSS) == Reason.REASON_NEEDED
    assert story.no(more(0), BOSS) == Reason.QUOTA_RANGE
    assert story.no(more(9997), BOSS) == Reason.QUOTA_RANGE


def test_a_wider_quota_holds_for_bookings_of_today_too(story):
    def book(n):
        more = {"service": "A-02", "at": story.now, "person": "person-" + n}
        return ask(c.AddBooking, code=f"RSV-{n}", **more)

    for n in "abc":
        story.do(book(n), BOSS)
    assert story.no(book("d"), BOSS) == Reason.QUOTA_FULL
    story.do(more(1), BOSS)
    story.do(book("d"), BOSS)


def force(open_: bool | None, reason: str = "apel"):
    return ask(c.ForceService, service="A-04", open=open_, reason=reason)


def test_a_service_is_closed_for_today_and_left_to_the_calendar_again(story):
    shut = story.do(force(False), BOSS).answer
    assert (shut.available, shut.reason, shut.detail, shut.forced) == (
        False,
        Reason.CLOSED_DATE,
        "apel",
        False,
    )
    assert shut.until.date().isoformat() == "2026-11-26"
    assert not story.do(force(False), BOSS).records
    assert story.do(force(None, ""), BOSS).answer.available
    assert not story.do(force(None, ""), BOSS).records


def test_a_service_is_opened_on_a_closed_day_but_stays_suspended(story):
    story.tick(days=3)
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.CLOSED_TODAY
    assert story.do(force(True), BOSS).answer.available
    story.do(ask(c.SuspendService, service="A-04", reason="x"), BOSS)
    assert story.no(ask(c.TakeTicket, service="A-04"), KIOSK) == Reason.SUSPENDED


def test_what_was_decided_for_today_ends_with_it(story):
    story.do(force(False), BOSS)
    story.do(more(5), BOSS)
    story.do(ask(c.SuspendAgency, agency="SIM", reason="mati"), BOSS)
    story.tick(days=1)
    offers = view(story.hall, Audience(Role.SUPERVISOR), story.now)
    assert (offers.outages, {each.forced for each in offers.offers}) == ((), {None})
    assert {each.extra for each in offers.offers} == {0}
    assert story.take("A-04").number == "A2-001"


def test_a_service_is_not_forced_without_a_name_or_a_reason(story):
    assert story.no(ask(c.ForceService, service="Q-99", open=None), BOSS) == Reason.UNKNOWN_SERVICE
    assert story.no(force(True, ""), BOSS) == Reason.REASON_NEEDED


def test_a_forced_service_lends_numbers_as_it_gives_them(story):
    for open_, hours in ((True, 24), (False, 0), (None, 7)):
        story.do(force(open_), BOSS)
        lent = story.do(ask(c.LeaseNumbers), KIOSK).answer
        spans = [each.closes - each.opens for each in lent.windows if each.service == "A-04"]
        assert sum(span.total_seconds() for span in spans) == hours * 3600
