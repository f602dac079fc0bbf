"""How everything around a page reads: the bar, the tabs, an open form, what there is to tell."""

from typing import NamedTuple

from antrean_counter.supervisor import forms
from antrean_counter.supervisor.desk import Desk, Kind, Line, Page
from antrean_counter.supervisor.faces import (
    cell_face,
    hall_face,
    office_face,
    readings,
    station_face,
)
from antrean_counter.supervisor.faces.deed_words import DEEDS, FIELDS
from antrean_counter.supervisor.faces.detail_face import agency_title, title_of
from antrean_counter.supervisor.faces.sentences import ROLES, notice, option, page_name, tr
from antrean_counter.supervisor.machines import machine_of
from antrean_counter.supervisor.pages import pages
from antrean_counter.supervisor.places import place_of
from antrean_counter.supervisor.subjects import subject_of
from antrean_ui import format, noes
from antrean_ui.translate import QT_TRANSLATE_NOOP

OFFERED = 80
"""As many answers as a form lists; more are found by typing."""


class Tab(NamedTuple):
    """One page in the bar."""

    key: str
    text: str
    hint: str
    current: bool


class Head(NamedTuple):
    """The bar at the top, and the strip under it when the hub is away."""

    title: str = ""
    online: bool = False
    line: str = ""
    clock: str = ""
    rehearsal: bool = False
    banner: str = ""
    officer: str = ""
    then: str = ""
    """How many waited an hour ago."""


class FormFace(NamedTuple):
    """The open form."""

    open: bool = False
    heading: str = ""
    """What is done, and to what."""
    question: str = ""
    hint: str = ""
    text: str = ""
    writes: bool = False
    """Whether there is a blank to type in."""
    cursor: int = 0
    grave: bool = False
    secret: bool = False
    most: int = 0
    """Characters that the blank takes."""
    progress: str = ""
    """Which question of how many; empty where there is one."""
    sentence: str = ""
    rule: str = ""
    was: str = ""
    reads: str = ""
    wrong: bool = False
    """Of a cell: ``cell_face.Asked``."""
    marks: bool = False
    """Whether many answers may be taken."""


class OptionRow(NamedTuple):
    """One answer on offer."""

    key: str
    lead: str
    title: str
    detail: str
    marked: bool


def tabs(desk: Desk) -> tuple[Tab, ...]:
    """Return the pages of this desk's role."""
    current = Page.HALL if desk.page is Page.AGENCY else desk.page
    return tuple(
        Tab(page, page_name(page, desk.role), f"F{number}", page is current)
        for number, page in enumerate(pages(desk.role), 1)
    )


def head(desk: Desk, silent_s: float) -> Head:
    """Return the face of the bar."""
    view = desk.view
    clock = f"{format.clock(desk.now)} {view.hall.zone_label}" if desk.now and view else ""
    return Head(
        title=view.hall.name if view else "Antrean",
        online=desk.line is Line.UP,
        line=_line(desk, silent_s),
        clock=clock,
        rehearsal=view.hall.rehearsal if view else False,
        banner=_banner(desk),
        officer=desk.officer,
        then=hall_face.then(desk),
    )


def open_page(desk: Desk) -> str:
    """Return which page fills the window: while nobody has signed in, the door."""
    return desk.page if desk.officer else "door"


def searches(desk: Desk) -> bool:
    """Tell whether the open list can be narrowed by typing."""
    if desk.page is Page.TABLES:
        return place_of(desk.place).kind == "table"
    return desk.page in {Page.TICKETS, Page.FRONT}


def is_ledger(desk: Desk) -> bool:
    """Tell whether the open list is of names and what they hold, side by side."""
    return desk.page is Page.TABLES and office_face.is_ledger(desk)


def place(desk: Desk) -> str:
    """Return what the open list is of."""
    if desk.page is Page.TABLES:
        return office_face.title(desk)
    agencies = desk.view.agencies if desk.view else ()
    here = next((each for each in agencies if each.id == desk.place), None)
    return agency_title(here, desk.language) if here else page_name(desk.page, desk.role)


class SignFace(NamedTuple):
    """The page on which a person signs in."""

    role: str = ""
    officer: str = ""
    pin: str = ""
    at: str = ""
    waiting: str = ""


def sign_in(desk: Desk) -> SignFace:
    """Return the face of the sign-in page."""
    waiting = ""
    if desk.line is Line.JOINING:
        waiting = tr(QT_TRANSLATE_NOOP("supervisor", "Menyambung ke pusat antrean."))
    elif desk.doing is not None:
        waiting = tr(QT_TRANSLATE_NOOP("supervisor", "Memeriksa nama dan PIN."))
    login = desk.login
    return SignFace(tr(ROLES[desk.role]), login.officer, login.pin, login.at, waiting)


def form(desk: Desk) -> FormFace:
    """Return the face of the open form."""
    if desk.form is None:
        return FormFace()
    deed, field = desk.form.deed, desk.form.field
    subject = subject_of(desk.view, desk.form.about)
    question, hint = FIELDS[field.name]
    many = len(deed.fields)
    about = title_of(desk, subject) if subject else _about(desk)
    text = QT_TRANSLATE_NOOP("supervisor", "Pertanyaan {at} dari {many}")
    cell = cell_face.asked(desk, desk.form)
    if field.kind is Kind.MANY:
        hint = MARKING
    elif field.name == "cell" and field.kind is not Kind.PICK:
        hint = SEARCH if field.options else hint
    return FormFace(
        open=True,
        heading=":  ".join(part for part in (tr(DEEDS[deed.name]), about) if part),
        question=cell.question or tr(question),
        hint=tr(hint),
        text=desk.form.text,
        writes=field.kind is not Kind.PICK or (bool(hint) and field.name != "cell"),
        cursor=desk.form.cursor,
        secret=field.secret,
        most=forms.most(desk.form),
        grave=deed.grave,
        progress=tr(text, at=desk.form.at + 1, many=many) if many > 1 else "",
        sentence=cell.sentence,
        rule=cell.rule,
        was=cell.was,
        reads=cell.reads,
        wrong=cell.wrong,
        marks=field.kind is Kind.MANY,
    )


MARKING = QT_TRANSLATE_NOOP("supervisor", "Spasi memilih, Enter selesai; ketik untuk mencari")
SEARCH = QT_TRANSLATE_NOOP("supervisor", "Ketik untuk mencari")


def _about(desk: Desk) -> str:
    if desk.page is Page.TABLES:
        return office_face.about(desk)
    machine = machine_of(desk, desk.chosen) if desk.page is Page.STATIONS else None
    return station_face.title(machine) if machine else ""


def answers(desk: Desk) -> tuple[OptionRow, ...]:
    """Return the answers on offer in the open form."""
    if desk.form is None:
        return ()
    days = desk.form.field.kind is Kind.DAYS
    offered = forms.options(desk.form)[:OFFERED]
    return tuple(
        OptionRow(
            f"{number}:{each.value}",
            "",
            option(each.label),
            readings.days(each.value, desk.language) if days else each.detail,
            each.value in desk.form.marked,
        )
        for number, each in enumerate(offered)
    )


def told(desk: Desk) -> str:
    """Say what there is to tell; empty while there is nothing."""
    return notice(desk.notice, desk.done) if desk.notice else ""


def _line(desk: Desk, silent_s: float) -> str:
    match desk.line:
        case Line.UP:
            return tr(QT_TRANSLATE_NOOP("supervisor", "Terhubung"))
        case Line.JOINING:
            return tr(QT_TRANSLATE_NOOP("supervisor", "Menyambung"))
        case Line.AWAY:
            age = format.age(silent_s, desk.language)
            return tr(QT_TRANSLATE_NOOP("supervisor", "Terputus {age}"), age=age)
        case Line.BARRED:
            return tr(QT_TRANSLATE_NOOP("supervisor", "Ditolak pusat"))


def _banner(desk: Desk) -> str:
    if desk.line is Line.BARRED:
        do, why = noes.refusal(desk.barred)
        return f"{why} {do}"
    if desk.line is not Line.AWAY:
        return ""
    return tr(
        QT_TRANSLATE_NOOP(
            "supervisor",
            "Pusat antrean tidak menjawab. Yang tampil di sini dari saat terakhir tersambung.",
        )
    )
