"""Questions with numbered answers: what can be answered, and what each answer sends."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from antrean_counter.acts import Act
from antrean_counter.asking import ask, ask_when_free, tell
from antrean_counter.desk import UNSENT, Ask, Desk, Find, Question, Search, Step
from antrean_counter.reading import home, seat, ticket_of
from antrean_shared.commands import (
    AskToClose,
    CallNext,
    CallNumber,
    CancelTicket,
    CloseCounter,
    Command,
    FinishServing,
    MissTicket,
    ParkTicket,
    PauseCounter,
    PrioritiseTicket,
    ReprintTicket,
    RestoreTicket,
    ResumeAgency,
    SuspendAgency,
)
from antrean_shared.wire import Ticket
from antrean_shared.words import Outcome, Priority, Reason, StationId, TicketState


class Answer(StrEnum):
    """The answers that are not a reason and not a priority."""

    MISS_AND_NEXT = "miss_and_next"
    MISS_ONLY = "miss_only"
    CALL_NOW = "call_now"
    BACK_IN_LINE = "back_in_line"
    CANCEL = "cancel"
    CLOSE = "close"
    CLOSE_TODAY = "close_today"
    FINISH_FIRST = "finish_first"
    MISS_FIRST = "miss_first"
    PARK_FIRST = "park_first"
    NO_PRIORITY = "no_priority"
    OWN_WORDS = "own_words"
    ON_TO_SERVICE = "on_to_service"
    ON_TO_COUNTER = "on_to_counter"
    SYSTEM_BACK = "system_back"


# The hall's record stays in the hall's language, whatever the officer's screen speaks.
RETURNED = "Pengunjung datang kembali"
MADE_ROOM = "Mendahulukan permintaan lain di loket"
REASONS: MappingProxyType[Ask, tuple[str, ...]] = MappingProxyType(
    {
        Ask.PARK: (
            "Menunggu berkas",
            "Menunggu pembayaran",
            "Menunggu sistem pusat",
            "Kembali lagi nanti",
        ),
        Ask.CANCEL: (
            "Pengunjung tidak jadi",
            "Salah mengambil nomor",
            "Persyaratan belum lengkap",
        ),
        Ask.PAUSE: ("Istirahat", "Salat", "Rapat singkat", "Sistem pusat terganggu"),
        Ask.OUTAGE: (
            "Sistem tidak dapat dibuka",
            "Sistem sangat lambat",
            "Jaringan instansi putus",
        ),
        Ask.ASK_CLOSE: (
            "Petugas sakit",
            "Tugas lain dari kantor",
            "Tidak ada lagi yang menunggu",
        ),
        Ask.CALL: (
            RETURNED,
            "Berkas yang ditunggu sudah ada",
            "Sudah ada janji",
            "Arahan koordinator",
        ),
    }
)
"""What officers usually say; the last answer is always their own words."""

MORE = (
    Act.NUMBER,
    Act.FINISH,
    Act.PRIORITY,
    Act.PAUSE,
    Act.WHY,
    Act.REPRINT,
    Act.OUTAGE,
    Act.CANCEL,
    Act.CLOSE,
    Act.SETTINGS,
    Act.BAR,
)
"""The rarer acts, by the digit that a keypad gives them."""

ANSWERS: MappingProxyType[Ask, tuple[str, ...]] = MappingProxyType(
    {
        Ask.MISSED: (Answer.MISS_AND_NEXT, Answer.MISS_ONLY),
        Ask.PRIORITY: (*Priority, Answer.NO_PRIORITY),
        Ask.RETURN: (Answer.CALL_NOW, Answer.BACK_IN_LINE, Answer.CANCEL),
        Ask.CLOSE: (Answer.CLOSE, Answer.CLOSE_TODAY),
        Ask.MORE: MORE,
        Ask.FINISH: (*Outcome, Answer.ON_TO_SERVICE, Answer.ON_TO_COUNTER),
        Ask.OUTAGE_OVER: (Answer.SYSTEM_BACK,),
        **{kind: (*reasons, Answer.OWN_WORDS) for kind, reasons in REASONS.items()},
    }
)
LETTING_GO: MappingProxyType[TicketState, tuple[str, ...]] = MappingProxyType(
    {
        TicketState.CALLED: (Answer.MISS_FIRST, Answer.PARK_FIRST),
        TicketState.SERVING: (Answer.FINISH_FIRST, Answer.PARK_FIRST),
    }
)


def answers(question: Question) -> tuple[str, ...]:
    """Return the answers in their order; the first has the digit 1."""
    if question.ask is Ask.HOLDING and question.about is not None:
        return LETTING_GO.get(question.about.state, ())
    return question.among or ANSWERS.get(question.ask, ())


def in_own_words(question: Question) -> bool:
    """Tell whether the cursor stands on the answer that the officer writes."""
    possible = answers(question)
    return bool(possible) and possible[question.cursor] == Answer.OWN_WORDS


def choose(desk: Desk, question: Question, index: int) -> Step:
    """Take the answer at ``index``; the officer's own words are written first, confirmed next."""
    if index >= len(answers(question)):
        return desk, ()
    pointed = replace(question, cursor=index)
    if in_own_words(pointed) and not question.words.strip():
        return replace(desk, dialog=pointed), ()
    return _answer(desk, pointed)


def confirm(desk: Desk, question: Question) -> Step:
    """Take the answer under the cursor; what was only to be read is put away."""
    if not answers(question):
        return replace(desk, dialog=None, notice=None), ()
    if in_own_words(question) and not question.words.strip():
        return tell(desk, Reason.REASON_NEEDED), ()
    return _answer(desk, question)


def _answer(desk: Desk, question: Question) -> Step:
    return _ANSWERERS[question.ask](desk, question, answers(question)[question.cursor])


def _reason(question: Question, answer: str) -> str:
    return question.words.strip() if answer == Answer.OWN_WORDS else answer


def _missed(desk: Desk, question: Question, answer: str) -> Step:
    missed = MissTicket(key=UNSENT, ticket=_ticket(desk, question).id)
    if answer == Answer.MISS_ONLY:
        return ask(desk, missed)
    return ask(desk, missed, CallNext(key=UNSENT, counter=seat(desk)))


def _park(desk: Desk, question: Question, answer: str) -> Step:
    ticket, reason = _ticket(desk, question).id, _reason(question, answer)
    return ask(desk, ParkTicket(key=UNSENT, ticket=ticket, reason=reason))


def _cancel(desk: Desk, question: Question, answer: str) -> Step:
    ticket, reason = _ticket(desk, question).id, _reason(question, answer)
    return ask(desk, CancelTicket(key=UNSENT, ticket=ticket, reason=reason))


def _pause(desk: Desk, question: Question, answer: str) -> Step:
    reason = _reason(question, answer)
    return ask_when_free(desk, PauseCounter(key=UNSENT, counter=seat(desk), reason=reason))


def _priority(desk: Desk, question: Question, answer: str) -> Step:
    priority = None if answer == Answer.NO_PRIORITY else Priority(answer)
    ticket = _ticket(desk, question).id
    return ask(desk, PrioritiseTicket(key=UNSENT, ticket=ticket, priority=priority))


def _call(desk: Desk, question: Question, answer: str) -> Step:
    number = _ticket(desk, question).number
    return ask_when_free(desk, _called(desk, number, _reason(question, answer)))


def _return(desk: Desk, question: Question, answer: str) -> Step:
    ticket = _ticket(desk, question)
    if answer == Answer.CALL_NOW:
        return ask_when_free(desk, _called(desk, ticket.number, RETURNED))
    if answer == Answer.CANCEL:
        return replace(desk, dialog=Question(Ask.CANCEL, question.about)), ()
    return ask(desk, RestoreTicket(key=UNSENT, ticket=ticket.id, reason=RETURNED))


def _close(desk: Desk, question: Question, answer: str) -> Step:
    if answer == Answer.CLOSE_TODAY:
        return replace(desk, dialog=Question(Ask.ASK_CLOSE), notice=None), ()
    return ask_when_free(desk, CloseCounter(key=UNSENT, counter=seat(desk)))


def _ask_close(desk: Desk, question: Question, answer: str) -> Step:
    reason = _reason(question, answer)
    return ask(desk, AskToClose(key=UNSENT, counter=seat(desk), reason=reason))


def _finish(desk: Desk, question: Question, answer: str) -> Step:
    if answer in set(Outcome):
        return ask(desk, FinishServing(key=UNSENT, counter=seat(desk), outcome=Outcome(answer)))
    find = Find.SERVICE if answer == Answer.ON_TO_SERVICE else Find.COUNTER
    return replace(desk, dialog=Search(find, question.about, finishing=True), notice=None), ()


def _outage(desk: Desk, question: Question, answer: str) -> Step:
    agency, reason = home(desk), _reason(question, answer)
    return ask(desk, SuspendAgency(key=UNSENT, agency=agency, reason=reason))


def _outage_over(desk: Desk, question: Question, answer: str) -> Step:
    return ask(desk, ResumeAgency(key=UNSENT, agency=home(desk)))


def _reprint(desk: Desk, question: Question, answer: str) -> Step:
    ticket, printer = _ticket(desk, question).id, StationId(answer)
    return ask(desk, ReprintTicket(key=UNSENT, ticket=ticket, print_at=printer))


def _holding(desk: Desk, question: Question, answer: str) -> Step:
    return ask(desk, _let_go(desk, _ticket(desk, question), answer), *question.then)


def _let_go(desk: Desk, ticket: Ticket, answer: str) -> Command:
    if answer == Answer.FINISH_FIRST:
        return FinishServing(key=UNSENT, counter=seat(desk))
    if answer == Answer.MISS_FIRST:
        return MissTicket(key=UNSENT, ticket=ticket.id)
    return ParkTicket(key=UNSENT, ticket=ticket.id, reason=MADE_ROOM)


def _called(desk: Desk, number: str, reason: str) -> CallNumber:
    return CallNumber(key=UNSENT, counter=seat(desk), number=number, reason=reason)


def _ticket(desk: Desk, question: Question) -> Ticket:
    ticket = ticket_of(desk, question.about)
    if ticket is None:
        raise LookupError(f"A question about {question.about}, which is not in the picture")
    return ticket


_ANSWERERS: dict[Ask, Callable[[Desk, Question, str], Step]] = {
    Ask.MISSED: _missed,
    Ask.PARK: _park,
    Ask.CANCEL: _cancel,
    Ask.PAUSE: _pause,
    Ask.PRIORITY: _priority,
    Ask.CALL: _call,
    Ask.RETURN: _return,
    Ask.CLOSE: _close,
    Ask.ASK_CLOSE: _ask_close,
    Ask.HOLDING: _holding,
    Ask.REPRINT: _reprint,
    Ask.FINISH: _finish,
    Ask.OUTAGE: _outage,
    Ask.OUTAGE_OVER: _outage_over,
}
