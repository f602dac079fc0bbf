"""Machines of a hall in folders: the parts' real programs under another root, a hub that serves."""

import socket
import stat
import subprocess
import sys
from io import StringIO
from pathlib import Path

from antrean_setup import launch
from antrean_setup.asking import Answers
from antrean_setup.hub_setup import HubSetup
from antrean_setup.places import PARTS, Places
from antrean_setup.settings import HubSettings, load, save
from antrean_setup.texts import speaker

PROJECT = Path(__file__).resolve().parents[2]
PACKAGES = PROJECT / "deploy/packages"
TEMPLATE = PROJECT / "deploy/template-hall"
SAY = speaker("en")

PROGRAMS = {
    "antrean-hub": "antrean_hub",
    "antrean-kiosk": "antrean_kiosk",
    "antrean-display": "antrean_display",
    "antrean-counter": "antrean_counter",
    "antrean-printer": "antrean_printer",
    "antrean-voice": "antrean_voice",
    "antrean-setup": "antrean_setup",
}
HUB_ANSWERS = f"""\
hall = "{TEMPLATE}"
name = "Mal Pelayanan Publik, Kabupaten Tirta Kencana"
time_zone = "WITA"
address = "127.0.0.1"
officer = "Sari 2468"
"""


def machine(root, *parts):
    """Return the places of a machine that has these parts installed."""
    places = Places(root)
    for part in parts or PARTS:
        for name, module in PROGRAMS.items():
            if name in (f"antrean-{part}", "antrean-printer", "antrean-voice", "antrean-setup"):
                _launcher(places.program(part, name), module)
    return places


def _launcher(file, module):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m {module} "$@"\n')
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def answers(folder, text):
    """Return a file of answers that speaks, and what it said."""
    file = folder / "answers.toml"
    file.write_text(text)
    said = StringIO()
    return Answers(file, SAY, said), said


def set_hub_up(places, text=HUB_ANSWERS):
    """Set a hub up by answers; return what was said."""
    given, said = answers(places.root, text)
    HubSetup(places, given, SAY).run()
    given.all_used()
    return said.getvalue()


class Served:
    """A hub that was set up and serves on a port of its own, with the hall's own certificate."""

    def __init__(self, places):
        self.places = places
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        file = places.settings("hub")
        save(file, HubSettings(address=load(file, HubSettings).address, port=port))
        self._hub = subprocess.Popen(
            launch.command(places, "hub"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.first_words = self._hub.stdout.readline()

    def stop(self):
        """End it as its unit would."""
        self._hub.terminate()
        self._hub.wait(timeout=10)
        self._hub.stdout.close()
