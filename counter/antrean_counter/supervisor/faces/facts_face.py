"""What is known of a counter, a service or a number, line by line."""

from collections.abc import Iterator
from datetime import datetime

from antrean_counter.reading import service_name
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.faces.hall_face import agency_name
from antrean_counter.supervisor.faces.list_face import counter_state, offer_text, ticket_state
from antrean_counter.supervisor.faces.rows import Fact
from antrean_counter.supervisor.faces.sentences import tr
from antrean_shared.wire import Counter, Service, Ticket, View, Wait
from antrean_shared.words import AgencyId, Origin
from antrean_ui import format, words
from antrean_ui.translate import QT_TRANSLATE_NOOP


def of_counter(view: View, counter: Counter, now: datetime, desk: Desk) -> Iterator[Fact]:
    """Yield what is known of a counter."""
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


def of_service(view: View, service: Service, desk: Desk) -> Iterator[Fact]:
    """Yield what is known of a service; at the front desk also what the visitor must bring."""
    offer = next((each for each in view.offers if each.service == service.id), None)
    yield Fact("offer", tr(QT_TRANSLATE_NOOP("supervisor", "Kios")), offer_text(offer, desk))
    if offer is not None and offer.detail:
        yield Fact("why", tr(QT_TRANSLATE_NOOP("supervisor", "Alasan")), offer.detail)
    if offer is not None and offer.chance is not None:
        chance = words.tr(words.CHANCES[offer.chance])
        yield Fact("chance", tr(QT_TRANSLATE_NOOP("supervisor", "Kalau datang sekarang")), chance)
    wait = _wait(view, service)
    if wait is not None:
        low, high = (format.duration(each, desk.language) for each in (wait.low_s, wait.high_s))
        text = tr(QT_TRANSLATE_NOOP("supervisor", "{low} sampai {high}"), low=low, high=high)
        yield Fact("wait", tr(QT_TRANSLATE_NOOP("supervisor", "Perkiraan menunggu")), text)
    needed = service.requirements_en if desk.language == "en" else service.requirements
    if desk.page is Page.FRONT and needed:
        yield Fact("needed", tr(QT_TRANSLATE_NOOP("supervisor", "Syarat")), "; ".join(needed))
    minutes = " + ".join(str(step.minutes) for step in service.steps)
    text = tr(QT_TRANSLATE_NOOP("supervisor", "{minutes} menit"), minutes=minutes)
    yield Fact("minutes", tr(QT_TRANSLATE_NOOP("supervisor", "Waktu biasanya")), text)
    yield Fact(
        "agency", tr(QT_TRANSLATE_NOOP("supervisor", "Instansi")), agency_name(view, service.agency)
    )


def _wait(view: View, service: Service) -> Wait | None:
    """Return how long someone who came now would wait for the first step."""
    first = service.steps[0].stage if service.steps else None
    return next((each.wait for each in view.queues if each.stage == first), None)


def of_ticket(view: View, ticket: Ticket, now: datetime, desk: Desk) -> Iterator[Fact]:
    """Yield what is known of a number."""
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
