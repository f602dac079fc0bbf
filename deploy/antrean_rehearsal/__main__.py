"""``antrean-rehearsal demo``: plays the hall, on this desktop or without a screen."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from antrean_rehearsal import desktop, morning, preview
from antrean_rehearsal.hands import WentWrong
from antrean_rehearsal.stage import START, virtual_screen
from antrean_ui.app import Geometry

SEED = 2511


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code."""
    parser = argparse.ArgumentParser(prog="antrean-rehearsal", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    demo = commands.add_parser("demo", help="a morning of the sample hall")
    demo.add_argument("--out", type=Path, default=Path("demo-out"), metavar="DIR")
    demo.add_argument("--seed", type=int, default=SEED, help="whose morning it is")
    demo.add_argument("--rehearse", default=START, metavar="TIME", help="the hall's clock starts")
    paper = commands.add_parser("preview", help="a window that shows the newest paper")
    paper.add_argument("folder", type=Path)
    paper.add_argument("geometry", type=Geometry.parse, metavar="X,Y,WxH")
    told = parser.parse_args(arguments)
    if told.command == "preview":
        return preview.show(told.folder, told.geometry)
    return _demo(told.out, told.seed, told.rehearse)


def _demo(out: Path, seed: int, start: str) -> int:
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return desktop.play(out, start)
    try:
        morning.play(out, seed, virtual_screen(*morning.SCREEN))
    except WentWrong as error:
        sys.stderr.write(f"The rehearsal went wrong. {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
