"""How the open dialog reads: a question, a search, or the settings."""

from dataclasses import dataclass
from typing import NamedTuple

from antrean_counter.acts import Act
from antrean_counter.desk import Ask, Desk, Question, Search, Setup
from antrean_counter.dialog_words import DEVICES, GOING_ON, QUESTIONS, SEARCHES, SETTINGS, answer
from antrean_counter.habits import key_of
from antrean_counter.questions import answers, in_own_words
from antrean_counter.reading import agency_of, own, service_name, service_of, ticket_of, why_not
from antrean_counter.searches import Found, found
from antrean_counter.sentences import Row, act_name, key_name, tr
from antrean_counter.setup import ITEMS, SHOWN, SOUND, TEXT
from antrean_shared.wire import Counter, Service, Ticket, View
from antrean_shared.words import Priority
from antrean_ui import words
from antrean_ui.translate import QT_TRANSLATE_NOOP

DIGITS = 10
"""So many answers have a digit of their own: 1 to 9, then 0."""
RESULTS = 80
"""As many results as one list holds; more are found by typing."""


class Entry(NamedTuple):
    """One row of any dialog, with all its names: when one follows another, both read it once."""

    title: str
    lead: str = ""
    detail: str = ""
    digit: str = ""
    pad: str = ""
    icon: str = ""
    able: bool = True
    keyed: bool = False


@dataclass(frozen=True, slots=True)
class DialogFace:
    """The open dialog; ``kind`` is ``question``, ``search``, ``setup`` or empty."""

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
    may_front: bool = False
    """Whether there is a choice between the front and the time of arrival."""


def dialog(desk: Desk, language: str) -> DialogFace:
    """Return the face of the open dialog."""
    match desk.dialog:
        case Question() as question:
            return _question(desk, question)
        case Search() as search:
            return _search(desk, search, language)
        case Setup() as setup:
            return _setup(desk, setup)
        case None:
            return DialogFace()


def _question(desk: Desk, question: Question) -> DialogFace:
    ticket = ticket_of(desk, question.about)
    title, detail = QUESTIONS[question.ask]
    return DialogFace(
        kind="question",
        number=ticket.number if ticket else "",
        title=tr(title).format(counter=desk.counter),
        detail=_detail(desk, question, ticket) or tr(detail).format(agency=_home(desk)),
        rows=tuple(_answer(desk, each, n + 1) for n, each in enumerate(answers(question))),
        cursor=question.cursor,
        writing=in_own_words(question),
        text=question.words,
        hint=tr(QT_TRANSLATE_NOOP("counter", "Tulis alasannya")),
    )


def _home(desk: Desk) -> str:
    counter, view = own(desk), desk.view
    agency = agency_of(view, counter.agency) if counter and view else None
    return agency.short or agency.name if agency else ""


def _detail(desk: Desk, question: Question, ticket: Ticket | None) -> str:
    if ticket is None:
        return ""
    match question.ask:
        case Ask.WHY:
            return "\n".join(words.why(each) for each in ticket.why)
        case Ask.FINISH:
            return _next_step(desk, ticket)
        case Ask.RETURN:
            return _standing(ticket)
        case _:
            return ""


def _next_step(desk: Desk, ticket: Ticket) -> str:
    service = service_of(desk.view, ticket.service) if desk.view else None
    if desk.view is None or service is None or ticket.step >= len(service.steps):
        return ""
    stage = service.steps[ticket.step].stage
    text = tr(QT_TRANSLATE_NOOP("counter", "Sesudah ini langkah {step} dari {steps}: {name}."))
    name = desk.view.hall.stage_names.get(stage, stage)
    return text.format(step=ticket.step + 1, steps=len(service.steps), name=name)


def _standing(ticket: Ticket) -> str:
    state = words.tr(words.TICKET_STATES[ticket.state])
    return f"{state}: {answer(ticket.reason)}" if ticket.reason else ""


def _answer(desk: Desk, word: str, place: int) -> Row:
    digit = str(place % 10) if place <= DIGITS else ""
    if word in set(Act):
        able = why_not(desk, Act(word)) is None
        cap = key_name(key_of(desk.habits, Act(word)))
        return Entry(title=answer(word), digit=digit, detail=cap, able=able)._asdict()
    icon = words.PRIORITY_ICONS[Priority(word)] if word in set(Priority) else ""
    return Entry(title=answer(word), digit=digit, icon=icon)._asdict()


def _setup(desk: Desk, setup: Setup) -> DialogFace:
    item = ITEMS[setup.cursor]
    catching = tr(QT_TRANSLATE_NOOP("counter", "Tekan tombol baru untuk {act}."))
    kept = tr(QT_TRANSLATE_NOOP("counter", "Tersimpan di komputer ini saja."))
    return DialogFace(
        kind="setup",
        title=act_name(Act.SETTINGS),
        detail=catching.format(act=act_name(Act(item))) if setup.catching else kept,
        rows=tuple(_item(desk, each) for each in ITEMS),
        cursor=setup.cursor,
        writing=setup.catching,
    )


def _item(desk: Desk, item: str) -> Row:
    if item in SETTINGS:
        return Entry(title=tr(SETTINGS[item]), detail=_value(desk, item))._asdict()
    act = Act(item)
    pad = "NumEnter" if act is Act.PRIMARY else desk.habits.pad.get(act, "")
    key = desk.habits.keyboard.get(act, "")
    return Entry(title=act_name(act), digit=key_name(key), pad=key_name(pad), keyed=True)._asdict()


def _value(desk: Desk, item: str) -> str:
    on, off = QT_TRANSLATE_NOOP("counter", "Nyala"), QT_TRANSLATE_NOOP("counter", "Mati")
    values = {
        TEXT: f"{desk.habits.text} %",
        SHOWN: tr(DEVICES[desk.habits.shown]),
        SOUND: tr(on if desk.habits.sound else off),
    }
    return values.get(item, "")


def _search(desk: Desk, search: Search, language: str) -> DialogFace:
    ticket = ticket_of(desk, search.about)
    title, hint = SEARCHES[search.find]
    view = desk.view
    results = found(desk, search)[:RESULTS]
    return DialogFace(
        kind="search",
        number=ticket.number if ticket else "",
        title=tr(GOING_ON[search.find] if search.finishing else title),
        rows=tuple(_result(view, each, language) for each in results) if view else (),
        cursor=search.cursor,
        writing=True,
        text=search.text,
        hint=tr(hint),
        find=search.find.value,
        front=search.front,
        may_front=not search.finishing,
    )


def _result(view: View, result: Found, language: str) -> Row:
    match result:
        case Service():
            agency = agency_of(view, result.agency)
            name = service_name(view, result.id, language)
            return Entry(
                lead=result.id, title=name, detail=agency.short if agency else ""
            )._asdict()
        case Counter():
            state = words.tr(words.COUNTER_STATES[result.state])
            return Entry(lead=result.id, title=result.name, detail=state)._asdict()
        case Ticket():
            state = words.tr(words.TICKET_STATES[result.state])
            name = service_name(view, result.service, language)
            return Entry(lead=result.number, title=name, detail=state)._asdict()
