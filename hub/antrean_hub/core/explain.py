"""Why a counter called this visitor and not another: the policy's reasons, told afterwards."""

from collections.abc import Iterator
from datetime import datetime

from antrean_hub.core.facts import TicketCalled
from antrean_hub.core.hall import Hall, LineId, Place, Ticket, line_of
from antrean_hub.core.policy import lines, next_ticket
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

    A call knows its own; those of older journals are found again, where the rules still agree.
    """
    if call.why:
        return call.why
    if call.reason is not None:
        return (Why(Ground.OUT_OF_ORDER, {"officer": call.officer, "reason": call.reason}),)
    choice = next_ticket(hall, call.counter, now)
    return choice.why if choice is not None and choice.ticket == call.ticket else ()


def could_call(hall: Hall, call: TicketCalled, ticket: Ticket) -> bool:
    """Tell whether ``ticket`` waited where ``call`` was made, or in the line it was made from."""
    line, place = line_of(ticket), Place(ticket.rank, ticket.id)
    here = line in _all_lines(hall, call.counter) or line == line_of(hall.tickets[call.ticket])
    return here and place in hall.line(line)


def _all_lines(hall: Hall, counter: CounterId) -> Iterator[LineId]:
    config = hall.index.counters[counter]
    for priority in (True, False):
        yield from lines(config, priority=priority)
