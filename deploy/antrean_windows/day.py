"""The hall, an officer's PC with Windows, and the officer: what the proof's scenes are played with.

What happened is read from the hall itself, through the eyes of another station.
"""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from antrean_rehearsal.stage import Stage
from antrean_shared import commands as c
from antrean_shared.wire import Counter, Ticket
from antrean_shared.words import Role, TicketState
from antrean_windows.desk import TRAY, Desk
from antrean_windows.folder import NAME
from antrean_windows.wine import Wine

TITLE = ".*Antrean"
"""Each window of ours ends so, however it stands."""
PLACE = "Loket Bu Andréa"
"""A folder as people name them: with a space, and beyond ASCII."""
COUNTER = "3"
CODE = re.compile(r"^(\w{3}) (\w{3})  ", re.MULTILINE)

log = logging.getLogger("windows")


class Day:
    """The hall, the officer's PC, and the officer."""

    def __init__(self, stage: Stage, wine: Wine, desk: Desk, said: IO[bytes]) -> None:
        self.stage, self.wine, self.desk = stage, wine, desk
        self.home = wine.prefix / "drive_c" / PLACE
        self.kiosk = stage.robot(Role.KIOSK, "kiosk-1")
        self.boss = stage.robot(Role.SUPERVISOR, "boss")
        self.said = said

    # ---- the hall ----
    @property
    def counter(self) -> Counter:
        """Our counter, as the hall knows it."""
        return next(each for each in self.boss.view.counters if each.id == COUNTER)

    @property
    def here(self) -> Ticket | None:
        """The visitor at our counter."""
        return next((t for t in self.boss.view.tickets if t.id == self.counter.ticket), None)

    def state(self) -> TicketState | None:
        """Return how the visitor at our counter stands."""
        return self.here.state if self.here else None

    def calls(self) -> int:
        """Return how often the visitor at our counter was called."""
        return self.here.calls if self.here else 0

    def comes(self, *services: str) -> None:
        """Have visitors take a number each."""
        for service in services:
            ticket = self.kiosk.ask(c.TakeTicket, service=service)
            self.kiosk.ask(c.ConfirmPrinted, ticket=getattr(ticket, "id", None))

    def waiting(self) -> str:
        """Return the code of the machine that waits at the hub's door; empty for none."""
        listed = self.stage.hub_command("pairing list", "--tls", str(self.stage.tls))
        found = CODE.search(listed)
        return "".join(found.groups()) if found else ""

    # ---- the PC ----
    def starts(self, *options: str) -> Callable[[], int]:
        """Start the program; return what waits for its end and tells its exit code."""
        running = self.wine.start([self.home / NAME / f"{NAME}.exe", *options], self.said)
        self.attends()
        return lambda: running.wait(timeout=30)

    def attends(self) -> None:
        """Have our own window before the officer, whatever lies over it."""
        self.desk.puts_away(TRAY)
        self.desk.turns_to(TITLE)

    # ---- the officer ----
    def does(self, *keys: str) -> "Day":
        """Press keys at our own window."""
        self.attends()
        self.desk.presses(*keys)
        return self

    def types(self, text: str) -> None:
        """Type a text there."""
        self.attends()
        self.desk.types(text)

    def asks(self, what: str, *keys: str) -> "Day":
        """Press keys that bring a question, and wait until it can be read."""
        self.attends()
        self.desk.brings(what, lambda: self.desk.presses(*keys))
        return self

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until the hall is so, and keep a picture of the page that is then on show."""
        self.desk.until(true, what)
        self.desk.looks(what)
        log.info("  %s", what)

    def sees(self, state: TicketState, what: str) -> str:
        """Wait until a visitor stands here so; return the number."""
        self.until(lambda: self.state() is state, what)
        return self.here.number if self.here else ""

    def is_let_in(self, badge: Path, role: Role, *place: str) -> None:
        """Become a station by the code, after an address that is none; it keeps its ``badge``."""
        self.desk.looks("where is the hub")
        self.types("loket tiga")
        self.asks("that is no address", "Return")
        self.does("ctrl+a")
        self.types(urlsplit(self.stage.url).netloc)
        self.does("Return").until(lambda: bool(self.waiting()), f"a code for a {role}")
        named = ("--role", role, "--station", f"pc-{role}", *place)
        self.stage.hub_command("pairing approve", self.waiting(), *named)
        self.until(badge.exists, f"the badge of a {role}")

    def signs(self, name: str, pin: str) -> None:
        """Write a name and a PIN on the page that asks for them."""
        self.types(name)
        self.does("Tab")
        self.types(pin)
        self.asks("signed in", "Return")
