"""``deploy/windows/proof``: an officer's day at ``antrean-counter.exe``, by real keys.

The folder as it is shipped lies in a place with a space and an é, knows nothing, is let in by its
code over TLS, and works; the hub dies and comes back; Windows ends the session. What happened is
read from the hall itself, through the eyes of another station.
"""

import asyncio
import logging
import re
import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from antrean_build.errors import BuildFailed
from antrean_hub.beacon import Beacon
from antrean_rehearsal.stage import OFFICER, PIN, Stage
from antrean_shared import commands as c
from antrean_shared.trust import fingerprint
from antrean_shared.wire import Counter, Ticket
from antrean_shared.words import CounterState, Priority, Role, TicketState
from antrean_windows.desk import TRAY, Desk, desk
from antrean_windows.folder import NAME, Workshop
from antrean_windows.wine import Wine

TITLE = ".*Antrean"
"""Each window of ours ends so, however it stands."""
PLACE = "Loket Bu Andréa"
"""A folder as people name them: with a space, and beyond ASCII."""
COUNTER = "3"
CODE = re.compile(r"^(\w{3}) (\w{3})  ", re.MULTILINE)
OTHER = "notepad"
"""Another program of the officer's, that wants the screen too."""
RETURN_S = 15.0
"""By then every station has found the hub again."""
AT_LOGIN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"

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
        self.desk.turns_to(TITLE)
        self.desk.puts_away(TRAY)
        return lambda: running.wait(timeout=30)

    # ---- the officer ----
    def does(self, *keys: str) -> "Day":
        """Press keys."""
        self.desk.presses(*keys)
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


def play(shop: Workshop, pictures: Path) -> None:
    """Live the day; raises BuildFailed or WentWrong with what did not happen."""
    shutil.rmtree(pictures, ignore_errors=True)
    with ExitStack() as ends:
        folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="antrean-windows-")))
        stage = ends.enter_context(Stage(folder / "hall"))
        stage.furnish()
        stage.secure()
        stage.serve()
        seat = ends.enter_context(desk(pictures))
        wine = ends.enter_context(Wine(shop.prefix))
        said = ends.enter_context((shop.bench / "proof.log").open("wb"))
        day = Day(stage, wine, seat, said)
        _moves_in(day, shop)
        for scene in (_hears_the_hub, _officer, _log_off, _supervisor, _at_login):
            log.info("%s", (scene.__doc__ or "").partition(".")[0])
            scene(day)
        if not stage.hub_command("check").startswith("ok:"):
            raise BuildFailed("the hub's journal is not whole")


def _moves_in(day: Day, shop: Workshop) -> None:
    shutil.rmtree(day.home, ignore_errors=True)
    shutil.rmtree(day.wine.local / "Antrean", ignore_errors=True)
    shutil.copytree(shop.folder, day.home / NAME)


def _hears_the_hub(day: Day) -> None:
    """A hub that announces itself is heard."""
    mark = fingerprint(day.stage.ca)
    port = urlsplit(day.stage.url).port or 0
    ears: list[str | Path] = [day.home / NAME / "antrean-listening.exe", "3", "127.0.0.1"]

    async def both() -> str:
        beacon = Beacon(port, mark, ("127.0.0.1",))
        await beacon.renew()
        try:
            return await asyncio.to_thread(day.wine.run, ears)
        finally:
            await beacon.end()

    if mark not in asyncio.run(both()):
        raise BuildFailed("antrean-listening.exe does not hear the hub")


def _officer(day: Day) -> None:
    """A PC that knows nothing becomes a counter; an officer's day."""
    day.starts()
    _is_let_in(day, "counter", "--counter", COUNTER)
    _logs_in(day)
    _serves(day)
    _sends_on_and_rests(day)
    _works_on_the_keypad(day)
    _loses_the_hub(day)
    _shrinks_to_a_bar(day)


def _is_let_in(day: Day, role: str, *place: str) -> None:
    day.desk.looks("where is the hub")
    day.desk.types("loket tiga")
    day.does("Return").desk.looks("that is no address")
    day.does("ctrl+a")
    day.desk.types(urlsplit(day.stage.url).netloc)
    day.does("Return").until(lambda: bool(day.waiting()), f"a code for a {role}")
    named = ("--role", role, "--station", f"pc-{role}", *place)
    day.stage.hub_command("pairing approve", day.waiting(), *named)


def _logs_in(day: Day) -> None:
    day.until((day.wine.local / "Antrean" / f"{NAME}.json").exists, "a badge")
    day.desk.turns_to(TITLE)
    day.desk.puts_away(TRAY)
    day.desk.looks("the log-in")
    day.desk.types(OFFICER)
    day.does("Tab")
    day.desk.types(PIN)
    day.does("Return").until(lambda: day.counter.state is CounterState.OPEN, "an open counter")


def _serves(day: Day) -> None:
    day.comes("A-04", "A-05", "A-04", "A-05")
    number = day.does("space").sees(TicketState.CALLED, "a call")
    day.does("F2")
    day.desk.looks("too soon to call again")
    day.desk.until(lambda: day.does("F2").calls() > 1, "a call again")
    if day.does("space").sees(TicketState.SERVING, "a service") != number:
        raise BuildFailed("another visitor is served than was called")
    day.does("F5")
    day.desk.looks("what came of it")
    day.does("2").until(lambda: day.counter.served == 1, "the end of a service")


def _sends_on_and_rests(day: Day) -> None:
    sent = day.does("space").sees(TicketState.CALLED, "the next call")
    day.does("F8")
    day.desk.looks("who goes first")
    day.does("2").until(
        lambda: day.here is not None and day.here.priority is Priority.DISABILITY, "a priority"
    )
    day.does("F4")
    day.desk.types("A-02")
    day.desk.looks("where to send")
    day.does("Return").until(
        lambda: any(t.number == sent and t.service == "A-02" for t in day.boss.view.tickets),
        "a transfer",
    )
    day.does("F10", "2").until(lambda: day.counter.state is CounterState.PAUSED, "a break")
    day.does("space").until(lambda: day.counter.state is CounterState.OPEN, "back again")


def _works_on_the_keypad(day: Day) -> None:
    day.does("KP_Enter").sees(TicketState.CALLED, "a call by keypad")
    day.does("KP_Enter").sees(TicketState.SERVING, "a service by keypad")
    served = day.counter.served
    day.does("KP_0", "KP_2", "KP_3").until(
        lambda: day.counter.served == served + 1, "finished by keypad"
    )


def _loses_the_hub(day: Day) -> None:
    number = day.does("space").sees(TicketState.CALLED, "a call before the hub dies")
    day.stage.kill()
    day.does("space")
    day.desk.looks("the hub is away")
    day.stage.serve()
    # What was pressed as it died was sent once it was back, or was not kept: the page says which.
    if not day.desk.soon(lambda: day.state() is TicketState.SERVING, RETURN_S):
        day.does("space")
    if day.sees(TicketState.SERVING, "served after all") != number or day.calls() != 1:
        raise BuildFailed("somebody was called twice")
    _finishes(day, "finished alone")


def _finishes(day: Day, what: str) -> None:
    """Finish and call nobody, at the pace of one who reads the question first."""
    day.does("F5")
    day.desk.looks("what came of it")
    day.does("1").until(lambda: day.here is None, what)


def _shrinks_to_a_bar(day: Day) -> None:
    day.comes("A-04")
    day.does("F11")
    with tempfile.TemporaryFile() as said:
        other = day.wine.start([OTHER], said)
        day.desk.until(lambda: day.desk.shows(".*Notepad"), "another program")
        day.desk.turns_to(".*Notepad")
        day.until(lambda: day.desk.topmost(TITLE), "the bar above another program")
        other.terminate()
    day.desk.turns_to(TITLE)
    day.does("space").sees(TicketState.CALLED, "a call from the bar")
    day.does("F11")
    day.desk.looks("the page again")


def _log_off(day: Day) -> None:
    """Windows ends the session; at the next log-in the PC is the counter at once."""
    day.wine.run(["wineboot", "--end-session"])
    day.desk.until(lambda: not day.desk.shows(TITLE), "the end of the session")
    ended = day.starts()
    day.desk.until(lambda: day.counter.state is CounterState.OPEN, "the counter as it was")
    day.desk.looks("the next log-in")
    day.does("space").sees(TicketState.SERVING, "service after a log-in")
    _finishes(day, "finished after a log-in")
    day.does("F12", "2", "1").until(lambda: day.counter.asks is not None, "a wish to close")
    day.boss.ask(c.GrantClose, counter=COUNTER)
    day.until(lambda: day.counter.state is CounterState.CLOSED, "closed for today")
    day.does("alt+F4")
    if ended():
        raise BuildFailed("the counter did not end well")


def _supervisor(day: Day) -> None:
    """The same program is the supervisor's desk."""
    kept = day.wine.local / "Antrean" / "supervisor.json"
    ended = day.starts("--role", "supervisor", "--badge", _c_drive(day.wine, kept))
    _is_let_in(day, "supervisor")
    day.until(kept.exists, "the supervisor's badge")
    day.desk.turns_to(TITLE)
    day.desk.looks("the hall live")
    for page in ("F2", "F3", "F4"):
        day.does(page)
        day.desk.looks(f"the page of {page}")
    day.does("alt+F4")
    if ended():
        raise BuildFailed("the supervisor's desk did not end well")


def _at_login(day: Day) -> None:
    """It starts when its user logs in."""
    day.wine.start([day.home / NAME / f"{NAME}.exe", "--at-login", "yes"], day.said)
    day.desk.turns_to(NAME)
    day.desk.looks("it starts at log-in")
    day.does("Return")
    told = day.wine.run(["reg", "query", AT_LOGIN, "/v", NAME])
    if f"{NAME}.exe" not in told:
        raise BuildFailed(f"nothing starts at log-in: {told}")


def _c_drive(wine: Wine, file: Path) -> str:
    """Return a file on Windows' own disk as Windows calls it."""
    return "C:\\" + str(file.relative_to(wine.prefix / "drive_c")).replace("/", "\\")
