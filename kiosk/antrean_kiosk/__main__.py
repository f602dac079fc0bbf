"""Runs one kiosk: ``antrean-kiosk --hub URL --station NAME --token-file FILE --printer URI``."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from antrean_kiosk.attendant import Attending
from antrean_kiosk.station import Settings, build
from antrean_printer.errors import BadTemplate, BadUri
from antrean_ui import app, packs


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        kiosk = build(settings(arguments))
    except BadUri as error:
        sys.exit(f"antrean-kiosk: --printer: {error}")
    except BadTemplate as error:
        sys.exit(f"antrean-kiosk: --layout: {error}")
    except ValueError as error:  # a PIN or a reader that cannot be
        sys.exit(f"antrean-kiosk: {error}")
    kiosk.start()
    try:
        return app.run()
    finally:
        kiosk.stop()


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = argparse.ArgumentParser(
        prog="antrean-kiosk", description="The machine that gives the visitor a number."
    )
    parser.add_argument("--hub", required=True, metavar="URL", help="e.g. ws://hub.local:7600/")
    parser.add_argument("--station", required=True, metavar="NAME", help="as it was paired")
    parser.add_argument("--token-file", required=True, type=Path, metavar="FILE")
    parser.add_argument("--printer", required=True, metavar="URI", help="e.g. usb: or png:DIR")
    parser.add_argument("--spare-printer", metavar="URI", help="prints what the first one cannot")
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=_state_directory(),
        help="the kiosk's own folder: its journal, its numbers for emergencies",
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
    parser.add_argument("--ca", type=Path, metavar="FILE", help="the hall's own CA, for wss://")
    parser.add_argument("--language", choices=packs.checked(), default="id")
    parser.add_argument(
        "--care-pin-file", type=Path, metavar="FILE", help="the PIN of the staff's corner"
    )
    parser.add_argument("--scanner", metavar="URI", help="e.g. serial:/dev/ttyACM0?baud=9600")
    parser.add_argument(
        "--scan-prefix", default="", metavar="TEXT", help="what a reader that types sends first"
    )
    app.add_window_arguments(parser)
    told = parser.parse_args(arguments)
    return Settings(
        hub=told.hub,
        station=told.station,
        token=_token(parser, told.token_file),
        printer=told.printer,
        spare_printer=told.spare_printer,
        data=told.data,
        layout=told.layout,
        roll_mm=told.roll * 1000,
        columns=told.columns,
        language=told.language,
        ca=told.ca,
        placement=app.placement(told),
        attending=Attending(
            pin=_token(parser, told.care_pin_file) if told.care_pin_file else None,
            scanner=told.scanner,
            scan_prefix=told.scan_prefix,
            data=told.data,
        ),
    )


def _state_directory() -> Path | None:
    """What systemd gives a service for its own."""
    folder = os.environ.get("STATE_DIRECTORY")
    return Path(folder.split(":")[0]) if folder else None


def _token(parser: argparse.ArgumentParser, file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        parser.error(f"the token cannot be read: {error}")


if __name__ == "__main__":
    sys.exit(main())
