"""Writes the stations' slips: a file for each machine, with its token and the hall's authority."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from antrean_setup import hall_files
from antrean_setup.errors import SetupFailed
from antrean_setup.places import HUB_USER, Places
from antrean_setup.programs import hub_command, own
from antrean_setup.settings import HubSettings, Slip, load, save

SUFFIX = ".antrean"
KIOSKS = 2


def write_slips(
    places: Places, folder: Path, wanted: Sequence[str] = (), kiosks: int = KIOSKS
) -> list[Path]:
    """Pair stations and write their slips into ``folder``; raises SetupFailed.

    Without names: every kiosk, counter and zone of the hall that has had none yet. A station that
    is named gets a new token, and its old one is worth nothing any more.
    """
    settings = load(places.settings("hub"), HubSettings)
    authority = (places.tls / "ca.pem").read_text("utf-8")
    known = {slip.station: slip for slip in _stations(places, settings, authority, kiosks)}
    unknown = sorted(set(wanted) - set(known))
    if unknown:
        raise SetupFailed(f"{', '.join(unknown)}? {', '.join(known)}")
    paired = _paired(places)
    chosen = wanted or [station for station in known if station not in paired]
    return [_write(places, folder, known[station]) for station in chosen]


def _stations(places: Places, hub: HubSettings, ca: str, kiosks: int) -> Iterator[Slip]:
    url = f"wss://{hub.address}:{hub.port}/"
    with tempfile.TemporaryDirectory() as scratch:
        own(places, Path(scratch), HUB_USER, HUB_USER)
        database = places.state / "hall.db"
        done = hub_command(places, "export", "--db", database, Path(scratch) / "hall")
        if not done.ok:
            raise SetupFailed(done.words)
        counters = hall_files.counters(Path(scratch) / "hall")
        zones = hall_files.zones(Path(scratch) / "hall")
    for nth in range(1, kiosks + 1):
        yield Slip(hub=url, role="kiosk", station=f"kiosk-{nth}", token="", ca=ca)
    yield Slip(hub=url, role="display", station="tv-hall", token="", ca=ca)
    for zone in zones:
        station = f"tv-zone-{zone}"
        yield Slip(hub=url, role="display", station=station, token="", ca=ca, zone=zone)
    for number in counters:
        station = f"counter-{number}"
        yield Slip(hub=url, role="counter", station=station, token="", ca=ca, counter=number)


def _write(places: Places, folder: Path, slip: Slip) -> Path:
    database = places.state / "hall.db"
    station = ("--role", slip.role, "--station", slip.station)
    done = hub_command(places, "pair", "--db", database, *station)
    if not done.ok:
        raise SetupFailed(done.words)
    file = folder / f"{slip.station}{SUFFIX}"
    save(file, Slip(**{**_fields(slip), "token": done.out.strip()}), 0o600)
    return file


def _fields(slip: Slip) -> dict[str, str]:
    return {name: getattr(slip, name) for name in slip.__struct_fields__}


def _paired(places: Places) -> set[str]:
    """Return the stations that the hub knows already."""
    done = hub_command(places, "stations", "--db", places.state / "hall.db")
    if not done.ok:
        raise SetupFailed(done.words)
    return {line.split()[0] for line in done.out.splitlines() if line.strip()}
