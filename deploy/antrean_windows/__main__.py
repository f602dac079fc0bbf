"""``deploy/windows/build`` makes the counter for Windows; ``deploy/windows/proof`` drives it."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from antrean_build.errors import BuildFailed
from antrean_rehearsal.hands import WentWrong
from antrean_windows import folder, proof
from antrean_windows.folder import PROJECT, Workshop

log = logging.getLogger("windows")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it; return the exit code."""
    logging.basicConfig(format="%(message)s")
    log.setLevel(logging.INFO)  # the robots' own words are not the story
    told = _parser().parse_args(arguments)
    told.out.mkdir(parents=True, exist_ok=True)
    shop = Workshop(PROJECT / "build/windows", told.out)
    try:
        if told.what == "proof":
            proof.play(shop, told.pictures)
            log.info("check: ok")
        elif told.what == "build" or not shop.is_fresh:
            packed = folder.build(shop)
            log.info("%s  %.1f MB", packed, packed.stat().st_size / 1e6)
    except (BuildFailed, WentWrong) as error:
        sys.stderr.write(f"deploy/windows/{told.what}: {error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deploy/windows", description=__doc__)
    parser.add_argument(
        "what",
        choices=("build", "refresh", "proof"),
        help="refresh builds when something has changed",
    )
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", metavar="DIR")
    parser.add_argument(
        "--pictures",
        type=Path,
        default=PROJECT / "build/windows/pictures",
        metavar="DIR",
        help="what the proof saw",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
