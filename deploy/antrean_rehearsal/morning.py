"""A seeded morning of the sample hall, told in lines: taps, calls, a rush, a power cut."""

import shutil
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path

from antrean_rehearsal import desk as supervisor
from antrean_rehearsal.crowd import Crowd
from antrean_rehearsal.hands import Hands, WentWrong
from antrean_rehearsal.poster import compose
from antrean_rehearsal.stage import OFFICER, PIN, SUPERVISOR, Stage
from antrean_shared.words import Role

KIOSK = (1080, 1920)
COUNTER = (1366, 768)
DISPLAY = (1920, 1080)
SCREEN = (KIOSK[0] + DISPLAY[0], KIOSK[1])

MADE = ("kiosk-*.png", "counter-*.png", "desk-*.png", "display-*.png", "ticket-*.*", "hall.png")
"""What a rehearsal leaves in its folder."""

CROWD_COUNTERS = ("9", "13", "16", "19", "21", "23", "27", "38", "39", "44")
DESKS = {"1": "KTP-el 1", "3": "KK dan Pindah 1", "7": "Perekaman biometrik"}
"""The counters with a real window: two that begin, and the second step of one service."""

ANNOUNCEMENT = "Kursi roda tersedia di pintu utara."

VISITORS = (
    ("DUKCAPIL", "A-04", "none", "a family card"),
    ("DUKCAPIL", "A-04", "none", "a family card for the new-born"),
    ("DUKCAPIL", "A-01", "none", "a first identity card: two counters in turn"),
    ("DUKCAPIL", "A-02", "elderly", "a lost card; she is 72"),
    ("IMIGRASI", "C-03", "none", "a passport to fetch"),
    ("SAMSAT", "H-01", "none", "a vehicle tax"),
    ("BPJSKES", "D-02", "pregnant", "another clinic"),
    ("BPD", "Z-01", "none", "a payment at the bank"),
)


class Morning:
    """The story and its props."""

    def __init__(self, stage: Stage, out: Path, seed: int, say: Callable[[str], None]) -> None:
        self._stage = stage
        self._out = out
        self._say = say
        kiosk = stage.robot(Role.KIOSK, "kiosk-2")
        desk = stage.robot(Role.COUNTER, "other-counters")
        self._crowd = Crowd(kiosk, desk, CROWD_COUNTERS, "DUKCAPIL", seed)
        self._kiosk = self._start(Role.KIOSK, "kiosk-1", KIOSK, 0, "--printer", f"png:{out}")
        self._display = self._start(Role.DISPLAY, "tv-hall", DISPLAY, KIOSK[0])
        self._desks = {
            counter: self._start(
                Role.COUNTER, f"counter-{counter}", COUNTER, KIOSK[0], "--counter", counter
            )
            for counter in DESKS
        }
        self._supervisor = self._start(Role.SUPERVISOR, "desk", COUNTER, KIOSK[0])

    def play(self) -> None:
        """Tell the whole morning; raises WentWrong where it went otherwise."""
        self._opening()
        numbers = [self._visitor(*visitor) for visitor in VISITORS]
        self._say(f"{len(numbers)} visitors hold their tickets: {', '.join(numbers)}")
        self._first_calls()
        self._second_step(numbers[2], before=numbers[3])
        self._aside_and_elsewhere()
        self._rush()
        self._from_the_desk()
        self._power_cut()
        self._in_english()

    def _opening(self) -> None:
        self._crowd.open_counters()
        visitors = self._crowd.arrive(24)
        self._say(f"The doors are open. {visitors} people took a ticket at the other kiosk")
        self._picture(self._kiosk, "kiosk-welcome", "agency-DUKCAPIL")
        self._picture(self._display, "display-before-calls", "clock")
        self._picture(self._desks["1"], "counter-login", "officer")
        for counter, hands in self._desks.items():
            self._log_in(hands)
            self._say(f"{OFFICER} opens counter {counter}, {DESKS[counter]}, by keyboard")

    def _log_in(self, hands: Hands) -> None:
        hands.wait("officer")
        hands.wait("Terhubung")
        hands.type(OFFICER)
        hands.press("Tab")
        hands.type(PIN)
        hands.press("Return")
        hands.wait("primary")

    def _visitor(self, agency: str, service: str, priority: str, wish: str) -> str:
        first = (agency, service) == VISITORS[0][:2]
        began = time.monotonic()
        self._find_agency(agency)
        self._kiosk.tap(f"agency-{agency}")
        self._kiosk.wait(f"service-{service}")
        if first:
            self._picture(self._kiosk, "kiosk-service")
        self._says_who_goes_first(priority)
        self._kiosk.tap(f"service-{service}")
        self._kiosk.wait("number")
        number = self._kiosk.read("number")
        took = time.monotonic() - began
        self._picture(self._kiosk, f"kiosk-ticket-{number}")
        touches = "two touches" if priority == "none" else "four touches"
        self._say(f"A visitor wants {wish}: {touches}, ticket {number} after {took:.1f} s")
        self._kiosk.tap("done")
        self._kiosk.wait("agency-DUKCAPIL")
        return number

    def _says_who_goes_first(self, priority: str) -> None:
        if priority == "none":
            return
        self._kiosk.tap("priority")
        self._kiosk.wait(f"priority-{priority}")
        self._picture(self._kiosk, "kiosk-priority")
        self._kiosk.tap(f"priority-{priority}")

    def _find_agency(self, agency: str) -> None:
        card = f"agency-{agency}"
        if not self._kiosk.sees(card):
            self._kiosk.tap("all-agencies")
        while not self._kiosk.sees(card):
            self._kiosk.tap("agency-next")

    def _first_calls(self) -> None:
        one, three = self._desks["1"], self._desks["3"]
        self._call(three, "3")
        number = three.read("number")
        self._picture(three, "counter-called")
        self._display.wait(number)
        self._picture(self._display, "display-called")
        self._say(f"Counter 3 calls {number}; the board shows it")
        self._call(one, "1")
        one.press("Space")
        one.wait("Sedang dilayani")
        self._picture(one, "counter-serving")
        self._say(f"Counter 1 serves {one.read('number')}")

    def _second_step(self, number: str, before: str) -> None:
        one, seven = self._desks["1"], self._desks["7"]
        served = [one.read("number")]
        self._finish(one)
        served += self._serve_until(one, "1", number)
        if before not in served:
            raise WentWrong(f"{before} goes first, but {number} was called before")
        self._serve(one)
        self._say(f"Counter 1 has called {before}, who is 72, before {number}, who came earlier")
        self._serve_until(seven, "7", number)
        self._picture(seven, "counter-second-step")
        self._say(f"Counter 7 calls {number}, the same ticket, for its second step")

    def _aside_and_elsewhere(self) -> None:
        three = self._desks["3"]
        missed = three.read("number")
        three.press("F3")
        three.wait("dialogTitle")
        self._picture(three, "counter-missed")
        three.press("2")  # Return would call the next visitor as well
        three.wait("idle")
        self._say(f"{missed} did not come; the board asks them to see an officer")
        self._call(three, "3")
        moved = three.read("number")
        three.press("F4")
        three.wait("dialogTitle")
        three.type("akta kel")
        self._picture(three, "counter-transfer")
        three.press("Return")
        three.wait("idle")
        self._say(f"{moved} wanted something else: sent on with the same number")
        three.press("F10")
        three.wait("dialogTitle")
        self._picture(three, "counter-pause")
        three.press("1")
        three.wait("Istirahat")
        self._say("Counter 3 takes a break")

    def _rush(self) -> None:
        called = self._crowd.call(len(CROWD_COUNTERS))
        self._say(f"A rush: {', '.join(called)} are called within a moment")
        self._picture(self._display, "display-rush")

    def _from_the_desk(self) -> None:
        desk = self._supervisor
        self._picture(desk, "desk-sign-in", "officer")
        supervisor.sign_in(desk)
        self._picture(desk, "desk-hall")
        self._say(f"{SUPERVISOR} signs in at the supervisor's desk and sees the whole hall")
        supervisor.announce(desk, ANNOUNCEMENT)
        self._picture(self._display, "display-announcement", ANNOUNCEMENT)
        self._say("She announces something; every board shows it")

    def _power_cut(self) -> None:
        self._stage.kill()
        self._say("The hub loses its power")
        self._picture(self._display, "display-hub-away", "Luring")
        self._picture(self._kiosk, "kiosk-hub-away", "Mohon tunggu sebentar")
        took = self._stage.serve()
        self._say(f"The hub is back after {took:.1f} s; every screen catches up by itself")
        self._kiosk.wait("agency-DUKCAPIL")
        self._visitor("DUKCAPIL", "A-02", "none", "a card with a new address")
        self._supervisor.wait("Terhubung")
        self._desks["1"].wait("primary")
        self._call(self._desks["1"], "1")
        self._say(f"Counter 1 goes on with {self._desks['1'].read('number')}")

    def _in_english(self) -> None:
        self._kiosk.tap("language")
        self._picture(self._kiosk, "kiosk-english", "Which agency")
        self._picture(self._display, "display-later")

    def _serve_until(self, hands: Hands, counter: str, number: str) -> list[str]:
        """Serve whoever is next until ``number`` is called; return all that were called."""
        called: list[str] = []
        while True:
            self._call(hands, counter)
            called.append(hands.read("number"))
            if called[-1] == number:
                return called
            self._serve(hands)

    def _serve(self, hands: Hands) -> None:
        hands.press("Space")
        hands.wait("Sedang dilayani")
        self._finish(hands)

    def _finish(self, hands: Hands) -> None:
        hands.press("F5")
        hands.wait("dialogTitle")
        hands.press("Return")  # served, as nearly always
        hands.wait("idle")

    def _call(self, hands: Hands, counter: str) -> None:
        hands.press("Space")
        try:
            hands.wait("Sedang dipanggil")
        except WentWrong as error:
            raise WentWrong(f"Counter {counter} called nobody: {error}") from error

    def _start(self, role: Role, name: str, size: tuple[int, int], x: int, *more: str) -> Hands:
        width, height = size
        return self._stage.station(role, name, "--geometry", f"{x},0,{width}x{height}", *more)

    def _picture(self, hands: Hands, name: str, when: str = "") -> None:
        if when:
            hands.wait(when, seconds=20.0)
        hands.picture(self._out / f"{name}.png")


def play(out: Path, seed: int, screen: AbstractContextManager[str]) -> None:
    """Play the morning under ``screen`` and leave pictures and papers in ``out``."""
    began = time.monotonic()

    def say(line: str) -> None:
        sys.stdout.write(f"{time.monotonic() - began:5.1f}  {line}\n")
        sys.stdout.flush()

    _clear(out)
    with ExitStack() as stack:
        stack.enter_context(screen)
        stage = stack.enter_context(Stage(out / "hall"))
        stage.furnish()
        say("The sample hall is furnished: 24 agencies, 64 services, 45 counters")
        say(f"The hub serves after {stage.serve():.1f} s, on a Wednesday morning: SIMULASI")
        Morning(stage, out, seed, say).play()
    say(f"check: {stage.hub_command('check').strip()}")
    poster = compose(
        kiosk=out / "kiosk-welcome.png",
        ticket=out / "ticket-004.png",
        counter=out / "counter-serving.png",
        board=out / "display-rush.png",
    )
    poster.save(out / "hall.png", optimize=True)
    papers = len(list(out.glob("ticket-*.bin")))
    pictures = len(list(out.glob("*.png")))
    say(f"{papers} papers and {pictures} pictures are in {out}/")


def _clear(out: Path) -> None:
    """Make ``out`` empty of an earlier rehearsal, and of nothing else."""
    out.mkdir(parents=True, exist_ok=True)
    for pattern in MADE:
        for old in out.glob(pattern):
            old.unlink()
    shutil.rmtree(out / "hall", ignore_errors=True)
