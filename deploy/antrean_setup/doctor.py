"""Looks at this machine and says what is wrong, in words, with the remedy."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from antrean_setup.doctor_hub import HubDoctor
from antrean_setup.doctor_station import StationDoctor
from antrean_setup.errors import SetupFailed
from antrean_setup.finding import Finding, fault, good, note
from antrean_setup.places import Part, Places, seat
from antrean_setup.programs import probe, service
from antrean_setup.texts import Say

LITTLE_DISK = 1_000_000_000
COUNTER = "antrean-counter.service"
"""No unit: a counter runs in the officer's desktop."""
VOLATILE = frozenset({"overlayfs", "tmpfs"})
"""File systems in memory, as ``stat`` calls them."""
OLDEST_YEAR = 2026
"""A clock before this program was made stands wrong."""


def examine(places: Places, part: Part, say: Say, now: datetime) -> Iterator[Finding]:
    """Yield what is found, in the order in which one thing rests on another."""
    yield from _machine(places, part, say, now)
    for output in places.seats(part):
        yield from _unit(places, f"antrean-{seat(part, output)}.service", say)
        specialist = (
            HubDoctor(places, say, now)
            if part == "hub"
            else StationDoctor(places, part, say, output)
        )
        try:
            yield from specialist.examine()
        except SetupFailed as error:
            yield fault(str(error), say("remedy_setup"))


def _machine(places: Places, part: Part, say: Say, now: datetime) -> Iterator[Finding]:
    own = places.own(part)
    if now.year < OLDEST_YEAR:
        yield fault(say("clock_wrong", time=f"{now:%Y-%m-%d %H.%M}"), say("remedy_clock"))
    synchronised = probe("timedatectl", "show", "-p", "NTPSynchronized", "--value").out.strip()
    if places.live and synchronised == "no":
        yield note(say("clock_alone"), say("remedy_chrony"))
    free = shutil.disk_usage(_existing(own)).free
    if free < LITTLE_DISK:
        yield fault(say("disk_little", mb=free // 1_000_000), say("remedy_disk"))
    else:
        yield good(say("disk_good", gb=free // 1_000_000_000))
    if _filesystem(_existing(own)) in VOLATILE and places.live:
        yield fault(say("data_volatile", folder=own), say("remedy_volatile"))


def _unit(places: Places, unit: str, say: Say) -> Iterator[Finding]:
    if not places.live or unit == COUNTER:
        return
    state = service(places, "is-active", unit).out.strip()
    if state == "active":
        yield good(say("unit_good", unit=unit))
    elif state:
        yield fault(say("unit_bad", unit=unit, state=state), say("remedy_unit", unit=unit))


def _existing(folder: Path) -> Path:
    return folder if folder.exists() else _existing(folder.parent)


def _filesystem(folder: Path) -> str:
    return probe("stat", "-f", "-c", "%T", folder).out.strip()
