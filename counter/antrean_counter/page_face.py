"""How everything around the working page reads: the bar, the log-in, dialogs and notices."""

from dataclasses import dataclass

from antrean_counter.desk import Ask, Desk, Line, Question, Search
from antrean_counter.login import chosen
from antrean_counter.questions import answers, in_own_words
from antrean_counter.reading import here, own, service_name, ticket_of
from antrean_counter.searches import Found, found
from antrean_counter.sentences import QUESTIONS, SEARCHES, Row, answer, notice, tr
from antrean_shared.wire import Agency, Counter, Service, Ticket, View
from antrean_shared.words import AgencyId, CounterState, Priority
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP

RESULTS = 80
"""As many results as one list holds; more are found by typing."""


@dataclass(frozen=True, slots=True)
class Head:
    """The bar at the top, and the strip under it when the hub is away."""

    title: str = ""
    place: str = ""
    officer: str = ""
    online: bool = False
    line: str = ""
    clock: str = ""
    rehearsal: bool = False
    banner: str = ""


@dataclass(frozen=True, slots=True)
class DialogFace:
    """The open dialog; ``kind`` is ``question``, ``search`` or empty."""

    kind: str = ""
    number: str = ""
    """The ticket it is about."""
    title: str = ""
    detail: str = ""
    rows: tuple[Row, ...] = ()
    cursor: int = 0
    writing: bool = False
    """The officer's own words are being written."""
    text: str = ""
    hint: str = ""
    """What stands in the empty blank."""
    find: str = ""
    front: bool = False


@dataclass(frozen=True, slots=True)
class LoginFace:
    """The log-in page."""

    counters: tuple[Row, ...] = ()
    fixed: bool = False
    counter: str = ""
    officer: str = ""
    pin: str = ""
    at: str = ""
    place: str = ""
    waiting: str = ""
    """What is being waited for before anyone can log in."""


def head(desk: Desk, silent_s: float, language: str) -> Head:
    """Return the face of the bar."""
    counter, view = own(desk), desk.view
    clock = f"{format.clock(desk.now)} {view.hall.zone_label}" if desk.now and view else ""
    return Head(
        title=_counter_title(counter) if counter else view.hall.name if view else "Antrean",
        place=_place(view, counter) if counter and view else "",
        officer=counter.officer or "" if counter else "",
        online=desk.line is Line.UP,
        line=_line(desk, silent_s, language),
        clock=clock,
        rehearsal=view.hall.rehearsal if view else False,
        banner=_banner(desk),
    )


def dialog(desk: Desk, language: str) -> DialogFace:
    """Return the face of the open dialog."""
    match desk.dialog:
        case Question() as question:
            return _question(desk, question)
        case Search() as search:
            return _search(desk, search, language)
        case None:
            return DialogFace()


def login(desk: Desk) -> LoginFace:
    """Return the face of the log-in page."""
    view, blanks, counter = desk.view, desk.login, chosen(desk)
    if desk.counter is not None:
        return LoginFace()
    return LoginFace(
        counters=tuple(_tile(each, view, desk) for each in view.counters) if view else (),
        fixed=desk.fixed is not None,
        counter=blanks.counter,
        officer=blanks.officer,
        pin=blanks.pin,
        at=blanks.at.value,
        place=_place(view, counter) if view and counter else "",
        waiting=_login_waiting(desk),
    )


def told(desk: Desk) -> str:
    """Say what to do, and why; empty while there is nothing to tell."""
    if desk.notice is None:
        return ""
    do, why = notice(desk.notice)
    return f"{do} {why}"


def _counter_title(counter: Counter) -> str:
    return tr(QT_TRANSLATE_NOOP("counter", "Loket {counter}")).format(counter=counter.id)


def _place(view: View, counter: Counter) -> str:
    agency = _agency(view, counter.agency)
    return f"{counter.name}  ·  {agency.short or agency.name}" if agency else counter.name


def _agency(view: View, agency: AgencyId) -> Agency | None:
    return next((each for each in view.agencies if each.id == agency), None)


def _line(desk: Desk, silent_s: float, language: str) -> str:
    match desk.line:
        case Line.UP:
            return tr(QT_TRANSLATE_NOOP("counter", "Terhubung"))
        case Line.JOINING:
            return tr(QT_TRANSLATE_NOOP("counter", "Menyambung"))
        case Line.AWAY:
            text = tr(QT_TRANSLATE_NOOP("counter", "Terputus {age}"))
            return text.format(age=format.age(silent_s, language))
        case Line.BARRED:
            return tr(QT_TRANSLATE_NOOP("counter", "Ditolak pusat"))


def _banner(desk: Desk) -> str:
    ticket = here(desk)
    if desk.line is Line.BARRED:
        do, why = words.refusal(desk.barred)
        return f"{why} {do}"
    if desk.line is not Line.AWAY:
        return ""
    if desk.doing:
        return tr(
            QT_TRANSLATE_NOOP(
                "counter",
                "Pusat antrean tidak menjawab. Perintah terakhir dikirim sekali saja begitu "
                "tersambung; jangan diulang.",
            )
        )
    if ticket is not None:
        text = tr(
            QT_TRANSLATE_NOOP(
                "counter",
                "Pusat antrean tidak menjawab. Lanjutkan melayani {number}; panggilan berikutnya "
                "menunggu sambungan.",
            )
        )
        return text.format(number=ticket.number)
    return tr(
        QT_TRANSLATE_NOOP(
            "counter",
            "Pusat antrean tidak menjawab. Panggilan menunggu sambungan; daftar ini dari saat "
            "terakhir tersambung.",
        )
    )


def _question(desk: Desk, question: Question) -> DialogFace:
    ticket = ticket_of(desk, question.about)
    title, detail = QUESTIONS[question.ask]
    return DialogFace(
        kind="question",
        number=ticket.number if ticket else "",
        title=tr(title).format(counter=desk.counter),
        detail=_detail(question, ticket) or tr(detail),
        rows=tuple(_answer(each, n + 1) for n, each in enumerate(answers(question))),
        cursor=question.cursor,
        writing=in_own_words(question),
        text=question.words,
        hint=tr(QT_TRANSLATE_NOOP("counter", "Tulis alasannya")),
    )


def _detail(question: Question, ticket: Ticket | None) -> str:
    if ticket is None or question.ask is not Ask.RETURN:
        return ""
    state = words.tr(words.TICKET_STATES[ticket.state])
    return f"{state}: {answer(ticket.reason)}" if ticket.reason else ""


def _answer(word: str, digit: int) -> Row:
    icon = words.PRIORITY_ICONS[Priority(word)] if word in set(Priority) else ""
    return _row(title=answer(word), digit=str(digit), icon=icon)


def _row(title: str, *, lead: str = "", detail: str = "", digit: str = "", icon: str = "") -> Row:
    """Return a row with all its names: when one dialog follows another, both read it once."""
    return {"title": title, "lead": lead, "detail": detail, "digit": digit, "icon": icon}


def _search(desk: Desk, search: Search, language: str) -> DialogFace:
    ticket = ticket_of(desk, search.about)
    title, hint = SEARCHES[search.find]
    view = desk.view
    results = found(desk, search)[:RESULTS]
    return DialogFace(
        kind="search",
        number=ticket.number if ticket else "",
        title=tr(title),
        rows=tuple(_result(view, each, language) for each in results) if view else (),
        cursor=search.cursor,
        writing=True,
        text=search.text,
        hint=tr(hint),
        find=search.find.value,
        front=search.front,
    )


def _result(view: View, result: Found, language: str) -> Row:
    match result:
        case Service():
            agency = _agency(view, result.agency)
            name = service_name(view, result.id, language)
            return _row(lead=result.id, title=name, detail=agency.short if agency else "")
        case Counter():
            state = words.tr(words.COUNTER_STATES[result.state])
            return _row(lead=result.id, title=result.name, detail=state)
        case Ticket():
            state = words.tr(words.TICKET_STATES[result.state])
            name = service_name(view, result.service, language)
            return _row(lead=result.number, title=name, detail=state)


def _tile(counter: Counter, view: View, desk: Desk) -> Row:
    taken = counter.state is not CounterState.CLOSED and counter.station != desk.station
    return {
        "id": counter.id,
        "taken": taken,
        "name": _place(view, counter),
    }


def _login_waiting(desk: Desk) -> str:
    if desk.line is Line.JOINING:
        return tr(QT_TRANSLATE_NOOP("counter", "Menyambung ke pusat antrean."))
    if desk.doing:
        return tr(QT_TRANSLATE_NOOP("counter", "Memeriksa nama dan PIN."))
    return ""
