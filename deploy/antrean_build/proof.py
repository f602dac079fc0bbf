"""``deploy/proof``: a technician's day on a bare Debian 12 without internet, told line by line.

A real system boots (systemd in a container of its own, no network but its own loop), is set up from
the stick, lets a kiosk in by its code, gives a visitor a ticket by touch, hangs and recovers, is
upgraded and rolled back, loses its power and its disk, and comes back. Then two screens hang on it,
its root is only read, and a hub of an older schema is updated, once well and once badly.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from antrean_build.errors import BuildFailed
from antrean_build.first_day import FirstDay
from antrean_build.machine import Machine, debootstrap
from antrean_build.screens import Screens
from antrean_build.sticks import BROKEN, NEWER, OLDER, STICK
from antrean_build.updates import Updates
from antrean_build.watcher import Watcher
from antrean_build.wheels import run

PROJECT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the proof; return the exit code."""
    told = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        sys.stderr.write("deploy/proof boots a system: run it as root.\n")
        return 2
    told.out.mkdir(parents=True, exist_ok=True)
    told.work.mkdir(parents=True, exist_ok=True)
    disk = told.work / "machine"
    sticks = (
        *((told.stick, STICK), (told.newer, NEWER)),
        *((told.older, OLDER), (told.broken, BROKEN)),
    )
    machine = Machine(disk, f"antrean-proof-{os.getpid()}", sticks)
    try:
        _needed(("debootstrap", "systemd-nspawn", "nsenter"), shutil.which)
        debootstrap(told.work / "base")
        shutil.rmtree(disk, ignore_errors=True)
        run(["cp", "-a", str(told.work / "base"), str(disk)])
        seen = Watcher(machine, told.out)
        for chapter in (FirstDay(seen), Screens(seen), Updates(seen)):
            chapter.play()
    except BuildFailed as error:
        sys.stderr.write(f"✗ {error}\n")
        return 1
    finally:
        machine.cut()
    return 0


def _needed(programs: Sequence[str], find: Callable[[str], str | None]) -> None:
    missing = [program for program in programs if find(program) is None]
    if missing:
        raise BuildFailed(f"apt-get install debootstrap systemd-container ({', '.join(missing)})")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deploy/proof", description=__doc__)
    parser.add_argument("--stick", type=Path, default=PROJECT / "dist", metavar="DIR")
    parser.add_argument("--newer", type=Path, default=PROJECT / "dist-newer", metavar="DIR")
    parser.add_argument("--older", type=Path, default=PROJECT / "dist-older", metavar="DIR")
    parser.add_argument("--broken", type=Path, default=PROJECT / "dist-broken", metavar="DIR")
    parser.add_argument("--out", type=Path, default=PROJECT / "build/proof", metavar="DIR")
    parser.add_argument(
        "--work", type=Path, default=Path("/var/tmp/antrean-proof"), metavar="DIR", help="its disks"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
