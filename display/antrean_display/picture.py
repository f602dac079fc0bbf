"""What the hall's view means to one board: its zone's calls, who still stands called, who is not.

Pure: a ``View`` and a zone in, plain values out.
"""

from dataclasses import dataclass
from enum import StrEnum

from antrean_shared.replica import call_of
from antrean_shared.wire import Agency, Call, Counter, Ticket, View
from antrean_shared.words import CounterId, CounterState, Origin, TicketId, TicketState

STANDING = frozenset({TicketState.CALLED, TicketState.SERVING})


class Progress(StrEnum):
    """How far the visitor of a call has come."""

    CALLED = "called"
    """Not at the counter yet."""
    SERVING = "serving"
    """At the counter."""
    OVER = "over"
    """No longer called or served: done, missed, sent on or cancelled."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One board's part of the hall."""

    calls: tuple[Call, ...]
    """The latest first, each ticket once; at least the board's list long where there were calls."""
    progress: dict[TicketId, Progress]
    """Of every ticket that still stands called or served here."""
    missed: tuple[str, ...]
    """Numbers that may still come back, the latest call first."""
    paused: tuple[CounterId, ...]
    """Counters whose officer is away for a while, in the order of the hall."""

    def standing(self) -> tuple[Call, ...]:
        """Return the calls that still hold, the oldest first."""
        held = [call for call in self.calls if call.ticket in self.progress]
        return tuple(sorted(reversed(held), key=lambda call: call.at))

    def how_far(self, call: Call) -> Progress:
        """Return how far the visitor of ``call`` has come."""
        return self.progress.get(call.ticket, Progress.OVER)


def picture_of(view: View, zone: str | None) -> Picture:
    """Return what a board of ``zone`` shows of ``view``; None is the whole hall."""
    standing = [ticket for ticket in view.tickets if _stands(view, ticket, zone)]
    return Picture(
        calls=_calls(view, standing, zone),
        progress={ticket.id: Progress(ticket.state.value) for ticket in standing},
        missed=_missed(view, zone),
        paused=_paused(view, zone),
    )


def agency_of(view: View, call: Call) -> Agency | None:
    """Return the agency of ``call``, or None where the view does not know it."""
    return next((agency for agency in view.agencies if agency.id == call.agency), None)


def zone_of(view: View, counter: CounterId) -> str:
    """Return the zone of ``counter``; nothing where the view does not know it."""
    return next((each.zone for each in view.counters if each.id == counter), "")


def desk_of(view: View, counter: CounterId) -> tuple[Counter | None, Call | None]:
    """Return a counter, and the call of the visitor who is called to it or served there."""
    found = next((each for each in view.counters if each.id == counter), None)
    held = (each for each in view.tickets if each.counter == counter and each.state in STANDING)
    latest = max(held, key=lambda ticket: ticket.called_at or ticket.taken_at, default=None)
    return found, None if latest is None else call_of(latest)


def was_missed(view: View, call: Call) -> bool:
    """Tell whether nobody came to ``call``, and its number may still come back."""
    missed = (each.id for each in view.tickets if each.state is TicketState.MISSED)
    return call.ticket in missed


def origin_of(view: View, call: Call) -> Origin | None:
    """Return where the number of ``call`` came from, if the hub did not give it itself."""
    return next((each.origin for each in view.tickets if each.id == call.ticket), None)


def _stands(view: View, ticket: Ticket, zone: str | None) -> bool:
    if ticket.state not in STANDING or ticket.counter is None or ticket.called_at is None:
        return False
    return _in_zone(view, ticket.counter, zone)


def _calls(view: View, standing: list[Ticket], zone: str | None) -> tuple[Call, ...]:
    told = [call for call in view.calls if _in_zone(view, call.counter, zone)]
    # The view keeps nine calls; when more come at once, the tickets still tell of the others.
    known = {call.ticket for call in told}
    others = [call for ticket in standing if ticket.id not in known if (call := call_of(ticket))]
    return (*told, *sorted(others, key=lambda call: call.at, reverse=True))


def _in_zone(view: View, counter: CounterId, zone: str | None) -> bool:
    if zone is None:
        return True
    # A counter that nobody described is shown: better a call too many than one hidden.
    return zone_of(view, counter) in {zone, ""}


def _missed(view: View, zone: str | None) -> tuple[str, ...]:
    agencies = {agency.id for agency in view.agencies if zone is None or agency.zone == zone}
    missed = [
        ticket
        for ticket in view.tickets
        if ticket.state is TicketState.MISSED and ticket.agency in agencies
    ]
    missed.sort(key=lambda ticket: ticket.called_at or ticket.taken_at, reverse=True)
    return tuple(ticket.number for ticket in missed)


def _paused(view: View, zone: str | None) -> tuple[CounterId, ...]:
    paused = [
        counter.id
        for counter in view.counters
        if counter.state is CounterState.PAUSED and (zone is None or counter.zone == zone)
    ]
    return tuple(sorted(paused, key=lambda id: (len(id), id)))
