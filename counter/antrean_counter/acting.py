"""What each act does: send a command, open a question or a search, or change this machine."""

from collections.abc import Callable
from dataclasses import replace

from antrean_counter.acts import Act, Primary
from antrean_counter.asking import ask, tell
from antrean_counter.desk import UNSENT, Ask, Desk, Find, Hint, Question, Search, Setup, Step
from antrean_counter.reading import about_ticket, aside, here, outage, primary, seat, why_not
from antrean_counter.searches import which_printer
from antrean_shared.commands import (
    CallAgain,
    CallNext,
    Command,
    FinishServing,
    ResumeCounter,
    StartServing,
    UndoStep,
)

UPON_VISITOR = frozenset({Ask.MISSED, Ask.PARK, Ask.CANCEL, Ask.PRIORITY, Ask.WHY, Ask.FINISH})
"""The questions about the visitor who is here; the others are about the counter."""


def bring(desk: Desk, index: int) -> Desk:
    """Ask what becomes of the ``index``-th of those set aside."""
    tickets = aside(desk)
    if index >= len(tickets):
        return desk
    no = why_not(desk, Act.NUMBER)
    if no is not None:
        return tell(desk, no)
    return replace(desk, dialog=Question(Ask.RETURN, about_ticket(tickets[index])), notice=None)


def do(desk: Desk, act: Act) -> Step:
    """Do ``act``, or say why it cannot be done now."""
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
        Primary.FINISH_LAST: (FinishServing(key=UNSENT, counter=counter),),
        Primary.RESUME: (ResumeCounter(key=UNSENT, counter=counter),),
    }
    return ask(desk, *wishes[primary(desk)])


def _call_again(desk: Desk) -> Step:
    return ask(desk, CallAgain(key=UNSENT, counter=seat(desk)))


def _undo(desk: Desk) -> Step:
    return ask(desk, UndoStep(key=UNSENT, counter=seat(desk)))


def _outage(desk: Desk) -> Step:
    return _asks(Ask.OUTAGE if outage(desk) is None else Ask.OUTAGE_OVER)(desk)


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


def _reprint(desk: Desk) -> Step:
    if desk.view is None or not desk.view.printers:
        return tell(desk, Hint.NO_PRINTER), ()
    ticket = here(desk)
    dialog = Search(Find.PAPER) if ticket is None else which_printer(desk, ticket)
    return replace(desk, dialog=dialog, notice=None), ()


def _shrink(desk: Desk) -> Step:
    return replace(desk, small=not desk.small, notice=None), ()


def _set_up(desk: Desk) -> Step:
    return replace(desk, dialog=Setup(), notice=None), ()


_ACTS: dict[Act, Callable[[Desk], Step]] = {
    Act.PRIMARY: _primary,
    Act.CALL_AGAIN: _call_again,
    Act.MISSED: _asks(Ask.MISSED),
    Act.TRANSFER: _finds(Find.SERVICE),
    Act.FINISH: _asks(Ask.FINISH),
    Act.UNDO: _undo,
    Act.OUTAGE: _outage,
    Act.PARK: _asks(Ask.PARK),
    Act.NUMBER: _finds(Find.NUMBER),
    Act.PRIORITY: _asks(Ask.PRIORITY),
    Act.PAUSE: _asks(Ask.PAUSE),
    Act.CANCEL: _asks(Ask.CANCEL),
    Act.CLOSE: _asks(Ask.CLOSE),
    Act.WHY: _asks(Ask.WHY),
    Act.REPRINT: _reprint,
    Act.BAR: _shrink,
    Act.SETTINGS: _set_up,
    Act.MORE: _asks(Ask.MORE),
}
