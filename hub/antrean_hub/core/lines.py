"""Joining and leaving a line, and where in it."""

from bisect import bisect_left, insort

from antrean_hub.core.hall import Hall, Line, LineId, Place, Ticket, line_of


def with_place(line: Line, place: Place) -> Line:
    """Return ``line`` with ``place`` where its rank belongs."""
    if not line or line[-1] < place:
        return (*line, place)
    places = list(line)
    insort(places, place)
    return tuple(places)


def without_place(line: Line, place: Place) -> Line:
    """Return ``line`` without ``place``."""
    at = bisect_left(line, place)
    return line[:at] + line[at + 1 :]


def place_of(ticket: Ticket) -> Place:
    """Return the ticket's place in its line."""
    return Place(ticket.rank, ticket.id)


def ahead_of(hall: Hall, ticket: Ticket) -> int:
    """Count who stands before a waiting ticket: its own line, and priority before ordinary."""
    line = line_of(ticket)
    before = bisect_left(hall.line(line), place_of(ticket))
    if line.priority:
        return before
    return before + len(hall.line(LineId(line.stage, line.counter, True)))


def front_rank(hall: Hall, line: LineId) -> int:
    """Return the rank that goes before everyone in ``line``."""
    places = hall.line(line)
    return places[0].rank - 1 if places else hall.last_rank


def rank_after(hall: Hall, line: LineId, others: int) -> int:
    """Return the rank that lets the next ``others`` of ``line`` go first."""
    places = hall.line(line)[:others]
    return places[-1].rank + 1 if places else hall.last_rank
