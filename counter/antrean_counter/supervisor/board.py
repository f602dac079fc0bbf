"""The hall at a glance: each agency and zone as a few figures, reckoned from one picture."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from antrean_shared.wire import Agency, Counter, Ticket, View
from antrean_shared.words import AgencyId, CounterState, TicketId, TicketState

PRESENT = frozenset({TicketState.WAITING, TicketState.CALLED, TicketState.SERVING})
"""Where a ticket stands while its visitor is in the hall."""


class Level(StrEnum):
    """How much something wants a hand."""

    CALM = "calm"
    CAUTION = "caution"
    STOP = "stop"


class Doing(StrEnum):
    """What a counter does."""

    CLOSED = "closed"
    PAUSED = "paused"
    FREE = "free"
    CALLING = "calling"
    SERVING = "serving"


DOING = {TicketState.CALLED: Doing.CALLING, TicketState.SERVING: Doing.SERVING}


@dataclass(frozen=True, slots=True)
class Load:
    """People in one part of the hall."""

    waiting: int = 0
    present: int = 0
    """Those waiting, called and served."""
    longest_s: float = 0.0
    """How long the one has waited who came first; 0 where nobody waits."""


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """One agency today."""

    agency: Agency
    load: Load
    counters: tuple[tuple[Counter, Doing], ...]
    level: Level

    @property
    def working(self) -> int:
        """How many of its counters call visitors."""
        return sum(each.state is CounterState.OPEN for each, _ in self.counters)


@dataclass(frozen=True, slots=True)
class ZoneLine:
    """One part of the waiting room."""

    zone: str
    load: Load


@dataclass(frozen=True, slots=True)
class Board:
    """The whole hall."""

    load: Load
    zones: tuple[ZoneLine, ...]
    agencies: tuple[AgencyLine, ...]
    """By zone, then letter: each keeps its place, so that the eye finds it again."""
    working: int
    counters: int
    served: int
    """Steps finished today."""


def board(view: View, now: datetime) -> Board:
    """Reckon the hall of ``view`` at ``now``."""
    tickets = {each.id: each for each in view.tickets}
    present = _by_agency(view.tickets)
    counters = _counters(view, tickets)
    lines = tuple(
        _line(view, each, present[each.id], counters[each.id], now)
        for each in sorted(view.agencies, key=lambda agency: (agency.zone, agency.letter))
        if view.agency in (None, each.id)
    )
    return Board(
        load=_sum(line.load for line in lines),
        zones=_zones(lines),
        agencies=lines,
        working=sum(line.working for line in lines),
        counters=sum(len(line.counters) for line in lines),
        served=sum(counter.served for line in lines for counter, _ in line.counters),
    )


def waited_s(ticket: Ticket, now: datetime) -> float:
    """Return for how long a visitor has been in the hall, in seconds."""
    return max(0.0, (now - ticket.taken_at).total_seconds())


def doing(counter: Counter, ticket: Ticket | None) -> Doing:
    """Return what a counter does, given the visitor it holds."""
    if counter.state is CounterState.CLOSED:
        return Doing.CLOSED
    if ticket is not None and ticket.state in DOING:
        return DOING[ticket.state]
    return Doing.PAUSED if counter.state is CounterState.PAUSED else Doing.FREE


def level_of(view: View, longest_s: float) -> Level:
    """Judge a wait by the hall's own guard: beyond it caution, beyond twice of it worse."""
    guard_s = view.hall.policy.longest_wait_guard_min * 60
    if longest_s <= guard_s:
        return Level.CALM
    return Level.CAUTION if longest_s <= 2 * guard_s else Level.STOP


def _by_agency(tickets: Iterable[Ticket]) -> Mapping[AgencyId, list[Ticket]]:
    sorted_out: dict[AgencyId, list[Ticket]] = defaultdict(list)
    for ticket in tickets:
        if ticket.state in PRESENT:
            sorted_out[ticket.agency].append(ticket)
    return sorted_out


def _counters(
    view: View, tickets: Mapping[TicketId, Ticket]
) -> Mapping[AgencyId, list[tuple[Counter, Doing]]]:
    sorted_out: dict[AgencyId, list[tuple[Counter, Doing]]] = defaultdict(list)
    for counter in view.counters:
        held = tickets.get(counter.ticket) if counter.ticket else None
        sorted_out[counter.agency].append((counter, doing(counter, held)))
    return sorted_out


def _line(
    view: View,
    agency: Agency,
    present: list[Ticket],
    counters: list[tuple[Counter, Doing]],
    now: datetime,
) -> AgencyLine:
    waiting = [each for each in present if each.state is TicketState.WAITING]
    longest = max((waited_s(each, now) for each in waiting), default=0.0)
    line = AgencyLine(
        agency, Load(len(waiting), len(present), longest), tuple(counters), level_of(view, longest)
    )
    abandoned = bool(waiting) and not line.working
    return AgencyLine(agency, line.load, line.counters, Level.STOP) if abandoned else line


def _zones(lines: tuple[AgencyLine, ...]) -> tuple[ZoneLine, ...]:
    zones = sorted({line.agency.zone for line in lines})
    return tuple(
        ZoneLine(zone, _sum(line.load for line in lines if line.agency.zone == zone))
        for zone in zones
    )


def _sum(loads: Iterable[Load]) -> Load:
    parts = tuple(loads)
    return Load(
        waiting=sum(each.waiting for each in parts),
        present=sum(each.present for each in parts),
        longest_s=max((each.longest_s for each in parts), default=0.0),
    )
