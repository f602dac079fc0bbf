"""What every screen is told on its command line, and how it runs: the same door for all three."""

import argparse
import logging
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from antrean_shared import __version__
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.words import Role
from antrean_ui import app, packs
from antrean_ui.app import Placement
from antrean_ui.link import HubLink
from antrean_ui.translate import SOURCE

FULLSCREEN = Placement(fullscreen=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSettings:
    """What a machine keeps: where the hub is, who it is itself, and where its window stands."""

    hub: str
    """The hub's address, ``ws://HOST:7600/`` or ``wss://…``."""
    station: str
    token: str
    ca: Path | None = None
    """The hall's own certificate authority, for ``wss``."""
    language: str = SOURCE
    placement: Placement = FULLSCREEN


class Program(Protocol):
    """A screen put together, not started yet."""

    def start(self) -> None:
        """Show the window and begin to connect."""

    def stop(self) -> None:
        """Close the line, then the window."""


S = TypeVar("S", bound=StationSettings)


def parser(program: str, purpose: str) -> argparse.ArgumentParser:
    """Return a command line with the options that every screen has."""
    made = argparse.ArgumentParser(prog=program, description=purpose)
    made.add_argument("--hub", required=True, metavar="URL", help="e.g. ws://hub.local:7600/")
    made.add_argument("--station", required=True, metavar="NAME", help="as it was paired")
    made.add_argument(
        "--token-file",
        required=True,
        type=Path,
        metavar="FILE",
        help="holds what `antrean-hub pair` printed",
    )
    made.add_argument("--ca", type=Path, metavar="FILE", help="the hall's own CA, for wss://")
    made.add_argument("--language", choices=packs.checked(), default=SOURCE)
    app.add_window_arguments(made)
    return made


def read(
    options: argparse.ArgumentParser,
    arguments: Sequence[str] | None,
    make: Callable[..., S],
    *own: str,
) -> S:
    """Read the command line into ``make``'s settings, with the screen's ``own`` options.

    Exits with a sentence when something is wrong.
    """
    told = options.parse_args(arguments)
    return make(
        hub=told.hub,
        station=told.station,
        token=secret(options, told.token_file, "token"),
        ca=told.ca,
        language=told.language,
        placement=app.placement(told),
        **{name: getattr(told, name) for name in own},
    )


def line(settings: StationSettings, role: Role, zone: str | None = None) -> HubLink:
    """Return this station's line to the hub, not started yet."""
    opening = Opening(
        protocol=PROTOCOL,
        role=role,
        station=settings.station,
        token=settings.token,
        client=f"antrean-{role}/{__version__}",
        zone=zone,
    )
    tls = ssl.create_default_context(cafile=settings.ca) if settings.ca else None
    return HubLink(settings.hub, opening, tls)


def run(program: Program) -> int:
    """Run a screen until it is closed, SIGTERM or SIGINT; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        program.start()
        return app.run()
    finally:
        program.stop()


def secret(options: argparse.ArgumentParser, file: Path, what: str) -> str:
    """Read a file that holds one secret; exits with a sentence when it cannot be read."""
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        options.error(f"the {what} cannot be read: {error}")
