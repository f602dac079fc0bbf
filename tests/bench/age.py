"""Whether the hub grows slower: in the course of a day, and with the years behind it."""

import asyncio
import contextlib
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench.duel import duel
from tests.bench.hall import build
from tests.bench.history import old_hall
from tests.bench.load import Crowd
from tests.bench.servers import hub_on

DESKS, DISPLAYS = 16, 100
PARTS = 10
STARTS = 3


def long_day(tickets):
    """Serve a day's tickets; compare its first tenth with its last."""
    return asyncio.run(_long_day(tickets))


async def _long_day(tickets):
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "hall.db"
        tokens = build(database, DESKS, 0)
        with hub_on(database) as (process, url):
            crowd = await Crowd.arrive(url, process.pid, tokens, DESKS, 0)
            await crowd.serve(2)
            parts = [await crowd.serve(tickets // DESKS // PARTS) for _ in range(PARTS)]
            await crowd.leave()
    return {"tickets": tickets, "first": parts[0], "last": parts[-1]}


def years(tickets, given):
    """Compare a hall of ``tickets`` tickets with one that begins: start-up, and under load."""
    with tempfile.TemporaryDirectory() as folder:
        old, tokens = old_hall(tickets, DESKS, DISPLAYS, Path(folder))
        new = Path(folder) / "new.db"
        halls = {"old": (old, tokens), "new": (new, build(new, DESKS, DISPLAYS))}
        row = {"tickets": tickets, "file_mib": old.stat().st_size >> 20}
        row["start_s"] = {name: _start(database) for name, (database, _) in halls.items()}
        row |= asyncio.run(_duel(halls, given))
    return row


def _start(database):
    """Return the seconds from the start of the process until it listens."""
    took = []
    for _ in range(STARTS):
        began = time.perf_counter()
        with hub_on(database):
            took.append(time.perf_counter() - began)
    return round(median(took), 2)


async def _duel(halls, given):
    with contextlib.ExitStack() as ends:
        crowds = {}
        for name, (database, tokens) in halls.items():
            process, url = await asyncio.to_thread(ends.enter_context, hub_on(database))
            crowds[name] = await Crowd.arrive(url, process.pid, tokens, DESKS, DISPLAYS)
        return await duel(crowds, given.rounds, given.seconds)
