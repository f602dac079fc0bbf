"""Turns what the set-up wrote into the program that a unit runs."""

import os
from pathlib import Path

from antrean_setup.places import Part, Places, seat
from antrean_setup.settings import HubSettings, StationSettings, load

QUARTER = 90
VALUES = (
    *("printer", "spare_printer", "scanner", "scan_prefix", "layout", "roll"),
    *("counter", "call_pad", "zone", "ground", "overscan"),
)
"""Settings that are options of the same name, where they say anything."""
COMPOSITOR = "/usr/bin/cage"


def command(places: Places, part: Part, output: str = "") -> list[str]:
    """Return a part's command line; raises SetupFailed.

    One of several screens (``output``) stands in the compositor of ``screens``, a lone one in its
    own.
    """
    if part == "hub":
        return [*serve(places, places.state / "hall.db"), *_copies(places)]
    station = load(places.settings(part, output), StationSettings)
    own = _options(places, part, station, output)
    program = [str(places.program(part, f"antrean-{part}")), *own]
    if output:
        return [*program, "--window-name", seat(part, output)]
    if part == "counter":
        return program
    turns = ["-r"] * (station.rotation // QUARTER)
    return [COMPOSITOR, "-d", *turns, "--", *program]


def serve(places: Places, database: Path) -> list[str]:
    """Return the hub's command line on a file, on all of the machine's networks."""
    hub = load(places.settings("hub"), HubSettings)
    return [
        *(str(places.program("hub", "antrean-hub")), "serve", "--db", str(database)),
        *("--listen", f"0.0.0.0:{hub.port}"),
        *("--tls", str(places.tls)),
    ]


def _copies(places: Places) -> list[str]:
    """Return where the hub keeps copies, and what makes a hub of another machine."""
    told = ["--backup", str(places.state / "backup"), "--backup", str(places.second_home)]
    return [*told, *(word for thing in places.hubs_own for word in ("--along", str(thing)))]


def become(argv: list[str]) -> None:
    """Replace this process: the unit's main process is the program itself."""
    os.execv(argv[0], argv)


def _options(places: Places, part: Part, station: StationSettings, output: str) -> list[str]:
    options = ["--hub", station.hub] if station.hub else []
    options += ["--language", station.language, *_who(places, part, station, output)]
    for name in VALUES:
        value: str | float = getattr(station, name)
        if value:
            options += [f"--{name.replace('_', '-')}", str(value)]
    return [*options, *_own_things(places, part, station, output)]


def _who(places: Places, part: Part, station: StationSettings, output: str) -> list[str]:
    """Return by what the hub knows it: the badge that its slip or its code has become."""
    kept = ["--badge", str(places.badge(part, output))]
    if not station.station:
        # By code, a counter's PC keeps its badge with its user.
        return [] if part == "counter" else kept
    told = ["--station", station.station, "--token-file", str(places.token(part, output)), *kept]
    if station.hub.startswith("wss:"):
        told += ["--ca", str(places.authority(part, output))]
    return told


def _own_things(places: Places, part: Part, station: StationSettings, output: str) -> list[str]:
    """Return what a station keeps on its own disk, and what it does of itself."""
    own = places.own(part) / output
    if part == "kiosk":
        pin = places.etc / "kiosk.pin"
        care = ["--care-pin-file", str(pin)] if pin.exists() else []
        desk = ["--print-only"] if station.print_only else []
        return ["--data", str(own), *care, *desk]
    if part == "display":
        media = own / "media"
        return [
            *(["--voice"] if station.voice else []),
            *(["--media", str(media)] if media.is_dir() else []),
            *(word for sign in station.signs for word in ("--sign", sign)),
        ]
    return []
