"""What every screen is told on its command line, and how it runs: the same door for all of them.

A machine that was paired with ``antrean-hub pair`` or by a slip is told name and token; where it
may keep a badge, that token is only its first. Any other one keeps a badge of its own: without one
it shows a code until somebody lets it in, and when the hub does not know its badge any more, it
asks again. A badge gets a new token once a month (``renewal``).
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, NoReturn, Protocol, TypeVar

from antrean_shared import __version__, badge, machine
from antrean_shared.badge import BadBadge, Badge
from antrean_shared.finding import Seeker
from antrean_shared.messages import PROTOCOL, Opening
from antrean_shared.pairing import Asking
from antrean_shared.session import Barred
from antrean_shared.trust import fingerprint, in_the_open, trusting
from antrean_shared.words import Reason, Role, StationId
from antrean_ui import app, packs
from antrean_ui.app import Placement
from antrean_ui.link import HubLink
from antrean_ui.pairing.window import Newcomer, wait
from antrean_ui.renewal import Renewal
from antrean_ui.translate import SOURCE, Translations

log = logging.getLogger(__name__)

FULLSCREEN = Placement(fullscreen=True)
REVOKED = 77
"""The exit code of a screen whose badge the hub does not know any more."""
LOG_LINE = "%(levelname)s %(name)s: %(message)s"
PLAIN = "utf-8-sig"
"""Notepad puts a mark before the first letter; it is no part of what it saves."""
OPEN = (
    "what is said to {hub} could be read on the way, tokens and PINs among it. "
    "Use wss:// on the network; ws:// is for the hub's own machine."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSettings:
    """What a machine keeps: where the hub is, who it is itself, and where its window stands."""

    hub: str = ""
    """The hub's address, ``ws://127.0.0.1:7600/`` or ``wss://…``; empty to look for it."""
    station: str = ""
    token: str = ""
    """Empty until somebody lets the machine in."""
    ca: Path | None = None
    """The hall's own certificate authority, for ``wss``."""
    authority: str = ""
    """The same as it was shown at pairing."""
    last_hub: str = ""
    """Where the hub was at pairing."""
    badge: Path | None = None
    """Where it keeps what it is given at pairing, or a newer token than it was told; None: not."""
    keyboard: bool = False
    """True where a person can type the hub's address."""
    language: str = SOURCE
    placement: Placement = FULLSCREEN


class Program(Protocol):
    """A screen put together, not started yet."""

    link: HubLink

    def start(self) -> None:
        """Show the window and begin to connect."""

    def stop(self) -> None:
        """Close the line, then the window."""


S = TypeVar("S", bound=StationSettings)


class _Options(argparse.ArgumentParser):
    """A command line whose complaints are seen also where a program has no console."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and exit."""
        self.print_usage(sys.stderr)
        machine.say(self.prog, message)
        self.exit(2)


def parser(program: str, purpose: str, *, desk: bool = False) -> argparse.ArgumentParser:
    """Return a command line with the options that every screen has.

    A ``desk`` stands beside other programs; any other screen has the machine to itself.
    """
    made = _Options(prog=program, description=purpose)
    made.add_argument(
        "--hub",
        default="",
        metavar="URL",
        help="e.g. wss://hub.local:7600/; without it the hub is looked for on the network",
    )
    made.add_argument("--station", default="", metavar="NAME", help="as it is, or wants to be")
    made.add_argument(
        "--token-file",
        type=Path,
        metavar="FILE",
        help="holds what `antrean-hub pair` printed; without it the machine shows a code",
    )
    made.add_argument(
        "--badge", type=Path, metavar="FILE", help="keeps there what it is given for its code"
    )
    made.add_argument("--ca", type=Path, metavar="FILE", help="the hall's own CA, for wss://")
    made.add_argument("--language", choices=packs.checked(), default=SOURCE)
    app.add_window_arguments(made, desk=desk)
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
    if told.hub and in_the_open(told.hub):
        options.error(OPEN.format(hub=told.hub))
    made = make(
        hub=told.hub,
        station=told.station,
        ca=told.ca,
        language=told.language,
        placement=app.placement(told),
        **{name: getattr(told, name) for name in own},
    )
    if told.token_file is not None:
        if not told.station or not told.hub:
            options.error("--token-file needs --station and --hub")
        made = replace(made, badge=told.badge, token=secret(options, told.token_file, "token"))
        return _with_badge(options, made)
    made = replace(made, badge=told.badge or _own_badge(options.prog))
    return _with_badge(options, made)


def wear(settings: S, given: Badge) -> S:
    """Return the settings of the station that the badge makes of this machine."""
    own = {each.name for each in fields(settings)} & {"zone", "counter", "role"}
    place: dict[str, Any] = {
        name: value for name in own if (value := getattr(given, name)) is not None
    }
    return replace(
        settings,
        station=given.station,
        token=given.token,
        authority=given.ca,
        last_hub=given.hub,
        **place,
    )


def line(settings: StationSettings, role: Role, zone: str | None = None) -> HubLink:
    """Return this station's line to the hub, not started yet; raises OSError, NoAuthority."""
    opening = Opening(
        protocol=PROTOCOL,
        role=role,
        station=settings.station,
        token=settings.token,
        client=_client(role),
        zone=zone,
    )
    authority = settings.ca.read_text(PLAIN) if settings.ca else settings.authority
    tls = trusting(authority) if authority else None
    return HubLink(settings.hub or _seeker(settings, authority).where, opening, tls)


def run(settings: S, role: Role, build: Callable[[S], Program]) -> int:
    """Run a screen until it is closed, SIGTERM or SIGINT; return the exit code.

    A machine that is no station of ``role`` yet asks to be one first.
    """
    heard = [machine.journal(f"antrean-{role}")]
    logging.basicConfig(level=logging.INFO, format=LOG_LINE, handlers=heard)
    settings = _with_first_badge(settings, role)
    while True:
        if not settings.token:
            given = _ask(settings, role)
            if given is None:
                return 0
            settings = wear(settings, given)
        code = _play(build(settings), settings.badge)
        if code != REVOKED:
            return code
        settings = _worn_again(settings)


def _ask(settings: StationSettings, role: Role) -> Badge | None:
    """Show a code until the machine is let in, and keep its badge; None when it was told to end."""
    app.application()
    translations = Translations()
    translations.speak(settings.language)
    asking = Asking(
        protocol=PROTOCOL,
        client=_client(role),
        role=role,
        station=settings.station or None,
        zone=getattr(settings, "zone", None),
        counter=getattr(settings, "counter", None),
    )
    where = (lambda: settings.hub) if settings.hub else Seeker(None, None).where
    newcomer = Newcomer(where, asking, settings.placement, keyboard=settings.keyboard)
    given = wait(newcomer)
    translations.speak(SOURCE)
    if given is not None and settings.badge is not None:
        badge.keep(given, settings.badge)
    return given


def _play(program: Program, kept: Path | None) -> int:
    def barred(message: Barred) -> None:
        if kept is not None and message.reason == Reason.UNKNOWN_TOKEN:
            if not badge.step_back(kept):
                badge.drop(kept)
            app.application().exit(REVOKED)

    program.link.barred.connect(barred)
    if kept is not None:
        Renewal(program.link, kept)
    try:
        program.start()
        return app.run()
    finally:
        program.stop()


def _worn_again(settings: S) -> S:
    """Return the settings with the badge that is left, or of a machine that is nobody."""
    left = badge.kept(settings.badge) if settings.badge is not None else None
    return wear(settings, left) if left else replace(settings, token="", authority="")


def _with_first_badge(settings: S, role: Role) -> S:
    """Begin the badge of a machine that was told its token."""
    file = settings.badge
    if file is None or not settings.token or file.exists():
        return settings
    first = Badge(
        hub=settings.hub, station=StationId(settings.station), role=role, token=settings.token
    )
    try:
        badge.keep(first, file)
    except OSError as error:
        log.warning("No badge can be kept; the token stays what it is: %s", error)
        return replace(settings, badge=None)
    return settings


def _with_badge(options: argparse.ArgumentParser, made: S) -> S:
    """Return the settings of whom the badge names; where there is none, they stay."""
    try:
        found = badge.kept(made.badge) if made.badge is not None else None
    except (OSError, BadBadge) as error:
        options.error(str(error))
    return wear(made, found) if found is not None else made


def _own_badge(program: str) -> Path:
    """Return where a machine keeps its badge: what systemd gives its service, or its user's own."""
    state = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    return Path(state) / "badge.json" if state else machine.state() / f"{program}.json"


def _seeker(settings: StationSettings, authority: str) -> Seeker:
    return Seeker(settings.last_hub or None, fingerprint(authority) if authority else None)


def _client(role: Role) -> str:
    return f"antrean-{role}/{__version__}"


def secret(options: argparse.ArgumentParser, file: Path, what: str) -> str:
    """Read a file that holds one secret; exits with a sentence when it cannot be read."""
    try:
        return file.read_text(PLAIN).strip()
    except OSError as error:
        options.error(f"the {what} cannot be read: {error}")
