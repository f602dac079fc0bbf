"""The mains fail twelve times in the middle of the busiest hour, and nobody is told a lie."""

import asyncio

from tests.hub.places import found, hub
from tests.hub.workers import (
    COUNTERS,
    KIOSKS,
    Desk,
    Kiosk,
    assert_no_number_twice,
    assert_one_counter_each,
    exported,
)

ROUNDS = 12
BUSY_S = 0.5
ORDER = ("printing", "waiting", "called", "serving", "done")


def test_twelve_kills_at_full_speed_lose_nothing_that_was_told(tmp_path):
    place = found(tmp_path)
    place.pair("kiosk", *KIOSKS)
    place.pair("counter", *COUNTERS)
    place.officer()
    workers = [Kiosk("kiosk", each) for each in KIOSKS]
    workers += [Desk("counter", each) for each in COUNTERS]
    for _ in range(ROUNDS):
        asyncio.run(one_round(place, workers))
    told = [each for worker in workers for each in worker.told]
    tickets = {row["id"]: row for row in exported(place)}

    assert_all_kept(told, tickets)
    assert_no_number_twice(tickets)
    assert_one_counter_each(tickets)
    assert hub("check", "--db", place.database)[0] == 0


async def one_round(place, workers):
    """Start, work, die."""
    await asyncio.to_thread(place.start_process)
    work = asyncio.gather(*(worker.live(place) for worker in workers))
    await asyncio.sleep(BUSY_S)  # the load itself: everyone works for this long
    await asyncio.to_thread(place.kill)
    await work


def assert_all_kept(told, tickets):
    assert len(told) > 100 * ROUNDS / 4, "the load was too small to prove anything"
    for id, number, state in told:
        kept = tickets[id]
        assert kept["number"] == number
        assert ORDER.index(kept["state"]) >= ORDER.index(state)
