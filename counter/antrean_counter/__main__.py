"""Runs one desk: ``antrean-counter --hub URL --station NAME --token-file FILE``."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from antrean_counter import at_login, program
from antrean_counter.pads.pad import EXAMPLE, BadPad, plan
from antrean_counter.program import Settings
from antrean_counter.supervisor import program as supervisor
from antrean_shared.words import Role
from antrean_ui import station
from antrean_ui.app import application

DESKS: Mapping[Role, Callable[[Settings], station.Program]] = MappingProxyType(
    {
        Role.COUNTER: program.build,
        Role.SUPERVISOR: supervisor.build,
        Role.AGENCY_HEAD: supervisor.build,
        Role.FRONT_DESK: supervisor.build,
        Role.TECHNICIAN: supervisor.build,
    }
)
"""Which application a station of each role is."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the application quits, SIGTERM or SIGINT; return the exit code."""
    wish, others = at_login.split(sys.argv[1:] if arguments is None else arguments)
    told = settings(others)
    if wish is not None:
        return at_login.carry_out(wish, others)
    application(QApplication)  # before the page of a new machine: a tray needs this kind
    return station.run(told, told.role, _build)


def _build(worn: Settings) -> station.Program:
    return DESKS.get(worn.role, program.build)(with_keepsake(worn))


def with_keepsake(worn: Settings) -> Settings:
    """Return the settings with the file of this station's own, unless another was named."""
    return worn if worn.keepsake else replace(worn, keepsake=_own_keepsake(worn.station))


def settings(arguments: Sequence[str] | None = None) -> Settings:
    """Read the command line. Exits with a sentence when it is wrong."""
    parser = station.parser("antrean-counter", "The officer's counter.", desk=True)
    parser.add_argument("--counter", metavar="NUMBER", help="the counter this machine stands at")
    parser.add_argument(
        "--role",
        type=Role,
        choices=tuple(DESKS),
        default=Role.COUNTER,
        help="as the station was paired (the default: counter)",
    )
    parser.add_argument(
        "--keepsake",
        type=Path,
        metavar="FILE",
        help="keeps this machine's keys and size of type (default: in the user's own settings)",
    )
    parser.add_argument(
        "--call-pad",
        type=_pad,
        metavar="URI",
        help=f"a call pad with a line of its own, e.g. {EXAMPLE} or evdev:///dev/input/by-id/...",
    )
    at_login.add_to(parser)
    return station.read(parser, arguments, Settings, "counter", "role", "keepsake", "call_pad")


def _pad(uri: str) -> str:
    try:
        plan(uri)
    except BadPad as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return uri


def _own_keepsake(name: str) -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "antrean" / f"counter-{name}.toml"


if __name__ == "__main__":
    sys.exit(main())
