"""Runs one kiosk: ``antrean-kiosk --hub URL --station NAME --token-file FILE --printer URI``."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from antrean_kiosk.attendant import Attending
from antrean_kiosk.station import Settings, build
from antrean_printer.errors import BadTemplate, BadUri
from antrean_shared.words import Role
from antrean_ui import station

OWN = ("printer", "spare_printer", "print_only", "data", "layout", "columns")
"""The kiosk's own options that are settings as they stand."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    try:
        return station.run(settings(arguments), Role.KIOSK, build)
    except BadUri as error:
        sys.exit(f"antrean-kiosk: --printer: {error}")
    except BadTemplate as error:
        sys.exit(f"antrean-kiosk: --layout: {error}")
    except ValueError as error:  # a PIN or a reader that cannot be
        sys.exit(f"antrean-kiosk: {error}")


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = station.parser("antrean-kiosk", "The machine that gives the visitor a number.")
    _add_paper(parser)
    _add_staff(parser)
    made = station.read(parser, arguments, Settings, *OWN)
    told = parser.parse_args(arguments)
    pin = told.care_pin_file and station.secret(parser, told.care_pin_file, "PIN")
    attending = Attending(
        pin=pin, scanner=told.scanner, scan_prefix=told.scan_prefix, data=told.data
    )
    return replace(made, roll_mm=told.roll * 1000, attending=attending)


def _add_paper(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--printer", required=True, metavar="URI", help="e.g. usb: or png:DIR")
    parser.add_argument("--spare-printer", metavar="URI", help="prints what the first one cannot")
    parser.add_argument(
        "--print-only",
        action="store_true",
        help="a desk's printer: prints what counters ask of it, and gives no numbers",
    )
    parser.add_argument(
        "--roll",
        type=float,
        metavar="METRES",
        default=80.0,
        help="how long a new roll of paper is (80)",
    )
    parser.add_argument(
        "--layout",
        type=Path,
        metavar="FILE",
        help="your own layout of the ticket; look at it with antrean-printer preview FILE",
    )
    parser.add_argument("--columns", type=int, choices=(48, 42, 32), help="letters in a line")


def _add_staff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=_state_directory(),
        help="the kiosk's own folder: its journal, its numbers for emergencies",
    )
    parser.add_argument(
        "--care-pin-file", type=Path, metavar="FILE", help="the PIN of the staff's corner"
    )
    parser.add_argument("--scanner", metavar="URI", help="e.g. serial:/dev/ttyACM0?baud=9600")
    parser.add_argument(
        "--scan-prefix", default="", metavar="TEXT", help="what a reader that types sends first"
    )


def _state_directory() -> Path | None:
    """What systemd gives a service for its own."""
    folder = os.environ.get("STATE_DIRECTORY")
    return Path(folder.split(":")[0]) if folder else None


if __name__ == "__main__":
    sys.exit(main())
