"""The supervisor's day as one pure function of the desk and of what happens."""

from dataclasses import replace
from uuid import UUID

from antrean_counter.supervisor import forms
from antrean_counter.supervisor.asking import fetch, hear, tell
from antrean_counter.supervisor.deeds.office_deeds import cell_deed, cell_of
from antrean_counter.supervisor.deeds.stories import look_up
from antrean_counter.supervisor.desk import Desk, Form, Hint, Line, Page, Step
from antrean_counter.supervisor.gestures import (
    Began,
    Chose,
    Confirmed,
    Dismissed,
    FileFailed,
    FileRead,
    FileWritten,
    Gesture,
    Input,
    Moved,
    Narrowed,
    Opened,
    Pointed,
    Rested,
    SignedOff,
    Tick,
    Went,
    Wrote,
)
from antrean_counter.supervisor.machines import STATION, look
from antrean_counter.supervisor.mending import mended
from antrean_counter.supervisor.office import is_fixed
from antrean_counter.supervisor.office_flow import enter, file_told, turn
from antrean_counter.supervisor.pages import deeds_now, pages
from antrean_counter.supervisor.places import above, place_of, within
from antrean_counter.supervisor.signing import at_door, lock, sign_out
from antrean_counter.supervisor.subjects import agency_of, key_of, subject_of
from antrean_counter.supervisor.trends import look_back
from antrean_shared.session import (
    Answered,
    Barred,
    Changed,
    Failed,
    Fetched,
    Joined,
    Left,
    Refused,
    Reply,
)
from antrean_shared.wire import Agency, Announcement
from antrean_shared.words import Role


def new_desk(station: str, seed: UUID, role: Role, language: str) -> Desk:
    """Return the desk of a program that has just started."""
    return Desk(station=station, seed=seed, role=role, language=language, page=pages(role)[0])


def step(desk: Desk, input: Input) -> Step:
    """Return the desk after ``input``, and the commands to send now."""
    match input:
        case Tick(now=now):
            return _wait(replace(desk, now=now))
        case Fetched() | Failed():
            return _fetched(desk, input)
        case Answered():
            return mended(hear(desk, input), input)
        case Joined() | Changed() | Refused() | Left() | Barred():
            return hear(desk, input)
        case FileRead() | FileWritten() | FileFailed():
            return file_told(desk, input)
        case _:
            return _person(desk, input)


def _fetched(desk: Desk, reply: Reply) -> Step:
    taken, more = fetch(desk, reply)
    looking, errands = _look(taken)
    return looking, (*more, *errands)


def _wait(desk: Desk) -> Step:
    """Let time go on: what is looked at grows old, and so does a desk that nobody touches."""
    looking, errands = _look(desk)
    locked, commands = lock(looking)
    return locked, (*errands, *commands)


def _look(desk: Desk) -> Step:
    """Ask again for what the open page shows and the picture does not hold."""
    looking, errands = look(desk)
    back, more = look_back(looking)
    return back, (*errands, *more)


def _person(was: Desk, gesture: Gesture) -> Step:
    if isinstance(gesture, Rested):  # a list that moves by itself is no person's touch
        return _rest(was, gesture.key), ()
    desk = replace(was, touched=was.now)
    if not desk.officer:
        return at_door(desk, gesture)
    if isinstance(gesture, SignedOff):
        return sign_out(desk)
    if desk.form is not None:
        return _in_form(desk, desk.form, gesture)
    return _on_page(desk, gesture)


def _rest(desk: Desk, key: str) -> Desk:
    """Let the cursor rest; a cell is chosen only as long as it does."""
    if not desk.officer:
        return desk
    left = desk.form is None and cell_of(desk) is not None and key != desk.chosen
    return replace(desk, rests=key, chosen="" if left else desk.chosen)


def _in_form(desk: Desk, form: Form, gesture: Gesture) -> Step:
    match gesture:
        case Chose(index=index):
            return forms.choose(desk, form, index)
        case Confirmed():
            return forms.confirm(desk, form)
        case _:
            return _turned(desk, form, gesture), ()


def _turned(desk: Desk, form: Form, gesture: Gesture) -> Desk:
    match gesture:
        case Wrote(text=text):
            return forms.write(desk, form, text)
        case Moved(by=by):
            return forms.point(desk, form, form.cursor + by)
        case Pointed(index=index):
            return forms.point(desk, form, index)
        case Dismissed():
            return forms.back(desk, form)
        case _:
            return desk


def _on_page(desk: Desk, gesture: Gesture) -> Step:
    match gesture:
        case Went(page=page):
            return _enter(_go(desk, page))
        case Opened(key=key):
            return _opened(desk, key)
        case Began(deed=name):
            return _begin(desk, name)
        case _:
            return _in_list(desk, gesture), ()


def _in_list(desk: Desk, gesture: Gesture) -> Desk:
    match gesture:
        case Narrowed(text=text):
            return replace(desk, find=text, chosen="", rests="", notice=None)
        case Dismissed():
            return _back(desk)
        case _:
            return desk


def _enter(desk: Desk) -> Step:
    if desk.page is Page.TABLES and desk.officer:
        return enter(desk)
    return _look(replace(desk, looked=None))


def _opened(desk: Desk, key: str) -> Step:
    if desk.page is Page.TABLES:
        return _open_table(desk, key)
    if desk.page is Page.TICKETS:
        return look_up(_open(desk, key))
    return look(_open(desk, key))


def _open_table(desk: Desk, key: str) -> Step:
    """Open a table or what lies beside them; a cell is written in at once."""
    kind = place_of(key).kind
    if kind in {"table", "changes", "versions"}:
        return turn(desk, key)
    chosen = replace(desk, chosen=key, rests=key, notice=None)
    cell = cell_of(chosen)
    if cell is None or kind not in {"cell", "line"} or is_fixed(desk.office, *cell):
        return chosen, ()
    return forms.begin(chosen, cell_deed(chosen, cell), "")


def _go(desk: Desk, page: Page) -> Desk:
    if page not in pages(desk.role):
        return desk
    left = _next_visitor(desk)
    return replace(left, page=page, place="", chosen="", rests="", find="", notice=None)


def _open(desk: Desk, key: str) -> Desk:
    """Turn to what a row is about: beside its list, or from the hall on its agency's page."""
    subject = subject_of(desk.view, key)
    if desk.page is not Page.HALL or desk.view is None:
        return replace(_next_visitor(desk), chosen=key, rests=key, notice=None)
    if key.startswith(STATION):
        return replace(_go(desk, Page.STATIONS), chosen=key, looked=None)
    if subject is None:
        return desk
    if isinstance(subject, Announcement):
        return replace(_go(desk, Page.VOICE), chosen=key)
    place = agency_of(subject)
    chosen = "" if isinstance(subject, Agency) else key_of(subject)
    return replace(desk, page=Page.AGENCY, place=place, chosen=chosen, rests=chosen, notice=None)


def _next_visitor(desk: Desk) -> Desk:
    """Let go of a number that a kiosk prints; one that is written by hand stays until it is."""
    return replace(desk, given=None, printer="") if desk.printer else desk


def _begin(desk: Desk, name: str) -> Step:
    deed = next((each for each in deeds_now(desk) if each.name == name), None)
    if deed is None:
        return desk, ()
    if desk.line is not Line.UP:
        return tell(desk, Hint.HUB_AWAY), ()
    return forms.begin(desk, deed, desk.chosen)


def _back(desk: Desk) -> Desk:
    if desk.notice is not None:
        return replace(desk, notice=None)
    shown = desk.chosen and cell_of(desk) is None
    if shown or desk.printer:
        return replace(_next_visitor(desk), chosen="")
    if desk.find:
        return replace(desk, find="")
    up = above(desk.place) if desk.page is Page.TABLES else None
    if up is not None:
        return replace(desk, place=up, chosen="", rests=within(desk.place))
    return _go(desk, pages(desk.role)[0])
