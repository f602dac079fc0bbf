"""Who stands at the desk: signing in by name and PIN, signing out, and a desk left alone."""

from dataclasses import replace
from datetime import timedelta

from antrean_counter.supervisor.asking import ask, tell
from antrean_counter.supervisor.desk import UNSENT, Blank, Desk, Hint, Line, Login, Step
from antrean_counter.supervisor.gestures import Confirmed, Entered, Filled, Gesture
from antrean_shared.commands import SignIn, SignOut

ALONE = timedelta(minutes=15)
"""After so long without a touch a desk signs its person out."""


def at_door(desk: Desk, gesture: Gesture) -> Step:
    """Return the desk after a gesture on the sign-in page."""
    match gesture:
        case Filled(blank=blank, text=text):
            return replace(desk, login=_filled(desk.login, blank, text), notice=None), ()
        case Entered(blank=blank):
            return replace(desk, login=replace(desk.login, at=blank)), ()
        case Confirmed():
            return _confirm(desk)
        case _:
            return desk, ()


def sign_out(desk: Desk) -> Step:
    """Let the desk be nobody's again."""
    return ask(desk, SignOut(key=UNSENT), "sign_out")


def lock(desk: Desk) -> Step:
    """Sign out a person who has not touched the desk for long; a number in hand waits for it."""
    now, touched = desk.now, desk.touched
    free = desk.officer and desk.doing is None and desk.line is Line.UP and desk.given is None
    if not free or now is None or touched is None or now - touched < ALONE:
        return desk, ()
    left, commands = sign_out(desk)
    return tell(replace(left, touched=now), Hint.LOCKED), commands


def _filled(login: Login, blank: Blank, text: str) -> Login:
    if blank is Blank.PIN:
        return replace(login, pin=text, at=blank)
    return replace(login, officer=text, at=blank)


def _confirm(desk: Desk) -> Step:
    login = desk.login
    if not login.officer.strip():
        return replace(desk, login=replace(login, at=Blank.OFFICER)), ()
    if not login.pin:
        return replace(desk, login=replace(login, at=Blank.PIN)), ()
    wish = SignIn(key=UNSENT, officer=login.officer.strip(), pin=login.pin)
    return ask(desk, wish, "sign_in")
