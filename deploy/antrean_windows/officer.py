"""An officer's day at ``antrean-counter.exe``, by real keys."""

import tempfile

from antrean_build.errors import BuildFailed
from antrean_rehearsal.stage import OFFICER, PIN
from antrean_shared import commands as c
from antrean_shared.words import CounterState, Priority, Role, TicketState
from antrean_windows.day import COUNTER, TITLE, Day
from antrean_windows.desk import TRAY
from antrean_windows.folder import NAME

OTHER = "notepad"
"""Another program of the officer's, that wants the screen too."""
RETURN_S = 15.0
"""By then every station has found the hub again."""


def works(day: Day) -> None:
    """A PC that knows nothing becomes a counter; an officer's day."""
    day.starts()
    day.is_let_in(day.wine.local / "Antrean" / f"{NAME}.json", Role.COUNTER, "--counter", COUNTER)
    day.signs(OFFICER, PIN)
    day.until(lambda: day.counter.state is CounterState.OPEN, "an open counter")
    _serves(day)
    _sends_on_and_rests(day)
    _works_on_the_keypad(day)
    _loses_the_hub(day)
    _shrinks_to_a_bar(day)


def _serves(day: Day) -> None:
    day.comes("A-04", "A-05", "A-04", "A-05")
    number = day.does("space").sees(TicketState.CALLED, "a call")
    day.does("F2").desk.looks("too soon to call again")
    day.desk.until(lambda: day.does("F2").calls() > 1, "a call again")
    if day.does("space").sees(TicketState.SERVING, "a service") != number:
        raise BuildFailed("another visitor is served than was called")
    day.asks("what came of it", "F5").does("2").until(
        lambda: day.counter.served == 1, "the end of a service"
    )


def _sends_on_and_rests(day: Day) -> None:
    sent = day.does("space").sees(TicketState.CALLED, "the next call")
    day.asks("who goes first", "F8").does("2").until(
        lambda: day.here is not None and day.here.priority is Priority.DISABILITY, "a priority"
    )
    day.asks("where to send", "F4").types("A-02")
    day.asks("it is found", "Return").until(
        lambda: any(t.number == sent and t.service == "A-02" for t in day.boss.view.tickets),
        "a transfer",
    )
    day.asks("which break", "F10").does("2").until(
        lambda: day.counter.state is CounterState.PAUSED, "a break"
    )
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
    """Finish and call nobody."""
    day.asks("what came of it", "F5").does("1").until(lambda: day.here is None, what)


def _shrinks_to_a_bar(day: Day) -> None:
    day.comes("A-04")
    day.asks("the bar", "F11")
    with tempfile.TemporaryFile() as said:
        other = day.wine.start([OTHER], said)
        day.desk.until(lambda: day.desk.shows(".*Notepad"), "another program")
        day.desk.turns_to(".*Notepad")
        day.until(lambda: day.desk.topmost(TITLE), "the bar above another program")
        other.terminate()
    day.does("space").sees(TicketState.CALLED, "a call from the bar")
    day.asks("the page again", "F11")


def logs_off(day: Day) -> None:
    """Windows ends the session; at the next log-in the PC is the counter at once."""
    day.wine.run(["wineboot", "--end-session"])
    day.desk.until(lambda: not day.desk.shows(TITLE), "the end of the session")
    ended = day.starts()
    day.desk.until(lambda: day.desk.shows(TRAY), "the tray")
    day.until(lambda: day.desk.shows(f"Loket {COUNTER}.*Antrean"), "the next log-in")
    day.does("space").sees(TicketState.SERVING, "service after a log-in")
    _finishes(day, "finished after a log-in")
    day.asks("what else", "F12")
    day.asks("why it closes", "2").does("1")
    day.until(lambda: day.counter.asks is not None, "a wish to close")
    day.boss.ask(c.GrantClose, counter=COUNTER)
    day.until(lambda: day.counter.state is CounterState.CLOSED, "closed for today")
    day.does("alt+F4")
    if ended():
        raise BuildFailed("the counter did not end well")
