"""The one table of what may become of a ticket: a move that is not here cannot happen."""

from antrean_hub.core.facts import (
    CallSpoken,
    TicketCalled,
    TicketCalledAgain,
    TicketCancelled,
    TicketExpired,
    TicketFact,
    TicketFinished,
    TicketMissed,
    TicketParked,
    TicketPrinted,
    TicketPrioritised,
    TicketReprinted,
    TicketRestored,
    TicketStarted,
    TicketTransferred,
    TicketUnprinted,
)
from antrean_hub.core.hall import Ticket
from antrean_shared.words import TicketState

PRINTING, WAITING, CALLED = TicketState.PRINTING, TicketState.WAITING, TicketState.CALLED
SERVING, DONE, MISSED = TicketState.SERVING, TicketState.DONE, TicketState.MISSED
PARKED, CANCELLED, EXPIRED = TicketState.PARKED, TicketState.CANCELLED, TicketState.EXPIRED

MOVES: dict[TicketState, dict[type[TicketFact], TicketState]] = {
    PRINTING: {
        TicketPrinted: WAITING,
        TicketUnprinted: CANCELLED,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    WAITING: {
        TicketPrinted: WAITING,
        TicketUnprinted: CANCELLED,
        TicketReprinted: WAITING,
        TicketPrioritised: WAITING,
        TicketTransferred: WAITING,
        TicketCalled: CALLED,
        TicketParked: PARKED,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    CALLED: {
        TicketPrinted: CALLED,
        TicketReprinted: CALLED,
        TicketPrioritised: CALLED,
        TicketCalledAgain: CALLED,
        CallSpoken: CALLED,
        TicketStarted: SERVING,
        TicketMissed: MISSED,
        TicketParked: PARKED,
        TicketTransferred: WAITING,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    SERVING: {
        TicketPrinted: SERVING,
        TicketReprinted: SERVING,
        TicketPrioritised: SERVING,
        TicketFinished: DONE,
        TicketParked: PARKED,
        TicketTransferred: WAITING,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    MISSED: {
        TicketPrinted: MISSED,
        TicketReprinted: MISSED,
        TicketPrioritised: MISSED,
        TicketCalled: CALLED,
        TicketRestored: WAITING,
        TicketTransferred: WAITING,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    PARKED: {
        TicketPrinted: PARKED,
        TicketReprinted: PARKED,
        TicketPrioritised: PARKED,
        TicketCalled: CALLED,
        TicketRestored: WAITING,
        TicketTransferred: WAITING,
        TicketCancelled: CANCELLED,
        TicketExpired: EXPIRED,
    },
    CANCELLED: {TicketRestored: WAITING},
    DONE: {},
    EXPIRED: {},
}


def move(ticket: Ticket, fact: type[TicketFact]) -> TicketState | None:
    """Return the state that ``fact`` brings ``ticket`` to, or None when it may not happen.

    Three moves depend on more than the state: a served step leads to the next one if there is
    one; only a doubtful paper can still be confirmed, or denied, once it waits; and a ticket that
    never had paper is not brought back.
    """
    after = MOVES[ticket.state].get(fact)
    if fact is TicketFinished and after is not None and ticket.step + 1 < len(ticket.steps):
        return WAITING
    if fact in (TicketPrinted, TicketUnprinted) and ticket.state is not PRINTING:
        return after if ticket.unsure else None
    if fact is TicketRestored and ticket.printed_at is None:
        return None
    return after
