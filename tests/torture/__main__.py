"""``./run torture``: 1,000 kills and 10,000 power cuts; give numbers and a seed for others."""

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from torture import kills, power


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
        done, forgot, checkpoints = power.torture(folder, given.commits, given.cuts, given.seed)
        say(
            f"{done} power cuts over {given.commits} commits and {checkpoints} checkpoints: "
            f"always opened, nothing told was missing; {forgot} forgot what nobody was told"
        )
    with tempfile.TemporaryDirectory() as folder:
        killed, told = kills.torture(Path(folder), given.kills, given.seed, say)
        say(f"{dict(killed)}: {told} answers told, none missing, no number twice")


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
