"""``./run torture``: bad networks, 10,000 power cuts, 1,000 kills."""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.hub.places import STATIONS, found
from tests.torture import kills, network, power


def main():
    parser = argparse.ArgumentParser(prog="./run torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--commits", type=int, default=200, help="commits to cut the power in")
    parser.add_argument("--cuts", type=int, default=50, help="cuts at each")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    given = parser.parse_args()
    # A station that dies in the middle of a question leaves its answer unasked for: that is meant.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    say(f"seed {given.seed}")
    with tempfile.TemporaryDirectory() as folder:
        networks(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        done, forgot, checkpoints = power.torture(folder, given.commits, given.cuts, given.seed)
        say(
            f"{done} power cuts over {given.commits} commits and {checkpoints} checkpoints: "
            f"always opened, nothing told was missing; {forgot} forgot what nobody was told"
        )
    with tempfile.TemporaryDirectory() as folder:
        killed, told = kills.torture(Path(folder), given.kills, given.seed, say)
        say(f"{dict(killed)}: {told} answers told, none missing, no number twice")


def networks(folder):
    place = found(folder)
    for role, stations in STATIONS.items():
        place.pair(role, *stations)
    place.start_process()
    numbers, beside = asyncio.run(network.lossy(place, 200))
    assert len(set(numbers)) == len(numbers)
    say(f"packets lost: {len(numbers)} tickets, none twice; beside it {beside * 1000:.1f} ms")
    took = asyncio.run(network.partitioned(place, silent_s=30))
    say(f"30 s partition: current again {took:.2f} s after it, no gap, no wish twice")
    say(f"half-open line: noticed after {asyncio.run(network.half_open(place)):.1f} s")
    for count in (100, 500):
        took = asyncio.run(network.everyone_at_once(place, count))
        say(f"{count} displays at once: all current after {took:.2f} s")
    assert place.stop() == 0


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
