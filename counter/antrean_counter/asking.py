"""The conversation with the hub: one wish at a time, each command sent once, answers taken in."""

from dataclasses import replace
from uuid import uuid5

from msgspec import Struct
from msgspec.structs import replace as with_fields

from antrean_counter.desk import (
    About,
    Ask,
    Desk,
    Field,
    Hint,
    Line,
    Login,
    Notice,
    Question,
    Search,
    Step,
)
from antrean_counter.reading import about_ticket, counter_of, here, line, own, standing, ticket_of
from antrean_shared.commands import AskToClose, CloseCounter, Command, OpenCounter, ReprintTicket
from antrean_shared.replica import fold
from antrean_shared.session import Answered, Barred, Changed, Joined, Left, Message, Refused
from antrean_shared.wire import Counter, CounterOpened, Event, EventData, Ticket, View
from antrean_shared.words import CounterId, CounterState, PaperState, Reason

RETURN_TO = {Reason.WRONG_PIN: Field.PIN, Reason.UNKNOWN_OFFICER: Field.OFFICER}
"""Which blank a refused log-in goes back to; the others go to the counter."""
PAPERS = {
    PaperState.PRINTED: Hint.PAPER_PRINTED,
    PaperState.FAILED: Hint.PAPER_FAILED,
    PaperState.DOUBTFUL: Hint.PAPER_DOUBTFUL,
}


def ask(desk: Desk, *wishes: Command) -> Step:
    """Send the first wish now, and each other one when the one before it is answered.

    While something is under way nothing else is sent, so that a key pressed twice counts once.
    """
    if desk.doing:
        return desk, ()
    if desk.line is not Line.UP:
        return tell(desk, Hint.HUB_AWAY), ()
    commands = tuple(
        with_fields(wish, key=str(uuid5(desk.seed, str(desk.sent + n))))
        for n, wish in enumerate(wishes)
    )
    asked = replace(
        desk,
        doing=commands,
        sent=desk.sent + len(commands),
        asked_at=desk.now,
        asked_from=standing(desk),
        kept=None,
        news=frozenset(),
        dialog=None,
        notice=None,
    )
    return asked, commands[:1]


def ask_when_free(desk: Desk, *wishes: Command) -> Step:
    """Like ``ask``; but while a visitor is still here, first ask what becomes of them."""
    ticket = here(desk)
    if ticket is None:
        return ask(desk, *wishes)
    question = Question(Ask.HOLDING, about=about_ticket(ticket), then=wishes)
    return replace(desk, dialog=question, notice=None), ()


def tell(desk: Desk, word: str) -> Desk:
    """Put a sentence before the officer."""
    return replace(desk, notice=Notice(word))


def hear(desk: Desk, message: Message) -> Step:
    """Take in what the hub said."""
    match message:
        case Joined(now=now, view=view):
            return _settle(replace(desk, line=Line.UP, now=now, view=view, news=None)), ()
        case Changed():
            return _changed(desk, message), ()
        case Answered():
            return _answered(desk, message)
        case Refused():
            return _refused(desk, message), ()
        case Left():
            # What is with the hub is repeated under its own key; what has not been sent is
            # dropped: nobody may be called to a counter whose officer gave up waiting.
            return replace(desk, line=Line.AWAY, doing=desk.doing[:1], kept=None), ()
        case Barred(reason=reason):
            return replace(desk, line=Line.BARRED, barred=reason), ()


def _changed(desk: Desk, message: Changed) -> Desk:
    news = {name for event in message.events for name in _names(event)}
    known = None if desk.news is None else desk.news | news
    told = [notice for event in message.events for notice in _told(desk, event)]
    notice = told[-1] if told else desk.notice
    return _settle(replace(desk, view=message.view, news=known, notice=notice))


def _names(event: Event) -> tuple[str, ...]:
    data = event.data
    if data is None:
        return ()
    parts = (data.ticket, data.counter)
    return tuple(part.id for part in parts if part is not None)


def _told(desk: Desk, event: Event) -> tuple[Notice, ...]:
    """Tell what others made of what we asked them for: a paper, a closing."""
    data = event.data
    if data is None or data.counter is None or event.name != "counter.close_refused":
        return _papers(desk, event)
    ours = data.counter.id == desk.counter
    return (Notice(Hint.CLOSE_REFUSED, {"reason": data.reason or ""}),) if ours else ()


def _papers(desk: Desk, event: Event) -> tuple[Notice, ...]:
    paper = event.data.paper if event.data else None
    if paper is None or paper.asked_by != desk.station or paper.state not in PAPERS:
        return ()
    facts = {"number": paper.number, "printer": paper.printer, "fault": paper.fault or ""}
    return (Notice(PAPERS[paper.state], facts),)


def _answered(desk: Desk, message: Answered) -> Step:
    if not _is_ours(desk, message.command):
        return desk, ()
    settled = _settle(replace(desk, view=_after(desk, message.result)))
    settled = _noted(settled, message)
    rest = settled.doing[1:]
    return replace(settled, doing=rest, news=frozenset()), rest[:1]


def _noted(desk: Desk, message: Answered) -> Desk:
    """Keep what an answer means to this machine, beside what it changed in the hall."""
    match message:
        case Answered(command=OpenCounter(officer=officer)):
            return replace(desk, habits=replace(desk.habits, officer=officer))
        case Answered(command=AskToClose()):
            return tell(desk, Hint.CLOSE_ASKED)
        case Answered(command=ReprintTicket(print_at=printer), result=Ticket(number=number)):
            facts = {"number": number, "printer": printer}
            return replace(desk, notice=Notice(Hint.PAPER_ASKED, facts))
        case _:
            return desk


def _is_ours(desk: Desk, command: Command) -> bool:
    return bool(desk.doing) and desk.doing[0].key == command.key


def _after(desk: Desk, result: Struct) -> View | None:
    """Return the picture with an answer that came before its event.

    An answer whose event is already in the picture must not be laid over it: the ticket may have
    moved on since. Nor one that was repeated after a reconnect, for the same reason.
    """
    part = result.counter if isinstance(result, CounterOpened) else result
    if desk.view is None or desk.now is None or not isinstance(part, Ticket | Counter):
        return desk.view
    if desk.news is None or part.id in desk.news:
        return desk.view
    data = EventData(ticket=part) if isinstance(part, Ticket) else EventData(counter=part)
    return fold(desk.view, Event(seq=0, at=desk.now, name="", data=data))


def _refused(desk: Desk, message: Refused) -> Desk:
    if not _is_ours(desk, message.command):
        return desk
    notice = Notice(message.error.reason or "", message.error.data)
    refused = replace(desk, doing=(), kept=None, notice=notice)
    if isinstance(message.command, OpenCounter):
        return replace(refused, login=_again(desk, message.error.reason))
    return refused


def _again(desk: Desk, reason: str | None) -> Login:
    back = next((at for word, at in RETURN_TO.items() if word == reason), None)
    fallback = Field.PIN if desk.fixed is not None else Field.COUNTER
    return replace(desk.login, pin="", at=back or fallback)


def _settle(desk: Desk) -> Desk:
    """Make seat, dialog and notice agree with the picture."""
    seated = _seat(desk)
    if isinstance(seated.dialog, Question | Search) and seated.dialog.about is not None:
        seated = _drop_if_moved(seated, seated.dialog.about)
    return replace(seated, notice=None) if _is_stale(seated) else seated


def _is_stale(desk: Desk) -> bool:
    """Tell whether what is told stands no more."""
    word, counter = desk.notice.word if desk.notice else "", own(desk)
    if word == Reason.NOBODY_WAITING:
        return bool(line(desk))
    return word == Hint.CLOSE_ASKED and counter is not None and counter.asks is None


def _seat(desk: Desk) -> Desk:
    counter = _our_counter(desk)
    if counter == desk.counter:
        return desk
    if counter is not None:
        return replace(desk, counter=counter, login=Login(counter=counter), notice=None)
    at = Field.OFFICER
    out = replace(desk, counter=None, dialog=None, login=Login(counter=desk.counter or "", at=at))
    closing = any(isinstance(command, CloseCounter) for command in desk.doing)
    if closing:
        return replace(out, notice=None)
    before = counter_of(desk.view, desk.counter) if desk.view and desk.counter else None
    return tell(out, Hint.CLOSE_GRANTED if before and before.closes else Hint.CLOSED)


def _our_counter(desk: Desk) -> CounterId | None:
    """Return the counter that the hub has open for this station."""
    ours = (
        counter.id
        for counter in (desk.view.counters if desk.view else ())
        if counter.station == desk.station
        and counter.state is not CounterState.CLOSED
        and desk.fixed in {None, counter.id}
    )
    return next(ours, None)


def _drop_if_moved(desk: Desk, about: About) -> Desk:
    if ticket_of(desk, about) is not None:
        return desk
    return tell(replace(desk, dialog=None), Hint.MOVED)
