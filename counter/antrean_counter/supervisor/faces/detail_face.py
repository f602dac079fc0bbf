"""How what was chosen reads beside its list: its name, what is known of it, what can be done."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from antrean_counter.reading import service_name
from antrean_counter.supervisor.board import board
from antrean_counter.supervisor.deeds.stories import number_of, told
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.faces import facts_face, office_face, station_face, voice_face
from antrean_counter.supervisor.faces.deed_words import DEEDS
from antrean_counter.supervisor.faces.list_face import (
    line_text,
)
from antrean_counter.supervisor.faces.rows import Fact
from antrean_counter.supervisor.faces.sentences import tr
from antrean_counter.supervisor.machines import machine_of
from antrean_counter.supervisor.pages import deeds_now
from antrean_counter.supervisor.subjects import Subject, subject_of
from antrean_shared.managing import Story
from antrean_shared.wire import Agency, Announcement, Counter, Service, Ticket, View
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP


class DeedRow(NamedTuple):
    """One button."""

    key: str
    text: str
    symbol: str
    hint: str
    grave: bool


class Detail(NamedTuple):
    """The right side of a page."""

    number: str = ""
    """A ticket's or counter's number, drawn large."""
    title: str = ""
    note: str = ""
    facts: tuple[Fact, ...] = ()
    deeds: tuple[DeedRow, ...] = ()


def detail(desk: Desk) -> Detail:
    """Return the face of what stands open on the page."""
    view, now = desk.view, desk.now
    if view is None or now is None or desk.page is Page.HALL:
        return Detail()
    shown = _given(desk) if desk.given and desk.page is Page.FRONT else _chosen(desk, view, now)
    if desk.page in GLANCED and not desk.chosen and desk.rests:
        shown = _glance(desk, view, now)
    return shown._replace(deeds=_deeds(desk))


GLANCED = frozenset({Page.TICKETS, Page.STATIONS})
"""Pages with nothing to be done to the whole: beside the list stands what the cursor rests on."""


def _glance(desk: Desk, view: View, now: datetime) -> Detail:
    """Show what would be chosen; whoever wants to act on it chooses it first."""
    shown = _chosen(replace(desk, chosen=desk.rests), view, now)
    return shown._replace(note=tr(QT_TRANSLATE_NOOP("supervisor", "Tekan Enter untuk bertindak.")))


def _deeds(desk: Desk) -> tuple[DeedRow, ...]:
    return tuple(
        DeedRow(each.name, tr(DEEDS[each.name]), each.icon, str(number), each.grave)
        for number, each in enumerate(deeds_now(desk), 1)
    )


def _given(desk: Desk) -> Detail:
    """Show the number in hand: what to do with it, or how its paper is doing."""
    if desk.given is None or desk.view is None:
        return Detail()
    return Detail(
        number=desk.given.number,
        title=service_name(desk.view, desk.given.service, desk.language),
        note=_paper(desk, desk.view, desk.given),
    )


def _paper(desk: Desk, view: View, given: Ticket) -> str:
    if not desk.printer:
        return tr(
            QT_TRANSLATE_NOOP(
                "supervisor",
                "Tulis nomor ini pada kertas antrean, lalu berikan kepada pengunjung.",
            )
        )
    if any(each.ticket == given.id for each in view.papers):
        text = QT_TRANSLATE_NOOP("supervisor", "Sedang dicetak di {printer}.")
    elif any(each.id == given.id for each in view.tickets):
        text = QT_TRANSLATE_NOOP("supervisor", "Sudah dicetak di {printer}.")
    else:
        text = QT_TRANSLATE_NOOP(
            "supervisor",
            "Tidak tercetak di {printer}. Ambil nomor sekali lagi, dan pilih kios lain.",
        )
    return tr(text, printer=desk.printer)


def _chosen(desk: Desk, view: View, now: datetime) -> Detail:
    machine = machine_of(desk, desk.chosen) if desk.page is Page.STATIONS else None
    if machine is not None:
        facts = tuple(station_face.facts(machine, desk))
        return Detail("", station_face.title(machine), facts=facts)
    if desk.page is Page.TABLES:
        facts = tuple(office_face.facts(desk))
        return Detail("", office_face.subject(desk), office_face.note(desk), facts)
    return _subject(desk, view, now)


def _subject(desk: Desk, view: View, now: datetime) -> Detail:
    shown = _of_picture(desk, view, now)
    number = number_of(desk)
    if desk.page is not Page.TICKETS or not number:
        return shown
    lines = tuple(_story(told(desk), desk.language))
    if shown.number:
        return shown._replace(facts=(*shown.facts, *lines))
    return Detail(number, "", "", lines)


def _story(story: Story | None, language: str) -> Iterator[Fact]:
    """Yield a number's day, line by line, with the grounds of its calls."""
    for place, line in enumerate(story.lines if story else ()):
        text = line.text_en if language == "en" else line.text
        grounds = " ".join(words.why(each) for each in line.why)
        yield Fact(f"story-{place}", format.clock_seconds(line.at), f"{text}. {grounds}".strip())


def _of_picture(desk: Desk, view: View, now: datetime) -> Detail:
    subject = subject_of(view, desk.chosen)
    match subject:
        case Counter():
            return Detail(
                subject.id,
                subject.name,
                facts=tuple(facts_face.of_counter(view, subject, now, desk)),
            )
        case Service():
            name = service_name(view, subject.id, desk.language)
            return Detail("", name, facts=tuple(facts_face.of_service(view, subject, desk)))
        case Ticket():
            name = service_name(view, subject.service, desk.language)
            return Detail(
                subject.number, name, facts=tuple(facts_face.of_ticket(view, subject, now, desk))
            )
        case Announcement():
            return Detail("", subject.text, facts=tuple(voice_face.facts(subject)))
        case _:
            return _whole(desk, view, now)


def _whole(desk: Desk, view: View, now: datetime) -> Detail:
    """Say what the page is about while nothing is chosen."""
    if desk.page is not Page.AGENCY:
        silent = voice_face.silence(view) if desk.page is Page.VOICE else ""
        return Detail(title=silent, note=tr(NOTHING[desk.page]))
    whole = board(view, now)
    line = next((each for each in whole.agencies if each.agency.id == desk.place), None)
    if line is None:
        return Detail()
    facts = (
        Fact(
            "line",
            tr(QT_TRANSLATE_NOOP("supervisor", "Antrean")),
            line_text(line.load.waiting, line.load.longest_s, desk.language),
        ),
        Fact(
            "counters",
            tr(QT_TRANSLATE_NOOP("supervisor", "Loket buka")),
            f"{line.working}/{len(line.counters)}",
        ),
        Fact("zone", tr(QT_TRANSLATE_NOOP("supervisor", "Zona")), line.agency.zone),
    )
    return Detail("", agency_title(line.agency, desk.language), tr(NOTHING[desk.page]), facts)


NOTHING: dict[Page, str] = {
    Page.HALL: "",
    Page.TABLES: "",
    Page.AGENCY: QT_TRANSLATE_NOOP("supervisor", "Pilih loket atau layanan untuk bertindak."),
    Page.TICKETS: QT_TRANSLATE_NOOP(
        "supervisor", "Ketik nomor, lalu pilih dari daftar. Tanpa ketikan: yang terlama menunggu."
    ),
    Page.VOICE: QT_TRANSLATE_NOOP(
        "supervisor", "Pengumuman tampil di layar ruang tunggu dan diucapkan di zonanya."
    ),
    Page.STATIONS: QT_TRANSLATE_NOOP(
        "supervisor",
        "Perangkat baru menampilkan kode; cocokkan kode itu dengan daftar sebelum menyetujuinya.",
    ),
    Page.FRONT: QT_TRANSLATE_NOOP(
        "supervisor", "Cari layanan yang dituju pengunjung, lalu pilih dari daftar."
    ),
}


def agency_title(agency: Agency, language: str) -> str:
    """Return an agency's full name in the language of the screen."""
    return agency.name_en or agency.name if language == "en" else agency.name


def title_of(desk: Desk, subject: Subject) -> str:
    """Return how a form names what it is about."""
    match subject:
        case Counter():
            return tr(QT_TRANSLATE_NOOP("supervisor", "Loket {counter}"), counter=subject.id)
        case Ticket():
            return subject.number
        case Agency():
            return subject.short or subject.name
        case Announcement():
            return subject.text
        case Service():
            return service_name(desk.view, subject.id, desk.language) if desk.view else subject.id
