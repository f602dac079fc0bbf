"""The officer's day as one pure function: the desk and what happens give what to show and send."""

from collections.abc import Callable
from dataclasses import replace

from antrean_counter import login, questions, searches
from antrean_counter.asking import ask, hear, tell
from antrean_counter.desk import UNSENT, Act, Ask, Desk, Find, Page, Primary, Question, Search, Step
from antrean_counter.gestures import (
    Brought,
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
from antrean_counter.reading import about_ticket, aside, here, primary, seat, standing, why_not
from antrean_shared.commands import (
    CallAgain,
    CallNext,
    Command,
    FinishServing,
    ResumeCounter,
    StartServing,
)

MAX_WORDS = 200
"""Characters of a reason that the wire carries."""

UPON_VISITOR = frozenset({Ask.MISSED, Ask.PARK, Ask.CANCEL, Ask.PRIORITY})
"""The questions about the visitor who is here; the others are about the counter."""


def step(desk: Desk, input: Input) -> Step:
    """Return the desk after ``input``, and the commands to send now: at most one."""
    if isinstance(input, Tick):
        return replace(desk, now=input.now), ()
    if isinstance(input, Gesture):
        return _person(desk, input)
    heard, commands = hear(desk, input)
    if heard.kept is None or heard.doing or heard.page is Page.LOGIN:
        return heard, commands
    return _act(replace(heard, kept=None), heard.kept)


def _person(desk: Desk, gesture: Gesture) -> Step:
    if desk.page is Page.LOGIN:
        return _at_login(desk, gesture)
    match desk.dialog:
        case Question() as question:
            return _in_question(desk, question, gesture)
        case Search() as search:
            return _in_search(desk, search, gesture)
        case None:
            return _at_work(desk, gesture)


def _at_login(desk: Desk, gesture: Gesture) -> Step:
    match gesture:
        case Filled(field=field, text=text):
            return login.fill(desk, field, text), ()
        case Entered(field=field):
            return login.enter(desk, field), ()
        case Confirmed():
            return login.confirm(desk)
        case _:
            return desk, ()


def _in_question(desk: Desk, question: Question, gesture: Gesture) -> Step:
    match gesture:
        case Chose(index=index):
            return questions.choose(desk, question, index)
        case Confirmed():
            return questions.confirm(desk, question)
        case Moved(by=by):
            return questions.point(desk, question, question.cursor + by), ()
        case Pointed(index=index):
            return questions.point(desk, question, index), ()
        case Wrote(text=text):
            return replace(desk, dialog=replace(question, words=text[:MAX_WORDS]), notice=None), ()
        case _:
            return _dismissed(desk, gesture), ()


def _in_search(desk: Desk, search: Search, gesture: Gesture) -> Step:
    match gesture:
        case Chose(index=index):
            return searches.choose(desk, search, index)
        case Confirmed():
            return searches.choose(desk, search, search.cursor)
        case Moved(by=by):
            return searches.point(desk, search, search.cursor + by), ()
        case Pointed(index=index):
            return searches.point(desk, search, index), ()
        case Wrote() | Turned() | Fronted():
            return replace(desk, dialog=_changed(search, gesture), notice=None), ()
        case _:
            return _dismissed(desk, gesture), ()


def _changed(search: Search, gesture: Wrote | Turned | Fronted) -> Search:
    match gesture:
        case Wrote(text=text):
            return replace(search, text=text, cursor=0)
        case Turned() if search.find is not Find.NUMBER:
            other = Find.COUNTER if search.find is Find.SERVICE else Find.SERVICE
            return replace(search, find=other, text="", cursor=0)
        case Fronted() if search.find is not Find.NUMBER:
            return replace(search, front=not search.front)
        case _:
            return search


def _dismissed(desk: Desk, gesture: Gesture) -> Desk:
    return replace(desk, dialog=None, notice=None) if isinstance(gesture, Dismissed) else desk


def _at_work(desk: Desk, gesture: Gesture) -> Step:
    match gesture:
        case Did(act=act):
            return _act(desk, act) if not desk.doing else (_keep(desk, act), ())
        case Brought(index=index) if not desk.doing:
            return _bring(desk, index), ()
        case _:
            return _dismissed(desk, gesture), ()


def _keep(desk: Desk, act: Act) -> Desk:
    """Keep what was pressed on a picture that shows the wish fulfilled; the answer is close behind.

    On a picture that does not yet show it, the key was pressed twice and counts once.
    """
    fulfilled = len(desk.doing) == 1 and standing(desk) != desk.asked_from
    return replace(desk, kept=act) if fulfilled else desk


def _bring(desk: Desk, index: int) -> Desk:
    tickets = aside(desk)
    if index >= len(tickets):
        return desk
    no = why_not(desk, Act.NUMBER)
    if no is not None:
        return tell(desk, no)
    return replace(desk, dialog=Question(Ask.RETURN, about_ticket(tickets[index])), notice=None)


def _act(desk: Desk, act: Act) -> Step:
    no = why_not(desk, act)
    if no is not None:
        return tell(desk, no), ()
    return _ACTS[act](desk)


def _primary(desk: Desk) -> Step:
    counter = seat(desk)
    wishes: dict[Primary, tuple[Command, ...]] = {
        Primary.CALL_NEXT: (CallNext(key=UNSENT, counter=counter),),
        Primary.START: (StartServing(key=UNSENT, counter=counter),),
        Primary.FINISH_NEXT: (
            FinishServing(key=UNSENT, counter=counter),
            CallNext(key=UNSENT, counter=counter),
        ),
        Primary.RESUME: (ResumeCounter(key=UNSENT, counter=counter),),
    }
    return ask(desk, *wishes[primary(desk)])


def _call_again(desk: Desk) -> Step:
    return ask(desk, CallAgain(key=UNSENT, counter=seat(desk)))


def _finish(desk: Desk) -> Step:
    return ask(desk, FinishServing(key=UNSENT, counter=seat(desk)))


def _asks(kind: Ask) -> Callable[[Desk], Step]:
    def open_question(desk: Desk) -> Step:
        ticket = here(desk)
        about = about_ticket(ticket) if ticket is not None and kind in UPON_VISITOR else None
        return replace(desk, dialog=Question(kind, about), notice=None), ()

    return open_question


def _finds(kind: Find) -> Callable[[Desk], Step]:
    def open_search(desk: Desk) -> Step:
        ticket = here(desk)
        about = about_ticket(ticket) if ticket is not None and kind is not Find.NUMBER else None
        return replace(desk, dialog=Search(kind, about), notice=None), ()

    return open_search


_ACTS: dict[Act, Callable[[Desk], Step]] = {
    Act.PRIMARY: _primary,
    Act.CALL_AGAIN: _call_again,
    Act.MISSED: _asks(Ask.MISSED),
    Act.TRANSFER: _finds(Find.SERVICE),
    Act.FINISH: _finish,
    Act.PARK: _asks(Ask.PARK),
    Act.NUMBER: _finds(Find.NUMBER),
    Act.PRIORITY: _asks(Ask.PRIORITY),
    Act.PAUSE: _asks(Ask.PAUSE),
    Act.CANCEL: _asks(Ask.CANCEL),
    Act.CLOSE: _asks(Ask.CLOSE),
}
