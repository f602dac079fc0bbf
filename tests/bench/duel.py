"""Two servers under the same load, in turns of a second or two: a noisy neighbour meets both."""

import asyncio
import contextlib
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.hall import build
from tests.bench.load import Crowd, resident_mib
from tests.bench.servers import floor_on, hub_on

WARM_S = 0.5
CALLS = 20
"""Calls of one round whose way to the last display is measured."""


def beside_floor(stations, displays, given, sync_ms=0):
    """Measure the hub beside its floor; return figures and ratios."""
    return asyncio.run(_beside_floor(stations, displays, given, sync_ms))


async def _beside_floor(stations, displays, given, sync_ms):
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as ends:
        database = Path(folder) / "hall.db"
        tokens = build(database, stations, displays)
        size = (tokens, stations, displays)
        process, url = ends.enter_context(hub_on(database, sync_ms))
        hub = await Crowd.arrive(url, process.pid, *size)
        await hub.work(WARM_S)
        beside = floor_on(f"{folder}/floor.db", sync_ms, hub.sizes())
        # In a thread: the load must answer the hub's pings while the floor starts.
        process, url = await asyncio.to_thread(ends.enter_context, beside)
        floor = await Crowd.arrive(url, process.pid, *size)
        row = {"stations": stations, "displays": displays, "sync_ms": sync_ms}
        row |= await duel({"hub": hub, "floor": floor}, given.rounds, given.seconds)
        row["bytes"] = {"hub": hub.sizes(), "floor": floor.sizes()}
    return row


async def duel(crowds, rounds, seconds):
    """Let two crowds work in turns; return each one's medians, and the median ratio of a turn."""
    turns = {name: [] for name in crowds}
    for crowd in crowds.values():
        await crowd.work(WARM_S)
    for _ in range(rounds):
        for name, crowd in crowds.items():
            turn = await crowd.work(seconds)
            if crowd.tvs:
                turn["last_display"] = await crowd.call_to_last(CALLS)
            turns[name].append(turn)
    memory = {name: resident_mib(crowd.pid) for name, crowd in crowds.items()}
    for crowd in crowds.values():
        await crowd.leave()
    return {**_compared(turns), "mib": memory}


def _compared(turns):
    (ours, our_turns), (theirs, their_turns) = turns.items()
    rows = {}
    for key in our_turns[0]:
        pairs = [(a[key], b[key]) for a, b in zip(our_turns, their_turns, strict=True)]
        rows[key] = {
            ours: round(median(a for a, _ in pairs), 2),
            theirs: round(median(b for _, b in pairs), 2),
            "ratio": round(median(a / b for a, b in pairs), 2),
        }
    return rows
