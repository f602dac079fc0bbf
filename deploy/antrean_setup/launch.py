"""Turns what the set-up wrote into the program that a unit runs."""

import os
from pathlib import Path

from antrean_setup.places import Part, Places
from antrean_setup.settings import HubSettings, StationSettings, load

QUARTER = 90
COMPOSITOR = "/usr/bin/cage"


def command(places: Places, part: Part) -> list[str]:
    """Return a part's command line; raises SetupFailed."""
    if part == "hub":
        return [*serve(places, places.state / "hall.db"), "--backup", str(places.state / "backup")]
    station = load(places.settings(part), StationSettings)
    program = [str(places.program(part, f"antrean-{part}")), *_options(places, part, station)]
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
        *("--tls-cert", str(places.tls / "hub.pem"), "--tls-key", str(places.tls / "hub.key")),
    ]


def become(argv: list[str]) -> None:
    """Replace this process: the unit's main process is the program itself."""
    os.execv(argv[0], argv)


def _options(places: Places, part: Part, station: StationSettings) -> list[str]:
    options = [
        *("--hub", station.hub, "--station", station.station, "--language", station.language),
        *("--token-file", str(places.etc / f"{part}.token")),
    ]
    if station.hub.startswith("wss:"):
        options += ["--ca", str(places.etc / f"{part}-ca.pem")]
    for name in ("printer", "spare_printer", "scanner", "counter", "zone"):
        value: str = getattr(station, name)
        if value:
            options += [f"--{name.replace('_', '-')}", value]
    return [*options, *_own_things(places, part, station)]


def _own_things(places: Places, part: Part, station: StationSettings) -> list[str]:
    """Return what a station keeps on its own disk, and what it does of itself."""
    own = places.root / f"var/lib/antrean-{part}"
    if part == "kiosk":
        pin = places.etc / "kiosk.pin"
        care = ["--care-pin-file", str(pin)] if pin.exists() else []
        return ["--data", str(own), *care]
    if part == "display" and station.voice:
        return ["--voice", "--voice-memory", str(own / "spoken")]
    return []
