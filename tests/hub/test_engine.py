"""The single writer when the disk fails, and what it promises when it does not."""

import asyncio
import os
import resource
import threading

import pytest

from antrean_hub.serving import Serving, serve
from antrean_hub.store.errors import CommitFailed, Diverged
from antrean_hub.store.store import Store
from tests.hub.places import LOOPBACK, hub
from tests.hub.stranger import Refusal, take_and_print


class FailingStore(Store):
    """A store whose disk can be told to refuse."""

    broken = False
    commits = 0

    def commit(self, batch):
        if type(self).broken:
            raise CommitFailed("The disk refused a commit: no space left")
        type(self).commits += 1
        super().commit(batch)


@pytest.fixture
def disk(closed_place):
    class Disk(FailingStore):
        pass

    closed_place.store = Disk
    closed_place.start()
    return Disk


def test_a_commit_that_fails_changes_nothing_and_the_next_one_works(disk, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        first = await take_and_print(kiosk, "A-02")
        disk.broken = True
        takes = [kiosk.do("ticket.take", key=f"k-{n}", service="A-02") for n in range(5)]
        refused = await asyncio.gather(*takes, return_exceptions=True)
        disk.broken = False
        return first, refused, await kiosk.do("ticket.take", key="k-0", service="A-02")

    first, refused, after = play(story())
    assert {each.reason for each in refused} == {"storage_failed"}
    assert (first["number"], after["number"]) == ("A1-001", "A1-002")


def test_a_display_sees_no_gap_after_a_commit_that_failed(disk, meet, play):
    async def story():
        tv, kiosk = await meet("display", "tv-1"), await meet("kiosk", "kiosk-1")
        first = tv.seq
        disk.broken = True
        with pytest.raises(Refusal):
            await kiosk.do("ticket.take", service="A-02")
        disk.broken = False
        await take_and_print(kiosk, "A-02")
        await tv.until(kiosk.events[-1]["seq"])
        return first, [event["seq"] for event in tv.events]

    first, seen = play(story())
    assert seen == list(range(first + 1, seen[-1] + 1))


def test_a_station_comes_in_and_sees_the_hall_while_the_disk_is_full(disk, meet, play):
    async def story():
        disk.broken = True
        return await meet("display", "tv-1")

    assert play(story()).opened["view"]["role"] == "display"


def test_what_was_answered_before_is_answered_again_while_the_disk_is_full(disk, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        first = await kiosk.do("ticket.take", key="k", service="A-02")
        disk.broken = True
        return first, await kiosk.do("ticket.take", key="k", service="A-02")

    first, again = play(story())
    assert again == first


def test_wishes_that_arrive_together_share_a_commit(disk, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        before = disk.commits
        await asyncio.gather(*(kiosk.do("ticket.take", service="A-02") for _ in range(50)))
        return disk.commits - before

    assert play(story()) < 15


class SlowStore(Store):
    """A store whose disk works when it is let, and may refuse once."""

    may_work = threading.Event()
    works = threading.Event()
    refuses = False

    def commit(self, batch):
        disk = type(self)
        disk.works.set()
        assert disk.may_work.wait(10)
        if disk.refuses:
            disk.refuses = False
            raise CommitFailed("The disk refused a commit: no space left")
        super().commit(batch)


@pytest.fixture
def slow_disk(closed_place):
    class Disk(SlowStore):
        may_work = threading.Event()
        works = threading.Event()

    closed_place.store = Disk
    Disk.may_work.set()
    closed_place.start()
    yield Disk
    Disk.may_work.set()


async def two_takes(disk, kiosk, *keys):
    """Take a number while the disk is still at the one before; return both answers."""
    disk.may_work.clear()
    disk.works.clear()
    first = asyncio.create_task(kiosk.do("ticket.take", key=keys[0], service="A-02"))
    await asyncio.to_thread(disk.works.wait, 10)
    second = asyncio.create_task(kiosk.do("ticket.take", key=keys[1], service="A-02"))
    await kiosk.do("hub.status")  # the hub reads in order: it has the second wish by now
    assert not first.done()
    disk.may_work.set()
    return await asyncio.gather(first, second, return_exceptions=True)


def test_what_was_decided_above_a_commit_that_failed_is_decided_anew(slow_disk, meet, play):
    async def story():
        tv, kiosk = await meet("display", "tv-1"), await meet("kiosk", "kiosk-1")
        first = tv.seq
        slow_disk.refuses = True
        refused, taken = await two_takes(slow_disk, kiosk, "k-1", "k-2")
        await tv.until(kiosk.events[-1]["seq"])
        return refused.reason, taken["number"], first, [event["seq"] for event in tv.events]

    reason, number, first, seen = play(story())
    assert (reason, number) == ("storage_failed", "A1-001")
    assert seen == list(range(first + 1, seen[-1] + 1))


def test_a_wish_asked_again_while_it_is_written_is_the_same_wish(slow_disk, meet, play):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        return await two_takes(slow_disk, kiosk, "k-1", "k-1")

    first, again = play(story())
    assert first["number"] == "A1-001"
    assert again == first


def test_a_wish_that_arrives_while_the_disk_works_is_on_disk_when_it_is_answered(
    slow_disk, closed_place, meet, play
):
    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        return await two_takes(slow_disk, kiosk, "k-1", "k-2")

    told = [ticket["number"] for ticket in play(story())]
    assert told == ["A1-001", "A1-002"]
    with Store(closed_place.database) as store:
        assert sorted(number for (number,) in store.tickets(["number"])) == told


def test_an_engine_whose_file_went_elsewhere_ends_the_hub(closed_place):
    class Wandering(Store):
        def commit(self, batch):
            raise Diverged("The file ends at event 7, the hall is elsewhere")

    serving = Serving(database=closed_place.database, address=LOOPBACK)
    with Wandering(closed_place.database) as store, pytest.raises(Diverged, match="elsewhere"):
        asyncio.run(serve(store, serving, asyncio.Event(), str))


def test_a_disk_that_is_really_full_refuses_keeps_and_recovers(closed_place, meet, play):
    """The kernel itself refuses the hub's writes beyond a size, until it may grow again."""
    closed_place.start_process()
    pid = closed_place.pid

    async def story():
        kiosk = await meet("kiosk", "kiosk-1")
        kept = await take_and_print(kiosk, "A-02")
        size = os.path.getsize(f"{closed_place.database}-wal")
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        with pytest.raises(Refusal) as refused:
            await kiosk.do("ticket.take", service="A-02")
        unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, unlimited)
        return kept, refused.value.reason, await take_and_print(kiosk, "A-02")

    kept, reason, after = play(story())
    assert reason == "storage_failed"
    assert (kept["number"], after["number"]) == ("A1-001", "A1-002")
    closed_place.stop()
    assert hub("check", "--db", closed_place.database)[0] == 0
