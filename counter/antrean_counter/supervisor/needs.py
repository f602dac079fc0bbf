"""What wants a hand now, the worst first: the reason to look at the supervisor's page at all."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from antrean_counter.supervisor.board import Level, level_of, waited_s
from antrean_shared.wire import Counter, StationReport, Ticket, View
from antrean_shared.words import AgencyId, Chance, CounterState, Reason, StageId, TicketState

LONG_PAUSE_S = 20 * 60
"""From then on a pause, with people waiting, is somebody's business."""
OVERDUE = 2.0
"""Times the usual minutes of a step, from which on a service asks for a look."""
NUMBERED = 9
"""As many as a digit leads to."""
SOON = frozenset({"near_end", "on_spare"})
"""Faults that do not stop anything yet, by their first word."""


class Kind(StrEnum):
    """What is the matter."""

    FAULT = "fault"
    NOBODY = "nobody"
    """People wait, and no counter serves them."""
    ABSENT = "absent"
    WAIT = "wait"
    CLOSURE = "closure"
    """An officer asks to close for the day."""
    PAUSED = "paused"
    SLOW = "slow"
    SUSPENDED = "suspended"
    OUTAGE = "outage"
    """An agency's own system is down."""
    URGENT = "urgent"
    """An emergency is being announced."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that wants a hand; which fields speak depends on its kind."""

    kind: Kind
    level: Level
    subject: str
    """A station, agency, stage, counter or service."""
    agency: AgencyId | None = None
    count: int = 0
    """People waiting."""
    seconds: float = 0.0
    """How long it lasts."""
    words: str = ""
    """A fault as the station reports it, or a number."""

    @property
    def key(self) -> str:
        """Its name, the same while the matter lasts."""
        return f"{self.kind}:{self.subject}"

    @property
    def target(self) -> str:
        """What to open for it, as ``subjects`` names it; empty where there is nothing to open."""
        match self.kind:
            case Kind.PAUSED | Kind.SLOW | Kind.CLOSURE:
                return f"counter:{self.subject}"
            case Kind.SUSPENDED:
                return f"service:{self.subject}"
            case Kind.URGENT:
                return f"announcement:{self.subject}"
            case Kind.NOBODY | Kind.WAIT | Kind.ABSENT | Kind.OUTAGE:
                return f"agency:{self.agency}"
            case Kind.FAULT:
                return f"station:{self.subject}"


def needs(view: View, now: datetime) -> tuple[Need, ...]:
    """Return all that wants a hand at ``now``: by level, then by how many wait and how long."""
    lines = _lines(view)
    found = (
        *_urgent(view),
        *(_fault(each) for each in view.faults),
        *_outages(view, lines, now),
        *_in_lines(view, lines, now),
        *_absent(view, lines),
        *_closures(view, lines),
        *_paused(view, lines, now),
        *_slow(view, now),
        *_suspended(view),
    )
    return tuple(sorted(found, key=_weight, reverse=True))


def _weight(need: Need) -> tuple[bool, bool, bool, int, float, str]:
    stop, caution = need.level is Level.STOP, need.level is Level.CAUTION
    return stop, caution, need.kind in FIRST, need.count, need.seconds, need.key


FIRST = frozenset({Kind.FAULT, Kind.URGENT, Kind.CLOSURE})
"""Of one level: what a person waits for an answer to, or what stops a machine."""


def _urgent(view: View) -> list[Need]:
    return [
        Need(Kind.URGENT, Level.STOP, each.id, seconds=float("inf"), words=each.text)
        for each in view.announcements
        if each.urgent
    ]


def _outages(view: View, lines: dict[StageId, list[Ticket]], now: datetime) -> list[Need]:
    waiting = [ticket.agency for tickets in lines.values() for ticket in tickets]
    return [
        Need(
            Kind.OUTAGE,
            Level.CAUTION,
            each.agency,
            each.agency,
            waiting.count(each.agency),
            (now - each.since).total_seconds(),
            each.reason,
        )
        for each in view.outages
    ]


def _lines(view: View) -> dict[StageId, list[Ticket]]:
    lines: dict[StageId, list[Ticket]] = defaultdict(list)
    for ticket in view.tickets:
        if ticket.state is TicketState.WAITING:
            lines[ticket.stage].append(ticket)
    return lines


def _fault(report: StationReport) -> Need:
    fault = report.fault or ""
    return Need(Kind.FAULT, level_of_fault(fault), report.station, words=fault)


def level_of_fault(fault: str) -> Level:
    """Judge a fault as a station reports it: does it stop anything yet?"""
    return Level.CAUTION if fault.partition(" ")[0] in SOON else Level.STOP


def _in_lines(view: View, lines: dict[StageId, list[Ticket]], now: datetime) -> list[Need]:
    open_stages = {
        stage for each in view.counters if each.state is CounterState.OPEN for stage in each.stages
    }
    found = []
    for stage, tickets in lines.items():
        longest, agency = max(waited_s(each, now) for each in tickets), tickets[0].agency
        level = level_of(view, longest)
        if stage not in open_stages:
            found.append(Need(Kind.NOBODY, Level.STOP, stage, agency, len(tickets), longest))
        elif level is not Level.CALM:
            found.append(Need(Kind.WAIT, level, stage, agency, len(tickets), longest))
    return found


def _absent(view: View, lines: dict[StageId, list[Ticket]]) -> list[Need]:
    agencies = {each.id: each.agency for each in view.services}
    absent = {
        agencies[each.service]
        for each in view.offers
        if each.chance is Chance.ABSENT and each.service in agencies
    }
    waiting = {agency: 0 for agency in absent}
    for tickets in lines.values():
        if tickets[0].agency in waiting:
            waiting[tickets[0].agency] += len(tickets)
    return [Need(Kind.ABSENT, Level.CAUTION, each, each, waiting[each]) for each in sorted(absent)]


def _closures(view: View, lines: dict[StageId, list[Ticket]]) -> list[Need]:
    return [
        Need(
            Kind.CLOSURE,
            Level.CAUTION,
            each.id,
            each.agency,
            sum(len(lines.get(stage, ())) for stage in each.stages),
            words=each.asks,
        )
        for each in view.counters
        if each.asks is not None
    ]


def _paused(view: View, lines: dict[StageId, list[Ticket]], now: datetime) -> list[Need]:
    paused = (each for each in view.counters if each.state is CounterState.PAUSED)
    return [
        Need(Kind.PAUSED, Level.CAUTION, each.id, each.agency, waiting, _since(each, now))
        for each in paused
        for waiting in [sum(len(lines.get(stage, ())) for stage in each.stages)]
        if waiting and _since(each, now) > LONG_PAUSE_S
    ]


def _since(counter: Counter, now: datetime) -> float:
    return (now - counter.since).total_seconds() if counter.since else 0.0


def _slow(view: View, now: datetime) -> list[Need]:
    usual = {
        (service.id, number): step.minutes * 60
        for service in view.services
        for number, step in enumerate(service.steps, 1)
    }
    found = []
    for ticket in view.tickets:
        if ticket.state is not TicketState.SERVING or ticket.started_at is None:
            continue
        spent = (now - ticket.started_at).total_seconds()
        if spent > OVERDUE * usual.get((ticket.service, ticket.step), spent):
            where = ticket.counter or ""
            found.append(
                Need(Kind.SLOW, Level.CAUTION, where, ticket.agency, 0, spent, ticket.number)
            )
    return found


def _suspended(view: View) -> list[Need]:
    agencies = {each.id: each.agency for each in view.services}
    return [
        Need(Kind.SUSPENDED, Level.CALM, each.service, agencies.get(each.service), 0, 0.0, why)
        for each in view.offers
        if each.reason is Reason.SUSPENDED
        for why in [each.detail or ""]
    ]
