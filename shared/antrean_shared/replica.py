"""A station's copy of the hall: the view it was given, kept current by the events that follow."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from antrean_shared.wire import (
    Call,
    Counter,
    Event,
    EventData,
    Paper,
    Present,
    StationReport,
    Ticket,
    View,
)
from antrean_shared.words import ENDED, UNDER_WAY, AgencyId, Role, TicketState

T = TypeVar("T")

CALLS_KEPT = 9
"""The call on show and the last eight."""

CALLS = frozenset({"ticket.called", "ticket.called_again"})
FAULTS = frozenset({"station.faulted", "station.recovered"})
BLIND = frozenset({Role.KIOSK, Role.TECHNICIAN})
"""Who sees no visitor's ticket."""
SIGNED = frozenset({"desk.signed_in", "desk.signed_out"})
SHOWN = frozenset({TicketState.CALLED, TicketState.SERVING, TicketState.MISSED})


def fold(view: View, event: Event) -> View:
    """Return the view after ``event``; an event this role may not see changes nothing."""
    data = event.data
    if data is None:
        return view
    if data.view is not None:
        return data.view
    return replace(
        view,
        counters=_put(view.counters, _counters(data), lambda each: each.id),
        offers=_put(view.offers, data.offers, lambda offer: offer.service),
        queues=_put(view.queues, data.queues, lambda queue: queue.stage),
        tickets=_tickets(view, data),
        calls=_calls(view, event),
        faults=_faults(view, event),
        papers=_papers(view, data),
        printers=view.printers if data.printers is None else data.printers,
        people=_people(view, event),
        announcements=view.announcements if data.announcements is None else data.announcements,
        hush=None if event.name == "voice.unhushed" else data.hush or view.hush,
        outages=view.outages if data.outages is None else data.outages,
        voices=_put(view.voices, data.voices, lambda voice: voice.zone),
    )


def _counters(data: EventData) -> tuple[Counter, ...]:
    return (data.counter, *data.counters) if data.counter else data.counters


def keeps(role: Role, ticket: Ticket, agency: AgencyId | None = None) -> bool:
    """Tell whether a station of ``role``, of one ``agency`` or of all, holds ``ticket``."""
    if role in BLIND or agency not in (None, ticket.agency):
        return False
    if role is Role.DISPLAY:
        return ticket.state in SHOWN
    return ticket.state not in ENDED


def call_of(ticket: Ticket) -> Call | None:
    """Return the call that ``ticket`` stands in, if it has been called to a counter."""
    if ticket.counter is None or ticket.called_at is None:
        return None
    return Call(
        ticket=ticket.id,
        number=ticket.number,
        counter=ticket.counter,
        agency=ticket.agency,
        stage=ticket.stage,
        step=ticket.step,
        priority=ticket.priority is not None,
        language=ticket.language,
        at=ticket.called_at,
        calls=ticket.calls,
    )


def latest_first(calls: Iterable[Call]) -> tuple[Call, ...]:
    """Order calls for a board: newest first, each ticket once, no more than it shows."""
    seen: dict[str, Call] = {}
    for call in calls:
        seen.setdefault(call.ticket, call)
    return tuple(seen.values())[:CALLS_KEPT]


def _tickets(view: View, data: EventData) -> tuple[Ticket, ...]:
    ticket = data.ticket
    if ticket is None:
        return view.tickets
    others = tuple(each for each in view.tickets if each.id != ticket.id)
    return (*others, ticket) if keeps(view.role, ticket, view.agency) else others


def _calls(view: View, event: Event) -> tuple[Call, ...]:
    ticket = event.data.ticket if event.data else None
    if view.role is not Role.DISPLAY or event.name not in CALLS or ticket is None:
        return view.calls
    call = call_of(ticket)
    return latest_first((call, *view.calls)) if call else view.calls


def _faults(view: View, event: Event) -> tuple[StationReport, ...]:
    data = event.data
    if event.name not in FAULTS or data is None or data.station is None:
        return view.faults
    others = tuple(each for each in view.faults if each.station != data.station)
    return (*others, StationReport(data.station, data.fault)) if data.fault else others


def _papers(view: View, data: EventData) -> tuple[Paper, ...]:
    paper = data.paper
    if paper is None:
        return view.papers
    others = tuple(each for each in view.papers if each.ticket != paper.ticket)
    return (*others, paper) if paper.state in UNDER_WAY else others


def _people(view: View, event: Event) -> tuple[Present, ...]:
    data = event.data
    if event.name not in SIGNED or data is None or data.station is None:
        return view.people
    others = tuple(each for each in view.people if each.station != data.station)
    return (*others, Present(data.station, data.officer)) if data.officer else others


def _put(kept: tuple[T, ...], changed: tuple[T, ...], name: Callable[[T], str]) -> tuple[T, ...]:
    if not changed:
        return kept
    news = {name(each): each for each in changed}
    updated = tuple(news.pop(name(each), each) for each in kept)
    return (*updated, *news.values())
