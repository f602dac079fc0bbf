"""Runs one counter: ``antrean-counter --hub URL --station NAME --token-file FILE``."""

import sys
from collections.abc import Sequence

from antrean_counter.program import Settings, build
from antrean_ui import station


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the application quits, SIGTERM or SIGINT; return the exit code."""
    return station.run(build(settings(arguments)))


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = station.parser("antrean-counter", "The officer's counter.")
    parser.add_argument("--counter", metavar="NUMBER", help="the counter this machine stands at")
    return station.read(parser, arguments, Settings, "counter")


if __name__ == "__main__":
    sys.exit(main())
