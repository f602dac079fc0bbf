"""``antrean-hub why``: a ticket's whole day in plain words, and why it was called when it was."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from antrean_hub.core import facts as f
from antrean_hub.core.explain import clause, could_call, why_called
from antrean_hub.core.hall import Ticket
from antrean_hub.core.sight import Record
from antrean_hub.store.replay import last_of, opening, replayed
from antrean_hub.store.store import Store
from antrean_shared.managing import Story, StoryLine
from antrean_shared.words import Outcome, TicketId, TicketState


def story(store: Store, number: str, day: date | None = None) -> Story | None:
    """Return everything that mattered to a number on ``day``, or on the latest: no lines where
    there was no such number, None where the hall was not open. Raises NoHall, ReadFailed.
    """
    with store.reading() as connection:
        first = opening(connection, day)
        if first is None:
            return None
        records = replayed(connection, first, last_of(connection, first))
        opened = next(records)
        found = opened.after.day
        lines = tuple(tell(records, TicketId(f"{found:%Y%m%d}-{number}")))
    return Story(number=number, day=f"{found}", lines=lines)


def tell(records: Iterable[Record], ticket: TicketId) -> Iterator[StoryLine]:
    """Yield a line for everything in a day's ``records`` that mattered to ``ticket``."""
    before = passed = 0
    for record in records:
        fact = record.fact
        if isinstance(fact, f.TicketFact) and fact.ticket == ticket:
            yield from (_at(record, line) for line in _own(record, fact, before, passed))
            if isinstance(fact, f.TicketCalled):
                before = passed = 0
        elif isinstance(fact, f.TicketCalled) and _stood_before(record, fact, ticket):
            late = _came_later(record, fact, ticket)
            before, passed = before + (not late), passed + late
            if late:
                yield _at(record, _passed(record, fact))


def _at(record: Record, line: str) -> StoryLine:
    return StoryLine(record.at, line)


def _stood_before(record: Record, call: f.TicketCalled, ticket: TicketId) -> bool:
    """Tell whether ``ticket`` waited where this call was made."""
    mine = record.before.tickets.get(ticket)
    waits = mine is not None and mine.state is TicketState.WAITING
    return waits and could_call(record.before, call, record.before.tickets[ticket])


def _came_later(record: Record, call: f.TicketCalled, ticket: TicketId) -> bool:
    tickets = record.before.tickets
    return tickets[call.ticket].rank > tickets[ticket].rank


def _passed(record: Record, call: f.TicketCalled) -> str:
    number = record.before.tickets[call.ticket].number
    return f"{number}, who came later, was called first to counter {call.counter}: {_why(record)}"


def _why(record: Record) -> str:
    call = record.fact
    if not isinstance(call, f.TicketCalled):
        return ""
    grounds = why_called(record.before, call, record.at)
    return "; ".join(map(clause, grounds)) or "its grounds were not kept"


def _own(record: Record, fact: f.TicketFact, before: int, passed: int) -> Iterator[str]:
    if isinstance(fact, f.TicketCalled):
        yield f"called to counter {fact.counter} by {fact.officer}: {_why(record)}"
        yield f"   {before} who came earlier and {passed} who came later had gone before it there"
        return
    words = _WORDS.get(type(fact))
    yield words(fact, record.after.tickets[fact.ticket]) if words else type(fact).__name__


def _taken(fact: f.TicketTaken, ticket: Ticket) -> str:
    booked = f", with booking {fact.booking}" if fact.booking else ""
    return f"{fact.number} taken at {fact.station} for {fact.service}{_right(ticket)}{booked}"


def _merged(fact: f.TicketMerged, ticket: Ticket) -> str:
    when = f"{fact.taken_at.astimezone(ticket.taken_at.tzinfo):%H.%M.%S}"
    how = {"emergency": "from the numbers lent", "hand": "on a prepared paper"}[fact.origin]
    return (
        f"{fact.number} entered for {fact.service}{_right(ticket)}: given at {when} by "
        f"{fact.station} {how}, while the hub was away; it stands in line by that time"
    )


def _right(ticket: Ticket) -> str:
    return f", priority ({ticket.priority})" if ticket.priority else ""


def _printed(fact: f.TicketPrinted, ticket: Ticket) -> str:
    if fact.unsure:
        return "nobody confirmed its paper in time: it joins the line, a visitor may hold it"
    return f"printed; it waits in line {ticket.stage}"


def _finished(fact: f.TicketFinished, ticket: Ticket) -> str:
    came = (fact.outcome or Outcome.SERVED).replace("_", " ")
    if ticket.state is TicketState.DONE:
        return f"{came}; done"
    if fact.rank is not None:
        to = f"counter {fact.counter} in person" if fact.counter else f"service {fact.service}"
        return f"{came}; sent on to {to}, now in line {ticket.stage}"
    return f"{came}; it waits for its next step in line {ticket.stage}"


def _transferred(fact: f.TicketTransferred, ticket: Ticket) -> str:
    to = f"service {fact.service}" if fact.service else f"counter {fact.counter} in person"
    return f"sent to {to}, now in line {ticket.stage}{_because(fact.reason)}"


def _prioritised(fact: f.TicketPrioritised, _ticket: Ticket) -> str:
    right = f"given priority ({fact.priority})" if fact.priority else "its priority was taken away"
    return right + _because(fact.reason)


def _because(reason: str) -> str:
    return f", because: {reason}" if reason else ""


_WORDS: dict[type[f.TicketFact], Callable[[Any, Ticket], str]] = {
    f.TicketTaken: _taken,
    f.TicketMerged: _merged,
    f.TicketPrinted: _printed,
    f.TicketUnprinted: lambda fact, _: f"not printed: {fact.fault}; this number is not used again",
    f.TicketReprinted: lambda fact, _: f"printed once more at {fact.station}",
    f.TicketCalledAgain: lambda _, ticket: f"called again, time {ticket.calls}",
    f.CallSpoken: lambda fact, _: (
        f"announced in zone {fact.zone} by {fact.station}, {fact.lag_ms / 1000:.1f} s after the "
        f"call ({fact.form})"
    ),
    f.TicketStarted: lambda _, ticket: f"the visitor is at counter {ticket.counter}",
    f.TicketFinished: _finished,
    f.TicketMissed: lambda fact, _: f"the visitor did not come{_because(fact.reason)}",
    f.TicketParked: lambda fact, _: f"set aside, to come back later{_because(fact.reason)}",
    f.TicketRestored: lambda fact, ticket: f"back in line {ticket.stage}{_because(fact.reason)}",
    f.TicketTransferred: _transferred,
    f.TicketCancelled: lambda fact, _: f"cancelled{_because(fact.reason)}",
    f.TicketPrioritised: _prioritised,
    f.TicketUndone: lambda fact, ticket: (
        f"counter {fact.counter} took its last step back: {ticket.state} again"
    ),
    f.TicketExpired: lambda _, __: "the day ended before it was done",
}
