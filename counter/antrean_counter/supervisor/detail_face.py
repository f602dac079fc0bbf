"""How what was chosen reads beside its list: its name, what is known of it, what can be done."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from antrean_counter.reading import service_name
from antrean_counter.supervisor import office_face, station_face, voice_face
from antrean_counter.supervisor.board import board
from antrean_counter.supervisor.deed_words import DEEDS
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.hall_face import agency_name
from antrean_counter.supervisor.list_face import (
    counter_state,
    line_text,
    offer_text,
    ticket_state,
)
from antrean_counter.supervisor.machines import machine_of
from antrean_counter.supervisor.pages import deeds_now
from antrean_counter.supervisor.rows import Fact
from antrean_counter.supervisor.sentences import tr
from antrean_counter.supervisor.stories import number_of, told
from antrean_counter.supervisor.subjects import Subject, subject_of
from antrean_shared.managing import Story
from antrean_shared.wire import Agency, Announcement, Counter, Service, Ticket, View
from antrean_shared.words import AgencyId, Origin
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
    return shown._replace(deeds=_deeds(desk))


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
        note = "" if desk.chosen else office_face.note(desk)
        return Detail("", office_face.subject(desk), note, tuple(office_face.facts(desk)))
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
            return Detail(subject.id, subject.name, facts=tuple(_counter(view, subject, now, desk)))
        case Service():
            name = service_name(view, subject.id, desk.language)
            return Detail("", name, facts=tuple(_service(view, subject, desk)))
        case Ticket():
            name = service_name(view, subject.service, desk.language)
            return Detail(subject.number, name, facts=tuple(_ticket(view, subject, now, desk)))
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


def _counter(view: View, counter: Counter, now: datetime, desk: Desk) -> Iterator[Fact]:
    held = next((each for each in view.tickets if each.id == counter.ticket), None)
    yield Fact(
        "state",
        tr(QT_TRANSLATE_NOOP("supervisor", "Keadaan")),
        counter_state(counter, held, now, desk.language),
    )
    closing = counter.asks or counter.closes
    if closing is not None:
        asks = QT_TRANSLATE_NOOP("supervisor", "Minta tutup")
        will = QT_TRANSLATE_NOOP("supervisor", "Akan tutup")
        yield Fact("closing", tr(asks if counter.asks else will), closing)
    yield Fact("officer", tr(QT_TRANSLATE_NOOP("supervisor", "Petugas")), counter.officer or "–")
    if held is not None:
        name = service_name(view, held.service, desk.language)
        yield Fact(
            "serves", tr(QT_TRANSLATE_NOOP("supervisor", "Pengunjung")), f"{held.number}, {name}"
        )
    yield Fact(
        "served", tr(QT_TRANSLATE_NOOP("supervisor", "Dilayani hari ini")), str(counter.served)
    )
    yield Fact(
        "agency", tr(QT_TRANSLATE_NOOP("supervisor", "Instansi")), agency_name(view, counter.agency)
    )


def _service(view: View, service: Service, desk: Desk) -> Iterator[Fact]:
    offer = next((each for each in view.offers if each.service == service.id), None)
    yield Fact("offer", tr(QT_TRANSLATE_NOOP("supervisor", "Kios")), offer_text(offer, desk))
    if offer is not None and offer.detail:
        yield Fact("why", tr(QT_TRANSLATE_NOOP("supervisor", "Alasan")), offer.detail)
    if offer is not None and offer.chance is not None:
        chance = words.tr(words.CHANCES[offer.chance])
        yield Fact("chance", tr(QT_TRANSLATE_NOOP("supervisor", "Kalau datang sekarang")), chance)
    needed = service.requirements_en if desk.language == "en" else service.requirements
    if desk.page is Page.FRONT and needed:
        yield Fact("needed", tr(QT_TRANSLATE_NOOP("supervisor", "Syarat")), "; ".join(needed))
    minutes = " + ".join(str(step.minutes) for step in service.steps)
    text = tr(QT_TRANSLATE_NOOP("supervisor", "{minutes} menit"), minutes=minutes)
    yield Fact("minutes", tr(QT_TRANSLATE_NOOP("supervisor", "Waktu biasanya")), text)
    yield Fact(
        "agency", tr(QT_TRANSLATE_NOOP("supervisor", "Instansi")), agency_name(view, service.agency)
    )


def _ticket(view: View, ticket: Ticket, now: datetime, desk: Desk) -> Iterator[Fact]:
    yield Fact(
        "state",
        tr(QT_TRANSLATE_NOOP("supervisor", "Keadaan")),
        ticket_state(ticket, now, desk.language),
    )
    if ticket.reason:
        yield Fact("why", tr(QT_TRANSLATE_NOOP("supervisor", "Alasan")), ticket.reason)
    yield Fact("came", tr(QT_TRANSLATE_NOOP("supervisor", "Datang")), format.clock(ticket.taken_at))
    if ticket.called_at is not None:
        yield Fact(
            "called",
            tr(QT_TRANSLATE_NOOP("supervisor", "Dipanggil")),
            format.clock(ticket.called_at),
        )
    if ticket.why:
        grounds = " ".join(words.why(each) for each in ticket.why)
        yield Fact("grounds", tr(QT_TRANSLATE_NOOP("supervisor", "Mengapa dipanggil")), grounds)
    if ticket.priority is not None:
        name = words.tr(words.PRIORITIES[ticket.priority])
        yield Fact("priority", tr(QT_TRANSLATE_NOOP("supervisor", "Prioritas")), name)
    if ticket.steps > 1:
        text = tr(
            QT_TRANSLATE_NOOP("supervisor", "{step} dari {steps}"),
            step=ticket.step,
            steps=ticket.steps,
        )
        yield Fact("step", tr(QT_TRANSLATE_NOOP("supervisor", "Langkah")), text)
    if ticket.origin is not None:
        yield Fact(
            "origin", tr(QT_TRANSLATE_NOOP("supervisor", "Asal nomor")), tr(ORIGINS[ticket.origin])
        )
    yield Fact(
        "agency",
        tr(QT_TRANSLATE_NOOP("supervisor", "Instansi")),
        agency_name(view, AgencyId(ticket.agency)),
    )


ORIGINS: dict[Origin, str] = {
    Origin.EMERGENCY: QT_TRANSLATE_NOOP("supervisor", "nomor darurat kios"),
    Origin.HAND: QT_TRANSLATE_NOOP("supervisor", "diberi dengan tangan"),
}


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
