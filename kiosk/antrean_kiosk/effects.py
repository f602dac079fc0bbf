"""What a step of the flow asks of the world: commands to the hub, paper from the printer."""

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID, uuid5

from antrean_shared.commands import (
    Command,
    ConfirmPrinted,
    ReportStation,
    ReportUnprinted,
    TakeTicket,
)
from antrean_shared.wire import Ticket
from antrean_shared.words import TicketId


@dataclass(frozen=True, slots=True)
class Send:
    """Send this command to the hub."""

    command: Command


@dataclass(frozen=True, slots=True)
class PrintTicket:
    """Put this ticket on paper; a PaperEnded comes back."""

    ticket: Ticket
    reprint: bool = False


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


Effect: TypeAlias = Send | PrintTicket | Lend | Keep | Maintain


def confirm(ticket: TicketId, key: str) -> Send:
    """The paper is out; the command's key follows from ``key``, a UUID."""
    return Send(ConfirmPrinted(key=_derived(key, "printed"), ticket=ticket))


def give_back(ticket: TicketId, key: str, fault: str) -> Send:
    """No paper came; the command's key follows from ``key``, a UUID."""
    return Send(ReportUnprinted(key=_derived(key, "unprinted"), ticket=ticket, fault=fault))


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
