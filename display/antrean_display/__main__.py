"""Runs one display: ``antrean-display --hub URL --station NAME --token-file FILE [--zone 1]``."""

import sys
from collections.abc import Sequence

from antrean_display.station import Settings, build
from antrean_ui import station


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until SIGTERM or SIGINT; return the exit code."""
    return station.run(build(settings(arguments)))


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = station.parser("antrean-display", "The waiting room's screen: who is called to where.")
    parser.add_argument("--zone", metavar="ZONE", help="only this zone (the default: all)")
    return station.read(parser, arguments, Settings, "zone")


if __name__ == "__main__":
    sys.exit(main())
