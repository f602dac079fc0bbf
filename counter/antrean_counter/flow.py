"""The officer's day as one pure function: the desk and what happens give what to show and send."""

from dataclasses import replace

from antrean_counter import login, questions, searches, setup
from antrean_counter.acting import bring, do
from antrean_counter.acts import Act
from antrean_counter.asking import hear
from antrean_counter.desk import Ask, Desk, Dialog, Find, Page, Question, Search, Setup, Step
from antrean_counter.gestures import (
    Brought,
    Caught,
    Chose,
    Confirmed,
    Did,
    Dismissed,
    Entered,
    Filled,
    Fronted,
    Gesture,
    Input,
    Moved,
    Pointed,
    Tick,
    Turned,
    Wrote,
)
from antrean_counter.reading import standing

MAX_WORDS = 200
"""Characters of a reason that the wire carries."""

SENDING = frozenset({Find.SERVICE, Find.COUNTER})
"""The searches for where a visitor goes."""


def step(desk: Desk, input: Input) -> Step:
    """Return the desk after ``input``, and the commands to send now: at most one."""
    if isinstance(input, Tick):
        return replace(desk, now=input.now), ()
    if isinstance(input, Gesture):
        return _person(desk, input)
    heard, commands = hear(desk, input)
    if heard.kept is None or heard.doing or heard.page is Page.LOGIN:
        return heard, commands
    return do(replace(heard, kept=None), heard.kept)


def _person(desk: Desk, gesture: Gesture) -> Step:
    if desk.dialog is not None:
        return _in_dialog(desk, desk.dialog, gesture)
    if desk.page is Page.LOGIN:
        return _at_login(desk, gesture)
    return _at_work(desk, gesture)


def _at_login(desk: Desk, gesture: Gesture) -> Step:
    match gesture:
        case Filled(field=field, text=text):
            return login.fill(desk, field, text), ()
        case Entered(field=field):
            return login.enter(desk, field), ()
        case Confirmed():
            return login.confirm(desk)
        case Did(act=Act.SETTINGS):
            return do(desk, Act.SETTINGS)
        case _:
            return desk, ()


def _in_dialog(desk: Desk, dialog: Dialog, gesture: Gesture) -> Step:
    match gesture:
        case Moved(by=by):
            return _point(desk, dialog, dialog.cursor + by), ()
        case Pointed(index=index):
            return _point(desk, dialog, index), ()
        case _:
            pass
    match dialog:
        case Question():
            return _in_question(desk, dialog, gesture)
        case Search():
            return _in_search(desk, dialog, gesture)
        case Setup():
            return _in_setup(desk, dialog, gesture), ()


def _point(desk: Desk, dialog: Dialog, index: int) -> Desk:
    """Put the cursor on a row; beyond the ends it stays at the end."""
    at = max(0, min(index, _rows(desk, dialog) - 1))
    return replace(desk, dialog=replace(dialog, cursor=at))


def _rows(desk: Desk, dialog: Dialog) -> int:
    match dialog:
        case Question():
            return len(questions.answers(dialog))
        case Search():
            return len(searches.found(desk, dialog))
        case Setup():
            return len(setup.ITEMS)


def _in_setup(desk: Desk, opened: Setup, gesture: Gesture) -> Desk:
    match gesture:
        case Caught(key=key):
            return setup.catch(desk, opened, key)
        case Chose(index=index):
            return setup.choose(desk, opened, index)
        case Confirmed():
            return setup.choose(desk, opened, opened.cursor)
        case Dismissed() if opened.catching:
            return replace(desk, dialog=replace(opened, catching=False), notice=None)
        case _:
            return _dismissed(desk, gesture)


def _in_question(desk: Desk, question: Question, gesture: Gesture) -> Step:
    match gesture:
        case Chose() | Confirmed() if question.ask is Ask.MORE:
            return _of_more(desk, question, gesture)
        case Chose(index=index):
            return questions.choose(desk, question, index)
        case Confirmed():
            return questions.confirm(desk, question)
        case Wrote(text=text):
            return replace(desk, dialog=replace(question, words=text[:MAX_WORDS]), notice=None), ()
        case _:
            return _dismissed(desk, gesture), ()


def _of_more(desk: Desk, question: Question, gesture: Chose | Confirmed) -> Step:
    index = gesture.index if isinstance(gesture, Chose) else question.cursor
    listed = questions.answers(question)
    if index >= len(listed):
        return desk, ()
    return do(replace(desk, dialog=None), Act(listed[index]))


def _in_search(desk: Desk, search: Search, gesture: Gesture) -> Step:
    match gesture:
        case Chose(index=index):
            return searches.choose(desk, search, index)
        case Confirmed():
            return searches.choose(desk, search, search.cursor)
        case Wrote() | Turned() | Fronted():
            return replace(desk, dialog=_changed(search, gesture), notice=None), ()
        case _:
            return _dismissed(desk, gesture), ()


def _changed(search: Search, gesture: Wrote | Turned | Fronted) -> Search:
    match gesture:
        case Wrote(text=text):
            return replace(search, text=text, cursor=0)
        case Turned() if search.find in SENDING:
            other = Find.COUNTER if search.find is Find.SERVICE else Find.SERVICE
            return replace(search, find=other, text="", cursor=0)
        case Fronted() if search.find in SENDING and not search.finishing:
            return replace(search, front=not search.front)
        case _:
            return search


def _dismissed(desk: Desk, gesture: Gesture) -> Desk:
    return replace(desk, dialog=None, notice=None) if isinstance(gesture, Dismissed) else desk


def _at_work(desk: Desk, gesture: Gesture) -> Step:
    match gesture:
        case Did(act=act):
            return do(desk, act) if not desk.doing else (_keep(desk, act), ())
        case Brought(index=index) if not desk.doing:
            return bring(desk, index), ()
        case _:
            return _dismissed(desk, gesture), ()


def _keep(desk: Desk, act: Act) -> Desk:
    """Keep what was pressed on a picture that shows the wish fulfilled; the answer is close behind.

    On a picture that does not yet show it, the key was pressed twice and counts once.
    """
    fulfilled = len(desk.doing) == 1 and standing(desk) != desk.asked_from
    return replace(desk, kept=act) if fulfilled else desk
