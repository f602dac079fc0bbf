"""Why a counter called this visitor and not another: the policy's reasons, told afterwards."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from antrean_hub.core.facts import TicketCalled
from antrean_hub.core.hall import Hall, LineId, Place, Ticket, line_of
from antrean_hub.core.policy import lines, waited_min
from antrean_shared.wire import Why
from antrean_shared.words import CounterId, Ground

SENTENCES: dict[Ground, str] = {
    Ground.OUT_OF_ORDER: "{officer} called it out of order and said why: {reason}",
    Ground.PRIORITY: "priority ({priority}) goes first, at most {most} in a row",
    Ground.RUN_ENDED: "{run} with priority had been called in a row, so one without was due",
    Ground.IN_PERSON: "it had been sent to counter {counter} in person",
    Ground.GUARD: "it had waited {waited} minutes, longer than the {guard} that nobody may exceed",
    Ground.LINE_ORDER: "it was first in line {line}, which counter {counter} takes before {later}",
    Ground.LONGEST: "counter {counter} has one line for priority, and it came first of that",
    Ground.ONLY_LINE: "it was first in line {line}",
    Ground.SHARE: "it was the turn of line {line}, of which counter {counter} takes {share} for "
    "every {shares} visitors",
    Ground.BOOKED: "it was booked for {at}, and that time had come",
    Ground.BOOKED_RUN_ENDED: "{run} with a booking had been called in a row, so one without was "
    "due",
    Ground.HELP: "nobody waited for counter {counter}, and line {line} had waited {waited} "
    "minutes, over the {after} after which it helps",
}
"""One English clause a ground."""


def clause(why: Why) -> str:
    """Return a ground as an English clause."""
    return SENTENCES[why.ground].format_map(why.facts)


def why_called(hall: Hall, call: TicketCalled, now: datetime) -> tuple[Why, ...]:
    """Return the grounds of a call that was made in ``hall``, the strongest first.

    A call knows its own; those of older journals are found again.
    """
    if call.why:
        return call.why
    if call.reason is not None:
        return (Why(Ground.OUT_OF_ORDER, {"officer": call.officer, "reason": call.reason}),)
    ticket = hall.tickets[call.ticket]
    return (*_of_priority(hall, ticket, call.counter), _of_line(hall, ticket, call.counter, now))


def could_call(hall: Hall, counter: CounterId, ticket: Ticket) -> bool:
    """Tell whether ``ticket`` waits in a line that ``counter`` serves."""
    place = Place(ticket.rank, ticket.id)
    line = line_of(ticket)
    return line in _all_lines(hall, counter) and place in hall.line(line)


def _of_priority(hall: Hall, ticket: Ticket, counter: CounterId) -> Iterator[Why]:
    most = hall.policy.priority_run
    if ticket.priority is not None:
        yield Why(Ground.PRIORITY, {"priority": ticket.priority, "most": most})
    elif any(_waiting(hall, lines(hall.index.counters[counter], priority=True))):
        yield Why(Ground.RUN_ENDED, {"run": hall.desk(counter).run})


def _of_line(hall: Hall, ticket: Ticket, counter: CounterId, now: datetime) -> Why:
    mine = line_of(ticket)
    if mine.counter is not None:
        return Why(Ground.IN_PERSON, {"counter": counter})
    config, urgent = hall.index.counters[counter], ticket.priority is not None
    others = list(_waiting(hall, lines(config, priority=urgent)))
    if others[0] != mine:
        return _before_preference(hall, ticket, counter, now)
    later = [_name(line) for line in others if line != mine]
    facts: dict[str, str | int] = {"line": _name(mine), "counter": counter}
    if not later:
        return Why(Ground.ONLY_LINE, facts)
    return Why(Ground.LINE_ORDER, {**facts, "later": ", ".join(later)})


def _before_preference(hall: Hall, ticket: Ticket, counter: CounterId, now: datetime) -> Why:
    if ticket.priority is not None:
        return Why(Ground.LONGEST, {"counter": counter})
    waited = int(waited_min(Place(ticket.rank, ticket.id), now))
    return Why(Ground.GUARD, {"waited": waited, "guard": hall.policy.longest_wait_guard_min})


def _waiting(hall: Hall, of: Iterable[LineId]) -> Iterator[LineId]:
    """Yield those lines in which someone waits."""
    return (line for line in of if hall.line(line))


def _all_lines(hall: Hall, counter: CounterId) -> Iterator[LineId]:
    config = hall.index.counters[counter]
    for priority in (True, False):
        yield from lines(config, priority=priority)


def _name(line: LineId) -> str:
    return str(line.stage or f"of counter {line.counter}")
