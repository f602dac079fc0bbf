"""How a list reads: an agency's counters and services, numbers, or what the front desk gives."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from antrean_counter.reading import service_name
from antrean_counter.supervisor.board import Doing, Level, doing, level_of, waited_s
from antrean_counter.supervisor.deeds.stories import STORY, wanted
from antrean_counter.supervisor.desk import Desk, Page
from antrean_counter.supervisor.faces import office_face, station_face, voice_face
from antrean_counter.supervisor.faces.hall_face import agency_name, short_span
from antrean_counter.supervisor.faces.rows import Row
from antrean_counter.supervisor.faces.sentences import DOINGS, tr
from antrean_shared.errands import AskWhy
from antrean_shared.wire import Counter, Offer, Service, Ticket, View
from antrean_shared.words import ServiceId, TicketState
from antrean_ui import format, noes, words
from antrean_ui.translate import QT_TRANSLATE_NOOP

SHOWN = 60
"""As many rows as one list holds; more are found by typing."""


class _Lines(NamedTuple):
    waiting: int = 0
    longest_s: float = 0.0


def rows(desk: Desk) -> tuple[Row, ...]:
    """Return the rows of the open page's list."""
    if desk.view is None or desk.now is None or desk.page not in _LISTS:
        return ()
    return tuple(_LISTS[desk.page](desk, desk.view, desk.now))


def cursor(desk: Desk, shown: tuple[Row, ...]) -> int:
    """Return the place of the row on which the cursor rests, or rested: the first else."""
    keys = (each.key for each in shown)
    return next((at for at, key in enumerate(keys) if key == desk.rests), 0)


def _counters(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    tickets = {each.id: each for each in view.tickets}
    section = tr(QT_TRANSLATE_NOOP("supervisor", "Loket"))
    for counter in view.counters:
        if counter.agency == desk.place:
            held = tickets.get(counter.ticket) if counter.ticket else None
            yield Row(
                key=f"counter:{counter.id}",
                section=section,
                lead=counter.id,
                title=counter.name,
                detail=counter.officer or "",
                standing=counter_state(counter, held, now, desk.language),
                level=doing(counter, held),
            )


def counter_state(counter: Counter, held: Ticket | None, now: datetime, language: str) -> str:
    """Say what a counter does, and for how long: ``melayani A2-017, 6 menit``."""
    does = doing(counter, held)
    since = held.started_at or held.called_at if held and does in _WITH else counter.since
    parts = [tr(DOINGS[does])]
    if held is not None and does in _WITH:
        parts = [f"{parts[0]} {held.number}"]
    if since is not None and does in _SINCE:
        parts.append(format.duration((now - since).total_seconds(), language))
    if does is Doing.PAUSED and counter.reason:
        parts.append(counter.reason)
    return ", ".join(parts)


_WITH = frozenset({Doing.SERVING, Doing.CALLING})
_SINCE = _WITH | {Doing.PAUSED}
"""A counter is open since the morning: that says nothing of how long it has had nobody."""


def _services(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    lines, offers = _lines(view, now), {each.service: each for each in view.offers}
    section = tr(QT_TRANSLATE_NOOP("supervisor", "Layanan"))
    for service in view.services:
        if service.agency == desk.place and service.active:
            yield _service(desk, view, service, section, lines[service.id], offers)


def _lines(view: View, now: datetime) -> dict[ServiceId, _Lines]:
    lines: dict[ServiceId, _Lines] = defaultdict(_Lines)
    for ticket in view.tickets:
        if ticket.state is TicketState.WAITING:
            waiting, longest = lines[ticket.service]
            lines[ticket.service] = _Lines(waiting + 1, max(longest, waited_s(ticket, now)))
    return lines


def _service(
    desk: Desk,
    view: View,
    service: Service,
    section: str,
    line: _Lines,
    offers: dict[ServiceId, Offer],
) -> Row:
    return Row(
        key=f"service:{service.id}",
        section=section,
        lead=service.id,
        title=service_name(view, service.id, desk.language),
        detail=offer_text(offers.get(service.id), desk),
        standing=line_text(line.waiting, line.longest_s, desk.language),
        level=level_of(view, line.longest_s),
    )


def line_text(waiting: int, longest_s: float, language: str) -> str:
    """Say how many wait, and how long the first of them: ``12 menunggu, terlama 20 menit``."""
    if not waiting:
        return tr(QT_TRANSLATE_NOOP("supervisor", "tidak ada yang menunggu"))
    text = QT_TRANSLATE_NOOP("supervisor", "{count} menunggu, terlama {span}")
    return tr(text, count=waiting, span=short_span(longest_s, language))


def offer_text(offer: Offer | None, desk: Desk) -> str:
    """Say whether a service gives numbers: ``memberi nomor, sisa 12``."""
    if offer is None or desk.now is None:
        return ""
    if not offer.available:
        return noes.short(offer, desk.now)
    if offer.quota_left is None:
        return tr(QT_TRANSLATE_NOOP("supervisor", "memberi nomor"))
    return tr(QT_TRANSLATE_NOOP("supervisor", "memberi nomor, sisa {left}"), left=offer.quota_left)


def _tickets(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    wanted = desk.find.strip().casefold()
    found = (each for each in view.tickets if wanted in each.number.casefold())
    for ticket in sorted(found, key=_most_wanted):
        waits = ticket.state is TicketState.WAITING
        longest = waited_s(ticket, now) if waits else 0.0
        yield Row(
            key=f"ticket:{ticket.id}",
            section="",
            lead=ticket.number,
            title=service_name(view, ticket.service, desk.language),
            detail=agency_name(view, ticket.agency),
            standing=ticket_state(ticket, now, desk.language),
            level=Doing.CALLING if ticket.state is TicketState.CALLED else level_of(view, longest),
        )


def _numbers(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    """Yield who is here, or offer to look a whole number up that nobody here has."""
    found = tuple(_tickets(desk, view, now))
    number = wanted(desk.find)
    if not found and number and desk.role in AskWhy.roles:
        text = QT_TRANSLATE_NOOP("supervisor", "Lihat catatan nomor ini")
        gone = tr(QT_TRANSLATE_NOOP("supervisor", "tidak sedang di aula"))
        yield Row(STORY + number, "", number, tr(text), "", gone, Level.CALM)
    yield from found


def _most_wanted(ticket: Ticket) -> tuple[bool, datetime, str]:
    return ticket.state is not TicketState.WAITING, ticket.taken_at, ticket.number


def ticket_state(ticket: Ticket, now: datetime, language: str) -> str:
    """Say where a ticket stands: ``Menunggu 31 menit``, ``Sedang dilayani, loket 3``."""
    state = words.tr(words.TICKET_STATES[ticket.state])
    if ticket.state is TicketState.WAITING:
        return f"{state} {format.duration(waited_s(ticket, now), language)}"
    if ticket.counter is None:
        return state
    return tr(
        QT_TRANSLATE_NOOP("supervisor", "{state}, loket {counter}"),
        state=state,
        counter=ticket.counter,
    )


def _offers(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    offers = {each.service: each for each in view.offers}
    wanted = desk.find.casefold().split()
    for service in view.services:
        name, agency = (
            service_name(view, service.id, desk.language),
            agency_name(view, service.agency),
        )
        text = f"{service.id} {name} {agency} {' '.join(service.keywords)}".casefold()
        if service.active and all(word in text for word in wanted):
            offer = offers.get(service.id)
            closed = offer is not None and not offer.available
            yield Row(
                key=f"service:{service.id}",
                section=agency,
                lead=service.id,
                title=name,
                detail="",
                standing=offer_text(offer, desk),
                level=Doing.CLOSED if closed else Level.CALM,
            )


def _agency(desk: Desk, view: View, now: datetime) -> Iterator[Row]:
    yield from _counters(desk, view, now)
    yield from _services(desk, view, now)


_LISTS: dict[Page, Callable[[Desk, View, datetime], Iterator[Row]]] = {
    Page.AGENCY: _agency,
    Page.TICKETS: lambda desk, view, now: islice(_numbers(desk, view, now), SHOWN),
    Page.FRONT: _offers,
    Page.VOICE: lambda desk, view, now: voice_face.rows(view),
    Page.TABLES: lambda desk, view, now: office_face.rows(desk),
    Page.STATIONS: lambda desk, view, now: station_face.rows(desk),
}
