"""A morning with one of each: served in time, served late, away, gone, no paper, never called."""

from datetime import date

import pytest
from msgspec.structs import replace

from antrean_hub.reports.page import gather
from antrean_hub.reports.period import Period
from antrean_hub.store.batch import Answer, Batch, Entry, Place
from antrean_hub.store.store import Store
from antrean_shared import commands as c
from tests.hub.core.halls import KIOSK, SMALL, Story, ask, desk

DAY = date(2026, 11, 25)
PROMISES = {"A-02": 5, "A-04": 10}
HALL = replace(
    SMALL,
    services=tuple(replace(each, promise_min=PROMISES.get(each.id)) for each in SMALL.services),
)


def morning() -> Story:
    story = Story(HALL)
    story.open("2")
    story.take("A-02"), story.take("A-02")
    for wait_min, serve_min in ((10, 4), (6, 6)):
        story.tick(minutes=wait_min)
        story.call("2")
        story.do(ask(c.StartServing, counter="2"), desk("2"))
        story.tick(minutes=serve_min)
        story.do(ask(c.FinishServing, counter="2"), desk("2"))
    away = story.take("A-04", "elderly")
    story.call("2")
    story.do(ask(c.MissTicket, ticket=away.id), desk("2"))
    gone = story.take("A-04")
    story.do(ask(c.CancelTicket, ticket=gone.id, reason="Pulang"), desk("2"))
    paperless = story.take("A-04", print_=False)
    story.do(ask(c.ReportUnprinted, ticket=paperless.id, fault="paper_out"), KIOSK)
    story.do(ask(c.PauseCounter, counter="2", reason="Istirahat"), desk("2"))
    story.tick(minutes=30)
    story.do(ask(c.ResumeCounter, counter="2"), desk("2"))
    story.tick(minutes=4)
    story.do(ask(c.CloseCounter, counter="2", reason="Selesai"), desk("2"))
    story.take("G-01")
    story.tick(days=1)
    story.open("2")  # the next day is no part of it
    story.take("A-02")
    story.serve("2")
    story.tick(minutes=20)
    story.do(ask(c.CloseCounter, counter="2", reason="Selesai"), desk("2"))
    return story


def refusal(nth: int, service: str, reason: str, method: str = "ticket.take") -> Answer:
    return Answer(
        place=Place(DAY, nth),
        station="kiosk-1",
        key=f"k-{nth}",
        at=Story().now,
        method=method,
        subject=service,
        reason=reason,
        body=b"{}",
    )


REFUSED = (
    refusal(1, "A-02", "quota_full"),
    refusal(2, "A-02", "quota_full"),
    refusal(3, "A-01", "cutoff"),
    refusal(4, "Z-99", "unknown_service"),
    refusal(5, "2", "nobody_waiting", "call.next"),
)


@pytest.fixture(scope="session")
def worked(tmp_path_factory):
    """The file that the morning left."""
    path = tmp_path_factory.mktemp("report") / "hall.db"
    with Store(path) as store:
        records = morning().records
        store.commit(Batch(tuple(Entry(each) for each in records), REFUSED))
    return path


@pytest.fixture(scope="session")
def facts(worked):
    with Store(worked) as store:
        return gather(store, HALL, Period(DAY, DAY))


@pytest.fixture(scope="session")
def cells():
    """Return what a table says in the row with a word among its first three cells."""

    def read(table, word):
        [found] = [row for row in table.rows if word in row[:3]]
        return dict(zip(table.headings, found, strict=True))

    return read
