"""What a step of the flow asks of the world: commands to the hub, paper from the printer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID, uuid5

from antrean_shared.commands import (
    Command,
    ConfirmPrinted,
    EndPaper,
    ReportStation,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.wire import Ticket
from antrean_shared.words import PaperState, TicketId


class Paper(StrEnum):
    """What became of a ticket's paper."""

    OUT = "out"
    """It came for certain."""
    NONE = "none"
    """It did not, and never will."""
    DOUBT = "doubt"
    """Nobody can say: the visitor may hold it."""


@dataclass(frozen=True, slots=True)
class Send:
    """Send this command to the hub."""

    command: Command


@dataclass(frozen=True, slots=True)
class PrintTicket:
    """Put this ticket on paper; a PaperEnded comes back."""

    ticket: Ticket
    reprint: bool = False
    errand: bool = False
    """True when another station asked for it."""


@dataclass(frozen=True, slots=True)
class Lend:
    """Give this wish a number of the kiosk's own block; a NumberLent comes back."""

    wish: TakeTicket


@dataclass(frozen=True, slots=True)
class Keep:
    """Compare this PIN with the kiosk's own; a PinChecked comes back."""

    pin: str


@dataclass(frozen=True, slots=True)
class Maintain:
    """Do what the staff ask for at the kiosk, by its word."""

    task: str


ENDS: dict[Paper, PaperState] = {
    Paper.OUT: PaperState.PRINTED,
    Paper.NONE: PaperState.FAILED,
    Paper.DOUBT: PaperState.DOUBTFUL,
}
"""How a paper ended, in the hall's words."""

Effect: TypeAlias = Send | PrintTicket | Lend | Keep | Maintain


def confirm(ticket: TicketId, key: str) -> Send:
    """The paper is out; the command's key follows from ``key``, a UUID."""
    return Send(ConfirmPrinted(key=_derived(key, "printed"), ticket=ticket))


def give_back(ticket: TicketId, key: str, fault: str) -> Send:
    """No paper came; the command's key follows from ``key``, a UUID."""
    return Send(ReportUnprinted(key=_derived(key, "unprinted"), ticket=ticket, fault=fault))


def end_errand(ticket: TicketId, key: str, paper: Paper, fault: str | None) -> Send:
    """What became of a paper that another station asked for; the key follows from ``key``."""
    ended = EndPaper(
        key=_derived(key, "ended"), ticket=ticket, state=ENDS[paper], fault=fault or None
    )
    return Send(ended)


def lend_instead(wish: TakeTicket) -> Lend:
    """The hub was silent: give a number of our own, under a key that follows from the wish's."""
    key = _derived(wish.key, "lent")
    return Lend(
        TakeTicket(key=key, service=wish.service, priority=wish.priority, language=wish.language)
    )


def report(key: str, fault: str | None) -> Send:
    """Tell the hub how the printer is."""
    return Send(ReportStation(key=key, fault=fault))


def _derived(key: str, purpose: str) -> str:
    return str(uuid5(UUID(key), purpose))
