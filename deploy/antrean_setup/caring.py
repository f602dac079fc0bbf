"""The commands that look after a machine once it is set up."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from antrean_setup import answering, backup, bundle, launch, rehearsal, screens, slips
from antrean_setup.doctor import examine
from antrean_setup.errors import SetupFailed
from antrean_setup.finding import Finding, Level
from antrean_setup.places import Part, Places
from antrean_setup.programs import service
from antrean_setup.texts import Say
from antrean_shared.finding import look

PATIENCE_S = 4.0


def make_slips(told: argparse.Namespace, say: Say) -> int:
    """Write stations' slips."""
    files = slips.write_slips(Places(told.root), told.folder, told.stations, told.kiosks)
    _print(*(file.name for file in files))
    _print(say("slips_written", count=len(files), folder=told.folder))
    return 0


def run_part(told: argparse.Namespace, _say: Say) -> int:
    """Become a part's program, as its unit does."""
    places = Places(told.root)
    if told.what == "rehearsal":
        argv = rehearsal.begin(places, _now().date(), told.at)
    elif told.what == "screens":
        argv = screens.command(places, Path(os.environ["XDG_RUNTIME_DIR"]))
    else:
        argv = launch.command(places, told.what, told.output)
    if told.show:
        _print(" ".join(argv))
        return 0
    launch.become(argv)
    return 0


def find_hubs(told: argparse.Namespace, say: Say) -> int:
    """Name the hubs that announce themselves, with their fingerprints; 1 where there is none."""
    found = look(PATIENCE_S)
    _print(*(f"{each.url}  {each.fingerprint}" for each in found))
    _print(say("hubs_found") if found else say("hubs_none"))
    return 0 if found else 1


def doctor(told: argparse.Namespace, say: Say) -> int:
    """Say what is wrong and what to do; 1 where something is."""
    places = Places(told.root)
    parts: tuple[Part, ...] = (told.part,) if told.part else places.installed()
    if not parts:
        raise SetupFailed(say("no_part"))
    found = [finding for part in parts for finding in examine(places, part, say, _now())]
    _print(*map(str, found))
    if told.bundle is not None:
        _bundle(places, parts, found, told.bundle, say)
    if any(finding.level is Level.FAULT for finding in found):
        return 1
    _print(say("healthy"))
    return 0


def _bundle(
    places: Places, parts: Sequence[Part], found: Sequence[Finding], file: Path, say: Say
) -> None:
    file.write_bytes(bundle.pack(places, parts, found, _now()))
    _print(say("bundle_at", file=file))


def make_copy(told: argparse.Namespace, say: Say) -> int:
    """Make a checked copy of the hall."""
    _print(say("copy_made", folder=backup.make(Places(told.root), told.label)))
    return 0


def list_copies(told: argparse.Namespace, _say: Say) -> int:
    """Name the copies there are."""
    places = Places(told.root)
    for folder in (backup.home(places), places.second_disk):
        _print(*map(str, backup.copies(folder)))
    return 0


def answers(told: argparse.Namespace, say: Say) -> int:
    """Say that the hub is at work, once it is."""
    status = answering.at_work(Places(told.root), say, told.patience)
    _print(say("hub_at_work", stations=status.stations))
    return 0


def restore(told: argparse.Namespace, say: Say) -> int:
    """Put a copy back."""
    _print(say("restored", folder=backup.put_back(Places(told.root), told.copy)))
    return 0


def rehearse(told: argparse.Namespace, say: Say) -> int:
    """Play a rehearsal until it is over or interrupted."""
    places = Places(told.root)
    done = service(places, "start", "antrean-rehearsal.service")
    if not done.ok:
        raise SetupFailed(done.words)
    tickets = calls = 0
    try:
        crowd = rehearsal.Crowd(places, _print, told.seed)
        _print(say("rehearsal_runs"))
        try:
            tickets, calls = crowd.play(told.rounds, told.pause)
        finally:
            crowd.leave()
    finally:
        service(places, "stop", "antrean-rehearsal.service")
        service(places, "start", "antrean-hub.service")
        _print(say("rehearsal_over", tickets=tickets, calls=calls))
    return 0


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 -- a technician's own clock


def _print(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.flush()
