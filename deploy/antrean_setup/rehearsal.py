"""A dress rehearsal: the hall's own stations on a copy of its file, with a simulated crowd.

Every screen and ticket says SIMULASI; the hall's own file is not touched.
"""

import random
import secrets
import shutil
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from antrean_rehearsal.robot import Robot, Said
from antrean_setup import launch
from antrean_setup.errors import SetupFailed
from antrean_setup.places import Places
from antrean_setup.programs import run
from antrean_setup.settings import HubSettings, load, write
from antrean_shared import commands as c
from antrean_shared.trust import trusting
from antrean_shared.wire import Ticket
from antrean_shared.words import CounterId, Role, ServiceId

EIGHT_OH_FIVE = "08:05"
WEDNESDAY = 2
OFFICER = "Latihan"
KIOSK, DESK = "latihan-kios", "latihan-loket"


def folder(places: Places) -> Path:
    """Return where a rehearsal keeps its copy of the hall."""
    return places.state / "rehearsal"


def begin(places: Places, today: date, at: str | None = None) -> list[str]:
    """Copy the hall, give the crowd its places, and return the rehearsal hub's command line."""
    home = folder(places)
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(mode=0o700)
    database = home / "hall.db"
    made = _own_hub(places, "backup", "--db", places.state / "hall.db", home)
    Path(made).rename(database)
    pin = f"{secrets.randbelow(10**6):06}"
    officer = ("--officer", OFFICER, "--pin", "-", "--counters", "all")
    _own_hub(places, "officer", "--db", database, *officer, says=f"{pin}\n")
    for role, station in ((Role.KIOSK, KIOSK), (Role.COUNTER, DESK)):
        token = _own_hub(places, "pair", "--db", database, "--role", role, "--station", station)
        write(home / f"{station}.token", token, 0o600)
    write(home / "pin", pin, 0o600)
    return [*launch.serve(places, database), "--rehearse", at or next_wednesday(today)]


def next_wednesday(today: date) -> str:
    """Return an ordinary morning: the coming Wednesday at five past eight."""
    ahead = (WEDNESDAY - today.weekday()) % 7 or 7
    return f"{today + timedelta(days=ahead)}T{EIGHT_OH_FIVE}"


class Crowd:
    """Visitors and officers without screens, at every counter where no person sat down."""

    def __init__(self, places: Places, say: Callable[[str], None], seed: int) -> None:
        home = folder(places)
        hub = load(places.settings("hub"), HubSettings)
        url, tls = f"wss://127.0.0.1:{hub.port}/", trusting((places.tls / "ca.pem").read_text())
        tokens = {name: (home / f"{name}.token").read_text() for name in (KIOSK, DESK)}
        self._kiosk = Robot(url, Role.KIOSK, KIOSK, tokens[KIOSK], tls)
        self._desk = Robot(url, Role.COUNTER, DESK, tokens[DESK], tls)
        self._pin = (home / "pin").read_text()
        self._say = say
        self._chance = random.Random(seed)

    def leave(self) -> None:
        """Hang up."""
        self._kiosk.leave()
        self._desk.leave()

    def play(self, rounds: int, pause_s: float) -> tuple[int, int]:
        """Let that many visitors come and be served; return tickets and calls."""
        counters = self._sit_down()
        tickets = calls = 0
        for _ in range(rounds):
            tickets += self._arrive()
            calls += self._serve(self._chance.choice(counters)) if counters else 0
            time.sleep(pause_s)
        return tickets, calls

    def _sit_down(self) -> Sequence[CounterId]:
        mine = []
        for counter in self._desk.view.counters:
            try:
                self._desk.ask(c.OpenCounter, counter=counter.id, officer=OFFICER, pin=self._pin)
                mine.append(counter.id)
            except Said:
                continue  # a person sits there
        return mine

    def _arrive(self) -> int:
        service = self._chance.choice(self._kiosk.view.services)
        ticket = self._take(ServiceId(service.id))
        if ticket is None:
            return 0
        self._kiosk.ask(c.ConfirmPrinted, ticket=ticket.id)
        self._say(f"{ticket.number}  {service.name}")
        return 1

    def _take(self, service: ServiceId) -> Ticket | None:
        try:
            taken = self._kiosk.ask(c.TakeTicket, service=service, priority=None, language="id")
        except Said:
            return None
        return taken if isinstance(taken, Ticket) else None

    def _serve(self, counter: CounterId) -> int:
        try:
            called = self._desk.ask(c.CallNext, counter=counter)
            self._desk.ask(c.StartServing, counter=counter)
            self._desk.ask(c.FinishServing, counter=counter)
        except Said:
            return 0
        self._say(f"{called.number} → {counter}" if isinstance(called, Ticket) else counter)
        return 1


def _own_hub(places: Places, *arguments: str | Path, says: str = "") -> str:
    """Run ``antrean-hub`` as whoever we are: the unit is the hub's user already."""
    done = run(places.program("hub", "antrean-hub"), *arguments, says=says)
    if not done.ok:
        raise SetupFailed(done.words)
    return done.out.strip()
