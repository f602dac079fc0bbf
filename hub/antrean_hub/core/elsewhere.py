"""Papers that one station asks of another: a counter's ticket, printed by a kiosk.

The hub hands a paper over once: until the kiosk begins, the hub alone knows that there is none, and
after that the kiosk alone knows what became of it. So none is printed twice, and an order that the
kiosk cannot see to in time ends for certain without paper.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from antrean_hub.core import facts as f
from antrean_hub.core.asking import Asker, Decision, find_ticket, wrong_state
from antrean_hub.core.hall import Hall, Paper, Ticket
from antrean_hub.core.refusals import Refused
from antrean_hub.core.transitions import move
from antrean_shared import commands as c
from antrean_shared.words import ENDED, PaperState, Reason, StationId, TicketId, TicketState

PATIENCE = timedelta(seconds=60)
"""How long a kiosk may be busy with its visitors before a paper that is asked of it is given up."""
NO_ANSWER = "no_answer"
CANCELLED = "cancelled"


def at_its_printer(
    hall: Hall, command: c.Command, asker: Asker, granted: tuple[f.Fact, ...]
) -> Decision:
    """Return what a granted wish makes where another station is to print its paper."""
    if not isinstance(command, c.TakeTicket | c.CheckIn | c.ReprintTicket):
        return granted
    if isinstance(command, c.ReprintTicket) and command.ticket in hall.papers:
        return _under_way(hall, command.ticket)
    printer = command.print_at
    if printer is None or printer == asker.station:
        return granted
    if printer not in hall.printers:
        return Refused(Reason.UNKNOWN_PRINTER, {"printer": printer})
    given = tuple(_at(printer, fact) for fact in granted)
    wanted = (
        f.PaperWanted(
            ticket=fact.ticket,
            printer=printer,
            asked_by=asker.station,
            reprint=isinstance(fact, f.TicketReprinted),
        )
        for fact in given
        if isinstance(fact, f.TicketFact)
    )
    return (*given, *wanted)


def prints(command: c.Command, asker: StationId) -> bool:
    """Tell whether the asker itself puts on paper what ``command`` is answered with."""
    if isinstance(command, c.TakeTicket | c.CheckIn | c.ReprintTicket):
        return command.print_at in (None, asker)
    return isinstance(command, c.BeginPaper)


def first_of(hall: Hall, ticket: TicketId) -> bool:
    """Tell whether a kiosk is asked for the first paper of this ticket."""
    paper = hall.papers.get(ticket)
    return paper is not None and not paper.reprint


def untouched(hall: Hall, ticket: TicketId) -> bool:
    """Tell whether its paper is asked of a kiosk that has not begun: nobody can hold it."""
    paper = hall.papers.get(ticket)
    return paper is not None and not paper.begun


def begin(hall: Hall, command: c.BeginPaper, asker: Asker, now: datetime) -> Decision:
    """Hand the paper over to the kiosk that was asked for it."""
    paper = _find(hall, command.ticket, asker)
    if isinstance(paper, Refused):
        return paper
    ticket = hall.tickets[command.ticket]
    if paper.begun or ticket.state in ENDED:
        return wrong_state(ticket)
    return (
        f.PaperBegun(
            ticket=ticket.id,
            printer=paper.printer,
            asked_by=paper.asked_by,
            reprint=paper.reprint,
        ),
    )


def end(hall: Hall, command: c.EndPaper, asker: Asker, now: datetime) -> Decision:
    """Take down what became of the paper, and of a ticket that had none before."""
    paper = _find(hall, command.ticket, asker)
    if isinstance(paper, Refused):
        return paper
    if not paper.begun and command.state is not PaperState.FAILED:
        return wrong_state(hall.tickets[command.ticket])
    return tuple(_ended(hall, command.ticket, command.state, command.fault))


def late(hall: Hall, now: datetime) -> Iterator[f.Fact]:
    """Yield the end of the papers that nobody sees to."""
    unsure = timedelta(seconds=hall.policy.unsure_after_s)
    for ticket, paper in hall.papers.items():
        if paper.begun:
            if now - paper.since >= unsure:
                yield from _ended(hall, ticket, PaperState.DOUBTFUL, NO_ANSWER)
        elif hall.tickets[ticket].state in ENDED:
            yield from _ended(hall, ticket, PaperState.FAILED, CANCELLED)
        elif now - paper.since >= PATIENCE:
            yield from _ended(hall, ticket, PaperState.FAILED, NO_ANSWER)


def _under_way(hall: Hall, ticket: TicketId) -> Refused:
    number, printer = hall.tickets[ticket].number, hall.papers[ticket].printer
    return Refused(Reason.PAPER_UNDER_WAY, {"number": number, "printer": printer})


def _at(printer: StationId, fact: f.Fact) -> f.Fact:
    mine = isinstance(fact, f.TicketTaken | f.TicketReprinted)
    return replace(fact, station=printer) if mine else fact


def _find(hall: Hall, name: TicketId, asker: Asker) -> Paper | Refused:
    ticket = find_ticket(hall, name)
    if isinstance(ticket, Refused):
        return ticket
    paper = hall.papers.get(name)
    if paper is None:
        return wrong_state(ticket)
    if paper.printer != asker.station:
        return Refused(Reason.NOT_YOUR_TICKET, {"number": ticket.number})
    return paper


def _ended(
    hall: Hall, name: TicketId, state: PaperState, fault: str | None
) -> Iterator[f.TicketFact | f.PaperEnded]:
    paper, ticket = hall.papers[name], hall.tickets[name]
    news = None if paper.reprint else _of_ticket(ticket, state, fault)
    if news is not None and move(ticket, type(news)) is not None:
        yield news
    yield f.PaperEnded(
        ticket=name,
        printer=paper.printer,
        asked_by=paper.asked_by,
        reprint=paper.reprint,
        state=state,
        fault=fault,
    )


def _of_ticket(ticket: Ticket, state: PaperState, fault: str | None) -> f.TicketFact | None:
    """Return what the end of its first paper is for the ticket."""
    if state is PaperState.FAILED:
        return f.TicketUnprinted(ticket=ticket.id, fault=fault or NO_ANSWER)
    doubt = state is PaperState.DOUBTFUL
    if doubt and ticket.state is not TicketState.PRINTING:
        return None
    return f.TicketPrinted(ticket=ticket.id, unsure=doubt)
