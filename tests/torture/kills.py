"""kill -9 at every step of a command, again and again on one file, under load."""

import asyncio
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

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
from tests.torture.mortal_hub import STEPS

MORTAL = Path(__file__).with_name("mortal_hub.py")
ORDER = ("printing", "waiting", "called", "serving", "done")
PROVE_EVERY = 50


def torture(folder, rounds, seed, say=lambda _line: None):
    """Kill ``rounds`` times; return how often at each step. Raises AssertionError with the seed."""
    chance = random.Random(seed)
    place = found(folder)
    place.pair("kiosk", *KIOSKS)
    place.pair("counter", *COUNTERS)
    place.officer()
    workers = [Kiosk("kiosk", each) for each in KIOSKS]
    workers += [Desk("counter", each) for each in COUNTERS]
    killed = Counter()
    for nth in range(rounds):
        step = STEPS[nth % len(STEPS)]
        asyncio.run(one_life(place, workers, step, chance.randint(2, 60)))
        killed[step] += 1
        if (nth + 1) % PROVE_EVERY == 0 or nth + 1 == rounds:
            prove(place, workers)
            say(f"{nth + 1} kills: nothing told is missing ({sum(killed.values())})")
    return killed, sum(len(worker.told) for worker in workers)


async def one_life(place, workers, step, nth):
    process = subprocess.Popen(
        [sys.executable, str(MORTAL), str(place.database), step, str(nth)],
        stdout=subprocess.PIPE,
        text=True,
    )
    line = await asyncio.to_thread(process.stdout.readline)
    assert line.startswith("listening on "), f"it did not start again: {line!r}"
    place.url = line.removeprefix("listening on ").strip()
    await asyncio.wait_for(asyncio.gather(*(each.live(place) for each in workers)), timeout=60)
    assert process.wait(timeout=10) == -9
    process.stdout.close()


def prove(place, workers):
    code, _, said = hub("check", "--db", place.database)
    assert code == 0, said
    tickets = {row["id"]: row for row in exported(place)}
    for id, number, state in (told for worker in workers for told in worker.told):
        assert tickets[id]["number"] == number
        assert ORDER.index(tickets[id]["state"]) >= ORDER.index(state)
    assert_no_number_twice(tickets)
    assert_one_counter_each(tickets)
