"""What the desk's picture means for its officer: who is here, who waits, what may be done now."""

import math
from collections import Counter as Tally
from datetime import datetime
from typing import NamedTuple

from antrean_counter.acts import Act, Primary
from antrean_counter.desk import About, Desk, Hint, Line, Standing
from antrean_shared.wire import Agency, Counter, Outage, Service, Ticket, Undo, View
from antrean_shared.words import AgencyId, CounterId, CounterState, Reason, ServiceId, TicketState

HERE = frozenset({TicketState.CALLED, TicketState.SERVING})
ASIDE = frozenset({TicketState.MISSED, TicketState.PARKED})

_CALLED, _SERVING = frozenset({TicketState.CALLED}), frozenset({TicketState.SERVING})
NEEDS: dict[Act, frozenset[TicketState]] = {
    Act.CALL_AGAIN: _CALLED,
    Act.MISSED: _CALLED,
    Act.FINISH: _SERVING,
    Act.TRANSFER: HERE,
    Act.PARK: HERE,
    Act.PRIORITY: HERE,
    Act.CANCEL: HERE,
    Act.WHY: HERE,
}
"""The acts upon a visitor, and how that visitor must stand."""

ALWAYS = frozenset({Act.MORE, Act.BAR, Act.SETTINGS})
"""What touches only this machine."""
WHILE_PAUSED = frozenset({Act.PRIMARY, Act.CLOSE, Act.REPRINT, Act.OUTAGE})


class Count(NamedTuple):
    """How many wait here for one service."""

    service: ServiceId
    waiting: int
    priority: int


class Again(NamedTuple):
    """Whether and when the visitor may be called once more."""

    left: int
    in_s: int
    """Seconds until the last call is far enough away."""


def own(desk: Desk) -> Counter | None:
    """Return our counter as the hub sees it."""
    return counter_of(desk.view, desk.counter) if desk.view and desk.counter else None


def home(desk: Desk) -> AgencyId:
    """Return our counter's agency. Raises LookupError before anyone logged in."""
    counter = own(desk)
    if counter is None:
        raise LookupError("Nobody has logged in at this desk")
    return counter.agency


def outage(desk: Desk) -> Outage | None:
    """Return the outage of our agency's own system, while there is one."""
    counter = own(desk)
    if desk.view is None or counter is None:
        return None
    return next((each for each in desk.view.outages if each.agency == counter.agency), None)


def undoable(desk: Desk) -> Undo | None:
    """Return our last step while it can still be taken back."""
    counter = own(desk)
    undo = counter.undo if counter else None
    return undo if undo and desk.now and desk.now < undo.until else None


def seat(desk: Desk) -> CounterId:
    """Return where our officer sits. Raises LookupError before anyone logged in."""
    if desk.counter is None:
        raise LookupError("Nobody has logged in at this desk")
    return desk.counter


def standing(desk: Desk) -> Standing:
    """Return what an officer would see a command of theirs change."""
    counter, ticket = own(desk), here(desk)
    return (
        counter.state if counter else None,
        (ticket.id, ticket.state, ticket.calls, ticket.priority) if ticket else None,
        len(aside(desk)),
    )


def counter_of(view: View, counter: CounterId) -> Counter | None:
    """Return the counter of that number."""
    return next((each for each in view.counters if each.id == counter), None)


def agency_of(view: View, agency: AgencyId) -> Agency | None:
    """Return the agency of that code."""
    return next((each for each in view.agencies if each.id == agency), None)


def service_of(view: View, service: ServiceId) -> Service | None:
    """Return the service of that code."""
    return next((each for each in view.services if each.id == service), None)


def service_name(view: View, service: ServiceId, language: str) -> str:
    """Return a service's name in the language of the screen; its code when it is unknown."""
    known = service_of(view, service)
    if known is None:
        return service
    return known.name_en or known.name if language == "en" else known.name


def here(desk: Desk) -> Ticket | None:
    """Return the visitor we called or serve."""
    if desk.view is None or desk.counter is None:
        return None
    held = (t for t in desk.view.tickets if t.counter == desk.counter and t.state in HERE)
    return next(held, None)


def line(desk: Desk) -> tuple[Ticket, ...]:
    """Return who waits for our stages or for us in person, in order of rank.

    The hub alone decides who of them is next: priority and the hall's rules go before rank.
    """
    counter = own(desk)
    if desk.view is None or counter is None:
        return ()
    waiting = (t for t in desk.view.tickets if t.state is TicketState.WAITING)
    return tuple(sorted((t for t in waiting if _ours(t, counter)), key=lambda t: (t.rank, t.id)))


def aside(desk: Desk) -> tuple[Ticket, ...]:
    """Return who was missed or parked and can be brought back here, the latest first."""
    counter = own(desk)
    if desk.view is None or counter is None:
        return ()
    ours = (
        t
        for t in desk.view.tickets
        if t.state in ASIDE and (t.stage in counter.stages or t.counter == counter.id)
    )
    return tuple(sorted(ours, key=lambda t: (t.called_at or t.taken_at, t.id), reverse=True))


def counts(desk: Desk) -> tuple[Count, ...]:
    """Return how many wait here for each service, the longest line first."""
    waiting = line(desk)
    first = Tally(ticket.service for ticket in waiting if ticket.priority)
    tally = Tally(ticket.service for ticket in waiting)
    return tuple(Count(service, n, first[service]) for service, n in tally.most_common())


def ticket_of(desk: Desk, about: About | None) -> Ticket | None:
    """Return the ticket of ``about`` while it still stands as it did."""
    if about is None or desk.view is None:
        return None
    named = (t for t in desk.view.tickets if t.id == about.ticket)
    return next((t for t in named if t.state is about.state), None)


def about_ticket(ticket: Ticket) -> About:
    """Name a ticket for a dialog."""
    return About(ticket.id, ticket.state)


def minutes(view: View, ticket: Ticket) -> int:
    """Return the standard minutes of the ticket's step; 0 when the service is unknown."""
    service = service_of(view, ticket.service)
    if service is None or not 1 <= ticket.step <= len(service.steps):
        return 0
    return service.steps[ticket.step - 1].minutes


def mean_s(desk: Desk) -> float | None:
    """Return how long a service took at our counter today on average; None before the first."""
    counter = own(desk)
    return counter.served_s / counter.served if counter and counter.served else None


def standard_s(desk: Desk) -> float | None:
    """Return our services' standard time, weighed by how many come for each."""
    counter = own(desk)
    if desk.view is None or counter is None:
        return None
    weighed = [
        (step.minutes * 60, max(1, service.daily))
        for service in desk.view.services
        for step in service.steps
        if step.stage in counter.stages and step.minutes
    ]
    total = sum(weight for _, weight in weighed)
    return sum(seconds * weight for seconds, weight in weighed) / total if total else None


def waited_s(ticket: Ticket, now: datetime) -> float:
    """Return for how long the visitor waited until the call, or waits until ``now``."""
    called_at = ticket.called_at if ticket.state in HERE else None
    return ((called_at or now) - ticket.taken_at).total_seconds()


def again(desk: Desk) -> Again:
    """Tell how often, and how soon, the visitor may be called once more."""
    ticket = here(desk)
    if desk.view is None or ticket is None or ticket.state is not TicketState.CALLED:
        return Again(0, 0)
    policy = desk.view.hall.policy
    left = max(0, policy.call_limit - ticket.calls)
    if desk.now is None or ticket.called_at is None:
        return Again(left, 0)
    passed = (desk.now - ticket.called_at).total_seconds()
    return Again(left, max(0, math.ceil(policy.call_spacing_s - passed)))


def primary(desk: Desk) -> Primary:
    """Return what the big key does now."""
    counter, ticket = own(desk), here(desk)
    if counter is not None and counter.state is CounterState.PAUSED:
        return Primary.RESUME
    if ticket is None:
        return Primary.CALL_NEXT
    if ticket.state is TicketState.CALLED:
        return Primary.START
    return Primary.FINISH_LAST if counter and counter.closes else Primary.FINISH_NEXT


def why_not(desk: Desk, act: Act) -> Reason | Hint | None:
    """Return why ``act`` cannot be done at this moment, or None when it can."""
    if act in ALWAYS:
        return None
    if desk.line is not Line.UP:
        return Hint.HUB_AWAY
    counter = own(desk)
    paused = counter is not None and counter.state is CounterState.PAUSED
    if paused and act not in WHILE_PAUSED:
        return Reason.COUNTER_PAUSED
    if act is Act.UNDO:
        return None if undoable(desk) else Reason.NOTHING_TO_UNDO
    return _unfit(desk, act) or (_not_again(desk) if act is Act.CALL_AGAIN else None)


def _unfit(desk: Desk, act: Act) -> Reason | Hint | None:
    ticket, needs = here(desk), NEEDS.get(act)
    if needs is None:
        return None
    if ticket is None:
        return Reason.COUNTER_IDLE
    if ticket.state in needs:
        return None
    return Hint.NOT_SERVING if needs is _SERVING else Hint.NOT_CALLED


def _not_again(desk: Desk) -> Reason | None:
    left, in_s = again(desk)
    if left == 0:
        return Reason.CALL_LIMIT
    return Reason.TOO_SOON if in_s > 0 else None


def _ours(ticket: Ticket, counter: Counter) -> bool:
    if ticket.counter is not None:
        return ticket.counter == counter.id
    return ticket.stage in counter.stages
