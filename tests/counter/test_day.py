"""An officer's whole day by keyboard alone: the program as a hall runs it, on a real X server.

Nothing of the test is inside the program: keys come through X, the hub is a process that dies and
comes back, and what happened is read from the hall itself. ``ANTREAN_DAY=DIR`` keeps a picture of
every page that was passed.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from PIL import ImageGrab

from antrean_rehearsal.robot import Said
from antrean_rehearsal.stage import OFFICER, PIN, Stage, virtual_screen
from antrean_shared import commands as c
from antrean_shared.words import CounterState, PaperState, Priority, Role, TicketState
from tests.counter.x_keys import XKeyboard

WIDE, HIGH = 1366, 768
COUNTER = "3"
PATIENCE_S = 15.0
EVERYBODY = 3
"""The counter, the kiosk, and the supervisor through whose eyes the hall is read."""
CALLED, SERVING, MISSED = TicketState.CALLED, TicketState.SERVING, TicketState.MISSED
WAITING, PARKED, DONE = TicketState.WAITING, TicketState.PARKED, TicketState.DONE


class Day:
    """The hall, the officer's hands and the officer's eyes."""

    def __init__(self, stage, keys, program):
        self.stage, self.keys, self.program = stage, keys, program
        self.kiosk = stage.robot(Role.KIOSK, "kiosk-1")
        self.boss = stage.robot(Role.SUPERVISOR, "boss")
        self.pictures = Path(os.environ["ANTREAN_DAY"]) if "ANTREAN_DAY" in os.environ else None
        self._page = 0

    # ---- the hall ----
    def comes(self, *services):
        """Visitors take a number each; return the numbers."""
        tickets = [self.kiosk.ask(c.TakeTicket, service=service) for service in services]
        for ticket in tickets:
            self.kiosk.ask(c.ConfirmPrinted, ticket=ticket.id)
        return [ticket.number for ticket in tickets]

    @property
    def counter(self):
        return next(each for each in self.boss.view.counters if each.id == COUNTER)

    @property
    def here(self):
        """The visitor at our counter, or None."""
        held = {t.id: t for t in self.boss.view.tickets}
        return held.get(self.counter.ticket)

    @property
    def joined(self):
        """How many stations the hub has; 0 while it does not answer."""
        at = self.stage.url.replace("ws:", "http:").rstrip("/") + "/health"
        try:
            with urllib.request.urlopen(at, timeout=5) as answer:
                return json.load(answer)["stations"]
        except OSError:
            return 0

    def ticket(self, number):
        """Return the ticket as it stands; None once it is over."""
        return next((t for t in self.boss.view.tickets if t.number == number), None)

    # ---- the officer ----
    def does(self, *keys):
        self.keys.presses(*keys)
        return self

    def soon(self, condition, seconds=3.0):
        """Tell whether the hall comes to be so, giving it a while."""
        deadline = time.monotonic() + seconds
        while not condition() and time.monotonic() < deadline:
            assert self.program.poll() is None, "the counter ended"
            time.sleep(0.01)
        return condition()

    def until(self, condition, what):
        """Wait until the hall is as it should be; the page that is then on show is kept."""
        assert self.soon(condition, PATIENCE_S), f"{what} did not happen; here: {self.here}"
        self.looks(what)
        return self

    def sees(self, state):
        """Wait until a visitor stands here so; return the number."""
        self.until(lambda: self.here is not None and self.here.state is state, state)
        return self.here.number

    def looks(self, what):
        if self.pictures is None:
            return
        time.sleep(0.4)  # a screen's one movement is over by then
        self._page += 1
        self.pictures.mkdir(parents=True, exist_ok=True)
        name = f"{self._page:02}-{what.replace(' ', '-')}.png"
        ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(self.pictures / name)


@pytest.fixture
def day(tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    with virtual_screen(WIDE, HIGH) as display, Stage(tmp_path) as stage:
        stage.furnish()
        stage.serve()
        token = stage.token(Role.COUNTER, "pc-3")
        command = [sys.executable, "-m", "antrean_counter", "--hub", stage.url]
        command += ["--station", "pc-3", "--token-file", str(token), "--counter", COUNTER]
        command += ["--geometry", f"0,0,{WIDE}x{HIGH}", "--keepsake", str(tmp_path / "keys.toml")]
        program = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        keys = XKeyboard(display)
        try:
            made = Day(stage, keys, program)
            made.until(lambda: keys.turns_to(WIDE), "the window")
            yield made
        finally:
            program.terminate()
            program.wait(timeout=10)
            keys.close()


def test_an_officers_day(day):
    logs_in(day)
    first, second, *_, fifth = day.comes("A-04", "A-05", "A-04", "A-05", "A-04")
    serves_with_an_outcome(day, first)
    takes_a_step_back(day, second)
    brings_back(day, second)
    calls_out_of_order(day, fifth)
    sends_on(day)
    rests_and_tells_of_an_outage(day)
    works_on_the_keypad_alone(day)
    loses_the_hub_and_calls_nobody_twice(day)
    shrinks_to_a_bar(day)
    has_a_paper_printed_again(day)
    closes_for_the_day(day)
    assert day.stage.hub_command("check").startswith("ok:")


def logs_in(day):
    day.until(lambda: any(s for s in day.boss.view.counters), "the log-in")
    day.keys.types(OFFICER)
    day.does("Tab")
    day.keys.types(PIN)
    day.does("Return").until(lambda: day.counter.state is CounterState.OPEN, "an open counter")


def serves_with_an_outcome(day, first):
    assert day.does("space").sees(CALLED) == first
    day.does("F9").looks("why this one")
    day.does("Escape", "F2").looks("too soon to call again")
    assert day.does("space").sees(SERVING) == first
    day.does("F5").looks("what came of it")
    day.does("2").until(lambda: day.ticket(first) is None, "the end of a service")
    assert (day.counter.served, day.here) == (1, None)


def takes_a_step_back(day, second):
    day.does("space").sees(CALLED)
    day.does("F3").looks("did not come")
    day.does("2").until(lambda: day.ticket(second).state is MISSED, "a visitor missed")
    assert day.does("BackSpace").sees(CALLED) == second


def brings_back(day, second):
    day.does("F3", "2").until(lambda: day.here is None, "missed after all")
    day.does("1").looks("what becomes of who was missed")
    assert day.does("1").sees(CALLED) == second
    day.does("space").sees(SERVING)
    day.does("F6").looks("why set aside")
    day.does("1").until(lambda: day.ticket(second).state is PARKED, "set aside")
    assert day.ticket(second).reason == "Menunggu berkas"
    day.does("1", "2").until(lambda: day.ticket(second).state is WAITING, "back in line")


def calls_out_of_order(day, fifth):
    day.does("F7")
    day.keys.types(fifth[-3:])
    day.looks("a number is looked for")
    day.does("Return").looks("why before the others")
    assert day.does("3").sees(CALLED) == fifth
    day.does("F8").looks("who goes first")
    day.does("2").until(lambda: day.here.priority is Priority.DISABILITY, "a priority")
    day.does("Delete").looks("why cancelled")
    day.does("1").until(lambda: day.here is None and day.ticket(fifth) is None, "cancelled")


def sends_on(day):
    day.does("space").sees(CALLED)
    day.does("F4")
    day.keys.types("A-02")
    day.looks("where to send")
    sent = day.here.number
    day.does("Return").until(lambda: day.ticket(sent).service == "A-02", "sent to a service")
    day.does("space").sees(CALLED)
    sent = day.here.number
    day.does("space").sees(SERVING)
    day.does("F5", "8")
    day.keys.types("4")
    day.does("Return").until(lambda: day.ticket(sent).counter == "4", "on to a counter")
    assert (day.counter.served, day.ticket(sent).state) == (2, WAITING)


def rests_and_tells_of_an_outage(day):
    day.does("F10").looks("why a break")
    day.does("2").until(lambda: day.counter.state is CounterState.PAUSED, "a break")
    day.does("space").until(lambda: day.counter.state is CounterState.OPEN, "back again")
    day.does("F1").looks("more")
    day.does("7", "1").until(lambda: day.boss.view.outages, "an outage")
    with pytest.raises(Said, match="system_down"):
        day.kiosk.ask(c.TakeTicket, service="A-04")
    day.does("F1", "7", "1").until(lambda: not day.boss.view.outages, "the system back")


def works_on_the_keypad_alone(day):
    day.comes("A-04", "A-04", "A-04")
    day.keys.closes_contact("KP_Enter", 5)  # a worn key: one press
    number = day.sees(CALLED)
    day.does("KP_Subtract", "KP_1")  # missed, and the next is called
    day.until(lambda: day.here and day.here.number != number, "the next one")
    day.does("KP_Enter").sees(SERVING)
    day.does("KP_Divide", "KP_2").until(lambda: day.here is None, "set aside")
    day.does("KP_Decimal").sees(SERVING)  # taken back
    served = day.counter.served
    day.does("KP_0", "KP_2", "KP_3")  # more, finished, papers incomplete
    day.until(lambda: day.counter.served == served + 1, "finished by keypad")


def loses_the_hub_and_calls_nobody_twice(day):
    day.comes("A-04")
    day.keys.holds("space", 0.8)  # the server repeats it: still one press
    if not day.soon(lambda: day.here is not None):
        day.does("space")  # the counter had not yet heard that the last one is finished
    number = day.sees(CALLED)
    day.stage.kill()
    day.does("space").looks("the hub is away")
    day.stage.serve()
    day.until(lambda: day.joined == EVERYBODY, "the hub again")
    # What was pressed while it was away was not kept: the officer presses again.
    if not day.does("space").soon(lambda: day.here.state is SERVING):
        day.does("space")  # the counter had not yet heard that the hub is back
    assert day.sees(SERVING) == number
    assert day.here.calls == 1


def shrinks_to_a_bar(day):
    day.does("F5", "F5").until(lambda: day.here is None, "finished alone")
    day.does("F11").until(lambda: day.keys.turns_to(720), "the bar")
    day.does("space").sees(CALLED)
    day.does("F11").until(lambda: day.keys.turns_to(WIDE), "the page again")


def has_a_paper_printed_again(day):
    number = day.here.id
    day.does("F1", "6").looks("which kiosk prints")
    day.does("1").until(lambda: day.boss.view.papers, "a paper asked for")
    day.kiosk.ask(c.BeginPaper, ticket=number)
    day.kiosk.ask(c.EndPaper, ticket=number, state=PaperState.PRINTED)
    day.until(lambda: not day.boss.view.papers, "a paper printed")


def closes_for_the_day(day):
    day.does("F1", "0").looks("settings")
    day.does("Return").looks("large type")
    day.does("Escape", "F12", "2").looks("why close for today")
    day.does("1").until(lambda: day.counter.asks, "a wish to close")
    day.boss.ask(c.RefuseClose, counter=COUNTER, reason="Masih ada yang menunggu")
    day.until(lambda: day.counter.asks is None, "a refusal")
    day.does("F12", "2", "1").until(lambda: day.counter.asks, "a wish to close once more")
    day.boss.ask(c.GrantClose, counter=COUNTER)
    day.until(lambda: day.counter.closes, "a closing granted")
    day.does("space").sees(SERVING)
    day.does("space").until(lambda: day.counter.state is CounterState.CLOSED, "closed for today")
